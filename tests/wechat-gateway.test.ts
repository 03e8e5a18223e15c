// The real wechaty client and the real gRPC gateway on loopback; only WeChat itself is played.

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { PuppetService } from "wechaty-puppet-service";
import { type WechatOptions, wechatAdapter } from "../adapters/wechat/wechat.ts";
import type { Outgoing } from "../src/model.ts";
import type { ChatAdapter, Incoming } from "../src/ports.ts";
import { SendError } from "../src/ports.ts";
import { BOT, type Gateway, gateway } from "./gateway/start.ts";

const isLong = process.env.LINLI_LONG === "1";
/** The clocks of a link, a hundred times as fast; in the long run nearly as they are. */
const timing = isLong
  ? { ding: 2000, dead: 8000, login: 8000 }
  : { ding: 100, dead: 700, login: 6000, leastBackOff: 50, mostBackOff: 400 };
const OUTAGE = isLong ? 25_000 : 1200;
const free = {
  perMinute: 1e6,
  perHour: 1e6,
  perDay: 1e6,
  chat: 0,
  change: [0, 0],
  silence: 0,
} as const;

if (isLong) vi.setConfig({ testTimeout: 240_000 });

let server: Gateway;
let rooms = 0;
const running: { adapter: ChatAdapter; done: Promise<void> }[] = [];

beforeAll(async () => {
  server = await gateway();
});
afterEach(async () => {
  for (const { adapter, done } of running.splice(0)) {
    await adapter.stop();
    await done;
  }
});
afterAll(() => server.close());

const until = async (holds: () => boolean, within = 20_000): Promise<void> => {
  const end = performance.now() + within;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it did not happen: ${holds}`);
    await new Promise((go) => setTimeout(go, 10));
  }
};
const isUp = ({ adapter }: { adapter: ChatAdapter }) => adapter.health?.().state === "up";

/** A group of its own, and an adapter that listens. */
async function group(options: Partial<WechatOptions> = {}) {
  const on = server;
  rooms += 1;
  const room = `${rooms}00@chatroom`;
  const [wang, li] = [`wang${rooms}`, `li${rooms}`];
  await on.order({
    what: "people",
    people: [
      { id: wang, name: "岁月静好" },
      { id: li, name: "Li Wei", friend: false },
    ],
  });
  await on.order({
    ...{ what: "room", id: room, topic: "幸福里", members: [BOT, wang, li], owner: li },
    aliases: { [wang]: "3-602 小王" },
  });
  const heard: Incoming[] = [];
  const reported: string[] = [];
  const adapter = wechatAdapter({
    ...{ token: on.token, endpoint: on.endpoint, limits: free, timing },
    report: (line) => void reported.push(line),
    ...options,
  });
  const done = adapter.run(async (incoming) => {
    heard.push(incoming);
    return undefined;
  });
  running.push({ adapter, done });
  const texts = () =>
    heard.map((one) => (one.type === "heard" ? one.message.text : `(${one.type})`));
  const chat = `wechat:${room}`;
  const posts = () => on.posts.filter(({ to }) => to === room).map(({ text }) => text);
  /** All posts up to now, also those that were answered before they were told. */
  const allPosts = async () => {
    await on.order({ what: "nothing" });
    return posts();
  };
  return { ...{ posts, allPosts }, adapter, heard, reported, texts, room, chat, wang, li };
}

const line = (chat: string, text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  ...{ op: "post", chat, text, mentions: [], to: [], repeat: false, ...more },
});

/** As the bot does it: what may not go out now waits, and is tried again. */
async function persist(adapter: ChatAdapter, outgoing: Outgoing): Promise<void> {
  for (;;) {
    if ((adapter.wait?.(outgoing) ?? 0) === 0) {
      const failed = await adapter.send(outgoing).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failed === undefined) return;
    }
    await new Promise((go) => setTimeout(go, 20));
  }
}

describe("what WeChat tells", () => {
  test("names, mentions, comings and goings", async () => {
    const chat = await group();
    await until(() => isUp(chat));
    const { room, wang, li, texts, heard, adapter } = chat;
    await server.order({ what: "join", room, who: [BOT], by: li });
    await server.says(wang, room, "@小邻\u2005帮助", { mentionIdList: [] });
    await server.says(li, room, "谢谢");
    await server.order({ what: "leave", room, who: [wang], by: wang });
    await until(() => heard.length === 4);
    expect(texts()).toEqual(["(joined)", "帮助", "谢谢", "(left)"]);
    expect(heard).toMatchObject([
      { chatName: "幸福里", from: { name: "Li Wei" } },
      { message: { toBot: true, from: { name: "3-602 小王" } } },
      { message: { from: { name: "Li Wei", role: "admin" } } },
      { from: { id: `wechat:${wang}` } },
    ]);
    expect(await adapter.isAdmin(chat.chat, `wechat:${li}`)).toBe(true);
    expect(await adapter.isAdmin(chat.chat, `wechat:${wang}`)).toBe(false);
  });

  test("a new nickname is known at once, and a new name of the group when it is told or after an hour", async () => {
    let ahead = 0;
    const chat = await group({ now: () => Date.now() + ahead });
    await until(() => isUp(chat));
    const { room, wang, heard } = chat;
    const says = async (text: string) => {
      const before = heard.length;
      await server.says(wang, room, text, { timestamp: Date.now() + ahead });
      await until(() => heard.length > before);
      const last = heard.at(-1);
      return last?.type === "heard" ? [last.message.from.name, last.message.chatName] : [];
    };
    const soon = async (topic: string) => {
      await vi.waitFor(async () => expect((await says("嗯"))[1]).toBe(topic), { timeout: 8000 });
    };
    expect(await says("一")).toEqual(["3-602 小王", "幸福里"]);
    await server.order({ what: "alias", room, who: wang, alias: "5-101 小王" });
    expect(await says("二")).toEqual(["5-101 小王", "幸福里"]);
    await server.order({ what: "topic", room, topic: "幸福里业主群", by: wang });
    await soon("幸福里业主群");
    ahead = 2 * 3_600_000;
    await says("三");
    await soon("幸福里业主群");
  });

  test("old messages that are replayed and messages told twice are let alone, and counted", async () => {
    const chat = await group();
    await until(() => isUp(chat));
    const { room, wang, texts, adapter, reported } = chat;
    await server.says(wang, room, "昨天的", { timestamp: Date.now() - 86_400_000 });
    const id = await server.says(wang, room, "现在的");
    await server.says(wang, room, "现在的", { id });
    await server.says(wang, room, "完");
    await until(() => texts().includes("完"));
    expect(texts()).toEqual(["现在的", "完"]);
    expect(adapter.health?.()).toMatchObject({ old: 1, twice: 1, heard: 2 });
    expect(adapter.health?.().delivery).toMatch(/at most once/u);
    expect(reported.filter((one) => one.includes("两分钟以前"))).toHaveLength(1);
  });
});

describe("what is posted", () => {
  test("comes back with an id, also where the gateway gives none", async () => {
    const { adapter, chat, allPosts, ...rest } = await group();
    await until(() => isUp({ adapter }));
    expect(await adapter.send(line(chat, "一"))).toMatch(/^wechat:\d+$/u);
    await server.order({ what: "fault", fault: "no id" });
    expect(await adapter.send(line(chat, "二"))).toMatch(/^wechat:\d+$/u);
    expect(await allPosts()).toEqual(["一", "二"]);
    expect(rest.heard).toEqual([]);
  });

  test("is not posted again when only the answer was lost, and is when it was refused", async () => {
    const { adapter, chat, allPosts } = await group();
    await until(() => isUp({ adapter }));
    await server.order({ what: "fault", fault: "shown but lost" });
    await persist(adapter, line(chat, "一"));
    await server.order({ what: "fault", fault: "refuse" });
    await persist(adapter, line(chat, "二"));
    expect(await allPosts()).toEqual(["一", "二"]);
  });

  test("is known when it comes back late: alone, among lines that went out as one, and to who has just started", async () => {
    const hasty = { ...timing, sending: 100, lost: 100 };
    const first = await group({ timing: hasty });
    await until(() => isUp(first));
    const { chat, posts, allPosts } = first;
    const call = (text: string) => line(chat, text, { repeat: true });
    const late = async (text: string) => {
      await server.order({ what: "fault", fault: { late: 500 } });
      const before = posts().length;
      await expect(first.adapter.send(call(text))).rejects.toThrow("no answer");
      return async () => {
        await until(() => posts().length > before);
        // What comes after it is heard after it.
        const known = first.texts().length;
        await server.says(first.wang, first.room, "嗯");
        await until(() => first.texts().length > known);
      };
    };
    await (await late("#1 和 #2 对上了：梯子。"))();
    expect(await first.adapter.send(call("#1 和 #2 对上了：梯子。"))).toBeDefined();
    await (await late("记下了 #3：雨伞。\n\n#3 和 #4 对上了：雨伞。"))();
    expect(await first.adapter.send(call("#3 和 #4 对上了：雨伞。"))).toBeDefined();
    expect(await allPosts()).toHaveLength(2);
    // What is called out again on purpose is.
    expect(await first.adapter.send(call("#1 和 #2 对上了：梯子。"))).toBeDefined();
    expect(await allPosts()).toHaveLength(3);

    await late("#5 和 #6 对上了：锤子。");
    await first.adapter.stop();
    const heard: Incoming[] = [];
    const next = wechatAdapter({
      ...{ token: server.token, endpoint: server.endpoint, limits: free, timing: hasty },
    });
    const done = next.run(async (incoming) => {
      heard.push(incoming);
      return undefined;
    });
    running.push({ adapter: next, done });
    await until(() => isUp({ adapter: next }) && posts().length === 4);
    await server.says(first.wang, first.room, "嗯");
    await until(() => heard.length > 0);
    expect(await next.send(call("#5 和 #6 对上了：锤子。"))).toBeDefined();
    expect(await allPosts()).toHaveLength(4);
  });

  test("goes to nobody in private who is a stranger and has not written first", async () => {
    const { adapter, wang, li, heard } = await group();
    await until(() => isUp({ adapter }));
    const sent = await adapter.send(line(`wechat:${li}`, "您好")).catch((error: unknown) => error);
    expect(sent).toBeInstanceOf(SendError);
    expect(sent).toMatchObject({ retryAfter: undefined });
    expect(await adapter.send(line(`wechat:${wang}`, "您好"))).toBeDefined();
    await server.says(li, undefined, "在吗");
    await until(() => heard.length === 1);
    expect(await adapter.send(line(`wechat:${li}`, "在"))).toBeDefined();
  });
});

describe("what the gateway cannot tell", () => {
  test("holds up nothing that comes behind it, is asked for again, and told when it is given up", async () => {
    const waits: number[] = [];
    let isHeard = () => false;
    const { adapter, texts, reported, room, wang } = await group({
      // Whoever held up the others would wait here for ever.
      async wait(ms, signal) {
        waits.push(ms);
        await until(() => isHeard() || signal?.aborted === true);
      },
    });
    isHeard = () => texts().length > 0;
    await until(() => isUp({ adapter }));
    const gone = ["ghost-1", "ghost-2"];
    for (const id of gone) await server.order({ what: "ghost", id });
    await server.says(wang, room, "求一个体温计");
    await until(() => adapter.health?.().skipped === 2);
    expect(texts()).toEqual(["求一个体温计"]);
    // Whose turn it was is chance.
    expect(waits.toSorted((a, b) => a - b)).toEqual(
      [1, 1, 2, 2, 4, 4, 8, 8, 16, 16].map((s) => s * 1000),
    );
    for (const id of gone)
      expect(reported.join("\n")).toContain(`message ${id} was skipped after 6 tries`);
  });

  test("and was given up is heard after all when the gateway tells it again", async () => {
    const { adapter, texts, room, wang } = await group({ wait: async () => {} });
    await until(() => isUp({ adapter }));
    const id = `${Date.now()}66`;
    await server.order({ what: "ghost", id });
    await until(() => adapter.health?.().skipped === 1);
    await server.says(wang, room, "求一个体温计", { id });
    await until(() => texts().length > 0);
    await server.says(wang, room, "求一个体温计", { id });
    await until(() => adapter.health?.().twice === 1);
    expect(texts()).toEqual(["求一个体温计"]);
  });

  test("because the gateway is away is waited for as long as it takes", async () => {
    let hold: (() => void) | undefined;
    let isHolding = false;
    const held = new Promise<void>((go) => {
      hold = go;
    });
    const { room, wang, chat } = await group();
    const heard: string[] = [];
    const adapter = wechatAdapter({
      ...{ token: server.token, endpoint: server.endpoint, limits: free, timing },
      wait: () => new Promise((go) => setTimeout(go, 1)),
    });
    await running[0]?.adapter.stop();
    const done = adapter.run(async (incoming) => {
      if (incoming.type !== "heard" || incoming.message.chat !== chat) return undefined;
      if (heard.length === 0) {
        isHolding = true;
        await held;
      }
      heard.push(incoming.message.text);
      return undefined;
    });
    running.push({ adapter, done });
    await until(() => isUp({ adapter }));
    const id = `${Date.now()}77`;
    await server.says(wang, room, "一");
    await server.says(wang, room, "二", { id });
    // The first is read, and worked on; only the second has still to be asked for.
    await until(() => isHolding && adapter.health?.().waiting === 2);
    await server.kill();
    await until(() => !isUp({ adapter }));
    hold?.();
    await new Promise((go) => setTimeout(go, OUTAGE));
    expect(adapter.health?.().skipped).toBe(0);
    // The next process knows it, as a gateway does that keeps its messages, and tells it to nobody again.
    await server.order({
      what: "kept",
      payload: { id, talkerId: wang, roomId: room, text: "二", mentionIdList: [] },
    });
    await server.restart();
    await until(() => heard.length === 2);
    expect(heard).toEqual(["一", "二"]);
  });
});

describe("a login", () => {
  test("the code is shown in the terminal and on the page, and what is to be said waits for it", async () => {
    const { adapter, reported, chat, allPosts, room, wang, texts } = await group({
      page: "http://127.0.0.1:1/secret/wechat",
    });
    await until(() => isUp({ adapter }));
    expect(adapter.page?.()).not.toContain("<svg");
    await server.order({ what: "logout", reason: "kicked: 在别处登录" });
    await until(() => adapter.health?.().state === "scan");
    expect(reported.join("\n")).toContain("kicked: 在别处登录");
    const waiting = line(chat, "等着");
    expect(adapter.wait?.(waiting)).toBeGreaterThan(0);
    await expect(adapter.send(waiting)).rejects.toMatchObject({ retryAfter: 5 });
    await server.order({ what: "scan", code: "http://weixin.qq.com/x/abc" });
    await until(() => adapter.page?.().includes("<svg") === true);
    expect(reported.join("\n")).toMatch(/[▀▄█]{10}/u);
    expect(reported.join("\n")).toContain("http://127.0.0.1:1/secret/wechat");
    expect(adapter.status()).toContain("waiting for a scan");
    await server.order({ what: "login", who: BOT });
    await persist(adapter, waiting);
    await server.says(wang, room, "回来了");
    await until(() => texts().includes("回来了"));
    expect(await allPosts()).toEqual(["等着"]);
    expect(adapter.page?.()).not.toContain("<svg");
  });
});

describe("a gateway that goes away", () => {
  /** All that is said from now on is heard, once and in order. */
  async function hearsAll({ texts, room, wang }: Awaited<ReturnType<typeof group>>) {
    const before = texts().length;
    const said = Array.from({ length: 10 }, (_, i) => `第${i + 1}条`);
    for (const text of said) await server.says(wang, room, text);
    await until(() => texts().length >= before + said.length);
    expect(texts().slice(before)).toEqual(said);
  }

  test("killed and back after a while: queued posts go out once, and no message after that is lost", async () => {
    const chat = await group();
    await until(() => isUp(chat));
    await hearsAll(chat);
    await server.kill();
    await until(() => !isUp(chat));
    const queued = ["排队一", "排队二"].map((text) => line(chat.chat, text));
    const posted = (async () => {
      for (const one of queued) await persist(chat.adapter, one);
    })();
    await new Promise((go) => setTimeout(go, OUTAGE));
    await server.restart();
    await until(() => isUp(chat), 60_000);
    await hearsAll(chat);
    await posted;
    expect(await chat.allPosts()).toEqual(["排队一", "排队二"]);
    expect(chat.reported.filter((one) => /gateway is away|connected again/u.test(one))).toEqual([
      expect.stringContaining("the gateway is away"),
      "WeChat: connected again.",
    ]);
    expect(server.stops()).toBe(0);
  });

  test("let go while it is still being reached: the next one is let in at once", async () => {
    for (let i = 0; i < 4; i += 1) {
      const { adapter } = await group();
      await new Promise((go) => setTimeout(go, 3 * i));
      await adapter.stop();
    }
    const chat = await group();
    await until(() => isUp(chat), 3000);
    await hearsAll(chat);
    expect(server.stops()).toBe(0);
  });

  test("frozen and thawed: it is let go, and found again", async () => {
    const chat = await group();
    await until(() => isUp(chat));
    await hearsAll(chat);
    server.signal("SIGSTOP");
    await new Promise((go) => setTimeout(go, 300));
    const posted = persist(chat.adapter, line(chat.chat, "冻住时说的"));
    await until(() => !isUp(chat), 60_000);
    await new Promise((go) => setTimeout(go, OUTAGE));
    server.signal("SIGCONT");
    await until(() => isUp(chat), 60_000);
    await hearsAll(chat);
    await posted;
    expect(await chat.allPosts()).toEqual(["冻住时说的"]);
  });

  test("a second client that cuts the stream: the first one notices, and comes back", async () => {
    const chat = await group();
    await until(() => isUp(chat));
    const other = new PuppetService({ endpoint: server.endpoint, token: server.token });
    other.on("error", () => {});
    await other.start().catch(() => {});
    expect(isUp(chat)).toBe(true);
    await other.stop().catch(() => {});
    await server.order({ what: "login", who: BOT }).catch(() => {});
    const { connections } = chat.adapter.health?.() ?? {};
    await until(() => isUp(chat) && chat.adapter.health?.().connections !== connections, 60_000);
    await hearsAll(chat);
  });

  test("two of ours: the second is told that there is another, and gets its turn", async () => {
    const first = await group();
    await until(() => isUp(first));
    const second = await group();
    await until(() => second.reported.some((one) => one.includes("ALREADY_EXISTS")));
    await hearsAll(first);
    await first.adapter.stop();
    await until(() => isUp(second), 60_000);
    await hearsAll(second);
    // In Chinese and in English, and not with every try.
    expect(second.reported.filter((one) => one.includes("ALREADY_EXISTS"))).toHaveLength(2);
  });

  test("a wrong token is told once, and never shown", async () => {
    const token = "insecure_another-secret";
    const { adapter, reported } = await group({ token });
    await until(() => reported.length >= 2);
    expect(reported.join("\n")).not.toContain("another-secret");
    expect(adapter.status()).not.toContain("another-secret");
    expect(isUp({ adapter })).toBe(false);
  });

  test("not there at the start: it is waited for", async () => {
    await server.kill();
    const chat = await group();
    expect(chat.adapter.wait?.(line(chat.chat, "一"))).toBeGreaterThan(0);
    await until(() => chat.reported.length > 0);
    await server.restart();
    await until(() => isUp(chat), 60_000);
    await hearsAll(chat);
  });

  test("one that never says that it is alive is not given up again and again", async () => {
    await server.order({ what: "mute", on: true });
    const chat = await group({ timing: { ...timing, patience: 60_000 } });
    await until(() => isUp(chat));
    await new Promise((go) => setTimeout(go, 4 * timing.dead));
    await until(() => isUp(chat));
    await hearsAll(chat);
    expect(chat.adapter.health?.().connections).toBeLessThan(4);
    await server.order({ what: "mute", on: false });
  });
});
