// What is known of a message while it is read.

import type { Lang, ReadLine } from "../../model.ts";
import type { Likely } from "../guess.ts";
import type { Hit } from "../intents.ts";
import type { Masked } from "../mask.ts";
import type { Normalised } from "../normalise.ts";
import type { Place } from "../places.ts";
import type { findQuantities } from "../quantities.ts";
import type { ReadContext } from "../read.ts";
import type { FoundThing } from "../things.ts";

export interface Facts {
  readonly n: Normalised;
  readonly masked: Masked;
  readonly things: readonly FoundThing[];
  readonly quantities: readonly Quantity[];
  readonly place: Place;
  readonly units: readonly Unit[];
  readonly signs: readonly string[];
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
  readonly likely: Likely;
}

export interface Quoted {
  /** The answered message as the rows see it; nothing where none is answered. */
  readonly masked?: string;
  readonly kind?: "need" | "offer";
  readonly lines: readonly ReadLine[];
  readonly concerns: boolean;
}
