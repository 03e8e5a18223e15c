// A chat app inside the process: what neighbours say goes in, what the bot shows comes out.

import type { ChatId, Instant, Message, MessageId, Outgoing, Speaker } from "../src/model.ts";
import type { Can, ChatAdapter, Incoming } from "../src/ports.ts";

/** What becomes of a send: an error, and whether the line was shown all the same. */
export interface Fault {
  readonly chat?: ChatId;
  readonly error: Error;
  readonly shown?: true;
}

export interface SquareOptions {
  readonly can?: Partial<Can>;
  /** Residents who run every chat. */
  readonly admins?: readonly string[];
}

export interface Square {
  readonly adapter: ChatAdapter;
  /** Every operation that was asked for, done or not. */
  readonly tried: readonly Outgoing[];
  /** What people see, the oldest first. */
  readonly shown: readonly Outgoing[];
  /** Spoils the next send, or the next one into a chat. */
  fault(fault: Fault): void;
}

/** An app that shows at once whatever it is given. */
export function square({ can = {}, admins = [] }: SquareOptions = {}): Square {
  const tried: Outgoing[] = [];
  const shown: Outgoing[] = [];
  const faults: Fault[] = [];
  const adapter: ChatAdapter = {
    name: "square",
    can: { reply: true, edit: false, delete: true, react: false, private: true, ...can },
    run: async () => {},
    async send(outgoing) {
      tried.push(outgoing);
      const at = faults.findIndex(({ chat }) => chat === undefined || chat === outgoing.chat);
      const [fault] = at < 0 ? [] : faults.splice(at, 1);
      if (fault === undefined || fault.shown) shown.push(outgoing);
      if (fault) throw fault.error;
      return outgoing.op === "post" ? `${outgoing.chat}/bot-${shown.length}` : undefined;
    },
    isAdmin: async (_chat, resident) => admins.includes(resident),
    status: () => "square: open",
    stop: async () => {},
  };
  return { adapter, tried, shown, fault: (fault) => void faults.push(fault) };
}

/** Somebody of a name like 「3-602 小王」. */
export const neighbour = (id: string, name = id, role?: Speaker["role"]): Speaker => ({
  id: `square:${id}`,
  name,
  ...(role && { role }),
});

export interface Saying {
  readonly id: string;
  readonly chat?: string;
  readonly from: Speaker;
  readonly text: string;
  readonly at: Instant;
  readonly replyTo?: Message["replyTo"];
}

/** A message as the app delivers it. */
export function saying({ id, chat = "group", from, text, at, replyTo }: Saying): Incoming {
  const place: ChatId = `square:${chat}`;
  const message: MessageId = `${place}/${id}`;
  return {
    type: "heard",
    id: `square:update/${id}`,
    at,
    message: { id: message, chat: place, from, text, at, ...(replyTo && { replyTo }) },
  };
}
