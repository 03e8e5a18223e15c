import type { Chat, ChatId, Pairing, Post, Reminder, Rung } from "../model.ts";
import { medicalKinds } from "../texts/words.ts";
import { matchNeed } from "./asking.ts";
import { chatOf, neighbourhoodOf, pairingsOf, postOf, underWay } from "./board.ts";
import { holdPosts, roomAt } from "./budget.ts";
import { giveButtons, neededButtons } from "./buttons.ts";
import { dutyOf, met } from "./duty.ts";
import { isInLine } from "./loans.ts";
import { claimOf, hasFirst, ladder, ladderAgain } from "./policy.ts";
import { atRound, isWave, remindOfRung, set } from "./timers.ts";
import { listed, personOf, say, type Work, zoneOf } from "./work.ts";

/** What a chat is to be shown, collected so that it is one message. */
export interface Lists {
  readonly wanted: Map<ChatId, Post[]>;
  /** Whose owners are asked whether they still need it. */
  readonly owners: Map<ChatId, Post[]>;
}
export const noLists = (): Lists => ({ wanted: new Map(), owners: new Map() });

export const hasLadder = (work: Work): boolean => neighbourhoodOf(work.board).ladder !== false;

/** Whether the committee will hear of a need that stays unmet. */
export const leadsToCommittee = (work: Work, post: Post): boolean => leads(work, post, "committee");

/** What waits for a need: the committee's stock, then circle after circle, and last what to do instead. */
export function remindOfRungs(work: Work, post: Post): void {
  for (const rung of Object.keys(ladder) as Rung[])
    if (leads(work, post, rung)) remindOfRung(work, post, rung, minutesOf(work, post, rung));
}

/** Who is on duty is there to be called. */
const dutyMinutes = 40;

function minutesOf(work: Work, post: Post, rung: Rung): number {
  const minutes = ladder[rung][claimOf(post)];
  const calls = rung === "committee" && post.urgent && dutyOf(work.board).length > 0;
  return calls ? Math.min(minutes, dutyMinutes) : minutes;
}

function leads(work: Work, post: Post, rung: Rung): boolean {
  if (rung === "pool")
    return !post.urgent && !isWave(work) && circle(work, post, "committee").length > 0;
  if (rung === "owner") return !post.urgent && isWave(work);
  if (!hasLadder(work)) return false;
  if (rung === "instead") return post.urgent === true || isMedical(post);
  return circle(work, post, rung).length > 0;
}

const isMedical = ({ lines }: Post) =>
  lines.some(({ thing }) => medicalKinds.has(thing.kind ?? ""));

/** The chats of a circle; where a need was said it is shown again only in a wave, when it has long scrolled away. */
function circle(work: Work, post: Post, rung: Rung): Chat[] {
  const { building } = post;
  const here = chatOf(work.board, post.chat);
  const all = [...work.board.tables.chats.values()].filter(
    ({ gone, rehearsal }) => !gone && (work.trial === true || !rehearsal),
  );
  switch (rung) {
    case "building":
      return all.filter(
        ({ id, scope, buildings }) =>
          scope === "building" && id !== post.chat && buildings?.some((one) => one === building),
      );
    case "community":
      return here?.scope === "community"
        ? isWave(work)
          ? [here]
          : []
        : all.filter(({ scope }) => scope === "community");
    case "sister":
      return here?.scope === "community"
        ? all.filter(({ id, scope }) => scope === "community" && id !== post.chat)
        : [];
    case "committee":
      return all.filter(({ scope }) => scope === "committee");
    case "pool":
    case "owner":
    case "instead":
      return [];
  }
}

/** One step: nobody has agreed so far, so the circle widens. */
export function climb(work: Work, reminder: Reminder, lists: Lists): Pairing[] {
  const post = postOf(work.board, reminder.no ?? -1);
  const { rung } = reminder;
  if (post === undefined || rung === undefined) return [];
  if (waitsForAgreed(work, post, reminder, rung) || !lacks(work, post)) return [];
  if (rung === "pool") return matchNeed(work, post.no);
  if (rung === "owner") list(lists.owners, post.chat, post);
  if (rung === "owner") return [];
  const asked = pairingsOf(work.board, post.no).filter(underWay);
  // Of what can wait an answer is awaited first.
  if (!post.urgent && asked.length > 0) {
    set(work, { ...reminder, at: atRound(work, post, 15) });
    return [];
  }
  const about = { post: listed(work.board, post), now: work.at, zone: zoneOf(work) };
  const to = [personOf(work.board, post.by)];
  if (rung === "instead") {
    // Who was told their place in line knows where it is.
    if (!isInLine(work, post)) sayInstead(work, post);
    return [];
  }
  const duty = post.urgent ? dutyOf(work.board).filter(({ id }) => id !== post.by) : [];
  for (const { id } of circle(work, post, rung)) {
    if (rung !== "committee") list(lists.wanted, id, post);
    else if (duty.length === 0) say(work, id, "helpWanted", about, { to, repeat: true });
    else
      say(work, id, "lastResort", { ...about, duty }, { to: [...to, ...met(duty)], repeat: true });
  }
  return [];
}

/** Who has agreed may still not come: the circle stays near, and further off each time. */
function waitsForAgreed(work: Work, post: Post, reminder: Reminder, rung: Rung): boolean {
  if (rung === "pool" || rung === "owner" || !isLooking(work, post)) return false;
  if (!pairingsOf(work.board, post.no).some(({ state }) => state === "agreed")) return false;
  const age = (Date.parse(work.at) - Date.parse(post.at)) / 60_000;
  const minutes = Math.max(ladderAgain[claimOf(post)], age / 2);
  set(work, { ...reminder, at: atRound(work, post, minutes) });
  return true;
}

/** Still looked for; in a wave a first portion on the way is enough not to trouble everybody. */
function lacks(work: Work, post: Post): boolean {
  if (!isLooking(work, post)) return false;
  const asked = pairingsOf(work.board, post.no);
  const unsure = asked.some(({ state }) => state === "proposed");
  return post.lines.some((line) => unsure || (line.open > 0 && !(isWave(work) && hasFirst(line))));
}

const isLooking = (work: Work, { kind, state, due }: Post): boolean =>
  kind === "need" && state === "open" && !(due !== undefined && due <= work.at);

function list(lists: Map<ChatId, Post[]>, chat: ChatId, post: Post): void {
  const known = lists.get(chat) ?? [];
  if (!known.includes(post)) lists.set(chat, [...known, post]);
}

/** Each chat once; what is not urgent waits where the chat has heard enough. */
export function tellLists(work: Work, lists: Lists): void {
  for (const [chat, posts] of lists.owners) askOwners(work, chat, posts);
  for (const [chat, posts] of lists.wanted) showWanted(work, chat, posts);
}

export function askOwners(work: Work, chat: ChatId, posts: readonly Post[]): void {
  if (posts.length === 0) return;
  const asked = posts.map((post) => listed(work.board, post));
  const buttons = neededButtons(posts.map(({ no }) => no));
  say(work, chat, "stillNeeded", { posts: asked }, { to: asked.map(({ by }) => by), buttons });
}

/** The urgent need by itself, all others as a list. */
export function showWanted(work: Work, chat: ChatId, posts: readonly Post[]): void {
  const open = posts.flatMap(({ no }) => postOf(work.board, no) ?? []);
  const shown = open.map((post) => listed(work.board, post));
  const times = { now: work.at, zone: zoneOf(work) };
  const to = open.map((post) => personOf(work.board, post.by));
  const [only] = shown;
  if (only === undefined) return;
  if (shown.length === 1)
    return say(
      work,
      chat,
      "wanted",
      { post: only, ...times },
      { to, repeat: true, buttons: [giveButtons(only.no, only.amounts)] },
    );
  const full = roomAt(work, chat) !== undefined && !shown.some(({ urgent }) => urgent);
  if (full) return holdPosts(work, chat, "wanted", open);
  say(work, chat, "digest", { posts: shown, leaving: [], morning: false, ...times }, { to });
}

export function sayInstead(work: Work, post: Post): void {
  const about = { post: listed(work.board, post) };
  const to = [personOf(work.board, post.by)];
  say(work, post.chat, "instead", about, { lang: post.lang, to });
}
