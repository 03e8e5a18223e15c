// One spelling for what is typed in many: width, case, script, spaces. Everything that reads a
// message works on `text`; everything that shows a person their own words cuts from `typed`.

import { simplifiedPairs } from "./generated/simplified.ts";

export interface Normalised {
  /** For reading: NFKC, lower case, simplified characters, tidy spaces; lines kept. */
  readonly text: string;
  /** The same length and positions as `text`, in the person's own case and characters. */
  readonly typed: string;
}

/** Longest line that is read. Longer lines are cut: some date grammars are quadratic. */
export const lineLimit = 500;
/** How many lines of one message are read. */
export const linesLimit = 200;

const simplifiedOf = new Uint16Array(0x10000);
for (let at = 0; at + 1 < simplifiedPairs.length; at += 2) {
  simplifiedOf[simplifiedPairs.charCodeAt(at)] = simplifiedPairs.charCodeAt(at + 1);
}

/** One-to-one replacements that NFKC leaves alone: the dashes and quotes phones put in by themselves. */
const plain: ReadonlyMap<string, string> = new Map([
  ..."‐‑‒–—―−﹣".split("").map((dash): [string, string] => [dash, "-"]),
  ..."‘’‛′＇`´".split("").map((quote): [string, string] => [quote, "'"]),
  ..."“”„″＂".split("").map((quote): [string, string] => [quote, '"']),
  ["⁄", "/"],
  ["〜", "~"],
  ["∶", ":"],
]);

const hidden =
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\uffa0\ufeff\ufff9-\uffff]|[\ufe00-\ufe0e]|[\u{e0000}-\u{e0fff}]/u;
const control = /\p{Cc}/u;
const surrogate = /\p{Cs}/u;
const mark = /\p{Mn}/u;
const unseenBeforeMark = /[\u200d\ufe0f\p{Cc}]+(?=(?!\ufe0f)\p{Mn})/gu;
const space = /\s/u;
const picture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;
/** Circled and bracketed numbers head the items of a list; folded to digits they would look like amounts. */
const listNumber = /[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]/u;
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

const zeroWidthJoiner = "\u200d";
const emojiStyle = "\ufe0f";
const keycap = "\u20e3";

/** The folded form of one character; empty when it is to go. */
function fold(char: string): string {
  if (surrogate.test(char) || hidden.test(char)) return "";
  if (space.test(char)) return " ";
  if (control.test(char)) return "";
  if (listNumber.test(char) || picture.test(char)) return char;
  let folded = "";
  for (const part of char.normalize("NFKC").toLowerCase()) {
    const code = part.charCodeAt(0);
    const simple = part.length === 1 ? simplifiedOf[code] : 0;
    folded += simple ? String.fromCharCode(simple) : (plain.get(part) ?? part);
  }
  return plain.get(char) ?? folded;
}

/** The person's characters for a folded one, in exactly as many positions. */
function asTyped(char: string, folded: string): string {
  if (char.length === folded.length) return char;
  const wide = char.normalize("NFKC");
  return wide.length === folded.length ? wide : folded;
}

/** Accents joined to their letters, also where something unseen stands between the two. */
function composed(line: string): string {
  if (!mark.test(line)) return line;
  let seen = "";
  for (const char of line) if (!hidden.test(char) && !surrogate.test(char)) seen += char;
  return seen.replaceAll(unseenBeforeMark, "").normalize("NFC");
}

function normaliseLine(raw: string): Normalised {
  const line = composed(raw.slice(0, 2 * lineLimit));
  let text = "";
  let typed = "";
  let before = "";
  const chars = [...line];
  for (let at = 0; at < chars.length && text.length < lineLimit; at++) {
    const char = chars[at] ?? "";
    const code = char.charCodeAt(0);
    let folded: string;
    if (code > 0x20 && code < 0x60) {
      folded = code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : char;
    } else if (code > 0x60 && code < 0x7f) {
      folded = char;
    } else if (code >= 0x4e00 && code <= 0x9fff) {
      const simple = simplifiedOf[code];
      folded = simple ? String.fromCharCode(simple) : char;
    } else if (char === zeroWidthJoiner) {
      folded = picture.test(before) && picture.test(chars[at + 1] ?? "") ? char : "";
    } else if (char === emojiStyle) {
      folded = picture.test(before) || chars[at + 1] === keycap ? char : "";
      if (folded !== "") {
        text += char;
        typed += char;
      }
      continue;
    } else folded = fold(char);
    if (folded === "") continue;
    before = char;
    if (folded === " ") {
      if (text === "" || text.endsWith(" ")) continue;
      text += " ";
      typed += " ";
      continue;
    }
    const own = asTyped(char, folded);
    for (let part = 0; part < folded.length; part++) {
      const unit = folded.charAt(part);
      if (unit === " " && (text === "" || text.endsWith(" "))) continue;
      text += unit;
      typed += own.charAt(part);
    }
  }
  return cut(text, typed);
}

/** To the limit, without half a character at the end and without spaces there. */
function cut(text: string, typed: string): Normalised {
  let end = Math.min(text.length, lineLimit);
  const last = text.charCodeAt(end - 1);
  if (end < text.length && last >= 0xd800 && last < 0xdc00) end--;
  while (end > 0 && text[end - 1] === " ") end--;
  return { text: text.slice(0, end), typed: typed.slice(0, end) };
}

/**
 * A message in the one spelling that is read, beside what was typed. Lines stay lines, several empty
 * ones become one; hidden characters, controls and half characters are gone; emoji stay.
 */
export function normalise(raw: string): Normalised {
  let text = "";
  let typed = "";
  let lines = 0;
  let gap = false;
  for (const line of raw.slice(0, 2 * lineLimit * linesLimit).split(lineBreak)) {
    const { text: lineText, typed: lineTyped } = normaliseLine(line);
    if (lineText === "") {
      gap = text !== "";
      continue;
    }
    if (lines === linesLimit) break;
    lines++;
    const between = text === "" ? "" : gap ? "\n\n" : "\n";
    text += between + lineText;
    typed += between + lineTyped;
    gap = false;
  }
  return { text, typed };
}
