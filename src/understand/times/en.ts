import {
  type Clock,
  dayNumber,
  EN_COUNT,
  EN_HOUR,
  enNumber,
  fridayOf,
  lastOfMonth,
  type Meaning,
  MONTHS,
  NO_MORE,
  type Part,
  READ,
  type Rule,
  sundayOf,
  WHOLE_DAY,
} from "./pieces.ts";
import { clockOf, dateIn, dateOfMonth, fromNow, monthAhead } from "./zh.ts";

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

export const timed = (clock: Clock | undefined): Meaning | undefined => clock && { clock };

export const range = (clock: Clock | undefined, until: Clock | undefined): Meaning | undefined =>
  clock && until && { clock, until };

const meridiem = (text: string): "am" | "pm" | undefined =>
  text.startsWith("a") ? "am" : text.startsWith("p") ? "pm" : undefined;

const AMPM = "(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])";

const hoursOf = (text: string): number => enNumber(text);

export const EN: readonly Rule[] = [
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
