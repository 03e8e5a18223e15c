import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** How much an account may say. Times are in milliseconds. */
export interface Limits {
  readonly perMinute: number;
  readonly perHour: number;
  readonly perDay: number;
  /** Between two posts into one chat. */
  readonly chat: number;
  /** Between posts into different chats: a random time from the first to the second. */
  readonly change: readonly [least: number, most: number];
  /** Nothing is said for so long after an account's first login. */
  readonly silence: number;
}

/** Kind to an account; what people report to be safe. */
export const gentle: Limits = {
  perMinute: 40,
  perHour: 60,
  perDay: 400,
  chat: 1000,
  change: [3000, 5000],
  silence: 6 * 3_600_000,
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What of it has to outlive the process. */
interface Kept {
  readonly firstLogins: Readonly<Record<string, number>>;
  readonly posts: readonly number[];
}

export interface Pace {
  /** Milliseconds until this chat may be written to. What is urgent waits for the minute's limit alone. */
  wait(chat: string, now: number, urgent?: boolean): number;
  posted(chat: string, now: number): void;
  loggedIn(account: string, now: number): void;
  /** Posts of the last minute, hour and day, and the end of the silence after a first login. */
  figures(now: number): {
    readonly minute: number;
    readonly hour: number;
    readonly day: number;
    readonly silentUntil?: number;
  };
}

export interface PaceOptions {
  readonly limits: Limits;
  /** Where counts and first logins are kept; without it a restart forgets them. */
  readonly file?: string;
  readonly random?: () => number;
  readonly failed?: (why: string) => void;
}

export function pacing({ limits, file, random = Math.random, failed }: PaceOptions): Pace {
  let { firstLogins, posts } = load(file);
  let silentUntil = 0;
  let last: { readonly chat: string; readonly at: number; readonly pause: number } | undefined;
  const lastIn = new Map<string, number>();

  const save = () => {
    if (file === undefined) return;
    try {
      writeFileSync(`${file}.new`, JSON.stringify({ firstLogins, posts } satisfies Kept), {
        mode: 0o600,
      });
      renameSync(`${file}.new`, file);
    } catch (error) {
      failed?.(error instanceof Error ? error.message : String(error));
    }
  };

  /** Until fewer than `limit` posts lie within the last `span`. */
  const room = (now: number, span: number, limit: number): number => {
    const within = posts.filter((at) => at > now - span && at <= now);
    const oldest = within.at(-limit);
    return within.length < limit || oldest === undefined ? 0 : oldest + span - now;
  };

  return {
    wait(chat, now, urgent = false) {
      const minute = room(now, MINUTE, limits.perMinute);
      if (urgent) return Math.max(0, minute);
      const other = last?.chat === chat ? undefined : last;
      return Math.max(
        0,
        silentUntil - now,
        minute,
        room(now, HOUR, limits.perHour),
        room(now, DAY, limits.perDay),
        (lastIn.get(chat) ?? Number.NEGATIVE_INFINITY) + limits.chat - now,
        other ? other.at + other.pause - now : 0,
      );
    },

    posted(chat, now) {
      const [least, most] = limits.change;
      last = { chat, at: now, pause: least + random() * (most - least) };
      lastIn.set(chat, now);
      posts = [...posts.filter((at) => at > now - DAY), now];
      save();
    },

    loggedIn(account, now) {
      const first = firstLogins[account];
      if (first === undefined) {
        firstLogins = { ...firstLogins, [account]: now };
        save();
      }
      silentUntil = (first ?? now) + limits.silence;
    },

    figures(now) {
      const within = (span: number) => posts.filter((at) => at > now - span).length;
      return {
        ...{ minute: within(MINUTE), hour: within(HOUR), day: within(DAY) },
        ...(silentUntil > now && { silentUntil }),
      };
    },
  };
}

function load(file: string | undefined): Kept {
  const none: Kept = { firstLogins: {}, posts: [] };
  if (file === undefined) return none;
  try {
    return { ...none, ...(JSON.parse(readFileSync(file, "utf8")) as Partial<Kept>) };
  } catch {
    return none;
  }
}
