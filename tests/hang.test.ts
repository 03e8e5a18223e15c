// No sentence, however silly, may keep a pattern busy for ever: one bad row would stop the whole bot.

import { describe, expect, test } from "vitest";
import { rows } from "../src/understand/intents.ts";
import { read } from "../src/understand/read.ts";
import { harmless, signs } from "../src/understand/rules/emergency.ts";
import { createWords } from "../src/understand/words.ts";

const patterns = [
  ...rows.map(({ rule, row }) => [rule, row.pattern] as const),
  ...[...signs, ...harmless].map(({ name, pattern }) => [name, pattern] as const),
];

/** The words a pattern itself is made of, and the marks of the masked text. */
function vocabulary(pattern: RegExp): readonly string[] {
  const latin = pattern.source.match(/[a-z']{1,12}/g) ?? [];
  const han = pattern.source.match(/[\u4e00-\u9fff]/g) ?? [];
  return [...new Set([...latin.map((word) => `${word} `), ...han, "X", "N ", "P", "W,", " ", ","])];
}

// A pattern that goes over its words in exponentially many ways does not come back from two hundred characters, and
// the test with it: no clock is needed.
describe("no pattern is kept busy by its own words said over and over", () => {
  test.each(patterns)("%s", (_name, pattern) => {
    for (const word of vocabulary(pattern)) pattern.test(word.repeat(200).slice(0, 200));
    expect(vocabulary(pattern).length).toBeGreaterThan(4);
  });
});

describe("no message is either", () => {
  const words = createWords([]);
  test.each([
    ["newlines", "\n".repeat(100_000)],
    ["rules", "---\n".repeat(30_000)],
    ["any one", "any one ".repeat(12_000)],
    ["times", "8:30 ".repeat(20_000)],
    ["brackets", "「".repeat(100_000)],
    ["numbers", "1. ".repeat(30_000)],
  ])("%s", (_name, text) => {
    expect(() =>
      read(text, { at: "2022-12-19T12:01:00.000Z", zone: "Asia/Shanghai", words }),
    ).not.toThrow();
  });
});
