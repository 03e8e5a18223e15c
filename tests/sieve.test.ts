import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rows } from "../src/understand/intents.ts";
import { normalise } from "../src/understand/normalise.ts";
import { defaultWords, explain } from "../src/understand/read.ts";
import { harmless, signs } from "../src/understand/rules/emergency.ts";
import { createSieve, keysIn } from "../src/understand/sieve.ts";
import { rows as corpus } from "./corpus/score.ts";

describe("what has to stand in a text for a pattern to match", () => {
  test.each<[RegExp, readonly string[] | undefined]>([
    [/求布洛芬/u, ["求布洛芬"]],
    [/(?:求|借)一?把伞/u, ["求一把伞", "求把伞", "借一把伞", "借把伞"]],
    [/谁有.{0,4}梯子/u, ["谁有"]],
    [/(?:got|received) (?:it|them)/, ["got it", "got them", "received it", "received them"]],
    [/\bgas (?!bill)smell\b/, ["gas smell"]],
    [/[急快]+来人/u, ["来人"]],
    [/(?:救命)?(?:来人)*/u, undefined],
    [/\d+|布洛芬/u, undefined],
    [/a?b/, undefined],
    [/need(?:s|ed)?/i, undefined],
  ])("%s", (pattern, keys) => {
    const found = keysIn(pattern);
    expect(found && [...found].sort()).toEqual(keys && [...keys].sort());
  });
});

const patterns = [
  ...rows.map(({ row }) => row.pattern),
  ...[...signs, ...harmless].map(({ pattern }) => pattern),
];
const sieve = createSieve(patterns);

const kept = (text: string): string[] => {
  const worth = sieve(text);
  return patterns.filter((one, at) => !worth.has(at) && one.test(text)).map(({ source }) => source);
};

it("keeps back no pattern that would match: on every sentence of the corpus, masked and plain", () => {
  const context = { at: "2022-12-19T12:00:00.000Z", zone: "Asia/Shanghai", words: defaultWords() };
  for (const { text } of [...corpus("seen"), ...corpus("unseen")]) {
    expect(kept(normalise(text).text), text).toEqual([]);
    expect(kept(explain(text, context).trace?.masked ?? ""), text).toEqual([]);
  }
});

it("keeps back no pattern that would match: on the examples of the rows", () => {
  for (const { row } of rows)
    for (const text of row.yes)
      expect(kept(normalise(text.split(" ↩ ")[0] ?? "").text)).toEqual([]);
});

it("tells most patterns apart", () => {
  expect(patterns.filter((one) => keysIn(one) === undefined).length).toBeLessThan(
    patterns.length / 8,
  );
});

it("finds a plain text wherever it stands", () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.string(),
      (words, other) => {
        const plain = createSieve(words.map((one) => new RegExp(one)));
        for (const [at, one] of words.entries())
          expect(plain(other + one + other).has(at)).toBe(true);
        const empty = plain("0 1 2");
        expect(words.some((_, at) => empty.has(at))).toBe(false);
      },
    ),
  );
});
