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
  /** One row for many sorts: who asks for 月季 is not served with 绿萝, who asks for plants with either. Which of its aliases mean them all. */
  readonly sorts?: readonly string[];
  /** Wider things that this one satisfies: ibuprofen-adult isA fever-reducer. Never the other way round. */
  readonly isA?: readonly string[];
  /** Active ingredients, for the warning about two products with one ingredient. */
  readonly ingredients?: readonly string[];
  readonly form?:
    | "tablet"
    | "capsule"
    | "granule"
    | "suspension"
    | "drops"
    | "liquid"
    | "suppository"
    | "patch"
    | "spray"
    | "ointment";
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
  /** For an unknown thing: the name it is matched by, free of measure words and politeness. */
  readonly key?: string;
  readonly kind?: ThingKind;
  readonly isA?: readonly string[];
  readonly ingredients?: readonly string[];
  readonly guard?: Guard;
  readonly lend?: boolean;
  readonly units?: readonly Unit[];
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
  /** A need of which one line is enough: 泰诺林或美林, "Tylenol or Motrin". */
  readonly either?: true;
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
  /** What the shell reads in the name: 「3-602 小王」 is called 小王 and claims building 3, room 602. */
  readonly called?: string;
  readonly building?: string;
  readonly room?: string;
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
  readonly replyTo?: {
    readonly id?: MessageId;
    readonly text?: string;
    readonly name?: string;
    readonly toBot?: true;
  };
  /** Residents mentioned. */
  readonly mentions?: readonly ResidentId[];
  /** The bot is mentioned or spoken to. */
  readonly toBot?: true;
}

/** How a chat app stands, as facts; the core words them. */
export interface Standing {
  readonly state: "up" | "connecting" | "scan" | "down";
  /** Why it is not up. Holds no name and no secret. */
  readonly why?: { readonly zh: string; readonly en: string };
  readonly intake?: "polling" | "webhook" | "gateway";
  /** "atMostOnce": what is said while the app or this process is away is never heard. */
  readonly delivery?: "atLeastOnce" | "atMostOnce";
  /** False where the platform hides ordinary messages of groups from the bot, unless it runs the group. */
  readonly reads?: boolean;
  /** Whether the bot runs the chat that was asked about. */
  readonly admin?: boolean;
  readonly lastHeard?: Instant;
  /** Milliseconds that our clock was ahead of the app's times, at the promptest of the last messages. */
  readonly ahead?: number;
  /** What was said and is not handled yet. */
  readonly waiting?: number;
}

/** How all of it stands. */
export interface Health {
  readonly apps: readonly {
    readonly name: string;
    readonly status: string;
    readonly standing?: Standing;
  }[];
  /** Lines not sent yet, and since when the first of them waits. */
  readonly unsent: number;
  readonly unsentSince?: Instant;
  readonly store?: StoreFacts;
}

export interface StoreFacts {
  readonly kind: "file" | "database" | "memory";
  /** The last commit of this process. */
  readonly lastCommit?: Instant;
  readonly lastBackup?: Instant;
}

/** Something that happened outside. Its `id` is the cause of what is committed, handled once only. */
export type Event =
  | {
      readonly type: "heard" | "edited";
      readonly id: string;
      readonly at: Instant;
      readonly message: Message;
      readonly readings: readonly Reading[];
      /** The speaker may give the committee's orders here. */
      readonly authority: boolean;
      /** Somebody new who writes in private, and is in a chat of this neighbourhood, as the platform vouches. */
      readonly member?: true;
      readonly thread: Thread;
      /** For who asked how all of it stands. */
      readonly health?: Health;
      /** Who is in which group now, where the order needs to know and the platform tells. */
      readonly members?: readonly Members[];
    }
  | {
      readonly type: "recalled";
      readonly id: string;
      readonly at: Instant;
      readonly chat: ChatId;
      readonly message: MessageId;
    }
  | {
      readonly type: "reacted";
      readonly id: string;
      readonly at: Instant;
      readonly chat: ChatId;
      readonly from: Speaker;
      readonly message: MessageId;
      readonly emoji: string;
      /** What the message says, where it is one of the bot's own. */
      readonly text?: string;
    }
  | {
      readonly type: "pressed";
      readonly id: string;
      readonly at: Instant;
      readonly chat: ChatId;
      readonly from: Speaker;
      readonly data: string;
      /** The presser may give the committee's orders here. */
      readonly authority?: boolean;
    }
  | {
      readonly type: "joined";
      readonly id: string;
      readonly at: Instant;
      readonly chat: ChatId;
      readonly chatName?: string;
      readonly lang?: Lang;
      readonly from?: Speaker;
    }
  | {
      /** A resident left the chat, or was put out of it. */
      readonly type: "left";
      readonly id: string;
      readonly at: Instant;
      readonly chat: ChatId;
      readonly from: Speaker;
    }
  | { readonly type: "removed"; readonly id: string; readonly at: Instant; readonly chat: ChatId }
  | {
      readonly type: "migrated";
      readonly id: string;
      readonly at: Instant;
      readonly chat: ChatId;
      readonly to: ChatId;
    }
  | {
      /** A line about pairings was shown, where the app can edit it. */
      readonly type: "sent";
      readonly id: string;
      readonly at: Instant;
      readonly chat: ChatId;
      readonly message: MessageId;
      readonly card: CardOf;
    }
  | {
      /** A line that asks with numbers was shown to those it asks. */
      readonly type: "asked";
      readonly id: string;
      readonly at: Instant;
      readonly to: readonly ResidentId[];
      readonly question: Question;
    }
  | { readonly type: "ticked"; readonly id: string; readonly at: Instant };

/** Who is in a group, under the names they have there. */
export interface Members {
  readonly chat: ChatId;
  readonly people: readonly Speaker[];
}

/** The last few messages of a chat, oldest first; kept in memory only and without their texts. */
export type Thread = readonly Turn[];
export interface Turn {
  readonly message: MessageId;
  readonly from: ResidentId;
  readonly at: Instant;
  /** Ends like a question, or asks who has something. */
  readonly asks: boolean;
  /** Was read as a need or an offer. */
  readonly told?: true;
}

// ── The board ───────────────────────────────────────────────────────────────────────────────────

/** One thing of a post with its ledger: asked = open + promised + handed, none below zero. */
export interface Line {
  readonly thing: ThingRef;
  readonly unit?: Unit;
  readonly asked: number;
  readonly open: number;
  readonly promised: number;
  readonly handed: number;
  /** No number was said ("some spare masks"): it is given from until its giver says that it is gone. */
  readonly some?: true;
}

export type PostState = "open" | "closed" | "withdrawn" | "expired";

export interface Post {
  readonly no: number;
  readonly kind: "need" | "offer";
  readonly by: ResidentId;
  readonly chat: ChatId;
  readonly message: MessageId;
  readonly at: Instant;
  readonly lang: Lang;
  readonly lines: readonly Line[];
  readonly mode: Mode;
  readonly building?: string;
  /** Never shown in a group. */
  readonly room?: string;
  readonly for?: ForWhom;
  readonly urgent?: true;
  readonly splits?: true;
  /** One of its lines is enough. */
  readonly either?: true;
  readonly due?: Instant;
  /** What is lent by it is to be back by then: 周日还. */
  readonly back?: Instant;
  readonly onBehalfOf?: string;
  /** A medicine said to be opened, decanted or near its expiry. */
  readonly opened?: true;
  /** Offers of another ingredient that were suggested for it; they are its only once its author says yes. */
  readonly suggested?: readonly number[];
  /** The row that read it. */
  readonly rule: string;
  readonly state: PostState;
  readonly closedAt?: Instant;
  /** How often a digest has listed it. */
  readonly told?: number;
  /** It would have been paired, had its chat not only rehearsed. */
  readonly tried?: boolean;
  /** An offer to the committee's pool, pending until the committee says that it is there. */
  readonly donation?: true;
}

export type PairingState = "proposed" | "agreed" | "handed" | "returned" | "failed";

export interface Pairing {
  readonly id: number;
  readonly need: number;
  readonly needLine: number;
  readonly offer: number;
  readonly offerLine: number;
  readonly receiver: ResidentId;
  readonly giver: ResidentId;
  /** In the need's unit. */
  readonly quantity: number;
  /** What the offer's line holds for it, in the offer's unit. */
  readonly draw: number;
  readonly mode: Mode;
  readonly state: PairingState;
  readonly at: Instant;
  /** Asked beside another for the same: it holds its offer's units, and the need counts them once. */
  readonly along?: true;
  /** Why it failed, where a giver's silence or refusal is the reason. */
  readonly why?: "silent" | "declined";
  /** Reminded that nobody has confirmed it. */
  readonly reminded?: true;
  readonly thanked?: true;
  /** When it was said to be handed over; left out in records from before it was kept. */
  readonly handedAt?: Instant;
  /** Its giver said that it is under way: on the door handle, with the guard. */
  readonly onItsWay?: true;
  /** What is to be heeded with it has been said. */
  readonly cautioned?: true;
  /** Who said first how it ended, and when. */
  readonly ended?: { readonly by?: ResidentId; readonly at: Instant };
  /** For a loan: when it is to be back. */
  readonly due?: Instant;
  /** Its holder was asked to spare it for somebody urgent; once is enough. */
  readonly spareAsked?: true;
  readonly returnedAt?: Instant;
  /** Said to be cleaned when it came back. */
  readonly cleaned?: true;
}

/** Something due. Checked again against the board when it fires. */
export interface Reminder {
  readonly key: string;
  readonly at: Instant;
  readonly what:
    | "confirm"
    | "release"
    | "deadline"
    | "digest"
    | "morning"
    | "ordered"
    | "snoozed"
    | "return"
    | "expiry"
    | "held"
    | "sweep"
    | "pool"
    | "lot"
    | "thanks"
    | "unchosen"
    | "lastResort"
    | "round"
    | "rung"
    | "rehearsed";
  /** How far the circle widens, of a "rung". */
  readonly rung?: Rung;
  readonly no?: number;
  /** Several posts that are told of in one line. */
  readonly nos?: readonly number[];
  readonly pairing?: number;
  readonly chat?: ChatId;
  readonly by?: ResidentId;
  /** Lines that wait for a quieter hour. */
  readonly held?: readonly Held[];
  /** What was only rehearsed, for the committee to read. */
  readonly notes?: readonly Note[];
  /** As many more, which are not kept. */
  readonly more?: number;
}

/** A line that was not said, because its chat rehearses. */
export interface Note {
  readonly chat: ChatId;
  readonly text: string;
  /** Residents concerned. */
  readonly of: readonly ResidentId[];
}

/** A line that was too much for its hour, by what it is about. */
export interface Held {
  readonly text:
    | "paired"
    | "agreed"
    | "nudge"
    | "bringBack"
    | "fellThrough"
    | "calledOff"
    | "deadline"
    | "ordered"
    | "suggest"
    | "settled"
    | "yielded"
    | "wanted"
    | "stillNeeded"
    | "instead";
  readonly pairing?: number;
  readonly no?: number;
  /** What was suggested for the post. */
  readonly offer?: number;
  /** What is to be heeded with it waits as well. */
  readonly heed?: true;
}

/**
 * Whom an unmet need goes to next: the committee's stock, circles of neighbours, its owner (whether it is still one), the
 * committee's people; last, what to do instead.
 */
export type Rung = "pool" | "owner" | "building" | "community" | "sister" | "committee" | "instead";

export interface Chat {
  readonly id: ChatId;
  readonly scope: "community" | "building" | "committee" | "private";
  readonly buildings?: readonly string[];
  readonly name?: string;
  readonly lang: Lang;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly digestAt: string;
  readonly morningAt?: string;
  /** No morning and evening lists, but of what is about to leave the board. */
  readonly noLists?: true;
  /** No evening thanks. */
  readonly noThanks?: true;
  /** The chat's noise budget, where the committee chose another. */
  readonly linesAnHour?: number;
  /** When the bot spoke in the last hour, as far as it counts against the chat's noise budget. */
  readonly spoken?: readonly Instant[];
  readonly pausedUntil?: Instant;
  /** The bot was removed from it. */
  readonly gone?: true;
  /** What would be said here is told to the committee instead. */
  readonly rehearsal?: true;
}

export interface Resident {
  readonly id: ResidentId;
  /** Without the address: 小王. */
  readonly name: string;
  readonly handle?: string;
  /** Claims, from the nickname or said once. */
  readonly building?: string;
  readonly room?: string;
  readonly lang: Lang;
  readonly optedOut?: true;
  /** May be named where the neighbours are thanked. */
  readonly signed?: true;
  /** The committee knows that those who share it live behind one door. */
  readonly household?: string;
  /** When more was asked or offered in an hour than is noted. */
  readonly floodedAt?: Instant;
  /** The conversation that this resident has opened with the bot. */
  readonly private?: ChatId;
  /** The language chosen for that conversation. */
  readonly speaks?: Lang | "both";
  /** When they last answered, after having left something unanswered. */
  readonly answeredAt?: Instant;
  /** What else they were called, and other ids they had, the latest last. */
  readonly names?: readonly string[];
  readonly ids?: readonly ResidentId[];
  /** What the bot asked them with numbers, the latest last. */
  readonly asked?: readonly Question[];
}

/** A line whose buttons were shown as numbers: what each number stands for. */
export interface Question {
  readonly chat: ChatId;
  readonly at: Instant;
  readonly answers: readonly string[];
  /** The line itself, where the app told its id. */
  readonly message?: MessageId;
}

// ── The pool ────────────────────────────────────────────────────────────────────────────────────

/** One line of the committee's stock. The balance is the sum of them all; none is ever changed or dropped. */
export interface Movement {
  readonly id: number;
  readonly at: Instant;
  readonly thing: ThingRef;
  readonly unit: Unit;
  /** Above zero in, below zero out; zero where somebody asked and the pool could not give. */
  readonly quantity: number;
  readonly why: "in" | "donated" | "out" | "given" | "back" | "counted" | "unmet";
  /** The last day of the lot: "2024-06-30". */
  readonly lot?: string;
  /** The post it is about: a need, a donation, or the pool's own offer. */
  readonly no?: number;
  /** Who of the committee said so. */
  readonly by?: ResidentId;
  /** Of what could not be given: how much was asked. */
  readonly asked?: number;
  readonly askedUnit?: Unit;
}

/** How much of a thing the pool keeps for urgent needs. */
export interface Reserve {
  readonly key: string;
  readonly least: number;
}

/** What a person's last decision changed, kept ten minutes so that it can be taken back. */
export interface Undo {
  readonly by: ResidentId;
  readonly at: Instant;
  readonly rows: readonly {
    readonly table: TableName;
    readonly key: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  /** Who was taken for whom by it. */
  readonly relinked?: readonly Relink[];
}

/** A wrong reading that its author took back, for the committee to see; without the text. */
export interface Misreading {
  readonly id: string;
  readonly at: Instant;
  readonly rule: string;
  readonly intent: Intent;
  readonly things: readonly string[];
}

/** A word that the committee taught: what else a thing is called here. */
export interface TaughtWord {
  readonly alias: string;
  readonly id: string;
  /** What it was taught as. */
  readonly zh: string;
  readonly en: string;
}

/** What the committee ordered. Kept apart from the board; no free text. */
export interface LogEntry {
  readonly id: string;
  readonly at: Instant;
  readonly by: ResidentId;
  readonly did: string;
  readonly no?: number;
}

/** What a line about pairings says of them. */
export interface CardOf {
  readonly pairs: readonly { readonly pairing: number; readonly need: number }[];
  readonly langs: readonly Lang[];
  /** How they stood when it was worded: while this is so, it need not be edited. */
  readonly stands: string;
  /** It asked how they went; the one before it says how they stand. */
  readonly asks?: true;
}

/** A line of the bot that is edited as its pairings go on. */
export interface Card extends CardOf {
  readonly chat: ChatId;
  readonly message: MessageId;
}

export interface Neighbourhood {
  readonly id: string;
  /** Said by an administrator to bring another chat in: /join CODE. */
  readonly code: string;
  readonly zone: string;
  readonly nextNo: number;
  readonly nextPairing: number;
  /** Who is called in an emergency. */
  readonly duty?: readonly Duty[];
  /** Many need the same few things: the committee has switched to wave mode. */
  readonly wave?: true;
  /** Unmet needs are not shown to wider circles. */
  readonly ladder?: false;
  /** Who is taken for whom, shown to the committee and waiting for its yes. */
  readonly relinking?: Relinking;
}

/** The same one under an old id and a new one. */
export interface Relink {
  readonly from: string;
  readonly to: string;
}

/** After a new login, when a platform has given everybody new ids. */
export interface Relinking {
  readonly at: Instant;
  readonly sure: readonly Relink[];
  /** Called by their place in this list, from 1. */
  readonly doubtful: readonly Relink[];
  readonly chats: readonly Relink[];
}

/** Somebody on duty; whom the bot has not met yet is called by the name alone. */
export interface Duty {
  readonly name: string;
  readonly id?: ResidentId;
}

/** The numbers to call, as they are dialled here. */
export interface EmergencyNumbers {
  readonly medical: string;
  readonly police: string;
  readonly fire: string;
  readonly crisis?: string;
}

export type TableName =
  | "neighbourhood"
  | "chats"
  | "residents"
  | "posts"
  | "pairings"
  | "reminders"
  | "undos"
  | "misreadings"
  | "taught"
  | "log"
  | "movements"
  | "reserves"
  | "cards";

/** The name of one record. */
export interface Key {
  readonly table: TableName;
  readonly key: string;
}

/** Everything that can happen to a board. `apply` says what each one does. */
export type Change =
  | { readonly type: "founded"; readonly neighbourhood: Neighbourhood }
  | { readonly type: "waveSet"; readonly wave: boolean; readonly ladder: boolean }
  | { readonly type: "chatSet"; readonly chat: Chat }
  | { readonly type: "chatMoved"; readonly from: ChatId; readonly to: ChatId }
  | { readonly type: "residentSet"; readonly resident: Resident }
  | { readonly type: "asked"; readonly to: readonly ResidentId[]; readonly question: Question }
  | { readonly type: "relinkShown"; readonly relinking: Relinking }
  | { readonly type: "relinked"; readonly people: readonly Relink[] }
  | { readonly type: "posted"; readonly post: Post }
  | { readonly type: "detailed"; readonly no: number; readonly details: PostDetails }
  | {
      readonly type: "resized";
      readonly no: number;
      readonly line: number;
      readonly asked: number;
      readonly unit?: Unit;
    }
  | { readonly type: "paired"; readonly pairing: Pairing }
  | { readonly type: "agreed"; readonly pairing: number }
  | { readonly type: "started"; readonly pairing: number }
  | { readonly type: "nudged"; readonly pairing: number }
  | { readonly type: "cautioned"; readonly pairing: number }
  | {
      readonly type: "handed";
      readonly pairing: number;
      readonly thanked?: true;
      readonly by?: ResidentId;
      readonly at?: Instant;
      readonly due?: Instant;
    }
  | { readonly type: "lentUntil"; readonly pairing: number; readonly due: Instant }
  | { readonly type: "spareAsked"; readonly pairing: number }
  | {
      readonly type: "returned";
      readonly pairing: number;
      readonly at?: Instant;
      readonly cleaned?: true;
    }
  | { readonly type: "cleaned"; readonly pairing: number }
  | { readonly type: "leads"; readonly pairing: number }
  | {
      readonly type: "failed";
      readonly pairing: number;
      readonly by?: ResidentId;
      readonly why?: "silent" | "declined";
      readonly at?: Instant;
    }
  | {
      readonly type: "closed";
      readonly no: number;
      readonly at: Instant;
      readonly as: "received" | "withdrawn" | "gone" | "expired";
    }
  | { readonly type: "told"; readonly no: number }
  | { readonly type: "reminderSet"; readonly reminder: Reminder }
  | { readonly type: "reminderDropped"; readonly key: string }
  | { readonly type: "undoKept"; readonly undo: Undo }
  | { readonly type: "undone"; readonly undo: Undo }
  | { readonly type: "forgotten"; readonly rows: readonly Key[] }
  | { readonly type: "misread"; readonly misreading: Misreading }
  | { readonly type: "taught"; readonly word: TaughtWord }
  | { readonly type: "stocked"; readonly movement: Movement }
  | { readonly type: "reserved"; readonly reserve: Reserve }
  | { readonly type: "dutySet"; readonly duty: readonly Duty[] }
  | { readonly type: "carded"; readonly card: Card }
  | { readonly type: "logged"; readonly entry: LogEntry };

export type PostDetails = Partial<
  Pick<
    Post,
    | "message"
    | "at"
    | "building"
    | "room"
    | "for"
    | "urgent"
    | "due"
    | "back"
    | "splits"
    | "mode"
    | "told"
    | "suggested"
    | "tried"
  >
>;

// ── Saying ──────────────────────────────────────────────────────────────────────────────────────

/** A button below a line of the bot. */
export interface Button {
  readonly text: string;
  /** Comes back with a press; nothing does of one that opens something. */
  readonly data: string;
  /** Opens the presser's own conversation with the bot, which then hears `/start` with this word. */
  readonly opens?: string;
}

/** One operation for an adapter, already worded. */
export interface Outgoing {
  readonly op: "post" | "edit" | "react" | "delete";
  readonly chat: ChatId;
  readonly text: string;
  /** Residents named in the text as "@name", in the order of the text. */
  readonly mentions: readonly {
    readonly id: ResidentId;
    readonly text: string;
    readonly handle?: string;
  }[];
  readonly replyTo?: MessageId;
  /** For edit, react and delete: the message meant. */
  readonly message?: MessageId;
  /** Rows of buttons below a post, where the platform has them; `data` comes back with a press. */
  readonly buttons?: readonly (readonly Button[])[];
  /** The pairings of a line that will be edited as they go on. */
  readonly card?: CardOf;
  /** Residents concerned. */
  readonly to: readonly ResidentId[];
  /** The event that led to it; left out for a timer. */
  readonly cause?: string;
  /** After an unknown result: said again (pairings, reminders), or let go (receipts, digests). */
  readonly repeat: boolean;
  /** Somebody is in danger: no pause that is there for good manners holds it up. */
  readonly urgent?: true;
}
