import type { ChatId, MessageId, ResidentId } from "../../src/model.ts";
import { type Quote, shows } from "./text.ts";

/** What a translation has to look up. */
export interface Recall {
  /** The message that a quote shows. */
  quoted(
    chat: ChatId,
    quote: Quote,
  ): { readonly id?: MessageId; readonly own: boolean } | undefined;
  /** The one resident heard in this chat under a name; nobody where two share it. */
  named(chat: ChatId, name: string): ResidentId | undefined;
}

export interface Said {
  readonly chat: ChatId;
  readonly id?: MessageId;
  readonly from?: ResidentId;
  readonly name: string;
  readonly text: string;
  readonly own: boolean;
  readonly at: number;
  /** Sent by this process, which knows it. */
  readonly sent?: true;
}

export interface Memory extends Recall {
  keep(said: Said): void;
  /** An own line of this chat and text, shown at or after a moment. */
  shown(chat: ChatId, text: string, since: number): Said | undefined;
  /**
   * An own post with this line in it that came back although nobody knew that it was sent: its answer was lost, or whoever sent it
   * has ended since. Lines that went out as one are found one by one. What was a post of its own is found once.
   */
  cameBack(chat: ChatId, text: string, since: number): Said | undefined;
}

/** A line shorter than this may stand in another by chance. */
const TELLING = 8;

/** Messages remembered of each chat; of more chats than this the oldest are let go. */
const KEPT = 400;
const CHATS = 200;

/** The last messages of each chat, in memory alone: WeChat's quotes name no message, and its posts come back as receipts. */
export function memory(): Memory {
  const chats = new Map<ChatId, Said[]>();

  const of = (chat: ChatId): Said[] => {
    const known = chats.get(chat) ?? [];
    chats.delete(chat);
    chats.set(chat, known);
    for (const oldest of chats.keys()) {
      if (chats.size <= CHATS) break;
      chats.delete(oldest);
    }
    return known;
  };

  return {
    keep(told) {
      const known = of(told.chat);
      // Some gateways give a post one id and tell it with another.
      const near = known.filter(
        (one) => one.own && told.own && same(one.text, told.text) && isNear(one, told),
      );
      const isSent = told.sent || near.some(({ sent }) => sent);
      const said: Said = isSent ? { ...told, sent: true } : told;
      if (isSent) for (const one of near) known[known.indexOf(one)] = { ...one, sent: true };
      // A post is remembered when it is sent, and again when it comes back with its id.
      const at = said.own
        ? known.findIndex((one) => one.own && same(one.text, said.text) && joins(one, said))
        : -1;
      const before = known[at];
      if (before === undefined) known.push(said);
      else known[at] = { ...before, ...said, name: said.name === "" ? before.name : said.name };
      if (known.length > KEPT) known.shift();
    },

    quoted(chat, quote) {
      const known = of(chat);
      const byId = known.findLast(
        ({ id }) => quote.id !== undefined && id?.endsWith(`:${quote.id}`),
      );
      if (byId) return found(byId);
      const shown = known.filter(({ text }) => shows(quote.quoted, text));
      const one = shown.findLast(({ name }) => name === quote.name) ?? onlyOne(shown);
      return one && found(one);
    },

    named(chat, name) {
      const ids = new Set(of(chat).flatMap((one) => (one.name === name ? (one.from ?? []) : [])));
      const [id] = ids;
      return ids.size === 1 ? id : undefined;
    },

    shown: (chat, text, since) =>
      of(chat).findLast((one) => one.own && one.at >= since && same(one.text, text)),

    cameBack(chat, text, since) {
      const known = of(chat);
      const line = bare(text);
      const at = known.findIndex(
        (one) =>
          one.own &&
          !one.sent &&
          one.at >= since &&
          (same(one.text, text) || (line.length >= TELLING && bare(one.text).includes(line))),
      );
      const found = known[at];
      if (found && same(found.text, text)) known[at] = { ...found, sent: true };
      return found;
    },
  };
}

const found = ({ id, own }: Said) => ({ own, ...(id !== undefined && { id }) });
const onlyOne = (all: readonly Said[]) =>
  new Set(all.map(({ name }) => name)).size === 1 ? all.at(-1) : undefined;

const bare = (text: string): string => text.replace(/\s/gu, "");
const same = (a: string, b: string): boolean => bare(a) === bare(b);
const joins = (known: Said, now: Said): boolean =>
  (known.id === undefined || now.id === undefined || known.id === now.id) && isNear(known, now);
const isNear = (known: Said, now: Said): boolean => Math.abs(now.at - known.at) < 120_000;
