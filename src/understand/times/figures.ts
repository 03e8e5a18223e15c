// Times written in figures, whatever the language: 8:30, 4/8.

import { casual as calendar } from "chrono-node/en";
import { range, timed } from "./en.ts";
import { COUNTED, dayNumber, MONTHS, type Now, type Piece, READ, type Rule } from "./pieces.ts";
import { clockOf, dateIn } from "./zh.ts";

export const YEARS: readonly Rule[] = [
  [
    /(?<!\d)(20\d\d)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)[日号]?/g,
    ({ group, now }) =>
      dateIn(now, Number(group(2)), Number(group(3)), Number(group(1))) ?? { over: true },
  ],
];

export const FIGURES: readonly Rule[] = [
  [
    /(?<!\d)(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])(?!\s?(?:of|f\b|楼|室))/g,
    ({ group, before, after, now }) => {
      const [one, two] = [Number(group(1)), Number(group(2))];
      if (/[\d./:-]$/.test(before)) return undefined;
      const cued =
        /(?:on|by|before|until|till|到|于|在)\s*$/.test(before) ||
        /^\s*(?:[前之号日]|at\b)/.test(after);
      if (
        one < two &&
        two < 9 &&
        one <= 3 &&
        !cued &&
        [2, 3, 4, 5, 8].includes(two) &&
        (one === 1 || two <= 4)
      )
        return undefined;
      const dayFirst = now.lang === "en";
      const asSaid = dayFirst ? dateIn(now, two, one) : dateIn(now, one, two);
      return asSaid ?? (dayFirst ? dateIn(now, one, two) : dateIn(now, two, one));
    },
  ],
  [
    /(?<![\d.:/-])([01]?\d|2[0-4]):([0-5]\d)\s?(?:-|–|—|~|到|至|to|until|till)\s?([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g,
    ({ group }) =>
      range(
        clockOf(Number(group(1)), Number(group(2)), group(1).startsWith("0") ? "exact" : undefined),
        clockOf(Number(group(3)), Number(group(4)), group(3).startsWith("0") ? "exact" : undefined),
      ),
  ],
  [
    /(?<![\d.:/-])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:])/g,
    ({ group }) =>
      timed(
        clockOf(Number(group(1)), Number(group(2)), group(1).startsWith("0") ? "exact" : undefined),
      ),
  ],
  [
    new RegExp(
      `(?<=[${READ}]\\s?)(\\d{1,2})\\.([0-5]\\d)(?![\\d${COUNTED}])(?=\\s*(?:前|之前|到|$|[，,。]))`,
      "g",
    ),
    ({ group }) => timed(clockOf(Number(group(1)), Number(group(2)))),
  ],
];

// The days of the week and the dates with a named month are read by chrono; the rest of it would cost
// more in refusals than it reads.
const CALENDAR_WORDS = new RegExp(
  `\\b(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday|s)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b|\\b(?:${MONTHS})[a-z]{0,6}\\b`,
);

export const byCalendar = (text: string, now: Now): Piece[] => {
  const first = text.search(CALENDAR_WORDS);
  if (first < 0) return [];
  // A long row of dates costs chrono the square of its length; people name one or two.
  const from = Math.max(0, first - 24);
  const window = text.slice(from, first + 120);
  // Noon, so that no change of clocks where this runs can touch the answer.
  const reference = new Date(now.year, now.month - 1, now.date, 12);
  return calendar.parse(window, reference, { forwardDate: true }).flatMap((result): Piece[] => {
    const { start } = result;
    const place = { start: from + result.index, end: from + result.index + result.text.length };
    const words = result.text.toLowerCase();
    if (!CALENDAR_WORDS.test(words)) return [];
    if (/\b(?:last|past)\b/.test(words)) return [{ ...place, over: true }];
    const year = start.get("year") ?? now.year;
    const month = start.get("month") ?? now.month;
    const date = start.get("day") ?? now.date;
    if (start.isCertain("day") && start.isCertain("month")) {
      const meant = dateIn(now, month, date, start.isCertain("year") ? year : undefined);
      return meant ? [{ ...place, ...meant }] : [];
    }
    const weekday = start.get("weekday");
    if (!start.isCertain("weekday") || weekday === null) return [];
    if (/\b(?:this|next)\b/.test(words)) return [{ ...place, day: dayNumber(year, month, date) }];
    const ahead = ((weekday || 7) - now.weekday + 7) % 7;
    return [{ ...place, day: now.day + ahead, again: "week" }];
  });
};
