import type { Pairing, ResidentId } from "../model.ts";
import { residentOf } from "./board.ts";
import { change, pairOf, personOf, say, type Work } from "./work.ts";

const withinHours = 24;

/** Pairings of a resident that the other side has lately said are over, one way or the other. */
export function saidOver(work: Work, me: ResidentId, as: "handed" | "failed"): Pairing[] {
  if (residentOf(work.board, me) === undefined) return [];
  return [...work.board.tables.pairings.values()].filter(
    (one) =>
      one.state === as && (one.receiver === me || one.giver === me) && isOthers(work, one, me),
  );
}

function isOthers(work: Work, { ended, receiver, giver }: Pairing, me: ResidentId): boolean {
  const said = ended?.by;
  if (ended === undefined || said === undefined || said === me) return false;
  const ours = said === receiver || said === giver;
  return ours && Date.parse(work.at) - Date.parse(ended.at) <= withinHours * 3_600_000;
}

/** One says it was handed over, the other that it was not: it stays as first said, and the committee is asked to look. */
export function contradict(work: Work, pairings: readonly Pairing[], by: ResidentId): void {
  const fresh = pairings.filter(({ id }) => !work.board.tables.log.has(`contradiction ${id}`));
  const [first] = fresh;
  if (first === undefined) return;
  for (const { id, need } of fresh)
    change(work, {
      type: "logged",
      entry: { id: `contradiction ${id}`, at: work.at, by, did: "contradiction", no: need },
    });
  const handed = first.state === "handed";
  const other = personOf(work.board, first.ended?.by ?? first.receiver);
  const me = personOf(work.board, by);
  const about = {
    pairs: fresh.map((one) => pairOf(work.board, one)),
    gotIt: handed ? other : me,
    failed: handed ? me : other,
  };
  tellCommittee(work, (chat) =>
    say(work, chat, "contradiction", about, { repeat: true, to: [me, other] }),
  );
}

/** Says something in each chat of the committee. */
export function tellCommittee(work: Work, tell: (chat: string) => void, except?: string): void {
  for (const chat of work.board.tables.chats.values())
    if (chat.scope === "committee" && chat.id !== except && !chat.gone) tell(chat.id);
}
