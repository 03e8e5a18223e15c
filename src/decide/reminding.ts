import type { ChatId, Instant, Pairing, Post, Reminder, ThingRef, Unit } from "../model.ts";
import { addDays, instantOf, nextAt } from "../zone.ts";
import { matchRound, release } from "./asking.ts";
import { dueReminders, isOnLoan, pairingOf, postOf, residentOf, underWay } from "./board.ts";
import { sayHeld } from "./budget.ts";
import { giveButtons } from "./buttons.ts";
import { digest, planDigest, planNotice } from "./digest.ts";
import { callLastResort } from "./duty.ts";
import { expire, planExpiry } from "./expiry.ts";
import { climb, leadsToCommittee, noLists, tellLists } from "./ladder.ts";
import { askPool, poolAfter } from "./pool.ts";
import { isSettled, isTried, rehearse, tellRehearsed } from "./rehearsal.ts";
import { dayOf, isPoolUsed, lotKey, lotsDue, stockKey } from "./stock.ts";
import { type Keep, sweep } from "./sweeping.ts";
import { goOn, sayMade } from "./telling.ts";
import { thank } from "./thanks.ts";
import { isWave, lastResortKey, poolKey, quietUntil, remindOfDue, set } from "./timers.ts";
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

/** Minutes that an urgent need waits for a neighbour before who is on duty is called, where no wider circle is. */
const lastResortAfter = 40;

/**
 * A need's deadline is called out an hour before, or halfway where that is sooner; and it is on the lists of evening and
 * morning. Every post leaves the board some day, and its author hears of it the evening before.
 */
export function remindOfPost(work: Work, post: Post): void {
  // What was promised to the pool waits for the committee.
  if (post.donation) return;
  const leaves = planExpiry(work, post);
  planNotice(work, post.chat, leaves);
  if (post.kind === "offer") return;
  remindOfDue(work, post);
  remindOfPool(work, post);
  if (post.urgent && !leadsToCommittee(work, post)) {
    const at = minutesAfter(work.at, lastResortAfter);
    set(work, { key: lastResortKey(post.no), at, what: "lastResort", no: post.no });
  }
  planDigest(work, post.chat);
  planDigest(work, post.chat, "morning");
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

export const thanksAt = "20:30";

/** The evening's thanks are due where something was handed over today. */
export function planThanks(work: Work, chat: ChatId): void {
  const key = `thanks:${chat}`;
  if (work.board.tables.reminders.has(key) || chatRow(work.board, chat).scope === "private") return;
  set(work, { key, at: nextAt(work.at, zoneOf(work), thanksAt), what: "thanks", chat });
}

export function putOffThanks(work: Work, chat: ChatId, at: Instant): void {
  set(work, { key: `thanks:${chat}`, at, what: "thanks", chat });
}

export function remindAsOrdered(work: Work, no: number, at: Instant, chat: ChatId): void {
  set(work, { key: `ordered:${no}:${at}`, at, what: "ordered", no, chat });
}

/** What says nothing need not wait for the morning. */
const wordless: ReadonlySet<Reminder["what"]> = new Set(["expiry", "sweep"]);
/** Minutes after waking: who slept could not answer, and lists are not for breakfast. */
const afterWaking: Partial<Record<Reminder["what"], number>> = { release: 60, rung: 60 };

/** Fires what is due; what is due in a chat that rehearses is only tried. */
export function remind(work: Work, keep?: Keep): void {
  const due = dueReminders(work.board, work.at);
  const tried = due.filter((one) => isTried(work, one, chatOfReminder(work, one)));
  fire(
    work,
    due.filter((one) => !tried.includes(one)),
    keep,
  );
  for (const one of tried.filter((reminder) => isSettled(work, reminder)))
    change(work, { type: "reminderDropped", key: one.key });
  const open = tried.filter((reminder) => !isSettled(work, reminder));
  if (open.length > 0) rehearse(work, (trial) => fire(trial, open, keep));
}

/** Each reminder is checked against the board as it is now; in quiet hours all but the urgent wait. */
function fire(work: Work, due: readonly Reminder[], keep?: Keep): void {
  const nudges: Pairing[] = [];
  const returns: Pairing[] = [];
  const pooled: Pairing[] = [];
  const lots: Reminder[] = [];
  const silent: Pairing[] = [];
  const made: Pairing[] = [];
  const lists = noLists();
  for (const reminder of due) {
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
        if (isAway(work, pairing.receiver) && isAway(work, pairing.giver)) break;
        change(work, { type: "nudged", pairing: pairing.id });
        nudges.push(pairing);
        break;
      }
      case "release": {
        const pairing = pairingOf(work.board, reminder.pairing ?? -1);
        if (pairing?.state !== "proposed") break;
        release(work, pairing, { why: "silent" });
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
        if (pairing && isOnLoan(pairing) && !isAway(work, pairing.receiver)) returns.push(pairing);
        break;
      }
      case "snoozed": {
        const pairing = pairingOf(work.board, reminder.pairing ?? -1);
        if (pairing && underWay(pairing)) nudges.push(pairing);
        else if (pairing && isOnLoan(pairing)) returns.push(pairing);
        else if (pairing === undefined) sayOrdered(work, reminder);
        break;
      }
      case "deadline":
        callOut(work, reminder);
        break;
      case "ordered":
        sayOrdered(work, reminder);
        break;
      case "rehearsed":
        tellRehearsed(work, reminder);
        break;
      case "held":
        sayHeld(work, reminder);
        break;
      case "morning":
      case "digest":
        digest(work, reminder);
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
        planSweep(work);
        sweep(work, keep);
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
  made.push(...goOn(work, silent));
  if (made.length > 0) sayMade(work, made);
  tellLists(work, lists);
  const asked = nudges.filter((one) => underWay(pairingOf(work.board, one.id) ?? one));
  if (asked.length > 0) sayToPairs(work, asked, "nudge");
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

function sayOrdered(work: Work, reminder: Reminder): void {
  const post = postOf(work.board, reminder.no ?? -1);
  if (post?.state !== "open" || reminder.chat === undefined) return;
  const about = { post: listed(work.board, post), now: work.at, zone: zoneOf(work) };
  say(work, reminder.chat, "ordered", about, { to: [personOf(work.board, post.by)], repeat: true });
}

function callOut(work: Work, reminder: Reminder): void {
  const post = postOf(work.board, reminder.no ?? -1);
  if (post?.state !== "open" || post.lines.every((line) => line.open <= 0)) return;
  // In a wave the lists say by when it is needed; one more line for each would be hundreds.
  if (isAway(work, post.by) || isWave(work)) return;
  const about = { post: listed(work.board, post), now: work.at, zone: zoneOf(work) };
  say(work, post.chat, "deadline", about, {
    lang: post.lang,
    to: [personOf(work.board, post.by)],
    repeat: true,
    buttons: [giveButtons(post.no, about.post.amounts)],
  });
}

export function planSweep(work: Work): void {
  set(work, { key: "sweep", at: nextAt(work.at, zoneOf(work), "04:00"), what: "sweep" });
}

const isAway = (work: Work, id: string): boolean => residentOf(work.board, id)?.optedOut === true;

function chatOfReminder(work: Work, reminder: Reminder): ChatId {
  const need = pairingOf(work.board, reminder.pairing ?? -1)?.need ?? reminder.no ?? -1;
  return reminder.chat ?? postOf(work.board, need)?.chat ?? "";
}

function isUrgent(work: Work, reminder: Reminder): boolean {
  if (["ordered", "held"].includes(reminder.what)) return true;
  const need = pairingOf(work.board, reminder.pairing ?? -1)?.need ?? reminder.no ?? -1;
  return postOf(work.board, need)?.urgent === true;
}
