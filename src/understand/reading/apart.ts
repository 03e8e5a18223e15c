// An amount that stands apart from the one thing it counts: "Spare blankets here. I can hand over 3, all double size",
// "just the one", 给我半碗就成. Looked for only where a need or an offer names one thing and nothing counts it.

import { readNumber } from "../numbers.ts";

const figure = "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty";

const patterns: readonly RegExp[] = [
  new RegExp(
    "\\b(?:give|giving|hand over|hand out|share|part with|need|spare|say|let's say|want|take|lend|have|got|bring)" +
      `(?: away| about| just| only| you)? (?<value>${figure})` +
      "(?=\\s?(?:[,!?;\\n]|\\.(?!\\d)|$)|\\s(?:to|if|would|all|from|so|please|pls|of (?:these|them)|away)\\b(?! \\d))",
    "u",
  ),
  new RegExp(
    `(?:^|[,.;!?-] ?)(?<value>${figure})(?= (?:if possible|would (?:do|be|get)|will do|(?:is|are) (?:fine|enough|plenty|yours)|please|max|tops|in total)\\b)`,
    "u",
  ),
  /\b(?:just|only)(?: need| want| have| got)?(?: the)? (?<value>one)\b(?! (?:of|who|that|time|thing|more|day|night|hour|week|question|person)\b)/u,
  /\b(?:need|needed) (?<value>one)(?=\s?(?:[,.!?;]|$)| (?:for|to|till|until|by)\b)/u,
  /(?:^|[,.;!?-] ?)(?<value>one)(?=,| (?:is (?:fine|enough|all|plenty)|will do|would do)\b)/u,
  /\b(?<value>half)(?= an? (?!hour|mile|day|eye|brain|mind|decent)[a-z]+)/u,
  /(?:匀|给|送|借|拿|让|要|分|求|留)(?:我|你|你们|大家|出|来)?(?<value>\d{1,2}|半|[一两二三四五六七八九十])(?=[碗盆串朵株捆摞沓勺锅扎截])/u,
  /(?<=闲着|多了|多出|剩了?)(?<value>[俩仨])(?=[,。!?]|$)/u,
];

/** How many, by words that stand apart from the thing. */
export function amountApart(text: string): number | undefined {
  for (const pattern of patterns) {
    const value = pattern.exec(text)?.groups?.value;
    if (value === undefined) continue;
    const amount = value === "half" || value === "半" ? 0.5 : readNumber(value);
    if (amount !== undefined && amount > 0) return amount;
  }
  return undefined;
}
