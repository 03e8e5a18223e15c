import type { ChatId, Instant, Key, Pairing, Post, Reminder } from "../model.ts";
import { addDays, nextAt } from "../zone.ts";
import { matchRound, release } from "./asking.ts";
import {
  dueReminders,
  isOnLoan,
  openPosts,
  pairingOf,
  pairingsOf,
  postOf,
  underWay,
} from "./board.ts";
import { climb, noLists, remindOfRungs, tellLists } from "./ladder.ts";
import { goOn, sayMade } from "./telling.ts";
import { graceMinutes, isWave, quietUntil, remindOfDue, set } from "./timers.ts";
import {
  change,
  chatRow,
  listed,
  minutesAfter,
  personOf,
  say,
  sayToPairs,
  type Work,
  zoneOf,
} from "./work.ts";

const loanDays = 3;
const digestMost = 8;
/** The same line is not put before people more often. */
const digestTimes = 3;

export function remindToReturn(work: Work, pairing: Pairing): void {
  const at = nextAt(addDays(work.at, loanDays - 1, zoneOf(work)), zoneOf(work), "10:00");
  set(work, { key: `return:${pairing.id}`, at, what: "return", pairing: pairing.id });
}

/** What a need is to be reminded of: its deadline, the circles it goes to, and the evening's list. */
export function remindOfNeed(work: Work, post: Post): void {
  remindOfDue(work, post);
  remindOfRungs(work, post);
  planDigest(work, post.chat);
}

export function remindAsOrdered(work: Work, no: number, at: Instant, chat: ChatId): void {
  set(work, { key: `ordered:${no}:${at}`, at, what: "ordered", no, chat });
}

function planDigest(work: Work, chat: ChatId): void {
  const key = `digest:${chat}`;
  if (work.board.tables.reminders.has(key)) return;
  const at = nextAt(work.at, zoneOf(work), chatRow(work.board, chat).digestAt);
  set(work, { key, at, what: "digest", chat });
}

/** What says nothing need not wait for the morning. */
const wordless: ReadonlySet<Reminder["what"]> = new Set(["expiry", "sweep"]);
/** Minutes after waking: who slept could not answer, and lists are not for breakfast. */
const afterWaking: Partial<Record<Reminder["what"], number>> = { release: 60, rung: 60 };

/** Fires what is due. Each reminder is checked against the board as it is now; in quiet hours all but the urgent wait. */
export function remind(work: Work): void {
  const nudges: Pairing[] = [];
  const returns: Pairing[] = [];
  const silent: Pairing[] = [];
  const made: Pairing[] = [];
  const lists = noLists();
  for (const reminder of dueReminders(work.board, work.at)) {
    const wakes = quietUntil(work, chatRow(work.board, chatOfReminder(work, reminder)));
    if (wakes !== undefined && !wordless.has(reminder.what) && !isUrgent(work, reminder)) {
      const slept = afterWaking[reminder.what] ?? 0;
      set(work, { ...reminder, at: minutesAfter(wakes, slept) });
      continue;
    }
    change(work, { type: "reminderDropped", key: reminder.key });
    switch (reminder.what) {
      case "confirm": {
        const pairing = pairingOf(work.board, reminder.pairing ?? -1);
        if (pairing === undefined || !underWay(pairing) || pairing.reminded) break;
        change(work, { type: "nudged", pairing: pairing.id });
        nudges.push(pairing);
        break;
      }
      case "release": {
        const pairing = pairingOf(work.board, reminder.pairing ?? -1);
        if (pairing?.state !== "proposed") break;
        release(work, pairing, "silent");
        silent.push(pairing);
        break;
      }
      case "round":
        made.push(...goOn(work, silent.splice(0)), ...matchRound(work));
        break;
      case "rung":
        made.push(...climb(work, reminder, lists));
        break;
      case "return": {
        const pairing = pairingOf(work.board, reminder.pairing ?? -1);
        if (pairing && isOnLoan(pairing)) returns.push(pairing);
        break;
      }
      case "deadline":
        callOut(work, reminder);
        break;
      case "ordered": {
        const post = postOf(work.board, reminder.no ?? -1);
        if (post?.state !== "open" || reminder.chat === undefined) break;
        const about = { post: listed(work.board, post), now: work.at, zone: zoneOf(work) };
        say(work, reminder.chat, "ordered", about, {
          to: [personOf(work.board, post.by)],
          repeat: true,
        });
        break;
      }
      case "digest":
        digest(work, reminder.chat);
        break;
      case "expiry":
        expire(work, reminder);
        break;
      case "sweep":
        sweep(work);
        break;
    }
  }
  made.push(...goOn(work, silent));
  if (made.length > 0) sayMade(work, made);
  tellLists(work, lists);
  const asked = nudges.filter((one) => underWay(pairingOf(work.board, one.id) ?? one));
  if (asked.length > 0) sayToPairs(work, asked, "nudge");
  if (returns.length > 0) sayToPairs(work, returns, "bringBack");
}

function callOut(work: Work, reminder: Reminder): void {
  const post = postOf(work.board, reminder.no ?? -1);
  if (post?.state !== "open" || post.lines.every((line) => line.open <= 0)) return;
  // In a wave the lists say by when it is needed; one more line for each would be hundreds.
  if (isWave(work)) return;
  const about = { post: listed(work.board, post), now: work.at, zone: zoneOf(work) };
  say(work, post.chat, "deadline", about, {
    lang: post.lang,
    to: [personOf(work.board, post.by)],
    repeat: true,
  });
}

/** Days that records are kept: posts once they are over, orders and misreadings without their texts. */
const kept = { posts: 30, log: 180 };

export function planSweep(work: Work): void {
  set(work, { key: "sweep", at: nextAt(work.at, zoneOf(work), "04:00"), what: "sweep" });
}

/** A neighbour is forgettable: what is long over goes, with the pairings and the names that only it needed. */
function sweep(work: Work): void {
  planSweep(work);
  const { posts, pairings, reminders, undos, log, misreadings, residents } = work.board.tables;
  const before = (days: number) => minutesAfter(work.at, -days * 1440);
  const over = new Set(
    [...posts.values()]
      .filter(({ closedAt }) => closedAt !== undefined && closedAt < before(kept.posts))
      .filter(({ no }) =>
        pairingsOf(work.board, no).every((one) => !underWay(one) && !isOnLoan(one)),
      )
      .map(({ no }) => no),
  );
  const gone = [...pairings.values()].filter((one) => over.has(one.need) || over.has(one.offer));
  const rows: Key[] = [
    ...[...over].map((no): Key => ({ table: "posts", key: String(no) })),
    ...[...reminders.values()]
      .filter(({ no }) => no !== undefined && over.has(no))
      .map(({ key }): Key => ({ table: "reminders", key })),
    ...gone.map(({ id }): Key => ({ table: "pairings", key: String(id) })),
    ...[...undos.values()]
      .filter(({ at }) => at < before(1))
      .map(({ by }): Key => ({ table: "undos", key: by })),
    ...[...log.values()]
      .filter(({ at }) => at < before(kept.log))
      .map(({ id }): Key => ({ table: "log", key: id })),
    ...[...misreadings.values()]
      .filter(({ at }) => at < before(kept.log))
      .map(({ id }): Key => ({ table: "misreadings", key: id })),
  ];
  if (over.size > 0) {
    const left = [...posts.values()].filter(({ no }) => !over.has(no));
    const needed = new Set([
      ...left.map(({ by }) => by),
      ...left
        .flatMap(({ no }) => pairingsOf(work.board, no))
        .flatMap((one) => [one.giver, one.receiver]),
    ]);
    for (const { id, optedOut } of residents.values()) {
      if (!needed.has(id) && !optedOut) rows.push({ table: "residents", key: id });
    }
  }
  if (rows.length > 0) change(work, { type: "forgotten", rows });
}

/** Its time is over and nobody is on the way: it leaves the list without a word. */
function expire(work: Work, reminder: Reminder): void {
  const post = postOf(work.board, reminder.no ?? -1);
  if (post?.state !== "open") return;
  if (pairingsOf(work.board, post.no).some(underWay))
    return set(work, { ...reminder, at: minutesAfter(work.at, graceMinutes) });
  change(work, { type: "closed", no: post.no, at: work.at, as: "expired" });
}

function digest(work: Work, chat: ChatId | undefined): void {
  if (chat === undefined) return;
  const open = openPosts(work.board, "need").filter(
    (post) =>
      post.chat === chat &&
      post.lines.some((line) => line.open > 0) &&
      (post.told ?? 0) < digestTimes,
  );
  if (open.length === 0) return;
  planDigest(work, chat);
  const row = chatRow(work.board, chat);
  if (row.pausedUntil !== undefined && row.pausedUntil > work.at) return;
  const shown = [...open]
    .sort((a, b) => Number(b.urgent ?? 0) - Number(a.urgent ?? 0) || a.no - b.no)
    .slice(0, digestMost);
  for (const post of shown) change(work, { type: "told", no: post.no });
  const about = {
    posts: shown.map((post) => listed(work.board, post)),
    now: work.at,
    zone: zoneOf(work),
  };
  say(work, chat, "digest", about, { to: shown.map((post) => personOf(work.board, post.by)) });
}

function chatOfReminder(work: Work, reminder: Reminder): ChatId {
  const need = pairingOf(work.board, reminder.pairing ?? -1)?.need ?? reminder.no ?? -1;
  return reminder.chat ?? postOf(work.board, need)?.chat ?? "";
}

function isUrgent(work: Work, reminder: Reminder): boolean {
  if (reminder.what === "ordered") return true;
  const need = pairingOf(work.board, reminder.pairing ?? -1)?.need ?? reminder.no ?? -1;
  return postOf(work.board, need)?.urgent === true;
}
