import type { Pairing, Post } from "../model.ts";
import type { Caution } from "../texts/words.ts";
import { type Board, postOf, residentOf, sameHousehold, underWay } from "./board.ts";
import { isForYoung } from "./young.ts";

/** How long what a household received is likely to be in use. */
const recentDays = 3;

const sealed =
  /(?:没(?:有)?|未|不曾|尚未)(?:开|拆)(?:过)?(?:封|瓶|盒)?|\bun-?opened\b|\b(?:not|never)(?: been)? opened\b|\bsealed\b/giu;
const doubtful =
  /(?:开|拆)(?:了|过)?封|(?:开|拆|打开|喝|用|吃)过|分装|散装|散的|半(?:瓶|支|管)|(?:快|刚|就|要|已经?)?过期|临期|(?:到|有效|保质)期|\bopened\b|\bdecanted\b|\bloose\b|\bleft-?overs?\b|\bexpir\w+|\bbest before\b|\bout of date\b|\bhalf[- ]used\b|\bhalf (?:a|of a|the) bottle\b/iu;

/** Words of a pack that was opened, decanted, or is near its expiry. */
export const saysOpened = (text: string): boolean => doubtful.test(text.replace(sealed, " "));

/** What is to be said along with a pairing, once. */
export function cautionsOf(board: Board, pairing: Pairing): Caution["what"][] {
  const need = postOf(board, pairing.need);
  const offer = postOf(board, pairing.offer);
  const thing = offer?.lines[pairing.offerLine]?.thing;
  if (need === undefined || offer === undefined || thing?.kind !== "medicine") return [];
  const asked = need.lines[pairing.needLine]?.thing.id;
  // Named for a child, but not by the name of what is made for children: the form is a guess.
  const unsure =
    need.for === "child" && !isForYoung(asked ?? "") && thing.ingredients !== undefined;
  const frail = need.for === "infant" || need.for === "pregnant" || unsure;
  return [
    ...(hasIngredient(board, pairing, need, thing.ingredients ?? [])
      ? ["ingredient" as const]
      : []),
    ...(frail || offer.opened ? ["pharmacist" as const] : []),
  ];
}

/** The same household has or is getting another pack with one of these ingredients. */
function hasIngredient(
  board: Board,
  pairing: Pairing,
  need: Post,
  ingredients: readonly string[],
): boolean {
  if (ingredients.length === 0) return false;
  const receiver = residentOf(board, pairing.receiver);
  const since = Date.parse(pairing.at) - recentDays * 86_400_000;
  return board.tables.pairings.valueSeq().some((other) => {
    if (other.id === pairing.id || other.need === need.no || other.mode === "lend") return false;
    const received = other.state === "handed" && Date.parse(other.ended?.at ?? other.at) >= since;
    if (!received && !underWay(other)) return false;
    if (!sameHousehold(receiver, residentOf(board, other.receiver))) return false;
    // What was asked for on behalf of somebody else went to another door.
    if (postOf(board, other.need)?.onBehalfOf !== need.onBehalfOf) return false;
    const thing = postOf(board, other.offer)?.lines[other.offerLine]?.thing;
    return thing?.ingredients?.some((one) => ingredients.includes(one)) === true;
  });
}
