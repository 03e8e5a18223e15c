// What one neighbour and the bot say to each other alone in Telegram: opened by a link, the only way of an address.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { telegramAdapter } from "../adapters/telegram/telegram.ts";
import { type Bot, createBot } from "../src/bot.ts";
import type { ChatAdapter, Store } from "../src/ports.ts";
import { memoryStore } from "../storage/memory.ts";
import { type BotApi, botApi, type Person, type Place } from "./botapi/server.ts";

let server: BotApi;
let store: Store;
let adapter: ChatAdapter;
let bot: Bot;
let running: Promise<void>;
let delivering: NodeJS.Timeout;
let wang: Person;
let li: Person;
let chat: Place;

beforeEach(async () => {
  server = await botApi({ token: "555:x", username: "linli_bot" });
  store = memoryStore();
  adapter = telegramAdapter({ token: server.token, apiRoot: server.root });
  bot = createBot({
    ...{
      store,
      adapters: [{ ...adapter, can: { ...adapter.can, pace: { perChat: 0, perAccount: 0 } } }],
    },
    ...{ zone: "Asia/Shanghai", committee: [], now: () => new Date().toISOString() },
  });
  running = adapter.run(async (incoming) => {
    const answer = await bot.hear(incoming);
    void bot.deliver();
    return answer;
  });
  delivering = setInterval(() => void bot.deliver(), 100);
  wang = server.user("3-602 小王");
  li = server.user("6-301 李姐");
  chat = server.group("幸福里", { members: [wang, li] });
});

afterEach(async () => {
  clearInterval(delivering);
  await adapter.stop();
  await running;
  await bot.stop();
  await store.close();
  await server.close();
});

const texts = (where: Place | Person) => server.posts(where).map(({ text }) => text);
const says = (where: Place | Person, words: string) =>
  server.waitFor(() => server.posts(where).find(({ text }) => text.includes(words)));
/** Says something alone to the bot, and waits for its answer. */
const alone = async (who: Person, text: string) => {
  const before = server.posts(who).length;
  server.says(who, who, text);
  await server.waitFor(() => server.posts(who).length > before, { what: `an answer to ${text}` });
};
const onBoard = async () => (await store.load("home")).board.tables;

/** Two who go together and have agreed. */
const agreed = async () => {
  const need = server.says(wang, chat, "求一个体温计");
  await server.waitFor(() => server.reactions(need).length > 0);
  server.says(li, chat, "我有", { replyTo: need });
  return says(chat, "记下了");
};

describe("in private", () => {
  test("the line of a pairing has the link, and who opens it is told the other's door, there alone", async () => {
    const line = await agreed();
    const link = line.buttons.flat().find(({ url }) => url !== undefined);
    expect(link).toMatchObject({ text: "私下收门牌", url: "https://t.me/linli_bot?start=p1" });
    await alone(wang, "/start p1");
    expect(texts(wang)[0]).toContain("只给您看的我发在这里");
    await alone(li, "/start p1");
    await says(wang, "李姐住6号楼 301 室");
    await says(li, "小王住3号楼 602 室");
    expect(texts(chat).join()).not.toMatch(/602|301/);
    expect((await onBoard()).residents.get(`telegram:${wang.id}`)?.private).toBe(
      `telegram:${wang.id}`,
    );
  });

  test("who presses the link again is told again, and the other one is not", async () => {
    await agreed();
    await alone(wang, "/start p1");
    await alone(li, "/start p1");
    await says(li, "602 室");
    await alone(wang, "/start p1");
    await server.waitFor(() => texts(wang).filter((text) => text.includes("301 室")).length === 2);
    expect(texts(li).filter((text) => text.includes("602 室"))).toHaveLength(1);
  });

  test("a pairing of two who have both opened it has no link", async () => {
    await agreed();
    await alone(wang, "/start");
    await alone(li, "/start");
    const need = server.says(wang, chat, "求一把雨伞");
    await server.waitFor(() => server.reactions(need).length > 0);
    server.says(li, chat, "我有", { replyTo: need });
    const line = await says(chat, "雨伞");
    expect(line.text).toContain("门牌已经私下发了");
    expect(line.buttons.flat().filter(({ url }) => url)).toEqual([]);
  });

  test("the greeting of the first group has a link too", async () => {
    server.says(wang, chat, "大家好");
    const hello = await says(chat, "我是小邻");
    expect(hello.buttons.flat()).toMatchObject([{ url: "https://t.me/linli_bot?start=hello" }]);
  });

  test("a member of the group who never said anything is known by /start; a stranger is told so", async () => {
    server.says(wang, chat, "求一个体温计");
    await says(chat, "我是小邻");
    const stranger = server.user("9-101 过路人");
    await alone(stranger, "/start hello");
    expect(texts(stranger)[0]).toContain("请先在我在的群里");
    expect((await onBoard()).residents.has(`telegram:${stranger.id}`)).toBe(false);
    server.says(stranger, stranger, "求布洛芬");
    await alone(li, "/start hello");
    expect(texts(li)[0]).toContain("只给您看的我发在这里");
    server.says(li, li, "我有一个多余的体温计,送人");
    await says(chat, "#1 和 #2 对上了");
    expect([...(await onBoard()).posts.values()].map(({ by }) => by)).not.toContain(
      `telegram:${stranger.id}`,
    );
  });

  test("where a membership cannot be looked up, the update is not lost", async () => {
    server.says(wang, chat, "求一个体温计");
    await says(chat, "我是小邻");
    server.fault("getChatMember", 502);
    await alone(li, "/start");
    expect(texts(li)).toHaveLength(1);
    expect(texts(li)[0]).toContain("只给您看的我发在这里");
  });

  test("an address told in private is kept and passed on, one told in the group is neither", async () => {
    const zhao = server.user("老赵");
    const all = server.group("幸福里二群", { id: chat.id, members: [wang, li, zhao] });
    const need = server.says(zhao, all, "求一个体温计");
    await server.waitFor(() => server.reactions(need).length > 0);
    server.says(zhao, all, "/address 7-404");
    await says(all, "门牌、电话请别发在群里");
    expect((await onBoard()).residents.get(`telegram:${zhao.id}`)?.room).toBeUndefined();
    await alone(zhao, "/address 不知道");
    expect(texts(zhao).at(-1)).toContain("请写成");
    await alone(zhao, "/address 7-404 13812345678");
    expect(texts(zhao).at(-1)).toContain("7号楼 404 室");
    expect(JSON.stringify((await onBoard()).residents)).not.toContain("138");
    await alone(zhao, "/mine");
    server.says(li, all, "我有", { replyTo: need });
    await says(all, "记下了");
    await alone(li, "/start p1");
    await says(li, "老赵住7号楼 404 室");
  });

  test("everything of one's own is listed and deleted there, and nobody else's", async () => {
    await agreed();
    await alone(wang, "/start");
    await alone(wang, "/mine");
    expect(texts(wang).at(-1)).toContain("#1 李姐 → 小王：体温计（借） · 说好了");
    await alone(wang, "/forgetme");
    expect(texts(wang).at(-1)).toContain("都删掉了");
    const { residents, posts, pairings } = await onBoard();
    expect(JSON.stringify([residents, posts, pairings])).not.toMatch(/小王|602/);
    expect(residents.has(`telegram:${li.id}`)).toBe(true);
    await says(chat, "不需要了");
  });

  test("it speaks the languages that were chosen there, and the group keeps its own", async () => {
    await agreed();
    await alone(wang, "/start");
    await alone(wang, "/language both");
    await alone(wang, "/mine");
    expect(texts(wang).at(-1)).toMatch(/说好了\n[\s\S]*agreed/);
    await alone(wang, "/lang en");
    await alone(li, "/start");
    await says(wang, "李姐 lives in building 6, room 301");
    server.says(wang, chat, "/mine");
    await says(chat, "#1 小王：体温计");
    expect((await onBoard()).chats.get(`telegram:${chat.id}`)?.lang).toBe("zh");
  });

  test("what a blocked bot could not say is said nowhere else", async () => {
    await agreed();
    await alone(wang, "/start");
    server.blocks(wang);
    await alone(li, "/start");
    await says(li, "602 室");
    expect(texts(wang).join()).not.toContain("301 室");
    expect(texts(chat).join()).not.toMatch(/602|301/);
  });
});
