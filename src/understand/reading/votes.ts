// How likely each intent is: of the whole message, and of each of its sentences.

import type { How, Intent } from "../../model.ts";
import {
  type Class,
  classes,
  classOf,
  type Likely,
  looks,
  meaningOf,
  type Sight,
} from "../guess.ts";
import { type Circumstances, certain, type Hit, hitsIn, isPrompted } from "../intents.ts";
import { lift } from "../lift.ts";
import type { Masked } from "../mask.ts";
import type { Normalised } from "../normalise.ts";
import type { FoundThing } from "../things.ts";
import type { Quoted, Unit } from "./facts.ts";

const sentenceEnd = /[。!?;\n]+|(?<=[a-z)XNPW])\.(?= |$)/gu;

function sentencesOf(masked: string): readonly { readonly text: string; readonly start: number }[] {
  const out: { text: string; start: number }[] = [];
  let from = 0;
  for (const found of masked.matchAll(sentenceEnd)) {
    const end = found.index + found[0].length;
    push(end);
  }
  push(masked.length);
  return out;
  function push(end: number): void {
    const raw = masked.slice(from, end);
    const text = raw.trim();
    if (/[\p{L}\p{N}+]/u.test(text)) out.push({ text, start: from + raw.indexOf(text) });
    from = end;
  }
}

/** How many sentences of one message are looked at on their own. */
const sentenceLimit = 40;
/** Longest text that rows are tried on at once. */
const textLimit = 1200;

/** What all sentences of a message have in common. */
export interface Scene {
  readonly n: Normalised;
  readonly masked: Masked;
  readonly things: readonly FoundThing[];
  readonly signs: readonly string[];
  readonly quoted: Quoted;
  readonly how: Circumstances;
}

/** The whole message first; then, where there are several, its sentences. */
export function unitsOf(scene: Scene): readonly Unit[] {
  const { masked } = scene;
  const sentences = sentencesOf(masked.text);
  const all = unitOf(masked.text.slice(0, textLimit), 0, scene);
  if ((all.likely[0] ?? 0) >= likelyChatter) return [all];
  if (sentences.length < 2) {
    const clauses = clausesOf(all);
    return [all, ...clauses.map(({ text, start }) => unitOf(text, start, scene))];
  }
  return [
    all,
    ...sentences.slice(0, sentenceLimit).map(({ text, start }) => unitOf(text, start, scene)),
  ];
}

/** "我有抗原可以分,但是缺布洛芬": clauses that each name a thing, of one sentence. */
export function clausesOf({ text, start }: Unit): readonly { text: string; start: number }[] {
  const out: { text: string; start: number }[] = [];
  let from = 0;
  for (const part of text.split(/(?<=[,;])/u)) {
    const at = from;
    from += part.length;
    if (part.includes("X")) out.push({ text: part.trim(), start: start + at + part.search(/\S/u) });
  }
  return out.length < 2 ? [] : out;
}

function unitOf(text: string, start: number, scene: Scene): Unit {
  const hits = rowsOn(text, start, scene);
  const likely = beyondDoubt(hits) ?? looks({ ...sightAt(text, start, scene), hits });
  return { text, start, hits, likely };
}

/** The whole message as the model sees it, with the rows. */
export const wholeOf = (scene: Scene): Sight => {
  const text = scene.masked.text.slice(0, textLimit);
  return { ...sightAt(text, 0, scene), hits: rowsOn(text, 0, scene) };
};

/** From here on it is not worth trying the rows; a few words say little without them, and cost little. */
const surelyChatter = { short: 0.9, long: 0.8 } as const;
const short = 16;

/** From here on its sentences will not say anything else. */
const likelyChatter = 0.7;

/** Whether the words alone say that this is nothing. */
export const isChatter = (scene: Scene): boolean =>
  !isPrompted(scene.n.text) &&
  (looks(sightAt(scene.masked.text.slice(0, textLimit), 0, scene))[0] ?? 0) >=
    surelyChatter[scene.masked.text.length <= short ? "short" : "long"];

const enThanks =
  /^(?:@\S+ |ok(?:ay)?|oh|aww*|wow|yay|yes|great|good|perfect|lovely|wonderful|brilliant|amazing|fantastic|awesome|excellent|super|cool|nice|sounds|that(?:'s| is| sounds)|so|very|really|kind|of you|sweet|[ ,.!-])*\b(?:thanks?|thank (?:you|u)|thx|ty|cheers)\b(?: (?:so|very) much| a (?:lot|million|ton)| again| all| everyone)*(?:,? (?!for\b|it\b|that\b|the\b|to\b|but\b|and\b|i\b|we\b)[\p{L}]+){0,2}[\s\p{P}\p{S}\p{M}]*$/u;
const zhThanks =
  /^(?!.*[收拿到取领])(?:@\S+ |太(?:好|棒)了|好(?:的|呀|啊|嘞|滴)?|行|可以|嗯|哦|哇|真|太|非常|十分|那就?|[ ,。!~、])*(?:谢谢|感谢|多谢|谢)(?:您|你|了|啦|哈|啊|呀|哦|大家|各位|邻居|谢谢|[\s\p{P}\p{S}\p{M}])*\p{Script=Han}{0,3}[\s\p{P}\p{S}\p{M}]*$/u;

/**
 * "Great, thanks!", "sounds good, thank you Mike": says yes to a pairing as often as that a thing has come, so it closes
 * nothing by itself, like "thanks" alone. In answer to a neighbour, or to the bot's question, it may.
 */
export const isMereThanks = ({ n, quoted }: Scene): boolean =>
  n.text.length <= 80 &&
  (quoted.masked === undefined || /go together|对上了/u.test(quoted.masked)) &&
  (enThanks.test(n.text) || zhThanks.test(n.text));

const rowsOn = (text: string, start: number, { how, quoted }: Scene): readonly Hit[] =>
  hitsIn(text, how)
    .filter(
      ({ row, what }) =>
        (what === undefined || lift(what) !== undefined) &&
        (row.answers === undefined ||
          (quoted.kind === undefined ? !row.reply : quoted.kind === row.answers)),
    )
    .map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }));

function sightAt(text: string, start: number, scene: Scene): Sight {
  const { n, masked, things, signs, quoted } = scene;
  const from = masked.at[start] ?? 0;
  const to = masked.at[start + text.length] ?? n.text.length;
  const inside = things.filter((thing) => from <= thing.start && thing.start < to);
  return {
    masked: text,
    plain: n.text.slice(from, to),
    kinds: inside.map(({ thing }) => thing.kind),
    signs,
    ...(quoted.masked !== undefined && { answers: quoted.masked, quoted: quoted.kind }),
  };
}

function beyondDoubt(hits: readonly Hit[]): Likely | undefined {
  const firm = hits.find(({ row }) => row.score >= certain);
  if (firm === undefined) return undefined;
  const likely = new Float64Array(classes.length);
  likely[Math.max(0, classOf(firm.row.intent, firm.row.how))] = 1;
  return likely;
}

/** An intent, how likely it is, and for a closing how it most likely ended. */
export interface Vote {
  readonly intent: Intent;
  readonly odds: number;
  readonly how?: How;
}

/** The intents from the likeliest on, silence left out. */
export function ranked(likely: Likely): readonly Vote[] {
  const votes = new Map<Intent, { odds: number; best: number; how?: How }>();
  for (let at = 1; at < likely.length; at++) {
    const odds = likely[at] ?? 0;
    if (odds < 0.01) continue;
    const { intent, how } = meaningOf(at);
    const vote = votes.get(intent as Intent) ?? { odds: 0, best: 0 };
    vote.odds += odds;
    if (odds > vote.best) {
      vote.best = odds;
      if (how) vote.how = how;
    }
    votes.set(intent as Intent, vote);
  }
  return [...votes]
    .map(([intent, { odds, how }]) => ({ intent, odds, ...(how && { how }) }))
    .sort((a, b) => b.odds - a.odds);
}

/** For `explain`: what is not out of the question. */
export const notable = (likely: Likely): Readonly<Partial<Record<Class, number>>> =>
  Object.fromEntries(
    classes.flatMap((one, at) => ((likely[at] ?? 0) >= 0.02 ? [[one, likely[at] ?? 0]] : [])),
  );

/** What stands in for a row where no row speaks for what the model hears. */
export function byLooks(unit: Unit, { intent, how }: Vote): Hit {
  const thing = unit.text.indexOf("X");
  const start = unit.start + Math.max(0, thing);
  return {
    row: {
      intent,
      name: "by its looks",
      score: 0,
      pattern: /X/u,
      yes: [],
      no: [],
      ...(how && { how }),
    },
    rule: `model ${intent}`,
    start,
    end: thing < 0 ? start : start + 1,
  };
}
