// What groups do to a bot: names that look like markup, channels, edits, being thrown out, moving house.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../src/ports.ts";
import { memoryStore } from "../storage/memory.ts";
import { linli, type Running } from "./botapi/linli.ts";
import { type BotApi, botApi, type Person, type Place } from "./botapi/server.ts";

let server: BotApi;
let store: Store;
let here: Running;
let chen: Person;
let wang: Person;
let li: Person;
let chat: Place;
const reports: string[] = [];

beforeEach(async () => {
  server = await botApi({ token: "555:x", username: "linli_bot" });
  store = memoryStore();
  reports.length = 0;
  here = linli(server, store, { report: (line) => reports.push(line) });
  chen = server.user("陈书记");
  wang = server.user("3-602 小王");
  li = server.user("6-301 李姐");
  chat = server.group("幸福里", { owner: chen, members: [wang, li] });
});

afterEach(async () => {
  await here.stop();
  await store.close();
  await server.close();
});

const texts = (where: Place | Person = chat) => server.posts(where).map(({ text }) => text);
const says = (words: string, where: Place | Person = chat) =>
  server.waitFor(() => server.posts(where).find(({ text }) => text.includes(words)), {
    what: `a line with ${words}`,
  });
const refused = () =>
  server.called("sendMessage").flatMap(({ answer }) => (answer?.ok === false ? [answer] : []));
const board = async () => (await store.load("home")).board.tables;

describe("text that looks like something else", () => {
  test.each([
    ["HTML", '<b>老王</b> & "co"'],
    ["Markdown", "*老王* _x_ `y` [z](http://e.vil)"],
    ["MarkdownV2", "老王\\_\\*.!-={}|~>#+"],
    ["a mention", "@@李姐"],
    ["a family of emoji", "👨‍👩‍👧‍👦老王👍🏽"],
    ["an override of direction", "老王\u202Eesrever\u202C"],
    ["half an emoji", "老王\uD83D"],
    ["a very long name", "老王".repeat(32)],
  ])("a name that is %s is shown as it is, and tied to its account", async (_what, name) => {
    const odd = server.user(name);
    chat.members.set(odd.id, { user: odd, standing: "member", rights: {} });
    const need = server.says(odd, chat, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    server.says(li, chat, "我有", { replyTo: need });
    const line = await says("记下了");
    expect(refused()).toEqual([]);
    const named = line.entities.filter(({ user }) => user?.id === odd.id);
    expect(named).toHaveLength(1);
    for (const { offset, length } of named)
      expect(line.text.slice(offset, offset + length)).toMatch(/^@./u);
    for (const { type } of line.entities) expect(["text_mention", "mention"]).toContain(type);
  });

  test.each([
    "<i>天线</i>",
    "[点我](http://e.vil)",
    "天线_*`~",
    "/stats@linli_bot 天线",
    "天线".repeat(900),
  ])("a thing called %s does no harm", async (thing) => {
    server.says(wang, chat, `求一个${thing}`);
    server.says(chen, chat, "/needs");
    await says("求助");
    expect(refused()).toEqual([]);
    for (const { entities } of server.posts(chat))
      for (const { type } of entities) expect(type).not.toBe("text_link");
  });

  test("a list longer than one message comes in several, whole", async () => {
    const many = 130;
    for (let n = 0; n < many; n++) {
      const one = server.user(`${n}-101 ${"很长的名字".repeat(6)}${n}`);
      chat.members.set(one.id, { user: one, standing: "member", rights: {} });
      server.says(one, chat, "求一个体温计");
    }
    server.says(chen, chat, "/needs");
    await server.waitFor(() => texts().some((text) => text.includes(`#${many} `)), {
      within: 15_000,
    });
    expect(refused()).toEqual([]);
    const list = texts().filter((text) => /^(?:求助|#)/u.test(text));
    expect(list.length).toBeGreaterThan(1);
    for (const text of list) expect(text.length).toBeLessThanOrEqual(4096);
    const nos = [...list.join("\n").matchAll(/^#(\d+) /gmu)].map(([, no]) => Number(no));
    expect(nos).toEqual(Array.from({ length: many }, (_, n) => n + 1));
  }, 20_000);

  test("a notice as long as a message can be is passed on whole", async () => {
    const notice = Array.from({ length: 900 }, (_, n) => `${n};`).join("");
    server.says(chen, chat, `/announce ${notice}`);
    await server.waitFor(() => texts().some((text) => text.includes("899;")));
    expect(texts().join("")).toContain(notice);
    expect(refused()).toEqual([]);
  });

  test("callback data stays within 64 bytes, whatever the number", async () => {
    for (let n = 0; n < 3; n++)
      server.says(wang, chat, `求${n + 2}个${["体温计", "口罩", "雨伞"][n]}`);
    for (const thing of ["体温计", "口罩", "雨伞"]) server.says(li, chat, `我有5个${thing},送人`);
    await server.waitFor(() => texts().filter((text) => text.includes("对上了")).length === 3);
    const data = server
      .posts(chat)
      .flatMap(({ buttons }) => buttons.flat())
      .flatMap(({ callback_data }) => callback_data ?? []);
    expect(data.length).toBeGreaterThan(0);
    for (const one of data) {
      expect(one).toMatch(/^[a-z]+ \d+(?: \d+)?$/);
      expect(Buffer.byteLength(one.replace(/\d+/g, "999999999999"))).toBeLessThanOrEqual(64);
    }
  });
});

describe("who is nobody", () => {
  test("channels, the group's own channel and other bots are not heard", async () => {
    const news = server.group("小区公告", { type: "channel", owner: wang });
    server.says(wang, chat, "求一个体温计");
    await says("我是小邻");
    server.says(wang, news, "我有体温计,送人");
    server.says(wang, chat, "我有体温计,送人", { as: news });
    const bot = server.user("别的机器人", { bot: true });
    chat.members.set(bot.id, { user: bot, standing: "member", rights: {} });
    server.says(bot, chat, "我有体温计,送人");
    await server.settled();
    expect((await board()).posts.size).toBe(1);
  });

  test("an anonymous administrator has no authority, and is asked for a name", async () => {
    server.says(wang, chat, "求一个体温计");
    await says("我是小邻");
    server.says(chen, chat, "/close 1", { anonymous: true });
    await says("匿名管理员请用自己的名字");
    expect((await board()).posts.get("1")?.state).toBe("open");
    server.says(chen, chat, "/close 1");
    await server.waitFor(() => texts().some((text) => text.includes("#1")));
    expect((await board()).posts.get("1")?.state).not.toBe("open");
  });
});

describe("what happens to a group", () => {
  test("an edited message is read again: another amount, another thing, nothing any more", async () => {
    const need = server.says(wang, chat, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    server.edits(wang, need, "求两个体温计");
    await server.settled();
    expect((await board()).posts.get("1")?.lines[0]).toMatchObject({ asked: 2 });
    server.edits(wang, need, "今天天气真好");
    await server.settled();
    expect((await board()).posts.get("1")?.state).toBe("withdrawn");
    const chatter = server.says(li, chat, "哈哈");
    server.edits(li, chatter, "我有体温计可以送");
    await server.settled();
    expect((await board()).posts.get("2")).toMatchObject({ kind: "offer", state: "open" });
  });

  test("thrown out it says nothing there; let in again it goes on where it was", async () => {
    const need = server.says(wang, chat, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    server.says(li, chat, "我有一把雨伞可以借");
    server.says(li, li, "/start");
    await says("只给您看的", li);
    server.leaves(server.bot, chat, chen);
    await server.settled();
    server.says(li, li, "我有一个多余的体温计,送人");
    await server.settled();
    expect(refused()).toEqual([]);
    server.joins(server.bot, chat, chen);
    server.says(wang, chat, "收到了,谢谢李姐");
    await says("#1");
    expect(texts().filter((text) => text.includes("我是小邻"))).toHaveLength(1);
  });

  test("a line for a group that has moved is said in the new one", async () => {
    const old = server.group("老群", {
      type: "group",
      owner: chen,
      members: [wang, li, server.bot],
    });
    const need = server.says(wang, old, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    server.fault("sendMessage", { status: 429, parameters: { retry_after: 0 } }, 2);
    server.says(li, old, "我有", { replyTo: need });
    const next = server.migrates(old, chen);
    await says("记下了", next);
    server.says(wang, next, "收到了,谢谢李姐");
    await says("办妥了", next);
  });

  test("blocked by one neighbour, it goes on with the others", async () => {
    server.says(wang, chat, "求一个体温计");
    await says("我是小邻");
    server.says(wang, wang, "/start");
    await says("只给您看的", wang);
    server.blocks(wang);
    server.says(li, chat, "我有一个多余的体温计,送人");
    await says("对上了");
  });
});
