import type { Outgoing } from "../../src/model.ts";
import { bareId } from "./ids.ts";
import { AFTER_MENTION } from "./text.ts";

/** Characters of one message; longer ones are folded on a phone, and some puppets cut them. */
const LIMIT = 1800;

/** A post as WeChat takes it. */
export interface Post {
  readonly pieces: readonly string[];
  /** Accounts called, wherever they stand in the text. */
  readonly mentions: readonly string[];
}

/** A text with its mentions marked and its buttons as numbers. */
export function postOf({ text, mentions, buttons = [] }: Outgoing): Post {
  const all = buttons.flat().slice(0, 9);
  const numbered = all.length === 0 ? text : `${text}\n${numbersFor(all.map((one) => one.text))}`;
  return {
    pieces: cut(marked(numbered, mentions)).filter((piece) => piece.trim() !== ""),
    mentions: [...new Set(mentions.flatMap(({ id }) => bareId(id) ?? []))],
  };
}

/** 「回 1 我有 / 2 给一部分」, in the language of the labels. */
export function numbersFor(labels: readonly string[]): string {
  const numbered = labels.map((label, i) => `${i + 1} ${label}`).join(" / ");
  const zh = labels.some((label) => /\p{Script=Han}/u.test(label));
  const en = labels.some((label) => /[a-z]/iu.test(label));
  return `${zh && en ? "回 / reply" : zh ? "回" : "Reply"} ${numbered}`;
}

/** Phones colour a mention only where its name ends in this separator. */
function marked(text: string, mentions: Outgoing["mentions"]): string {
  let done = "";
  let rest = text;
  for (const mention of mentions) {
    const name = `@${mention.text.replace(/^@/u, "")}`;
    const at = rest.indexOf(name);
    if (at < 0 || bareId(mention.id) === undefined) continue;
    const end = at + name.length;
    done += `${rest.slice(0, end)}${AFTER_MENTION}`;
    rest = rest.slice(end).replace(/^ /u, "");
  }
  return done + rest;
}

function cut(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > LIMIT) {
    const line = rest.lastIndexOf("\n", LIMIT);
    const at = line > 0 ? line : whole(rest, LIMIT);
    found.push(rest.slice(0, at));
    rest = rest.slice(line > 0 ? at + 1 : at);
  }
  return [...found, rest];
}

const whole = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at;
