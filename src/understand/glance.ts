// A first glance: is this any of our business at all? It spares ordinary chatter the rows and the big model.

import { glanceModel } from "./generated/glance.ts";
import { clear, sumInto, takeRuns, unpack } from "./linear.ts";

/** Longest text that is glanced at; a message beyond is read. */
const longest = 300;
/** Below this much in favour, in log odds, a message is chatter. Low: a need missed here is missed for good. */
const worthReading = -1.6;

/** Chatter, and what matters. */
export const sides = 2;

/** Puts the words of a message before the model. */
export function showPlain(plain: string): void {
  clear();
  takeRuns(plain, 91, true);
}

let weights: Int8Array | undefined;
const odds = new Float64Array(sides);

/** Asked in so many words: it is looked at whatever stands beside, for the model may never have met the thing. */
const asked = [
  { holds: "求", pattern: /^[急跪]?求(?![你您])/ },
  { holds: "谁", pattern: /谁家?有/ },
  { holds: "有没有人", pattern: /有没有人有/ },
  {
    holds: "any",
    pattern:
      /\b(?:does|do) any(?:one|body) have\b|\b(?:has )?any(?:one|body) got\b|\bany(?:one|body) have an?\b/,
  },
  { holds: "spare", pattern: /\bto spare\b/ },
] as const;

const isAsked = (plain: string): boolean =>
  asked.some(({ holds, pattern }) => plain.includes(holds) && pattern.test(plain));

/** Whether a message that answers nothing may be a need, an offer, a danger … `plain`: normalised text. */
export function mayMatter(plain: string): boolean {
  if (plain.length > longest || isAsked(plain)) return true;
  weights ??= unpack(glanceModel, sides);
  showPlain(plain);
  sumInto(odds, weights, glanceModel.scale);
  return (odds[1] ?? 0) - (odds[0] ?? 0) >= worthReading;
}
