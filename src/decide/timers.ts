import type { Chat, Instant, Pairing, Post, Reminder, Rung } from "../model.ts";
import { nextAt, wallClock } from "../zone.ts";
import { neighbourhoodOf, postOf } from "./board.ts";
import { expiryKey } from "./expiry.ts";
import { claimOf, ladder, reservation, roundMinutes } from "./policy.ts";
import { change, chatRow, isPool, minutesAfter, type Work, zoneOf } from "./work.ts";

/** Minutes until it is asked whether what was agreed came to something; longer where it is under way. */
const confirmAfter = {
  agreed: { ordinary: 120, urgent: 30 },
  onItsWay: { ordinary: 240, urgent: 60 },
};

const confirmKey = (pairing: number) => `confirm:${pairing}`;
const releaseKey = (pairing: number) => `release:${pairing}`;
const deadlineKey = (no: number) => `deadline:${no}`;
export const lastResortKey = (no: number) => `lastResort:${no}`;
export const poolKey = (no: number) => `pool:${no}`;
/** Of a reminder that was put off. */
export const snoozeKey = ({ pairing, no }: { pairing?: number; no?: number }): string =>
  pairing === undefined ? `snoozed:#${no}` : `snoozed:${pairing}`;
const rungKey = (no: number, rung: Rung) => `rung:${no}:${rung}`;
const rungs = Object.keys(ladder) as readonly Rung[];

export const set = (work: Work, reminder: Reminder): void =>
  change(work, { type: "reminderSet", reminder });

/** What was set for a thing that is over never fires. */
export function forget(work: Work, key: string): void {
  if (work.board.tables.reminders.has(key)) change(work, { type: "reminderDropped", key });
}
export const forgetPairing = (work: Work, id: number): void => {
  forget(work, confirmKey(id));
  forget(work, releaseKey(id));
  forget(work, `return:${id}`);
  forget(work, snoozeKey({ pairing: id }));
};
export const forgetPost = (work: Work, no: number): void => {
  forget(work, deadlineKey(no));
  forget(work, expiryKey(no));
  forget(work, poolKey(no));
  forget(work, lastResortKey(no));
  forget(work, snoozeKey({ no }));
  for (const rung of rungs) forget(work, rungKey(no, rung));
};

export const isWave = (work: Work): boolean => neighbourhoodOf(work.board).wave === true;

/** In a wave what is ordinary is told every half hour, so that all of it is one message. */
export function atRound(work: Work, need: Post | undefined, minutes: number): Instant {
  const at = minutesAfter(work.at, minutes);
  const length = roundMinutes * 60_000;
  return isWave(work) && !need?.urgent
    ? new Date(Math.ceil(Date.parse(at) / length) * length).toISOString()
    : at;
}

const roundKey = "round";
const lookKey = "look";

/** Whether ordinary pairings were told of less than a round ago. */
export const isBetweenRounds = (work: Work): boolean => work.board.tables.reminders.has(roundKey);

/** After a round that told of something the next one is a while away; after an idle one it is looked again, and sooner if anything happens. */
export function planRound(work: Work, after: "told" | "idle"): void {
  const at = minutesAfter(work.at, roundMinutes);
  forget(work, lookKey);
  if (after === "told") set(work, { key: roundKey, at, what: "round" });
  else if (!isBetweenRounds(work)) set(work, { key: lookKey, at, what: "round" });
}

/** When a giver is reminded, and when their silence frees what was held. */
export function remindToConfirm(work: Work, pairing: Pairing): void {
  const need = postOf(work.board, pairing.need);
  const key = confirmKey(pairing.id);
  if (pairing.state === "agreed") {
    forget(work, releaseKey(pairing.id));
    const waits = confirmAfter[pairing.onItsWay ? "onItsWay" : "agreed"];
    const at = minutesAfter(work.at, need?.urgent ? waits.urgent : waits.ordinary);
    set(work, { key, at, what: "confirm", pairing: pairing.id });
    return;
  }
  const calm = !isWave(work) || isPool(pairing.giver);
  const { remind, release } = reservation[calm ? "calm" : "wave"][claimOf(need ?? {})];
  if (remind !== undefined && !pairing.along)
    set(work, { key, at: atRound(work, need, remind), what: "confirm", pairing: pairing.id });
  // The committee's shelf is never silent; it is asked again, and what it holds stays held.
  if (isPool(pairing.giver)) return;
  set(work, {
    key: releaseKey(pairing.id),
    at: atRound(work, need, release),
    what: "release",
    pairing: pairing.id,
  });
}

/** A yes that was said leaves the question where it was, and what was held is not freed any more. */
export function remindOnceAgreed(work: Work, pairing: Pairing): void {
  forget(work, releaseKey(pairing.id));
  if (!work.board.tables.reminders.has(confirmKey(pairing.id))) remindToConfirm(work, pairing);
}

/** Called out an hour before, or halfway where that is sooner. */
export function remindOfDue(work: Work, { no, due }: Post): void {
  if (due === undefined || due <= work.at) return;
  const left = (Date.parse(due) - Date.parse(work.at)) / 60_000;
  const at = minutesAfter(due, -Math.min(longestLead, left / 2));
  set(work, { key: deadlineKey(no), at, what: "deadline", no });
}
const longestLead = 60;

/** An unmet need goes to one circle after another. */
export function remindOfRung(
  work: Work,
  post: Post,
  rung: Rung,
  minutes = ladder[rung][claimOf(post)],
): void {
  const key = rungKey(post.no, rung);
  set(work, { key, at: atRound(work, post, minutes), what: "rung", no: post.no, rung });
}

/** When the chat's quiet hours end, if it is quiet now. */
export function quietUntil(work: Work, chat: Chat, at = work.at): Instant | undefined {
  const { hour, minute } = wallClock(at, zoneOf(work));
  const now = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const { quietFrom: from, quietTo: to } = chat;
  const quiet = from < to ? now >= from && now < to : now >= from || now < to;
  return quiet && from !== to ? nextAt(at, zoneOf(work), to) : undefined;
}

/** When the night of a need's chat ends, for what is not urgent. */
export const nightOver = (work: Work, need: Post): Instant | undefined =>
  need.urgent ? undefined : quietUntil(work, chatRow(work.board, need.chat));
