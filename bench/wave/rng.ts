// Chance as a pure function of a seed and names: whoever asks the same neighbour the same thing gets the same answer,
// whatever was asked before. So two ways of matching can be compared on one world.

function hash(...names: readonly number[]): number {
  let h = 0x9e3779b9 | 0;
  for (const name of names) {
    h ^= name | 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
    h = (h + 0x7f4a7c15) | 0;
  }
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Evenly between 0 and 1. */
export const chance = (...names: readonly number[]): number => (hash(...names) + 0.5) / 4294967296;

const normal = (...names: readonly number[]): number =>
  Math.sqrt(-2 * Math.log(chance(...names, 1))) * Math.cos(2 * Math.PI * chance(...names, 2));

export const lognormal = (median: number, sigma: number, ...names: readonly number[]): number =>
  median * Math.exp(sigma * normal(...names));

export type Shares<T> = readonly (readonly [T, number])[];

/** One number after another, for making a world. */
export interface Dice {
  next(): number;
  pick<T>(shares: Shares<T>): T;
  int(from: number, to: number): number;
  normal(): number;
  exponential(mean: number): number;
}

export function dice(seed: number, tag: number): Dice {
  let i = 0;
  const next = () => chance(seed, tag, 7777, i++);
  return {
    next,
    pick(shares) {
      let x = next() * shares.reduce((sum, [, share]) => sum + share, 0);
      for (const [value, share] of shares) {
        x -= share;
        if (x < 0) return value;
      }
      const last = shares.at(-1);
      if (last === undefined) throw new Error("nothing to pick from");
      return last[0];
    },
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    normal: () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next()),
    exponential: (mean) => -mean * Math.log(next()),
  };
}
