import type { Instant } from "./model.ts";

/** What the clock on the wall of a zone shows. Months and weekdays count from 1; Monday is 1. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// `Intl` is in Node already; a formatter costs about 12 ms to make and 3 µs to use, so each is kept.
const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, made);
    return made;
  } catch {
    throw new Error(`TIME_ZONE: no zone ${zone}; use a name like Asia/Shanghai`);
  }
};

/** The wall clock at `ms`, as if it were UTC: milliseconds that only mean something next to their like. */
const shown = (ms: number, zone: string): number => {
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(ms)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

const offset = (ms: number, zone: string): number => shown(ms, zone) - Math.floor(ms / 1000) * 1000;

const pad = (value: number): string => String(value).padStart(2, "0");

const instant = (ms: number): Instant => new Date(ms).toISOString();

/** What the clock in `zone` shows at a moment. */
export function wallClock(at: Instant, zone: string): Wall & { readonly weekday: number } {
  const date = new Date(shown(Date.parse(at), zone));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    weekday: date.getUTCDay() || 7,
  };
}

/**
 * The moment at which the clock in `zone` shows `wall`. Of a time that comes twice, the earlier; a time
 * that the clock skips is moved on by as much as was skipped. Day 32 or hour 24 run over, as in `Date.UTC`.
 */
export function instantOf(wall: Wall, zone: string): Instant {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const before = offset(asUtc - DAY, zone);
  const after = offset(asUtc + DAY, zone);
  const early = asUtc - Math.max(before, after);
  const late = asUtc - Math.min(before, after);
  if (shown(early, zone) === asUtc) return instant(early);
  if (shown(late, zone) === asUtc) return instant(late);
  return instant(asUtc - before);
}

/** The same time of day, `days` later (or earlier) on the calendar of `zone`. */
export function addDays(at: Instant, days: number, zone: string): Instant {
  const wall = wallClock(at, zone);
  const rest = Date.parse(at) % MINUTE;
  return instant(Date.parse(instantOf({ ...wall, day: wall.day + days }, zone)) + rest);
}

/** The next moment after `at` when the clock in `zone` shows `clock`, written "19:30". */
export function nextAt(at: Instant, zone: string, clock: string): Instant {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  const wall = wallClock(at, zone);
  for (const days of [0, 1, 2]) {
    const next = instantOf({ ...wall, day: wall.day + days, hour, minute }, zone);
    if (next > at) return next;
  }
  throw new Error(`CLOCK: cannot read ${clock}; write it like 19:30`);
}

/** A moment as people of the zone write it: "2022-12-20T08:00:00+08:00". */
export function withOffset(at: Instant, zone: string): string {
  const ms = Date.parse(at);
  const ahead = Math.round(offset(ms, zone) / MINUTE);
  const size = Math.abs(ahead);
  const local = new Date(shown(ms, zone)).toISOString().slice(0, 19);
  return `${local}${ahead < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
