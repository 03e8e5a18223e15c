import { type Bot, createBot } from "./bot.ts";
import type { Board } from "./decide/board.ts";
import type { Change, Chat, ChatId, Instant, Outgoing, Pairing, Post, ThingRef } from "./model.ts";
import type { Can, ChatAdapter, Store } from "./ports.ts";
import type { Said, ScriptEvent } from "./script.ts";
import type { Sighting } from "./sighting.ts";
import { hasOwnName, residentIn, type Stage, stage } from "./stage.ts";
import { withOffset } from "./zone.ts";

/** A line that the bot would send. Ids are those of the script, chats its groups. */
export interface Output {
  readonly type: "post" | "edit" | "react" | "delete";
  readonly at: string;
  readonly chat: string;
  readonly text: string;
  /** Of a post: its own id, "bot-1" … */
  readonly id?: string;
  /** Of the others: the message they are about. */
  readonly of?: string;
  readonly replyTo?: string;
  /** The event that led to it; left out for a timer. */
  readonly cause?: string;
  readonly to: readonly string[];
}

type BareThing = Pick<ThingRef, "id" | "zh" | "en" | "text">;

export interface BoardOutput {
  readonly type: "board";
  readonly needs: readonly PostOutput[];
  readonly offers: readonly PostOutput[];
  readonly pairings: readonly PairingOutput[];
}

interface PostOutput extends Pick<Post, "no" | "by" | "state"> {
  readonly lines: readonly {
    readonly thing: BareThing;
    readonly asked: number;
    readonly open: number;
    readonly promised: number;
    readonly handed: number;
  }[];
}

interface PairingOutput
  extends Pick<Pairing, "need" | "offer" | "receiver" | "giver" | "quantity" | "state"> {
  readonly thing: BareThing;
}

export interface ReplayOptions {
  /** Called at the start and again at every `restart`, after the store before it was closed. */
  readonly open: () => Promise<Store>;
  readonly zone: string;
  /** What the chat app of the replay can do; all but editing its lines unless said otherwise. */
  readonly can?: Partial<Can>;
  /** Hears every line of the bot, with the number of the event that was being played. */
  readonly onOutgoing?: (output: Output, event: number) => void;
  readonly progress?: (done: number, of: number) => void;
  readonly report?: (line: string) => void;
  readonly watch?: (sighting: Sighting) => void;
}

const NAME = "replay";
const NEIGHBOURHOOD = "replay";

/**
 * Plays a history on a virtual clock through the real bot. All groups of it are one neighbourhood, joined beforehand;
 * before each event whatever is due fires at its own time. Answers with the board at the end.
 */
export async function replay(
  events: readonly ScriptEvent[],
  options: ReplayOptions,
): Promise<BoardOutput> {
  const { zone } = options;
  const said = events.filter(isSaid);
  const first = events.find((event) => event.type !== "restart");
  let clock: Instant = first?.at ?? "1970-01-01T00:00:00.000Z";
  let playing = 0;

  const on = stage(NAME);
  for (const person of said) on.introduce(person);
  const adapter = replayAdapter(on, options.can ?? {}, (outgoing, id) => {
    options.onOutgoing?.(outputOf(outgoing, id, withOffset(clock, zone), on), playing);
  });
  let store = await options.open();
  await found(store, on, said, clock, zone);
  const start = (): Bot =>
    createBot({
      store,
      adapters: [adapter],
      zone,
      committee: [],
      now: () => clock,
      ...(options.report && { report: options.report }),
      ...(options.watch && { watch: options.watch }),
    });
  let bot = start();

  // Stepping from one due moment to the next lets every line carry the time at which it was said.
  const advance = async (to: Instant): Promise<void> => {
    for (let last = ""; ; ) {
      const next = (await store.due(to))[0]?.at;
      if (next === undefined || next <= last) break;
      last = next;
      if (next > clock) clock = next;
      await bot.tick(clock);
      await bot.deliver();
    }
    if (to > clock) clock = to;
    await bot.tick(clock);
    await bot.deliver();
  };

  for (const [i, event] of events.entries()) {
    playing = i;
    if (event.type === "restart") {
      await bot.stop();
      await store.close();
      store = await options.open();
      bot = start();
      await bot.deliver();
    } else {
      await advance(event.at);
      if (event.type !== "tick") {
        await bot.hear(on.incoming(event, clock));
        await bot.deliver();
      }
    }
    options.progress?.(i + 1, events.length);
  }
  const { board } = await store.load(NEIGHBOURHOOD);
  await bot.stop();
  await store.close();
  return boardOutput(board, on);
}

const isSaid = (event: ScriptEvent): event is Said =>
  event.type !== "tick" && event.type !== "restart";

// ── The chat app of a replay ────────────────────────────────────────────────────────────────────

const replayAdapter = (
  on: Stage,
  can: Partial<Can>,
  sent: (outgoing: Outgoing, id: string) => void,
): ChatAdapter => ({
  name: NAME,
  can: {
    reply: true,
    edit: false,
    delete: true,
    react: true,
    private: true,
    buttons: true,
    ...can,
  },
  run: async () => {},
  send: async (outgoing) => {
    const id = on.posted(outgoing);
    sent(outgoing, id);
    return outgoing.op === "post" ? on.messageId(id) : undefined;
  },
  isAdmin: async (_chat, resident) => on.isAdmin(resident),
  members: async () => on.members(),
  status: () => "replay: plays a history",
  stop: async () => {},
});

// ── The neighbourhood of a replay ───────────────────────────────────────────────────────────────

async function found(
  store: Store,
  on: Stage,
  said: readonly Said[],
  at: Instant,
  zone: string,
): Promise<void> {
  const { version } = await store.load(NEIGHBOURHOOD);
  if (version > 0) return;
  await store.commit({
    neighbourhood: NEIGHBOURHOOD,
    version,
    cause: `${NAME}:founded`,
    at,
    changes: founding(said, zone, on.chatId),
    outgoing: [],
  });
}

/** What makes all groups of a history one neighbourhood, called "replay", before anything is said. */
export function founding(
  said: readonly Said[],
  zone: string,
  chatId: (group: string) => ChatId,
): readonly Change[] {
  const groups = new Map<string, string[]>([["community", []]]);
  for (const { group, text } of said) {
    const texts = groups.get(group);
    if (texts) texts.push(text);
    else groups.set(group, [text]);
  }
  const neighbourhood = { id: NEIGHBOURHOOD, code: "REPLAY", zone, nextNo: 1, nextPairing: 1 };
  const common = mostlyEnglish(said.map(({ text }) => text));
  const chats = [...groups].map(([group, texts]): Change => {
    const english = texts.length > 0 ? mostlyEnglish(texts) : common;
    return { type: "chatSet", chat: chatOf(chatId(group), group, english ? "en" : "zh") };
  });
  return [{ type: "founded", neighbourhood }, ...chats];
}

function chatOf(id: ChatId, group: string, lang: Chat["lang"]): Chat {
  const buildings = /^building (.+)$/u.exec(group)?.[1]?.split(/[\s,，、]+/u);
  const scope = buildings
    ? "building"
    : residentIn(group) !== undefined
      ? "private"
      : group === "committee"
        ? "committee"
        : "community";
  return {
    id,
    scope,
    ...(buildings && { buildings }),
    ...(hasOwnName(group) && { name: group }),
    lang,
    quietFrom: "23:30",
    quietTo: "07:00",
    digestAt: "19:30",
  };
}

const HAN = /\p{Script=Han}/u;

function mostlyEnglish(texts: readonly string[]): boolean {
  const han = texts.filter((text) => HAN.test(text)).length;
  const latin = texts.filter((text) => !HAN.test(text) && /[a-z]{2}/iu.test(text)).length;
  return latin > han;
}

// ── What is printed ─────────────────────────────────────────────────────────────────────────────

function outputOf(outgoing: Outgoing, id: string, at: string, { groupOf, bareOf }: Stage): Output {
  const { op, chat, text, replyTo, cause, to } = outgoing;
  return {
    type: op,
    at,
    chat: groupOf(chat),
    text,
    ...(op === "post" ? { id } : { of: id }),
    ...(replyTo !== undefined && { replyTo: bareOf(replyTo) }),
    ...(cause !== undefined && { cause: bareOf(cause) }),
    to: to.map(bareOf),
  };
}

/** A thing as the contracts print it. */
export const bareThing = ({ id, zh, en, text }: ThingRef): BareThing => ({
  ...(id !== undefined && { id }),
  ...(zh !== undefined && { zh }),
  ...(en !== undefined && { en }),
  text,
});

function boardOutput(board: Board, { bareOf }: Stage): BoardOutput {
  const posts = [...board.tables.posts.values()].sort((a, b) => a.no - b.no);
  const byNo = new Map(posts.map((post) => [post.no, post]));
  const pairings = [...board.tables.pairings.values()].sort((a, b) => a.id - b.id);
  const print = ({ no, by, state, lines }: Post): PostOutput => ({
    no,
    by: bareOf(by),
    state,
    lines: lines.map(({ thing, asked, open, promised, handed }) => ({
      thing: bareThing(thing),
      asked,
      open,
      promised,
      handed,
    })),
  });
  return {
    type: "board",
    needs: posts.filter(({ kind }) => kind === "need").map(print),
    offers: posts.filter(({ kind }) => kind === "offer").map(print),
    pairings: pairings.map(({ need, needLine, offer, receiver, giver, quantity, state }) => ({
      need,
      offer,
      receiver: bareOf(receiver),
      giver: bareOf(giver),
      thing: bareThing(byNo.get(need)?.lines[needLine]?.thing ?? { text: "" }),
      quantity,
      state,
    })),
  };
}
