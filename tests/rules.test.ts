import { describe, expect, it } from "vitest";
import { rows } from "../src/understand/intents.ts";
import { defaultWords, explain, read } from "../src/understand/read.ts";
import { harmless, signs } from "../src/understand/rules/emergency.ts";

const context = (example: string) => {
  const [text = "", replyTo] = example.split(" ↩ ");
  return {
    text,
    context: {
      at: "2022-12-19T12:01:00.000Z",
      zone: "Asia/Shanghai",
      words: defaultWords(),
      ...(replyTo !== undefined && { replyTo }),
    },
  };
};

/** What is read in an example, and, when that is not what was expected, why. */
const readingsOf = (example: string) => {
  const { text, context: around } = context(example);
  return read(text, around);
};
const why = (example: string): string => {
  const { text, context: around } = context(example);
  return `${example}\n${JSON.stringify(explain(text, around), undefined, 1)}`;
};

describe("every row is read through all rows", () => {
  const names = rows.map(({ rule }) => rule);
  it("no two rows have one name", () => expect(new Set(names).size).toBe(names.length));

  for (const { row, rule } of rows) {
    for (const example of row.yes)
      it(`${rule}: ${example}`, () => {
        const intents = readingsOf(example).map(({ intent }) => intent);
        if (row.intent === "chatter") expect(intents, why(example)).toEqual([]);
        else expect(intents, why(example)).toContain(row.intent);
        if (row.how)
          expect(
            readingsOf(example).map(({ how }) => how),
            why(example),
          ).toContain(row.how);
      });
    for (const example of row.no)
      it(`${rule}, not: ${example}`, () => {
        const intents = readingsOf(example).map(({ intent }) => intent);
        expect(intents, why(example)).not.toContain(row.intent);
      });
  }
});

describe("danger is seen, and a way of speaking is not danger", () => {
  for (const { name, yes, no } of signs) {
    for (const example of yes)
      it(`${name}: ${example}`, () =>
        expect(readingsOf(example).map(({ intent }) => intent)).toEqual(["emergency"]));
    for (const example of no)
      it(`${name}, not: ${example}`, () =>
        expect(readingsOf(example).map(({ intent }) => intent)).not.toContain("emergency"));
  }
  for (const { name, yes, no } of harmless) {
    for (const example of yes)
      it(`${name}: ${example}`, () =>
        expect(readingsOf(example).map(({ intent }) => intent)).not.toContain("emergency"));
    for (const example of no)
      it(`${name}, not: ${example}`, () =>
        expect(readingsOf(example).map(({ intent }) => intent)).toEqual(["emergency"]));
  }
});
