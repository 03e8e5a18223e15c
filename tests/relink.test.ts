// After a new login everybody has another id: who is taken for whom, and that all of theirs comes along.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseChat } from "../adapters/console/chat.ts";
import { createBot } from "../src/bot.ts";
import { apply } from "../src/decide/apply.ts";
import { type Board, emptyBoard } from "../src/decide/board.ts";
import { whoIsWho } from "../src/decide/relinking.ts";
import type { Change, Outgoing, Relink, Resident, Speaker } from "../src/model.ts";
import type { ChatAdapter } from "../src/ports.ts";
import { replay } from "../src/replay.ts";
import { memoryStore } from "../storage/memory.ts";
import { chat, folded, founded, hour, post, records } from "./contracts/changes.ts";
import { neighbour, saying, square } from "./square.ts";

type Known = Partial<Resident> & { readonly id: string; readonly name: string };
const known = (one: Known): Change => ({
  type: "residentSet",
  resident: { lang: "zh", ...one },
});
const now = (id: string, called: string, building?: string, room?: string): Speaker => ({
  ...{ id, name: called, called },
  ...(building !== undefined && { building }),
  ...(room !== undefined && { room }),
});

/** Who is taken for whom, as "a→b" and as "a→b?". */
function matched(before: readonly Known[], people: readonly Speaker[], more: Change[] = []) {
  const board = folded([founded("home"), ...before.map(known), ...more]);
  const { sure, doubtful } = whoIsWho(board, hour(9), [{ chat: "w:group", people }]);
  const print = ({ from, to }: Relink) => `${from.slice(2)}→${to.slice(2)}`;
  return [...sure.map(print), ...doubtful.map((one) => `${print(one)}?`)].sort();
}
const wang = { id: "w:wang", name: "小王", building: "3", room: "602" };

describe("who is who", () => {
  const cases: readonly (readonly [string, Known[], Speaker[], string[]])[] = [
    ["the same name and room", [wang], [now("w:1", "小王", "3", "602")], ["wang→1"]],
    ["the same name and building", [wang], [now("w:1", "小王", "3")], ["wang→1"]],
    ["a name alone is a guess", [wang], [now("w:1", "小王")], ["wang→1?"]],
    ["a room alone is a guess", [wang], [now("w:1", "云淡风轻", "3", "602")], ["wang→1?"]],
    ["another building is somebody else", [wang], [now("w:1", "小王", "5")], []],
    ["another room is somebody else", [wang], [now("w:1", "小王", "3", "101")], []],
    ["who still has the old id", [wang], [now("w:wang", "小王"), now("w:1", "小王", "3")], []],
    ["of another app", [{ ...wang, id: "t:wang" }], [now("w:1", "小王", "3", "602")], []],
    [
      "two who fit are both a guess",
      [wang],
      [now("w:1", "小王", "3"), now("w:2", "小王", "3")],
      ["wang→1?", "wang→2?"],
    ],
    [
      "the room tells two of one name apart",
      [wang, { ...wang, id: "w:other", room: "101" }],
      [now("w:1", "小王", "3", "602"), now("w:2", "小王", "3", "101")],
      ["other→2", "wang→1"],
    ],
    [
      "a couple behind one door keep their names",
      [wang, { ...wang, id: "w:lin", name: "小林" }],
      [now("w:1", "小林", "3", "602"), now("w:2", "小王", "3", "602")],
      ["lin→1", "wang→2"],
    ],
    [
      "a name from before",
      [{ ...wang, name: "云淡风轻", names: ["小王"] }],
      [now("w:1", "小王", "3", "602")],
      ["wang→1"],
    ],
  ];
  test.each(cases)("%s", (_, before, people, found) => {
    expect(matched(before, people)).toEqual(found);
  });

  test("who was heard while the other one still was is another person", () => {
    const people = [now("w:1", "小王", "3", "602")];
    const said = (no: number, by: string, at: string): Change => ({
      type: "posted",
      post: { ...post(no), by, at },
    });
    const after = [said(1, "w:wang", hour(1)), said(2, "w:1", hour(2))];
    const between = [said(1, "w:1", hour(1)), said(2, "w:wang", hour(2))];
    expect(matched([wang], people, after)).toEqual(["wang→1"]);
    expect(matched([wang], people, between)).toEqual([]);
  });

  test("a group that is gone is the one of the same name that is there", () => {
    const named = (id: string, name: string): Change => ({
      type: "chatSet",
      chat: { ...chat(id), name },
    });
    const board = folded([
      ...[founded("home"), named("w:old", "幸福里"), named("w:new", "幸福里")],
      named("w:5", "5号楼群"),
    ]);
    const here = (...chats: string[]) =>
      whoIsWho(
        board,
        hour(1),
        chats.map((one) => ({ chat: one, people: [] })),
      ).chats;
    expect(here("w:new", "w:5")).toEqual([{ from: "w:old", to: "w:new" }]);
    expect(here("w:old", "w:new", "w:5")).toEqual([]);
  });
});

const folder = new URL("./chats/", import.meta.url);
const stories = readdirSync(folder).filter(
  (file) => file.endsWith(".zh.chat") && !file.startsWith("relink."),
);

/** The board that a story leaves. */
async function boardOf(file: string): Promise<Board> {
  const { events, zone } = parseChat(readFileSync(new URL(file, folder), "utf8"));
  const store = await memoryStore();
  await replay(events, { open: async () => ({ ...store, close: async () => {} }), zone });
  return (await store.load("replay")).board;
}

describe("everything comes along", () => {
  test.each(stories)(
    "%s: no old id is left anywhere, and the way back gives the same board",
    async (file) => {
      const board = await boardOf(file);
      const people = [...board.tables.residents.keys()].map((from) => ({
        from,
        to: `new:${from.slice(7)}`,
      }));
      const after = apply(board, { type: "relinked", people });
      const { residents, ...tables } = records(after);
      for (const one of Object.values(residents) as Resident[]) expect(one.ids).toHaveLength(1);
      const text = JSON.stringify(tables);
      for (const { from } of people) expect(text).not.toContain(`"${from}"`);
      const back = people.map(({ from, to }) => ({ from: to, to: from }));
      const { residents: again, ...rest } = records(
        apply(after, { type: "relinked", people: back }),
      );
      const { residents: first, ...before } = records(board);
      expect(rest).toEqual(before);
      const bare = (all: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(all).map(([id, row]) => [id, { ...(row as Resident), ids: [] }]),
        );
      expect(bare(again)).toEqual(bare(first));
    },
  );

  test("both rows of one person are one: consent and silence stay, what is new counts", () => {
    const board = folded([
      ...[founded("home"), known({ ...wang, optedOut: true, signed: true, lang: "en" })],
      known({ id: "w:1", name: "小王", building: "5", lang: "zh" }),
      { type: "relinked", people: [{ from: "w:wang", to: "w:1" }] },
    ]);
    expect([...board.tables.residents.values()]).toEqual([
      {
        ...{ id: "w:1", name: "小王", building: "5", room: "602", lang: "zh" },
        ...{ optedOut: true, signed: true, ids: ["w:wang"] },
      },
    ]);
  });

  test("nothing is on an empty board", () => {
    expect(() => apply(emptyBoard, { type: "relinked", people: [] })).toThrow("founded");
  });
});

describe("in a group", () => {
  const boss = neighbour("boss", "居委小张", "admin");
  const start = async () => {
    const people: Speaker[] = [neighbour("new", "3-602 小王"), boss];
    const app = square({ admins: [boss.id] });
    const groups: { -readonly [K in keyof ChatAdapter]: ChatAdapter[K] } = {
      ...app.adapter,
      members: async () => people,
    };
    const store = memoryStore();
    const at = hour(8);
    const bot = createBot({
      ...{ store, adapters: [groups], zone: "Asia/Shanghai", committee: [], now: () => at },
    });
    let said = 0;
    const says = async (from: Speaker, text: string, chat = "group"): Promise<Outgoing[]> => {
      said += 1;
      const before = app.shown.length;
      const one = saying({ id: String(said), chat, from, text, at });
      const isPrivate = chat !== "group" && one.type === "heard";
      await bot.hear(isPrivate ? { ...one, message: { ...one.message, private: true } } : one);
      await bot.deliver();
      return app.shown.slice(before);
    };
    await says(neighbour("old", "3-602 小王"), "求一个体温计");
    return { says, people, groups };
  };
  const lines = (all: readonly Outgoing[]) => all.map((one) => `${one.chat} ${one.text}`);

  test("no room is ever named: the list goes to who asked, in private, or nowhere", async () => {
    const { says } = await start();
    const first = lines(await says(boss, "/重新认人"));
    expect(first).toEqual([expect.stringContaining("square:group 对照表里有门牌号")]);
    await says(boss, "帮助", "boss");
    const [list, told] = lines(await says(boss, "/重新认人"));
    expect(list).toMatch(/^square:boss [\s\S]*3-602 小王 → 3-602 小王/u);
    expect(told).toMatch(/^square:group 对照表私聊发给您了/u);
    expect(told).not.toContain("602");
    expect(lines(await says(boss, "/重新认人 好"))).toEqual([
      expect.stringContaining("square:group 好的，认回了 1 位邻居"),
    ]);
    expect(lines(await says(neighbour("new", "3-602 小王"), "@小邻 我的")).join()).toContain(
      "#1 小王",
    );
  });

  test("a neighbour cannot order it, and an app that knows nobody says so", async () => {
    const { says, people, groups } = await start();
    expect(lines(await says(neighbour("new", "3-602 小王"), "/重新认人 好")).join()).toContain(
      "居委会用的",
    );
    people.splice(0);
    expect(lines(await says(boss, "/重新认人")).join()).toContain("有 1 位以前的邻居现在不在群里");
    groups.members = async () => {
      throw new Error("the gateway is away");
    };
    expect(lines(await says(boss, "/重新认人")).join()).toContain("现在问不到群里都有谁");
    delete groups.members;
    expect(lines(await says(boss, "/重新认人")).join()).toContain("这里的账号不会变");
  });
});
