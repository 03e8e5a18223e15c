// The whole of Linli in a Telegram group: the real grammY client over HTTP, the real bot, a store on disk.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { telegramAdapter } from "../adapters/telegram/telegram.ts";
import { type Bot, createBot } from "../src/bot.ts";
import type { ChatAdapter, Store } from "../src/ports.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { botApi } from "./botapi/server.ts";

type Server = Awaited<ReturnType<typeof botApi>>;

let server: Server;
let store: Store;
let adapter: ChatAdapter;
let bot: Bot;
let running: Promise<void>;
let delivering: NodeJS.Timeout;

const patient = { within: 15_000 };

const folder = () => mkdtempSync(join(tmpdir(), "linli-telegram-"));

async function start(file: string): Promise<void> {
  store = await lowdbStore(file);
  adapter = telegramAdapter({ token: server.token, apiRoot: server.root });
  bot = createBot({
    store,
    adapters: [adapter],
    zone: "Asia/Shanghai",
    committee: [],
    now: () => new Date().toISOString(),
  });
  running = adapter.run(async (incoming) => {
    const answer = await bot.hear(incoming);
    void bot.deliver();
    return answer;
  });
  // As main does: what the pace of a chat held back is sent a little later.
  delivering = setInterval(() => void bot.deliver(), 100);
}

async function halt(): Promise<void> {
  clearInterval(delivering);
  await adapter.stop();
  await running;
  await bot.stop();
  await store.close();
}

let file: string;

beforeEach(async () => {
  server = await botApi({ token: "555:x", username: "linli_bot" });
  file = join(folder(), "board.ndjson");
  await start(file);
});

afterEach(async () => {
  await halt();
  await server.close();
});

describe("in a Telegram group", () => {
  const people = () => ({
    wang: server.user("3-602 小王"),
    li: server.user("6-301 李姐"),
    chen: server.user("陈书记"),
  });

  test("the bot introduces itself once, and a need meets an offer by a quoted 我有", async () => {
    const { wang, li, chen } = people();
    const chat = server.group("幸福里", { admins: [chen], members: [wang, li] });
    const need = server.says(wang, chat, "谁家有美林?孩子3个月发烧39度");
    await server.waitFor(() => server.reactions(need).length > 0);
    expect(server.posts(chat).map(({ text }) => text.slice(0, 8))).toEqual(["大家好，我是小邻"]);
    server.says(li, chat, "我有", { replyTo: need });
    const pairing = await server.waitFor(() => server.posts(chat)[1], patient);
    expect(pairing.text).toContain("@李姐(6号楼) → @小王(3号楼)");
    expect(pairing.text).not.toMatch(/602|301/);
    expect(pairing.entities).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: "text_mention" })]),
    );
    server.says(wang, chat, "收到了,谢谢李姐");
    const thanks = await server.waitFor(() => server.posts(chat)[2], patient);
    expect(thanks.text).toBe("好的，#1 办妥了。谢谢李姐！");
  });

  test("a button below a pairing counts from the two of it, and is answered only to who pressed it", async () => {
    const { wang, li, chen } = people();
    const zhao = server.user("4-102 老赵");
    const chat = server.group("幸福里", { admins: [chen], members: [wang, li, zhao] });
    const need = server.says(wang, chat, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    server.says(li, chat, "我有一个多余的体温计,送人");
    const pairing = await server.waitFor(() => server.posts(chat)[1], patient);
    expect(pairing.buttons.flat().map(({ text }) => text)).toEqual([
      "说好了",
      "没成",
      "私下收门牌",
    ]);
    expect((await server.presses(zhao, pairing, "说好了")).text).toContain("给他们两位的");
    expect((await server.presses(li, pairing, "说好了")).text).toBe("好的，记下了。");
    server.promotes(server.bot, chat, chen);
    server.reacts(wang, pairing, "👎");
    const failed = await server.waitFor(() => server.posts(chat)[2], patient);
    expect(failed.text).toContain("没有成");
  });

  test("chatter is not answered, and an administrator's command is", async () => {
    const { wang, li, chen } = people();
    const chat = server.group("幸福里", { admins: [chen], members: [wang, li] });
    for (const text of ["今天天气真好", "哈哈哈", "布洛芬一天吃几次?", "谁有空打牌"])
      server.says(wang, chat, text);
    server.says(li, chat, "/stats");
    await server.waitFor(() => server.posts(chat)[1], patient);
    server.says(chen, chat, "/stats");
    await server.waitFor(() => server.posts(chat)[2], patient);
    const [, refusal, stats] = server.posts(chat).map(({ text }) => text);
    expect(refusal).toContain("居委会用的");
    expect(stats).toMatch(/^求助 0 条/);
  });

  test("what was on the board is there after a restart", async () => {
    const { wang, li, chen } = people();
    const chat = server.group("幸福里", { admins: [chen], members: [wang, li] });
    const need = server.says(wang, chat, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    await halt();
    server.says(li, chat, "我家有体温计可以借");
    await start(file);
    const pairing = await server.waitFor(() => server.posts(chat)[1], patient);
    expect(pairing.text).toContain("#1 和 #2 对上了：体温计（借）");
  });

  test("another group is silent until its administrator says /join with the code", async () => {
    const { wang, li, chen } = people();
    const first = server.group("幸福里", { admins: [chen], members: [wang] });
    server.says(wang, first, "大家好");
    const hello = await server.waitFor(() => server.posts(first)[0]);
    const code = /\/加入 (\w+)|\/join (\w+)/.exec(hello.text);
    const other = server.group("5号楼群", { admins: [chen], members: [li] });
    server.says(li, other, "求一个体温计");
    server.says(li, other, `/join ${code?.[1] ?? code?.[2]}`);
    server.says(chen, other, `/join ${code?.[1] ?? code?.[2]}`);
    await server.waitFor(() =>
      server.posts(other).find(({ text }) => text.includes("这个群加进来了")),
    );
    expect(server.posts(other).some(({ text }) => text.includes("体温计"))).toBe(false);
  });
});
