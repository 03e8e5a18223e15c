// Which things a message names: by name, by sound (voice input, wrong characters), by likely typo.

import type { Thing, ThingRef } from "../model.ts";
import type { Normalised } from "./normalise.ts";
import { slipsBetween } from "./slips.ts";
import { step } from "./tree.ts";
import { unknownKey } from "./unknown.ts";
import {
  earCode,
  type Heard,
  isDigitCode,
  isHanCode,
  isKnown,
  isLetterCode,
  isWordCode,
  lettersIn,
  type Words,
} from "./words.ts";

export { sameUnknown, unknownKey } from "./unknown.ts";

export interface FoundThing {
  readonly start: number;
  readonly end: number;
  readonly thing: Thing;
  readonly how: "name" | "sound" | "typo";
  /** The name needs evidence beside it: 水, "fan". */
  readonly weak: boolean;
}

/** Characters that may stand right before a name of one character … */
const beforeOne = new Set(
  "个盒袋包瓶箱桶斤把只根棵颗块片支条件张台份升罐些点的有要求缺收送出买换借给和跟与或拿分匀捐领无没多余缺剩半",
);
/** … and right after it. */
const afterOne = new Set("吗么嘛有呢了和跟与或可能送给免谁要需自吧呀啊啦哦多都还也借卖出够");

function standsAlone(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (
    (!isHanCode(before) || beforeOne.has(text.charAt(at - 1))) &&
    (!isHanCode(after) || afterOne.has(text.charAt(at + 1)))
  );
}

function opens(text: string, at: number): boolean {
  const here = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (isLetterCode(here)) return !isLetterCode(before);
  return !isDigitCode(here) || !(isWordCode(before) || before === 0x2e);
}

function closes(text: string, end: number): boolean {
  const here = text.charCodeAt(end - 1);
  return !isWordCode(here) || !isWordCode(text.charCodeAt(end));
}

type Finder = (text: string, found: FoundThing[]) => void;

function byName({ things, parts }: Words): Finder {
  return (text, found) => {
    for (let start = 0; start < text.length; start++) {
      if (!opens(text, start)) continue;
      let best = 0;
      let end = start;
      for (const { names } of parts) {
        let place = names.roots[text.charCodeAt(start)] ?? 0;
        for (let at = start + 1; place !== 0; at++) {
          const ending = names.ends[place] ?? 0;
          if (ending !== 0 && at > end && closes(text, at)) {
            best = ending;
            end = at;
          }
          place = at < text.length ? step(names, place, text.charCodeAt(at)) : 0;
        }
      }
      if (end - start === 1 && isHanCode(text.charCodeAt(start)) && !standsAlone(text, start)) {
        continue;
      }
      push(found, things, best, { start, end, how: "name" });
    }
  };
}

function push(
  found: FoundThing[],
  things: readonly Thing[],
  stands: number,
  where: Pick<FoundThing, "start" | "end" | "how">,
): void {
  const thing = stands === 0 ? undefined : things[(stands - 1) >> 1];
  if (thing !== undefined) found.push({ ...where, thing, weak: (stands - 1) % 2 === 1 });
}

function isAlike(heard: Heard, text: string, start: number): boolean {
  let alike = 0;
  for (let at = 0; at < heard.text.length; at++) {
    if (heard.text.charCodeAt(at) === text.charCodeAt(start + at)) alike++;
  }
  return alike >= heard.alike;
}

function bySound({ things, parts }: Words): Finder {
  return (text, found) => {
    for (let start = 0; start < text.length; start++) {
      if (!opens(text, start)) continue;
      let best = 0;
      let end = start;
      for (const { sounds, heardAt, heard } of parts) {
        let place = sounds.roots[earCode(text.charCodeAt(start))] ?? 0;
        for (let at = start + 1; place !== 0; at++) {
          const name = heard[(heardAt[place] ?? 0) - 1];
          if (name !== undefined && at > end && closes(text, at) && isAlike(name, text, start)) {
            best = sounds.ends[place] ?? 0;
            end = at;
          }
          place = at < text.length ? step(sounds, place, earCode(text.charCodeAt(at))) : 0;
        }
      }
      push(found, things, best, { start, end, how: "sound" });
    }
  };
}

/** One word that was written as two. */
function byParts({ things, parts }: Words): Finder {
  return (text, found) => {
    for (const match of text.matchAll(/(?<![a-z])(?=([a-z]{3,12}) ([a-z]{3,12})(?![a-z]))/g)) {
      const [, first = "", second = ""] = match;
      const whole = first + second;
      const part = parts.find(({ closed }) => closed.has(whole));
      const start = match.index;
      const end = start + whole.length + 1;
      push(found, things, part?.closed.get(whole) ?? 0, { start, end, how: "name" });
    }
  };
}

/** How many slips a word of this length is forgiven. */
function slips(length: number): number {
  return length >= 8 ? 2 : length >= 6 ? 1 : 0;
}

function bitsIn(value: number): number {
  let bits = 0;
  for (let left = value; left !== 0; left &= left - 1) bits++;
  return bits;
}

function corrected(token: string, words: Words): string | undefined {
  const letters = lettersIn(token);
  let best: string | undefined;
  let bestSlips = 3;
  for (let length = Math.max(6, token.length - 2); length <= token.length + 2; length++) {
    const allowed = slips(Math.min(length, token.length + 1));
    for (const { spellings } of words.parts)
      for (const { word, letters: own } of spellings.get(length) ?? []) {
        if (bitsIn(own ^ letters) > 2 * allowed) continue;
        if (word[0] !== token[0] && word[1] !== token[1]) continue;
        const apart = slipsBetween(token, word);
        if (apart <= allowed && apart < bestSlips) {
          best = word;
          bestSlips = apart;
        }
      }
  }
  return best;
}

/** More unknown words than this are another language, not typing slips. */
const tokensTried = 40;

function byTypo(words: Words): Finder {
  const find = byName(words);
  return (text, found) => {
    let fixed = "";
    const back: number[] = [];
    const fixes: { readonly start: number; readonly end: number }[] = [];
    let copied = 0;
    let tried = 0;
    const copy = (end: number): void => {
      for (let at = copied; at < end; at++) back.push(at);
      fixed += text.slice(copied, end);
      copied = end;
    };
    for (const match of text.matchAll(/[a-z]{5,24}/g)) {
      const [token] = match;
      const end = match.index + token.length;
      if (isKnown(token, words) || !opens(text, match.index) || !closes(text, end)) continue;
      if (++tried > tokensTried) break;
      const word = corrected(token, words);
      if (word === undefined) continue;
      copy(match.index);
      fixes.push({ start: fixed.length, end: fixed.length + word.length });
      for (let at = 0; at < word.length; at++) back.push(match.index);
      fixed += word;
      copied = end;
    }
    if (fixes.length === 0) return;
    copy(text.length);
    back.push(text.length);
    const names: FoundThing[] = [];
    find(fixed, names);
    for (const name of names) {
      const last = fixes.find((fix) => fix.start < name.end && name.start < fix.end);
      if (last === undefined) continue;
      found.push({
        ...name,
        start: back[name.start] ?? 0,
        end: back[name.end] ?? text.length,
        how: "typo",
      });
    }
  };
}

const surer: Readonly<Record<FoundThing["how"], number>> = { name: 0, sound: 1, typo: 2 };

/** Of overlapping finds the longest stays; of equally long ones the surest, then the first. */
function withoutOverlaps(found: readonly FoundThing[]): readonly FoundThing[] {
  const ranked = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || surer[a.how] - surer[b.how] || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: FoundThing[] = [];
  for (const one of ranked) {
    let free = true;
    for (let at = one.start; free && at < one.end; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = one.start; at < one.end; at++) taken.add(at);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A find by ear or by typo gives way to a name that it covers only in part. */
function yieldsToNames(found: readonly FoundThing[], length: number): readonly FoundThing[] {
  const insideName = new Uint8Array(length + 1);
  for (const { start, end, how } of found) if (how === "name") insideName.fill(1, start + 1, end);
  return found.filter(
    ({ start, end, how }) => how === "name" || (insideName[start] === 0 && insideName[end] === 0),
  );
}

/** The things that a message names rightly, from first to last, none overlapping. */
export function findNames(n: Normalised, words: Words): readonly FoundThing[] {
  const { text } = n;
  const found: FoundThing[] = [];
  byName(words)(text, found);
  bySound(words)(text, found);
  return settled(found, text.length);
}

/** With what is written as two words or with a slip beside what is named rightly. */
export function withSlips(
  n: Normalised,
  words: Words,
  named: readonly FoundThing[],
): readonly FoundThing[] {
  const { text } = n;
  if (!/[a-z]{3}/.test(text)) return named;
  const found: FoundThing[] = [];
  byParts(words)(text, found);
  byTypo(words)(text, found);
  return found.length === 0 ? named : settled([...named, ...found], text.length);
}

const settled = (found: readonly FoundThing[], length: number): readonly FoundThing[] =>
  found.length < 2 ? found : withoutOverlaps(yieldsToNames(found, length));

/** The things a message names, from first to last, none overlapping. */
export const findThings = (n: Normalised, words: Words): readonly FoundThing[] =>
  withSlips(n, words, findNames(n, words));

/** The name of all its sorts, not of one. */
const isGeneral = ({ zh, en, weak = [], sorts = [] }: Thing, text: string): boolean =>
  [zh, en, ...weak, ...sorts].some(
    (name) => text === name || `${text}s` === name || text === `${name}s`,
  );

/** A found thing as a line of a reading carries it. */
export function refOf(found: FoundThing, n: Normalised): ThingRef {
  const { id, zh, en, kind, isA, ingredients, guard, lend, packs } = found.thing;
  const text = n.typed.slice(found.start, found.end);
  if (found.thing.sorts && !isGeneral(found.thing, n.text.slice(found.start, found.end)))
    return { text, key: unknownKey(text), kind, isA: [id, ...(isA ?? [])] };
  return {
    id,
    zh,
    en,
    text: n.typed.slice(found.start, found.end),
    kind,
    ...(isA && { isA }),
    ...(ingredients && { ingredients }),
    ...(guard && { guard }),
    ...(lend !== undefined && { lend }),
    ...(packs && { packs }),
  };
}
