// How much of it: figures and number words with their measure words, in both languages.

import type { Thing, ThingRef, Unit } from "../model.ts";
import type { Normalised } from "./normalise.ts";
import { readNumber } from "./numbers.ts";
import { placeSpans } from "./places.ts";

export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly unit?: Unit;
  /** Several, nobody says how many: 几盒, 一些, "some". */
  readonly some?: true;
  /** About that many: 十来个, 两三片 (which is read as 2, the fewer that helps), 大半瓶. */
  readonly approx?: true;
}

// ── Units ───────────────────────────────────────────────────────────────────────────────────────

const zhUnits: readonly (readonly [string, Unit])[] = [
  ["人份", "portion"],
  ["个人", "person"],
  ["公斤", "kg"],
  ["千克", "kg"],
  ["毫升", "ml"],
  ["市斤", "jin"],
  ["小包", "sachet"],
  ["小袋", "sachet"],
  ["大包", "pack"],
  ["大袋", "bag"],
  ["小盒", "box"],
  ["大盒", "box"],
  ["整盒", "box"],
  ["小瓶", "bottle"],
  ["大瓶", "bottle"],
  ["整瓶", "bottle"],
  ["整箱", "case"],
  ["整包", "pack"],
  ["大箱", "case"],
  ["小箱", "case"],
  ["颗", "pill"],
  ["粒", "pill"],
  ["片", "pill"],
  ["板", "strip"],
  ["排", "strip"],
  ["盒", "box"],
  ["瓶", "bottle"],
  ["袋", "bag"],
  ["包", "pack"],
  ["提", "pack"],
  ["支", "piece"],
  ["只", "piece"],
  ["个", "piece"],
  ["枚", "piece"],
  ["张", "piece"],
  ["台", "piece"],
  ["把", "piece"],
  ["架", "piece"],
  ["辆", "piece"],
  ["部", "piece"],
  ["条", "piece"],
  ["件", "piece"],
  ["顶", "piece"],
  ["根", "piece"],
  ["本", "piece"],
  ["块", "piece"],
  ["床", "piece"],
  ["盏", "piece"],
  ["贴", "piece"],
  ["朵", "piece"],
  ["棵", "piece"],
  ["头", "piece"],
  ["节", "piece"],
  ["盘", "piece"],
  ["卷", "roll"],
  ["双", "pair"],
  ["对", "pair"],
  ["副", "pair"],
  ["套", "set"],
  ["份", "portion"],
  ["罐", "can"],
  ["听", "can"],
  ["桶", "bucket"],
  ["壶", "bottle"],
  ["箱", "case"],
  ["管", "tube"],
  ["扎", "bunch"],
  ["捆", "bunch"],
  ["束", "bunch"],
  ["斤", "jin"],
  ["克", "g"],
  ["升", "litre"],
  ["米", "metre"],
  ["打", "piece"],
  ["两", "g"],
  ["次", "time"],
  ["顿", "time"],
  ["位", "person"],
  ["人", "person"],
];

const enUnits: readonly (readonly [string, Unit])[] = [
  ["pieces?|pcs?|pce", "piece"],
  ["pills?|tablets?|tabs?|capsules?|caplets?", "pill"],
  ["strips?|blisters?|blister packs?", "strip"],
  ["boxes|boxs|box", "box"],
  ["bottles?|jars?|jugs?|btl", "bottle"],
  ["bags?", "bag"],
  ["sachets?|satchets?", "sachet"],
  ["packs?|packets?|pkts?|packages?", "pack"],
  ["tubes?", "tube"],
  ["cans|tins?|can(?= of\\b)", "can"],
  ["pairs?", "pair"],
  ["sets?|kits?(?= of\\b)", "set"],
  ["rolls?", "roll"],
  ["sheets?", "sheet"],
  ["portions?|servings?|doses?", "portion"],
  ["buckets?", "bucket"],
  ["cases?|cartons?|crates?", "case"],
  ["bunch(?:es)?|bundles?", "bunch"],
  ["kgs?|kilos?|kilograms?", "kg"],
  ["jin|catt(?:y|ies)", "jin"],
  ["grams?|g", "g"],
  ["ml|millilit(?:re|er)s?", "ml"],
  ["lit(?:re|er)s?|l", "litre"],
  ["met(?:re|er)s?", "metre"],
  ["persons?|people|pax|adults|kids", "person"],
];

const unitByWord: ReadonlyMap<string, Unit> = new Map([
  ...zhUnits,
  ["公", "kg"],
  ["g", "g"],
  ["kg", "kg"],
  ["ml", "ml"],
  ["l", "litre"],
  ["pcs", "piece"],
]);

const enUnitTests = enUnits.map(([words, unit]): readonly [RegExp, Unit] => [
  new RegExp(`^(?:${words})$`),
  unit,
]);
const enUnitWords = enUnits.flatMap(([words]) => words).join("|");

function enUnitOf(word: string): Unit | undefined {
  return word === "can" ? "can" : enUnitTests.find(([test]) => test.test(word))?.[1];
}

/** A dozen, and the fifty grams of a 两. */
const timesUnit: ReadonlyMap<string, number> = new Map([
  ["打", 12],
  ["两", 50],
]);

/** 片, 颗 and 粒 count pills, and as often masks, nappies, sweets or eggs. */
const notPills =
  /口罩|尿|裤|面膜|湿巾|巾|贴|纸|面包|吐司|饼|瓜|蛋|糖|菜|枣|葱|蒜|药棉|棉|荷叶|电池|钉|螺丝|珠|草莓|橙|苹果|水果|樱桃|葡萄|滤芯|刀片|暖|mask|nappy|nappies|diaper|plaster/;

/** The unit in which a thing is really counted, where a measure word fits several. */
export function fitUnit(unit: Unit, thing: Pick<Thing, "kind" | "units"> | ThingRef): Unit {
  const units = "units" in thing ? thing.units : undefined;
  if (units?.includes(unit)) return unit;
  const loose: readonly Unit[] = ["pill", "piece", "sheet", "tube", "strip"];
  if (unit === "pill" || unit === "piece") {
    const own = units?.find((one) => loose.includes(one));
    if (own !== undefined) return own;
    if (unit === "pill" && thing.kind !== undefined && thing.kind !== "medicine") return "piece";
  }
  if (unit === "bag" || unit === "pack" || unit === "sachet") {
    return units?.find((one) => one === "sachet" || one === "bag" || one === "pack") ?? unit;
  }
  return unit;
}

// ── Grammar ─────────────────────────────────────────────────────────────────────────────────────

const zhFigure = "[一二三四五六七八九十百两俩仨零半]";
const arabic = "\\d{1,4}(?:\\.\\d{1,2})?(?!\\d)|1\\/[234](?![\\d/])";
const zhMeasure = zhUnits
  .map(([word]) => word)
  .filter((word) => !/^(?:个?人|米|打|两)$/.test(word))
  .join("|");
const measure = `个?人(?![份民员工家口生际类气流行力们数参])|${zhMeasure}|米(?![饭粉线面酒糊糠])|打(?![电算扰开招针字车包的])|两(?![一-龥]?[个盒片粒颗包袋瓶支只])`;
/** What a counted word may not go on to be: 个月, 点钟, 盒装, 块钱, 片区. */
const notMeasure =
  "(?!装|月|星期|礼拜|小时|半小时|钟|世纪|学期|工作日|多月|多小时|半月|百分点|意思|字|价|钱|毛|区(?!别)|段|楼|层|子女|号|点钟|路|名|年级)";
const latinUnit = `(?:${enUnitWords})(?![a-z])`;

/** Not the tail or the heart of something else: a model, a price, a date, a time, an ordinal. */
const clear = "(?<![\\d.:/#$¥€£第~-])(?<![a-z])(?<![\\d] )";
const notAgain = "(?![.:/]\\d)(?!\\d)";

const zhCounted = new RegExp(
  `(?<!第)(?<![\\d.:/#$¥a-z-](?=\\d))(?<!\\d(?=[^\\d]))(?:` +
    `(?<dozens>几十|数十|上百|几百)` +
    `|(?<low>${arabic}|${zhFigure}{1,5})\\s?(?:-|~|至|到|或者?|、)\\s?(?<high>${arabic}|${zhFigure}{1,5})` +
    `|(?<more>大半|小半|多半)` +
    `|(?<tens>${arabic}|十|[二三四五六七八九]十|百|[一二三四五六七八九]百)(?:来|几|多)` +
    `|(?<value>${arabic}|${zhFigure}{1,6})` +
    `)\\s?(?<unit>${measure})${notMeasure}(?<half>半(?!${measure}|天|夜|年|月|小时|路|价|个))?`,
  "g",
);

const zhMixed = new RegExp(
  `(?<![第\\d.:/#$¥-])(?<value>${arabic})\\s?(?<unit>kgs?|g|ml|l|pcs)(?![a-z0-9])`,
  "g",
);

const zhSome = new RegExp(
  `(?<![第十\\d])(?<few>几|好几|若干|数|多)(?<unit>${measure})${notMeasure}` +
    "|(?<pile>一些|一点点|一点儿?|点儿|一堆|一大堆|许多|好多|很多|不少|少量|少许|若干|多余的?|富余的?|多出来的|一批|一丢丢|些许)" +
    "|(?<=[求要借买送匀分拿给换收])(?<bit>点|些)(?=[\\p{Script=Han}a-z])",
  "gu",
);

const times =
  /(?<=[\p{Script=Han}\w)\]】」%℃]\s?)(?:[x×*✖✕]\s?)(?<value>\d{1,3})(?!\d|[.:/]\d|[a-z%])/gu;

const enNumber =
  "\\d{1,4}(?:\\.\\d{1,2})?|1\\/[234]|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred";

const enCounted = new RegExp(
  `${clear}(?:(?<low>${enNumber})\\s?(?:-|~|to|or|–)\\s?(?<high>${enNumber})` +
    `|(?<halfof>half\\s(?:of\\s)?(?:an?|the))` +
    `|(?<value>${enNumber}|an?(?=\\s)))(?<plus>\\+)?` +
    `(?:\\s?x)?\\s?(?:(?:full|new|small|large|big|spare|extra|whole|unopened|more|other)\\s)?(?<unit>${latinUnit})(?!\\s(?:a|per)\\s(?:day|week|month))`,
  "g",
);

const enWords =
  /(?<![a-z'-])(?:(?<half>half\sa\sdozen|half\sdozen)|(?<dozens>dozens\sof)|(?<dozen>(?:a|one)\sdozen|dozen)|(?<couple>(?:a\s)?couple(?:\sof|\so)?(?:\smore)?)|(?<some>(?:quite\s)?a\sfew|few|several|some|a\slot\sof|lots\sof|plenty\sof|loads\sof|heaps\sof|a\sbit\sof|a\slittle\sbit\sof|a\sbunch\sof|tons\sof|bunch\sof|a\sload\sof))(?![a-z'-])(?!\s(?:one|time|times|day|days|people|point|other|of\s(?:you|us|them)|body|where|weeks?|months?|years?|hours?|hrs|minutes?|mins?|kind|sort)\b)/g;

const unitRightAfter = new RegExp(
  `^\\s(?:(?:of|more|spare|extra|full|small|large|big|unopened)\\s)*(?<unit>${latinUnit})`,
);

const notBareWord =
  "(?!\\s?(?:st|nd|rd|th|am|pm|a\\.m|p\\.m|o'?clock|yo|y\\/o|yrs?|years?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|h|mins?|minutes?|secs?|seconds?|degrees?|degs?|c|f|km|cm|mm|mg|mcg|kcal|inch(?:es)?|ft|feet|w|v|kw|ply|mah|gb|tb|floors?|rmb|yuan|kuai|dollars?|bucks?|usd|cny|percent|times|in\\s1|or\\sso|of\\s(?:us|you|them|december|january))(?![a-z]))";

/** A figure with nothing after it that measures: "3 masks", 抗原 4. */
const enBare = new RegExp(
  `${clear}(?<!\\b(?:at|by|before|until|till|til|around|after|since|from|between|no|number|room|flat|unit|apt|building|bldg|block|blk|tower|floor|level|day|size|ages?|aged|type|step|line|exit|gate|chapter|page|version|vol|iphone|ipad|ps|vitamin|stage|grade|class|is|im|i'm|he's|she's|turns?|turning)\\.?\\s?)` +
    `(?<value>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?:(?![a-z])|(?=x\\s))(?:\\s?x(?=\\s))?` +
    `${notAgain}(?![\\d%°℃℉:/#$¥€-])${notBareWord}(?=\\s(?:[a-z]))(?!\\s(?:am|is|are|was|be|and|or|to|for|at|on|in|if|but|of|who|that|would|will|can|could|should|please|pls|thanks|thx|day|the)\\b)`,
  "g",
);

const zhBare =
  /(?<=(?<![\d年月第])[\p{Script=Han})）\]]\s?[:：]?\s?)(?<value>\d{1,3})(?=\s*(?:$|[\n,，。;；、!！?？+]|\s(?!\d)\p{Script=Han}))(?!\s?[岁度点号元块月日年分天周时层楼%])/gu;

const zhBareBefore =
  /(?<![\d.:/#$¥第a-z~-])(?<![\d] )(?<value>[1-9]|10)(?=\s?(?:n95|kn95|口罩|抗原|美林|布洛芬|泰诺|连花))/gu;

/** What stands before a dose or the content of a pack: not how much is asked. */
const dose =
  /(?:每次|每天|每日|一天|一日|每顿|每隔|每[个盒包袋瓶箱桶板卷提份]|一次(?:吃|服|喝)?|(?<![口小零在])吃|服用|(?<!衣)服|喂)\s?$/;
/** What stands before a bare figure that is a temperature, an age, a size, an hour or a number of something. */
const otherFigure =
  /(?:量到|烧到|发烧|高烧|体温|温度|才|满|今年|年龄|[早晚]上|[上下中]午|今晚|身高|体重|[鞋尺]码|价格|楼层|电话|单元|手机|微信|每个?|约)\s?$/;
const oneTimeAfter = /^\s?(?:吃|服|喝|几|多少|[0-9一两二三]{1,2}[片粒颗次包袋])/;
const looseSome = /^一点/;
const clockBefore =
  /(?:[早晚]上|[上下中]午|凌晨|傍晚|半夜|夜里|[今明后昨]天|今晚|明早|周[一二三四五六日天末]|差|早|晚|快|慢|好|大|小|多|便宜|近|远|轻|高|低|少|有|十|二十|到|\d)$/;
const clockAfter =
  /^(?:钟|半|之?前|以前|之?后|以后|左右|整|一刻|三刻|[零0-9]|到|至|也|都|没|不|儿也|儿都|儿不|关系|用|问题|建议|意见|小意思|心意|忙|小忙|发烧|咳嗽|低烧|事|感冒|难受|不舒服|疼|痛|累|烦|急|晚|早|贵|慢|快)/;

function context(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 10), start)
      .split(/[,。;!?\n]/)
      .at(-1) ?? "";
  const after = text.slice(end, end + 8).split(/[,。;!?\n]/)[0] ?? "";
  return before + after;
}

function zhUnit(text: string, start: number, end: number, word: string): Unit | undefined {
  const unit = unitByWord.get(word);
  if (unit === "pill") return notPills.test(context(text, start, end)) ? "piece" : "pill";
  if (word === "把" && /[菜葱韭芹]/.test(text.slice(Math.max(0, start - 3), end + 3)))
    return "bunch";
  return unit;
}

type Reader = (n: string, found: FoundQuantity[]) => void;

function isDose(text: string, start: number): boolean {
  return dose.test(text.slice(Math.max(0, start - 6), start));
}

const readZhCounted: Reader = (text, found) => {
  for (const match of text.matchAll(zhCounted)) {
    const { dozens, low, high, more, tens, value, unit: word = "", half } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (isDose(text, start)) continue;
    if ((word === "次" || word === "顿") && oneTimeAfter.test(text.slice(end))) continue;
    if (
      word === "块" &&
      !/^\s?(?:[\p{Script=Han}](?<![钱一二三四五六七八九十左上以多的吧吗,。]))/u.test(
        text.slice(end),
      )
    )
      continue;
    if (word === "位" && /^(?:数|置|于)/.test(text.slice(end))) continue;
    if (
      (word === "对" ||
        word === "把" ||
        word === "头" ||
        word === "听" ||
        word === "部" ||
        word === "节" ||
        word === "床" ||
        word === "提" ||
        word === "顶" ||
        word === "管") &&
      !figureBefore(match[0])
    )
      continue;
    const unit = zhUnit(text, start, end, word);
    if (unit === undefined) continue;
    if (dozens !== undefined) {
      found.push({ start, end, unit, some: true });
      continue;
    }
    let amount: number | undefined;
    let approx = false;
    if (low !== undefined && high !== undefined) {
      amount = readNumber(low);
      const upper = readNumber(high);
      if (amount === undefined || upper === undefined || upper <= amount) {
        // Two items of a list: 美林1、抗原2盒.
        const at = start + match[0].lastIndexOf(high);
        if (upper !== undefined) found.push({ start: at, end, value: upper, unit });
        continue;
      }
      approx = true;
    } else if (more !== undefined) {
      amount = 0.5;
      approx = true;
    } else if (tens !== undefined) {
      amount = readNumber(tens);
      approx = true;
    } else if (value !== undefined) {
      amount = readNumber(value);
      if (amount === undefined) {
        // 两三片: the first of two neighbouring figures.
        const loose = /^([一二两三四五六七八九])([二两三四五六七八九])$/.exec(value);
        const tail = /([一二两三四五六七八九])十?$/.exec(value);
        const low2 = loose === null ? undefined : readNumber(loose[1] ?? "");
        const high2 = loose === null ? undefined : readNumber(loose[2] ?? "");
        if (low2 !== undefined && high2 === low2 + 1) {
          amount = low2;
          approx = true;
        } else if (tail !== null) amount = readNumber(tail[0]);
      }
    }
    if (amount === undefined || amount <= 0) continue;
    if (half !== undefined) amount += 0.5;
    amount *= timesUnit.get(word) ?? 1;
    found.push({ start, end, value: amount, unit, ...(approx && { approx: true as const }) });
  }
};

/** Measure words that are everyday words too count only after a real number: 三把, not 一把抓. */
function figureBefore(matched: string): boolean {
  return !/^一[对头听顶管]/.test(matched);
}

const readMixed: Reader = (text, found) => {
  for (const match of text.matchAll(zhMixed)) {
    const { value = "", unit: word = "" } = match.groups ?? {};
    const amount = readNumber(value);
    const unit = unitByWord.get(word.replace(/^kgs$/, "kg"));
    if (amount === undefined || unit === undefined || isDose(text, match.index)) continue;
    // 0.3g is the strength of a tablet.
    if (unit === "g" && amount < 1) continue;
    found.push({ start: match.index, end: match.index + match[0].length, value: amount, unit });
  }
};

const readZhSome: Reader = (text, found) => {
  for (const match of text.matchAll(zhSome)) {
    const { few, unit: word, pile } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 4), start);
    const after = text.slice(end, end + 4);
    if (few !== undefined && word !== undefined) {
      if (isDose(text, start)) continue;
      if (few === "多" && (/[很好太差这那]$/.test(before) || !/[有求要]$/.test(before))) continue;
      if (few === "数" && !/[有求要借]$/.test(before)) continue;
      if (word === "次" || word === "位" || word === "人" || word === "顿" || word === "部")
        continue;
      const unit = zhUnit(text, start, end, word);
      found.push({ start, end, ...(unit && { unit }), some: true });
      continue;
    }
    if (
      pile !== undefined &&
      looseSome.test(pile) &&
      (clockAfter.test(after) ||
        (pile !== "一点点" &&
          clockBefore.test(before) &&
          !(/有$/.test(before) && /^(?:多|[\p{Script=Han}a-z]{2})/u.test(after))))
    )
      continue;
    if (pile !== undefined && /^点/.test(pile) && !/[求要借买送匀分拿给换有]$/.test(before))
      continue;
    if (pile === "很多" || pile === "好多" || pile === "许多" || pile === "不少") {
      if (/^(?:人|年|时候|事|邻居|家|地方|次|天|了)/.test(after)) continue;
    }
    if (pile === "一些" && /^(?:人|事|时候|邻居|问题)/.test(after)) continue;
    found.push({ start, end, some: true });
  }
};

const readTimes: Reader = (text, found) => {
  for (const match of text.matchAll(times)) {
    const value = Number(match.groups?.value);
    const start = match.index;
    let end = start + match[0].length;
    const after = new RegExp(`^\\s?(?<unit>${measure})${notMeasure}`).exec(text.slice(end));
    const unit =
      after?.groups?.unit === undefined ? undefined : zhUnit(text, start, end, after.groups.unit);
    if (after !== null && unit !== undefined) end += after[0].length;
    if (value > 0) found.push({ start, end, value, ...(unit && { unit }) });
  }
};

const readEnCounted: Reader = (text, found) => {
  for (const match of text.matchAll(enCounted)) {
    const { low, high, halfof, value, plus, unit: word = "" } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const unit = enUnitOf(word);
    if (unit === undefined || isDose(text, start)) continue;
    const amount = halfof !== undefined ? 0.5 : readNumber(low ?? value ?? "");
    if (amount === undefined || amount <= 0) continue;
    if (unit === "g" && amount < 1) continue;
    if (word.length === 1 && !/\d/.test(match[0])) continue;
    if (unit === "person" && /^(?:an?|one)$/.test(value ?? "")) continue;
    const upper = high === undefined ? undefined : readNumber(high);
    if (upper !== undefined && upper <= amount) {
      found.push({ start: start + match[0].indexOf(high ?? ""), end, value: upper, unit });
      continue;
    }
    found.push({
      start,
      end,
      value: amount,
      unit,
      ...((upper !== undefined || plus) && { approx: true as const }),
    });
  }
};

const readEnWords: Reader = (text, found) => {
  for (const match of text.matchAll(enWords)) {
    const { half, dozens, dozen, couple } = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    const after = unitRightAfter.exec(text.slice(end));
    const unit = enUnitOf(after?.groups?.unit ?? "");
    if (after !== null && unit !== undefined) end += after[0].length;
    const value = half ? 6 : dozen ? 12 : couple ? 2 : undefined;
    if (
      couple !== undefined &&
      /^\s(?:of\s)?(?:days?|weeks?|hours?|months?|years?|minutes?|people|times)/.test(
        text.slice(end),
      )
    )
      continue;
    found.push({
      start,
      end,
      ...(value !== undefined && { value }),
      ...(unit && { unit }),
      ...((value === undefined || dozens) && { some: true as const }),
    });
  }
};

const enRange = new RegExp(
  `${clear}(?<low>\\d{1,2}|one|two|three|four|five|six)\\s?(?:-|or|to)\\s?(?<high>\\d{1,2}|two|three|four|five|six|seven|eight|ten)(?![a-z\\d])(?!-)${notBareWord}(?=\\s[a-z])`,
  "g",
);

/** "Any tests? Need 2, flying tomorrow", "maps, 20 of them", "tickets for tonight, two, have them". */
const enApart =
  /(?<![\d:.-])(?<value>\d{1,3}|two|three|four|five|six|eight|ten|twelve|twenty)(?:(?<=(?:need|needs|want|got|have|take|spare|only|about)\s\w+)(?=\s?(?:[,!?;\n]|\.(?!\d)|$))|(?=\sof\s(?:them|these|those)\b)|(?<=[a-z],\s[a-z]+)(?=,\s))/g;

const readBare: Reader = (text, found) => {
  for (const match of text.matchAll(enRange)) {
    const low = readNumber(match.groups?.low ?? "");
    const high = readNumber(match.groups?.high ?? "");
    if (low === undefined || high === undefined || high <= low) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: low,
      approx: true,
    });
  }
  for (const pattern of [enBare, enApart, zhBare, zhBareBefore]) {
    for (const match of text.matchAll(pattern)) {
      const value = readNumber(match.groups?.value ?? "");
      if (value === undefined || value <= 0 || isDose(text, match.index)) continue;
      if (otherFigure.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
      found.push({ start: match.index, end: match.index + match[0].length, value });
    }
  }
};

const readers: readonly Reader[] = [
  readTimes,
  readZhCounted,
  readMixed,
  readEnCounted,
  readEnWords,
  readZhSome,
  readBare,
];

/** Most chatter holds no amount at all. */
const hint =
  /[\d一二三四五六七八九十两俩仨半几些点堆多若少数富]|(?<![a-z])(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|hundred|dozens?|couple|few|several|some|lots|plenty|loads|heaps|tons|bunch)(?![a-z])/;

/** For each position, how many clauses ended before it. */
function clausesOf(text: string): readonly number[] {
  let clause = 0;
  return Array.from({ length: text.length }, (_, at) => {
    if (",。;!?\n".includes(text.charAt(at))) clause++;
    return clause;
  });
}

/** Beside a count of packs, millilitres and grams say how big one is: 美林100ml一瓶. */
function withoutSizes(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  const isSize = ({ unit }: FoundQuantity): boolean =>
    unit === "ml" || unit === "g" || unit === "litre";
  if (found.length < 2 || !found.some(isSize)) return found;
  const clauses = clausesOf(text);
  const counted = new Set(found.filter((one) => !isSize(one)).map(({ start }) => clauses[start]));
  return found.filter((one) => !isSize(one) || !counted.has(clauses[one.start]));
}

/**
 * The amounts in a message, first to last, none overlapping. Ages, temperatures, times, addresses,
 * strengths, sizes and model numbers are no amounts. Of a range the lower end counts, marked `approx`.
 * A find inside a thing's own name (999感冒灵) is for the caller to drop.
 */
export function findQuantities(n: Normalised): readonly FoundQuantity[] {
  const { text } = n;
  if (!hint.test(text)) return [];
  const found: FoundQuantity[] = [];
  const taken = new Uint8Array(text.length);
  for (const { start, end } of placeSpans(n)) taken.fill(1, start, end);
  for (const read of readers) {
    const fresh: FoundQuantity[] = [];
    read(text, fresh);
    for (const one of fresh) {
      if (taken.subarray(one.start, one.end).includes(1)) continue;
      taken.fill(1, one.start, one.end);
      found.push(one);
    }
  }
  return withoutSizes(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}
