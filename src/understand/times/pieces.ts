// What a piece of a time is, the hours that are filled in, and numbers as people write them.

import type { Instant, Lang } from "../../model.ts";
import { englishNumbers } from "../numbers.ts";

// ── The hours filled in ─────────────────────────────────────────────────────────────────────────

export const hours = (h: number, m = 0): number => h * 60 + m;

/**
 * What "tomorrow morning" or 今晚 means when no hour is said, in minutes of the day. `at` for a time wanted,
 * `by` for a deadline, `late` when the other has gone by on that same day.
 */
export const PART_OF_DAY = {
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
export const WHOLE_DAY = { today: hours(20), late: hours(23), other: hours(18) } as const;

/** Hours at which nobody comes to the door: 6点 without more is the evening, unless it is near. */
export const NIGHT = { from: hours(0, 30), to: hours(7), near: hours(4) } as const;

export type Part = keyof typeof PART_OF_DAY;

export const LIMIT = 500;

// ── What a piece of a time is ───────────────────────────────────────────────────────────────────

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Minutes of the day, where nothing is left to guess. */
  readonly half?: "am" | "pm" | "exact";
}

export interface Meaning {
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

export interface Piece extends Meaning {
  readonly start: number;
  readonly end: number;
}

export interface Now {
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

export type Rule = readonly [RegExp, (found: Found) => Meaning | undefined];

// Read text is blanked out as it goes, so that no later rule reads it again.
export const READ = "\uE000";
export const HIDDEN = "\uE001";

export const dayNumber = (year: number, month: number, date: number): number =>
  Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);

export const exists = (year: number, month: number, date: number): boolean =>
  new Date(Date.UTC(year, month - 1, date)).getUTCMonth() === month - 1;

export const lastOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 0);

export const sundayOf = (now: Now, weeks = 0): number => now.day + 7 - now.weekday + 7 * weeks;

/** The Friday before this weekend; its Sunday when the weekend has begun. */
export const fridayOf = (now: Now): number => (now.weekday > 5 ? sundayOf(now) : sundayOf(now) - 2);

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────

const HAN_DIGITS = "零一二三四五六七八九";

export const hanNumber = (text: string): number => {
  if (/^\d/.test(text)) return Number(text);
  const plain = text.replace(/〇/g, "零").replace(/两/g, "二").replace(/几/g, "三");
  const [tens, ones] = plain.includes("十") ? plain.split("十") : ["", plain];
  const value = (digits: string | undefined, empty: number): number =>
    digits ? HAN_DIGITS.indexOf(digits.slice(-1)) : empty;
  return (plain.includes("十") ? value(tens, 1) * 10 : 0) + value(ones, 0);
};

const EN_NUMBERS: Record<string, number> = {
  ...englishNumbers,
  "half a": 0.5,
  "half an": 0.5,
  half: 0.5,
  "a half": 0.5,
  "a couple of": 2,
  "a couple": 2,
  "couple of": 2,
  "a few": 3,
  few: 3,
  "twenty-five": 25,
  "forty-five": 45,
  sixty: 60,
};

export const enNumber = (text: string): number => {
  const known = EN_NUMBERS[text.replace(/\s+/g, " ")];
  return known ?? Number(text);
};

export const N2 = "(?:\\d{1,2}|[零〇一二两三四五六七八九十]{1,3})";
export const EN_COUNT =
  "(?:\\d{1,3}(?:\\.\\d)?|half an?|a half|half|a couple of|a couple|couple of|a few|few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty-five|twenty|thirty|forty-five|forty|sixty)";
export const EN_HOUR =
  "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
export const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
export const COUNTED = "个盒包袋片人粒瓶斤块元度支根张套份只双条楼栋幢号室杯升毫克箱罐位名岁%";

// An English number after "by" or "at" is an hour only where the phrase ends or goes on as a time does.
export const NO_MORE = `(?=\\s*(?:$|[,!?;)、，。！？~${READ}]|\\.(?!\\d)|[\\u4e00-\\u9fff]|(?:today|tonight|tomorrow|tmrw?|this|in the|on|if|i|we|you|can|will|with|to\\s+(?!\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[a-z]+|please|pls|plz|for|thanks|thank|thx|and|or|but|at|latest|because|since|so|when|as|would|is|mon|monday|tue|tuesday|wed|wednesday|thu|thursday|fri|friday|sat|saturday|sun|sunday)\\b))`;

// ── What looks like a time and is none ──────────────────────────────────────────────────────────

export const NOT_TIMES: readonly RegExp[] = [
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
