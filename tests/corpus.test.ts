// The reader on the labelled sentences of tests/corpus: what the corpus has to be, and how much of it is read rightly.
//
// The floors are in corpus/floors.json and may only rise: a change that reads worse is a change for the worse, whatever
// else it does. `npx tsx tests/corpus/score.ts --floors` prints what they could be raised to.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain } from "../src/understand/read.ts";
import { type Figure, figuresOf, lineOf } from "./corpus/figures.ts";
import { contextOf, type Part, type Row, rows, type Score, score } from "./corpus/score.ts";

const parts: readonly Part[] = ["seen", "unseen"];
const bothParts: Readonly<Record<Part, readonly Row[]>> = {
  seen: rows("seen"),
  unseen: rows("unseen"),
};
const all = [...bothParts.seen, ...bothParts.unseen];
const floors: Readonly<Record<Part, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "corpus", "floors.json"), "utf8"),
);

const intents = new Set(
  "need offer accept close emergency signup money command correct decline progress snooze renew optout misread".split(
    " ",
  ),
);
const hows = new Set(["received", "withdrawn", "gone", "returned"]);
const keys = new Set(
  "intent how things quantity unit building room due for urgent mode splits nos onBehalfOf command".split(
    " ",
  ),
);
const hasDigit = /\d/;

/** What is wrong with a row, if anything. */
function faultsOf({ text, expect: expected, name, replyTo }: Row): readonly string[] {
  const faults = expected.flatMap((one) => [
    ...Object.keys(one).flatMap((key) => (keys.has(key) ? [] : [`unknown key ${key}`])),
    ...(intents.has(one.intent) ? [] : [`unknown intent ${one.intent}`]),
    ...(one.how === undefined || hows.has(one.how) ? [] : [`unknown how ${one.how}`]),
    ...(one.intent === "close" && one.how === undefined ? ["close without how"] : []),
    ...(one.room === undefined || hasDigit.test(one.room) ? [] : [`no room: ${one.room}`]),
    ...(one.building === undefined || /^[\da-z]{1,5}$/iu.test(one.building)
      ? []
      : [`no building: ${one.building}`]),
    ...(one.quantity === undefined || one.quantity > 0 ? [] : ["no quantity"]),
    ...(one.due === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(one.due)
      ? []
      : [`due without offset ${one.due}`]),
    ...(one.things?.every((thing) => thing.trim() !== "") === false ? ["empty thing"] : []),
  ]);
  if (typeof text !== "string" || text.trim() === "") faults.push("no text");
  if (name?.trim() === "" || replyTo?.trim() === "") faults.push("empty name or replyTo");
  return faults;
}

const isZh = ({ file }: Row): boolean => file.startsWith("zh/");

describe("the corpus", () => {
  it("every row is valid", () => {
    const faulty = all.flatMap((row) => {
      const faults = faultsOf(row);
      return faults.length === 0 ? [] : [`${row.file}:${row.line} ${faults.join(", ")}`];
    });
    expect(faulty).toEqual([]);
  });
  it("has 2,000 sentences, in both languages", () => {
    expect(all.length).toBeGreaterThanOrEqual(2000);
    expect(all.filter(isZh).length).toBeGreaterThanOrEqual(all.length * 0.4);
    expect(all.filter((row) => !isZh(row)).length).toBeGreaterThanOrEqual(all.length * 0.4);
  });
  it("at least 45 % of it is to be ignored", () =>
    expect(
      all.filter(({ expect: expected }) => expected.length === 0).length,
    ).toBeGreaterThanOrEqual(all.length * 0.45));
  it("has 150 emergencies, in both languages", () => {
    const emergencies = all.filter(({ expect: expected }) =>
      expected.some(({ intent }) => intent === "emergency"),
    );
    expect(emergencies.length).toBeGreaterThanOrEqual(150);
    expect(emergencies.filter(isZh).length).toBeGreaterThanOrEqual(60);
    expect(emergencies.filter((row) => !isZh(row)).length).toBeGreaterThanOrEqual(60);
  });
  it("a third of it is unseen, and in neither part twice", () => {
    expect(bothParts.unseen.length).toBeGreaterThanOrEqual(all.length * 0.32);
    const said = ({ text, replyTo, name }: Row) => `${name ?? ""}\n${replyTo ?? ""}\n${text}`;
    const seen = new Set(bothParts.seen.map(said));
    expect(bothParts.unseen.filter((row) => seen.has(said(row))).length).toBe(0);
  });
});

const shown = 12;

/** Which failures count against a figure. */
const isAgainst = (name: string, { intent, row }: Score["failures"][number]): boolean =>
  name === "silence"
    ? row.expect.length === 0
    : name.startsWith("slot ")
      ? intent === name.slice(5)
      : [name.split(" ")[0], `false ${name}`].some(
          (one) => intent === one || intent.startsWith(`${one} `),
        );

/** Why a figure is low: traces of seen rows; of the unseen only how many, or somebody would tune to them. */
function why({ name }: Figure, part: Part, { failures }: Score): string {
  const against = failures.filter((failure) => isAgainst(name, failure));
  if (part === "unseen") return `${against.length} unseen rows fail`;
  return against
    .slice(0, shown)
    .map(({ row, intent }) =>
      [
        `${row.file}:${row.line} ${intent}: ${JSON.stringify(row.text)}${row.replyTo === undefined ? "" : ` ↩ ${JSON.stringify(row.replyTo)}`}`,
        `want ${JSON.stringify(row.expect)}`,
        JSON.stringify(explain(row.text, contextOf(row)), undefined, 1),
      ].join("\n"),
    )
    .concat(against.length > shown ? [`… and ${against.length - shown} more`] : [])
    .join("\n\n");
}

for (const part of parts) {
  const whole = score(bothParts[part]);
  const figures = figuresOf(bothParts[part]);
  const own = floors[part];
  describe(`the reader on the ${part} part`, () => {
    process.stdout.write(
      `${part}: ${bothParts[part].length} rows, 95 % intervals\n${figures.map((one) => lineOf(one, own[one.name])).join("\n")}\n`,
    );
    it("every floor is of a figure, and every figure with ten rows has a floor", () => {
      const names = figures.map(({ name }) => name);
      expect(Object.keys(own).filter((name) => !names.includes(name))).toEqual([]);
      expect(
        figures
          .filter(({ name, of }) => of >= 10 && own[name] === undefined)
          .map(({ name }) => name),
      ).toEqual([]);
    });
    for (const one of figures) {
      const floor = own[one.name];
      if (floor === undefined) continue;
      it(`${one.name} is at least ${floor}`, () => {
        const message =
          one.value >= floor ? one.name : `${lineOf(one, floor)}\n${why(one, part, whole)}`;
        expect(one.value, message).toBeGreaterThanOrEqual(floor);
      });
    }
  });
}
