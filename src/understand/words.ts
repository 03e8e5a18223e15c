// The names of the catalogue, arranged for one pass over a message: a tree of spellings and a tree of sounds. They are
// numbers in columns throughout, so that the build can lay them down in a file and a start only has to open it.

import type { Thing } from "../model.ts";
import { commonWordsPacked } from "./generated/common-words.ts";
import { normalise } from "./normalise.ts";
import { soundOfCode } from "./sounds.ts";
import { firstCharacters, grownUp, type Name, plant, sapling, type Tree } from "./tree.ts";

/** What a name at the end of a place stands for: a thing by its number, and whether the name is weak. */
export const meant = (thing: number, weak: boolean): number => 1 + 2 * thing + (weak ? 1 : 0);

/** By ear, a name is only believed when enough of its characters are right. */
export interface Heard {
  readonly text: string;
  /** How many characters must be the very ones of the name. */
  readonly alike: number;
}

/** The names of one catalogue. */
export interface Part {
  readonly names: Tree;
  readonly sounds: Tree;
  /** Per place of `sounds` the name that is said so, as a number of `heard` plus one. */
  readonly heardAt: Uint32Array;
  readonly heard: readonly Heard[];
  /** English words of six letters and more that names are made of. */
  readonly words: ReadonlySet<string>;
  /** The same, by length. */
  readonly spellings: ReadonlyMap<number, readonly Spelling[]>;
  /** English names of one word, which people also write as two: "screw driver". */
  readonly closed: ReadonlyMap<string, number>;
}

/** Everything that can be named: the things, and the names of them; what residents taught comes first. */
export interface Words {
  readonly things: readonly Thing[];
  readonly parts: readonly Part[];
}

export interface Spelling {
  readonly word: string;
  readonly letters: number;
}

export interface TaughtWord {
  readonly alias: string;
  readonly id: string;
}

// ── Characters ──────────────────────────────────────────────────────────────────────────────────

export function isWordCode(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code);
}

export function isLetterCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function hanIn(text: string): number {
  let han = 0;
  for (let at = 0; at < text.length; at++) if (isHanCode(text.charCodeAt(at))) han++;
  return han;
}

/** A character's place in the tree of sounds: its sound, or itself above all sounds. */
export function earCode(code: number): number {
  const sound = soundOfCode(code);
  return sound === 0 ? code + 0x10000 : sound;
}

/** Which letters a word has, a bit each. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
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

/** 取快递 is asked for as 取下快递, 取个快递, 取一下快递. */
const softened = (name: string): readonly string[] =>
  /^[取拿寄买修遛喂看接剪磨缝量测装拆搬洗送浇打通][\p{Script=Han}]{2,3}$/u.test(name)
    ? ["下", "个", "一下", "一个"].map((soft) => name.slice(0, 1) + soft + name.slice(1))
    : [];

/** All names of some things; where two share a spelling a proper name wins, then an alias, then a weak name; then order. */
function arranged(
  named: Iterable<readonly [raw: string, thing: Thing, at: number, weak: boolean, tier: number]>,
): Part {
  const names = sapling(0x1000);
  const sounds = sapling(0x1000);
  const heardAt = new Map<number, number>();
  const heard: Heard[] = [];
  const closed = new Map<string, number>();
  const words = new Set<string>();
  let order = 0;

  const addLatin = (text: string, name: Name, weak: boolean): void => {
    const spellings = spellingsOf(text);
    const stems = weak ? [] : (text.match(longWords) ?? []).map((word) => word.slice(0, 5));
    const derived = spellings.length === 1 ? name : { ...name, rank: name.rank + 0x80000 };
    for (const form of spellings) {
      plant(names, form, form === text ? name : derived);
      if (stems.length === 0) continue;
      for (const word of form.match(longWords) ?? [])
        if (stems.some((stem) => word.startsWith(stem))) words.add(word);
    }
    if (!weak && /^[a-z]{8,}$/.test(text))
      for (const form of spellings) if (!closed.has(form)) closed.set(form, name.stands);
  };

  for (const [raw, thing, at, weak, tier] of named) {
    const text = plainAscii.test(raw) ? raw.toLowerCase() : normalise(raw).text;
    if (text === "" || text.includes("\n")) continue;
    const alone = text.length === 1 && isHanCode(text.charCodeAt(0));
    const name = { stands: meant(at, weak || alone), rank: tier * 0x100000 + order++ };
    if (hasLatin.test(text)) addLatin(text, name, weak);
    else plant(names, text, name);
    if (weak || alone) continue;
    const han = hanIn(text);
    const alike = han === 0 ? undefined : charactersAlike(text, han, thing);
    const place = alike === undefined ? 0 : plant(sounds, text, name, earCode);
    if (alike !== undefined && place !== 0) heardAt.set(place, heard.push({ text, alike }));
  }
  const where = new Uint32Array(sounds.size);
  for (const [place, number] of heardAt) where[place] = number;
  return {
    names: grownUp(names),
    sounds: grownUp(sounds),
    heardAt: where,
    heard,
    closed,
    ...spelled(words),
  };
}

function spelled(words: ReadonlySet<string>): Pick<Part, "words" | "spellings"> {
  const spellings = new Map<number, Spelling[]>();
  for (const word of words) {
    const same = spellings.get(word.length);
    const spelling = { word, letters: lettersIn(word) };
    if (same === undefined) spellings.set(word.length, [spelling]);
    else same.push(spelling);
  }
  return { words, spellings };
}

function* namesOf(things: readonly Thing[]) {
  for (const [at, thing] of things.entries()) {
    const weak = new Set(thing.weak ?? []);
    if (!weak.has(thing.zh)) yield [thing.zh, thing, at, false, 1] as const;
    if (!weak.has(thing.en)) yield [thing.en, thing, at, false, 1] as const;
    for (const alias of thing.aliases)
      if (!weak.has(alias)) yield [alias, thing, at, false, 2] as const;
    if (thing.kind === "service")
      for (const name of [thing.zh, ...thing.aliases])
        if (!weak.has(name))
          for (const said of softened(name)) yield [said, thing, at, false, 3] as const;
    for (const alias of weak) yield [alias, thing, at, true, 3] as const;
  }
}

/** Arranges a catalogue, and what residents have taught, for `findThings`. */
export const createWords = (things: readonly Thing[], taught: readonly TaughtWord[] = []): Words =>
  withTaught({ things, parts: [arranged(namesOf(things))] }, taught);

/** The same with what residents have taught, which goes before all else that is spelled the same. */
export function withTaught(words: Words, taught: readonly TaughtWord[]): Words {
  const numbers = new Map(words.things.map(({ id }, at) => [id, at]));
  const named = taught.flatMap(({ alias, id }) => {
    const at = numbers.get(id);
    const thing = at === undefined ? undefined : words.things[at];
    return at === undefined || !thing ? [] : [[alias, thing, at, false, 0] as const];
  });
  return named.length === 0 ? words : { ...words, parts: [arranged(named), ...words.parts] };
}

// ── Laid down in a file ─────────────────────────────────────────────────────────────────────────

const columns = ["codes", "below", "beside", "ends"] as const;

/** The first part of some words, as the build writes it beside the code. */
export function packWords({ things, parts: [part] }: Words): Uint8Array {
  if (part === undefined) throw new Error("no names to pack");
  const utf8 = new TextEncoder();
  const numbers = (column: Uint32Array) =>
    new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  const firsts = ({ roots }: Tree) =>
    numbers(Uint32Array.from([...roots.entries()].filter(([, place]) => place !== 0).flat()));
  const sections = [
    utf8.encode(signatureOf(things)),
    ...[part.names, part.sounds].flatMap((tree) => [
      ...columns.map((column) => numbers(tree[column])),
      firsts(tree),
    ]),
    numbers(part.heardAt),
    utf8.encode(part.heard.map(({ text, alike }) => `${alike}${text}`).join("\n")),
    utf8.encode([...part.words].join("\n")),
    utf8.encode([...part.closed].map(([form, stands]) => `${stands} ${form}`).join("\n")),
  ];
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const size = sections.reduce((sum, { length }) => sum + 4 + padded(length), 0);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  let at = 0;
  for (const section of sections) {
    view.setUint32(at, section.length, true);
    file.set(section, at + 4);
    at += 4 + padded(section.length);
  }
  return file;
}

/** Two catalogues with this in common are one; a file of another is not read. */
const signatureOf = (things: readonly Thing[]): string =>
  `${things.length} ${things.reduce((sum, { id, aliases, weak = [] }) => (Math.imul(sum, 31) + id.length * 7 + aliases.join().length + weak.length) >>> 0, 17)}`;

/** What `packWords` packed; nothing where it is of another catalogue. The columns stay where they are in the file. */
export function unpackWords(file: Uint8Array, things: readonly Thing[]): Words | undefined {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const section = (): Uint8Array => {
    const length = view.getUint32(at, true);
    const start = at + 4;
    at = start + Math.ceil(length / 4) * 4;
    return bytes.subarray(start, start + length);
  };
  const text = (): readonly string[] => {
    const all = new TextDecoder().decode(section());
    return all === "" ? [] : all.split("\n");
  };
  const numbers = (): Uint32Array => {
    const { buffer, byteOffset, byteLength } = section();
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  const tree = (): Tree => {
    const [codes, below, beside, ends] = [numbers(), numbers(), numbers(), numbers()];
    const roots = new Uint32Array(firstCharacters);
    const firsts = numbers();
    for (let one = 0; one < firsts.length; one += 2) roots[firsts[one] ?? 0] = firsts[one + 1] ?? 0;
    return { codes, below, beside, ends, roots };
  };
  if (text()[0] !== signatureOf(things)) return undefined;
  const names = tree();
  const sounds = tree();
  const heardAt = numbers();
  const heard = text().map((line) => ({ alike: Number(line[0]), text: line.slice(1) }));
  const words = new Set(text());
  const closed = new Map(
    text().map((line): [string, number] => {
      const gap = line.indexOf(" ");
      return [line.slice(gap + 1), Number(line.slice(0, gap))];
    }),
  );
  return { things, parts: [{ names, sounds, heardAt, heard, closed, ...spelled(words) }] };
}

// ── Known words ─────────────────────────────────────────────────────────────────────────────────

/** Words younger than the common list, and names of people and places that look like slips. */
const lateWords: ReadonlySet<string> = new Set(
  "flatmate oliver olivia harley marley bailey grandma flowerbed letterbox gritter descale prolly nuffin frankfurt google pilates charles muslim handphone afterall clementi tampines sweety houseplay pinyin wechat alipay taobao meituan dianping eleme pinduoduo xiaomi huawei iphone android website online offline email selfie blogger podcast covid omicron lockdown vaccine booster quarantine pudong puxi minhang xuhui jingan hongkou yangpu changning putuo baoshan jiading songjiang qingpu fengxian jinshan chongming shanghai beijing shenzhen guangzhou hangzhou suzhou nanjing".split(
    " ",
  ),
);

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

/** Whether a word is English, so that it is no slip of another. */
export const isKnown = (word: string, { parts }: Words): boolean =>
  parts.some((part) => part.words.has(word)) ||
  isCommon(word) ||
  lateWords.has(word) ||
  (word.endsWith("in") && isCommon(`${word}g`)) ||
  (word.endsWith("s") && lateWords.has(word.slice(0, -1)));
