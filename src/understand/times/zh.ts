// Times as people write them in Chinese.

import type { Instant } from "../../model.ts";
import { range, timed } from "./en.ts";
import {
  type Clock,
  COUNTED,
  dayNumber,
  exists,
  fridayOf,
  hanNumber,
  lastOfMonth,
  type Meaning,
  N2,
  type Now,
  type Part,
  READ,
  type Rule,
  sundayOf,
} from "./pieces.ts";

const HAN_DAYS: Record<string, number> = { 昨: -1, 今: 0, 明: 1, 后: 2 };

const HAN_PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:凌晨|清晨|清早|天亮)/, "dawn"],
  [/^上午/, "forenoon"],
  [/^(?:早|一早|一大早|大清早|大早)/, "morning"],
  [/^(?:中午|正午|午间|晌午|午$)/, "noon"],
  [/^(?:下午|午后)/, "afternoon"],
  [/^(?:傍晚|黄昏)/, "dusk"],
  [/^(?:半夜|午夜)/, "midnight"],
];

const hanPart = (text: string): Part => HAN_PARTS.find(([re]) => re.test(text))?.[1] ?? "evening";

const hanWeekday = (text: string): number => {
  const at = "一二三四五六日".indexOf(text.replace(/[天末7]/, "日"));
  return at < 0 ? Number(text) : at + 1;
};

export const monthAhead = (now: Now, months: number, date: number): number =>
  dayNumber(now.year, now.month + months, date);

/** A date of a month without its year: the nearest one, unless it was over lately. */
export const dateIn = (
  now: Now,
  month: number,
  date: number,
  year?: number,
): Meaning | undefined => {
  if (month < 1 || month > 12 || date < 1 || !exists(year ?? 2024, month, date)) return undefined;
  const day = dayNumber(year ?? now.year, month, date);
  if (year !== undefined) return Math.abs(year - now.year) > 2 ? undefined : { day };
  if (now.day - day > 180) return { day: dayNumber(now.year + 1, month, date) };
  if (day - now.day > 300) return { day: dayNumber(now.year - 1, month, date), again: "year" };
  return { day, again: "year" };
};

/** 15号, the 15th: of this month, or of the next one that has such a day. */
export const dateOfMonth = (now: Now, date: number): Meaning | undefined => {
  if (date < 1 || date > 31) return undefined;
  for (let ahead = date < now.date ? 1 : 0; ahead < 4; ahead++) {
    const day = monthAhead(now, ahead, date);
    if (new Date(day * 86_400_000).getUTCDate() === date) return { day, again: "month" };
  }
  return undefined;
};

export const later = (now: Now, minutes: number): Instant =>
  new Date(Date.parse(now.at) + Math.round(minutes * 60_000)).toISOString();

/** So many minutes, days or months from now: under a day a moment, from a day on the same time of day. */
export const fromNow = (
  now: Now,
  amount: number,
  unit: string,
  deadline: boolean,
): Meaning | undefined => {
  if (!(amount > 0) || amount > 400) return undefined;
  const within = deadline ? ({ deadline: true } as const) : {};
  const minutes = /^(?:分|min)/.test(unit)
    ? 1
    : /^刻/.test(unit)
      ? 15
      : /时|钟|^h/.test(unit)
        ? 60
        : 0;
  if (minutes) return { moment: later(now, amount * minutes), ...within };
  if (/^(?:天|日|day)/.test(unit) && amount < 1) return { moment: later(now, 360), ...within };
  const months = /月|^month/.test(unit);
  const half = amount % 1 && months ? 15 : 0;
  const perUnit = /周|星期|礼拜|^w/.test(unit) ? 7 : 1;
  const target = months
    ? Math.min(
        monthAhead(now, Math.floor(amount), now.date),
        lastOfMonth(now.year, now.month + Math.floor(amount)),
      ) + half
    : now.day + Math.round(amount * perUnit);
  return { day: target, assumed: now.minutes, said: true, ...within };
};

export const clockOf = (hour: number, minute: number, half?: Clock["half"]): Clock | undefined => {
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return undefined;
  if (half === "exact" || hour > 12 || hour === 0) return { hour, minute, half: "exact" };
  return half ? { hour, minute, half } : { hour, minute };
};

const hanMinute = (text: string): number => {
  if (!text) return 0;
  if (text.startsWith("半")) return 30;
  if (text.endsWith("刻")) return 15 * hanNumber(text.slice(0, -1));
  const digits = text.replace(/分|零/g, "");
  return digits ? hanNumber(digits) : 0;
};

const HAN_MINUTE = `半|[一三1-3]刻|[0-5]?\\d(?!\\d)\\s?分(?!之|钟)|[0-5]\\d(?![\\d${COUNTED}/-])|[零一二三四五六七八九十]{1,3}分(?!之|钟)|零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?(?![${COUNTED}分])`;
const NOT_INSIDE = "(?<![\\d.:/零一二两三四五六七八九十百第几])";
const AFTER_ONE =
  /^\s*(?:前|之前|以前|左右|到|至|钟|见|来|开|取|拿|过来|送|集合|$|[，。,.!！?？~])/;

const FEASTS: readonly (readonly [string, number, number])[] = [
  ["元旦", 1, 1],
  ["平安夜", 12, 24],
  ["圣诞", 12, 25],
  ["国庆", 10, 1],
  ["五一", 5, 1],
];

export const HAN: readonly Rule[] = [
  // 2026年3月5号, 2026-03-05, 下个月5号, 12月24日.
  [
    new RegExp(
      `(今年|明年)?(?<![\\d一二三四五六七八九十])(${N2})\\s?月\\s?份?(${N2})\\s?[日号]`,
      "g",
    ),
    ({ group, now }) =>
      dateIn(
        now,
        hanNumber(group(2)),
        hanNumber(group(3)),
        group(1) ? now.year + (group(1) === "明年" ? 1 : 0) : undefined,
      ),
  ],
  [
    new RegExp(`(这个?|本|当|下下个?|下个?)月(?:的)?(${N2})[日号]`, "g"),
    ({ group, now }) => {
      const months = group(1).split("下").length - 1;
      const date = hanNumber(group(2));
      const day = monthAhead(now, months, date);
      return new Date(day * 86_400_000).getUTCDate() === date ? { day } : undefined;
    },
  ],
  [
    /(上个?|这个?|本|下个?)?月(底|末|初|中旬?)(?!考)/g,
    ({ group, now }) => {
      const months = group(1).startsWith("下") ? 1 : group(1).startsWith("上") ? -1 : 0;
      const day = group(2).startsWith("初")
        ? monthAhead(now, months, 1)
        : group(2).startsWith("中")
          ? monthAhead(now, months, 15)
          : lastOfMonth(now.year, now.month + months);
      return months < 0 ? { day, over: true } : { day, again: "month" };
    },
  ],
  [/(?:今)?年底(?!薪)/g, ({ now }) => ({ day: dayNumber(now.year, 12, 31), again: "year" })],
  [/(?:下个?月|下月)(?!子)/g, ({ now }) => ({ day: monthAhead(now, 1, 1) })],

  // 半小时后, 三天内, 过两天, 两个半小时后.
  [
    /(再?过|还有)?(?<![\d.第])(\d{1,3}(?:\.\d)?|[一二两三四五六七八九十几]{1,3}|半)\s?(个)?(半)?\s?(分钟?|刻钟|小时|钟头|钟|天|日|周|星期|礼拜|月)(半)?(?:左右)?\s?(之后|以后|过后|后(?![天面来门])|后天(?=内)|之内|以内|内(?!容|科|部)|里(?!面)|之前|以前|前(?![面门台后]))?/g,
    ({ group, now }) => {
      const suffix = group(7);
      const unit = group(5);
      if (!suffix && !(group(1) && unit !== "月")) return undefined;
      if (!suffix && group(1) === "还有") return undefined;
      if (unit === "月" && !group(3)) return undefined;
      if (unit === "钟" && !group(3)) return undefined;
      if (unit === "日" && /里|前/.test(suffix)) return undefined;
      const whole = group(2) === "半" ? 0.5 : hanNumber(group(2));
      const amount = whole + (group(4) || group(6) ? 0.5 : 0);
      if (suffix.endsWith("前")) return { over: true };
      return fromNow(now, amount, unit, /内|里/.test(suffix));
    },
  ],

  // 下下周一, 本周五, 周末; before a weekend is the Friday.
  [
    /(?:这个?|本)?(?:周|星期)末(?:之前|以前|前)/g,
    ({ now }) => ({ day: fridayOf(now), deadline: true }),
  ],
  [
    /(?<!每)(?<![一二两三四五六七八九十几\d半]个?)(上上个?|上个?|这个?|本|下下个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天末]|[1-7](?!\d))(?!次|遍|回|气|常|报|边|围|岁|年|[天个]月)/g,
    ({ group, now }) => {
      const prefix = group(1);
      const weekday = hanWeekday(group(2));
      if (prefix.startsWith("上")) return { over: true };
      const weeks = prefix.split("下").length - 1;
      const monday = now.day + 1 - now.weekday + 7 * weeks;
      const day = monday + weekday - 1;
      if (prefix) return { day };
      return { day: day < now.day ? day + 7 : day, again: "week" };
    },
  ],
  [
    /(上个?|这一?个?|本|下下个?|下个?)(?:周|星期|礼拜)(?![一二三四五六日天末几边围\d])/g,
    ({ group, now }) => {
      const prefix = group(1);
      if (prefix.startsWith("上")) return { over: true };
      const weeks = prefix.split("下").length - 1;
      return { day: weeks ? sundayOf(now, weeks) - 6 : sundayOf(now) };
    },
  ],

  // 今晚, 明天, 大后天.
  [/大前[天日]|前[天日晚](?!台)|去年|上个?月|刚才|刚刚/g, () => ({ over: true })],
  [/今明两?天/g, ({ now }) => ({ day: now.day + 1 })],
  [/明后两?天/g, ({ now }) => ({ day: now.day + 2 })],
  [/大后[天日]/g, ({ now }) => ({ day: now.day + 3 })],
  [
    /(今|明|昨)(?:天|日|儿个?)|后[天日]|(今|明|昨)(?=早|晚|夜|晨|午|上午|下午|中午|凌晨)/g,
    ({ group, now }) => {
      const ahead = HAN_DAYS[group(1) || group(2) || "后"] ?? 0;
      return ahead < 0 ? { day: now.day + ahead, over: true } : { day: now.day + ahead };
    },
  ],

  // The feasts that people plan by.
  [
    /(元旦|平安夜|圣诞节?|国庆节?|五一(?=节|前|假|当天|之前))(?!快乐|树|帽|礼|装|老人|卡|贺|劳|花)/g,
    ({ group, now }) => {
      const feast = FEASTS.find(([name]) => group(1).startsWith(name));
      return feast && dateIn(now, feast[1], feast[2]);
    },
  ],
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})(?![\d.])(?=\s?(?:号|日|早|晚|上午|下午|中午|周))[号日]?/g,
    ({ group, now }) => dateIn(now, Number(group(1)), Number(group(2))),
  ],

  // Whole words for an hour: 晚饭前, 睡前, 天黑前.
  [
    /(早饭|早餐|午饭|午餐|中饭|晚饭|晚餐|睡觉|睡|下班|天黑|天亮)(?:之前|以前|前)/g,
    ({ group }) => {
      const word = group(1);
      const hour = /早/.test(word)
        ? 7
        : /午|中/.test(word)
          ? 12
          : /睡/.test(word)
            ? 22
            : word === "天亮"
              ? 6
              : 18;
      return { clock: { hour, minute: 0, half: "exact" }, deadline: true };
    },
  ],

  // Parts of the day; a lone 早 or 晚 only after a day or before an hour.
  [
    new RegExp(
      `凌晨|清晨|清早|大清早|一大早|一早|早上|早晨|早间|上午|中午|正午|午间|晌午|下午|午后|傍晚|黄昏|晚上|晚间|夜里|夜间|夜晚|深夜|半夜|午夜|(?<=[${READ}])\\s?[早晚夜晨午](?!点(?!\\d)|饭|餐|高峰)|[早晚](?=\\s?(?:\\d{1,2}\\s?(?:点|[:：]\\d\\d)|[一二两三四五六七八九十]{1,3}点(?!点)))`,
      "g",
    ),
    ({ group }) => ({ part: hanPart(group(0).trim()) }),
  ],

  // 2点到4点 with one 点; 下午2-4点.
  [
    new RegExp(
      `${NOT_INSIDE}(?<!-)(${N2})(?:点)?\\s?[-~—–到至]\\s?(${N2})点(?!点)(?:钟|整)?(半)?`,
      "g",
    ),
    ({ group }) =>
      range(clockOf(hanNumber(group(1)), 0), clockOf(hanNumber(group(2)), group(3) ? 30 : 0)),
  ],
  [
    new RegExp(`差(${N2}分|一刻)钟?(${N2})点`, "g"),
    ({ group }) => {
      const hour = hanNumber(group(2));
      return hour < 1 || hour > 24 ? undefined : timed(clockOf(hour - 1, 60 - hanMinute(group(1))));
    },
  ],
  [
    new RegExp(
      `${NOT_INSIDE}(${N2})\\s?点(?!点|儿|[也都](?!行|可以|在))(?:钟|整)?(${HAN_MINUTE})?(?:多|左右|前后|许)?`,
      "g",
    ),
    ({ group, before, after }) => {
      const whole = group(0);
      const bare = /^[一1]点$/.test(whole);
      if (bare && !before.trimEnd().endsWith(READ) && !AFTER_ONE.test(after)) return undefined;
      if (
        whole === "一点" &&
        !/[\uE000前到至~-]\s?$/.test(before) &&
        !/^\s*(?:前|之前|以前|左右|到|至|钟)/.test(after)
      )
        return undefined;
      return timed(clockOf(hanNumber(group(1)), hanMinute(group(2))));
    },
  ],
  [
    /(?<![\d.:/-])(\d{1,2})时(?![候间刻常差装光效段代尚机区长])(?:(\d{1,2})分|(半))?/g,
    ({ group }) => timed(clockOf(Number(group(1)), group(3) ? 30 : Number(group(2) || 0), "exact")),
  ],

  // 15号: an address more often than a date, so only with company that a date keeps.
  [
    new RegExp(
      `(?<![\\d第.一二三四五六七八九十#-])(${N2})(号|日)(?![楼栋幢室单门线房院弄桥店口库梯车厅位铺\\d(（求帖码的群]|\\s\\d)`,
      "g",
    ),
    ({ group, before, after, now }) => {
      const date = hanNumber(group(1));
      if (group(2) === "日" ? /^[前后]?[天游]/.test(after) : !dateCompany(before, after))
        return undefined;
      return dateOfMonth(now, date);
    },
  ],
  [/马上|立刻|立即|现在|尽快|赶快|赶紧|越快越好|这会儿?|眼下/g, () => ({ urgent: true })],
];

/** Whether 15号 between these words is a day: "15号之前", "到15号", "15号 交水费", or nothing else said. */
const dateCompany = (before: string, after: string): boolean => {
  if (/^\s*$/.test(before) && /^\s*[。.!！?？]*\s*$/.test(after)) return true;
  if (/(?:送|拿|放|搬|走|住|跑|来|寄)(?:到|至|在)\s?$/.test(before)) return false;
  if (/(?:到|至|截止|截至|等|赶在|直到|最晚|最迟|本月|这月|定在|改到|延到)\s?$/.test(before))
    return !/^\s?(?:来|拿|取)/.test(after);
  return new RegExp(
    `^\\s?(?:之前|以前|前(?!面|门|台)|之后|以后|后(?!面|门)|到期|过期|截止|左右|开始|开学|开会|出发|出院|手术|考试|上班|回来|回沪|要?用|那天|这天|当天|[早晚](?![饭班])|上午|下午|中午|凌晨|周[一二三四五六日]|星期|[(（]周|${READ})|^\\s(?:交|缴|还|取|领|做|去|打|检查|体检|复查|复诊|提醒|核酸|集合|开会|上课|考试|团购|抽水)`,
  ).test(after);
};
