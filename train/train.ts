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
import { buckets, classes, featuresOf } from "../src/understand/guess.ts";
import { bestHit, hitsIn, rows } from "../src/understand/intents.ts";
import { defaultWords, seen } from "../src/understand/read.ts";
import { harmless, signs } from "../src/understand/rules/emergency.ts";
import { sentences } from "./sentences.ts";

/** More than about a thousand would teach "ours against theirs" instead of "need against chatter". */
const chatterLines = 500;
const rounds = 40;
const decay = 2e-5;
/** Weights smaller than this many steps of the scale are dropped. */
const smallest = 3;

const context = { at: "2022-12-19T12:00:00.000Z", zone: "Asia/Shanghai", words: defaultWords() };

interface Sample {
  readonly features: readonly number[];
  readonly vote: number;
}

function sample(line: string, vote: number): Sample {
  const [text = "", replyTo] = line.split(" ↩ ");
  const { masked, quoted } = seen(text, { ...context, ...(replyTo !== undefined && { replyTo }) });
  return { features: featuresOf(masked, quoted), vote };
}

const linesOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line.trim() !== "");

const classOf = (name: string): number => (classes as readonly string[]).indexOf(name);

/** How a closing of the plain lists ends, by the rows alone; left out where none of them knows. */
function howOf(line: string): string | undefined {
  const [text = "", replyTo] = line.split(" ↩ ");
  const { masked } = seen(text, { ...context, ...(replyTo !== undefined && { replyTo }) });
  const hits = hitsIn(masked, { answering: replyTo !== undefined, counted: false });
  return bestHit(hits, "close")?.row.how;
}

const own = sentences.flatMap((part) =>
  Object.entries(part).flatMap(([intent, text]) => {
    return linesOf(text).flatMap((line) => {
      const at = classOf(intent === "close" ? `close ${howOf(line)}` : intent);
      return at < 0 ? [] : sample(line, at);
    });
  }),
);

/** The examples of the rows are sentences of our own as well. */
const examples = rows.flatMap(({ row }) => {
  const at = classOf(row.how ? `${row.intent} ${row.how}` : row.intent);
  return at < 0 ? [] : row.yes.map((line) => sample(line, at));
});

const danger = classes.indexOf("emergency");
const alarms = signs.flatMap(({ yes, no }) => [
  ...yes.map((line) => sample(line, danger)),
  ...no.map((line) => sample(line, 0)),
]);
const calm = harmless.flatMap(({ yes }) => yes.map((line) => sample(line, 0)));

const file = process.argv[2];
const chatter = file === undefined ? "" : readFileSync(file, "utf8");
const all = linesOf(chatter);
const every = Math.max(1, Math.floor(all.length / chatterLines));
const borrowed = all
  .filter((_, at) => at % every === 0)
  .slice(0, chatterLines)
  .map((line) => sample(line, 0));

/** A generator with a fixed seed: shuffling must not differ from run to run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function train(samples: readonly Sample[]): Float64Array {
  const weights = new Float64Array(buckets * classes.length);
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
      if (one) step(weights, one, rate);
    }
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] ?? 0) * (1 - decay * samples.length * rate);
  }
  return weights;
}

function step(weights: Float64Array, { features, vote }: Sample, rate: number): void {
  const value = 1 / Math.sqrt(Math.max(1, features.length));
  const scores = classes.map((_, index) =>
    features.reduce(
      (sum, feature) => sum + (weights[feature * classes.length + index] ?? 0) * value,
      0,
    ),
  );
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((a, b) => a + b, 0);
  odds.forEach((odd, index) => {
    const change = rate * value * ((index === vote ? 1 : 0) - odd / sum);
    for (const feature of features) {
      const at = feature * classes.length + index;
      weights[at] = (weights[at] ?? 0) + change;
    }
  });
}

function pack(weights: Float64Array): { readonly scale: number; readonly weights: string } {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Number((largest / 127).toPrecision(6));
  const out: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    let bits = 0;
    const values: number[] = [];
    for (let vote = 0; vote < classes.length; vote++) {
      const value = Math.round((weights[bucket * classes.length + vote] ?? 0) / scale);
      if (Math.abs(value) < smallest) continue;
      bits |= 1 << vote;
      values.push(value & 255);
    }
    if (bits === 0) continue;
    let gap = bucket - last;
    last = bucket;
    while (gap > 127) {
      out.push((gap & 127) | 128);
      gap >>= 7;
    }
    out.push(gap, bits & 255, bits >> 8, ...values);
  }
  return { scale, weights: Buffer.from(out).toString("base64") };
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const packed = pack(train([...own, ...examples, ...alarms, ...calm, ...borrowed]));
const chunks = packed.weights.match(/.{1,96}/g) ?? [];
writeFileSync(
  new URL("../src/understand/generated/model.ts", import.meta.url),
  `// Made by train/train.ts from ${own.length + examples.length + alarms.length + calm.length} sentences of our own (train/sentences and the rows' examples) and ${borrowed.length} lines of ${
    file === undefined
      ? "nothing"
      : `${basename(file)}
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 ${sha256(chatter)})`
  }.
export const model = {
  sentences: "${sha256(JSON.stringify(sentences))}",
  scale: ${packed.scale},
  weights:
${chunks.map((chunk) => `    "${chunk}"`).join(" +\n")},
};
`,
);
process.stdout.write(
  `${own.length} own, ${borrowed.length} borrowed, ${Math.round(packed.weights.length / 1024)} kB\n`,
);
