import type { Lang, Message } from "../model.ts";
import { chatOf } from "./board.ts";
import { linesAnHour } from "./budget.ts";
import { usualMorning } from "./digest.ts";
import { setDigest, setLines, setQuiet, setThanks } from "./hours.ts";
import { setLanguage, setScope } from "./membership.ts";
import { setRehearsal } from "./rehearsal.ts";
import { say, type Work } from "./work.ts";

interface Setting {
  readonly name: string;
  readonly typed: RegExp;
  readonly set: (work: Work, message: Message, args: string, lang: Lang) => void;
}

/** What a chat can be set to. Each has an order of its own as well; here they stand together. */
const settings: readonly Setting[] = [
  {
    name: "language",
    typed: /^(?:language|lang|语言)/iu,
    set: (work, message, args) => setLanguage(work, message, args),
  },
  { name: "quiet", typed: /^(?:quiet(?: hours)?|安静|免打扰|勿扰)/iu, set: setQuiet },
  { name: "digest", typed: /^(?:digests?|摘要|汇总)/iu, set: setDigest },
  { name: "thanks", typed: /^(?:thanks|谢谢榜|谢谢|感谢)/iu, set: setThanks },
  { name: "lines", typed: /^(?:lines|budget|话量|句数)/iu, set: setLines },
  { name: "chat", typed: /^(?:scope|chat|范围|群(?!里))/iu, set: setScope },
  { name: "rehearsal", typed: /^(?:rehears(?:al|e)|排练|彩排)/iu, set: setRehearsal },
];

const settingOf = (args: string): { setting: Setting; value: string } | undefined => {
  for (const setting of settings) {
    const typed = setting.typed.exec(args)?.[0];
    if (typed === undefined) continue;
    const value = args.slice(typed.length);
    // "languages" is another word.
    if (/^[a-z]/iu.test(value) && /[a-z]$/iu.test(typed)) continue;
    return { setting, value: value.replace(/^[\s:：=]+/u, "").trim() };
  }
  return undefined;
};

/** What the log keeps of it: which was set. */
export const settingDid = (args: string): string =>
  `settings ${settingOf(args.trim())?.setting.name ?? ""}`.trim();

/** /settings shows the chat's card; /settings quiet 22-7 changes what it names. */
export function obeySettings(work: Work, message: Message, args: string, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined || chat.scope === "private")
    return say(work, message.chat, "settingsInGroup", {}, options);
  const typed = args.trim();
  if (typed === "") {
    const { quietFrom, quietTo, digestAt, morningAt = usualMorning, scope } = chat;
    const about = {
      ...{ lang: chat.lang, quietFrom, quietTo, morning: morningAt, evening: digestAt, scope },
      lines: chat.linesAnHour ?? linesAnHour,
      buildings: chat.buildings ?? [],
      ...{ rehearsal: chat.rehearsal === true, lists: !chat.noLists, thanks: !chat.noThanks },
    };
    return say(work, chat.id, "settings", about, options);
  }
  const found = settingOf(typed);
  if (found) return found.setting.set(work, message, found.value, lang);
  const [first = typed] = typed.split(/\s/u);
  say(work, chat.id, "settingsUnknown", { typed: [...first].slice(0, 20).join("") }, options);
}
