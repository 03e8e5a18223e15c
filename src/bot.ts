import { isFounded, neighbourhoodOf, openPosts, postsOfMessage } from "./decide/board.ts";
import { decide } from "./decide/decide.ts";
import type { Founding } from "./decide/membership.ts";
import { wanted } from "./decide/resolve.ts";
import { isPoolUsed } from "./decide/stock.ts";
import type { Keep } from "./decide/sweeping.ts";
import type { Say } from "./decide/work.ts";
import { healthOf } from "./health.ts";
import { merged, together } from "./merging.ts";
import type {
  ChatId,
  EmergencyNumbers,
  Event,
  Instant,
  Lang,
  Members,
  Message,
  Outgoing,
  Reading,
  ResidentId,
  Speaker,
  StoreFacts,
  Thread,
  Turn,
} from "./model.ts";
import { numbered } from "./numbers.ts";
import type { ChatAdapter, Incoming, Queued, Snapshot, Store } from "./ports.ts";
import { SendError } from "./ports.ts";
import type { Sighting } from "./sighting.ts";
import { type Wording, word } from "./texts/texts.ts";
import { turns } from "./turns.ts";
import { withStock } from "./understand/commands.ts";
import { normalise } from "./understand/normalise.ts";
import { calledName, findPlace } from "./understand/places.ts";
import { defaultWords, read } from "./understand/read.ts";
import { type Words, withTaught } from "./understand/words.ts";
import { wellFormed } from "./well-formed.ts";

export interface BotOptions {
  readonly store: Store;
  readonly adapters: readonly ChatAdapter[];
  readonly zone: string;
  /** Residents who are committee wherever they speak. */
  readonly committee: readonly ResidentId[];
  readonly now: () => Instant;
  readonly words?: Words;
  /** Chats of whoever runs the bot: told of troubles, and answered when they ask how it stands. */
  readonly operator?: readonly ChatId[];
  readonly storeFacts?: () => Promise<StoreFacts>;
  /** Told how each post went, signs left out; `why` where it did not. */
  readonly onSend?: (adapter: string, why?: string) => void;
  /** The numbers to call in an emergency, where they are not the usual ones. */
  readonly emergency?: EmergencyNumbers;
  /** How long what is over stays, in days, where it is not as usual. */
  readonly keep?: Keep & { readonly lines: number };
  /** Told what happens, for counting and logging. */
  readonly watch?: (sighting: Sighting) => void;
  /** Lines for the operator. */
  readonly report?: (line: string) => void;
  /** The code of a neighbourhood that is founded now. */
  readonly newCode?: () => string;
}

export interface Bot {
  /**
   * Resolves when what was heard is committed, with what who pressed a button is shown. Rejects when it could not be
   * committed, and then it has to be heard again. What is heard in one lane is handled one after another.
   */
  hear(incoming: Incoming, lane?: string): Promise<string | undefined>;
  /** Fires all that is due at or before a moment, each at its own time; of one neighbourhood alone where one is named. */
  tick(at: Instant, only?: string): Promise<void>;
  /** Sends what is unsent. Resolves when nothing more can be sent now. */
  deliver(): Promise<void>;
  /** Lets what is under way end. */
  stop(): Promise<void>;
}

const firstNeighbourhood = "home";
/** Chats that are asked about somebody new. */
const mostAsked = 30;
/** A process that has only just started is slow: one that is warm may be faster many times in a row. */
const maxTries = 40;
const threadLength = 12;
/** What is longer stands on its own; what comes later is about something else. */
const shortLine = { zh: 30, en: 80 };
const freshMinutes = 5;
/** Without a word of taking or giving, only what comes at once and is surely meant so. */
const nearTurns = 2;
const surely = 0.9;
const giveUpAfter = 48 * 3_600_000;
/** Even what its app holds back is given up then. */
const usualLineDays = 7;
const longestWait = 300_000;

/** The shell: loads, asks the core, commits, sends. All order and all retry is here. */
export function createBot(options: BotOptions): Bot {
  const { store, adapters, zone, now } = options;
  const words = options.words ?? defaultWords();
  const keepsLines = (options.keep?.lines ?? usualLineDays) * 86_400_000;
  const report = options.report ?? (() => {});
  const watch = options.watch ?? (() => {});
  const newCode = options.newCode ?? randomCode;
  const threads = new Map<ChatId, Turn[]>();
  const taughtWords = new WeakMap<object, Words>();
  /** One event of a lane at a time, or two would think the same unit free and one decide in vain. */
  const inTurn = turns();
  let isFoundedHere = false;

  const answers = numbered(store, (chat) => adapterOf(chat)?.can.numbers === true);

  const adapterOf = (id: string) => adapters.find(({ name }) => id.startsWith(`${name}:`));

  const isOperator = ({ chat, from }: Message): boolean =>
    options.operator?.some((id) => id === chat || id === from.id) === true;

  async function heard(given: Incoming): Promise<string | undefined> {
    const start = performance.now();
    const incoming = wellFormed(given);
    const { readings, event, thread } = await toEvent(incoming);
    let answer: string | undefined;
    if (!(isChatter(event) && (await founded()))) {
      const neighbourhood = await homeOf(incoming, readings);
      if (neighbourhood !== undefined) answer = await handle(neighbourhood, event);
    }
    thread();
    watch({ type: "heard", event, ms: performance.now() - start });
    return answer;
  }

  /** Once there is a neighbourhood there is one for ever. */
  async function founded(): Promise<boolean> {
    isFoundedHere ||= (await store.neighbourhoods()).length > 0;
    return isFoundedHere;
  }

  /** Nothing read and nothing put on the board by it: silence, and nothing is decided. */
  const isChatter = (event: Event) => event.type === "heard" && event.readings.length === 0;

  async function toEvent(
    incoming: Incoming,
  ): Promise<{ event: Event; readings: readonly Reading[]; thread: () => void }> {
    const press = await answers.pressOf(incoming);
    if (press !== undefined) return toEvent(press);
    if (incoming.type === "pressed") {
      const authority = await hasAuthority(incoming.chat, incoming.from);
      const from = known(incoming.from);
      return { event: { ...incoming, from, authority }, readings: [], thread: () => {} };
    }
    if (!isSpoken(incoming)) return { event: incoming, readings: [], thread: () => {} };
    const { at } = incoming;
    const message = { ...incoming.message, from: known(incoming.message.from) };
    const { text, from, chat, chatName, replyTo, toBot } = message;
    const context = {
      at,
      zone,
      words: await wordsOf(message.private ? from.id : chat),
      name: from.name,
      ...(chatName !== undefined && { chatName }),
      ...(replyTo?.text !== undefined && { replyTo: replyTo.text }),
      ...((toBot || message.private) && { toBot: true }),
    };
    const alone = read(text, context).map((reading) => withStock(reading, context.words));
    const thread: Thread = threads.get(chat) ?? [];
    const readings =
      alone.length === 0 && replyTo === undefined
        ? await rightAfter(message, thread, (quoted) => read(text, { ...context, replyTo: quoted }))
        : alone;
    const orders = readings.some(({ intent }) => intent === "command" || intent === "misread");
    const authority =
      (orders || (readings.some(isOfPool) && (await hasPool(chat)))) &&
      (await hasAuthority(chat, from));
    const asked = readings.some(isHealth) && (authority || isOperator(message));
    const health = asked ? await healthOf(options, chat) : undefined;
    const member =
      message.private && readings.some(isStart) && (await vouchedHome(message.from.id));
    const members = authority ? await membersFor(message, readings) : undefined;
    const event: Event = {
      ...{ ...incoming, message, readings, authority: authority || asked, thread },
      ...(health && { health }),
      ...(member && { member: true }),
      ...(members && { members }),
    };
    const turn: Turn = {
      message: message.id,
      from: from.id,
      at,
      asks: /[?？吗么呢嘛伐]\s*$|谁|哪位|有没有|anyone|who has/iu.test(text),
      ...(readings.some(({ intent }) => intent === "need" || intent === "offer") && {
        told: true as const,
      }),
    };
    return {
      event,
      readings,
      thread: () => void threads.set(chat, [...thread, turn].slice(-threadLength)),
    };
  }

  /** "要两个" right after an offer is said to it, though nobody quotes anything: then it may be a take-up, and nothing else. */
  async function rightAfter(
    { chat, from, text, at }: Message,
    thread: Thread,
    readAs: (quoted: string) => readonly Reading[],
  ): Promise<readonly Reading[]> {
    if (text.length > shortLine[/\p{Script=Han}/u.test(text) ? "zh" : "en"]) return [];
    // It answers a question that was asked with numbers, or is chatter.
    if (/^\s*\d+\s*$/u.test(text)) return [];
    const kind = wanted(text);
    const turns = kind === undefined ? thread.slice(-nearTurns) : thread;
    if (!turns.some(({ told }) => told)) return [];
    const neighbourhood = await store.home(chat);
    if (neighbourhood === undefined) return [];
    const { board } = await store.load(neighbourhood);
    const since = Date.parse(at) - freshMinutes * 60_000;
    const post = turns
      .filter((turn) => turn.from !== from.id && Date.parse(turn.at) >= since)
      .flatMap((turn) => postsOfMessage(board, turn.message))
      .findLast(
        (one) =>
          (kind === undefined || one.kind === kind) && one.state === "open" && one.by !== from.id,
      );
    const thing = post?.lines[0]?.thing.text;
    if (post === undefined || thing === undefined) return [];
    // Somebody asked something else since: the answer is to that.
    const later = thread.slice(thread.findIndex(({ message }) => message === post.message) + 1);
    const other = later.some(
      (turn) =>
        turn.asks && turn.from !== from.id && postsOfMessage(board, turn.message).length === 0,
    );
    if (other && kind === undefined) return [];
    return readAs(quotedAs(post.kind, post.lang, thing))
      .filter(
        ({ intent, confidence }) =>
          intent === "accept" && (kind !== undefined || confidence >= surely),
      )
      .map((reading) => ({ nos: [post.no], ...reading }));
  }

  /** Only where the committee keeps a pool does it matter who says that something has arrived. */
  async function hasPool(chat: ChatId): Promise<boolean> {
    const neighbourhood = await store.home(chat);
    if (neighbourhood === undefined) return false;
    const { board } = await store.load(neighbourhood);
    return isPoolUsed(board) || openPosts(board, "offer").some(({ donation }) => donation);
  }

  /** The catalogue, and what this neighbourhood's committee taught. */
  async function wordsOf(home: ChatId | ResidentId): Promise<Words> {
    const neighbourhood = await store.home(home);
    if (neighbourhood === undefined) return words;
    const { taught } = (await store.glance(neighbourhood)).board.tables;
    if (taught.isEmpty()) return words;
    const known = taughtWords.get(taught) ?? withTaught(words, [...taught.values()]);
    taughtWords.set(taught, known);
    return known;
  }

  function known(from: Speaker): Speaker {
    const place = findPlace(normalise(""), { name: from.name });
    return {
      ...from,
      called: calledName(from.name),
      ...(place.building !== undefined && { building: place.building }),
      ...(place.room !== undefined && { room: place.room }),
    };
  }

  /** Who is in the groups now, where an order asks who is who and the app tells. */
  async function membersFor(
    { chat, from, ...message }: Message,
    readings: readonly Reading[],
  ): Promise<readonly Members[] | undefined> {
    if (!readings.some(({ command }) => command?.name === "relink")) return undefined;
    const neighbourhood = await store.home(message.private ? from.id : chat);
    if (neighbourhood === undefined) return undefined;
    const { board } = await store.load(neighbourhood);
    const asked = [...board.tables.chats.values()].flatMap(({ id, scope }) => {
      const people = scope === "private" ? undefined : adapterOf(id)?.members?.(id);
      if (people === undefined) return [];
      // A group that is gone has nobody in it.
      const told = people.then((all) =>
        all.length === 0 ? undefined : { chat: id, people: all.map(known) },
      );
      return [told.catch(() => undefined)];
    });
    if (asked.length === 0) return undefined;
    return (await Promise.all(asked)).filter((one) => one !== undefined);
  }

  async function hasAuthority(chat: ChatId, from: Speaker): Promise<boolean> {
    if (options.committee.includes(from.id)) return true;
    if (from.role === "anonymous") return false;
    const neighbourhood = await store.home(chat);
    if (neighbourhood !== undefined) {
      const { board } = await store.load(neighbourhood);
      if (board.tables.chats.get(chat)?.scope === "committee") return true;
    }
    return from.role === "admin" || ((await adapterOf(chat)?.isAdmin(chat, from.id)) ?? false);
  }

  /** The neighbourhood of a chat that the platform knows this resident to be in. */
  async function vouchedHome(resident: ResidentId): Promise<string | undefined> {
    const adapter = adapterOf(resident);
    if (adapter?.isMember === undefined || (await store.home(resident)) !== undefined)
      return undefined;
    let asked = 0;
    for (const one of await store.neighbourhoods()) {
      const { chats } = (await store.glance(one)).board.tables;
      for (const { id, gone } of chats.values()) {
        if (gone || !id.startsWith(`${adapter.name}:`) || ++asked > mostAsked) continue;
        if (await adapter.isMember(id, resident)) return one;
      }
    }
    return undefined;
  }

  async function homeOf(
    incoming: Incoming,
    readings: readonly Reading[],
  ): Promise<string | undefined> {
    const message = isSpoken(incoming) ? incoming.message : undefined;
    const chat = "chat" in incoming ? incoming.chat : message?.chat;
    const home = chat === undefined ? undefined : await store.home(chat);
    if (home !== undefined) return home;
    const all = await store.neighbourhoods();
    if (message?.private) {
      const known = (await store.home(message.from.id)) ?? (await vouchedHome(message.from.id));
      // Who is of no neighbourhood is told so, and no more.
      return known ?? (readings.some(isStart) || isOperator(message) ? all[0] : undefined);
    }
    if (all.length === 0) return incoming.type === "removed" ? undefined : firstNeighbourhood;
    const code = readings
      .find(({ command }) => command?.name === "join")
      ?.command?.args.trim()
      .toUpperCase();
    if (code === undefined) return undefined;
    for (const one of all) {
      const { board } = await store.load(one);
      if (isFounded(board) && neighbourhoodOf(board).code === code) return one;
    }
    return all[0];
  }

  async function handle(neighbourhood: string, event: Event): Promise<string | undefined> {
    const { emergency, keep } = options;
    const founding: Founding = {
      ...{ id: neighbourhood, code: newCode(), zone },
      ...(emergency && { emergency }),
      ...(keep && { keep }),
    };
    const first = await decided(founding, event);
    if (first) return first.answer;
    // Another process was faster: now in line with the others.
    return await store.alone(neighbourhood, async () => {
      for (let tries = 1; tries < maxTries; tries++) {
        const done = await decided(founding, event);
        if (done) return done.answer;
      }
      throw new Error(
        `neighbourhood ${neighbourhood} stayed busy for ${maxTries} tries; the event can be heard again`,
      );
    });
  }

  /** Nothing when somebody else committed in between; else what to show who pressed a button. */
  async function decided(
    founding: Founding,
    event: Event,
  ): Promise<{ readonly answer: string | undefined } | undefined> {
    const { id: neighbourhood } = founding;
    const { version, board }: Snapshot = await store.load(neighbourhood);
    const reacts = (chat: ChatId) => adapterOf(chat)?.can.react === true;
    const { changes, says } = decide(board, event, founding, reacts);
    const toast = says.find((one) => one.toast);
    const answer = toast && word(toast.langs[0] ?? "zh", toast.wording);
    const outgoing = says.filter((one) => !one.toast).flatMap((one) => shape(one, event));
    if (changes.length === 0 && outgoing.length === 0) return { answer };
    // A moment may come twice: what was heard late can set a reminder for one that has been.
    const cause = event.type === "ticked" ? `${event.id} ${version}` : event.id;
    const commit = { neighbourhood, version, cause, at: event.at, changes, outgoing };
    const start = performance.now();
    const result = await store.commit(commit);
    watch({ type: "committed", commit, result, board, ms: performance.now() - start });
    return result === "stale" ? undefined : { answer };
  }

  /** A say as an operation, by what the platform of its chat can do. */
  function shape(say: Say, event: Event): Outgoing[] {
    const can = adapterOf(say.chat)?.can;
    const cause = event.type === "ticked" ? {} : { cause: event.id };
    const common = {
      chat: say.chat,
      to: [...new Set(say.to.map(({ id }) => id))],
      repeat: say.repeat,
      ...(say.urgent && { urgent: true as const }),
      ...cause,
    };
    if (can?.react && say.emoji !== undefined && say.replyTo !== undefined) {
      return [{ op: "react", text: say.emoji, message: say.replyTo, mentions: [], ...common }];
    }
    if (say.quiet || (say.edits !== undefined && !can?.edit)) return [];
    const text = say.langs.map((lang: Lang) => word(lang, say.wording)).join("\n");
    const mentions = mentioned(text, say);
    const label = (wording: Wording) => say.langs.map((lang) => word(lang, wording)).join(" / ");
    const rows = can?.buttons ? (say.buttons ?? []) : [];
    const buttons = rows
      .map((row) =>
        row
          .filter((one) => ("opens" in one ? can?.links : !one.touch || !can?.numbers))
          .map(({ wording, touch: _, ...one }) => ({ text: label(wording), data: "", ...one })),
      )
      .filter((row) => row.length > 0);
    return [
      {
        ...(say.edits === undefined ? { op: "post" } : { op: "edit", message: say.edits }),
        text,
        mentions,
        ...(can?.edit && say.card && { card: say.card }),
        ...(can?.reply && say.replyTo !== undefined && { replyTo: say.replyTo }),
        ...(buttons.length > 0 && { buttons }),
        ...common,
      },
    ];
  }

  function mentioned(text: string, say: Say): Outgoing["mentions"] {
    const names = [...say.to].sort((a, b) => b.name.length - a.name.length);
    return [...text.matchAll(/@/g)].flatMap(({ index }) => {
      const person = names.find(({ name }) => text.startsWith(`@${name}`, index));
      if (person === undefined) return [];
      return {
        id: person.id,
        text: `@${person.name}`,
        ...(person.handle !== undefined && { handle: person.handle }),
      };
    });
  }

  async function tick(at: Instant, only?: string): Promise<void> {
    const next = async () =>
      (await store.due(at)).find((one) => only === undefined || one.neighbourhood === only);
    let same = 0;
    for (let due = await next(); due !== undefined; ) {
      await handle(due.neighbourhood, { type: "ticked", id: `tick ${due.at}`, at: due.at });
      const then = await next();
      same = then?.neighbourhood === due.neighbourhood && then.at === due.at ? same + 1 : 0;
      // A reminder that fires and stays would be fired for ever. Once it may be another one, just set for that moment.
      if (same > 1)
        throw new Error(`what was due at ${due.at} in ${due.neighbourhood} did not go away`);
      due = then;
    }
  }

  // ── Delivery ──────────────────────────────────────────────────────────────────────────────────

  let delivery: Promise<void> | undefined;
  let again = false;
  const notBefore = new Map<ChatId, number>();
  const failures = new Map<number, number>();

  function deliver(): Promise<void> {
    if (delivery !== undefined) {
      again = true;
      return delivery;
    }
    delivery = (async () => {
      do {
        again = false;
        await sendAll();
      } while (again);
    })().finally(() => {
      delivery = undefined;
    });
    return delivery;
  }

  async function sendAll(): Promise<void> {
    const clock = Date.parse(now());
    const held = new Set<ChatId>();
    const unsent = await store.unsent();
    const taken = new Set<number>();
    for (const [i, line] of unsent.entries()) {
      if (taken.has(line.id)) continue;
      if (line.state !== "taken" && isEditedAgain(line, unsent.slice(i + 1))) {
        await done(line);
        continue;
      }
      if (clock - Date.parse(line.queuedAt) > keepsLines && line.state !== "taken") {
        await givenUp(line);
        continue;
      }
      // Lines of one chat keep their order: behind one that has to wait, the others wait too, but for an emergency.
      const waits = held.has(line.chat) || (notBefore.get(line.chat) ?? 0) > clock;
      const adapter = adapterOf(line.chat);
      if ((waits && !line.urgent) || (adapter?.wait?.(line) ?? 0) > 0) {
        held.add(line.chat);
        continue;
      }
      const lines = together(unsent.slice(i), adapter?.can.merge ?? 1);
      for (const { id } of lines) taken.add(id);
      if (!(await sendOne(line, lines, clock))) held.add(line.chat);
    }
  }

  async function sendOne(line: Queued, lines: readonly Queued[], clock: number): Promise<boolean> {
    const adapter = adapterOf(line.chat);
    if (line.state === "taken") return false;
    // A send that was cut off may have been shown: receipts and digests are let go, pairings and reminders said again.
    if (line.state === "sending" && !line.repeat) return done(line);
    if (clock - Date.parse(line.queuedAt) > giveUpAfter) return givenUp(line);
    if (adapter === undefined) return false;
    const ours: Queued[] = [];
    for (const one of lines) {
      if (!(await store.markSending(one.id))) break;
      ours.push(one);
    }
    // What another process has goes first; what is behind it keeps its order.
    const isWhole = ours.length === lines.length;
    if (ours.length === 0) return false;
    const question = answers.ask(ours, now());
    try {
      const start = performance.now();
      const message = await adapter.send(merged(ours));
      if (line.op === "post") options.onSend?.(adapter.name);
      watch({ type: "sent", app: adapter.name, ms: performance.now() - start });
      if (question) await inTurn("", () => handle(line.neighbourhood, question.asked(message)));
      const { perChat = 0, perAccount = 0 } = adapter.can.pace ?? {};
      notBefore.set(line.chat, clock + perChat);
      if (perAccount > 0) await new Promise((go) => setTimeout(go, perAccount));
      for (const one of ours) await done(one);
      if (message !== undefined && line.card)
        await inTurn("", () => carded(line, message)).catch(complain);
      return isWhole;
    } catch (error) {
      let isOver = isWhole;
      for (const one of ours) isOver = (await failed(one, error, clock)) && isOver;
      return isOver;
    } finally {
      question?.over();
    }
  }

  function givenUp(line: Queued): Promise<boolean> {
    const days = Math.round((Date.parse(now()) - Date.parse(line.queuedAt)) / 86_400_000);
    report(`gave up a line for ${line.chat}: unsent for ${days} days`);
    watch({ type: "unsent", app: appOf(line.chat), why: "given up" });
    return done(line);
  }

  async function done(line: Queued): Promise<boolean> {
    await store.markSent(line.id);
    failures.delete(line.id);
    return true;
  }

  async function failed(line: Queued, error: unknown, clock: number): Promise<boolean> {
    const tries = (failures.get(line.id) ?? 0) + 1;
    failures.set(line.id, tries);
    const why = error instanceof Error ? error.message : String(error);
    const hasMoved = error instanceof SendError && error.movedTo !== undefined;
    if (line.op === "post" && !hasMoved) options.onSend?.(adapterOf(line.chat)?.name ?? "", why);
    watch({ type: "unsent", app: appOf(line.chat), why: kindOf(error) });
    if (error instanceof SendError && error.movedTo !== undefined) {
      await store.putBack(line.id, error.movedTo);
      await inTurn("", () => moved(line, error.movedTo ?? line.chat));
      again = true;
      return false;
    }
    if (error instanceof SendError && error.retryAfter === undefined) {
      report(`${line.chat} refused a line: ${why}`);
      return done(line);
    }
    if (!(error instanceof SendError) && !line.repeat) {
      report(`${line.chat}: no answer to a line that is not said twice: ${why}`);
      return done(line);
    }
    if (error instanceof SendError) await store.putBack(line.id);
    const wait =
      error instanceof SendError
        ? (error.retryAfter ?? 1) * 1000
        : Math.min(1000 * 2 ** tries, longestWait);
    notBefore.set(line.chat, clock + wait);
    report(`${line.chat}: ${why}; trying again in ${Math.round(wait / 1000)} s`);
    return false;
  }

  /** A line that is not remembered is only not edited. */
  const complain = (error: unknown): void =>
    report(error instanceof Error ? error.message : String(error));

  async function carded({ id, neighbourhood, chat, card }: Queued, message: string): Promise<void> {
    if (card === undefined) return;
    const at = now();
    await handle(neighbourhood, { type: "sent", id: `sent ${id}`, at, chat, message, card });
    // What has changed since it was worded is shown at once.
    again = true;
  }

  async function moved(line: Queued, to: ChatId): Promise<void> {
    const at = now();
    await handle(line.neighbourhood, {
      type: "migrated",
      id: `moved ${line.chat} ${to}`,
      at,
      chat: line.chat,
      to,
    });
  }

  return {
    hear: (incoming, lane = "") => inTurn(lane, () => heard(incoming)),
    tick: (at, only) => inTurn(only ?? "", () => tick(at, only)),
    deliver,
    async stop() {
      await inTurn.idle();
      await delivery?.catch(() => {});
    },
  };
}

const isHealth = ({ command }: Reading): boolean => command?.name === "health";
const isStart = ({ command }: Reading): boolean => command?.name === "start";
const isOfPool = ({ intent }: Reading): boolean =>
  intent === "close" || intent === "decline" || intent === "progress";

/** A post in the plainest words, for the reader to see an answer to it. */
function quotedAs(kind: "need" | "offer", lang: Lang, thing: string): string {
  if (lang === "zh") return kind === "need" ? `求${thing}` : `我有${thing},谁要`;
  return kind === "need" ? `I need ${thing}` : `I have ${thing} to give away, anyone?`;
}

/** Only the last of several edits of one line need be shown. */
const isEditedAgain = ({ op, message }: Queued, later: readonly Queued[]): boolean =>
  op === "edit" && later.some((one) => one.op === "edit" && one.message === message);

const appOf = (id: string): string => id.slice(0, id.indexOf(":"));

function kindOf(error: unknown): "refused" | "later" | "moved" | "unknown" {
  if (!(error instanceof SendError)) return "unknown";
  if (error.movedTo !== undefined) return "moved";
  return error.retryAfter === undefined ? "refused" : "later";
}

type Spoken = Extract<Incoming, { readonly type: "heard" | "edited" }>;
const isSpoken = (incoming: Incoming): incoming is Spoken =>
  incoming.type === "heard" || incoming.type === "edited";

/** Eight letters and digits that nobody mixes up on the phone. */
function randomCode(): string {
  const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => letters[byte % letters.length]).join("");
}
