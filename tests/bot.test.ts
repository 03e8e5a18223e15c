// The shell: what is heard is committed once, what is committed is shown, and chats that wait keep their order.

import { describe, expect, it } from "vitest";
import { createBot } from "../src/bot.ts";
import type { Instant, Outgoing, Speaker } from "../src/model.ts";
import { SendError, type Store } from "../src/ports.ts";
import { word } from "../src/texts/texts.ts";
import { memoryStore } from "../storage/memory.ts";
import { neighbour, type SquareOptions, saying, square } from "./square.ts";

const wang = neighbour("wang", "3-602 小王");
const li = neighbour("li", "5-101 李姐");
const tom = neighbour("tom", "Tom");
const boss = neighbour("boss", "居委小张");
const CODE = "PLUM2345";

/** Afternoon in Shanghai. */
const START = "2022-12-19T06:00:00.000Z";

/** A store that writes down what it is asked for. */
function watched(store: Store): { store: Store; asked: string[] } {
  const asked: string[] = [];
  const load: Store["load"] = (id) => {
    asked.push("load");
    return store.load(id);
  };
  const glance: Store["glance"] = (id) => {
    asked.push("glance");
    return store.glance(id);
  };
  const commit: Store["commit"] = (one) => {
    asked.push("commit");
    return store.commit(one);
  };
  return { store: { ...store, load, glance, commit }, asked };
}

function scene(options: SquareOptions & { store?: Store } = {}) {
  const app = square({ admins: [boss.id], ...options });
  const { store, asked } = watched(options.store ?? memoryStore());
  const reports: string[] = [];
  let clock = Date.parse(START);
  let said = 0;
  const now = (): Instant => new Date(clock).toISOString();
  const open = () =>
    createBot({
      ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [], now },
      report: (line) => void reports.push(line),
      newCode: () => CODE,
    });
  let bot = open();
  const message = (from: Speaker, text: string, chat = "group") => {
    said += 1;
    return saying({ id: String(said), chat, from, text, at: now() });
  };
  /** Somebody says something, and what it leads to is shown; answers with what came. */
  const says = async (from: Speaker, text: string, chat = "group"): Promise<Outgoing[]> => {
    const before = app.shown.length;
    await bot.hear(message(from, text, chat));
    await bot.deliver();
    return app.shown.slice(before);
  };
  const hours = async (later: number): Promise<Outgoing[]> => {
    const before = app.shown.length;
    clock += later * 3_600_000;
    await bot.tick(now());
    await bot.deliver();
    return app.shown.slice(before);
  };
  return {
    ...{ app, store, asked, reports, message, says, hours, now },
    bot: () => bot,
    seconds: (later: number) => {
      clock += later * 1000;
    },
    restart: async () => {
      await bot.stop();
      bot = open();
    },
    board: async () => (await store.load("home")).board.tables,
    /** The first chat, greeted. */
    founded: async () => {
      await says(boss, "大家好");
      asked.splice(0);
      return app.shown.length;
    },
  };
}

const texts = (lines: readonly Outgoing[]) => lines.map(({ text }) => text);

describe("hearing", () => {
  it("answers messages that come at once, each once", async () => {
    const { bot, app, message, founded } = scene();
    const greeted = await founded();
    const needs = [...Array(12).keys()].map((i) =>
      message(neighbour(`n${i}`, `邻居${i}`), "求一个体温计"),
    );
    await Promise.all(needs.map((need) => bot().hear(need)));
    await Promise.all([bot().deliver(), bot().deliver()]);
    const answers = app.shown.slice(greeted);
    expect(answers.map(({ replyTo }) => replyTo)).toEqual(
      needs.map((need) => need.type === "heard" && need.message.id),
    );
    expect(texts(answers).map((text) => /#\d+/.exec(text)?.[0])).toEqual(
      needs.map((_, i) => `#${i + 1}`),
    );
  });

  it("promises no unit twice when many want it at once", async () => {
    const { bot, message, says, board, founded } = scene();
    await founded();
    await says(li, "我有3盒布洛芬可以给大家");
    const needs = [...Array(8).keys()].map((i) =>
      message(neighbour(`n${i}`, `邻居${i}`), "求1盒布洛芬"),
    );
    await Promise.all(needs.map((need) => bot().hear(need)));
    const { posts, pairings } = await board();
    expect(pairings.size).toBe(3);
    expect(posts.get("1")?.lines).toMatchObject([{ asked: 3, open: 0, promised: 3, handed: 0 }]);
  });

  it.each(["at once", "after a restart"])(
    "answers a redelivered message once, %s",
    async (when) => {
      const { bot, app, message, board, restart, founded } = scene();
      const greeted = await founded();
      const need = message(wang, "求一个体温计");
      await bot().hear(need);
      await bot().deliver();
      if (when !== "at once") await restart();
      await bot().hear(need);
      await bot().deliver();
      expect((await board()).posts.size).toBe(1);
      expect(app.shown.length - greeted).toBe(1);
    },
  );

  it("leaves no trace of chatter and decides nothing about it", async () => {
    const { says, asked, store, board, founded } = scene();
    await founded();
    const before = JSON.stringify(await board());
    asked.splice(0);
    const chatter = ["今天天气真好", "哈哈哈", "谁看球了", "good morning all", "👍"];
    for (const text of chatter) expect(await says(wang, text)).toEqual([]);
    // Once each, for the words that the committee taught; nothing is decided and nothing written.
    expect(asked).toEqual(chatter.map(() => "glance"));
    expect(JSON.stringify(await board())).toBe(before);
    expect(await store.unsent()).toEqual([]);
  });

  it("keeps hearing after a store that could not write", async () => {
    const real = memoryStore();
    let full = false;
    const commit: Store["commit"] = (one) =>
      full ? Promise.reject(new Error("the disk is full")) : real.commit(one);
    const { bot, message, board, founded } = scene({ store: { ...real, commit } });
    await founded();
    const need = message(wang, "求一个体温计");
    full = true;
    await expect(bot().hear(need)).rejects.toThrow("the disk is full");
    full = false;
    await bot().hear(need);
    expect((await board()).posts.size).toBe(1);
  });
});

describe("delivering", () => {
  it("leaves to another process what that is sending, and what comes behind it", async () => {
    const real = memoryStore();
    let taken = true;
    const unsent: Store["unsent"] = async () => {
      const [first, ...rest] = await real.unsent();
      if (first === undefined) return [];
      return [taken ? { ...first, state: "taken" } : first, ...rest];
    };
    const { bot, app, message, founded } = scene({ store: { ...real, unsent } });
    taken = false;
    await founded();
    taken = true;
    const shown = app.shown.length;
    await bot().hear(message(wang, "求一个体温计"));
    await bot().hear(message(tom, "求一个血压计"));
    await bot().deliver();
    expect(app.shown).toHaveLength(shown);
    taken = false;
    await bot().deliver();
    expect(texts(app.shown.slice(shown)).join()).toMatch(/#1.*#2/su);
  });

  it("does not send what another process took a moment ago", async () => {
    const real = memoryStore();
    let taken = false;
    const markSending: Store["markSending"] = async (id) =>
      taken ? false : await real.markSending(id);
    const { app, says, founded } = scene({ store: { ...real, markSending } });
    await founded();
    taken = true;
    const tries = app.tried.length;
    expect(await says(wang, "求一个体温计")).toEqual([]);
    expect(app.tried).toHaveLength(tries);
  });

  it("sends later what has to wait, when its time has come and not before", async () => {
    const { bot, app, says, seconds, store, founded } = scene();
    await founded();
    app.fault({ error: new SendError("too many requests", 30) });
    expect(await says(wang, "求一个体温计")).toEqual([]);
    const tries = app.tried.length;
    seconds(29);
    await bot().deliver();
    expect(app.tried).toHaveLength(tries);
    seconds(1);
    await bot().deliver();
    expect(app.tried).toHaveLength(tries + 1);
    expect(app.shown.at(-1)?.text).toContain("#1");
    expect(await store.unsent()).toEqual([]);
  });

  it("reports and drops a line that is refused for good, and goes on", async () => {
    const { app, says, reports, store, founded } = scene();
    await founded();
    app.fault({ error: new SendError("the bot was blocked") });
    expect(await says(wang, "求一个体温计")).toEqual([]);
    expect(reports.join("\n")).toContain("the bot was blocked");
    expect(await store.unsent()).toEqual([]);
    expect(texts(await says(li, "求一个血压计"))[0]).toContain("#2");
  });

  it("says a pairing again when nobody knows whether it was shown", async () => {
    const { bot, app, says, seconds, store, founded } = scene();
    await founded();
    await says(wang, "求一个体温计");
    app.fault({ error: new Error("connection lost"), shown: true });
    const [once] = await says(li, "我家有体温计可以借");
    expect(once?.repeat).toBe(true);
    const shown = app.shown.length;
    seconds(600);
    await bot().deliver();
    expect(texts(app.shown.slice(shown))).toEqual([once?.text]);
    expect(await store.unsent()).toEqual([]);
  });

  it("lets a receipt go when nobody knows whether it was shown", async () => {
    const { bot, app, says, seconds, store, founded } = scene();
    await founded();
    app.fault({ error: new Error("connection lost"), shown: true });
    await says(wang, "求一个体温计");
    const tries = app.tried.length;
    seconds(600);
    await bot().deliver();
    expect(app.tried).toHaveLength(tries);
    expect(await store.unsent()).toEqual([]);
  });

  it("after a crash in the middle of sending says pairings again and lets receipts go", async () => {
    const { bot, app, message, restart, store, says, founded } = scene();
    await founded();
    await says(wang, "求一个体温计");
    await bot().hear(message(tom, "求一个血压计"));
    await bot().hear(message(li, "我家有体温计可以借"));
    for (const { id } of await store.unsent()) await store.markSending(id);
    const shown = app.shown.length;
    await restart();
    await bot().deliver();
    const again = app.shown.slice(shown);
    expect(again).toHaveLength(1);
    expect(again[0]?.text).toContain("#1");
    expect(await store.unsent()).toEqual([]);
  });

  it("keeps the order of a chat behind a line that waits, and lets the other chats go", async () => {
    const { bot, app, message, says, seconds, founded } = scene();
    await founded();
    await says(boss, `/join ${CODE}`, "other");
    app.fault({ chat: "square:group", error: new SendError("too many requests", 60) });
    const shown = app.shown.length;
    await bot().hear(message(wang, "求一个体温计"));
    await bot().hear(message(li, "求一个血压计"));
    await bot().hear(message(tom, "求一个轮椅", "other"));
    await bot().deliver();
    expect(app.shown.slice(shown).map(({ chat }) => chat)).toEqual(["square:other"]);
    seconds(60);
    await bot().deliver();
    const group = app.shown.slice(shown).filter(({ chat }) => chat === "square:group");
    expect(texts(group).map((text) => /#\d/.exec(text)?.[0])).toEqual(["#1", "#2"]);
  });

  it("keeps the pause of a chat between its lines, and of that chat alone", async () => {
    const { bot, app, message, says, seconds, founded } = scene({
      can: { pace: { perChat: 3000, perAccount: 0 } },
    });
    await founded();
    seconds(3);
    await says(boss, `/join ${CODE}`, "other");
    seconds(3);
    const shown = app.shown.length;
    await bot().hear(message(wang, "求一个体温计"));
    await bot().hear(message(li, "求一个血压计"));
    await bot().hear(message(tom, "求一个轮椅", "other"));
    await bot().deliver();
    const chats = () => app.shown.slice(shown).map(({ chat }) => chat);
    expect(chats()).toEqual(["square:group", "square:other"]);
    seconds(2);
    await bot().deliver();
    expect(chats()).toHaveLength(2);
    seconds(1);
    await bot().deliver();
    expect(chats()).toEqual(["square:group", "square:other", "square:group"]);
  });

  it("gives a line up after two days", async () => {
    const { bot, app, says, seconds, reports, store, founded } = scene();
    await founded();
    app.fault({ error: new SendError("too many requests", 172_801) });
    await says(wang, "求一个体温计");
    seconds(172_801);
    await bot().deliver();
    expect(reports.join("\n")).toContain("gave up");
    expect(await store.unsent()).toEqual([]);
  });

  it("follows a chat that has moved", async () => {
    const { bot, app, says, store, founded } = scene();
    await founded();
    app.fault({ error: new SendError("migrated", undefined, "square:super") });
    await says(wang, "求一个体温计");
    await bot().deliver();
    expect(app.shown.at(-1)).toMatchObject({ chat: "square:super" });
    expect(app.shown.at(-1)?.text).toContain("#1");
    expect(await store.home("square:super")).toBe("home");
    const answers = await says(li, "求一个血压计", "super");
    expect(answers.map(({ chat }) => chat)).toEqual(["square:super"]);
  });

  it("reacts where the app can, and stays silent where it cannot", async () => {
    const reacting = scene({ can: { react: true } });
    await reacting.founded();
    expect(await reacting.says(wang, "求一个体温计")).toMatchObject([
      { op: "react", text: "👀", message: "square:group/2" },
    ]);
    const plain = scene();
    await plain.founded();
    expect(await plain.says(li, "我家有体温计可以借")).toEqual([]);
  });

  it("does not answer as a reply where the app has none", async () => {
    const { says, founded } = scene({ can: { reply: false } });
    await founded();
    const [noted] = await says(wang, "求一个体温计");
    expect(noted?.op).toBe("post");
    expect(noted).not.toHaveProperty("replyTo");
  });
});

describe("chats", () => {
  it("founds the neighbourhood in the first chat and greets it once", async () => {
    const { says, app } = scene();
    const [first] = await says(wang, "大家好");
    expect(first?.text).toBe(word("zh", { text: "introduction", about: { code: CODE } }));
    await says(li, "大家好");
    expect(app.shown).toHaveLength(1);
  });

  it("is silent in an unknown chat until its administrator joins it by the code", async () => {
    const { says, board, founded } = scene();
    await founded();
    expect(await says(wang, "求一个体温计", "other")).toEqual([]);
    await says(wang, `/join ${CODE}`, "other");
    expect((await board()).chats.has("square:other")).toBe(false);
    expect(texts(await says(boss, "/join WRONG234", "other"))).toEqual([
      word("en", { text: "wrongCode", about: {} }),
    ]);
    expect((await board()).chats.has("square:other")).toBe(false);
    expect(await says(wang, "求一个体温计", "other")).toEqual([]);
    expect((await board()).posts.size).toBe(0);
    expect(await says(boss, `/join ${CODE.toLowerCase()}`, "other")).toHaveLength(1);
    expect(await says(wang, "求一个体温计", "other")).toHaveLength(1);
    expect((await board()).posts.get("1")?.chat).toBe("square:other");
  });

  it("says a pairing across two chats in each of them, once", async () => {
    const { says, founded } = scene();
    await founded();
    await says(boss, `/加入 ${CODE}`, "other");
    await says(wang, "求一个体温计");
    const lines = await says(li, "我家有体温计可以借", "other");
    expect(lines.map(({ chat }) => chat).sort()).toEqual(["square:group", "square:other"]);
    for (const { to, text } of lines) {
      expect([...to].sort()).toEqual([li.id, wang.id].sort());
      expect(text).toContain("@小王");
      expect(text).not.toContain("602");
    }
  });

  it("names whom it mentions, with where in the text", async () => {
    const { says, founded } = scene();
    await founded();
    await says(wang, "求一个体温计");
    const [line] = await says({ ...li, handle: "lijie" }, "我家有体温计可以借");
    expect(line?.mentions).toEqual([
      { id: wang.id, text: "@小王" },
      { id: li.id, text: "@李姐", handle: "lijie" },
    ]);
  });

  it("keeps board and reminders of a chat that gets another id", async () => {
    const { bot, says, board, hours, now, founded } = scene();
    await founded();
    await says(wang, "求一个体温计");
    await bot().hear({
      ...{ type: "migrated", id: "square:update/moved", at: now() },
      ...{ chat: "square:group", to: "square:super" },
    });
    expect((await board()).posts.get("1")?.chat).toBe("square:super");
    const digest = await hours(6);
    expect(digest.map(({ chat }) => chat)).toEqual(["square:super"]);
  });

  it("says nothing more in a chat that it was removed from", async () => {
    const { bot, says, hours, now, founded } = scene();
    await founded();
    await says(wang, "求一个体温计");
    await bot().hear({
      ...{ type: "removed", id: "square:update/removed", at: now(), chat: "square:group" },
    });
    expect(await hours(6)).toEqual([]);
  });
});

describe("hours and orders", () => {
  it("asks whether a pairing came to something, in the morning when it is night", async () => {
    const { says, hours, founded } = scene();
    await founded();
    await hours(8.5); // 22:30
    await says(wang, "求一个体温计");
    await says(li, "我家有体温计可以借");
    expect(await hours(1.25)).toEqual([]); // 23:45
    expect(await hours(7)).toEqual([]); // 06:45
    expect(texts(await hours(0.5))).toEqual([expect.stringContaining("交接好了吗")]);
    expect(texts(await hours(2))).toEqual([expect.stringContaining("早上好")]);
  });

  it("wakes people for what is urgent", async () => {
    const { says, hours, founded } = scene();
    await founded();
    await hours(9.75); // 23:45
    await says(wang, "急！孩子高烧，求1盒儿童布洛芬");
    await says(li, "我有1盒儿童布洛芬可以给");
    expect(texts(await hours(0.5))).toEqual([
      expect.stringContaining("交接好了吗"),
      expect.stringContaining("还没回音"),
    ]);
  });

  it("fires what came due while the bot was down, each once", async () => {
    const { says, hours, restart, founded } = scene();
    await founded();
    await says(wang, "求一个体温计");
    await restart();
    const [digest, ...more] = await hours(6);
    expect(digest?.text).toContain("#1");
    expect(more).toEqual([]);
    expect(await hours(0)).toEqual([]);
  });

  it("is quiet while it is paused, but for an emergency, and comes back by itself", async () => {
    const { says, hours, board, founded } = scene();
    await founded();
    expect(await says(boss, "/pause 2h")).toHaveLength(1);
    expect(await says(wang, "求一个体温计")).toEqual([]);
    expect((await board()).posts.size).toBe(0);
    expect(texts(await says(wang, "救命，我爸突然晕倒没呼吸了"))[0]).toContain("120");
    await hours(2.1);
    expect(await says(wang, "求一个体温计")).toHaveLength(1);
  });

  it("speaks the language that the chat was given", async () => {
    const { says, hours, founded } = scene();
    await founded();
    expect(texts(await says(boss, "/language en"))).toEqual([
      word("en", { text: "languageSet", about: {} }),
    ]);
    await says(wang, "求一个体温计");
    const [digest] = await hours(6);
    expect(digest?.text).toMatch(/^Still looking/);
  });

  it("does not read who has opted out, until they come back", async () => {
    const { says, board, founded } = scene();
    await founded();
    expect(await says(wang, "退订")).toHaveLength(1);
    expect(await says(wang, "求一个体温计")).toEqual([]);
    expect((await board()).posts.size).toBe(0);
    expect(await says(wang, "/订阅")).toHaveLength(1);
    expect(await says(wang, "求一个体温计")).toHaveLength(1);
  });

  it("asks an anonymous administrator for a name, and obeys nobody without authority", async () => {
    const { says, founded } = scene();
    await founded();
    const anonymous = neighbour("group", "小区群", "anonymous");
    expect(texts(await says(anonymous, "/求"))).toEqual([
      word("zh", { text: "whoAreYou", about: {} }),
    ]);
    expect(texts(await says(tom, "/求"))).toEqual([
      word("zh", { text: "refused", about: { command: "求" } }),
    ]);
    expect(texts(await says(boss, "/求"))).toEqual([expect.stringContaining("没有未解决")]);
    expect(texts(await says(neighbour("owner", "群主", "admin"), "/求"))).toEqual([
      expect.stringContaining("没有未解决"),
    ]);
  });

  it("takes back what was just said", async () => {
    const { says, board, founded } = scene();
    await founded();
    await says(wang, "求一个体温计");
    await says(li, "我家有体温计可以借");
    expect((await board()).pairings.size).toBe(1);
    await says(li, "撤销");
    const { pairings, posts } = await board();
    expect([pairings.size, [...posts.keys()]]).toEqual([0, ["1"]]);
  });
});
