// The small linear model: what a sentence looks like, whatever the rows say.

import type { Distribution } from "./intents.ts";
import type { Vote } from "./rules/rule.ts";

export function guess(_masked: string, _quoted: "need" | "offer" | undefined): Distribution {
  return {};
}

export function blend(rows: Distribution, _model: Distribution): Distribution {
  return rows;
}
export type { Vote };
