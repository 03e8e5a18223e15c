// How much the bot may say in a chat within an hour. The urgent and what was asked for is never held back.

import type { Chat, ChatId, Event, Held, Instant, Pairing, Reminder } from "../model.ts";
import { chatOf, isOnLoan, pairingOf, pairingsOf, postOf, underWay } from "./board.ts";
import { askOwners, sayInstead, showWanted } from "./ladder.ts";
import { suggestAgain } from "./suggesting.ts";
import { thank } from "./telling.ts";
import {
  amountOf,
  change,
  listed,
  minutesAfter,
  personOf,
  type Say,
  say,
  sayToPairs,
  type Work,
  zoneOf,
} from "./work.ts";

export const linesAnHour = 12;
const hour = 60;
const longestWait = 15;
/** No app shows a line without an end. */
const pairsInLine = 20;

/** Two people are waiting for it, so it is said later and in one line with its like. */
const waits: ReadonlySet<string> = new Set<Held["text"]>([
  "paired",
  "agreed",
  "nudge",
  "bringBack",
  "fellThrough",
  "calledOff",
  "deadline",
  "ordered",
  "suggest",
  "settled",
  "yielded",
  "wanted",
  "stillNeeded",
  "instead",
]);
/** A sign does as well, and the evening list holds what is open. */
const receipts: ReadonlySet<string> = new Set([
  "noted",
  "spare",
  "waiting",
  "queued",
  "handed",
  "returned",
  "closed",
  "corrected",
  "remindSet",
  "renewed",
  "lentLonger",
  "cleaned",
]);
/** They look for room themselves. */
const lists: ReadonlySet<string> = new Set(["digest", "thanksToday", "rehearsed"]);
const counted = (text: string) => waits.has(text) || receipts.has(text) || lists.has(text);

const spokenLately = ({ spoken = [] }: Pick<Chat, "spoken">, at: Instant): Instant[] =>
  spoken.filter((one) => one > minutesAfter(at, -hour));

/** When the chat may hear another line, if not now. */
export function roomAt(work: Work, chat: ChatId): Instant | undefined {
  const spoken = spokenLately(chatOf(work.board, chat) ?? {}, work.at);
  const most = chatOf(work.board, chat)?.linesAnHour ?? linesAnHour;
  const first = spoken.at(-most);
  return first === undefined ? undefined : minutesAfter(first, hour);
}

/** Lets through what the hour has room for; the rest becomes a sign, or waits. */
export function fitInHour(work: Work, event: Event, reacts: (chat: ChatId) => boolean): void {
  if (isOrder(event)) return;
  for (const one of work.says.splice(0)) {
    const row = chatOf(work.board, one.chat);
    const isSign = one.quiet || (one.emoji !== undefined && one.replyTo && reacts(one.chat));
    const { text } = one.wording;
    if (row === undefined || isSign || !counted(text) || isUrgent(work, one)) {
      work.says.push(one);
    } else if (one.waited || roomAt(work, one.chat) === undefined) {
      const spoken = [...spokenLately(row, work.at), work.at];
      change(work, { type: "chatSet", chat: { ...row, spoken } });
      work.says.push(one);
    } else if (waits.has(text)) {
      hold(work, one);
    } else {
      work.says.push({ ...one, emoji: one.emoji ?? "👌", quiet: true });
    }
  }
}

const isOrder = (event: Event): boolean =>
  (event.type === "heard" || event.type === "edited") &&
  event.readings.some(({ intent }) => ["command", "optout", "misread"].includes(intent));

/** What a line is about, as far as it tells whether it is urgent and how to say it again. */
interface Subject {
  readonly pairs?: readonly { need: number; offer: number; urgent: boolean }[];
  readonly post?: { no: number; urgent: boolean };
  readonly posts?: readonly { no: number; urgent: boolean }[];
  readonly no?: number;
  readonly need?: number;
  readonly offer?: number;
  readonly cautions?: readonly { no: number }[];
  readonly receiver?: { id: string };
  readonly partner?: { id: string };
  readonly givers?: readonly { id?: string }[];
}

function isUrgent(work: Work, { wording }: Say): boolean {
  const { pairs = [], posts = [], post, need = -1, no = need } = wording.about as Subject;
  const isList = lists.has(wording.text);
  return (
    pairs.some(({ urgent }) => urgent) ||
    (!isList && posts.some(({ urgent }) => urgent)) ||
    post?.urgent === true ||
    postOf(work.board, no)?.urgent === true
  );
}

const keyOf = (chat: ChatId) => `held:${chat}`;

function hold(work: Work, { chat, wording }: Say): void {
  const text = wording.text as Held["text"];
  const subject = wording.about as Subject;
  const known = work.board.tables.reminders.get(keyOf(chat));
  const before = known?.held ?? [];
  const ended = isEnd(text) ? endedBy(work, subject) : undefined;
  // Who never heard that they were brought together need not hear that it is off.
  const left = before.filter(({ pairing }) => pairing === undefined || pairing !== ended?.id);
  const more = left.length < before.length ? [] : heldBy(work, text, subject, ended);
  setHeld(work, chat, [...left, ...more]);
}

/** A list that is too much for its hour. */
export function holdPosts(
  work: Work,
  chat: ChatId,
  text: Held["text"],
  posts: readonly { readonly no: number }[],
): void {
  const known = work.board.tables.reminders.get(keyOf(chat))?.held ?? [];
  setHeld(work, chat, [...known, ...posts.map(({ no }) => ({ text, no }))]);
}

function setHeld(work: Work, chat: ChatId, held: readonly Held[]): void {
  const latest = minutesAfter(work.at, longestWait);
  const room = roomAt(work, chat) ?? latest;
  const known = work.board.tables.reminders.get(keyOf(chat));
  const at = known?.at ?? (room < latest ? room : latest);
  const reminder: Reminder = { key: keyOf(chat), at, what: "held", chat, held };
  change(work, { type: "reminderSet", reminder });
}

const isEnd = (text: Held["text"]) =>
  text === "fellThrough" || text === "calledOff" || text === "yielded";

function heldBy(work: Work, text: Held["text"], subject: Subject, ended?: Pairing): Held[] {
  if (isEnd(text)) return ended ? [{ text, pairing: ended.id }] : [];
  if (text === "settled") return settledBy(work, subject);
  if (subject.posts) return subject.posts.map(({ no }) => ({ text, no }));
  const { need: no, offer, cautions = [] } = subject;
  if (no !== undefined && offer !== undefined) return [{ text, no, offer }];
  if (subject.pairs === undefined) return subject.post ? [{ text, no: subject.post.no }] : [];
  const heed = cautions.map((one) => one.no);
  const pairings = subject.pairs.flatMap(({ need, offer }) =>
    pairingsOf(work.board, need).filter(
      (one) => one.offer === offer && (underWay(one) || isOnLoan(one)),
    ),
  );
  return [...new Map(pairings.map((one) => [one.id, one])).values()].map(({ id, need }) => ({
    ...{ text, pairing: id },
    ...(heed.includes(need) && { heed: true as const }),
  }));
}

/** Who was asked and is not needed any more. */
const settledBy = (work: Work, { no = -1, givers = [] }: Subject): Held[] =>
  givers.flatMap(({ id }) => {
    const one = pairingsOf(work.board, no).findLast(
      ({ state, giver }) => state === "failed" && giver === id,
    );
    return one ? [{ text: "settled" as const, pairing: one.id }] : [];
  });

/** The pairing that a line "it did not work out" is about. */
const endedBy = (work: Work, { no = -1, receiver, partner }: Subject): Pairing | undefined =>
  pairingsOf(work.board, no).findLast(
    (one) => one.state === "failed" && (one.receiver === receiver?.id || one.giver === partner?.id),
  );

/** What has waited is said now, as far as it still holds: all that were brought together in one line. */
export function sayHeld(work: Work, { chat, held = [] }: Reminder): void {
  if (chat === undefined) return;
  const before = work.says.length;
  const of = (...texts: readonly Held["text"][]): Pairing[] =>
    held.flatMap(({ text, pairing }) =>
      texts.includes(text) ? (pairingOf(work.board, pairing ?? -1) ?? []) : [],
    );
  const together = of("paired", "agreed").filter(underWay);
  const agreed = together.every(({ state }) => state === "agreed");
  const heed = new Set(held.flatMap((one) => (one.heed ? (one.pairing ?? []) : [])));
  for (let i = 0; i < together.length; i += pairsInLine) {
    const some = together.slice(i, i + pairsInLine);
    sayToPairs(work, some, agreed ? "agreed" : "paired", undefined, heed);
  }
  const asked = of("nudge").filter(underWay);
  if (asked.length > 0) sayToPairs(work, asked, "nudge");
  const out = of("bringBack").filter(isOnLoan);
  if (out.length > 0) sayToPairs(work, out, "bringBack");
  for (const { text, pairing, no, offer } of held) {
    if (text === "suggest") suggestAgain(work, no ?? -1, offer ?? -1);
    const ended = pairingOf(work.board, pairing ?? -1);
    if (isEnd(text) && ended?.state === "failed") sayEnd(work, text, ended);
    const post = postOf(work.board, no ?? -1);
    if ((text === "deadline" || text === "ordered") && post?.state === "open") {
      const about = { post: listed(work.board, post), now: work.at, zone: zoneOf(work) };
      const to = [personOf(work.board, post.by)];
      say(work, post.chat, text, about, { lang: post.lang, to, repeat: true });
    }
  }
  const lookedFor = (text: Held["text"]) =>
    [
      ...new Set(
        held.flatMap((one) => (one.text === text ? (postOf(work.board, one.no ?? -1) ?? []) : [])),
      ),
    ].filter(({ state, lines }) => state === "open" && lines.some(({ open }) => open > 0));
  thank(work, of("settled"));
  askOwners(work, chat, lookedFor("stillNeeded"));
  showWanted(work, chat, lookedFor("wanted"));
  for (const post of lookedFor("instead")) sayInstead(work, post);
  // A pairing across two chats is told in the other one by itself.
  const here = work.says.splice(before).filter((one) => one.chat === chat);
  work.says.push(...here.map((one): Say => ({ ...one, waited: true })));
}

function sayEnd(work: Work, text: Held["text"], pairing: Pairing): void {
  const amounts = [amountOf(work.board, pairing)];
  const need = postOf(work.board, pairing.need);
  const offer = postOf(work.board, pairing.offer);
  if (text === "yielded" && need) {
    const about = { no: need.no, receiver: personOf(work.board, pairing.receiver) };
    say(work, need.chat, text, about, { lang: need.lang, to: [about.receiver] });
  } else if (text === "fellThrough" && need) {
    const receiver = personOf(work.board, pairing.receiver);
    const about = { no: need.no, receiver, amounts };
    say(work, need.chat, text, about, { lang: need.lang, to: [receiver], repeat: true });
  } else if (text === "calledOff" && offer) {
    const partner = personOf(work.board, pairing.giver);
    const about = { no: pairing.need, partner, amounts };
    say(work, offer.chat, text, about, { lang: offer.lang, to: [partner], repeat: true });
  }
}
