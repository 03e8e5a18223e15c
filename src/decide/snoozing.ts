// "晚点", "明早", "续": a reminder is put off, a post stays on, a loan lasts longer.

import type { Instant, Pairing, Post, Reading } from "../model.ts";
import { addDays, nextAt } from "../zone.ts";
import { isOnLoan, openPostsOf, pairingOf, pairingsOfResident, postOf, underWay } from "./board.ts";
import { planNotice, toldAgain } from "./digest.ts";
import { daysFor, expiryKey, lastEvening, leavesAt, setExpiry } from "./expiry.ts";
import { eveningOf, loanDue, remindToReturn, waitingFor } from "./loans.ts";
import { named, type Turned } from "./resolve.ts";
import { quietUntil, snoozeKey } from "./timers.ts";
import {
  amountOf,
  change,
  chatRow,
  minutesAfter,
  personOf,
  say,
  type Work,
  zoneOf,
} from "./work.ts";

const laterMinutes = 120;
const morning = "09:00";
const tomorrow = /明|tomorrow|早上|\bmorning\b/iu;
const longestDays = 30;

/** What a line of the bot, or the numbers in an answer, are about: a post of the speaker's, or a pairing they are in. */
interface Meant {
  readonly post?: Post;
  readonly pairing?: Pairing;
}

/** "晚点" to a reminder: it comes again at the time said, and that time is told. */
export function snooze(work: Work, turned: Turned, reading: Reading): void {
  const { message } = turned;
  const { post, pairing } = meantBy(work, turned, reading);
  const no = pairing?.need ?? post?.no;
  if (no === undefined) return;
  const at = putOffTo(work, turned, reading);
  const about = pairing ? { pairing: pairing.id } : { no };
  const key = snoozeKey(about);
  const reminder = { key, at, what: "snoozed" as const, chat: message.chat, ...about };
  change(work, { type: "reminderSet", reminder });
  say(
    work,
    message.chat,
    "remindSet",
    { no, at, now: work.at, zone: zoneOf(work) },
    { lang: reading.lang, replyTo: message.id },
  );
}

function putOffTo(work: Work, { message }: Turned, { due }: Reading): Instant {
  const zone = zoneOf(work);
  const quiet = (at: Instant) => quietUntil(work, chatRow(work.board, message.chat), at);
  if (due !== undefined && due > work.at && due < addDays(work.at, longestDays, zone))
    return quiet(due) ?? due;
  const at = tomorrow.test(message.text)
    ? nextAt(nextAt(work.at, zone, "00:00"), zone, morning)
    : minutesAfter(work.at, laterMinutes);
  return quiet(at) ? nextAt(at, zone, morning) : at;
}

function meantBy(work: Work, turned: Turned, reading: Reading): Meant {
  const { message } = turned;
  const me = message.from.id;
  if (message.replyTo !== undefined && !message.replyTo.toBot && !reading.nos?.length) return {};
  const posts = [
    ...(reading.nos ?? []).flatMap((no) => postOf(work.board, no) ?? []),
    ...named(work, turned),
  ];
  const going = pairingsOfResident(work.board, me);
  for (const post of posts) {
    const pairing = going.find((one) => one.need === post.no || one.offer === post.no);
    if (pairing) return { pairing };
  }
  const post = posts.find((one) => one.by === me && one.state === "open");
  if (post) return { post };
  // Without a number of theirs it answers the one thing that the speaker was asked about.
  const asked = going.filter((one) => (underWay(one) ? one.reminded : isDue(work, one)));
  return asked.length === 1 && asked[0] ? { pairing: asked[0] } : {};
}

/** It has been asked back: nothing is set any more that would ask. */
const isDue = (work: Work, one: Pairing): boolean =>
  isOnLoan(one) && !work.board.tables.reminders.has(`return:${one.id}`);

/** "续": a post stays as long again, a loan as long as nobody else waits for it. */
export function renewAll(work: Work, turned: Turned, reading: Reading): void {
  const { message } = turned;
  const me = message.from.id;
  if (message.replyTo !== undefined && !message.replyTo.toBot && !reading.nos?.length) return;
  const numbered = [
    ...(reading.nos ?? []).flatMap((no) => postOf(work.board, no) ?? []),
    ...named(work, turned),
  ];
  const loan = loanMeant(work, turned, reading, numbered);
  if (loan) return lendLonger(work, turned, reading, loan);
  const own = (numbered.length > 0 ? numbered : openPostsOf(work.board, me)).filter(
    (post) => post.by === me && post.state === "open",
  );
  const leaving = own.filter((post) => isLeaving(work, post));
  const posts =
    reading.nos?.length || leaving.length === 0 ? (numbered.length > 0 ? own : []) : leaving;
  const [first] = posts;
  if (first === undefined) return;
  const until =
    posts.map((post) => stay(work, post, reading, daysIn(message.text))).sort()[0] ?? work.at;
  const about = { nos: posts.map(({ no }) => no), until, now: work.at, zone: zoneOf(work) };
  say(work, message.chat, "renewed", about, { lang: reading.lang, replyTo: message.id });
}

/** About to go within two days. */
const isLeaving = (work: Work, post: Post): boolean => {
  const at = leavesAt(work, post);
  return at !== undefined && at < addDays(work.at, 2, zoneOf(work));
};

function stay(work: Work, post: Post, { due }: Reading, days?: number): Instant {
  const zone = zoneOf(work);
  const far = addDays(work.at, longestDays, zone);
  const isSaid = due !== undefined && due > work.at && due < far;
  const said = isSaid ? due : lastEvening(work, days ?? daysFor(post));
  const set = work.board.tables.reminders.get(expiryKey(post.no))?.at ?? said;
  const until = !isSaid && days === undefined && set > said ? set : said;
  setExpiry(work, post.no, until);
  const told = toldAgain(post);
  if (told) change(work, { type: "detailed", no: post.no, details: told });
  planNotice(work, post.chat, until);
  return until;
}

const length =
  /(?<n>\d{1,2}|[一两二三四五六七八九十]|\ba|\ban|\banother)? ?(?<unit>天|日|星期|周|礼拜|days?\b|weeks?\b)/iu;
const numerals = "零一二三四五六七八九十";

/** "续两天", "extend for 2 days": how many. */
function daysIn(text: string): number | undefined {
  const { n, unit = "" } = length.exec(text)?.groups ?? {};
  if (n === undefined) return undefined;
  const numeral = n === "两" ? 2 : numerals.indexOf(n);
  const count = /\d/u.test(n) ? Number(n) : numeral > 0 ? numeral : 1;
  const days = /天|日|day/iu.test(unit) ? count : count * 7;
  return days <= longestDays ? days : undefined;
}

function loanMeant(
  work: Work,
  { message }: Turned,
  reading: Reading,
  posts: readonly Post[],
): Pairing | undefined {
  const loans = pairingsOfResident(work.board, message.from.id).filter(
    (one) => isOnLoan(one) && one.receiver === message.from.id,
  );
  const meant = loans.find((one) => posts.some(({ no }) => no === one.need || no === one.offer));
  if (meant || posts.length > 0) return meant;
  const ids = reading.lines.flatMap(({ thing }) => thing.id ?? []);
  const ofThing = loans.filter((one) => {
    const id = postOf(work.board, one.offer)?.lines[one.offerLine]?.thing.id;
    return id !== undefined && ids.includes(id);
  });
  if (ofThing.length > 0) return ofThing.at(-1);
  const asked = loans.filter((one) => isDue(work, one));
  return message.replyTo?.toBot && asked.length === 1 ? asked[0] : undefined;
}

/** Where others wait, a day more and no longer. */
function lendLonger(work: Work, { message }: Turned, reading: Reading, loan: Pairing): void {
  const zone = zoneOf(work);
  const given = postOf(work.board, loan.offer)?.lines[loan.offerLine];
  const from = loan.due !== undefined && loan.due > work.at ? loan.due : work.at;
  const waiting = given
    ? waitingFor(work, given).filter(({ by }) => by !== loan.receiver).length
    : 0;
  const dayMore = eveningOf(work, addDays(from, 1, zone));
  const days = daysIn(message.text);
  const usual =
    days === undefined ? loanDue(work, loan, from) : eveningOf(work, addDays(from, days, zone));
  const wished = reading.due !== undefined && reading.due > from ? reading.due : usual;
  const due = waiting > 0 && dayMore < wished ? dayMore : wished;
  change(work, { type: "lentUntil", pairing: loan.id, due });
  const now = pairingOf(work.board, loan.id);
  if (now) remindToReturn(work, now, due);
  const giver = personOf(work.board, loan.giver);
  const about = { amounts: [amountOf(work.board, loan)], giver, due, waiting, now: work.at, zone };
  say(work, message.chat, "lentLonger", about, {
    lang: reading.lang,
    replyTo: message.id,
    to: [giver],
  });
}
