// Whatever is ordered, asked and taken back: the committee's stock is the sum of its lines and never below zero.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../src/decide/apply.ts";
import { type Board, emptyBoard, pairingsOf } from "../src/decide/board.ts";
import { decide } from "../src/decide/decide.ts";
import { dayOf, outFor, stocks } from "../src/decide/stock.ts";
import { isPool } from "../src/decide/work.ts";
import type { Event, Post, Speaker } from "../src/model.ts";
import { withStock } from "../src/understand/commands.ts";
import { defaultWords, read } from "../src/understand/read.ts";
import { folded } from "./contracts/changes.ts";

const START = Date.parse("2022-12-19T01:00:00.000Z");
const zone = "Asia/Shanghai";
const founding = { id: "test", code: "K7Q2PLUM", zone };
const people: readonly Speaker[] = [
  { id: "test:chen", name: "陈书记", called: "陈书记" },
  { id: "test:wang", name: "3-602 小王", called: "小王", building: "3", room: "602" },
  { id: "test:li", name: "5-101 李姐", called: "李姐", building: "5", room: "101" },
  { id: "test:tom", name: "Tom", called: "Tom" },
];

const orders = [
  "/药库 入 布洛芬 4盒 2023-06",
  "/药库 入 布洛芬 3盒 2022-12-20",
  "/药库 入 布洛芬 12粒",
  "/药库 入 体温计 1个",
  "/药库 出 布洛芬 1盒",
  "/药库 出 布洛芬 2盒 #2",
  "/药库 出 #3",
  "/药库 盘点 布洛芬 2盒",
  "/药库 盘点 布洛芬 6盒",
  "/药库 保底 布洛芬 3盒",
  "/药库 入 #1",
  "/结 2",
  "#2 收到了",
  "没成",
];
const lines = [
  "求2盒布洛芬,孩子39度,急",
  "求布洛芬6粒,发烧39度,急用",
  "求3盒布洛芬",
  "借一个体温计,急用",
  "我捐给药库2盒布洛芬",
  "我家有1盒布洛芬可以给",
  "收到了谢谢",
  "不需要了",
  "没成",
  "还了",
  "说错了，是1盒",
  "撤销",
  "误会了",
  "/删除我",
];

interface Step {
  readonly who: number;
  readonly what: number;
  readonly minutes: number;
  readonly kind: "said" | "edited" | "left" | "ticked";
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1, 1, 2, 3),
  what: fc.oneof(fc.nat(13), fc.constantFrom(0, 2, 7, 11)),
  minutes: fc.constantFrom(0, 1, 8, 61, 61, 1500),
  kind: fc.constantFrom(
    "said",
    "said",
    "said",
    "said",
    "said",
    "ticked",
    "ticked",
    "edited",
    "left",
  ),
});

/** The board after a story, with what it was before each step. */
function played(steps: readonly Step[], seen: (before: Board, board: Board, at: string) => void) {
  let board = folded([
    {
      type: "founded",
      neighbourhood: { ...founding, nextNo: 1, nextPairing: 1 },
    },
    ...["test:group", "test:home"].map((id, i) => ({
      type: "chatSet" as const,
      chat: {
        id,
        scope: i === 0 ? ("community" as const) : ("committee" as const),
        lang: "zh" as const,
        ...{ quietFrom: "23:30", quietTo: "07:00", digestAt: "19:30" },
      },
    })),
  ]);
  let clock = START;
  steps.forEach((one, i) => {
    clock += one.minutes * 60_000;
    const at = new Date(clock).toISOString();
    const event = eventOf(one, i, at);
    const { changes } = decide(board, event, founding);
    const after = changes.reduce(apply, board);
    seen(board, after, at);
    board = after;
  });
  return board;
}

function eventOf({ who, what, kind }: Step, i: number, at: string): Event {
  const from = people[who] ?? { id: "test:tom", name: "Tom" };
  const chat = "test:group";
  if (kind === "ticked") return { type: "ticked", id: `tick ${i}`, at };
  if (kind === "left") return { type: "left", id: `left ${i}`, at, chat, from };
  const committee = who === 0;
  const text = (committee ? orders : lines)[what] ?? "";
  const words = defaultWords();
  const readings = read(text, { at, zone, words, name: from.name }).map((one) =>
    withStock(one, words),
  );
  const id = kind === "edited" ? `test:group/${Math.max(0, i - 1)}` : `test:group/${i}`;
  const message = { id, chat: committee ? "test:home" : chat, from, text, at };
  return {
    type: kind === "edited" ? "edited" : "heard",
    ...{ id: `event ${i}`, at, message, readings, authority: committee, thread: [] },
  };
}

const gifts = (board: Board): Post[] =>
  [...board.tables.posts.values()].filter(({ by }) => isPool(by));

const law = (check: (before: Board, board: Board, at: string) => void) =>
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40, size: "max" }), (steps) => {
      played(steps, check);
    }),
    { numRuns: 120 },
  );

describe("the pool", () => {
  test("never gives what it does not have, from no lot", () => {
    law((_, board) => {
      const lots = new Map<string, number>();
      for (const { thing, unit, lot, quantity } of board.tables.movements.values()) {
        const key = `${thing.id} ${unit} ${lot}`;
        lots.set(key, (lots.get(key) ?? 0) + quantity);
      }
      for (const left of lots.values()) expect(left).toBeGreaterThan(-1e-6);
    });
  });

  test("has a line for just what is promised and handed over, however it ended", () => {
    law((_, board) => {
      for (const { no, lines } of gifts(board)) {
        const out = outFor(board, no)?.lots.reduce((sum, { left }) => sum + left, 0) ?? 0;
        const [line] = lines;
        expect(out).toBeCloseTo((line?.promised ?? 0) + (line?.handed ?? 0), 5);
        expect(line?.open).toBe(0);
      }
    });
  });

  test("keeps its lines: none is changed, none goes", () => {
    law((before, board) => {
      for (const [key, movement] of before.tables.movements)
        expect(board.tables.movements.get(key)).toEqual(movement);
    });
  });

  test("never goes below its reserve for an ordinary need, and gives nothing that is over", () => {
    law((before, board, at) => {
      const fresh = gifts(board).filter(({ no }) => !before.tables.posts.has(String(no)));
      const byHand = [...board.tables.movements.values()].some(
        ({ id, by, why }) =>
          by !== undefined && why === "given" && id > before.tables.movements.size,
      );
      const today = dayOf(at, zone);
      for (const movement of [...board.tables.movements.values()].slice(
        before.tables.movements.size,
      ))
        if (movement.why === "given" && movement.lot !== undefined)
          expect(movement.lot >= today).toBe(true);
      const ordinary = fresh.filter(({ no }) =>
        pairingsOf(board, no).some(({ need }) => !board.tables.posts.get(String(need))?.urgent),
      );
      if (ordinary.length === 0 || byHand || fresh.length > ordinary.length) return;
      for (const { key, left, least } of stocks(board, today)) {
        const drawn = ordinary.some(
          ({ lines }) => `${lines[0]?.thing.id} ${lines[0]?.unit}` === key,
        );
        if (drawn) expect(left).toBeGreaterThanOrEqual(least - 1e-6);
      }
    });
  });
});

test("an empty board has no pool", () => {
  expect(stocks(emptyBoard, "2022-12-19")).toEqual([]);
});
