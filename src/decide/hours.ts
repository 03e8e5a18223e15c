// The hours of a chat: when it is left in peace, when it is told what is open, how much it is told.

import type { Lang, Message } from "../model.ts";
import { chatOf } from "./board.ts";
import { linesAnHour } from "./budget.ts";
import { replanDigests, usualMorning } from "./digest.ts";
import { change, say, type Work } from "./work.ts";

const isOn = (args: string): boolean => /^(?:on|开启?|打开|要)$/iu.test(args.trim());
const isOff = (args: string): boolean => /^(?:off|none|关闭?|不要|取消)$/iu.test(args.trim());

const time = /(?<hour>\d{1,2})(?:[:：.点](?<minute>\d{2}|半)?)?/gu;

/** "23:00-07:30", "23点到7点半" → 23:00, 07:30; nothing where one of them is no time of day. */
function timesIn(args: string): string[] {
  const found = [...args.matchAll(time)].map(({ groups = {} }) => ({
    hour: Number(groups.hour),
    minute: groups.minute === "半" ? 30 : Number(groups.minute ?? 0),
  }));
  if (found.some(({ hour, minute }) => hour > 23 || minute > 59)) return [];
  const two = (n: number) => String(n).padStart(2, "0");
  return found.map(({ hour, minute }) => `${two(hour)}:${two(minute)}`);
}

/** /quiet 23:00-07:30, /quiet off. */
export function setQuiet(work: Work, message: Message, args: string, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  const [quietFrom, quietTo, more] = isOff(args) ? ["00:00", "00:00"] : timesIn(args);
  if (quietFrom === undefined || quietTo === undefined || more !== undefined) {
    const { quietFrom: from, quietTo: to } = chat;
    return say(work, message.chat, "quietForm", { from, to }, options);
  }
  change(work, { type: "chatSet", chat: { ...chat, quietFrom, quietTo } });
  say(work, message.chat, "quietSet", { from: quietFrom, to: quietTo }, options);
}

const fewest = 3;
const most = 120;

/** /lines 20: how much the bot may say here within an hour. */
export function setLines(work: Work, message: Message, args: string, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  const lines = Number(/^\d{1,3}/u.exec(args.trim())?.[0] ?? 0);
  if (lines < fewest || lines > most)
    return say(
      work,
      message.chat,
      "linesForm",
      { lines: chat.linesAnHour ?? linesAnHour },
      options,
    );
  change(work, { type: "chatSet", chat: { ...chat, linesAnHour: lines } });
  say(work, message.chat, "linesSet", { lines }, options);
}

/** /digest 19:00, /digest 08:00 19:00, /digest off. */
export function setDigest(work: Work, message: Message, args: string, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  const { noLists = false, ...row } = chat;
  const { digestAt, morningAt = usualMorning } = chat;
  if (isOff(args)) {
    change(work, { type: "chatSet", chat: { ...row, noLists: true } });
    return say(work, message.chat, "digestOff", {}, options);
  }
  const times = isOn(args) ? [morningAt, digestAt] : timesIn(args).sort();
  const [first, second] = times;
  if (first === undefined || times.length > 2 || (second !== undefined && first >= "12:00"))
    return say(
      work,
      message.chat,
      "digestForm",
      { morning: morningAt, evening: digestAt, off: noLists },
      options,
    );
  const hours = {
    morningAt: first < "12:00" ? first : morningAt,
    digestAt: second ?? (first < "12:00" ? digestAt : first),
  };
  change(work, { type: "chatSet", chat: { ...row, ...hours } });
  replanDigests(work, chat.id);
  say(
    work,
    message.chat,
    "digestSet",
    { morning: hours.morningAt, evening: hours.digestAt },
    options,
  );
}

/** /settings thanks off: whether the evening's thanks are said here. */
export function setThanks(work: Work, message: Message, args: string, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined) return;
  const { noThanks = false, ...row } = chat;
  const on = isOn(args);
  if (!on && !isOff(args)) return say(work, message.chat, "thanksForm", { on: !noThanks }, options);
  change(work, { type: "chatSet", chat: on ? row : { ...row, noThanks: true } });
  say(work, message.chat, "thanksSet", { on }, options);
}
