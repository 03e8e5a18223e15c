// A neighbourhood in a ten-day wave of fever. Time is in minutes since midnight of the first day.

import { chance, dice, lognormal, type Shares } from "./rng.ts";

export const DAY = 1440;
const BED = 23.5 * 60;
const RISE = 7 * 60;

const ofDay = (t: number) => ((t % DAY) + DAY) % DAY;
export const asleep = (t: number): boolean => ofDay(t) >= BED || ofDay(t) < RISE;
export function nextMorning(t: number): number {
  const day = Math.floor(t / DAY);
  return (t - day * DAY >= BED ? day + 1 : day) * DAY + RISE;
}

export type Group =
  | "fever"
  | "child"
  | "kit"
  | "cold"
  | "therm"
  | "oxi"
  | "alc"
  | "mask"
  | "errand";

export interface Item {
  readonly group: Group;
  /** Of all needs, of all offers posted. */
  readonly share: number;
  readonly offered: number;
  readonly need: Shares<number>;
  readonly pack: Shares<number>;
  /** Less is no use. */
  readonly least: number;
  /** Hours that an ordinary need stays one. */
  readonly span: number;
  /** Households that have some to spare and say nothing. */
  readonly hidden: number;
  /** Minutes it is lent for, and how many lend rather than give. */
  readonly lend?: readonly [minutes: number, share: number];
}

const one: Shares<number> = [[1, 1]];
// biome-ignore format: a table
export const ITEMS = {
  ibu: { group: "fever", share: 0.18, offered: 0.15, need: [[2, 0.1], [4, 0.4], [6, 0.3], [8, 0.12], [10, 0.08]], pack: [[4, 0.15], [6, 0.2], [10, 0.3], [12, 0.2], [20, 0.1], [24, 0.05]], least: 2, span: 18, hidden: 0.28 },
  apap: { group: "fever", share: 0.12, offered: 0.1, need: [[2, 0.1], [4, 0.4], [6, 0.35], [8, 0.15]], pack: [[4, 0.2], [6, 0.25], [8, 0.2], [10, 0.2], [12, 0.1], [20, 0.05]], least: 2, span: 18, hidden: 0.18 },
  ibuS: { group: "child", share: 0.07, offered: 0.05, need: one, pack: [[1, 0.85], [2, 0.15]], least: 1, span: 12, hidden: 0.07 },
  apapS: { group: "child", share: 0.05, offered: 0.04, need: one, pack: [[1, 0.9], [2, 0.1]], least: 1, span: 12, hidden: 0.05 },
  kit: { group: "kit", share: 0.2, offered: 0.18, need: [[1, 0.1], [2, 0.5], [3, 0.15], [4, 0.2], [5, 0.05]], pack: [[2, 0.15], [3, 0.15], [5, 0.3], [8, 0.15], [10, 0.15], [20, 0.1]], least: 1, span: 24, hidden: 0.3 },
  cold: { group: "cold", share: 0.14, offered: 0.18, need: [[3, 0.2], [6, 0.5], [9, 0.3]], pack: [[6, 0.3], [9, 0.3], [12, 0.2], [20, 0.2]], least: 3, span: 24, hidden: 0.3 },
  therm: { group: "therm", share: 0.08, offered: 0.08, need: one, pack: one, least: 1, span: 12, hidden: 0.4, lend: [600, 0.85] },
  oxi: { group: "oxi", share: 0.04, offered: 0.04, need: one, pack: one, least: 1, span: 12, hidden: 0.06, lend: [1440, 0.95] },
  alc: { group: "alc", share: 0.03, offered: 0.05, need: [[1, 0.5], [2, 0.35], [5, 0.15]], pack: [[2, 0.3], [5, 0.5], [10, 0.2]], least: 1, span: 48, hidden: 0.4 },
  mask: { group: "mask", share: 0.02, offered: 0.04, need: [[2, 0.3], [5, 0.4], [10, 0.3]], pack: [[5, 0.3], [10, 0.4], [20, 0.3]], least: 2, span: 48, hidden: 0.5 },
  errand: { group: "errand", share: 0.07, offered: 0.09, need: one, pack: [[1, 0.5], [2, 0.3], [4, 0.2]], least: 1, span: 12, hidden: 0.12 },
} satisfies Record<string, Item>;

export type ItemId = keyof typeof ITEMS;
export const itemIds = Object.keys(ITEMS) as readonly ItemId[];
export const itemOf = (id: ItemId): Item => ITEMS[id];

const instead: Partial<Record<ItemId, ItemId>> = {
  ibu: "apap",
  apap: "ibu",
  ibuS: "apapS",
  apapS: "ibuS",
};

export type Portions = Partial<Record<ItemId, number>>;
/** A need counts as served at its first portion. */
export const PORTIONS: Portions = { ibu: 4, apap: 4, kit: 2, cold: 6 };

export const DEFAULTS = {
  seed: 1,
  days: 10,
  buildings: 30,
  columns: 6,
  residents: 4000,
  needs: 900,
  offersPerNeed: 0.4,
  /** Givers who hand out part of a pack. */
  splits: 0.85,
  /** Chance to be looking at the chat in a two-hour slot of the day, and the share of such households. */
  reach: [
    [0.25, 0.2],
    [0.65, 0.5],
    [0.85, 0.3],
  ] as Shares<number>,
  /** Who is looking also writes something. */
  chats: 0.35,
  /** Yes, once read: in the same building, next door, elsewhere. */
  agree: [0.96, 0.94, 0.88] as const,
  /** Each message of the last day makes the next one likelier to be passed over. */
  heed: 0.94,
  reply: { median: 7, sigma: 1.2 },
  offerLives: 60 * 60,
  /** Needs solve themselves unseen after so many spans on average. */
  needLives: 4,
  noShow: 0.05,
  hand: [6, 14, 25] as const,
  handSigma: 0.5,
  handUrgent: 0.6,
  pool: { scale: 1, median: 30 },
  portions: undefined as Portions | undefined,
  inGroup: 0.75,
  /** A household with hidden stock answers a post to its building, to the community. */
  answersBuilding: 0.08,
  answersCommunity: 0.006,
  /** Posts of the last hour that a group stands before it answers by a factor e less. */
  crowd: { building: 12, community: 20 },
  /** A list of n needs: each answered n to the minus this. */
  listed: 0.35,
  volunteer: { median: 12, sigma: 1.3 },
};
export type Settings = typeof DEFAULTS;

export type Urgency = 0 | 1 | 2;

export interface Need {
  readonly id: number;
  readonly household: number;
  readonly building: number;
  readonly item: ItemId;
  /** What will do, and how much worse it is. */
  readonly accept: readonly (readonly [ItemId, number])[];
  readonly asked: number;
  /** What counts as served. */
  readonly quantity: number;
  readonly urgency: Urgency;
  readonly t: number;
  readonly deadline: number;
  readonly span: number;
  /** Solved by itself, unseen. */
  readonly gone: number;
}

export interface Source {
  readonly kind: "post" | "pool";
  readonly household: number;
  readonly building: number;
}

export interface Offer extends Source {
  readonly id: number;
  readonly item: ItemId;
  readonly quantity: number;
  readonly splits: boolean;
  readonly t: number;
  readonly until: number;
  /** Went elsewhere, unseen. */
  readonly gone: number;
  /** Minutes it is lent for; 0 to keep. */
  readonly lend: number;
}

export interface Hidden {
  readonly household: number;
  readonly building: number;
  readonly item: ItemId;
  readonly quantity: number;
}

export interface Household {
  readonly id: number;
  readonly building: number;
  readonly inGroup: boolean;
  readonly infant: boolean;
  readonly child: boolean;
  readonly pregnant: boolean;
  readonly elder: boolean;
  readonly reach: number;
}

/** What a giver would do if asked for a need. */
export interface Answer {
  readonly household: number;
  readonly agrees: boolean;
  /** Passed over if above the chance to be heeded. */
  readonly overlooks: number;
  readonly delay: number;
  readonly wakes: boolean;
  readonly jitter: number;
  readonly hand: number;
  readonly noShow: boolean;
}

export type Distance = 0 | 1 | 2;

export interface World {
  readonly settings: Settings;
  readonly households: readonly Household[];
  readonly byBuilding: readonly (readonly Household[])[];
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly hidden: readonly Hidden[];
  distance(a: number, b: number): Distance;
  answer(need: Need, from: Source): Answer;
  /** When a question put now is answered; never, if the household does not look for a day. */
  replyAt(asked: number, answer: Answer, jitter?: boolean): number;
  handAt(replied: number, answer: Answer, urgent: boolean): number;
  /** Looking at the chat and writing in it, where the bot can see it. */
  writes(household: number, t: number): boolean;
}

const hours = [
  2, 1.2, 0.8, 0.6, 0.6, 0.8, 2, 4, 6, 7, 7, 6.5, 6, 5, 5, 5, 5.2, 5.5, 6, 7, 7.5, 7.5, 6.5, 4,
].map((share, hour): [number, number] => [hour, share]);

const at = <T>(list: readonly T[], i: number): T => {
  const found = list[i];
  if (found === undefined) throw new Error(`nothing at ${i}`);
  return found;
};

type Roll = ReturnType<typeof dice>;

function makeHouseholds(roll: Roll, s: Settings): Household[] {
  const count = Math.round(s.residents / 2.7);
  return Array.from({ length: count }, (_, id) => ({
    id,
    building: id % s.buildings,
    inGroup: roll.next() < s.inGroup,
    infant: roll.next() < 0.06,
    child: roll.next() < 0.22,
    pregnant: roll.next() < 0.02,
    elder: roll.next() < 0.07,
    reach: reachOf(s, id),
  }));
}

function reachOf(s: Settings, id: number): number {
  let x = chance(s.seed, 33, id);
  for (const [reach, share] of s.reach) {
    x -= share;
    if (x < 0) return reach;
  }
  return 0.65;
}

function makeTimes(roll: Roll, s: Settings) {
  return {
    clock: () => roll.pick(hours) * 60 + roll.next() * 60,
    dayOfWave(middle: number, spread: number): number {
      for (;;) {
        const day = middle + spread * roll.normal();
        if (day >= 0 && day < s.days) return Math.floor(day);
      }
    },
  };
}

type Case = Pick<Need, "urgency" | "accept">;

/** Infants under six months and pregnant women may take only one of the two fever reducers. */
function caseOf(roll: Roll, item: ItemId, home: Household): Case {
  const { group } = itemOf(item);
  const strict = roll.next() < 0.15;
  const other = instead[item];
  const accept: (readonly [ItemId, number])[] = [[item, 0]];
  if (other && !strict) accept.push([other, 1]);
  if (group === "child" && home.infant && roll.next() < 0.65) {
    const only = roll.next() < 0.3;
    return { urgency: 2, accept: only ? [["apapS", item === "apapS" ? 0 : 1]] : accept };
  }
  if (group === "fever" && (home.pregnant || roll.next() < 0.03))
    return { urgency: 2, accept: [["apap", item === "apap" ? 0 : 1]] };
  const helped = group === "fever" || group === "oxi" || group === "errand";
  if (helped && (home.elder || roll.next() < 0.05)) return { urgency: 1, accept };
  return { urgency: 0, accept };
}

function makeNeeds(roll: Roll, s: Settings, byBuilding: readonly (readonly Household[])[]): Need[] {
  const { clock, dayOfWave } = makeTimes(roll, s);
  const effects = byBuilding.map((_, b): [number, number] => [b, Math.exp(0.3 * roll.normal())]);
  const mix = itemIds.map((id): [ItemId, number] => [id, ITEMS[id].share]);
  const needs = Array.from({ length: s.needs }, (): Omit<Need, "id"> => {
    const item = roll.pick(mix);
    const { group, need, span: hoursOfSpan } = itemOf(item);
    const homes = at(byBuilding, roll.pick(effects));
    let home = at(homes, roll.int(0, homes.length - 1));
    if (group === "child") {
      const withChild = homes.filter((one) => one.infant || one.child);
      if (withChild.length > 0) home = at(withChild, roll.int(0, withChild.length - 1));
    }
    const { urgency, accept } = caseOf(roll, item, home);
    const t = dayOfWave(4.6, 2.1) * DAY + clock();
    const span = (urgency === 2 ? 3 : urgency === 1 ? 6 : hoursOfSpan) * 60;
    const asked = roll.pick(need);
    const quantity = Math.min(asked, s.portions?.[item] ?? Number.POSITIVE_INFINITY);
    const gone = t + roll.exponential(s.needLives * span);
    const { id: household, building } = home;
    const deadline = t + span;
    return { household, building, item, accept, asked, quantity, urgency, t, deadline, span, gone };
  });
  return needs.sort((a, b) => a.t - b.t).map((one, id) => ({ ...one, id }));
}

const lifetimes: Shares<number> = [
  [12, 0.15],
  [24, 0.3],
  [48, 0.3],
  [96, 0.25],
];

function makePosted(roll: Roll, s: Settings, homes: readonly Household[]): Omit<Offer, "id">[] {
  const { clock, dayOfWave } = makeTimes(roll, s);
  const givers = homes.filter((one) => one.inGroup);
  const mix = itemIds.map((id): [ItemId, number] => [id, ITEMS[id].offered]);
  return Array.from({ length: Math.round(s.needs * s.offersPerNeed) }, () => {
    const item = roll.pick(mix);
    const { lend: lent, pack } = itemOf(item);
    const home = at(givers, roll.int(0, givers.length - 1));
    const day = roll.next() < 0.4 ? roll.int(0, s.days - 1) : dayOfWave(5, 2.6);
    const t = day * DAY + clock();
    const lend = lent && roll.next() < lent[1] ? lent[0] : 0;
    const quantity = roll.pick(pack);
    const splits = roll.next() < s.splits;
    const until = t + roll.pick(lifetimes) * 60;
    const gone = t + roll.exponential(s.offerLives);
    const { id: household, building } = home;
    return { kind: "post", household, building, item, quantity, splits, t, until, gone, lend };
  });
}

const stock: readonly (readonly [ItemId, number])[] = [
  ["ibu", 40],
  ["apap", 40],
  ["ibuS", 2],
  ["apapS", 3],
  ["kit", 40],
  ["cold", 36],
  ["therm", 3],
  ["oxi", 2],
  ["alc", 20],
  ["mask", 40],
];
const deliveries = [
  [0, 1],
  [4, 1],
  [7, 0.7],
] as const;
const never = 1e9;

/** The committee's: an opening stock and two deliveries. What is lent is there once, unit by unit. */
function makePool(s: Settings): Omit<Offer, "id">[] {
  return deliveries.flatMap(([day, factor]) =>
    stock.flatMap(([item, full]): Omit<Offer, "id">[] => {
      const quantity = Math.round(full * factor * s.pool.scale);
      const lend = itemOf(item).lend?.[0] ?? 0;
      if (quantity <= 0 || (lend > 0 && day > 0)) return [];
      const offer: Omit<Offer, "id"> = {
        kind: "pool",
        household: -1,
        building: -1,
        item,
        quantity: lend > 0 ? 1 : quantity,
        splits: true,
        t: day * DAY + 9 * 60,
        until: never,
        gone: never,
        lend,
      };
      return Array.from({ length: lend > 0 ? quantity : 1 }, () => offer);
    }),
  );
}

function makeHidden(s: Settings, homes: readonly Household[]): Hidden[] {
  return homes
    .filter((one) => one.inGroup)
    .flatMap(({ id, building }) =>
      itemIds.flatMap((item) => {
        const { share, hidden, pack, least } = itemOf(item);
        if (chance(s.seed, 31, id, share * 1e4) >= hidden) return [];
        const whole = at(pack, Math.floor(chance(s.seed, 32, id, share * 1e4) * pack.length))[0];
        return [
          { household: id, building, item, quantity: Math.max(least, Math.round(whole * 0.6)) },
        ];
      }),
    );
}

const SLOT = 120;

export function makeWorld(options: Partial<Settings> = {}): World {
  const s = { ...DEFAULTS, ...options };
  const { seed } = s;
  const roll = dice(seed, 1);
  const households = makeHouseholds(roll, s);
  const byBuilding = Array.from({ length: s.buildings }, (_, b) =>
    households.filter((one) => one.building === b),
  );
  const needs = makeNeeds(roll, s, byBuilding);
  const offers = [...makePosted(roll, s, households), ...makePool(s)]
    .sort((a, b) => a.t - b.t)
    .map((one, id) => ({ ...one, id }));

  const column = (b: number) => b % s.columns;
  const line = (b: number) => Math.floor(b / s.columns);
  const distance = (a: number, b: number): Distance => {
    if (a === b) return 0;
    const far = Math.max(Math.abs(column(a) - column(b)), Math.abs(line(a) - line(b)));
    return far === 1 ? 1 : 2;
  };
  const looks = (home: number, t: number) =>
    chance(seed, 50, home, Math.floor(t / SLOT)) < at(households, home).reach;

  const ofPool = (need: Need): Answer => ({
    household: -1,
    agrees: true,
    overlooks: 0,
    delay: lognormal(s.pool.median * 0.5, 0.6, seed, 41, need.id),
    wakes: true,
    jitter: 0,
    hand: lognormal(
      s.pool.median * 0.5 * (need.urgency > 0 ? s.handUrgent : 1),
      0.6,
      seed,
      43,
      need.id,
    ),
    noShow: false,
  });

  return {
    settings: s,
    households,
    byBuilding,
    needs,
    offers,
    hidden: makeHidden(s, households),
    distance,
    answer(need, from) {
      if (from.kind === "pool") return ofPool(need);
      const home = from.household;
      const far = distance(need.building, from.building);
      const draw = (tag: number) => chance(seed, tag, need.id, home);
      return {
        household: home,
        agrees: draw(51) < s.agree[far],
        overlooks: draw(58),
        delay: lognormal(s.reply.median, s.reply.sigma, seed, 52, need.id, home),
        wakes: draw(53) < (need.urgency > 0 ? 0.4 : 0.08),
        jitter: draw(54) * 30,
        hand: lognormal(
          s.hand[far] * (need.urgency > 0 ? s.handUrgent : 1),
          s.handSigma,
          seed,
          55,
          need.id,
          home,
        ),
        noShow: draw(56) < s.noShow,
      };
    },
    replyAt(asked, answer, jitter = true) {
      let t = asked + answer.delay;
      if (answer.household < 0) return t;
      for (let slot = 0; slot < 12; slot++) {
        if (asleep(t) ? answer.wakes : looks(answer.household, t)) return t;
        if (asleep(t)) t = nextMorning(t);
        else {
          const next = Math.floor(t / SLOT + 1) * SLOT;
          const bed = Math.floor(t / DAY) * DAY + BED;
          t = answer.wakes && bed > t && bed < next ? bed : next;
        }
        if (asleep(t)) {
          if (answer.wakes) return t;
          t = nextMorning(t);
        }
        if (looks(answer.household, t)) return t + (jitter ? answer.jitter : 0);
      }
      return Number.POSITIVE_INFINITY;
    },
    // Later replies never come sooner to the door, or the bound would not hold.
    handAt(replied, answer, urgent) {
      const t = replied + answer.hand;
      return !urgent && asleep(t) ? nextMorning(t) : t;
    },
    writes: (home, t) =>
      !asleep(t) && looks(home, t) && chance(seed, 57, home, Math.floor(t / SLOT)) < s.chats,
  };
}
