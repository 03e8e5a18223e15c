import type { Message, Pairing, Post, Reading, Resident, ResidentId } from "../model.ts";
import { openPosts, openPostsOf, postOf, residentOf, sameHousehold } from "./board.ts";
import { change, isPool, listed, minutesAfter, personOf, say, type Work, zoneOf } from "./work.ts";

/** What one person asks or offers in an hour; more is hardly meant. */
const perHour = 10;
const shown = 5;
const days = 7;
/** Asked so often in a week, somebody else should be asked once. */
const often = 3;

// ── Flood ───────────────────────────────────────────────────────────────────────────────────────

/** More than a person can mean in an hour is not noted; said once, kindly. What is urgent or for another always is. */
export function floods(work: Work, message: Message, reading: Reading): boolean {
  if (reading.urgent || reading.onBehalfOf !== undefined) return false;
  const since = minutesAfter(work.at, -60);
  const lately = openPostsOf(work.board, message.from.id).filter(
    ({ at, onBehalfOf }) => at > since && onBehalfOf === undefined,
  );
  if (lately.length < perHour) return false;
  const me = residentOf(work.board, message.from.id);
  if (me && (me.floodedAt === undefined || me.floodedAt <= since)) {
    change(work, { type: "residentSet", resident: { ...me, floodedAt: work.at } });
    say(work, message.chat, "enough", {}, { lang: reading.lang, replyTo: message.id });
  }
  return true;
}

// ── Households ──────────────────────────────────────────────────────────────────────────────────

/** /household #3 #7, or two people mentioned: they live behind one door and are never paired; off takes them apart. */
export function mergeHouseholds(
  work: Work,
  message: Message,
  args: string,
  lang: Reading["lang"],
): void {
  const options = { lang, replyTo: message.id };
  const ids = [
    ...[...args.matchAll(/\d{1,6}/gu)].flatMap(([no]) => postOf(work.board, Number(no))?.by ?? []),
    ...(message.mentions ?? []),
  ].filter((id) => !isPool(id));
  const people = [...new Set(ids)].flatMap((id) => residentOf(work.board, id) ?? []);
  if (/^(?:off|apart|分开|拆)/iu.test(args.trim()) && people.length > 0) {
    for (const { household: _, ...resident } of people)
      change(work, { type: "residentSet", resident });
    const members = people.map(({ id }) => personOf(work.board, id));
    return say(work, message.chat, "householdApart", { members }, options);
  }
  const [first] = people;
  if (first === undefined || people.length < 2)
    return say(work, message.chat, "householdForm", {}, options);
  // Who was of a household already brings it along.
  const old = people.flatMap(({ household }) => household ?? []);
  const household = old[0] ?? first.id;
  const all = [...work.board.tables.residents.values()].filter(
    (one) => people.includes(one) || (one.household !== undefined && old.includes(one.household)),
  );
  for (const resident of all)
    change(work, { type: "residentSet", resident: { ...resident, household } });
  const members = all.map(({ id }) => personOf(work.board, id));
  say(work, message.chat, "householdSet", { members }, options);
}

/** Residents under the name of their household, each once. */
function householdOf(work: Work, id: ResidentId, known: Resident[]): ResidentId {
  const me = residentOf(work.board, id);
  const other = known.find((one) => sameHousehold(one, me));
  if (other) return other.id;
  if (me) known.push(me);
  return id;
}

// ── For the committee ───────────────────────────────────────────────────────────────────────────

/** /fair: who is asked too often, who waits longest, and who wrote more than is noted. */
export function fair(work: Work, message: Message, lang: Reading["lang"]): void {
  const since = minutesAfter(work.at, -days * 1440);
  const { pairings, residents } = work.board.tables;
  const lately = [...pairings.values()].filter(({ at, giver }) => at >= since && !isPool(giver));
  const flooded = [...residents.values()]
    .filter(({ floodedAt }) => floodedAt !== undefined && floodedAt > minutesAfter(work.at, -1440))
    .map(({ id }) => personOf(work.board, id));
  const about = {
    asked: askedOften(work, lately),
    waiting: longestWaiting(work),
    flooded: flooded.slice(0, shown),
    now: work.at,
    zone: zoneOf(work),
  };
  say(work, message.chat, "fair", about, { lang, replyTo: message.id });
}

function askedOften(work: Work, lately: readonly Pairing[]) {
  const known: Resident[] = [];
  const counts = new Map<ResidentId, { asked: number; gave: number }>();
  for (const { giver, state } of lately) {
    const home = householdOf(work, giver, known);
    const count = counts.get(home) ?? { asked: 0, gave: 0 };
    const gave = state === "handed" || state === "returned" ? 1 : 0;
    counts.set(home, { asked: count.asked + 1, gave: count.gave + gave });
  }
  return [...counts]
    .filter(([, { asked }]) => asked >= often)
    .sort(([, a], [, b]) => b.asked - a.asked)
    .slice(0, shown)
    .map(([id, count]) => ({ giver: personOf(work.board, id), ...count }));
}

const longestWaiting = (work: Work) =>
  openPosts(work.board, "need")
    .filter((post: Post) => post.lines.some(({ open }) => open > 0))
    .sort((a, b) => (a.at === b.at ? a.no - b.no : a.at < b.at ? -1 : 1))
    .slice(0, shown)
    .map((post) => ({
      post: listed(work.board, post),
      hours: Math.floor((Date.parse(work.at) - Date.parse(post.at)) / 3_600_000),
    }));
