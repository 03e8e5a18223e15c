// One message in, what it says out. Pure, and knows no board: `resolve` ties a reading to a post.

import type { Instant, Reading, ReadLine } from "../model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { findCommand, withoutMention } from "./commands.ts";
import { cueCalled, cuesIn } from "./cues.ts";
import { generated } from "./file.ts";
import { mayMatter } from "./glance.ts";
import type { Class, Sight } from "./guess.ts";
import { isPrompted } from "./intents.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { findPlace, type Place } from "./places.ts";
import { alarm, isDanger, namesDanger, signsIn } from "./reading/danger.ts";
import { counted, look } from "./reading/evidence.ts";
import type { Facts } from "./reading/facts.ts";
import { inForm } from "./reading/forms.ts";
import { readQuoted } from "./reading/quoted.ts";
import { readingsOf } from "./reading/readings.ts";
import { signupIn } from "./reading/signups.ts";
import { isChatter, isMereThanks, notable, unitsOf, wholeOf } from "./reading/votes.ts";
import { langOf } from "./slots.ts";
import { type FoundThing, findNames, findThings, refOf, withSlips } from "./things.ts";
import { when } from "./when.ts";
import { createWords, unpackWords, type Words } from "./words.ts";

/** Readings below this confidence are not acted on: silence. */
export const actAbove = 0.6;

export interface ReadContext {
  readonly at: Instant;
  readonly zone: string;
  readonly words: Words;
  /** The speaker's name in the chat, which may hold an address: 「3-602 小王」. */
  readonly name?: string;
  readonly chatName?: string;
  /** The text of the message this one answers. */
  readonly replyTo?: string;
  /** The bot is mentioned, or this is its own chat with the speaker. */
  readonly toBot?: boolean;
}

let words: Words | undefined;

/** The words of the catalogue alone: as the build laid them down, else arranged here, once. */
export function defaultWords(): Words {
  const packed = words ? undefined : generated("words.bin");
  words ??= (packed && unpackWords(packed, catalogue)) ?? createWords(catalogue);
  return words;
}

/** What decided a reading, for `understand --explain` and for failing tests. */
export interface Trace {
  readonly masked: string;
  /** What its words show, in their order: `someone have X ?`. */
  readonly cues: string;
  readonly things: readonly {
    readonly text: string;
    readonly id: string;
    readonly how: string;
    readonly weak: boolean;
  }[];
  readonly units: readonly {
    readonly text: string;
    readonly rows: readonly { readonly rule: string; readonly score: number }[];
    readonly likely: Readonly<Partial<Record<Class, number>>>;
  }[];
  readonly place: Place;
  readonly quoted?: "need" | "offer";
}

/** What a message says that the bot acts on; nothing for ordinary chatter. */
export function read(text: string, context: ReadContext): readonly Reading[] {
  return analyse(text, context).readings;
}

/** The readings of a message with what decided them. */
export function explain(
  text: string,
  context: ReadContext,
): { readonly readings: readonly Reading[]; readonly trace?: Trace } {
  const { readings, facts } = analyse(text, context);
  if (!facts) return { readings };
  const { masked, things, units, place, quoted, n } = facts;
  return {
    readings,
    trace: {
      masked: masked.text,
      cues: cuesIn(masked.text).map(cueCalled).join(" "),
      things: things.map((found) => ({
        text: n.typed.slice(found.start, found.end),
        id: found.thing.id,
        how: found.how,
        weak: found.weak,
      })),
      units: units.map((unit) => ({
        text: unit.text,
        rows: unit.hits.map((hit) => ({ rule: hit.rule, score: hit.row.score })),
        likely: notable(unit.likely),
      })),
      place,
      ...(quoted.kind && { quoted: quoted.kind }),
    },
  };
}

const nothing = { readings: [] as readonly Reading[] };

const ruled = /^\s{0,8}(?:[-—–_=─] {0,2}){3,80}$/u;
const quotation = /^[「“"]?(?:[^\n:：]{1,16}[:：] {0,3})?(?<above>[\s\S]*?)[」”"]?$/u;

/** 「小王:求布洛芬」 over a ruled line, and the answer below it: how WeChat writes a quotation. */
function ruledOff(said: string): { readonly above: string; readonly below: string } | undefined {
  if (!said.includes("\n")) return undefined;
  const lines = said.slice(0, 3000).split("\n");
  const at = lines.findIndex((line) => ruled.test(line));
  if (at <= 0) return undefined;
  const above = quotation.exec(lines.slice(0, at).join("\n").trim())?.groups?.above;
  const below = lines
    .slice(at + 1)
    .join("\n")
    .trim();
  return above && below ? { above, below } : undefined;
}

function analyse(
  said: string,
  given: ReadContext,
): { readonly readings: readonly Reading[]; readonly facts?: Facts } {
  const quoted = given.replyTo === undefined ? ruledOff(said) : undefined;
  return quoted
    ? analyseOne(quoted.below, { ...given, replyTo: quoted.above })
    : analyseOne(said, given);
}

function analyseOne(
  text: string,
  context: ReadContext,
): { readonly readings: readonly Reading[]; readonly facts?: Facts } {
  const order = findCommand(text.slice(0, 2000), context.toBot === true);
  // A notice is passed on whole.
  const isNotice = order?.name === "announce" && text.length > 2000;
  const command = isNotice ? { ...order, args: order.args + text.slice(2000) } : order;
  if (command) return { readings: [commandReading(command, text, context)] };
  const whole = normalise(text);
  const said = withoutMention(whole.text);
  const cut = said === undefined ? 0 : whole.text.length - said.length;
  const n = cut === 0 ? whole : { text: whole.text.slice(cut), typed: whole.typed.slice(cut) };
  if (n.text === "") return nothing;
  const signup = signupIn(n, context);
  if (signup) return { readings: [signup] };
  const addressed = context.replyTo !== undefined || context.toBot === true || said !== undefined;
  if (!addressed && !mayMatter(n.text) && !isPrompted(n.text) && !namesDanger(n.text))
    return nothing;
  const facts = factsOf(n, { ...context, toBot: context.toBot === true || said !== undefined });
  if (facts === undefined) return nothing;
  if (isDanger(facts.units, facts.signs, n.text))
    return { readings: [alarm(n, context, facts.signs)], facts };
  return { readings: readingsOf(facts), facts };
}

function factsOf(n: Normalised, context: ReadContext): Facts | undefined {
  const quoted = readQuoted(context);
  const answering = quoted.concerns || context.toBot === true;
  const signs = signsIn(n.text);
  const sceneOf = (found: readonly FoundThing[]) => {
    const { quantities, things, masked } = look(n, inForm(found, n, context.words));
    const how = {
      answering,
      counted: counted(things, quantities, n.text) || masked.text.includes("P"),
    };
    return { n, masked, things, quantities, signs, quoted, how };
  };
  const named = findNames(n, context.words);
  const first = sceneOf(named);
  if (isMereThanks(first) || (!answering && isChatter(first))) return undefined;
  const found = withSlips(n, context.words, named);
  const scene = found === named ? first : sceneOf(found);
  return {
    ...scene,
    place: findPlace(n, {
      ...(context.name !== undefined && { name: context.name }),
      ...(context.chatName !== undefined && { chatName: context.chatName }),
    }),
    units: unitsOf(scene),
    context: { ...context, toBot: answering },
    lang: langOf(n.text),
  };
}

/** A text as the model sees it; for the training script. */
export function sightOf(text: string, context: ReadContext): Sight {
  const n = normalise(text);
  const { quantities, things, masked } = look(n, findThings(n, context.words));
  const quoted = readQuoted(context);
  const how = {
    answering: quoted.concerns,
    counted: counted(things, quantities, n.text) || masked.text.includes("P"),
  };
  return wholeOf({ n, masked, things, signs: signsIn(n.text), quoted, how });
}

/** All that is known of a text; for the training script. */
export const factsIn = (text: string, context: ReadContext): Facts | undefined =>
  factsOf(normalise(text), { ...context, toBot: true });

/** "12 7" and "#12 明早9点": in an order a number at the start is that of a post. */
const orderNumbers = /^\s*(?:#?\d{1,6}(?![\d:.点])(?:[\s,，和]+|$)){1,4}/u;

/** The right side of "布诺芬=布洛芬". */
function taughtThing(args: string, words: Words): readonly ReadLine[] {
  const right = args.split(/[=＝]/u)[1]?.trim();
  if (right === undefined || right === "") return [];
  const n = normalise(right);
  const found = findThings(n, words).find(({ start, end }) => end - start === n.text.trim().length);
  return [{ thing: found ? refOf(found, n) : { text: right } }];
}

function commandReading(
  command: { readonly name: string; readonly args: string },
  text: string,
  { at, zone, words }: ReadContext,
): Reading {
  const numbers = orderNumbers.exec(command.args)?.[0] ?? "";
  const nos = [...numbers.matchAll(/\d+/g)].map(Number);
  const lang = langOf(text);
  const due =
    command.name === "remind"
      ? when(command.args.slice(numbers.length), { at, zone, lang })?.due
      : undefined;
  return {
    intent: "command",
    confidence: 1,
    lines: command.name === "word" ? taughtThing(command.args, words) : [],
    ...(nos.length > 0 && { nos }),
    ...(due !== undefined && { due }),
    ...(command.name === "address" && findPlace(normalise(command.args))),
    command,
    lang,
    rule: `command ${command.name}`,
  };
}
