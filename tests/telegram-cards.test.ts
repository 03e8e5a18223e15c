// The line about a pairing in a Telegram group: edited as it goes on, by whoever started the bot last.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../src/ports.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { linli, type Running } from "./botapi/linli.ts";
import {
  type BotApi,
  botApi,
  type Person,
  type Place,
  type Post,
  type Shown,
} from "./botapi/server.ts";

let server: BotApi;
let store: Store;
let file: string;
let here: Running;
let wang: Person;
let li: Person;
let zhao: Person;
let chat: Place;
const reports: string[] = [];
let ahead = 0;

const start = async () => {
  store = await lowdbStore(file);
  const now = () => new Date(Date.now() + ahead).toISOString();
  here = linli(server, store, { now, report: (line) => reports.push(line) });
};
const halt = async () => {
  await here.stop();
  await store.close();
};

beforeEach(async () => {
  server = await botApi({ token: "555:x", username: "linli_bot" });
  file = join(mkdtempSync(join(tmpdir(), "linli-cards-")), "board.ndjson");
  reports.length = 0;
  ahead = 0;
  await start();
  wang = server.user("3-602 小王");
  li = server.user("6-301 李姐");
  zhao = server.user("4-102 老赵");
  chat = server.group("幸福里", { members: [wang, li, zhao], admins: [server.bot] });
  server.promotes(server.bot, chat, wang);
});

afterEach(async () => {
  await halt();
  await server.close();
});

const texts = () => server.posts(chat).map(({ text }) => text);
const labels = ({ buttons }: Shown) => buttons.flat().map(({ text }) => text);
const line = (words: string) =>
  server.waitFor(() => server.posts(chat).find(({ text }) => text.includes(words)), {
    what: `a line with ${words}`,
  });
const signs = (need: Post) =>
  server
    .reactions(need)
    .filter(({ by }) => by === server.bot.id)
    .map(({ emoji }) => emoji);
const cards = async () => [...(await store.load("home")).board.tables.cards.values()];

/** A need and an offer that go together, with the line about them once it can be edited. */
const paired = async (thing = "体温计") => {
  const need = server.says(wang, chat, `求一个${thing}`);
  await server.waitFor(() => server.reactions(need).length > 0);
  server.says(li, chat, `我有一个多余的${thing},送人`);
  const shown = await line(`对上了：${thing}`);
  while ((await cards()).every(({ message }) => !message.endsWith(`/${shown.id}`)))
    await new Promise((go) => setTimeout(go, 5));
  return { need, shown };
};

describe("the line of a pairing", () => {
  test("is edited from paired to done, and nothing more is said; signs stand on what was asked", async () => {
    const { need, shown } = await paired();
    expect(labels(shown)).toEqual(["说好了", "没成", "私下收门牌"]);
    expect(signs(need)).toEqual(["👀"]);
    const before = texts().length;
    expect((await server.presses(li, shown, "说好了")).text).toBe("好的，记下了。");
    const agreed = await line("🤝");
    expect(agreed.id).toBe(shown.id);
    expect(labels(agreed)).toEqual(["交接好了", "没成", "私下收门牌"]);
    await server.waitFor(() => signs(need).includes("🤝"));
    const thanks = server.says(wang, chat, "收到了,谢谢李姐");
    const done = await line("👌 #1 办妥了");
    expect(done).toMatchObject({ id: shown.id, buttons: [] });
    expect(done.text).toContain("谢谢李姐！");
    await server.waitFor(() => signs(need).includes("👌") && signs(thanks).includes("👌"));
    expect(texts()).toHaveLength(before);
    expect(texts().join()).not.toMatch(/602|301/);
  });

  test("about several has a row for each, and the rows of what is over go", async () => {
    server.says(wang, chat, "求一个体温计");
    server.says(zhao, chat, "求一个体温计");
    server.says(li, chat, "我有2个多余的体温计,送人");
    const shown = await line("对上了");
    const rows = () =>
      server
        .posts(chat)
        .find(({ id }) => id === shown.id)
        ?.buttons.map((row) => row.map(({ text }) => text));
    expect(rows()).toEqual([["#1 说好了", "#1 没成"], ["#2 说好了", "#2 没成"], ["私下收门牌"]]);
    await server.presses(zhao, shown, "#2 说好了");
    await line("🤝");
    expect(rows()).toEqual([["#1 说好了", "#1 没成"], ["#2 交接好了", "#2 没成"], ["私下收门牌"]]);
    server.says(zhao, chat, "收到了,谢谢");
    await line("👌 #2 办妥了");
    expect(rows()).toEqual([["说好了", "没成"], ["私下收门牌"]]);
  });

  test("about several things of one pairing has one row", async () => {
    server.says(wang, chat, "求一个体温计和一把雨伞");
    server.says(li, chat, "我有一个体温计和一把雨伞,送人");
    const shown = await line("对上了");
    await server.presses(li, shown, "说好了");
    const agreed = await line("🤝");
    expect(agreed.buttons.map((row) => row.map(({ text }) => text))).toEqual([
      ["交接好了", "没成"],
      ["私下收门牌"],
    ]);
  });

  test("is edited by the next start, and a reaction to it still counts", async () => {
    const { shown } = await paired();
    await halt();
    await start();
    server.reacts(li, shown, "👍");
    const agreed = await line("🤝");
    expect(agreed.id).toBe(shown.id);
    server.reacts(zhao, shown, "👎");
    server.reacts(wang, shown, "👎");
    expect((await line("#1 这次没成")).id).toBe(shown.id);
    await line("没有成");
  });

  test("shows what happened before it could be remembered", async () => {
    const need = server.says(wang, chat, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    // Telegram takes its time with the line, and meanwhile they settle it.
    server.fault("sendMessage", { status: 429, parameters: { retry_after: 0 } });
    server.says(li, chat, "我有一个多余的体温计,送人");
    server.says(wang, chat, "收到了,谢谢李姐");
    const done = await line("👌 #1 办妥了");
    expect(done.buttons).toEqual([]);
  });

  test("is one edit where several came together", async () => {
    const { shown } = await paired();
    server.fault("editMessageText", { status: 429, parameters: { retry_after: 90 } });
    await server.presses(li, shown, "说好了");
    await server.waitFor(() => server.called("editMessageText").length === 1);
    await server.presses(li, shown, "没成");
    ahead = 100_000;
    await line("没有成");
    const done = () => server.called("editMessageText").filter(({ answer }) => answer?.ok === true);
    await server.waitFor(() => done().length > 0);
    expect((await line("#1 这次没成")).edits).toBe(1);
    expect(done()).toHaveLength(1);
  });

  test("that somebody deleted is let go, and the next thing is said", async () => {
    const { shown } = await paired();
    server.deletes(shown);
    server.says(wang, chat, "收到了,谢谢李姐");
    await server.waitFor(() => server.called("editMessageText").length > 0);
    server.says(zhao, chat, "/help");
    await line("直接说就行");
    expect(reports.filter((one) => one.includes("refused"))).toEqual([]);
  });

  test("loses the names of who wants to be forgotten", async () => {
    const { shown } = await paired();
    server.says(wang, chat, "/forgetme");
    const gone = await line("#1 对上的已经撤下");
    expect(gone.id).toBe(shown.id);
    expect(gone.text).not.toContain("小王");
    expect(await cards()).toEqual([]);
  });

  test("in a group that became a supergroup is not edited, for its number means another message there", async () => {
    const old = server.group("老群", { type: "group", members: [wang, li, server.bot] });
    server.says(wang, old, "/help");
    server.says(wang, old, "求一个体温计");
    server.says(li, old, "我有一个多余的体温计,送人");
    await server.waitFor(() => server.posts(old).some(({ text }) => text.includes("对上了")));
    while ((await cards()).length === 0) await new Promise((go) => setTimeout(go, 5));
    const next = server.migrates(old, wang);
    server.says(wang, next, "收到了,谢谢李姐");
    await server.waitFor(() => server.posts(next).some(({ text }) => text.includes("办妥了")));
    expect(server.called("editMessageText")).toEqual([]);
    expect(await cards()).toEqual([]);
  });
});

describe("buttons", () => {
  test("are for those concerned; the others get a soft word that nobody else sees", async () => {
    const { shown } = await paired();
    const before = texts().length;
    expect((await server.presses(zhao, shown, "没成")).text).toContain("给他们两位的");
    expect((await server.presses(wang, shown, "说好了")).text).toBe("好的，记下了。");
    expect((await server.presses(wang, shown, "agreed 1 2")).text).toBe("这件事已经记过了。");
    expect(texts()).toHaveLength(before);
  });

  test("below a call for help: not for who asked, a hint for a part of it, and a pairing for who gives", async () => {
    for (const who of [li, zhao]) server.says(who, chat, "家里多一瓶美林,谁要给谁");
    server.says(wang, chat, "急!宝宝10个月烧到39.2度,哪位邻居家有美林?");
    const asked = await line("谁方便先给");
    expect(labels(asked)).toEqual(["我能给"]);
    expect((await server.presses(wang, asked, "我能给")).text).toBe("这是您自己的求助。");
    expect((await server.presses(zhao, asked, "我能给")).text).toBe("好的，记下了。");
    await line("由老赵(4号楼)给了");
  });
});
