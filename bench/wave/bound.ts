// What somebody could reach at most who knows every need and offer to come, and who would say yes and when. Givers are
// asked at the first moment possible and tire of nothing; the pool has any number of hands; there are no lists to groups.

import highsModule from "highs";
import { SOON, weightOf, worthAfter } from "./figures.ts";
import { asleep, DAY, type Need, nextMorning, type Offer, type World } from "./world.ts";

interface Edge {
  readonly need: Need;
  readonly offer: Offer;
  /** Units that may go over it, and all that the offer can give. */
  readonly most: number;
  readonly stock: number;
  /** Minutes from asking to having. */
  readonly minutes: number;
}

// Its types are those of the CommonJS build, where the loader is one level deeper.
const loadHighs = highsModule as unknown as typeof highsModule.default;

const GIVERS = 2;
const END = 13 * DAY;

function edgeOf(world: World, need: Need, offer: Offer): Edge | undefined {
  if (offer.household === need.household) return undefined;
  const both = Math.max(need.t, offer.t);
  const rests = offer.kind === "pool" && need.urgency === 0 && asleep(both);
  const asked = rests ? nextMorning(both) : both;
  if (asked >= need.deadline || asked >= offer.until) return undefined;
  const answer = world.answer(need, offer);
  if (!answer.agrees || answer.noShow) return undefined;
  const reply = world.replyAt(asked, answer, false);
  if (reply >= Math.min(offer.gone, need.gone, need.deadline)) return undefined;
  const handed = world.handAt(reply, answer, need.urgency > 0);
  if (handed > need.deadline) return undefined;
  const { lend, quantity, t, until, gone } = offer;
  const loans = 1 + Math.floor((Math.min(until, gone, END) - t) / (0.8 * lend));
  return {
    need,
    offer,
    most: Math.min(need.quantity, lend > 0 ? 1 : quantity),
    stock: lend > 0 ? loans : quantity,
    minutes: handed - need.t,
  };
}

export const edgesOf = (world: World): Edge[] =>
  world.needs.flatMap((need) =>
    need.accept.flatMap(([item]) =>
      world.offers
        .filter((offer) => offer.item === item)
        .flatMap((offer) => edgeOf(world, need, offer) ?? []),
    ),
  );

/** What serving a whole need over an edge is worth. */
type Aim = (edge: Edge) => number;

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const lines = (terms: readonly string[]) => terms.map((term) => `\n ${term}`).join(" +");

/** In the LP format: f is units over an edge, y the edge used, x the need filled. */
function programOf(edges: readonly Edge[], aim: Aim): string {
  const named = edges.map((edge, i) => ({ ...edge, f: `f${i}`, y: `y${i}` }));
  const byNeed = groupBy(named, ({ need }) => need);
  const byOffer = groupBy(named, ({ offer }) => offer);
  const rows = [
    ...named.map(({ f, y, most }) => `${f} - ${most} ${y} <= 0`),
    ...[...byNeed].flatMap(([need, all]) => [
      `${lines(all.map(({ f }) => f))} - ${need.quantity} x${need.id} = 0`,
      `${lines(all.map(({ y }) => y))} - ${GIVERS} x${need.id} <= 0`,
    ]),
    ...[...byOffer].flatMap(([offer, all]) => [
      `${lines(all.map(({ f }) => f))} <= ${all[0]?.stock ?? 0}`,
      ...(offer.splits ? [] : [`${lines(all.map(({ y }) => y))} <= 1`]),
    ]),
  ];
  const worth = named.map((edge) => `${(aim(edge) / edge.need.quantity).toFixed(6)} ${edge.f}`);
  const bounds = [
    ...named.flatMap(({ f, y, most }) => [`0 <= ${f} <= ${most}`, `0 <= ${y} <= 1`]),
    ...[...byNeed.keys()].map(({ id }) => `0 <= x${id} <= 1`),
  ];
  return [
    `Maximize\n obj: ${lines(worth)}`,
    `Subject To\n${rows.map((row, i) => ` c${i}: ${row}`).join("\n")}`,
    `Bounds\n${bounds.join("\n")}`,
    "End\n",
  ].join("\n");
}

export interface Bound {
  readonly served: number;
  readonly urgentServed: number;
  readonly urgentSoon: number;
  readonly value: number;
}

/** Each figure at its own best. */
export async function boundOf(world: World): Promise<Bound> {
  const highs = await loadHighs();
  const all = edgesOf(world);
  const most = (aim: Aim): number => {
    const edges = all.filter((edge) => aim(edge) > 0);
    if (edges.length === 0) return 0;
    return highs.solve(programOf(edges, aim), { output_flag: false }).ObjectiveValue;
  };
  const urgent = world.needs.filter(({ urgency }) => urgency > 0).length;
  const weight = world.needs.reduce((sum, need) => sum + weightOf(need), 0);
  const isUrgent = ({ need }: Edge) => need.urgency > 0;
  return {
    served: (100 * most(() => 1)) / world.needs.length,
    urgentServed: (100 * most((edge) => Number(isUrgent(edge)))) / urgent,
    urgentSoon: (100 * most((edge) => Number(isUrgent(edge) && edge.minutes <= SOON))) / urgent,
    value: (100 * most(({ need, minutes }) => weightOf(need) * worthAfter(need, minutes))) / weight,
  };
}
