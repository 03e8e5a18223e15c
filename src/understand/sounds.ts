// How Chinese is said: a number per syllable, with the pairs that people mix up folded into one.

import { syllableNames, syllableNumbers } from "./generated/syllables.ts";

const firstHan = 0x4e00;

/** zh/z, ch/c, sh/s, n/l at the front; ng/n at the end. */
function foldSyllable(name: string): string {
  return name
    .replace(/^([zcs])h/, "$1")
    .replace(/^n/, "l")
    .replace(/ng$/, "n");
}

const soundOf: Uint16Array = (() => {
  const numbers = new Map<string, number>();
  const folded = syllableNames.split(" ").map((name) => {
    const key = foldSyllable(name);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  });
  const table = new Uint16Array(syllableNumbers.length / 2);
  for (let at = 0; at < table.length; at++) {
    const named = Number.parseInt(syllableNumbers.slice(2 * at, 2 * at + 2), 36);
    table[at] = named === 0 ? 0 : (folded[named - 1] ?? 0);
  }
  return table;
})();

/** The folded sound of a character by its code; 0 where it has none. */
export function soundOfCode(code: number): number {
  return soundOf[code - firstHan] ?? 0;
}

/** A text with every Chinese character replaced by its sound, for comparing by ear. */
export function byEar(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const sound = soundOfCode(text.charCodeAt(at));
    out += sound === 0 ? text.charAt(at) : `<${sound}>`;
  }
  return out;
}
