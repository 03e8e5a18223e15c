import type { Line, Post } from "../model.ts";
import { satisfies, thingKey } from "./board.ts";
import { unlike } from "./likeness.ts";

/** Whom a medicine is made for is the end of its name in the catalogue: ibuprofen-child. */
const endings = ["-child", "-infant"] as const;
const ending = /-(?:child|infant)\b/u;

/** Kinds that come in one form for grown-ups and in another for children. */
const twofold: readonly string[] = ["fever-reducer", "painkiller", "cold-medicine"];

export const isForYoung = (id: string): boolean => ending.test(id);

const isYoung = (need: Post) => need.for === "infant" || need.for === "child";

/** Whether a thing is what was asked for. */
export const goesFor = (given: Line, wanted: Line): boolean =>
  satisfies(given.thing).includes(thingKey(wanted.thing)) || !unlike(given.thing, wanted.thing);

/**
 * Whether it is for the same use as well: "布洛芬" for a child is children's ibuprofen, and the capsules of grown-ups go
 * to no child.
 */
export function goesForWhom(need: Post, given: Line, wanted: Line): boolean {
  const { id, kind, isA = [] } = given.thing;
  const asked = wanted.thing.id;
  if (!isYoung(need) || kind !== "medicine" || id === undefined || asked === undefined)
    return goesFor(given, wanted);
  if (isForYoung(asked)) return goesFor(given, wanted);
  if (isForYoung(id))
    return endings.some((end) => satisfies(given.thing).includes(`${asked}${end}`));
  return goesFor(given, wanted) && !isA.some((group) => twofold.includes(group));
}

/** What else of a need's thing may do: that made for children, where it is for a child. */
export const younger = (need: Post, key: string): readonly string[] =>
  isYoung(need) && !isForYoung(key) ? [key, ...endings.map((end) => `${key}${end}`)] : [key];

/** What else an offer may answer: the same asked for a child without saying so in its name. */
export const older = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => [key, key.replace(ending, "")])),
];
