import type { Pairing, Post, ResidentId } from "../model.ts";
import { type Board, postOf, residentOf } from "./board.ts";

/** Where somebody's door is, as far as they said it themselves. */
export function doorOf(board: Board, id: ResidentId, post: Post | undefined): string | undefined {
  const resident = residentOf(board, id);
  if (post?.onBehalfOf !== undefined) return post.room;
  return post?.room ?? (post?.building === resident?.building ? resident?.room : undefined);
}

/** Both can be told in private, and there is an address to tell. */
export function goesInPrivate(board: Board, pairing: Pairing): boolean {
  const open = (id: ResidentId) => residentOf(board, id)?.private !== undefined;
  if (!open(pairing.giver) || !open(pairing.receiver)) return false;
  return (
    doorOf(board, pairing.receiver, postOf(board, pairing.need)) !== undefined ||
    doorOf(board, pairing.giver, postOf(board, pairing.offer)) !== undefined
  );
}
