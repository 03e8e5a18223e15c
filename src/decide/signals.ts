import type { Event, Pairing, ResidentId } from "../model.ts";
import { isFounded, pairingOf, pairingsOf, postOf, residentOf, underWay } from "./board.ts";
import { contradict, saidOver } from "./contradicting.ts";
import { arrived, handOver, stepBack } from "./handover.ts";
import { pressPost } from "./pressing.ts";
import { suggestedIn, takeSuggested } from "./suggesting.ts";
import { sayYes } from "./takeup.ts";
import { remindToConfirm } from "./timers.ts";
import { keepUndo } from "./undo.ts";
import { personOf, say, type Work } from "./work.ts";

/** What a reaction or a button says of a pairing. */
type Signal = "agreed" | "handed" | "failed";

const yes: ReadonlySet<string> = new Set([..."👍❤🙏👌🤝💯🥰😍🫡✅☑🎉👏"]);
const done: ReadonlySet<string> = new Set([..."✅☑🎉🙏"]);
const no: ReadonlySet<string> = new Set([..."👎❌✖💔"]);

/** Skin tones and variants of one sign are one sign. */
const bare = (emoji: string) => [...emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, "")][0] ?? "";
const numbersIn = (text: string) =>
  [...text.matchAll(/#(\d{1,6})/gu)].map((found) => Number(found[1]));
/** A nudge is a question, a pairing is not. */
const asks = /[？?]/u;

/** A reaction on a line of the bot, by one of the two it names. Anything else is between people. */
export function react(work: Work, event: Event & { type: "reacted" }): void {
  const { from } = event;
  if (!isFounded(work.board) || isAway(work, from.id)) return;
  const emoji = bare(event.emoji);
  if (event.text === undefined) {
    reactOnCard(work, event, emoji);
    if (work.changes.length > 0) keepUndo(work, event);
    return;
  }
  const { text } = event;
  const nos = numbersIn(text);
  const offered = suggestedIn(work, nos, from.id);
  if (offered && yes.has(emoji)) {
    takeSuggested(work, offered.need, offered.offer);
  } else {
    const meant = [...new Set(nos)]
      .flatMap((one) => pairingsOf(work.board, one).filter(({ need }) => need === one))
      .filter(({ giver, receiver }) => giver === from.id || receiver === from.id)
      .filter((one) => names(work, one, text));
    const received = meant.filter((one) => one.receiver === from.id);
    if (no.has(emoji)) settle(work, meant, "failed", event);
    else if (asks.test(text) && done.has(emoji)) settle(work, received, "handed", event);
    else if (yes.has(emoji)) settle(work, meant, "agreed", event);
  }
  if (work.changes.length > 0) keepUndo(work, event);
}

/** The adapter knows the words of its latest lines alone; of older ones the board knows what they were about. */
function reactOnCard(work: Work, event: Event & { type: "reacted" }, emoji: string): void {
  const card = [...work.board.tables.cards.values()].find((one) => one.message === event.message);
  const pairings = (card?.pairs ?? []).flatMap(
    ({ pairing }) => pairingOf(work.board, pairing) ?? [],
  );
  const { id } = event.from;
  const meant = pairings.filter(({ giver, receiver }) => giver === id || receiver === id);
  const received = meant.filter((one) => one.receiver === id);
  if (no.has(emoji)) settle(work, meant, "failed", event);
  else if (card?.asks && done.has(emoji)) settle(work, received, "handed", event);
  else if (yes.has(emoji)) settle(work, meant, "agreed", event);
}

/** Only lines that call both by name are about the two. */
const names = (work: Work, { giver, receiver }: Pairing, text: string) =>
  [giver, receiver].every((id) => text.includes(`@${personOf(work.board, id).name}`));

const isAway = (work: Work, id: ResidentId) => residentOf(work.board, id)?.optedOut === true;

const pressed = /^(agreed|handed|failed|take) (\d+) (\d+)$/u;

/** A button below a line of the bot. Only the two concerned or the committee count; the others are told so, quietly. */
export function press(work: Work, event: Event & { type: "pressed" }): void {
  if (!isFounded(work.board)) return;
  if (pressPost(work, event)) {
    if (work.changes.length > 0) keepUndo(work, event);
    return;
  }
  const [, what, needNo, offerNo] = pressed.exec(event.data) ?? [];
  if (what === undefined) return;
  const need = postOf(work.board, Number(needNo));
  const offer = postOf(work.board, Number(offerNo));
  const answer = (text: "pressNoted" | "pressOver" | "pressOthers") =>
    say(work, event.chat, text, {}, { ...(need && { lang: need.lang }), toast: true });
  if (need === undefined || offer === undefined) return answer("pressOver");
  const me = event.from.id;
  if (what === "take") {
    if (need.by !== me) return answer("pressOthers");
    answer(takeSuggested(work, need, offer).length > 0 ? "pressNoted" : "pressOver");
  } else {
    const between = pairingsOf(work.board, need.no).filter((one) => one.offer === offer.no);
    const isOurs = between.some((one) => one.giver === me || one.receiver === me);
    if (!isOurs && !event.authority) return answer("pressOthers");
    const noted = settle(work, between, what as Signal, event);
    answer(noted ? "pressNoted" : "pressOver");
  }
  if (work.changes.length > 0) keepUndo(work, event);
}

const isAlone = (work: Work, { id, need, needLine }: Pairing): boolean =>
  !pairingsOf(work.board, need).some(
    (one) => one.id !== id && one.needLine === needLine && one.state === "proposed",
  );

/** What one of the two signals about their pairings. True when it said anything new. */
function settle(
  work: Work,
  pairings: readonly Pairing[],
  signal: Signal,
  { from, chat }: Pick<Event & { type: "reacted" | "pressed" }, "from" | "chat">,
): boolean {
  const under = pairings.filter(underWay);
  if (signal === "agreed") {
    // Of several who were asked each says yes for themselves.
    const fresh = under.filter(
      (one) => one.state === "proposed" && (one.giver === from.id || isAlone(work, one)),
    );
    for (const { id } of fresh) {
      sayYes(work, { id }, from.id);
      const now = pairingOf(work.board, id);
      // Who has spoken is asked later; who has been asked is not asked twice.
      if (now?.state === "agreed" && !now.reminded) remindToConfirm(work, now);
    }
    return fresh.length > 0;
  }
  const [first] = under;
  if (first === undefined) {
    const over = saidOver(work, from.id, signal === "handed" ? "failed" : "handed");
    const against = over.filter(({ id }) => pairings.some((one) => one.id === id));
    contradict(work, against, from.id);
    return against.length > 0;
  }
  if (signal === "failed") stepBack(work, under, from.id);
  else {
    const lang = postOf(work.board, first.need)?.lang;
    const thanks = first.giver === from.id ? {} : { thanks: personOf(work.board, first.giver) };
    handOver(work, arrived(under), from.id, {
      chat,
      thanked: false,
      ...thanks,
      ...(lang && { lang }),
    });
  }
  return true;
}
