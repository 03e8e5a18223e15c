import type { Line, Message, Post, Reading, ReadLine, Resident } from "../model.ts";
import { matchNeed, matchOffer } from "./asking.ts";
import {
  chatOf,
  neighbourhoodOf,
  openPostsOf,
  openWith,
  pairingsOf,
  residentOf,
  sameHousehold,
  thingKey,
  underWay,
} from "./board.ts";
import { saysOpened } from "./cautions.ts";
import { toldAgain } from "./digest.ts";
import { floods } from "./fair.ts";
import { remindOfRungs } from "./ladder.ts";
import { unlike } from "./likeness.ts";
import { saysBack, waitInLine } from "./loans.ts";
import { isDonation, promiseDonation } from "./pool.ts";
import { remindOfPost } from "./reminding.ts";
import { suggest } from "./suggesting.ts";
import { sayMade } from "./telling.ts";
import { forgetPost, isWave } from "./timers.ts";
import { adviseWave } from "./wave.ts";
import { amountsOf, change, chatRow, say, type Work } from "./work.ts";

/** Writes down who speaks, once something of theirs goes on the board. */
export function notice(work: Work, message: Message, lang?: Resident["lang"]): void {
  const { from } = message;
  const old = residentOf(work.board, from.id);
  const resident: Resident = {
    ...old,
    id: from.id,
    name: from.called ?? from.name,
    lang: lang ?? old?.lang ?? chatRow(work.board, message.chat).lang,
    ...(from.handle !== undefined && { handle: from.handle }),
    ...(from.building !== undefined && { building: from.building }),
    ...(from.room !== undefined && { room: from.room }),
    ...(old && old.name !== (from.called ?? from.name) && { names: namesOf(old) }),
  };
  if (JSON.stringify(resident) !== JSON.stringify(old))
    change(work, { type: "residentSet", resident });
}

const namesKept = 5;
const namesOf = ({ name, names = [] }: Resident): readonly string[] =>
  [...new Set([...names, name])].slice(-namesKept);

/** A need or an offer goes on the board, meets what is there, and is told. */
export function post(work: Work, message: Message, reading: Reading, kind: Post["kind"]): void {
  const guarded = reading.lines.find((line) => line.thing.guard);
  if (guarded) {
    say(
      work,
      message.chat,
      "guarded",
      { thing: guarded.thing },
      { lang: reading.lang, replyTo: message.id },
    );
  }
  const lines = linesOf(reading, kind).filter((line) => line.thing.guard === undefined);
  if (lines.length === 0) return;
  notice(work, message, reading.lang);
  const donating = kind === "offer" && isDonation(message.text);
  const known = sameAgain(work, message, reading, kind, lines);
  if (known && (known.donation ?? false) === donating) return renew(work, known, reading, message);
  if (floods(work, message, reading)) return;
  const fresh = postFrom(work, message, reading, kind, lines);
  if (donating) return promiseDonation(work, message, fresh);
  change(work, { type: "posted", post: fresh });
  const pairings = kind === "need" ? matchNeed(work, fresh.no) : matchOffer(work, fresh.no);
  remindOfPost(work, fresh);
  if (kind === "need") {
    remindOfRungs(work, fresh);
    adviseWave(work);
  }
  if (pairings.length > 0) return sayMade(work, pairings, message);
  if (suggest(work, fresh.no, message) && kind === "need") return;
  if (kind === "need" && waitInLine(work, fresh, message)) return;
  const noted = { no: fresh.no, amounts: amountsOf(fresh) };
  say(work, message.chat, "noted", noted, {
    lang: reading.lang,
    replyTo: message.id,
    emoji: "👀",
    ...(kind === "offer" && { quiet: true as const }),
  });
}

/** A post of the speaker for what another's post is about. */
export function postLike(
  work: Work,
  message: Message,
  reading: Reading,
  other: Post,
  kind: Post["kind"],
): Post {
  const own = linesOf(reading, kind);
  const named = own.filter((line) => line.thing.id !== undefined || other.lines.length === 0);
  const amount = reading.lines.find((line) => line.quantity !== undefined);
  const lines =
    named.length > 0
      ? named
      : other.lines.map((line): Line => {
          const rest = line.open > 0 ? line.open : line.asked;
          const asked = amount?.quantity ?? (kind === "offer" ? rest : 1);
          const unit = amount?.unit ?? line.unit;
          return {
            thing: line.thing,
            ...(unit && { unit }),
            asked,
            open: asked,
            promised: 0,
            handed: 0,
          };
        });
  const fresh = postFrom(work, message, reading, kind, lines, other.mode);
  change(work, { type: "posted", post: fresh });
  remindOfPost(work, fresh);
  if (kind === "need") remindOfRungs(work, fresh);
  return fresh;
}

export function postFrom(
  work: Work,
  message: Message,
  reading: Reading,
  kind: Post["kind"],
  lines: readonly Line[],
  mode?: Post["mode"],
): Post {
  const resident = residentOf(work.board, message.from.id);
  const chat = chatOf(work.board, message.chat);
  const building =
    reading.building ??
    resident?.building ??
    (chat?.buildings?.length === 1 ? chat.buildings[0] : undefined);
  const room = reading.room ?? (building === resident?.building ? resident?.room : undefined);
  const lent = reading.mode ?? mode ?? (lines.every((line) => line.thing.lend) ? "lend" : "give");
  return {
    no: neighbourhoodOf(work.board).nextNo,
    kind,
    by: message.from.id,
    chat: message.chat,
    message: message.id,
    at: work.at,
    lang: reading.lang,
    lines,
    mode: lent,
    ...(building !== undefined && { building }),
    ...(room !== undefined && { room }),
    ...(reading.for && { for: reading.for }),
    ...(isUrgent(reading, kind) && { urgent: true as const }),
    ...(reading.splits && { splits: true as const }),
    ...(kind === "need" && reading.either && lines.length > 1 && { either: true as const }),
    ...dueOf(reading, lent, message),
    ...(reading.onBehalfOf && { onBehalfOf: asTyped(reading.onBehalfOf, message.text) }),
    ...(kind === "offer" &&
      lines.some(({ thing }) => thing.kind === "medicine") &&
      saysOpened(message.text) && { opened: true as const }),
    rule: reading.rule,
    state: "open",
  };
}

/** Of what is lent the time said may be that of its return. */
function dueOf(
  { due }: Reading,
  mode: Post["mode"],
  { text }: Message,
): Pick<Post, "due" | "back"> {
  if (due === undefined) return {};
  return mode === "lend" && saysBack(text) ? { back: due } : { due };
}

/** A name keeps its capitals. */
function asTyped(name: string, text: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : text.slice(at, at + name.length);
}

const isUrgent = (reading: Reading, kind: Post["kind"]) =>
  kind === "need" && reading.urgent === true;

export const linesOf = (reading: Reading, kind: Post["kind"]): Line[] =>
  reading.lines.map((line) => lineFrom(line, reading, kind));

function lineFrom(line: ReadLine, reading: Reading, kind: Post["kind"]): Line {
  // What may be split is counted in what it is split into, where the pack is known.
  const pack = line.thing.packs?.find(({ of }) => of === line.unit);
  if (kind === "offer" && reading.splits && pack && line.quantity !== undefined) {
    const asked = line.quantity * pack.holds;
    return { thing: line.thing, unit: pack.unit, asked, open: asked, promised: 0, handed: 0 };
  }
  const asked = line.quantity ?? 1;
  const several =
    line.quantity === undefined && (line.some || reading.splits || line.thing.kind === "service");
  return {
    thing: line.thing,
    ...(line.unit && { unit: line.unit }),
    asked,
    open: asked,
    promised: 0,
    handed: 0,
    ...(kind === "offer" && several && { some: true as const }),
  };
}

/** The same thing asked or offered again by the same household is one post. */
function sameAgain(
  work: Work,
  message: Message,
  reading: Reading,
  kind: Post["kind"],
  lines: readonly Line[],
): Post | undefined {
  // Matched a moment ago and not yet asked after: said again, it is still the same need.
  const isOnItsWay = (other: Post) =>
    kind === "need" &&
    pairingsOf(work.board, other.no).some((one) => underWay(one) && !one.reminded);
  const same = (other: Post) =>
    other.kind === kind &&
    other.onBehalfOf?.toLowerCase() === reading.onBehalfOf?.toLowerCase() &&
    lines.every((line) =>
      other.lines.some(
        (old) =>
          (old.open > 0 || (old.promised > 0 && isOnItsWay(other))) &&
          !unlike(old.thing, line.thing),
      ),
    );
  const own = openPostsOf(work.board, message.from.id)
    .filter(same)
    .find((other) => !(isWave(work) && endServed(work, other)));
  if (own || kind === "offer") return own;
  const me = residentOf(work.board, message.from.id);
  const first = lines[0];
  if (me?.room === undefined || me.building === undefined || first === undefined) return undefined;
  return openWith(work.board, "need", thingKey(first.thing), 50, me.building).find(
    (other) => same(other) && sameHousehold(me, residentOf(work.board, other.by)),
  );
}

/** Who has had a first portion and asks again needs more: that is a new need, and the rest of the old one is in it. */
function endServed(work: Work, { no, kind, lines }: Post): boolean {
  if (kind !== "need" || lines.some((line) => line.promised > 0 || line.handed <= 0)) return false;
  for (const [line, { handed }] of lines.entries())
    change(work, { type: "resized", no, line, asked: handed });
  change(work, { type: "closed", no, at: work.at, as: "received" });
  forgetPost(work, no);
  return true;
}

/** What is said again may say more: an amount, a deadline, that it is urgent now. */
export function renew(work: Work, known: Post, reading: Reading, message: Message): void {
  for (const [i, line] of known.lines.entries()) {
    const again = reading.lines.find((one) => !unlike(one.thing, line.thing));
    if (again?.quantity === undefined || again.quantity === line.asked) continue;
    change(work, {
      type: "resized",
      no: known.no,
      line: i,
      asked: again.quantity,
      ...(again.unit && { unit: again.unit }),
    });
  }
  const isOwn =
    known.by === message.from.id && known.chat === message.chat && known.message !== message.id;
  const details = {
    ...(reading.urgent && { urgent: true as const }),
    ...dueOf(reading, known.mode, message),
    ...(reading.building && { building: reading.building }),
    ...(reading.for && { for: reading.for }),
    // "我有" answers the asking that was heard last.
    ...(isOwn && { message: message.id, at: work.at }),
    ...(isOwn && toldAgain(known)),
  };
  const news = Object.entries(details).some(([key, value]) => known[key as keyof Post] !== value);
  if (news) change(work, { type: "detailed", no: known.no, details });
  const now = { ...known, ...details };
  remindOfPost(work, now);
  const isUrgentNow = details.urgent === true && !known.urgent;
  if (isUrgentNow && known.kind === "need") remindOfRungs(work, now);
  const pairings = known.kind === "need" ? matchNeed(work, known.no) : matchOffer(work, known.no);
  if (pairings.length > 0) return sayMade(work, pairings, message);
  if (isUrgentNow && waitInLine(work, now, message)) return;
  const noted = { no: known.no, amounts: amountsOf(known) };
  say(work, message.chat, "noted", noted, { replyTo: message.id, emoji: "👀", quiet: true });
}
