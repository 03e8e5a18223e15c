import type { Board } from "./decide/board.ts";
import type {
  Change,
  ChatId,
  Event,
  Instant,
  Message,
  MessageId,
  Outgoing,
  ResidentId,
  Speaker,
  Standing,
  TableName,
} from "./model.ts";

// ── Chats ───────────────────────────────────────────────────────────────────────────────────────

/**
 * What an adapter hands to the bot: an event as the platform tells it. `heard` and `edited` come unread, and the shell
 * adds readings, authority and thread. Everything is plain JSON and every id begins with the adapter's name and a colon.
 */
export type Incoming =
  | {
      readonly type: "heard" | "edited";
      readonly id: string;
      readonly at: Instant;
      readonly message: Message;
    }
  | Exclude<Event, { readonly type: "heard" | "edited" | "asked" | "ticked" }>;

/** What a platform can do. The shell words and shapes what it says by this, and by nothing else. */
export interface Can {
  readonly reply: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  /** Reactions of the bot on a message. */
  readonly react: boolean;
  /** Buttons below a line, whose press comes back as an event. */
  readonly buttons?: boolean;
  /** A button can open the presser's own conversation with the bot. */
  readonly links?: true;
  /** It shows them as numbers, from 1: a bare number comes back as any other line, and the shell knows what it answers. */
  readonly numbers?: true;
  /** Lines to one resident alone, who has opened that conversation. */
  readonly private: boolean;
  /** So many lines that wait for one chat may go out as one message. */
  readonly merge?: number;
  /** Pauses that keep the account welcome, in milliseconds; left out where nobody minds. */
  readonly pace?: { readonly perChat: number; readonly perAccount: number };
}

/**
 * A chat app. It translates and decides nothing.
 *
 * Laws (tests/contracts/adapter.ts): recorded updates in, sends out; ids survive JSON and carry the adapter's name; the
 * bot's own lines are not heard; a `hear` that throws does not stop it; an update is acknowledged to the platform only
 * after `hear` has resolved.
 */
export interface ChatAdapter {
  /** Prefix of every id it hands out: "telegram", "console". */
  readonly name: string;
  readonly can: Can;
  /**
   * Hears until it is stopped, or until the chat itself ends. Rejects when the platform refuses it for good. What `hear`
   * answers a press with is shown to who pressed, and to nobody else.
   */
  run(hear: (incoming: Incoming) => Promise<string | undefined>): Promise<void>;
  /**
   * Carries out one operation and answers with the platform's id for a new message. Throws `SendError` where it knows
   * whether the operation was done; any other error means that it may or may not have been.
   */
  send(outgoing: Outgoing): Promise<MessageId | undefined>;
  /**
   * Milliseconds until a line may be sent, 0 for now: where the platform is away, or its account has said enough. The line
   * stays in the queue and counts as no failure.
   */
  wait?(outgoing: Outgoing): number;
  /** Whether the platform vouches that this resident runs this chat. */
  isAdmin(chat: ChatId, resident: ResidentId): Promise<boolean>;
  /** Whether the platform vouches that this resident is in this chat. */
  isMember?(chat: ChatId, resident: ResidentId): Promise<boolean>;
  /**
   * Who is in a group now; left out where the platform does not tell or ids never change. Rejects where it cannot be had:
   * the group is gone, or the platform is away.
   */
  members?(chat: ChatId): Promise<readonly Speaker[]>;
  /** A line for the operator: connected or not, and what to do about it. */
  status(): string;
  /** The same for machines. Holds no name and no id of anybody: whoever reaches the port reads it. */
  health?(): Readonly<Record<string, unknown>>;
  /** The same as facts. Asks the platform, and about a chat, only where told to look. Never rejects, never waits long. */
  standing?(look?: { readonly chat?: ChatId }): Promise<Standing>;
  /** Where its platform posts to the HTTP door; answered with a status, and not before what came is kept. */
  readonly hook?: { readonly path: string; receive(posted: Posted): Promise<number> };
  /** A page for the operator's eyes alone, as HTML: what must be seen to log in. */
  page?(): string;
  stop(): Promise<void>;
}

/** What came to the HTTP door by POST. */
export interface Posted {
  /** A header by its name in small letters. */
  header(name: string): string | undefined;
  readonly body: string;
}

/** A send of which the adapter knows that nothing was shown. */
export class SendError extends Error {
  override readonly name = "SendError";
  /** Seconds to wait before another try; undefined when no try will ever help (blocked, chat gone). */
  readonly retryAfter: number | undefined;
  /** The chat has another id now. */
  readonly movedTo: ChatId | undefined;
  constructor(message: string, retryAfter?: number, movedTo?: ChatId) {
    super(message);
    this.retryAfter = retryAfter;
    this.movedTo = movedTo;
  }
}

// ── Storage ─────────────────────────────────────────────────────────────────────────────────────

export interface Snapshot {
  /** Counts commits; 0 for a neighbourhood that nobody has founded. */
  readonly version: number;
  readonly board: Board;
}

/** All of one decision. It is stored whole or not at all. */
export interface Commit {
  readonly neighbourhood: string;
  /** The version that `load` gave. */
  readonly version: number;
  /** What was handled, by the event's id. Handled once only. */
  readonly cause: string;
  readonly at: Instant;
  readonly changes: readonly Change[];
  readonly outgoing: readonly Outgoing[];
}

/** A line of the outbox. */
export interface Queued extends Outgoing {
  /** Rises with every line of a store. */
  readonly id: number;
  readonly neighbourhood: string;
  readonly queuedAt: Instant;
  /**
   * `sending` was marked before a send whose result was never marked: it may have been shown. `taken`: another process
   * is sending it now.
   */
  readonly state: "queued" | "sending" | "taken";
}

/** One piece of what a store keeps, in no store's own words. */
export type Kept =
  | { readonly t: "neighbourhood"; readonly id: string; readonly version: number }
  | {
      readonly t: "record";
      readonly neighbourhood: string;
      readonly table: TableName;
      readonly key: string;
      readonly row: unknown;
    }
  | {
      readonly t: "cause";
      readonly neighbourhood: string;
      readonly id: string;
      readonly at: Instant;
    }
  | { readonly t: "home"; readonly neighbourhood: string; readonly id: ChatId | ResidentId }
  | { readonly t: "line"; readonly line: Queued }
  /** The number that the next line gets. */
  | { readonly t: "next"; readonly line: number };

/**
 * Where boards are kept. The laws that every store obeys are in tests/contracts/store.ts; `apply` says what a change
 * does, and a board loaded equals the changes of its commits applied in order.
 */
export interface Store {
  /** A shared, read-only value, never a copy; an empty board where there is none. */
  load(neighbourhood: string): Promise<Snapshot>;
  /**
   * The same as this process knows it, which costs nothing: what another process committed a moment ago may be missing.
   * For what every message asks; nothing is decided on it.
   */
  glance(neighbourhood: string): Promise<Snapshot>;
  /**
   * Board, cause and outbox at once, durable when it resolves. "stale": somebody was faster; load and decide again.
   * "seen": this cause is already in. Causes are kept for 48 hours. Rejects when it could not be written, and then
   * nothing of it is kept.
   */
  commit(commit: Commit): Promise<"done" | "stale" | "seen">;
  /**
   * Does something while no other caller of this, in whatever process, does something for the same neighbourhood. For
   * whoever was too slow once: `commit` alone keeps things right, but in a crowd somebody would always be faster.
   */
  alone<T>(neighbourhood: string, work: () => Promise<T>): Promise<T>;
  /** The neighbourhood that a chat or a resident belongs to. */
  home(id: ChatId | ResidentId): Promise<string | undefined>;
  neighbourhoods(): Promise<readonly string[]>;
  /** Neighbourhoods with a reminder due at or before a moment, with the moment of their earliest, the earliest first. */
  due(
    before: Instant,
  ): Promise<readonly { readonly neighbourhood: string; readonly at: Instant }[]>;
  /** Lines committed and not yet sent, in the order of their commits. */
  unsent(): Promise<readonly Queued[]>;
  /**
   * About to be sent: from now on its result is unknown until it is marked sent or put back. False when it is not there
   * any more or another process is sending it; then it must not be sent. A process that dies is given up after a while.
   */
  markSending(id: number): Promise<boolean>;
  /** Surely not sent: back to where it was in the queue, for the chat's new id where it has moved. */
  putBack(id: number, movedTo?: ChatId): Promise<void>;
  /** Sent, or given up. */
  markSent(id: number): Promise<void>;
  /**
   * All that is kept, as of one moment: neighbourhoods, then records in the order they came to be, then the rest. What is
   * sealed on the disk stays sealed.
   */
  everything(): AsyncIterable<Kept>;
  /** Takes over what another store kept, all of it or nothing. Rejects if there is something already. */
  fill(kept: AsyncIterable<Kept>): Promise<void>;
  /**
   * Writes anew, with the latest keys, whatever is private on the disk; what cannot be read any more because its key was
   * given up goes. Answers with the number of rows.
   */
  reseal(): Promise<number>;
  /** Only where several processes can have the store open at once. */
  readonly office?: Office;
  close(): Promise<void>;
}

// ── Processes ───────────────────────────────────────────────────────────────────────────────────

/** A chat account, as its one gateway lets the others know it. */
export interface Account {
  /** The name of its adapter. */
  readonly name: string;
  /** What others have to know of its chat app, as JSON. */
  readonly facts: unknown;
  /** Answers what only the chat app knows; questions and answers are JSON. */
  answer(question: unknown): Promise<unknown>;
}

/** What somebody who works does with what the office hands out. */
export interface Work {
  /**
   * Handles what was heard; a lane is a neighbourhood, or a chat of none, and is handed out in order by one process at a
   * time. What rejects is tried again, and in the end set aside for a while. It may come twice.
   */
  hear(incoming: Incoming, lane: string): Promise<string | undefined>;
  /** Fires what is due in a neighbourhood. It may be called twice. */
  fire(neighbourhood: string): Promise<void>;
}

/**
 * What several processes share besides the boards: what was heard and is not handled yet, who has which account, what is
 * due. A process that dies has its place taken within ten seconds.
 */
export interface Office {
  /** Durable when it resolves; what a press was answered with, if that is there within three seconds. Twice is once. */
  keep(incoming: Incoming): Promise<string | undefined>;
  /** How many that were kept nobody has decided on yet, but for those that were left alone. */
  waiting(): Promise<number>;
  /** Takes its share of all that is kept and due, until `stop` has resolved. */
  work(work: Work): Promise<{ stop(): Promise<void> }>;
  /**
   * Waits until nobody else has the account, then runs; `lost` says that another has it, and to end. Waits again after
   * that. Resolves when `run` ended by itself, or once `stop` is aborted and it has ended; rejects when `run` does.
   */
  hold(
    account: Account,
    stop: AbortSignal,
    run: (lost: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /** Whether this process has an account now. */
  holds(account: string): boolean;
  /** The facts of accounts that somebody has, or had last. */
  accounts(): ReadonlyMap<string, unknown>;
  /** Asks the process that has an account. Rejects when that does not answer within a few seconds. */
  ask(account: string, question: unknown): Promise<unknown>;
  /** Tells when lines may wait that another process has committed. */
  onLines(heard: () => void): void;
}
