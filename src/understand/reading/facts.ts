// What is known of a message while it is read.

import type { Lang, ReadLine } from "../../model.ts";
import type { Distribution, Hit } from "../intents.ts";
import type { Masked } from "../mask.ts";
import type { Normalised } from "../normalise.ts";
import type { Place } from "../places.ts";
import type { findQuantities } from "../quantities.ts";
import type { ReadContext } from "../read.ts";
import type { Vote } from "../rules/rule.ts";
import type { FoundThing } from "../things.ts";

export interface Facts {
  readonly n: Normalised;
  readonly masked: Masked;
  readonly things: readonly FoundThing[];
  readonly quantities: readonly Quantity[];
  readonly place: Place;
  readonly units: readonly Unit[];
  readonly quoted: Quoted;
  readonly context: ReadContext;
  readonly lang: Lang;
}

export type Quantity = ReturnType<typeof findQuantities>[number];

/** A sentence, or the whole message, with its rows. Positions are in the masked text of the message. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly hits: readonly Hit[];
  readonly scores: ReadonlyMap<Vote, number>;
  readonly likely: Distribution;
  readonly model: Distribution;
}

export interface Quoted {
  readonly kind?: "need" | "offer";
  readonly lines: readonly ReadLine[];
  readonly concerns: boolean;
}
