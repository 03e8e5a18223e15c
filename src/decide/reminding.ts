import type {
  Chat,
  ChatId,
  Instant,
  Key,
  Pairing,
  Post,
  Reminder,
  ThingRef,
  Unit,
} from "../model.ts";
import { addDays, instantOf, nextAt, wallClock } from "../zone.ts";
import {
  dueReminders,
  isOnLoan,
  openPosts,
  pairingOf,
  pairingsOf,
  postOf,
  underWay,
} from "./board.ts";
import { callLastResort } from "./duty.ts";
import { askPool, poolAfter } from "./pool.ts";
import { dayOf, isPoolUsed, lotKey, lotsDue, stockKey } from "./stock.ts";
import { thank } from "./thanks.ts";
import { tellUnchosen } from "./waiting.ts";
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

/** Minutes until it is asked whether a pairing came to something; longer where one of the two has spoken. */
const confirmAfter = {
  proposed: { ordinary: 60, urgent: 10 },
  agreed: { ordinary: 120, urgent: 30 },
  onItsWay: { ordinary: 240, urgent: 60 },
};
/** A need whose time is over is not looked for any longer. */
const graceMinutes = 120;
/** Minutes that an urgent need waits for a neighbour before who is on duty is called. */
const lastResortAfter = 40;
const longestLead = 60;
const loanDays = 3;
const digestMost = 8;
/** The same line is not put before people more often. */
const digestTimes = 3;

const confirmKey = (pairing: number) => `confirm:${pairing}`;
const deadlineKey = (no: number) => `deadline:${no}`;
const lastResortKey = (no: number) => `lastResort:${no}`;
const expiryKey = (no: number) => `expiry:${no}`;
const poolKey = (no: number) => `pool:${no}`;

export function remindToConfirm(work: Work, pairing: Pairing): void {
  const urgent = postOf(work.board, pairing.need)?.urgent === true;
  const spoken = pairing.state === "agreed" ? "agreed" : "proposed";
  const waits = confirmAfter[pairing.onItsWay ? "onItsWay" : spoken];
  const at = minutesAfter(work.at, urgent ? waits.urgent : waits.ordinary);
  set(work, { key: confirmKey(pairing.id), at, what: "confirm", pairing: pairing.id });
}

export function remindToReturn(work: Work, pairing: Pairing): void {
  const at = nextAt(addDays(work.at, loanDays - 1, zoneOf(work)), zoneOf(work), "10:00");
  set(work, { key: `return:${pairing.id}`, at, what: "return", pairing: pairing.id });
}

/** A need's deadline is called out an hour before, or halfway where that is sooner; and it is on the evening's list. */
export function remindOfNeed(work: Work, post: Post): void {
  if (post.due !== undefined && post.due > work.at) {
    const left = (Date.parse(post.due) - Date.parse(work.at)) / 60_000;
    const at = minutesAfter(post.due, -Math.min(longestLead, left / 2));
    set(work, { key: deadlineKey(post.no), at, what: "deadline", no: post.no });
  }
  if (post.due !== undefined && post.due > work.at) {
    const at = minutesAfter(post.due, graceMinutes);
    set(work, { key: expiryKey(post.no), at, what: "expiry", no: post.no });
  }
  remindOfPool(work, post);
  if (post.urgent) {
    const at = minutesAfter(work.at, lastResortAfter);
    set(work, { key: lastResortKey(post.no), at, what: "lastResort", no: post.no });
  }
  planDigest(work, post.chat);
}

/** An ordinary need gives the neighbours an hour; then the pool is asked. */
export function remindOfPool(work: Work, post: Post): void {
  if (post.urgent || !isPoolUsed(work.board)) return;
  const key = poolKey(post.no);
  if (work.board.tables.reminders.has(key)) return;
  set(work, { key, at: minutesAfter(work.at, poolAfter), what: "pool", no: post.no });
}

/** Days before the end of a lot that the committee hears of it. */
const lotLead = 30;

/** A lot is told of a month before it ends, and once more when it is over. */
export function remindOfLot(
  work: Work,
  thing: ThingRef,
  unit: Unit,
  lot: string,
  chat: ChatId | undefined,
): void {
  const key = lotKey(stockKey(thing, unit), lot);
  if (chat === undefined || work.board.tables.reminders.has(key)) return;
  const zone = zoneOf(work);
  const [year = 0, month = 1, day = 1] = lot.split("-").map(Number);
  const last = instantOf({ year, month, day, hour: 9, minute: 0 }, zone);
  const ahead = addDays(last, -lotLead, zone);
  const over = addDays(last, 1, zone);
  if (over <= work.at) return;
  set(work, { key, at: ahead > work.at ? ahead : over, what: "lot", chat });
}

const thanksAt = "20:30";

/** The evening's thanks are due where something was handed over today. */
export function planThanks(work: Work, chat: ChatId): void {
  const key = `thanks:${chat}`;
  if (work.board.tables.reminders.has(key) || chatRow(work.board, chat).scope === "private") return;
  set(work, { key, at: nextAt(work.at, zoneOf(work), thanksAt), what: "thanks", chat });
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

const set = (work: Work, reminder: Reminder) => change(work, { type: "reminderSet", reminder });

/** What was set for a thing that is over never fires. */
export function forget(work: Work, key: string): void {
  if (work.board.tables.reminders.has(key)) change(work, { type: "reminderDropped", key });
}
export const forgetPairing = (work: Work, id: number): void => {
  forget(work, confirmKey(id));
  forget(work, `return:${id}`);
};
export const forgetPost = (work: Work, no: number): void => {
  forget(work, deadlineKey(no));
  forget(work, expiryKey(no));
  forget(work, poolKey(no));
  forget(work, lastResortKey(no));
};

/** What says nothing need not wait for the morning. */
const wordless: ReadonlySet<Reminder["what"]> = new Set(["expiry", "sweep"]);

/** Fires what is due. Each reminder is checked against the board as it is now; in quiet hours all but the urgent wait. */
export function remind(work: Work): void {
  const nudges: Pairing[] = [];
  const returns: Pairing[] = [];
  const pooled: Pairing[] = [];
  const lots: Reminder[] = [];
  for (const reminder of dueReminders(work.board, work.at)) {
    const wakes = quietUntil(work, chatRow(work.board, chatOfReminder(work, reminder)));
    if (wakes !== undefined && !wordless.has(reminder.what) && !isUrgent(work, reminder)) {
      set(work, { ...reminder, at: wakes });
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
      case "lastResort":
        callLastResort(work, reminder.no ?? -1);
        break;
      case "unchosen":
        tellUnchosen(work, reminder);
        break;
      case "expiry":
        expire(work, reminder);
        break;
      case "sweep":
        sweep(work);
        break;
      case "pool":
        pooled.push(...askPool(work, reminder.no ?? -1));
        break;
      case "lot":
        lots.push(reminder);
        break;
      case "thanks":
        thank(work, reminder.chat);
        break;
    }
  }
  if (nudges.length > 0) sayToPairs(work, nudges, "nudge");
  if (returns.length > 0) sayToPairs(work, returns, "bringBack");
  if (pooled.length > 0) sayToPairs(work, pooled, "paired");
  if (lots.length > 0) tellOfLots(work, lots);
}

function tellOfLots(work: Work, due: readonly Reminder[]): void {
  const keys = due.map(({ key }) => key);
  const { soon, over } = lotsDue(work.board, keys, dayOf(work.at, zoneOf(work)));
  const chat = due[0]?.chat;
  if (chat !== undefined && soon.length + over.length > 0)
    say(work, chat, "lotsEnd", { soon, over }, { repeat: true });
  for (const { thing, unit, lot } of soon) remindOfLot(work, thing, unit, lot, chat);
}

function callOut(work: Work, reminder: Reminder): void {
  const post = postOf(work.board, reminder.no ?? -1);
  if (post?.state !== "open" || post.lines.every((line) => line.open <= 0)) return;
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
    for (const { id, optedOut, signed, household } of residents.values()) {
      const wish = optedOut || signed || household !== undefined;
      if (!needed.has(id) && !wish) rows.push({ table: "residents", key: id });
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

/** When the chat's quiet hours end, if it is quiet now. */
export function quietUntil(work: Work, chat: Chat): Instant | undefined {
  const { hour, minute } = wallClock(work.at, zoneOf(work));
  const now = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const { quietFrom: from, quietTo: to } = chat;
  const quiet = from < to ? now >= from && now < to : now >= from || now < to;
  return quiet && from !== to ? nextAt(work.at, zoneOf(work), to) : undefined;
}
