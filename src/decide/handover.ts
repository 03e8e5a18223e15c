import type { Message, Pairing, Post, Reading } from "../model.ts";
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
import { remindToReturn } from "./reminding.ts";
import type { Turned } from "./resolve.ts";
import { named, postNamed } from "./resolve.ts";
import { answers, sayYes } from "./takeup.ts";
import { goOn, sayMade, thank, toNext } from "./telling.ts";
import { forgetPairing, forgetPost, isWave } from "./timers.ts";
import {
  amountOf,
  amountsOf,
  change,
  openAmounts,
  personOf,
  say,
  sayToPairs,
  type Work,
} from "./work.ts";

/** Somebody says how it ended: received, withdrawn, gone, returned. */
export function close(work: Work, turned: Turned, reading: Reading): void {
  switch (reading.how) {
    case "returned":
      return bringBack(work, turned, reading);
    case "withdrawn":
      return withdraw(work, turned, reading);
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
    for (const pairing of done) complete(work, pairing, reading.thanks === true);
    const giver = done[0];
    const needs = [...new Set(done.map((one) => one.need))];
    say(
      work,
      message.chat,
      "handed",
      {
        needs,
        left: needs.flatMap((no) => {
          const need = postOf(work.board, no);
          return need?.lines.some((line) => line.open > 0) ? openAmounts(need) : [];
        }),
        ...(giver && giver.receiver === me && { thanks: personOf(work.board, giver.giver) }),
      },
      {
        lang: reading.lang,
        replyTo: message.id,
        to: done.flatMap((one) => people(work, one)),
      },
    );
    return follow(work, done);
  }
  // Somebody else was faster than the bot: the need is met all the same.
  const needs = openPostsOf(work.board, me).filter((post) => post.kind === "need");
  const post =
    postNamed(work, turned, reading, needs) ??
    (needs.length === 1 && reading.thanks && !elsewhere(turned) ? needs[0] : undefined);
  if (post && matches(post, reading)) finish(work, post, "received", message, reading);
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
function arrived(pairings: readonly Pairing[]): Pairing[] {
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

function complete(work: Work, pairing: Pairing, thanked: boolean): void {
  if (pairing.along) thank(work, agree(work, pairing.id));
  if (!isStillOn(work, pairing)) return;
  change(work, { type: "handed", pairing: pairing.id, ...(thanked && { thanked: true as const }) });
  forgetPairing(work, pairing.id);
  if (pairing.mode === "lend") remindToReturn(work, pairing);
  thank(work, clearBeside(work, pairing.need, pairing.needLine));
  const need = postOf(work.board, pairing.need);
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
function follow(work: Work, done: readonly Pairing[]): void {
  sayMade(
    work,
    [...new Set(done.map((one) => one.need))].flatMap((no) => matchNeed(work, no)),
  );
}

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
  const post =
    postNamed(work, turned, reading, own) ??
    latest(
      own.filter((one) => matches(one, reading)),
      "offer",
    );
  answers(work, turned.message.from.id);
  if (post) finish(work, post, "gone", turned.message, reading);
}

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
    change(work, { type: "returned", pairing: pairing.id });
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
  answers(work, me);
  for (const pairing of ended) {
    release(work, pairing, pairing.giver === me ? "declined" : undefined);
    if (pairing.giver === me && keepsNothing(work, pairing)) {
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

/** "挂门把手了", "放物业了", "在路上": it is on its way, so nobody needs to be asked. */
export function progress(work: Work, turned: Turned, reading: Reading): void {
  const me = turned.message.from.id;
  const under = pairingsOfResident(work.board, me).filter(
    (one) => one.state === "proposed" && one.giver === me,
  );
  for (const pairing of chosen(work, turned, reading, under)) sayYes(work, pairing, turned.message);
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
