// What people type to give an order, and the things that an order is about.

import type { Reading, ReadLine } from "../model.ts";
import { normalise } from "./normalise.ts";
import { findQuantities, fitUnit } from "./quantities.ts";
import { findThings, refOf, unknownKey } from "./things.ts";
import type { Words } from "./words.ts";

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
  { name: "help", also: ["帮助", "怎么用", "使用说明"] },
  { name: "start", also: ["开始"], args: /^[\w-]{0,64}$/ },
  { name: "address", also: ["门牌", "地址"], args: /^.{0,40}$/ },
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
  { name: "settings", also: ["设置"], args: /^.{0,60}$/ },
  { name: "golive", also: ["上线"] },
  { name: "health", also: ["体检"] },
  { name: "mine", also: ["my", "我的"] },
  { name: "forgetme", also: ["forget", "忘记我", "删除我"] },
  { name: "optout", also: ["退订"] },
  { name: "optin", also: ["订阅"] },
  { name: "duty", also: ["值班"], args: /^.{0,60}$/s },
  {
    name: "wave",
    also: ["高峰", "高峰模式", "应急"],
    args: /^(?:on|off|开启?|打开|关闭?|结束)(?:\s*(?:quiet|安静))?$/iu,
  },
  { name: "pool", also: ["药库", "库", "药箱", "共享药箱", "库存"], args: /^.{0,40}$/ },
  { name: "log", also: ["日志", "记录"] },
  { name: "fair", also: ["公平"] },
  { name: "household", also: ["同户", "一家"], args: anything },
  { name: "thanks", also: ["署名"], args: /^(?:on|off|开|关|好|不要?)?$/ },
  { name: "relink", also: ["重新认人", "认人"], args: /^.{0,40}$/ },
  { name: "digest", also: ["汇总", "摘要"], args: /^(?:\d.{0,20}|on|off|开启?|关闭?)?$/i },
  { name: "quiet", also: ["免打扰", "勿扰"], args: /^(?:\d.{0,20}|off|关闭?)?$/ },
  { name: "lines", also: ["话量"], args: /^\d{0,3}$/ },
  { name: "cleaned", also: ["已消毒"] },
];

const byName = new Map(
  commandNames.flatMap((command) =>
    [command.name, ...command.also].map((name) => [name, command] as const),
  ),
);

/** Said by itself after a loan came back; to whoever brought nothing back it is chatter. */
const saysClean =
  /^(?:(?:已经?|都|刚|全)*(?:消(?:过|了|好)?毒|用?酒精(?:消毒|擦))(?:好|完|过)*(?:了|啦)?|(?:all |already |just |i(?:'ve| have)? )*(?:cleaned|disinfected|saniti[sz]ed|wiped)(?: (?:it|down|clean|too|already|with alcohol))*)[!。.!,，谢]*$/iu;

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
 * to the bot, and `undo` and "cleaned" by themselves anywhere. The text is as typed, because arguments are.
 */
export function findCommand(
  text: string,
  toBot: boolean,
): { readonly name: string; readonly args: string } | undefined {
  const line = text.trim();
  if (/^(?:撤销|撤回刚才的|undo)[!。.!]?$/iu.test(line)) return { name: "undo", args: "" };
  if (saysClean.test(line)) return { name: "cleaned", args: "" };
  const mentioned = withoutMention(line);
  const said = (mentioned ?? line).replace(/^@\S+\s+(?=\/)/u, "");
  const found = slash.exec(said);
  if (found && !noCommand.test(said)) {
    const typed = (found[1] ?? "").toLowerCase();
    const rest = (found[2] ?? "").trim();
    const whole = byName.get(typed);
    if (whole) return { name: whole.name, args: rest };
    const glued = /^[a-z]/.test(typed) ? undefined : longest(typed, rest);
    if (glued) return glued;
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

/** Whatever in a stock order is not its thing or its amount: the verb, a post, the lot's last day. */
const besides =
  /^\s*(?:in|add|out|check|count|guard|keep|入库|入|收|进|出库|出|取|盘点|盘|保底|留底|留)(?=$|[\s#\d\p{Script=Han}])|[#＃]\s?\d{1,6}|20\d\d\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2})?\s?[月日号]?(?:到期|过期)?|\b(?:exp(?:ires?|iry)?|for|到期|有效期)\b/giu;

/** An order about the pool, with the thing and the amount it names; any other reading as it is. */
export function withStock(reading: Reading, words: Words): Reading {
  if (reading.command?.name !== "pool") return reading;
  const line = stockLine(reading.command.args, words);
  return line ? { ...reading, lines: [line] } : reading;
}

function stockLine(args: string, words: Words): ReadLine | undefined {
  const n = normalise(args.replace(besides, " ").trim());
  const amounts = findQuantities(n);
  const [found] = findThings(n, words);
  const amount = amounts.find(({ value }) => value !== undefined);
  const count = amount ? undefined : /(?<![\w.])\d{1,4}(?:\.\d{1,2})?(?![\w.])/u.exec(n.text);
  const bare = amount ? `${n.typed.slice(0, amount.start)} ${n.typed.slice(amount.end)}` : n.typed;
  const text = bare.replace(/\bof\b/giu, " ").trim();
  const thing = found ? refOf(found, n) : text === "" ? undefined : { text, key: unknownKey(text) };
  if (thing === undefined) return undefined;
  return {
    thing,
    ...(amount?.value !== undefined && { quantity: amount.value }),
    ...(count && { quantity: Number(count[0]) }),
    ...(amount?.unit && { unit: fitUnit(amount.unit, thing) }),
  };
}

/** 「/药库入 布洛芬」: an order and what it is about, written in one. 「/关怀」 closes nothing. */
function longest(typed: string, rest: string): { name: string; args: string } | undefined {
  for (let end = typed.length; end > 0; end--) {
    const command = byName.get(typed.slice(0, end));
    const args = `${typed.slice(end)} ${rest}`.trim();
    if (command?.args && fits(command, args)) return { name: command.name, args };
  }
  return undefined;
}

const fits = (command: CommandName, args: string): boolean =>
  command.args ? command.args.test(args) : args === "";
