// What a message is, as a small linear model sees it: its words with the things masked, the words as they are, the rows
// that fired, and what it answers. Trained by train/train.ts.

import type { How, Intent, Thing } from "../model.ts";
import { cuesIn, pause } from "./cues.ts";
import { model } from "./generated/model.ts";
import type { Hit } from "./intents.ts";
import { bucketOf, clear, grown, named, sumInto, take, takeRuns, unpack } from "./linear.ts";

/** What the model tells apart: closings by how, the rest by intent. */
export const classes = [
  "chatter",
  "need",
  "offer",
  "accept",
  "close received",
  "close withdrawn",
  "close gone",
  "close returned",
  "money",
  "decline",
  "progress",
  "emergency",
  "signup",
  "correct",
  "snooze",
  "renew",
  "optout",
  "misread",
] as const;

export type Class = (typeof classes)[number];

/** How likely each class is, in the order of `classes`. */
export type Likely = Readonly<Float64Array>;

/** What the model is shown of a message or a sentence. */
export interface Sight {
  /** With things, amounts, places and times masked. */
  readonly masked: string;
  /** As typed, in the one spelling that is read. */
  readonly plain: string;
  readonly kinds: readonly Thing["kind"][];
  /** Left out where the rows have not been tried yet. */
  readonly hits?: readonly Hit[];
  /** The signs of danger, or of a mere way of speaking, that stand in it. */
  readonly signs: readonly string[];
  /** What it answers, masked. */
  readonly answers?: string;
  /** What it answers seems to be one of these. */
  readonly quoted?: "need" | "offer" | undefined;
}

/** Longest text whose words are counted. */
const longest = 300;

/** A row says more than a run of words. */
const rowWeight = 3;

const seeds = { masked: 17, plain: 91, answers: 333, cues: 777 } as const;

const known = new Map<string, number>();
function bucketNamed(name: string): number {
  const there = known.get(name);
  if (there !== undefined) return there;
  const bucket = named(name);
  known.set(name, bucket);
  return bucket;
}

/** Puts the features of a sight before the model. */
export function show({ masked, plain, kinds, hits, signs, answers, quoted }: Sight): void {
  clear();
  takeRuns(masked.slice(0, longest), seeds.masked, true);
  takeRuns(plain.slice(0, longest), seeds.plain);
  if (answers !== undefined) {
    take(bucketNamed(`quoted ${quoted ?? "something"}`));
    takeRuns(answers.slice(0, longest / 2), seeds.answers);
  }
  for (const kind of kinds) take(bucketNamed(`kind ${kind}`));
  take(bucketNamed(`things ${Math.min(2, kinds.length)}`));
  for (const sign of signs) {
    take(bucketNamed(`sign ${sign}`));
    take(bucketNamed(sign.startsWith("not ") ? "harmless" : "sign"));
  }
  showCues(masked, answers, quoted);
  if (hits !== undefined) showRows(hits);
}

/** Which cues stand in the text: alone, beside each other, in one clause, in one message, at its ends, in answer to what. */
function showCues(masked: string, answers: string | undefined, quoted: Sight["quoted"]): void {
  const all = cuesIn(masked);
  const shown = new Set<number>();
  const add = (kind: number, ...those: readonly number[]): void => {
    shown.add(those.reduce(grown, grown(seeds.cues, kind)));
  };
  for (const [at, cue] of all.entries()) {
    const before = all[at - 1] ?? begins;
    add(1, cue);
    add(2, before, cue);
    if (at > 1) add(3, all[at - 2] ?? begins, before, cue);
  }
  add(2, all[all.length - 1] ?? begins, ends);
  const clauses = clausesOf(all);
  for (const clause of clauses)
    for (const [at, one] of clause.entries())
      for (const other of clause.slice(at + 1)) add(4, one, other);
  const kinds = [...new Set(clauses.flat())].sort((a, b) => a - b);
  for (const [at, one] of kinds.entries())
    for (const other of kinds.slice(at + 1)) add(5, one, other);
  const said = clauses.filter((clause) => clause.length > 0);
  for (const cue of said[0] ?? []) add(6, cue);
  for (const cue of said[said.length - 1] ?? []) add(7, cue);
  add(8, Math.floor(Math.log2(1 + masked.length)));
  add(9, Math.min(5, clauses.length));
  if (answers !== undefined) {
    const answered = quoted === "need" ? 1 : quoted === "offer" ? 2 : 0;
    for (const cue of all) add(10, answered, cue);
    for (const cue of new Set(cuesIn(answers))) add(11, cue);
    add(12, answered, Math.min(6, Math.floor(masked.length / 6)));
  }
  for (const one of shown) take(bucketOf(one));
}

const begins = 1;
const ends = 2;

function clausesOf(cues: readonly number[]): readonly (readonly number[])[] {
  const clauses: number[][] = [[]];
  for (const cue of cues) {
    if (cue !== pause) clauses[clauses.length - 1]?.push(cue);
    if (closing.has(cue)) clauses.push([]);
  }
  return clauses;
}

/** A pause, a question, a call. */
const closing: ReadonlySet<number> = new Set([pause, 0x3f, 0x21]);

function showRows(hits: readonly Hit[]): void {
  for (const { row, rule } of hits) {
    for (let times = 0; times < rowWeight; times++) {
      take(bucketNamed(`row ${rule}`));
      take(bucketNamed(`vote ${row.intent} ${row.how}`));
    }
  }
  if (hits.length === 0) take(bucketNamed("no row"));
}

let weights: Int8Array | undefined;

/** How likely each class is by the look of it. */
export function looks(sight: Sight): Likely {
  weights ??= unpack(model, classes.length);
  show(sight);
  const odds = new Float64Array(classes.length);
  sumInto(odds, weights, model.scale);
  let all = 0;
  for (let one = 0; one < odds.length; one++) all += odds[one] = Math.exp(odds[one] ?? 0);
  for (let one = 0; one < odds.length; one++) odds[one] = (odds[one] ?? 0) / all;
  return odds;
}

const indexes: ReadonlyMap<string, number> = new Map(classes.map((one, at) => [one, at]));

/** The place of an intent among the classes; of a closing, by how. -1 for what the model does not know. */
export const classOf = (intent: string, how?: How): number =>
  indexes.get(how === undefined ? intent : `${intent} ${how}`) ?? -1;

/** The intent of a class, and of a closing how. */
export function meaningOf(at: number): { readonly intent: Intent | "chatter"; readonly how?: How } {
  const [intent = "chatter", how] = (classes[at] ?? "chatter").split(" ") as [Intent, How?];
  return how === undefined ? { intent } : { intent, how };
}
