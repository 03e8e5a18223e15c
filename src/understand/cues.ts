// What the words of a message show. A run of three words sees little: that somebody lacks X, speaks to whoever it may be
// and would be obliged shows across a whole message. The model (guess.ts) is shown which cues stand in a text, in what
// order, and which together.

import { cueWords } from "./cue-words.ts";
import { grownUp, plant, sapling, step, type Tree } from "./tree.ts";

const cueNames = Object.keys(cueWords) as readonly (keyof typeof cueWords)[];

/** Longest text that is searched, and most cues that are told of it. */
const most = { letters: 300, cues: 60 } as const;

interface Words {
  readonly tree: Tree;
  /** What words show, by what they stand for in the tree. */
  readonly shown: readonly (readonly number[])[];
}

function arrange(): Words {
  const byWord = new Map<string, number[]>();
  for (const [cue, name] of cueNames.entries())
    for (const word of cueWords[name].join("|").split("|")) {
      const shown = byWord.get(word);
      if (shown) shown.push(cue);
      else byWord.set(word, [cue]);
    }
  const tree = sapling(16_384);
  const shown: (readonly number[])[] = [[]];
  for (const [word, those] of byWord) plant(tree, word, { stands: shown.push(those) - 1, rank: 0 });
  return { tree: grownUp(tree), shown };
}

let words: Words | undefined;

/** The end of a clause. */
export const pause = 0x2c;
/** What is no word counts by its character (a thing, an amount, a place, a time, "?"), and words above those. */
const wordsFrom = 128;
const isMark = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || code === 0x3f || code === 0x21;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code === 0x27;
const isPause = (code: number): boolean =>
  code === pause || code === 0x3b || code === 0x0a || code === 0x3002;

/** What the words of a masked text show, in their order, with the pauses between. The longest word wins. */
export function cuesIn(masked: string): readonly number[] {
  words ??= arrange();
  const { tree, shown } = words;
  const text = masked.slice(0, most.letters);
  const out: number[] = [];
  for (let at = 0; at < text.length && out.length < most.cues; ) {
    const code = text.charCodeAt(at);
    if (isMark(code)) out.push(code);
    else if (isPause(code)) out.push(pause);
    else if (!isLetter(code) || !isLetter(text.charCodeAt(at - 1))) {
      const { end, stands } = longestFrom(tree, text, at);
      for (const cue of shown[stands] ?? []) out.push(wordsFrom + cue);
      at = end;
      continue;
    }
    at++;
  }
  return out;
}

/** The longest word that begins here and what it stands for; 0 for none, and then the next character. */
function longestFrom(tree: Tree, text: string, start: number): { end: number; stands: number } {
  let end = start + 1;
  let stands = 0;
  let place = tree.roots[text.charCodeAt(start)] ?? 0;
  for (let at = start + 1; place !== 0; at++) {
    const ending = tree.ends[place] ?? 0;
    if (ending !== 0 && !(isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at)))) {
      end = at;
      stands = ending;
    }
    place = at < text.length ? step(tree, place, text.charCodeAt(at)) : 0;
  }
  return { end, stands };
}

/** What a cue is called; a mark is itself. For `explain`. */
export const cueCalled = (cue: number): string =>
  cueNames[cue - wordsFrom] ?? String.fromCharCode(cue);
