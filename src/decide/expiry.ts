// How long a post stays without a word from its author.

import type { Instant, Post, Reminder } from "../model.ts";
import { addDays, instantOf, wallClock } from "../zone.ts";
import { isOnLoan, pairingsOf, postOf, underWay } from "./board.ts";
import { change, minutesAfter, type Work, zoneOf } from "./work.ts";

/** Days until a post leaves the board by itself. */
export const staysDays = { need: 3, medicine: 5, offer: 14 } as const;
/** A need whose time is over is not looked for any longer. */
const graceMinutes = 120;
const dayEnds = { hour: 22, minute: 0 };

export const expiryKey = (no: number): string => `expiry:${no}`;

export function daysFor(post: Post): number {
  if (post.kind === "need") return staysDays.need;
  const medicine = post.lines.some(({ thing }) => thing.kind === "medicine");
  return medicine ? staysDays.medicine : staysDays.offer;
}

/** Sets when a post leaves the board: after its own time, or after the days that are usual for its kind. */
export function planExpiry(work: Work, post: Post): Instant {
  const said = post.due !== undefined && post.due > work.at ? post.due : undefined;
  const at = said ? minutesAfter(said, graceMinutes) : lastEvening(work, daysFor(post));
  setExpiry(work, post.no, at);
  return at;
}

/** The end of the day, so many days from now. */
export function lastEvening(work: Work, days: number): Instant {
  const day = wallClock(addDays(work.at, days, zoneOf(work)), zoneOf(work));
  return instantOf({ ...day, ...dayEnds }, zoneOf(work));
}

export function setExpiry(work: Work, no: number, at: Instant): void {
  change(work, { type: "reminderSet", reminder: { key: expiryKey(no), at, what: "expiry", no } });
}

/** Nobody is on the way with it, and nothing of it is out. */
export const isAtRest = (work: Work, post: Post): boolean =>
  pairingsOf(work.board, post.no).every((one) => !underWay(one) && !isOnLoan(one));

/** When a post will leave the board for want of a word; nothing where its author set the time, or somebody is on it. */
export function leavesAt(work: Work, post: Post): Instant | undefined {
  if (post.due !== undefined && post.due > work.at) return undefined;
  if (!isAtRest(work, post)) return undefined;
  return work.board.tables.reminders.get(expiryKey(post.no))?.at;
}

/** Its time is over and nobody is on the way: it leaves the list without a word. */
export function expire(work: Work, reminder: Reminder): void {
  const post = postOf(work.board, reminder.no ?? -1);
  if (post?.state !== "open") return;
  if (!isAtRest(work, post)) {
    const later = post.kind === "need" ? graceMinutes : daysFor(post) * 1440;
    return setExpiry(work, post.no, minutesAfter(work.at, later));
  }
  change(work, { type: "closed", no: post.no, at: work.at, as: "expired" });
}
