import type { Lang, Message } from "../model.ts";
import { matchNeed } from "./asking.ts";
import { openCount, openPosts, postOf } from "./board.ts";
import { remindOfRungs } from "./ladder.ts";
import { sayMade } from "./telling.ts";
import { isWave, planRound } from "./timers.ts";
import { change, minutesAfter, say, type Work } from "./work.ts";

/** Needs outrun offers when there are so many, and so many times as many. */
const advice = { needs: 8, times: 2, everyMinutes: 1440 };

/** /wave on, /wave on quiet, /wave off. */
export function setWave(work: Work, message: Message, args: string, lang: Lang): void {
  const options = { lang, replyTo: message.id };
  const off = /^(?:off|end|关|关闭|结束|停)/iu.test(args);
  if (!off && !/^(?:on|start|开|打开|开启)/iu.test(args))
    return say(work, message.chat, "waveForm", {}, options);
  const ladder = off || !/quiet|安静/iu.test(args);
  change(work, { type: "waveSet", wave: !off, ladder });
  say(work, message.chat, off ? "waveOff" : "waveOn", { ladder }, options);
  const needs = openPosts(work.board, "need");
  for (const { no } of needs) {
    const need = postOf(work.board, no);
    if (need && !off) remindOfRungs(work, need);
  }
  if (off)
    sayMade(
      work,
      needs.flatMap(({ no }) => matchNeed(work, no)),
    );
  else planRound(work, "idle");
}

/** Once a day the committee hears that needs outrun offers. */
export function adviseWave(work: Work): void {
  const needs = openCount(work.board, "need");
  const offers = openCount(work.board, "offer");
  if (isWave(work) || needs < advice.needs || needs < advice.times * offers) return;
  const id = "wave advice";
  const last = work.board.tables.log.get(id)?.at;
  if (last !== undefined && minutesAfter(last, advice.everyMinutes) > work.at) return;
  const chats = [...work.board.tables.chats.values()].filter(
    ({ scope, gone }) => scope === "committee" && !gone,
  );
  if (chats.length === 0) return;
  change(work, { type: "logged", entry: { id, at: work.at, by: "linli", did: id } });
  for (const { id: chat } of chats) say(work, chat, "waveAdvice", { needs, offers });
}
