import type { Line, Message, Pairing, Post, ThingRef } from "../model.ts";
import { openPosts, openPostsOf, openWith, postOf } from "./board.ts";
import { dealOf, pair } from "./pairing.ts";
import { type Turned, wanted } from "./resolve.ts";
import { change, personOf, say, sayToPairs, type Work } from "./work.ts";
import { isForYoung } from "./young.ts";

/** What two medicines must both be before the one is suggested for the other. */
const groups: readonly string[] = ["fever-reducer", "fever-reducer-child"];
/** Not even suggested: what it may be given for depends too much on who takes it. */
const never: ReadonlySet<string> = new Set(["aspirin"]);
/** Offers and needs looked at. */
const looked = 40;

/** Whom a thing is made for is the end of its name in the catalogue: ibuprofen-child. */
const madeFor = (id: string): string => /-(?:child|infant)\b/u.exec(id)?.[0] ?? "";

/** Whether the one may be suggested to who asked for the other: one ingredient each, made for the same people. */
export function isSubstitute(given: ThingRef, wanted: ThingRef): boolean {
  if (given.id === undefined || wanted.id === undefined || given.id === wanted.id) return false;
  if (given.kind !== "medicine" || given.guard || wanted.guard) return false;
  if (given.ingredients?.length !== 1 || wanted.ingredients?.length !== 1) return false;
  if (given.ingredients[0] === wanted.ingredients[0]) return false;
  if (never.has(given.id) || never.has(wanted.id)) return false;
  const both = (group: string) => given.isA?.includes(group) && wanted.isA?.includes(group);
  return madeFor(given.id) === madeFor(wanted.id) && groups.some((group) => both(group) === true);
}

interface Found {
  readonly need: Post;
  readonly needLine: number;
  readonly offer: Post;
  readonly offerLine: number;
}

const fits = (line: Line, given: Line) =>
  line.open > 0 && given.open > 0 && isSubstitute(given.thing, line.thing);

/** With a baby or in pregnancy one ingredient is not as good as another: nothing is suggested. */
const isFrail = (need: Post) => need.for === "infant" || need.for === "pregnant";

/** What is made for grown-ups is not even suggested for a child. */
const isForThem = (need: Post, given: Line) =>
  need.for !== "child" || isForYoung(given.thing.id ?? "");

function between(work: Work, need: Post, offer: Post): Found | undefined {
  if (isFrail(need) || need.suggested?.includes(offer.no)) return undefined;
  return betweenLines(work, need, offer);
}

function betweenLines(work: Work, need: Post, offer: Post): Found | undefined {
  for (const [needLine, line] of need.lines.entries())
    for (const [offerLine, given] of offer.lines.entries())
      if (
        fits(line, given) &&
        isForThem(need, given) &&
        dealOf(work, need, needLine, offer, offerLine, { wished: true })
      )
        return { need, needLine, offer, offerLine };
  return undefined;
}

/**
 * Nobody has what was asked, and somebody has another medicine for the same: it is said, and nothing is paired. True
 * when it was said.
 */
export function suggest(work: Work, no: number, message: Message): boolean {
  const post = postOf(work.board, no);
  if (post === undefined) return false;
  const others =
    post.kind === "need"
      ? groups.flatMap((group) => openWith(work.board, "offer", group, looked))
      : openPosts(work.board, "need").slice(0, looked);
  const found = others
    .flatMap((other) =>
      post.kind === "need"
        ? (between(work, post, other) ?? [])
        : (between(work, other, post) ?? []),
    )
    .find(({ need }) => post.kind === "need" || need.suggested === undefined);
  if (found === undefined) return false;
  const { need, offer } = found;
  change(work, {
    type: "detailed",
    no: need.no,
    details: { suggested: [...(need.suggested ?? []), offer.no] },
  });
  saySuggested(work, found, post.kind === "need" ? message : undefined);
  return true;
}

/** A suggestion that has waited is made if both are still there and nobody else was. */
export function suggestAgain(work: Work, needNo: number, offerNo: number): void {
  const need = postOf(work.board, needNo);
  const offer = postOf(work.board, offerNo);
  const found = need && offer && betweenLines(work, need, offer);
  if (found) saySuggested(work, found);
}

function saySuggested(work: Work, found: Found, answered?: Message): void {
  const { need, offer } = found;
  const asked = need.lines[found.needLine]?.thing;
  const given = offer.lines[found.offerLine]?.thing;
  if (asked === undefined || given === undefined) return;
  const receiver = personOf(work.board, need.by, need.building);
  const about = {
    need: need.no,
    offer: offer.no,
    receiver,
    giver: personOf(work.board, offer.by, offer.building),
    wanted: asked,
    given,
  };
  say(work, need.chat, "suggest", about, {
    lang: need.lang,
    to: [receiver],
    repeat: true,
    ...(answered && { replyTo: answered.id }),
    buttons: [
      [{ wording: { text: "buttonTake", about: {} }, data: `take ${need.no} ${offer.no}` }],
    ],
  });
}

/** Of the numbers in a line of the bot: a need of this resident, and an offer that was suggested for it. */
export function suggestedIn(
  work: Work,
  nos: readonly number[],
  by: string,
): { need: Post; offer: Post } | undefined {
  for (const no of nos) {
    const need = postOf(work.board, no);
    if (need?.by !== by || need.kind !== "need") continue;
    const offer = nos.map((one) => postOf(work.board, one)).find((one) => isIn(need, one));
    if (offer) return { need, offer };
  }
  return undefined;
}

const isIn = (need: Post, offer: Post | undefined): boolean =>
  offer !== undefined && need.suggested?.includes(offer.no) === true;

/** The receiver says yes to what was suggested: only now are the two brought together. */
export function takeSuggested(
  work: Work,
  need: Post,
  offer: Post,
  answered?: Pick<Message, "chat" | "id">,
): Pairing[] {
  const made: Pairing[] = [];
  for (const [needLine, line] of need.lines.entries()) {
    for (const [offerLine, given] of offer.lines.entries()) {
      if (!fits(line, given)) continue;
      const now = [postOf(work.board, need.no), postOf(work.board, offer.no)] as const;
      if (now[0] === undefined || now[1] === undefined) continue;
      const deal = dealOf(work, now[0], needLine, now[1], offerLine, { wished: true });
      if (deal) made.push(pair(work, deal, "agreed"));
    }
  }
  if (made.length > 0) sayToPairs(work, made, "agreed", answered);
  return made;
}

/** "可以" in answer to a suggestion. True when that is what was answered. */
export function answersSuggestion(
  work: Work,
  { message }: Turned,
  nos: readonly number[],
): boolean {
  const quoted = message.replyTo?.toBot ? (message.replyTo.text ?? "") : "";
  const meant = [...quoted.matchAll(/#(\d{1,6})/gu)].map((found) => Number(found[1]));
  const me = message.from.id;
  // Somebody else's "可以" below it is no answer, and no offer either; their 我有 is.
  const isAnothers = meant.some((no) => {
    const need = postOf(work.board, no);
    return need && need.by !== me && meant.some((one) => isIn(need, postOf(work.board, one)));
  });
  if (isAnothers) return wanted(message.text) !== "need";
  const found = suggestedIn(work, meant, me) ?? suggestedTo(work, nos, me);
  return found !== undefined && takeSuggested(work, found.need, found.offer, message).length > 0;
}

/** "我要 #2" names only the offer. */
function suggestedTo(work: Work, nos: readonly number[], by: string) {
  const own = openPostsOf(work.board, by).filter((need) => need.suggested !== undefined);
  const need = own.find((one) => nos.some((no) => one.suggested?.includes(no)));
  const offer = nos.map((no) => postOf(work.board, no)).find((one) => need && isIn(need, one));
  return need && offer ? { need, offer } : undefined;
}
