import type { Lang } from "../model.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Texts = typeof zh;
export type TextName = keyof Texts;
/** What a line is about; nothing for the lines that never change. */
export type About<K extends TextName> =
  Parameters<Texts[K]> extends [infer Facts] ? Facts : Record<never, never>;

export const texts: Record<Lang, Texts> = { zh, en };

/** Which line, about what; worded only when it is committed. */
export type Wording = { [K in TextName]: { readonly text: K; readonly about: About<K> } }[TextName];

/** The line in one language. */
export function word(lang: Lang, { text, about }: Wording): string {
  const line = texts[lang][text] as (about: unknown) => string;
  return line(about);
}
