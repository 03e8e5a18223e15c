// Measures the reader on labelled sentences: run by hand (npx tsx tests/corpus/score.ts [seen|unseen] [--show intent],
// or --floors for a fresh tests/corpus/floors.json), and by corpus.test.ts against floors that may only rise.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../src/model.ts";
import { defaultWords, type ReadContext, read } from "../../src/understand/read.ts";
import { normalise } from "../../src/understand/normalise.ts";
import { findThings, refOf } from "../../src/understand/things.ts";
import { withOffset } from "../../src/zone.ts";
import { floorsOf } from "./figures.ts";

export interface Expected {
  readonly intent: string;
  readonly how?: string;
  readonly things?: readonly string[];
  readonly quantity?: number;
  readonly unit?: string;
  readonly building?: string;
  readonly room?: string;
  readonly due?: string;
}

export interface Row {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly expect: readonly Expected[];
}

export type Part = "seen" | "unseen";

const at = "2022-12-19T12:01:00.000Z";
const zone = "Asia/Shanghai";
const here = import.meta.dirname;

export function rows(part: Part): Row[] {
  return ["zh", "en"].flatMap((lang) =>
    readdirSync(join(here, lang))
      .filter((name) => name.endsWith(".jsonl") && name.startsWith("unseen-") === (part === "unseen"))
      .flatMap((name) =>
        readFileSync(join(here, lang, name), "utf8")
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line, i): Row => ({ ...named(JSON.parse(line)), file: `${lang}/${name}`, line: i + 1 })),
      ),
  );
}

/** What the reader knows of a row besides its text. */
export const contextOf = ({ text, name, replyTo }: Row): ReadContext => ({
  at,
  zone,
  words: defaultWords(),
  ...(name !== undefined && { name }),
  ...(replyTo !== undefined && { replyTo }),
  ...(/^@(?:小邻|linli)/iu.test(text) && { toBot: true }),
});

/** "| 3-602 Anna" where a quoted message would stand is the name of the speaker. */
function named(row: Omit<Row, "file" | "line">): Omit<Row, "file" | "line"> {
  const { replyTo, ...rest } = row;
  return replyTo?.startsWith("| ") ? { ...rest, name: replyTo.slice(2) } : row;
}

export const readRow = (row: Row): readonly Reading[] => read(row.text, contextOf(row));

export interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

export interface Score {
  readonly intents: Readonly<Record<string, Tally>>;
  /** Any reading where none is expected. */
  readonly silence: { readonly rows: number; readonly alarms: number; readonly emergencies: number };
  readonly slots: Readonly<Record<string, { right: number; of: number }>>;
  readonly failures: readonly { readonly row: Row; readonly intent: string; readonly got: readonly Reading[] }[];
}

/** Words of a message, as catalogue ids where they are in it. */
function keyOf(word: string): string {
  const n = normalise(word);
  // A name alone is named, whatever stands beside it.
  const whole = findThings(n, defaultWords()).find(({ start, end }) => end - start === n.text.length);
  const ref = whole && refOf(whole, n);
  if (ref) return ref.id ?? `?${ref.key}`;
  const [found] = read(`求 ${word}`, { at, zone, words: defaultWords() });
  const thing = found?.lines[0]?.thing;
  return thing?.id ?? `?${(thing?.key ?? word).toLowerCase()}`;
}

const label = ({ intent, how }: { readonly intent: string; readonly how?: string | undefined }) =>
  intent === "close" ? `close ${how ?? "received"}` : intent;

export function score(all: readonly Row[]): Score {
  const intents: Record<string, Tally> = {};
  const slots: Record<string, { right: number; of: number }> = {};
  const failures: Score["failures"][number][] = [];
  const silence = { rows: 0, alarms: 0, emergencies: 0 };
  const tally = (intent: string) => (intents[intent] ??= { hit: 0, missed: 0, wrong: 0 });
  const slot = (name: string, right: boolean) => {
    const one = (slots[name] ??= { right: 0, of: 0 });
    one.of += 1;
    if (right) one.right += 1;
    return right;
  };
  for (const row of all) {
    const got = readRow(row);
    const fail = (intent: string) => failures.push({ row, intent, got });
    if (row.expect.length === 0) {
      silence.rows += 1;
      if (got.length > 0) silence.alarms += 1;
      if (got.some(({ intent }) => intent === "emergency")) silence.emergencies += 1;
    }
    const wanted = new Map(row.expect.map((one) => [label(one), one]));
    const heard = new Map(got.map((one) => [label(one), one]));
    for (const [name, one] of wanted) {
      const reading = heard.get(name);
      if (reading === undefined) {
        tally(name).missed += 1;
        fail(name);
        continue;
      }
      tally(name).hit += 1;
      if (one.intent === "need" || one.intent === "offer") {
        if (one.things && one.things.length > 0) {
          const want = one.things.map(keyOf).sort().join("|");
          const have = reading.lines.map(({ thing }) => thing.id ?? `?${(thing.key ?? thing.text).toLowerCase()}`).sort().join("|");
          if (!slot("things", want === have)) fail("things");
        }
        if (one.quantity !== undefined && !slot("quantity", reading.lines.some(({ quantity }) => quantity === one.quantity))) fail("quantity");
        if (one.building !== undefined && !slot("building", reading.building?.toUpperCase() === one.building.toUpperCase())) fail("building");
        if (one.room !== undefined && !slot("room", reading.room?.toUpperCase() === one.room.toUpperCase())) fail("room");
        if (one.due !== undefined) {
          const due = reading.due && withOffset(reading.due, zone);
          if (!slot("due", due === one.due)) fail("due");
        }
      }
    }
    for (const name of heard.keys()) {
      if (wanted.has(name)) continue;
      tally(name).wrong += 1;
      fail(`false ${name}`);
    }
  }
  return { intents, slots, silence, failures };
}

export const f1 = ({ hit, missed, wrong }: Tally): number => (2 * hit) / Math.max(1, 2 * hit + missed + wrong);

/** The sum of several rows of a score: "close" is all of its kinds. */
export function together(intents: Score["intents"], prefix: string): Tally {
  const sum = { hit: 0, missed: 0, wrong: 0 };
  for (const [name, one] of Object.entries(intents)) {
    if (name !== prefix && !name.startsWith(`${prefix} `)) continue;
    sum.hit += one.hit;
    sum.missed += one.missed;
    sum.wrong += one.wrong;
  }
  return sum;
}

if (process.argv[1] === import.meta.filename && process.argv.includes("--floors")) {
  process.stdout.write(`${JSON.stringify({ seen: floorsOf(rows("seen")), unseen: floorsOf(rows("unseen")) }, undefined, 2)}\n`);
} else if (process.argv[1] === import.meta.filename) {
  const part = process.argv[2] === "unseen" ? "unseen" : "seen";
  const lang = process.argv.find((arg) => arg === "zh" || arg === "en");
  const shown = process.argv.includes("--show") ? process.argv[process.argv.indexOf("--show") + 1] : undefined;
  const only = process.argv.includes("--file") ? process.argv[process.argv.indexOf("--file") + 1] : undefined;
  const all = rows(part)
    .filter(({ file }) => lang === undefined || file.startsWith(lang))
    .filter(({ file }) => only === undefined || file.endsWith(`/${only}.jsonl`));
  const result = score(all);
  const out = (line: string) => process.stdout.write(`${line}\n`);
  out(`${part} ${lang ?? ""}: ${all.length} rows`);
  for (const [name, one] of Object.entries(result.intents).sort()) {
    out(`  ${name.padEnd(18)} F1 ${f1(one).toFixed(3)}  hit ${one.hit} missed ${one.missed} wrong ${one.wrong}`);
  }
  out(`  close together     F1 ${f1(together(result.intents, "close")).toFixed(3)}`);
  for (const [name, { right, of }] of Object.entries(result.slots)) out(`  ${name.padEnd(18)} ${(right / of).toFixed(3)} of ${of}`);
  out(`  silence            ${result.silence.alarms} alarms in ${result.silence.rows} (${((100 * result.silence.alarms) / result.silence.rows).toFixed(1)} %), emergencies ${result.silence.emergencies}`);
  // Sentences of the unseen part are never printed: whoever reads them would tune to them.
  if (shown !== undefined && part === "seen") {
    for (const { row, got } of result.failures.filter((one) => one.intent === shown)) {
      const brief = got.map((one) => `${label(one)}(${one.confidence.toFixed(2)}) ${one.lines.map((line) => `${line.thing.id ?? `?${line.thing.text}`}×${line.quantity ?? ""}`).join(",")} ${one.building ?? ""}-${one.room ?? ""} ${one.due ?? ""}`);
      out(`${row.file}:${row.line} ${JSON.stringify(row.text)}${row.replyTo ? ` ↩ ${JSON.stringify(row.replyTo)}` : ""}\n    want ${JSON.stringify(row.expect)}\n    got  ${brief.join(" ; ") || "-"}`);
    }
  }
}
