import type { Card, CardOf, Pairing } from "../model.ts";
import { type Board, pairingOf, underWay } from "./board.ts";

/** How the pairings of a line stand: while this is the same, the line is. */
export const standing = (board: Board, pairs: Card["pairs"]): string =>
  pairs
    .map(({ pairing }) => {
      const one = pairingOf(board, pairing);
      return one ? `${one.state}${one.onItsWay && underWay(one) ? " coming" : ""}` : "gone";
    })
    .join();

/** What the shell has to know of a line to come back to it. */
export const cardOf = (
  board: Board,
  pairings: readonly Pairing[],
  asks: boolean,
  langs: Card["langs"],
): CardOf => {
  const pairs = pairings.map(({ id, need }) => ({ pairing: id, need }));
  return { pairs, langs, stands: standing(board, pairs), ...(asks && { asks: true as const }) };
};
