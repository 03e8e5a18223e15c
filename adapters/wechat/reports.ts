/** What the operator is told, in both languages. */
export interface Report {
  readonly zh: string;
  readonly en: string;
}

export const connected = (name: string): Report => ({
  zh: `微信：已登录，账号是 ${name}。只收得到在线时的消息：网关或本程序断开期间群里说的，一条也补不回来。`,
  en: `WeChat: logged in as ${name}. Messages are heard at most once: what is said while the gateway or this program is away is not heard.`,
});
export const lost = (why: string): Report => ({
  zh: `微信：和网关断开了（${why}），自动重连中。要发的先排着；断开期间群里说的收不到。`,
  en: `WeChat: the gateway is away (${why}); connecting again. What is to be said waits; what is said meanwhile is not heard.`,
});
export const back: Report = { zh: "微信：又连上了。", en: "WeChat: connected again." };
export const refused: Report = {
  zh: "微信：网关不认这个令牌。请核对 .env 里的 WECHATY_PUPPET_SERVICE_TOKEN；会接着试。",
  en: "WeChat: the gateway refuses the token. Check WECHATY_PUPPET_SERVICE_TOKEN in .env; it goes on trying.",
};
export const another: Report = {
  zh: "微信：另有一个程序连着这个网关（6 ALREADY_EXISTS）。一个网关只接一个，请停掉那一个；这边过一会儿再试。",
  en: "WeChat: something else is connected to this gateway (6 ALREADY_EXISTS). A gateway serves one; stop the other. This one tries again.",
};
export const scan = (page: string | undefined): Report => ({
  zh: `微信：请用机器人的微信扫码登录${page === undefined ? "" : `，也可以打开 ${page}`}。`,
  en: `WeChat: scan this with the WeChat of the bot's account${page === undefined ? "" : `, or open ${page}`}.`,
});
export const loggedOut = (why: string): Report => ({
  zh: `微信：账号退出登录了${why === "" ? "" : `（${why}）`}。要重新扫码；要发的先排着。`,
  en: `WeChat: the account was logged out${why === "" ? "" : ` (${why})`}. It has to be scanned again; what is to be said waits.`,
});
export const silent = (until: string): Report => ({
  zh: `微信：这个账号第一次登录，到 ${until} 为止只听不说（LINLI_WECHAT_FIRST_SILENCE_HOURS）。急救提示除外。`,
  en: `WeChat: first login of this account; it listens and says nothing until ${until} (LINLI_WECHAT_FIRST_SILENCE_HOURS), emergencies excepted.`,
});
export const old: Report = {
  zh: "微信：收到两分钟以前的旧消息，没有处理（登录后补发的）。如果条条都这样，请核对这台机器的时钟。",
  en: "WeChat: messages older than two minutes came and were left alone (replayed after a login). If it goes on, check the clock of this machine.",
};
export const invited: Report = {
  zh: "微信：有人邀请机器人进群。请在手机上看清是哪个群再接受；机器人自己不会接受。",
  en: "WeChat: the bot was invited to a group. Look at it on the phone and accept it there; the bot does not accept by itself.",
};
export const again = (id: string, why: string): Report => ({
  zh: `微信：消息 ${id} 没处理成（${why}），再试。`,
  en: `WeChat: message ${id} could not be handled (${why}); trying again.`,
});
export const skipped = (id: string, tries: number, why: string): Report => ({
  zh: `微信：消息 ${id} 试了 ${tries} 次都没处理成，跳过了（${why}）。`,
  en: `WeChat: message ${id} was skipped after ${tries} tries (${why}).`,
});
export const notKept = (why: string): Report => ({
  zh: `微信：发言计数没能存下（${why}），重启后会从零数起。`,
  en: `WeChat: the counts of posts could not be kept (${why}); after a restart they begin at zero.`,
});
