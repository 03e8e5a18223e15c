import type { Change, ChatId, Event, Message, Post, Reading } from "../model.ts";
import { raiseAlarm } from "./alarm.ts";
import {
  type Board,
  chatOf,
  isFounded,
  pairingsOf,
  postOf,
  postsOfMessage,
  residentOf,
  underWay,
} from "./board.ts";
import { fitInHour } from "./budget.ts";
import { remember, showOnCards } from "./cards.ts";
import { obey } from "./commands.ts";
import { close, correct, decline, finish, progress, resize } from "./handover.ts";
import { takeLeave } from "./leaving.ts";
import { type Founding, found, leave, welcome } from "./membership.ts";
import { asPool, closePool, donationMeant, receiveDonation, settlePool } from "./pool.ts";
import { linesOf, notice, post, renew } from "./posts.ts";
import { meetInPrivate, speakAsChosen } from "./private.ts";
import { isRehearsed, noteUnsaid, rehearse } from "./rehearsal.ts";
import { remind } from "./reminding.ts";
import { press, react } from "./signals.ts";
import { renewAll, snooze } from "./snoozing.ts";
import { takeUp } from "./takeup.ts";
import { hoards, trade } from "./trading.ts";
import { keepUndo, misread } from "./undo.ts";
import { begin, change, type Say, sayToPairs, type Work } from "./work.ts";

export interface Decision {
  readonly changes: readonly Change[];
  readonly says: readonly Say[];
}

/**
 * What to do about one event. Pure: the same board and event, the same decision. `reacts`: whether the bot can answer
 * with a sign in a chat, which is no line.
 */
export function decide(
  board: Board,
  event: Event,
  founding: Founding,
  reacts: (chat: ChatId) => boolean = () => true,
): Decision {
  const work = begin(board, event.at);
  act(work, event, founding);
  if (isFounded(work.board)) closePool(work);
  noteUnsaid(work, reacts);
  showOnCards(work, event, reacts);
  fitInHour(work, event, reacts);
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
      return event.type === "heard" ? hear(work, event, founding) : edit(work, event, founding);
    case "recalled":
      return recall(work, event);
    case "reacted":
      return react(work, event);
    case "pressed":
      return press(work, event);
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
    case "left":
      return isFounded(work.board) ? takeLeave(work, event) : undefined;
    case "removed":
      return leave(work, event.chat);
    case "migrated":
      return (
        chatOf(work.board, event.chat) &&
        change(work, { type: "chatMoved", from: event.chat, to: event.to })
      );
    case "sent":
      return remember(work, event);
    case "asked":
      return change(work, { type: "asked", to: event.to, question: event.question });
    case "ticked":
      return remind(work, founding.keep);
  }
}

/** What a chat speaks, as far as its name and its first message tell. */
const languageOf = (text: string, chatName = "") =>
  /\p{Script=Han}/u.test(chatName + text) || text === "" ? "zh" : "en";

type Heard = Event & { type: "heard" | "edited" };

function hear(work: Work, event: Heard, founding: Founding): void {
  const { message } = event;
  const chat = chatOf(work.board, message.chat);
  if (chat === undefined && !message.private) return joinOnly(work, event);
  const away = residentOf(work.board, message.from.id)?.optedOut === true;
  const paused = chat?.pausedUntil !== undefined && chat.pausedUntil > work.at;
  for (const reading of event.readings) {
    const always = reading.intent === "command" || reading.intent === "emergency";
    if ((away || paused) && !always) continue;
    const act = (one: Work) => respond(one, event, reading, founding);
    if (chat?.rehearsal && isRehearsed(work, message, reading)) rehearse(work, act, reading.intent);
    else act(work);
  }
  meetInPrivate(work, message);
  speakAsChosen(work, message);
  const undoing = event.readings.some(
    ({ intent, command }) =>
      intent === "misread" || command?.name === "undo" || command?.name === "forgetme",
  );
  // What the committee did to its stock is counted again, never undone (docs/decisions/008).
  const stocking = event.readings.some(({ command }) => command?.name === "pool");
  if (work.changes.length === 0 || undoing || stocking) return;
  settlePool(work);
  keepUndo(work, message);
}

/** A chat that has not joined is not listened to, but for its administrator's /join. */
function joinOnly(work: Work, event: Heard): void {
  const join = event.readings.find((reading) => reading.command?.name === "join");
  if (join && (event.authority || event.message.from.role === "anonymous")) obey(work, event, join);
}

function respond(work: Work, event: Heard, reading: Reading, founding: Founding): void {
  const { message, thread } = event;
  const turned = { message, thread };
  switch (reading.intent) {
    case "need":
    case "offer":
      if (hoards(message.text, reading.intent)) return trade(work, message);
      return post(work, message, reading, reading.intent);
    case "accept":
      return takeUp(work, turned, reading);
    case "close": {
      const given = event.authority ? donationMeant(work, turned, reading.nos ?? []) : undefined;
      if (given && (reading.how ?? "received") === "received")
        return receiveDonation(work, message, given, reading.lang);
      return close(work, speaking(work, event, reading), reading);
    }
    case "correct":
      return correct(work, turned, reading);
    case "decline":
      return decline(work, speaking(work, event, reading), reading);
    case "progress":
      return progress(work, speaking(work, event, reading), reading);
    case "emergency":
      return raiseAlarm(work, message, reading, founding.emergency);
    case "command":
      return obey(work, event, reading);
    case "misread":
      return misread(work, turned, reading, event.authority);
    case "optout":
      return obey(work, event, { ...reading, command: { name: "optout", args: "" } });
    case "snooze":
      return snooze(work, turned, reading);
    case "renew":
      return renewAll(work, turned, reading);
    case "money":
      return trade(work, message);
    case "signup":
      return;
  }
}

/** Who says how a hand-over went: for the pool the committee does. */
function speaking(work: Work, { message, thread, authority }: Heard, reading: Reading) {
  const turned = { message, thread };
  const pool = authority ? asPool(work, turned, reading) : undefined;
  return pool ? { message: pool, thread } : turned;
}

/** An edit is read again: it changes what the message put on the board, or takes it off. */
function edit(work: Work, event: Heard, founding: Founding): void {
  const { message } = event;
  const known = postsOfMessage(work.board, message.id).filter((one) => one.state === "open");
  if (known.length === 0) return hear(work, event, founding);
  const begun = known.some(({ no }) => pairingsOf(work.board, no).some(underWay));
  if (chatOf(work.board, message.chat)?.rehearsal && !begun)
    rehearse(work, (trial) => amendAll(trial, event, known));
  else amendAll(work, event, known);
  settlePool(work);
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
