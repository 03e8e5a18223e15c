// What a message is, as a small linear model sees it: its words with the things masked, the words as they are, the rows
// that fired, and what it answers. Trained by train/train.ts.

import type { How, Intent, Thing } from "../model.ts";
import { model } from "./generated/model.ts";
import type { Hit } from "./intents.ts";
import { clear, named, sumInto, take, takeRuns, unpack } from "./linear.ts";

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

const seeds = { masked: 17, plain: 91, answers: 333 } as const;

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
  if (hits !== undefined) showRows(hits);
}

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
