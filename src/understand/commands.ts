/** A command as the bot knows it, with the names people may type for it. */
interface CommandName {
  readonly name: string;
  readonly also: readonly string[];
  /** What must follow when it is said without a slash; nothing when left out. */
  readonly args?: RegExp;
}

const number = /^#?\d+$/;
const anything = /./s;

/** Every command under its English name. */
export const commandNames: readonly CommandName[] = [
  { name: "needs", also: ["need", "求", "求助", "需求"] },
  { name: "offers", also: ["offer", "供", "供应", "提供"] },
  { name: "status", also: ["show", "看", "状态", "查看", "查"], args: /^(?:#?\d+)?$/ },
  { name: "close", also: ["done", "结", "结束", "关", "关闭"], args: number },
  { name: "match", also: ["pair", "配", "配对", "撮合"], args: /^#?\d+[\s,和]+#?\d+$/ },
  { name: "remind", also: ["提醒"], args: /^#?\d+/ },
  { name: "announce", also: ["公告", "通知"], args: anything },
  { name: "stats", also: ["statistics", "统计"] },
  { name: "help", also: ["start", "帮助", "怎么用", "使用说明"] },
  { name: "join", also: ["加入"], args: /^\S+$/ },
  {
    name: "chat",
    also: ["group", "群"],
    args: /^(?:building|community|committee|楼|小区|居委|\d).*$/,
  },
  { name: "pause", also: ["mute", "暂停"], args: /^.{0,12}$/ },
  { name: "resume", also: ["unpause", "继续", "恢复"] },
  { name: "language", also: ["lang", "语言"], args: /^\S+$/ },
  { name: "undo", also: ["撤销"] },
  { name: "word", also: ["词", "加词"], args: /=/ },
  { name: "words", also: ["词表", "词库"] },
  { name: "settings", also: ["设置"] },
  { name: "mine", also: ["my", "我的"] },
  { name: "forgetme", also: ["forget", "忘记我", "删除我"] },
  { name: "optout", also: ["退订"] },
  { name: "optin", also: ["订阅"] },
  {
    name: "wave",
    also: ["高峰", "高峰模式", "应急"],
    args: /^(?:on|off|开启?|打开|关闭?|结束)(?:\s*(?:quiet|安静))?$/iu,
  },
  { name: "pool", also: ["库", "药箱", "共享药箱", "库存"], args: /^.{0,40}$/ },
  { name: "log", also: ["日志", "记录"] },
  { name: "fair", also: ["公平"] },
  { name: "care", also: ["关怀", "探望"], args: /^.{0,40}$/ },
  { name: "volunteers", also: ["volunteer", "志愿者", "志愿"] },
  { name: "digest", also: ["汇总", "摘要"] },
  { name: "export", also: ["导出"] },
  { name: "privacy", also: ["隐私"] },
];

const byName = new Map(
  commandNames.flatMap((command) =>
    [command.name, ...command.also].map((name) => [name, command] as const),
  ),
);

const slash = /^[/／]\s?([\p{L}_-]{1,20})(?:@[\w-]+)?(.*)$/su;
/** A URL path, a file path or "/s" is no command. */
const noCommand = /^[/／]\s?[\p{L}_-]+[/.]/u;
const atBot = /^@(?:小邻|linli\w*)[\s,:]*/iu;

/** The mention of the bot at the start of a line, cut off; undefined when it is not there. */
export function withoutMention(text: string): string | undefined {
  const found = atBot.exec(text.trim());
  return found ? text.trim().slice(found[0].length) : undefined;
}

/**
 * The command a message gives: with a slash always (an unknown one keeps the name as typed), as plain words only
 * to the bot, and `undo` by itself anywhere. The text is as typed, because arguments are.
 */
export function findCommand(
  text: string,
  toBot: boolean,
): { readonly name: string; readonly args: string } | undefined {
  const line = text.trim();
  if (/^(?:撤销|撤回刚才的|undo)[!。.!]?$/iu.test(line)) return { name: "undo", args: "" };
  const mentioned = withoutMention(line);
  const said = (mentioned ?? line).replace(/^@\S+\s+(?=\/)/u, "");
  const found = slash.exec(said);
  if (found && !noCommand.test(said)) {
    const typed = (found[1] ?? "").toLowerCase();
    const rest = (found[2] ?? "").trim();
    const whole = byName.get(typed);
    if (whole) return { name: whole.name, args: rest };
    const glued = /^[a-z]/.test(typed) ? undefined : longest(typed);
    if (glued) {
      const args = `${typed.slice(glued.typed.length)} ${rest}`.trim();
      return { name: glued.name, args };
    }
    return /^[a-z_-]+$/i.test(typed) || [...typed].length <= 4
      ? { name: typed, args: rest }
      : undefined;
  }
  if (!toBot && mentioned === undefined) return undefined;
  const plain = (mentioned ?? line).replace(/^@\S+\s+/u, "").replace(/[。.!!]$/u, "");
  const words = /^(\p{Script=Han}+|[a-z]+)[\s:]*(.*)$/isu.exec(plain);
  if (!words) return undefined;
  const typed = (words[1] ?? "").toLowerCase();
  const command = byName.get(typed);
  const args = (words[2] ?? "").trim();
  if (command) return fits(command, args) ? { name: command.name, args } : undefined;
  return undefined;
}

function longest(typed: string): { name: string; typed: string } | undefined {
  for (let end = typed.length; end > 0; end--) {
    const command = byName.get(typed.slice(0, end));
    if (command?.args) return { name: command.name, typed: typed.slice(0, end) };
  }
  return undefined;
}

const fits = (command: CommandName, args: string): boolean =>
  command.args ? command.args.test(args) : args === "";
