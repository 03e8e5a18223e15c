import type { Lang, Message, Pairing, Post, Reading, ResidentId } from "../model.ts";
import type { Person } from "../texts/words.ts";
import { agree, clearBeside, matchNeed, promote, release, revive } from "./asking.ts";
import {
  isOnLoan,
  openPostsOf,
  pairingOf,
  pairingsOf,
  pairingsOfResident,
  postOf,
  thingKey,
  underWay,
} from "./board.ts";
import { contradict, saidOver } from "./contradicting.ts";
import { loanDue, remindToReturn, saysCleaned } from "./loans.ts";
import { planThanks } from "./reminding.ts";
import type { Turned } from "./resolve.ts";
import { named, postNamed } from "./resolve.ts";
import { answers, sayYes } from "./takeup.ts";
import { goOn, sayMade, thank, toNext } from "./telling.ts";
import { forgetPairing, forgetPost, isWave, remindToConfirm } from "./timers.ts";
import {
  amountOf,
  amountsOf,
  change,
  openAmounts,
  personOf,
  say,
  sayToPairs,
  type Work,
  zoneOf,
} from "./work.ts";

const notNeeded = /不|没|\b(?:no|not|don't|cancel|never ?mind|disregard|ignore)\b/iu;

/** "Found it, thank you Mike": who waits for what was agreed, and thanks, has got it. */
const foundIt = (work: Work, { message }: Turned, { thanks }: Reading): boolean =>
  thanks === true &&
  !notNeeded.test(message.text) &&
  pairingsOfResident(work.board, message.from.id).some(
    (one) => underWay(one) && one.receiver === message.from.id,
  );

/** Somebody says how it ended: received, withdrawn, gone, returned. */
export function close(work: Work, turned: Turned, reading: Reading): void {
  switch (reading.how) {
    case "returned":
      return bringBack(work, turned, reading);
    case "withdrawn":
      return foundIt(work, turned, reading)
        ? receive(work, turned, reading)
        : withdraw(work, turned, reading);
    case "gone":
      return runOut(work, turned, reading);
    default:
      return receive(work, turned, reading);
  }
}

function receive(work: Work, turned: Turned, reading: Reading): void {
  const { message } = turned;
  const me = message.from.id;
  const under = pairingsOfResident(work.board, me).filter(underWay);
  const meant = arrived(
    chosen(
      work,
      turned,
      reading,
      under.filter((one) => one.receiver === me && !one.along),
    ),
  );
  const given =
    meant.length > 0
      ? []
      : chosen(
          work,
          turned,
          reading,
          under.filter((one) => one.giver === me),
        );
  const late = meant.length + given.length > 0 ? [] : lateOnes(work, turned, reading);
  const done = [...meant, ...given, ...late];
  if (done.length > 0) {
    const first = done[0];
    const giver = first && first.receiver === me && personOf(work.board, first.giver);
    return handOver(work, done, me, {
      chat: message.chat,
      lang: reading.lang,
      replyTo: message.id,
      thanked: reading.thanks === true,
      ...(giver && { thanks: giver }),
    });
  }
  // Only who thanks the very neighbour who called it off contradicts; else somebody unheard was faster.
  const denied = saidOver(work, me, "failed").filter((one) => namesOther(work, turned, one));
  if (denied.length > 0) return contradict(work, denied, me);
  // Somebody else was faster than the bot: the need is met all the same.
  const needs = openPostsOf(work.board, me).filter((post) => post.kind === "need");
  const post =
    postNamed(work, turned, reading, needs) ??
    (needs.length === 1 && reading.thanks && !elsewhere(turned) ? needs[0] : undefined);
  if (post && matches(post, reading)) finish(work, post, "received", message, reading);
}

interface HandedHow {
  readonly chat: string;
  readonly lang?: Lang;
  readonly replyTo?: string;
  readonly thanked: boolean;
  readonly thanks?: Person;
}

/** It changed hands, as one of the two says: told in one line, and what is left open goes on to the next. */
export function handOver(
  work: Work,
  done: readonly Pairing[],
  by: ResidentId,
  { chat, lang, replyTo, thanked, thanks }: HandedHow,
): void {
  for (const pairing of done) complete(work, pairing, thanked, by);
  const needs = [...new Set(done.map((one) => one.need))];
  const left = needs.flatMap((no) => {
    const need = postOf(work.board, no);
    return need?.lines.some((line) => line.open > 0) ? openAmounts(need) : [];
  });
  const options = {
    ...(lang && { lang }),
    ...(replyTo !== undefined && { replyTo }),
    to: done.flatMap((one) => people(work, one)),
  };
  const back = done.flatMap(({ id }) => pairingOf(work.board, id)?.due ?? []).sort()[0];
  const about = {
    ...{ needs, left, now: work.at, zone: zoneOf(work) },
    ...(thanks && { thanks }),
    ...(back !== undefined && { back }),
  };
  say(work, chat, "handed", about, options);
  follow(work, done);
}

/** Whether a message is about a pairing: by number, by quote, by thing, or by the other's name. */
function saysOf(work: Work, turned: Turned, reading: Reading, one: Pairing): boolean {
  if (reading.nos?.length || named(work, turned).length > 0 || reading.lines.length > 0)
    return chosen(work, turned, reading, [one]).length > 0 && isNamed(work, turned, reading, one);
  return namesOther(work, turned, one);
}

function namesOther(work: Work, { message }: Turned, one: Pairing): boolean {
  const { name } = personOf(work.board, message.from.id === one.giver ? one.receiver : one.giver);
  return name.length > 1 && message.text.includes(name);
}

/** A quote of something else leaves `chosen` to guess; here nothing is guessed. */
function isNamed(work: Work, turned: Turned, reading: Reading, one: Pairing): boolean {
  const quoted = named(work, turned);
  if (quoted.length === 0) return true;
  return quoted.some(({ no }) => no === one.need || no === one.offer) || !!reading.nos?.length;
}

/** Given up for want of an answer, and handed over all the same: people do not tell a bot everything. */
function lateOnes(work: Work, turned: Turned, reading: Reading): Pairing[] {
  const me = turned.message.from.id;
  const missed = openPostsOf(work.board, me)
    .filter(({ kind }) => kind === "need")
    .flatMap(({ no }) => pairingsOf(work.board, no))
    .filter(({ state, why }) => state === "failed" && why === "silent");
  const [one] = chosen(work, turned, reading, missed);
  if (one === undefined || (missed.length > 1 && !reading.nos?.length && elsewhere(turned)))
    return [];
  const freed = revive(work, one);
  if (freed === undefined) return [];
  thank(work, freed);
  return pairingsOf(work.board, one.need).filter(
    ({ offer, state }) => offer === one.offer && state === "agreed",
  );
}

/** Of several givers of one need the one who said yes has come, and of several who did the first. */
export function arrived(pairings: readonly Pairing[]): Pairing[] {
  const first = (one: Pairing) => {
    const all = pairings.filter(
      ({ need, needLine }) => need === one.need && needLine === one.needLine,
    );
    return all.find(({ state }) => state === "agreed") ?? all[0];
  };
  return pairings.filter((one) => one.giver === first(one)?.giver);
}

/** A reply to somebody's chatter is about that. */
const elsewhere = ({ message }: Turned) => message.replyTo !== undefined && !message.replyTo.toBot;

/** The pairings that a closing means: by number, by quote, by thing; without any of them the latest. */
function chosen(work: Work, turned: Turned, reading: Reading, from: readonly Pairing[]): Pairing[] {
  if (reading.nos?.length) {
    return from.filter((one) => reading.nos?.some((no) => no === one.need || no === one.offer));
  }
  const quoted = named(work, turned);
  if (quoted.length > 0) {
    const meant = from.filter((one) =>
      quoted.some((post) => post.no === one.need || post.no === one.offer),
    );
    if (meant.length > 0) return meant;
  }
  if (reading.lines.length > 0) {
    const keys = reading.lines.map((line) => thingKey(line.thing));
    const meant = from.filter((one) => {
      const given = postOf(work.board, one.offer)?.lines[one.offerLine]?.thing;
      const wanted = postOf(work.board, one.need)?.lines[one.needLine]?.thing;
      return [given, wanted].some(
        (thing) =>
          thing && [thingKey(thing), ...(thing.isA ?? [])].some((key) => keys.includes(key)),
      );
    });
    if (meant.length > 0) return meant;
    // A thing was named that none of these is about.
    if (reading.lines.some((line) => line.thing.id !== undefined)) return [];
  }
  const latest = [...from].sort((a, b) => (a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1))[0];
  if (latest === undefined) return [];
  return from.filter(
    (one) => one.giver === latest.giver && one.receiver === latest.receiver && one.at === latest.at,
  );
}

function matches(post: Post, reading: Reading): boolean {
  if (reading.lines.length === 0 || reading.lines.every((line) => line.thing.id === undefined))
    return true;
  const keys = post.lines.flatMap((line) => [thingKey(line.thing), ...(line.thing.isA ?? [])]);
  return reading.lines.some((line) =>
    [thingKey(line.thing), ...(line.thing.isA ?? [])].some((key) => keys.includes(key)),
  );
}

/** "Tylenol or Motrin": with the one in hand the other is not looked for any more. */
function settleRest(work: Work, no: number): void {
  const need = postOf(work.board, no);
  if (need?.either !== true) return;
  need.lines.forEach((line, i) => {
    if (line.open > 0)
      change(work, { type: "resized", no, line: i, asked: line.promised + line.handed });
  });
}

/** It changed hands: what that closes is closed. */
export function complete(work: Work, pairing: Pairing, thanked: boolean, by?: ResidentId): void {
  if (pairing.along) thank(work, agree(work, pairing.id));
  if (!isStillOn(work, pairing)) return;
  const due = pairing.mode === "lend" ? loanDue(work, pairing) : undefined;
  change(work, {
    type: "handed",
    pairing: pairing.id,
    at: work.at,
    ...(by !== undefined && { by }),
    ...(thanked && { thanked: true as const }),
    ...(due !== undefined && { due }),
  });
  forgetPairing(work, pairing.id);
  if (due !== undefined) remindToReturn(work, pairing, due);
  settleRest(work, pairing.need);
  thank(work, clearBeside(work, pairing.need, pairing.needLine));
  const need = postOf(work.board, pairing.need);
  if (need) planThanks(work, need.chat);
  if (
    need &&
    need.state === "open" &&
    need.lines.every((line) => line.open <= 0 && line.promised <= 0)
  ) {
    change(work, { type: "closed", no: need.no, at: work.at, as: "received" });
    forgetPost(work, need.no);
  }
  const offer = postOf(work.board, pairing.offer);
  const usedUp = offer?.lines.every((line) => line.open <= 0) && !isUnderWay(work, offer);
  if (offer?.state === "open" && usedUp && offer.mode !== "lend" && pairing.mode !== "lend") {
    change(work, { type: "closed", no: offer.no, at: work.at, as: "gone" });
  }
}

const isStillOn = (work: Work, { id }: Pairing): boolean => {
  const now = pairingOf(work.board, id);
  return now !== undefined && underWay(now);
};

/** Something of it is on its way; measured out of a pack of unknown size, its ledger does not say so. */
const isUnderWay = (work: Work, post: Post): boolean =>
  pairingsOf(work.board, post.no).some(underWay);

/** What a hand-over leaves open goes on to the next giver. */
export const follow = (work: Work, done: readonly Pairing[]): void =>
  sayMade(
    work,
    [...new Set(done.map((one) => one.need))].flatMap((no) => matchNeed(work, no)),
  );

const people = (work: Work, pairing: Pairing) => [
  personOf(work.board, pairing.receiver),
  personOf(work.board, pairing.giver),
];

/** Closes a post; what was under way ends with it, and the other side is told. */
export function finish(
  work: Work,
  post: Post,
  as: "received" | "withdrawn" | "gone",
  message: Message,
  reading: Pick<Reading, "lang">,
): void {
  const under = pairingsOf(work.board, post.no).filter(underWay);
  const freed: number[] = [];
  for (const pairing of under) {
    if (as === "received" && !pairing.along) {
      complete(work, pairing, false);
    } else if (isStillOn(work, pairing) && (as === "withdrawn" || pairing.state === "proposed")) {
      release(work, pairing);
      freed.push(post.kind === "need" ? pairing.offer : pairing.need);
    }
  }
  const still = postOf(work.board, post.no);
  if (still?.state === "open" && (as !== "gone" || !isUnderWay(work, still))) {
    change(work, { type: "closed", no: post.no, at: work.at, as });
  } else if (still?.state === "open") {
    still.lines.forEach((line, i) => {
      change(work, { type: "resized", no: post.no, line: i, asked: line.promised + line.handed });
    });
  }
  forgetPost(work, post.no);
  if (post.chat === message.chat || message.private) {
    const about = { no: post.no, amounts: amountsOf(post) };
    say(work, message.chat, "closed", about, {
      lang: reading.lang,
      replyTo: message.id,
      emoji: "👌",
    });
  }
  tellPartners(
    work,
    post,
    under.filter((one) => as !== "received" && (as === "withdrawn" || one.state === "proposed")),
  );
  rematch(work, freed);
}

function tellPartners(work: Work, post: Post, ended: readonly Pairing[]): void {
  for (const pairing of ended) {
    const other = postOf(work.board, post.kind === "need" ? pairing.offer : pairing.need);
    if (other === undefined) continue;
    const amounts = [amountOf(work.board, pairing)];
    if (post.kind === "need") {
      const partner = personOf(work.board, pairing.giver);
      say(
        work,
        other.chat,
        "calledOff",
        { no: pairing.need, partner, amounts },
        { lang: other.lang, to: [partner], repeat: true },
      );
    } else {
      const receiver = personOf(work.board, pairing.receiver);
      say(
        work,
        other.chat,
        "fellThrough",
        { no: pairing.need, receiver, amounts },
        { lang: other.lang, to: [receiver], repeat: true },
      );
    }
  }
}

/** What became free is brought to whoever is next. */
export const rematch = (work: Work, nos: readonly number[]): void =>
  sayMade(work, toNext(work, nos));

function withdraw(work: Work, turned: Turned, reading: Reading): void {
  const own = openPostsOf(work.board, turned.message.from.id);
  if (namesNoneOf(work, own, reading)) return;
  const post =
    postNamed(work, turned, reading, own) ??
    latest(
      own.filter((one) => matches(one, reading)),
      "need",
    );
  if (post && !(elsewhere(turned) && named(work, turned).length === 0))
    finish(work, post, "withdrawn", turned.message, reading);
}

function runOut(work: Work, turned: Turned, reading: Reading): void {
  const own = openPostsOf(work.board, turned.message.from.id).filter(
    (post) => post.kind === "offer",
  );
  if (namesNoneOf(work, own, reading)) return;
  const post =
    postNamed(work, turned, reading, own) ??
    latest(
      own.filter((one) => matches(one, reading)),
      "offer",
    );
  answers(work, turned.message.from.id);
  if (post) finish(work, post, "gone", turned.message, reading);
}

/** "#4 no longer needed" of somebody else's #4: a slip, which must not end what is theirs. The other number of a pairing will do. */
const namesNoneOf = (work: Work, own: readonly Post[], { nos = [] }: Reading): boolean =>
  nos.length > 0 &&
  !own.some(({ no }) =>
    [no, ...pairingsOf(work.board, no).flatMap(({ need, offer }) => [need, offer])].some((one) =>
      nos.includes(one),
    ),
  );

const latest = (posts: readonly Post[], first: Post["kind"]): Post | undefined =>
  [...posts].sort((a, b) => Number(b.kind === first) - Number(a.kind === first) || b.no - a.no)[0];

function bringBack(work: Work, turned: Turned, reading: Reading): void {
  const { message } = turned;
  // Who brings a thing back had it, though nobody said so when it was fetched.
  const loans = pairingsOfResident(work.board, message.from.id).filter(
    (one) => isOnLoan(one) || (underWay(one) && one.mode === "lend"),
  );
  const mine = loans.filter((one) => one.receiver === message.from.id);
  const done = chosen(work, turned, reading, mine.length > 0 ? mine : loans);
  for (const pairing of done) {
    if (underWay(pairing)) complete(work, pairing, reading.thanks === true);
    const clean = saysCleaned(message.text) ? { cleaned: true as const } : {};
    change(work, { type: "returned", pairing: pairing.id, at: work.at, ...clean });
    forgetPairing(work, pairing.id);
  }
  for (const offer of new Set(done.map((one) => one.offer))) {
    const all = done.filter((one) => one.offer === offer);
    const [first] = all;
    if (first === undefined) continue;
    say(
      work,
      message.chat,
      "returned",
      {
        offer,
        amounts: all.map((one) => amountOf(work.board, one)),
        giver: personOf(work.board, first.giver),
      },
      { lang: reading.lang, replyTo: message.id, to: people(work, first), emoji: "👌" },
    );
  }
  rematch(
    work,
    done.map((one) => one.offer),
  );
}

/** "给不了你了", "没成": what was promised is free again, and both go on to the next. */
export function decline(work: Work, turned: Turned, reading: Reading): void {
  const me = turned.message.from.id;
  const under = pairingsOfResident(work.board, me).filter(
    (one) => underWay(one) && (one.giver === me || !one.along),
  );
  const ended = chosen(work, turned, reading, under);
  if (ended.length > 0) return stepBack(work, ended, me);
  answers(work, me);
  const told = saidOver(work, me, "handed").filter(
    (one) => saysOf(work, turned, reading, one) || denies.test(turned.message.text),
  );
  contradict(work, chosen(work, turned, reading, told), me);
}

/** "没成" denies that it was handed over; "没有了" may be about anything. */
const denies =
  /没(?:有)?(?:成|来|拿|收|取|送到)|work(?:ed)? out|fell through|never|did ?n[o']?t (?:get|come|happen|receive)/iu;

/** One of the two calls it off: the other is told, and both go on to the next. */
export function stepBack(work: Work, ended: readonly Pairing[], me: ResidentId): void {
  answers(work, me);
  for (const pairing of ended) {
    const isGiver = pairing.giver === me;
    release(work, pairing, { by: me, ...(isGiver && { why: "declined" as const }) });
    if (isGiver && keepsNothing(work, pairing)) {
      change(work, { type: "closed", no: pairing.offer, at: work.at, as: "withdrawn" });
    }
  }
  sayMade(work, goOn(work, ended));
}

/**
 * Who takes a promise back has it no more, and so has who was asked for all of it. In a wave, and of several who were
 * asked, a no is about this one need.
 */
function keepsNothing(work: Work, pairing: Pairing): boolean {
  const offer = postOf(work.board, pairing.offer);
  if (offer?.state !== "open" || isUnderWay(work, offer)) return false;
  if (pairing.state === "agreed") return true;
  return !pairing.along && !isWave(work);
}

/** "挂门把手了", "放物业了", "在路上": it is on its way, so it is asked after later, and of the receiver. */
export function progress(work: Work, turned: Turned, reading: Reading): void {
  const me = turned.message.from.id;
  const under = pairingsOfResident(work.board, me).filter(
    (one) => underWay(one) && one.giver === me && !one.onItsWay,
  );
  for (const { id } of chosen(work, turned, reading, under)) {
    const pairing = pairingOf(work.board, id);
    if (pairing?.state === "proposed") sayYes(work, pairing, me, turned.message);
    if (pairingOf(work.board, id)?.state !== "agreed") continue;
    change(work, { type: "started", pairing: id });
    const now = pairingOf(work.board, id);
    if (now && !now.reminded) remindToConfirm(work, now);
  }
}

/** "说错了，是2盒": the amount of what was just asked or offered. */
export function correct(work: Work, turned: Turned, reading: Reading): void {
  const { message } = turned;
  const own = openPostsOf(work.board, message.from.id);
  const recent = own.filter((post) => Date.parse(work.at) - Date.parse(post.at) < 30 * 60_000);
  const post =
    postNamed(work, turned, reading, own) ??
    latest(
      recent.filter((one) => matches(one, reading)),
      "need",
    );
  const said = reading.lines[0];
  if (post === undefined || said?.quantity === undefined) return;
  const at = Math.max(
    0,
    post.lines.findIndex(
      (line) => said.thing.id !== undefined && thingKey(line.thing) === thingKey(said.thing),
    ),
  );
  const shrunk = resize(work, post, at, said.quantity, said.unit);
  if (shrunk.length > 0) sayToPairs(work, shrunk, "agreed", message);
  const now = shrunk.length > 0 ? undefined : postOf(work.board, post.no);
  if (now)
    say(
      work,
      message.chat,
      "corrected",
      { no: post.no, amounts: amountsOf(now) },
      { lang: reading.lang, replyTo: message.id, emoji: "👌" },
    );
  rematch(work, [post.no]);
}

/** Never below what is handed already; what is promised shrinks with it, the latest first. Answers with what shrank. */
export function resize(
  work: Work,
  post: Post,
  at: number,
  asked: number,
  unit?: Post["lines"][number]["unit"],
): Pairing[] {
  const line = postOf(work.board, post.no)?.lines[at];
  if (line === undefined) return [];
  const side = post.kind === "need" ? "needLine" : "offerLine";
  const all = pairingsOf(work.board, post.no).filter((one) => underWay(one) && one[side] === at);
  const isBeside = (one: Pairing) => post.kind === "need" && one.along === true;
  const under = all.filter((one) => !isBeside(one));
  const shrunk: Pairing[] = [];
  const ended: Pairing[] = [];
  let over = line.some ? 0 : line.promised + line.handed - asked;
  // Who was asked beside was asked for what is not wanted any more.
  for (const beside of over > 0 ? all.filter(isBeside) : []) {
    release(work, beside);
    ended.push(beside);
  }
  for (const pairing of under.reverse()) {
    const held = post.kind === "need" ? pairing.quantity : pairing.draw;
    if (over <= 0 || held <= 0) continue;
    const rest = Math.max(0, held - over) / held;
    over -= held;
    change(work, { type: "failed", pairing: pairing.id });
    if (rest > 0) {
      const less = {
        ...pairing,
        quantity: pairing.quantity * rest,
        draw: pairing.draw * rest,
      };
      change(work, { type: "paired", pairing: less });
      shrunk.push(less);
    } else {
      forgetPairing(work, pairing.id);
      ended.push(pairing);
    }
    if (post.kind === "offer" && !pairing.along) promote(work, pairing.need, pairing.needLine);
  }
  change(work, { type: "resized", no: post.no, line: at, asked, ...(unit && { unit }) });
  tellPartners(work, post, ended);
  rematch(
    work,
    [...shrunk, ...ended].map((one) => (post.kind === "need" ? one.offer : one.need)),
  );
  return shrunk;
}
