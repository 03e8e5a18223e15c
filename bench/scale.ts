// Messages per second through workers on one PostgreSQL. Everything runs on this machine: the database, the workers and the
// harness take each other's processor, so figures are shares of it and not promises.
//
//   tsx bench/scale.ts speed [chatter|needs]  one worker against two, at 1 and at 8 lanes each; mostly chatter, and all needs
//   tsx bench/scale.ts load [N] [M]        N neighbourhoods × M messages through two workers: rate, CPU, rows and bytes
//   tsx bench/scale.ts late [PER_SECOND]   at a steady rate: how late each message is handled

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { Office } from "../src/ports.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { asking, makeSchema } from "../tests/postgres/schema.ts";
import { startServer } from "../tests/postgres/server.ts";
import { foundedWith, homeOf, messageOf, type Traffic } from "./scale/traffic.ts";

const script = join(import.meta.dirname, "scale/worker.ts");
const server = await startServer({ durable: true });

interface Told {
  readonly handled: number;
  /** Seconds of a processor. */
  readonly cpu: number;
  /** Milliseconds from said to handled, of so many messages spread evenly over all, by length. */
  readonly late: readonly number[];
}

interface Worker {
  readonly child: ChildProcess;
  next(): Promise<string>;
}

async function startWorkers(url: string, count: number, lanes: number): Promise<Worker[]> {
  const workers = Array.from({ length: count }, () => {
    const child = spawn(process.execPath, ["--import", "tsx", script, url, String(lanes)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return { child, next: async () => String((await lines.next()).value) };
  });
  await Promise.all(workers.map(({ next }) => next()));
  // Until each has its shares.
  await until(url, async (one) => {
    const { rows } = await one.query(
      "select from seat where name like 'share %' and holder is not null group by holder having count(*) = $1",
      [Math.ceil(64 / count)],
    );
    return rows.length === count;
  });
  return workers;
}

type Query = Parameters<Parameters<typeof asking>[1]>[0];

function until(url: string, isSo: (client: Query) => Promise<boolean>): Promise<void> {
  return asking(url, async (client) => {
    while (!(await isSo(client))) await pause(20);
  });
}

/** An empty place with these neighbourhoods. */
async function settled({ neighbourhoods }: Traffic): Promise<string> {
  const url = await makeSchema(server.url);
  const store = await postgresStore(url);
  const at = new Date().toISOString();
  for (let n = 0; n < neighbourhoods; n += 1)
    await store.commit({
      ...{ neighbourhood: homeOf(n), version: 0, cause: "founded", at, outgoing: [] },
      changes: foundedWith(n),
    });
  await store.close();
  return url;
}

/** Keeps messages from `from` to `to` of each neighbourhood, in turn. */
async function keepAll(office: Office, traffic: Traffic, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i += 1) {
    const at = new Date().toISOString();
    await Promise.all(
      Array.from({ length: traffic.neighbourhoods }, (_, n) =>
        office.keep(messageOf(traffic, n, i, at)),
      ),
    );
  }
}

/** Seconds of a processor that the database has taken so far. */
async function cpuOfServer(url: string): Promise<number> {
  const backend = await asking(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    return fields(rows[0]?.pid ?? 0)[1] ?? "0";
  });
  const ticks = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => fields(Number(name)))
    .filter((stat) => stat[1] === backend)
    .reduce((sum, stat) => sum + Number(stat[11]) + Number(stat[12]), 0);
  const own = fields(Number(backend));
  return (ticks + [11, 12, 13, 14].reduce((sum, i) => sum + Number(own[i]), 0)) / 100;
}

/** What /proc tells of a process, from its state on: 1 is its parent, 11 to 14 its time and its children's. */
function fields(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

async function ended(workers: readonly Worker[]): Promise<Told[]> {
  const told = await Promise.all(
    workers.map(async ({ child, next }) => {
      child.stdin?.end("stop\n");
      return JSON.parse(await next()) as Told;
    }),
  );
  await Promise.all(workers.map(({ child }) => child.exitCode === null && once(child, "exit")));
  return told;
}

const space = (url: string) =>
  asking(url, async (client) => {
    const { rows } = await client.query<{ wal: number; bytes: number; rows: number }>(
      `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as wal,
         (select sum(pg_total_relation_size(c.oid))::float8 from pg_class c
          where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'inbox') as bytes,
         ((select count(*) from record) + (select count(*) from cause) + (select count(*) from outbox) +
          (select count(*) from inbox))::float8 as rows`,
    );
    return rows[0] ?? { wal: 0, bytes: 0, rows: 0 };
  });

/** Messages that wait already are handled as fast as may be. */
async function drained(traffic: Traffic, count: number, lanes: number) {
  const url = await settled(traffic);
  const before = await space(url);
  const keeper = await postgresStore(url);
  const total = traffic.neighbourhoods * traffic.messages;
  const keeping = performance.now();
  if (keeper.office) await keepAll(keeper.office, traffic, 0, traffic.messages);
  const kept = (performance.now() - keeping) / 1000;
  await keeper.close();
  await asking(url, (client) => client.query("checkpoint"));
  const wal = (await space(url)).wal;
  // Nobody begins before the others.
  const gate = new Client(url);
  await gate.connect();
  await gate.query("begin; lock table inbox");
  const workers = await startWorkers(url, count, lanes);
  const cpu = await cpuOfServer(url);
  const start = performance.now();
  for (const { child } of workers) child.stdin?.write("go\n");
  await gate.query("commit");
  await gate.end();
  await until(
    url,
    async (client) => (await client.query("select from inbox limit 1")).rowCount === 0,
  );
  const seconds = (performance.now() - start) / 1000;
  const took = (await cpuOfServer(url)) - cpu;
  const told = await ended(workers);
  const after = await space(url);
  const handled = told.reduce((sum, one) => sum + one.handled, 0);
  const micro = (s: number) => Math.round((s / total) * 1e6);
  return {
    ...{ workers: count, lanes, messages: total, handled },
    perSecond: Math.round(total / seconds),
    keptPerSecond: Math.round(total / kept),
    cpuOfWorkers: micro(told.reduce((sum, one) => sum + one.cpu, 0)),
    cpuOfPostgres: micro(took),
    rows: Number(((after.rows - before.rows) / total).toFixed(3)),
    bytes: Math.round((after.bytes - before.bytes) / total),
    wal: Math.round((after.wal - wal) / total),
    load: loadavg()[0]?.toFixed(1),
  };
}

async function speed(tell: (row: object) => void, only: string): Promise<void> {
  for (const [name, about, messages] of [
    ["mostly chatter", 0.05, 50],
    ["needs and offers", 1, 25],
  ] as const)
    if (name.includes(only))
      for (const lanes of [1, 8])
        for (const count of [1, 2])
          tell({
            name,
            ...(await drained({ neighbourhoods: 200, messages, about }, count, lanes)),
          });
}

async function late(perSecond: number): Promise<object> {
  const traffic: Traffic = { neighbourhoods: 200, messages: 0, about: 0.05 };
  const url = await settled(traffic);
  const workers = await startWorkers(url, 2, 8);
  const store = await postgresStore(url);
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let k = 0; k < perSecond * 25; k += 1) {
    // The first seconds are for warming up.
    if (k === perSecond * 5) for (const { child } of workers) child.stdin?.write("go\n");
    const due = start + (k / perSecond) * 1000;
    if (due > performance.now()) await pause(due - performance.now());
    const at = new Date().toISOString();
    const [n, i] = [k % traffic.neighbourhoods, Math.floor(k / traffic.neighbourhoods)];
    if (store.office) sent.push(store.office.keep(messageOf(traffic, n, i, at)));
  }
  await Promise.all(sent);
  await until(
    url,
    async (client) => (await client.query("select from inbox limit 1")).rowCount === 0,
  );
  const told = await ended(workers);
  await store.close();
  const ms = told.flatMap((one) => one.late).sort((a, b) => a - b);
  const at = (share: number) => ms[Math.floor(ms.length * share)];
  return {
    perSecond,
    handled: told.reduce((sum, one) => sum + one.handled, 0),
    p50: at(0.5),
    p99: at(0.99),
    load: loadavg()[0]?.toFixed(1),
  };
}

const tell = (row: object): void => void process.stdout.write(`${JSON.stringify(row)}\n`);
const [what = "speed", first = "", second = ""] = process.argv.slice(2);
// Or the server would outlive it.
process.once("SIGTERM", () => process.exit(1));
try {
  const [n, m] = [Number(first) || 1000, Number(second) || 100];
  if (what === "late") tell(await late(Number(first) || 350));
  else if (what === "load")
    tell(await drained({ neighbourhoods: n, messages: m, about: 0.05 }, 2, 8));
  else await speed(tell, first);
} finally {
  await server.stop();
}
