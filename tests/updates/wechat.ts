// What a gateway told, one of everything, and what it means. The texts are as phones, the web protocol and puppets write them.

import type { Recall } from "../../adapters/wechat/memory.ts";
import type { Delivery, Room, Who } from "../../adapters/wechat/to-event.ts";
import type { Incoming } from "../../src/ports.ts";

export const me: Who = { id: "wxid_bot", name: "小邻", alias: "小邻-互助机器人" };
const wang: Who = { id: "wxid_wang", name: "岁月静好", alias: "3-602 小王" };
const li: Who = { id: "wxid_li", name: "Li Wei" };
const room: Room = {
  ...{ id: "19912345678@chatroom", topic: "幸福里5号楼业主群", members: 120 },
  ...{ owner: "wxid_li", admins: [] },
};
const chat = "wechat:19912345678@chatroom";
const at = "2022-12-19T12:00:00.000Z";
const timestamp = Date.parse(at);
const from = { id: "wechat:wxid_wang", name: "3-602 小王" };
const runs = { id: "wechat:wxid_li", name: "Li Wei", role: "admin" };

type Told = Delivery & { readonly what: "message" };

const said = (text: string, more: Partial<Told> = {}): Told => ({
  ...{ what: "message", me, talker: wang, room, id: "1", type: 7, text, timestamp, mentions: [] },
  ...more,
});
const privately = (text: string, more: Partial<Told> = {}): Told => {
  const { room: _, ...told } = said(text, more);
  return told;
};
const heard = (message: object) => ({
  type: "heard",
  at,
  message: { id: "wechat:1", chat, chatName: room.topic, from, at, ...message },
});

/** What the translations look up: one message of a neighbour, one of the bot. */
export const recall: Recall = {
  quoted: (_, { quoted }) =>
    quoted === "求2盒布洛芬"
      ? { id: "wechat:need", own: false }
      : quoted.includes("#1 和 #2")
        ? { id: "wechat:pairing", own: true }
        : undefined,
  named: (_, name) => (name === "Li Wei" ? "wechat:wxid_li" : undefined),
};

export const note = `<?xml version="1.0"?>
<msg>
	<appmsg appid="" sdkver="0">
		<title>#接龙
明早团鸡蛋,要的接龙

1. 小王 2盒
2. Li Wei 1盒</title>
		<des />
		<type>53</type>
		<extinfo><solitaire_info><![CDATA[<solitaire><info_vers>1</info_vers><type>1</type></solitaire>]]></solitaire_info></extinfo>
	</appmsg>
	<fromusername>wxid_wang</fromusername>
</msg>`;

export const quoteApp = (svrid: string, content: string, title = "我有"): string =>
  `<?xml version="1.0"?><msg><appmsg appid="" sdkver="0"><title>${title}</title><type>57</type><refermsg><type>1</type><svrid>${svrid}</svrid><fromusr>19912345678@chatroom</fromusr><chatusr>wxid_li</chatusr><displayname>Li Wei</displayname><content>${content}</content></refermsg></appmsg></msg>`;

const rule = "- - - - - - - - - - - - - - -";
const revoked = `<sysmsg type="revokemsg"><revokemsg><session>19912345678@chatroom</session><msgid>1700001</msgid><newmsgid>5512345678901234567</newmsgid><replacemsg><![CDATA["3-602 小王" 撤回了一条消息]]></replacemsg></revokemsg></sysmsg>`;

const all: readonly [what: string, delivery: Delivery, event: object | undefined][] = [
  ["a line", said("求2盒布洛芬"), heard({ text: "求2盒布洛芬" })],
  [
    "a line by the owner of the group, in seconds",
    said("大家好", { talker: li, timestamp: timestamp / 1000 }),
    heard({ from: runs, text: "大家好" }),
  ],
  [
    "a private line",
    privately("帮助"),
    {
      ...heard({}),
      message: { id: "wechat:1", chat: from.id, private: true, from, text: "帮助", at },
    },
  ],
  [
    "a mention picked on a phone",
    said("@小邻-互助机器人\u2005帮助", { mentions: [me.id] }),
    heard({ text: "帮助", toBot: true }),
  ],
  [
    "a mention of which only the text came",
    said("@小邻 帮助"),
    heard({ text: "帮助", toBot: true }),
  ],
  [
    "an announcement, with everybody in the list",
    said("@所有人 明天停水", { mentions: Array.from({ length: 119 }, (_, i) => `wxid_${i}`) }),
    heard({ text: "@所有人 明天停水" }),
  ],
  [
    "a mention of a neighbour by id",
    said("@Li Wei\u2005谢谢", { mentions: [li.id] }),
    heard({ text: "@Li Wei 谢谢", mentions: [runs.id] }),
  ],
  [
    "a mention of a neighbour by name alone",
    said("@Li Wei\u2005谢谢"),
    heard({ text: "@Li Wei 谢谢", mentions: [runs.id] }),
  ],
  [
    "a quote as text",
    said(`「Li Wei：求2盒布洛芬」\n${rule}\n我有`),
    heard({ text: "我有", replyTo: { id: "wechat:need", text: "求2盒布洛芬", name: "Li Wei" } }),
  ],
  [
    "a quote of the bot that nobody remembers",
    said(`「小邻：记下了 #12」\n${rule}\n收到了`),
    heard({ text: "收到了", replyTo: { text: "记下了 #12", name: "小邻", toBot: true } }),
  ],
  [
    "a quote as the app writes it",
    said(quoteApp("7001", "求2盒布洛芬"), { type: 14 }),
    heard({ text: "我有", replyTo: { id: "wechat:need", text: "求2盒布洛芬", name: "Li Wei" } }),
  ],
  [
    "a sign-up list as the app writes it",
    said(note, { type: 10 }),
    heard({ text: "#接龙\n明早团鸡蛋,要的接龙\n\n1. 小王 2盒\n2. Li Wei 1盒" }),
  ],
  [
    "a sign-up list of which the puppet gives the words",
    said("#接龙\n团鸡蛋\n\n1. 小王", { type: 10 }),
    heard({ text: "#接龙\n团鸡蛋\n\n1. 小王" }),
  ],
  [
    "a sign-up list that was pasted",
    said("#接龙\n团鸡蛋\n1. 小王\n2. 李姐"),
    heard({ text: "#接龙\n团鸡蛋\n1. 小王\n2. 李姐" }),
  ],
  [
    "a recall with the id alone",
    said("5512345678901234567", { type: 13 }),
    { type: "recalled", at, chat, message: "wechat:5512345678901234567" },
  ],
  [
    "a recall as the app writes it",
    said(revoked, { type: 13 }),
    { type: "recalled", at, chat, message: "wechat:5512345678901234567" },
  ],
  ["a recall that does not say of what", said("「小王」撤回了一条消息", { type: 13 }), undefined],
  [
    "a number under a quote of the bot",
    said(`「小邻：#1 和 #2 对上了」\n${rule}\n回2`),
    heard({
      text: "回2",
      replyTo: { id: "wechat:pairing", text: "#1 和 #2 对上了", name: "小邻", toBot: true },
    }),
  ],
  [
    "a number under a quote of a neighbour",
    said(`「Li Wei：求2盒布洛芬」\n${rule}\n2`),
    heard({ text: "2", replyTo: { id: "wechat:need", text: "求2盒布洛芬", name: "Li Wei" } }),
  ],
  ["a bare number", said("3"), heard({ text: "3" })],
  ["itself", said("记下了 #1", { talker: me }), undefined],
  ["an official account", said("上新了", { talker: { ...li, official: true } }), undefined],
  ["a picture", said("", { type: 6 }), undefined],
  [
    "a link",
    said("<msg><appmsg><title>求药</title><type>5</type><url>http://a</url></appmsg></msg>", {
      type: 14,
    }),
    undefined,
  ],
  ["a red envelope", said("", { type: 12 }), undefined],
  [
    "let in",
    { what: "join", me, who: me, by: li, room, timestamp },
    { type: "joined", at, chat, chatName: room.topic, from: { id: runs.id, name: "Li Wei" } },
  ],
  ["a neighbour who came", { what: "join", me, who: wang, by: li, room, timestamp }, undefined],
  ["put out", { what: "leave", me, who: me, room, timestamp }, { type: "removed", at, chat }],
  [
    "a neighbour who left",
    { what: "leave", me, who: wang, room, timestamp },
    { type: "left", at, chat, from },
  ],
];

export interface Recorded {
  readonly what: string;
  readonly delivery: Delivery;
  readonly event: Incoming | undefined;
}

/** Every delivery under an id of its own. */
export const recorded: readonly Recorded[] = all.map(([what, delivery, event], i) => {
  if (delivery.what !== "message") {
    const id = `wechat:${delivery.what}/${room.id}/${delivery.who.id}/${timestamp}`;
    return { what, delivery, event: event && ({ ...event, id } as Incoming) };
  }
  const id = String(1000 + i);
  const own = `wechat:${id}`;
  const meant = event && "message" in event && typeof event.message === "object";
  return {
    what,
    delivery: { ...delivery, id },
    event:
      event &&
      ({
        ...event,
        ...{ id: own },
        ...(meant && { message: { ...(event as { message: object }).message, id: own } }),
      } as Incoming),
  };
});
