// From likely intents to readings with their things, place, time and people.

import type { ForWhom, How, Instant, Intent, Lang, Reading, ReadLine } from "../../model.ts";
import { bestHit, type Hit } from "../intents.ts";
import { lift, topicOf } from "../lift.ts";
import { readNumber } from "../numbers.ts";
import type { Place } from "../places.ts";
import { actAbove, type ReadContext } from "../read.ts";
import {
  canSplit,
  forWhom,
  isUrgent,
  modeOf,
  onBehalfOf,
  postNumbers,
  saysThanks,
} from "../slots.ts";
import type { FoundThing } from "../things.ts";
import { when } from "../when.ts";
import { amountApart } from "./apart.ts";
import { counted } from "./evidence.ts";
import type { Facts, Unit } from "./facts.ts";
import { lineOf, linesOf, quantityLine } from "./lines.ts";
import { inMasked, objectsAmong } from "./objects.ts";
import { byLooks, ranked, type Vote } from "./votes.ts";

interface Chosen {
  readonly intent: Intent;
  /** Against silence alone: 0.6 … 1. */
  readonly confidence: number;
  /** Against all else. */
  readonly odds: number;
  readonly unit: Unit;
  readonly hit: Hit;
  readonly how?: How;
}

const together: ReadonlySet<string> = new Set([
  "need offer",
  "offer need",
  "close need",
  "need close",
  "close offer",
  "offer close",
  "accept need",
  "need accept",
  "close accept",
  "accept close",
  "accept offer",
  "offer accept",
]);

/** From here on a row that says the same, and says it firmly, settles the matter. */
const backed = { odds: 0.45, score: 2.6 } as const;

/** Sure, or nearly so where the doubt is between two intents and not about silence. */
const isEnough = (odds: number, silent: number, { row }: Hit): boolean =>
  odds >= actAbove ||
  (odds >= 0.5 && silent <= 0.1) ||
  (odds >= backed.odds && odds >= silent && row.score >= backed.score);
/** A second intent beside the first needs a row of its own that speaks of another part. */
const secondAtLeast = 0.03;

/** 收到了谢谢,还要一支体温计: two parts of a message each have a firm row, and share the odds between them. */
const isShared = (odds: number, other: number, silent: number, { row }: Hit): boolean =>
  row.score >= backed.score && (silent <= 0.1 || (other >= 0.15 && odds + other >= 0.5));

const surely = (one: Chosen): Chosen => ({
  ...one,
  confidence: Math.max(actAbove, one.confidence),
});

/** Who swaps asks and offers at once. */
function bothSides(unit: Unit, votes: readonly Vote[]): readonly Chosen[] {
  const swaps = unit.hits.filter(({ rule }) => /换|swap/.test(rule));
  const sides = (["need", "offer"] as const).map((intent) => bestHit(swaps, intent));
  const [need, offer] = sides;
  if (need === undefined || offer === undefined) return [];
  const odds = votes
    .filter(({ intent }) => intent === "need" || intent === "offer")
    .reduce((sum, vote) => sum + vote.odds, 0);
  if (odds < actAbove) return [];
  return [need, offer].map((hit) =>
    chosen({ intent: hit.row.intent as Intent, odds }, unit.likely[0] ?? 0, unit, hit),
  );
}

function chooseIn(unit: Unit): readonly Chosen[] {
  const votes = ranked(unit.likely);
  const [first, second] = votes;
  if (first === undefined) return [];
  const swapped = bothSides(unit, votes);
  if (swapped.length > 0) return swapped;
  const one =
    bestHit(unit.hits, first.intent, first.how) ??
    bestHit(unit.hits, first.intent) ??
    byLooks(unit, first);
  const silent = unit.likely[0] ?? 0;
  if (second !== undefined && second.odds >= secondAtLeast) {
    const two = apartFrom(one, unit.hits, second.intent) ?? bestHit(unit.hits, second.intent);
    if (
      two !== undefined &&
      two.row.score >= 2.6 &&
      together.has(`${first.intent} ${second.intent}`) &&
      apart(one, two)
    ) {
      const both = [chosen(first, silent, unit, one), chosen(second, silent, unit, two)];
      if (isShared(first.odds, second.odds, silent, one)) return both.map(surely);
      const sure = both.filter(({ confidence }) => confidence >= actAbove);
      if (sure.length > 0) return sure;
    }
  }
  return isEnough(first.odds, silent, one) ? [surely(chosen(first, silent, unit, one))] : [];
}

const chosen = ({ intent, how, odds }: Vote, silent: number, unit: Unit, hit: Hit): Chosen => ({
  intent,
  confidence: odds / (odds + silent),
  odds,
  unit,
  hit,
  ...(how && { how }),
});

/** The best row of an intent that speaks of another part of the sentence. */
function apartFrom(one: Hit, hits: readonly Hit[], intent: Intent): Hit | undefined {
  return bestHit(
    hits.filter((hit) => apart(one, hit)),
    intent,
  );
}

const apart = (a: Hit, b: Hit): boolean => a.end <= b.start || b.end <= a.start;

/** How sure a sentence must be of what the whole message does not say, and of what it says beside it. */
const sentenceAlone = 0.85;
const sentenceBeside = 0.75;

export function readingsOf(facts: Facts): readonly Reading[] {
  const [all, ...sentences] = facts.units;
  if (!all) return [];
  const best = new Map<Intent, Chosen>();
  const keep = (one: Chosen): void => {
    const before = best.get(one.intent);
    if (!before || (one.hit.row.score > 0 && one.hit.row.score >= before.hit.row.score))
      best.set(
        one.intent,
        before ? { ...one, confidence: Math.max(one.confidence, before.confidence) } : one,
      );
  };
  for (const one of chooseIn(all)) keep(one);
  const heard = new Set(best.keys());
  for (const one of sentences.flatMap(chooseIn)) {
    const fits =
      heard.size === 0
        ? one.odds >= sentenceAlone
        : heard.has(one.intent) ||
          (one.odds >= sentenceBeside &&
            [...heard].some((intent) => together.has(`${intent} ${one.intent}`)));
    if (fits) keep(one);
  }
  const readings = [...best.values()].flatMap((one) => readingOf(one, facts, [...best.values()]));
  return tidy(readings);
}

/** A take-up beside the offer it repeats says nothing new. */
function tidy(readings: readonly Reading[]): readonly Reading[] {
  const has = (intent: Intent) => readings.some((reading) => reading.intent === intent);
  return readings.filter(({ intent }) => {
    if (intent === "accept") return !has("offer") && !has("money");
    if (intent === "need" || intent === "offer") return !has("money");
    return true;
  });
}

/** A sum beside a pack, or a fee: somebody sells, buys or pays. */
const priced =
  /(?:一|每)[盒个支包瓶袋箱只片斤] ?\d{1,4}(?![\d盒个支包瓶片颗粒袋箱斤年月号楼栋-])|(?<![\d-])\d{2,4}(?:元|块钱?|rmb)?[ ,]?(?:自提|包邮)|跑腿费|辛苦费|红包|(?<!不用|不收|免)付费|可付|有偿|[£$€¥] ?\d/u;

/** How sure the model must be to ask for what nobody has a name for. */
const topicAtLeast = 0.75;

const orElse =
  /^ ?(?:或者?|或是|或者是|要么|,? ?or)(?: (?:an?|some|any|else|infants?'?|children'?s|kids'?))* ?$/u;

/** 泰诺林或美林: one of them is enough. */
const isEither = (text: string, things: readonly FoundThing[]): boolean =>
  things.length > 1 &&
  things.slice(1).every((thing, i) => orElse.test(text.slice(things[i]?.end ?? 0, thing.start)));

const withThing: ReadonlySet<Intent> = new Set(["need", "offer", "money"]);

function readingOf(one: Chosen, facts: Facts, all: readonly Chosen[]): readonly Reading[] {
  const { quoted, n, context } = facts;
  const things = thingsFor(one, facts, all);
  let lines: readonly ReadLine[] = linesOf(facts, things);
  let intent = one.intent;
  const named = lines.length > 0;
  if (!named && withThing.has(intent)) {
    const unknown = lifted(one, facts);
    const topic =
      unknown ?? (quoted.kind || intent === "money" ? undefined : topicLine(one, facts));
    if (topic) lines = [topic];
    else if (quoted.kind && intent !== "money") lines = quantityLine(facts, quoted);
    else return [];
    if (!unknown && intent === "need" && quoted.kind === "need" && lines.length === 0)
      lines = quoted.lines;
  }
  if (withThing.has(intent) && named && !quoted.kind && !strongEnough(one, facts, things))
    return [];
  if ((intent === "offer" || intent === "need") && priced.test(n.text)) intent = "money";
  if (intent === "offer" && quoted.kind === "need") intent = "accept";
  if (intent === "need" && quoted.kind === "offer" && (!named || sameThing(lines, quoted.lines)))
    intent = "accept";
  if ((intent === "accept" || intent === "correct") && lines.length === 0)
    lines = quantityLine(facts, quoted);
  if ((intent === "correct" || intent === "accept") && lines.length === 0)
    lines = bareNumber(n.text);
  const text = n.text;
  if (intent === "need" || intent === "offer") lines = withAmount(lines, text);
  const due = dueOf(intent, text, context, facts.lang);
  const whom = intent === "need" || intent === "accept" ? whomOf(text, things) : undefined;
  const mode = intent === "need" || intent === "offer" ? modeOf(text) : undefined;
  const nos = postNumbers(text);
  const behalf = intent === "need" ? onBehalfOf(facts.masked.text) : undefined;
  const how = intent === "close" ? (one.how ?? one.hit.row.how) : undefined;
  return [
    {
      intent,
      confidence: Math.round(one.confidence * 100) / 100,
      lines,
      ...placeOf(facts.place),
      ...(due !== undefined && { due }),
      ...(whom && { for: whom }),
      ...((intent === "need" || intent === "money") && isUrgent(text) && { urgent: true as const }),
      ...(mode && { mode }),
      ...(intent === "offer" && canSplit(text) && { splits: true as const }),
      ...(intent === "need" && isEither(text, things) && { either: true as const }),
      ...(how && { how }),
      ...(intent !== "need" && intent !== "offer" && saysThanks(text) && { thanks: true as const }),
      ...(nos.length > 0 && { nos }),
      ...(behalf !== undefined && { onBehalfOf: behalf }),
      lang: facts.lang,
      rule: one.hit.rule,
    },
  ];
}

/** One thing that nothing counts, by an amount that stands apart. */
function withAmount(lines: readonly ReadLine[], text: string): readonly ReadLine[] {
  const [only, other] = lines;
  if (!only || other || only.quantity !== undefined) return lines;
  const quantity = amountApart(text);
  return quantity === undefined ? lines : [{ ...only, quantity }];
}

const numberAfter =
  /(?:meant|mean|make (?:it|that)|should be|actually|take|have|grab|like|love|want|need|get|spare|give you|是|要|改成|改为|应该是|留|有) ?(?<after>\d{1,3}|[一二两三四五六七八九十]{1,3})(?![\d.:/%点号楼栋弄室月岁度分-]| ?(?:am|pm|years?|minutes?|mins?|hours?|days?|o'clock)\b)/u;
const numberBefore = /(?:^|, ?)(?<before>\d{1,3}) (?:for (?:me|us)|please|pls|more)\b/u;

/** "Sorry, I meant 20", "I'll take 5": in an answer a number may stand for itself. */
function bareNumber(text: string): readonly ReadLine[] {
  const { after, before } = {
    ...numberAfter.exec(text)?.groups,
    ...numberBefore.exec(text)?.groups,
  };
  const written = after ?? before;
  const quantity = written === undefined ? undefined : readNumber(written);
  return quantity === undefined ? [] : [{ thing: { text: "" }, quantity }];
}

export const placeOf = ({ building, room }: Place): { building?: string; room?: string } => ({
  ...(building !== undefined && { building }),
  ...(room !== undefined && { room }),
});

function dueOf(
  intent: Intent,
  text: string,
  context: ReadContext,
  lang: Lang,
): Instant | undefined {
  if (!timed.has(intent)) return undefined;
  return when(text, { at: context.at, zone: context.zone, lang })?.due;
}
const timed: ReadonlySet<Intent> = new Set([
  "need",
  "offer",
  "accept",
  "snooze",
  "renew",
  "correct",
]);

function whomOf(text: string, things: readonly FoundThing[]): ForWhom | undefined {
  const said = forWhom(text);
  if (said) return said;
  const made = things.find(({ thing }) => thing.kind === "medicine" && thing.for)?.thing.for;
  return made === "infant" || made === "child" ? made : undefined;
}

/** A weak name alone (水) needs a firm row; a name by typo or by ear a little more than a plain one. */
function strongEnough(one: Chosen, facts: Facts, things: readonly FoundThing[]): boolean {
  if (things.some(({ weak }) => !weak)) return true;
  if (counted(things, facts.quantities, facts.n.text)) return true;
  return one.odds >= 0.8;
}

const sameThing = (lines: readonly ReadLine[], others: readonly ReadLine[]): boolean =>
  lines.every(({ thing }) =>
    others.some(
      (other) =>
        (thing.id !== undefined && thing.id === other.thing.id) ||
        thing.text === other.thing.text ||
        (thing.isA ?? []).some((wide) => wide === other.thing.id) ||
        (other.thing.isA ?? []).some((wide) => wide === thing.id),
    ),
  );

/** The things an intent is about: those its rows cover, lists that stand alone, "also" clauses. */
function thingsFor(one: Chosen, facts: Facts, all: readonly Chosen[]): readonly FoundThing[] {
  const swapped = swapSides(one, facts);
  if (swapped) return swapped;
  const ruled = ruledFor(one, facts, all);
  const alone = all.every(({ intent }) => intent === one.intent);
  return alone && (one.intent === "need" || one.intent === "offer")
    ? objectsAmong(one.intent, facts, ruled)
    : ruled;
}

/** The same as the rows see it. */
export function ruledFor(
  one: Pick<Chosen, "intent">,
  facts: Facts,
  all: readonly Pick<Chosen, "intent" | "hit" | "unit">[],
): readonly FoundThing[] {
  const { masked, things, units } = facts;
  const sentences = units.length > 1 ? units.slice(1) : units;
  const others = all.filter((other) => other.intent !== one.intent);
  const isCovered = (at: number) =>
    units.some(({ hits }) =>
      hits.some(({ row, start, end }) => row.intent === one.intent && start <= at && at < end),
    );
  const someCovered = things.some((thing) => isCovered(inMasked(masked.at, thing.start)));
  const mine = things.filter((thing) => {
    const at = inMasked(masked.at, thing.start);
    const unit = sentences.find(({ text, start }) => start <= at && at < start + text.length);
    if (!unit) return true;
    const covered = unit.hits.some(
      ({ row, start, end }) => row.intent === one.intent && start <= at && at < end,
    );
    if (covered) return true;
    if (others.some(({ hit }) => hit.start <= at && at < hit.end)) return false;
    if (unit.hits.some(({ row }) => row.intent === one.intent))
      return (
        !unit.hits.some(
          ({ row, start, end }) =>
            (row.intent === one.intent && /X/.test(masked.text.slice(start, end))) ||
            (row.intent === "chatter" && row.score >= 2 && start <= at && at < end),
        ) || standsAlone(masked.text, at)
      );
    if (unit.hits.some(({ row }) => row.intent === "chatter" && row.score >= 2)) return false;
    // A sentence that asks for nothing tells the story: "The bulb in my hallway has gone."
    if (someCovered && !standsAlone(masked.text, at)) return false;
    return !others.some((other) => other.unit === unit);
  });
  if (mine.length > 0) return mine;
  return one.intent === "need" || one.intent === "offer" || one.intent === "money"
    ? things.filter(
        (thing) =>
          !others.some(({ hit }) => {
            const at = inMasked(masked.at, thing.start);
            return hit.start <= at && at < hit.end;
          }),
      )
    : [];
}

/** A clause that is nothing but things, or begins with "also". */
function standsAlone(masked: string, at: number): boolean {
  const before = masked.slice(0, at);
  const from =
    Math.max(before.lastIndexOf(","), before.lastIndexOf("\n"), before.lastIndexOf("。")) + 1;
  const rest = masked.slice(at).search(/[,。!?;\n]|$/u);
  const clause = masked.slice(from, at + rest);
  return (
    /^(?:[\sXNPW、:()\d.-]|\b(?:some|any|a few|few|an?)\b|[几些一点])*$/.test(clause) ||
    /^(?:另外|还有|还要|还需|还缺|顺便|再|也|以及|最好|如果有|或者|also|and|plus|or) ?/u.test(
      clause,
    )
  );
}

function swapSides(one: Chosen, facts: Facts): readonly FoundThing[] | undefined {
  const { things, n } = facts;
  if (modeOf(n.text) !== "swap" || !(one.intent === "need" || one.intent === "offer"))
    return undefined;
  const [first] = things;
  if (!first) return undefined;
  const turn = /换|\b(?:for|with|against)\b/u.exec(n.text.slice(first.end));
  if (!turn) return undefined;
  const at = first.end + turn.index;
  const given = things.filter(({ start }) => start < at);
  const wanted = things.filter(({ start }) => start >= at);
  return one.intent === "need" ? wanted : given;
}

/** Surely asked for or offered, and no name for it: their own words. */
function topicLine({ unit, odds }: Chosen, facts: Facts): ReadLine | undefined {
  if (odds < topicAtLeast) return undefined;
  const { masked, n, quantities } = facts;
  const from = masked.at[unit.start] ?? 0;
  const part = n.text.slice(from, masked.at[unit.start + unit.text.length] ?? n.text.length);
  const topic = topicOf(part);
  if (topic === undefined) return undefined;
  const start = from + Math.max(0, part.indexOf(topic));
  const text = n.typed.slice(start, start + topic.length).trim();
  const amount = quantities.length === 1 ? quantities[0] : undefined;
  return lineOf({ text }, amount);
}

/** A thing that is in no catalogue, as typed. */
export function lifted(one: Chosen, { masked, n, quantities }: Facts): ReadLine | undefined {
  for (const hit of one.unit.hits) {
    if (hit.row.intent !== one.intent || hit.what === undefined) continue;
    const name = lift(hit.what);
    if (name === undefined) continue;
    const from = masked.text.indexOf(hit.what, hit.start);
    const inside = hit.what.indexOf(name);
    const start = masked.at[from + Math.max(0, inside)] ?? 0;
    const text = n.typed.slice(start, start + name.length).trim();
    if (text === "") continue;
    const amount = quantities.length === 1 ? quantities[0] : undefined;
    return lineOf({ text }, amount);
  }
  return undefined;
}
