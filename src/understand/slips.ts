// Slips of the fingers, for telling a mistyped word from another word.

import { distance } from "fastest-levenshtein";

/** Edits between two spellings; two neighbouring letters swapped are one, as typists make it. */
export function slipsBetween(a: string, b: string): number {
  const apart = distance(a, b);
  if (apart !== 2 || a.length !== b.length) return apart;
  let at = 0;
  while (a[at] === b[at]) at++;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : 2;
}
