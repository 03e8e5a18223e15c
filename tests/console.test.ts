import { PassThrough } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { chatReader, parseChat, personOf, printed, retell } from "../adapters/console/chat.ts";
import { consoleAdapter } from "../adapters/console/console.ts";
import { createBot } from "../src/bot.ts";
import type { Outgoing } from "../src/model.ts";
import type { Incoming } from "../src/ports.ts";
import { stage } from "../src/stage.ts";
import { memoryStore } from "../storage/memory.ts";
import { adapterContract } from "./contracts/adapter.ts";

const zone = "Asia/Shanghai";
const nine = "2026-03-02T01:00:00.000Z";

// ── The format ──────────────────────────────────────────────────────────────────────────────────

test.each([
  ["王阿姨 3-602", { from: "王阿姨", name: "3-602 王阿姨" }],
  ["Auntie Wang 3-602", { from: "Auntie Wang", name: "3-602 Auntie Wang" }],
  ["陈书记 committee", { from: "陈书记", name: "陈书记", role: "committee" }],
  ["3-602", { from: "3-602", name: "3-602" }],
  ["老张", { from: "老张", name: "老张" }],
])("%s is a person", (text, person) => {
  expect(personOf(text)).toEqual(person);
});

const said = (text: string) => {
  const reader = chatReader(zone);
  reader.read("-- 2026-03-02T09:00 --");
  reader.read("王阿姨 3-602: 我家有梯子");
  reader.read("[building 5] 小李: 大家好");
  const line = reader.read(text);
  return line.is === "said" ? line.event : line;
};

describe("one line of a chat", () => {
  const wang = { from: "王阿姨", name: "3-602 王阿姨" };
  const li = { from: "小李", name: "小李" };
  const here = { id: "m3", at: nine, group: "community" };

  test.each([
    ["小李: 谁有梯子: 急", { ...here, ...li, type: "say", text: "谁有梯子: 急" }],
    ["小李：谁有梯子", { ...here, ...li, type: "say", text: "谁有梯子" }],
    ["王阿姨: 还有锤子", { ...here, ...wang, type: "say", text: "还有锤子" }],
    ["还有锤子", { ...here, ...li, type: "say", text: "还有锤子" }],
    ["小李 ↩ 王阿姨: 我要", { ...here, ...li, type: "say", text: "我要", replyTo: "m1" }],
    ["小李 ↩ 小邻: 我要", { ...here, ...li, type: "say", text: "我要", replyTo: "bot" }],
    ["王阿姨 ✎: 我家有人字梯", { ...here, ...wang, type: "edit", text: "我家有人字梯", of: "m1" }],
    ["王阿姨 ⏏", { ...here, ...wang, type: "leave", text: "" }],
    ["王阿姨 ⌫", { ...here, ...wang, type: "recall", text: "", of: "m1" }],
    ["小李 👍", { ...here, ...li, type: "react", text: "👍", of: "bot" }],
    ["小李 ↩ 王阿姨 ❤️", { ...here, ...li, type: "react", text: "❤️", of: "m1" }],
    ["小李 ▢ 我有", { ...here, ...li, type: "press", text: "我有" }],
    [
      "[building 5] 小李 ⌫",
      { ...here, group: "building 5", ...li, type: "recall", text: "", of: "m2" },
    ],
    [
      "[private 小李] 小李: 求助",
      { ...here, group: "private 小李", ...li, type: "say", text: "求助" },
    ],
    [
      "[committee] 陈书记 committee: /stats",
      {
        ...here,
        group: "committee",
        from: "陈书记",
        name: "陈书记",
        role: "committee",
        type: "say",
        text: "/stats",
      },
    ],
    ["-- restart --", { is: "restart" }],
    ["-- 2026-03-02T10:30 --", { is: "clock", at: "2026-03-02T02:30:00.000Z" }],
    ["  > 好的", { is: "bot" }],
    ["  ✎ #12 好的", { is: "bot" }],
    ["  ☺ 👌", { is: "bot" }],
    ["    第二行", { is: "bot" }],
    ["", { is: "blank" }],
  ])("%s", (line, event) => {
    expect(said(line)).toEqual(event);
  });
});

test.each([
  ["no clock", "王阿姨: 在吗", /^line 1: no clock anywhere/u],
  ["no time", "-- 9 o'clock --\n", /^line 1: no time: 9 o'clock/u],
  ["no such day", "-- 2026-02-30T09:00 --\n", /^line 1: no time/u],
  ["a stranger", "people: 小李\n-- 2026-03-02T09:00 --\n小王: 在吗", /^line 3: 小王 is not among/u],
  [
    "nothing to quote",
    "-- 2026-03-02T09:00 --\n小李 ↩ 小王: 我有",
    /^line 2: 小王 has said nothing/u,
  ],
  ["nothing to edit", "-- 2026-03-02T09:00 --\n\n小李 ✎: 我有", /^line 3: 小李 has said nothing/u],
  ["no form", "people: 小李\n-- 2026-03-02T09:00 --\n在吗", /^line 3: 写成 名字: 内容/u],
])("a chat with %s is refused by its line", (_what, text, fault) => {
  expect(() => parseChat(text)).toThrow(fault);
});

test("a chat told again keeps its layout and takes only what the bot says now", async () => {
  const before = [
    "借东西:一句话。",
    "zone: Asia/Shanghai",
    "",
    "-- 2026-03-02T09:00 --",
    "小李: 第一行",
    "    第二行",
    "  > 旧的",
    "    旧的第二行",
    "",
    "[building 5] 老张: 在",
    "",
  ].join("\n");
  const texts: unknown[] = [];
  const after = await retell(before, async ({ events }, tell) => {
    for (const [i, event] of events.entries()) {
      if (event.type === "say") texts.push(event.text);
      if (event.type === "tick") continue;
      tell({ type: "post", chat: i === 1 ? "community" : "building 5", text: "新\n的" }, i);
    }
  });
  expect(texts).toEqual(["第一行\n第二行", "在"]);
  expect(after.split("\n").slice(4)).toEqual([
    "小李: 第一行",
    "    第二行",
    "  > 新",
    "    的",
    "",
    "[building 5] 老张: 在",
    "  > [building 5] 新",
    "    的",
    "",
  ]);
});

test.each([
  ["post", "community", "好的", "  > 好的"],
  ["post", "private 小李", "一\n二", "  > [private 小李] 一\n    二"],
  ["edit", "community", "#12 好的", "  ✎ #12 好的"],
  ["react", "community", "👌", "  ☺ 👌"],
] as const)("%s in %s is printed", (type, group, text, line) => {
  expect(printed(type, group, text)).toBe(line);
  expect(chatReader(zone).read(line.split("\n")[0] ?? "")).toEqual({ is: "bot" });
});

// ── The adapter ─────────────────────────────────────────────────────────────────────────────────

function terminal(options: { isNew?: boolean; isTTY?: boolean } = {}) {
  const { isNew = false, isTTY = false } = options;
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  let shown = "";
  output.on("data", (chunk: Buffer) => {
    shown += chunk.toString("utf8");
  });
  const clocks: string[] = [];
  const adapter = consoleAdapter(input, output, {
    zone,
    now: () => nine,
    isNew,
    onClock: async (at) => void clocks.push(at),
  });
  return { input, adapter, clocks, shown: () => shown };
}

async function hearAll(text: string, options: { isNew?: boolean } = {}) {
  const { input, adapter, clocks, shown } = terminal(options);
  const heard: Incoming[] = [];
  input.end(text);
  await adapter.run(async (incoming) => void heard.push(incoming));
  return { heard, adapter, clocks, shown: shown() };
}

const textsOf = (heard: readonly Incoming[]) =>
  heard.flatMap((one) =>
    "message" in one && typeof one.message !== "string" ? one.message.text : [],
  );

test("what residents say is heard in order, with ids of the console that survive JSON", async () => {
  const { heard } = await hearAll(
    "王阿姨 3-602: 求一个体温计\n老张: 在\n[private 老张] 老张: 悄悄说\n",
  );
  expect(heard).toMatchObject([
    {
      type: "heard",
      at: nine,
      message: {
        chat: "console:community",
        from: { id: "console:王阿姨", name: "3-602 王阿姨" },
        text: "求一个体温计",
      },
    },
    { message: { from: { id: "console:老张" } } },
    { message: { chat: "console:老张", private: true } },
  ]);
  expect(JSON.parse(JSON.stringify(heard))).toEqual(heard);
  expect(heard.every(({ id }) => id.startsWith("console:"))).toBe(true);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(3);
});

test("a line without a name is the last speaker's, and an unknown form gets a hint", async () => {
  const { heard, shown } = await hearAll("在吗\n王阿姨: 在\n求体温计\n");
  expect(textsOf(heard)).toEqual(["在", "求体温计"]);
  expect(heard.at(-1)).toMatchObject({ message: { from: { id: "console:王阿姨" } } });
  expect(shown).toContain("写成 名字: 内容");
});

test("a new board lets the bot into the group, a known one does not", async () => {
  const joined = { type: "joined", chat: "console:community" };
  expect((await hearAll("小李: 在\n", { isNew: true })).heard[0]).toMatchObject(joined);
  expect((await hearAll("小李: 在\n")).heard[0]).not.toMatchObject(joined);
});

test("a golden chat piped in sets the clock; its header and the bot's lines are not heard", async () => {
  const chat = [
    "标题:一句话。",
    "people: 小李 5-301",
    "",
    "-- 2026-03-02T09:00 --",
    "小李: 在",
    "  > 好的",
    "-- 2026-03-02T10:00 --",
    "小李: 还在",
  ];
  const { heard, clocks, adapter } = await hearAll(chat.join("\n"));
  expect(textsOf(heard)).toEqual(["在", "还在"]);
  expect(heard[0]).toMatchObject({ message: { from: { name: "5-301 小李" } } });
  expect(heard.map(({ at }) => at)).toEqual([nine, "2026-03-02T02:00:00.000Z"]);
  expect(clocks).toEqual([nine, "2026-03-02T02:00:00.000Z"]);
  expect(adapter.now()).toBe("2026-03-02T02:00:00.000Z");
});

test("a hear that throws does not end the chat", async () => {
  const { input, adapter, shown } = terminal();
  const heard: Incoming[] = [];
  input.end("小李: 一\n小李: 二\n");
  await adapter.run(async (incoming) => {
    heard.push(incoming);
    if (heard.length === 1) throw new Error("the disk is full");
  });
  expect(textsOf(heard)).toEqual(["一", "二"]);
  expect(shown()).toContain("the disk is full");
});

test("stop ends the chat while it waits for the next line", async () => {
  const { input, adapter } = terminal();
  const running = adapter.run(async () => {});
  input.write("小李: 在\n");
  await turn();
  await adapter.stop();
  await expect(running).resolves.toBeUndefined();
});

test("only who speaks as committee is vouched for", async () => {
  const { adapter } = await hearAll("陈书记 committee: 大家好\n陈书记二: 我也是\n");
  await expect(adapter.isAdmin("console:community", "console:陈书记")).resolves.toBe(true);
  await expect(adapter.isAdmin("console:community", "console:陈书记二")).resolves.toBe(false);
});

const post = (text: string): Outgoing => ({
  ...{ op: "post", chat: "console:community", text, mentions: [], to: [], repeat: false },
});

test("a line of the bot leaves a half-typed one whole below it", async () => {
  const { input, adapter, shown } = terminal({ isTTY: true });
  const running = adapter.run(async () => {});
  await turn();
  input.write("王阿姨: 求体");
  await turn();
  const before = shown().length;
  await adapter.send(post("好的"));
  const after = shown().slice(before);
  expect(after.startsWith("\u001B[2K\u001B[1G  > 好的\n")).toBe(true);
  expect(after.slice(after.indexOf("\n"))).toContain("王阿姨: 求体");
  await adapter.stop();
  await running;
});

test("what the bot said can be quoted", async () => {
  const { input, adapter } = terminal();
  const heard: Incoming[] = [];
  const running = adapter.run(async (incoming) => {
    heard.push(incoming);
    if (heard.length === 1) await adapter.send(post("#1 谁有?"));
  });
  input.end("小李: 一\n小李 ↩ 小邻: 我有\n");
  await running;
  expect(heard[1]).toMatchObject({ message: { replyTo: { text: "#1 谁有?", toBot: true } } });
});

test("two neighbours meet in the terminal", async () => {
  const { input, adapter, shown } = terminal({ isNew: true });
  const store = memoryStore();
  const bot = createBot({ store, adapters: [adapter], zone, committee: [], now: adapter.now });
  input.end("王阿姨 3-602: 求一个体温计\n老张 3-101: 我有多余的体温计\n");
  await adapter.run(async (incoming) => {
    await bot.hear(incoming);
    await bot.deliver();
  });
  expect(shown()).toMatch(/ {2}> @王阿姨.*@老张.*#1.*#2/u);
  expect(shown()).not.toContain("602号");
  await bot.stop();
  await store.close();
});

/** The bot's lines as they stand: an edit takes the place of the line with its number. */
function standing(shown: string): string[] {
  const posts: string[] = [];
  for (const [, sign, body = ""] of shown.matchAll(/^ {2}([>✎]) (.*(?:\n {4}.*)*)/gmu)) {
    const text = body.replaceAll("\n    ", "\n");
    const number = /#\d+/u.exec(text)?.[0] ?? text;
    const at = sign === "✎" ? posts.findLastIndex((post) => post.includes(number)) : -1;
    if (at < 0) posts.push(text);
    else posts[at] = text;
  }
  return posts;
}

const reading = () => ({ reader: chatReader(zone), on: stage("console") });
const lines = [
  "-- 2026-03-02T09:00 --",
  "王阿姨 3-602: 求体温计",
  "  > 记下了 #1",
  "[private 小李] 小李: 在吗",
  "小李 ↩ 王阿姨: 我有",
  "王阿姨 ✎: 求2个体温计",
  "小李 👍",
  "小李 ▢ 我有",
  "王阿姨 ⌫",
];
/** The whole recording up to a line: what a line means hangs on those before it. */
const upTo = (count: number): Incoming | undefined => {
  const { reader, on } = reading();
  const events = lines.slice(0, count).map((line) => {
    const read = reader.read(line);
    return read.is === "said" ? on.incoming(read.event, read.event.at) : undefined;
  });
  return events.at(-1);
};

adapterContract({
  name: "console",
  recorded: lines.map((_, i) => i + 1),
  read: (count) => upTo(Number(count)),
  async open() {
    const { input, adapter, shown } = terminal();
    return {
      adapter,
      says: (name, text) => void input.write(`${name}: ${text}\n`),
      echoes: (text) => void input.write(`  > ${text}\n`),
      shown: () => standing(shown()),
      close: async () => {},
    };
  },
});
