import type { LogEntry, Message, Reading, ReadLine } from "../model.ts";
import { openPosts, pairingsOf, postOf, thingKey, underWay } from "./board.ts";
import { complete, follow } from "./handover.ts";
import { type Deal, dealOf } from "./pairing.ts";
import {
  donationMeant,
  give,
  move,
  receiveDonation,
  serveWaiting,
  stocksNow,
  unitOf,
} from "./pool.ts";
import { dayOf, drawn, promisedOf, type Stock, stockKey, tidy } from "./stock.ts";
import { amountsOf, change, isPool, POOL, personOf, say, type Work, zoneOf } from "./work.ts";

interface PoolOrder {
  readonly work: Work;
  readonly message: Message;
  readonly reading: Reading;
  readonly no?: number;
  readonly lot?: string;
  readonly line?: ReadLine;
}

const orders: readonly {
  readonly name: "in" | "out" | "check" | "guard";
  readonly said: RegExp;
  readonly run: (order: PoolOrder) => void;
}[] = [
  { name: "in", said: /^(?:in|add|入库|入|收|进)(?=$|[\s#\d\p{Script=Han}])/iu, run: takeIn },
  { name: "out", said: /^(?:out|出库|出|取)(?=$|[\s#\d\p{Script=Han}])/iu, run: takeOut },
  { name: "check", said: /^(?:check|count|盘点|盘)(?=$|[\s#\d\p{Script=Han}])/iu, run: count },
  {
    name: "guard",
    said: /^(?:guard|keep|保底|留底|留)(?=$|[\s#\d\p{Script=Han}])/iu,
    run: reserve,
  },
];

const orderIn = (args: string) => orders.find(({ said }) => said.test(args.trim()));

/** What the committee's log keeps of the order: "pool in". */
export const poolDid = (args: string): LogEntry["did"] =>
  `pool ${orderIn(args)?.name ?? ""}`.trim();

/** /pool, and /pool in | out | check | guard. */
export function obeyPool(work: Work, message: Message, reading: Reading, args: string): void {
  const typed = args.trim();
  const order = orderIn(typed);
  const options = { lang: reading.lang, replyTo: message.id };
  // An undo of before would be taken for one of this.
  if (work.board.tables.undos.has(message.from.id))
    change(work, { type: "forgotten", rows: [{ table: "undos", key: message.from.id }] });
  if (order === undefined)
    return typed === ""
      ? list(work, message, reading)
      : say(work, message.chat, "poolForm", {}, options);
  const [line] = reading.lines;
  if (line?.thing.guard) return say(work, message.chat, "guarded", { thing: line.thing }, options);
  const no = Number(/[#＃]\s?(\d{1,6})/u.exec(typed)?.[1] ?? Number.NaN);
  const lot = lotIn(typed);
  order.run({
    work,
    message,
    reading,
    ...(Number.isInteger(no) && { no }),
    ...(lot !== undefined && { lot }),
    ...(line && { line }),
  });
}

/** "2024-06" is good to the end of June. */
function lotIn(text: string): string | undefined {
  const [, year = "", month = "", day] =
    /(20\d\d)\s?[-/.年]\s?(1[0-2]|0?[1-9])(?:\s?[-/.月]\s?(3[01]|[12]\d|0?[1-9]))?/u.exec(text) ??
    [];
  if (year === "") return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const days = Math.min(Number(day ?? last), last);
  return [year, month.padStart(2, "0"), String(days).padStart(2, "0")].join("-");
}

const amountIn = ({ thing, quantity = 1, unit }: ReadLine) => ({
  thing,
  quantity,
  unit: unit ?? unitOf(thing),
});

const formOf = ({ work, message, reading }: PoolOrder) =>
  say(work, message.chat, "poolForm", {}, { lang: reading.lang, replyTo: message.id });

/** The stock an order is about: in its unit, else the only one of that thing. */
function stockOf(work: Work, line: ReadLine): Stock | undefined {
  const all = stocksNow(work).filter(({ thing }) => thingKey(thing) === thingKey(line.thing));
  const { unit } = amountIn(line);
  return all.find((one) => one.unit === unit) ?? (line.unit ? undefined : all[0]);
}

function told(order: PoolOrder, text: "poolIn" | "poolOut", line: ReadLine): void {
  const { work, message, reading, lot } = order;
  const amount = amountIn(line);
  const left = stockOf(work, line)?.left ?? 0;
  const about = { amount, left: { ...amount, quantity: left }, ...(lot && { lot }) };
  say(work, message.chat, text, about, { lang: reading.lang, replyTo: message.id });
}

function takeIn(order: PoolOrder): void {
  const { work, message, reading, no, lot, line } = order;
  const options = { lang: reading.lang, replyTo: message.id };
  const turned = { message, thread: [] };
  const donation = donationMeant(work, turned, no === undefined ? [] : [no]);
  const counted = line?.quantity === undefined ? undefined : amountIn(line);
  if (donation) return receiveDonation(work, message, donation, reading.lang, lot, counted);
  if (line === undefined)
    return no !== undefined && donationOver(order, no) ? undefined : formOf(order);
  if (line.quantity === 0) return formOf(order);
  if (lot !== undefined && lot < dayOf(work.at, zoneOf(work)))
    return say(work, message.chat, "lotIsOver", { lot }, options);
  const { thing, unit, quantity } = amountIn(line);
  const known = stockOf(work, line);
  move(work, known ?? { thing, unit }, quantity, "in", {
    by: message.from.id,
    ...(lot && { lot }),
  });
  told(order, "poolIn", line);
  serveWaiting(work);
}

/** A number that is of no donation any more is told what it is. */
function donationOver({ work, message, reading }: PoolOrder, no: number): boolean {
  const post = postOf(work.board, no);
  const options = { lang: reading.lang, replyTo: message.id };
  if (post === undefined) say(work, message.chat, "noSuchPost", { no }, options);
  else if (post.donation) say(work, message.chat, "alreadyOver", { no }, options);
  return post === undefined || post.donation === true;
}

function takeOut(order: PoolOrder): void {
  const { work, message, reading, no, line } = order;
  const options = { lang: reading.lang, replyTo: message.id };
  const need = no === undefined ? undefined : postOf(work.board, no);
  if (no !== undefined && need === undefined)
    return say(work, message.chat, "noSuchPost", { no }, options);
  if (need && fetched(order, need.no)) return;
  if (line === undefined || line.quantity === 0) return formOf(order);
  const stock = stockOf(work, line);
  const { quantity, thing, unit } = amountIn(line);
  if (stock === undefined || stock.left < quantity)
    return say(
      work,
      message.chat,
      "poolShort",
      { amount: { thing, unit: stock?.unit ?? unit, quantity: stock?.left ?? 0 } },
      options,
    );
  const deal = need && dealWith(work, stock, quantity, need.no);
  if (need && deal) {
    const pairing = give(work, stock, deal, need, message.from.id);
    return handOver(order, [pairing.id]);
  }
  for (const { lot, left } of drawn(stock.lots, quantity))
    move(work, stock, -left, "out", {
      by: message.from.id,
      ...(lot && { lot }),
      ...(need && { no: need.no }),
    });
  told(order, "poolOut", line);
}

/** What had been promised to this need is what was handed out now. */
function fetched(order: PoolOrder, no: number): boolean {
  const { work, line } = order;
  const under = pairingsOf(work.board, no).filter(
    (one) =>
      underWay(one) && isPool(one.giver) && (line === undefined || isAbout(work, one.offer, line)),
  );
  if (under.length > 0)
    handOver(
      order,
      under.map(({ id }) => id),
    );
  return under.length > 0;
}

const isAbout = (work: Work, offer: number, line: ReadLine): boolean =>
  postOf(work.board, offer)?.lines.some(({ thing }) => thingKey(thing) === thingKey(line.thing)) ===
  true;

/** As a deal of the ledger, for as much as was said. */
function dealWith(
  work: Work,
  { thing, unit }: Stock,
  quantity: number,
  no: number,
): Omit<Deal, "offer" | "offerLine"> | undefined {
  const need = postOf(work.board, no);
  if (need?.kind !== "need") return undefined;
  const line = { thing, unit, asked: quantity, open: quantity, promised: 0, handed: 0 };
  const offer = {
    ...need,
    no: -1,
    kind: "offer" as const,
    by: POOL,
    lines: [line],
    mode: "give" as const,
  };
  for (const needLine of need.lines.keys()) {
    const deal = dealOf(work, need, needLine, offer, 0);
    // What was handed out is off the shelf, more than was asked or not.
    if (deal) return { ...deal, draw: quantity };
  }
  return undefined;
}

function handOver({ work, message, reading }: PoolOrder, ids: readonly number[]): void {
  const done = [...work.board.tables.pairings.values()].filter(({ id }) => ids.includes(id));
  for (const pairing of done) complete(work, pairing, false);
  const [first] = done;
  if (first === undefined) return;
  const need = postOf(work.board, first.need);
  const open = need?.lines.filter((line) => line.open > 0) ?? [];
  const left = open.map((line) => ({
    thing: line.thing,
    quantity: line.open,
    ...(line.unit && { unit: line.unit }),
  }));
  const receiver = personOf(work.board, first.receiver);
  const about = { needs: [first.need], left, now: work.at, zone: zoneOf(work) };
  const options = { lang: reading.lang, replyTo: message.id, to: [receiver] };
  say(work, message.chat, "handed", about, options);
  if (need && need.chat !== message.chat)
    say(work, need.chat, "handed", about, { lang: need.lang, to: [receiver] });
  follow(work, done);
}

/** /pool check: what was counted is what there is, and the difference is a line. */
function count(order: PoolOrder): void {
  const { work, message, line, lot } = order;
  if (line?.quantity === undefined) return formOf(order);
  const { thing, unit, quantity } = amountIn(line);
  const stock = stockOf(work, line);
  const lots = stock
    ? [...stock.expired, ...stock.lots].filter((one) => lot === undefined || one.lot === lot)
    : [];
  const key = stock?.key ?? stockKey(thing, unit);
  // What is promised still stands there; of one lot nobody can tell.
  const promised = lot === undefined ? promisedOf(work.board, key) : 0;
  const known = tidy(lots.reduce((sum, { left }) => sum + left, 0) + promised);
  const by = { by: message.from.id };
  if (quantity > known)
    move(work, stock ?? { thing, unit }, quantity - known, "counted", {
      ...by,
      ...(lot && { lot }),
    });
  for (const gone of quantity < known ? drawn(lots, known - quantity) : [])
    move(work, stock ?? { thing, unit }, -gone.left, "counted", {
      ...by,
      ...(gone.lot && { lot: gone.lot }),
    });
  const difference = tidy(quantity - known);
  const amount = { thing, unit, quantity };
  say(
    work,
    message.chat,
    "poolCounted",
    { amount, difference, left: { ...amount, quantity: stockOf(work, line)?.left ?? 0 } },
    { lang: order.reading.lang, replyTo: message.id },
  );
  if (difference > 0) serveWaiting(work);
}

/** /pool guard 布洛芬 4: so much stays for the urgent. */
function reserve(order: PoolOrder): void {
  const { work, message, reading, line } = order;
  const least = line?.quantity;
  if (line === undefined || least === undefined) return formOf(order);
  const { thing } = line;
  const stock = stockOf(work, line);
  const unit = stock?.unit ?? amountIn(line).unit;
  change(work, { type: "reserved", reserve: { key: stockKey(thing, unit), least } });
  const about = { amount: { thing, unit, quantity: least } };
  say(work, message.chat, "poolGuard", about, { lang: reading.lang, replyTo: message.id });
  serveWaiting(work);
}

const shown = 20;

function list(work: Work, message: Message, reading: Reading): void {
  const pending = openPosts(work.board, "offer")
    .filter(({ donation }) => donation)
    .map((post) => ({ no: post.no, amounts: amountsOf(post) }));
  const about = {
    stocks: stocksNow(work)
      .slice(0, shown)
      .map((stock) => ({ ...stock, promised: promisedOf(work.board, stock.key) })),
    pending: pending.slice(0, shown),
  };
  say(work, message.chat, "pool", about, { lang: reading.lang, replyTo: message.id });
}
