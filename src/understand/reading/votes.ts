// Rows and model, sentence by sentence: how likely each intent is.

import type { How, Intent } from "../../model.ts";
import { blend, guess, looks } from "../guess.ts";
import {
  type Circumstances,
  type Distribution,
  distributionOf,
  type Hit,
  hitsIn,
  scoresOf,
  silencedIn,
  wideIn,
} from "../intents.ts";
import { lift } from "../lift.ts";
import { langOf } from "../slots.ts";
import type { Quoted, Unit } from "./facts.ts";

const sentenceEnd = /[。!?;\n]+|(?<=[a-z)XNPW])\.(?= |$)/gu;

function sentencesOf(masked: string): readonly { readonly text: string; readonly start: number }[] {
  const out: { text: string; start: number }[] = [];
  let from = 0;
  for (const found of masked.matchAll(sentenceEnd)) {
    const end = found.index + found[0].length;
    push(end);
  }
  push(masked.length);
  return out;
  function push(end: number): void {
    const raw = masked.slice(from, end);
    const text = raw.trim();
    if (/[\p{L}\p{N}+]/u.test(text)) out.push({ text, start: from + raw.indexOf(text) });
    from = end;
  }
}

/** How many sentences of one message are looked at on their own. */
const sentenceLimit = 40;

export function unitsOf(masked: string, how: Circumstances, quoted: Quoted): readonly Unit[] {
  const sentences = sentencesOf(masked);
  const all = unitOf(masked.slice(0, 1200), 0, how, quoted, () => []);
  if (sentences.length < 2) return [all];
  let wide: readonly Hit[] | undefined;
  const overall = (): readonly Hit[] => (wide ??= wideIn(masked));
  return [
    all,
    ...sentences
      .slice(0, sentenceLimit)
      .map(({ text, start }) => unitOf(text, start, how, quoted, overall)),
  ];
}

function unitOf(
  text: string,
  start: number,
  how: Circumstances,
  quoted: Quoted,
  wide: () => readonly Hit[],
): Unit {
  const own = hitsIn(text, how).filter(
    ({ row, what }) =>
      (what === undefined || lift(what) !== undefined) &&
      (row.answers === undefined ||
        (quoted.kind === undefined ? !row.reply : quoted.kind === row.answers)),
  );
  if (!own.some(({ row }) => row.intent !== "chatter")) {
    const hit = byLooks(text, quoted);
    if (!hit || (quoted.kind === undefined && silencedIn(text)))
      return { text, start, hits: [], scores: new Map(), likely: {}, model: {} };
    own.push(hit);
  }
  const hits = [
    ...own.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start })),
    ...wide().filter(({ row }) => !own.some((hit) => hit.row === row)),
  ];
  const scores = scoresOf(hits);
  const model = guess(text, quoted.kind);
  const likely = alike(blend(distributionOf(scores), model), quoted);
  return { text, start, hits, scores, likely, model };
}

/** How sure the model must be to speak where no row does, and how loud it then speaks. */
const lookAlone = 0.5;
/** English chatter names the things of a household more often than Chinese. */
const chatterAtMost = { zh: 0.16, en: 0.055 };
const closeAlone = 0.75;
const acceptAlone = 0.7;
const lookScore = 2.6;

const closings = [
  "close received",
  "close withdrawn",
  "close gone",
  "close returned",
  "decline",
  "progress",
] as const;

/** Without one of these nothing is closed, and the model need not be asked. */
const mayClose =
  /[收拿取领还完没够谢挂放送路]|不[用要需]|有了|买到|解决|搞定|退烧|撤|取消|\b(?:got|thank\w*|thx|cheers|ta|taken|gone|given|out|none|left|no longer|sorted|return\w*|back|found|bought|cancel\w*|collect\w*|pick\w*|receiv\w*|all good|ignore|claimed|reserved|home safe|asleep|left|way|door|outside|drop\w*|hung|heading|sorry|can'?t)\b/;

/** No row knows this way of speaking; with a thing named, or in answer to something, the model may still see through it. */
function byLooks(text: string, quoted: Quoted): Hit | undefined {
  const at = text.indexOf("X");
  if (text.length > 160 || (at < 0 && quoted.kind === undefined && !mayClose.test(text)))
    return undefined;
  const likely = looks(text, quoted.kind);
  const known = quoted.kind
    ? (["accept", ...closings] as const)
    : at < 0
      ? closings
      : (["need", "offer", ...closings] as const);
  const found = known.find((one) =>
    (closings as readonly string[]).includes(one)
      ? likely[one] >= closeAlone
      : likely[one] >= (one === "accept" ? acceptAlone : lookAlone) &&
        likely.chatter <= chatterAtMost[langOf(text)],
  );
  if (found === undefined) return undefined;
  const [vote, how] = found.split(" ") as [Intent, How | undefined];
  const row = {
    intent: vote,
    name: "by its looks",
    score: lookScore,
    pattern: /X/u,
    yes: [],
    no: [],
    ...(how && { how }),
  };
  return { row, rule: `model ${vote}`, start: Math.max(0, at), end: at + 1 };
}

/** To ask for what somebody offers is to take it up, and so is to offer what somebody asks for. */
function alike(likely: Distribution, { kind }: Quoted): Distribution {
  const same = kind === "offer" ? "need" : "offer";
  const share = likely[same];
  if (kind === undefined || share === undefined || likely.accept === undefined) return likely;
  const { [same]: _, ...rest } = likely;
  return { ...rest, accept: likely.accept + share };
}
