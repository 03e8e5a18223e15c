import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { autoRetry } from "@grammyjs/auto-retry";
import { Api, Bot, GrammyError, HttpError, InputFile, webhookCallback } from "grammy";
import { afterEach, describe, expect, it } from "vitest";
import { type BotApi, botApi, type FaultKind, type Options } from "./botapi/server.ts";

const TOKEN = "5550001111:AAtest-token_for-the-loopback-server";
const ALL = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
  "chat_member",
] as const;
const open: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const start = async (options: Partial<Options> = {}) => {
  const server = await botApi({ token: TOKEN, username: "linli_bot", ...options });
  open.push(server.close);
  const api = new Api(TOKEN, { apiRoot: server.root, timeoutSeconds: 5 });
  const wang = server.user("王阿姨");
  const li = server.user("Li Wei", { username: "liwei88" });
  return { server, api, wang, li };
};

/** A running bot with the real client; stopped before the server closes. */
const poller = (server: BotApi, set: (bot: Bot) => void, allowed?: typeof ALL) => {
  const bot = new Bot(TOKEN, { client: { apiRoot: server.root, timeoutSeconds: 20 } });
  set(bot);
  const done = bot.start(allowed === undefined ? {} : { allowed_updates: allowed }).catch((e) => e);
  open.push(async () => {
    await bot.stop().catch(() => undefined);
    await done;
  });
  return { bot, done };
};

/** What the server refused with, as the client reports it. */
const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (error instanceof GrammyError)
    return { code: error.error_code, why: error.description, ...error.parameters };
  throw new Error(`not refused: ${error}`);
};

const press = (text: string, callback_data: string) => ({
  reply_markup: { inline_keyboard: [[{ text, callback_data }]] },
});
const answering = (message_id: number, more = {}) => ({
  reply_parameters: { message_id, ...more },
});
const bold = (offset: number, length: number) => ({
  entities: [{ type: "bold" as const, offset, length }],
});

describe("the door", () => {
  it("turns away a wrong token with 401, and an unknown method with 404", async () => {
    const { server, api } = await start();
    const forged = new Api("5550001111:forged", { apiRoot: server.root });
    expect(await refusal(forged.getMe())).toEqual({ code: 401, why: "Unauthorized" });
    const raw = api.raw as unknown as Record<string, (p: object) => Promise<unknown>>;
    expect(await refusal(raw.sendTelepathy?.({}) ?? Promise.resolve())).toMatchObject({
      code: 404,
      why: "Not Found: method not found",
    });
  });

  it.each([
    [true, false],
    [false, true],
  ])("says in getMe whether it hears everything (privacy %s)", async (privacy, hears) => {
    const { api } = await start({ privacy });
    const me = await api.getMe();
    expect(me).toMatchObject({ id: 5550001111, is_bot: true, username: "linli_bot" });
    expect(me.can_read_all_group_messages).toBe(hears);
  });

  it("reads JSON, urlencoded, query and multipart calls alike, JSON strings in fields too", async () => {
    const { server, api, wang } = await start();
    const chat = server.group("3号楼", { members: [wang] });
    const asked = server.says(wang, chat, "有退烧药吗");
    const fields = {
      chat_id: String(chat.id),
      text: "[有]",
      reply_parameters: JSON.stringify({ message_id: asked.id }),
      ...{ reply_markup: JSON.stringify(press("好", "ok").reply_markup) },
    };
    const url = `${server.root}/bot${TOKEN}/sendMessage`;
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    const query = new URLSearchParams(fields);
    const json = { "content-type": "application/json" };
    await fetch(url, { method: "POST", body: JSON.stringify(fields), headers: json });
    await fetch(url, { method: "POST", body: query });
    await fetch(url, { method: "POST", body: form });
    await fetch(`${url}?${query}`);
    const seen = server
      .posts(chat)
      .map((p) => [p.text, p.replyTo, p.buttons[0]?.[0]?.callback_data]);
    expect(seen).toEqual(Array(4).fill(["[有]", asked.id, "ok"]));
    const sent = await api.sendDocument(chat.id, new InputFile(Buffer.from("表格"), "list.csv"), {
      caption: "名单",
    });
    expect(sent).toMatchObject({
      caption: "名单",
      document: { file_name: "list.csv", file_size: 6 },
    });
    const { file_path } = await api.getFile(sent.document.file_id);
    const fetched = await fetch(`${server.root}/file/bot${TOKEN}/${file_path}`);
    expect(await fetched.text()).toBe("表格");
  });
});

describe("polling", () => {
  it("gives the same batch until its offset is passed, then drops it", async () => {
    const { server, api, wang } = await start();
    const chat = server.group("3号楼", { members: [wang] });
    for (const text of ["一", "二", "三"]) server.says(wang, chat, text);
    const first = await api.getUpdates({ limit: 2 });
    expect(first.map((u) => u.message?.text)).toEqual(["一", "二"]);
    expect(await api.getUpdates({ limit: 2 })).toEqual(first);
    expect(server.pending()).toBe(3);
    const offset = (first[1]?.update_id ?? 0) + 1;
    expect((await api.getUpdates({ offset })).map((u) => u.message?.text)).toEqual(["三"]);
    expect(await api.getUpdates()).toHaveLength(1);
    expect(await api.getUpdates({ offset: offset + 1 })).toEqual([]);
    expect(server.pending()).toBe(0);
  });

  it("keeps the last ones for a negative offset", async () => {
    const { server, api, wang } = await start();
    for (const text of ["一", "二", "三"]) server.says(wang, wang, text);
    expect((await api.getUpdates({ offset: -1 })).map((u) => u.message?.text)).toEqual(["三"]);
    expect(server.pending()).toBe(1);
  });

  it("holds a long poll open until something is said", async () => {
    const { server, api, wang } = await start();
    const waiting = api.getUpdates({ timeout: 30 });
    await server.waitFor(() => server.polled());
    server.says(wang, wang, "在吗");
    expect((await waiting).map((u) => u.message?.text)).toEqual(["在吗"]);
    expect(server.called("getUpdates")).toHaveLength(1);
  });

  it("ends an empty long poll at its timeout", async () => {
    const { api } = await start();
    const before = performance.now();
    expect(await api.getUpdates({ timeout: 1 })).toEqual([]);
    expect(performance.now() - before).toBeGreaterThan(900);
  });

  it("sends member changes and reactions only when asked by name, and remembers that", async () => {
    const { server, api, wang, li } = await start();
    const chat = server.group("3号楼", { members: [wang], bot: "administrator" });
    const stir = () => {
      server.reacts(wang, server.says(wang, chat, "好"), "👍");
      server.joins(li, chat);
      server.leaves(li, chat);
    };
    const kinds = async (offset: number) =>
      (await api.getUpdates({ offset })).map((u) => Object.keys(u).find((k) => k !== "update_id"));
    stir();
    expect(await kinds(0)).toEqual(["message", "message", "message"]);
    await api.getUpdates({ offset: -1, allowed_updates: ["chat_member", "message_reaction"] });
    const last = (await api.getUpdates({ offset: -1 }))[0]?.update_id ?? 0;
    expect(await kinds(last + 1)).toEqual([]);
    stir();
    expect(await kinds(last + 1)).toEqual(["message_reaction", "chat_member", "chat_member"]);
    await api.getUpdates({ offset: last + 4, allowed_updates: [] });
    stir();
    expect(await kinds(last + 4)).toEqual(["message", "message", "message"]);
  });

  it("answers 409 to the older of two pollers", async () => {
    const { server, api } = await start();
    const older = refusal(api.getUpdates({ timeout: 30 }));
    await server.waitFor(() => server.polled());
    const newer = api.getUpdates({ timeout: 1 });
    const { code, why } = await older;
    expect([code, why]).toEqual([409, expect.stringContaining("terminated by other getUpdates")]);
    expect(await newer).toEqual([]);
  });

  it("stops a grammY bot when a second one starts, and the second hears what is said next", async () => {
    const { server, wang } = await start();
    const first = poller(server, (bot) => bot.on("message", () => undefined));
    await server.waitFor(() => server.polled());
    const heard: string[] = [];
    poller(server, (bot) => bot.on("message:text", (ctx) => void heard.push(ctx.msg.text)));
    expect(await first.done).toMatchObject({ error_code: 409 });
    server.says(wang, wang, "第二个");
    await server.settled();
    expect(heard).toEqual(["第二个"]);
  });
});

describe("webhook", () => {
  const listener = async (handle: RequestListener) => {
    const http = createServer(handle);
    await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
    open.push(
      () =>
        new Promise((done) => {
          http.close(done);
          http.closeAllConnections();
        }),
    );
    return `http://127.0.0.1:${(http.address() as AddressInfo).port}/hook`;
  };

  it("delivers to grammY with the secret, and grammY turns away forgeries", async () => {
    const { server, api, wang } = await start();
    const bot = new Bot(TOKEN, { client: { apiRoot: server.root } });
    bot.on("message:text", (ctx) => ctx.reply(`听到：${ctx.msg.text}`));
    const url = await listener(webhookCallback(bot, "http", { secretToken: "s3cret" }));
    await api.setWebhook(url, { secret_token: "s3cret" });
    server.says(wang, wang, "你好");
    const [reply] = await server.waitFor(
      () => server.posts(wang).length === 1 && server.posts(wang),
    );
    expect(reply?.text).toBe("听到：你好");
    await server.settled();
    const forged = await fetch(url, { method: "POST", body: "{}" });
    expect(forged.status).toBe(401);
    expect(await refusal(api.setWebhook(url, { secret_token: "no spaces" }))).toMatchObject({
      code: 400,
    });
  });

  it("repeats a refused delivery, keeps the order, and reports the error", async () => {
    const { server, api, wang } = await start({ webhookRetryMs: 5 });
    const got: string[] = [];
    const url = await listener(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      got.push(JSON.parse(body).message.text);
      response.writeHead(got.length <= 2 ? 500 : 200).end();
    });
    await api.setWebhook(url);
    for (const text of ["一", "二", "三"]) server.says(wang, wang, text);
    await server.settled();
    expect(got).toEqual(["一", "一", "一", "二", "三"]);
    expect(await api.getWebhookInfo()).toMatchObject({
      url,
      pending_update_count: 0,
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
    });
  });

  it("runs a method call in the answer", async () => {
    const { server, api, wang } = await start();
    const call = { method: "sendMessage", chat_id: wang.id, text: "直接回答" };
    const url = await listener((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(call));
    });
    await api.setWebhook(url);
    server.says(wang, wang, "?");
    await server.waitFor(() => server.posts(wang)[0]?.text === "直接回答");
    expect(server.called("sendMessage")[0]?.via).toBe("webhook");
  });

  it("shuts out polling until it is deleted, and can drop what waits", async () => {
    const { server, api, wang } = await start();
    await api.setWebhook("http://127.0.0.1:9/nobody");
    const { code, why } = await refusal(api.getUpdates());
    expect([code, why]).toEqual([409, expect.stringContaining("webhook is active")]);
    server.says(wang, wang, "留着");
    await api.deleteWebhook();
    expect(await api.getUpdates()).toHaveLength(1);
    await api.deleteWebhook({ drop_pending_updates: true });
    expect(await api.getUpdates()).toEqual([]);
    expect((await api.getWebhookInfo()).url).toBe("");
  });
});

describe("what the bot hears", () => {
  const heardBy = async (options: Partial<Options>, bot: "member" | "administrator") => {
    const { server, api, wang, li } = await start(options);
    const chat = server.group("3号楼", { members: [wang, li], bot });
    const other = server.user("Other", { bot: true, username: "other_bot" });
    server.joins(other, chat, wang);
    const asked = server.says(wang, chat, "有人有布洛芬吗");
    server.says(li, chat, "我也要", { replyTo: asked });
    server.says(wang, chat, "/need 布洛芬");
    server.says(wang, chat, "/need@linli_bot 布洛芬");
    server.says(wang, chat, "/need@other_bot 布洛芬");
    const mine = await api.sendMessage(chat.id, "收到");
    server.says(wang, chat, "/done");
    server.says(li, chat, "我有", { replyTo: { id: mine.message_id, chat } });
    server.says(other, chat, "广告");
    server.says(wang, chat, "/again");
    return (await api.getUpdates()).map((u) => u.message?.text ?? "（入群）");
  };

  it("with privacy: commands to it, bare ones after it spoke, replies to it, service messages", async () => {
    expect(await heardBy({ privacy: true }, "member")).toEqual([
      ...["（入群）", "/need@linli_bot 布洛芬", "/done", "我有"],
    ]);
  });

  it.each([
    [false, "member"],
    [true, "administrator"],
  ] as const)("everything people say when privacy is %s and it is %s", async (privacy, bot) => {
    expect(await heardBy({ privacy }, bot)).toEqual([
      ...["（入群）", "有人有布洛芬吗", "我也要", "/need 布洛芬", "/need@linli_bot 布洛芬"],
      ...["/need@other_bot 布洛芬", "/done", "我有", "/again"],
    ]);
  });

  it("mentions, edits and replies carry what Telegram puts in them", async () => {
    const { server, api, wang, li } = await start({ clock: () => 1_671_500_000_000 });
    const chat = server.group("3号楼", { members: [wang, li] });
    const said = server.says(li, chat, "王阿姨 @liwei88 😷 https://a.cn/x #求药", {
      mention: wang,
    });
    server.edits(li, said, "王阿姨 有了");
    const [first, second] = await api.getUpdates();
    expect(first?.message).toMatchObject({
      message_id: 1,
      date: 1_671_500_000,
      from: { id: li.id, first_name: "Li Wei", username: "liwei88" },
      chat: { id: chat.id, type: "supergroup", title: "3号楼" },
      entities: [
        { type: "text_mention", offset: 0, length: 3, user: { id: wang.id } },
        { type: "mention", offset: 4, length: 8 },
        { type: "url", offset: 16, length: 14 },
        { type: "hashtag", offset: 31, length: 3 },
      ],
    });
    expect(second?.edited_message).toMatchObject({ message_id: 1, edit_date: 1_671_500_000 });
    expect(second?.update_id).toBe((first?.update_id ?? 0) + 1);
  });

  it("anonymous administrators, channels as senders, channel posts", async () => {
    const { server, api, wang } = await start();
    const chat = server.group("3号楼", { admins: [wang] });
    const channel = server.group("居委会", { type: "channel", owner: wang });
    server.says(wang, chat, "请大家登记", { anonymous: true });
    server.says(wang, chat, "转发", { as: channel });
    server.says(wang, channel, "明天核酸");
    const [hidden, forwarded, post] = await api.getUpdates();
    expect(hidden?.message).toMatchObject({
      from: { id: 1087968824, username: "GroupAnonymousBot" },
      sender_chat: { id: chat.id },
    });
    expect(forwarded?.message).toMatchObject({
      from: { id: 136817688 },
      sender_chat: { id: channel.id },
    });
    expect(post?.channel_post).toMatchObject({ text: "明天核酸", sender_chat: { id: channel.id } });
    expect(post?.channel_post).not.toHaveProperty("from");
  });

  it("forum topics come back with their thread", async () => {
    const { server, api, wang } = await start();
    const chat = server.group("小区", { members: [wang], forum: true });
    const thread = server.topic(wang, chat, "药品");
    server.says(wang, chat, "缺N95", { thread });
    const [, update] = await api.getUpdates();
    expect(update?.message).toMatchObject({
      message_thread_id: thread,
      is_topic_message: true,
      reply_to_message: { forum_topic_created: { name: "药品" } },
    });
    const sent = await api.sendMessage(chat.id, "好", { message_thread_id: thread });
    expect(sent).toMatchObject({ message_thread_id: thread, is_topic_message: true });
    expect(server.posts(chat)[0]?.thread).toBe(thread);
    const lost = refusal(api.sendMessage(chat.id, "好", { message_thread_id: 99 }));
    expect((await lost).why).toBe("Bad Request: message thread not found");
  });

  it("tells of its own coming, rise and going, and of members once it is an administrator", async () => {
    const { server, api, wang, li } = await start();
    await api.getUpdates({ allowed_updates: ALL });
    const chat = server.group("3号楼", { owner: wang, bot: null });
    expect((await refusal(api.sendMessage(chat.id, "?"))).why).toBe("Bad Request: chat not found");
    server.joins(server.bot, chat, wang);
    server.joins(li, chat);
    server.promotes(server.bot, chat, wang, { can_pin_messages: false });
    server.leaves(li, chat, wang);
    server.leaves(server.bot, chat, wang);
    const story = (await api.getUpdates()).map((u) => {
      const moved = u.my_chat_member ?? u.chat_member;
      if (moved === undefined) return Object.keys(u.message ?? {}).at(-1);
      const whose = u.my_chat_member === undefined ? "member" : "bot";
      return `${whose} ${moved.old_chat_member.status}>${moved.new_chat_member.status}`;
    });
    expect(story).toEqual([
      ...["bot left>member", "new_chat_members", "new_chat_members", "bot member>administrator"],
      ...["member member>kicked", "left_chat_member", "bot administrator>kicked"],
    ]);
  });

  it("a group that becomes a supergroup moves away", async () => {
    const { server, api, wang } = await start();
    const old = server.group("老群", { type: "group", owner: wang });
    server.says(wang, old, "早");
    const next = server.migrates(old, wang);
    const [, away, here] = await api.getUpdates();
    expect(away?.message).toMatchObject({ chat: { id: old.id }, migrate_to_chat_id: next.id });
    expect(here?.message).toMatchObject({ chat: { id: next.id }, migrate_from_chat_id: old.id });
    expect(await refusal(api.sendMessage(old.id, "早"))).toEqual({
      code: 400,
      why: "Bad Request: group chat was upgraded to a supergroup chat",
      migrate_to_chat_id: next.id,
    });
    expect((await api.sendMessage(next.id, "早")).message_id).toBe(2);
  });
});

describe("sending", () => {
  const scene = async () => {
    const all = await start();
    const chat = all.server.group("3号楼", { members: [all.wang], admins: [all.li] });
    return { ...all, chat };
  };
  type Scene = Awaited<ReturnType<typeof scene>>;

  const gone = { reply_parameters: { message_id: 77 } };
  it.each<[string, string, (s: Scene) => Promise<unknown>]>([
    ["blank text", "message text is empty", ({ api, chat }) => api.sendMessage(chat.id, " \n")],
    [
      "4097 units",
      "message is too long",
      ({ api, chat }) => api.sendMessage(chat.id, "药".repeat(4097)),
    ],
    [
      "2049 emoji",
      "message is too long",
      ({ api, chat }) => api.sendMessage(chat.id, "😷".repeat(2049)),
    ],
    [
      "a lost reply",
      "message to be replied not found",
      ({ api, chat }) => api.sendMessage(chat.id, "好", gone),
    ],
    [
      "65 bytes",
      "BUTTON_DATA_INVALID",
      ({ api, chat }) => api.sendMessage(chat.id, "好", press("好", `${"药".repeat(21)}ab`)),
    ],
    ["a stranger chat", "chat not found", ({ api }) => api.sendMessage(-100, "好")],
    [
      "an entity past the end",
      "entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 2",
      ({ api, chat }) => api.sendMessage(chat.id, "好的", bold(1, 2)),
    ],
    [
      "half an emoji",
      "entity beginning at UTF-16 offset 1 ends in a middle of a UTF-16 symbol",
      ({ api, chat }) => api.sendMessage(chat.id, "😷好", bold(1, 2)),
    ],
    [
      "a strange emoji",
      "REACTION_INVALID",
      ({ server, wang, api, chat }) =>
        api.setMessageReaction(chat.id, server.says(wang, chat, "好").id, [
          { type: "emoji", emoji: "✅" as "👍" },
        ]),
    ],
    [
      "a lost edit",
      "message to edit not found",
      ({ api, chat }) => api.editMessageText(chat.id, 77, "好"),
    ],
    [
      "another's words",
      "message can't be edited",
      ({ server, wang, api, chat }) =>
        api.editMessageText(chat.id, server.says(wang, chat, "好").id, "坏"),
    ],
    [
      "another's message",
      "message can't be deleted",
      ({ server, wang, api, chat }) => api.deleteMessage(chat.id, server.says(wang, chat, "好").id),
    ],
    [
      "a lost message",
      "message to delete not found",
      ({ api, chat }) => api.deleteMessage(chat.id, 77),
    ],
    [
      "pinning as a member",
      "not enough rights to manage pinned messages in the chat",
      ({ server, wang, api, chat }) =>
        api.pinChatMessage(chat.id, server.says(wang, chat, "好").id),
    ],
    [
      "a made-up press",
      "query is too old and response timeout expired or query ID is invalid",
      ({ api }) => api.answerCallbackQuery("1"),
    ],
    [
      "admins of a private chat",
      "there are no administrators in the private chat",
      async ({ server, wang, api }) => {
        server.says(wang, wang, "好");
        return api.getChatAdministrators(wang.id);
      },
    ],
    [
      "a broken menu",
      "BOT_COMMAND_INVALID",
      ({ api }) => api.setMyCommands([{ command: "求药", description: "x" }]),
    ],
  ])("refuses %s: %s", async (_what, why, call) => {
    expect(await refusal(call(await scene()))).toEqual({ code: 400, why: `Bad Request: ${why}` });
  });

  it("takes what is just within the limits", async () => {
    const { server, api, chat, wang } = await scene();
    const asked = server.says(wang, chat, "求药");
    await api.sendMessage(chat.id, "😷".repeat(2048));
    await api.sendMessage(chat.id, "好", press("好", `${"药".repeat(21)}a`));
    await api.sendMessage(chat.id, "好的", bold(0, 2));
    await api.sendMessage(chat.id, "没了", answering(77, { allow_sending_without_reply: true }));
    const sent = await api.sendMessage(chat.id, "王阿姨有", {
      ...answering(asked.id),
      entities: [
        { type: "text_mention", offset: 0, length: 3, user: wang },
        { type: "text_mention", offset: 3, length: 1, user: { ...wang, id: 1 } },
      ],
    });
    expect(sent.reply_to_message).toMatchObject({ message_id: asked.id, text: "求药" });
    expect(sent.entities).toEqual([{ type: "text_mention", offset: 0, length: 3, user: wang }]);
    expect(server.posts(chat).map((p) => p.replyTo)).toEqual([
      ...[undefined, undefined, undefined, undefined, asked.id],
    ]);
  });

  it.each<[string, string, (s: Scene) => void]>([
    ["a neighbour who never wrote", "bot can't initiate conversation with a user", () => undefined],
    [
      "a neighbour who blocked it",
      "bot was blocked by the user",
      (s) => {
        s.server.says(s.wang, s.wang, "你好");
        s.server.blocks(s.wang);
      },
    ],
  ])("403 to %s", async (_who, why, before) => {
    const all = await scene();
    before(all);
    const { server, api, wang } = all;
    expect(await refusal(api.sendMessage(wang.id, "在吗"))).toEqual({
      code: 403,
      why: `Forbidden: ${why}`,
    });
    server.says(wang, wang, "/start");
    expect((await api.sendMessage(wang.id, "你好")).chat.type).toBe("private");
  });

  it("403 where it was thrown out, where it left, 400 where it is muted", async () => {
    const { server, api, chat, li } = await scene();
    server.mutes(server.bot, chat, li);
    expect((await refusal(api.sendMessage(chat.id, "好"))).why).toContain("not enough rights");
    await api.leaveChat(chat.id);
    expect((await refusal(api.sendMessage(chat.id, "好"))).why).toBe(
      "Forbidden: bot is not a member of the supergroup chat",
    );
    server.joins(server.bot, chat, li);
    server.leaves(server.bot, chat, li);
    expect(await refusal(api.sendMessage(chat.id, "好"))).toEqual({
      code: 403,
      why: "Forbidden: bot was kicked from the supergroup chat",
    });
  });

  it("edits, re-buttons, pins, deletes: people see the result", async () => {
    const { server, api, chat, li } = await scene();
    const { message_id: id } = await api.sendMessage(chat.id, "求：布洛芬", press("我有", "have"));
    const same = api.editMessageText(chat.id, id, "求：布洛芬", press("我有", "have"));
    expect((await refusal(same)).why).toMatch(/^Bad Request: message is not modified/);
    await api.editMessageText(chat.id, id, "已解决", press("我有", "have"));
    await api.editMessageReplyMarkup(chat.id, id);
    expect((await refusal(api.editMessageReplyMarkup(chat.id, id))).why).toContain("not modified");
    expect(server.posts(chat)).toMatchObject([{ id, text: "已解决", buttons: [], edits: 2 }]);
    server.promotes(server.bot, chat, li);
    await api.pinChatMessage(chat.id, id);
    expect(server.posts(chat)[0]?.pinned).toBe(true);
    expect((await api.getChat(chat.id)).pinned_message?.message_id).toBe(id);
    await api.deleteMessage(chat.id, id);
    expect(server.posts(chat)).toEqual([]);
  });

  it("reacts with permitted emoji only, one at a time, and takes them back", async () => {
    const { server, api, wang, chat } = await scene();
    const said = server.says(wang, chat, "我送");
    await api.setMessageReaction(chat.id, said.id, [{ type: "emoji", emoji: "❤" }]);
    server.reacts(wang, said, "👍");
    expect(server.reactions(said)).toEqual([
      { by: server.bot.id, emoji: "❤" },
      { by: wang.id, emoji: "👍" },
    ]);
    await api.setMessageReaction(chat.id, said.id, []);
    expect(server.reactions(said)).toEqual([{ by: wang.id, emoji: "👍" }]);
    const strict = server.group("严肃群", { members: [wang], reactions: ["👍"] });
    const word = server.says(wang, strict, "好");
    const heart = api.setMessageReaction(strict.id, word.id, [{ type: "emoji", emoji: "❤" }]);
    expect((await refusal(heart)).why).toBe("Bad Request: REACTION_INVALID");
  });

  it("deletes others' messages as an administrator, its own for two days", async () => {
    let now = 1_671_500_000_000;
    const { server, api, wang } = await start({ clock: () => now });
    const chat = server.group("3号楼", { members: [wang], bot: "administrator" });
    await api.deleteMessage(chat.id, server.says(wang, chat, "广告").id);
    server.demotes(server.bot, chat, wang);
    const { message_id } = await api.sendMessage(chat.id, "旧闻");
    now += 49 * 3_600_000;
    expect((await refusal(api.deleteMessage(chat.id, message_id))).why).toContain(
      "can't be deleted",
    );
  });
});

describe("who is who", () => {
  it("answers about members and administrators", async () => {
    const { server, api, wang, li } = await start();
    const guest = server.user("过客");
    const chat = server.group("3号楼", { owner: wang, admins: [li], username: "lou3" });
    const helper = server.user("Other", { bot: true });
    server.promotes(helper, chat, wang);
    const status = async (id: number) => (await api.getChatMember(chat.id, id)).status;
    const everyone = [wang.id, li.id, server.bot.id, guest.id];
    expect(await Promise.all(everyone.map(status))).toEqual([
      ...["creator", "administrator", "member", "left"],
    ]);
    expect((await refusal(api.getChatMember(chat.id, 5))).why).toContain("invalid user_id");
    const admins = await api.getChatAdministrators("@LOU3");
    expect(admins.map((m) => m.user.id).sort()).toEqual([wang.id, li.id].sort());
    expect(await api.getChatMemberCount(chat.id)).toBe(4);
    expect(await api.getChat(chat.id)).toMatchObject({
      id: chat.id,
      title: "3号楼",
      username: "lou3",
    });
  });

  it("keeps command menus by scope and language", async () => {
    const { api } = await start();
    const zh = [{ command: "need", description: "求助" }];
    const admin = [{ command: "log", description: "Log" }];
    const scope = { type: "all_chat_administrators" } as const;
    await api.setMyCommands(zh, { language_code: "zh" });
    await api.setMyCommands(admin, { scope });
    expect(await api.getMyCommands({ language_code: "zh" })).toEqual(zh);
    expect(await api.getMyCommands({ scope })).toEqual(admin);
    expect(await api.getMyCommands()).toEqual([]);
    await api.deleteMyCommands({ language_code: "zh" });
    expect(await api.getMyCommands({ language_code: "zh" })).toEqual([]);
  });
});

describe("buttons", () => {
  it("a press reaches the handler and the person sees the toast, once", async () => {
    const { server, wang } = await start();
    const chat = server.group("3号楼", { members: [wang] });
    const again: unknown[] = [];
    poller(server, (bot) => {
      bot.command("need", (ctx) => ctx.reply("求药", press("我有", "have:1")));
      bot.callbackQuery("have:1", async (ctx) => {
        await ctx.answerCallbackQuery({ text: `谢谢${ctx.from.first_name}`, show_alert: true });
        again.push(await refusal(ctx.answerCallbackQuery("再谢")));
        await ctx.editMessageText("有人有了");
      });
    });
    server.says(wang, chat, "/need 药");
    const asked = await server.waitFor(() => server.posts(chat)[0]);
    expect(await server.presses(wang, asked, "我有")).toEqual({ text: "谢谢王阿姨", alert: true });
    await server.waitFor(() => server.posts(chat)[0]?.text === "有人有了");
    expect(again).toMatchObject([{ code: 400, why: expect.stringContaining("query is too old") }]);
    expect(() => server.presses(wang, asked, "我有")).toThrow("no button");
  });

  it("a press grows too old to answer", async () => {
    let now = 0;
    const { server, api, wang } = await start({ clock: () => now });
    server.says(wang, wang, "你好");
    const { message_id: id } = await api.sendMessage(wang.id, "好", press("好", "ok"));
    const toast = server.presses(wang, { id, chat: server.dm(wang) }, "ok", 50);
    const query = (await api.getUpdates()).find((u) => u.callback_query)?.callback_query;
    now += 61_000;
    const { why } = await refusal(api.answerCallbackQuery(query?.id ?? ""));
    expect(why).toContain("query is too old");
    await expect(toast).rejects.toThrow("nobody answered 王阿姨's press on “ok”");
  });
});

describe("bad days", () => {
  it("limits by chat, by group and minute, and overall, refilling with the clock", async () => {
    let now = 0;
    const limits = { chatPerSecond: 1, groupPerMinute: 3, perSecond: 2 };
    const { server, api, wang } = await start({ clock: () => now, limits });
    const [a, b, c] = ["a", "b", "c"].map((t) => server.group(t, { members: [wang] }).id);
    const send = (id = 0) => api.sendMessage(id, "好");
    await send(a);
    expect(await refusal(send(a))).toEqual({
      ...{ code: 429, why: "Too Many Requests: retry after 1", retry_after: 1 },
    });
    await send(b);
    expect((await refusal(send(c))).retry_after).toBe(1);
    for (const at of [1000, 2000]) {
      now = at;
      await send(a);
    }
    now = 3000;
    expect((await refusal(send(a))).retry_after).toBe(17);
    now = 20_000;
    await send(a);
  });

  it("auto-retry waits out a flood limit", async () => {
    const { server, api, wang } = await start();
    server.says(wang, wang, "你好");
    server.fault("sendMessage", { status: 429, parameters: { retry_after: 0 } });
    api.config.use(autoRetry());
    await api.sendMessage(wang.id, "好");
    expect(server.called("sendMessage").map((c) => c.answer?.error_code)).toEqual([429, undefined]);
    expect(server.posts(wang)).toHaveLength(1);
  });

  it.each<[FaultKind, number]>([
    ["hang", 0],
    ["reset", 0],
    ["lost", 1],
    [502, 0],
  ])("a %s call leaves %i messages behind", async (kind, copies) => {
    const { server, wang } = await start();
    const api = new Api(TOKEN, { apiRoot: server.root, timeoutSeconds: 1 });
    server.says(wang, wang, "你好");
    server.fault("sendMessage", kind);
    const failed = await api.sendMessage(wang.id, "好").catch((e: unknown) => e);
    expect(failed).toBeInstanceOf(typeof kind === "number" ? GrammyError : HttpError);
    expect(server.posts(wang)).toHaveLength(copies);
    await api.sendMessage(wang.id, "再来");
    expect(server.posts(wang)).toHaveLength(copies + 1);
  });

  it("a lost batch comes again", async () => {
    const { server, api, wang } = await start();
    server.says(wang, wang, "一");
    server.fault("getUpdates", "lost", 2);
    for (const _ of [1, 2]) await expect(api.getUpdates()).rejects.toBeInstanceOf(HttpError);
    expect((await api.getUpdates()).map((u) => u.message?.text)).toEqual(["一"]);
  });

  it("a wait past its deadline prints what it saw last", async () => {
    const { server, api, wang } = await start();
    server.says(wang, wang, "你好");
    await api.sendMessage(wang.id, "没听懂", press("帮助", "help"));
    const wait = server.waitFor(() => server.posts(wang)[1], {
      within: 20,
      what: "a second answer",
    });
    await expect(wait).rejects.toThrow(
      /a second answer: not within 20 ms[\s\S]*unacknowledged updates: 1[\s\S]*没听懂 \[帮助\][\s\S]*sendMessage .* → ok/,
    );
  });

  it("refuses impossible scenes", async () => {
    const { server, wang, li } = await start();
    const chat = server.group("3号楼", { members: [wang] });
    expect(() => server.says(li, chat, "?")).toThrow("Li Wei is not in “3号楼”");
    expect(() => server.says(wang, chat, "?", { anonymous: true })).toThrow("runs nothing");
    expect(() => server.says(wang, chat, "谁", { mention: li })).toThrow("does not name Li Wei");
  });
});
