// A ten-day wave of fever in one neighbourhood, over several seeds: the bot's own decide beside two policies and the most
// that anybody could reach.   npx tsx bench/wave.ts --seeds 10 [--ladder] [--out folder]

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Bound, boundOf } from "./wave/bound.ts";
import { bars, type Curve, curves } from "./wave/chart.ts";
import { type Figures, figuresOf, meanOf, type Run } from "./wave/figures.ts";
import { type BotRun, playBot } from "./wave/neighbours.ts";
import { play, policies } from "./wave/policies.ts";
import { makeWorld, PORTIONS, type World } from "./wave/world.ts";

const { values } = parseArgs({
  options: {
    /** The first seed: what was tuned on some is measured on others. */
    from: { type: "string", default: "1" },
    seeds: { type: "string", default: "10" },
    ladder: { type: "boolean", default: false },
    /** Only the bot in wave mode, for trying something out. */
    only: { type: "boolean", default: false },
    out: { type: "string" },
  },
});

type Wanted = Partial<Record<keyof Figures, number>>;
const wanted: { readonly plain: Wanted; readonly ladder: Wanted } = {
  plain: { served: 72, urgentServed: 87, urgentSoon: 54, mostAsked: 8 },
  ladder: { served: 91, urgentServed: 97, urgentSoon: 70, posts: 960, mostAsked: 8 },
};
/** Of these, less is better. */
const atMost: ReadonlySet<keyof Figures> = new Set(["posts", "mostAsked"]);

type Way = (world: World) => Run | BotRun;
const ways: {
  readonly plain: Readonly<Record<string, Way>>;
  readonly ladder: Readonly<Record<string, Way>>;
} = {
  plain: {
    "Linli, wave mode": (world) => playBot(world, { wave: true }),
    "Linli, as ever": (world) => playBot(world),
    "first come, first fit": (world) => play(world, policies.fcfs),
    "recommended policy": (world) => play(world, policies.recommendedEarliest),
  },
  ladder: {
    "Linli, wave mode": (world) => playBot(world, { wave: true, ladder: true }),
    "Linli, as ever": (world) => playBot(world, { ladder: true }),
    "first fit, all told at once": (world) => play(world, policies.fcfsBroadcast),
    "recommended policy": (world) => play(world, policies.recommendedLadder),
  },
};

interface Measured {
  readonly name: string;
  readonly runs: readonly Run[];
  readonly figures: Figures;
  readonly bots: readonly BotRun[];
}

const isBot = (run: Run | BotRun): run is BotRun => "lines" in run;
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function measure(name: string, way: Way, worlds: readonly World[]): Measured {
  const runs = worlds.map(way);
  return { name, runs, figures: meanOf(runs.map(figuresOf)), bots: runs.filter(isBot) };
}

// ── Tables ──────────────────────────────────────────────────────────────────────────────────────

const print = (...cells: readonly string[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(12))).join("")}\n`,
  );

const columns: readonly (readonly [keyof Figures, string, digits: number])[] = [
  ["served", "served %", 1],
  ["urgentServed", "urgent %", 1],
  ["urgentSoon", "in 30 min %", 1],
  ["median", "median min", 0],
  ["value", "value %", 1],
  ["posts", "posts", 0],
  ["requests", "requests", 0],
  ["mostAsked", "most asked", 0],
];

const linesOf = ({ lines }: BotRun) => [...lines.values()].reduce((sum, one) => sum + one, 0);

function printRow({ name, figures, bots }: Measured, wants?: Wanted): void {
  const cells = columns.map(([key, , digits]) => {
    const want = wants?.[key];
    const missed =
      want !== undefined && (atMost.has(key) ? figures[key] > want : figures[key] < want);
    return `${figures[key].toFixed(digits)}${missed ? " !" : ""}`;
  });
  const spoken =
    bots.length === 0
      ? []
      : [
          linesOf,
          ({ reactions }: BotRun) => reactions,
          ({ toCommittee }: BotRun) => toCommittee,
        ].map((of) => mean(bots.map(of)).toFixed(0));
  const called = bots.length === 0 ? [] : [String(Math.max(...bots.map((one) => one.mostCalled)))];
  print(name, ...cells, ...spoken, ...called);
}

const printWanted = (wants: Wanted) =>
  print(
    "  wanted of wave mode",
    ...columns.map(([key]) =>
      wants[key] === undefined ? "" : `${atMost.has(key) ? "≤" : "≥"} ${wants[key]}`,
    ),
  );

function printLines(all: readonly Measured[]): void {
  const ours = all.filter(({ bots }) => bots.length > 0);
  const names = [
    ...new Set(ours.flatMap(({ bots }) => bots.flatMap(({ lines }) => [...lines.keys()]))),
  ];
  print("\nlines of the bot", ...ours.map(({ name }) => name.replace("Linli, ", "")));
  const count = (name: string) =>
    ours.map(({ bots }) => mean(bots.map(({ lines }) => lines.get(name) ?? 0)));
  const counted = names.map((name) => ({ name, counts: count(name) }));
  counted.sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
  for (const { name, counts } of counted)
    print(`  ${name}`, ...counts.map((number) => number.toFixed(0)));
}

// ── Charts ──────────────────────────────────────────────────────────────────────────────────────

const longest = 180;

/** Percent of the urgent needs that were met so many minutes after they were said. */
function curveOf({ name, runs }: Measured): Curve {
  const urgent = runs.flatMap(({ endings }) => endings.filter(({ need }) => need.urgency > 0));
  const waits = urgent.flatMap(({ need, served }) =>
    served === undefined || served > need.deadline ? [] : [served - need.t],
  );
  const points = Array.from({ length: longest / 3 + 1 }, (_, i): [number, number] => {
    const by = waits.filter((wait) => wait <= 3 * i).length;
    return [3 * i, (100 * by) / urgent.length];
  });
  return { label: name, points };
}

function draw(
  folder: string,
  kind: keyof typeof wanted,
  all: readonly Measured[],
  most?: Bound,
): void {
  const wants = wanted[kind];
  const title = kind === "plain" ? "Posted offers and the pool" : "With posts to whole groups";
  const panel = (text: string, key: keyof Figures, most: number) => ({
    title: text,
    most,
    ...(wants[key] !== undefined && { wanted: wants[key] }),
  });
  const posts = Math.max(...all.map(({ figures }) => figures.posts));
  const panels = [
    panel("served, %", "served", 100),
    panel("urgent served, %", "urgentServed", 100),
    panel("urgent in 30 min, %", "urgentSoon", 100),
    panel("posts in ten days", "posts", Math.ceil(posts / 500) * 500),
  ];
  const rows = all.map(({ name, figures }) => ({
    label: name,
    values: [figures.served, figures.urgentServed, figures.urgentSoon, figures.posts],
  }));
  const limit = most && {
    label: "who knows all that will come",
    values: [most.served, most.urgentServed, most.urgentSoon],
    limit: true as const,
  };
  mkdirSync(folder, { recursive: true });
  const write = (name: string, svg: string) => writeFileSync(join(folder, `${name}.svg`), svg);
  write(`wave-${kind}`, bars(`${title}: who is helped`, panels, limit ? [...rows, limit] : rows));
  write(`wave-${kind}-urgent`, curves(`${title}: urgent needs met, %`, longest, all.map(curveOf)));
}

// ── The run ─────────────────────────────────────────────────────────────────────────────────────

async function meanBound(worlds: readonly World[]): Promise<Bound> {
  const all: Bound[] = [];
  for (const world of worlds) all.push(await boundOf(world));
  const of = (key: keyof Bound) => mean(all.map((one) => one[key]));
  return {
    served: of("served"),
    urgentServed: of("urgentServed"),
    urgentSoon: of("urgentSoon"),
    value: of("value"),
  };
}

async function run(kind: keyof typeof wanted, worlds: readonly World[]): Promise<void> {
  const start = performance.now();
  const title = kind === "plain" ? "without lists to groups" : "with the ladder";
  print(
    `\n${title}`.padEnd(29),
    ...columns.map(([, text]) => text),
    "lines",
    "reactions",
    "committee",
    "called",
  );
  const chosen = Object.entries(ways[kind]).slice(0, values.only ? 1 : undefined);
  const all: Measured[] = [];
  for (const [name, way] of chosen) {
    const measured = measure(name, way, worlds);
    all.push(measured);
    printRow(measured, name === "Linli, wave mode" ? wanted[kind] : undefined);
  }
  printWanted(wanted[kind]);
  const most = kind === "plain" && !values.only ? await meanBound(worlds) : undefined;
  if (most) {
    const cells = [most.served, most.urgentServed, most.urgentSoon].map((one) => one.toFixed(1));
    print("who knows all that will come", ...cells, "", most.value.toFixed(1));
  }
  printLines(all);
  if (values.out !== undefined) draw(values.out, kind, all, most);
  print(`${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const seeds = Math.max(1, Number(values.seeds) || 1);
const from = Math.max(1, Number(values.from) || 1);
const worlds = Array.from({ length: seeds }, (_, i) =>
  makeWorld({ seed: from + i, portions: PORTIONS }),
);
print(`seeds ${from} to ${from + seeds - 1}, ten days each; a need is served by its first portion`);
await run("plain", worlds);
if (values.ladder) await run("ladder", worlds);
