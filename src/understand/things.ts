// Which things a message names: by name, by sound (voice input, wrong characters), by likely typo.

import type { Thing, ThingRef } from "../model.ts";
import { commonWordsPacked } from "./generated/common-words.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { slipsBetween } from "./slips.ts";
import { soundOfCode } from "./sounds.ts";
import { unknownKey } from "./unknown.ts";

export { sameUnknown, unknownKey } from "./unknown.ts";

export interface FoundThing {
  readonly start: number;
  readonly end: number;
  readonly thing: Thing;
  readonly how: "name" | "sound" | "typo";
  /** The name needs evidence beside it: 水, "fan". */
  readonly weak: boolean;
}

interface Entry {
  readonly thing: Thing;
  readonly weak: boolean;
  /** Among entries with one spelling the lowest rank wins. */
  readonly rank: number;
}

/** By ear, a name is only believed when enough of its characters are right. */
interface HeardAs {
  readonly text: string;
  /** How many characters must be the very ones of the name. */
  readonly alike: number;
}

/**
 * Spellings as a tree in columns: per place its character, the first of the places after it, and the
 * next place beside it; 0 is none. Eighty thousand small objects would take four times as long to make.
 */
interface Tree {
  codes: Uint32Array;
  below: Uint32Array;
  beside: Uint32Array;
  /** Per place: which entry ends there, plus one. */
  ends: Uint32Array;
  size: number;
  /** The places of first characters, by character. */
  readonly roots: Uint32Array;
  readonly entries: Entry[];
  readonly heard: (HeardAs | undefined)[];
}

function newTree(places: number): Tree {
  return {
    codes: new Uint32Array(places),
    below: new Uint32Array(places),
    beside: new Uint32Array(places),
    ends: new Uint32Array(places),
    size: 1,
    roots: new Uint32Array(0x20000),
    entries: [],
    heard: [],
  };
}

function widened(tree: Tree): void {
  const wider = (old: Uint32Array): Uint32Array => {
    const fresh = new Uint32Array(2 * old.length);
    fresh.set(old);
    return fresh;
  };
  tree.codes = wider(tree.codes);
  tree.below = wider(tree.below);
  tree.beside = wider(tree.beside);
  tree.ends = wider(tree.ends);
}

/** The place after `place` for a character, 0 when there is none. */
function step(tree: Tree, place: number, code: number): number {
  let next = tree.below[place] ?? 0;
  while (next !== 0 && tree.codes[next] !== code) next = tree.beside[next] ?? 0;
  return next;
}

function freshPlace(tree: Tree, code: number): number {
  if (tree.size === tree.codes.length) widened(tree);
  const place = tree.size++;
  tree.codes[place] = code;
  return place;
}

function grow(tree: Tree, place: number, code: number): number {
  const there = step(tree, place, code);
  if (there !== 0) return there;
  const fresh = freshPlace(tree, code);
  tree.beside[fresh] = tree.below[place] ?? 0;
  tree.below[place] = fresh;
  return fresh;
}

function growRoot(tree: Tree, code: number): number {
  const there = tree.roots[code] ?? 0;
  if (there !== 0) return there;
  const fresh = freshPlace(tree, code);
  tree.roots[code] = fresh;
  return fresh;
}

/** Everything that can be named, arranged for one pass over a message. */
export interface Words {
  readonly names: Tree;
  readonly sounds: Tree;
  /** English words of six letters and more that names are made of, by length. */
  readonly spellings: ReadonlyMap<number, readonly Spelling[]>;
  /** English names of one word, which people also write as two: "screw driver". */
  readonly closed: ReadonlyMap<string, Entry>;
  readonly isKnown: (word: string) => boolean;
}

interface Spelling {
  readonly word: string;
  readonly letters: number;
}

export interface TaughtWord {
  readonly alias: string;
  readonly id: string;
}

// ── Building ────────────────────────────────────────────────────────────────────────────────────

/** Two-character names are homophones of everyday words, all but these. */
const soundWhenShort: ReadonlySet<string> = new Set(["抗原", "美林", "泰诺", "头孢", "达菲"]);

/** Names that are no everyday words in whatever characters: heard from their sound alone. */
const soundIsEnough: ReadonlySet<string> = new Set([
  "布洛芬",
  "泰诺林",
  "芬必得",
  "退烧贴",
  "退热贴",
  "体温计",
  "血氧仪",
  "板蓝根",
  "感冒灵",
  "制氧机",
  "试剂盒",
]);

/** Names that sound like the middle of everyday sentences: 来得时 as 来的时(候). */
const neverBySound: ReadonlySet<string> = new Set([
  "来得时",
  "裁纸刀",
  "鲜牛奶",
  "幼猫粮",
  "宠物垫",
  "水果刀",
  "化疗药",
  "祛痰药",
  "办公椅",
  "电脑椅",
  "老人机",
  "蚕宝宝",
  "鱼肝油",
  "仓鼠粮",
  "寄个快递",
  "虱子梳",
  "蛋糕刀",
  "小孩床",
  "吉他弦",
  "捎两个人",
]);

/** How many characters of a name must be right for its sound to count; nothing when it never does. */
function charactersAlike(text: string, han: number, thing: Thing): number | undefined {
  if (neverBySound.has(text)) return undefined;
  if (soundWhenShort.has(text)) return 1;
  if (han < 3 || (han === 3 && thing.kind === "service")) return undefined;
  if (han > 3) return han > 4 ? 0 : 1;
  if (soundIsEnough.has(text)) return 0;
  return thing.kind === "medicine" || thing.kind === "test" ? 1 : 2;
}

/** Words younger than the common list, and names of people and places that look like slips. */
const lateWords: ReadonlySet<string> = new Set(
  "flatmate grandma flowerbed letterbox gritter descale prolly nuffin frankfurt google pilates charles muslim handphone afterall clementi tampines sweety houseplay pinyin wechat alipay taobao meituan dianping eleme pinduoduo xiaomi huawei iphone android website online offline email selfie blogger podcast covid omicron lockdown vaccine booster quarantine pudong puxi minhang xuhui jingan hongkou yangpu changning putuo baoshan jiading songjiang qingpu fengxian jinshan chongming shanghai beijing shenzhen guangzhou hangzhou suzhou nanjing".split(
    " ",
  ),
);

/** Plurals whose singular is another word. */
const onlyPlural: ReadonlySet<string> = new Set([
  "goods",
  "greens",
  "news",
  "blinds",
  "shorts",
  "jeans",
  "pants",
  "glasses",
  "scissors",
  "overalls",
  "leftovers",
  "leggings",
  "tights",
  "pliers",
  "tweezers",
  "scales",
  "chips",
  "crisps",
  "oats",
  "games",
  "sweets",
  "spirits",
]);

function isWordCode(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}

function isLetterCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function hanIn(text: string): number {
  let han = 0;
  for (let at = 0; at < text.length; at++) if (isHanCode(text.charCodeAt(at))) han++;
  return han;
}

/** Names that `normalise` would only put in lower case. */
const plainAscii = /^(?=.{1,200}$)[!-_a-~]+(?: [!-_a-~]+)*$/;
const hasLatin = /[a-z0-9]/;
const longWords = /[a-z]{6,}/g;

/** Singular and plural forms of an English name, the last word only. */
function numbersOf(name: string): readonly string[] {
  const last = /[a-z]+$/.exec(name)?.[0] ?? "";
  if (last.length < 3) return [name];
  const stem = name.slice(0, name.length - last.length);
  const forms = new Set([name]);
  const plural = /[^su]s$/.test(last);
  if (plural) forms.add(name);
  else if (/(?:s|x|z|ch|sh)$/.test(last)) forms.add(`${name}es`);
  else if (/[^aeiou]y$/.test(last)) forms.add(`${name.slice(0, -1)}ies`);
  else forms.add(`${name}s`);
  if (!onlyPlural.has(last) && last.length >= 5) {
    if (/[^aeiou]ies$/.test(last)) forms.add(`${stem}${last.slice(0, -3)}y`);
    else if (/(?:x|ch|sh|zz)es$/.test(last)) forms.add(`${stem}${last.slice(0, -2)}`);
    else if (plural && !/[sx]es$/.test(last)) forms.add(name.slice(0, -1));
  }
  return [...forms];
}

/** The ways one name is written: spaces, hyphens, possessives, plurals. */
function spellingsOf(name: string): readonly string[] {
  const forms = new Set([name]);
  if (/[a-z]'s?\b/.test(name)) {
    forms.add(name.replaceAll("'", ""));
    forms.add(name.replaceAll(/'s?\b/g, ""));
  }
  for (const form of [...forms]) {
    if (/[a-z0-9][ -][a-z0-9]/.test(form)) {
      forms.add(form.replaceAll(/(?<=[a-z0-9])-(?=[a-z0-9])/g, " "));
      forms.add(form.replaceAll(/(?<=[a-z0-9]) (?=[a-z0-9])/g, "-"));
      const joined = form.replaceAll(/(?<=[a-z0-9])[ -](?=[a-z0-9])/g, "");
      if (joined.length >= 5) forms.add(joined);
    }
    if (/[a-z0-9%] ?[\u4e00-\u9fff]|[\u4e00-\u9fff] ?[a-z0-9]/.test(form)) {
      const joined = form.replaceAll(
        /(?<=[a-z0-9%]) (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) (?=[a-z0-9])/g,
        "",
      );
      forms.add(joined);
      forms.add(
        joined.replaceAll(
          /(?<=[a-z0-9%])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[a-z0-9])/g,
          " ",
        ),
      );
    }
  }
  return forms.size === 1 ? numbersOf(name) : [...forms].flatMap(numbersOf);
}

function plant(tree: Tree, text: string, entry: Entry, heard?: HeardAs): void {
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    const typed = text.charCodeAt(at);
    const code = heard === undefined ? typed : earCode(typed);
    place = at === 0 ? growRoot(tree, code) : grow(tree, place, code);
  }
  const index = (tree.ends[place] ?? 0) - 1;
  const there = tree.entries[index];
  if (there !== undefined) {
    if (entry.rank >= there.rank) return;
    tree.entries[index] = entry;
    tree.heard[index] = heard;
    return;
  }
  tree.entries.push(entry);
  tree.heard.push(heard);
  tree.ends[place] = tree.entries.length;
}

/** A character's place in the sound trie: its sound, or itself above all sounds. */
function earCode(code: number): number {
  const sound = soundOfCode(code);
  return sound === 0 ? code + 0x10000 : sound;
}

function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

function unpackCommonWords(): Set<string> {
  const words = new Set<string>();
  let before = "";
  let start = 0;
  for (let at = 1; at <= commonWordsPacked.length; at++) {
    if (at < commonWordsPacked.length && !isDigitCode(commonWordsPacked.charCodeAt(at))) continue;
    const shared = commonWordsPacked.charCodeAt(start) - 0x30;
    before = before.slice(0, shared) + commonWordsPacked.slice(start + 1, at);
    words.add(before);
    start = at;
  }
  return words;
}

let unpacked: ReadonlySet<string> | undefined;

/** Unpacked when the first unknown English word comes up. */
function isCommon(word: string): boolean {
  unpacked ??= unpackCommonWords();
  return unpacked.has(word);
}

/** 取快递 is asked for as 取下快递, 取个快递, 取一下快递. */
const softened = (name: string): readonly string[] =>
  /^[取拿寄买修遛喂看接剪磨缝量测装拆搬洗送浇打通][\p{Script=Han}]{2,3}$/u.test(name)
    ? ["下", "个", "一下", "一个"].map((soft) => name.slice(0, 1) + soft + name.slice(1))
    : [];

/**
 * Arranges a catalogue, and what residents have taught, for `findThings`. Where two entries share a
 * spelling: taught first, then a proper name, then an alias, then a weak name; then catalogue order.
 */
export function createWords(
  catalogue: readonly Thing[],
  taught: readonly TaughtWord[] = [],
): Words {
  const names = newTree(0x18000);
  const sounds = newTree(0x3000);
  const closed = new Map<string, Entry>();
  const words = new Set<string>();
  const byId = new Map<string, Thing>();
  let order = 0;

  const add = (raw: string, thing: Thing, weak: boolean, tier: number): void => {
    const text = plainAscii.test(raw) ? raw.toLowerCase() : normalise(raw).text;
    if (text === "" || text.includes("\n")) return;
    const alone = text.length === 1 && isHanCode(text.charCodeAt(0));
    const rank = tier * 0x100000 + order++;
    const entry: Entry = { thing, weak: weak || alone, rank };
    if (hasLatin.test(text)) addLatin(text, entry, weak);
    else plant(names, text, entry);
    if (entry.weak) return;
    const han = hanIn(text);
    const alike = han === 0 ? undefined : charactersAlike(text, han, thing);
    if (alike !== undefined) plant(sounds, text, entry, { text, alike });
  };

  const addLatin = (text: string, entry: Entry, weak: boolean): void => {
    const spellings = spellingsOf(text);
    const stems = weak ? [] : (text.match(longWords) ?? []).map((word) => word.slice(0, 5));
    const derived = {
      thing: entry.thing,
      weak: entry.weak,
      rank: spellings.length === 1 ? entry.rank : entry.rank + 0x80000,
    };
    for (const form of spellings) {
      plant(names, form, form === text ? entry : derived);
      if (stems.length === 0) continue;
      for (const word of form.match(longWords) ?? []) {
        if (stems.some((stem) => word.startsWith(stem))) words.add(word);
      }
    }
    if (!weak && /^[a-z]{8,}$/.test(text)) {
      for (const form of spellings) if (!closed.has(form)) closed.set(form, entry);
    }
  };

  for (const thing of catalogue) {
    byId.set(thing.id, thing);
    const weak = new Set(thing.weak ?? []);
    if (!weak.has(thing.zh)) add(thing.zh, thing, false, 1);
    if (!weak.has(thing.en)) add(thing.en, thing, false, 1);
    for (const alias of thing.aliases) if (!weak.has(alias)) add(alias, thing, false, 2);
    if (thing.kind === "service")
      for (const name of [thing.zh, ...thing.aliases])
        if (!weak.has(name)) for (const said of softened(name)) add(said, thing, false, 3);
    for (const alias of weak) add(alias, thing, true, 3);
  }
  for (const { alias, id } of taught) {
    const thing = byId.get(id);
    if (thing !== undefined) add(alias, thing, false, 0);
  }

  const spellings = new Map<number, Spelling[]>();
  for (const word of words) {
    const same = spellings.get(word.length);
    const spelling = { word, letters: lettersIn(word) };
    if (same === undefined) spellings.set(word.length, [spelling]);
    else same.push(spelling);
  }
  const isKnown = (word: string): boolean =>
    words.has(word) ||
    isCommon(word) ||
    lateWords.has(word) ||
    (word.endsWith("in") && isCommon(`${word}g`)) ||
    (word.endsWith("s") && lateWords.has(word.slice(0, -1)));
  return { names, sounds, spellings, closed, isKnown };
}

// ── Finding ─────────────────────────────────────────────────────────────────────────────────────

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

function byName({ names }: Words): Finder {
  return (text, found) => {
    for (let start = 0; start < text.length; start++) {
      if (!opens(text, start)) continue;
      let place = names.roots[text.charCodeAt(start)] ?? 0;
      let best: Entry | undefined;
      let end = start;
      for (let at = start + 1; place !== 0; at++) {
        const ending = names.ends[place] ?? 0;
        if (ending !== 0 && closes(text, at)) {
          best = names.entries[ending - 1];
          end = at;
        }
        place = at < text.length ? step(names, place, text.charCodeAt(at)) : 0;
      }
      if (best === undefined) continue;
      if (end - start === 1 && isHanCode(text.charCodeAt(start)) && !standsAlone(text, start)) {
        continue;
      }
      found.push({ start, end, thing: best.thing, how: "name", weak: best.weak });
    }
  };
}

function isAlike(heard: HeardAs, text: string, start: number): boolean {
  let alike = 0;
  for (let at = 0; at < heard.text.length; at++) {
    if (heard.text.charCodeAt(at) === text.charCodeAt(start + at)) alike++;
  }
  return alike >= heard.alike;
}

function bySound({ sounds }: Words): Finder {
  return (text, found) => {
    for (let start = 0; start < text.length; start++) {
      if (!opens(text, start)) continue;
      let place = sounds.roots[earCode(text.charCodeAt(start))] ?? 0;
      let best: Entry | undefined;
      let end = start;
      for (let at = start + 1; place !== 0; at++) {
        const ending = (sounds.ends[place] ?? 0) - 1;
        const heard = sounds.heard[ending];
        if (heard !== undefined && closes(text, at) && isAlike(heard, text, start)) {
          best = sounds.entries[ending];
          end = at;
        }
        place = at < text.length ? step(sounds, place, earCode(text.charCodeAt(at))) : 0;
      }
      if (best !== undefined) {
        found.push({ start, end, thing: best.thing, how: "sound", weak: best.weak });
      }
    }
  };
}

/** One word that was written as two. */
function byParts(words: Words): Finder {
  return (text, found) => {
    for (const match of text.matchAll(/(?<![a-z])(?=([a-z]{3,12}) ([a-z]{3,12})(?![a-z]))/g)) {
      const [, first = "", second = ""] = match;
      const entry = words.closed.get(first + second);
      if (entry === undefined) continue;
      const start = match.index;
      const end = start + first.length + 1 + second.length;
      found.push({ start, end, thing: entry.thing, how: "name", weak: entry.weak });
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
    for (const { word, letters: own } of words.spellings.get(length) ?? []) {
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
      if (words.isKnown(token) || !opens(text, match.index) || !closes(text, end)) continue;
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
