// One message in, what it says out. Pure, and knows no board: `resolve` ties a reading to a post.

import type { Instant, Reading, ReadLine } from "../model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { findCommand, withoutMention } from "./commands.ts";
import type { Distribution } from "./intents.ts";
import { normalise } from "./normalise.ts";
import { findPlace, type Place } from "./places.ts";
import { alarm, emergencyIn, looksLikeDanger } from "./reading/danger.ts";
import { counted, look } from "./reading/evidence.ts";
import type { Facts } from "./reading/facts.ts";
import { readQuoted } from "./reading/quoted.ts";
import { readingsOf } from "./reading/readings.ts";
import { signupIn } from "./reading/signups.ts";
import { unitsOf } from "./reading/votes.ts";
import { langOf } from "./slots.ts";
import { createWords, findThings, refOf, type Words } from "./things.ts";
import { when } from "./when.ts";

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

export let words: Words | undefined;

/** The words of the catalogue alone, built once. */
export function defaultWords(): Words {
  words ??= createWords(catalogue);
  return words;
}

/** What decided a reading, for `understand --explain` and for failing tests. */
export interface Trace {
  readonly masked: string;
  readonly things: readonly {
    readonly text: string;
    readonly id: string;
    readonly how: string;
    readonly weak: boolean;
  }[];
  readonly units: readonly {
    readonly text: string;
    readonly rows: readonly { readonly rule: string; readonly score: number }[];
    readonly likely: Distribution;
    readonly model: Distribution;
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
      things: things.map((found) => ({
        text: n.typed.slice(found.start, found.end),
        id: found.thing.id,
        how: found.how,
        weak: found.weak,
      })),
      units: units.map((unit) => ({
        text: unit.text,
        rows: unit.hits.map((hit) => ({ rule: hit.rule, score: hit.row.score })),
        likely: unit.likely,
        model: unit.model,
      })),
      place,
      ...(quoted.kind && { quoted: quoted.kind }),
    },
  };
}

export const nothing = { readings: [] as readonly Reading[] };

const ruled = /^\s{0,8}(?:[-—–_=─] {0,2}){3,80}$/u;
const quotation = /^[「“"]?(?:[^\n:：]{1,16}[:：] {0,3})?(?<above>[\s\S]*?)[」”"]?$/u;

/** 「小王:求布洛芬」 over a ruled line, and the answer below it: how WeChat writes a quotation. */
function ruledOff(said: string): { readonly above: string; readonly below: string } | undefined {
  const lines = said.slice(0, 3000).split("\n");
  const at = lines.findIndex((line) => ruled.test(line));
  const above = quotation.exec(lines.slice(0, at).join("\n").trim())?.groups?.above;
  const below = lines
    .slice(at + 1)
    .join("\n")
    .trim();
  return at > 0 && above && below ? { above, below } : undefined;
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
  const command = findCommand(text.slice(0, 2000), context.toBot === true);
  if (command) return { readings: [commandReading(command, text, context)] };
  const whole = normalise(text);
  const said = withoutMention(whole.text);
  const cut = said === undefined ? 0 : whole.text.length - said.length;
  const n = cut === 0 ? whole : { text: whole.text.slice(cut), typed: whole.typed.slice(cut) };
  if (n.text === "") return nothing;
  const danger = emergencyIn(n, context);
  if (danger) return { readings: [danger] };
  const signup = signupIn(n, context);
  if (signup) return { readings: [signup] };

  const found = findThings(n, context.words);
  if (
    found.length === 0 &&
    context.replyTo === undefined &&
    !context.toBot &&
    !mayMatter.test(n.text)
  )
    return nothing;
  const { quantities, things, masked } = look(n, found);
  if (looksLikeDanger(n.text, masked.text))
    return { readings: [alarm(n, context, "by its looks")] };
  const quoted = readQuoted(context);
  const answering = quoted.concerns || context.toBot === true || said !== undefined;
  const units = unitsOf(
    masked.text,
    {
      answering,
      counted: counted(things, quantities, n.text) || masked.text.includes("P"),
    },
    quoted,
  );
  if (units.every(({ hits }) => hits.length === 0)) return nothing;
  const facts: Facts = {
    n,
    masked,
    things,
    quantities,
    place: findPlace(n, {
      ...(context.name !== undefined && { name: context.name }),
      ...(context.chatName !== undefined && { chatName: context.chatName }),
    }),
    units,
    quoted,
    context: { ...context, toBot: answering },
    lang: langOf(n.text),
  };
  return { readings: readingsOf(facts), facts };
}

/** A text as rows and model see it, and what it answers; for the training script. */
export function seen(
  text: string,
  context: ReadContext,
): { readonly masked: string; readonly quoted?: "need" | "offer" } {
  const n = normalise(text);
  const { masked } = look(n, findThings(n, context.words));
  const { kind } = readQuoted(context);
  return { masked: masked.text, ...(kind && { quoted: kind }) };
}

/** A figure, or a word that some row needs: whatever has none is chatter, and is looked at no further. */
const mayMatter =
  /\d|[有求需要借缺送收拿取领还给不完没换匀错续订误晚提卖偿放挂路门急随更改蹲谁搞决够已分留讨捐赠让转出多余闲能可会帮找哪卖代用感谢别读退满清塞到快]|\b(?:ne+d\w*|requir\w*|ha(?:ve|s|v)|got|gt|hv|own|borrow\w*|len[dt]\w*|loan\w*|iso|look\w*|search\w*|seek\w*|hunt\w*|want\w*|anyone|anybody|someone|somebody|any|who|spar\w+|extra|free\w*|giv\w+|gave|offer\w*|shar\w+|donat\w*|mine|dibs|me|tak\w+|grab\w*|claim\w*|interested|sorted|solved|resolved|gone|none|nothing|no|not|never|found|bought|cancel\w*|ignore|disregard|withdraw\w*|thank\w*|thx|ty|cheers|outside|receiv\w*|collect\w*|pick\w*|return\w*|back|left|drop\w*|hung|hang\w*|put|deliver\w*|way|omw|coming|heading|be there|sell\w*|sale|pay\w*|buy\w*|swap\w*|trad\w+|exchang\w*|barter|remind|snooze|later|renew|extend|still|stop|opt|unsubscribe|don't|remove|leave|meant|typo|correction|oops|make|misread|misunder\w*|request|chatting|joking|help\w*|can|could|would|will|i'll|please|pls|happy|available|out of|out|through|luck|ran|run|short|urgent\w*|asap|yes|dm|pm|welcome|plenty|too many|still|short|if|running|desperat\w*|in case|going|after|hoping|trying|wondering|join\w*|like|love|sign|count|add|book|save|places?|seats?|wrote|said|edit|actually|change|wrong|ask|check|know|arrived|reached|here|last|went|empty|owner|managed|fixed|over|safe|see|ready|waiting|bag|box|parcel|fine|mute|turn off|reminders?|price|asking|name your)\b|\+ ?1|[£$€¥]/u;

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
    command,
    lang,
    rule: `command ${command.name}`,
  };
}
