// However busy it gets: so many lines an hour, what two people wait for within a quarter of an hour, no line too often.

import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "../src/decide/apply.ts";
import { type Board, emptyBoard, nextDue, underWay } from "../src/decide/board.ts";
import { linesAnHour } from "../src/decide/budget.ts";
import { decide } from "../src/decide/decide.ts";
import type { Say } from "../src/decide/work.ts";
import type { Event, Instant, Speaker } from "../src/model.ts";
import type { Listed, Pair } from "../src/texts/words.ts";
import { defaultWords, read } from "../src/understand/read.ts";

const zone = "Asia/Shanghai";
const founding = { id: "test", code: "K7Q2PLUM", zone };
const chat = "test:community";
const START = Date.parse("2023-03-06T01:00:00.000Z");
const MINUTE = 60_000;

const people: readonly Speaker[] = [..."ABCDEFGHIJKL"].map((name, i) => ({
  id: `test:${i}`,
  name: `${i + 1}-10${i} ${name}`,
  called: name,
  building: String(i + 1),
  room: `10${i}`,
}));
const things = [
  ...["雨伞", "剪刀", "婴儿浴盆", "吹风机", "手电筒", "梯子", "充电宝", "折叠椅"],
  ...["行李箱", "电饭煲", "打气筒", "电钻", "加湿器", "热水袋", "轮椅", "电熨斗"],
];
const sentences: readonly ((thing: string) => string)[] = [
  (thing) => `求${thing}`,
  (thing) => `我家有${thing}可以送`,
  (thing) => `求${thing}`,
  (thing) => `我家有${thing}可以送`,
  (thing) => `求借${thing}`,
  (thing) => `${thing}可以借`,
  (thing) => `急求${thing}`,
  () => "收到了谢谢",
  () => "不需要了",
  () => "给不了你了",
  () => "/求",
];

interface Said {
  readonly at: number;
  readonly say: Say;
  readonly ordered: boolean;
}

interface Played {
  readonly said: readonly Said[];
  /** The board after every event. */
  readonly boards: readonly Board[];
  /** Posts that their author kept on. */
  readonly afresh: readonly number[];
}

/** Plays the steps, firing what is due in between, on a chat that can (or cannot) show signs. */
function play(steps: readonly Step[], reacts: boolean): Played {
  let board = apply(emptyBoard, {
    type: "founded",
    neighbourhood: { ...founding, nextNo: 1, nextPairing: 1 },
  });
  board = apply(board, {
    type: "chatSet",
    chat: {
      id: chat,
      scope: "community",
      lang: "zh",
      quietFrom: "23:30",
      quietTo: "07:00",
      digestAt: "19:30",
    },
  });
  const said: Said[] = [];
  const boards: Board[] = [];
  const afresh: number[] = [];
  const handle = (event: Event, ordered: boolean) => {
    const { changes, says } = decide(board, event, founding, () => reacts);
    board = changes.reduce(apply, board);
    boards.push(board);
    for (const change of changes)
      if (change.type === "detailed" && change.details.told !== undefined) afresh.push(change.no);
    for (const say of says) said.push({ at: Date.parse(event.at), say, ordered });
  };
  const tickTo = (at: number) => {
    for (let due = nextDue(board); due && Date.parse(due) <= at; due = nextDue(board))
      handle({ type: "ticked", id: `tick ${due}`, at: due }, false);
  };
  let clock = START;
  for (const [i, { who, what, which, later }] of steps.entries()) {
    clock += later * MINUTE;
    tickTo(clock);
    const from = people[who % people.length];
    const text = sentences[what % sentences.length]?.(things[which % things.length] ?? "");
    if (from === undefined || text === undefined) continue;
    const at: Instant = new Date(clock).toISOString();
    const readings = read(text, { at, zone, words: defaultWords(), name: from.name });
    const message = { id: `test:${i}`, chat, from, text, at };
    const ordered = readings.some(({ intent }) => intent === "command");
    handle(
      { type: "heard", id: `test:e${i}`, at, message, readings, authority: true, thread: [] },
      ordered,
    );
  }
  tickTo(clock + 5 * 24 * 60 * MINUTE);
  return { said, boards, afresh };
}

const step = fc.record({
  who: fc.nat(99),
  what: fc.nat(99),
  which: fc.nat(99),
  later: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 3, 20),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const steps = fc.array(step, { minLength: 30, maxLength: 120, size: "max" });

const pairsOf = ({ wording }: Say): readonly Pair[] =>
  "pairs" in wording.about ? (wording.about.pairs as readonly Pair[]) : [];

/** Lines that count: no signs, nothing urgent or ordered, and not what has waited already. */
function counts({ say, ordered }: Said, reacts: boolean, board: Board): boolean {
  if (ordered || say.waited || say.quiet || say.wording.text === "emergency") return false;
  if (reacts && say.emoji !== undefined) return false;
  const about = say.wording.about as { no?: number; post?: Listed };
  const post = board.tables.posts.get(String(about.no ?? about.post?.no ?? -1));
  return !post?.urgent && !pairsOf(say).some(({ urgent }) => urgent);
}

const runs = { numRuns: 40, seed: 20230306, interruptAfterTimeLimit: 30_000 };

test.each([true, false])(
  "in random chats no hour has more than its lines (signs: %s)",
  (reacts) => {
    let fullest = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const { said, boards } = play(all, reacts);
        const last = boards.at(-1) ?? emptyBoard;
        const times = said.filter((one) => counts(one, reacts, last)).map(({ at }) => at);
        for (const at of times) {
          const within = times.filter((one) => one > at - 60 * MINUTE && one <= at).length;
          fullest = Math.max(fullest, within);
          expect(within).toBeLessThanOrEqual(linesAnHour);
        }
      }),
      runs,
    );
    // Some hour was full, or this would say nothing.
    expect(fullest).toBe(linesAnHour);
  },
  120_000,
);

test("in random chats every pairing that lasts is told within a quarter of an hour", () => {
  let late = 0;
  fc.assert(
    fc.property(steps, (all) => {
      const { said, boards } = play(all, true);
      const first = new Map<number, { need: number; offer: number; at: number; until: number }>();
      for (const board of boards)
        for (const one of board.tables.pairings.values())
          if (!first.has(one.id))
            first.set(one.id, { ...one, at: Date.parse(one.at), until: Number.POSITIVE_INFINITY });
      const last = boards.at(-1) ?? emptyBoard;
      for (const [id, { need, offer, at }] of first) {
        const now = last.tables.pairings.get(String(id));
        // Who was not heard of was told long before.
        if (now === undefined || !(underWay(now) || now.why === "silent")) continue;
        const told = said.find(
          (one) =>
            ["paired", "asked", "agreed"].includes(one.say.wording.text) &&
            pairsOf(one.say).some((pair) => pair.need === need && pair.offer === offer),
        );
        const waited = (told?.at ?? Number.POSITIVE_INFINITY) - at;
        if (waited > 0) late++;
        expect(waited).toBeLessThanOrEqual(15 * MINUTE);
      }
    }),
    runs,
  );
  expect(late).toBeGreaterThan(0);
}, 120_000);

test("in random chats no post is listed more than three times, and once more where it is kept on", () => {
  let most = 0;
  fc.assert(
    fc.property(steps, (all) => {
      const { said, afresh } = play(all, true);
      const times = new Map<number, number>();
      for (const { say } of said) {
        if (say.wording.text !== "digest") continue;
        for (const { no } of [...say.wording.about.posts, ...say.wording.about.leaving])
          times.set(no, (times.get(no) ?? 0) + 1);
      }
      for (const [no, listed] of times) {
        const kept = afresh.filter((one) => one === no).length;
        most = Math.max(most, listed - kept);
        expect(listed).toBeLessThanOrEqual(3 + kept);
      }
    }),
    runs,
  );
  expect(most).toBe(3);
}, 120_000);
