// Emergencies: the signs of danger, and what the model makes of them.

import type { Reading } from "../../model.ts";
import { classOf } from "../guess.ts";
import type { Normalised } from "../normalise.ts";
import { findPlace } from "../places.ts";
import type { ReadContext } from "../read.ts";
import { harmless, namedInDanger, type Sign, signs } from "../rules/emergency.ts";
import { createSieve, type Sieve } from "../sieve.ts";
import { forWhom, langOf } from "../slots.ts";
import type { Unit } from "./facts.ts";
import { placeOf } from "./readings.ts";

/** Longest text in which danger is looked for. */
const looked = 2000;

let sieve: Sieve | undefined;

/** The signs of danger in a text, and ("not …") those of a mere way of speaking. */
export function signsIn(text: string): readonly string[] {
  const part = text.slice(0, looked);
  sieve ??= createSieve([...signs, ...harmless].map(({ pattern }) => pattern));
  const worth = sieve(part);
  const fires = ({ pattern }: Sign, at: number) => worth.has(at) && pattern.test(part);
  const found = signs.filter(fires).map(({ name }) => name);
  for (const [at, one] of harmless.entries())
    if (fires(one, signs.length + at)) found.push(`not ${one.name}`);
  return found;
}

let named: Sieve | undefined;

/** Whether a text names something that people in danger name; most that do are harmless. */
export function namesDanger(text: string): boolean {
  const part = text.slice(0, looked);
  named ??= createSieve(namedInDanger);
  const worth = named(part);
  return namedInDanger.some((one, at) => worth.has(at) && one.test(part));
}

const danger = classOf("emergency");
/**
 * A false alarm costs a line with the emergency numbers, a miss may cost a life: the odds need not be even where a
 * sign of danger stands in the message, or what is in danger is named. Without either the model has to be sure.
 */
const atLeast = {
  signed: { whole: 0.3, sentence: 0.5, whatever: 0.5 },
  named: { whole: 0.4, sentence: 0.7, whatever: 0.7 },
  unnamed: { whole: 0.65, sentence: 0.9, whatever: 0.85 },
} as const;

/** A sentence without a sign does not count where the whole message is clearly about something else: it says why. */
const clearly = { danger: 0.1, other: 0.85 } as const;

/** Whether somebody seems to be in danger, by the message as a whole or by one of its sentences. */
export function isDanger(
  [all, ...sentences]: readonly Unit[],
  signs: readonly string[],
  text: string,
): boolean {
  const { whole, sentence, whatever } =
    atLeast[isSigned(signs) ? "signed" : namesDanger(text) ? "named" : "unnamed"];
  const odds = all?.likely[danger] ?? 0;
  const other = Math.max(...(all?.likely.slice(1).filter((_, at) => at + 1 !== danger) ?? []));
  return (
    (odds >= whole && (odds >= other || odds >= whatever)) ||
    (sentences.some(({ likely }) => (likely[danger] ?? 0) >= sentence) &&
      (isSigned(signs) || odds >= clearly.danger || other < clearly.other))
  );
}

/** Whether a sign of danger is among them, and not only of a way of speaking. */
export const isSigned = (signs: readonly string[]): boolean =>
  signs.some((sign) => !sign.startsWith("not "));

export function alarm(n: Normalised, context: ReadContext, signs: readonly string[]): Reading {
  const text = n.text.slice(0, looked);
  const place = findPlace(n, {
    ...(context.name !== undefined && { name: context.name }),
    ...(context.chatName !== undefined && { chatName: context.chatName }),
  });
  const whom = forWhom(text);
  return {
    intent: "emergency",
    confidence: 0.95,
    lines: [],
    ...placeOf(place),
    ...(whom && { for: whom }),
    urgent: true,
    lang: langOf(text),
    rule: `emergency ${signs.find((sign) => !sign.startsWith("not ")) ?? "by its looks"}`,
  };
}
