// One worker of a benchmark. Says "ready", waits for "go", works until stdin ends, then tells what it took.

import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { createBot } from "../../src/bot.ts";
import type { ChatAdapter } from "../../src/ports.ts";
import { postgresStore } from "../../storage/postgres/postgres.ts";

const [url = "", lanes = "8"] = process.argv.slice(2);

/** A chat app that only stands for what it can do: lines stay in the outbox. */
const adapter: ChatAdapter = {
  name: "bench",
  can: { reply: true, edit: true, delete: true, react: true, buttons: true, private: true },
  run: async () => {},
  send: async () => undefined,
  isAdmin: async () => false,
  status: () => "",
  stop: async () => {},
};

const store = await postgresStore(url, {
  lanes: Number(lanes),
  report: (line) => process.stderr.write(`${line}\n`),
});
const { office } = store;
if (office === undefined) throw new Error("no office");
const now = () => new Date().toISOString();
const bot = createBot({
  ...{ store, adapters: [adapter], zone: "Asia/Shanghai", committee: [] },
  now,
});

const late: number[] = [];
let handled = 0;
const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const working = await office.work({
  async hear(incoming, lane) {
    const answer = await bot.hear(incoming, lane);
    handled += 1;
    late.push(Date.now() - Date.parse(incoming.at));
    return answer;
  },
  fire: (neighbourhood) => bot.tick(now(), neighbourhood),
});
writeSync(1, "ready\n");
await input.next();
const before = process.cpuUsage();
handled = 0;
late.length = 0;
await input.next();
const { user, system } = process.cpuUsage(before);
// As much as fits into a pipe at once, whatever was handled.
const sorted = late.sort((a, b) => a - b);
const some = Math.min(sorted.length, 2000);
const told = Array.from(
  { length: some },
  (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / some)],
);
writeSync(1, `${JSON.stringify({ handled, cpu: (user + system) / 1e6, late: told })}\n`);
await working.stop();
await store.close();
