import type { Instant, Outgoing } from "../../src/model.ts";
import { BOT, momentOf, type Said, ScriptError, type ScriptEvent } from "../../src/script.ts";

/** A chat as a `.chat` file tells it: its lines without the bot's, and what happens at each. */
export interface Chat {
  readonly zone: string;
  readonly lines: readonly { readonly text: string; readonly event?: number }[];
  readonly events: readonly ScriptEvent[];
}

export interface Person {
  readonly from: string;
  /** As a group nickname: 「3-602 王阿姨」. */
  readonly name: string;
  readonly role?: "committee";
}

/** What one line of a chat is. */
export type ChatLine =
  | { readonly is: "said"; readonly event: Said }
  | { readonly is: "clock"; readonly at: Instant }
  | { readonly is: "restart" | "bot" | "blank" }
  /** A form that nobody knows; `why` says what to write instead. */
  | { readonly is: "unknown"; readonly why: string };

const DEFAULT_ZONE = "Asia/Shanghai";
const OWN = /^ {2}(?:[>✎☺⌫]| {2})/u;
const CONTINUED = "    ";
const COMMITTEE = /^(?:committee|居委|居委会)$/iu;
const BOT_NAME = /^(?:小邻|linli)$/iu;

/** 「王阿姨′」 is 王阿姨 under the id that a new login gave her. */
const NEW_ACCOUNT = /[′']+$/u;

/** "王阿姨 3-602" → 「3-602 王阿姨」; "陈书记 committee" is of the committee. */
export function personOf(text: string): Person {
  const words = text.trim().split(/\s+/u);
  const isAddress = (word: string) => /\d/u.test(word);
  const called = words.filter((word) => !isAddress(word) && !COMMITTEE.test(word));
  const from = called.length > 0 ? called.join(" ") : words.join(" ");
  const address = called.length > 0 ? words.filter(isAddress) : [];
  return {
    from,
    name: [...address, from.replace(NEW_ACCOUNT, "")].join(" "),
    ...(words.some((word) => COMMITTEE.test(word)) && { role: "committee" as const }),
  };
}

/** Reads the lines of a chat one by one. It remembers who said what last, because ↩, ✎ and ⌫ go back to it. */
export function chatReader(zone: string, people?: readonly Person[]) {
  const known = new Map<string, Person>(people?.map((person) => [person.from, person]));
  const last = new Map<string, string>();
  let now: Instant = "1970-01-01T00:00:00.000Z";
  let count = 0;
  let before: Person | undefined;

  const speaker = (text: string): Person | undefined => {
    const typed = personOf(text);
    const person = known.get(typed.from);
    if (people) return person;
    // What was once said of a person holds until something else is said of them.
    if (person && typed.name === typed.from && !typed.role) return person;
    known.set(typed.from, typed);
    return typed;
  };

  const lastOf = (name: string, group: string): string | undefined => {
    if (BOT_NAME.test(name)) return BOT;
    const { from } = personOf(name);
    return last.get(`${group}\n${from}`) ?? last.get(from);
  };

  const said = (
    group: string,
    who: string,
    what: Pick<Said, "type" | "text"> & { quoted?: string },
  ): ChatLine => {
    const person = speaker(who);
    if (person === undefined) {
      return { is: "unknown", why: `${personOf(who).from} is not among the people: of the header` };
    }
    before = person;
    const { quoted, ...rest } = what;
    const target = quoted === undefined ? undefined : lastOf(quoted, group);
    if (quoted !== undefined && target === undefined) {
      return { is: "unknown", why: `${quoted} has said nothing yet that one could go back to` };
    }
    count += 1;
    const id = `m${count}`;
    const changes = rest.type === "edit" || rest.type === "recall";
    const own = changes ? lastOf(person.from, group) : undefined;
    if (changes && own === undefined) {
      return { is: "unknown", why: `${person.from} has said nothing yet that one could change` };
    }
    if (rest.type === "say") {
      last.set(`${group}\n${person.from}`, id);
      last.set(person.from, id);
    }
    const of = own ?? (rest.type === "react" ? (target ?? BOT) : undefined);
    const replyTo = rest.type === "say" ? target : undefined;
    return {
      is: "said",
      event: {
        ...rest,
        id,
        at: now,
        group,
        ...person,
        ...(replyTo !== undefined && { replyTo }),
        ...(of !== undefined && { of }),
      },
    };
  };

  const read = (line: string): ChatLine => {
    if (line.trim() === "") return { is: "blank" };
    if (OWN.test(line)) return { is: "bot" };
    const mark = /^-- (.+) --$/u.exec(line.trim())?.[1]?.trim();
    if (mark === "restart") return { is: "restart" };
    if (mark !== undefined) {
      const at = momentOf(mark, zone);
      if (at === undefined) {
        return { is: "unknown", why: `no time: ${mark}; write it like -- 2026-03-02T09:00 --` };
      }
      if (at > now) now = at;
      return { is: "clock", at };
    }
    const [, named, body = ""] = /^\s*(?:\[([^\]]+)\]\s*)?(.*)$/su.exec(line) ?? [];
    const group = named?.trim() ?? "community";
    for (const form of forms) {
      const found = form(body);
      if (!found) continue;
      const who = found.who || before?.from;
      if (who === undefined) break;
      return said(group, who, found.what);
    }
    const owner = /^private (.+)$/u.exec(group)?.[1] ?? before?.from;
    if (!people && owner !== undefined) return said(group, owner, { type: "say", text: body });
    return { is: "unknown", why: "写成 名字: 内容 (write it like Name: what they say)" };
  };
  return { read };
}

interface Form {
  readonly who: string;
  readonly what: Pick<Said, "type" | "text"> & { quoted?: string };
}

const NAME = "[^:：↩✎⌫▢⏏]*?";
const SPOKEN = new RegExp(`^(${NAME})\\s*(?:↩\\s*(${NAME}))?\\s*(✎)?\\s*[:：]\\s*(.*)$`, "su");
const RECALL = new RegExp(`^(${NAME})\\s*⌫$`, "u");
const LEAVE = new RegExp(`^(${NAME})\\s*⏏$`, "u");
const PRESS = new RegExp(`^(${NAME})\\s*▢\\s*(.+)$`, "u");
const REACT = new RegExp(
  `^(${NAME})\\s*(?:↩\\s*(${NAME}))?\\s*((?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F?)[\\p{Emoji_Modifier}\\u200D\\p{Extended_Pictographic}\\uFE0F]*)$`,
  "u",
);

const forms: readonly ((body: string) => Form | undefined)[] = [
  (body) => {
    const [all, who = ""] = RECALL.exec(body) ?? [];
    return all === undefined ? undefined : { who, what: { type: "recall", text: "" } };
  },
  (body) => {
    const [all, who = ""] = LEAVE.exec(body) ?? [];
    return all === undefined ? undefined : { who, what: { type: "leave", text: "" } };
  },
  (body) => {
    const [all, who = "", text = ""] = PRESS.exec(body) ?? [];
    return all === undefined ? undefined : { who, what: { type: "press", text } };
  },
  (body) => {
    const [all, who = "", quoted, text = ""] = REACT.exec(body) ?? [];
    if (all === undefined) return undefined;
    return { who, what: { type: "react", text, ...(quoted !== undefined && { quoted }) } };
  },
  (body) => {
    const [all, who = "", quoted, edit, text = ""] = SPOKEN.exec(body) ?? [];
    if (all === undefined || text === "") return undefined;
    const type = edit ? "edit" : "say";
    return { who, what: { type, text, ...(quoted !== undefined && { quoted }) } };
  },
];

/** `zone:` and `people:` of the lines before the first clock. */
export function headerOf(lines: readonly string[]): { zone?: string; people?: readonly Person[] } {
  const value = (key: string) =>
    lines.flatMap((line) => new RegExp(`^${key}[:：]\\s*(.+)$`, "u").exec(line)?.[1] ?? [])[0];
  const zone = value("zone")?.trim();
  const people = value("people")
    ?.split(/[,，、]/u)
    .filter((one) => one.trim() !== "")
    .map(personOf);
  return { ...(zone !== undefined && { zone }), ...(people && { people }) };
}

const isMark = (line: string) => /^-- .+ --\s*$/u.test(line);

/** Reads a `.chat` file, dropping the bot's lines. Throws a `ScriptError` naming the line and what is wrong with it. */
export function parseChat(text: string): Chat {
  const all = text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n/gu, "\n")
    .split("\n");
  const start = all.findIndex(isMark);
  if (start < 0) {
    throw new ScriptError(
      `line ${all.length}: no clock anywhere; begin the chat with a line like -- 2026-03-02T09:00 --`,
    );
  }
  const header = headerOf(all.slice(0, start));
  const zone = header.zone ?? DEFAULT_ZONE;
  const reader = chatReader(zone, header.people);
  const lines: { text: string; event?: number }[] = all
    .slice(0, start)
    .map((line) => ({ text: line }));
  const events: ScriptEvent[] = [];
  for (const { line, no } of withContinuations(all, start)) {
    const read = reader.read(line.replaceAll(`\n${CONTINUED}`, "\n"));
    const happens = eventOf(read, no);
    if (read.is === "bot") continue;
    lines.push({ text: line, ...(happens && { event: events.length }) });
    if (happens) events.push(happens);
  }
  return { zone, lines, events };
}

function eventOf(read: ChatLine, no: number): ScriptEvent | undefined {
  switch (read.is) {
    case "said":
      return read.event;
    case "clock":
      return { type: "tick", at: read.at };
    case "restart":
      return { type: "restart" };
    case "bot":
    case "blank":
      return undefined;
    case "unknown":
      throw new ScriptError(`line ${no}: ${read.why}`);
  }
}

/** Lines from `start`, each with the indented ones that go on with it. */
function withContinuations(all: readonly string[], start: number) {
  const joined: { line: string; no: number }[] = [];
  for (const [i, line] of all.entries()) {
    if (i < start) continue;
    const before = joined.at(-1);
    const goesOn =
      line.startsWith(CONTINUED) && before && before.line !== "" && !isMark(before.line);
    if (goesOn) before.line += `\n${line}`;
    else joined.push({ line, no: i + 1 });
  }
  return joined;
}

const SIGNS: Record<Outgoing["op"], string> = { post: ">", edit: "✎", react: "☺", delete: "⌫" };

/** A line of the bot as a chat shows it. */
export function printed(type: Outgoing["op"], group: string, text: string): string {
  const where = group === "community" ? "" : `[${group}] `;
  return `  ${SIGNS[type]} ${where}${text}`.trimEnd().replaceAll("\n", `\n${CONTINUED}`);
}

type Told = { readonly type: Outgoing["op"]; readonly chat: string; readonly text: string };

/**
 * Tells a chat again: `play` plays its events and hands over what the bot says at each. The answer is the whole file,
 * so that a golden chat is right when nothing in it has changed.
 */
export async function retell(
  text: string,
  play: (chat: Chat, tell: (told: Told, event: number) => void) => Promise<unknown>,
): Promise<string> {
  const chat = parseChat(text);
  const told = new Map<number, string[]>();
  await play(chat, ({ type, chat: group, text: words }, event) => {
    const line = printed(type, group, words);
    told.set(event, [...(told.get(event) ?? []), line]);
  });
  return chat.lines
    .flatMap((line) => [
      line.text,
      ...(line.event === undefined ? [] : (told.get(line.event) ?? [])),
    ])
    .join("\n");
}
