import type { Message, Pairing, Post, Reading, ResidentId } from "../model.ts";
import { tellAddresses } from "./addresses.ts";
import { agree, clearBeside, makeRoom, matchNeed, revive } from "./asking.ts";
import {
  lastAsked,
  openPostsOf,
  pairingOf,
  pairingsOf,
  pairingsOfResident,
  postOf,
  residentOf,
  underWay,
} from "./board.ts";
import { waitInLine } from "./loans.ts";
import { dealBetween, dealOf, isSame, pair } from "./pairing.ts";
import { mute } from "./policy.ts";
import { notice, postLike } from "./posts.ts";
import type { Turned } from "./resolve.ts";
import { asksToo, named, takenUp } from "./resolve.ts";
import { answersSuggestion } from "./suggesting.ts";
import { bringOn, sayMade } from "./telling.ts";
import { isWave } from "./timers.ts";
import { standBy } from "./waiting.ts";
import { change, sayToPairs, type Work } from "./work.ts";

/** "我有" under a need, "mine please" under an offer: the two are brought together, as said by both. */
export function takeUp(work: Work, turned: Turned, reading: Reading): void {
  if (answersSuggestion(work, turned, reading.nos ?? [])) return;
  const { message } = turned;
  const me = message.from.id;
  const asked = askedOf(work, turned, reading);
  if (asked) return sayYes(work, asked, me, message);
  const post = takenUp(work, turned, reading.nos);
  if (post === undefined || post.by === message.from.id) return;
  const known = pairingsOf(work.board, post.no).find(
    (one) => underWay(one) && (one.giver === message.from.id || one.receiver === message.from.id),
  );
  if (known) return sayYes(work, known, me, message);
  if (post.kind === "need" && isLate(work, post, message)) return;
  if (post.kind === "need" && asksToo(message.text)) {
    notice(work, message);
    const copy = postLike(work, message, reading, post, "need");
    const pairings = matchNeed(work, copy.no);
    if (pairings.length > 0) return sayMade(work, pairings, message);
    waitInLine(work, copy, message);
    return;
  }
  if (post.state !== "open") return;
  notice(work, message);
  const kind = post.kind === "need" ? "offer" : "need";
  const own = openPostsOf(work.board, message.from.id).find(
    (one) =>
      one.kind === kind &&
      dealBetween(work, post, one, kind === "offer" ? { wants: 1 } : {}) !== undefined,
  );
  const mine = own ?? postLike(work, message, reading, post, kind);
  const made: Pairing[] = [];
  const freed =
    post.kind === "need" && (post.urgent || isWave(work)) ? outbid(work, post, mine) : [];
  for (let deal = dealBetween(work, post, mine); deal; deal = dealBetween(work, post, mine))
    made.push(pair(work, deal, "agreed"));
  if (post.kind === "need")
    for (const i of post.lines.keys()) freed.push(...clearBeside(work, post.no, i));
  if (made.length === 0) {
    if (kind === "need" && waitInLine(work, mine, message)) return;
    return standBy(work, message, post, mine, reading);
  }
  sayToPairs(work, made, "agreed", message);
  tellAddresses(work, made);
  bringOn(work, freed);
}

/** Who has it and says so goes before those who were asked and have not answered. */
function outbid(work: Work, need: Post, offer: Post): Pairing[] {
  return need.lines.flatMap(({ open }, i) => {
    const soft = pairingsOf(work.board, need.no).filter(
      (one) => one.state === "proposed" && !one.along && one.needLine === i,
    );
    const wants = open + soft.reduce((sum, one) => sum + one.quantity, 0);
    const deal = offer.lines
      .map((_, j) => dealOf(work, need, i, offer, j, { wants, wished: isSame(need, i, offer, j) }))
      .find((one) => one !== undefined);
    return deal && soft.length > 0
      ? makeRoom(work, { need: need.no, needLine: i }, deal.quantity)
      : [];
  });
}

/** What the speaker was asked for by the line that they answer. */
function askedOf(work: Work, turned: Turned, { nos = [] }: Reading): Pairing | undefined {
  const { message } = turned;
  const quoted = message.replyTo?.toBot ? named(work, turned).map(({ no }) => no) : [];
  const meant = nos.length > 0 ? nos : quoted;
  return pairingsOfResident(work.board, message.from.id)
    .filter((one) => one.giver === message.from.id && one.state === "proposed")
    .find((one) => meant.includes(one.need) || meant.includes(one.offer));
}

/** The first yes settles it; who was asked beside is thanked, and theirs goes to whoever is next. */
export function sayYes(
  work: Work,
  { id }: Pick<Pairing, "id">,
  by: ResidentId,
  answered?: Pick<Message, "chat" | "id">,
): void {
  answers(work, by);
  const before = pairingOf(work.board, id)?.state;
  const freed = agree(work, id);
  const now = pairingOf(work.board, id);
  if (before === "proposed" && now?.state === "agreed") tellAddresses(work, [now]);
  bringOn(work, freed, answered);
}

/** Who was asked and had not answered in time says yes now. */
function isLate(work: Work, need: Post, message: Message): boolean {
  const missed = pairingsOf(work.board, need.no)
    .filter(
      ({ giver, state, why }) =>
        giver === message.from.id && state === "failed" && why !== "declined",
    )
    .at(-1);
  if (missed === undefined) return false;
  answers(work, message.from.id);
  const freed = revive(work, missed);
  if (freed === undefined) return postOf(work.board, missed.offer)?.state === "open";
  tellAddresses(work, [missed]);
  bringOn(work, freed, message);
  return true;
}

/** Who was thought to be away is there again. */
export function answers(work: Work, id: ResidentId): void {
  const resident = residentOf(work.board, id);
  const missed = lastAsked(work.board, id, mute.after).some(({ why }) => why === "silent");
  if (resident === undefined || !missed) return;
  change(work, { type: "residentSet", resident: { ...resident, answeredAt: work.at } });
}
