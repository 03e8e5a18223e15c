// Updates as Telegram sends them, and what each of them means. Names and numbers are invented.
import type { Update } from "grammy/types";
import type { Incoming } from "../../src/ports.ts";

export const me = { id: 5550001111, is_bot: true, first_name: "小邻 Linli", username: "linli_bot" };
/** When the presses were pressed. */
export const now = "2022-12-19T13:00:00.000Z";

const date = 1671451200;
const at = "2022-12-19T12:00:00.000Z";
const group = { id: -1001500, type: "supergroup", title: "5号楼群" };
const plain = { id: -4200, type: "group", title: "老群" };
const forum = { ...group, is_forum: true };
const wang = {
  ...{ id: 7100000001, is_bot: false, first_name: "3-602", last_name: "小王" },
  ...{ username: "xiaowang", language_code: "zh-hans" },
};
const li = { id: 7100000002, is_bot: false, first_name: "Li Wei", language_code: "en-GB" };
const other = { id: 99, is_bot: true, first_name: "Shop", username: "shop_bot" };
const hidden = { id: 1087968824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };
const asChannel = {
  ...{ id: 136817688, is_bot: true },
  ...{ first_name: "Channel", username: "Channel_Bot" },
};
const channel = { id: -1009900, type: "channel", title: "小区公告" };

const from = { id: "telegram:7100000001", name: "3-602 小王", handle: "xiaowang" };
const fromLi = { id: "telegram:7100000002", name: "Li Wei" };
const chat = "telegram:-1001500";

const said = (more: object, update_id = 1) => ({
  update_id,
  message: { message_id: 42, from: wang, chat: group, date, ...more },
});
const heard = (more: object, id = 1) => ({
  ...{ type: "heard", id: `telegram:5550001111:${id}`, at },
  message: { id: `${chat}/42`, chat, chatName: "5号楼群", from, at, ...more },
});
const event = (type: string, more: object) => ({ type, id: "telegram:5550001111:1", at, ...more });
const line = (text: string, more = {}, meant = {}): [unknown, object] => [
  said({ text, ...more }),
  { text, ...meant },
];
const need = { message_id: 40, from: li, chat: group, date, text: "谁有布洛芬吗\n还有体温计" };
const joining = (was: string, is: string, place: object = group, more = {}) => ({
  update_id: 1,
  my_chat_member: {
    ...{ chat: place, from: wang, date },
    old_chat_member: { user: me, status: was, ...more },
    new_chat_member: { user: me, status: is, ...more },
  },
});
const moving = (who: object, was: string, is: string, more = {}) => ({
  update_id: 1,
  chat_member: {
    ...{ chat: group, from: wang, date },
    old_chat_member: { user: who, status: was },
    new_chat_member: { user: who, status: is, ...more },
  },
});
const emoji = (...all: string[]) => all.map((one) => ({ type: "emoji", emoji: one }));
const reaction = (before: string[], after: string[], who: object = { user: wang }) => ({
  update_id: 1,
  message_reaction: {
    ...{ chat: group, message_id: 42, date, ...who },
    ...{ old_reaction: emoji(...before), new_reaction: emoji(...after) },
  },
});
const liked = (one: string) => event("reacted", { chat, from, message: `${chat}/42`, emoji: one });

/** Lines of wang in the group: what is typed and what is heard of it. */
const lines: readonly [what: string, update: unknown, meant: object | undefined][] = [
  ["a line in a supergroup", ...line("求2盒布洛芬")],
  ["a caption of a photo", said({ photo: [], caption: "出退烧药" }), { text: "出退烧药" }],
  ["a picture without words", said({ photo: [] }), undefined],
  ["a command for it", said({ text: "/needs@linli_bot 3" }), { text: "/needs 3", toBot: true }],
  ["its name in capitals", said({ text: "/needs@LINLI_BOT" }), { text: "/needs", toBot: true }],
  ["a command in Chinese", said({ text: "/求@linli_bot 3" }), { text: "/求 3", toBot: true }],
  ["a bare command", ...line("/needs 3")],
  ["a command for another bot", said({ text: "/needs@shop_bot 3" }), undefined],
  ["its handle in front", said({ text: "@linli_bot 帮助" }), { text: "帮助", toBot: true }],
  ["its Chinese name in front", said({ text: "@小邻，帮助" }), { text: "帮助", toBot: true }],
  ["a handle that only begins alike", ...line("@linli_bot2 帮助")],
  ["a neighbour called 小邻居", ...line("@小邻居 我有")],
  [
    "its handle further on",
    ...line(
      "谢谢 @linli_bot",
      { entities: [{ type: "mention", offset: 3, length: 10 }] },
      { toBot: true },
    ),
  ],
  [
    "neighbours without a handle, named twice",
    ...line(
      "Li Wei 和 Li Wei 都有",
      {
        entities: [
          { type: "text_mention", offset: 0, length: 6, user: li },
          { type: "text_mention", offset: 9, length: 6, user: li },
          { type: "text_mention", offset: 9, length: 6, user: other },
        ],
      },
      { mentions: ["telegram:7100000002"] },
    ),
  ],
  [
    "an answer",
    ...line(
      "我有",
      { reply_to_message: need },
      { replyTo: { id: `${chat}/40`, text: need.text, name: "Li Wei" } },
    ),
  ],
  [
    "an answer to a part",
    ...line(
      "我有",
      { reply_to_message: need, quote: { text: "还有体温计", position: 7 } },
      { replyTo: { id: `${chat}/40`, text: "还有体温计", name: "Li Wei" } },
    ),
  ],
  [
    "an answer to the bot",
    ...line(
      "收到了",
      { reply_to_message: { ...need, from: me, text: "配好了 #1" } },
      { replyTo: { id: `${chat}/40`, text: "配好了 #1", name: "小邻 Linli", toBot: true } },
    ),
  ],
  [
    "a quote from another chat",
    ...line("我有", { external_reply: {}, quote: { text: "求药" } }, { replyTo: { text: "求药" } }),
  ],
  [
    "a line in a topic, no answer to its opening",
    ...line("求药", {
      ...{ chat: forum, message_thread_id: 7, is_topic_message: true },
      reply_to_message: { message_id: 7, from: li, chat: forum, date, forum_topic_created: {} },
    }),
  ],
  [
    "an answer in a topic",
    ...line(
      "我有",
      {
        ...{ chat: forum, message_thread_id: 7, is_topic_message: true },
        reply_to_message: { ...need, message_thread_id: 7, is_topic_message: true },
      },
      { replyTo: { id: `${chat}/40`, text: need.text, name: "Li Wei" } },
    ),
  ],
  [
    "an administrator who hides",
    said({
      ...{ from: hidden, sender_chat: group },
      ...{ text: "/stats", author_signature: "主任" },
    }),
    {
      text: "/stats",
      from: { id: "telegram:1087968824", name: "5号楼群", role: "anonymous" },
    },
  ],
  [
    "a channel's post in its linked group",
    said({
      from: { id: 777000, is_bot: false, first_name: "Telegram" },
      ...{ sender_chat: channel, is_automatic_forward: true, text: "停水通知" },
    }),
    undefined,
  ],
  [
    "a channel as a speaker",
    said({ from: asChannel, sender_chat: channel, text: "广" }),
    undefined,
  ],
  ["another bot", said({ from: other, text: "求关注" }), undefined],
  ["itself", said({ from: me, text: "记下了 #1" }), undefined],
  ["by way of another bot", said({ via_bot: other, text: "求关注" }), undefined],
  ["someone new", said({ new_chat_members: [li] }), undefined],
  ["itself as the new member", said({ new_chat_members: [me] }), undefined],
];

const rest: readonly [what: string, update: unknown, event: object | undefined][] = [
  [
    "a line in a basic group",
    said({ chat: plain, text: "求药" }),
    heard({ id: "telegram:-4200/42", chat: "telegram:-4200", chatName: "老群", text: "求药" }),
  ],
  [
    "a private line",
    said({ chat: { ...wang, type: "private" }, text: "/start" }),
    event("heard", {
      message: {
        ...{ id: "telegram:7100000001/42", chat: "telegram:7100000001", private: true },
        ...{ from, text: "/start", at },
      },
    }),
  ],
  [
    "an edit",
    { update_id: 1, edited_message: { ...said({ text: "求3盒" }).message, edit_date: date + 60 } },
    { ...heard({ text: "求3盒" }), type: "edited", at: "2022-12-19T12:01:00.000Z" },
  ],
  [
    "a press",
    {
      update_id: 1,
      callback_query: {
        ...{ id: "1", from: wang, chat_instance: "1", data: "have:12" },
        message: { ...need, from: me },
      },
    },
    { ...event("pressed", { chat, from, data: "have:12" }), at: now },
  ],
  ["a reaction", reaction([], ["👍"]), liked("👍")],
  ["one more reaction", reaction(["👍"], ["👍", "❤"]), liked("❤")],
  ["a reaction taken back", reaction(["👍"], []), undefined],
  ["a reaction of someone hidden", reaction([], ["👍"], { actor_chat: group }), undefined],
  [
    "let in",
    joining("left", "member"),
    event("joined", { chat, chatName: "5号楼群", lang: "zh", from }),
  ],
  [
    "let in by an English speaker",
    {
      ...{ update_id: 1 },
      my_chat_member: { ...joining("kicked", "administrator").my_chat_member, from: li },
    },
    event("joined", { chat, chatName: "5号楼群", lang: "en", from: fromLi }),
  ],
  ["made an administrator", joining("member", "administrator"), undefined],
  ["muted", joining("member", "restricted", group, { is_member: true }), undefined],
  ["put out", joining("member", "kicked"), event("removed", { chat })],
  [
    "put out while muted",
    joining("restricted", "left", group, { is_member: true }),
    event("removed", { chat }),
  ],
  [
    "a neighbour who left",
    said({ from: li, left_chat_member: li }),
    event("left", { chat, from: fromLi }),
  ],
  [
    "a neighbour who was put out, by the one who did it",
    said({ from: wang, left_chat_member: li }),
    event("left", { chat, from: fromLi }),
  ],
  ["another bot that left", said({ from: wang, left_chat_member: other }), undefined],
  [
    "a neighbour's going, where the group hides it",
    moving(li, "member", "left"),
    event("left", { chat, from: fromLi }),
  ],
  ["a neighbour who came", moving(li, "left", "member"), undefined],
  ["a neighbour muted", moving(li, "member", "restricted", { is_member: true }), undefined],
  ["another bot put out", moving(other, "member", "kicked"), undefined],
  ["blocked by one person", joining("member", "kicked", { ...wang, type: "private" }), undefined],
  ["made an administrator of a channel", joining("left", "administrator", channel), undefined],
  [
    "a group that became a supergroup",
    said({ chat: plain, migrate_to_chat_id: -1001500 }),
    event("migrated", { chat: "telegram:-4200", to: chat }),
  ],
  [
    "the same told in the supergroup",
    said({ from: hidden, sender_chat: group, migrate_from_chat_id: -4200 }),
    undefined,
  ],
  ["a poll", { update_id: 1, poll: {} }, undefined],
];

export interface Recorded {
  readonly what: string;
  readonly update: Update;
  readonly event: Incoming | undefined;
}

/** Every recorded update under a number of its own. */
export const recorded: readonly Recorded[] = [
  ...lines.map(([what, update, meant]) => [what, update, meant && heard(meant)] as const),
  ...rest,
].map(([what, update, meant], index) => ({
  what,
  update: { ...(update as object), update_id: index } as Update,
  event: meant && ({ ...(meant as object), id: `telegram:5550001111:${index}` } as Incoming),
}));
