// Many processes claim units of few offers, all at once; who counts afterwards must not find more promised than given.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { founded, hour, post } from "./contracts/changes.ts";
import { asking } from "./postgres/schema.ts";

export interface Race {
  readonly processes: number;
  /** Of each process. */
  readonly claims: number;
  readonly neighbourhoods: number;
  /** Of all neighbourhoods together. */
  readonly offers: number;
  readonly units: number;
  /** Share of the claims that come to another process as well. */
  readonly again: number;
  /** Reads, decides and writes, with nothing that holds it together. */
  readonly careless?: boolean;
}

export interface Claim {
  readonly id: string;
  readonly neighbourhood: string;
  readonly offer: number;
  readonly quantity: number;
}

/** What one process has to tell. */
export interface Ran {
  done: number;
  seen: number;
  none: number;
  readonly ms: number[];
}

export interface Outcome {
  readonly done: number;
  readonly seen: number;
  readonly none: number;
  readonly perSecond: number;
  readonly p99: number;
  /** Offers of which more was promised than there was, and by how many units in all. */
  readonly overPromised: number;
  readonly unitsTooMany: number;
  /** Offers whose own count differs from that of their pairings. */
  readonly unsound: number;
  readonly units: number;
  readonly pairings: number;
  readonly lines: number;
}

const script = join(import.meta.dirname, "children/claimer.ts");

/** The claims that one process hears: its own, and now and then one that went to its neighbour too. */
export function claimsOf(race: Race, me: number): Claim[] {
  const every = race.again > 0 ? Math.round(1 / race.again) : Number.POSITIVE_INFINITY;
  const other = (me + 1) % race.processes;
  return Array.from({ length: race.claims }, (_, i) => [
    claim(race, me, i),
    ...(i % every === 0 ? [claim(race, other, i)] : []),
  ]).flat();
}

function claim({ offers, neighbourhoods }: Race, by: number, i: number): Claim {
  // The same walk for all, so that they meet at every offer.
  const offer = (i * 7 + by) % offers;
  return {
    id: `claim ${by}/${i}`,
    neighbourhood: `test:${offer % neighbourhoods}`,
    offer: 1 + Math.floor(offer / neighbourhoods),
    quantity: 1 + ((Math.floor(i / 3) + by) % 2),
  };
}

/** Runs a race in an empty database and counts. */
export async function run(url: string, race: Race): Promise<Outcome> {
  await offer(url, race);
  const children = Array.from({ length: race.processes }, (_, me) => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", script, url, String(me), JSON.stringify(race)],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return {
      child,
      ended: once(child, "close"),
      next: async () => String((await lines.next()).value),
    };
  });
  await Promise.all(children.map(({ next }) => next()));
  const start = performance.now();
  for (const { child } of children) child.stdin.end("go");
  const ran = await Promise.all(children.map(async ({ next }) => JSON.parse(await next()) as Ran));
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(children.map(({ ended }) => ended));
  const sum = (of: (one: Ran) => number) => ran.reduce((all, one) => all + of(one), 0);
  const ms = ran.flatMap((one) => one.ms).sort((a, b) => a - b);
  return {
    done: sum(({ done }) => done),
    seen: sum(({ seen }) => seen),
    none: sum(({ none }) => none),
    perSecond: Math.round(ms.length / seconds),
    p99: Math.round(ms[Math.floor(ms.length * 0.99)] ?? 0),
    ...(await counted(url, race)),
  };
}

async function offer(url: string, { neighbourhoods, offers, units }: Race): Promise<void> {
  const store = await postgresStore(url);
  for (let i = 0; i < neighbourhoods; i += 1) {
    const id = `test:${i}`;
    const own = Array.from({ length: Math.ceil((offers - i) / neighbourhoods) }, (_, k) =>
      post(k + 1, "offer", units),
    );
    await store.commit({
      ...{ neighbourhood: id, version: 0, cause: "offers", at: hour(0), outgoing: [] },
      changes: [founded(id), ...own.map((one) => ({ type: "posted", post: one }) as const)],
    });
  }
  await store.close();
}

/** Counted in the tables themselves, not through what is to be tested. */
function counted(url: string, { units }: Race) {
  return asking(url, async (client) => {
    const { rows } = await client.query<Record<keyof Outcome, number>>(
      `with paired as (
         select neighbourhood, row->>'offer' as key, sum((row->>'draw')::int)::int as units, count(*)::int as pairings
         from record where tab = 'pairings' group by 1, 2
       ), offered as (
         select neighbourhood, key, (row->'lines'->0->>'promised')::int as promised
         from record where tab = 'posts' and row->>'kind' = 'offer'
       )
       select
         count(*) filter (where p.units > $1)::int as "overPromised",
         coalesce(sum(p.units - $1) filter (where p.units > $1), 0)::int as "unitsTooMany",
         count(*) filter (where coalesce(p.units, 0) <> o.promised)::int as unsound,
         coalesce(sum(p.units), 0)::int as units,
         coalesce(sum(p.pairings), 0)::int as pairings,
         (select count(*)::int from outbox) as lines
       from offered o left join paired p using (neighbourhood, key)`,
      [units],
    );
    const [found] = rows;
    if (found === undefined) throw new Error("nothing was offered");
    const { overPromised, unitsTooMany, unsound, pairings, lines } = found;
    return { overPromised, unitsTooMany, unsound, units: found.units, pairings, lines };
  });
}
