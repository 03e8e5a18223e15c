import type { Change, Event, Message, Post, Reading } from "../model.ts";
import { type Board, chatOf, isFounded, postOf, postsOfMessage, residentOf } from "./board.ts";
import { obey } from "./commands.ts";
import { close, correct, decline, finish, progress, resize } from "./handover.ts";
import { type Founding, found, leave, welcome } from "./membership.ts";
import { linesOf, notice, post, renew } from "./posts.ts";
import { remind } from "./reminding.ts";
import { takeUp } from "./takeup.ts";
import { keepUndo, misread } from "./undo.ts";
import {
  begin,
  change,
  minutesAfter,
  personOf,
  type Say,
  say,
  sayToPairs,
  type Work,
} from "./work.ts";

export interface Decision {
  readonly changes: readonly Change[];
  readonly says: readonly Say[];
}

/** What to do about one event. Pure: the same board and event, the same decision. */
export function decide(board: Board, event: Event, founding: Founding): Decision {
  const work = begin(board, event.at);
  act(work, event, founding);
  return { changes: work.changes, says: work.says };
}

function act(work: Work, event: Event, founding: Founding): void {
  switch (event.type) {
    case "heard":
    case "edited":
      if (!isFounded(work.board)) {
        if (event.message.private) return;
        found(
          work,
          founding,
          event.message.chat,
          languageOf(event.message.text, event.message.chatName),
          event.message.chatName,
        );
      }
      return event.type === "heard" ? hear(work, event) : edit(work, event);
    case "recalled":
      return recall(work, event);
    case "reacted":
    case "pressed":
      return;
    case "joined":
      if (!isFounded(work.board))
        return found(
          work,
          founding,
          event.chat,
          event.lang ?? languageOf(event.chatName ?? ""),
          event.chatName,
        );
      return welcome(work, event);
    case "removed":
      return leave(work, event.chat);
    case "migrated":
      return (
        chatOf(work.board, event.chat) &&
        change(work, { type: "chatMoved", from: event.chat, to: event.to })
      );
    case "ticked":
      return remind(work);
  }
}

/** What a chat speaks, as far as its name and its first message tell. */
const languageOf = (text: string, chatName = "") =>
  /\p{Script=Han}/u.test(chatName + text) || text === "" ? "zh" : "en";

type Heard = Event & { type: "heard" | "edited" };

function hear(work: Work, event: Heard): void {
  const { message } = event;
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined && !message.private) return joinOnly(work, event);
  const away = residentOf(work.board, message.from.id)?.optedOut === true;
  const paused = chat?.pausedUntil !== undefined && chat.pausedUntil > work.at;
  for (const reading of event.readings) {
    const always = reading.intent === "command" || reading.intent === "emergency";
    if ((away || paused) && !always) continue;
    respond(work, event, reading);
  }
  const undoing = event.readings.some(
    ({ intent, command }) =>
      intent === "misread" || command?.name === "undo" || command?.name === "forgetme",
  );
  if (work.changes.length > 0 && !undoing) keepUndo(work, message);
}

/** A chat that has not joined is not listened to, but for its administrator's /join. */
function joinOnly(work: Work, event: Heard): void {
  const join = event.readings.find((reading) => reading.command?.name === "join");
  if (join && (event.authority || event.message.from.role === "anonymous")) obey(work, event, join);
}

function respond(work: Work, event: Heard, reading: Reading): void {
  const { message, thread } = event;
  const turned = { message, thread };
  switch (reading.intent) {
    case "need":
    case "offer":
      return post(work, message, reading, reading.intent);
    case "accept":
      return takeUp(work, turned, reading);
    case "close":
      return close(work, turned, reading);
    case "correct":
      return correct(work, turned, reading);
    case "decline":
      return decline(work, turned, reading);
    case "progress":
      return progress(work, turned, reading);
    case "emergency":
      return raiseAlarm(work, message, reading);
    case "command":
      return obey(work, event, reading);
    case "misread":
      return misread(work, turned, reading, event.authority);
    case "optout":
      return obey(work, event, { ...reading, command: { name: "optout", args: "" } });
    case "money":
    case "signup":
    case "snooze":
    case "renew":
      return;
  }
}

/** "快打120" from a neighbour, or the same person again: the alarm has been raised already. */
const alarmMinutes = 10;
const urges =
  /(?:打|叫|拨|\b(?:call|dial|ring|phone))\s*(?:an? |the )?(?:1(?:19|20|10)|救护车|ambulance|police|fire brigade)/iu;
const cries = /救命|\bhelp\b/iu;

function isRaised(work: Work, message: Message, id: string): boolean {
  const last = work.board.tables.log.get(id);
  if (last === undefined || minutesAfter(last.at, alarmMinutes) < work.at) return false;
  return last.by === message.from.id || (urges.test(message.text) && !cries.test(message.text));
}

/** Numbers first, at once and whatever the hour; then the committee. Never a pairing. */
function raiseAlarm(work: Work, message: Message, reading: Reading): void {
  const alarm = `alarm ${message.chat}`;
  if (isRaised(work, message, alarm)) return;
  change(work, {
    type: "logged",
    entry: { id: alarm, at: work.at, by: message.from.id, did: "alarm" },
  });
  const what = /fire|火/u.test(reading.rule) ? "fire" : "medical";
  const building = reading.building ?? message.from.building;
  say(
    work,
    message.chat,
    "emergency",
    { what, ...(building !== undefined && { building }) },
    {
      lang: reading.lang,
      replyTo: message.id,
      repeat: true,
      to: [personOf(work.board, message.from.id)],
    },
  );
  const here = chatOf(work.board, message.chat);
  for (const chat of work.board.tables.chats.values()) {
    if (chat.scope !== "committee" || chat.id === message.chat || chat.gone) continue;
    const by = {
      ...personOf(work.board, message.from.id, building),
      name: message.from.called ?? message.from.name,
    };
    say(
      work,
      chat.id,
      "emergencyCall",
      { by, chatName: here?.name ?? message.chatName ?? "" },
      { repeat: true, to: [by] },
    );
  }
}

/** An edit is read again: it changes what the message put on the board, or takes it off. */
function edit(work: Work, event: Heard): void {
  const { message } = event;
  const known = postsOfMessage(work.board, message.id).filter((one) => one.state === "open");
  if (known.length === 0) return hear(work, event);
  amendAll(work, event, known);
  if (work.changes.length > 0) keepUndo(work, message);
}

function amendAll(work: Work, event: Heard, known: readonly Post[]): void {
  const { message } = event;
  notice(work, message);
  for (const old of known) {
    const reading = event.readings.find((one) => one.intent === old.kind);
    if (reading === undefined) {
      finish(work, old, "withdrawn", message, { lang: old.lang });
      continue;
    }
    amend(work, event, old, reading);
  }
}

function amend(work: Work, event: Heard, old: Post, reading: Reading): void {
  const lines = linesOf(reading, old.kind).filter((line) => line.thing.guard === undefined);
  const same =
    lines.length === old.lines.length &&
    lines.every((line, i) => line.thing.id === old.lines[i]?.thing.id);
  if (!same) {
    finish(work, old, "withdrawn", event.message, { lang: old.lang });
    return post(work, event.message, reading, old.kind);
  }
  const shrunk = lines.flatMap((line, i) => {
    const asked = reading.lines.find((one) => one.thing === line.thing)?.quantity;
    return asked === undefined || asked === old.lines[i]?.asked
      ? []
      : resize(work, old, i, asked, line.unit);
  });
  if (shrunk.length > 0) return sayToPairs(work, shrunk, "agreed", event.message);
  const now = postOf(work.board, old.no);
  if (now) renew(work, now, reading, event.message);
}

function recall(work: Work, event: Event & { type: "recalled" }): void {
  for (const one of postsOfMessage(work.board, event.message)) {
    if (one.state !== "open") continue;
    const says = work.says.length;
    const message: Message = {
      id: event.message,
      chat: one.chat,
      from: { id: one.by, name: "" },
      text: "",
      at: event.at,
    };
    finish(work, one, "withdrawn", message, { lang: one.lang });
    // Who takes a message back in silence is not answered; only the other side is told.
    const at = work.says.findIndex((said, i) => i >= says && said.wording.text === "closed");
    if (at >= 0) work.says.splice(at, 1);
  }
}
