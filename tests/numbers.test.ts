// Numbers instead of buttons: whom a bare number answers, and that a restart forgets none of it.

import { expect, test } from "vitest";
import { createBot } from "../src/bot.ts";
import type { Message, Speaker } from "../src/model.ts";
import { numberSaid } from "../src/numbers.ts";
import { SendError, type Store } from "../src/ports.ts";
import { memoryStore } from "../storage/memory.ts";
import { neighbour, saying, square } from "./square.ts";

test.each([
  ["1", 1],
  ["２", 2],
  ["②", 2],
  ["回1", 1],
  ["回复 2", 2],
  ["选3。", 3],
  ["Reply 1", 1],
  ["1.", 1],
  ["0", undefined],
  ["12", undefined],
  ["1盒", undefined],
  ["1 谢谢", undefined],
  ["一", undefined],
])("%j says the number %s", (text, number) => {
  expect(numberSaid(text)).toBe(number);
});

const wang = neighbour("wang", "3-602 小王");
const li = neighbour("li", "5-101 李姐");
const zhao = neighbour("zhao", "4-102 老赵");
const START = Date.parse("2022-12-19T06:00:00.000Z");

/** A group on an app that shows numbers, whose bot can be ended and started again. */
function group(store: Store) {
  const app = square({ can: { buttons: true, numbers: true } });
  let clock = START;
  let said = 0;
  const now = () => new Date(clock).toISOString();
  const open = () =>
    createBot({
      ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [], now },
    });
  let bot = open();
  return {
    app,
    /** What the bot shows after this line. */
    async says(from: Speaker, text: string, replyTo?: Message["replyTo"]): Promise<string[]> {
      said += 1;
      const before = app.shown.length;
      const id = String(said);
      await bot.hear(saying({ id, from, text, at: now(), ...(replyTo && { replyTo }) }));
      await bot.deliver();
      return app.shown.slice(before).map((one) => one.text);
    },
    /** What it is answered with as a press; nothing when it is chatter. */
    async hears(from: Speaker, text: string): Promise<string | undefined> {
      said += 1;
      return bot.hear(saying({ id: String(said), from, text, at: now() }));
    },
    async hours(later: number): Promise<void> {
      clock += later * 3_600_000;
      await bot.tick(now());
      await bot.deliver();
    },
    async restart(): Promise<void> {
      await bot.stop();
      bot = open();
    },
    states: async () =>
      [...(await store.load("home")).board.tables.pairings.values()].map(({ state }) => state),
  };
}

async function paired() {
  const all = group(memoryStore());
  await all.says(wang, "求一个体温计");
  const shown = await all.says(li, "我有一个多余的体温计,送人");
  expect(shown.join()).toContain("#1 和 #2 对上了");
  return all;
}

test("after a restart a bare number still answers the last question to who says it, and to nobody else", async () => {
  const { says, restart, states } = await paired();
  await restart();
  await says(zhao, "1");
  expect(await states()).toEqual(["proposed"]);
  await says(li, "3");
  expect(await states()).toEqual(["proposed"]);
  await says(li, "回 1");
  expect(await states()).toEqual(["agreed"]);
  await restart();
  expect((await says(wang, "2")).join()).toContain("#1");
  expect(await states()).toEqual(["failed"]);
});

test("under a quote it answers what is quoted: by its id, or after a restart by its post numbers", async () => {
  const { says, restart, states, app } = await paired();
  await says(wang, "求一卷胶带");
  await says(li, "我有一卷多余的胶带,送人");
  const [first] = app.shown.flatMap((one, i) =>
    one.text.includes("#1 和 #2 对上了") ? [`square:group/bot-${i + 1}`] : [],
  );
  await says(wang, "1", { text: "求一个体温计", name: "李姐" });
  expect(await states()).toEqual(["proposed", "proposed"]);
  await says(wang, "1", { ...(first && { id: first }), toBot: true });
  expect(await states()).toEqual(["agreed", "proposed"]);
  await restart();
  await says(li, "2", { text: "@小王(3号楼) @李姐(5号楼) #3 和 #4 对上了：胶带", toBot: true });
  expect(await states()).toEqual(["agreed", "failed"]);
  // Of a line that asked nothing.
  await says(li, "2", { text: "大家好，我是小邻", toBot: true });
  expect(await states()).toEqual(["agreed", "failed"]);
});

test("an answer that comes while the line goes out is no chatter, and what was never shown asks nothing", async () => {
  const store = memoryStore();
  const { says, app, states } = group(store);
  await says(wang, "求一个体温计");
  app.fault({ error: new SendError("away", 3600) });
  await says(li, "我有一个多余的体温计,送人");
  await says(li, "1");
  expect(await states()).toEqual(["proposed"]);
  const answering = { ...app.adapter };
  const bot = createBot({
    ...{ store, zone: "Asia/Shanghai", committee: [] },
    now: () => new Date(START + 1000).toISOString(),
    adapters: [
      {
        ...answering,
        async send(outgoing) {
          const id = await answering.send(outgoing);
          const at = new Date(START + 1000).toISOString();
          void bot.hear(saying({ id: "fast", from: li, text: "1", at }));
          return id;
        },
      },
    ],
  });
  await bot.deliver();
  await bot.stop();
  expect(await states()).toEqual(["agreed"]);
});

test("days later a bare number means something else", async () => {
  const { app, says, hours, hears } = await paired();
  await hours(71);
  const asked = app.shown.length;
  expect(await hears(li, "2")).toBeDefined();
  await hours(24);
  await says(wang, "嗯");
  expect(app.shown.length).toBeGreaterThanOrEqual(asked);
  expect(await hears(zhao, "2")).toBeUndefined();
  expect(await hears(wang, "2")).toBeUndefined();
});
