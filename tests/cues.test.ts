// What the words of a message show, whatever they are about.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cueWords } from "../src/understand/cue-words.ts";
import { cueCalled, cuesIn } from "../src/understand/cues.ts";
import { normalise } from "../src/understand/normalise.ts";

const shown = (text: string): string => cuesIn(text).map(cueCalled).join(" ");

describe("cues", () => {
  test.each([
    ["谁家有X", "whoCould X"],
    ["哪位有X,借我用一下", "whoCould X , borrow borrow"],
    ["anyone got X? please", "isThere X ? polite"],
    // The longest word wins, and a word is a whole one
    ["no more of it", "lack"],
    ["no more", "lack"],
    ["no", "not"],
    ["manyone", ""],
    ["everyone", "neighbours"],
    ["", ""],
  ])("%s", (text, cues) => expect(shown(text)).toBe(cues));

  test("are found in every text, and never more than sixty words of them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        expect(cuesIn(normalise(text).text).length).toBeLessThan(70);
      }),
    );
    expect(cuesIn("need ".repeat(100)).length).toBeLessThanOrEqual(60);
  });

  test("stand in normalised words, each once under what it shows", () => {
    for (const [cue, lines] of Object.entries(cueWords)) {
      const words = lines.join("|").split("|");
      const odd = words.filter((word) => normalise(word).text !== word);
      expect([cue, odd]).toEqual([cue, []]);
      expect([cue, words.length]).toEqual([cue, new Set(words).size]);
    }
  });
});
