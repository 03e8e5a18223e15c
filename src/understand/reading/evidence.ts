// Before the rows: which things stand in the text, and what rows and model are shown of it.

import { type Masked, mask, type Span } from "../mask.ts";
import type { Normalised } from "../normalise.ts";
import { placeSpans } from "../places.ts";
import { findQuantities } from "../quantities.ts";
import type { FoundThing } from "../things.ts";
import type { Quantity } from "./facts.ts";

interface Look {
  readonly quantities: readonly Quantity[];
  readonly things: readonly FoundThing[];
  readonly masked: Masked;
}

export function look(n: Normalised, found: readonly FoundThing[]): Look {
  const quantities = findQuantities(n);
  const things = evidenced(found, quantities, n.text);
  return { quantities, things, masked: mask(n.text, spansOf(n, things, quantities)) };
}

const zhBeside =
  /(?:[求有要借缺没买讨匀分给送剩多出换用点些的和、,跟与或带搬扛]|二手|闲置|备用|旧|免费|义务|电动|家用|谁家|我家|儿童|迷你|[一两半几三四五六七八九十\d](?:个|瓶|包|袋|斤|把|桶|颗|根|块|盒|罐|箱|本|条|张|台|棵|头|份|壶|勺)?|^|\n)$/u;
const zhAfter =
  /^(?:[吗么伐的了吧呀啊谁有没能借和或都也全给送换,、。!?\s可需要急呢就\d一两半几]|$)/u;
const enBeside =
  /\b(?:needs?|borrow|have|got|has|spare|any|some|much|many|only|someone's|somebody's|anyone's|anybody's|a|an|the|my|our|of|extra|for|iso|offering|offer|want|lend|your|and|or|old|new|free|swap|trade|with|more|plus|hand|used|small|big|little|large|cheap|folding|wooden|leftover|unused|working|white|black|two|three|four|five|few|couple|lots|carry|move|child's|kid's|\d+)[ :]+$|(?:^|[\n,])\s*$/;
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
  // 退烧药用完了,谁有布洛芬: the narrower name says what is meant.
  return narrow.filter(
    (wide) =>
      !narrow.some((one) => one.thing.isA?.includes(wide.thing.id)) && !isForIt(text, wide, goods),
  );
}

/** "Anyone with a printer? I need to print two pages": the service is what the thing is for. */
const isForIt = (text: string, one: FoundThing, goods: readonly FoundThing[]): boolean =>
  one.thing.kind === "service" &&
  goods.length > 0 &&
  /\b(?:to|for) $/.test(text.slice(0, one.start));

/** 拧个螺丝, 炖个牛腩: what the thing asked for is wanted for; 没有工具, 只剩泡面: what one lacks anyway. */
const isPurpose = (text: string, one: FoundThing): boolean =>
  /(?:(?:炖|(?<![想可求用拿来])换(?!点)|拧|装|做|包|腌|挂|搬|烤|蒸|拆|打|贴|剪|缝|煮|烧|修|喂|洗|焊|锯|组装|安装)[一个只下点台张颗些几]{1,2}|只剩|就剩)$/u.test(
    text.slice(Math.max(0, one.start - 6), one.start),
  );

const isCause = (text: string, one: FoundThing): boolean =>
  /^(?:又|突然|刚|都|好像|今天|一直|也|被|在)*(?:坏|漏|堵|爆了|不亮|没电|丢了|不见|打不开|断了|卡住|用不了|不工作|不转|跳闸|发烧|生病|用尽|没气|一直.{0,3}[叫响]|(?:收到了|拿到了)[^。]*(?:求|[还再][缺差要需求]|谁))/u.test(
    text.slice(one.end, one.end + 24),
  ) ||
  /^(?: (?:is|are|has|just|won't|isn't|keeps?|got|doesn't))* (?:broken?|leak\w*|not working|dead|stuck|blocked|clogged|work\b|turn on|died|blown|sick|lost|burst)/.test(
    text.slice(one.end, one.end + 28),
  );

const touches = (quantity: Quantity, one: FoundThing, text: string): boolean =>
  (quantity.end <= one.start && /^(?:的| |of|个|x)*$/.test(text.slice(quantity.end, one.start))) ||
  (one.end <= quantity.start && /^[ :x×*(]*$/.test(text.slice(one.end, quantity.start)));

export const counted = (
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
