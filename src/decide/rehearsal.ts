// A chat that rehearses: needs and offers are noted, what would be said is told to the committee, nobody is promised anything.

import type {
  Change,
  Chat,
  ChatId,
  Lang,
  Message,
  Note,
  Post,
  Reading,
  Reminder,
} from "../model.ts";
import { word } from "../texts/texts.ts";
import { matchNeed, matchOffer } from "./asking.ts";
import {
  chatOf,
  isOnLoan,
  openPosts,
  openPostsOf,
  pairingOf,
  pairingsOf,
  pairingsOfResident,
  postOf,
  underWay,
} from "./board.ts";
import { roomAt } from "./budget.ts";
import { remindOfRungs } from "./ladder.ts";
import { sayMade } from "./telling.ts";
import { remindOfDue } from "./timers.ts";
import { begin, change, isPool, minutesAfter, type Say, say, type Work } from "./work.ts";

/** Minutes over which notes are gathered. */
const gathered = 15;
const shown = 8;
/** More are counted and not kept. */
const kept = 40;
const longest = 160;

// ── What is only tried ──────────────────────────────────────────────────────────────────────────

/** Answered as ever: orders, danger, "not meant so"; of trading the committee hears anyway. */
const always: ReadonlySet<Reading["intent"]> = new Set([
  "command",
  "emergency",
  "money",
  "misread",
  "optout",
]);
const starts: ReadonlySet<Reading["intent"]> = new Set(["need", "offer"]);

/** Whether what is said in a chat that rehearses is only tried: not where it is about something that was begun in earnest. */
export function isRehearsed(work: Work, { from }: Message, { intent }: Reading): boolean {
  if (always.has(intent)) return false;
  if (starts.has(intent)) return true;
  const begun = pairingsOfResident(work.board, from.id);
  if (intent === "accept")
    return !begun.some(({ state, giver }) => state === "proposed" && giver === from.id);
  // Whose pairing was let go unanswered has been called together with somebody all the same.
  const told = openPostsOf(work.board, from.id).some(
    ({ no }) => pairingsOf(work.board, no).length > 0,
  );
  return begun.length === 0 && !told;
}

/** What is due about a pairing was begun in earnest; what says nothing needs no rehearsal. */
const real: ReadonlySet<Reminder["what"]> = new Set([
  "expiry",
  "sweep",
  "round",
  "held",
  "rehearsed",
]);

export const isTried = (work: Work, { what, pairing }: Reminder, chat: ChatId): boolean =>
  chatOf(work.board, chat)?.rehearsal === true &&
  !real.has(what) &&
  (pairing === undefined || pairingOf(work.board, pairing) === undefined);

/** What is due about a need that would have been paired is not even rehearsed. */
export const isSettled = (work: Work, { no = -1, what }: Reminder): boolean =>
  what !== "ordered" && postOf(work.board, no)?.tried === true;

/**
 * Decides without doing. Needs, offers and their ends stay on the board, pairings and all that hangs on them do not; of a
 * take-up nothing does, because what two neighbours settle between them is not seen to its end.
 */
export function rehearse(work: Work, act: (trial: Work) => void, intent?: Reading["intent"]): void {
  const trial: Work = { ...begin(work.board, work.at), trial: true };
  act(trial);
  for (const one of trial.changes)
    if (stays(work, one) && (intent !== "accept" || one.type === "residentSet")) change(work, one);
  for (const one of trial.changes)
    if (one.type === "paired" && postOf(work.board, one.pairing.need)?.tried !== true)
      setTried(work, one.pairing.need, true);
  for (const one of trial.says) {
    // The committee hears what it would hear anyway, and danger is no rehearsal.
    const real = one.urgent || chatOf(work.board, one.chat)?.scope === "committee";
    (real ? work.says : work.unsaid).push(one);
  }
}

/** What would have been paired is not looked for any more, as long as it is a rehearsal. */
function setTried(work: Work, no: number, tried: boolean): void {
  if (postOf(work.board, no)) change(work, { type: "detailed", no, details: { tried } });
}

function stays(work: Work, one: Change): boolean {
  switch (one.type) {
    case "posted":
      return !isPool(one.post.by);
    case "detailed":
      return postOf(work.board, one.no) !== undefined && one.details.suggested === undefined;
    case "resized":
    case "closed":
      return postOf(work.board, one.no) !== undefined;
    case "reminderSet":
      return one.reminder.pairing === undefined && one.reminder.what !== "round";
    case "reminderDropped":
      return work.board.tables.reminders.get(one.key)?.pairing === undefined;
    case "residentSet":
    case "logged":
      return true;
    default:
      return false;
  }
}

// ── What the committee reads ────────────────────────────────────────────────────────────────────

const committeeChats = (work: Work): Chat[] =>
  [...work.board.tables.chats.values()].filter(({ scope, gone }) => scope === "committee" && !gone);

const keyOf = (chat: ChatId) => `rehearsed:${chat}`;

/** Puts down for each chat of the committee what was not said. Signs are left out, and a room goes nowhere. */
export function noteUnsaid(work: Work, reacts: (chat: ChatId) => boolean): void {
  const notes = work.unsaid.splice(0).flatMap((one) => noteOf(work, one, reacts) ?? []);
  if (notes.length === 0) return;
  for (const { id } of committeeChats(work)) {
    const known = work.board.tables.reminders.get(keyOf(id));
    const all = [...(known?.notes ?? []), ...notes];
    const at = known?.at ?? minutesAfter(work.at, gathered);
    const more = (known?.more ?? 0) + Math.max(0, all.length - kept);
    const reminder = { key: keyOf(id), at, what: "rehearsed" as const, chat: id };
    change(work, {
      type: "reminderSet",
      reminder: { ...reminder, notes: all.slice(0, kept), ...(more > 0 && { more }) },
    });
  }
}

function noteOf(
  work: Work,
  { chat, langs, wording, to, emoji, replyTo, quiet, toast }: Say,
  reacts: (chat: ChatId) => boolean,
): Note | undefined {
  const isSign = quiet || (emoji !== undefined && replyTo !== undefined && reacts(chat));
  const scope = chatOf(work.board, chat)?.scope ?? "private";
  if (isSign || toast || scope === "private" || wording.text === "address") return undefined;
  const line = word(langs[0] ?? "zh", wording)
    .replaceAll(/\s*\n\s*/gu, " / ")
    .replaceAll("@", "");
  const text = [...line].length > longest ? `${[...line].slice(0, longest).join("")}…` : line;
  return { chat, text, of: to.map(({ id }) => id) };
}

/** What has gathered, in one line; where the hour has heard enough it waits. */
export function tellRehearsed(work: Work, reminder: Reminder): void {
  const { chat, notes = [], more = 0 } = reminder;
  if (chat === undefined || notes.length === 0) return;
  const room = roomAt(work, chat);
  if (room !== undefined)
    return change(work, { type: "reminderSet", reminder: { ...reminder, at: room } });
  const told = notes.slice(0, shown).map((note) => ({
    text: note.text,
    place: placeOf(work, note.chat),
  }));
  say(work, chat, "rehearsed", { notes: told, more: more + notes.length - told.length });
}

const placeOf = (work: Work, id: ChatId) => {
  const { name, buildings = [] } = chatOf(work.board, id) ?? {};
  return { ...(name !== undefined && { name }), buildings };
};

/** Notes about one who wants to be forgotten, or of a chat that has gone live, are told to nobody. */
export function dropNotes(work: Work, drops: (note: Note) => boolean): void {
  for (const reminder of work.board.tables.reminders.values()) {
    if (reminder.what !== "rehearsed" || !reminder.notes?.some(drops)) continue;
    const notes = reminder.notes.filter((note) => !drops(note));
    if (notes.length > 0) change(work, { type: "reminderSet", reminder: { ...reminder, notes } });
    else change(work, { type: "reminderDropped", key: reminder.key });
  }
}

// ── On and off ──────────────────────────────────────────────────────────────────────────────────

/** /settings rehearsal on. What was begun in earnest goes on; from now on nothing more is begun. */
export function setRehearsal(work: Work, message: Message, args: string, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  if (/^(?:off|no|关闭?|结束|不要)$/iu.test(args)) return goLive(work, message, lang);
  if (!/^(?:on|yes|开启?|打开|要)$/iu.test(args))
    return say(work, chat.id, "rehearsalForm", { on: chat.rehearsal === true }, options);
  if (chat.scope === "committee") return say(work, chat.id, "rehearsalElsewhere", {}, options);
  change(work, { type: "chatSet", chat: { ...chat, rehearsal: true } });
  const underWayHere = [...work.board.tables.pairings.values()].filter(
    (one) =>
      (underWay(one) || isOnLoan(one)) &&
      [one.need, one.offer].some((no) => postOf(work.board, no)?.chat === chat.id),
  );
  const about = {
    nos: [...new Set(underWayHere.map(({ need }) => need))],
    told: committeeChats(work).length > 0,
  };
  say(work, chat.id, "rehearsalOn", about, options);
}

/** /golive: what was noted meets now, the urgent first. In a committee chat it is said for all chats at once. */
export function goLive(work: Work, message: Message, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const here = chatOf(work.board, message.chat);
  if (here === undefined) return;
  const all = here.scope === "committee" ? [...work.board.tables.chats.values()] : [here];
  const chats = all.filter(({ rehearsal, gone }) => rehearsal && !gone);
  if (chats.length === 0) return say(work, here.id, "liveAlready", {}, options);
  for (const { rehearsal: _, ...row } of chats) change(work, { type: "chatSet", chat: row });
  const ids = new Set(chats.map(({ id }) => id));
  dropNotes(work, ({ chat }) => ids.has(chat));
  const noted = (kind: Post["kind"]) =>
    openPosts(work.board, kind).filter(
      ({ chat, lines }) => ids.has(chat) && lines.some(({ open }) => open > 0),
    ).length;
  say(work, here.id, "live", { needs: noted("need"), offers: noted("offer") }, options);
  meetNow(work, ids);
}

/** What is open in these chats meets now, the urgent first; the circles begin anew. */
export function meetNow(work: Work, chats: ReadonlySet<ChatId>): void {
  const here = ({ chat }: Post) => chats.has(chat);
  const needs = openPosts(work.board, "need")
    .filter(here)
    .sort((a, b) => Number(b.urgent ?? 0) - Number(a.urgent ?? 0) || a.no - b.no);
  for (const need of needs) {
    if (need.tried) setTried(work, need.no, false);
    remindOfRungs(work, need);
    remindOfDue(work, need);
  }
  sayMade(work, [
    ...needs.flatMap(({ no }) => matchNeed(work, no)),
    ...openPosts(work.board, "offer")
      .filter(here)
      .flatMap(({ no }) => matchOffer(work, no)),
  ]);
}
