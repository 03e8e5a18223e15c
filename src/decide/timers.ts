import type { Chat, Instant, Pairing, Post, Reminder, Rung } from "../model.ts";
import { nextAt, wallClock } from "../zone.ts";
import { neighbourhoodOf, postOf } from "./board.ts";
import { claimOf, ladder, reservation, roundMinutes } from "./policy.ts";
import { change, chatRow, minutesAfter, type Work, zoneOf } from "./work.ts";

/** Minutes until it is asked whether what was agreed came to something. */
const confirmAgreed = { ordinary: 120, urgent: 30 };

const confirmKey = (pairing: number) => `confirm:${pairing}`;
const releaseKey = (pairing: number) => `release:${pairing}`;
const deadlineKey = (no: number) => `deadline:${no}`;
const expiryKey = (no: number) => `expiry:${no}`;
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
};
export const forgetPost = (work: Work, no: number): void => {
  forget(work, deadlineKey(no));
  forget(work, expiryKey(no));
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
    const wait = need?.urgent ? confirmAgreed.urgent : confirmAgreed.ordinary;
    const at = minutesAfter(work.at, wait);
    if (!work.board.tables.reminders.has(key))
      set(work, { key, at, what: "confirm", pairing: pairing.id });
    return;
  }
  const { remind, release } = reservation[isWave(work) ? "wave" : "calm"][claimOf(need ?? {})];
  if (remind !== undefined && !pairing.along)
    set(work, { key, at: atRound(work, need, remind), what: "confirm", pairing: pairing.id });
  set(work, {
    key: releaseKey(pairing.id),
    at: atRound(work, need, release),
    what: "release",
    pairing: pairing.id,
  });
}

/** Called out an hour before, or halfway where that is sooner; given up when it is well over. */
export function remindOfDue(work: Work, { no, due }: Post): void {
  if (due === undefined || due <= work.at) return;
  const left = (Date.parse(due) - Date.parse(work.at)) / 60_000;
  const at = minutesAfter(due, -Math.min(longestLead, left / 2));
  set(work, { key: deadlineKey(no), at, what: "deadline", no });
  set(work, { key: expiryKey(no), at: minutesAfter(due, graceMinutes), what: "expiry", no });
}
const longestLead = 60;
/** A need whose time is over is not looked for any longer. */
export const graceMinutes = 120;

/** An unmet need goes to one circle after another. */
export function remindOfRung(work: Work, post: Post, rung: Rung): void {
  const minutes = ladder[rung][claimOf(post)];
  const key = rungKey(post.no, rung);
  set(work, { key, at: atRound(work, post, minutes), what: "rung", no: post.no, rung });
}

/** When the chat's quiet hours end, if it is quiet now. */
export function quietUntil(work: Work, chat: Chat): Instant | undefined {
  const { hour, minute } = wallClock(work.at, zoneOf(work));
  const now = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const { quietFrom: from, quietTo: to } = chat;
  const quiet = from < to ? now >= from && now < to : now >= from || now < to;
  return quiet && from !== to ? nextAt(work.at, zoneOf(work), to) : undefined;
}

/** When the night of a need's chat ends, for what is not urgent. */
export const nightOver = (work: Work, need: Post): Instant | undefined =>
  need.urgent ? undefined : quietUntil(work, chatRow(work.board, need.chat));
