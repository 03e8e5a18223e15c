// What one resident and the bot say to each other alone.

import type { Event, Lang, Message, Reading } from "../model.ts";
import { tellAddresses } from "./addresses.ts";
import { isOnLoan, openPostsOf, pairingsOfResident, residentOf, underWay } from "./board.ts";
import { langsOf } from "./doors.ts";
import { notice } from "./posts.ts";
import { change, listed, pairOf, say, type Work, zoneOf } from "./work.ts";

type Heard = Event & { type: "heard" | "edited" };

/** /start: the conversation is open. What was agreed before it was is told now. */
export function open(work: Work, { message, member }: Heard): void {
  const known = residentOf(work.board, message.from.id);
  const { chat } = message;
  const first = work.board.tables.chats.first()?.lang ?? "zh";
  if (known === undefined && member === undefined)
    return say(work, chat, "stranger", {}, { langs: ["zh", "en"] });
  notice(work, message, known?.lang ?? first);
  say(work, chat, "privateOpen", {}, { langs: known ? langsOf(known) : [first] });
  // Who opens it only now is told by `meetInPrivate`.
  if (known?.private === chat)
    tellAddresses(work, agreedOf(work, message), (id) => id === message.from.id);
}

const agreedOf = (work: Work, { from }: Message) =>
  pairingsOfResident(work.board, from.id).filter(({ state }) => state === "agreed");

/** Somebody has opened a conversation with the bot: from now on what is only for them goes there. */
export function meetInPrivate(work: Work, message: Message): void {
  const resident = residentOf(work.board, message.from.id);
  if (!message.private || resident === undefined || resident.private === message.chat) return;
  change(work, { type: "residentSet", resident: { ...resident, private: message.chat } });
  tellAddresses(work, agreedOf(work, message));
}

/** What is said in a private chat is said in the languages that its resident chose. */
export function speakAsChosen(work: Work, message: Message): void {
  const resident = message.private ? residentOf(work.board, message.from.id) : undefined;
  if (resident?.speaks === undefined) return;
  const langs = langsOf(resident);
  for (const [i, one] of work.says.entries())
    if (one.chat === message.chat) work.says[i] = { ...one, langs };
}

/** /language in private: zh, en or both. */
export function chooseLanguage(work: Work, message: Message, args: string, lang: Lang): void {
  const { chat } = message;
  const speaks = /^(?:both|双语|中英)/iu.test(args)
    ? "both"
    : /^(?:en|英)/iu.test(args)
      ? "en"
      : /^(?:zh|cn|中|汉)/iu.test(args)
        ? "zh"
        : undefined;
  if (speaks === undefined) return say(work, chat, "tongueForm", {}, { lang });
  notice(work, message);
  const resident = residentOf(work.board, message.from.id);
  if (resident === undefined) return;
  const now = { ...resident, speaks } as const;
  change(work, { type: "residentSet", resident: now });
  say(work, chat, "tongueSet", { speaks }, { langs: langsOf(now) });
}

/** /address in private: where the speaker lives, which is told to the other one of a pairing alone. */
export function setAddress(work: Work, message: Message, reading: Reading): void {
  const { building, room, lang } = reading;
  const { chat } = message;
  if (building === undefined && room === undefined)
    return say(work, chat, "addressForm", {}, { lang });
  notice(work, message);
  const resident = residentOf(work.board, message.from.id);
  if (resident === undefined) return;
  const where = {
    ...(building !== undefined && { building }),
    ...(room !== undefined && { room }),
  };
  change(work, { type: "residentSet", resident: { ...resident, ...where } });
  say(work, chat, "addressSet", where, { lang });
  tellAddresses(work, agreedOf(work, message), (id) => id !== message.from.id);
}

/** /address in a group is not read: it asks to be told in private. */
export const askInPrivate = (work: Work, message: Message, lang: Lang): void =>
  say(
    work,
    message.chat,
    "addressHere",
    {},
    {
      ...{ lang, replyTo: message.id },
      buttons: [[{ wording: { text: "buttonChat", about: {} }, opens: "address" }]],
    },
  );

/** /mine in private: what is open, who goes with whom, what is lent. */
export function mineInPrivate(work: Work, message: Message, lang: Lang): void {
  const { id } = message.from;
  const about = {
    posts: openPostsOf(work.board, id).map((post) => listed(work.board, post)),
    pairs: pairingsOfResident(work.board, id)
      .filter((one) => underWay(one) || isOnLoan(one))
      .map((one) => ({
        ...pairOf(work.board, one),
        state: isOnLoan(one) ? "lent" : one.state,
        ...(one.due !== undefined && { back: one.due }),
      })),
  };
  const when = { now: work.at, zone: zoneOf(work) };
  say(work, message.chat, "mine", { ...about, ...when }, { lang, replyTo: message.id });
}
