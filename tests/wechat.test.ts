// How WeChat writes things, in tables; the gateway itself is in wechat-gateway.test.ts.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memory } from "../adapters/wechat/memory.ts";
import { numbersFor, postOf } from "../adapters/wechat/outgoing.ts";
import { gentle, type Limits, pacing } from "../adapters/wechat/pace.ts";
import {
  addressed,
  appMessage,
  cleanName,
  isToAll,
  quoteIn,
  recalledId,
  shows,
} from "../adapters/wechat/text.ts";
import { toEvent } from "../adapters/wechat/to-event.ts";
import type { Outgoing } from "../src/model.ts";
import { normalise } from "../src/understand/normalise.ts";
import { calledName, findPlace } from "../src/understand/places.ts";
import { note, quoteApp, recall, recorded } from "./updates/wechat.ts";

test.each(recorded)("$what is read as what it means", ({ delivery, event }) => {
  expect(toEvent(delivery, recall)).toEqual(event);
});

describe("who is called", () => {
  const names = ["小邻-互助机器人", "小邻"];
  test.each([
    ["@小邻\u2005帮助", "帮助", true],
    ["@小邻 帮助", "帮助", true],
    ["＠小邻，帮助", "帮助", true],
    ["@小邻-互助机器人\u2005帮助", "帮助", true],
    ["@小邻帮助", "帮助", true],
    ["@小邻", "", true],
    ["@Linli help", "help", true],
    ["  @小邻\u2005\u2005求药", "求药", true],
    ["谢谢@小邻\u2005", "谢谢@小邻", true],
    ["@小王\u2005@小邻\u2005 求药", "@小王 @小邻  求药", true],
    ["@小邻居 在吗", "@小邻居 在吗", false],
    ["@小邻里超市 开门吗", "@小邻里超市 开门吗", false],
    ["@小邻2号 在吗", "@小邻2号 在吗", false],
    ["@所有人 明天停水", "@所有人 明天停水", false],
    ["小邻 帮助", "小邻 帮助", false],
    ["@linlis shop", "@linlis shop", false],
  ])("%j", (typed, text, toBot) => {
    expect(addressed(typed, names)).toEqual({ text, toBot });
  });

  test.each([
    ["@所有人 明天停水", 1, 120, true],
    ["@所有人\u2005明天停水", 0, 0, true],
    ["@all water is off", 1, 120, true],
    ["@全体成员 通知", 1, 120, true],
    ["明天停水", 119, 120, true],
    ["明天停水", 11, 400, true],
    ["@所有人都来的超市", 1, 120, false],
    ["@小邻 @小王 谢谢", 2, 3, false],
    ["@allen hi", 1, 120, false],
    ["谢谢各位", 3, 120, false],
  ])("%j to %i of %i: everybody? %s", (text, mentioned, members, all) => {
    expect(isToAll(text, mentioned, members)).toBe(all);
  });
});

describe("quotes", () => {
  const rule = "- - - - - - - - - - - - - - -";
  test.each([
    [`「小王：求药」\n${rule}\n我有`, { name: "小王", quoted: "求药", text: "我有" }],
    [`「小王:求药」\n${rule}\n我有`, { name: "小王", quoted: "求药", text: "我有" }],
    [
      `「3-602 小王：求\n两盒」\r\n${rule}\r\n我有\n一盒`,
      { name: "3-602 小王", quoted: "求\n两盒", text: "我有\n一盒" },
    ],
    [`「小王：图片」\n- - -\n收到`, { name: "小王", quoted: "图片", text: "收到" }],
    [
      `「小王：「李姐：药」\n${rule}\n好」\n${rule}\n谢谢`,
      { name: "小王", quoted: "「李姐：药", text: `好」\n${rule}\n谢谢` },
    ],
    [`「小王：求药」\n${rule}\n`, { name: "小王", quoted: "求药", text: "" }],
    ["「小王：求药」我有", undefined],
    [`小王：求药\n${rule}\n我有`, undefined],
    ["他说「好」\n- 一\n- 二", undefined],
  ])("%j", (text, quote) => {
    expect(quoteIn(text)).toEqual(quote);
  });

  test.each([
    ["求2盒 布洛芬", "求2盒布洛芬", true],
    ["求2盒布洛芬,3号楼602,明早八…", "求2盒布洛芬,3号楼602,明早八点前", true],
    ["求2盒", "求2盒布洛芬", false],
    ["", "", false],
  ])("%j shows %j: %s", (quoted, message, does) => {
    expect(shows(quoted, message)).toBe(does);
  });

  const said = (id: string, name: string, text: string, own = false) => ({
    ...{ chat: "wechat:r", id: `wechat:${id}`, from: `wechat:${name}`, name, text, own, at: 0 },
  });
  const quote = (name: string, quoted: string, id?: string) => ({
    ...{ name, quoted, text: "", ...(id !== undefined && { id }) },
  });

  test("a quote is tied to the latest message of that name and text, and to none that two others wrote", () => {
    const kept = memory();
    for (const one of [
      said("1", "小王", "求药"),
      said("2", "李姐", "求药"),
      said("3", "小王", "求药"),
      said("4", "小邻", "记下了 #1", true),
    ])
      kept.keep(one);
    expect(kept.quoted("wechat:r", quote("小王", "求药"))).toEqual({ id: "wechat:3", own: false });
    expect(kept.quoted("wechat:r", quote("李姐", "求药"))).toEqual({ id: "wechat:2", own: false });
    expect(kept.quoted("wechat:r", quote("改了名", "求药"))).toBeUndefined();
    expect(kept.quoted("wechat:r", quote("改了名", "记下了 #1"))).toEqual({
      id: "wechat:4",
      own: true,
    });
    expect(kept.quoted("wechat:r", quote("谁", "变了", "2"))).toEqual({
      id: "wechat:2",
      own: false,
    });
    expect(kept.quoted("wechat:s", quote("小王", "求药"))).toBeUndefined();
  });

  test("a post that comes back is the post that was sent, with its name", () => {
    const kept = memory();
    kept.keep({ chat: "wechat:r", name: "", text: "对上了", own: true, at: 0 });
    kept.keep(said("7", "小邻", "对上了", true));
    expect(kept.shown("wechat:r", "对上了", 0)).toMatchObject({ id: "wechat:7", name: "小邻" });
  });

  test("a name that two share calls nobody", () => {
    const kept = memory();
    kept.keep(said("1", "小王", "在"));
    expect(kept.named("wechat:r", "小王")).toBe("wechat:小王");
    kept.keep({ ...said("2", "小王", "也在"), from: "wechat:另一个" });
    expect(kept.named("wechat:r", "小王")).toBeUndefined();
  });
});

describe("what apps send", () => {
  test("a sign-up list is its words", () => {
    expect(appMessage(note)).toEqual({
      kind: "note",
      text: "#接龙\n明早团鸡蛋,要的接龙\n\n1. 小王 2盒\n2. Li Wei 1盒",
    });
  });

  test.each([
    ["plain", quoteApp("7001", "求药"), { id: "7001", quoted: "求药", text: "我有" }],
    ["in CDATA", quoteApp("7001", "<![CDATA[求药 & 糖]]>"), { quoted: "求药 & 糖" }],
    ["with entities", quoteApp("7001", "求&lt;药&gt;&#x1F48A;"), { quoted: "求<药>💊" }],
    ["without a number", quoteApp("", "求药"), { quoted: "求药" }],
    [
      "of a quote",
      quoteApp(
        "7001",
        quoteApp("1", "旧的", "求药").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
      ),
      { quoted: "求药", text: "我有" },
    ],
  ])("a quote %s", (_, xml, quote) => {
    expect(appMessage(xml)).toMatchObject({ kind: "quote", quote });
  });

  test.each(["求药", "<求药>", "< msg >", "1 < 2", ""])("%j is no XML of an app", (text) => {
    expect(appMessage(text)).toBeUndefined();
  });

  test.each([
    ["5512345678901234567", "5512345678901234567"],
    [
      "<sysmsg><revokemsg><msgid>17</msgid><newmsgid>551234</newmsgid></revokemsg></sysmsg>",
      "551234",
    ],
    ["<sysmsg><revokemsg><msgid>170001</msgid></revokemsg></sysmsg>", "170001"],
    ["小王 撤回了一条消息", undefined],
    ["", undefined],
  ])("the recall %j takes back %s", (text, id) => {
    expect(recalledId(text)).toBe(id);
  });
});

test.each([
  ["3-602 小王", "小王", "3", "602"],
  ["5号楼302李姐", "李姐", "5", "302"],
  ["12#1201-老张🌸", undefined, "12", "1201"],
  ['老赵<span class="emoji emoji1f338"></span>', "老赵🌸", undefined, undefined],
  ["\u200B陈\u2005书记\u202E ", "陈 书记", undefined, undefined],
  ["A&amp;B", "A&B", undefined, undefined],
])("the nickname %j is read", (nickname, called, building, room) => {
  const name = cleanName(nickname);
  const place = findPlace(normalise(""), { name });
  expect([place.building, place.room]).toEqual([building, room]);
  if (called !== undefined) expect(calledName(name)).toBe(called);
});

describe("what is posted", () => {
  const line = (text: string, more: Partial<Outgoing> = {}): Outgoing => ({
    ...{ op: "post", chat: "wechat:r", text, mentions: [], to: [], repeat: false, ...more },
  });

  test("mentions end in the separator that phones colour them by, each once and in order", () => {
    const mentions = [
      { id: "wechat:a", text: "@小王" },
      { id: "telegram:7", text: "@Li" },
      { id: "wechat:b", text: "@小王八" },
    ];
    expect(postOf(line("@小王(3号楼) @Li @小王八 好了", { mentions }))).toEqual({
      pieces: ["@小王\u2005(3号楼) @Li @小王八\u2005好了"],
      mentions: ["a", "b"],
    });
  });

  test("buttons are numbers, in the language of their labels", () => {
    const buttons = [[{ text: "我有", data: "have 1" }], [{ text: "给一部分", data: "some 1" }]];
    expect(postOf(line("求药 #1", { buttons }))).toEqual({
      pieces: ["求药 #1\n回 1 我有 / 2 给一部分"],
      mentions: [],
    });
    expect(numbersFor(["Agreed", "Did not work"])).toBe("Reply 1 Agreed / 2 Did not work");
    expect(numbersFor(["说好了 / Agreed"])).toBe("回 / reply 1 说好了 / Agreed");
  });

  test("a long text is cut between lines", () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i + 1}. 体温计`);
    const { pieces } = postOf(line(rows.join("\n")));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("\n")).toBe(rows.join("\n"));
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(1800);
  });
});

describe("the pace of an account", () => {
  const none: Limits = {
    ...{ perMinute: 1e6, perHour: 1e6, perDay: 1e6, chat: 0, change: [0, 0], silence: 0 },
  };
  const paced = (limits: Partial<Limits>, random = 0) =>
    pacing({ limits: { ...none, ...limits }, random: () => random });

  test("one second between two posts into a chat", () => {
    const pace = paced({ chat: 1000 });
    expect(pace.wait("a", 0)).toBe(0);
    pace.posted("a", 0);
    expect([0, 400, 1000].map((now) => pace.wait("a", now))).toEqual([1000, 600, 0]);
    expect(pace.wait("b", 0)).toBe(0);
  });

  test.each([
    [0, 3000],
    [0.5, 4000],
    [1, 5000],
  ])("three to five seconds before another chat: chance %d gives %d ms", (random, ms) => {
    const pace = paced({ change: [3000, 5000] }, random);
    pace.posted("a", 0);
    expect(pace.wait("b", 0)).toBe(ms);
    expect(pace.wait("a", 0)).toBe(0);
  });

  test.each([
    ["minute", { perMinute: 40 }, 40, 60_000],
    ["hour", { perHour: 60 }, 60, 3_600_000],
    ["day", { perDay: 400 }, 400, 86_400_000],
  ] as const)("no more than its share of a %s", (_, limits, most, span) => {
    const pace = paced(limits);
    for (let i = 0; i < most; i += 1) {
      expect(pace.wait("a", i)).toBe(0);
      pace.posted("a", i);
    }
    expect(pace.wait("a", most)).toBe(span - most);
    expect(pace.wait("a", span + 1)).toBe(0);
  });

  test("whoever asks whenever, no window ever holds more than its limit", () => {
    const pace = paced(gentle, 0.5);
    const posts: number[] = [];
    for (let now = 0; now < 2 * 3_600_000; now += 500) {
      const chat = `chat ${now % 3}`;
      if (pace.wait(chat, now) > 0) continue;
      pace.posted(chat, now);
      posts.push(now);
    }
    const most = (span: number) =>
      Math.max(...posts.map((at) => posts.filter((one) => one > at - span && one <= at).length));
    expect(most(60_000)).toBeLessThanOrEqual(40);
    expect(most(3_600_000)).toBe(60);
  });

  test("silence after a first login, not after the next, and never for an emergency", () => {
    const folder = mkdtempSync(join(tmpdir(), "linli-pace-"));
    try {
      const file = join(folder, "wechat.json");
      const open = () => pacing({ limits: { ...none, silence: 6 * 3_600_000 }, file });
      const first = open();
      first.loggedIn("wxid_bot", 1000);
      expect(first.wait("a", 1000)).toBe(6 * 3_600_000);
      expect(first.wait("a", 1000, true)).toBe(0);
      const again = open();
      again.loggedIn("wxid_bot", 7 * 3_600_000);
      expect(again.wait("a", 7 * 3_600_000)).toBe(0);
      again.loggedIn("wxid_other", 7 * 3_600_000);
      expect(again.wait("a", 7 * 3_600_000)).toBe(6 * 3_600_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("what was posted counts after a restart, and nothing but times and accounts is kept", () => {
    const folder = mkdtempSync(join(tmpdir(), "linli-pace-"));
    try {
      const file = join(folder, "wechat.json");
      const limits = { ...none, perHour: 1 };
      pacing({ limits, file }).posted("wechat:r", 1000);
      expect(pacing({ limits, file }).wait("b", 1000)).toBe(3_600_000);
      expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ firstLogins: {}, posts: [1000] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
