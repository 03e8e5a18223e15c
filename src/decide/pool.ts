import type {
  ChatId,
  Line,
  Message,
  Movement,
  Pairing,
  Post,
  Reading,
  ThingRef,
} from "../model.ts";
import type { Amount } from "../texts/words.ts";
import {
  isOnLoan,
  neighbourhoodOf,
  openPosts,
  openPostsOf,
  pairingsOf,
  pairingsOfResident,
  postOf,
  satisfies,
  thingKey,
  underWay,
} from "./board.ts";
import { type Deal, dealOf, pair } from "./pairing.ts";
import { remindOfLot, remindOfPool } from "./reminding.ts";
import { named, type Turned } from "./resolve.ts";
import { dayOf, drawn, isPoolUsed, type Lot, outFor, type Stock, stocks, tidy } from "./stock.ts";
import {
  amountOf,
  amountsOf,
  change,
  chatRow,
  isPool,
  minutesAfter,
  POOL,
  personOf,
  say,
  sayToPairs,
  type Work,
  zoneOf,
} from "./work.ts";

/** How long an ordinary need waits for a neighbour before the pool is asked. */
export const poolAfter = 60;

export const stocksNow = (work: Work): Stock[] => stocks(work.board, dayOf(work.at, zoneOf(work)));

// ── Giving ──────────────────────────────────────────────────────────────────────────────────────

/** What the pool gives to a need as it is now: all it has to an urgent one, what is above the reserve to another. */
export function askPool(work: Work, no: number): Pairing[] {
  if (!isPoolUsed(work.board)) return [];
  const lines = postOf(work.board, no)?.lines.length ?? 0;
  return Array.from({ length: lines }, (_, i) => giveTo(work, no, i)).flat();
}

/** The neighbours come first, but not where it is urgent, and not for longer than an hour. */
export const isPoolsTurn = (work: Work, need: Post): boolean =>
  need.urgent === true || need.at <= minutesAfter(work.at, -poolAfter);

function giveTo(work: Work, no: number, needLine: number): Pairing[] {
  const need = postOf(work.board, no);
  const line = need?.lines[needLine];
  if (need?.kind !== "need" || need.state !== "open" || !line || line.open <= 0) return [];
  // What came to nothing once is not tried again, and a loan that is out is no hand-over.
  const before = pairingsOf(work.board, no).filter(
    (one) => isPool(one.giver) && one.needLine === needLine,
  );
  if (before.some((one) => one.state === "failed" || underWay(one) || isOnLoan(one))) return [];
  const found = bestStock(work, need, needLine);
  if (found === undefined) {
    countUnmet(work, need, line);
    return [];
  }
  return [give(work, found.stock, found.deal, need)];
}

function bestStock(work: Work, need: Post, needLine: number) {
  const wanted = need.lines[needLine];
  if (wanted === undefined) return undefined;
  const deals = stocksNow(work).flatMap((stock) => {
    const free = tidy(need.urgent ? stock.left : stock.left - stock.least);
    const deal =
      free > 0 ? dealOf(work, need, needLine, offerOf(work, stock, free, need), 0) : undefined;
    // Out of a pack of unknown size the shelf loses a whole one.
    return deal ? [{ stock, deal: { ...deal, draw: deal.draw || Math.min(1, free) } }] : [];
  });
  const own = ({ stock }: (typeof deals)[number]) =>
    thingKey(stock.thing) === thingKey(wanted.thing) ? 0 : 1;
  return deals.sort((a, b) => own(a) - own(b) || b.deal.quantity - a.deal.quantity)[0];
}

function offerOf(work: Work, { thing, unit }: Stock, amount: number, need: Post): Post {
  const no = neighbourhoodOf(work.board).nextNo;
  const committee = committeeChat(work);
  return {
    no,
    kind: "offer",
    by: POOL,
    chat: committee ?? need.chat,
    message: `${POOL}/${no}`,
    at: work.at,
    lang: committee === undefined ? need.lang : chatRow(work.board, committee).lang,
    lines: [{ thing, unit, asked: amount, open: amount, promised: 0, handed: 0 }],
    mode: thing.lend ? "lend" : "give",
    rule: "pool",
    state: "open",
  };
}

/** An offer of just what is given, and the lines that take it off the shelf. */
export function give(
  work: Work,
  stock: Stock,
  deal: Omit<Deal, "offer" | "offerLine">,
  need: Post,
  by?: Movement["by"],
): Pairing {
  const offer = offerOf(work, stock, deal.draw, need);
  change(work, { type: "posted", post: offer });
  for (const { lot, left } of drawn(stock.lots, deal.draw))
    move(work, stock, -left, "given", { ...(lot && { lot }), no: offer.no, ...(by && { by }) });
  return pair(work, { ...deal, need, offer, offerLine: 0 }, "proposed");
}

/** Writes a line of the stock. */
export function move(
  work: Work,
  { thing, unit }: Pick<Movement, "thing" | "unit">,
  quantity: number,
  why: Movement["why"],
  more: Partial<Pick<Movement, "lot" | "no" | "by" | "asked" | "askedUnit">> = {},
): void {
  const id = work.board.tables.movements.size + 1;
  const movement = { id, at: work.at, thing, unit, quantity: tidy(quantity), why, ...more };
  change(work, { type: "stocked", movement });
  if (quantity > 0 && more.lot !== undefined)
    remindOfLot(work, thing, unit, more.lot, poolChat(work));
}

/** What was asked in vain is what the committee has to buy; once for each line of a need. */
function countUnmet(work: Work, need: Post, line: Line): void {
  const known = [...work.board.tables.movements.values()].some(
    (one) =>
      one.why === "unmet" && one.no === need.no && thingKey(one.thing) === thingKey(line.thing),
  );
  if (known) return;
  const like = stocksNow(work).find(({ thing }) => satisfies(thing).includes(thingKey(line.thing)));
  const unit = like?.unit ?? line.unit ?? unitOf(line.thing);
  move(work, { thing: like?.thing ?? line.thing, unit }, 0, "unmet", {
    no: need.no,
    asked: line.open,
    ...(line.unit && { askedUnit: line.unit }),
  });
}

/** What a thing is counted in when nobody says. */
export const unitOf = (thing: ThingRef) =>
  thing.packs?.[0]?.of ?? thing.units?.[0] ?? (thing.kind === "medicine" ? "box" : "piece");

const answers: ReadonlySet<string> = new Set(["poolOut", "poolCounted"]);

/** Told when the reserve is reached and when nothing is left, not at every box between. */
function warnOfLow(work: Work): void {
  const chat = poolChat(work);
  if (chat === undefined || !work.changes.some(({ type }) => type === "stocked")) return;
  // The answer to an order says how much is left.
  if (work.says.some((one) => one.chat === chat && answers.has(one.wording.text))) return;
  const before = new Map(
    stocks(work.start, dayOf(work.at, zoneOf(work))).map(({ key, left }) => [key, left]),
  );
  for (const { key, thing, unit, left, least } of stocksNow(work)) {
    const had = before.get(key) ?? 0;
    const isLow = (had > least && left <= least) || (had > 0 && left <= 0);
    const amount = { thing, quantity: left, unit };
    if (isLow) say(work, chat, "poolLow", { amount }, { repeat: true });
  }
}

/** Something is on the shelf again: those who wait get it, the urgent first. */
export function serveWaiting(work: Work): void {
  if (!isPoolUsed(work.board)) return;
  const waiting = openPosts(work.board, "need").filter((post) =>
    post.lines.some(({ open }) => open > 0),
  );
  const made = [...waiting]
    .sort((a, b) => Number(b.urgent ?? 0) - Number(a.urgent ?? 0) || a.no - b.no)
    .flatMap((post) => {
      if (isPoolsTurn(work, post)) return askPool(work, post.no);
      remindOfPool(work, post);
      return [];
    });
  if (made.length > 0) sayToPairs(work, made, "paired");
}

// ── Keeping the sum ─────────────────────────────────────────────────────────────────────────────

/**
 * However a pairing of the pool ended (said, edited, undone, forgotten): what is not handed over or on its way goes
 * back on the shelf with a line of its own.
 */
export function settlePool(work: Work): void {
  const touched = new Set([
    ...openPostsOf(work.start, POOL).map(({ no }) => no),
    ...openPostsOf(work.board, POOL).map(({ no }) => no),
    ...work.changes.flatMap((one) =>
      one.type === "posted" && isPool(one.post.by) ? [one.post.no] : [],
    ),
  ]);
  const changed = [...touched].filter((no) => postOf(work.start, no) !== postOf(work.board, no));
  for (const no of changed) settle(work, no);
}

/** Once all is said and settled: what came back goes to who waits, and the committee hears what runs low. */
export function closePool(work: Work): void {
  settlePool(work);
  if (work.changes.some((one) => one.type === "stocked" && one.movement.why === "back"))
    serveWaiting(work);
  warnOfLow(work);
}

function settle(work: Work, no: number): void {
  const out = outFor(work.board, no);
  if (out === undefined) return;
  const line = postOf(work.board, no)?.lines[0];
  const gone = line ? tidy(line.promised + line.handed) : 0;
  const taken = tidy(out.lots.reduce((total, { left }) => total + left, 0));
  if (gone < taken) {
    const last = [...out.lots].reverse();
    for (const { lot, left } of drawn(last, tidy(taken - gone)))
      move(work, out.stock, left, "back", { ...(lot && { lot }), no });
  }
  if (gone > taken) takeAgain(work, no, out.stock, tidy(gone - taken));
  const post = postOf(work.board, no);
  if (post?.state === "open" && (post.lines[0]?.open ?? 0) > 0) {
    if (gone > 0) change(work, { type: "resized", no, line: 0, asked: gone });
    else change(work, { type: "closed", no, at: work.at, as: "withdrawn" });
  }
}

/** A failure was taken back: it is promised again, unless somebody else has it by now. */
function takeAgain(work: Work, no: number, out: Movement, amount: number): void {
  const stock = stocksNow(work).find(
    ({ thing, unit }) => thingKey(thing) === thingKey(out.thing) && unit === out.unit,
  );
  if (stock !== undefined && stock.left >= amount) {
    for (const { lot, left } of drawn(stock.lots, amount))
      move(work, stock, -left, "given", { ...(lot && { lot }), no });
    return;
  }
  for (const pairing of pairingsOf(work.board, no).filter(underWay)) {
    change(work, { type: "failed", pairing: pairing.id });
    const need = postOf(work.board, pairing.need);
    if (need === undefined) continue;
    const receiver = personOf(work.board, pairing.receiver);
    const about = { no: need.no, receiver, amounts: [amountOf(work.board, pairing)] };
    say(work, need.chat, "fellThrough", about, { lang: need.lang, to: [receiver], repeat: true });
  }
}

// ── Who speaks for it ───────────────────────────────────────────────────────────────────────────

/** Where the committee is told of its stock. */
export const committeeChat = (work: Work): ChatId | undefined =>
  [...work.board.tables.chats.values()].find(({ scope, gone }) => scope === "committee" && !gone)
    ?.id;

const poolChat = (work: Work): ChatId | undefined =>
  committeeChat(work) ??
  [...work.board.tables.chats.values()].find(({ scope, gone }) => scope !== "private" && !gone)?.id;

/** The committee says how a hand-over of the pool went: then it speaks as the pool, and not for itself. */
export function asPool(work: Work, turned: Turned, reading: Reading): Message | undefined {
  const { message } = turned;
  const under = pairingsOfResident(work.board, POOL).filter(underWay);
  if (under.length === 0) return undefined;
  const own = pairingsOfResident(work.board, message.from.id).filter(underWay);
  const nos = reading.nos ?? named(work, turned).map(({ no }) => no);
  const isMeant = (one: Pairing) => nos.includes(one.need) || nos.includes(one.offer);
  const atHome = nos.length === 0 && message.chat === committeeChat(work);
  if (atHome ? own.length > 0 : own.some(isMeant) || !under.some(isMeant)) return undefined;
  return { ...message, from: { ...message.from, id: POOL } };
}

// ── Donations ───────────────────────────────────────────────────────────────────────────────────

const toPool =
  /捐.{0,12}(?:药库|药箱|居委)|(?:药库|药箱|居委会?).{0,4}捐|(?:送|交|放)给?到?(?:共享)?(?:药库|药箱)|(?:给|捐给)(?:共享)?(?:药库|药箱|居委会?)(?!吗|么)|\b(?:to|for|into) (?:the )?(?:shared )?(?:committee|(?:committee'?s? |medicine )?pool)\b/iu;

/** "我捐给药库2盒布洛芬", "donating 2 boxes to the pool". */
export const isDonation = (text: string): boolean => toPool.test(text);

/** Noted, and nobody's to take, until the committee has it in hand. */
export function promiseDonation(work: Work, message: Message, offer: Post): void {
  change(work, { type: "posted", post: { ...offer, mode: "give", donation: true } });
  const about = {
    no: offer.no,
    giver: personOf(work.board, offer.by),
    amounts: amountsOf(offer),
  };
  say(work, message.chat, "donated", about, { lang: offer.lang, replyTo: message.id });
}

/** The donation that an answer or a number means. */
export const donationMeant = (
  work: Work,
  turned: Turned,
  nos: readonly number[],
): Post | undefined =>
  [...nos.flatMap((no) => postOf(work.board, no) ?? []), ...named(work, turned)].find(
    ({ donation, state }) => donation === true && state === "open",
  );

/** It is there: each line of it becomes a line of the stock. */
export function receiveDonation(
  work: Work,
  message: Message,
  post: Post,
  lang: Reading["lang"],
  lot?: Lot["lot"],
  counted?: Amount & { readonly quantity: number },
): void {
  const lines = counted
    ? [counted]
    : post.lines.map(({ thing, unit, open }) => ({ thing, quantity: open, ...(unit && { unit }) }));
  for (const { thing, unit, quantity } of lines)
    move(work, { thing, unit: unit ?? unitOf(thing) }, quantity, "donated", {
      no: post.no,
      by: message.from.id,
      ...(lot && { lot }),
    });
  change(work, { type: "closed", no: post.no, at: work.at, as: "received" });
  const giver = personOf(work.board, post.by);
  const about = { no: post.no, giver, amounts: counted ? [counted] : amountsOf(post) };
  say(work, message.chat, "donationIn", about, { lang, replyTo: message.id, to: [giver] });
  if (post.chat !== message.chat)
    say(work, post.chat, "donationIn", about, { lang: post.lang, to: [giver] });
  serveWaiting(work);
}
