// Which of the things that a message names it asks for, or gives: 谁家有针线,裤子裂了 asks for no trousers.
//
// A small linear model looks at what stands around each of them. Trained by train/train.ts.

import { cuesIn } from "../cues.ts";
import { objectModel } from "../generated/objects.ts";
import { clear, named, sumInto, take, unpack } from "../linear.ts";
import type { FoundThing } from "../things.ts";
import type { Facts } from "./facts.ts";

/** Not meant, meant. */
export const objectSides = 2;

type Side = "need" | "offer";

/** What is to be told of one thing. */
export interface Mention {
  readonly thing: FoundThing;
  /** The rows take it for what is meant. */
  readonly ruled: boolean;
}

const unit = /[a-z\u00c0-\u024f']+|\d+|[^\s]/gu;
const unitsOf = (text: string): readonly string[] =>
  (text.match(unit) ?? []).map((one) => (/^\d/.test(one) ? "0" : one));

const clauseEnd = /[,。!?;\n、]/u;
const near = 16;

/** Puts one thing before the model, with what stands around it. */
export function showMention(
  side: Side,
  facts: Facts,
  all: readonly Mention[],
  { thing, ruled }: Mention,
): void {
  const { text, at } = facts.masked;
  const place = inMasked(at, thing.start);
  const before = unitsOf(text.slice(Math.max(0, place - near), place)).slice(-3);
  const after = unitsOf(text.slice(place + 1, place + 1 + near)).slice(0, 3);
  const [l1 = "^", l2 = "^", l3 = "^"] = [...before].reverse();
  const [r1 = "$", r2 = "$", r3 = "$"] = after;
  clear();
  const tell = (name: string): void => {
    take(named(name));
    take(named(`${side} ${name}`));
  };
  tell(`l1 ${l1}`);
  tell(`l2 ${l2} ${l1}`);
  tell(`l3 ${l3} ${l2} ${l1}`);
  tell(`l ${l2}`);
  tell(`l ${l3}`);
  tell(`r1 ${r1}`);
  tell(`r2 ${r1} ${r2}`);
  tell(`r3 ${r1} ${r2} ${r3}`);
  tell(`r ${r2}`);
  tell(`lr ${l1} ${r1}`);
  const index = all.findIndex((one) => one.thing === thing);
  const others = all.filter((one) => one.thing !== thing);
  tell(`ruled ${ruled} ${others.some((one) => one.ruled)}`);
  tell(index === 0 ? "first" : index === all.length - 1 ? "last" : "middle");
  tell(`kind ${thing.thing.kind}`);
  tell(`weak ${thing.weak} ${others.some((one) => !one.thing.weak)}`);
  tell(
    `kinds ${thing.thing.kind} ${others.some((one) => one.thing.thing.kind === thing.thing.kind)}`,
  );
  const [from, to] = clauseAround(text, place);
  const own = text.slice(from, to);
  const alone = others.every((one) => {
    const there = inMasked(at, one.thing.start);
    return there < from || there >= to;
  });
  tell(`alone ${alone}`);
  const covers = facts.units.some(({ hits }) =>
    hits.some((hit) => hit.row.intent === side && hit.start <= place && place < hit.end),
  );
  const asks = facts.units.some(({ hits }) =>
    hits.some((hit) => hit.row.intent === side && hit.start < to && from < hit.end),
  );
  tell(`covered ${covers}`);
  tell(`asks ${asks} ${alone}`);
  tell(`clause ${from === 0 ? "first" : to === text.length ? "last" : "middle"}`);
  for (const one of new Set(unitsOf(own))) tell(`in ${one}`);
  const ahead = cuesIn(text.slice(from, place));
  const behind = cuesIn(text.slice(place + 1, to));
  for (const cue of new Set(ahead)) tell(`ahead ${cue}`);
  for (const cue of new Set(behind)) tell(`behind ${cue}`);
  tell(`between ${ahead[ahead.length - 1]} ${behind[0]}`);
}

/** Where in the masked text something of the text stands. */
export function inMasked(at: readonly number[], place: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clauseAround(text: string, at: number): readonly [from: number, to: number] {
  let from = at;
  while (from > 0 && !clauseEnd.test(text[from - 1] ?? "")) from--;
  let to = at + 1;
  while (to < text.length && !clauseEnd.test(text[to] ?? "")) to++;
  return [from, to];
}

let weights: Int8Array | undefined;
const odds = new Float64Array(objectSides);

/** The things that are asked for or given; `ruled`: those that the rows take for it. Never none of several. */
export function objectsAmong(
  side: Side,
  facts: Facts,
  ruled: readonly FoundThing[],
): readonly FoundThing[] {
  const { things } = facts;
  if (new Set(things.map(({ thing }) => thing.id)).size < 2) return ruled;
  weights ??= unpack(objectModel, objectSides);
  const mentions = things.map((thing) => ({ thing, ruled: ruled.includes(thing) }));
  const told = mentions.map((one) => {
    showMention(side, facts, mentions, one);
    sumInto(odds, weights ?? new Int8Array(), objectModel.scale);
    return (odds[1] ?? 0) - (odds[0] ?? 0);
  });
  const meant = things.filter((_, one) => (told[one] ?? 0) >= 0);
  if (meant.length > 0) return meant;
  const best = told.indexOf(Math.max(...told));
  return things.filter((_, one) => one === best);
}
