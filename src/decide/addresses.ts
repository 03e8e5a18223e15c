import type { Message, Pairing } from "../model.ts";
import { postOf, residentOf } from "./board.ts";
import { doorOf, goesInPrivate } from "./doors.ts";
import { change, pairOf, personOf, say, type Work } from "./work.ts";

/** Somebody has opened a conversation with the bot: from now on what is only for them goes there. */
export function meetInPrivate(work: Work, message: Message): void {
  const resident = residentOf(work.board, message.from.id);
  if (!message.private || resident === undefined || resident.private === message.chat) return;
  change(work, { type: "residentSet", resident: { ...resident, private: message.chat } });
}

/** Once the two are agreed, each learns where the other lives, and nobody else does. */
export function tellAddresses(work: Work, pairings: readonly Pairing[]): void {
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
      const resident = residentOf(work.board, me);
      const room = doorOf(work.board, other.id, post);
      if (resident?.private === undefined || room === undefined) continue;
      const about = { no: pairing.need, amounts: [pair], other, room };
      const to = [personOf(work.board, me)];
      say(work, resident.private, "address", about, { lang: resident.lang, to, repeat: true });
    }
  }
}
