import { afterEach, describe, expect, it, vi } from "vitest";
import { menu, menus } from "../adapters/telegram/commands.ts";
import { pieces, reaction } from "../adapters/telegram/outgoing.ts";
import { type TelegramOptions, telegramAdapter } from "../adapters/telegram/telegram.ts";
import { toEvent } from "../adapters/telegram/to-event.ts";
import type { Message, Outgoing } from "../src/model.ts";
import { type ChatAdapter, type Incoming, SendError } from "../src/ports.ts";
import { commandNames } from "../src/understand/commands.ts";
import { type BotApi, botApi, type FaultKind, type Options } from "./botapi/server.ts";
import { me, now, recorded } from "./updates/telegram.ts";

const TOKEN = "5550001111:AAtest-token_for-the-loopback-server";
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A loopback Telegram with two neighbours in a group. */
const scene = async (options: Partial<Options> = {}) => {
  const server = await botApi({ token: TOKEN, username: "linli_bot", ...options });
  open.push(server.close);
  const wang = server.user("王阿姨");
  const li = server.user("Li Wei", { username: "liwei88" });
  const group = server.group("5号楼群", { owner: wang, members: [li] });
  return { server, wang, li, group, chat: `telegram:${group.id}` };
};

/** An adapter with what it reports and how long it would have paused. */
const adapterAt = (server: Pick<BotApi, "root">, given: Partial<TelegramOptions> = {}) => {
  const reports: string[] = [];
  const waits: number[] = [];
  const adapter = telegramAdapter({
    ...{ token: TOKEN, apiRoot: server.root },
    report: (text) => reports.push(text),
    wait: async (ms) => void waits.push(ms),
    ...given,
  });
  return { adapter, reports, waits };
};

/** Runs an adapter, keeping what is heard; it is stopped before the server closes. */
const listening = (
  adapter: ChatAdapter,
  before: (incoming: Incoming) => Promise<void> | string | void = () => undefined,
) => {
  const heard: Incoming[] = [];
  const done = adapter
    .run(async (incoming) => {
      const answer = await before(incoming);
      heard.push(incoming);
      return answer ?? undefined;
    })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  open.push(async () => {
    await adapter.stop();
    await done;
  });
  const texts = () => heard.flatMap((one) => (one.type === "heard" ? [one.message.text] : []));
  return { heard, texts, done };
};

const running = async (options: Partial<Options> = {}, given: Partial<TelegramOptions> = {}) => {
  const all = await scene(options);
  const one = adapterAt(all.server, given);
  const listener = listening(one.adapter);
  await all.server.waitFor(() => all.server.polled());
  return { ...all, ...one, ...listener };
};

const line = (chat: string, text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  ...{ op: "post", chat, text, mentions: [], to: [], repeat: false, ...more },
});
const failing = (sent: Promise<unknown>): Promise<unknown> =>
  sent.then(
    () => undefined,
    (error: unknown) => error,
  );
const lastHeard = (heard: readonly Incoming[]): Message => {
  const last = heard.at(-1);
  if (last?.type !== "heard") throw new Error(`heard ${JSON.stringify(last)}`);
  return last.message;
};
/** A promise that the test resolves itself. */
const gate = () => {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { opened, release };
};

describe("recorded updates", () => {
  it.each(recorded)("$what", ({ update, event }) => {
    expect(toEvent(update, me, now)).toStrictEqual(event);
  });
});

describe("wording for Telegram", () => {
  const words = (text: string, mentions: Outgoing["mentions"] = []) => pieces({ text, mentions });
  const lines = (count: number, length: number) =>
    Array.from({ length: count }, (_, n) => `${n} `.padEnd(length, "好")).join("\n");

  it.each([
    ["a short line", "记下了 #1"],
    ["4,096 units", "好".repeat(4096)],
    ["many lines", lines(50, 200)],
    ["one endless line", "好".repeat(10_000)],
    ["emoji of two units at the border", `a${"😷".repeat(5000)}`],
    ["a border in front of a line", `${"好".repeat(4096)}\n好`],
  ])("%s comes in whole messages and loses nothing but line ends", (_what, text) => {
    const texts = words(text).map((piece) => piece.text);
    for (const piece of texts) {
      expect(piece.length).toBeLessThanOrEqual(4096);
      expect(piece).not.toMatch(/\p{Surrogate}/u);
    }
    expect(texts.join("").replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
    expect(texts.length).toBeLessThanOrEqual(Math.ceil(text.length / 3800));
  });

  it("cuts between lines", () => {
    for (const { text } of words(lines(50, 200))) expect(text).toMatch(/^\d+ 好*(\n\d+ 好*)*$/);
  });

  it("ties each @name to its account in turn, across messages, and leaves other platforms' be", () => {
    const text = `@小王 有,@小王 要\n${lines(30, 200)}\n@老李 @阿明 @nobody`;
    const named = [
      { id: "telegram:1", text: "小王" },
      { id: "telegram:2", text: "@小王" },
      { id: "wechat:3", text: "老李" },
      { id: "telegram:4", text: "阿明", handle: "ming" },
      { id: "telegram:5", text: "不在" },
    ];
    const tagged = words(text, named).map((piece) =>
      piece.entities.map((e) => [
        piece.text
          .slice(0, e.offset + e.length)
          .split("\n")
          .at(-1),
        e.type === "text_mention" && e.user.id,
      ]),
    );
    const first = [
      ["@小王", 1],
      ["@小王 有,@小王", 2],
    ];
    expect(tagged).toEqual([first, [["@老李 @阿明", 4]]]);
  });

  it.each([
    ["👀", "👀"],
    ["❤️", "❤"],
    ["🤷‍♂️", "🤷‍♂"],
    ["✅", "👌"],
    ["🛒", "👌"],
  ])("reacts to mean %s with %s", (wanted, shown) => {
    expect(reaction(wanted)).toEqual([{ type: "emoji", emoji: shown }]);
  });

  it("takes a reaction back with an empty text", () => expect(reaction("")).toEqual([]));

  it("offers only commands that the bot knows, each described in both languages", () => {
    const known = commandNames.map(({ name }) => name);
    expect(menu.map(({ command }) => command).filter((one) => !known.includes(one))).toEqual([]);
    for (const { commands } of menus())
      for (const { description } of commands) expect(description.length).toBeLessThan(60);
    for (const { zh, en } of menu)
      expect([/\p{Script=Han}/u.test(zh), /^[\x20-\x7E]+$/.test(en)]).toEqual([true, true]);
  });
});

describe("hearing", () => {
  it("hears groups, topics, private lines, presses, reactions, edits and its own coming and going", async () => {
    const { server, wang, li, heard } = await running();
    const chat = server.group("新群", { members: [wang, li], bot: null });
    server.joins(server.bot, chat, wang);
    server.promotes(server.bot, chat, wang);
    const said = server.says(wang, chat, "求药");
    server.edits(wang, said, "求布洛芬");
    server.reacts(li, said, "👍");
    server.says(li, li, "/start");
    server.leaves(server.bot, chat, wang);
    await server.settled();
    expect(heard.map((one) => one.type)).toEqual([
      ...["joined", "heard", "edited", "reacted", "heard", "removed"],
    ]);
    expect(heard[3]).toMatchObject({
      message: `telegram:${chat.id}/${said.id}`,
      from: { id: `telegram:${li.id}`, name: "Li Wei", handle: "liwei88" },
    });
    expect(lastHeard(heard.slice(0, 5))).toMatchObject({ private: true, text: "/start" });
  });

  it("tells the words of its own line with a reaction to it, the edited ones after an edit", async () => {
    const { server, adapter, group, chat, wang, li, heard } = await running();
    server.promotes(server.bot, group, wang);
    const message = (await adapter.send(line(chat, "配好了 #1"))) ?? "";
    const [shown] = server.posts(group);
    if (!shown) throw new Error("nothing was shown");
    server.reacts(li, shown, "👍");
    await server.settled();
    expect(heard.at(-1)).toMatchObject({ type: "reacted", message, text: "配好了 #1" });
    await adapter.send(line(chat, "送到了 #1", { op: "edit", message }));
    server.reacts(wang, shown, "❤");
    await server.settled();
    expect(heard.at(-1)).toMatchObject({ type: "reacted", emoji: "❤", text: "送到了 #1" });
    server.reacts(wang, server.says(li, group, "好"), "🔥");
    await server.settled();
    expect(heard.at(-1)).not.toHaveProperty("text");
  });

  it("answers every press, so that no button keeps spinning", async () => {
    const { server, wang, group, heard } = await running();
    const buttons = {
      reply_markup: { inline_keyboard: [[{ text: "我有", callback_data: "h:1" }]] },
    };
    await fetch(`${server.root}/bot${TOKEN}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: group.id, text: "求药", ...buttons }),
    });
    const [asked] = server.posts(group);
    if (!asked) throw new Error("nothing was shown");
    expect(await server.presses(wang, asked, "我有")).toEqual({ text: "", alert: false });
    expect(heard).toMatchObject([{ type: "pressed", data: "h:1" }]);
  });

  it("shows buttons below a line, and what a press is answered with", async () => {
    const { server, group, chat, wang } = await scene();
    const { adapter } = adapterAt(server);
    listening(adapter, (incoming) =>
      incoming.type === "pressed" ? `记下了 ${incoming.data}` : undefined,
    );
    const buttons = [
      [{ text: "说好了", data: "agreed 1 2" }],
      [{ text: "没成", data: "failed 1 2" }],
    ];
    await adapter.send(line(chat, "对上了 #1", { buttons }));
    const [shown] = server.posts(group);
    if (!shown) throw new Error("nothing was shown");
    expect(shown.buttons.flat().map(({ text }) => text)).toEqual(["说好了", "没成"]);
    expect(await server.presses(wang, shown, "没成")).toEqual({
      text: "记下了 failed 1 2",
      alert: false,
    });
  });

  it("tells where a group went, and then hears the supergroup", async () => {
    const { server, wang, heard } = await running();
    const old = server.group("老群", { type: "group", owner: wang });
    const next = server.migrates(old, wang);
    server.says(wang, next, "求药");
    await server.settled();
    const [chat, to] = [`telegram:${old.id}`, `telegram:${next.id}`];
    expect(heard).toMatchObject([
      { type: "migrated", chat, to },
      { type: "heard", message: { chat: to } },
    ]);
  });

  it("hears an anonymous administrator as one, and vouches for nobody", async () => {
    const { server, wang, group, chat, adapter, heard } = await running();
    server.says(wang, group, "/stats", { anonymous: true });
    await server.settled();
    const { from } = lastHeard(heard);
    expect(from).toMatchObject({ id: "telegram:1087968824", role: "anonymous" });
    expect(await adapter.isAdmin(chat, from.id)).toBe(false);
    expect(server.called("getChatMember")).toEqual([]);
  });
});

describe("at least once", () => {
  it("tells an update again until it is handled, and only then goes on", async () => {
    const { server, wang, group } = await scene();
    const { adapter, waits, reports } = adapterAt(server);
    const attempts: string[] = [];
    const { texts } = listening(adapter, (incoming) => {
      if (incoming.type === "heard") attempts.push(incoming.message.text);
      if (attempts.length < 4) throw new Error("disk full");
    });
    server.says(wang, group, "一");
    server.says(wang, group, "二");
    await server.settled();
    expect(attempts).toEqual(["一", "一", "一", "一", "二"]);
    expect(texts()).toEqual(["一", "二"]);
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(reports.filter((text) => text.includes("disk full"))).toHaveLength(2);
  });

  it("skips an update that never can be handled, says so, and hears the next", async () => {
    const { server, wang, group } = await scene();
    const { adapter, reports } = adapterAt(server);
    const { texts } = listening(adapter, (incoming) => {
      if (incoming.type === "heard" && incoming.message.text === "毒") throw new Error("poison");
    });
    for (const text of ["毒", "求药"]) server.says(wang, group, text);
    await server.settled();
    expect(texts()).toEqual(["求药"]);
    expect(reports.join("\n")).toMatch(
      /telegram:5550001111:\d+ was skipped after 6 tries \(poison\)/,
    );
  });

  it("is more patient after one skip, because then the fault may be its own", async () => {
    const { server, wang, group } = await scene();
    const { adapter } = adapterAt(server);
    let tries = 0;
    const { texts } = listening(adapter, () => {
      tries += 1;
      if (tries < 30) throw new Error("disk full");
    });
    for (const text of ["一", "二", "三"]) server.says(wang, group, text);
    await server.settled();
    expect(texts()).toEqual(["二", "三"]);
  });

  it("stops after the update in hand, acknowledges that one, and leaves the rest for the next start", async () => {
    const { server, wang, group } = await scene();
    const first = adapterAt(server);
    const [inHand, mayEnd] = [gate(), gate()];
    const { texts, done } = listening(first.adapter, () => {
      inHand.release();
      return mayEnd.opened;
    });
    for (const text of ["一", "二", "三"]) server.says(wang, group, text);
    await inHand.opened;
    const stopped = first.adapter.stop();
    expect(server.pending()).toBe(3);
    mayEnd.release();
    await stopped;
    expect(await done).toBeUndefined();
    expect(texts()).toEqual(["一"]);
    expect(server.pending()).toBe(2);
    const second = listening(adapterAt(server).adapter);
    await server.settled();
    expect(second.texts()).toEqual(["二", "三"]);
  });

  it("leaves an update that it was still trying to the next start", async () => {
    const { server, wang, group } = await scene();
    const { adapter } = adapterAt(server, {
      wait: (_ms, signal) =>
        new Promise((resolve) => signal.addEventListener("abort", () => resolve())),
    });
    let tried = 0;
    listening(adapter, () => {
      tried += 1;
      throw new Error("disk full");
    });
    server.says(wang, group, "求药");
    await vi.waitFor(() => expect(tried).toBe(1));
    await adapter.stop();
    const { texts } = listening(adapterAt(server).adapter);
    await server.settled();
    expect(texts()).toEqual(["求药"]);
  });

  it("hears once what a lost answer brings again", async () => {
    const { server, wang, group } = await scene();
    server.fault("getUpdates", "lost", 2);
    for (const text of ["一", "二"]) server.says(wang, group, text);
    const { texts } = listening(adapterAt(server).adapter);
    await server.settled();
    expect(texts()).toEqual(["一", "二"]);
  });

  it("runs again after it was stopped, but never twice at once", async () => {
    const { adapter, server, wang, group } = await running();
    await expect(adapter.run(async () => undefined)).rejects.toThrow("already running");
    await adapter.stop();
    const again = listening(adapter);
    server.says(wang, group, "求药");
    await server.settled();
    expect(again.texts()).toEqual(["求药"]);
  });
});

describe("bad days", () => {
  it("ends with what to do when the token is refused", async () => {
    const { server } = await scene();
    for (const token of ["5550001111:forged", "nonsense"]) {
      const { adapter } = adapterAt(server, { token });
      const failed = await failing(adapter.run(async () => undefined));
      expect(String(failed)).toMatch(/check TELEGRAM_BOT_TOKEN/);
      expect(adapter.status()).toContain("not running");
    }
  });

  it("ends when the token is revoked while it runs", async () => {
    const { server, wang, group, done } = await running();
    server.fault("getUpdates", 401);
    server.says(wang, group, "好");
    expect(String(await done)).toMatch(/check TELEGRAM_BOT_TOKEN/);
  });

  it("says once that another copy runs, and takes over when that has gone", async () => {
    const { server, wang, group } = await scene();
    server.fault("getUpdates", 409, 3);
    const { adapter, reports, waits } = adapterAt(server);
    const { texts } = listening(adapter);
    server.says(wang, group, "求药");
    await server.settled();
    expect(
      reports.filter((text) => text.includes("another copy runs with this token")),
    ).toHaveLength(1);
    expect(reports.at(-1)).toContain("connected again");
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(texts()).toEqual(["求药"]);
  });

  it("waits for the network at boot, says so once, without the token", async () => {
    const { server, wang, group } = await scene();
    server.fault("getMe", "reset", 2);
    const { adapter, reports } = adapterAt(server);
    const { texts } = listening(adapter);
    server.says(wang, group, "求药");
    await server.settled();
    expect(texts()).toEqual(["求药"]);
    expect(reports[1]).toContain("not reachable (ECONNRESET)");
    expect(reports[3]).toContain("connected again");
    expect(reports.join("\n")).not.toContain("AAtest");
  });

  it("can be stopped while nothing is reachable", async () => {
    const { server } = await scene();
    await server.close();
    const tried = gate();
    const { adapter } = adapterAt(server, {
      wait: (_ms, signal) => {
        tried.release();
        return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
      },
    });
    const { done } = listening(adapter);
    await tried.opened;
    expect(adapter.status()).toContain("not reachable (ECONNREFUSED)");
    await adapter.stop();
    expect(await done).toBeUndefined();
  });

  it("takes over from a webhook that was left behind", async () => {
    const { server, wang, group } = await scene();
    const hook = new URLSearchParams({ url: "http://127.0.0.1:9/nobody" });
    await fetch(`${server.root}/bot${TOKEN}/setWebhook?${hook}`);
    const { texts } = listening(adapterAt(server).adapter);
    server.says(wang, group, "求药");
    await server.settled();
    expect(texts()).toEqual(["求药"]);
  });

  it.each([
    [true, "privacy mode is on", "/setprivacy"],
    [false, "privacy mode is off", "removed and added again"],
  ])("says at the start what privacy mode %s means", async (privacy, said, advice) => {
    const { reports, adapter } = await running({ privacy });
    expect(reports.join("\n")).toContain(said);
    expect(reports.join("\n")).toContain(advice);
    expect(reports.some((text) => text.includes("隐私模式"))).toBe(true);
    expect(adapter.status()).toContain(privacy ? "privacy mode on" : "privacy mode off");
  });

  it("sets a menu for each scope in each language, and works without", async () => {
    const { server } = await running();
    await server.waitFor(() => server.called("setMyCommands").length === menus().length);
    const set = server
      .called("setMyCommands")
      .map(({ params }) => [params.scope, params.language_code]);
    expect(new Set(set.map((one) => JSON.stringify(one))).size).toBe(6);
    const other = await scene();
    other.server.fault("setMyCommands", 500);
    const { adapter, reports } = adapterAt(other.server);
    const { texts } = listening(adapter);
    other.server.says(other.wang, other.group, "求药");
    await other.server.settled();
    expect(texts()).toEqual(["求药"]);
    expect(reports.join("\n")).toContain("command menu could not be set");
  });
});

describe("saying", () => {
  it("answers as an answer, names neighbours, and says its line though the asked one is gone", async () => {
    const { server, wang, group, chat } = await scene();
    const { adapter } = adapterAt(server);
    const said = server.says(wang, group, "求药");
    const replyTo = `${chat}/${said.id}`;
    const mentions = [{ id: `telegram:${wang.id}`, text: "王阿姨" }];
    const id = await adapter.send(line(chat, "@王阿姨 @liwei88 有", { replyTo, mentions }));
    server.deletes(said);
    await adapter.send(line(chat, "还在", { replyTo }));
    const there = server.says(wang, group, "在吗");
    await adapter.send(line(chat, "别群的", { replyTo: `telegram:-1/${there.id}` }));
    const [first, ...rest] = server.posts(group);
    expect(id).toBe(`${chat}/${first?.id}`);
    expect(first).toMatchObject({ replyTo: said.id, text: "@王阿姨 @liwei88 有" });
    expect(first?.entities).toMatchObject([
      { type: "text_mention", offset: 0, length: 4, user: { id: wang.id } },
      { type: "mention", offset: 5, length: 8 },
    ]);
    expect(rest.map((p) => [p.text, p.replyTo])).toEqual([
      ["还在", undefined],
      ["别群的", undefined],
    ]);
  });

  it("keeps a long line's parts in order, the first one as the answer", async () => {
    const { server, wang, group, chat } = await scene();
    const { adapter } = adapterAt(server);
    const said = server.says(wang, group, "/needs");
    const text = Array.from({ length: 60 }, (_, n) => `#${n} ${"药".repeat(90)}`).join("\n");
    const id = await adapter.send(line(chat, text, { replyTo: `${chat}/${said.id}` }));
    const posts = server.posts(group);
    expect(posts.map((p) => p.text).join("\n")).toBe(text);
    expect(posts.map((p) => p.replyTo)).toEqual([said.id, undefined]);
    expect(id).toBe(`${chat}/${posts[0]?.id}`);
  });

  it("stays in the topic: by the answer, by the cause, with the asked line gone, and until the topic goes", async () => {
    const { server, wang, adapter, heard } = await running();
    const forum = server.group("小区", { owner: wang, forum: true });
    const thread = server.topic(wang, forum, "求助");
    const said = server.says(wang, forum, "求药", { thread });
    await server.settled();
    const message = lastHeard(heard);
    const cause = heard.at(-1)?.id ?? "";
    expect(message).not.toHaveProperty("replyTo");
    const threads = () => server.posts(forum).map((p) => p.thread);
    await adapter.send(line(message.chat, "记下了", { replyTo: message.id }));
    await adapter.send(line(message.chat, "有了", { cause }));
    await adapter.send(line(message.chat, "公告"));
    server.deletes(said);
    await adapter.send(line(message.chat, "还在", { replyTo: message.id }));
    expect(threads()).toEqual([thread, thread, undefined, thread]);
    server.fault("sendMessage", {
      status: 400,
      description: "Bad Request: message thread not found",
    });
    await adapter.send(line(message.chat, "换地方", { replyTo: message.id }));
    expect(server.posts(forum).at(-1)).toMatchObject({ text: "换地方", thread: undefined });
  });

  it("edits, reacts, deletes; what is already so is no failure", async () => {
    const { server, wang, group, chat } = await scene();
    const { adapter } = adapterAt(server);
    const message = (await adapter.send(line(chat, "求药 #1"))) ?? "";
    for (const _ of [1, 2]) await adapter.send(line(chat, "有了 #1", { op: "edit", message }));
    expect(server.posts(group)).toMatchObject([{ text: "有了 #1", edits: 1 }]);
    const said = server.says(wang, group, "求药");
    const theirs = { op: "react", message: `${chat}/${said.id}` } as const;
    await adapter.send(line(chat, "✅", theirs));
    expect(server.reactions(said)).toEqual([{ by: server.bot.id, emoji: "👌" }]);
    await adapter.send(line(chat, "", theirs));
    expect(server.reactions(said)).toEqual([]);
    for (const _ of [1, 2]) await adapter.send(line(chat, "", { op: "delete", message }));
    expect(server.posts(group)).toEqual([]);
  });

  it.each<[what: string, fault: FaultKind, error: object]>([
    ["flooding for long", { status: 429, parameters: { retry_after: 61 } }, { retryAfter: 61 }],
    ["a chat that threw it out", 403, { retryAfter: undefined }],
    ["a line that never fits", 400, { retryAfter: undefined }],
    ["a revoked token", 401, { retryAfter: 300 }],
    [
      "a group that moved",
      { status: 400, parameters: { migrate_to_chat_id: -1007 } },
      { retryAfter: 0, movedTo: "telegram:-1007" },
    ],
  ])("says of %s that nothing was shown, and when to try again", async (_what, fault, error) => {
    const { server, chat } = await scene();
    server.fault("sendMessage", fault);
    const failed = await failing(adapterAt(server).adapter.send(line(chat, "好")));
    expect(failed).toBeInstanceOf(SendError);
    expect(failed).toMatchObject(error);
  });

  it.each<FaultKind>(["lost", "reset", 502])(
    "does not know after a %s call, and sends once only",
    async (fault) => {
      const { server, group, chat } = await scene();
      server.fault("sendMessage", fault);
      const failed = await failing(adapterAt(server).adapter.send(line(chat, "好")));
      expect(failed).toBeInstanceOf(Error);
      expect(failed).not.toBeInstanceOf(SendError);
      expect(String(failed)).not.toContain("AAtest");
      expect(server.called("sendMessage")).toHaveLength(1);
      expect(server.posts(group)).toHaveLength(fault === "lost" ? 1 : 0);
    },
  );

  it("does not say that nothing was shown once a first part was", async () => {
    const { server, group, chat } = await scene();
    const { adapter } = adapterAt(server);
    const text = `${"一".repeat(4000)}\n${"二".repeat(4000)}`;
    const sent = failing(adapter.send(line(chat, text)));
    await server.waitFor(() => server.posts(group).length === 1);
    server.fault("sendMessage", 403);
    const failed = await sent;
    expect(failed).toBeInstanceOf(Error);
    expect(failed).not.toBeInstanceOf(SendError);
  });

  it("knows that nothing was shown when nobody could be reached", async () => {
    const { server, chat } = await scene();
    await server.close();
    const failed = await failing(adapterAt(server).adapter.send(line(chat, "好")));
    expect(failed).toBeInstanceOf(SendError);
    expect(failed).toMatchObject({ retryAfter: 5 });
  });

  it("waits out a short flood by itself", async () => {
    const { server, group, chat } = await scene();
    server.fault("sendMessage", { status: 429, parameters: { retry_after: 0 } });
    await adapterAt(server).adapter.send(line(chat, "好"));
    expect(server.posts(group)).toHaveLength(1);
  });

  it("cannot open a private chat, and says so for good", async () => {
    const { server, wang } = await scene();
    const { adapter } = adapterAt(server);
    const chat = `telegram:${wang.id}`;
    const failed = await failing(adapter.send(line(chat, "在吗")));
    expect(failed).toMatchObject({ name: "SendError", retryAfter: undefined });
    server.says(wang, wang, "/start");
    await adapter.send(line(chat, "在"));
    expect(server.posts(wang).map((p) => p.text)).toEqual(["在"]);
  });

  it.each([
    ["an empty line", { text: " \n" }],
    ["an edit of nothing", { op: "edit", text: "好" }],
    ["an edit in another chat", { op: "edit", text: "好", message: "telegram:-1/5" }],
    ["a reaction to a message long gone", { op: "react", text: "👀", message: "HERE/999" }],
  ] as const)("refuses %s for good", async (_what, more) => {
    const { server, chat } = await scene();
    const at = "message" in more ? { message: more.message.replace("HERE", chat) } : {};
    const failed = await failing(
      adapterAt(server).adapter.send(line(chat, "", { ...more, ...at })),
    );
    expect(failed).toMatchObject({ name: "SendError", retryAfter: undefined });
  });
});

describe("who runs a chat", () => {
  it("asks Telegram, remembers for a minute, and keeps to its last word when that is silent", async () => {
    let clock = 0;
    const { server, wang, li, chat } = await scene();
    const { adapter } = adapterAt(server, { now: () => clock });
    const runs = (who: { id: number }) => adapter.isAdmin(chat, `telegram:${who.id}`);
    for (const _ of [1, 2]) expect([await runs(wang), await runs(li)]).toEqual([true, false]);
    expect(server.called("getChatMember")).toHaveLength(2);
    clock = 60_000;
    server.fault("getChatMember", "reset", 2);
    expect([await runs(wang), await runs(li)]).toEqual([true, false]);
    server.fault("getChatMember", 400);
    expect(await runs(wang)).toBe(false);
    expect(await runs(wang)).toBe(true);
  });

  it("knows at once of a new administrator where it is told of members", async () => {
    const { server, wang, li, group, chat, adapter } = await running();
    server.promotes(server.bot, group, wang);
    expect(await adapter.isAdmin(chat, `telegram:${li.id}`)).toBe(false);
    server.promotes(li, group, wang);
    await server.settled();
    expect(await adapter.isAdmin(chat, `telegram:${li.id}`)).toBe(true);
  });

  it("vouches for nobody in private, elsewhere, or unknown", async () => {
    const { server, wang, chat } = await scene();
    const { adapter } = adapterAt(server);
    const who = `telegram:${wang.id}`;
    expect(await adapter.isAdmin(who, who)).toBe(false);
    expect(await adapter.isAdmin("console:here", who)).toBe(false);
    expect(await adapter.isAdmin(chat, "console:小李")).toBe(false);
    expect(server.called("getChatMember")).toEqual([]);
    expect(await adapter.isAdmin(chat, "telegram:5")).toBe(false);
  });
});
