import type { EmergencyNumbers, Message, Reading } from "../model.ts";
import { chatOf } from "./board.ts";
import { tellCommittee } from "./contradicting.ts";
import { dutyOf, met } from "./duty.ts";
import { change, minutesAfter, personOf, say, type Work } from "./work.ts";

/** Those of mainland China, with the line for who is in despair. */
const usualNumbers: EmergencyNumbers = {
  medical: "120",
  police: "110",
  fire: "119",
  crisis: "12356",
};

/** "快打120" from a neighbour, or the same person again: the alarm has been raised already. */
const alarmMinutes = 10;
const urges =
  /(?:打|叫|拨|\b(?:call|dial|ring|phone))\s*(?:an? |the )?(?:\d{3,5}\b|救护车|ambulance|police|fire brigade)/iu;
const cries = /救命|\bhelp\b/iu;

function isRaised(work: Work, message: Message, id: string): boolean {
  const last = work.board.tables.log.get(id);
  if (last === undefined || minutesAfter(last.at, alarmMinutes) < work.at) return false;
  return last.by === message.from.id || (urges.test(message.text) && !cries.test(message.text));
}

/** Numbers first, at once and whatever the hour; then who is on duty, and the committee. Never a pairing. */
export function raiseAlarm(
  work: Work,
  message: Message,
  reading: Reading,
  numbers: EmergencyNumbers = usualNumbers,
): void {
  const alarm = `alarm ${message.chat}`;
  if (isRaised(work, message, alarm)) return;
  change(work, {
    type: "logged",
    entry: { id: alarm, at: work.at, by: message.from.id, did: "alarm" },
  });
  const what = /fire|火/u.test(reading.rule) ? "fire" : "medical";
  const building = reading.building ?? message.from.building;
  const duty = dutyOf(work.board).filter(({ id }) => id !== message.from.id);
  say(
    work,
    message.chat,
    "emergency",
    { what, numbers, duty, ...(building !== undefined && { building }) },
    {
      lang: reading.lang,
      replyTo: message.id,
      ...{ repeat: true, urgent: true },
      to: [personOf(work.board, message.from.id), ...met(duty)],
    },
  );
  const here = chatOf(work.board, message.chat);
  const by = {
    ...personOf(work.board, message.from.id, building),
    name: message.from.called ?? message.from.name,
  };
  const about = { by, duty, chatName: here?.name ?? message.chatName ?? "" };
  tellCommittee(
    work,
    (chat) =>
      say(work, chat, "emergencyCall", about, {
        ...{ repeat: true, urgent: true },
        to: [by, ...met(duty)],
      }),
    message.chat,
  );
}
