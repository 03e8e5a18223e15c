// Messages per second through the whole path: heard, read, decided, committed, shown. `npm run bench`.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBot } from "../src/bot.ts";
import type { Incoming, Store } from "../src/ports.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { memoryStore } from "../storage/memory.ts";
import { neighbour, saying, square } from "../tests/square.ts";

const COUNT = Number(process.argv[2] ?? 1000);
const TOGETHER = 50;
const at = "2022-12-19T06:00:00.000Z";

const things = ["布洛芬", "口罩", "抗原", "体温计", "退热贴", "酒精棉片", "猫粮", "尿不湿"];
const chatter = [
  "今天天气真好",
  "哈哈哈哈",
  "谁知道几点开门",
  "good morning neighbours",
  "楼下快递到了",
];
const thing = (i: number) => things[i % things.length] ?? "";
const small = (i: number) => chatter[i % chatter.length] ?? "";

/** What one message in turn says. */
const chats: Readonly<Record<string, (i: number) => string>> = {
  chatter: small,
  needs: (i) => `求1盒${thing(i)}`,
  "needs and offers": (i) => `${i % 2 === 0 ? "求1盒" : "我可以给1盒"}${thing(i >> 1)}`,
  "one need in ten": (i) => (i % 10 === 0 ? `求1盒${thing(i)}` : small(i)),
};

const folder = mkdtempSync(join(tmpdir(), "linli-bench-"));
let files = 0;
const stores = {
  memory: async () => memoryStore(),
  lowdb: async () => lowdbStore(join(folder, `board${files++}.ndjson`)),
};

interface Run {
  readonly perSecond: number;
  readonly lines: number;
}

/** Plays a chat, so many messages at a time. */
async function play(
  open: () => Promise<Store>,
  text: (i: number) => string,
  together: number,
): Promise<Run> {
  const store = await open();
  const app = square();
  const bot = createBot({
    ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [], now: () => at },
  });
  const message = (i: number, says: string): Incoming =>
    saying({
      id: String(i),
      from: neighbour(`n${i}`, `${1 + (i % 20)}-${1001 + i} 邻居${i}`),
      text: says,
      at,
    });
  // The first messages found the neighbourhood and build the tables of the reader.
  for (let i = 0; i < 20; i += 1) await bot.hear(message(-1 - i, i === 0 ? "大家好" : small(i)));
  await bot.deliver();
  const before = app.shown.length;
  const start = performance.now();
  for (let i = 0; i < COUNT; i += together) {
    const some = [...Array(Math.min(together, COUNT - i)).keys()].map((j) => i + j);
    await Promise.all(some.map((one) => bot.hear(message(one, text(one)))));
    await bot.deliver();
  }
  const seconds = (performance.now() - start) / 1000;
  await bot.stop();
  await store.close();
  return { perSecond: COUNT / seconds, lines: app.shown.length - before };
}

const say = (...cells: readonly (string | number)[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(18) : String(cell).padStart(16))).join("")}\n`,
  );

// Compiled code runs faster the second time; every row of the table gets the same chance.
for (const text of Object.values(chats)) await play(stores.memory, text, TOGETHER);

try {
  say(`${COUNT} messages`, "store", "one by one /s", `${TOGETHER} at once /s`, "lines shown");
  for (const [chat, text] of Object.entries(chats)) {
    for (const [store, open] of Object.entries(stores)) {
      const single = await play(open, text, 1);
      const many = await play(open, text, TOGETHER);
      say(chat, store, Math.round(single.perSecond), Math.round(many.perSecond), single.lines);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
