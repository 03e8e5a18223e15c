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
  // Of a short Chinese name one character may be wrong, not the first two: 陀螺仪, 陀螺议.
  const slips =
    han && short.length >= 3 && x.slice(0, 2) === y.slice(0, 2)
      ? Math.max(1, Math.floor(long.length / 4))
      : Math.floor(long.length / (han ? 4 : 7));
  return distance(x, y) > slips;
}
