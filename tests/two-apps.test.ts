// One estate in two chat apps: the card crosses, an id never does.

import { expect, test } from "vitest";
import { createBot } from "../src/bot.ts";
import type { Outgoing, Speaker } from "../src/model.ts";
import type { ChatAdapter } from "../src/ports.ts";
import { memoryStore } from "../storage/memory.ts";
import { square } from "./square.ts";

const zone = "Asia/Shanghai";
const at = (minute: number) => `2023-03-06T02:${String(minute).padStart(2, "0")}:00.000Z`;

/** Two apps in which everybody is an administrator, with one bot. */
async function estate() {
  const wechat = square();
  const telegram = square();
  const adapters: ChatAdapter[] = [
    { ...wechat.adapter, name: "wechat", isAdmin: async () => true },
    { ...telegram.adapter, name: "telegram", isAdmin: async () => true },
  ];
  let minute = 0;
  let count = 0;
  const bot = createBot({
    ...{ store: memoryStore(), adapters, zone, committee: [], now: () => at(minute) },
    newCode: () => "K7Q2PLUM",
  });
  const says = async (chat: string, from: Speaker, text: string, chatName?: string) => {
    count += 1;
    const message = { id: `${chat}/${count}`, chat, from, text, at: at(minute) };
    await bot.hear({
      ...{ type: "heard", id: `${chat}/u${count}`, at: at(minute) },
      message: { ...message, ...(chatName !== undefined && { chatName }) },
    });
    await bot.deliver();
  };
  const pass = async (to: number) => {
    minute = to;
    await bot.tick(at(to));
    await bot.deliver();
  };
  return { wechat, telegram, says, pass };
}

const li = { id: "wechat:wxid_li0301", name: "5-301 小李" };
const fang = { id: "telegram:778899", name: "2-401 阿芳", handle: "fang_ayi" };
const inWechat = "wechat:20231@chatroom";
const inTelegram = "telegram:-100555";

const texts = (shown: readonly Outgoing[]) =>
  shown.filter(({ op }) => op === "post").map(({ text }) => text);

async function joined() {
  const place = await estate();
  await place.says(inWechat, li, "大家好", "幸福里业主群");
  await place.says(inTelegram, fang, "/加入 K7Q2PLUM", "幸福里 Telegram");
  await place.says(inWechat, li, "/群 楼 5");
  return place;
}

test("a need in the WeChat group meets an offer in the Telegram group; both are told, names cross and ids do not", async () => {
  const { wechat, telegram, says } = await joined();
  const before = [wechat.shown.length, telegram.shown.length] as const;
  await says(inWechat, li, "求一个雾化器");
  await says(inTelegram, fang, "家里有台雾化器可以借给邻居");
  const [there, here] = [wechat.shown.slice(before[0]), telegram.shown.slice(before[1])];
  expect(texts(here)).toHaveLength(1);
  expect(texts(here)[0]).toContain("小李(5号楼) @阿芳(2号楼) #1 和 #2 对上了");
  expect(texts(there).at(-1)).toContain("@小李(5号楼) 阿芳(2号楼) #1 和 #2 对上了");
  for (const [own, foreign, lines] of [
    ["wechat:", "telegram:", there],
    ["telegram:", "wechat:", here],
  ] as const)
    for (const line of lines) {
      const { cause: _, ...told } = line;
      expect(JSON.stringify(told)).not.toContain(foreign);
      expect(line.text).not.toMatch(/wxid|778899|fang_ayi|301|401/u);
      for (const { id } of line.mentions) expect(id.startsWith(own)).toBe(true);
    }
});

test("the end that is said in one app is known in the other, and a post said in both groups is one post", async () => {
  const { wechat, telegram, says } = await joined();
  await says(inWechat, li, "求一个雾化器");
  await says(inWechat, li, "求一个雾化器");
  await says(inTelegram, fang, "家里有台雾化器可以借给邻居");
  await says(inTelegram, fang, "好的");
  await says(inWechat, li, "雾化器拿到了,谢谢阿芳");
  const before = telegram.shown.length;
  await says(inTelegram, fang, "/供");
  expect(telegram.shown.slice(before).map(({ text }) => text)).toEqual(["现在没有可分享的。"]);
  await says(inTelegram, fang, "/求");
  expect(telegram.shown.at(-1)?.text).toBe("现在没有未解决的求助。");
  expect(wechat.shown.at(-1)?.text).not.toContain("telegram");
});

test("an unmet need of the building's WeChat group is shown in the Telegram group without a mention", async () => {
  const { telegram, says, pass } = await joined();
  await says(inWechat, li, "急求雾化器,孩子咳得厉害");
  const before = telegram.shown.length;
  await pass(59);
  const shown = telegram.shown.slice(before);
  expect(shown.map(({ text }) => text).join("\n")).toMatch(/#1 小李\(5号楼\)还缺雾化器/u);
  for (const { mentions, to } of shown) expect([mentions, to]).toEqual([[], []]);
});
