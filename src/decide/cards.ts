// The bot's own line about a pairing, where the app can edit it: it says how things stand, and nobody is called for that.

import type { Card, ChatId, Event, Post } from "../model.ts";
import { type Board, cardKey, pairingOf, pairingsOf, postOf, underWay } from "./board.ts";
import { asTold, isOfApp } from "./discreet.ts";
import { standing } from "./standing.ts";
import { cautionsIn, change, pairOf, type Say, signalButtons, type Work, zoneOf } from "./work.ts";

/** A line about pairings was shown: from now on it can be edited. */
export function remember(work: Work, { chat, message, card }: Event & { type: "sent" }): void {
  if (card.pairs.every(({ pairing }) => pairingOf(work.board, pairing) === undefined)) return;
  change(work, { type: "carded", card: { ...card, chat, message } });
}

/** Lines whose pairings have changed are edited, and a receipt that says the same is spared. */
export function showOnCards(work: Work, event: Event, reacts: (chat: ChatId) => boolean): void {
  const stale = new Map<string, Card>();
  for (const id of touched(work, event))
    for (const card of cardsOf(work, id))
      if (standing(work.board, card.pairs) !== card.stands) stale.set(card.message, card);
  const cards = [...stale.values()];
  for (const card of cards) edit(work, card);
  for (const no of new Set(cards.flatMap(({ pairs }) => pairs.map(({ need }) => need))))
    sign(work, postOf(work.board, no), cards, reacts);
  spare(work, cards, reacts);
}

/** Pairings that this decision was about. What is swept away after a month is over, and nobody looks at it. */
function touched(work: Work, event: Event): Set<number> {
  const ids = new Set<number>();
  for (const one of work.changes) {
    if ("pairing" in one) ids.add(typeof one.pairing === "number" ? one.pairing : one.pairing.id);
    if (one.type === "carded") for (const { pairing } of one.card.pairs) ids.add(pairing);
    const rows = one.type === "undone" ? one.undo.rows : one.type === "forgotten" ? one.rows : [];
    if (event.type === "ticked") continue;
    for (const { table, key } of rows) if (table === "pairings") ids.add(Number(key));
  }
  return ids;
}

/** The lines about a pairing, in each chat that has one; those just forgotten are still there to be seen. */
function cardsOf(work: Work, id: number): Card[] {
  const pairing = pairingOf(work.board, id) ?? pairingOf(work.start, id);
  if (pairing === undefined) return [];
  const posts = [pairing.need, pairing.offer].map(
    (no) => postOf(work.board, no) ?? postOf(work.start, no),
  );
  const chats = new Set(posts.flatMap((post) => post?.chat ?? []));
  return [...chats].flatMap((chat) =>
    [false, true].flatMap((asks) => {
      const key = cardKey(id, chat, asks);
      return work.board.tables.cards.get(key) ?? work.start.tables.cards.get(key) ?? [];
    }),
  );
}

function edit(work: Work, card: Card): void {
  const known = card.pairs.flatMap(({ pairing }) => pairingOf(work.board, pairing) ?? []);
  const pairs = known.map((one) => ({
    ...pairOf(work.board, one),
    state: one.state,
    ...(one.thanked && { thanked: true as const }),
    ...(one.due !== undefined && one.state === "handed" && { back: one.due }),
  }));
  const gone = card.pairs
    .filter(({ pairing }) => pairingOf(work.board, pairing) === undefined)
    .map(({ need }) => need);
  const going = known.filter(underWay);
  const all = new Set(going.map(({ id }) => id));
  const about = {
    ...{ pairs, gone: [...new Set(gone)], cautions: cautionsIn(work, going, all) },
    ...{ now: work.at, zone: zoneOf(work), ...(card.asks && { asks: true as const }) },
  };
  work.says.push({
    chat: card.chat,
    langs: card.langs,
    wording: { text: "card", about: asTold(work.board, card.chat, about) },
    to: pairs
      .flatMap((pair) => [pair.receiver, pair.giver])
      .filter(({ id }) => isOfApp(card.chat, id)),
    repeat: true,
    edits: card.message,
    buttons: signalButtons(
      pairs.filter(({ state }) => state === "proposed"),
      pairs.filter(({ state }) => state === "agreed"),
    ),
  });
  if (known.length > 0)
    change(work, {
      type: "carded",
      card: { ...card, stands: standing(work.board, card.pairs) },
    });
}

/** A sign on the message that asked: seen, brought together, done. */
function sign(
  work: Work,
  need: Post | undefined,
  cards: readonly Card[],
  reacts: (chat: ChatId) => boolean,
): void {
  if (need === undefined || !reacts(need.chat)) return;
  if (!cards.some(({ chat, asks }) => chat === need.chat && !asks)) return;
  const emoji = signOf(work.board, need);
  if (emoji === undefined || emoji === signOf(work.start, postOf(work.start, need.no))) return;
  const about = { no: need.no, amounts: [] };
  work.says.push({
    ...{ chat: need.chat, langs: [need.lang], wording: { text: "noted", about }, to: [] },
    ...{ repeat: true, emoji, quiet: true, replyTo: need.message },
  });
}

function signOf(board: Board, need: Post | undefined): string | undefined {
  if (need === undefined) return undefined;
  const all = pairingsOf(board, need.no);
  if (all.some((one) => one.state === "agreed")) return "🤝";
  if (need.state === "open") return "👀";
  return need.state === "closed" ? "👌" : undefined;
}

/** "#1 is done" stands on the card already, where nothing else is to be said with it. */
function spare(work: Work, cards: readonly Card[], reacts: (chat: ChatId) => boolean): void {
  for (const one of work.says.splice(0)) {
    if (!isOnCard(one, cards)) work.says.push(one);
    else if (one.replyTo !== undefined && reacts(one.chat))
      work.says.push({ ...one, emoji: "👌", quiet: true });
  }
}

function isOnCard({ chat, wording }: Say, cards: readonly Card[]): boolean {
  if (wording.text !== "handed") return false;
  const { needs, left, back } = wording.about;
  return (
    left.length === 0 &&
    back === undefined &&
    needs.every((no) =>
      cards.some((card) => card.chat === chat && card.pairs.some(({ need }) => need === no)),
    )
  );
}
