import { distance } from "fastest-levenshtein";
import type { ThingRef } from "../model.ts";

/**
 * Whether two things are surely not the same. Catalogue things are told apart by their ids; names kept as typed are the
 * same across small spelling differences: a letter in seven, or one name within the other.
 */
export function unlike(a: ThingRef, b: ThingRef): boolean {
  if (a.id !== undefined || b.id !== undefined) return a.id !== b.id;
  const [x, y] = [a.key ?? a.text, b.key ?? b.text];
  if (x === y) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const han = /\p{Script=Han}/u.test(short);
  if (long.includes(short) && short.length >= (han ? 3 : 6) && short.length * 2 >= long.length)
    return false;
  return distance(x, y) > Math.floor(long.length / (han ? 4 : 7));
}
