import type { Message, Post } from "../model.ts";
import { chatOf } from "./board.ts";
import { tellCommittee } from "./contradicting.ts";
import { notice } from "./posts.ts";
import { change, minutesAfter, personOf, say, type Work } from "./work.ts";

const days = 7;
/** From this many times within these days on it is more than a slip. */
const times = 3;

const buysAll =
  /有多少(?:都)?(?:收|要|买)(?:多少)?|(?:大量|高价|长期)(?:求?收|要|买|囤)|收购|\bas (?:many|much) as (?:you|anyone|people) have\b|\bbuy(?:ing)? (?:up|all)\b/iu;
const stocksUp =
  /囤(?:货|一?[点些批])|全(?:收|包)了?|\bstock(?:ing)? up\b|\ball you(?:'ve got| have)\b|\bin bulk\b/iu;

/** Wants all there is: for resale or for the cupboard, and no need of a neighbour. */
export const hoards = (text: string, kind: Post["kind"]): boolean =>
  buysAll.test(text) || (kind === "need" && stocksUp.test(text));

const keyOf = (by: string, time: number) => `trade ${by} ${time}`;
/** What is noted of somebody's trading, by key. */
export const tradeKeys = (by: string): readonly string[] =>
  Array.from({ length: times - 1 }, (_, i) => keyOf(by, i + 1));

/** Sale, resale, hoarding: not brokered, and not answered either; the committee hears of it when it is a habit. */
export function trade(work: Work, message: Message): void {
  const chat = chatOf(work.board, message.chat);
  if (message.private || chat === undefined || chat.scope === "committee") return;
  const { id: by } = message.from;
  const since = minutesAfter(work.at, -days * 1440);
  const { log } = work.board.tables;
  const earlier = tradeKeys(by).flatMap((id) => log.get(id) ?? []);
  const recent = earlier.filter(({ at }) => at >= since);
  if (recent.length < times - 1) {
    const free = tradeKeys(by).find((id) => (log.get(id)?.at ?? "") < since);
    if (free) change(work, { type: "logged", entry: { id: free, at: work.at, by, did: "trade" } });
    return;
  }
  change(work, {
    type: "forgotten",
    rows: tradeKeys(by).map((key) => ({ table: "log" as const, key })),
  });
  notice(work, message);
  const who = personOf(work.board, by, message.from.building);
  tellCommittee(work, (committee) =>
    say(
      work,
      committee,
      "trading",
      { by: who, times, days, chatName: chat.name ?? "" },
      {
        repeat: true,
        to: [who],
      },
    ),
  );
}
