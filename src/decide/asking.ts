import type { Line, Pairing, Post, ResidentId } from "../model.ts";
import {
  lastGot,
  openPosts,
  pairingOf,
  pairingsOf,
  postOf,
  satisfies,
  thingKey,
  underWay,
} from "./board.ts";
import { candidates, type Deal, dealOf, pair } from "./pairing.ts";
import {
  claimOf,
  hasFirst,
  joined,
  leastOf,
  parallel,
  portionOf,
  rankOf,
  weekDays,
} from "./policy.ts";
import { askPool, isPoolsTurn } from "./pool.ts";
import { type Choice, choices, far, isStock, mayAsk, rated } from "./prospects.ts";
import {
  forgetPairing,
  isBetweenRounds,
  isWave,
  nightOver,
  planRound,
  remindOnceAgreed,
} from "./timers.ts";
import { change, minutesAfter, personOf, say, type Work } from "./work.ts";
import { goesForWhom, older, younger } from "./young.ts";

/** Finds givers for what is open of a need; then the pool gives, when it is its turn. */
export function matchNeed(work: Work, no: number): Pairing[] {
  const made = askNeighbours(work, no);
  const need = postOf(work.board, no);
  return need && isPoolsTurn(work, need) ? [...made, ...askPool(work, no)] : made;
}

/** In wave mode an ordinary need waits for the next round. */
function askNeighbours(work: Work, no: number): Pairing[] {
  const need = postOf(work.board, no);
  if (need === undefined) return [];
  if (mustWait(work, need)) return [];
  const made = need.lines.flatMap((line, i) =>
    isSecond(work, line) ? [] : matchLine(work, no, i),
  );
  return counted(work, need, made);
}

/** In a wave what is ordinary is told every half hour, and not at night. */
function mustWait(work: Work, need: Post): boolean {
  if (!isWave(work) || need.urgent) return false;
  if (!isBetweenRounds(work) && nightOver(work, need) === undefined) return false;
  planRound(work, "idle");
  return true;
}

const isSecond = (work: Work, line: Line): boolean => isWave(work) && hasFirst(line);

/** Ordinary pairings of a wave begin the half hour until the next ones. */
function counted(work: Work, need: Post, made: Pairing[]): Pairing[] {
  if (isWave(work) && !need.urgent) planRound(work, made.length > 0 ? "told" : "idle");
  return made;
}

/** Finds receivers for what is left of an offer: whose claim is best, then the nearest, then who has had least. */
export function matchOffer(work: Work, no: number): Pairing[] {
  const lines = postOf(work.board, no)?.lines ?? [];
  return lines.flatMap((line, i) => {
    const offer = postOf(work.board, no);
    if (offer === undefined) return [];
    const needs = inOrder(
      work,
      candidates(work, "need", offer, older(satisfies(line.thing))),
      offer,
    );
    const made = needs.flatMap((need) =>
      need.lines.flatMap((wanted, j) =>
        goesForWhom(need, line, wanted) ? meet(work, need, j, no, i) : [],
      ),
    );
    const ordinary = made.some((one) => postOf(work.board, one.need)?.urgent !== true);
    if (isWave(work) && ordinary) planRound(work, "told");
    return made;
  });
}

function meet(
  work: Work,
  { no: needNo }: Post,
  needLine: number,
  no: number,
  offerLine: number,
): Pairing[] {
  const need = postOf(work.board, needNo);
  if (need === undefined) return [];
  if (need.urgent) return matchLine(work, need.no, needLine);
  const line = need.lines[needLine];
  if (isWave(work)) {
    if (line === undefined || isSecond(work, line) || mustWait(work, need)) return [];
    return matchLine(work, need.no, needLine);
  }
  const offer = postOf(work.board, no);
  if (offer === undefined || leading(work, need.no, needLine).length > 0) return [];
  const deal = dealOf(work, need, needLine, offer, offerLine);
  return deal && mayAsk(work, deal) ? [pair(work, deal, "proposed")] : [];
}

/** A round of wave mode: first portions of all ordinary needs, and second ones where nobody waits for a first. */
export function matchRound(work: Work): Pairing[] {
  const waiting = openPosts(work.board, "need").filter((need) => !need.urgent);
  const lines = inOrder(work, waiting).flatMap(({ no, lines: all }) =>
    all.flatMap((line, i) => (line.open > 0 ? [{ no, i, line }] : [])),
  );
  const firsts = lines.filter(({ line }) => !hasFirst(line));
  const made = firsts.flatMap(({ no, i }) => matchLine(work, no, i));
  const served = new Set(made.map((one) => one.need));
  const lacking = new Set(
    firsts.flatMap(({ no, line }) => (served.has(no) ? [] : satisfies(line.thing))),
  );
  const seconds = lines
    .filter(({ line }) => hasFirst(line))
    .filter(({ line }) => !satisfies(line.thing).some((key) => lacking.has(key)));
  const all = [...made, ...seconds.flatMap(({ no, i }) => matchLine(work, no, i))];
  if (all.length > 0) planRound(work, "told");
  else if (lines.length > 0) planRound(work, "idle");
  return all;
}

/** Whose turn it is: the better claim; with the offer that all wait for, the nearer; who got less this week; who waits longest. */
function inOrder(work: Work, needs: readonly Post[], offer?: Post): Post[] {
  // Who waits for a thing to come back was told a place in line.
  const cameBack =
    offer !== undefined &&
    pairingsOf(work.board, offer.no).some(({ state }) => state === "returned");
  const nearness = (need: Post) =>
    offer ? ["building", "near"].indexOf(far(work, need, offer)) : 0;
  const ranked = needs.map((need) => ({
    need,
    key: cameBack
      ? [need.urgent ? 0 : 1, need.no]
      : [
          rankOf(need),
          offer && !isWave(work) ? (nearness(need) + 3) % 3 : 0,
          gotLately(work, need),
          isWave(work) && need.due ? Date.parse(need.due) : Number.MAX_SAFE_INTEGER,
          need.no,
        ],
  }));
  return ranked.sort((a, b) => compare(a.key, b.key)).map(({ need }) => need);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** How often this household has got of the same this week. */
function gotLately(work: Work, need: Post): number {
  const since = minutesAfter(work.at, -weekDays * 1440);
  const keys = need.lines.map(({ thing }) => thingKey(thing));
  return lastGot(work.board, need.by, 20).filter((one) => {
    const line = postOf(work.board, one.need)?.lines[one.needLine];
    return one.need !== need.no && one.at >= since && line && keys.includes(thingKey(line.thing));
  }).length;
}

// ── One line of a need ──────────────────────────────────────────────────────────────────────────

/** Givers on the way or asked first; who is asked beside them is not counted. */
const leading = (work: Work, no: number, line: number): Pairing[] =>
  ofLine(work, no, line).filter((one) => !one.along);

const ofLine = (work: Work, no: number, line: number): Pairing[] =>
  pairingsOf(work.board, no).filter((one) => underWay(one) && one.needLine === line);

/** What is looked for now of a line: in a wave first of all a first portion. */
function wantedOf(work: Work, line: Line): number {
  if (!isWave(work) || hasFirst(line)) return line.open;
  return Math.min(line.open, portionOf(line) - line.promised - line.handed);
}

function matchLine(work: Work, no: number, i: number): Pairing[] {
  const made: Pairing[] = [];
  for (;;) {
    const need = postOf(work.board, no);
    const line = need?.lines[i];
    if (need?.state !== "open" || line === undefined) break;
    if (need.due !== undefined && need.due <= work.at) break;
    const left =
      joined[isWave(work) ? "wave" : "calm"][claimOf(need)] - leading(work, no, i).length;
    const wants = need.urgent && isWave(work) && hasFirst(line) ? 0 : wantedOf(work, line);
    if (left <= 0 || wants <= 0) break;
    const choice = choose(work, need, i, wants, left === 1);
    if (choice === undefined) break;
    made.push(pair(work, choice, "proposed"));
  }
  return [...made, ...askBeside(work, no, i)];
}

function choose(work: Work, need: Post, i: number, wants: number, last: boolean): Deal | undefined {
  const least = Math.max(leastOf(need.lines[i]?.unit), wants / 3);
  const whole = isWave(work) && (last || !need.urgent);
  const fit = choices(work, need, i, wants).filter(
    ({ covers, quantity }) => covers || !(whole || (isWave(work) && quantity < least)),
  );
  // Two givers for one need are two who may not come: only where nobody has enough alone.
  const best = fit.find(({ covers }) => covers) ?? fit[0];
  return takeOver(work, need, i, wants, best) ?? best;
}

// ── A better claim ──────────────────────────────────────────────────────────────────────────────

/** An urgent need takes over what is held for an ordinary one and agreed by nobody, where that is nearer than all else. */
function takeOver(
  work: Work,
  need: Post,
  i: number,
  wants: number,
  best: Choice | undefined,
): Deal | undefined {
  const line = need.lines[i];
  if (!need.urgent || line === undefined) return undefined;
  if (best?.covers && far(work, need, best.offer) === "building") return undefined;
  const keys = younger(need, thingKey(line.thing));
  const offers = [
    ...candidates(work, "held", need, keys),
    ...candidates(work, "offer", need, keys),
  ];
  const found = offers
    .flatMap((offer) =>
      offer.lines.flatMap((given, j) => {
        if (given.promised <= 0) return [];
        const soft = softOf(work, need, offer, j);
        if (soft.length === 0) return [];
        const has = given.open + soft.reduce((sum, one) => sum + one.draw, 0);
        return dealOf(work, need, i, offer, j, { wants, has }) ?? [];
      }),
    )
    .filter((deal) => mayAsk(work, deal))
    .map((deal) => rated(work, deal, wants))
    .filter(({ covers, cost }) => covers && (!best?.covers || cost < best.cost))
    .sort((a, b) => a.cost - b.cost)[0];
  if (found === undefined) return undefined;
  for (const victim of softOf(work, need, found.offer, found.offerLine)) {
    const offer = postOf(work.board, found.offer.no);
    if ((offer?.lines[found.offerLine]?.open ?? 0) >= found.draw) break;
    release(work, victim);
    yields(work, victim);
  }
  const offer = postOf(work.board, found.offer.no);
  return offer && dealOf(work, need, i, offer, found.offerLine, { wants });
}

/** Held for needs of a lesser claim and not agreed, the latest first. */
const softOf = (work: Work, need: Post, offer: Post, line: number): Pairing[] =>
  pairingsOf(work.board, offer.no)
    .filter((one) => one.state === "proposed" && one.offerLine === line)
    .filter((one) => {
      const other = postOf(work.board, one.need);
      return other !== undefined && !other.urgent && other.no !== need.no;
    })
    .reverse();

function yields(work: Work, { need: no, receiver }: Pairing): void {
  const need = postOf(work.board, no);
  if (need === undefined) return;
  const person = personOf(work.board, receiver);
  say(work, need.chat, "yielded", { no, receiver: person }, { lang: need.lang, to: [person] });
}

// ── Several asked at once ───────────────────────────────────────────────────────────────────────

/** Beside the first giver of an urgent need others are asked, and the committee; the first yes settles it. */
function askBeside(work: Work, no: number, i: number): Pairing[] {
  const need = postOf(work.board, no);
  const most = parallel[claimOf(need ?? {})];
  const asked = ofLine(work, no, i);
  const [lead, another] = asked.filter((one) => !one.along);
  if (most <= 1 || need === undefined || lead?.state !== "proposed" || another) return [];
  const givers = new Set(asked.map((one) => one.giver));
  const ofPool = ({ offer }: Pairing) => {
    const post = postOf(work.board, offer);
    return post !== undefined && isStock(work, post);
  };
  let pools = asked.filter(ofPool).length;
  let neighbours = asked.length - pools;
  const made: Pairing[] = [];
  for (const choice of choices(work, need, i, lead.quantity)) {
    const { covers, offer } = choice;
    const full = isStock(work, offer) ? pools > 0 : neighbours >= most;
    if (full || !covers || givers.has(offer.by)) continue;
    givers.add(offer.by);
    if (isStock(work, offer)) pools++;
    else neighbours++;
    made.push(pair(work, choice, "proposed", { along: true }));
  }
  return made;
}

/** A giver says yes: it is agreed, and who was asked beside them is not needed any more. Answers with those. */
export function agree(work: Work, id: number): Pairing[] {
  const pairing = pairingOf(work.board, id);
  if (pairing?.state !== "proposed") return [];
  const freed = pairing.along ? makeRoom(work, pairing, pairing.quantity) : [];
  if (pairing.along) {
    const open = postOf(work.board, pairing.need)?.lines[pairing.needLine]?.open ?? 0;
    if (open < pairing.quantity - 1e-6) {
      end(work, pairing);
      return [...freed, pairing];
    }
    change(work, { type: "leads", pairing: id });
  }
  change(work, { type: "agreed", pairing: id });
  remindOnceAgreed(work, { ...pairing, state: "agreed" });
  return [...freed, ...clearBeside(work, pairing.need, pairing.needLine)];
}

/** Frees of a need what is only asked for, so that somebody who says yes can give it. */
export function makeRoom(
  work: Work,
  { need, needLine, id }: Pick<Pairing, "need" | "needLine"> & { readonly id?: number },
  quantity: number,
): Pairing[] {
  const freed: Pairing[] = [];
  const soft = leading(work, need, needLine).filter(
    (one) => one.state === "proposed" && one.id !== id,
  );
  for (const one of soft.reverse()) {
    if ((postOf(work.board, need)?.lines[needLine]?.open ?? 0) >= quantity - 1e-6) break;
    end(work, one);
    freed.push(one);
  }
  return freed;
}

/** Nothing is undecided of it any more: who was asked beside is free. */
export function clearBeside(work: Work, no: number, line: number): Pairing[] {
  const asked = ofLine(work, no, line);
  if (asked.some((one) => !one.along && one.state === "proposed")) return [];
  const beside = asked.filter((one) => one.along);
  for (const one of beside) end(work, one);
  return beside;
}

/** Who ended it, and why, where a giver's silence or refusal is the reason. */
interface Ended {
  readonly by?: ResidentId;
  readonly why?: "silent" | "declined";
}

function end(work: Work, { id }: Pairing, { by, why }: Ended = {}): void {
  const ended = { at: work.at, ...(by !== undefined && { by }), ...(why && { why }) };
  change(work, { type: "failed", pairing: id, ...ended });
  forgetPairing(work, id);
}

/** What was promised is free again; of those asked beside, the next one leads. */
export function release(work: Work, pairing: Pairing, ended?: Ended): void {
  end(work, pairing, ended);
  if (!pairing.along) promote(work, pairing.need, pairing.needLine);
}

/** Of those asked beside, one leads where nobody does; where it is decided, nobody is asked any more. */
export function promote(work: Work, no: number, line: number): void {
  const open = postOf(work.board, no)?.lines[line]?.open ?? 0;
  const next = ofLine(work, no, line).find((one) => one.along && one.quantity <= open + 1e-6);
  if (next && leading(work, no, line).length === 0)
    change(work, { type: "leads", pairing: next.id });
  else clearBeside(work, no, line);
}

/** A yes that comes late still counts, where the thing is still wanted and there; before one who has not answered. */
export function revive(work: Work, pairing: Pairing): readonly Pairing[] | undefined {
  const need = postOf(work.board, pairing.need);
  const offer = postOf(work.board, pairing.offer);
  const line = need?.lines[pairing.needLine];
  if (need === undefined || offer === undefined || line === undefined) return undefined;
  const soft = leading(work, need.no, pairing.needLine).filter((one) => one.state === "proposed");
  const held = soft.reduce((sum, one) => sum + one.quantity, 0);
  const first = isWave(work) ? portionOf(line) - line.handed - line.promised : line.open;
  const wants = Math.min(pairing.quantity, line.open + held, first + held);
  if (wants <= 0) return undefined;
  const terms = { wants, again: true as const };
  const deal = dealOf(work, need, pairing.needLine, offer, pairing.offerLine, terms);
  if (deal === undefined) return undefined;
  const freed = makeRoom(work, pairing, deal.quantity);
  const { why: _, ended: __, along: ___, ...old } = pairing;
  const { quantity, draw } = deal;
  const again: Pairing = { ...old, quantity, draw, state: "agreed" };
  change(work, { type: "paired", pairing: again });
  remindOnceAgreed(work, again);
  return [...freed, ...clearBeside(work, need.no, pairing.needLine)];
}
