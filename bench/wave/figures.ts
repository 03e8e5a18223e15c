// What is measured of a run, counted alike for every way of matching.

import { DAY, type Need } from "./world.ts";

/** How one need ended; without a time, nobody came. */
export interface Ending {
  readonly need: Need;
  readonly served?: number;
}

export interface Run {
  readonly endings: readonly Ending[];
  /** Messages that ask somebody for something or show a list; of one moment in one group, one. */
  readonly posts: number;
  /** Neighbours asked for something of theirs; the committee's own stock is not counted. */
  readonly requests: number;
  /** Requests by household and day. */
  readonly asked: ReadonlyMap<string, number>;
}

export interface Figures {
  readonly served: number;
  readonly urgentServed: number;
  readonly urgentSoon: number;
  readonly median: number;
  readonly value: number;
  readonly posts: number;
  readonly requests: number;
  readonly mostAsked: number;
}

export const SOON = 30;
const weights = [1, 4, 10] as const;
export const weightOf = ({ urgency }: Need): number => weights[urgency];
/** Helped at once it is worth all, at the deadline half. */
export const worthAfter = (need: Need, minutes: number): number =>
  1 - 0.5 * Math.min(1, minutes / need.span);

export const dayKey = (household: number, t: number): string =>
  `${household}:${Math.floor(t / DAY)}`;

const percent = (part: number, whole: number) => (whole === 0 ? Number.NaN : (100 * part) / whole);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

export function figuresOf(run: Run): Figures {
  const waits = run.endings.flatMap(({ need, served }) =>
    served === undefined || served > need.deadline ? [] : [{ need, minutes: served - need.t }],
  );
  const urgent = run.endings.filter(({ need }) => need.urgency > 0);
  const urgentWaits = waits.filter(({ need }) => need.urgency > 0);
  const sorted = waits.map(({ minutes }) => minutes).sort((a, b) => a - b);
  return {
    served: percent(waits.length, run.endings.length),
    urgentServed: percent(urgentWaits.length, urgent.length),
    urgentSoon: percent(urgentWaits.filter(({ minutes }) => minutes <= SOON).length, urgent.length),
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    value: percent(
      sum(waits.map(({ need, minutes }) => weightOf(need) * worthAfter(need, minutes))),
      sum(run.endings.map(({ need }) => weightOf(need))),
    ),
    posts: run.posts,
    requests: run.requests,
    mostAsked: Math.max(0, ...run.asked.values()),
  };
}

/** The mean of each figure over several worlds; of the most asked household, the most. */
export function meanOf(all: readonly Figures[]): Figures {
  const mean = (of: (one: Figures) => number) => sum(all.map(of)) / all.length;
  return {
    served: mean((one) => one.served),
    urgentServed: mean((one) => one.urgentServed),
    urgentSoon: mean((one) => one.urgentSoon),
    median: mean((one) => one.median),
    value: mean((one) => one.value),
    posts: mean((one) => one.posts),
    requests: mean((one) => one.requests),
    mostAsked: Math.max(...all.map((one) => one.mostAsked)),
  };
}
