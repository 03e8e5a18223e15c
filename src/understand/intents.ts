// Which rows fire on a text.

import type { How, Lang } from "../model.ts";
import { en } from "./rules/en.ts";
import { enPrompted, zhPrompted } from "./rules/prompted.ts";
import type { Row, Vote } from "./rules/rule.ts";
import { zh } from "./rules/zh.ts";
import { createSieve, type Sieve } from "./sieve.ts";

/** A row that fired, and where in the masked text. */
export interface Hit {
  readonly row: Row;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly what?: string;
}

interface Ready {
  readonly row: Row;
  readonly rule: string;
  /** The pattern holds an X that is not optional, so that texts without a thing are not tried. */
  readonly thing: boolean;
}

const ready = (lang: Lang, rows: readonly Row[]): readonly Ready[] =>
  rows.map((row) => ({
    row,
    rule: `${lang} ${row.intent} ${row.name}`,
    thing:
      (row.intent === "need" || row.intent === "offer" || row.intent === "money") &&
      !/\?<what>/.test(row.pattern.source) &&
      !row.reply,
  }));

const tables: Readonly<Record<Lang, readonly Ready[]>> = {
  zh: ready("zh", [...zhPrompted, ...zh]),
  en: ready("en", [...enPrompted, ...en]),
};
const isSilent = ({ row }: Ready): boolean => row.intent === "chatter";

const sieves: Partial<Record<Lang, Sieve>> = {};

/** Every row, for tests and for `explain`. */
export const rows: readonly { readonly row: Row; readonly rule: string; readonly lang: Lang }[] = [
  ...tables.zh.map(({ row, rule }) => ({ row, rule, lang: "zh" as const })),
  ...tables.en.map(({ row, rule }) => ({ row, rule, lang: "en" as const })),
];

const hanChar = /\p{Script=Han}/u;
const latinWord = /[a-z]{2}/;

/** What a masked text is tried under. */
export interface Circumstances {
  /** It answers something that concerns the bot. */
  readonly answering: boolean;
  /** A thing comes with a quantity, or a place is named. */
  readonly counted: boolean;
}

/** The rows that fire; none at all unless one of them is for something other than silence. */
export function hitsIn(masked: string, how: Circumstances): readonly Hit[] {
  const hits: Hit[] = [];
  const hasThing = masked.includes("X");
  const chinese = hanChar.test(masked);
  const english = latinWord.test(masked);
  const attempt = (lang: Lang, silent: boolean): void => {
    sieves[lang] ??= createSieve(tables[lang].map(({ row }) => row.pattern));
    const worth = sieves[lang](masked);
    for (const [at, one] of tables[lang].entries()) {
      const { row, rule, thing } = one;
      if (!worth.has(at) || isSilent(one) !== silent) continue;
      if (thing && !hasThing) continue;
      if (row.reply && !how.answering) continue;
      if (row.counted && !how.counted) continue;
      const found = row.pattern.exec(masked);
      if (!found) continue;
      const start = found.index;
      const end = start + found[0].length;
      const what = found.groups?.what;
      hits.push({ row, rule, start, end, ...(what !== undefined && { what }) });
    }
  };
  if (chinese || !english) attempt("zh", false);
  if (english || !chinese) attempt("en", false);
  if (hits.length === 0) return hits;
  if (chinese || !english) attempt("zh", true);
  if (english || !chinese) attempt("en", true);
  return hits;
}

/** Rows from here on are what the bot itself asks people to say: always understood. */
export const certain = 8;
const firm = [...tables.zh, ...tables.en].filter(({ row }) => row.score >= certain);

let firmSieve: Sieve | undefined;

/** Whether a text is one of the answers that the bot asks for. */
export function isPrompted(text: string): boolean {
  if (text.length > 80) return false;
  firmSieve ??= createSieve(firm.map(({ row }) => row.pattern));
  const worth = firmSieve(text);
  return firm.some(({ row }, at) => worth.has(at) && row.pattern.test(text));
}

/** What a second and third row of one intent add. */
const more = 0.3;

/** The sum of the rows that fired, in log odds, by intent. */
export function scoresOf(hits: readonly Hit[]): ReadonlyMap<Vote, number> {
  const best = new Map<Vote, number>();
  const rest = new Map<Vote, number>();
  for (const { row } of hits) {
    const before = best.get(row.intent) ?? 0;
    best.set(row.intent, Math.max(before, row.score));
    rest.set(row.intent, (rest.get(row.intent) ?? 0) + Math.min(before, row.score));
  }
  const scores = new Map<Vote, number>();
  for (const [vote, score] of best)
    scores.set(vote, score + Math.min(1.5, more * (rest.get(vote) ?? 0)));
  return scores;
}

/** The best row of an intent. */
export function bestHit(hits: readonly Hit[], vote: Vote, how?: How): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits)
    if (hit.row.intent === vote && (how === undefined || hit.row.how === how))
      if (!best || hit.row.score > best.row.score) best = hit;
  return best;
}
