import type { BotCommand, BotCommandScope } from "grammy/types";

type Scope = "all_private_chats" | "all_group_chats" | "all_chat_administrators";

/** A command of the menu, in both languages, and who is shown it. */
interface MenuLine {
  readonly command: string;
  readonly zh: string;
  readonly en: string;
  readonly in: readonly Scope[];
}

const everywhere: readonly Scope[] = [
  "all_private_chats",
  "all_group_chats",
  "all_chat_administrators",
];
const committee: readonly Scope[] = ["all_chat_administrators"];

/** Every line of the command menus, in the order shown. */
export const menu: readonly MenuLine[] = [
  { command: "needs", zh: "看看谁需要什么", en: "Who needs what", in: committee },
  { command: "offers", zh: "看看谁有什么", en: "Who has what to give", in: committee },
  { command: "status", zh: "看某一条：/status 12", en: "One post: /status 12", in: committee },
  { command: "close", zh: "结束某一条：/close 12", en: "Close one: /close 12", in: committee },
  { command: "match", zh: "配对：/match 12 7", en: "Pair two: /match 12 7", in: committee },
  {
    command: "remind",
    zh: "提醒：/remind 12 明早9点",
    en: "Remind: /remind 12 tomorrow 9am",
    in: committee,
  },
  { command: "announce", zh: "发公告", en: "Announce to every chat", in: committee },
  { command: "stats", zh: "统计", en: "Figures", in: committee },
  { command: "join", zh: "把这个群加进小区", en: "Bring this chat in", in: committee },
  { command: "chat", zh: "这个群是哪栋楼", en: "Which building this chat is", in: committee },
  { command: "pause", zh: "安静一会儿：/pause 2h", en: "Be quiet: /pause 2h", in: committee },
  { command: "duty", zh: "谁值班：/duty 张三", en: "Who is on duty: /duty Ann", in: committee },
  {
    command: "language",
    zh: "换语言：/language en",
    en: "Change the language: /language zh",
    in: ["all_private_chats", "all_chat_administrators"],
  },
  { command: "word", zh: "教一个词", en: "Teach a word", in: committee },
  { command: "pool", zh: "药库：/pool in 布洛芬 20盒", en: "The pool's stock", in: committee },
  { command: "log", zh: "居委会最近做了什么", en: "What the committee did", in: committee },
  { command: "fair", zh: "谁被请得多、谁等得久", en: "Who gives and who waits", in: committee },
  { command: "thanks", zh: "谢谢榜写我的名字", en: "Name me in the thanks", in: everywhere },
  { command: "mine", zh: "我的求助和分享", en: "My needs and offers", in: everywhere },
  { command: "undo", zh: "撤销刚才的", en: "Take back what you just did", in: everywhere },
  {
    command: "address",
    zh: "告诉我门牌：/address 5-301",
    en: "Where you live: /address 5-301",
    in: ["all_private_chats"],
  },
  { command: "optout", zh: "不再读我的消息", en: "Leave me alone", in: ["all_private_chats"] },
  { command: "optin", zh: "恢复", en: "Listen to me again", in: ["all_private_chats"] },
  { command: "forgetme", zh: "删除我的一切", en: "Delete all of mine", in: ["all_private_chats"] },
  { command: "help", zh: "怎么用", en: "How to use Linli", in: everywhere },
];

/** The menus as Telegram takes them: one per scope and language, English for everyone else. */
export function menus(): readonly {
  readonly scope: BotCommandScope;
  readonly language: "zh" | undefined;
  readonly commands: readonly BotCommand[];
}[] {
  return everywhere.flatMap((scope) => {
    const lines = menu.filter((line) => line.in.includes(scope));
    const worded = (lang: "zh" | "en") =>
      lines.map((line) => ({ command: line.command, description: line[lang] }));
    return [
      { scope: { type: scope }, language: undefined, commands: worded("en") },
      { scope: { type: scope }, language: "zh" as const, commands: worded("zh") },
    ];
  });
}
