import type {
  ChatId,
  Instant,
  Message,
  MessageId,
  Outgoing,
  ResidentId,
  Speaker,
} from "./model.ts";
import type { Incoming } from "./ports.ts";
import { BOT, type Said } from "./script.ts";

/** Where a script is played: it keeps what was said, so that quotes, edits and reactions find what they mean. */
export interface Stage {
  /** A line of the script as an adapter tells it. */
  incoming(event: Said, at: Instant): Incoming;
  /** Takes in an operation of the bot: the bare id of its new message, or of the one it is about. */
  posted(outgoing: Outgoing): string;
  /** Makes people known by their names before they have spoken. */
  introduce(person: { readonly from: string; readonly name: string }): void;
  isAdmin(resident: ResidentId): boolean;
  /** Everybody but those who have another id by now: 王阿姨 is 王阿姨′ then. */
  members(): readonly Speaker[];
  chatId(group: string): ChatId;
  messageId(bare: string): MessageId;
  groupOf(chat: ChatId): string;
  bareOf(id: string): string;
}

interface Known {
  readonly id: MessageId;
  readonly text: string;
  readonly name?: string;
  readonly bot: boolean;
}

/** "private 小李" → "小李". */
export const residentIn = (group: string): string | undefined => /^private (.+)$/u.exec(group)?.[1];

/** Other than these, a group is called what it is. */
export const hasOwnName = (group: string): boolean =>
  group !== "community" && group !== "committee" && residentIn(group) === undefined;

/** A stage for the adapter `name`. `unique` keeps the ids of one run apart from those of another. */
export function stage(name: string, unique = ""): Stage {
  const groups = new Map<ChatId, string>();
  const committee = new Set<ResidentId>();
  const residents = new Set<ResidentId>();
  const nicknames = new Map<ResidentId, string>();
  const names = new Map<string, ResidentId>();
  const known = new Map<string, Known>();
  const lastOfBot = new Map<ChatId, string>();
  /** What each label last meant in a chat. */
  const buttons = new Map<string, string>();
  let posts = 0;

  const idOf = (bare: string): string => `${name}:${bare}`;
  const messageId = (bare: string): MessageId => idOf(`${unique}${bare}`);
  const bareOf = (id: string): string => {
    const bare = id.startsWith(`${name}:`) ? id.slice(name.length + 1) : id;
    return bare.startsWith(unique) ? bare.slice(unique.length) : bare;
  };

  // A private chat has the id of its resident, as on Telegram.
  const chatId = (group: string): ChatId => {
    const id = idOf(residentIn(group) ?? group);
    groups.set(id, group);
    return id;
  };

  const introduce: Stage["introduce"] = ({ from, name: called }) => {
    const id = idOf(from);
    if (residents.has(id) && names.has(called)) return;
    residents.add(id);
    nicknames.set(id, called);
    const bare = called.split(/\s+/u).filter((part) => !/\d/u.test(part));
    for (const one of [from, called, bare.join(" ")]) {
      if (one !== "" && !names.has(one)) names.set(one, id);
    }
  };

  const mentionsIn = (text: string): readonly ResidentId[] => {
    const found = new Set<ResidentId>();
    for (const part of text.split("@").slice(1)) {
      for (let end = Math.min(part.length, 32); end > 0; end -= 1) {
        const id = names.get(part.slice(0, end));
        if (id === undefined) continue;
        found.add(id);
        break;
      }
    }
    return [...found];
  };

  const quote = (bare: string): NonNullable<Message["replyTo"]> => {
    const one = known.get(bare);
    if (one === undefined) return { id: messageId(bare) };
    const { id, text, name: called, bot } = one;
    return { id, text, ...(called !== undefined && { name: called }), ...(bot && { toBot: true }) };
  };

  const incoming: Stage["incoming"] = (event, at) => {
    const chat = chatId(event.group);
    const from = { id: idOf(event.from), name: event.name };
    introduce(event);
    if (event.role === "committee") committee.add(from.id);
    const meant = (bare: string): string => (bare === BOT ? (lastOfBot.get(chat) ?? BOT) : bare);
    const of = meant(event.of ?? event.id);
    const common = { id: messageId(event.id), at, chat };
    switch (event.type) {
      case "recall":
        return { ...common, type: "recalled", message: messageId(of) };
      case "react": {
        const on = known.get(of);
        const text = on?.bot ? { text: on.text } : {};
        const message = messageId(of);
        return { ...common, type: "reacted", from, message, emoji: event.text, ...text };
      }
      case "leave":
        return { ...common, type: "left", from };
      case "press":
        return {
          ...{ ...common, type: "pressed", from },
          data: buttons.get(`${chat} ${event.text}`) ?? event.text,
        };
      case "say":
      case "edit": {
        const bare = event.type === "edit" ? of : event.id;
        const id = messageId(bare);
        known.set(bare, { id, text: event.text, name: event.name, bot: false });
        const mentions = mentionsIn(event.text);
        const message: Message = {
          id,
          chat,
          ...(residentIn(event.group) !== undefined && { private: true }),
          ...(hasOwnName(event.group) && { chatName: event.group }),
          from,
          text: event.text,
          at,
          ...(event.replyTo !== undefined && { replyTo: quote(meant(event.replyTo)) }),
          ...(mentions.length > 0 && { mentions }),
          ...(/@(?:小邻|linli)/iu.test(event.text) && { toBot: true }),
        };
        return { type: event.type === "edit" ? "edited" : "heard", id: common.id, at, message };
      }
    }
  };

  const posted: Stage["posted"] = ({ op, chat, text, message, buttons: rows = [] }) => {
    for (const button of rows.flat()) buttons.set(`${chat} ${button.text}`, button.data);
    if (op === "post") {
      posts += 1;
      const bare = `${BOT}-${posts}`;
      known.set(bare, { id: messageId(bare), text, bot: true });
      lastOfBot.set(chat, bare);
      return bare;
    }
    const of = bareOf(message ?? "");
    const before = known.get(of);
    if (before && op === "edit") known.set(of, { ...before, text });
    return of;
  };

  const groupOf = (chat: ChatId): string =>
    groups.get(chat) ?? (residents.has(chat) ? `private ${bareOf(chat)}` : bareOf(chat));

  return {
    incoming,
    posted,
    introduce,
    isAdmin: (resident) => committee.has(resident),
    members: () =>
      [...nicknames]
        .filter(([id]) => !nicknames.has(`${id}′`) && !nicknames.has(`${id}'`))
        .map(([id, nickname]) => ({ id, name: nickname })),
    chatId,
    messageId,
    groupOf,
    bareOf,
  };
}
