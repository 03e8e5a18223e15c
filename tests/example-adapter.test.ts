// The adapter that adapters/README.md shows keeps the laws, and is the one that stands there.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { expect, test, vi } from "vitest";
import { lineAdapter, type Told, toEvent } from "../adapters/example/line.ts";
import { createBot } from "../src/bot.ts";
import { memoryStore } from "../storage/memory.ts";
import { adapterContract } from "./contracts/adapter.ts";

const OWN = "linli";
const told = (id: string, from: string, text: string): Told => ({
  ...{ id, room: "plum", from, name: from, text },
  at: new Date(1_671_430_000_000 + Number(id)).toISOString(),
});

/** The app's server: what it tells is told to whoever is connected, or comes to be. */
async function relay() {
  const shown: string[] = [];
  const waiting: string[] = [];
  let client: Socket | undefined;
  let count = 0;
  const server = createServer((socket) => {
    client = socket;
    socket.on("error", () => {});
    for (const line of waiting.splice(0)) socket.write(line);
    createInterface({ input: socket }).on("line", (line) => shown.push(JSON.parse(line).text));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const raw = (line: string) => {
    if (client?.writable) client.write(line);
    else waiting.push(line);
  };
  return {
    shown,
    raw,
    port,
    says(from: string, text: string) {
      count += 1;
      const at = new Date().toISOString();
      raw(`${JSON.stringify({ ...told(String(count), from, text), at })}\n`);
    },
    cut: () => client?.destroy(),
    close: async () => {
      client?.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

adapterContract({
  name: "line",
  recorded: [told("1", "王阿姨", "求药"), told("2", OWN, "记下了 #1"), told("3", "Li", "mine")],
  read: (raw) => toEvent(raw as Told, OWN),
  async open() {
    const app = await relay();
    const adapter = lineAdapter("127.0.0.1", app.port, OWN);
    const shows = async (line: Parameters<typeof adapter.send>[0]) => {
      const before = app.shown.length;
      const id = await adapter.send(line);
      await vi.waitFor(() => expect(app.shown.length).toBeGreaterThan(before), { interval: 5 });
      return id;
    };
    return {
      adapter: {
        ...adapter,
        send: (line) => (line.chat.startsWith("line:") ? shows(line) : adapter.send(line)),
      },
      says: app.says,
      echoes: (text) => app.says(OWN, text),
      shown: () => app.shown,
      close: app.close,
    };
  },
});

test("with it neighbours are brought together, and a bare number is an answer, also after the line was cut", async () => {
  const app = await relay();
  const store = await memoryStore();
  const reported: string[] = [];
  const adapter = lineAdapter("127.0.0.1", app.port, OWN, (line) => void reported.push(line));
  const bot = createBot({
    ...{ store, adapters: [adapter], zone: "Asia/Shanghai", committee: [] },
    now: () => new Date().toISOString(),
  });
  const running = adapter.run(async (incoming) => {
    await bot.hear(incoming);
    await bot.deliver();
    return undefined;
  });
  const shows = (text: string) =>
    vi.waitFor(() => expect(app.shown.at(-1)).toContain(text), { timeout: 4000 });
  try {
    app.raw("not json\n");
    app.says("3-602 小王", "求一个体温计");
    await shows("记下了 #1");
    expect(reported.join()).toContain("JSON");
    app.says("5-101 李姐", "我有一个多余的体温计,送人");
    await shows("1 说好了 / 2 没成");
    app.cut();
    app.says("5-101 李姐", "2");
    await shows("没有成");
  } finally {
    await adapter.stop();
    await running;
    await bot.stop();
    await app.close();
  }
});

test("adapters/README.md shows the very file", () => {
  const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const [, shown] = /```ts\n([\s\S]*?)```/u.exec(read("adapters/README.md")) ?? [];
  expect(shown).toBe(read("adapters/example/line.ts"));
});
