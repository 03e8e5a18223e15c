// The bot itself in another process, to be killed. Each line of stdin is heard; each line of stdout has happened.

import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { createBot } from "../../src/bot.ts";
import type { ChatAdapter, Incoming } from "../../src/ports.ts";
import { openPlace } from "./open.ts";

const [file = "", start = ""] = process.argv.slice(2);
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

/** What a line takes to the app and its answer back: time enough to be killed in. */
const aMoment = () => setTimeout(Math.random() * 4);

const adapter: ChatAdapter = {
  name: "square",
  can: { reply: true, edit: false, delete: false, react: false, private: false },
  run: async () => {},
  async send({ chat, text }) {
    await aMoment();
    tell({ shown: text });
    await aMoment();
    return `${chat}/bot`;
  },
  isAdmin: async () => false,
  status: () => "square: open",
  stop: async () => {},
};

const store = await openPlace(file);
const bot = createBot({
  ...{ store, adapters: [adapter], zone: "Asia/Shanghai", committee: [] },
  now: () => start,
});
await bot.tick(start);
await bot.deliver();

let delivering = Promise.resolve();
for await (const line of createInterface({ input: process.stdin })) {
  const incoming = JSON.parse(line) as Incoming;
  await bot.hear(incoming);
  tell({ heard: incoming.id });
  // Not waited for: the next message is heard while this one's answer is on its way.
  delivering = bot.deliver();
}
await delivering;
// A line that another process had in hand when it was killed is free after a while.
do await bot.deliver();
while ((await store.unsent()).length > 0);
await bot.stop();
await store.close();
