import type { Lang, Pairing, Post, Resident, ResidentId } from "../model.ts";
import { type Board, postOf, residentOf } from "./board.ts";

/** Languages that a resident is spoken to in private. */
export const langsOf = ({ speaks, lang }: Pick<Resident, "speaks" | "lang">): readonly Lang[] =>
  speaks === "both" ? ["zh", "en"] : [speaks ?? lang];

/** Where somebody's door is, as far as they said it themselves. */
export function doorOf(board: Board, id: ResidentId, post: Post | undefined): string | undefined {
  const resident = residentOf(board, id);
  if (post?.onBehalfOf !== undefined) return post.room;
  // Elsewhere than at home their own room means nothing.
  const isHome = post?.building === undefined || post.building === resident?.building;
  return post?.room ?? (isHome ? resident?.room : undefined);
}

const isOpen = (board: Board, id: ResidentId) => residentOf(board, id)?.private !== undefined;

const hasDoor = (board: Board, pairing: Pairing): boolean =>
  doorOf(board, pairing.receiver, postOf(board, pairing.need)) !== undefined ||
  doorOf(board, pairing.giver, postOf(board, pairing.offer)) !== undefined;

/** Both can be told in private, and there is an address to tell. */
export const goesInPrivate = (board: Board, pairing: Pairing): boolean =>
  isOpen(board, pairing.giver) && isOpen(board, pairing.receiver) && hasDoor(board, pairing);

/** There is an address to tell, and one of the two people has not opened the conversation for it. */
export const waitsForPrivate = (board: Board, pairing: Pairing): boolean =>
  residentOf(board, pairing.giver) !== undefined &&
  hasDoor(board, pairing) &&
  !goesInPrivate(board, pairing);
