// Who gets what, as tables. The numbers come from a simulation of a ten-day wave of fever in one neighbourhood of 4,000
// people (bench/wave; reservations of 60/10/6 minutes, guards, first portions, two silences, eight requests a day were the
// best of those tried there). They are no measurement of real neighbours.

import type { Line, Post, Rung, Unit } from "../model.ts";
import { satisfies, thingKey } from "./board.ts";

/** How strong a need's claim is. */
export type Claim = "ordinary" | "elevated" | "critical";

/** An infant, a child or a pregnant woman in an urgent need comes before everybody else in one. */
export function claimOf({ urgent, for: whom }: Pick<Post, "urgent" | "for">): Claim {
  if (!urgent) return "ordinary";
  return whom === undefined || whom === "elder" ? "elevated" : "critical";
}

const ranks: Readonly<Record<Claim, number>> = { critical: 0, elevated: 1, ordinary: 2 };
export const rankOf = (post: Post): number => ranks[claimOf(post)];

type Of<T> = Readonly<Record<Claim, T>>;

/** Minutes until a giver who has said nothing is reminded, if at all, and until the next one is asked. */
export const reservation: Readonly<
  Record<"calm" | "wave", Of<{ readonly remind?: number; readonly release: number }>>
> = {
  calm: {
    ordinary: { remind: 60, release: 90 },
    elevated: { remind: 10, release: 20 },
    critical: { remind: 6, release: 12 },
  },
  wave: {
    ordinary: { release: 90 },
    elevated: { release: 10 },
    critical: { release: 6 },
  },
};

/** Givers asked at once. */
export const parallel: Of<number> = { ordinary: 1, elevated: 3, critical: 3 };
/** Givers who may fill one line together; in a wave, where a portion is little, two are only two who may not come. */
export const joined: Readonly<Record<"calm" | "wave", Of<number>>> = {
  calm: { ordinary: 1, elevated: 3, critical: 3 },
  wave: { ordinary: 1, elevated: 1, critical: 1 },
};

/** After so many unanswered requests in a row a household is left alone for so many minutes. */
export const mute = { after: 2, minutes: 360 };
/** Requests to one household in 24 hours. */
export const mostAsked = 8;
/** Minutes between two rounds of ordinary pairings in wave mode. */
export const roundMinutes = 30;
export const weekDays = 7;

/** Minutes after which an unmet need goes to the next circle. */
export const ladder: Readonly<Record<Rung, Of<number>>> = {
  pool: { ordinary: 60, elevated: 0, critical: 0 },
  owner: { ordinary: 180, elevated: 180, critical: 180 },
  building: { ordinary: 60, elevated: 3, critical: 2 },
  community: { ordinary: 120, elevated: 7, critical: 4 },
  sister: { ordinary: 240, elevated: 30, critical: 15 },
  committee: { ordinary: 720, elevated: 60, critical: 40 },
  instead: { ordinary: 1440, elevated: 120, critical: 90 },
};

/** Minutes after which a circle is looked at again while somebody who has agreed is on the way. */
export const ladderAgain: Of<number> = { ordinary: 20, elevated: 10, critical: 10 };

/** Less of a thing is no use to anybody. */
const leasts: Readonly<Record<string, number>> = { pill: 2, sachet: 3 };
export const leastOf = (unit: Unit | undefined): number => leasts[unit ?? ""] ?? 1;

interface Scarce {
  readonly unit: Unit;
  /** What one household gets first in a wave. */
  readonly portion: number;
  /** Portions that are kept for the urgent. */
  readonly guard?: number;
}
const scarce: Readonly<Record<string, Scarce>> = {
  ibuprofen: { unit: "pill", portion: 4, guard: 1 },
  paracetamol: { unit: "pill", portion: 4, guard: 10 },
  "fever-reducer": { unit: "pill", portion: 4 },
  "ibuprofen-child": { unit: "bottle", portion: 1, guard: 6 },
  "paracetamol-child": { unit: "bottle", portion: 1, guard: 8 },
  "fever-reducer-child": { unit: "bottle", portion: 1 },
  "antigen-test": { unit: "piece", portion: 2 },
  "cold-medicine": { unit: "sachet", portion: 6 },
  oximeter: { unit: "piece", portion: 1, guard: 1 },
};

/** Minutes: an offer that ends sooner is not kept for the urgent. */
export const keepable = 720;

/** Portions in sight besides, where somebody gets a second one. */
export const plenty = 40;

const scarceOf = ({ thing }: Line): Scarce | undefined => {
  for (const key of satisfies(thing)) if (scarce[key]) return scarce[key];
  return undefined;
};

/** What a first portion of this line is, in its own unit: of a thing counted by the pack, one. */
export function portionOf(line: Line): number {
  const row = scarceOf(line);
  if (row === undefined) return Number.POSITIVE_INFINITY;
  return line.unit === undefined || line.unit === row.unit ? row.portion : 1;
}

/** Portions in an amount of this line; a pack is one. */
export function portionsIn(line: Line, amount: number): number {
  const row = scarceOf(line);
  return row && line.unit === row.unit ? amount / row.portion : amount;
}

/** Portions of a thing that are kept for the urgent in a wave. */
export const guardOf = (line: Line): number => scarce[thingKey(line.thing)]?.guard ?? 0;

/** Somebody has a first portion of it, or it is on the way. */
export const hasFirst = (line: Line): boolean => line.promised + line.handed >= portionOf(line);

// ── Which giver ─────────────────────────────────────────────────────────────────────────────────

export type Far = "building" | "near" | "elsewhere" | "pool";

export interface Prospect {
  readonly far: Far;
  /** Another thing of the kind than the one named. */
  readonly instead: boolean;
  /** Of what would do as well there is more. */
  readonly scarcer: boolean;
  /** A pack of which nobody has said that it may be opened, and more than is looked for. */
  readonly sealed: boolean;
  /** All that is looked for. */
  readonly covers: boolean;
  /** What it leaves is of use to nobody. */
  readonly scrap: boolean;
  /** It ends within hours. */
  readonly ends: boolean;
  /** Requests to this household in 24 hours, and those in a row that it left unanswered. */
  readonly load: number;
  readonly silent: number;
  readonly ageHours: number;
}

const farCost: Readonly<Record<Far, number>> = { building: 0, near: 3, elsewhere: 8, pool: 12 };

/** The lowest is asked first. */
export function costOf(one: Prospect): number {
  const { far, instead, scarcer, sealed, covers, scrap, ends, load, silent, ageHours } = one;
  const cost =
    farCost[far] +
    (instead ? 2 : 0) +
    (scarcer ? 2 : 0) +
    (sealed ? 3 : 0) +
    (covers ? 0 : 4) +
    (scrap ? 1 : 0);
  if (far === "pool") return cost;
  // Who kept silent may do so again, who wrote just now is there, and an old offer has often gone elsewhere.
  const away = ageHours < 1 ? 0 : ageHours < 3 ? 0.8 : 1.7;
  const doubt = 2 * silent + away + Math.floor(ageHours / 24) * 1.3;
  return cost + 1.5 * load + doubt - (ends ? 1 : 0);
}
