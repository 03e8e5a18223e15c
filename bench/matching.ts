// What one event costs on a board with many open offers, through decide and apply: flat, because only what stands under
// the same thing is looked at. Beside it, only to find the offers that fit a need: a scan over all open offers, fuse.js
// over their names, and PostgreSQL with an index (on a server of its own, from npm).   npx tsx bench/matching.ts

import Fuse from "fuse.js";
import { Client } from "pg";
import { apply } from "../src/decide/apply.ts";
import { type Board, emptyBoard, openPosts, satisfies } from "../src/decide/board.ts";
import { decide } from "../src/decide/decide.ts";
import { foundedAs, freshChat } from "../src/decide/membership.ts";
import type { Event, Post, Reading, ThingRef } from "../src/model.ts";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";
import { startServer } from "../tests/postgres/server.ts";

const founding = { id: "test", code: "K7Q2PLUM", zone: "Asia/Shanghai" };
const chat = "test:community";
const START = Date.parse("2022-12-19T01:00:00.000Z");
const instant = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
const things: readonly ThingRef[] = catalogue
  .filter(({ guard }) => guard === undefined)
  .slice(0, 8)
  .map((one) => ({ ...one, text: one.zh }));
const thingAt = (i: number): ThingRef => things[i % things.length] ?? { text: "口罩" };

function offer(no: number): Post {
  const line = { thing: thingAt(no * 7919), asked: 1000, open: 1000, promised: 0, handed: 0 };
  return {
    no,
    kind: "offer",
    by: `test:g${no}`,
    chat,
    message: `test:m${no}`,
    at: instant(-60),
    lang: "zh",
    lines: [line],
    mode: "give",
    building: String(1 + (no % 30)),
    rule: "bench",
    state: "open",
  };
}

function boardWith(offers: number): Board {
  let board = apply(emptyBoard, { type: "founded", neighbourhood: foundedAs(founding) });
  board = apply(board, { type: "chatSet", chat: freshChat(chat, "zh", "互助群") });
  for (let no = 1; no <= offers; no++) board = apply(board, { type: "posted", post: offer(no) });
  return board;
}

const reading = (intent: Reading["intent"], more: Partial<Reading>): Reading => ({
  intent,
  confidence: 1,
  lines: [],
  lang: "zh",
  rule: "bench",
  ...more,
});

function heard(i: number, who: string, text: string, read: Reading): Event {
  const id = `test:e${i}/${text}`;
  const from = { id: `test:${who}${i}`, name: who, called: who, building: String(1 + (i % 30)) };
  const message = { id, chat, from, text, at: instant(i * 60) };
  return {
    type: "heard",
    id,
    at: instant(i * 60),
    message,
    readings: [read],
    thread: [],
    authority: false,
  };
}

type Kind = "need" | "urgent need" | "offer" | "taken up" | "received";
type Control = "full scan" | "fuse.js" | "SQL";
/** What people say in turn. */
function events(i: number): readonly (readonly [Kind, Event])[] {
  const lines = [{ thing: thingAt(i * 104_729), quantity: 1 }];
  const need = reading("need", { lines });
  return [
    ["need", heard(i, "r", "求", need)],
    ["received", heard(i, "r", "收到了", reading("close", { how: "received", thanks: true }))],
    ["urgent need", heard(i, "u", "急求", { ...need, urgent: true, for: "child" })],
    ["taken up", heard(i, "t", "我有", reading("accept", {}))],
    ["offer", heard(i, "o", "我有多的", reading("offer", { lines }))],
  ];
}

const half = (numbers: readonly number[], at = 0.5): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * at)] ?? 0;

async function measure(board: Board, rounds: number): Promise<Map<Kind | Control, number[]>> {
  const times = new Map<Kind | Control, number[]>();
  const took = (kind: Kind | Control, ms: number) =>
    times.set(kind, [...(times.get(kind) ?? []), ms]);
  const named = openPosts(board, "offer").flatMap(({ no, lines }) =>
    lines.map(({ thing }) => ({ no, zh: thing.zh, en: thing.en, text: thing.text })),
  );
  const fuse = new Fuse(named, { keys: ["zh", "en", "text"], threshold: 0.2 });
  await fillTable(board);
  let now = board;
  for (let i = 0; i < rounds; i++) {
    for (const [kind, event] of events(i)) {
      const start = performance.now();
      const { changes } = decide(now, event, founding);
      now = changes.reduce(apply, now);
      took(kind, performance.now() - start);
    }
    if (i % 20 !== 0) continue;
    const wanted = thingAt(i * 104_729).id ?? "";
    const start = performance.now();
    openPosts(now, "offer")
      .filter(({ lines }) =>
        lines.some((one) => one.open > 0 && satisfies(one.thing).includes(wanted)),
      )
      .sort((a, b) => Number(b.building === "3") - Number(a.building === "3") || a.no - b.no);
    took("full scan", performance.now() - start);
    const fuzzy = performance.now();
    fuse.search(thingAt(i * 104_729).zh ?? "", { limit: 20 });
    took("fuse.js", performance.now() - fuzzy);
    const asked = performance.now();
    await client.query(nearest, [wanted, "3"]);
    took("SQL", performance.now() - asked);
  }
  return times;
}

// ── The SQL beside it ───────────────────────────────────────────────────────────────────────────

const server = await startServer();
const client = new Client(server.url);
await client.connect();

const nearest = {
  name: "nearest",
  text: `select no from offer where thing = $1 and open > 0
    order by (building = $2) desc, no limit 20`,
};

async function fillTable(board: Board): Promise<void> {
  await client.query(`drop table if exists offer;
    create table offer (no int primary key, thing text not null, open int not null, building text)`);
  const rows = openPosts(board, "offer").flatMap(({ no, building, lines }) =>
    lines.map(({ thing, open }) => ({ no, thing: thing.id ?? thing.text, open, building })),
  );
  await client.query(
    `insert into offer select no, thing, open, building
      from jsonb_to_recordset($1) as given(no int, thing text, open int, building text)`,
    [JSON.stringify(rows)],
  );
  await client.query("create index on offer (thing, building, no) where open > 0; analyze offer");
}

const sizes = [100, 10_000, 100_000];
const rounds = 200;
const print = (...cells: readonly string[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(20))).join("")}\n`,
  );

await measure(boardWith(100), 200);
const all: Map<Kind | Control, number[]>[] = [];
for (const size of sizes) all.push(await measure(boardWith(size), rounds));
await client.end();
await server.stop();
print(
  "ms, p50 / p99",
  ...sizes.map((size) => `${size.toLocaleString("en")} offers`),
  "largest / smallest",
);
let flat = true;
const controls: ReadonlySet<string> = new Set<Control>(["full scan", "fuse.js", "SQL"]);
const told = ["need", "urgent need", "offer", "taken up", "received"] as const;
for (const kind of [...told, ...(["full scan", "fuse.js", "SQL"] as const)]) {
  const medians = all.map((times) => half(times.get(kind) ?? []));
  const cells = all.map(
    (times, i) =>
      `${(medians[i] ?? 0).toFixed(3)} / ${half(times.get(kind) ?? [], 0.99).toFixed(2)}`,
  );
  const ratio = Math.max(...medians) / Math.min(...medians);
  if (!controls.has(kind) && ratio > 3) flat = false;
  print(kind, ...cells, `× ${ratio.toFixed(1)}`);
}
process.stdout.write(flat ? "flat within × 3\n" : "! not flat within × 3\n");
process.exitCode = flat ? 0 : 1;
