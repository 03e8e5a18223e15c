import type { Pairing, ResidentId } from "../model.ts";
import { postOf, residentOf } from "./board.ts";
import { doorOf, goesInPrivate, langsOf } from "./doors.ts";
import { pairOf, personOf, say, type Work } from "./work.ts";

/** Once the two are agreed, each learns where the other lives, and nobody else does. `tells`: who is told now. */
export function tellAddresses(
  work: Work,
  pairings: readonly Pairing[],
  tells: (id: ResidentId) => boolean = () => true,
): void {
  const told = new Set<string>();
  for (const pairing of pairings) {
    const key = `${pairing.need} ${pairing.offer}`;
    if (told.has(key) || !goesInPrivate(work.board, pairing)) continue;
    told.add(key);
    const pair = pairOf(work.board, pairing);
    const sides = [
      { me: pairing.giver, other: pair.receiver, post: postOf(work.board, pairing.need) },
      { me: pairing.receiver, other: pair.giver, post: postOf(work.board, pairing.offer) },
    ];
    for (const { me, other, post } of sides) {
      if (!tells(me)) continue;
      const resident = residentOf(work.board, me);
      const room = doorOf(work.board, other.id, post);
      if (resident?.private === undefined || room === undefined) continue;
      const about = { no: pairing.need, amounts: [pair], other, room };
      const to = [personOf(work.board, me)];
      say(work, resident.private, "address", about, { langs: langsOf(resident), to, repeat: true });
    }
  }
}
