// What is lent: until when, who waits for it, who may be asked to spare it, and whether it came back clean.

import type {
  Instant,
  Line,
  Message,
  Pairing,
  Post,
  Reading,
  ResidentId,
  ThingRef,
} from "../model.ts";
import { addDays, instantOf, nextAt, wallClock } from "../zone.ts";
import {
  isOnLoan,
  lentOffers,
  openWith,
  pairingsOf,
  postOf,
  residentOf,
  sameHousehold,
  satisfies,
  thingKey,
  underWay,
} from "./board.ts";
import { amountOf, change, minutesAfter, personOf, say, type Work, zoneOf } from "./work.ts";
import { goesFor } from "./young.ts";

/** Days that a thing is usually lent for, by its id or a wider thing that it is. */
const daysOf: Readonly<Record<string, number>> = {
  oximeter: 2,
  thermometer: 2,
  ladder: 1,
  drill: 1,
  wheelchair: 7,
  pushchair: 7,
};
const usualDays = 3;
const looked = 50;
/** A day is over, for a loan, when people are home from work. */
const evening = { hour: 18, minute: 0 };
const cleanedHours = 24;

export const loanDays = ({ id, isA = [] }: ThingRef): number =>
  [id, ...isA].map((one) => daysOf[one ?? ""]).find((days) => days !== undefined) ?? usualDays;

const comesBack =
  /还(?![有需要是没想缺差能可在不行好会够得])|归还|送回|用到|借到(?=周|星期|礼拜|下|明|后|今|晚|月|\d)|\b(?:back|return\w*|until|till)\b/u;

/** "周日还", "until Sunday": the time said is when it comes back, not when it is needed. */
export const saysBack = (text: string): boolean => comesBack.test(text.toLowerCase());

/** When a loan that begins now is to be back: as one of the two said, else as is usual for the thing. */
export function loanDue(work: Work, pairing: Pairing, from: Instant = work.at): Instant {
  const need = postOf(work.board, pairing.need);
  const offer = postOf(work.board, pairing.offer);
  const said = [need?.back, offer?.back].flatMap((at) => (at && at > from ? at : [])).sort()[0];
  if (said !== undefined) return said;
  const thing = offer?.lines[pairing.offerLine]?.thing;
  const days = thing ? loanDays(thing) : usualDays;
  // Who needs it on Saturday and fetches it on Thursday does not bring it back on Friday.
  const start = need?.due !== undefined && need.due > from ? need.due : from;
  return eveningOf(work, addDays(start, days, zoneOf(work)));
}

/** Six in the evening of its day. */
export function eveningOf(work: Work, at: Instant): Instant {
  return instantOf({ ...wallClock(at, zoneOf(work)), ...evening }, zoneOf(work));
}

/** Asks for it back on the morning of the day, or an hour before where it is due early. */
export function remindToReturn(work: Work, pairing: Pairing, due: Instant): void {
  const zone = zoneOf(work);
  const { hour, minute, ...day } = wallClock(due, zone);
  const morning = nextAt(instantOf({ ...day, hour: 0, minute: 0 }, zone), zone, "10:00");
  const hourBefore = minutesAfter(due, -60);
  const at = [morning, hourBefore].find((one) => one > work.at && one < due) ?? due;
  const reminder = {
    key: `return:${pairing.id}`,
    at,
    what: "return",
    pairing: pairing.id,
  } as const;
  change(work, { type: "reminderSet", reminder });
}

// ── Waiting in line ─────────────────────────────────────────────────────────────────────────────

interface Lent {
  readonly pairing: Pairing;
  readonly given: Line;
  readonly back: Instant;
}

/** Where the thing of a need's line is now, what comes back first before all. */
function lentFor(work: Work, need: Post, wanted: Line): Lent[] {
  const me = residentOf(work.board, need.by);
  return lentOffers(work.board, thingKey(wanted.thing))
    .filter((offer) => !sameHousehold(me, residentOf(work.board, offer.by)) && offer.by !== need.by)
    .flatMap((offer) => pairingsOf(work.board, offer.no))
    .filter((one) => (isOnLoan(one) || underWay(one)) && one.receiver !== need.by)
    .flatMap((pairing): Lent[] => {
      const given = postOf(work.board, pairing.offer)?.lines[pairing.offerLine];
      if (given === undefined || !goesFor(given, wanted)) return [];
      const back = pairing.due ?? loanDue(work, pairing, pairing.at);
      return [{ pairing, given, back }];
    })
    .sort((a, b) => (a.back < b.back ? -1 : 1));
}

/** Whether a need waits for something that is lent out and comes back. */
export const isInLine = (work: Work, need: Post): boolean =>
  need.lines.some((wanted) => wanted.open > 0 && lentFor(work, need, wanted).length > 0);

/** Those who wait for a thing that comes back: the urgent first, then who came first. */
export function waitingFor(work: Work, { thing }: Pick<Line, "thing">): Post[] {
  const found = new Map(
    satisfies(thing).flatMap((key) =>
      openWith(work.board, "need", key, looked).map((post) => [post.no, post] as const),
    ),
  );
  return [...found.values()]
    .filter(({ by }) => !residentOf(work.board, by)?.optedOut)
    .sort((a, b) => Number(b.urgent ?? 0) - Number(a.urgent ?? 0) || a.no - b.no);
}

/**
 * A need for a thing that is lent out is told its place in line, once; for an urgent one the present holder is asked
 * whether they can spare it. Answers whether anything was said.
 */
export function waitInLine(work: Work, need: Post, message: Message): boolean {
  for (const wanted of need.lines) {
    if (wanted.open <= 0) continue;
    const out = lentFor(work, need, wanted);
    const [first] = out;
    if (first === undefined) continue;
    const place = waitingFor(work, first.given).findIndex(({ no }) => no === need.no) + 1;
    const holder = need.urgent ? askHolder(work, need, out) : undefined;
    const about = {
      no: need.no,
      thing: { thing: first.given.thing },
      place: Math.max(1, place),
      elder: need.for === "elder",
      ...(first.back > work.at && { back: first.back }),
      ...(holder?.chat === need.chat && { holder: holder.person }),
      now: work.at,
      zone: zoneOf(work),
    };
    say(work, message.chat, "queued", about, {
      lang: need.lang,
      replyTo: message.id,
      repeat: need.urgent === true,
      ...(holder?.chat === need.chat && { to: [holder.person] }),
    });
    return true;
  }
  return false;
}

/** Of those who have it the one who is to bring it back first is asked, at most once a loan. */
function askHolder(work: Work, need: Post, out: readonly Lent[]) {
  const lent = out.find(
    ({ pairing }) =>
      isOnLoan(pairing) &&
      !pairing.spareAsked &&
      !residentOf(work.board, pairing.receiver)?.optedOut,
  );
  const theirs = lent && postOf(work.board, lent.pairing.need);
  if (lent === undefined || theirs === undefined) return undefined;
  change(work, { type: "spareAsked", pairing: lent.pairing.id });
  const person = personOf(work.board, lent.pairing.receiver, theirs.building);
  if (theirs.chat !== need.chat) {
    const about = {
      no: need.no,
      thing: { thing: lent.given.thing },
      holder: person,
      elder: need.for === "elder",
    };
    say(work, theirs.chat, "spareIt", about, { lang: theirs.lang, to: [person], repeat: true });
  }
  return { chat: theirs.chat, person };
}

// ── Clean ───────────────────────────────────────────────────────────────────────────────────────

const clean =
  /(?<!没有?|未|还没|忘了?|不用)(?:消(?:过|了|好)?毒|酒精.{0,4}擦)|\b(?<!\b(?:not|haven'?t|didn'?t|never) (?:been )?)(?:cleaned|disinfected|saniti[sz]ed|wiped)\b/iu;

export const saysCleaned = (text: string): boolean => clean.test(text);

/** "已消毒", said within a day of bringing it back: the next who gets it is told. */
export function cleaned(work: Work, message: Message, lang: Reading["lang"]): void {
  const last = lastReturned(work, message.from.id);
  if (last === undefined) return;
  change(work, { type: "cleaned", pairing: last.id });
  const amounts = [amountOf(work.board, last)];
  const next = pairingsOf(work.board, last.offer).find(
    (one) => underWay(one) && one.offerLine === last.offerLine,
  );
  const need = next && postOf(work.board, next.need);
  if (next === undefined || need === undefined)
    return say(
      work,
      message.chat,
      "cleaned",
      { amounts },
      { lang, replyTo: message.id, emoji: "👌", quiet: true },
    );
  const person = personOf(work.board, next.receiver, need.building);
  say(work, need.chat, "cleaned", { amounts, next: person }, { lang: need.lang, to: [person] });
}

function lastReturned(work: Work, me: ResidentId): Pairing | undefined {
  const since = minutesAfter(work.at, -cleanedHours * 60);
  return work.board.tables.pairings
    .valueSeq()
    .filter(({ receiver, giver }) => receiver === me || giver === me)
    .filter((one) => one.state === "returned" && !one.cleaned && (one.returnedAt ?? "") >= since)
    .maxBy(({ returnedAt }) => returnedAt);
}
