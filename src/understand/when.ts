import { casual as calendar } from "chrono-node/en";
import type { Instant, Lang } from "../model.ts";
import { instantOf, wallClock } from "../zone.ts";

/** When a message is sent, where, and (if known) in which language. */
export interface Asked {
  readonly at: Instant;
  readonly zone: string;
  readonly lang?: Lang;
}

/** The time that a message names. */
export interface When {
  /** The deadline or the time wanted. Left out for "at once" and for times that are over. */
  readonly due?: Instant;
  /** Where in the text times are named, with the words that belong to them (前, by, until). */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** The hour was said, not filled in from the table below. */
  readonly certain: boolean;
  readonly kind: "deadline" | "time";
}

// ── The hours filled in ─────────────────────────────────────────────────────────────────────────

const hours = (h: number, m = 0): number => h * 60 + m;

/**
 * What "tomorrow morning" or 今晚 means when no hour is said, in minutes of the day. `at` for a time wanted,
 * `by` for a deadline, `late` when the other has gone by on that same day.
 */
const PART_OF_DAY = {
  dawn: { at: hours(6), by: hours(6), late: hours(6) },
  morning: { at: hours(9), by: hours(9), late: hours(9) },
  forenoon: { at: hours(10), by: hours(12), late: hours(12) },
  noon: { at: hours(12), by: hours(12), late: hours(14) },
  afternoon: { at: hours(15), by: hours(18), late: hours(18) },
  dusk: { at: hours(18), by: hours(18), late: hours(20) },
  evening: { at: hours(20), by: hours(20), late: hours(23) },
  midnight: { at: hours(24), by: hours(24), late: hours(24) },
} as const;

/** The same for a whole day, and for the last day of a week, month or year. */
const WHOLE_DAY = { today: hours(20), late: hours(23), other: hours(18) } as const;

/** Hours at which nobody comes to the door: 6点 without more is the evening, unless it is near. */
const NIGHT = { from: hours(0, 30), to: hours(7), near: hours(4) } as const;

type Part = keyof typeof PART_OF_DAY;

const LIMIT = 500;

// ── What a piece of a time is ───────────────────────────────────────────────────────────────────

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Minutes of the day, where nothing is left to guess. */
  readonly half?: "am" | "pm" | "exact";
}

interface Meaning {
  /** Days since 1970-01-01 on the wall calendar. */
  readonly day?: number;
  /** How far the day moves on when it turns out to be over. */
  readonly again?: "week" | "month" | "year";
  readonly part?: Part;
  /** A part of the day that only counts beside a day or an hour: "night" alone. */
  readonly weak?: true;
  readonly clock?: Clock;
  readonly until?: Clock;
  /** Minutes of the day to assume. */
  readonly assumed?: number;
  readonly said?: true;
  readonly moment?: Instant;
  readonly deadline?: true;
  readonly over?: true;
  readonly urgent?: true;
  /** The day was said earlier in the message: "明晚聚餐，8点". */
  readonly carried?: true;
}

interface Piece extends Meaning {
  readonly start: number;
  readonly end: number;
}

interface Now {
  readonly at: Instant;
  readonly zone: string;
  readonly lang: Lang;
  readonly day: number;
  readonly minutes: number;
  /** Monday is 1. */
  readonly weekday: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The groups of a match, with "" for what is not there, and what stands around it. */
interface Found {
  readonly group: (n: number) => string;
  readonly before: string;
  readonly after: string;
  readonly now: Now;
}

type Rule = readonly [RegExp, (found: Found) => Meaning | undefined];

// Read text is blanked out as it goes, so that no later rule reads it again.
const READ = "\uE000";
const HIDDEN = "\uE001";

const dayNumber = (year: number, month: number, date: number): number =>
  Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);

const exists = (year: number, month: number, date: number): boolean =>
  new Date(Date.UTC(year, month - 1, date)).getUTCMonth() === month - 1;

const lastOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 0);

const sundayOf = (now: Now, weeks = 0): number => now.day + 7 - now.weekday + 7 * weeks;

/** The Friday before this weekend; its Sunday when the weekend has begun. */
const fridayOf = (now: Now): number => (now.weekday > 5 ? sundayOf(now) : sundayOf(now) - 2);

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────

const HAN_DIGITS = "零一二三四五六七八九";

const hanNumber = (text: string): number => {
  if (/^\d/.test(text)) return Number(text);
  const plain = text.replace(/〇/g, "零").replace(/两/g, "二").replace(/几/g, "三");
  const [tens, ones] = plain.includes("十") ? plain.split("十") : ["", plain];
  const value = (digits: string | undefined, empty: number): number =>
    digits ? HAN_DIGITS.indexOf(digits.slice(-1)) : empty;
  return (plain.includes("十") ? value(tens, 1) * 10 : 0) + value(ones, 0);
};

const EN_NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  "half a": 0.5,
  "half an": 0.5,
  half: 0.5,
  "a half": 0.5,
  "a couple of": 2,
  "a couple": 2,
  "couple of": 2,
  "a few": 3,
  few: 3,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  sixty: 60,
};

const enNumber = (text: string): number => {
  const known = EN_NUMBERS[text.replace(/\s+/g, " ")];
  return known ?? Number(text);
};

const N2 = "(?:\\d{1,2}|[零〇一二两三四五六七八九十]{1,3})";
const EN_COUNT =
  "(?:\\d{1,3}(?:\\.\\d)?|half an?|a half|half|a couple of|a couple|couple of|a few|few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty-five|twenty|thirty|forty-five|forty|sixty)";
const EN_HOUR = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const COUNTED = "个盒包袋片人粒瓶斤块元度支根张套份只双条楼栋幢号室杯升毫克箱罐位名岁%";

// An English number after "by" or "at" is an hour only where the phrase ends or goes on as a time does.
const NO_MORE = `(?=\\s*(?:$|[,!?;)、，。！？~${READ}]|\\.(?!\\d)|[\\u4e00-\\u9fff]|(?:today|tonight|tomorrow|tmrw?|this|in the|on|if|i|we|you|can|will|with|to\\s+(?!\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[a-z]+|please|pls|plz|for|thanks|thank|thx|and|or|but|at|latest|because|since|so|when|as|would|is|mon|monday|tue|tuesday|wed|wednesday|thu|thursday|fri|friday|sat|saturday|sun|sunday)\\b))`;

// ── What looks like a time and is none ──────────────────────────────────────────────────────────

const NOT_TIMES: readonly RegExp[] = [
  // Numbers that are phones, codes, rooms, ratios, measures.
  /\d{5,}|1\d{2}[- ]\d{4}[- ]\d{4}/g,
  /(?<![\d:./-])\d{1,3}(?:-\d{1,2})?-\d{3,4}(?![\d-])/g,
  /(?:比例|配比|稀释|比分|按照?|ratio(?: of)?|scale)\s?(?:是|为|大概|约)?\s?\d{1,3}[:：]\d{1,3}/g,
  /\d{1,2}:\d{1,3}\s?(?:的?(?:比例|稀释|兑|配)|ratio|dilut)/g,
  /(?<![\d/])24\s?\/\s?7(?![\d/])/g,
  /\d{1,2}\/\d{1,2}\s?(?:a |of |the )?(?:packs?|box(?:es)?|bottles?|strips?|bags?|cups?|tablets?|pills?|doses?|tsp|tbsp|kg|lb|盒|包|瓶|袋|片|粒|份|斤|杯|板)/g,
  // 一点: a little. 两点: two points.
  /一点点|一点儿|一丁点|[有差早晚快慢好多少大小轻重高低近远便宜热冷贵吃喝加给留买放]一点(?![半钟多左前之以到\d整])(?<![今明后昨中下]一点)/g,
  /[一两二三四五六七八九十几\d]点(?:小?(?:建议|意见|要求|说明|提醒|注意|想法|看法|原因|好处|心意|心得|经验|体会|需要|希望)|[:：]|积分|优惠)/g,
  /(?:[提讲说]|说明|以下|如下|注意|建议|只有|就)[两二三四五六七八九]点/g,
  // Greetings, meals, other words.
  /(?:早上|上午|中午|下午|晚上|大家早|各位早)好|[早晚]安/g,
  /(?:今日|明日|每日)(?:头条|之星|[一优特鲜]|说法)|[早晚午夜](?:点师|市|班|报|会|操|教|托|睡|宵|自习|礼服|霜)/g,
  /下午茶|夜宵|早教|早产|午觉|午睡/g,
  // How long a thing keeps is no time at which it is wanted.
  /(?:有效期?|保质期|效期|生产日期|生产批号|\bexpir(?:es|y|ing|ation)|\bexp\b\.?|\bbest before)(?:\s?date)?[\s:：到至是为在on]{0,4}(?:\s?(?:20\d\d|\d{1,2})\s?[年月日号./-]?){1,3}/g,
  /每[天日晚早](?:早上|上午|中午|下午|傍晚|晚上|[早晚])?(?:\s?\d{1,2}点半?)?|点钟方向/g,
  // Ages, rates, durations, certificates.
  /\d{1,2}\s?-?\s?(?:days?|weeks?|months?|mths?|years?|yrs?)(?:\s|-)(?:old|of age)/g,
  /(?:一|每|两|\d)(?:周|个?月|天|日|年)(?:[一二两三四五六七八九十\d]{1,2})?[次回趟遍]/g,
  /每(?:隔)?(?:周|个?星期|个?礼拜)[一二三四五六日天末]?/g,
  /每(?:隔|过)?\s?[\d一二两三四五六七八九十半]{1,3}\s?个?(?:小时|钟头|分钟|天)/g,
  /(?:24|48|72)\s?个?小时(?:以?内)?(?:的|有效)?(?=核酸|抗原|阴性|报告|检测|证明)/g,
  /\d{1,2}\s?个?小时之?以?内(?=[不最别禁勿只])/g,
  /[了过烧阳后痛吐泻]\s?[\d一二两三四五六七八九十半几]{1,3}\s?个?半?(?:小时|天|日|周|星期|月|分钟)(?:以后|之后|后|多)/g,
  /[\d一二两三四五六七八九十]{1,3}日(?:游|龄|间|常)/g,
  /\b(?:every|each|once|twice|per|times an?|times every)\s+(?:\d{1,2}\s+|other\s+|two\s+|few\s+)?(?:a\s+|the\s+)?(?:hours?|hrs?|days?|weeks?|months?|minutes?|mornings?|evenings?|afternoons?|nights?|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)\b/g,
  /\b(?:times|once|twice|doses?|pills?|tablets?)\s+(?:in|within)\s+(?:\d{1,2}|a|an|one)\s+(?:hours?|days?|weeks?)/g,
  /\bgood\s+(?:morning|afternoon|evening|night|day)\b|\bmorning\s+(?:all|everyone|everybody|neighbou?rs|folks|sickness)\b|\ball\s+(?:day|night|morning|evening|week)\b/g,
  /\b(?:today|tomorrow|tonight)['’]?s\s+(?:news|weather|world|headlines?|menu|lesson|show|paper|match|specials?)/g,
  /\b(?:sat|sun)\b(?<!(?:\b(?:on|by|before|until|till|this|next|from|for|fri|friday|or|and)\s|[-/,]\s?)(?:sat|sun))(?!\s*(?:$|\d{1,2}(?::\d\d)?\s?(?:am|pm)\b|\d{1,2}:\d\d|morning|afternoon|evening|night|noon|at\b|by\b|[,.!?;]|[\u4e00-\u9fff]))/g,
  new RegExp(
    `\\b(?:${MONTHS})[a-z]*\\s+\\d{1,2}(?:-\\d{3,4}|\\s*(?:boxes|box|packs?|pcs|bottles?|strips?|kits?|masks?|bags?|pills?|people|of us|x)\\b)`,
    "g",
  ),
  /\b(?:may|march|mar|sun|sat|wed|mon)\s+(?:i|we|you|he|she|they|it|be|have|not|need|also|still)\b/g,
  /\bbuilding\s+\d{1,3}(?:\s+(?:at|in)\b)?|\b(?:room|unit|flat|apt|block|floor|no\.?|gate)\s?#?\d{1,4}\b/g,
  /\d\s+am\s+(?=i\b|looking|in\b|at\b|a\b|the\b|not\b|so\b|sick|still|also|having|out\b|running|feeling|need|alone|here)/g,
];

// ── Reading: Chinese ────────────────────────────────────────────────────────────────────────────

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

const monthAhead = (now: Now, months: number, date: number): number =>
  dayNumber(now.year, now.month + months, date);

/** A date of a month without its year: the nearest one, unless it was over lately. */
const dateIn = (now: Now, month: number, date: number, year?: number): Meaning | undefined => {
  if (month < 1 || month > 12 || date < 1 || !exists(year ?? 2024, month, date)) return undefined;
  const day = dayNumber(year ?? now.year, month, date);
  if (year !== undefined) return Math.abs(year - now.year) > 2 ? undefined : { day };
  if (now.day - day > 180) return { day: dayNumber(now.year + 1, month, date) };
  if (day - now.day > 300) return { day: dayNumber(now.year - 1, month, date), again: "year" };
  return { day, again: "year" };
};

/** 15号, the 15th: of this month, or of the next one that has such a day. */
const dateOfMonth = (now: Now, date: number): Meaning | undefined => {
  if (date < 1 || date > 31) return undefined;
  for (let ahead = date < now.date ? 1 : 0; ahead < 4; ahead++) {
    const day = monthAhead(now, ahead, date);
    if (new Date(day * 86_400_000).getUTCDate() === date) return { day, again: "month" };
  }
  return undefined;
};

const later = (now: Now, minutes: number): Instant =>
  new Date(Date.parse(now.at) + Math.round(minutes * 60_000)).toISOString();

/** So many minutes, days or months from now: under a day a moment, from a day on the same time of day. */
const fromNow = (
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

const clockOf = (hour: number, minute: number, half?: Clock["half"]): Clock | undefined => {
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

const HAN: readonly Rule[] = [
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

// ── Reading: English ────────────────────────────────────────────────────────────────────────────

const EN_PARTS: Record<string, Part> = {
  morning: "morning",
  afternoon: "afternoon",
  arvo: "afternoon",
  evening: "evening",
  night: "evening",
  eve: "evening",
  dawn: "dawn",
  dusk: "dusk",
};

const timed = (clock: Clock | undefined): Meaning | undefined => clock && { clock };

const range = (clock: Clock | undefined, until: Clock | undefined): Meaning | undefined =>
  clock && until && { clock, until };

const meridiem = (text: string): "am" | "pm" | undefined =>
  text.startsWith("a") ? "am" : text.startsWith("p") ? "pm" : undefined;

const AMPM = "(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])";

const hoursOf = (text: string): number => enNumber(text);

const EN: readonly Rule[] = [
  [
    /\b(?:asap|a\.s\.a\.p\.?|right away|right now|straight away|immediately|at once|(?<!(?:from|by|until|till|just|not|for|even|up to|right) )now)\b/g,
    () => ({ urgent: true }),
  ],

  // In two hours, within half an hour, 20 minutes from now, two days ago.
  [
    new RegExp(
      `\\b${EN_COUNT}\\s?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)\\s+(?:ago|before|earlier)\\b`,
      "g",
    ),
    () => ({ over: true }),
  ],
  [
    new RegExp(
      `\\b(in|within|under)\\s+(?:the\\s+next\\s+|next\\s+)?(?:about\\s+|around\\s+|like\\s+|max\\s+)?(?:\\d{1,2}\\s?(?:-|to|or)\\s?)?(${EN_COUNT})?\\s?(min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|wks?|months?)(\\s+and\\s+a\\s+half)?(?!-|[a-z])(?!\\s+(?:old|of age|ago))(?:['’]?\\s+time)?`,
      "g",
    ),
    ({ group, now }) => {
      const next = /\bnext\b/.test(group(0));
      if (!group(2) && !next) return undefined;
      const within = group(1) !== "in" || next;
      const first = group(2) ? enNumber(group(2)) : 1;
      return fromNow(now, first + (group(4) ? 0.5 : 0), group(3), within);
    },
  ],
  [/\b(?:by|before) the weekend\b/g, ({ now }) => ({ day: fridayOf(now), deadline: true })],
  [/\bwithin the hour\b/g, ({ now }) => fromNow(now, 1, "hour", true)],
  [
    /\bin\s+(an?|one|two)\s+and\s+a\s+half\s+(hours?|days?|weeks?)\b/g,
    ({ group, now }) => fromNow(now, enNumber(group(1)) + 0.5, group(2), false),
  ],
  [
    new RegExp(
      `\\b(?<!every )(${EN_COUNT})\\s?(min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|months?)\\s+(?:from now|from today|later|hence)\\b`,
      "g",
    ),
    ({ group, now }) => fromNow(now, enNumber(group(1)), group(2), false),
  ],

  // Ends of periods.
  [
    /\b(?:(?:the\s+)?end of (?:the\s+)?(?:day|play|business(?: day)?)|eod|cob|close of business)\b(?=\s+(?:on\s+)?(?:tom|tmr|mon|tue|wed|thu|fri|sat|sun|next))/g,
    () => ({ clock: { hour: 18, minute: 0, half: "exact" }, deadline: true }),
  ],
  [
    /\b(?:(?:the\s+)?end of (?:the\s+)?(?:day|today|play|business(?: day)?)|(?:eod|cob)(?: today)?|close of business)\b/g,
    ({ now }) => ({ day: now.day, assumed: WHOLE_DAY.other, deadline: true }),
  ],
  [
    /\b(?:(?:the\s+)?end of (?:the|this|next)?\s*week(?!end)|eow)\b/g,
    ({ group, now }) => ({ day: sundayOf(now, group(0).includes("next") ? 1 : 0), deadline: true }),
  ],
  [
    /\b(?:(?:the\s+)?end of (?:the|this|next)?\s*month|eom|month[- ]end)\b/g,
    ({ group, now }) => {
      const months = group(0).includes("next") ? 1 : 0;
      return { day: lastOfMonth(now.year, now.month + months), deadline: true };
    },
  ],
  [
    /\b(?:the\s+)?end of (?:the|this) year\b/g,
    ({ now }) => ({ day: dayNumber(now.year, 12, 31), deadline: true }),
  ],
  [
    /\blast\s+(?:week|weekend|month|year|night|evening)\b|\bthe other day\b|\byesterday\b(?:\s+(?:morning|afternoon|evening|night))?/g,
    () => ({ over: true }),
  ],
  [
    /\b(?:the|this|next|at the|on the|over the)\s+weekend\b|\bweekend\b(?=\s*(?:$|[,.!?]))/g,
    ({ group, now }) => ({ day: sundayOf(now, group(0).includes("next") ? 1 : 0) }),
  ],
  [
    /\bnext week\b(?!\s+(?:mon|tue|wed|thu|fri|sat|sun))/g,
    ({ now }) => ({ day: sundayOf(now) + 1 }),
  ],
  [/\b(?:this|within the|in the) week\b/g, ({ now }) => ({ day: sundayOf(now) })],
  [/(?<!of )\bnext month\b/g, ({ now }) => ({ day: monthAhead(now, 1, 1) })],

  [
    /(?<!\b(?:merry|happy)\s)\b(christmas|xmas|new year'?s)( eve)?(?: day)?\b(?!\s+(?:tree|lights?|cards?|presents?|gifts?|dinner|party|hats?|decorations?|resolutions?))/g,
    ({ group, now }) => {
      const eve = group(2) !== "";
      if (group(1).startsWith("new")) return eve ? dateIn(now, 12, 31) : dateIn(now, 1, 1);
      return dateIn(now, 12, eve ? 24 : 25);
    },
  ],

  // Days.
  [/\b(?:the\s+)?day after (?:tomorrow|tmrw?)\b/g, ({ now }) => ({ day: now.day + 2 })],
  [
    /\b(?:tomm?orr?ow|tomorow|tmrw?|tmw|tomoz|2mor{1,2}ow|2moro)\b/g,
    ({ now }) => ({ day: now.day + 1 }),
  ],
  [
    /\b(?:tonight|tonite|2nite|this evening|this eve)\b/g,
    ({ now }) => ({ day: now.day, part: "evening" }),
  ],
  [/\b(?:today|2day)\b/g, ({ now }) => ({ day: now.day })],
  [
    /\bthis (morning|afternoon|arvo)\b/g,
    ({ group, now }) => ({ day: now.day, part: EN_PARTS[group(1)] ?? "morning" }),
  ],

  // Hours in words and figures.
  [
    new RegExp(
      `(?<![\\w:.-])(?:(?:from|between)\\s+)?(\\d{1,2})(?:[:.](\\d\\d))?\\s?${AMPM.replace("(?!", "?(?!")}\\s?(?:-|–|~|to|and|until|till)\\s?(\\d{1,2})(?:[:.](\\d\\d))?\\s?${AMPM}`,
      "g",
    ),
    ({ group }) => {
      const [one, two] = [Number(group(1)), Number(group(4))];
      const end = meridiem(group(6));
      const same = one % 12 <= two % 12 ? end : end === "pm" ? "am" : "pm";
      return range(
        clockOf(one, Number(group(2) || 0), meridiem(group(3)) ?? same),
        clockOf(two, Number(group(5) || 0), end),
      );
    },
  ],
  [
    new RegExp(
      `\\b(?:from|between)\\s+(${EN_HOUR})(?::(\\d\\d))?\\s?(?:-|–|to|and|until|till)\\s?(${EN_HOUR})(?::(\\d\\d))?${NO_MORE}`,
      "g",
    ),
    ({ group }) =>
      range(
        clockOf(hoursOf(group(1)), Number(group(2) || 0)),
        clockOf(hoursOf(group(3)), Number(group(4) || 0)),
      ),
  ],
  [
    new RegExp(`(?<![\\d:/.-]|[a-z]-?)(\\d{1,2})(?:[:.](\\d\\d))?\\s?${AMPM}`, "g"),
    ({ group }) =>
      timed(
        Number(group(1)) > 12
          ? clockOf(Number(group(1)), Number(group(2) || 0))
          : clockOf(Number(group(1)), Number(group(2) || 0), meridiem(group(3))),
      ),
  ],
  [
    new RegExp(
      `\\b(half|(?:a )?quarter|twenty-five|twenty|ten|five|[125]0|5|25)\\s*(?:minutes |mins )?(past|to|til|before)\\s+(${EN_HOUR})(?:\\s?o'?clock)?(?!\\d)(?:\\s?${AMPM})?${NO_MORE}`,
      "g",
    ),
    ({ group, before }) => {
      const toHour = group(2) !== "past";
      const size = group(1) === "half" ? 30 : /quarter/.test(group(1)) ? 15 : enNumber(group(1));
      if (
        toHour &&
        (size === 30 || (size !== 15 && !/\b(?:at|by|before|around|until|till)\s*$/.test(before)))
      )
        return undefined;
      const hour = hoursOf(group(3));
      if (hour < 1) return undefined;
      return timed(
        toHour
          ? clockOf(hour === 1 ? 12 : hour - 1, 60 - size, meridiem(group(4)))
          : clockOf(hour, size, meridiem(group(4))),
      );
    },
  ],
  [
    new RegExp(`\\bhalf\\s+(${EN_HOUR})\\b${NO_MORE}`, "g"),
    ({ group }) => timed(clockOf(hoursOf(group(1)), 30)),
  ],
  [
    new RegExp(`\\b(${EN_HOUR})\\s?o'?\\s?clock\\b`, "g"),
    ({ group }) => timed(clockOf(hoursOf(group(1)), 0)),
  ],
  [
    new RegExp(`\\b(${EN_HOUR})\\s?-?ish\\b`, "g"),
    ({ group }) => timed(clockOf(hoursOf(group(1)), 0)),
  ],
  [
    /\b(noon|midday|lunch ?time|lunch|midnight|dinner ?time|dinner|supper|bed ?time|bed|dark|sunset)\b/g,
    ({ group, before }) => {
      const word = group(1);
      const meal = !/noon|midday|midnight|time|dark|sunset/.test(word);
      const cue = meal
        ? /\b(?:before|by)\s*$/
        : /\bdark$|sunset$/.test(word)
          ? /\b(?:before|by)\s*$/
          : /(?:)/;
      if (!cue.test(before)) return undefined;
      const hour = /noon|midday|lunch/.test(word)
        ? 12
        : /midnight/.test(word)
          ? 24
          : /bed/.test(word)
            ? 22
            : 18;
      return { clock: { hour, minute: 0, half: "exact" } };
    },
  ],
  [
    new RegExp(
      `(?<=\\b(?:at|by|before|until|till|til|around|after|about|from|@)\\s{0,2}(?:about\\s|around\\s)?)(${EN_HOUR})(?![\\d:-])${NO_MORE}`,
      "g",
    ),
    ({ group }) => (Number(group(1)) > 24 ? undefined : timed(clockOf(hoursOf(group(1)), 0))),
  ],
  [
    new RegExp(
      `(?<=^\\s*|[,.;!?，。]\\s*|(?:${READ})\\s*)(${EN_HOUR})(?=\\s+(?:${READ}|in the (?:morning|afternoon|evening)|at night))`,
      "g",
    ),
    ({ group }) => timed(clockOf(hoursOf(group(1)), 0)),
  ],

  // The 15th.
  [
    /\b(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+of\s+(this|the|next)\s+month\b/g,
    ({ group, now }) => {
      const date = Number(group(1));
      const day = monthAhead(now, group(2) === "next" ? 1 : 0, date);
      return new Date(day * 86_400_000).getUTCDate() === date ? { day } : undefined;
    },
  ],
  [
    new RegExp(
      `\\b(?:the|on|by|until|till|before)\\s+(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s*(?:of\\s+)?(?:${MONTHS})[a-z]*|\\s+(?:floor|building|block|box|time|one|of (?!this|the month)|street|gate|unit|room|birthday|post|person|dose))`,
      "g",
    ),
    ({ group, now }) => dateOfMonth(now, Number(group(1))),
  ],
  [/\bfirst thing\b(?: in the morning)?/g, () => ({ part: "morning" })],
  [
    /\b(?:in the|by|before|until|till)\s+(morning|afternoon|evening)\b/g,
    ({ group }) => ({ part: EN_PARTS[group(1)] ?? "morning" }),
  ],
  [
    /\b(?:early |late )?(morning|afternoon|arvo|evening|night|eve)\b/g,
    ({ group }) => ({ part: EN_PARTS[group(1)] ?? "evening", weak: true }),
  ],
];

// ── Reading: figures ────────────────────────────────────────────────────────────────────────────

const YEARS: readonly Rule[] = [
  [
    /(?<!\d)(20\d\d)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)[日号]?/g,
    ({ group, now }) =>
      dateIn(now, Number(group(2)), Number(group(3)), Number(group(1))) ?? { over: true },
  ],
];

const FIGURES: readonly Rule[] = [
  [
    /(?<!\d)(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])(?!\s?(?:of|f\b|楼|室))/g,
    ({ group, before, after, now }) => {
      const [one, two] = [Number(group(1)), Number(group(2))];
      if (/[\d./:-]$/.test(before)) return undefined;
      const cued =
        /(?:on|by|before|until|till|到|于|在)\s*$/.test(before) ||
        /^\s*(?:[前之号日]|at\b)/.test(after);
      if (
        one < two &&
        two < 9 &&
        one <= 3 &&
        !cued &&
        [2, 3, 4, 5, 8].includes(two) &&
        (one === 1 || two <= 4)
      )
        return undefined;
      const dayFirst = now.lang === "en";
      const asSaid = dayFirst ? dateIn(now, two, one) : dateIn(now, one, two);
      return asSaid ?? (dayFirst ? dateIn(now, one, two) : dateIn(now, two, one));
    },
  ],
  [
    /(?<![\d.:/-])([01]?\d|2[0-4]):([0-5]\d)\s?(?:-|–|—|~|到|至|to|until|till)\s?([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g,
    ({ group }) =>
      range(
        clockOf(Number(group(1)), Number(group(2)), group(1).startsWith("0") ? "exact" : undefined),
        clockOf(Number(group(3)), Number(group(4)), group(3).startsWith("0") ? "exact" : undefined),
      ),
  ],
  [
    /(?<![\d.:/-])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:])/g,
    ({ group }) =>
      timed(
        clockOf(Number(group(1)), Number(group(2)), group(1).startsWith("0") ? "exact" : undefined),
      ),
  ],
  [
    new RegExp(
      `(?<=[${READ}]\\s?)(\\d{1,2})\\.([0-5]\\d)(?![\\d${COUNTED}])(?=\\s*(?:前|之前|到|$|[，,。]))`,
      "g",
    ),
    ({ group }) => timed(clockOf(Number(group(1)), Number(group(2)))),
  ],
];

// The days of the week and the dates with a named month are read by chrono; the rest of it would cost
// more in refusals than it reads.
const CALENDAR_WORDS = new RegExp(
  `\\b(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday|s)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b|\\b(?:${MONTHS})[a-z]{0,6}\\b`,
);

const byCalendar = (text: string, now: Now): Piece[] => {
  const first = text.search(CALENDAR_WORDS);
  if (first < 0) return [];
  // A long row of dates costs chrono the square of its length; people name one or two.
  const from = Math.max(0, first - 24);
  const window = text.slice(from, first + 120);
  // Noon, so that no change of clocks where this runs can touch the answer.
  const reference = new Date(now.year, now.month - 1, now.date, 12);
  return calendar.parse(window, reference, { forwardDate: true }).flatMap((result): Piece[] => {
    const { start } = result;
    const place = { start: from + result.index, end: from + result.index + result.text.length };
    const words = result.text.toLowerCase();
    if (!CALENDAR_WORDS.test(words)) return [];
    if (/\b(?:last|past)\b/.test(words)) return [{ ...place, over: true }];
    const year = start.get("year") ?? now.year;
    const month = start.get("month") ?? now.month;
    const date = start.get("day") ?? now.date;
    if (start.isCertain("day") && start.isCertain("month")) {
      const meant = dateIn(now, month, date, start.isCertain("year") ? year : undefined);
      return meant ? [{ ...place, ...meant }] : [];
    }
    const weekday = start.get("weekday");
    if (!start.isCertain("weekday") || weekday === null) return [];
    if (/\b(?:this|next)\b/.test(words)) return [{ ...place, day: dayNumber(year, month, date) }];
    const ahead = ((weekday || 7) - now.weekday + 7) % 7;
    return [{ ...place, day: now.day + ahead, again: "week" }];
  });
};

// ── Putting the pieces together ─────────────────────────────────────────────────────────────────

const blank = (length: number, filler: string): string => filler.repeat(length);

const readPieces = (text: string, now: Now): { pieces: Piece[]; left: string } => {
  const pieces: Piece[] = [];
  let left = text;
  for (const re of NOT_TIMES) left = left.replace(re, (seen) => blank(seen.length, HIDDEN));
  const lists = [
    YEARS,
    /[\u4e00-\u9fff]/.test(text) ? HAN : [],
    /[a-z]/.test(text) ? EN : [],
    FIGURES,
  ];
  for (const rules of lists) {
    for (const [re, read] of rules) {
      if (left.search(re) < 0) continue;
      left = left.replace(re, (...args: unknown[]) => {
        const [whole, ...rest] = args;
        const seen = String(whole);
        const source = String(rest.at(-1));
        const start = Number(rest.at(-2));
        const end = start + seen.length;
        const meaning = read({
          group: (n) => String(args[n] ?? ""),
          before: source.slice(Math.max(0, start - 24), start),
          after: source.slice(end, end + 24),
          now,
        });
        if (!meaning) return seen;
        pieces.push({ start, end, ...meaning });
        return blank(seen.length, READ);
      });
    }
  }
  for (const piece of byCalendar(left, now)) {
    pieces.push(piece);
    left =
      left.slice(0, piece.start) + blank(piece.end - piece.start, READ) + left.slice(piece.end);
  }
  return { pieces: pieces.sort((a, b) => a.start - b.start), left };
};

const JOINED =
  /^[\s,，、的()（）]{0,3}(?:(?:at|on|in the|in|of|by|before|around|about|from|@|就|大概|约|大约)\s*){0,2}$/;
const RANGE = /^\s*(?:到|至|-|~|—|–|to|until|till|and)\s*$/;

const fits = (group: Piece, next: Piece): boolean => {
  if (group.moment || next.moment || group.urgent || next.urgent) return false;
  if (group.clock && next.clock) return false;
  if (group.day !== undefined && next.day !== undefined)
    return next.day === group.day && !group.clock && !group.part;
  return !(group.part && next.part);
};

const DUE_AFTER =
  /^\s*(?:左右|的时候)?\s*(?:之前|以前|前(?!天|面|门|台|楼|后|两|三)|之内|以内|内(?!容|科)|为止|截止)|^\s*(?:at the latest|latest|or (?:earlier|sooner)|deadline)\b/;
const DUE_BEFORE =
  /(?:截止到?|截至|最晚|最迟|不晚于|不迟于|赶在|限|直到|[借用开等留供卖放存]到|营业到)\s*$|(?:\b(?:by|before|until|till|til|no later than|not later than|latest|deadline|up to|due)\b:?\s*(?:the\s+|at\s+|on\s+|this\s+|around\s+|about\s+)*)$/;

const group = (pieces: readonly Piece[], text: string): Piece[] => {
  const groups: Piece[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const gap = last ? text.slice(last.end, piece.start) : "";
    if (last && piece.start >= last.end && fits(last, piece) && JOINED.test(gap)) {
      const due =
        /\b(?:by|before)\b/.test(gap) || DUE_AFTER.test(text.slice(last.end, piece.start));
      groups[groups.length - 1] = {
        ...last,
        ...piece,
        ...(last.again && !piece.again ? { again: last.again } : {}),
        ...(due || last.deadline || piece.deadline ? { deadline: true } : {}),
        start: last.start,
        end: piece.end,
      };
    } else if (
      last?.clock &&
      !last.until &&
      piece.clock &&
      !piece.part &&
      piece.day === undefined &&
      RANGE.test(gap)
    ) {
      groups[groups.length - 1] = { ...last, until: piece.clock, end: piece.end };
    } else groups.push(piece);
  }
  return groups.filter((each) => !each.weak || each.day !== undefined || each.clock || each.over);
};

// 下午3点测了39度: told, not asked for.
const TOLD =
  /^\s*(?:就|才|又|已经?)?(?:[测量烧打买送到发退吐醒起吃](?:到|烧|出)?[了过]|[测量买]的|开始(?:发烧|烧|咳|吐))/;

/** A part of the day and the hour after it: 下午18点 is 18, 晚上12点 is 24, 晚上2点 the small hours. */
const hourInPart = (hour: number, part: Part): number => {
  if (hour > 12) return hour;
  switch (part) {
    case "dawn":
      return hour % 12;
    case "morning":
    case "forenoon":
      return hour;
    case "noon":
      return hour < 9 ? hour + 12 : hour;
    case "afternoon":
    case "dusk":
      return (hour % 12) + 12;
    case "evening":
    case "midnight":
      return hour % 12 < 5 ? (hour % 12) + 24 : hour + 12;
  }
};

/** The minutes of the day that a clock may mean, the likelier first. */
const readings = (clock: Clock, part: Part | undefined): readonly number[] => {
  const { hour, minute, half } = clock;
  if (half === "am" || half === "pm")
    return [hours((hour % 12) + (half === "pm" ? 12 : 0), minute)];
  if (part && !(half === "exact" && hour > 0)) return [hours(hourInPart(hour, part), minute)];
  if (half === "exact") return [hours(hour, minute)];
  return [hours(hour, minute), hours(hour + 12, minute)];
};

const MINUTES_A_DAY = 24 * 60;

const asleep = (minute: number, now: Now): boolean => {
  const ofDay = minute % MINUTES_A_DAY;
  const near = minute - (now.day * MINUTES_A_DAY + now.minutes) <= NIGHT.near;
  return ofDay >= NIGHT.from && ofDay < NIGHT.to && !near;
};

const rolledOn = (each: Piece, now: Now): Piece | undefined => {
  const { again, day, ...rest } = each;
  if (day === undefined || !again) return undefined;
  if (again === "week") return { ...rest, day: day + 7 };
  const date = new Date(day * 86_400_000);
  const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (again === "month") {
    const last = day === lastOfMonth(year, month) && ofMonth > 27;
    return {
      ...rest,
      day: last ? lastOfMonth(year, month + 1) : dayNumber(year, month + 1, ofMonth),
    };
  }
  return now.day - day > 60 || each.deadline
    ? { ...rest, day: dayNumber(year + 1, month, ofMonth) }
    : undefined;
};

/** The wall minute since 1970 that a group of pieces means, if it is still ahead. */
const place = (each: Piece, now: Now): number | undefined => {
  const nowMinute = now.day * MINUTES_A_DAY + now.minutes;
  const { clock, part, day } = each;
  const ahead = (minute: number): boolean => minute > nowMinute;
  if (day === undefined) {
    if (clock) {
      const options = [-1, 0, 1].flatMap((days) =>
        readings(clock, part).map((minute) => (now.day + days) * MINUTES_A_DAY + minute),
      );
      const open = options.filter(ahead).sort((a, b) => a - b);
      const guessed = readings(clock, part).length > 1;
      return open.find((minute) => !guessed || !asleep(minute, now)) ?? open[0];
    }
    if (!part) return undefined;
    const today = now.day * MINUTES_A_DAY;
    const { at, by, late } = PART_OF_DAY[part];
    const first = each.deadline ? by : at;
    return [today + first, today + late, today + MINUTES_A_DAY + first].find(ahead);
  }
  const midnight = day * MINUTES_A_DAY;
  const found = ((): number | undefined => {
    if (clock) {
      const options = readings(clock, part).map((minute) => midnight + minute);
      if (options.length === 1 || day === now.day) return options.find(ahead);
      const [early, late] = options;
      return clock.hour < 7 ? late : early;
    }
    if (part) {
      const { at, by, late } = PART_OF_DAY[part];
      return [midnight + (each.deadline ? by : at), midnight + late].find(ahead);
    }
    if (each.assumed !== undefined && each.said) return midnight + each.assumed;
    const usual = each.assumed ?? (day === now.day ? WHOLE_DAY.today : WHOLE_DAY.other);
    return [usual, WHOLE_DAY.late, MINUTES_A_DAY - 1]
      .map((minute) => midnight + minute)
      .find(ahead);
  })();
  if (found !== undefined && (day >= now.day || ahead(found))) return found;
  const next = rolledOn(each, now);
  return next && place(next, now);
};

/** The end of 下午2点到4点: the first such hour after the start, or after now when the start is over. */
const placeEnd = (each: Piece, start: number | undefined, now: Now): number | undefined => {
  if (!each.until) return undefined;
  const from = start ?? now.day * MINUTES_A_DAY + now.minutes;
  const day = start === undefined ? (each.day ?? now.day) : Math.floor(start / MINUTES_A_DAY);
  return (start === undefined ? [0] : [0, 1])
    .flatMap((days) =>
      (each.until ? readings(each.until, undefined) : []).map(
        (minute) => (day + days) * MINUTES_A_DAY + minute,
      ),
    )
    .filter((minute) => minute > from)
    .sort((a, b) => a - b)[0];
};

/** The end of hours that are running now and have no day of their own: 10点到12点, said at half past ten. */
const endIfRunning = ({ clock, until, part, day }: Piece, now: Now): number | undefined => {
  if (!clock || !until || day !== undefined) return undefined;
  const start = readings(clock, part)
    .filter((minute) => minute <= now.minutes)
    .at(-1);
  if (start === undefined) return undefined;
  const end = readings(until, undefined).find((minute) => minute > start);
  return end !== undefined && end > now.minutes ? now.day * MINUTES_A_DAY + end : undefined;
};

const toInstant = (minute: number, now: Now): Instant =>
  instantOf(
    {
      year: 1970,
      month: 1,
      day: 1 + Math.floor(minute / MINUTES_A_DAY),
      hour: 0,
      minute: minute % MINUTES_A_DAY,
    },
    now.zone,
  );

const dueOf = (each: Piece, now: Now): Instant | undefined => {
  if (each.over || each.urgent) return undefined;
  if (each.moment) return each.moment;
  const running = endIfRunning(each, now);
  if (running !== undefined) return toInstant(running, now);
  const start = place(each, now);
  const end = placeEnd(each, start, now);
  const minute = each.deadline ? (end ?? start) : (start ?? end);
  return minute === undefined ? undefined : toInstant(minute, now);
};

// ── The door ────────────────────────────────────────────────────────────────────────────────────

const TRADITIONAL: Record<string, string> = {
  點: "点",
  鐘: "钟",
  週: "周",
  號: "号",
  後: "后",
  兩: "两",
  個: "个",
  內: "内",
  時: "时",
  間: "间",
  禮: "礼",
  幾: "几",
  過: "过",
  現: "现",
  馬: "马",
  淩: "凌",
  裡: "里",
  裏: "里",
  飯: "饭",
  樓: "楼",
};

/** Full-width and traditional signs as their plain ones, one for one, so that places in the text stay. */
const plain = (text: string): string =>
  text
    .slice(0, LIMIT)
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\t\r\n\uE000\uE001]/g, " ")
    .replace(/[’‘]/g, "'")
    .replace(/[點鐘週號後兩個內時間禮幾過現馬淩裡裏飯樓]/g, (sign) => TRADITIONAL[sign] ?? sign)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// Most of what a group says holds none of these and is never looked at twice.
const HINT = new RegExp(
  `\\d|[点刻]|今|明[天日早晚儿晨后]|昨|后天|[前后]日|前[天晚]|周|星期|礼拜|月|号|日[前]|[小]时|钟|分钟|天[后内之以]|年底|元旦|平安夜|圣诞|国庆|五一|凌晨|早上|早晨|清晨|[一大]早|[上中下正]午|傍晚|黄昏|晚上|晚间|夜|马上|立[刻即]|现在|尽快|赶[快紧]|越快|刚[才刚]|[饭餐睡班黑亮]前|[过去][\\d一二两三几]|去年|[饭睡觉班黑亮餐]之前|[饭睡觉班黑亮餐]以前|\\b(?:today|tonight|tonite|tom|tmr|tmw|yesterday|morning|afternoon|evening|eve|night|arvo|noon|midday|lunch|midnight|dinner|supper|bed|dark|sunset|week|weekend|eow|eom|eod|cob|month|asap|a\\.s|now|right away|straight away|immediately|at once|end of|close of|half|quarter|past|christmas|xmas|new year|o'?clock|hour|minute|day|in an?|within|last|at|by|before|until|till|after|around|about|from|between|mon|tue|wed|thu|fri|sat|sun|first thing|the other|${MONTHS})|ish\\b`,
);

/**
 * The time that a need, an offer or a reminder names, on the clock of `zone` whatever the machine's own.
 *
 * A group of words with a deadline (前, 内, 截止, by, before, until, within) goes before one without; a span of
 * hours is due at its start, or at its end when it is a deadline. `undefined` when no time is named; no `due`
 * when the time is "at once" or over.
 */
export function when(text: string, asked: Asked): When | undefined {
  const said = plain(text);
  if (!HINT.test(said)) return undefined;
  const wall = wallClock(asked.at, asked.zone);
  const now: Now = {
    at: asked.at,
    zone: asked.zone,
    lang: asked.lang ?? (/[\u4e00-\u9fff]/.test(said) ? "zh" : "en"),
    day: dayNumber(wall.year, wall.month, wall.day),
    minutes: hours(wall.hour, wall.minute),
    weekday: wall.weekday,
    year: wall.year,
    month: wall.month,
    date: wall.day,
  };
  const { pieces } = readPieces(said, now);
  const named = withCues(group(pieces, said), said, now);
  if (named.length === 0) return undefined;
  const spans = named.map(({ start, end }) => ({ start, end }));
  const dated = named.map((each) => ({ each, due: dueOf(each, now) })).filter(({ due }) => due);
  const chosen =
    dated.find(({ each }) => each.deadline) ?? dated.find(({ each }) => each.carried) ?? dated[0];
  if (!chosen?.due)
    return {
      spans,
      certain: false,
      kind: named[0]?.deadline || named[0]?.urgent ? "deadline" : "time",
    };
  const { each, due } = chosen;
  return {
    due,
    spans,
    certain: Boolean(each.clock || each.moment || each.said),
    kind: each.deadline ? "deadline" : "time",
  };
}

/** The groups with the words of a deadline around them, and a later hour on the day named before it. */
const withCues = (groups: readonly Piece[], text: string, now: Now): Piece[] => {
  let carrier: Piece | undefined;
  return groups.map((each) => {
    const ahead = text.slice(Math.max(0, each.start - 24), each.start).match(DUE_BEFORE)?.[0] ?? "";
    const behind = text.slice(each.end, each.end + 16).match(DUE_AFTER)?.[0] ?? "";
    const due = each.deadline || ahead || behind ? ({ deadline: true } as const) : {};
    const carried =
      carrier?.day !== undefined && each.clock && each.day === undefined
        ? {
            carried: true as const,
            day: carrier.day,
            ...(each.part || !carrier.part ? {} : { part: carrier.part }),
          }
        : {};
    const told = (each.day ?? now.day) <= now.day && TOLD.test(text.slice(each.end, each.end + 6));
    const opener = /^(?:by|before|until|till)\b/.test(text.slice(each.start, each.end))
      ? ({ deadline: true } as const)
      : {};
    if (each.day !== undefined && each.day > now.day && !each.clock && !each.over) carrier = each;
    return {
      ...each,
      ...due,
      ...opener,
      ...carried,
      ...(told ? ({ over: true } as const) : {}),
      start: each.start - ahead.length,
      end: each.end + behind.length,
    };
  });
};
