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
export const hooked = (address: string): Report => ({
  zh: `Telegram：消息由 Telegram 送到 ${address}。`,
  en: `Telegram: updates are delivered to ${address}.`,
});
export const refusedHook = (why: string): Report => ({
  zh: `Telegram：不接受 LINLI_TELEGRAM_WEBHOOK 的地址（${why}），过一会儿再试。地址要是 https、公网能到，端口是 443、80、88 或 8443；改好 .env 再启动，或者把这一行去掉改用轮询。`,
  en: `Telegram: does not accept the address in LINLI_TELEGRAM_WEBHOOK (${why}); trying again. It has to be https, reachable from outside, on port 443, 80, 88 or 8443; mend it in .env and start again, or leave it out for long polling.`,
});
export const takenDown: Report = {
  zh: "Telegram：送消息的地址被别的程序改掉了，这边又设了回来。请只留一份用这个令牌的程序。",
  en: "Telegram: another program took the webhook down, and it is put up again. Keep only one that uses this token.",
};
export const undelivered = (why: string): Report => ({
  zh: `Telegram：有消息送不到这里（${why}）。请看看反向代理是不是把这个路径转到 LINLI_PORT；Telegram 会再送，24 小时内不会丢。`,
  en: `Telegram: updates cannot be delivered here (${why}). See whether the proxy passes that path on to LINLI_PORT; Telegram tries again and keeps them for 24 hours.`,
});
export const REFUSED =
  "Telegram 不认这个令牌。请核对 .env 里的 TELEGRAM_BOT_TOKEN（@BotFather 的 /mybots 里能看到）。 Telegram refuses the token: check TELEGRAM_BOT_TOKEN in .env against /mybots of @BotFather.";
