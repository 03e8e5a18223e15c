// Emergencies: the signs of danger, and what the model makes of them.

import type { Reading } from "../../model.ts";
import { classOf } from "../guess.ts";
import type { Normalised } from "../normalise.ts";
import { findPlace } from "../places.ts";
import type { ReadContext } from "../read.ts";
import { harmless, type Sign, signs } from "../rules/emergency.ts";
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

const danger = classOf("emergency");
/**
 * A false alarm costs a line with the emergency numbers, a miss may cost a life: the odds need not be even where a
 * sign of danger stands in the message. Without one the model has to be sure.
 */
const dangerAtLeast = { withSign: 0.2, without: 0.6, sentence: 0.8 } as const;

/** Whether somebody seems to be in danger, by the message as a whole or by one of its sentences. */
export function isDanger([all, ...sentences]: readonly Unit[], signs: readonly string[]): boolean {
  const signed = signs.some((sign) => !sign.startsWith("not "));
  const odds = all?.likely[danger] ?? 0;
  const other = Math.max(...(all?.likely.slice(1).filter((_, at) => at + 1 !== danger) ?? []));
  return (
    (odds >= (signed ? dangerAtLeast.withSign : dangerAtLeast.without) && odds >= other) ||
    sentences.some(({ likely }) => (likely[danger] ?? 0) >= dangerAtLeast.sentence)
  );
}

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
