import type { Message, Pairing, Post, Reading, Resident } from "../model.ts";
import { agree, clearBeside, makeRoom, matchNeed, revive } from "./asking.ts";
import {
  lastAsked,
  openPostsOf,
  pairingsOf,
  pairingsOfResident,
  postOf,
  residentOf,
  thingKey,
  underWay,
} from "./board.ts";
import { dealBetween, dealOf, pair } from "./pairing.ts";
import { mute } from "./policy.ts";
import { notice, postLike } from "./posts.ts";
import type { Turned } from "./resolve.ts";
import { asksToo, named, takenUp } from "./resolve.ts";
import { sayMade, thank, toNext } from "./telling.ts";
import { isWave } from "./timers.ts";
import { change, personOf, say, sayToPairs, type Work } from "./work.ts";

/** "我有" under a need, "mine please" under an offer: the two are brought together, as said by both. */
export function takeUp(work: Work, turned: Turned, reading: Reading): void {
  const { message } = turned;
  const asked = askedOf(work, turned, reading);
  if (asked) return sayYes(work, asked, message);
  const post = takenUp(work, turned, reading.nos);
  if (post === undefined || post.by === message.from.id) return;
  const known = pairingsOf(work.board, post.no).find(
    (one) => underWay(one) && (one.giver === message.from.id || one.receiver === message.from.id),
  );
  if (known) return sayYes(work, known, message);
  if (post.kind === "need" && isLate(work, post, message)) return;
  if (post.kind === "need" && asksToo(message.text)) {
    notice(work, message);
    const copy = postLike(work, message, reading, post, "need");
    return sayMade(work, matchNeed(work, copy.no), message);
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
    if (kind === "offer") {
      say(
        work,
        message.chat,
        "spare",
        { no: post.no, giver: personOf(work.board, message.from.id) },
        {
          lang: reading.lang,
          replyTo: message.id,
        },
      );
    } else {
      const ahead = pairingsOf(work.board, post.no).filter(underWay).length;
      say(
        work,
        message.chat,
        "waiting",
        { no: mine.no, place: Math.max(1, lineBefore(work, mine) || ahead) },
        {
          lang: reading.lang,
          replyTo: message.id,
        },
      );
    }
    return;
  }
  sayToPairs(work, made, "agreed", message);
  thank(work, freed);
  sayMade(
    work,
    toNext(
      work,
      freed.map(({ offer }) => offer),
    ),
  );
}

/** Who has it and says so goes before those who were asked and have not answered. */
function outbid(work: Work, need: Post, offer: Post): Pairing[] {
  return need.lines.flatMap(({ open }, i) => {
    const soft = pairingsOf(work.board, need.no).filter(
      (one) => one.state === "proposed" && !one.along && one.needLine === i,
    );
    const wants = open + soft.reduce((sum, one) => sum + one.quantity, 0);
    const deal = offer.lines
      .map((_, j) => dealOf(work, need, i, offer, j, { wants }))
      .find((one) => one !== undefined);
    return deal && soft.length > 0
      ? makeRoom(work, { need: need.no, needLine: i }, deal.quantity)
      : [];
  });
}

/** How many wait for the same thing, this one counted. */
function lineBefore(work: Work, need: Post): number {
  const key = need.lines[0] && thingKey(need.lines[0].thing);
  return [...(work.board.indexes.open.get(`need ${key}`) ?? [])].filter((no) => no <= need.no)
    .length;
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
export function sayYes(work: Work, { id }: Pairing, message: Message): void {
  answers(work, message.from.id);
  const freed = agree(work, id);
  thank(work, freed);
  sayMade(
    work,
    toNext(
      work,
      freed.map(({ offer }) => offer),
    ),
    message,
  );
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
  thank(work, freed);
  sayMade(
    work,
    toNext(
      work,
      freed.map(({ offer }) => offer),
    ),
    message,
  );
  return true;
}

/** Who was thought to be away is there again. */
export function answers(work: Work, id: Resident["id"]): void {
  const resident = residentOf(work.board, id);
  const missed = lastAsked(work.board, id, mute.after).some(({ why }) => why === "silent");
  if (resident === undefined || !missed) return;
  change(work, { type: "residentSet", resident: { ...resident, answeredAt: work.at } });
}
