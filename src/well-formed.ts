import type { Incoming } from "./ports.ts";

/** Somewhere in it is U+0000 or half a surrogate pair, which one store takes and another refuses. */
const illFormed = /\\u(?:0000|d[89a-f])/u;

/** What one store takes and another refuses is cut off at the door, in texts, names and ids. */
export function wellFormed(incoming: Incoming): Incoming {
  const json = JSON.stringify(incoming);
  if (!illFormed.test(json)) return incoming;
  return JSON.parse(json, (_, value) =>
    typeof value === "string" ? value.toWellFormed().replaceAll("\0", "") : value,
  );
}
