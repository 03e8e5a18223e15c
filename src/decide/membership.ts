import type {
  Chat,
  ChatId,
  EmergencyNumbers,
  Event,
  Lang,
  Message,
  Neighbourhood,
} from "../model.ts";
import { chatOf, isFounded, neighbourhoodOf } from "./board.ts";
import { meetNow } from "./rehearsal.ts";
import { planSweep } from "./reminding.ts";
import type { Keep } from "./sweeping.ts";
import { change, minutesAfter, say, usualHours, type Work } from "./work.ts";

/** What a new neighbourhood is made with; chance and configuration come in from the shell. */
export interface Founding {
  readonly id: string;
  readonly code: string;
  readonly zone: string;
  /** The numbers to call, where they are not the usual ones. */
  readonly emergency?: EmergencyNumbers;
  /** How long what is over stays, in days, where it is not as usual. */
  readonly keep?: Keep;
}

export const foundedAs = ({ id, code, zone }: Founding): Neighbourhood => ({
  id,
  code,
  zone,
  nextNo: 1,
  nextPairing: 1,
});

export const freshChat = (id: ChatId, lang: Lang, name?: string): Chat => ({
  id,
  scope: "community",
  lang,
  ...usualHours,
  ...(name !== undefined && { name }),
});

/** The first chat founds the neighbourhood and is greeted. */
export function found(
  work: Work,
  founding: Founding,
  chat: ChatId,
  lang: Lang,
  name?: string,
): void {
  if (isFounded(work.board)) return;
  change(work, { type: "founded", neighbourhood: foundedAs(founding) });
  change(work, { type: "chatSet", chat: freshChat(chat, lang, name) });
  planSweep(work);
  const { code, keep } = founding;
  const open = { wording: { text: "buttonChat", about: {} }, opens: "hello" } as const;
  const about = { code, ...(keep && { days: keep.posts }) };
  say(work, chat, "introduction", about, { lang, buttons: [[open]] });
}

/** Added to a chat again: it is known, or it waits in silence for /join. */
export function welcome(work: Work, event: Event & { type: "joined" }): void {
  const chat = chatOf(work.board, event.chat);
  if (chat?.gone) {
    const { gone: _, ...back } = chat;
    change(work, { type: "chatSet", chat: back });
    // Nobody there was brought together with anybody meanwhile.
    meetNow(work, new Set([back.id]));
  }
}

export function leave(work: Work, chat: ChatId): void {
  const row = chatOf(work.board, chat);
  if (row) change(work, { type: "chatSet", chat: { ...row, gone: true } });
}

/** /join CODE, in a chat that is not of the neighbourhood yet. */
export function join(work: Work, message: Message, code: string, lang: Lang): void {
  const here = neighbourhoodOf(work.board);
  if (chatOf(work.board, message.chat))
    return say(work, message.chat, "joinForm", { code: here.code }, { lang });
  if (code.trim().toUpperCase() !== here.code)
    return say(work, message.chat, "wrongCode", {}, { lang });
  const first = work.board.tables.chats.first()?.lang ?? lang;
  const spoken = /\p{Script=Han}/u.test(message.chatName ?? "") ? "zh" : first;
  change(work, { type: "chatSet", chat: freshChat(message.chat, spoken, message.chatName) });
  say(work, message.chat, "joined", {}, { lang: spoken });
}

/** /chat building 5 | community | committee. */
export function setScope(work: Work, message: Message, args: string, lang: Lang): void {
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  const { buildings: _, ...row } = chat;
  const buildings = [...args.matchAll(/(\d{1,4}|\b[A-Z]\b)/giu)].map((found) =>
    (found[1] ?? "").toUpperCase(),
  );
  const next: Chat | undefined = /^(?:community|小区|全小区)/iu.test(args)
    ? { ...row, scope: "community" }
    : /^(?:committee|居委)/iu.test(args)
      ? { ...row, scope: "committee" }
      : buildings.length > 0
        ? { ...row, scope: "building", buildings: [...new Set(buildings)] }
        : undefined;
  if (next === undefined) return say(work, message.chat, "chatForm", {}, { lang });
  change(work, { type: "chatSet", chat: next });
  say(
    work,
    message.chat,
    "chatSet",
    { scope: next.scope, buildings: next.buildings ?? [] },
    { lang },
  );
}

/** /pause 2h. */
export function pause(work: Work, message: Message, args: string, lang: Lang, zone: string): void {
  const chat = chatOf(work.board, message.chat);
  const minutes = lengthOf(args);
  if (chat === undefined) return;
  if (minutes === undefined) return say(work, message.chat, "pauseForm", {}, { lang });
  const until = minutesAfter(work.at, minutes);
  change(work, { type: "chatSet", chat: { ...chat, pausedUntil: until } });
  say(work, message.chat, "paused", { until, now: work.at, zone }, { lang });
}

export function resume(work: Work, message: Message, lang: Lang): void {
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  const { pausedUntil: _, ...row } = chat;
  change(work, { type: "chatSet", chat: row });
  say(work, message.chat, "resumed", {}, { lang });
}

function lengthOf(args: string): number | undefined {
  const [, digits = "", unit = ""] =
    /^(\d{1,3}|半|一|两|[三四五六七八九十])?\s*个?(m|min|分|h|hour|小?时|d|day|天)/iu.exec(
      args.trim(),
    ) ?? [];
  if (unit === "") return args.trim() === "" ? 120 : undefined;
  const number =
    digits === "半"
      ? 0.5
      : (" 一两三四五六七八九十".indexOf(digits || "一") + 1 || 0) > 1
        ? " 一两三四五六七八九十".indexOf(digits || "一")
        : Number(digits);
  const size = /^[m分]/iu.test(unit) ? 1 : /^[d天]/iu.test(unit) ? 1440 : 60;
  return number > 0 && number * size <= 7 * 1440 ? number * size : undefined;
}

/** /language zh | en. */
export function setLanguage(work: Work, message: Message, args: string): void {
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  const lang: Lang | undefined = /^(?:en|英)/iu.test(args)
    ? "en"
    : /^(?:zh|cn|中|汉)/iu.test(args)
      ? "zh"
      : undefined;
  if (lang === undefined) return say(work, message.chat, "languageForm", {}, { lang: chat.lang });
  change(work, { type: "chatSet", chat: { ...chat, lang } });
  say(work, message.chat, "languageSet", {}, { lang });
}
