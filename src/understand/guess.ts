// A small linear model: what a masked sentence looks like, whatever the rows say. Trained by train/train.ts.

import { model } from "./generated/model.ts";
import { type Distribution, normalised } from "./intents.ts";
import type { Vote } from "./rules/rule.ts";

/** Two to the fifteenth: features share a bucket now and then, which costs little. */
export const buckets = 1 << 15;

/** What the model tells apart: closings by how, the rest by intent. */
export const classes = [
  "chatter",
  "need",
  "offer",
  "accept",
  "close received",
  "close withdrawn",
  "close gone",
  "close returned",
  "money",
  "decline",
  "progress",
  "emergency",
] as const;

type Class = (typeof classes)[number];

const voteOf = (one: Class): Vote => one.split(" ")[0] as Vote;

function hash(text: string, from: number, to: number, seed: number): number {
  let value = seed;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) & (buckets - 1);
}

const latinWord = /[a-z'+]+|[XNPW]|\p{Script=Han}+|\d+|[?!,。#]/gu;

/** The buckets of a sentence: one, two and three characters of Chinese, one and two words of English. */
export function featuresOf(
  masked: string,
  quoted: "need" | "offer" | undefined,
): readonly number[] {
  const found = new Set<number>();
  const text = masked.slice(0, 300);
  if (quoted) found.add(hash(quoted, 0, quoted.length, 7));
  if (/\p{Script=Han}/u.test(text)) {
    const bounded = `^${text.replaceAll(/[ ,]+/g, ",")}$`;
    for (let size = 1; size <= 3; size++)
      for (let at = 0; at + size <= bounded.length; at++)
        found.add(hash(bounded, at, at + size, size));
  } else {
    const parts = ["^", ...(text.match(latinWord) ?? []), "$"];
    for (let at = 0; at < parts.length; at++) {
      const one = parts[at] ?? "";
      found.add(hash(one, 0, one.length, 11));
      const two = `${one} ${parts[at + 1] ?? ""}`;
      found.add(hash(two, 0, two.length, 12));
      if (at + 2 < parts.length) {
        const three = `${two} ${parts[at + 2]}`;
        found.add(hash(three, 0, three.length, 13));
      }
    }
  }
  return [...found];
}

let weights: Int8Array | undefined;

/** Per bucket in use: the distance to the one before, two bytes with a bit per class, and a signed byte per bit. */
function unpack(): Int8Array {
  const packed = Buffer.from(model.weights, "base64");
  const out = new Int8Array(buckets * classes.length);
  let bucket = 0;
  for (let at = 0; at < packed.length; ) {
    let gap = 0;
    let shift = 0;
    for (;;) {
      const byte = packed[at++] ?? 0;
      gap |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) break;
    }
    bucket += gap;
    const bits = (packed[at++] ?? 0) | ((packed[at++] ?? 0) << 8);
    for (let vote = 0; vote < classes.length; vote++)
      if (bits & (1 << vote)) out[bucket * classes.length + vote] = packed.readInt8(at++);
  }
  return out;
}

/** Most of what it learned from is chatter; it is asked only about sentences in which a row fired. */
const lessChatter = 0.6;

/** How likely each class is by the look of the sentence. */
export function looks(
  masked: string,
  quoted: "need" | "offer" | undefined,
): Readonly<Record<Class, number>> {
  weights ??= unpack();
  const features = featuresOf(masked, quoted);
  const scale = model.scale / Math.sqrt(Math.max(1, features.length));
  const odds = classes.map((_, index) => {
    let sum = 0;
    for (const feature of features) sum += weights?.[feature * classes.length + index] ?? 0;
    return Math.exp(sum * scale);
  });
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return Object.fromEntries(classes.map((one, at) => [one, (odds[at] ?? 0) / all])) as Record<
    Class,
    number
  >;
}

/** How likely each intent is by the look of a sentence in which a row fired. */
export function guess(masked: string, quoted: "need" | "offer" | undefined): Distribution {
  const odds: Partial<Record<Vote, number>> = {};
  for (const [one, likely] of Object.entries(looks(masked, quoted)) as [Class, number][]) {
    const vote = voteOf(one);
    odds[vote] = (odds[vote] ?? 0) + likely * (one === "chatter" ? lessChatter : 1);
  }
  return normalised(odds);
}

/** The model never has the last word: below this it does not go. */
const least = 0.02;

/** Rows and model together: the weighted geometric mean of what each thinks, among the intents that a row speaks for. */
export function blend(rows: Distribution, seen: Distribution): Distribution {
  const known = (Object.keys(rows) as Vote[]).every((vote) => seen[vote] !== undefined);
  const odds: Partial<Record<Vote, number>> = {};
  for (const vote of Object.keys(rows) as Vote[]) {
    const look = seen[vote];
    odds[vote] =
      known && look !== undefined
        ? (rows[vote] ?? 0) ** 0.6 * Math.max(least, look) ** 0.4
        : (rows[vote] ?? 0);
  }
  return normalised(odds);
}
