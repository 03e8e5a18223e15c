import type { Instant, Lang } from "../model.ts";
import { instantOf, wallClock } from "../zone.ts";
import { EN } from "./times/en.ts";
import { byCalendar, FIGURES, YEARS } from "./times/figures.ts";
import {
  type Clock,
  dayNumber,
  HIDDEN,
  hours,
  LIMIT,
  lastOfMonth,
  MONTHS,
  NIGHT,
  NOT_TIMES,
  type Now,
  PART_OF_DAY,
  type Part,
  type Piece,
  READ,
  WHOLE_DAY,
} from "./times/pieces.ts";
import { HAN } from "./times/zh.ts";

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

export const group = (pieces: readonly Piece[], text: string): Piece[] => {
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
export const place = (each: Piece, now: Now): number | undefined => {
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
export const plain = (text: string): string =>
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
