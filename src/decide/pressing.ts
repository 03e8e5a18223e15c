// Buttons below a call for help, and below the question whether something is still needed.

import type { Event, Message, Post } from "../model.ts";
import { postOf } from "./board.ts";
import { finish } from "./handover.ts";
import { takeUp } from "./takeup.ts";
import { say, type Work } from "./work.ts";

type Pressed = Event & { type: "pressed" };

/** True where the button was one of these. */
export function pressPost(work: Work, event: Pressed): boolean {
  const [, what, no] = /^(give|part|needed|unneeded) (\d{1,9})$/u.exec(event.data) ?? [];
  if (what === undefined) return false;
  const post = postOf(work.board, Number(no));
  const isMine = post?.by === event.from.id;
  if (post?.kind !== "need" || post.state !== "open") answer(work, event, post, "pressOver");
  else if (what === "part") answer(work, event, post, isMine ? "pressOwn" : "pressPart");
  else if (what === "give") give(work, event, post);
  else if (!isMine && !event.authority) answer(work, event, post, "pressOwner");
  else {
    if (what === "unneeded") end(work, event, post);
    answer(work, event, post, "pressNoted");
  }
  return true;
}

function answer(
  work: Work,
  { chat }: Pressed,
  post: Post | undefined,
  text: "pressOver" | "pressOwn" | "pressPart" | "pressOwner" | "pressNoted",
): void {
  const how = { ...(post && { lang: post.lang }), toast: true as const };
  if (text === "pressPart") say(work, chat, text, { no: post?.no ?? 0 }, how);
  else say(work, chat, text, {}, how);
}

/** The same as saying "I have it #12". */
function give(work: Work, event: Pressed, need: Post): void {
  if (need.by === event.from.id) return answer(work, event, need, "pressOwn");
  const { lang, no } = need;
  const said = { ...saidBy(event), text: lang === "zh" ? "我有" : "I have it" };
  const before = work.changes.length;
  takeUp(
    work,
    { message: said, thread: [] },
    {
      ...{ intent: "accept", confidence: 1, lines: [], lang, nos: [no], rule: "button give" },
    },
  );
  answersNobody(work, event);
  answer(work, event, need, work.changes.length > before ? "pressNoted" : "pressOver");
}

function end(work: Work, event: Pressed, need: Post): void {
  finish(work, need, "withdrawn", saidBy(event), { lang: need.lang });
  answersNobody(work, event);
}

/** A press is no message that could be answered, and its presser is answered already. */
function answersNobody(work: Work, event: Pressed): void {
  for (const one of work.says.splice(0)) {
    const { replyTo, ...rest } = one;
    if (replyTo !== event.id) work.says.push(one);
    else if (one.wording.text !== "closed") work.says.push(rest);
  }
}

const saidBy = ({ id, chat, from, at }: Pressed): Message => ({
  ...{ id, chat, from, at, text: "", toBot: true },
});
