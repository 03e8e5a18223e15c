// One message in, what it says out. Pure, and knows no board: `resolve` ties a reading to a post.

import type { ForWhom, How, Instant, Intent, Lang, Reading, ReadLine, ThingRef } from "../model.ts";
import { accessorySpan } from "./accessory.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { findCommand, withoutMention } from "./commands.ts";
import { blend, guess, looks } from "./guess.ts";
import {
  bestHit,
  type Circumstances,
  type Distribution,
  distributionOf,
  type Hit,
  hitsIn,
  scoresOf,
  silencedIn,
  wideIn,
} from "./intents.ts";
import { lift } from "./lift.ts";
import { type Masked, mask, type Span } from "./mask.ts";
import { type Normalised, normalise } from "./normalise.ts";
import { findPlace, type Place, placeSpans } from "./places.ts";
import { findQuantities, fitUnit } from "./quantities.ts";
import { harmless, signs } from "./rules/emergency.ts";
import type { Vote } from "./rules/rule.ts";
import {
  canSplit,
  forWhom,
  isUrgent,
  langOf,
  modeOf,
  onBehalfOf,
  postNumbers,
  saysThanks,
} from "./slots.ts";
import { createWords, type FoundThing, findThings, refOf, type Words } from "./things.ts";
import { unknownKey } from "./unknown.ts";
import { when } from "./when.ts";

/** Readings below this confidence are not acted on: silence. */
export const actAbove = 0.6;

export interface ReadContext {
  readonly at: Instant;
  readonly zone: string;
  readonly words: Words;
  /** The speaker's name in the chat, which may hold an address: 「3-602 小王」. */
  readonly name?: string;
  readonly chatName?: string;
  /** The text of the message this one answers. */
  readonly replyTo?: string;
  /** The bot is mentioned, or this is its own chat with the speaker. */
  readonly toBot?: boolean;
}

let words: Words | undefined;

/** The words of the catalogue alone, built once. */
export function defaultWords(): Words {
  words ??= createWords(catalogue);
  return words;
}

/** What decided a reading, for `understand --explain` and for failing tests. */
export interface Trace {
  readonly masked: string;
  readonly things: readonly {
    readonly text: string;
    readonly id: string;
    readonly how: string;
    readonly weak: boolean;
  }[];
  readonly units: readonly {
    readonly text: string;
    readonly rows: readonly { readonly rule: string; readonly score: number }[];
    readonly likely: Distribution;
    readonly model: Distribution;
  }[];
  readonly place: Place;
  readonly quoted?: "need" | "offer";
}

/** What a message says that the bot acts on; nothing for ordinary chatter. */
export function read(text: string, context: ReadContext): readonly Reading[] {
  return analyse(text, context).readings;
}

/** The readings of a message with what decided them. */
export function explain(
  text: string,
  context: ReadContext,
): { readonly readings: readonly Reading[]; readonly trace?: Trace } {
  const { readings, facts } = analyse(text, context);
  if (!facts) return { readings };
  const { masked, things, units, place, quoted, n } = facts;
  return {
    readings,
    trace: {
      masked: masked.text,
      things: things.map((found) => ({
        text: n.typed.slice(found.start, found.end),
        id: found.thing.id,
        how: found.how,
        weak: found.weak,
      })),
      units: units.map((unit) => ({
        text: unit.text,
        rows: unit.hits.map((hit) => ({ rule: hit.rule, score: hit.row.score })),
        likely: unit.likely,
        model: unit.model,
      })),
      place,
      ...(quoted.kind && { quoted: quoted.kind }),
    },
  };
}

interface Facts {
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

type Quantity = ReturnType<typeof findQuantities>[number];

/** A sentence, or the whole message, with its rows. Positions are in the masked text of the message. */
interface Unit {
  readonly text: string;
  readonly start: number;
  readonly hits: readonly Hit[];
  readonly scores: ReadonlyMap<Vote, number>;
  readonly likely: Distribution;
  readonly model: Distribution;
}

interface Quoted {
  readonly kind?: "need" | "offer";
  readonly lines: readonly ReadLine[];
  readonly concerns: boolean;
}

const nothing = { readings: [] as readonly Reading[] };

/** 「小王:求布洛芬」 over a ruled line, and the answer below it: how WeChat writes a quotation. */
const ruledOff =
  /^[「“"]?(?:[^\n:]{1,16}[:：]\s*)?(?<above>[\s\S]{1,500}?)[」”"]?\s*\n\s*(?:[-—–_=─]\s*){3,}\n+(?<below>[\s\S]+)$/u;

function analyse(
  said: string,
  given: ReadContext,
): { readonly readings: readonly Reading[]; readonly facts?: Facts } {
  const { above, below } =
    (given.replyTo === undefined && ruledOff.exec(said.slice(0, 3000))?.groups) || {};
  return above !== undefined && below !== undefined
    ? analyseOne(below, { ...given, replyTo: above })
    : analyseOne(said, given);
}

function analyseOne(
  text: string,
  context: ReadContext,
): { readonly readings: readonly Reading[]; readonly facts?: Facts } {
  const command = findCommand(text.slice(0, 2000), context.toBot === true);
  if (command) return { readings: [commandReading(command, text, context)] };
  const whole = normalise(text);
  const said = withoutMention(whole.text);
  const cut = said === undefined ? 0 : whole.text.length - said.length;
  const n = cut === 0 ? whole : { text: whole.text.slice(cut), typed: whole.typed.slice(cut) };
  if (n.text === "") return nothing;
  const danger = emergencyIn(n, context);
  if (danger) return { readings: [danger] };
  const signup = signupIn(n, context);
  if (signup) return { readings: [signup] };

  const found = findThings(n, context.words);
  if (
    found.length === 0 &&
    context.replyTo === undefined &&
    !context.toBot &&
    !mayMatter.test(n.text)
  )
    return nothing;
  const { quantities, things, masked } = look(n, found);
  if (looksLikeDanger(n.text, masked.text))
    return { readings: [alarm(n, context, "by its looks")] };
  const quoted = readQuoted(context);
  const answering = quoted.concerns || context.toBot === true || said !== undefined;
  const units = unitsOf(
    masked.text,
    {
      answering,
      counted: counted(things, quantities, n.text) || masked.text.includes("P"),
    },
    quoted,
  );
  if (units.every(({ hits }) => hits.length === 0)) return nothing;
  const facts: Facts = {
    n,
    masked,
    things,
    quantities,
    place: findPlace(n, {
      ...(context.name !== undefined && { name: context.name }),
      ...(context.chatName !== undefined && { chatName: context.chatName }),
    }),
    units,
    quoted,
    context: { ...context, toBot: answering },
    lang: langOf(n.text),
  };
  return { readings: readingsOf(facts), facts };
}

interface Look {
  readonly quantities: readonly Quantity[];
  readonly things: readonly FoundThing[];
  readonly masked: Masked;
}

function look(n: Normalised, found: readonly FoundThing[]): Look {
  const quantities = findQuantities(n);
  const things = evidenced(found, quantities, n.text);
  return { quantities, things, masked: mask(n.text, spansOf(n, things, quantities)) };
}

/** A text as rows and model see it, and what it answers; for the training script. */
export function seen(
  text: string,
  context: ReadContext,
): { readonly masked: string; readonly quoted?: "need" | "offer" } {
  const n = normalise(text);
  const { masked } = look(n, findThings(n, context.words));
  const { kind } = readQuoted(context);
  return { masked: masked.text, ...(kind && { quoted: kind }) };
}

/** A figure, or a word that some row needs: whatever has none is chatter, and is looked at no further. */
const mayMatter =
  /\d|[有求需要借缺送收拿取领还给不完没换匀错续订误晚提卖偿放挂路门急随更改蹲谁搞决够已分留讨捐赠让转出多余闲能可会帮找哪卖代用感谢别读退满清塞到快]|\b(?:ne+d\w*|requir\w*|ha(?:ve|s|v)|got|gt|hv|own|borrow\w*|len[dt]\w*|loan\w*|iso|look\w*|search\w*|seek\w*|hunt\w*|want\w*|anyone|anybody|someone|somebody|any|who|spar\w+|extra|free\w*|giv\w+|gave|offer\w*|shar\w+|donat\w*|mine|dibs|me|tak\w+|grab\w*|claim\w*|interested|sorted|solved|resolved|gone|none|nothing|no|not|never|found|bought|cancel\w*|ignore|disregard|withdraw\w*|thank\w*|thx|ty|cheers|outside|receiv\w*|collect\w*|pick\w*|return\w*|back|left|drop\w*|hung|hang\w*|put|deliver\w*|way|omw|coming|heading|be there|sell\w*|sale|pay\w*|buy\w*|swap\w*|trad\w+|exchang\w*|barter|remind|snooze|later|renew|extend|still|stop|opt|unsubscribe|don't|remove|leave|meant|typo|correction|oops|make|misread|misunder\w*|request|chatting|joking|help\w*|can|could|would|will|i'll|please|pls|happy|available|out of|out|through|luck|ran|run|short|urgent\w*|asap|yes|dm|pm|welcome|plenty|too many|still|short|if|running|desperat\w*|in case|going|after|hoping|trying|wondering|join\w*|like|love|sign|count|add|book|save|places?|seats?|wrote|said|edit|actually|change|wrong|ask|check|know|arrived|reached|here|last|went|empty|owner|managed|fixed|over|safe|see|ready|waiting|bag|box|parcel|fine|mute|turn off|reminders?|price|asking|name your)\b|\+ ?1|[£$€¥]/u;

// ── Before the rows: what stands in the text ────────────────────────────────────────────────────

const zhBeside =
  /(?:[求有要借缺买讨匀分给送剩多出换用点些的和、,跟与或带搬扛]|二手|闲置|备用|旧|免费|义务|电动|家用|谁家|我家|儿童|迷你|[一两半几三四五六七八九十\d](?:个|瓶|包|袋|斤|把|桶|颗|根|块|盒|罐|箱|本|条|张|台|棵|头|份|壶|勺)?|^|\n)$/u;
const zhAfter =
  /^(?:[吗么伐的了吧呀啊谁有没能借和或都也全给送换,、。!?\s可需要急呢就\d一两半几]|$)/u;
const enBeside =
  /\b(?:needs?|borrow|have|got|has|spare|any|some|a|an|the|my|our|of|extra|for|iso|offering|offer|want|lend|your|and|or|old|new|free|swap|trade|with|more|plus|hand|used|small|big|little|large|cheap|folding|wooden|leftover|unused|working|white|black|two|three|four|five|few|couple|lots|carry|move|child's|kid's|\d+)[ :]+$|(?:^|[\n,])\s*$/;
const enAfter = /^(?! (?:of\b|club|page|case|your|my|face|bank card|me out))/;

/** A bag of something measures it. */
const measured = /(?:\b(?:\d+|a|an|one|two|three|four|five|half a|few|the|full|small|big)|[,(]) $/;

/** Weak names (水, "lift") count as things only with evidence beside them; a broken thing is a cause. */
function evidenced(
  found: readonly FoundThing[],
  quantities: readonly Quantity[],
  text: string,
): readonly FoundThing[] {
  const kept = found.filter((one) => {
    if (text.startsWith("坏了", one.end - 2) && !/修|师傅|谁会|帮忙|求助/u.test(text)) return false;
    if (!one.weak) return true;
    if (
      found.length > 1 &&
      /^bags?$/.test(text.slice(one.start, one.end)) &&
      measured.test(text.slice(0, one.start))
    )
      return false;
    if (quantities.some((quantity) => touches(quantity, one, text))) return true;
    const before = text.slice(Math.max(0, one.start - 12), one.start);
    const after = text.slice(one.end, one.end + 12);
    return /[a-z]/.test(text[one.start] ?? "")
      ? enBeside.test(before) && enAfter.test(after)
      : zhBeside.test(before) && zhAfter.test(after);
  });
  if (kept.length < 2) return kept;
  const asked = kept.filter((one) => !isCause(text, one) && !isPurpose(text, one));
  const left = asked.length === 0 ? kept : asked;
  const goods = left.filter(({ thing }) => thing.kind !== "service");
  const narrow =
    goods.length > 0 && !/[帮代替]|跑腿|会修|上门|师傅|陪|教|[a-z]{3}/u.test(text) ? goods : left;
  return narrow.filter(
    (wide) =>
      !narrow.some(
        (one) => one !== wide && wide.end === one.start && one.thing.isA?.includes(wide.thing.id),
      ),
  );
}

/** 拧个螺丝, 炖个牛腩: what the thing asked for is wanted for; 没有工具, 只剩泡面: what one lacks anyway. */
const isPurpose = (text: string, one: FoundThing): boolean =>
  /(?:(?:炖|(?<![想可求用拿来])换(?!点)|拧|装|做|包|腌|挂|搬|烤|蒸|拆|打|贴|剪|缝|煮|烧|修|喂|洗|焊|锯|组装|安装)[一个只下点台张颗些几]{1,2}|只剩|就剩)$/u.test(
    text.slice(Math.max(0, one.start - 6), one.start),
  );

const isCause = (text: string, one: FoundThing): boolean =>
  /^(?:又|突然|刚|都|好像|今天|一直|也|被|在)*(?:坏|漏|堵|爆了|不亮|没电|丢了|不见|打不开|断了|卡住|用不了|不工作|不转|跳闸|发烧|生病|用尽|没气|一直[叫响]|(?:收到了|拿到了)[^。]*(?:求|[还再][缺差要需求]|谁))/u.test(
    text.slice(one.end, one.end + 24),
  ) ||
  /^(?: (?:is|are|has|just|won't|isn't|keeps?|got|doesn't))* (?:broken?|leak\w*|not working|dead|stuck|blocked|clogged|work\b|turn on|died|blown|sick|lost|burst)/.test(
    text.slice(one.end, one.end + 28),
  );

const touches = (quantity: Quantity, one: FoundThing, text: string): boolean =>
  (quantity.end <= one.start && /^(?:的| |of|个|x)*$/.test(text.slice(quantity.end, one.start))) ||
  (one.end <= quantity.start && /^[ :x×*(]*$/.test(text.slice(one.end, quantity.start)));

const counted = (
  things: readonly FoundThing[],
  quantities: readonly Quantity[],
  text: string,
): boolean => things.some((one) => quantities.some((quantity) => touches(quantity, one, text)));

const clock =
  /(?:今|明|后|当)(?:天|晚|早|日|儿)(?:早上|上午|中午|下午|晚上|傍晚)?(?:[\d一二两三四五六七八九十]{1,3}(?:点半?|:\d\d))?|(?:周|星期|礼拜)[一二三四五六日天末]|(?:早上|上午|中午|下午|晚上|傍晚)(?:[\d一二两三四五六七八九十]{1,3}(?:点半?|:\d\d))?|[\d一二两三四五六七八九十]{1,3}点(?:半|钟|\d+分?)?(?=前|之前|以前|左右|要|用|来|到|后|$|[,。])|\b(?:today|tonight|tomorrow(?: (?:morning|afternoon|evening|night))?|this (?:morning|afternoon|evening|weekend|week)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next week|(?:at |by |before )?\d{1,2}(?::\d\d)? ?(?:am|pm))\b/gu;

/** Words of quantity that say more as they are: 多余的 is an offer's word. */
const vague = /^(?:多|富余|一些|一点|些|点|some|any|several|few|a few|spare|extra|plenty|lots)/;

function spansOf(
  n: Normalised,
  things: readonly FoundThing[],
  quantities: readonly Quantity[],
): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of things) spans.push({ start, end, token: "X" });
  for (const { start, end } of placeSpans(n)) spans.push({ start, end, token: "P" });
  for (const { start, end, value } of quantities)
    if (value !== undefined || !vague.test(n.text.slice(start, end)))
      spans.push({ start, end, token: "N" });
  for (const found of n.text.matchAll(clock))
    spans.push({ start: found.index, end: found.index + found[0].length, token: "W" });
  return spans;
}

// ── The message this one answers ────────────────────────────────────────────────────────────────

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

function readQuoted({ replyTo, words: known, at, zone }: ReadContext): Quoted {
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
  if (Math.max(need, offer) < 1.8 && !looks) return { lines: [], concerns };
  const kind = Math.max(need, offer) < 1.8 && looks ? looks : need >= offer ? "need" : "offer";
  const quoted: Quoted = { kind, lines: [], concerns: true };
  const facts = {
    n,
    masked,
    things,
    quantities,
    place,
    units: [],
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
  const unit = { text: masked.text, start: 0, hits, scores, likely: {}, model: {} };
  const unknown = hit && lifted({ intent: kind, confidence: 1, unit, hit }, facts);
  return { ...quoted, lines: unknown ? [unknown] : [] };
}

// ── Rows and model, sentence by sentence ────────────────────────────────────────────────────────

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

function unitsOf(masked: string, how: Circumstances, quoted: Quoted): readonly Unit[] {
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
const chatterAtMost = { zh: 0.12, en: 0.045 };
const closeAlone = 0.85;
const lookScore = 2.6;

const closings = ["close received", "close withdrawn", "close gone", "close returned"] as const;

/** Without one of these nothing is closed, and the model need not be asked. */
const mayClose =
  /[收拿取领还完没够谢]|不[用要需]|有了|买到|解决|搞定|退烧|撤|取消|\b(?:got|thank\w*|thx|cheers|ta|taken|gone|given|out|none|left|no longer|sorted|return\w*|back|found|bought|cancel\w*|collect\w*|pick\w*|receiv\w*|all good|ignore|claimed|reserved|home safe|asleep)\b/;

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
    one.startsWith("close")
      ? likely[one] >= closeAlone
      : likely[one] >= lookAlone && likely.chatter <= chatterAtMost[langOf(text)],
  );
  if (found === undefined) return undefined;
  const [vote, how] = found.split(" ") as ["need" | "offer" | "accept" | "close", How | undefined];
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

// ── From likely intents to readings ─────────────────────────────────────────────────────────────

interface Chosen {
  readonly intent: Intent;
  readonly confidence: number;
  readonly unit: Unit;
  readonly hit: Hit;
}

const together: ReadonlySet<string> = new Set([
  "need offer",
  "offer need",
  "close need",
  "need close",
  "close offer",
  "offer close",
  "accept need",
  "need accept",
  "close accept",
  "accept close",
  "accept offer",
  "offer accept",
]);

function chooseIn(unit: Unit): readonly Chosen[] {
  const ranked = (Object.entries(unit.likely) as [Vote, number][])
    .filter(([vote]) => vote !== "chatter")
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return [];
  const silent = unit.likely.chatter ?? 0;
  const one = bestHit(unit.hits, first[0]);
  if (!one) return [];
  const two = second && (apartFrom(one, unit.hits, second[0]) ?? bestHit(unit.hits, second[0]));
  if (
    second &&
    two &&
    two.row.score >= 2.6 &&
    together.has(`${first[0]} ${second[0]}`) &&
    (apart(one, two) || (/换|swap/.test(one.rule) && /换|swap/.test(two.rule)))
  ) {
    const both = [
      chosen(first[0], first[1] / (first[1] + silent), unit, one),
      chosen(second[0], second[1] / (second[1] + silent), unit, two),
    ].filter(({ confidence }) => confidence >= actAbove);
    if (both.length > 0) return both;
  }
  return first[1] >= actAbove ? [chosen(first[0], first[1], unit, one)] : [];
}

const chosen = (vote: Vote, confidence: number, unit: Unit, hit: Hit): Chosen => ({
  intent: vote as Intent,
  confidence,
  unit,
  hit,
});

/** The best row of an intent that speaks of another part of the sentence. */
function apartFrom(one: Hit, hits: readonly Hit[], vote: Vote): Hit | undefined {
  return bestHit(
    hits.filter((hit) => apart(one, hit)),
    vote,
  );
}

const apart = (a: Hit, b: Hit): boolean => a.end <= b.start || b.end <= a.start;

function readingsOf(facts: Facts): readonly Reading[] {
  const [all, ...sentences] = facts.units;
  if (!all) return [];
  const best = new Map<Intent, Chosen>();
  for (const one of sentences.flatMap(chooseIn)) keep(one);
  const fromWhole = chooseIn(all);
  if (best.size === 0) for (const one of fromWhole) keep(one);
  else
    for (const one of fromWhole) if (best.has(one.intent) && one.confidence > actAbove) keep(one);
  function keep(one: Chosen): void {
    const before = best.get(one.intent);
    if (!before || one.confidence > before.confidence) best.set(one.intent, one);
  }
  const readings = [...best.values()].flatMap((one) => readingOf(one, facts, [...best.values()]));
  return tidy(readings);
}

/** A take-up beside the offer it repeats says nothing new. */
function tidy(readings: readonly Reading[]): readonly Reading[] {
  const has = (intent: Intent) => readings.some((reading) => reading.intent === intent);
  return readings.filter(({ intent }) => {
    if (intent === "accept") return !has("offer") && !has("money");
    if (intent === "need" || intent === "offer") return !has("money");
    return true;
  });
}

/** A sum beside a pack, or a fee: somebody sells, buys or pays. */
const priced =
  /(?:一|每)[盒个支包瓶袋箱只片斤] ?\d{1,4}(?![\d盒个支包瓶片颗粒袋箱斤年月号楼栋-])|(?<![\d-])\d{2,4}(?:元|块钱?|rmb)?[ ,]?(?:自提|包邮)|跑腿费|辛苦费|红包|(?<!不用|不收|免)付费|可付|有偿|[£$€¥] ?\d/u;

const withThing: ReadonlySet<Intent> = new Set(["need", "offer", "money"]);

function readingOf(one: Chosen, facts: Facts, all: readonly Chosen[]): readonly Reading[] {
  const { quoted, n, context } = facts;
  const things = thingsFor(one, facts, all);
  let lines: readonly ReadLine[] = linesOf(facts, things);
  let intent = one.intent;
  const named = lines.length > 0;
  if (!named && withThing.has(intent)) {
    const unknown = lifted(one, facts);
    if (unknown) lines = [unknown];
    else if (quoted.kind && intent !== "money") lines = quantityLine(facts, quoted);
    else return [];
    if (!unknown && intent === "need" && quoted.kind === "need" && lines.length === 0)
      lines = quoted.lines;
  }
  if (withThing.has(intent) && named && !quoted.kind && !strongEnough(one, facts, things))
    return [];
  if ((intent === "offer" || intent === "need") && priced.test(n.text)) intent = "money";
  if (intent === "offer" && quoted.kind === "need") intent = "accept";
  if (intent === "need" && quoted.kind === "offer" && (!named || sameThing(lines, quoted.lines)))
    intent = "accept";
  if ((intent === "accept" || intent === "correct") && lines.length === 0)
    lines = quantityLine(facts, quoted);
  const text = n.text;
  const due = dueOf(intent, text, context, facts.lang);
  const whom = intent === "need" || intent === "accept" ? whomOf(text, things) : undefined;
  const mode = intent === "need" || intent === "offer" ? modeOf(text) : undefined;
  const nos = postNumbers(text);
  const behalf = intent === "need" ? onBehalfOf(facts.masked.text) : undefined;
  const how = intent === "close" ? one.hit.row.how : undefined;
  return [
    {
      intent,
      confidence: Math.round(one.confidence * 100) / 100,
      lines,
      ...placeOf(facts.place),
      ...(due !== undefined && { due }),
      ...(whom && { for: whom }),
      ...((intent === "need" || intent === "money") && isUrgent(text) && { urgent: true as const }),
      ...(mode && { mode }),
      ...(intent === "offer" && canSplit(text) && { splits: true as const }),
      ...(how && { how }),
      ...(intent !== "need" && intent !== "offer" && saysThanks(text) && { thanks: true as const }),
      ...(nos.length > 0 && { nos }),
      ...(behalf !== undefined && { onBehalfOf: behalf }),
      lang: facts.lang,
      rule: one.hit.rule,
    },
  ];
}

const placeOf = ({ building, room }: Place): { building?: string; room?: string } => ({
  ...(building !== undefined && { building }),
  ...(room !== undefined && { room }),
});

function dueOf(
  intent: Intent,
  text: string,
  context: ReadContext,
  lang: Lang,
): Instant | undefined {
  if (!timed.has(intent)) return undefined;
  return when(text, { at: context.at, zone: context.zone, lang })?.due;
}
const timed: ReadonlySet<Intent> = new Set([
  "need",
  "offer",
  "accept",
  "snooze",
  "renew",
  "correct",
]);

function whomOf(text: string, things: readonly FoundThing[]): ForWhom | undefined {
  const said = forWhom(text);
  if (said) return said;
  const made = things.find(({ thing }) => thing.kind === "medicine" && thing.for)?.thing.for;
  return made === "infant" || made === "child" ? made : undefined;
}

/** A weak name alone (水) needs a firm row; a name by typo or by ear a little more than a plain one. */
function strongEnough(one: Chosen, facts: Facts, things: readonly FoundThing[]): boolean {
  if (things.some(({ weak }) => !weak)) return true;
  if (counted(things, facts.quantities, facts.n.text)) return true;
  return one.hit.row.score >= 3.3;
}

const sameThing = (lines: readonly ReadLine[], others: readonly ReadLine[]): boolean =>
  lines.every(({ thing }) =>
    others.some(
      (other) =>
        (thing.id !== undefined && thing.id === other.thing.id) ||
        thing.text === other.thing.text ||
        (thing.isA ?? []).some((wide) => wide === other.thing.id) ||
        (other.thing.isA ?? []).some((wide) => wide === thing.id),
    ),
  );

/** Where in the masked text something of the text stands. */
function inMasked(masked: Masked, at: number): number {
  let low = 0;
  let high = masked.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((masked.at[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The things an intent is about: those its rows cover, lists that stand alone, "also" clauses. */
function thingsFor(one: Chosen, facts: Facts, all: readonly Chosen[]): readonly FoundThing[] {
  const { masked, things, units } = facts;
  const swapped = swapSides(one, facts);
  if (swapped) return swapped;
  const sentences = units.length > 1 ? units.slice(1) : units;
  const others = all.filter((other) => other.intent !== one.intent);
  const mine = things.filter((thing) => {
    const at = inMasked(masked, thing.start);
    const unit = sentences.find(({ text, start }) => start <= at && at < start + text.length);
    if (!unit) return true;
    const covered = unit.hits.some(
      ({ row, start, end }) => row.intent === one.intent && start <= at && at < end,
    );
    if (covered) return true;
    if (others.some(({ hit }) => hit.start <= at && at < hit.end)) return false;
    if (unit.hits.some(({ row }) => row.intent === one.intent))
      return (
        !unit.hits.some(
          ({ row, start, end }) =>
            (row.intent === one.intent && /X/.test(masked.text.slice(start, end))) ||
            (row.intent === "chatter" && row.score >= 2 && start <= at && at < end),
        ) || standsAlone(masked.text, at)
      );
    if (unit.hits.some(({ row }) => row.intent === "chatter" && row.score >= 2)) return false;
    return !others.some((other) => other.unit === unit);
  });
  if (mine.length > 0) return mine;
  return one.intent === "need" || one.intent === "offer" || one.intent === "money"
    ? things.filter(
        (thing) =>
          !others.some(({ hit }) => {
            const at = inMasked(masked, thing.start);
            return hit.start <= at && at < hit.end;
          }),
      )
    : [];
}

/** A clause that is nothing but things, or begins with "also". */
function standsAlone(masked: string, at: number): boolean {
  const before = masked.slice(0, at);
  const from =
    Math.max(before.lastIndexOf(","), before.lastIndexOf("\n"), before.lastIndexOf("。")) + 1;
  const rest = masked.slice(at).search(/[,。!?;\n]|$/u);
  const clause = masked.slice(from, at + rest);
  return (
    /^[\sXNPW、:()\d.]*$/.test(clause) ||
    /^(?:另外|还有|还要|还需|还缺|顺便|再|也|以及|最好|如果有|或者|also|and|plus|or) ?/u.test(
      clause,
    )
  );
}

function swapSides(one: Chosen, facts: Facts): readonly FoundThing[] | undefined {
  const { things, n } = facts;
  if (modeOf(n.text) !== "swap" || !(one.intent === "need" || one.intent === "offer"))
    return undefined;
  const [first] = things;
  if (!first) return undefined;
  const turn = /换|\b(?:for|with|against)\b/u.exec(n.text.slice(first.end));
  if (!turn) return undefined;
  const at = first.end + turn.index;
  const given = things.filter(({ start }) => start < at);
  const wanted = things.filter(({ start }) => start >= at);
  return one.intent === "need" ? wanted : given;
}

/** A thing that is in no catalogue, as typed. */
function lifted(one: Chosen, { masked, n, quantities }: Facts): ReadLine | undefined {
  for (const hit of one.unit.hits) {
    if (hit.row.intent !== one.intent || hit.what === undefined) continue;
    const name = lift(hit.what);
    if (name === undefined) continue;
    const from = masked.text.indexOf(hit.what, hit.start);
    const inside = hit.what.indexOf(name);
    const start = masked.at[from + Math.max(0, inside)] ?? 0;
    const text = n.typed.slice(start, start + name.length).trim();
    if (text === "") continue;
    const amount = quantities.length === 1 ? quantities[0] : undefined;
    return lineOf({ text }, amount);
  }
  return undefined;
}

// ── Lines: things with their quantities ─────────────────────────────────────────────────────────

function lineOf(thing: ThingRef, amount: Quantity | undefined): ReadLine {
  if (!amount) return { thing };
  return {
    thing,
    ...(amount.value !== undefined && { quantity: amount.value }),
    ...(amount.unit && { unit: fitUnit(amount.unit, thing) }),
    ...(amount.some && { some: true as const }),
  };
}

/** A quantity without a thing of its own: of what the answered message names, else of a thing left open. */
function quantityLine({ quantities, place }: Facts, quoted: Quoted): readonly ReadLine[] {
  const amount = quantities.filter(
    (one) => !place.spans.some((span) => one.start < span.end && span.start < one.end),
  )[0];
  if (!amount) return [];
  const [only, another] = quoted.lines;
  return [lineOf(only && !another ? only.thing : { text: "" }, amount)];
}

/** "4 ibuprofen pills": the unit stands after the thing. */
function withUnit(amount: Quantity, after: string): Quantity {
  if (amount.unit || amount.start < 0) return amount;
  const word = /^ (pill|tab(?:let)?|capsule|sachet|strip|pack|box|bottle|bag)(?:s|es)?\b/.exec(
    after,
  )?.[1];
  if (word === undefined) return amount;
  const unit = unitAfter.get(word) ?? "pill";
  return { ...amount, unit };
}
const unitAfter: ReadonlyMap<string, NonNullable<Quantity["unit"]>> = new Map([
  ["sachet", "sachet"],
  ["strip", "strip"],
  ["pack", "pack"],
  ["box", "box"],
  ["bottle", "bottle"],
  ["bag", "bag"],
]);

const beforeThing = /^(?:[ 的x×]|of|the|个|只|spare|extra|[\p{Script=Han}]{0,5})*$/u;
const gap = /[、,;。!?\n和及]|\b(?:and|or)\b/u;
const afterThing =
  /^(?:[ :x×*(约]|大概|大约|共|一共|只要|就|有|还有|还剩|剩|需要|要|求|各|about|around|-|—)*$/u;

function linesOf(
  { n, quantities, place }: Facts,
  things: readonly FoundThing[],
): readonly ReadLine[] {
  const { text } = n;
  const free = quantities.filter(
    (one) => !place.spans.some((span) => one.start < span.end && span.start < one.end),
  );
  const isBefore = (one: Quantity, thing: FoundThing): boolean => {
    if (one.end > thing.start) return false;
    const between = text.slice(one.end, thing.start);
    return between.length <= 8 && beforeThing.test(between) && !gap.test(between);
  };
  const isAfter = (one: Quantity, thing: FoundThing): boolean =>
    one.start >= thing.end &&
    one.start - thing.end <= 10 &&
    afterThing.test(text.slice(thing.end, one.start));
  const [first] = things;
  const leading = first !== undefined && free.some((one) => isBefore(one, first));
  const used = new Set<Quantity>();
  const amounts = things.map((thing) => {
    const order = leading ? [isBefore, isAfter] : [isAfter, isBefore];
    for (const fits of order) {
      const amount = free.find((one) => !used.has(one) && fits(one, thing));
      if (amount) {
        used.add(amount);
        return withUnit(amount, text.slice(thing.end));
      }
    }
    return undefined;
  });
  const spare = free.filter((one) => !used.has(one));
  const told =
    /(?:分|匀|给|出|送|借|spare|share|give|take|need|只要|就要|要)(?:你|您|给|我|大家|出|you|away|about|up to|个| )*$/u;
  const last =
    spare.findLast((one) => told.test(text.slice(Math.max(0, one.start - 12), one.start))) ??
    spare[0];
  if (
    things.length === 1 &&
    last &&
    (!amounts[0] || told.test(text.slice(Math.max(0, last.start - 12), last.start)))
  )
    if (!isAge(text, last)) amounts[0] = last;
  const lines: ReadLine[] = [];
  const seen = new Map<string, number>();
  things.forEach((thing, at) => {
    const line = lineOf(withPacks(wholeRef(thing, n), thing, free), amounts[at]);
    const before = seen.get(thing.thing.id);
    if (before === undefined) {
      seen.set(thing.thing.id, lines.length);
      lines.push(line);
    } else if (lines[before]?.quantity === undefined && line.quantity !== undefined)
      lines[before] = line;
  });
  return lines;
}

/** A thing as named; an accessory of it as an unknown thing of its own. */
function wholeRef(found: FoundThing, n: Normalised): ThingRef {
  const whole = accessorySpan(n.text, found);
  if (whole === undefined) return refOf(found, n);
  const text = n.typed.slice(whole.start, whole.end);
  return { text, key: unknownKey(text) };
}

/** "一盒布洛芬(20粒)": the message itself says what a pack holds. */
function withPacks(ref: ThingRef, found: FoundThing, quantities: readonly Quantity[]): ThingRef {
  const outer = quantities.find(
    ({ value, unit }) => value === 1 && unit !== undefined && outerUnits.has(unit),
  );
  const inner = quantities.find(
    ({ value, unit }) =>
      value !== undefined && value > 1 && unit !== undefined && innerUnits.has(unit),
  );
  if (outer?.unit === undefined || inner?.unit === undefined || inner.value === undefined)
    return ref;
  if (Math.abs(outer.start - inner.start) > 14 + found.end - found.start) return ref;
  return { ...ref, packs: [{ of: outer.unit, holds: inner.value, unit: inner.unit }] };
}

const outerUnits: ReadonlySet<string> = new Set([
  "box",
  "bottle",
  "pack",
  "bag",
  "case",
  "strip",
  "set",
]);
const innerUnits: ReadonlySet<string> = new Set([
  "pill",
  "piece",
  "sachet",
  "strip",
  "tube",
  "sheet",
  "bag",
]);

const isAge = (text: string, one: Quantity): boolean =>
  /^ ?(?:岁|个月|度|℃|years?|months?|yo)/.test(text.slice(one.end, one.end + 8)) ||
  one.unit === "hour" ||
  one.unit === "time";

// ── Emergencies, sign-ups, commands ─────────────────────────────────────────────────────────────

function emergencyIn(n: Normalised, context: ReadContext): Reading | undefined {
  const text = n.text.slice(0, 2000);
  const sign = signs.find(({ pattern }) => pattern.test(text));
  if (!sign) return undefined;
  if (harmless.some(({ pattern }) => pattern.test(text))) {
    const left = text
      .split(/[。!?;\n]/u)
      .some(
        (sentence) =>
          signs.some(({ pattern }) => pattern.test(sentence)) &&
          !harmless.some(({ pattern }) => pattern.test(sentence)),
      );
    if (!left || /哈哈|\b(?:lol|haha)/.test(text)) return undefined;
  }
  return alarm(n, context, sign.name);
}

/** How sure the model must be of a danger that no sign names. */
const dangerAlone = 0.5;

/** Words without which nobody is in danger: it keeps the model away from ordinary talk. */
const mayBeDanger =
  /[摔跌倒晕昏血喘噎烧火烟煤燃救命死跳撞砸夹困吞烫伤疼痛抽搐吐吸麻瘫醒疯刀打120119]|\b(?:fall\w*|fell|floor|blood\w*|bleed\w*|breath\w*|chok\w*|burn\w*|fire|flames?|smoke|smell\w*|gas|help|die|dying|dead|kill\w*|jump\w*|hurt\w*|hit|trapped|stuck|swallow\w*|took|taken|pills?|pain|faint\w*|collapsed?|unconscious|respond\w*|answer\w*|wake|ambulance|police|999|911|120|119|knife|attack\w*|scream\w*|drown\w*|electr\w*|shock|seizure|stroke|heart|chest|head|lips|blue|pale|floppy|sense|move|moving)\b/;

const looksLikeDanger = (text: string, masked: string): boolean =>
  text.length <= 300 &&
  mayBeDanger.test(text) &&
  !harmless.some(({ pattern }) => pattern.test(text)) &&
  looks(masked, undefined).emergency >= dangerAlone;

function alarm(n: Normalised, context: ReadContext, sign: string): Reading {
  const text = n.text.slice(0, 2000);
  const place = findPlace(n, {
    ...(context.name !== undefined && { name: context.name }),
    ...(context.chatName !== undefined && { chatName: context.chatName }),
  });
  const whom = forWhom(text);
  return {
    intent: "emergency",
    confidence: 0.95,
    lines: [],
    ...placeOf(place),
    ...(whom && { for: whom }),
    urgent: true,
    lang: langOf(text),
    rule: `emergency ${sign}`,
  };
}

const numbered = /^ ?(?:\d{1,3}[.、)]|[①-⑳]) ?(?<rest>.*)$/u;
const signupHead =
  /接龙|#?group note|\bsign[- ]?ups?\b|\b(?:add|put) your names?\b|\bwho'?s (?:in|coming)\b|^#|报名/u;

function signupIn(n: Normalised, context: ReadContext): Reading | undefined {
  if (!n.text.includes("\n")) return undefined;
  const rows = n.text.split("\n");
  const entries = rows.filter((row) => numbered.test(row));
  if (entries.length === 0) return undefined;
  const first = rows.findIndex((row) => numbered.test(row));
  const head = rows.slice(0, first).join(" ");
  const titled = signupHead.test(head);
  if (
    !titled &&
    (entries.length < 2 ||
      /求|需|缺|急|要|有|送|出|\b(?:need|iso|looking|offer|have|free|spare|giving)\b/.test(head))
  )
    return undefined;
  const found = findThings(n, context.words).filter(({ weak }) => !weak);
  if (!titled) {
    const names = entries.filter((row) => /[\p{L}]{2,}/u.test(row.replace(/^ ?\d+[.、)] ?/u, "")));
    if (found.length === 0 || names.length < 2 || !entries.every((row) => hasName(row)))
      return undefined;
  }
  const quantities = findQuantities(n);
  const from = rows.slice(0, first).reduce((sum, row) => sum + row.length + 1, 0);
  const listed = found.filter(({ start }) => start >= from);
  const place = { spans: placeSpans(n) };
  const lines = listed.map((thing) => {
    const rowStart = n.text.lastIndexOf("\n", thing.start) + 1;
    const rowEnd = n.text.indexOf("\n", thing.end);
    const own = quantities.filter(
      (one) =>
        one.start >= rowStart &&
        (rowEnd < 0 || one.end <= rowEnd) &&
        !place.spans.some((span) => one.start < span.end && span.start < one.end),
    );
    const near = own.find((one) => one.start >= thing.end) ?? own[0];
    return lineOf(refOf(thing, n), near);
  });
  return {
    intent: "signup",
    confidence: titled ? 0.97 : 0.8,
    lines,
    lang: langOf(n.text),
    rule: titled ? "signup titled" : "signup numbered names",
  };
}

/** "1. 王阿姨 布洛芬 2盒": a name stands before the rest. */
const hasName = (row: string): boolean =>
  /^ ?\d{1,3}[.、)] ?(?:[\p{Script=Han}]{2,4}|[a-z]+|\d+-\d+ ?\S{1,4})[ ::,]+\S/u.test(row);

/** "12 7" and "#12 明早9点": in an order a number at the start is that of a post. */
const orderNumbers = /^\s*(?:#?\d{1,6}(?![\d:.点])(?:[\s,，和]+|$)){1,4}/u;

/** The right side of "布诺芬=布洛芬". */
function taughtThing(args: string, words: Words): readonly ReadLine[] {
  const right = args.split(/[=＝]/u)[1]?.trim();
  if (right === undefined || right === "") return [];
  const n = normalise(right);
  const found = findThings(n, words).find(({ start, end }) => end - start === n.text.trim().length);
  return [{ thing: found ? refOf(found, n) : { text: right } }];
}

function commandReading(
  command: { readonly name: string; readonly args: string },
  text: string,
  { at, zone, words }: ReadContext,
): Reading {
  const numbers = orderNumbers.exec(command.args)?.[0] ?? "";
  const nos = [...numbers.matchAll(/\d+/g)].map(Number);
  const lang = langOf(text);
  const due =
    command.name === "remind"
      ? when(command.args.slice(numbers.length), { at, zone, lang })?.due
      : undefined;
  return {
    intent: "command",
    confidence: 1,
    lines: command.name === "word" ? taughtThing(command.args, words) : [],
    ...(nos.length > 0 && { nos }),
    ...(due !== undefined && { due }),
    command,
    lang,
    rule: `command ${command.name}`,
  };
}
