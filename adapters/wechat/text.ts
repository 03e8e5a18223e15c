// How WeChat writes things: names, mentions, quotes, and what apps send as XML.

/** Puts this behind the name in a mention; people who type it use a space. */
export const AFTER_MENTION = "\u2005";

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " },
};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** The web protocol writes an emoji in a name as a picture. */
const emojiSpan = /<span class="emoji emoji([\da-f]{4,6})"><\/span>/giu;

/** A nickname without what nobody sees in it. */
export function cleanName(name: string): string {
  return decoded(
    name.replace(emojiSpan, (_, code) => String.fromCodePoint(Number.parseInt(String(code), 16))),
  )
    .replace(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A message as its reader sees it. */
export const cleanText = (text: string): string =>
  text
    .replace(/<br\s*\/?>/giu, "\n")
    .replaceAll("\r\n", "\n")
    .replaceAll(AFTER_MENTION, " ")
    .trim();

// ── Mentions ────────────────────────────────────────────────────────────────────────────────────

const everybody = /[@＠](?:所有人|全体成员|all)(?=[\s\u2005,，:：!！。]|$)/iu;

/** More people than anybody picks by hand. */
const MANY = 10;

/** An announcement comes with the ids of the whole room, and is meant for nobody in particular. */
export const isToAll = (text: string, mentioned: number, members: number): boolean =>
  everybody.test(text) || mentioned > MANY || (members > 4 && mentioned >= members - 1);

export interface Addressed {
  /** Without the name in front of it. */
  readonly text: string;
  readonly toBot: boolean;
}

const ownNames = ["小邻", "linli"];
const separated = /^(?:[\s\u2005,，:：、。.!！?？]|$)/u;

/** Picked from the list a mention ends in a separator. Typed, 「@小邻帮助」 is meant for it too, and 「@小邻居」 is not. */
const ends = (rest: string, name: string, given: boolean): boolean =>
  separated.test(rest) || (given && name === "小邻" && /^[^居里們们\w]/u.test(rest));

/** Whether a text calls the bot: by the names it has in this group, or by its own. */
export function addressed(typed: string, names: readonly string[]): Addressed {
  const own = names.filter((name) => name !== "");
  const known = [...new Set([...own, ...ownNames])].sort((a, b) => b.length - a.length);
  let toBot = false;
  for (const { index } of typed.matchAll(/[@＠]/gu)) {
    const rest = typed.slice(index + 1);
    const name = known.find(
      (one) =>
        rest.toLowerCase().startsWith(one.toLowerCase()) &&
        ends(rest.slice(one.length), one, ownNames.includes(one)),
    );
    if (name === undefined) continue;
    toBot = true;
    if (typed.slice(0, index).trim() === "") {
      const text = rest.slice(name.length).replace(/^[\s\u2005,，:：]+/u, "");
      return { text: cleanText(text), toBot };
    }
  }
  return { text: cleanText(typed), toBot };
}

/** Names called in a text: what stands between an @ and the separator, or a space where there is none. */
export const namesCalled = (typed: string): string[] =>
  [...typed.matchAll(/[@＠](?:([^@＠\u2005\n]{1,40})\u2005|([^@＠\s]{1,40})(?=\s|$))/gu)].map(
    ([, picked, written = ""]) => cleanName(picked ?? written),
  );

// ── Quotes ──────────────────────────────────────────────────────────────────────────────────────

export interface Quote {
  /** The server's number of the message quoted, where the app tells it. */
  readonly id?: string;
  readonly name: string;
  readonly quoted: string;
  readonly text: string;
}

const quoteText = /^「([^\n]{0,64}?)[：:]\s?([\s\S]*?)」\s?\n(?:[-—－] ?){3,}\n([\s\S]*)$/u;

/** A quote as phones send it to those who read text alone: 「名：原文」, a rule, the answer. */
export function quoteIn(text: string): Quote | undefined {
  const [all, name = "", quoted = "", answer = ""] =
    quoteText.exec(text.replaceAll("\r\n", "\n")) ?? [];
  if (all === undefined) return undefined;
  return { name: cleanName(name), quoted: quoted.trim(), text: answer.trim() };
}

const squeezed = (text: string): string => text.replace(/[\s\u2005]+/gu, "").replace(/[….]+$/u, "");

/** Whether a quote shows this message: all of it, or its beginning where it was cut. */
export function shows(quoted: string, message: string): boolean {
  const short = squeezed(quoted);
  const long = squeezed(message);
  return short !== "" && (short === long || (short.length >= 12 && long.startsWith(short)));
}

// ── What apps send ──────────────────────────────────────────────────────────────────────────────

const NOTE = 53;
const QUOTE = 57;

/** What stands in an element, the first of its name. */
function element(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, "u").exec(xml)?.[1];
  if (found === undefined) return undefined;
  const [, plain] = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/u.exec(found) ?? [];
  return plain ?? decoded(found);
}

export type AppMessage =
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "quote"; readonly quote: Quote }
  | { readonly kind: "other" };

/** A sign-up list (接龙) or a quote as WeChat itself writes them; undefined for what is no XML. */
export function appMessage(text: string): AppMessage | undefined {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<(?:msg|appmsg)[\s>]/u.test(text)) return undefined;
  const refer = element(text, "refermsg");
  // Inside of what is quoted the same elements stand again.
  const outer = text.replace(/<refermsg[\s>][\s\S]*<\/refermsg>/u, "");
  const type = Number(element(outer, "type"));
  const title = cleanText(element(outer, "title") ?? "");
  if (type === NOTE && title !== "") return { kind: "note", text: title };
  if (type !== QUOTE || refer === undefined) return { kind: "other" };
  const id = element(refer, "svrid")?.trim();
  const content = element(refer, "content") ?? "";
  const inner = appMessage(content);
  const quoted =
    inner === undefined ? cleanText(content) : cleanText(element(content, "title") ?? "");
  return {
    kind: "quote",
    quote: {
      ...(id !== undefined && /^\d{3,}$/u.test(id) && { id }),
      name: cleanName(element(refer, "displayname") ?? ""),
      quoted,
      text: title,
    },
  };
}

/** The message that a recall takes back: the puppet gives its id, or the notice of the app with the id in it. */
export function recalledId(text: string): string | undefined {
  if (!text.includes("<")) return /^\s*([\w.-]{3,})\s*$/u.exec(text)?.[1];
  const id = element(text, "newmsgid") ?? element(text, "msgid");
  return id === undefined ? undefined : /^\s*([\w.-]{3,})\s*$/u.exec(id)?.[1];
}
