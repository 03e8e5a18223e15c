// Two bots that see tables, not chats, to measure the real one against: whoever was first gets the first that fits; and
// the policy that a study of this world recommended.

import { dayKey, type Run } from "./figures.ts";
import { Queue } from "./queue.ts";
import { chance, lognormal } from "./rng.ts";
import {
  type Answer,
  asleep,
  DAY,
  type Hidden,
  type ItemId,
  itemIds,
  itemOf,
  type Need,
  nextMorning,
  type Offer,
  type World,
} from "./world.ts";

type ByUrgency = readonly [normal: number, elevated: number, critical: number];

interface Ladder {
  readonly building: ByUrgency;
  readonly community: ByUrgency;
  readonly human: ByUrgency;
}

export interface Policy {
  readonly select: "first" | "score";
  /** Givers who may fill one need together. */
  readonly givers: ByUrgency;
  /** Minutes without an answer before the next is asked. */
  readonly patience: ByUrgency;
  /** Givers asked at once. */
  readonly parallel: ByUrgency;
  /** Doses of a guarded thing that only the urgent may have. */
  readonly guard: Partial<Record<ItemId, number>>;
  /** Minutes that a need waits for neighbours before the pool is asked. */
  readonly poolAfter: ByUrgency;
  /** For the urgent, the pool is asked along with the neighbours. */
  readonly poolRaces: boolean;
  /** Left alone for six hours after so many questions without an answer; 0 for never. */
  readonly muteAfter: number;
  readonly mostADay: number;
  readonly quietNights: boolean;
  /** An urgent need takes what is held for an ordinary one that nobody has agreed to. */
  readonly preempts: boolean;
  readonly order: "deadline" | "small";
  /** Minutes between two rounds of ordinary pairings; 0 pairs at once. */
  readonly rounds: number;
  readonly ladder?: Ladder;
  /** Minutes for which posts to a whole group are collected. */
  readonly digest: number;
}

const fcfs: Policy = {
  select: "first",
  givers: [2, 2, 2],
  patience: [30, 12, 8],
  parallel: [1, 1, 1],
  guard: {},
  poolAfter: [60, 15, 5],
  poolRaces: false,
  muteAfter: 0,
  mostADay: Number.POSITIVE_INFINITY,
  quietNights: false,
  preempts: false,
  order: "deadline",
  rounds: 0,
  digest: 0,
};

const recommended: Policy = {
  select: "score",
  givers: [1, 2, 2],
  patience: [60, 10, 6],
  parallel: [1, 3, 3],
  guard: { ibu: 1, apap: 6, ibuS: 6, apapS: 6, oxi: 1 },
  poolAfter: [60, 0, 0],
  poolRaces: true,
  muteAfter: 2,
  mostADay: 8,
  quietNights: true,
  preempts: true,
  order: "small",
  rounds: 0,
  digest: 0,
};

const ladder: Ladder = {
  building: [30, 5, 3],
  community: [120, 15, 8],
  human: [Number.POSITIVE_INFINITY, 60, 40],
};
const atOnce: ByUrgency = [0, 0, 0];
const never: ByUrgency = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
];

export const policies = {
  fcfs,
  recommended,
  /** To be played with first portions, where no large need starves the small ones. */
  recommendedEarliest: { ...recommended, order: "deadline" },
  fcfsBroadcast: { ...fcfs, ladder: { building: atOnce, community: atOnce, human: never } },
  recommendedLadder: { ...recommended, rounds: 30, digest: 30, ladder },
} satisfies Record<string, Policy>;

// ── One run ─────────────────────────────────────────────────────────────────────────────────────

const SWEEP = 10;
const MUTE = 360;
const farCost = [0, 3, 8, 12] as const;
const weigh = { instead: 2, load: 1.5, part: 4, scrap: 1, ends: 2, silence: 4 };
/** What an urgent need asks of a guarded thing. */
const dose: Partial<Record<ItemId, number>> = { ibu: 5, apap: 5, ibuS: 1, apapS: 1, oxi: 1 };

type Far = 0 | 1 | 2 | 3;

interface Wanted {
  readonly need: Need;
  confirmed: number;
  pending: number;
  asks: Ask[];
  readonly tried: Set<number>;
  givers: number;
  got: number;
  served?: number;
  state: "new" | "open" | "matched" | "over";
}

interface Stock {
  readonly offer: Offer;
  left: number;
  held: number;
  heldUrgent: number;
  closed: boolean;
  readonly seen: number;
  readonly asks: Set<Ask>;
}

interface Ask extends Choice {
  readonly wanted: Wanted;
  readonly t: number;
  state: "pending" | "done" | "released";
  extra: boolean;
}

interface Choice {
  readonly stock: Stock;
  readonly quantity: number;
  readonly take: number;
  readonly far: Far;
}
type Ranked = Choice & { readonly cost: number };

type Rung = keyof Ladder;
type Happening = () => void;

const free = (stock: Stock) => stock.left - stock.held;
const rest = (one: Wanted) => one.need.quantity - one.confirmed - one.pending;
const groupOf = ({ need }: Wanted) => itemOf(need.item).group;
const isPool = ({ offer }: Stock) => offer.kind === "pool";

/** Plays a world with a policy. */
export function play(world: World, policy: Policy): Run {
  const { settings } = world;
  const { seed } = settings;
  const queue = new Queue<Happening>();
  const all = world.needs.map(
    (need): Wanted => ({
      need,
      confirmed: 0,
      pending: 0,
      asks: [],
      tried: new Set(),
      givers: 0,
      got: 0,
      state: "new",
    }),
  );
  const open = new Map<string, Set<Wanted>>(
    itemIds.map((id) => [itemOf(id).group, new Set<Wanted>()]),
  );
  const shelf = new Map<ItemId, Stock[]>(itemIds.map((id) => [id, []]));
  const askedAt = new Map<number, number[]>();
  const heard = new Map<number, number>();
  const silences = new Map<number, number>();
  const muted = new Map<number, number>();
  const usedHidden = new Set<Hidden>();
  const asked = new Map<string, number>();
  const postedAt = new Map<string, number[]>();
  const lastPost = new Map<string, number>();
  const digests = new Map<string, Wanted[]>();
  let posts = 0;
  let requests = 0;
  let busy = 0;
  let now = 0;
  let inRound = false;

  const openOf = (group: string) => open.get(group) ?? new Set<Wanted>();
  const shelfOf = (item: ItemId) => shelf.get(item) ?? [];
  const isActive = (one: Wanted) => one.state === "open" && now < one.need.deadline;

  // Posts and requests

  const groupName = (building?: number) => (building === undefined ? "c" : `b${building}`);

  function post(building?: number): void {
    const name = groupName(building);
    if (lastPost.get(name) === now) return;
    lastPost.set(name, now);
    posts++;
    postedAt.set(name, [...(postedAt.get(name) ?? []), now]);
  }

  function noise(building?: number): number {
    const name = groupName(building);
    const recent = (postedAt.get(name) ?? []).filter((t) => t >= now - 60);
    postedAt.set(name, recent);
    return recent.length;
  }

  function load(household: number): number {
    const recent = (askedAt.get(household) ?? []).filter((t) => t >= now - DAY);
    askedAt.set(household, recent);
    return recent.length;
  }

  // Whom to ask

  function lastSeen({ offer: { household }, seen }: Stock): number {
    const written = [now, now - 120].filter((t) => world.writes(household, t));
    const slots = written.map((t) => (t === now ? Math.floor(now / 120) * 120 : t));
    return Math.max(seen, heard.get(household) ?? -1e9, ...slots);
  }

  /** As far as a bot can guess it: whether a yes comes soon. */
  function hope(stock: Stock): number {
    if (isPool(stock)) return 1;
    const age = now - lastSeen(stock);
    const lately = age < 60 ? 0.85 : age < 180 ? 0.7 : 0.55;
    const silent = 0.6 ** (silences.get(stock.offer.household) ?? 0);
    return lately * silent * Math.exp(-(now - stock.seen) / (72 * 60));
  }

  const inSight = (item: ItemId) =>
    shelfOf(item)
      .filter((stock) => !stock.closed && stock.offer.until > now)
      .reduce((total, stock) => total + Math.max(0, free(stock)), 0);

  function budgetOf(need: Need, item: ItemId): number {
    const [doses, size] = [policy.guard[item], dose[item]];
    const guarded = need.urgency === 0 && now - need.t < need.span;
    if (!guarded || doses === undefined || size === undefined) return Number.POSITIVE_INFINITY;
    return inSight(item) - doses * size;
  }

  function mayAsk(one: Wanted, stock: Stock): boolean {
    const { need } = one;
    const { offer, closed } = stock;
    if (closed || offer.until <= now || offer.household === need.household) return false;
    if (one.tried.has(offer.id)) return false;
    const night = asleep(now) && need.urgency === 0;
    if (isPool(stock)) {
      const early = now - need.t < policy.poolAfter[need.urgency] - 1e-6;
      return !(policy.select === "score" && early) && !night;
    }
    if (policy.muteAfter > 0 && (muted.get(offer.household) ?? 0) > now) return false;
    return load(offer.household) < policy.mostADay && !(policy.quietNights && night);
  }

  function costOf(stock: Stock, want: number, quantity: number, far: Far, worse: number): number {
    const { offer, seen, left } = stock;
    if (policy.select === "first") return (isPool(stock) ? 1e7 : 0) + seen;
    const over = left - quantity;
    const scrap = over > 0 && over < itemOf(offer.item).least;
    const cost =
      farCost[far] +
      weigh.instead * worse +
      (quantity < want ? weigh.part : 0) +
      (scrap ? weigh.scrap : 0);
    if (isPool(stock)) return cost;
    const ends = offer.until - now < 12 * 60 ? weigh.ends : 0;
    const strain = weigh.load * load(offer.household) - ends;
    return cost + (strain - weigh.silence * Math.log(hope(stock)));
  }

  function choicesFor(one: Wanted, want = rest(one), overHeld = false): Ranked[] {
    const { need } = one;
    const found: Ranked[] = [];
    for (const [item, worse] of need.accept) {
      const budget = budgetOf(need, item);
      for (const stock of shelfOf(item)) {
        if (!mayAsk(one, stock)) continue;
        const there = overHeld ? stock.left - stock.heldUrgent : free(stock);
        const whole = !stock.offer.splits;
        if (there <= 0 || (whole && there < stock.left)) continue;
        const quantity = Math.min(there, want);
        if (quantity > budget) continue;
        const last = one.givers + 1 >= policy.givers[need.urgency];
        const least = Math.max(itemOf(need.item).least, want / 3);
        if (quantity < want && (last || quantity < least)) continue;
        const far = isPool(stock) ? 3 : world.distance(need.building, stock.offer.building);
        const cost = costOf(stock, want, quantity, far, worse);
        found.push({ stock, quantity, take: whole ? stock.left : quantity, far, cost });
      }
    }
    return found.sort((a, b) => a.cost - b.cost || a.stock.offer.id - b.stock.offer.id);
  }

  function before(a: Wanted, b: Wanted): number {
    if (policy.select === "first") return a.need.id - b.need.id;
    const small = policy.order === "small" ? rest(a) - rest(b) : 0;
    return (
      b.need.urgency - a.need.urgency ||
      small ||
      a.need.deadline - b.need.deadline ||
      a.need.id - b.need.id
    );
  }

  // Asking, and taking it back

  function ask(wanted: Wanted, choice: Choice, extra = false): void {
    const { need } = wanted;
    const { stock, quantity, take, far } = choice;
    const { offer } = stock;
    const made: Ask = { wanted, stock, quantity, take, far, t: now, state: "pending", extra };
    stock.held += take;
    if (need.urgency > 0) stock.heldUrgent += take;
    wanted.asks.push(made);
    stock.asks.add(made);
    wanted.tried.add(offer.id);
    if (!extra) wanted.pending += quantity;
    const answer = world.answer(need, offer);
    let heeds = true;
    if (!isPool(stock)) {
      requests++;
      const before = load(offer.household);
      askedAt.get(offer.household)?.push(now);
      const key = dayKey(offer.household, now);
      asked.set(key, (asked.get(key) ?? 0) + 1);
      heeds = answer.overlooks < settings.heed ** before;
      post(far === 0 ? need.building : undefined);
    }
    const at = heeds ? world.replyAt(now, answer) : Number.POSITIVE_INFINITY;
    if (at < Number.POSITIVE_INFINITY) queue.push(at, () => reply(made, answer));
    if (!isPool(stock)) {
      const patience = policy.patience[need.urgency];
      const over = now + patience;
      const waits = need.urgency === 0 && asleep(over) ? nextMorning(over) + patience : over;
      queue.push(waits, () => giveUp(made));
    }
  }

  function unhold(made: Ask): void {
    const { stock, wanted, take, quantity, extra } = made;
    stock.held -= take;
    if (wanted.need.urgency > 0) stock.heldUrgent -= take;
    stock.asks.delete(made);
    wanted.asks = wanted.asks.filter((other) => other !== made);
    if (!extra) wanted.pending -= quantity;
  }

  function release(made: Ask): void {
    if (made.state !== "pending") return;
    made.state = "released";
    unhold(made);
    const { wanted } = made;
    if (!made.extra) {
      const next = wanted.asks.find((other) => other.extra && other.quantity <= rest(wanted));
      if (next) {
        next.extra = false;
        wanted.pending += next.quantity;
      }
    }
    kick(groupOf(wanted));
  }

  function end(wanted: Wanted): void {
    wanted.state = "over";
    openOf(groupOf(wanted)).delete(wanted);
    for (const made of [...wanted.asks]) release(made);
  }

  const kicked = new Set<string>();
  let draining = false;
  function kick(group: string): void {
    kicked.add(group);
    if (draining) return;
    draining = true;
    for (const next of kicked) {
      kicked.delete(next);
      matchGroup(next);
    }
    draining = false;
  }

  function askAlong(wanted: Wanted, best: Choice, choices: readonly Choice[]): void {
    const { need } = wanted;
    const others = choices.filter(
      ({ stock, quantity }) =>
        stock !== best.stock &&
        !isPool(stock) &&
        stock.offer.household !== best.stock.offer.household &&
        quantity >= best.quantity,
    );
    for (const choice of others.slice(0, policy.parallel[need.urgency] - 1))
      if (free(choice.stock) >= choice.take) ask(wanted, choice, true);
    if (!policy.poolRaces || need.urgency === 0 || isPool(best.stock)) return;
    const pool = choicesFor(wanted, need.quantity).find(
      ({ stock, quantity }) => isPool(stock) && quantity >= need.quantity,
    );
    if (pool) ask(wanted, pool, true);
  }

  /** What is held for ordinary needs, nearer than anything free. */
  function preempted(wanted: Wanted, choices: readonly Ranked[]): Ranked | undefined {
    const first = choices[0];
    if (!policy.preempts || wanted.need.urgency === 0 || (first && first.far < 2)) return undefined;
    const soft = choicesFor(wanted, rest(wanted), true).find(
      ({ stock, quantity, far }) =>
        !isPool(stock) && quantity >= rest(wanted) && (first === undefined || far < first.far),
    );
    if (soft === undefined) return undefined;
    const { stock, take } = soft;
    const victims = [...stock.asks]
      .filter((made) => made.wanted.need.urgency === 0)
      .sort((a, b) => b.t - a.t);
    draining = true;
    for (const victim of victims) {
      if (free(stock) >= take) break;
      release(victim);
    }
    draining = false;
    return free(stock) >= take ? soft : undefined;
  }

  function match(wanted: Wanted): void {
    if (!isActive(wanted) || (policy.rounds > 0 && wanted.need.urgency === 0 && !inRound)) return;
    for (let tries = 0; tries < 4 && rest(wanted) > 0; tries++) {
      const choices = choicesFor(wanted);
      const soft = preempted(wanted, choices);
      if (soft) choices.unshift(soft);
      const first = choices[0];
      if (first === undefined) return;
      const best =
        choices.find(
          ({ quantity, cost }) => quantity >= rest(wanted) && cost <= first.cost + weigh.part,
        ) ?? first;
      const full = best.quantity >= rest(wanted);
      ask(wanted, best);
      if (full) askAlong(wanted, best, choices);
    }
  }

  function matchGroup(group: string): void {
    const wanting = [...openOf(group)].filter((one) => isActive(one) && rest(one) > 0);
    for (const one of wanting.sort(before)) match(one);
  }

  // What happens

  function reply(made: Ask, answer: Answer): void {
    const { wanted, stock, far } = made;
    const { need } = wanted;
    const { offer } = stock;
    silences.delete(offer.household);
    muted.delete(offer.household);
    heard.set(offer.household, now);
    if (now >= offer.gone) {
      if (!stock.closed) {
        stock.closed = true;
        stock.left = Math.min(stock.left, stock.held);
      }
      return release(made);
    }
    if (!answer.agrees || wanted.state !== "open" || now >= need.deadline) return release(made);
    if (now >= need.gone) return end(wanted);
    const isLate = made.state !== "pending";
    if (isLate && (free(stock) < made.take || wanted.confirmed >= need.quantity)) return;
    const quantity = Math.min(made.quantity, need.quantity - wanted.confirmed);
    const take = made.take === made.quantity ? quantity : made.take;
    if (!isLate) {
      made.state = "done";
      unhold(made);
    }
    confirm(wanted, stock, { stock, quantity, take, far }, answer);
  }

  function confirm(wanted: Wanted, stock: Stock, choice: Choice, answer: Answer): void {
    const { need } = wanted;
    stock.left -= choice.take;
    wanted.confirmed += choice.quantity;
    wanted.givers++;
    if (wanted.confirmed >= need.quantity) {
      wanted.state = "matched";
      openOf(groupOf(wanted)).delete(wanted);
      for (const made of [...wanted.asks]) release(made);
      wanted.pending = 0;
    } else {
      while (wanted.pending > need.quantity - wanted.confirmed) {
        const made = wanted.asks.find((one) => !one.extra);
        if (made) release(made);
        else wanted.pending = 0;
      }
    }
    queue.push(world.handAt(now, answer, need.urgency > 0), () =>
      hand(wanted, stock, choice, answer),
    );
  }

  function giveUp(made: Ask): void {
    if (made.state !== "pending") return;
    const { household } = made.stock.offer;
    const silent = (silences.get(household) ?? 0) + 1;
    silences.set(household, silent);
    if (policy.muteAfter > 0 && silent >= policy.muteAfter) muted.set(household, now + MUTE);
    release(made);
  }

  function hand(wanted: Wanted, stock: Stock, choice: Choice, answer: Answer): void {
    const { need } = wanted;
    const { quantity, take } = choice;
    if (answer.noShow) {
      stock.left += take;
      wanted.confirmed -= quantity;
      wanted.givers--;
      if (wanted.state === "matched" && now < need.deadline) {
        wanted.state = "open";
        openOf(groupOf(wanted)).add(wanted);
      }
      return kick(groupOf(wanted));
    }
    wanted.got += quantity;
    const { lend, household } = stock.offer;
    if (lend > 0) {
      const kept = lend * (0.8 + 0.6 * chance(seed, 61, need.id, household + 2));
      queue.push(now + kept, () => comeBack(stock));
    }
    if (wanted.got >= need.quantity) wanted.served = now;
  }

  function comeBack(stock: Stock): void {
    stock.left += 1;
    if (now < stock.offer.until) kick(itemOf(stock.offer.item).group);
  }

  function arrive(wanted: Wanted): void {
    const { need } = wanted;
    wanted.state = "open";
    openOf(groupOf(wanted)).add(wanted);
    queue.push(need.deadline, () => wanted.state === "open" && end(wanted));
    match(wanted);
    const recheck = () => wanted.state === "open" && rest(wanted) > 0 && match(wanted);
    const pool = policy.poolAfter[need.urgency];
    if (pool > 0) queue.push(need.t + pool + 0.01, recheck);
    const morning = nextMorning(need.t) + 60;
    if (need.urgency === 0 && morning < need.deadline && morning > need.t + policy.poolAfter[0])
      queue.push(morning, recheck);
    if (policy.ladder)
      for (const rung of ["building", "community", "human"] as const) climb(wanted, rung, need.t);
  }

  function stockOf(offer: Offer): Stock {
    return {
      offer,
      left: offer.quantity,
      held: 0,
      heldUrgent: 0,
      closed: false,
      seen: now,
      asks: new Set(),
    };
  }

  function put(offer: Offer): void {
    shelfOf(offer.item).push(stockOf(offer));
    kick(itemOf(offer.item).group);
  }

  function round(): void {
    inRound = true;
    for (const [group, wanting] of open) if (wanting.size > 0) matchGroup(group);
    inRound = false;
    if (now < (settings.days + 2) * DAY) queue.push(now + (policy.rounds || SWEEP), round);
  }

  // The ladder: posts to a whole group reach what nobody has posted

  function climb(wanted: Wanted, rung: Rung, from: number): void {
    const after = policy.ladder?.[rung][wanted.need.urgency] ?? Number.POSITIVE_INFINITY;
    if (after < Number.POSITIVE_INFINITY) queue.push(from + after, () => step(wanted, rung));
  }

  function step(wanted: Wanted, rung: Rung): void {
    const { need } = wanted;
    if (!isActive(wanted) || wanted.confirmed >= need.quantity) return;
    // An answer is still awaited.
    if (wanted.pending > 0 && need.urgency === 0)
      return queue.push(now + 10, () => step(wanted, rung));
    if (rung === "human") return callHuman(wanted);
    announce(wanted, rung === "building" ? need.building : undefined);
  }

  function callHuman(wanted: Wanted): void {
    const { need } = wanted;
    if (busy >= 3) return queue.push(now + 20, () => step(wanted, "human"));
    if (asleep(now) && need.urgency === 0) return;
    busy++;
    queue.push(now + lognormal(75, 0.5, seed, 81, need.id), () => {
      busy--;
      if (!isActive(wanted) || chance(seed, 82, need.id) >= 0.6) return;
      end(wanted);
      wanted.served = now;
    });
  }

  function announce(wanted: Wanted, building?: number): void {
    if (policy.digest === 0 || wanted.need.urgency > 0) return broadcast([wanted], building);
    const name = groupName(building);
    const waiting = digests.get(name);
    if (waiting) {
      waiting.push(wanted);
      return;
    }
    const list = [wanted];
    digests.set(name, list);
    queue.push(now + policy.digest, () => {
      digests.delete(name);
      broadcast(list, building);
    });
  }

  function broadcast(listed: readonly Wanted[], building?: number): void {
    const list = listed.filter((one) => isActive(one) && one.confirmed < one.need.quantity);
    const first = list[0];
    if (first === undefined) return;
    if (asleep(now) && list.every(({ need }) => need.urgency === 0)) {
      const morning = nextMorning(now) + 60 + chance(seed, 95, first.need.id) * 30;
      return queue.push(morning, () => broadcast(list, building));
    }
    post(building);
    const stands = building === undefined ? settings.crowd.community : settings.crowd.building;
    const crowd = Math.exp(-(noise(building) - 1) / stands) * list.length ** -settings.listed;
    for (const { need, wanted, stock } of answersTo(list, building, crowd)) {
      const { median, sigma } = settings.volunteer;
      const t = now + lognormal(median, sigma, seed, 72, need.id, stock.household);
      const wakes = chance(seed, 73, need.id, stock.household) < (need.urgency > 0 ? 0.4 : 0.1);
      queue.push(asleep(t) && !wakes ? nextMorning(t) + 30 : t, () => volunteer(wanted, stock));
    }
  }

  function* answersTo(list: readonly Wanted[], building: number | undefined, crowd: number) {
    const rate = building === undefined ? settings.answersCommunity : settings.answersBuilding;
    for (const wanted of list) {
      const { need } = wanted;
      for (const stock of world.hidden) {
        if (building !== undefined && stock.building !== building) continue;
        if (usedHidden.has(stock) || stock.household === need.household) continue;
        if (!need.accept.some(([item]) => item === stock.item)) continue;
        const group = building === undefined ? 1 : 0;
        if (chance(seed, 71, need.id, stock.household, group) >= rate * crowd) continue;
        yield { need, wanted, stock };
      }
    }
  }

  function volunteer(wanted: Wanted, hidden: Hidden): void {
    if (usedHidden.has(hidden)) return;
    usedHidden.add(hidden);
    const { need } = wanted;
    const { household, building, item, quantity } = hidden;
    const stock = stockOf({
      id: 1e6 + household * 20 + itemIds.indexOf(item),
      kind: "post",
      household,
      building,
      item,
      quantity,
      splits: true,
      t: now,
      until: now + 24 * 60,
      gone: now + 48 * 60,
      lend: itemOf(item).lend?.[0] ?? 0,
    });
    const missing = need.quantity - wanted.confirmed;
    if (isActive(wanted) && now < need.gone && missing > 0) {
      const given = Math.min(quantity, missing);
      const far = world.distance(need.building, building);
      const choice = { stock, quantity: given, take: given, far };
      if (wanted.givers + 1 < 3 || given >= missing)
        confirm(wanted, stock, choice, world.answer(need, stock.offer));
    }
    // Half of them keep the rest to themselves.
    if (chance(seed, 74, household) >= 0.5) return;
    shelfOf(item).push(stock);
    kick(itemOf(item).group);
  }

  for (const wanted of all) queue.push(wanted.need.t, () => arrive(wanted));
  for (const offer of world.offers) queue.push(offer.t, () => put(offer));
  queue.push(policy.rounds || SWEEP, round);
  const stop = (settings.days + 3) * DAY;
  for (let next = queue.pop(); next && next.t <= stop; next = queue.pop()) {
    now = next.t;
    next.what();
  }
  return {
    endings: all.map(({ need, served }) => ({ need, ...(served !== undefined && { served }) })),
    posts,
    requests,
    asked,
  };
}
