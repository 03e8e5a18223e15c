import type { How, Intent } from "../../model.ts";

/** What a row votes for: an intent, or "chatter", which is a vote for silence. */
export type Vote = Intent | "chatter";

/**
 * One way of saying something. The pattern is tried on the masked text, in which `X` stands for a thing (or a
 * list of things with their quantities), `N` for a quantity of its own, `P` for a place and `W` for a time; all
 * other letters are lower case. A row that holds a group `what` can name a thing the catalogue does not know.
 *
 * `yes` and `no` are whole messages, read through all rows together: every `yes` must be read with this row's
 * intent, no `no` may be. `reply ↩ what it replies to` gives a message with the one it answers.
 */
export interface Row {
  readonly name: string;
  readonly intent: Vote;
  readonly how?: How;
  /** In log odds: 3 is usual, 5 is beyond doubt. */
  readonly score: number;
  readonly pattern: RegExp;
  /** Only counts in an answer to another message, or when the bot is spoken to. */
  readonly reply?: true;
  /** Only counts when the things come with a quantity or a place. */
  readonly counted?: true;
  /** A take-up of what: who answers a need has the thing, who answers an offer wants it. */
  readonly answers?: "need" | "offer";
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
