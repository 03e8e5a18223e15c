import type { Message, Pairing } from "../model.ts";
import { matchNeed, matchOffer } from "./asking.ts";
import { pairingOf, pairingsOf, postOf, underWay } from "./board.ts";
import { isWave } from "./timers.ts";
import { amountOf, isPool, pairOf, personOf, say, sayToPairs, type Work } from "./work.ts";

/** Tells of new pairings: who is asked alone is paired, several asked for one need are asked who can. */
export function sayMade(
  work: Work,
  made: readonly Pairing[],
  answered?: Pick<Message, "chat" | "id">,
): void {
  const now = made.flatMap(({ id }) => pairingOf(work.board, id) ?? []).filter(underWay);
  const besides = new Set(now.flatMap((one) => (one.along ? `${one.need} ${one.needLine}` : [])));
  const isAsked = (one: Pairing) => besides.has(`${one.need} ${one.needLine}`);
  const asked = now.filter((one) => isAsked(one) && one.state === "proposed");
  const paired = now.filter((one) => !isAsked(one));
  if (asked.length > 0) sayToPairs(work, asked, "asked", answered);
  if (paired.length > 0) sayToPairs(work, paired, "paired", answered);
}

/** What became free is brought to whoever is next. */
export const toNext = (work: Work, nos: readonly number[]): Pairing[] =>
  [...new Set(nos)].flatMap((no) => {
    const post = postOf(work.board, no);
    if (post?.state !== "open") return [];
    return post.kind === "need" ? matchNeed(work, no) : matchOffer(work, no);
  });

/** Who was asked and is not needed any more is thanked, and what they have is brought to whoever is next. */
export function bringOn(
  work: Work,
  freed: readonly Pairing[],
  answered?: Pick<Message, "chat" | "id">,
): void {
  thank(work, freed);
  const offers = freed.map(({ offer }) => offer);
  sayMade(work, toNext(work, offers), answered);
}

/** After pairings that came to nothing: on to the next, and a word to whom nobody was found for. */
export function goOn(work: Work, ended: readonly Pairing[]): Pairing[] {
  const made = toNext(
    work,
    ended.flatMap((one) => [one.need, one.offer]),
  );
  const told = new Set(made.map((one) => one.need));
  for (const one of ended) {
    const need = postOf(work.board, one.need);
    const asks = pairingsOf(work.board, one.need).some(underWay);
    if (need?.state !== "open" || told.has(need.no) || asks || one.along) continue;
    told.add(need.no);
    const isSilent = pairingOf(work.board, one.id)?.why === "silent";
    // In a wave the next round finds another; and of what can wait nobody needs to hear that nothing was heard.
    if (!need.urgent && one.state === "proposed" && (isWave(work) || isSilent)) continue;
    const { receiver } = pairOf(work.board, one);
    const options = { lang: need.lang, to: [receiver], repeat: true };
    if (isSilent) {
      const giver = personOf(work.board, one.giver);
      say(work, need.chat, "noAnswer", { no: need.no, receiver, giver }, options);
    } else {
      const about = { no: need.no, receiver, amounts: [amountOf(work.board, one)] };
      say(work, need.chat, "fellThrough", about, options);
    }
  }
  return made;
}

/** Thanks to those who were asked and are not needed any more, in each chat once. */
export function thank(work: Work, freed: readonly Pairing[]): void {
  const chats = new Map<string, Pairing[]>();
  for (const one of freed) {
    const offer = postOf(work.board, one.offer);
    // The committee's shelf is not thanked.
    if (offer === undefined || isPool(one.giver)) continue;
    const key = `${offer.chat} ${one.need}`;
    chats.set(key, [...(chats.get(key) ?? []), one]);
  }
  for (const all of chats.values()) {
    const [first] = all;
    const offer = first && postOf(work.board, first.offer);
    if (first === undefined || offer === undefined) continue;
    const givers = all.map((one) => personOf(work.board, one.giver));
    const agreed = pairingsOf(work.board, first.need).find(
      ({ state }) => state === "agreed" || state === "handed",
    );
    const by = agreed && { by: pairOf(work.board, agreed).giver };
    const about = { no: first.need, givers, ...by };
    say(work, offer.chat, "settled", about, { lang: offer.lang, to: givers, repeat: true });
  }
}
