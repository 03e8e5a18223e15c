import type { Pairing, Post } from "../model.ts";
import { chatOf, lastAsked, openPostsOf, openWith, residentOf, thingKey } from "./board.ts";
import { candidates, type Deal, dealOf } from "./pairing.ts";
import {
  claimOf,
  costOf,
  type Far,
  guardOf,
  hasFirst,
  keepable,
  ladder,
  leastOf,
  mostAsked,
  mute,
  plenty,
  portionsIn,
} from "./policy.ts";
import { isWave } from "./timers.ts";
import { minutesAfter, type Work } from "./work.ts";
import { younger } from "./young.ts";

export interface Choice extends Deal {
  readonly cost: number;
  readonly covers: boolean;
}

/** As many are compared, those of the building first: one of them is good enough, and a bound for any board. */
const compared = 24;

/** Whom a need may be asked of, the best first. */
export function choices(work: Work, need: Post, i: number, wants: number): Choice[] {
  const line = need.lines[i];
  if (line === undefined) return [];
  const deals: Deal[] = [];
  for (const offer of candidates(work, "offer", need, younger(need, thingKey(line.thing)))) {
    if (deals.length >= compared) break;
    for (const j of offer.lines.keys()) {
      const deal = dealOf(work, need, i, offer, j, { wants });
      if (deal && mayAsk(work, deal) && leavesGuard(work, deal)) deals.push(deal);
    }
  }
  // Who may have only one of them is left some of it.
  const sights = new Map(deals.map((deal) => [keyOf(deal), 0]));
  if (sights.size > 1) for (const key of sights.keys()) sights.set(key, inSight(work, key));
  const best = Math.max(...sights.values());
  return deals
    .map((deal) => rated(work, deal, wants, (sights.get(keyOf(deal)) ?? 0) < best))
    .sort((a, b) => a.cost - b.cost || b.quantity - a.quantity || a.offer.no - b.offer.no);
}

const keyOf = ({ offer, offerLine }: Deal): string => {
  const line = offer.lines[offerLine];
  return line ? thingKey(line.thing) : "";
};

export function rated(work: Work, deal: Deal, wants: number, scarcer = false): Choice {
  const { need, offer, quantity, draw } = deal;
  const given = offer.lines[deal.offerLine];
  const left = given && !given.some ? given.open - draw : 0;
  const covers = quantity >= wants - 1e-6;
  const cost = costOf({
    far: far(work, need, offer),
    instead: given?.thing.id !== need.lines[deal.needLine]?.thing.id,
    scarcer,
    sealed: isWave(work) && left > 0 && !offer.splits,
    covers,
    scrap: left > 0 && left < leastOf(given?.unit),
    ends: offer.due !== undefined && offer.due < minutesAfter(work.at, 720),
    load: loadOf(work, offer),
    silent: silences(work, offer).length,
    ageHours: (Date.parse(work.at) - Date.parse(offer.at)) / 3_600_000,
  });
  return { ...deal, covers, cost };
}

/** Said in the committee's own chat, it is the committee's stock. */
export const isStock = (work: Work, offer: Post): boolean =>
  offer.kind === "offer" && chatOf(work.board, offer.chat)?.scope === "committee";

export function far(work: Work, need: Post, offer: Post): Far {
  if (isStock(work, offer)) return "pool";
  const [a, b] = [need.building, offer.building];
  if (a === undefined || b === undefined) return "elsewhere";
  if (a === b) return "building";
  // Buildings that share a chat are neighbours; nothing is guessed from their names.
  const share = [...work.board.tables.chats.values()].some(
    ({ buildings }) => buildings?.includes(a) && buildings.includes(b),
  );
  return share ? "near" : "elsewhere";
}

export function mayAsk(work: Work, { need, offer }: Deal): boolean {
  if (offer.due !== undefined && offer.due <= work.at) return false;
  if (isStock(work, offer)) return minutesAfter(need.at, ladder.pool[claimOf(need)]) <= work.at;
  const silent = silences(work, offer);
  const last = silent[0]?.ended?.at;
  const muted =
    silent.length >= mute.after && last !== undefined && minutesAfter(last, mute.minutes) > work.at;
  return !muted && loadOf(work, offer) < mostAsked;
}

/** Requests to the giver in the last 24 hours. */
function loadOf(work: Work, offer: Post): number {
  if (isStock(work, offer)) return 0;
  const since = minutesAfter(work.at, -1440);
  return lastAsked(work.board, offer.by, mostAsked + 1).filter((one) => one.at > since).length;
}

/** Requests that the giver left unanswered, one after another and the last first, since they last said what they have. */
function silences(work: Work, offer: Post): Pairing[] {
  if (isStock(work, offer)) return [];
  const answered = residentOf(work.board, offer.by)?.answeredAt;
  const spoke = openPostsOf(work.board, offer.by)
    .map((one) => one.at)
    .reduce((last, at) => (at > last ? at : last), answered ?? "");
  const silent: Pairing[] = [];
  for (const one of lastAsked(work.board, offer.by, mostAsked)) {
    if (one.why === "silent" && (one.ended?.at ?? "") > spoke) silent.push(one);
    else if (one.state !== "failed" && one.state !== "proposed") break;
    else if (one.why === "declined") break;
  }
  return silent;
}

/**
 * In a wave some of what is scarce is kept back: an ordinary need leaves it to the urgent ones to come, and a second
 * portion to the firsts to come. What ends soon is no use to those who come later, and is given as a first portion.
 */
export function leavesGuard(work: Work, { need, needLine, offer, offerLine, draw }: Deal): boolean {
  const given = offer.lines[offerLine];
  const wanted = need.lines[needLine];
  if (given === undefined || wanted === undefined || need.urgent || !isWave(work)) return true;
  const second = hasFirst(wanted);
  if (!second && offer.due !== undefined && offer.due < minutesAfter(work.at, keepable))
    return true;
  if (second && isStock(work, offer)) return false;
  const guard = guardOf(given) + (second ? plenty : 0);
  if (guard === 0) return true;
  return inSight(work, thingKey(given.thing)) - portionsIn(given, draw) >= guard;
}

/** More than is ever kept back need not be counted. */
const sightMost = 64;

/** Portions of a thing that could be given now, without those of what it would do for. */
const inSight = (work: Work, key: string): number =>
  openWith(work.board, "offer", key, sightMost)
    .filter(({ due, donation }) => !donation && (due === undefined || due > work.at))
    .flatMap(({ lines }) => lines)
    .filter(({ thing }) => thingKey(thing) === key)
    .reduce((sum, line) => sum + portionsIn(line, line.open), 0);
