import type { Message, Post, Reading, Reminder } from "../model.ts";
import { openWith, pairingsOf, postOf, thingKey, underWay } from "./board.ts";
import { near } from "./pairing.ts";
import { amountsOf, change, minutesAfter, personOf, say, type Work } from "./work.ts";

/** Several come within a moment of each other: they are thanked in one line. */
const togetherMinutes = 2;
/** Longer lines are not counted. */
const looked = 200;

/** Somebody else was first: what was said is kept, and everyone who was not chosen is told together. */
export function standBy(
  work: Work,
  message: Message,
  wanted: Post,
  mine: Post,
  { lang }: Pick<Reading, "lang">,
): void {
  const key = `unchosen:${wanted.no}`;
  const old = work.board.tables.reminders.get(key);
  const nos = [...new Set([...(old?.nos ?? []), mine.no])];
  const at = old?.at ?? minutesAfter(work.at, togetherMinutes);
  const reminder: Reminder = { key, at, what: "unchosen", no: wanted.no, nos, chat: message.chat };
  change(work, { type: "reminderSet", reminder });
  const noted = { no: mine.no, amounts: amountsOf(mine) };
  say(work, message.chat, "noted", noted, { lang, replyTo: message.id, emoji: "🙏", quiet: true });
}

/** A kind word to those who were not chosen, with their place in line; to nobody who has been in the meantime. */
export function tellUnchosen(work: Work, reminder: Reminder): void {
  const wanted = postOf(work.board, reminder.no ?? -1);
  const left = (reminder.nos ?? []).flatMap((no) => {
    const post = postOf(work.board, no);
    const isLeft =
      post?.state === "open" &&
      post.lines.some((line) => line.open > 0) &&
      !pairingsOf(work.board, no).some(underWay);
    return isLeft ? [post] : [];
  });
  const [first] = left;
  if (wanted === undefined || first === undefined || reminder.chat === undefined) return;
  const people = left.map((post) => personOf(work.board, post.by));
  const options = { lang: first.lang, to: people };
  if (wanted.kind === "need") {
    const givers = [...left]
      .sort((a, b) => near(wanted, a) - near(wanted, b) || a.no - b.no)
      .map((post, i) => ({ person: personOf(work.board, post.by), place: i + 1 }));
    return say(work, reminder.chat, "spare", { no: wanted.no, givers }, options);
  }
  const takers = left.map((post) => ({
    person: personOf(work.board, post.by),
    no: post.no,
    place: Math.max(1, lineBefore(work, post, wanted)),
  }));
  say(work, reminder.chat, "waiting", { takers }, options);
}

/** How many who wait for the same thing come first, in the order of the matcher, this one counted. */
function lineBefore(work: Work, need: Post, offer: Post): number {
  const urgency = (one: Post) => (one.urgent ? 0 : 1);
  const before = (a: Post) =>
    urgency(a) - urgency(need) || near(a, offer) - near(need, offer) || a.no - need.no;
  const key = need.lines[0] && thingKey(need.lines[0].thing);
  if (key === undefined) return 1;
  return openWith(work.board, "need", key, looked).filter((other) => before(other) <= 0).length;
}
