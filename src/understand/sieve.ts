// Which of many patterns can match a text at all, told by one pass over it: every pattern needs one of a few pieces of
// literal text to stand there. Trying all of them on every message would cost most of the reading.

import { grownUp, plant, sapling, step } from "./tree.ts";

/** Texts of which one stands in whatever a pattern matches. */
type Keys = readonly string[];

/** What a piece of a pattern matches: all it can be, where that is little, or else what stands in it at least. */
interface Piece {
  readonly exact?: readonly string[];
  readonly keys?: Keys | undefined;
}

const nothing: Piece = { exact: [""] };
const anything: Piece = {};

/** More than this a piece is not spelled out to. */
const mostExact = 24;
const mostKeys = 160;

/** How rare a key is in ordinary talk: a Chinese character says as much as two letters. */
function weightOf(key: string): number {
  let weight = 0;
  for (const char of key) weight += char > "\u02ff" ? 2 : /[a-zX]/.test(char) ? 1 : 0.25;
  return weight;
}
const weakest = (keys: Keys): number => Math.min(...keys.map(weightOf));
const least = 2;

/** The better of two: what is rarer, then what is less. */
function better(one: Keys | undefined, other: Keys | undefined): Keys | undefined {
  if (!one || !other) return one ?? other;
  const gain = Math.min(5, weakest(one)) - Math.min(5, weakest(other));
  return gain > 0 || (gain === 0 && one.length <= other.length) ? one : other;
}

const useful = (keys: Keys | undefined): Keys | undefined =>
  keys && keys.length > 0 && keys.length <= mostKeys && weakest(keys) >= least ? keys : undefined;

const keysOf = ({ exact, keys }: Piece): Keys | undefined => useful(exact) ?? keys;

/** One after another. */
function chain(pieces: readonly Piece[]): Piece {
  let best: Keys | undefined;
  let run: readonly string[] = [""];
  let whole = true;
  for (const piece of pieces) {
    const longer =
      piece.exact && run.flatMap((start) => (piece.exact ?? []).map((end) => start + end));
    if (longer && longer.length <= mostExact) {
      run = longer;
      continue;
    }
    whole = false;
    best = better(best, useful(run));
    best = better(best, keysOf(piece));
    run = piece.exact && piece.exact.length <= mostExact ? piece.exact : [""];
  }
  return whole ? { exact: run } : { keys: better(best, useful(run)) };
}

/** One or another. */
function choice(pieces: readonly Piece[]): Piece {
  const exact = pieces.flatMap((piece) => piece.exact ?? []);
  if (pieces.every((piece) => piece.exact) && exact.length <= mostExact)
    return { exact: [...new Set(exact)] };
  const keys: string[] = [];
  for (const piece of pieces) {
    const own = keysOf(piece);
    if (!own) return anything;
    keys.push(...own);
  }
  return { keys: useful([...new Set(keys)]) };
}

function repeated(piece: Piece, from: number, to: number): Piece {
  if (from === 0 && to === 1 && piece.exact) return { exact: [...new Set([...piece.exact, ""])] };
  if (from === 0) return anything;
  return from === 1 && to === 1 ? piece : { keys: keysOf(piece) };
}

/** The literal pieces of a pattern, as far as they are told: what is not understood counts as anything at all. */
function piecesOf(source: string): Piece {
  let at = 0;

  const alternatives = (): Piece => {
    const all: Piece[] = [];
    let row: Piece[] = [];
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") {
        at++;
        all.push(chain(row));
        row = [];
      } else row.push(quantified());
    }
    return choice([...all, chain(row)]);
  };

  const quantified = (): Piece => {
    const piece = atom();
    if (!"?*+{".includes(source[at] ?? " ")) return piece;
    const found = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (!found) return piece;
    at += found[0].length;
    const [sign = "", from, comma, to] = found;
    if (from !== undefined)
      return repeated(piece, Number(from), comma ? Number(to || 1e9) : Number(from));
    return repeated(piece, sign[0] === "+" ? 1 : 0, sign[0] === "?" ? 1 : 1e9);
  };

  const atom = (): Piece => {
    const char = source[at] ?? "";
    if (char === "(") return group();
    if (char === "[") return set();
    if (char === "\\") return escaped();
    at++;
    if (char === "^" || char === "$") return nothing;
    return char === "." ? anything : { exact: [char] };
  };

  const group = (): Piece => {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? "(";
    at += opening.length;
    const inside = alternatives();
    at++;
    // What only looks about takes no room.
    return /[=!]$/.test(opening) ? nothing : inside;
  };

  const set = (): Piece => {
    let end = at + 1;
    while (source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
    const inside = source.slice(at + 1, end);
    at = end + 1;
    const chars = [...inside];
    const plain = chars.length > 0 && chars.length <= mostExact && !/[\\^-]/.test(inside);
    return plain ? { exact: chars } : anything;
  };

  const escaped = (): Piece => {
    const [found = "\\"] =
      /^\\(?:p\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|k<\w+>|.)/iu.exec(source.slice(at, at + 40)) ?? [];
    at += found.length;
    const char = found[1] ?? "";
    if (/^\\u[\da-f]{4}$/i.test(found))
      return { exact: [String.fromCharCode(Number.parseInt(found.slice(2), 16))] };
    if (/[bB]/.test(char)) return nothing;
    return /[a-z\d]/i.test(char) ? anything : { exact: [char] };
  };

  return alternatives();
}

/** What has to stand in a text for a pattern to match it: one of these. Undefined: it has to be tried. */
export const keysIn = ({ source, flags }: RegExp): Keys | undefined =>
  flags.includes("i") ? undefined : keysOf(piecesOf(source));

/** Tells of a text which of the patterns are worth trying; the answer is good until the next text. */
export type Sieve = (text: string) => { readonly has: (pattern: number) => boolean };

export function createSieve(patterns: readonly RegExp[]): Sieve {
  const always: number[] = [];
  const opens = new Map<string, number[]>();
  for (const [pattern, one] of patterns.entries()) {
    const keys = keysIn(one);
    if (!keys) always.push(pattern);
    for (const key of keys ?? []) {
      const others = opens.get(key);
      if (others) others.push(pattern);
      else opens.set(key, [pattern]);
    }
  }
  const growing = sapling(0x1000);
  for (const [at, key] of [...opens.keys()].entries())
    plant(growing, key, { stands: at + 1, rank: at });
  const tree = grownUp(growing);
  const behind = [...opens.values()];
  const seen = new Uint32Array(patterns.length);
  let round = 0;
  const answer = { has: (pattern: number) => seen[pattern] === round };
  return (text) => {
    round++;
    for (const pattern of always) seen[pattern] = round;
    for (let start = 0; start < text.length; start++) {
      let place = tree.roots[text.charCodeAt(start)] ?? 0;
      for (let at = start + 1; place !== 0; at++) {
        const ending = tree.ends[place] ?? 0;
        if (ending !== 0) for (const pattern of behind[ending - 1] ?? []) seen[pattern] = round;
        place = at < text.length ? step(tree, place, text.charCodeAt(at)) : 0;
      }
    }
    return answer;
  };
}
