// Linear models over hashed features: one signed byte for every bucket and class.

import { generated } from "./file.ts";

/** A packed model as train/ writes it. */
export interface Packed {
  readonly scale: number;
  /**
   * A file in generated/: per bucket in use, the distance to the one before, three bytes with a bit per class, and a
   * byte per bit.
   */
  readonly file: string;
}

/** Two to the seventeenth: features share a bucket now and then, which costs little. */
export const buckets = 1 << 17;

/** The bucket of a number that stands for a feature. */
export function bucketOf(value: number): number {
  let mixed = value ^ (value >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
}

const prime = 0x01000193;

/** One more character of a feature. */
export const grown = (value: number, code: number): number => Math.imul(value ^ code, prime);

/** The bucket of a feature with a name of its own. */
export function named(name: string): number {
  let value = name.length;
  for (let at = 0; at < name.length; at++) value = grown(value, name.charCodeAt(at));
  return bucketOf(value);
}

/** The weights of a packed model, all classes of a bucket side by side. */
export function unpack({ file }: Packed, classes: number): Int8Array {
  const packed = generated(file);
  if (packed === undefined) throw new Error(`generated/${file} is missing: run train/train.ts`);
  const out = new Int8Array(buckets * classes);
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
    const bits = (packed[at++] ?? 0) | ((packed[at++] ?? 0) << 8) | ((packed[at++] ?? 0) << 16);
    for (let one = 0; one < classes; one++)
      if (bits & (1 << one)) out[bucket * classes + one] = packed[at++] ?? 0;
  }
  return out;
}

/** The features of one text; the same buffer is used again for the next. */
export const features = { buckets: new Uint32Array(4096), count: 0 };

export function clear(): void {
  features.count = 0;
}

/** Takes a feature of the present text; more than the buffer holds are left out. */
export function take(bucket: number): void {
  if (features.count < features.buckets.length) features.buckets[features.count++] = bucket;
}

/** Adds up the weights of the present features, a sum for each class. */
export function sumInto(sums: Float64Array, weights: Int8Array, scale: number): void {
  const classes = sums.length;
  sums.fill(0);
  for (let at = 0; at < features.count; at++) {
    const from = (features.buckets[at] ?? 0) * classes;
    for (let one = 0; one < classes; one++)
      sums[one] = (sums[one] ?? 0) + (weights[from + one] ?? 0);
  }
  const value = scale / Math.sqrt(Math.max(1, features.count));
  for (let one = 0; one < classes; one++) sums[one] = (sums[one] ?? 0) * value;
}

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
/** One letter for a thing, an amount, a place, a time. */
const isToken = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const told = new Set([..."?!,。#+:;、~"].map((char) => char.charCodeAt(0)));

const edge = 1;
const gap = 2;

/**
 * One, two and three units on end: a Chinese character, an English word, a figure, a mark. `seed` keeps the
 * features of two views of one text apart; with `parts` the beginnings and endings of words count as well.
 */
export function takeRuns(text: string, seed: number, parts = false): void {
  let before = grown(seed, edge);
  let further = grown(seed, gap);
  const unit = (value: number): void => {
    take(bucketOf(grown(seed, value)));
    const two = grown(before, value);
    take(bucketOf(two));
    take(bucketOf(grown(grown(further, before), value)));
    further = before;
    before = grown(seed ^ 0x5bd1e995, value);
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const start = at;
      let word = 7;
      let front = 0;
      while (at < text.length) {
        const here = text.charCodeAt(at);
        if (!isLetter(here) && here !== 0x27) break;
        word = grown(word, here);
        at++;
        if (at - start === 4) front = word;
      }
      if (parts && at - start >= 4) {
        take(bucketOf(grown(seed, front)));
        let back = 11;
        for (let end = at - 3; end < at; end++) back = grown(back, text.charCodeAt(end));
        take(bucketOf(grown(seed, back)));
      }
      unit(word);
      continue;
    }
    at++;
    if (isHan(code) || isToken(code) || told.has(code) || code > 0xffff) unit(code);
    else if (isDigit(code)) {
      let length = 1;
      while (at < text.length && isDigit(text.charCodeAt(at))) {
        at++;
        length++;
      }
      unit(0x30 + Math.min(4, length));
    } else if (code >= 0xd800 && code <= 0xdfff) unit(code);
    else if (code === 0x0a) unit(0x0a);
  }
  unit(edge);
}
