import type { ForWhom, Instant, Lang, ResidentId, ThingRef, Unit } from "../model.ts";
import { wallClock } from "../zone.ts";

/** A resident as a line of the bot calls them. */
export interface Person {
  readonly id: ResidentId;
  readonly name: string;
  readonly building?: string;
  readonly handle?: string;
  /** For whom they asked, when it was for somebody else; the building is then that person's. */
  readonly asksFor?: string;
  /** Wants to be left alone: named without a mention. */
  readonly unmentioned?: true;
}

/** Somebody with their door, for the committee's eyes. */
export interface Named {
  readonly name: string;
  readonly building?: string;
  readonly room?: string;
}

/** Who is likely whom after a new login. */
export interface RelinkPlan {
  readonly sure: readonly { readonly was: Named; readonly is: Named }[];
  readonly doubtful: readonly { readonly was: Named; readonly is: Named }[];
  /** Names of groups that have another id now. */
  readonly chats: readonly string[];
  readonly lost: readonly Named[];
}

/** An amount of a thing, as it is said. */
export interface Amount {
  readonly thing: ThingRef;
  readonly quantity?: number;
  readonly unit?: Unit;
}

/** The committee's stock gives as the committee, and nobody's account is called. */
export const isPool = (id: ResidentId): boolean => id.startsWith("pool:");
export const zhName = ({ id, name }: Person): string => (isPool(id) ? "居委会" : name);
export const enName = ({ id, name }: Person): string => (isPool(id) ? "the committee" : name);

/** A giver and a receiver brought together. */
export interface Pair extends Amount {
  readonly need: number;
  readonly offer: number;
  readonly receiver: Person;
  readonly giver: Person;
  readonly lend: boolean;
  /** Why this one: "same building", urgent. */
  readonly sameBuilding: boolean;
  readonly urgent: boolean;
  /** Its giver said that it is on the door handle, or with the guard. */
  readonly onItsWay?: true;
  /** Each of the two is told the other's address in private. */
  readonly inPrivate?: true;
  /** There is an address, and somebody has to open that conversation first. */
  readonly waitsForPrivate?: true;
  /** Who had it before said that it was cleaned. */
  readonly cleaned?: true;
  readonly whom?: ForWhom;
}

/** What has to be heeded with the medicine of a need. Never what to take of it, nor how much. */
export interface Caution {
  readonly what: "pharmacist" | "ingredient";
  readonly no: number;
}

/** One caution for several pairings is said once. */
export function cautionsTogether(cautions: readonly Caution[]) {
  const kinds = [...new Set(cautions.map(({ what }) => what))];
  return kinds.map((what) => ({
    what,
    nos: [...new Set(cautions.filter((one) => one.what === what).map(({ no }) => no))],
  }));
}

/** A line about one need alone need not say which. */
export const sameNeed = (pairs: readonly Pair[]): boolean =>
  new Set(pairs.map(({ need }) => need)).size < 2;

/** A post as it is listed. */
export interface Listed {
  readonly no: number;
  readonly by: Person;
  readonly amounts: readonly Amount[];
  readonly urgent: boolean;
  readonly whom?: ForWhom;
  readonly due?: Instant;
  readonly state: string;
}

/** Those who are asked for the same need. */
export function byNeed(pairs: readonly Pair[]): readonly (readonly [Pair, ...Pair[]])[] {
  const groups = new Map<string, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const key = `${pair.need} ${pair.thing.id ?? pair.thing.text} ${pair.lend}`;
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
}

/** Pairings of one need with one offer are one line: two people are not called twice. */
export function togetherOf(pairs: readonly Pair[]): readonly (readonly [Pair, ...Pair[]])[] {
  const groups = new Map<string, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const key = `${pair.need} ${pair.offer} ${pair.lend}`;
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
}

/** What a pharmacy or a health centre may have. */
export const medicalKinds: ReadonlySet<string> = new Set(["medicine", "test", "device"]);

interface Claim {
  readonly urgent: boolean;
  readonly whom?: ForWhom;
}
const isFever = ({ thing }: Amount) =>
  [thing.id ?? "", ...(thing.isA ?? [])].some((id) => id.startsWith("fever-reducer"));

const zhWhom: Record<ForWhom, string> = {
  infant: "宝宝",
  child: "孩子",
  pregnant: "孕妇",
  elder: "老人",
};
const enWhom: Record<ForWhom, string> = {
  infant: "a baby",
  child: "a child",
  pregnant: "an expectant mother",
  elder: "an elderly neighbour",
};
/** Why somebody comes first, in half a sentence: 孩子发烧, 急用. */
export const zhClaim = ({ urgent, whom }: Claim, amount: Amount | undefined): string => {
  if (!urgent) return "";
  if (whom === undefined) return "急用";
  return `${zhWhom[whom]}${amount && isFever(amount) ? "发烧" : "急用"}`;
};
/** A child has a fever, urgent. */
export const enClaim = ({ urgent, whom }: Claim, amount: Amount | undefined): string => {
  if (!urgent) return "";
  if (whom === undefined) return "urgent";
  return amount && isFever(amount) ? `${enWhom[whom]} has a fever` : `urgent for ${enWhom[whom]}`;
};

const zhUnits: Record<Unit, string> = {
  piece: "个",
  pill: "粒",
  strip: "板",
  box: "盒",
  bottle: "瓶",
  bag: "袋",
  sachet: "袋",
  pack: "包",
  tube: "支",
  can: "罐",
  pair: "双",
  set: "套",
  roll: "卷",
  sheet: "张",
  portion: "份",
  bucket: "桶",
  case: "箱",
  bunch: "把",
  kg: "公斤",
  jin: "斤",
  g: "克",
  ml: "毫升",
  litre: "升",
  metre: "米",
  hour: "小时",
  time: "次",
  person: "人",
};

export const zhUnit = (unit: Unit): string => zhUnits[unit];

const enUnits: Partial<Record<Unit, string>> = { jin: "jin", kg: "kg", g: "g", ml: "ml" };
const plural = (word: string) =>
  /(?:x|ch|sh|ss)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;

const fraction = (n: number) => (n === 0.5 ? "½" : String(Math.round(n * 100) / 100));

export function zhAmount({ quantity, unit, thing }: Amount): string {
  if (quantity === undefined || (quantity === 1 && (unit === undefined || unit === "piece")))
    return "";
  if (quantity === 0.5 && unit) return `半${zhUnits[unit]}`;
  return `${fraction(quantity)}${zhUnits[unit ?? thing.units?.[0] ?? (thing.kind === "service" ? "time" : "piece")]}`;
}

export function enAmount({ quantity, unit }: Amount): string {
  if (quantity === undefined || (quantity === 1 && (unit === undefined || unit === "piece")))
    return "";
  if (unit === undefined || unit === "piece") return fraction(quantity);
  const word = enUnits[unit] ?? (quantity > 1 ? plural(unit) : unit);
  return `${fraction(quantity)} ${word} of`;
}

export const zhThing = ({ thing }: Amount): string => thing.zh ?? thing.text;
export const enThing = ({ thing }: Amount): string => thing.en ?? thing.text;

/** 儿童布洛芬 2盒. */
export const zhThings = (amounts: readonly Amount[]): string =>
  amounts.map((one) => [zhThing(one), zhAmount(one)].filter(Boolean).join(" ")).join("、");
/** 2 boxes of children's ibuprofen. */
export const enThings = (amounts: readonly Amount[]): string =>
  amounts
    .map((one) => {
      const bare = one.unit === undefined || one.unit === "piece";
      const several = bare && (one.quantity ?? 1) > 1 && one.thing.id !== undefined;
      return [enAmount(one), several ? pluralThing(enThing(one)) : enThing(one)]
        .filter(Boolean)
        .join(" ");
    })
    .join(", ");

/** Names of stuff and names that are plural already stay as they are. */
const pluralThing = (name: string) =>
  /s$|ing$|rice$|milk$|medicine$|food$|ibuprofen$|paracetamol$/.test(name) ? name : plural(name);

/** Who wants to be left alone is named without a call. */
export const called = ({ name, unmentioned }: Person): string => (unmentioned ? name : `@${name}`);

export const zhPerson = (person: Person): string => {
  const { id, building, asksFor } = person;
  if (isPool(id)) return "居委会药库";
  const where = `${asksFor ? "替" : ""}${building ? `${building}号楼` : ""}${asksFor ?? ""}`;
  return where ? `${called(person)}(${where})` : called(person);
};
export const enPerson = (person: Person): string => {
  const { id, building, asksFor } = person;
  if (isPool(id)) return "the committee's pool";
  const where = [asksFor && `for ${asksFor}`, building && `building ${building}`].filter(Boolean);
  return where.length > 0 ? `${called(person)} (${where.join(", ")})` : called(person);
};

const two = (n: number) => String(n).padStart(2, "0");

/** 今天 19:30, 明天 09:00, 12月25日 08:00. */
export const zhTime = (at: Instant, now: Instant, zone: string): string =>
  clock(at, now, zone, "zh");
/** 19:30 today, 09:00 tomorrow, 08:00 on 25 Dec. */
export const enTime = (at: Instant, now: Instant, zone: string): string =>
  clock(at, now, zone, "en");

const zhWeekdays = ["一", "二", "三", "四", "五", "六", "日"];
const enWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const dayOf = (wall: { year: number; month: number; day: number }): number =>
  Date.UTC(wall.year, wall.month - 1, wall.day) / 86_400_000;

/** 今天, 明天, 周三, 12月25日. */
export function zhDay(at: Instant, now: Instant, zone: string): string {
  const then = wallClock(at, zone);
  const ahead = dayOf(then) - dayOf(wallClock(now, zone));
  const near = ["今天", "明天"][ahead] ?? (ahead < 7 ? `周${zhWeekdays[then.weekday - 1]}` : "");
  return near || `${then.month}月${then.day}日`;
}

/** today, tomorrow, on Wednesday, on 25 Dec. */
export function enDay(at: Instant, now: Instant, zone: string): string {
  const then = wallClock(at, zone);
  const ahead = dayOf(then) - dayOf(wallClock(now, zone));
  const near =
    ["today", "tomorrow"][ahead] ?? (ahead < 7 ? `on ${enWeekdays[then.weekday - 1]}` : "");
  return near || `on ${then.day} ${months[then.month - 1]}`;
}

/** Six in the evening stands for its day. */
const isDay = (at: Instant, zone: string): boolean => {
  const { hour, minute } = wallClock(at, zone);
  return hour === 18 && minute === 0;
};

/** When a loan is to be back: 周三, or 明天 12:00 where a time was said. */
export const zhBack = (at: Instant, now: Instant, zone: string): string =>
  isDay(at, zone) ? zhDay(at, now, zone) : ` ${zhTime(at, now, zone)} `;
/** on Wednesday, or at 12:00 tomorrow. */
export const enBack = (at: Instant, now: Instant, zone: string): string =>
  isDay(at, zone) ? enDay(at, now, zone) : `by ${enTime(at, now, zone)}`;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function clock(at: Instant, now: Instant, zone: string, lang: Lang): string {
  const then = wallClock(at, zone);
  const today = wallClock(now, zone);
  const time = `${two(then.hour)}:${two(then.minute)}`;
  const ahead = dayOf(then) - dayOf(today);
  if (lang === "zh") {
    const date = ["今天", "明天", "后天"][ahead] ?? `${then.month}月${then.day}日`;
    return `${date} ${time}`;
  }
  const date = ["today", "tomorrow"][ahead] ?? `on ${then.day} ${months[then.month - 1]}`;
  return `${time} ${date}`;
}
