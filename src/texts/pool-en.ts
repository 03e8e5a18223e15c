import type { poolZh, Shelf } from "./pool-zh.ts";
import { type Amount, enAmount, enName, enPerson, enThing, enThings, enTime } from "./words.ts";

const tag = (no: number) => `#${no}`;

/** "17 boxes", "1 box", "3". */
const stock = (amount: Amount): string =>
  amount.quantity === 0
    ? "none"
    : enAmount({ ...amount, quantity: amount.quantity ?? 1 }).replace(/ of$/, "") || "1";
const thingStock = (amount: Amount): string => {
  if (amount.quantity === 0) return `no ${enThing(amount)}`;
  const of = amount.unit === undefined || amount.unit === "piece" ? "" : " of";
  return `${stock(amount)}${of} ${enThing(amount)}`;
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 30 Jun 2024. */
const day = (lot: string): string => {
  const [year, month = 1, date] = lot.split("-").map(Number);
  return `${date} ${months[month - 1]} ${year}`;
};

const long = (hours: number): string =>
  hours < 1
    ? "less than an hour"
    : hours < 48
      ? `${hours} ${hours === 1 ? "hour" : "hours"}`
      : `${Math.floor(hours / 24)} days`;
const times = (n: number): string => (n === 1 ? "once" : n === 2 ? "twice" : `${n} times`);

export const poolEn: typeof poolZh = {
  pool: ({ stocks, pending }) =>
    [
      stocks.length === 0
        ? `The pool is empty. Put something in: "/pool in ibuprofen 20 boxes 2024-06".`
        : `Pool:\n${stocks.map(shelf).join("\n")}`,
      ...(pending.length > 0
        ? [
            `Donations to come ("/pool in ${tag(pending[0]?.no ?? 0)}" when it is here): ${pending.map(({ no, amounts }) => `${tag(no)} ${enThings(amounts)}`).join("; ")}`,
          ]
        : []),
    ].join("\n"),
  poolForm: () =>
    `Please write "/pool in ibuprofen 20 boxes 2024-06", "/pool out ibuprofen 2 boxes #12", "/pool check ibuprofen 17 boxes", "/pool guard ibuprofen 4" or "/pool in #14".`,
  poolIn: ({ amount, left, lot }) =>
    `In: ${thingStock(amount)}${lot ? ` (good until ${day(lot)})` : ""}; there ${(left.quantity ?? 1) === 1 ? "is" : "are"} ${stock(left)} now.`,
  poolOut: ({ amount, left }) => `Out: ${thingStock(amount)}; ${stock(left)} left.`,
  poolShort: ({ amount }) =>
    `The pool has ${(amount.quantity ?? 0) > 0 ? `only ${thingStock(amount)}` : `no ${enThing(amount)}`} to give. If that is wrong, count again: "/pool check ${enThing(amount)}" and the amount.`,
  poolCounted: ({ amount, difference, left }) =>
    `Counted ${thingStock(amount)}: ${
      difference === 0
        ? "just as noted"
        : `${stock({ ...amount, quantity: Math.abs(difference) })} ${difference > 0 ? "more" : "fewer"} than noted, and the difference is written down`
    }. Free to give: ${stock(left)}.`,
  poolGuard: ({ amount }) => `All right, the pool keeps ${thingStock(amount)} for urgent needs.`,
  poolLow: ({ amount }) =>
    (amount.quantity ?? 0) > 0
      ? `⚠️ The pool is down to ${thingStock(amount)}; time to get more.`
      : `⚠️ The pool is out of ${enThing(amount)}; time to get more.`,
  lotIsOver: ({ lot }) => `That lot was good until ${day(lot)}, so it does not go in.`,
  lotsEnd: ({ soon, over }) =>
    [
      ...(soon.length > 0
        ? [
            `The pool's lots that end soon: ${soon.map((one) => `${thingStock(one)} (${day(one.lot)})`).join(", ")}.`,
          ]
        : []),
      ...(over.length > 0
        ? [
            `⚠️ Expired in the pool, no longer given; please take it out: ${over.map((one) => `${thingStock(one)} (${day(one.lot)})`).join(", ")}.`,
          ]
        : []),
    ].join("\n"),
  donated: ({ no, giver, amounts }) =>
    `Thank you ${giver.name}! ${tag(no)} is for the pool: ${enThings(amounts)}. Please bring it to the committee; it counts once they have it.`,
  donationIn: ({ no, giver, amounts }) =>
    `${tag(no)} is in the pool: ${enThings(amounts)}. Thank you ${enPerson(giver)}!`,
  log: ({ entries, now, zone }) =>
    entries.length === 0
      ? "The committee has given no orders yet."
      : `What the committee did last:\n${entries
          .map(
            ({ at, by, did, no }) =>
              `${enTime(at, now, zone)} ${by.name}: ${did}${no === undefined ? "" : ` ${tag(no)}`}`,
          )
          .join("\n")}`,
  thanksToday: ({ times: all, named, unnamed }) =>
    `Today's thanks: ${all} ${all === 1 ? "hand-over" : "hand-overs"} among neighbours. Thanks to ${
      named.length > 0
        ? `${named.map((one) => `${enName(one.giver)}${one.times > 1 ? ` (${times(one.times)})` : ""}`).join(", ")}${unnamed > 0 ? ` and ${unnamed} more` : ""}`
        : unnamed === 1
          ? "one kind neighbour"
          : `${unnamed} kind neighbours`
    }!`,
  signed: () =>
    `All right, your name may stand in the evening's thanks. "/thanks off" takes it out.`,
  unsigned: () => "All right, your name stays out of the evening's thanks.",
  partnerLeft: ({ left, seeking, free }) =>
    [
      `${left.name} is no longer in this chat.`,
      ...seeking.map(
        ({ no, partner, amounts }) =>
          `${enPerson(partner)} I'll keep looking for ${tag(no)} (${enThings(amounts)}).`,
      ),
      ...free.map(
        ({ no, partner, amounts }) =>
          `${enPerson(partner)} ${tag(no)} is free for others (${enThings(amounts)}).`,
      ),
    ].join(" "),
  enough: () =>
    "That is a lot for one hour: let's settle what there is first, and tell me the rest a little later. What is urgent I note all the same.",
  fair: ({ asked, waiting, flooded, now, zone }) =>
    [
      asked.length > 0
        ? `Asked most in 7 days: ${asked.map((one) => `${one.giver.name} ${times(one.asked)} (gave ${one.gave})`).join(", ")}.`
        : "Nobody was asked too often in 7 days.",
      waiting.length > 0
        ? `Waiting longest:\n${waiting.map(({ post, hours }) => `${tag(post.no)} ${post.by.name}: ${enThings(post.amounts)}, ${long(hours)}${post.due ? ` (by ${enTime(post.due, now, zone)})` : ""}`).join("\n")}`
        : "Nobody is waiting.",
      ...(flooded.length > 0
        ? [`Wrote more in an hour than is noted: ${flooded.map(({ name }) => name).join(", ")}.`]
        : []),
    ].join("\n"),
  householdForm: () =>
    `Please write "/household #3 #7": a post of each of the two, or mention both. "/household off #3" takes one out.`,
  householdApart: ({ members }) =>
    `All right, ${members.map(({ name }) => name).join(", ")}: on their own again.`,
  householdSet: ({ members }) =>
    `All right, ${members.map(({ name }) => name).join(", ")} are one household and are no longer paired with each other.`,
};

function shelf({ thing, unit, left, least, unmet, promised, lots, expired }: Shelf): string {
  const of = (quantity: number) => stock({ thing, unit, quantity });
  const dated = lots.flatMap((one) => (one.lot ? `${of(one.left)} until ${one.lot}` : []));
  const over = expired.reduce((sum, one) => sum + one.left, 0);
  const notes = [
    ...dated,
    ...(promised > 0 ? [`${of(promised)} promised`] : []),
    ...(over > 0 ? [`${of(over)} expired`] : []),
    ...(left > 0 ? [`${of(least)} kept for urgent needs`] : []),
    ...(unmet > 0 ? [`could not give ${times(unmet)}`] : []),
  ];
  return `${enThing({ thing })}: ${left > 0 ? of(left) : "0"}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}
