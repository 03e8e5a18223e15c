import type { Me } from "./ids.ts";

/** What the operator is told, in both languages. */
export interface Report {
  readonly zh: string;
  readonly en: string;
}

const handle = (me: Me): string => `@${me.username ?? me.id}`;

export const connected = (me: Me): Report => ({
  zh: `Telegram：已连接，机器人是 ${handle(me)}。`,
  en: `Telegram: connected as ${handle(me)}.`,
});
export const hidden = (me: Me): Report => ({
  zh: `Telegram：隐私模式开着，群里的普通消息 ${handle(me)} 看不到（它是管理员的群除外）。请在 @BotFather 发 /setprivacy，选 ${handle(me)}，选 Disable，然后把它移出群再拉进来；或者把它设为群管理员。`,
  en: `Telegram: privacy mode is on, so ${handle(me)} does not see ordinary messages, except in groups where it is an administrator. Send /setprivacy to @BotFather, choose ${handle(me)}, choose Disable, then remove it from the group and add it again; or make it an administrator of the group.`,
});
export const open = (me: Me): Report => ({
  zh: `Telegram：隐私模式已关，${handle(me)} 看得到群里的消息。改动之前就在的群，要移出再拉进来才生效。`,
  en: `Telegram: privacy mode is off, so ${handle(me)} sees the messages of its groups. Groups it was in before that change need it removed and added again.`,
});
export const reactionsHidden: Report = {
  zh: "Telegram：只有在它是管理员的群里，才看得到邻居点的表情。",
  en: "Telegram: it sees people's reactions only in groups where it is an administrator.",
};
export const another: Report = {
  zh: "Telegram：另有一份程序在用同一个令牌（409）。请只留一份；这边过一会儿再试。",
  en: "Telegram: another copy runs with this token (409). Keep only one; this one tries again.",
};
export const unreachable = (why: string): Report => ({
  zh: `Telegram：连不上（${why}），过一会儿再试。连得上以前什么都不会丢。`,
  en: `Telegram: not reachable (${why}); trying again. Nothing is lost meanwhile.`,
});
export const back: Report = { zh: "Telegram：又连上了。", en: "Telegram: connected again." };
export const again = (update: string, why: string): Report => ({
  zh: `Telegram：消息 ${update} 没处理成（${why}），再试。`,
  en: `Telegram: update ${update} could not be handled (${why}); trying again.`,
});
export const skipped = (update: string, tries: number, why: string): Report => ({
  zh: `Telegram：消息 ${update} 试了 ${tries} 次都没处理成，跳过了（${why}）。`,
  en: `Telegram: update ${update} was skipped after ${tries} tries (${why}).`,
});
export const noMenu = (why: string): Report => ({
  zh: `Telegram：命令菜单没设成（${why}），不影响使用。`,
  en: `Telegram: the command menu could not be set (${why}); everything else works.`,
});
export const REFUSED =
  "Telegram 不认这个令牌。请核对 .env 里的 TELEGRAM_BOT_TOKEN（@BotFather 的 /mybots 里能看到）。 Telegram refuses the token: check TELEGRAM_BOT_TOKEN in .env against /mybots of @BotFather.";
