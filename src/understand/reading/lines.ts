// Lines: things with their quantities.

import type { ReadLine, ThingRef } from "../../model.ts";
import { accessorySpan } from "../accessory.ts";
import type { Normalised } from "../normalise.ts";
import { fitUnit } from "../quantities.ts";
import { type FoundThing, refOf } from "../things.ts";
import { unknownKey } from "../unknown.ts";
import type { Facts, Quantity, Quoted } from "./facts.ts";

export function lineOf(thing: ThingRef, amount: Quantity | undefined): ReadLine {
  if (!amount) return { thing };
  return {
    thing,
    ...(amount.value !== undefined && { quantity: amount.value }),
    ...(amount.unit && { unit: fitUnit(amount.unit, thing) }),
    ...(amount.some && { some: true as const }),
  };
}

/** A quantity without a thing of its own: of what the answered message names, else of a thing left open. */
export function quantityLine({ quantities, place }: Facts, quoted: Quoted): readonly ReadLine[] {
  const amount = quantities.filter(
    (one) => !place.spans.some((span) => one.start < span.end && span.start < one.end),
  )[0];
  if (!amount) return [];
  const [only, another] = quoted.lines;
  return [lineOf(only && !another ? only.thing : { text: "" }, amount)];
}

/** "4 ibuprofen pills": the unit stands after the thing. */
function withUnit(amount: Quantity, after: string): Quantity {
  if (amount.unit || amount.start < 0) return amount;
  const word = /^ (pill|tab(?:let)?|capsule|sachet|strip|pack|box|bottle|bag)(?:s|es)?\b/.exec(
    after,
  )?.[1];
  if (word === undefined) return amount;
  const unit = unitAfter.get(word) ?? "pill";
  return { ...amount, unit };
}
const unitAfter: ReadonlyMap<string, NonNullable<Quantity["unit"]>> = new Map([
  ["sachet", "sachet"],
  ["strip", "strip"],
  ["pack", "pack"],
  ["box", "box"],
  ["bottle", "bottle"],
  ["bag", "bag"],
]);

const beforeThing = /^(?:[ 的x×]|of|the|个|只|spare|extra|[\p{Script=Han}]{0,5})*$/u;
const gap = /[、,;。!?\n和及]|\b(?:and|or)\b/u;
const afterThing =
  /^(?:[ :x×*(约]|大概|大约|共|一共|只要|就|有|还有|还剩|剩|需要|要|求|各|about|around|-|—)*$/u;

export function linesOf(
  { n, quantities, place, things: all }: Facts,
  things: readonly FoundThing[],
): readonly ReadLine[] {
  const { text } = n;
  const free = quantities.filter(
    (one) => !place.spans.some((span) => one.start < span.end && span.start < one.end),
  );
  const isBefore = (one: Quantity, thing: FoundThing): boolean => {
    if (one.end > thing.start) return false;
    const between = text.slice(one.end, thing.start);
    return between.length <= 8 && beforeThing.test(between) && !gap.test(between);
  };
  const isAfter = (one: Quantity, thing: FoundThing): boolean =>
    one.start >= thing.end &&
    one.start - thing.end <= 10 &&
    afterThing.test(text.slice(thing.end, one.start));
  const [first] = things;
  const leading = first !== undefined && free.some((one) => isBefore(one, first));
  const used = new Set<Quantity>();
  const amounts = things.map((thing) => {
    const order = leading ? [isBefore, isAfter] : [isAfter, isBefore];
    for (const fits of order) {
      const fitting = free.filter((one) => !used.has(one) && fits(one, thing));
      // 富余两支: the number says more than the word before it.
      const amount = fitting.find(({ value }) => value !== undefined) ?? fitting[0];
      if (amount) {
        used.add(amount);
        return withUnit(amount, text.slice(thing.end));
      }
    }
    return undefined;
  });
  // What stands beside another thing of the message is of that one: "ISO boxes, and I can offer 2 kg rice".
  const others = all.filter((thing) => !things.includes(thing));
  const spare = free.filter(
    (one) => !used.has(one) && !others.some((thing) => isBefore(one, thing) || isAfter(one, thing)),
  );
  const shares = spare.filter((one) => !isShare(text, one));
  const told =
    /(?:分|匀|给|出|送|借|拿|让|spare|share|give|take|need|只要|就要|要)(?:你|您|给|我|大家|出|you|away|about|up to|个| )*$/u;
  const last =
    shares.findLast(
      ({ value, start }) =>
        value !== undefined && told.test(text.slice(Math.max(0, start - 12), start)),
    ) ??
    shares.findLast((one) => told.test(text.slice(Math.max(0, one.start - 12), one.start))) ??
    shares[0];
  if (
    things.length === 1 &&
    last &&
    (!amounts[0] ||
      (last.value !== undefined &&
        (amounts[0].value === undefined ||
          told.test(text.slice(Math.max(0, last.start - 12), last.start)))))
  )
    if (!isAge(text, last)) amounts[0] = last;
  const lines: ReadLine[] = [];
  const seen = new Map<string, number>();
  things.forEach((thing, at) => {
    const line = lineOf(
      withPacks(wholeRef(thing, n), thing, free),
      inPieces(amounts[at], thing, text),
    );
    const before = seen.get(thing.thing.id);
    if (before === undefined) {
      seen.set(thing.thing.id, lines.length);
      lines.push(line);
    } else if (lines[before]?.quantity === undefined && line.quantity !== undefined)
      lines[before] = line;
  });
  return lines;
}

/** "3 apples" are not three cases of them. */
function inPieces(
  amount: Quantity | undefined,
  { thing, start }: FoundThing,
  text: string,
): Quantity | undefined {
  const counted =
    amount?.value !== undefined &&
    amount.value > 1 &&
    amount.unit === undefined &&
    thing.units?.[0] === "piece" &&
    /[a-z]/.test(text.charAt(start));
  return amount && counted ? { ...amount, unit: "piece" } : amount;
}

/** A thing as named; an accessory of it as an unknown thing of its own. */
function wholeRef(found: FoundThing, n: Normalised): ThingRef {
  const whole = accessorySpan(n.text, found);
  if (whole === undefined) return refOf(found, n);
  const text = n.typed.slice(whole.start, whole.end);
  return { text, key: unknownKey(text) };
}

/** "一盒布洛芬(20粒)": the message itself says what a pack holds. */
function withPacks(ref: ThingRef, found: FoundThing, quantities: readonly Quantity[]): ThingRef {
  const outer = quantities.find(
    ({ value, unit }) => value === 1 && unit !== undefined && outerUnits.has(unit),
  );
  const inner = quantities.find(
    ({ value, unit }) =>
      value !== undefined && value > 1 && unit !== undefined && innerUnits.has(unit),
  );
  if (outer?.unit === undefined || inner?.unit === undefined || inner.value === undefined)
    return ref;
  if (Math.abs(outer.start - inner.start) > 14 + found.end - found.start) return ref;
  return { ...ref, packs: [{ of: outer.unit, holds: inner.value, unit: inner.unit }] };
}

const outerUnits: ReadonlySet<string> = new Set([
  "box",
  "bottle",
  "pack",
  "bag",
  "case",
  "strip",
  "set",
]);
const innerUnits: ReadonlySet<string> = new Set([
  "pill",
  "piece",
  "sachet",
  "strip",
  "tube",
  "sheet",
  "bag",
]);

/** 每家限5个, "5 each": what one gets, not what there is. */
const isShare = (text: string, one: Quantity): boolean =>
  /(?:每[家户人位]|一[家户人]|各|限)[^\d,。]{0,4}$/u.test(text.slice(0, one.start)) ||
  /^ ?(?:each|per\b|a (?:family|household|person)|apiece|\/|一[家户人])/.test(text.slice(one.end));

const isAge = (text: string, one: Quantity): boolean =>
  /^ ?(?:岁|个月|度|℃|years?|months?|yo)/.test(text.slice(one.end, one.end + 8)) ||
  one.unit === "hour" ||
  one.unit === "time";
