// What is still open, once in the evening; and in the morning what came in overnight, and the urgent.

import type { ChatId, Instant, Post, Reminder } from "../model.ts";
import { addDays, instantOf, nextAt, wallClock } from "../zone.ts";
import { openPosts, residentOf } from "./board.ts";
import { roomAt } from "./budget.ts";
import { expiryKey, leavesAt } from "./expiry.ts";
import { change, chatRow, listed, personOf, say, type Work, zoneOf } from "./work.ts";

const most = 8;
/** The same line is not put before people more often. */
const times = 3;
export const usualMorning = "08:30";

type Kind = "digest" | "morning";

const keyOf = (kind: Kind, chat: ChatId) => `${kind}:${chat}`;

const hourOf = (work: Work, chat: ChatId, kind: Kind): string => {
  const { digestAt, morningAt = usualMorning } = chatRow(work.board, chat);
  return kind === "digest" ? digestAt : morningAt;
};

/** The next evening (or morning) list of a chat after a moment, unless there is an earlier one. */
export function planDigest(
  work: Work,
  chat: ChatId,
  kind: Kind = "digest",
  after: Instant = work.at,
): void {
  const key = keyOf(kind, chat);
  const from = after > work.at ? after : work.at;
  const at = nextAt(from, zoneOf(work), hourOf(work, chat, kind));
  const known = work.board.tables.reminders.get(key);
  if (known === undefined || at < known.at)
    change(work, { type: "reminderSet", reminder: { key, at, what: kind, chat } });
}

/** On the evening before a post leaves the board its author is told. */
export function planNotice(work: Work, chat: ChatId, leaves: Instant): void {
  planDigest(work, chat, "digest", dayBefore(work, leaves));
}

function dayBefore(work: Work, at: Instant): Instant {
  const wall = wallClock(at, zoneOf(work));
  return instantOf({ ...wall, day: wall.day - 1, hour: 0, minute: 0 }, zoneOf(work));
}

/** The committee chose other hours: what was planned moves with them. */
export function replanDigests(work: Work, chat: ChatId): void {
  for (const kind of ["digest", "morning"] as const) {
    const key = keyOf(kind, chat);
    if (!work.board.tables.reminders.has(key)) continue;
    change(work, { type: "reminderDropped", key });
    planDigest(work, chat, kind);
  }
}

export function digest(work: Work, { chat, what }: Reminder): void {
  if (chat === undefined) return;
  const kind = what === "morning" ? "morning" : "digest";
  const room = roomAt(work, chat);
  if (room !== undefined)
    return change(work, {
      type: "reminderSet",
      reminder: { key: keyOf(kind, chat), at: room, what: kind, chat },
    });
  const here = [...openPosts(work.board, "need"), ...openPosts(work.board, "offer")].filter(
    (post) =>
      post.chat === chat &&
      !residentOf(work.board, post.by)?.optedOut &&
      !(work.trial && post.tried),
  );
  const leaving = kind === "digest" ? here.filter((post) => leavesTomorrow(work, post)) : [];
  const looking = here.filter((post) => isLookedFor(work, post) && !leaving.includes(post));
  planNext(work, chat, kind, here, looking);
  const row = chatRow(work.board, chat);
  if (row.pausedUntil !== undefined && row.pausedUntil > work.at) return;
  const fresh =
    kind === "digest"
      ? looking
      : looking.filter((post) => post.urgent || post.at > lastEvening(work, chat));
  const posts = row.noLists ? [] : urgentFirst(fresh).slice(0, most);
  const notices = urgentFirst(leaving).slice(0, most);
  if (posts.length === 0 && notices.length === 0) return;
  const shown = [...posts, ...notices];
  for (const post of shown) change(work, { type: "told", no: post.no });
  const about = {
    posts: posts.map((post) => listed(work.board, post)),
    leaving: notices.map((post) => listed(work.board, post)),
    morning: kind === "morning",
    now: work.at,
    zone: zoneOf(work),
  };
  say(work, chat, "digest", about, { to: shown.map((post) => personOf(work.board, post.by)) });
}

const urgentFirst = (posts: readonly Post[]): Post[] =>
  [...posts].sort((a, b) => Number(b.urgent ?? 0) - Number(a.urgent ?? 0) || a.no - b.no);

/** Who keeps a post on is told once more before it goes; the list is not read out anew. */
export const toldAgain = ({ told = 0 }: Post): { told: number } | undefined =>
  told >= times ? { told: times - 1 } : undefined;

/** The last time is kept for the notice that a post is about to leave. */
function isLookedFor(work: Work, post: Post): boolean {
  const isNoticed = post.due === undefined && work.board.tables.reminders.has(expiryKey(post.no));
  const left = isNoticed ? times - 1 : times;
  return (
    post.kind === "need" && post.lines.some((line) => line.open > 0) && (post.told ?? 0) < left
  );
}

function leavesTomorrow(work: Work, post: Post): boolean {
  const at = leavesAt(work, post);
  if (at === undefined || (post.told ?? 0) >= times) return false;
  const day = dayBefore(work, at);
  return day <= work.at && work.at < addDays(day, 1, zoneOf(work));
}

/** Since the list of the evening before people have slept. */
const lastEvening = (work: Work, chat: ChatId): Instant =>
  nextAt(addDays(work.at, -1, zoneOf(work)), zoneOf(work), chatRow(work.board, chat).digestAt);

/** The next list is made when it will have something to say, and not sooner. */
function planNext(
  work: Work,
  chat: ChatId,
  kind: Kind,
  here: readonly Post[],
  looking: readonly Post[],
): void {
  if (looking.length > 0) planDigest(work, chat, kind);
  if (kind === "morning") return;
  const leaves = here
    .flatMap(({ no }) => work.board.tables.reminders.get(expiryKey(no))?.at ?? [])
    .filter((at) => nextAt(work.at, zoneOf(work), hourOf(work, chat, kind)) < at)
    .sort()[0];
  if (leaves !== undefined) planNotice(work, chat, leaves);
}
