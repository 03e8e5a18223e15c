// The message that this one answers: a need, an offer, or none of our business.

import { bestHit, hitsIn, scoresOf } from "../intents.ts";
import { lift } from "../lift.ts";
import { normalise } from "../normalise.ts";
import { type Place, placeSpans } from "../places.ts";
import type { ReadContext } from "../read.ts";
import { langOf } from "../slots.ts";
import { findThings } from "../things.ts";
import { counted, look } from "./evidence.ts";
import type { Quoted } from "./facts.ts";
import { linesOf } from "./lines.ts";
import { lifted } from "./readings.ts";

/** What a message that somebody answers seems to be, when no row speaks: who shows a thing offers it. */
function looksLike(masked: string): "need" | "offer" | undefined {
  if (
    /[谁求缺借]|需要|有没有|有人|吗|想找|帮我|坏了|没了|断了|\b(?:need|anyone|looking|borrow|lost|broken?)\b/u.test(
      masked,
    )
  )
    return /谁(?:家)?要|要的|送|免费|可以借|多余/u.test(masked) ? "offer" : "need";
  return /X/.test(masked) ? "offer" : undefined;
}

const byBot = /#\d|小邻|\blinli\b/i;

/** English that asks or gives in words no row knows: enough to understand the answer, never to act on. */
const seemsNeed =
  /^(?!.*\b(?:when|why|what time|know (?:if|when|why|what|where)|recommend|tell me|going on|weather|opinion|seen)\b).*\b(?:any ?(?:one|body|1)\b(?! (?:wants?|needs?|interested))|who (?:has|can|have|could)|some(?:one|body) (?:who|with|to)|can i|could i|may i|might i|can we|could we|need|looking for|iso|wanted|borrow|lend me|help (?:me|us)|short of)\b/;
const seemsOffer =
  /^(?!.*\b(?:need|looking for|iso|borrow|lend me|time|time slot)\b).*\b(?:free|spare|extra|giv(?:e|ing)|to give|leftover|left over|too (?:many|much)|yours|help yoursel(?:f|ves)|tickets?|seats?|i can|we can|i'?ll (?:bring|take|make)|happy to|glad to|going to \w+|any ?(?:one|body) (?:wants?|needs?)|if (?:any ?(?:one|body)|you|your)|available|to lend|surplus|home for)\b/;

function seemsLike(masked: string): "need" | "offer" | undefined {
  if (seemsOffer.test(masked)) return "offer";
  return seemsNeed.test(masked) ? "need" : undefined;
}

export function readQuoted({ replyTo, words: known, at, zone }: ReadContext): Quoted {
  if (replyTo === undefined || replyTo === "") return { lines: [], concerns: false };
  const n = normalise(replyTo.slice(0, 500));
  const { quantities, things, masked } = look(n, findThings(n, known));
  const place: Place = { spans: placeSpans(n) };
  const isCounted = counted(things, quantities, n.text) || masked.text.includes("P");
  const hits = hitsIn(masked.text, { answering: false, counted: isCounted }).filter(
    ({ what }) => what === undefined || lift(what) !== undefined,
  );
  const scores = scoresOf(hits);
  const concerns =
    byBot.test(replyTo) ||
    hitsIn(masked.text, { answering: true, counted: isCounted }).some(
      ({ row }) => row.intent !== "chatter" && row.score >= 3,
    );
  const need = scores.get("need") ?? 0;
  const offer = Math.max(scores.get("offer") ?? 0, scores.get("money") ?? 0);
  const looks =
    (things.length > 0 || isCounted ? looksLike(masked.text) : undefined) ?? seemsLike(masked.text);
  if (Math.max(need, offer) < 1.8 && !looks) return { lines: [], concerns, masked: masked.text };
  const kind = Math.max(need, offer) < 1.8 && looks ? looks : need >= offer ? "need" : "offer";
  const quoted: Quoted = { kind, lines: [], concerns: true, masked: masked.text };
  const facts = {
    n,
    masked,
    things,
    quantities,
    place,
    units: [],
    signs: [],
    quoted,
    context: { words: known, at, zone },
    lang: langOf(n.text),
  };
  const named = linesOf(facts, things);
  if (named.length > 0) return { ...quoted, lines: named };
  const hit = bestHit(
    hits.filter(({ what }) => what !== undefined),
    kind,
  );
  const unit = { text: masked.text, start: 0, hits, likely: new Float64Array() };
  const unknown = hit && lifted({ intent: kind, confidence: 1, odds: 1, unit, hit }, facts);
  return { ...quoted, lines: unknown ? [unknown] : [] };
}
