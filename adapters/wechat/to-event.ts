import type { ChatId, Instant, Message, Speaker } from "../../src/model.ts";
import type { Incoming } from "../../src/ports.ts";
import { chatId, messageId, NAME, residentId } from "./ids.ts";
import type { Recall } from "./memory.ts";
import {
  addressed,
  appMessage,
  cleanName,
  isToAll,
  namesCalled,
  type Quote,
  quoteIn,
  recalledId,
} from "./text.ts";

/** A contact as the gateway tells it: the account's name, and the nickname in the room (群昵称). */
export interface Who {
  readonly id: string;
  readonly name: string;
  readonly alias?: string;
  /** An official account, or WeChat itself. */
  readonly official?: true;
}

export interface Room {
  readonly id: string;
  readonly topic: string;
  readonly members: number;
  readonly owner?: string;
  readonly admins: readonly string[];
}

/** One thing that the gateway told, with all that is needed to read it. Plain JSON. */
export type Delivery =
  | {
      readonly what: "message";
      readonly me: Who;
      readonly talker: Who;
      readonly room?: Room;
      readonly id: string;
      /** A number of wechaty's `MessageType`. */
      readonly type: number;
      readonly text: string;
      readonly timestamp: number;
      readonly mentions: readonly string[];
    }
  | {
      readonly what: "join" | "leave";
      readonly me: Who;
      /** Who came or went. */
      readonly who: Who;
      /** Who let them in. */
      readonly by?: Who;
      readonly room: Pick<Room, "id" | "topic">;
      readonly timestamp: number;
    };

/** Of wechaty's `MessageType`, what can carry words. */
const TYPE = { unknown: 0, text: 7, note: 10, recalled: 13, url: 14, attachment: 1 } as const;

/** Puppets give seconds or milliseconds. */
export const millisecondsOf = (timestamp: number): number =>
  timestamp < 1e11 ? Math.round(timestamp * 1000) : Math.round(timestamp);

const instant = (timestamp: number): Instant => new Date(millisecondsOf(timestamp)).toISOString();

export const nameOf = ({ alias = "", name, id }: Who): string =>
  cleanName(alias) || cleanName(name) || id;

/** What a delivery means to the neighbourhood; undefined where it means nothing to it. */
export function toEvent(delivery: Delivery, recall: Recall): Incoming | undefined {
  return delivery.what === "message" ? fromMessage(delivery, recall) : moved(delivery);
}

type Told = Delivery & { readonly what: "message" };

function fromMessage(told: Told, recall: Recall): Incoming | undefined {
  const { me, talker, room } = told;
  if (talker.id === me.id || talker.official || talker.id === "") return undefined;
  const id = messageId(told.id);
  const at = instant(told.timestamp);
  const chat = chatId(room?.id ?? talker.id);
  if (told.type === TYPE.recalled) {
    const meant = recalledId(told.text);
    return meant === undefined
      ? undefined
      : { type: "recalled", id, at, chat, message: messageId(meant) };
  }
  const words = wordsOf(told);
  if (words === undefined) return undefined;
  const message = spoken(told, words, { chat, at, recall });
  return { type: "heard", id, at, message };
}

interface Words {
  readonly text: string;
  readonly quote?: Quote;
}

/** What a message says, and what it answers; undefined for pictures, cards and the like. */
export function wordsOf({ type, text }: Told): Words | undefined {
  if (!Object.values<number>(TYPE).includes(type)) return undefined;
  const app = appMessage(text);
  if (app?.kind === "note") return { text: app.text };
  if (app?.kind === "quote") return { text: app.quote.text, quote: app.quote };
  // A link, a file or a notice without words of a person.
  if (app !== undefined || (type !== TYPE.text && type !== TYPE.note)) return undefined;
  const quote = quoteIn(text);
  const words = quote?.text ?? text;
  return words.trim() === "" ? undefined : { text: words, ...(quote && { quote }) };
}

interface Setting {
  readonly chat: ChatId;
  readonly at: Instant;
  readonly recall: Recall;
}

function spoken(told: Told, { text, quote }: Words, { chat, at, recall }: Setting): Message {
  const { me, room, mentions } = told;
  const ownNames = [nameOf(me), cleanName(me.name)];
  const toAll = isToAll(text, mentions.length, room?.members ?? 0);
  const called = addressed(text, ownNames);
  const others = toAll
    ? []
    : mentions.length > 0
      ? mentions.filter((one) => one !== me.id).map(residentId)
      : namesCalled(text).flatMap((name) => recall.named(chat, name) ?? []);
  const toBot = called.toBot || (!toAll && mentions.includes(me.id));
  const replyTo = quote && answered(quote, ownNames, recall, chat);
  return {
    id: messageId(told.id),
    chat,
    ...(room === undefined && { private: true }),
    ...(room !== undefined && room.topic !== "" && { chatName: cleanName(room.topic) }),
    from: speaker(told),
    text: called.text,
    at,
    ...(replyTo && { replyTo }),
    ...(others.length > 0 && { mentions: [...new Set(others)] }),
    ...(toBot && { toBot: true }),
  };
}

function speaker({ talker, room }: Told): Speaker {
  const runs = room?.owner === talker.id || room?.admins.includes(talker.id);
  return { id: residentId(talker.id), name: nameOf(talker), ...(runs && { role: "admin" }) };
}

function answered(
  quote: Quote,
  ownNames: readonly string[],
  recall: Recall,
  chat: ChatId,
): NonNullable<Message["replyTo"]> {
  const found = recall.quoted(chat, quote);
  // Of a line from before a restart only the name is left to go by.
  const own = found?.own ?? ownNames.includes(quote.name);
  return {
    ...(found?.id !== undefined && { id: found.id }),
    ...(quote.quoted !== "" && { text: quote.quoted }),
    ...(quote.name !== "" && { name: quote.name }),
    ...(own && { toBot: true }),
  };
}

function moved({ what, me, who, by, room, timestamp }: Delivery & { what: "join" | "leave" }) {
  const at = instant(timestamp);
  const chat = chatId(room.id);
  const id = `${NAME}:${what}/${room.id}/${who.id}/${millisecondsOf(timestamp)}`;
  if (who.id !== me.id)
    return what === "join"
      ? undefined
      : ({ type: "left", id, at, chat, from: person(who) } satisfies Incoming);
  if (what === "leave") return { type: "removed", id, at, chat } satisfies Incoming;
  return {
    type: "joined",
    id,
    at,
    chat,
    ...(room.topic !== "" && { chatName: cleanName(room.topic) }),
    ...(by && by.id !== me.id && { from: person(by) }),
  } satisfies Incoming;
}

const person = (who: Who): Speaker => ({ id: residentId(who.id), name: nameOf(who) });
