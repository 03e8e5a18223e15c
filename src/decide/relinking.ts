import type {
  Instant,
  Lang,
  Members,
  Message,
  Pairing,
  Relink,
  Relinking,
  Resident,
  Speaker,
} from "../model.ts";
import type { Named } from "../texts/words.ts";
import { release } from "./asking.ts";
import {
  type Board,
  chatOf,
  neighbourhoodOf,
  openPostsOf,
  pairingsOfResident,
  residentOf,
  thingKey,
  underWay,
} from "./board.ts";
import { notice } from "./posts.ts";
import { change, minutesAfter, say, type Work } from "./work.ts";

const yes = /^(?:yes|ok|confirm|好的?|是的?|对|确认|确定)/iu;
const validMinutes = 60;

/** /relink: after a new login, who is likely whom. /relink yes 1 3: so it is, and of the doubtful ones these too. */
export function relink(
  work: Work,
  message: Message,
  args: string,
  lang: Lang,
  members: readonly Members[] | undefined,
): void {
  const options = { lang, replyTo: message.id };
  if (yes.test(args.trim())) return confirm(work, message, args, options);
  if (members === undefined) return say(work, message.chat, "relinkNoNeed", {}, options);
  if (members.length === 0) return say(work, message.chat, "relinkAway", {}, options);
  const found = whoIsWho(work.board, work.at, members);
  const { sure, doubtful, chats } = found;
  if (sure.length + doubtful.length + chats.length === 0) {
    const gone = lost(work.board, found, members).length;
    return say(work, message.chat, "relinkNobody", { lost: gone }, options);
  }
  notice(work, message);
  const place = placeToTell(work, message);
  if (place === undefined) return say(work, message.chat, "relinkElsewhere", {}, options);
  change(work, { type: "relinkShown", relinking: found });
  const pairOf = ({ from, to }: Relink) => ({
    was: namedAs(residentOf(work.board, from)),
    is: namedAs(speakerOf(members, to)),
  });
  const about = {
    sure: sure.map(pairOf),
    doubtful: doubtful.map(pairOf),
    chats: chats.map(({ from }) => chatOf(work.board, from)?.name ?? ""),
    lost: lost(work.board, found, members).map(namedAs),
  };
  say(work, place, "relinkPlan", about, place === message.chat ? options : { lang });
  if (place !== message.chat) say(work, message.chat, "relinkSent", {}, options);
}

/** Where rooms may be read: the committee's chat, or in private. */
function placeToTell(work: Work, { chat, private: isPrivate, from }: Message): string | undefined {
  if (isPrivate || chatOf(work.board, chat)?.scope === "committee") return chat;
  return residentOf(work.board, from.id)?.private;
}

function confirm(
  work: Work,
  message: Message,
  args: string,
  options: { lang: Lang; replyTo: string },
): void {
  const shown = neighbourhoodOf(work.board).relinking;
  if (shown === undefined || minutesAfter(shown.at, validMinutes) < work.at)
    return say(work, message.chat, "relinkFirst", {}, options);
  const nos = [...new Set([...args.matchAll(/\d{1,4}/gu)].map(([no]) => Number(no)))];
  const strange = nos.find((no) => shown.doubtful[no - 1] === undefined);
  if (strange !== undefined)
    return say(work, message.chat, "relinkNoNumber", { no: strange }, options);
  const chosen = [...shown.sure, ...nos.flatMap((no) => shown.doubtful[no - 1] ?? [])];
  const twice = chosen.some((one, i) =>
    chosen.some((other, j) => j > i && (one.from === other.from || one.to === other.to)),
  );
  if (twice) return say(work, message.chat, "relinkTwice", {}, options);
  // Whoever asked to be forgotten meanwhile stays forgotten.
  const people = chosen.filter(({ from }) => residentOf(work.board, from) !== undefined);
  for (const one of people) endWithOneself(work, one);
  change(work, { type: "relinked", people });
  for (const { to } of people) closeSaidAgain(work, to);
  for (const { from, to } of shown.chats)
    if (chatOf(work.board, from)) change(work, { type: "chatMoved", from, to });
  const left = shown.doubtful.filter(({ from }) => !people.some((one) => one.from === from)).length;
  say(work, message.chat, "relinked", { people: people.length, left }, options);
}

/** Under a new id somebody may have come forward for what they asked for under the old one. */
function endWithOneself(work: Work, { from, to }: Relink): void {
  const between = ({ giver, receiver }: Pairing) =>
    (giver === from && receiver === to) || (giver === to && receiver === from);
  for (const pairing of pairingsOfResident(work.board, from))
    if (underWay(pairing) && between(pairing)) release(work, pairing);
}

/** What somebody said again under the new id is on the board twice; the first stays. */
function closeSaidAgain(work: Work, id: string): void {
  const seen = new Set<string>();
  for (const { no, kind, lines } of openPostsOf(work.board, id).sort((a, b) => a.no - b.no)) {
    const same = `${kind} ${lines.map(({ thing }) => thingKey(thing)).join(" ")}`;
    const isUntouched = lines.every(({ promised, handed }) => promised === 0 && handed === 0);
    if (!seen.has(same)) seen.add(same);
    else if (isUntouched) change(work, { type: "closed", no, at: work.at, as: "withdrawn" });
  }
}

// ── Who is who ──────────────────────────────────────────────────────────────────────────────────

/** How alike an old neighbour and a present one are: 3 by name and room, 2 by name and building, 1 is a guess. */
type Likeness = 1 | 2 | 3;
interface Likely extends Relink {
  readonly like: Likeness;
}

/**
 * Neighbours of the board whose ids nobody has any more, with those present now. Pure. A name alone, or a room alone, is a
 * guess; so is whatever fits two.
 */
export function whoIsWho(board: Board, at: Instant, members: readonly Members[]): Relinking {
  const present = peopleIn(members);
  const gone = goneFrom(board, members);
  const likely = gone.flatMap((old) =>
    [...present.values()].flatMap((now): Likely[] => {
      const like = likeness(board, old, now);
      return like === undefined ? [] : [{ from: old.id, to: now.id, like }];
    }),
  );
  const sure: Relink[] = [];
  const isFree = ({ from, to }: Relink) => !sure.some((one) => one.from === from || one.to === to);
  for (const level of [3, 2] as const) {
    const here = likely.filter((one) => one.like === level && isFree(one));
    const alone = here.filter(
      (one) => here.filter(({ from, to }) => from === one.from || to === one.to).length === 1,
    );
    sure.push(...alone.map(({ from, to }) => ({ from, to })));
  }
  const doubtful = likely
    .filter(isFree)
    .sort((a, b) => b.like - a.like)
    .map(({ from, to }) => ({ from, to }));
  return { at, sure, doubtful, chats: movedChats(board, members) };
}

/** Everybody present once, with the most that any group's nickname says. */
function peopleIn(members: readonly Members[]): ReadonlyMap<string, Speaker> {
  const all = new Map<string, Speaker>();
  for (const one of members.flatMap(({ people }) => people)) {
    const known = all.get(one.id);
    if (known === undefined || (known.room === undefined && one.building !== undefined))
      all.set(one.id, one);
  }
  return all;
}

const speakerOf = (members: readonly Members[], id: string) => peopleIn(members).get(id);

const appOf = (id: string): string => id.slice(0, id.indexOf(":"));

function goneFrom(board: Board, members: readonly Members[]): Resident[] {
  const present = peopleIn(members);
  const apps = new Set(members.map(({ chat }) => appOf(chat)));
  return [...board.tables.residents.values()].filter(
    ({ id }) => apps.has(appOf(id)) && !present.has(id),
  );
}

const lost = (board: Board, { sure, doubtful }: Relinking, members: readonly Members[]) =>
  goneFrom(board, members).filter(
    ({ id }) => ![...sure, ...doubtful].some(({ from }) => from === id),
  );

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function likeness(board: Board, old: Resident, now: Speaker): Likeness | undefined {
  if (appOf(old.id) !== appOf(now.id)) return undefined;
  const called = now.called ?? now.name;
  const isNamed = [old.name, ...(old.names ?? [])].some((name) => sameName(name, called));
  const known = residentOf(board, now.id);
  const building = now.building ?? known?.building;
  const room = now.room ?? known?.room;
  const agrees = (was: string | undefined, is: string | undefined) =>
    was === undefined || is === undefined ? undefined : was === is;
  const inBuilding = agrees(old.building, building);
  const inRoom = inBuilding === false ? false : agrees(old.room, room);
  if (inBuilding === false || inRoom === false || lived(board, old.id, now.id)) return undefined;
  if (isNamed && inBuilding) return inRoom ? 3 : 2;
  return isNamed || (inRoom && inBuilding) ? 1 : undefined;
}

/** Both were heard at a time: two people, however they are called. */
function lived(board: Board, old: string, now: string): boolean {
  const when = (id: string): Instant[] => [
    ...[...board.tables.posts.values()].flatMap(({ by, at }) => (by === id ? at : [])),
    ...[...board.tables.pairings.values()].flatMap((one) => (one.giver === id ? one.at : [])),
  ];
  const first = when(now).sort()[0];
  const last = when(old).sort().at(-1);
  return first !== undefined && last !== undefined && first < last;
}

/** A group that is gone, where just one of the same name is there. */
function movedChats(board: Board, members: readonly Members[]): Relink[] {
  const here = new Set(members.map(({ chat }) => chat));
  const chats = [...board.tables.chats.values()].filter(
    ({ id, scope, gone }) =>
      scope !== "private" && !gone && members.some(({ chat }) => appOf(chat) === appOf(id)),
  );
  return chats.flatMap(({ id, name }) => {
    const same = chats.filter((one) => one.name === name && appOf(one.id) === appOf(id));
    const to = same.find((one) => here.has(one.id));
    if (name === undefined || here.has(id) || same.length !== 2 || to === undefined) return [];
    return [{ from: id, to: to.id }];
  });
}

const namedAs = (
  who: Pick<Speaker, "name" | "called" | "building" | "room"> | undefined,
): Named => ({
  name: who?.called ?? who?.name ?? "",
  ...(who?.building !== undefined && { building: who.building }),
  ...(who?.room !== undefined && { room: who.room }),
});
