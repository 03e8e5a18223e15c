// Lines that wait for one chat, as one message: where the account may not say much.

import { describe, expect, test } from "vitest";
import { createBot } from "../src/bot.ts";
import type { Outgoing } from "../src/model.ts";
import type { ChatAdapter } from "../src/ports.ts";
import { SendError } from "../src/ports.ts";
import { memoryStore } from "../storage/memory.ts";
import { type SquareOptions, square } from "./square.ts";

const START = "2022-12-19T12:00:00.000Z";

const line = (text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  ...{ op: "post", chat: "square:group", text, mentions: [], to: [], repeat: false, ...more },
});

/** A bot with lines that are committed and not sent yet. */
async function waiting(
  outgoing: readonly Outgoing[],
  can: SquareOptions["can"] = { merge: 5 },
  more: Partial<ChatAdapter> = {},
) {
  const store = memoryStore();
  const place = square({ can });
  let clock = Date.parse(START);
  const bot = createBot({
    ...{ store, adapters: [{ ...place.adapter, ...more }], zone: "Asia/Shanghai", committee: [] },
    now: () => new Date(clock).toISOString(),
  });
  await store.commit({
    ...{ neighbourhood: "home", version: 0, cause: "c", at: START, changes: [], outgoing },
  });
  return {
    ...{ store, bot, place },
    later: (ms: number) => {
      clock += ms;
    },
    texts: () => place.shown.map(({ text }) => text),
  };
}

describe("lines that wait for one chat", () => {
  test("go out as one message, with everybody they name", async () => {
    const wang = { id: "square:wang", text: "@小王" };
    const li = { id: "square:li", text: "@李姐" };
    const { bot, place, store } = await waiting([
      line("@小王 一", { mentions: [wang], to: [wang.id] }),
      line("@李姐 二", { mentions: [li], to: [li.id, wang.id] }),
    ]);
    await bot.deliver();
    expect(place.shown).toEqual([
      line("@小王 一\n\n@李姐 二", { mentions: [wang, li], to: [wang.id, li.id] }),
    ]);
    expect(await store.unsent()).toEqual([]);
  });

  test("go out one by one where the app minds no number of them", async () => {
    const { bot, texts } = await waiting([line("一"), line("二")], {});
    await bot.deliver();
    expect(texts()).toEqual(["一", "二"]);
  });

  test("are as many as are allowed, and another chat's lines stay its own", async () => {
    const { bot, texts } = await waiting(
      [line("一"), line("甲", { chat: "square:other" }), line("二"), line("三"), line("四")],
      { merge: 3 },
    );
    await bot.deliver();
    expect(texts()).toEqual(["一\n\n二\n\n三", "甲", "四"]);
  });

  test("end with the one that asks, for its answers belong to it alone", async () => {
    const buttons = [[{ text: "说好了", data: "agreed 1 2" }]];
    const { bot, place } = await waiting([line("一"), line("二", { buttons }), line("三")]);
    await bot.deliver();
    expect(place.shown).toMatchObject([line("一\n\n二", { buttons }), line("三")]);
  });

  test("a long one stands alone", async () => {
    const long = "长".repeat(590);
    const { bot, texts } = await waiting([line(long), line("又".repeat(20)), line("三")]);
    await bot.deliver();
    expect(texts()).toEqual([long, `${"又".repeat(20)}\n\n三`]);
  });

  test("are all kept when their message surely was not shown", async () => {
    const { bot, place, texts, later, store } = await waiting([line("一"), line("二")]);
    place.fault({ error: new SendError("away", 5) });
    await bot.deliver();
    expect((await store.unsent()).map(({ state }) => state)).toEqual(["queued", "queued"]);
    later(6000);
    await bot.deliver();
    expect(texts()).toEqual(["一\n\n二"]);
  });

  test("go without the one that another process sent meanwhile, and those behind it follow", async () => {
    let meanwhile = () => {};
    const wait = () => {
      meanwhile();
      return 0;
    };
    const lines = [line("一"), line("二"), line("三")];
    const { bot, texts, store } = await waiting(lines, { merge: 5 }, { wait });
    const [, second] = await store.unsent();
    meanwhile = () => void store.markSent(second?.id ?? 0);
    await bot.deliver();
    expect(texts()).toEqual(["一"]);
    expect((await store.unsent()).map(({ text, state }) => [text, state])).toEqual([
      ["三", "queued"],
    ]);
    await bot.deliver();
    expect(texts()).toEqual(["一", "三"]);
  });
});

describe("an app that cannot be written to now", () => {
  test("is not tried, and an emergency does not wait for its manners", async () => {
    let ms = 1000;
    const { bot, texts, place } = await waiting(
      [line("记下了"), line("请马上打 120", { urgent: true })],
      {},
      { wait: ({ urgent }) => (urgent ? 0 : ms) },
    );
    await bot.deliver();
    expect(texts()).toEqual(["请马上打 120"]);
    expect(place.tried).toHaveLength(1);
    ms = 0;
    await bot.deliver();
    expect(texts()).toEqual(["请马上打 120", "记下了"]);
  });
});
