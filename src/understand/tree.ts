// Texts as a tree of their characters, for finding them in a message in one pass over it.

/**
 * Spellings as a tree in columns: per place its character, the first of the places after it, and the next place beside
 * it; 0 is none. Eighty thousand small objects would take four times as long to make.
 */
export interface Tree {
  readonly codes: Uint32Array;
  readonly below: Uint32Array;
  readonly beside: Uint32Array;
  /** Per place: what the text that ends there stands for, 0 for none. */
  readonly ends: Uint32Array;
  /** The places of first characters, by character. */
  readonly roots: Uint32Array;
}

export interface Sapling {
  codes: Uint32Array;
  below: Uint32Array;
  beside: Uint32Array;
  ends: Uint32Array;
  /** Among names with one spelling the lowest rank wins. */
  ranks: Uint32Array;
  size: number;
  readonly roots: Uint32Array;
}

/** Characters, and sounds with characters above them (`earCode`). */
export const firstCharacters = 0x20000;

/** An empty tree, with room for so many places to begin with. */
export function sapling(places: number): Sapling {
  return {
    codes: new Uint32Array(places),
    below: new Uint32Array(places),
    beside: new Uint32Array(places),
    ends: new Uint32Array(places),
    ranks: new Uint32Array(places),
    size: 1,
    roots: new Uint32Array(firstCharacters),
  };
}

function widened(tree: Sapling): void {
  const wider = (old: Uint32Array): Uint32Array => {
    const fresh = new Uint32Array(2 * old.length);
    fresh.set(old);
    return fresh;
  };
  tree.codes = wider(tree.codes);
  tree.below = wider(tree.below);
  tree.beside = wider(tree.beside);
  tree.ends = wider(tree.ends);
  tree.ranks = wider(tree.ranks);
}

/** A tree that is done. */
export const grownUp = ({ codes, below, beside, ends, size, roots }: Sapling): Tree => ({
  codes: codes.slice(0, size),
  below: below.slice(0, size),
  beside: beside.slice(0, size),
  ends: ends.slice(0, size),
  roots,
});

/** The place after `place` for a character, 0 when there is none. */
export function step({ codes, below, beside }: Tree, place: number, code: number): number {
  let next = below[place] ?? 0;
  while (next !== 0 && codes[next] !== code) next = beside[next] ?? 0;
  return next;
}

function freshPlace(tree: Sapling, code: number): number {
  if (tree.size === tree.codes.length) widened(tree);
  const place = tree.size++;
  tree.codes[place] = code;
  return place;
}

function grow(tree: Sapling, place: number, code: number): number {
  const there = step(tree, place, code);
  if (there !== 0) return there;
  const fresh = freshPlace(tree, code);
  tree.beside[fresh] = tree.below[place] ?? 0;
  tree.below[place] = fresh;
  return fresh;
}

function growRoot(tree: Sapling, code: number): number {
  const there = tree.roots[code] ?? 0;
  if (there !== 0) return there;
  const fresh = freshPlace(tree, code);
  tree.roots[code] = fresh;
  return fresh;
}

/** Puts a name down; answers with its place, or with 0 when a better name is spelled the same. */
export function plant(
  tree: Sapling,
  text: string,
  { stands, rank }: Name,
  codeOf: (code: number) => number = (code) => code,
): number {
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeOf(text.charCodeAt(at));
    place = at === 0 ? growRoot(tree, code) : grow(tree, place, code);
  }
  if (tree.ends[place] !== 0 && rank >= (tree.ranks[place] ?? 0)) return 0;
  tree.ends[place] = stands;
  tree.ranks[place] = rank;
  return place;
}

/** What a text stands for, never 0; where two are spelled the same the lower rank wins. */
export interface Name {
  readonly stands: number;
  readonly rank: number;
}
