import type { Line, Pairing, Post } from "../model.ts";
import {
  isOnLoan,
  neighbourhoodOf,
  openWith,
  pairingsOf,
  postOf,
  residentOf,
  sameHousehold,
  satisfies,
  thingKey,
  underWay,
} from "./board.ts";
import { askPool, isPoolsTurn } from "./pool.ts";
import { remindToConfirm } from "./reminding.ts";
import { change, isPool, type Work } from "./work.ts";
import { goesForWhom, older, younger } from "./young.ts";

/** How many of a bucket are looked at: plenty for a neighbourhood, and a bound for any board. */
const looked = 200;
/** Givers who measure out of a pack of unknown size, at a time. */
const byMeasure = 4;

export interface Deal {
  readonly need: Post;
  readonly needLine: number;
  readonly offer: Post;
  readonly offerLine: number;
  readonly quantity: number;
  readonly draw: number;
}

/** Finds givers for what is open of a need: one for each line, more only where it is urgent; then the pool, when it is its turn. */
export function matchNeed(work: Work, no: number, state: Pairing["state"] = "proposed"): Pairing[] {
  const made: Pairing[] = [];
  const lines = postOf(work.board, no)?.lines.length ?? 0;
  for (let i = 0; i < lines; i++) {
    for (;;) {
      const deal = bestOffer(work, no, i);
      if (deal === undefined) break;
      made.push(pair(work, deal, state));
      if (!deal.need.urgent) break;
    }
  }
  const need = postOf(work.board, no);
  return need && isPoolsTurn(work, need) ? [...made, ...askPool(work, no)] : made;
}

/** Finds receivers for what is left of an offer: the urgent first, then the same building, then the oldest. */
export function matchOffer(
  work: Work,
  no: number,
  state: Pairing["state"] = "proposed",
): Pairing[] {
  const made: Pairing[] = [];
  const lines = postOf(work.board, no)?.lines.length ?? 0;
  for (let i = 0; i < lines; i++) {
    for (;;) {
      const deal = firstNeed(work, no, i);
      if (deal === undefined) break;
      made.push(pair(work, deal, state));
    }
  }
  return made;
}

/** Takes a deal onto the board, and sets the reminder that asks whether it came to something. */
export function pair(work: Work, deal: Deal, state: Pairing["state"]): Pairing {
  const lent =
    deal.offer.mode === "lend" || (deal.need.mode === "lend" && deal.offer.mode !== "give");
  const pairing: Pairing = {
    id: neighbourhoodOf(work.board).nextPairing,
    need: deal.need.no,
    needLine: deal.needLine,
    offer: deal.offer.no,
    offerLine: deal.offerLine,
    receiver: deal.need.by,
    giver: deal.offer.by,
    quantity: deal.quantity,
    draw: deal.draw,
    mode: lent ? "lend" : "give",
    state,
    at: work.at,
  };
  change(work, { type: "paired", pairing });
  remindToConfirm(work, pairing);
  return pairing;
}

function bestOffer(work: Work, no: number, needLine: number): Deal | undefined {
  const need = postOf(work.board, no);
  const line = need?.lines[needLine];
  if (need === undefined || line === undefined || line.open <= 0) return undefined;
  const deals = candidates(work, "offer", need, younger(need, thingKey(line.thing))).flatMap(
    (offer) =>
      offer.lines.flatMap((_, offerLine) => dealOf(work, need, needLine, offer, offerLine) ?? []),
  );
  const rank = ({ offer, quantity }: Deal): number[] => [
    near(need, offer),
    quantity >= line.open ? 0 : 1,
    quantity >= line.open ? 0 : -quantity,
    offer.no,
  ];
  return least(deals, rank);
}

function firstNeed(work: Work, no: number, offerLine: number): Deal | undefined {
  const offer = postOf(work.board, no);
  const line = offer?.lines[offerLine];
  if (offer === undefined || line === undefined || line.open <= 0) return undefined;
  const deals = candidates(work, "need", offer, older(satisfies(line.thing))).flatMap((need) =>
    need.lines.flatMap((_, needLine) => dealOf(work, need, needLine, offer, offerLine) ?? []),
  );
  // Who waits for a thing to come back was told a place in line.
  const cameBack = pairingsOf(work.board, no).some(({ state }) => state === "returned");
  const rank = ({ need }: Deal): number[] => [
    need.urgent ? 0 : 1,
    cameBack ? 0 : near(need, offer),
    need.no,
  ];
  return least(deals, rank);
}

/** The same building comes first. */
export const near = (need: Post, offer: Post) =>
  need.building !== undefined && need.building === offer.building ? 0 : 1;

function least(deals: readonly Deal[], rank: (deal: Deal) => number[]): Deal | undefined {
  const ranked = deals.map((deal) => ({ deal, key: rank(deal) }));
  ranked.sort((a, b) => {
    const at = a.key.findIndex((value, i) => value !== b.key[i]);
    return at === -1 ? 0 : (a.key[at] ?? 0) - (b.key[at] ?? 0);
  });
  return ranked[0]?.deal;
}

function candidates(work: Work, kind: Post["kind"], post: Post, things: readonly string[]): Post[] {
  const found = new Map<number, Post>();
  const look = (keys: readonly string[], building?: string) => {
    for (const key of keys)
      for (const other of openWith(work.board, kind, key, looked, building))
        if (!isPool(other.by)) found.set(other.no, other);
  };
  if (post.building !== undefined) look(things, post.building);
  look(things);
  // Two people spell a thing that no catalogue has in two ways.
  if (things[0]?.startsWith("?")) look(["?"]);
  return [...found.values()];
}

/** How much of an offer's line would go to a need's line; nothing where they do not go together. */
export function dealOf(
  work: Work,
  need: Post,
  needLine: number,
  offer: Post,
  offerLine: number,
  /** A substitute that the receiver has said yes to. */
  wished = false,
): Deal | undefined {
  const wanted = need.lines[needLine];
  const given = offer.lines[offerLine];
  if (wanted === undefined || given === undefined) return undefined;
  if (need.state !== "open" || offer.state !== "open" || wanted.open <= 0 || given.open <= 0)
    return undefined;
  if (!(wished || goesForWhom(need, given, wanted)) || given.thing.guard || wanted.thing.guard)
    return undefined;
  if (sameHousehold(residentOf(work.board, need.by), residentOf(work.board, offer.by)))
    return undefined;
  if (need.by === offer.by || offer.donation) return undefined;
  // Who wants to be left alone is neither called nor given away.
  if (isAway(work, need) || isAway(work, offer)) return undefined;
  if (need.either && need.lines.some((one) => one.promised > 0 || one.handed > 0)) return undefined;
  // To keep what is only lent would be a surprise at the door; what is given may well be borrowed.
  if (offer.mode === "lend" && need.mode === "give" && consumed(given)) return undefined;
  const between = pairingsOf(work.board, need.no).filter(
    (pairing) => pairing.offer === offer.no && pairing.needLine === needLine,
  );
  if (
    between.some((pairing) => pairing.state === "failed" || underWay(pairing) || isOnLoan(pairing))
  )
    return undefined;
  const share = shareOf(wanted, given);
  if (share === undefined) return undefined;
  if (share.draw === 0 && pairingsOf(work.board, offer.no).filter(underWay).length >= byMeasure)
    return undefined;
  return { need, needLine, offer, offerLine, ...share };
}

const isAway = (work: Work, { by }: Post): boolean => residentOf(work.board, by)?.optedOut === true;

const consumed = (line: Line) =>
  line.thing.kind === "medicine" || line.thing.kind === "food" || line.thing.kind === "test";

/**
 * Quantity in the need's unit and what the offer's line holds for it. Between units only a pack that is known is
 * counted; from a pack of unknown size the giver measures out, and nothing is held (docs/decisions).
 */
function shareOf(wanted: Line, given: Line): { quantity: number; draw: number } | undefined {
  const left = given.some ? Number.POSITIVE_INFINITY : given.open;
  // Who named no amount is served by half a bottle as well.
  if (wanted.unit === undefined && wanted.asked === 1 && wanted.open === 1 && left < 1)
    return { quantity: 1, draw: left };
  const rate = ratio(wanted, given);
  if (rate !== undefined) {
    const quantity = Math.min(wanted.open, left * rate);
    return { quantity, draw: quantity / rate };
  }
  if (given.some) return { quantity: wanted.open, draw: wanted.open };
  return outer.has(given.unit ?? "")
    ? { quantity: wanted.open, draw: 0 }
    : { quantity: wanted.open, draw: given.open };
}

const outer: ReadonlySet<string> = new Set([
  "box",
  "bottle",
  "case",
  "bag",
  "pack",
  "strip",
  "bucket",
  "set",
]);

/** How many of the need's unit one of the offer's unit makes. */
function ratio(wanted: Line, given: Line): number | undefined {
  if (wanted.unit === undefined || given.unit === undefined || wanted.unit === given.unit) return 1;
  if (alike(wanted.unit) && alike(given.unit)) return 1;
  for (const { of, holds, unit } of [...(given.thing.packs ?? []), ...(wanted.thing.packs ?? [])]) {
    if (of === given.unit && unit === wanted.unit) return holds;
    if (of === wanted.unit && unit === given.unit) return 1 / holds;
  }
  if (given.unit === "kg" && wanted.unit === "jin") return 2;
  if (given.unit === "jin" && wanted.unit === "kg") return 0.5;
  return undefined;
}

const single: ReadonlySet<string> = new Set([
  "piece",
  "pill",
  "tube",
  "sheet",
  "portion",
  "pair",
  "set",
  "can",
  "sachet",
]);
const alike = (unit: string) => single.has(unit);
