// Trains the small model of src/understand/guess.ts and writes src/understand/generated/model.ts.
//
//   npx tsx train/train.ts [FILE]
//
// FILE: public chatter to learn silence from, one message a line (the model in the project used lccc-dev.txt, the test
// part of LCCC-base, MIT). Its lines are read here and kept nowhere; name and hash are recorded beside the weights.
// The same sentences, catalogue and file give the same weights bit for bit.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";
import { showPlain, sides } from "../src/understand/glance.ts";
import { classes, classOf, show } from "../src/understand/guess.ts";
import { bestHit, rows } from "../src/understand/intents.ts";
import { buckets, features } from "../src/understand/linear.ts";
import { normalise } from "../src/understand/normalise.ts";
import { defaultWords, factsIn, sightOf } from "../src/understand/read.ts";
import { objectSides, showMention } from "../src/understand/reading/objects.ts";
import { ruledFor } from "../src/understand/reading/readings.ts";
import { harmless, signs } from "../src/understand/rules/emergency.ts";
import { objects } from "./objects.ts";
import { contrasts } from "./sentences/contrasts.ts";
import { sentences } from "./sentences.ts";

/** One line of the public chatter in so many is learned from. */
const every = 1;
const rounds = 30;
/** Features left out at each look, so that none is relied on alone. */
const leftOut = 0.3;
/** How often a sentence is shown as it looks before the rows are tried. */
const withoutRows = 0.25;
const decay = 0.06;
/** Weights smaller than this many steps of the scale are dropped: of the first glance, of the model. */
const smallest = { glance: 6, model: 2 } as const;

const context = { at: "2022-12-19T12:00:00.000Z", zone: "Asia/Shanghai", words: defaultWords() };

/** A sentence of ours: `message ↩ what it answers`. */
interface Labelled {
  readonly line: string;
  readonly class: number;
}

const sightOfLine = (line: string) => {
  const [text = "", replyTo] = line.split(" ↩ ");
  return sightOf(text, { ...context, ...(replyTo !== undefined && { replyTo }) });
};

const linesOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line.trim() !== "");

/** Closings of the plain lists end as the rows say; they are left out where none of them knows. */
const classOfLine = (intent: string, line: string): number =>
  intent === "close"
    ? classOf("close", bestHit(sightOfLine(line).hits ?? [], "close")?.row.how)
    : (classes as readonly string[]).indexOf(intent);

/** What the model once mistook, and what the rows must and must not read, count more than the rest. */
const stress = 3;

const own: readonly Labelled[] = [
  ...sentences,
  ...Array.from({ length: stress - 1 }, () => contrasts),
].flatMap((part) =>
  Object.entries(part).flatMap(([intent, text]) =>
    linesOf(text).map((line) => ({ line, class: classOfLine(intent, line) })),
  ),
);

/** The examples of rows and signs are sentences of our own as well. */
const cases: readonly Labelled[] = [
  ...rows.flatMap(({ row }) =>
    row.yes.map((line) => ({ line, class: classOf(row.intent, row.how) })),
  ),
  ...signs.flatMap(({ yes, no }) => [
    ...yes.map((line) => ({ line, class: classOf("emergency") })),
    ...no.map((line) => ({ line, class: 0 })),
  ]),
  ...harmless.flatMap(({ yes }) => yes.map((line) => ({ line, class: 0 }))),
];

const examples = Array.from({ length: stress }, () => cases).flat();

const file = process.argv[2];
const chatter = file === undefined ? "" : readFileSync(file, "utf8");
const overheard = linesOf(chatter);
const borrowed: readonly Labelled[] = overheard
  .filter((_, at) => at % every === 0)
  .map((line) => ({ line, class: 0 }));

interface Sample {
  readonly features: Uint32Array;
  /** The features without the rows, which come last. */
  readonly rowless: number;
  readonly class: number;
}

const present = (right: number, rowless = features.count): Sample => ({
  features: features.buckets.slice(0, features.count),
  rowless,
  class: right,
});

const samples: readonly Sample[] = [...own, ...examples, ...borrowed]
  .filter((one) => one.class >= 0)
  .map((one) => {
    const { hits, ...rest } = sightOfLine(one.line);
    show(rest);
    const rowless = features.count;
    show({ ...rest, hits: hits ?? [] });
    return present(one.class, rowless);
  });

/** The glance knows no names: without these "求创可贴" would look like a surname. */
const plainly: readonly Labelled[] = catalogue.flatMap(({ zh, en }) =>
  [
    ...[`求${zh}`, `谁有${zh}`, `有没有${zh}`],
    ...[`need ${en}`, `anyone have ${en}?`, `looking for ${en}`, `spare ${en} here`],
  ].map((line) => ({ line, class: classOf("need") })),
);

/** What answers nothing, for the first glance: chatter, or not. */
const glimpses: readonly Sample[] = [
  ...plainly,
  ...[...own, ...examples].filter((one) => one.class >= 0 && !one.line.includes(" ↩ ")),
  ...overheard.map((line) => ({ line, class: 0 })),
].map((one) => {
  showPlain(normalise(one.line).text);
  return present(Math.min(1, one.class));
});

/** What is meant in sentences that name several things: [asked for or given], {merely named}. */
const mentions: readonly Sample[] = (["need", "offer"] as const).flatMap((side) =>
  linesOf(objects[side]).flatMap((line) => {
    const marks = [...line.matchAll(/[[{]/g)].map(([mark]) => mark === "[");
    const facts = factsIn(line.replaceAll(/[[\]{}]/g, ""), context);
    if (facts?.things.length !== marks.length) return [];
    const ruled = ruledFor({ intent: side }, facts, []);
    const all = facts.things.map((thing) => ({ thing, ruled: ruled.includes(thing) }));
    return all.map((one, at) => {
      showMention(side, facts, all, one);
      return present(marks[at] ? 1 : 0);
    });
  }),
);

/** A generator with a fixed seed: shuffling must not differ from run to run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Softmax regression by stochastic gradient; whatever the machine, the same weights. */
function train(samples: readonly Sample[], count: number): Float64Array {
  const weights = new Float64Array(buckets * count);
  const odds = new Float64Array(count);
  const kept = new Uint32Array(features.buckets.length);
  const roll = dice(12);
  const order = samples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(roll() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const rate = 1.2 / (1 + round / 8);
    for (const at of order) {
      const one = samples[at];
      if (one === undefined) continue;
      let size = 0;
      const seen = roll() < withoutRows ? one.rowless : one.features.length;
      for (let each = 0; each < seen; each++)
        if (roll() >= leftOut) kept[size++] = one.features[each] ?? 0;
      step(weights, odds, kept.subarray(0, size), one.class, rate);
    }
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] ?? 0) * (1 - decay * rate);
  }
  return weights;
}

function step(
  weights: Float64Array,
  odds: Float64Array,
  kept: Uint32Array,
  right: number,
  rate: number,
): void {
  const count = odds.length;
  const value = 1 / Math.sqrt(Math.max(1, kept.length));
  odds.fill(0);
  for (const bucket of kept)
    for (let one = 0; one < count; one++)
      odds[one] = (odds[one] ?? 0) + (weights[bucket * count + one] ?? 0) * value;
  let sum = 0;
  const top = Math.max(...odds);
  for (let one = 0; one < count; one++) {
    odds[one] = Math.exp((odds[one] ?? 0) - top);
    sum += odds[one] ?? 0;
  }
  for (let one = 0; one < count; one++) {
    const change = rate * value * ((one === right ? 1 : 0) - (odds[one] ?? 0) / sum);
    if (Math.abs(change) < 1e-5) continue;
    for (const bucket of kept) {
      const at = bucket * count + one;
      weights[at] = (weights[at] ?? 0) + change;
    }
  }
}

interface Packed {
  readonly scale: number;
  readonly weights: Uint8Array;
}

function pack(weights: Float64Array, count: number, least: number): Packed {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Number((largest / 127).toPrecision(6));
  const out: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    let bits = 0;
    const values: number[] = [];
    for (let one = 0; one < count; one++) {
      const value = Math.round((weights[bucket * count + one] ?? 0) / scale);
      if (Math.abs(value) < least) continue;
      bits |= 1 << one;
      values.push(value & 255);
    }
    if (bits === 0) continue;
    let gap = bucket - last;
    last = bucket;
    while (gap > 127) {
      out.push((gap & 127) | 128);
      gap >>= 7;
    }
    out.push(gap, bits & 255, (bits >> 8) & 255, bits >> 16, ...values);
  }
  return { scale, weights: Uint8Array.from(out) };
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const source =
  file === undefined
    ? "nothing"
    : `${basename(file)}
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 ${sha256(chatter)})`;

/** Writes a model beside the code that uses it; gives its size in kB. */
function write(name: string, file: string, packed: Packed, lent: number): number {
  const place = (file: string) => new URL(`../src/understand/generated/${file}`, import.meta.url);
  writeFileSync(place(`${file}.bin`), packed.weights);
  writeFileSync(
    place(`${file}.ts`),
    `// Made by train/train.ts from ${samples.length - borrowed.length} sentences of our own (train/sentences and the examples of rows and signs) and ${lent} lines of ${source}.
export const ${name} = {
  sentences: "${sha256(JSON.stringify(sentences))}",
  scale: ${packed.scale},
  file: "${file}.bin",
};
`,
  );
  return Math.round(packed.weights.length / 1024);
}

const glance = write(
  "glanceModel",
  "glance",
  pack(train(glimpses, sides), sides, smallest.glance),
  overheard.length,
);
const whole = write(
  "model",
  "model",
  pack(train(samples, classes.length), classes.length, smallest.model),
  borrowed.length,
);
const object = write(
  "objectModel",
  "objects",
  pack(train(mentions, objectSides), objectSides, smallest.model),
  0,
);
process.stdout.write(`${mentions.length} mentions, ${object} kB\n`);
process.stdout.write(`${samples.length} sentences, ${glance} kB and ${whole} kB\n`);
