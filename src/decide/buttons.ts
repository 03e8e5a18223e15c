import type { Amount, Pair } from "../texts/words.ts";
import { byNeed } from "../texts/words.ts";
import type { SaidButton } from "./work.ts";

/** "I can give", and where more than one is needed, "some of it". */
export function giveButtons(no: number, amounts: readonly Amount[], several = false): SaidButton[] {
  const about = several ? { no } : {};
  const isMany = amounts.length > 1 || amounts.some(({ quantity = 1 }) => quantity > 1);
  const part: SaidButton[] = isMany
    ? [{ wording: { text: "buttonPart", about }, data: `part ${no}`, touch: true }]
    : [];
  return [{ wording: { text: "buttonGive", about }, data: `give ${no}`, touch: true }, ...part];
}

/** The same for each need of several who are asked. */
export const askedButtons = (pairs: readonly Pair[]): readonly SaidButton[][] => {
  const needs = byNeed(pairs);
  return needs.map(([pair]) => giveButtons(pair.need, [pair], needs.length > 1));
};

/** Whether each of several is still needed, asked of those who needed them. */
export const neededButtons = (nos: readonly number[]): readonly SaidButton[][] =>
  nos.slice(0, 8).map((no) => {
    const about = nos.length > 1 ? { no } : {};
    return [
      { wording: { text: "buttonNeeded", about }, data: `needed ${no}`, touch: true },
      { wording: { text: "buttonUnneeded", about }, data: `unneeded ${no}`, touch: true },
    ];
  });
