import type { Line, Pairing, Post } from "../model.ts";
import {
  chatOf,
  isOnLoan,
  neighbourhoodOf,
  openWith,
  pairingsOf,
  residentOf,
  sameHousehold,
  thingKey,
  underWay,
} from "./board.ts";
import { remindToConfirm } from "./timers.ts";
import { change, isPool, type Work } from "./work.ts";
import { goesForWhom } from "./young.ts";

/** How many of a bucket are looked at: plenty for a neighbourhood, and a bound for any board. */
const looked = 32;
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

/**
 * Takes a deal onto the board, and sets the reminders that ask whether it came to something. `along`: beside another for
 * the same, which the need counts already.
 */
export function pair(
  work: Work,
  deal: Deal,
  state: Pairing["state"],
  along: { readonly along?: true } = {},
): Pairing {
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
    ...along,
  };
  change(work, { type: "paired", pairing });
  remindToConfirm(work, pairing);
  return pairing;
}

/** The same building comes first. */
export const near = (need: Post, offer: Post) =>
  need.building !== undefined && need.building === offer.building ? 0 : 1;

/** Open posts of the other kind that may go with a post, those of its building first. */
export function candidates(
  work: Work,
  kind: Post["kind"] | "held",
  post: Post,
  things: readonly string[],
): Post[] {
  const found = new Map<number, Post>();
  const look = (keys: readonly string[], building?: string) => {
    for (const key of keys)
      for (const other of openWith(work.board, kind, key, looked, building))
        if (!isPool(other.by)) found.set(other.no, other);
  };
  if (post.building !== undefined && kind !== "held") look(things, post.building);
  look(things);
  // Two people spell a thing that no catalogue has in two ways.
  if (things[0]?.startsWith("?") && kind !== "held") look(["?"]);
  return [...found.values()];
}

/** Other terms than what is open on both sides. */
export interface Terms {
  /** As much is looked for, in the need's unit. */
  readonly wants?: number;
  /** As much may be had, in the offer's unit. */
  readonly has?: number;
  /** Though it came to nothing between these two. */
  readonly again?: true;
  /** A substitute that the receiver has said yes to. */
  readonly wished?: boolean;
}

/** How much of an offer's line would go to a need's line; nothing where they do not go together. */
export function dealOf(
  work: Work,
  need: Post,
  needLine: number,
  offer: Post,
  offerLine: number,
  { wants, has, again, wished = false }: Terms = {},
): Deal | undefined {
  const wanted = lineWith(need.lines[needLine], wants);
  const given = lineWith(offer.lines[offerLine], has);
  if (wanted === undefined || given === undefined) return undefined;
  if (need.state !== "open" || offer.state !== "open" || wanted.open <= 0 || given.open <= 0)
    return undefined;
  if (!(wished || goesForWhom(need, given, wanted)) || given.thing.guard || wanted.thing.guard)
    return undefined;
  if (sameHousehold(residentOf(work.board, need.by), residentOf(work.board, offer.by)))
    return undefined;
  if (need.by === offer.by || offer.donation) return undefined;
  if (!canMeet(work, need) || !canMeet(work, offer)) return undefined;
  // Who wants to be left alone is neither called nor given away.
  if (isAway(work, need) || isAway(work, offer)) return undefined;
  if (need.either && need.lines.some((one) => one.promised > 0 || one.handed > 0)) return undefined;
  // To keep what is only lent would be a surprise at the door; what is given may well be borrowed.
  if (offer.mode === "lend" && need.mode === "give" && consumed(given)) return undefined;
  const between = pairingsOf(work.board, need.no).filter(
    (pairing) => pairing.offer === offer.no && pairing.needLine === needLine,
  );
  if (between.some((one) => (one.state === "failed" && !again) || underWay(one) || isOnLoan(one)))
    return undefined;
  const share = shareOf(wanted, given);
  if (share === undefined) return undefined;
  if (share.draw === 0 && pairingsOf(work.board, offer.no).filter(underWay).length >= byMeasure)
    return undefined;
  return { need, needLine, offer, offerLine, ...share };
}

/** In a chat that rehearses, or that the bot was put out of, nobody would hear of it. */
function canMeet(work: Work, { chat }: Post): boolean {
  const row = chatOf(work.board, chat);
  return !row?.gone && (work.trial === true || !row?.rehearsal);
}

const isAway = (work: Work, { by }: Post): boolean => residentOf(work.board, by)?.optedOut === true;

const lineWith = (line: Line | undefined, open: number | undefined): Line | undefined =>
  line && open !== undefined ? { ...line, open } : line;

/** What deals there are between two posts, the first that goes. */
export function dealBetween(work: Work, a: Post, b: Post, terms?: Terms): Deal | undefined {
  const [need, offer] = a.kind === "need" ? [a, b] : [b, a];
  for (let i = 0; i < need.lines.length; i++) {
    for (let j = 0; j < offer.lines.length; j++) {
      const deal = dealOf(work, need, i, offer, j, { ...terms, wished: isSame(need, i, offer, j) });
      if (deal) return deal;
    }
  }
  return undefined;
}

/** Who answers "我有" to what was asked has read for whom it is. */
export function isSame(need: Post, i: number, offer: Post, j: number): boolean {
  const [wanted, given] = [need.lines[i], offer.lines[j]];
  return wanted !== undefined && given !== undefined && isThing(wanted, given);
}

const isThing = (a: Line, b: Line): boolean => thingKey(a.thing) === thingKey(b.thing);

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
