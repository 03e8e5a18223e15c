// What one commit costs, on boards of several sizes: `tsx bench/commits.ts [posts …]`. Each round asks every engine in turn, so
// that a disk that is slow for a while is slow for all; on a busy machine the ratios are worse than on a quiet one. Limits at 10,000 posts: the journal within twice the cost of a raw append
// with fdatasync, PostgreSQL within twice that of inserting one row; both the same at 1,000 and at 100,000.

import { mkdtempSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Low } from "lowdb";
import { JSONFile } from "lowdb/node";
import { Client } from "pg";
import type { Change, Post } from "../src/model.ts";
import type { Commit, Kept, Store } from "../src/ports.ts";
import { openKeys } from "../storage/keys.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { sealingWith } from "../storage/sealing.ts";
import { makeSchema } from "../tests/postgres/schema.ts";
import { startServer } from "../tests/postgres/server.ts";

const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length > 0 ? sizes : [1000, 10_000, 100_000];
const ROUNDS = 25;
/** Of each engine, not counted: a process that has just begun compiles as it goes, and one that serves has done so long ago. */
const WARM_UP = 300;
const IN_A_ROW = 20;
/** What a busy neighbourhood has handled in the two days that it is remembered. */
const HANDLED = 5000;
/** The control writes everything each time. */
const CONTROL_ROUNDS = 5;
const at = "2022-12-19T06:00:00.000Z";
const later = "2022-12-19T08:00:00.000Z";

const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), "linli-commits-"));
const things = ["布洛芬", "口罩", "抗原", "体温计", "退热贴", "酒精棉片", "猫粮", "尿不湿"];

const post = (no: number): Post => ({
  ...{ no, kind: "need", by: `square:n${no}`, chat: "square:group", message: `square:group/${no}` },
  ...{ at, lang: "zh", mode: "give", building: String(1 + (no % 30)), room: `${1 + (no % 30)}02` },
  lines: [
    {
      thing: { id: `thing-${no % 500}`, text: things[no % things.length] ?? "" },
      ...{ unit: "box", asked: 2, open: 2, promised: 0, handed: 0 },
    },
  ],
  ...{ rule: "zh need 求X", state: "open" },
});

/** A need as it is noted: who, what, when to look again, and an answer. */
function decision(no: number, version: number): Commit {
  const { by, building = "", room = "" } = post(no);
  const changes: Change[] = [
    { type: "residentSet", resident: { id: by, name: `邻居${no}`, building, room, lang: "zh" } },
    { type: "posted", post: post(no) },
    { type: "reminderSet", reminder: { key: `expiry:${no}`, at: later, what: "expiry", no } },
  ];
  return {
    ...{ neighbourhood: "home", version, cause: `square:update/${no}`, at, changes },
    outgoing: [
      {
        ...{
          op: "post",
          chat: "square:group",
          text: `记下了 #${no}：布洛芬 2盒，有消息就告诉您。`,
        },
        ...{ mentions: [], replyTo: `square:group/${no}`, to: [by], repeat: false },
      },
    ],
  };
}

async function* board(size: number): AsyncGenerator<Kept> {
  const here = { id: "home", code: "ABCDEFGH", zone: "Asia/Shanghai", nextNo: size + 1 };
  const record = (table: "neighbourhood" | "posts", key: string, row: unknown): Kept => ({
    ...{ t: "record", neighbourhood: "home", table, key, row },
  });
  yield { t: "neighbourhood", id: "home", version: 1 };
  yield record("neighbourhood", "here", { ...here, nextPairing: 1 });
  for (let no = 1; no <= size; no += 1) yield record("posts", String(no), post(no));
  for (let i = 0; i < HANDLED; i += 1)
    yield { t: "cause", neighbourhood: "home", id: `square:update/before ${i}`, at };
  yield { t: "next", line: 1 };
}

interface Engine {
  readonly name: string;
  /** Makes the commit durable, or as durable as the engine does. */
  commit(no: number): Promise<void>;
  close(): Promise<void>;
  readonly rounds?: number;
  readonly inARow?: number;
}

async function storing(name: string, store: Store, size: number): Promise<Engine> {
  await store.fill(board(size));
  let { version } = await store.load("home");
  return {
    name,
    async commit(no) {
      const result = await store.commit(decision(no, version));
      if (result !== "done") throw new Error(`${name}: ${result}`);
      version += 1;
    },
    close: () => store.close(),
  };
}

async function appending(bytes: number): Promise<Engine> {
  const file = await open(join(folder, "raw"), "a");
  const line = Buffer.from(`${"x".repeat(bytes - 1)}\n`);
  return {
    name: "raw append + fdatasync",
    async commit() {
      await file.appendFile(line);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

async function inserting(url: string, bytes: number): Promise<Engine> {
  const client = new Client(url);
  await client.connect();
  await client.query("create table plain (id bigserial primary key, body json)");
  const body = JSON.stringify("x".repeat(bytes));
  return {
    name: "one insert",
    async commit() {
      await client.query({
        name: "i",
        text: "insert into plain (body) values ($1)",
        values: [body],
      });
    },
    close: () => client.end(),
  };
}

/** lowdb as it comes: all of it, pretty, with no flush to the disk. */
async function control(size: number): Promise<Engine> {
  const all: Record<string, unknown> = {};
  for await (const one of board(size))
    if (one.t === "record") all[`${one.table}/${one.key}`] = one.row;
  const db = new Low(new JSONFile<Record<string, unknown>>(join(folder, `${size}.json`)), all);
  return {
    ...{ name: "lowdb JSONFile (no sync)", rounds: CONTROL_ROUNDS, inARow: 1 },
    async commit(no) {
      for (const change of decision(no, 1).changes) db.data[`${change.type} ${no}`] = change;
      await db.write();
    },
    close: async () => {},
  };
}

const part = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

interface Figures {
  readonly p50: number;
  readonly p99: number;
}

/** In turn, round after round, each engine a few. */
async function measured(engines: readonly Engine[], size: number): Promise<Map<string, Figures>> {
  const times = new Map(engines.map(({ name }) => [name, [] as number[]]));
  let no = size;
  for (const { commit, rounds } of engines)
    for (let i = 0; i < (rounds === undefined ? WARM_UP : 1); i += 1) {
      no += 1;
      await commit(no);
    }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, commit, rounds = ROUNDS, inARow = IN_A_ROW } of engines) {
      if (round >= rounds) continue;
      for (let i = 0; i < inARow; i += 1) {
        no += 1;
        const start = performance.now();
        await commit(no);
        times.get(name)?.push(performance.now() - start);
      }
    }
  return new Map(
    [...times].map(([name, all]) => {
      const sorted = [...all].sort((a, b) => a - b);
      return [name, { p50: part(sorted, 0.5), p99: part(sorted, 0.99) }];
    }),
  );
}

const say = (...cells: readonly string[]): void =>
  void process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(12))).join("")}\n`,
  );
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** How many bytes the journal writes for one of these commits. */
async function bytesOf(): Promise<number> {
  const file = join(folder, "size.ndjson");
  const sealing = sealingWith(openKeys(join(folder, "keys.json")));
  const engine = await storing("size", await lowdbStore(file, { sealing }), 10);
  await engine.commit(11);
  const before = statSync(file).size;
  for (let no = 12; no < 22; no += 1) await engine.commit(no);
  const grown = (statSync(file).size - before) / 10;
  await engine.close();
  return Math.round(grown);
}

const server = await startServer({ durable: true });
const seen = new Map<number, Map<string, Figures>>();
try {
  const bytes = await bytesOf();
  for (const size of SIZES) {
    const sealing = sealingWith(openKeys(join(folder, "keys.json")));
    const url = await makeSchema(server.url);
    const engines = [
      await appending(bytes),
      await storing("journal", await lowdbStore(join(folder, `${size}.ndjson`), { sealing }), size),
      await inserting(await makeSchema(server.url), bytes),
      await storing("PostgreSQL", await postgresStore(url, { sealing }), size),
      await control(size),
    ];
    const figures = await measured(engines, size);
    seen.set(size, figures);
    for (const engine of engines) await engine.close();
    say(`${size} posts, ${bytes} B`, "p50", "p99", "ratio");
    const over = (name: string, base: string): string =>
      `${((figures.get(name)?.p50 ?? 0) / (figures.get(base)?.p50 ?? 1)).toFixed(2)} x`;
    const bases: Readonly<Record<string, string>> = {
      journal: "raw append + fdatasync",
      PostgreSQL: "one insert",
    };
    for (const [name, { p50, p99 }] of figures) {
      const base = bases[name] ?? (name.startsWith("lowdb") ? "journal" : undefined);
      say(name, ms(p50), ms(p99), base ? over(name, base) : "");
    }
  }
  const ratio = (size: number, name: string, base: string): number =>
    (seen.get(size)?.get(name)?.p50 ?? 0) / (seen.get(size)?.get(base)?.p50 ?? 1);
  const wrong: string[] = [];
  for (const [name, base] of [
    ["journal", "raw append + fdatasync"],
    ["PostgreSQL", "one insert"],
  ] as const) {
    if (seen.has(10_000) && ratio(10_000, name, base) > 2)
      wrong.push(`${name} costs more than twice ${base}`);
    // Ratios, since the disk is another one at another time.
    const [small, large] = [SIZES[0] ?? 0, SIZES.at(-1) ?? 0];
    const grown = ratio(large, name, base) / ratio(small, name, base);
    say(`${name}, ${small} to ${large}`, "", "", `${grown.toFixed(2)} x`);
    if (grown > 1.5) wrong.push(`${name} is not flat`);
  }
  for (const one of wrong) say(`! ${one}`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
