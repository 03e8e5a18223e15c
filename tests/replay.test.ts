import { describe, expect, test } from "vitest";
import type { Store } from "../src/ports.ts";
import { type Output, replay } from "../src/replay.ts";
import { fromJsonLines, momentOf } from "../src/script.ts";
import { stage } from "../src/stage.ts";
import { memoryStore } from "../storage/memory.ts";

const zone = "Asia/Shanghai";

async function play(rows: readonly object[]) {
  const outputs: (Output & { event: number })[] = [];
  const opened: string[] = [];
  const memory = memoryStore();
  const open = async (): Promise<Store> => {
    opened.push("opened");
    return { ...memory, close: async () => void opened.push("closed") };
  };
  const events = fromJsonLines(rows.map((row) => JSON.stringify(row)).join("\n"), zone);
  const board = await replay(events, {
    ...{ open, zone },
    onOutgoing: (output, event) => outputs.push({ ...output, event }),
  });
  return { board, outputs, opened, memory };
}

const u1 = { from: "u1", name: "3-602 小王" };
const u2 = { from: "u2", name: "5-101 老张" };
const ask = { id: "m1", at: "2022-12-19T10:00:00+08:00", ...u1, text: "求1个体温计" };
const offer = { id: "m2", at: "2022-12-19T10:05:00+08:00", ...u2, text: "我有多余的体温计送一个" };

test("what is due fires before the event it is due before, at its own time, without a cause", async () => {
  const later = { id: "m3", at: "2022-12-19T15:00:00+08:00", ...u2, text: "今天天气真好" };
  const { outputs } = await play([ask, offer, later]);
  const timers = outputs.filter(({ cause }) => cause === undefined);
  expect(timers.length).toBeGreaterThan(0);
  expect(timers[0]).toMatchObject({ event: 2, at: "2022-12-19T11:05:00+08:00" });
});

test("a restart closes the store and opens it again, and nothing is forgotten", async () => {
  const { opened, board } = await play([ask, { restart: true }, offer]);
  expect(opened).toEqual(["opened", "closed", "opened", "closed"]);
  expect(board.pairings).toMatchObject([{ receiver: "u1", giver: "u2" }]);
});

test("a line delivered twice counts once", async () => {
  const { board } = await play([ask, ask]);
  expect(board.needs).toHaveLength(1);
});

test("the clock never goes back", async () => {
  const { outputs } = await play([
    { at: "2022-12-19T12:00:00+08:00", tick: true },
    { ...ask, at: "2022-12-19T09:00:00+08:00" },
  ]);
  expect(outputs[0]?.at).toBe("2022-12-19T12:00:00+08:00");
});

test("every group is a chat of one neighbourhood, with its scope and the language spoken there", async () => {
  const hello = { at: "2022-12-19T10:00:00+08:00", ...u1 };
  const { memory } = await play([
    { ...hello, text: "大家好", group: "community" },
    { ...hello, text: "hello everyone", group: "building 5" },
    { ...hello, text: "大家早", group: "committee" },
    { ...hello, text: "hi", group: "private u1" },
    { ...hello, text: "团长好", group: "团购群" },
  ]);
  const { board } = await memory.load("replay");
  const chats = [...board.tables.chats.values()].map(({ id, scope, lang, buildings, name }) => ({
    ...{ id, scope, lang },
    ...(buildings && { buildings }),
    ...(name && { name }),
  }));
  expect(chats.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
    {
      id: "replay:building 5",
      scope: "building",
      lang: "en",
      buildings: ["5"],
      name: "building 5",
    },
    { id: "replay:committee", scope: "committee", lang: "zh" },
    { id: "replay:community", scope: "community", lang: "zh" },
    { id: "replay:u1", scope: "private", lang: "en" },
    { id: "replay:团购群", scope: "community", lang: "zh", name: "团购群" },
  ]);
});

describe("a stage", () => {
  const at = "2022-12-19T02:00:00.000Z";
  const say = { type: "say", at, group: "community" } as const;
  const posted = (text: string) => ({
    ...({ op: "post", chat: "x:community", text, mentions: [], to: [], repeat: false } as const),
  });

  test("knows what a quote, a mention and a call to the bot mean", () => {
    const on = stage("x");
    on.incoming({ ...say, id: "m1", ...u1, text: "求体温计" }, at);
    expect(on.posted(posted("#1 谁有?"))).toBe("bot-1");
    const heard = (text: string, replyTo: string) =>
      on.incoming({ ...say, id: "m2", ...u2, text, replyTo }, at);
    expect(heard("@小王 我有", "m1")).toMatchObject({
      message: {
        mentions: ["x:u1"],
        replyTo: { id: "x:m1", text: "求体温计", name: "3-602 小王" },
      },
    });
    expect(heard("@小邻 /help", "bot")).toMatchObject({
      message: { toBot: true, replyTo: { id: "x:bot-1", text: "#1 谁有?", toBot: true } },
    });
    expect(heard("我有", "m99")).toMatchObject({ message: { replyTo: { id: "x:m99" } } });
    expect(heard("我有", "m1")).not.toHaveProperty("message.toBot");
  });

  test("an edit goes to its message, and a quote of it then has the new text", () => {
    const on = stage("x");
    on.incoming({ ...say, id: "m1", ...u1, text: "求体温计" }, at);
    const edited = { ...say, type: "edit", id: "m2", of: "m1", ...u1, text: "求血压计" } as const;
    expect(on.incoming(edited, at)).toMatchObject({
      type: "edited",
      id: "x:m2",
      message: { id: "x:m1", text: "求血压计" },
    });
    const quote = on.incoming({ ...say, id: "m3", ...u2, text: "我有", replyTo: "m1" }, at);
    expect(quote).toMatchObject({ message: { replyTo: { text: "求血压计" } } });
  });

  test("a reaction, a press and a recall name what they are about", () => {
    const on = stage("x");
    on.posted(posted("#1 好了吗?"));
    const event = { ...say, id: "m9", ...u1, of: "bot" };
    expect(on.incoming({ ...event, type: "react", text: "👍" }, at)).toMatchObject({
      ...{ type: "reacted", emoji: "👍", message: "x:bot-1", text: "#1 好了吗?" },
    });
    expect(on.incoming({ ...event, type: "press", text: "我有" }, at)).toMatchObject({
      ...{ type: "pressed", data: "我有", from: { id: "x:u1" } },
    });
    expect(on.incoming({ ...event, type: "recall", of: "m1", text: "" }, at)).toMatchObject({
      ...{ type: "recalled", message: "x:m1" },
    });
  });

  test("the committee is who was said to be it, and nobody else", () => {
    const on = stage("x");
    on.incoming({ ...say, id: "m1", ...u1, text: "在", role: "committee" }, at);
    on.incoming({ ...say, id: "m2", ...u2, text: "在" }, at);
    on.incoming({ ...say, id: "m3", ...u1, text: "在" }, at);
    expect(["x:u1", "x:u2"].map(on.isAdmin)).toEqual([true, false]);
  });

  test("ids of two runs differ, and lose what makes them differ on the way out", () => {
    const [one, two] = [stage("x", "a-"), stage("x", "b-")];
    expect(one.messageId("m1")).not.toBe(two.messageId("m1"));
    expect([one.bareOf(one.messageId("m1")), two.bareOf("x:u1")]).toEqual(["m1", "u1"]);
    expect(one.groupOf(one.chatId("private u1"))).toBe("private u1");
  });
});

test.each([
  ["2022-12-19T20:01:00+08:00", "2022-12-19T12:01:00.000Z"],
  ["2022-12-19T20:01:00+0800", "2022-12-19T12:01:00.000Z"],
  ["2022-12-19T12:01:00.5Z", "2022-12-19T12:01:00.500Z"],
  ["2022-12-19 20:01:07", "2022-12-19T12:01:07.000Z"],
  ["2022-12-19T20:01", "2022-12-19T12:01:00.000Z"],
  ["2022-02-30T20:01", undefined],
  ["2022-12-19", undefined],
  ["tomorrow", undefined],
])("%s is the moment %s", (text, at) => {
  expect(momentOf(text, zone)).toBe(at);
});
