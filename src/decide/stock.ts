import type { Instant, Movement, Post, ThingRef, Unit } from "../model.ts";
import { wallClock } from "../zone.ts";
import { type Board, openPostsOf, thingKey } from "./board.ts";
import { POOL } from "./work.ts";

/** What is left of one lot. */
export interface Lot {
  /** Its last day; nothing where nobody said one. */
  readonly lot?: string;
  readonly left: number;
}

/** A thing of the pool in one unit, summed over its movements. */
export interface Stock {
  readonly key: string;
  readonly thing: ThingRef;
  readonly unit: Unit;
  /** With something in them and not over, those that end first in front. */
  readonly lots: readonly Lot[];
  /** In lots whose last day is over: never given. */
  readonly expired: readonly Lot[];
  /** What can be given. */
  readonly left: number;
  /** Kept for urgent needs. */
  readonly least: number;
  /** How often it was asked for in vain. */
  readonly unmet: number;
}

/** Thirds of a box must not leave 0.30000000000000004 behind. */
export const tidy = (amount: number): number => Math.round(amount * 1e6) / 1e6;

export const stockKey = (thing: ThingRef, unit: Unit): string => `${thingKey(thing)} ${unit}`;

/** Kept back where the committee has not said how much: a box, or six of what is counted singly. */
const usualLeast = (unit: Unit): number => (unit === "pill" || unit === "sachet" ? 6 : 1);

/** The day that a moment falls on: "2024-06-30", as lots name theirs. */
export function dayOf(at: Instant, zone: string): string {
  const { year, month, day } = wallClock(at, zone);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

export const isPoolUsed = (board: Board): boolean => !board.tables.movements.isEmpty();

/** Everything that the pool has or had, by thing and unit. */
export function stocks(board: Board, today: string): Stock[] {
  const groups = new Map<string, Movement[]>();
  for (const movement of board.tables.movements.values()) {
    const key = stockKey(movement.thing, movement.unit);
    const group = groups.get(key);
    if (group) group.push(movement);
    else groups.set(key, [movement]);
  }
  return [...groups].flatMap(([key, all]) => stockFrom(board, key, all, today) ?? []);
}

function stockFrom(
  board: Board,
  key: string,
  all: readonly Movement[],
  today: string,
): Stock | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const kept = lotsOf(all).filter(({ left }) => left > 0);
  const isOver = ({ lot }: Lot) => lot !== undefined && lot < today;
  const lots = kept.filter((one) => !isOver(one));
  return {
    key,
    thing: first.thing,
    unit: first.unit,
    lots,
    expired: kept.filter(isOver),
    left: sum(lots),
    least: board.tables.reserves.get(key)?.least ?? usualLeast(first.unit),
    unmet: all.filter(({ why }) => why === "unmet").length,
  };
}

const sum = (lots: readonly Lot[]): number =>
  tidy(lots.reduce((total, { left }) => total + left, 0));

/** The balance of each lot, those that end first in front and those without an end last. */
function lotsOf(movements: readonly Movement[]): Lot[] {
  const lots = new Map<string, number>();
  for (const { lot = "", quantity } of movements)
    lots.set(lot, tidy((lots.get(lot) ?? 0) + quantity));
  const order = (lot: string) => lot || "9999-99-99";
  return [...lots]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([lot, left]) => ({ left, ...(lot !== "" && { lot }) }));
}

/** Which lots an amount is taken from: what ends first goes first. */
export function drawn(lots: readonly Lot[], amount: number): Lot[] {
  let rest = amount;
  return lots.flatMap(({ lot, left }) => {
    const taken = tidy(Math.min(left, rest));
    rest = tidy(rest - taken);
    return taken > 0 ? [{ left: taken, ...(lot !== undefined && { lot }) }] : [];
  });
}

/** What is out of the pool for one of its own offers, by lot. */
export const outFor = (board: Board, no: number): { stock: Movement; lots: Lot[] } | undefined => {
  const all = [...board.tables.movements.values()].filter(
    (one) => one.no === no && (one.why === "given" || one.why === "back"),
  );
  const [stock] = all;
  return (
    stock && {
      stock,
      lots: lotsOf(all).flatMap(({ lot, left }) =>
        left < 0 ? [{ left: -left, ...(lot !== undefined && { lot }) }] : [],
      ),
    }
  );
};

/** Promised and not yet fetched: it still stands on the shelf when somebody counts. */
export const promisedOf = (board: Board, key: string): number =>
  tidy(
    openPostsOf(board, POOL)
      .flatMap((post: Post) => post.lines)
      .filter(({ thing, unit }) => unit !== undefined && stockKey(thing, unit) === key)
      .reduce((total, { promised }) => total + promised, 0),
  );

export const lotKey = (stock: string, lot: string): string => `lot:${stock}:${lot}`;

/** What is still there of the lots that these reminders are about. */
export function lotsDue(board: Board, keys: readonly string[], today: string) {
  const of = (which: "lots" | "expired") =>
    stocks(board, today).flatMap(({ key, thing, unit, [which]: lots }) =>
      lots.flatMap(({ lot, left }) =>
        lot !== undefined && keys.includes(lotKey(key, lot))
          ? [{ thing, unit, quantity: left, lot }]
          : [],
      ),
    );
  return { soon: of("lots"), over: of("expired") };
}
