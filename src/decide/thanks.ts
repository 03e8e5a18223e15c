import type { ChatId, Message, Pairing, Reading } from "../model.ts";
import { addDays, nextAt } from "../zone.ts";
import { postOf, residentOf } from "./board.ts";
import { roomAt } from "./budget.ts";
import { notice } from "./posts.ts";
import { planThanks, putOffThanks, thanksAt } from "./reminding.ts";
import { change, chatRow, isPool, personOf, say, type Work, zoneOf } from "./work.ts";

const wasHanded = ({ state }: Pairing): boolean => state === "handed" || state === "returned";

/** 谢谢榜: how much was handed over since yesterday evening, and by whom of those who may be named. */
export function thank(work: Work, chat: ChatId | undefined): void {
  if (chat === undefined || chatRow(work.board, chat).noThanks) return;
  const room = roomAt(work, chat);
  if (room !== undefined) return putOffThanks(work, chat, room);
  const { pausedUntil } = chatRow(work.board, chat);
  if (pausedUntil !== undefined && pausedUntil > work.at) return;
  // Told late, it is still about the day that ended at its hour; what came after is for tomorrow's.
  const until = nextAt(addDays(work.at, -1, zoneOf(work)), zoneOf(work), thanksAt);
  const since = addDays(until, -1, zoneOf(work));
  const lately = [...work.board.tables.pairings.values()].filter(
    (one) =>
      wasHanded(one) &&
      one.handedAt !== undefined &&
      one.handedAt >= since &&
      postOf(work.board, one.need)?.chat === chat,
  );
  const handed = lately.filter(({ handedAt = "" }) => handedAt < until);
  if (handed.length < lately.length) planThanks(work, chat);
  if (handed.length === 0) return;
  const givers = new Map<string, number>();
  for (const { giver } of handed) givers.set(giver, (givers.get(giver) ?? 0) + 1);
  const named = [...givers]
    .filter(([id]) => isPool(id) || residentOf(work.board, id)?.signed)
    .sort(([, a], [, b]) => b - a)
    .map(([id, times]) => ({ giver: personOf(work.board, id), times }));
  const unnamed = givers.size - named.length;
  say(work, chat, "thanksToday", { times: handed.length, named, unnamed });
}

/** /thanks on | off: whether one's name may stand there. */
export function sign(work: Work, message: Message, args: string, lang: Reading["lang"]): void {
  notice(work, message, lang);
  const resident = residentOf(work.board, message.from.id);
  if (resident === undefined) return;
  const off = /^(?:off|no|关|不|取消)/iu.test(args.trim());
  const { signed: _, ...row } = resident;
  change(work, { type: "residentSet", resident: off ? row : { ...row, signed: true } });
  say(work, message.chat, off ? "unsigned" : "signed", {}, { lang, replyTo: message.id });
}
