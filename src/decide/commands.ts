import { distance } from "fastest-levenshtein";
import type { Event, Key, Lang, Post, Reading } from "../model.ts";
import { release } from "./asking.ts";
import {
  type Board,
  chatOf,
  neighbourhoodOf,
  openPosts,
  openPostsOf,
  pairingsOf,
  postOf,
  residentOf,
  underWay,
} from "./board.ts";
import { setDuty } from "./duty.ts";
import { fair, mergeHouseholds } from "./fair.ts";
import { finish } from "./handover.ts";
import { setDigest, setLines, setQuiet } from "./hours.ts";
import { cleaned } from "./loans.ts";
import * as membership from "./membership.ts";
import { dealOf, pair } from "./pairing.ts";
import { obeyPool, poolDid } from "./pool-orders.ts";
import { notice } from "./posts.ts";
import {
  askInPrivate,
  chooseLanguage,
  mineInPrivate,
  open as openPrivate,
  setAddress,
} from "./private.ts";
import { dropNotes, goLive } from "./rehearsal.ts";
import { leaveOut, relink } from "./relinking.ts";
import { remindAsOrdered } from "./reminding.ts";
import { obeySettings, settingDid } from "./settings.ts";
import { sign } from "./thanks.ts";
import { forgetPairing } from "./timers.ts";
import { tradeKeys } from "./trading.ts";
import { undo } from "./undo.ts";
import { setWave } from "./wave.ts";
import { change, listed, pairOf, personOf, say, sayToPairs, type Work, zoneOf } from "./work.ts";
import { goesForWhom } from "./young.ts";

type Heard = Event & { type: "heard" | "edited" };

interface Order {
  readonly work: Work;
  readonly event: Heard;
  readonly reading: Reading;
  readonly args: string;
  readonly nos: readonly number[];
}

interface Command {
  /** Without anything behind it, it only shows, and everybody may see. */
  readonly shows?: true;
  /** `committee`: only with authority. `author`: the committee, or the author of the post named. */
  readonly may: "everyone" | "author" | "committee";
  readonly zh: string;
  readonly run: (order: Order) => void;
  /** What it does instead for everyone in their own conversation with the bot. */
  readonly alone?: (order: Order) => void;
}

/** Every order there is, by its English name. One more is one more row. */
export const commands: Readonly<Record<string, Command>> = {
  needs: { may: "committee", zh: "求", run: (order) => list(order, "need", "needs") },
  offers: { may: "committee", zh: "供", run: (order) => list(order, "offer", "offers") },
  status: { may: "author", zh: "看", run: status },
  close: { may: "author", zh: "结", run: closePost },
  match: { may: "committee", zh: "配", run: match },
  remind: { may: "author", zh: "提醒", run: remindOf },
  announce: { may: "committee", zh: "公告", run: announce },
  stats: { may: "committee", zh: "统计", run: stats },
  help: { may: "everyone", zh: "帮助", run: help },
  start: {
    may: "everyone",
    zh: "开始",
    run: help,
    alone: ({ work, event }) => openPrivate(work, event),
  },
  mine: {
    may: "everyone",
    zh: "我的",
    run: mine,
    alone: ({ work, event, reading }) => mineInPrivate(work, event.message, reading.lang),
  },
  address: {
    may: "everyone",
    zh: "门牌",
    run: ({ work, event, reading }) => askInPrivate(work, event.message, reading.lang),
    alone: ({ work, event, reading }) => setAddress(work, event.message, reading),
  },
  undo: {
    may: "everyone",
    zh: "撤销",
    run: ({ work, event, reading }) => undo(work, event.message, reading),
  },
  forgetme: { may: "everyone", zh: "删除我", run: forgetMe },
  optout: { may: "everyone", zh: "退订", run: (order) => setOptOut(order, true) },
  optin: { may: "everyone", zh: "订阅", run: (order) => setOptOut(order, false) },
  duty: {
    may: "committee",
    zh: "值班",
    run: ({ work, event, args, reading }) => setDuty(work, event.message, reading, args),
  },
  word: { may: "committee", zh: "词", run: teach },
  words: { may: "committee", zh: "词表", run: listWords },
  join: {
    may: "committee",
    zh: "加入",
    run: ({ work, event, args, reading }) =>
      membership.join(work, event.message, args, reading.lang),
  },
  chat: {
    may: "committee",
    zh: "群",
    run: ({ work, event, args, reading }) =>
      membership.setScope(work, event.message, args, reading.lang),
  },
  pause: {
    may: "committee",
    zh: "暂停",
    run: ({ work, event, args, reading }) =>
      membership.pause(work, event.message, args, reading.lang, zoneOf(work)),
  },
  resume: {
    may: "committee",
    zh: "继续",
    run: ({ work, event, reading }) => membership.resume(work, event.message, reading.lang),
  },
  quiet: {
    may: "committee",
    zh: "免打扰",
    run: ({ work, event, args, reading }) => setQuiet(work, event.message, args, reading.lang),
  },
  digest: {
    may: "committee",
    zh: "摘要",
    run: ({ work, event, args, reading }) => setDigest(work, event.message, args, reading.lang),
  },
  lines: {
    may: "committee",
    zh: "话量",
    run: ({ work, event, args, reading }) => setLines(work, event.message, args, reading.lang),
  },
  settings: {
    may: "committee",
    shows: true,
    zh: "设置",
    run: ({ work, event, args, reading }) => obeySettings(work, event.message, args, reading.lang),
  },
  health: {
    may: "committee",
    zh: "体检",
    run: ({ work, event, reading }) => {
      const options = { lang: reading.lang, replyTo: event.message.id };
      const health = event.health ?? { apps: [], unsent: 0 };
      say(
        work,
        event.message.chat,
        "health",
        { health, now: work.at, zone: zoneOf(work) },
        options,
      );
    },
  },
  golive: {
    may: "committee",
    zh: "上线",
    run: ({ work, event, reading }) => goLive(work, event.message, reading.lang),
  },
  cleaned: {
    may: "everyone",
    zh: "已消毒",
    run: ({ work, event, reading }) => cleaned(work, event.message, reading.lang),
  },
  wave: {
    may: "committee",
    zh: "高峰",
    run: ({ work, event, args, reading }) => setWave(work, event.message, args, reading.lang),
  },
  language: {
    may: "committee",
    zh: "语言",
    run: ({ work, event, args }) => membership.setLanguage(work, event.message, args),
    alone: ({ work, event, args, reading }) =>
      chooseLanguage(work, event.message, args, reading.lang),
  },
  pool: {
    may: "committee",
    zh: "药库",
    run: ({ work, event, args, reading }) => obeyPool(work, event.message, reading, args),
  },
  log: { may: "committee", zh: "日志", run: showLog },
  fair: {
    may: "committee",
    zh: "公平",
    run: ({ work, event, reading }) => fair(work, event.message, reading.lang),
  },
  household: {
    may: "committee",
    zh: "同户",
    run: ({ work, event, args, reading }) =>
      mergeHouseholds(work, event.message, args, reading.lang),
  },
  relink: {
    may: "committee",
    zh: "重新认人",
    run: ({ work, event, args, reading }) =>
      relink(work, event.message, args, reading.lang, event.members),
  },
  thanks: {
    may: "everyone",
    zh: "署名",
    run: ({ work, event, args, reading }) => sign(work, event.message, args, reading.lang),
  },
};

/** What the log keeps of an order. */
const didOf = (name: string, args: string): string =>
  name === "pool" ? poolDid(args) : name === "settings" ? settingDid(args) : name;

/** Carries out an order, or says kindly why not. */
export function obey(work: Work, event: Heard, read: Reading): void {
  const { message } = event;
  // "/close 5" is of no language: it is answered in the speaker's, or the chat's.
  const lang = /\p{Script=Han}/u.test(message.text)
    ? "zh"
    : (residentOf(work.board, message.from.id)?.lang ??
      chatOf(work.board, message.chat)?.lang ??
      read.lang);
  const reading = { ...read, lang };
  const { name = "", args = "" } = reading.command ?? {};
  const command = commands[name];
  const options = { lang: reading.lang, replyTo: message.id };
  if (command === undefined) return suggest(work, event, name, reading.lang);
  const nos = reading.nos ?? [];
  if (message.private && command.alone) return command.alone({ work, event, reading, args, nos });
  const post = postOf(work.board, nos[0] ?? -1);
  const own = command.may === "author" && post?.by === message.from.id;
  const shown = command.shows && args.trim() === "";
  if (command.may !== "everyone" && !event.authority && !own && !shown) {
    if (message.from.role === "anonymous") return say(work, message.chat, "whoAreYou", {}, options);
    const typed = reading.lang === "zh" ? command.zh : name;
    return say(work, message.chat, "refused", { command: typed }, options);
  }
  command.run({ work, event, reading, args, nos });
  if (command.may !== "everyone" && event.authority) {
    // The log names them.
    notice(work, message);
    const entry = {
      id: event.id,
      at: work.at,
      by: message.from.id,
      did: didOf(name, args),
      ...(nos[0] !== undefined && { no: nos[0] }),
    };
    change(work, { type: "logged", entry });
  }
}

const letters = (word: string) => [...word].sort().join("");

/** Letters that changed places are one slip. */
const slips = (typed: string, name: string): number =>
  typed !== name && letters(typed) === letters(name) ? 0.5 : distance(typed, name);

/** A slip of the fingers gets the nearest order; a word that is like none may be meant for another bot. */
function suggest(work: Work, event: Heard, typed: string, lang: Lang): void {
  const known = Object.entries(commands).flatMap(([name, { zh }]) => [name, zh]);
  const slip = typed.length > 6 ? 3 : typed.length > 4 ? 2 : 1;
  const nearest = known
    .map((name) => ({ name, far: slips(typed.toLowerCase(), name) }))
    .filter(({ name, far }) => far <= slip && far < name.length)
    .sort((a, b) => a.far - b.far)[0];
  const { message } = event;
  const options = { lang, replyTo: message.id };
  if (nearest) return say(work, message.chat, "nearest", { typed, nearest: nearest.name }, options);
  if (message.toBot || message.private)
    say(work, message.chat, "unknownCommand", { typed }, options);
}

function list({ work, event, reading }: Order, kind: Post["kind"], text: "needs" | "offers"): void {
  const posts = openPosts(work.board, kind)
    .filter(
      (post) => kind === "need" || (!post.donation && post.lines.some((line) => line.open > 0)),
    )
    .sort((a, b) => Number(b.urgent ?? 0) - Number(a.urgent ?? 0) || a.no - b.no)
    .map((post) => listed(work.board, post));
  say(
    work,
    event.message.chat,
    text,
    { posts, now: work.at, zone: zoneOf(work) },
    { lang: reading.lang, replyTo: event.message.id },
  );
}

function mine({ work, event, reading }: Order): void {
  const posts = openPostsOf(work.board, event.message.from.id).map((post) =>
    listed(work.board, post),
  );
  say(
    work,
    event.message.chat,
    "mine",
    { posts, now: work.at, zone: zoneOf(work) },
    { lang: reading.lang, replyTo: event.message.id },
  );
}

/** The post an order names, or a line that says what is wrong with the number. */
function meant(order: Order, command: string): Post | undefined {
  const { work, event, reading, nos } = order;
  const options = { lang: reading.lang, replyTo: event.message.id };
  const [no] = nos;
  if (no === undefined) {
    const typed = reading.lang === "zh" ? (commands[command]?.zh ?? command) : command;
    say(work, event.message.chat, "whichPost", { command: typed }, options);
    return undefined;
  }
  const post = postOf(work.board, no);
  if (post === undefined) say(work, event.message.chat, "noSuchPost", { no }, options);
  return post;
}

function status(order: Order): void {
  const post = meant(order, "status");
  if (post === undefined) return;
  const { work, event, reading } = order;
  const pairs = pairingsOf(work.board, post.no).map((one) => ({
    ...pairOf(work.board, one),
    state: one.state,
  }));
  const about = {
    post: listed(work.board, post),
    kind: post.kind,
    pairs,
    now: work.at,
    zone: zoneOf(work),
  };
  say(work, event.message.chat, "status", about, { lang: reading.lang, replyTo: event.message.id });
}

function closePost(order: Order): void {
  const post = meant(order, "close");
  if (post === undefined) return;
  const { work, event, reading } = order;
  if (post.state !== "open") {
    return say(
      work,
      event.message.chat,
      "alreadyOver",
      { no: post.no },
      { lang: reading.lang, replyTo: event.message.id },
    );
  }
  const met = pairingsOf(work.board, post.no).some(
    (one) => one.state === "handed" || one.state === "agreed",
  );
  const before = work.says.length;
  finish(
    work,
    post,
    post.kind === "need" ? (met ? "received" : "withdrawn") : "gone",
    { ...event.message, chat: post.chat },
    reading,
  );
  // Who did not close it is told in words, where they asked; there the order is no message to answer.
  if (post.by !== event.message.from.id || post.chat !== event.message.chat) {
    const at = work.says.findIndex((one, i) => i >= before && one.wording.text === "closed");
    const told = work.says[at];
    if (told) {
      const { emoji: _, replyTo: __, ...rest } = told;
      work.says[at] = { ...rest, langs: [post.lang], to: [personOf(work.board, post.by)] };
    }
  }
  if (post.chat !== event.message.chat) {
    say(
      work,
      event.message.chat,
      "closed",
      { no: post.no, amounts: listed(work.board, post).amounts },
      { lang: reading.lang, replyTo: event.message.id },
    );
  }
}

function match({ work, event, reading, nos }: Order): void {
  const options = { lang: reading.lang, replyTo: event.message.id };
  const { chat } = event.message;
  const posts = nos.slice(0, 2).map((no) => ({ no, post: postOf(work.board, no) }));
  const missing = posts.find(({ post }) => post === undefined);
  if (missing) return say(work, chat, "noSuchPost", { no: missing.no }, options);
  const need = posts.find(({ post }) => post?.kind === "need")?.post;
  const offer = posts.find(({ post }) => post?.kind === "offer")?.post;
  if (need === undefined || offer === undefined) return say(work, chat, "matchForm", {}, options);
  for (let i = 0; i < need.lines.length; i++) {
    for (let j = 0; j < offer.lines.length; j++) {
      const deal = dealOf(work, need, i, offer, j);
      if (deal === undefined) continue;
      const pairing = pair(work, deal, "proposed");
      sayToPairs(work, [pairing], "paired");
      if (need.chat !== chat && offer.chat !== chat) {
        say(work, chat, "paired", { pairs: [pairOf(work.board, pairing)] }, options);
      }
      return;
    }
  }
  say(
    work,
    chat,
    "cannotMatch",
    { need: need.no, offer: offer.no, reason: whyNot(work.board, need, offer) },
    options,
  );
}

function whyNot(board: Board, need: Post, offer: Post) {
  if (need.state !== "open" || offer.state !== "open") return "over" as const;
  const rehearses = ({ chat }: Post) => chatOf(board, chat)?.rehearsal === true;
  if (rehearses(need) || rehearses(offer)) return "rehearsal" as const;
  if (need.by === offer.by) return "own" as const;
  const fits = need.lines.some((wanted) =>
    offer.lines.some((given) => goesForWhom(need, given, wanted)),
  );
  return fits ? ("none" as const) : ("thing" as const);
}

function remindOf(order: Order): void {
  const { work, event, reading, nos } = order;
  const options = { lang: reading.lang, replyTo: event.message.id };
  if (nos[0] === undefined || reading.due === undefined || reading.due <= work.at) {
    return say(work, event.message.chat, "remindForm", {}, options);
  }
  const post = meant(order, "remind");
  if (post === undefined) return;
  if (post.state !== "open")
    return say(work, event.message.chat, "alreadyOver", { no: post.no }, options);
  remindAsOrdered(work, post.no, reading.due, post.chat);
  say(
    work,
    event.message.chat,
    "remindSet",
    { no: post.no, at: reading.due, now: work.at, zone: zoneOf(work) },
    options,
  );
}

function announce({ work, event, reading, args }: Order): void {
  const options = { lang: reading.lang, replyTo: event.message.id };
  if (args.trim() === "") return say(work, event.message.chat, "announceForm", {}, options);
  const chats = [...work.board.tables.chats.values()].filter(
    (chat) => !chat.gone && (chat.scope === "community" || chat.scope === "building"),
  );
  for (const chat of chats)
    say(work, chat.id, "announcement", { text: args.trim() }, { lang: reading.lang, repeat: true });
  if (!chats.some((chat) => chat.id === event.message.chat)) {
    say(work, event.message.chat, "announced", { chats: chats.length }, options);
  }
}

function stats({ work, event, reading }: Order): void {
  const posts = [...work.board.tables.posts.values()];
  const pairings = [...work.board.tables.pairings.values()];
  const needs = posts.filter((post) => post.kind === "need");
  const offers = posts.filter((post) => post.kind === "offer");
  const open = (all: readonly Post[]) => all.filter((post) => post.state === "open").length;
  say(
    work,
    event.message.chat,
    "stats",
    {
      needs: needs.length,
      met: needs.filter((post) => post.state === "closed").length,
      openNeeds: open(needs),
      offers: offers.length,
      openOffers: open(offers),
      handed: pairings.filter((one) => one.state === "handed" || one.state === "returned").length,
      thanked: pairings.filter((one) => one.thanked).length,
      misreadings: work.board.tables.misreadings.size,
    },
    { lang: reading.lang, replyTo: event.message.id },
  );
}

/** Whoever only looked at something did nothing. */
export const looks: ReadonlySet<string> = new Set([
  "needs",
  "offers",
  "status",
  "stats",
  "words",
  "log",
  "fair",
  "pool",
  "settings",
  "health",
]);
const loggedShown = 12;

const byId = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });

/** What the committee ordered last, the latest at the end. */
function showLog({ work, event, reading }: Order): void {
  const entries = [...work.board.tables.log.values()]
    .filter(({ did }) => !looks.has(did))
    .sort((a, b) => (a.at === b.at ? byId(a.id, b.id) : a.at < b.at ? -1 : 1))
    .slice(-loggedShown)
    .map(({ at, by, did, no }) => ({
      at,
      by: personOf(work.board, by),
      did,
      zh: zhDid(did),
      ...(no !== undefined && { no }),
    }));
  const about = { entries, now: work.at, zone: zoneOf(work) };
  const options = { lang: reading.lang, replyTo: event.message.id };
  say(work, event.message.chat, "log", about, options);
}

const zhVerbs: Readonly<Record<string, string>> = {
  alarm: "紧急提醒",
  in: "入",
  out: "出",
  check: "盘点",
  guard: "保底",
  language: "语言",
  quiet: "免打扰",
  digest: "摘要",
  lines: "话量",
  chat: "群",
  rehearsal: "排练",
};

/** How the log is read in Chinese: "pool in" is 药库 入. */
export const zhDid = (did: string): string =>
  did
    .split(" ")
    .map((word, i) => (i === 0 ? commands[word]?.zh : undefined) ?? zhVerbs[word] ?? word)
    .join(" ");

function help({ work, event, reading }: Order): void {
  const options = { lang: reading.lang, replyTo: event.message.id };
  say(work, event.message.chat, event.authority ? "helpCommittee" : "helpResident", {}, options);
}

/** /word 布诺芬=布洛芬: from the next message on the one is read as the other. */
function teach({ work, event, reading, args }: Order): void {
  const options = { lang: reading.lang, replyTo: event.message.id };
  const { chat } = event.message;
  const alias = args.split(/[=＝]/u)[0]?.trim() ?? "";
  const thing = reading.lines[0]?.thing;
  if (alias.length < 2 || alias.length > 30 || thing === undefined)
    return say(work, chat, "wordForm", {}, options);
  if (thing.id === undefined) return say(work, chat, "noSuchThing", { text: thing.text }, options);
  const word = { alias, id: thing.id, zh: thing.zh ?? thing.text, en: thing.en ?? thing.text };
  change(work, { type: "taught", word });
  say(work, chat, "wordTaught", word, options);
}

const wordsShown = 40;
const misreadShown = 10;

/** The words that were taught, as they can be taught again elsewhere; and the names that nobody knows yet. */
function listWords({ work, event, reading }: Order): void {
  const counts = new Map<string, number>();
  for (const { lines } of work.board.tables.posts.values())
    for (const { thing } of lines)
      if (thing.id === undefined) counts.set(thing.text, (counts.get(thing.text) ?? 0) + 1);
  const unknown = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  const about = {
    taught: [...work.board.tables.taught.values()].slice(0, wordsShown),
    unknown: unknown.slice(0, wordsShown),
    misread: [...work.board.tables.misreadings.values()]
      .slice(-misreadShown)
      .map(({ intent, things }) => ({ intent, things })),
  };
  const options = { lang: reading.lang, replyTo: event.message.id };
  say(work, event.message.chat, "words", about, options);
}

/** Stands in the record for somebody who was forgotten. */
const nobodyNow = "gone:—";

/** What is open ends as if withdrawn, so that the other side is told; then everything of the resident goes. */
function forgetMe({ work, event, reading }: Order): void {
  const { message } = event;
  const me = message.from.id;
  for (const post of openPostsOf(work.board, me)) finish(work, post, "withdrawn", message, reading);
  const { posts, pairings, reminders, undos, log, movements } = work.board.tables;
  const ended = [...pairings.values()].filter((one) => one.giver === me || one.receiver === me);
  for (const pairing of ended) {
    if (underWay(pairing)) release(work, pairing);
    forgetPairing(work, pairing.id);
  }
  const own = [...posts.values()].filter((post) => post.by === me).map((post) => post.no);
  const rows: Key[] = [
    ...own.map((no): Key => ({ table: "posts", key: String(no) })),
    ...ended.map(({ id }): Key => ({ table: "pairings", key: String(id) })),
    ...[...work.board.tables.cards]
      .filter(([, { pairs }]) =>
        pairs.some(({ pairing }) => ended.some(({ id }) => id === pairing)),
      )
      .map(([key]): Key => ({ table: "cards", key })),
    ...[...reminders.values()]
      .filter(({ no, by }) => by === me || (no !== undefined && own.includes(no)))
      .map(({ key }): Key => ({ table: "reminders", key })),
    // What others could take back may hold rows that are gone now.
    ...[...undos.keys()].map((key): Key => ({ table: "undos", key })),
    ...tradeKeys(me)
      .filter((key) => work.board.tables.log.has(key))
      .map((key): Key => ({ table: "log", key })),
    { table: "residents", key: me },
  ];
  change(work, { type: "forgotten", rows });
  dropNotes(work, ({ of }) => of.includes(me));
  // That it was done stays, and who did it goes.
  for (const entry of log.values())
    if (entry.by === me && work.board.tables.log.has(entry.id))
      change(work, { type: "logged", entry: { ...entry, by: nobodyNow } });
  for (const { by, ...movement } of movements.values())
    if (by === me) change(work, { type: "stocked", movement });
  const duty = neighbourhoodOf(work.board).duty ?? [];
  if (duty.some(({ id }) => id === me))
    change(work, { type: "dutySet", duty: duty.filter(({ id }) => id !== me) });
  leaveOut(work, me);
  work.says.splice(
    0,
    work.says.length,
    ...work.says.filter((one) => one.wording.text !== "closed"),
  );
  say(work, message.chat, "forgotten", {}, { lang: reading.lang, replyTo: message.id });
}

function setOptOut({ work, event, reading }: Order, out: boolean): void {
  const { message } = event;
  notice(work, message, reading.lang);
  const resident = work.board.tables.residents.get(message.from.id);
  if (resident === undefined) return;
  const { optedOut: _, ...row } = resident;
  change(work, { type: "residentSet", resident: out ? { ...row, optedOut: true } : row });
  say(
    work,
    message.chat,
    out ? "optedOut" : "optedIn",
    {},
    { lang: reading.lang, replyTo: message.id },
  );
}
