// The words of this project. Everything here is plain JSON data: no classes, no Date, no functions.
// What is stored, sent and tested is made of these.

/** A moment, as ISO 8601 in UTC with milliseconds: "2026-03-02T01:00:00.000Z". Sorts as text. */
export type Instant = string;
export type Lang = "zh" | "en";

/** `telegram:-1001`, `console:community`. The part before the colon names the adapter. */
export type ChatId = string;
/** `telegram:77`, `console:小李`. */
export type ResidentId = string;
/** `telegram:-1001/42`. A redelivered message has the same one. */
export type MessageId = string;

// ── Things ──────────────────────────────────────────────────────────────────────────────────────

export type ThingKind =
  | "medicine"
  | "test"
  | "protection"
  | "device"
  | "baby"
  | "elder"
  | "pet"
  | "food"
  | "home"
  | "tool"
  | "clothes"
  | "book"
  | "toy"
  | "service";

export type Unit =
  | "piece"
  | "pill"
  | "strip"
  | "box"
  | "bottle"
  | "bag"
  | "sachet"
  | "pack"
  | "tube"
  | "can"
  | "pair"
  | "set"
  | "roll"
  | "sheet"
  | "portion"
  | "bucket"
  | "case"
  | "bunch"
  | "kg"
  | "jin"
  | "g"
  | "ml"
  | "litre"
  | "metre"
  | "hour"
  | "time"
  | "person";

/** What keeps the bot from brokering a thing. */
export type Guard = "prescription" | "controlled";

/** An entry of the catalogue. */
export interface Thing {
  /** Stable, lower-case, with dashes: "ibuprofen-child". */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: ThingKind;
  /** Other names, brands, shorthand, likely misspellings; both languages in one list. */
  readonly aliases: readonly string[];
  /** Names that need evidence beside them (水, 盐, fan, lift): never enough for a reading on their own. */
  readonly weak?: readonly string[];
  /** Wider things that this one satisfies: ibuprofen-adult isA fever-reducer. Never the other way round. */
  readonly isA?: readonly string[];
  /** Active ingredients, for the warning about two products with one ingredient. */
  readonly ingredients?: readonly string[];
  readonly form?: "tablet" | "capsule" | "granule" | "suspension" | "drops" | "liquid" | "suppository" | "patch" | "spray" | "ointment";
  /** Whom it is made for, where it is not for everyone. */
  readonly for?: "infant" | "child" | "adult";
  /** Units that people count it in, the most usual first. */
  readonly units?: readonly Unit[];
  /** How many of the inner unit one outer unit holds, only where every pack is alike. */
  readonly packs?: readonly { readonly of: Unit; readonly holds: number; readonly unit: Unit }[];
  /** Usually lent and brought back. */
  readonly lend?: boolean;
  readonly guard?: Guard;
  /** For medicines: where its row was checked. */
  readonly source?: string;
}

/** A thing as one line of a message names it: an entry of the catalogue, or a name kept as typed. */
export interface ThingRef {
  readonly id?: string;
  readonly zh?: string;
  readonly en?: string;
  /** As typed. */
  readonly text: string;
  readonly kind?: ThingKind;
  readonly isA?: readonly string[];
  readonly ingredients?: readonly string[];
  readonly guard?: Guard;
  readonly lend?: boolean;
  readonly packs?: NonNullable<Thing["packs"]>;
}

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────

export type Intent =
  | "need"
  | "offer"
  | "accept"
  | "close"
  | "emergency"
  | "signup"
  | "money"
  | "command"
  | "correct"
  | "decline"
  | "progress"
  | "snooze"
  | "renew"
  | "optout"
  | "misread";

export interface ReadLine {
  readonly thing: ThingRef;
  readonly quantity?: number;
  readonly unit?: Unit;
  /** Several of unknown number: 几盒, 一些, "some spare masks". */
  readonly some?: true;
}

export type How = "received" | "withdrawn" | "gone" | "returned";
export type ForWhom = "infant" | "child" | "pregnant" | "elder";
export type Mode = "give" | "lend" | "swap";

/** What one message was understood to say. Keys that do not apply are left out. */
export interface Reading {
  readonly intent: Intent;
  /** 0 … 1. Acted on from `actAbove` upwards; below, silence. */
  readonly confidence: number;
  readonly lines: readonly ReadLine[];
  readonly building?: string;
  readonly room?: string;
  readonly due?: Instant;
  readonly for?: ForWhom;
  readonly urgent?: true;
  readonly mode?: Mode;
  /** An offer that may be split: 可以拆零, "can split". */
  readonly splits?: true;
  readonly how?: How;
  /** Thanks were said along with it. */
  readonly thanks?: true;
  /** Post numbers named: #12, 12号求助. */
  readonly nos?: readonly number[];
  /** For somebody else: 帮5号楼王阿婆求 → "王阿婆". */
  readonly onBehalfOf?: string;
  readonly command?: { readonly name: string; readonly args: string };
  readonly lang: Lang;
  /** The row that fired. */
  readonly rule: string;
}

// ── Messages and events ─────────────────────────────────────────────────────────────────────────

export interface Speaker {
  readonly id: ResidentId;
  /** The group nickname where there is one, else the account's name: 「3-602 小王」. */
  readonly name: string;
  /** The platform's own handle, without the @. */
  readonly handle?: string;
  /** Who the speaker is here, as the platform vouches; left out when unknown. */
  readonly role?: "admin" | "anonymous" | "member";
}

/** One thing said in a chat, in the same shape whatever app it came from. */
export interface Message {
  readonly id: MessageId;
  readonly chat: ChatId;
  /** A conversation of one resident with the bot. */
  readonly private?: true;
  /** The group's own name: "5号楼群". */
  readonly chatName?: string;
  readonly from: Speaker;
  readonly text: string;
  readonly at: Instant;
  readonly replyTo?: { readonly id?: MessageId; readonly text?: string; readonly name?: string; readonly toBot?: true };
  /** Residents mentioned. */
  readonly mentions?: readonly ResidentId[];
  /** The bot is mentioned or spoken to. */
  readonly toBot?: true;
}
