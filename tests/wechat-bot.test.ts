// The whole of Linli in a WeChat group: the real wechaty client over gRPC, the real bot, a store on disk.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { wechatAdapter } from "../adapters/wechat/wechat.ts";
import { type Bot, createBot } from "../src/bot.ts";
import type { ChatAdapter, Store } from "../src/ports.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { BOT, type Gateway, gateway } from "./gateway/start.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-wechat-bot-"));
let server: Gateway;
let store: Store;
let adapter: ChatAdapter;
let bot: Bot;
let running: Promise<void>;
let delivering: NodeJS.Timeout;
let file = "";
let games = 0;

const patient = { timeout: 15_000, interval: 10 };

async function start(): Promise<void> {
  store = await lowdbStore(file);
  adapter = wechatAdapter({
    ...{ token: server.token, endpoint: server.endpoint },
    limits: { perMinute: 1e6, perHour: 1e6, perDay: 1e6, chat: 0, change: [0, 0], silence: 0 },
  });
  bot = createBot({
    ...{ store, adapters: [adapter], zone: "Asia/Shanghai", committee: [] },
    now: () => new Date().toISOString(),
  });
  running = adapter.run(async (incoming) => {
    const answer = await bot.hear(incoming);
    void bot.deliver();
    return answer;
  });
  delivering = setInterval(() => void bot.deliver(), 50);
  await vi.waitFor(() => expect(adapter.health?.().state).toBe("up"), patient);
}

async function halt(): Promise<void> {
  clearInterval(delivering);
  await adapter.stop();
  await running;
  await bot.stop();
  await store.close();
}

beforeAll(async () => {
  server = await gateway();
});
beforeEach(async () => {
  games += 1;
  file = join(folder, `${games}.ndjson`);
  await start();
});
afterEach(halt);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A group in which the first of the people runs it; ids end in what tells one login from another. */
async function group(login: string, own: string) {
  const room = `${games}-${login}@chatroom`;
  const names = { chen: "陈书记", wang: "3-602 小王", li: "6-301 李姐" };
  const ids = Object.keys(names).map((one) => `${one}-${games}-${login}`);
  const [chen = "", wang = "", li = ""] = ids;
  const me = own === BOT ? [] : [{ id: own, name: "小邻" }];
  await server.order({
    what: "people",
    people: [...ids.map((id) => ({ id, name: `昵称${id.at(0)}` })), ...me],
  });
  await server.order({
    ...{ what: "room", id: room, topic: "幸福里", members: [own, ...ids], owner: chen },
    aliases: Object.fromEntries(Object.values(names).map((name, i) => [ids[i], name])),
  });
  const from = server.posts.length;
  const posts = (to = room) =>
    server.posts
      .slice(from)
      .flatMap((post) => (post.to === to ? post.text.replaceAll("\u2005", " ") : []));
  const shows = (words: string, to = room) =>
    vi.waitFor(() => expect(posts(to).at(-1)).toContain(words), patient);
  return { room, chen, wang, li, posts, shows };
}

test("a number under a line from before a restart is an answer", async () => {
  const { room, wang, li, shows } = await group("a", BOT);
  await server.says(wang, room, "求一个体温计");
  await shows("记下了 #1");
  await server.says(li, room, "我有一个多余的体温计,送人");
  await shows("回 1 说好了 / 2 没成");
  await halt();
  await start();
  await server.says(li, room, "2");
  await shows("没有成");
});

test("after a new login, with other ids for everybody and every group, what was said stays theirs", async () => {
  const before = await group("a", BOT);
  await server.says(before.wang, before.room, "求一个体温计");
  await before.shows("记下了 #1");
  await server.says(before.li, before.room, "我有一个多余的体温计,送人");
  await before.shows("#1 和 #2 对上了");
  const [, code] = /\/加入 (\w+)/u.exec(before.posts().join()) ?? [];

  await server.order({ what: "logout", reason: "kicked" });
  const own = `bot-${games}-b`;
  const { room, chen, wang, li, shows, posts } = await group("b", own);
  await server.order({ what: "gone", room: before.room });
  await server.order({ what: "login", who: own });
  await vi.waitFor(() => expect(adapter.health?.().state).toBe("up"), patient);
  await server.says(wang, room, "@小邻\u2005我的");
  await server.says(chen, room, `/加入 ${code}`);
  await shows("这个群加进来了");
  await server.says(chen, room, "/重新认人");
  await shows("不能发在群里");
  await server.says(chen, undefined, "帮助");
  await shows("直接说就行", chen);
  await server.says(chen, room, "/重新认人");
  await shows("对照表私聊发给您了");
  await shows("换了号的群：幸福里", chen);
  expect(posts(chen).at(-1)).toContain("3-602 小王 → 3-602 小王");
  expect(posts(chen).at(-1)).toContain("6-301 李姐 → 6-301 李姐");
  await server.says(chen, room, "/重新认人 好");
  await shows("认回了 2 位邻居");
  await server.says(wang, room, "@小邻\u2005我的");
  await shows("#1 小王：体温计");
  await server.says(li, room, "1");
  await server.says(wang, room, "收到了,谢谢");
  await shows("#1 办妥了");
  expect(posts().join()).not.toMatch(/602|301/u);
  const { posts: kept, chats } = (await store.load("home")).board.tables;
  expect([...kept.values()].map(({ by, chat }) => [by, chat])).toEqual([
    [`wechat:${wang}`, `wechat:${room}`],
    [`wechat:${li}`, `wechat:${room}`],
  ]);
  expect([...chats.keys()]).toEqual([`wechat:${room}`]);
});
