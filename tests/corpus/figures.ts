// The figures of the reader with their 95 % intervals: shares by Wilson's formula, F1 by drawing the rows again.

import { f1, type Row, type Score, score, type Tally, together } from "./score.ts";

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Of how many: messages that say it, slots that are stated, messages to ignore. */
  readonly of: number;
}

const z = 1.96;

/** Wilson's interval for `hit` of `of`. */
export function wilson(hit: number, of: number): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = hit / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const middle = share + (z * z) / (2 * of);
  const whole = 1 + (z * z) / of;
  return {
    low: Math.max(0, (middle - spread) / whole),
    high: Math.min(1, (middle + spread) / whole),
  };
}

const draws = 400;

/** A generator with a fixed seed: the same corpus has the same intervals. */
function dice(): (sides: number) => number {
  let state = 7;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Where F1 lies when the same number of rows is drawn again, with repetition. */
function drawn(each: readonly Tally[], of: number): { readonly low: number; readonly high: number } {
  // A row that adds nothing to the tally only decides how many of the others are drawn.
  const telling = each.filter(({ hit, missed, wrong }) => hit + missed + wrong > 0);
  const roll = dice();
  const values = Array.from({ length: draws }, () => {
    const sum = { hit: 0, missed: 0, wrong: 0 };
    for (let at = 0; at < of; at += 1) {
      const one = telling[roll(of)];
      if (one === undefined) continue;
      sum.hit += one.hit;
      sum.missed += one.missed;
      sum.wrong += one.wrong;
    }
    return f1(sum);
  }).sort((a, b) => a - b);
  return { low: values[Math.floor(draws * 0.025)] ?? 0, high: values[Math.floor(draws * 0.975)] ?? 1 };
}

const said = ({ hit, missed }: Tally): number => hit + missed;

/** All figures of some rows: F1 per intent, recall of emergencies, slots, silence. */
export function figuresOf(all: readonly Row[]): readonly Figure[] {
  const each = all.map((row) => score([row]));
  const whole = score(all);
  const intents = [...new Set(Object.keys(whole.intents).map((name) => name.split(" ")[0] ?? ""))];
  const share = (name: string, hit: number, of: number): Figure => ({
    name,
    value: of === 0 ? 1 : hit / of,
    ...wilson(hit, of),
    of,
  });
  const emergencies = together(whole.intents, "emergency");
  return [
    ...intents.sort().map((intent): Figure => {
      const tally = together(whole.intents, intent);
      const tallies = each.map(({ intents: own }: Score) => together(own, intent));
      return { name: intent, value: f1(tally), ...drawn(tallies, all.length), of: said(tally) };
    }),
    share("emergency recall", emergencies.hit, said(emergencies)),
    ...Object.entries(whole.slots)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { right, of }]) => share(`slot ${name}`, right, of)),
    share("silence", whole.silence.rows - whole.silence.alarms, whole.silence.rows),
  ];
}

/** What a figure may fall below its measure before it fails; less than one row in thirty. */
const slack = 0.03;

/** Floors for a fresh tests/corpus/floors.json. */
export const floorsOf = (all: readonly Row[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    figuresOf(all).map(({ name, value }) => [
      name,
      Math.max(0, Math.floor((value - slack) * 1000) / 1000),
    ]),
  );

const figure = (value: number): string => value.toFixed(3);

/** One line of the report. */
export const lineOf = ({ name, value, low, high, of }: Figure, floor: number | undefined): string =>
  `  ${name.padEnd(18)} ${figure(value)}  [${figure(low)} – ${figure(high)}]  of ${String(of).padStart(4)}  floor ${floor === undefined ? "-" : figure(floor)}`;
