// What must be true of every board, whatever happened to it. `linli restore --check` asks it of a back-up.

import {
  type Board,
  isFounded,
  isOnLoan,
  neighbourhoodOf,
  pairingOf,
  postOf,
  underWay,
} from "./decide/board.ts";
import type { Line, Pairing, Post } from "./model.ts";
import type { Store } from "./ports.ts";

/** What does not add up in what a store keeps: units promised twice, or lost; records that stand for nothing. */
export async function unsound(
  store: Pick<Store, "neighbourhoods" | "load" | "home" | "unsent">,
): Promise<string[]> {
  const found: string[] = [];
  const ids = await store.neighbourhoods();
  for (const id of ids) {
    const { version, board } = await store.load(id);
    const wrong = (what: string): void => void found.push(`${id}${what}`);
    if (version < 1 || !isFounded(board)) {
      wrong(": was never founded");
      continue;
    }
    checkNames(board, wrong);
    for (const post of board.tables.posts.values())
      for (const [i, line] of post.lines.entries()) checkLine(board, post, line, i, wrong);
    for (const pairing of board.tables.pairings.values()) checkPairing(board, pairing, wrong);
    for (const { key, at } of board.tables.reminders.values())
      if (!isMoment(at)) wrong(`: the reminder ${key} is due at no time: ${at}`);
    for (const who of [...board.tables.chats.keys(), ...board.tables.residents.keys()])
      if (!ids.includes((await store.home(who)) ?? "")) wrong(`: ${who} has no home`);
  }
  for (const { id, neighbourhood } of await store.unsent())
    if (!ids.includes(neighbourhood)) found.push(`line ${id} is of no neighbourhood`);
  return found;
}

type Wrong = (what: string) => void;

/** asked = open + promised + handed, none below zero; what is promised and handed is what the pairings say. */
function checkLine(board: Board, post: Post, line: Line, at: number, wrong: Wrong): void {
  const { asked, open, promised, handed } = line;
  const ledger = `asked ${asked}, open ${open}, promised ${promised}, handed ${handed}`;
  if (Math.min(open, promised, handed) < 0 || !isSame(asked, open + promised + handed))
    return wrong(` #${post.no}: ${ledger}`);
  const own = pairingsAt(board, post, at);
  const sum = (which: (one: Pairing) => boolean): number =>
    own
      .filter(which)
      .reduce((all, one) => all + (post.kind === "need" ? one.quantity : one.draw), 0);
  const held = sum(underWay);
  if (!isSame(promised, held)) wrong(` #${post.no}: ${ledger}; its pairings hold ${held}`);
  // What was lent and came back is with its giver again, and its receiver has had it.
  const over = post.kind === "need" ? ["handed", "returned"] : ["handed"];
  const given = sum(({ state }) => over.includes(state));
  // Some are handed over without a pairing, and pairings are forgotten before their posts.
  if (handed < given - ALIKE) wrong(` #${post.no}: ${ledger}; its pairings gave ${given}`);
}

/** A need that is asked of several at once counts what they hold once. */
const pairingsAt = (board: Board, post: Post, at: number): Pairing[] =>
  [...(board.indexes.pairingsOfPost.get(post.no) ?? [])]
    .flatMap((id) => pairingOf(board, id) ?? [])
    .filter((one) =>
      post.kind === "need"
        ? one.need === post.no && one.needLine === at && !one.along
        : one.offer === post.no && one.offerLine === at,
    );

/** What is under way or out on loan is between two lines that are there. */
function checkPairing(board: Board, pairing: Pairing, wrong: Wrong): void {
  const { id, need, needLine, offer, offerLine, quantity, draw } = pairing;
  if (quantity < 0 || draw < 0) wrong(`: pairing ${id} is of ${quantity} and ${draw}`);
  if (!underWay(pairing) && !isOnLoan(pairing)) return;
  if (postOf(board, need)?.lines[needLine] === undefined)
    wrong(`: pairing ${id} is for #${need}, which is not there`);
  if (postOf(board, offer)?.lines[offerLine] === undefined)
    wrong(`: pairing ${id} is from #${offer}, which is not there`);
}

/** Records stand under their own names, and numbers are not given twice. */
function checkNames(board: Board, wrong: Wrong): void {
  const { posts, pairings, residents, chats } = board.tables;
  const { nextNo, nextPairing } = neighbourhoodOf(board);
  for (const [key, { no }] of posts) {
    if (key !== String(no)) wrong(`: #${no} stands under ${key}`);
    if (no >= nextNo) wrong(`: #${no} is there, and ${nextNo} would be the next`);
  }
  for (const [key, { id }] of pairings) {
    if (key !== String(id)) wrong(`: pairing ${id} stands under ${key}`);
    if (id >= nextPairing) wrong(`: pairing ${id} is there, and ${nextPairing} would be the next`);
  }
  for (const [key, { id }] of [...residents, ...chats])
    if (key !== id) wrong(`: ${id} stands under ${key}`);
}

const ALIKE = 1e-6;
const isSame = (a: number, b: number): boolean => Math.abs(a - b) < ALIKE;
const isMoment = (at: string): boolean => !Number.isNaN(Date.parse(at));
