// A chat that rehearses promises nothing, is told nothing but what was asked for, and meets in earnest once it is live.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../src/decide/apply.ts";
import { type Board, chatOf, emptyBoard, nextDue, openPosts } from "../src/decide/board.ts";
import { decide } from "../src/decide/decide.ts";
import type { Say } from "../src/decide/work.ts";
import type { Chat, Event, Instant, Speaker } from "../src/model.ts";
import { defaultWords, read } from "../src/understand/read.ts";

const zone = "Asia/Shanghai";
const founding = { id: "test", code: "K7Q2PLUM", zone };
const START = Date.parse("2023-03-06T01:00:00.000Z");
const words = defaultWords();
const group = "test:group";
const other = "test:other";
const committee = "test:committee";

const people: readonly Speaker[] = [..."ABCDEFGH"].map((name, i) => ({
  id: `test:${name}`,
  name: `${i + 1}-10${i} 住户${name}`,
  called: `住户${name}`,
  building: String(i + 1),
  room: `10${i}`,
}));
const [A, B, C] = people as [Speaker, Speaker, Speaker];
const boss: Speaker = { id: "test:boss", name: "陈书记", called: "陈书记" };

const chat = (id: string, scope: Chat["scope"], more: Partial<Chat> = {}): Chat => ({
  ...{ id, scope, lang: "zh", quietFrom: "23:30", quietTo: "07:00", digestAt: "19:30" },
  ...more,
});

function estate(...chats: readonly Chat[]) {
  let board: Board = apply(emptyBoard, {
    type: "founded",
    neighbourhood: { ...founding, nextNo: 1, nextPairing: 1 },
  });
  for (const one of chats) board = apply(board, { type: "chatSet", chat: one });
  let clock = START;
  let count = 0;
  const said: { readonly at: Instant; readonly say: Say; readonly by: Event["type"] }[] = [];
  const at = (): Instant => new Date(clock).toISOString();
  const handle = (event: Event): readonly Say[] => {
    const { changes, says } = decide(board, event, founding, () => true);
    board = changes.reduce(apply, board);
    said.push(...says.map((say) => ({ at: event.at, say, by: event.type })));
    return says;
  };
  const pass = (minutes: number): void => {
    const until = clock + minutes * 60_000;
    for (let due = nextDue(board); due !== undefined && Date.parse(due) <= until; ) {
      clock = Math.max(clock, Date.parse(due));
      handle({ type: "ticked", id: `t${++count}`, at: due });
      due = nextDue(board);
    }
    clock = until;
  };
  const hear = (from: Speaker, text: string, where = group): readonly Say[] => {
    count += 1;
    const message = {
      id: `test:m${count}`,
      chat: where,
      from,
      text,
      at: at(),
      toBot: true as const,
    };
    const readings = read(text, { at: at(), zone, words, name: from.name, toBot: true });
    return handle({
      ...{ type: "heard", id: `test:e${count}`, at: at(), message, readings },
      ...{ thread: [], authority: from === boss },
    });
  };
  return { hear, pass, handle, at, said, board: () => board };
}

const steps = fc.array(
  fc.record({
    who: fc.nat({ max: people.length - 1 }),
    text: fc.constantFrom(
      ...[
        "求雨伞",
        "我家有雨伞可以送",
        "求剪刀",
        "剪刀可以借",
        "急求雨伞",
        "求布洛芬一盒,孩子发烧",
      ],
      ...["收到了谢谢", "不需要了", "给不了了", "我有", "我也要", "晚点", "续", "撤销", "/我的"],
    ),
    wait: fc.constantFrom(0, 1, 7, 45, 200, 700),
  }),
  { minLength: 4, maxLength: 25 },
);

describe("while a chat rehearses", () => {
  test("nothing is promised, nobody is told, and the committee is not flooded", () => {
    let noted = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const place = estate(
          chat(group, "community"),
          chat(committee, "committee", { linesAnHour: 3 }),
        );
        place.hear(boss, "/设置 排练 开");
        place.said.splice(0);
        for (const { who, text, wait } of all) {
          place.pass(wait);
          place.hear(people[who] ?? A, text);
          const { pairings, posts, reminders } = place.board().tables;
          expect(pairings.size).toBe(0);
          for (const { lines } of posts.values())
            for (const { promised } of lines) expect(promised).toBe(0);
          for (const { pairing } of reminders.values()) expect(pairing).toBeUndefined();
        }
        place.pass(3 * 1440);
        const inGroup = place.said.filter(({ say }) => say.chat === group);
        expect(inGroup.map(({ say }) => say.wording.text)).toEqual(
          inGroup.map(() => expect.stringMatching(/^(?:mine|undone|nothingToUndo)$/u)),
        );
        const told = place.said.filter(({ say }) => say.wording.text === "rehearsed");
        noted += told.length;
        for (const { at } of told)
          expect(
            told.filter((one) => one.at <= at && Date.parse(one.at) > Date.parse(at) - 3_600_000)
              .length,
          ).toBeLessThanOrEqual(3);
        // The room of nobody is in any note.
        for (const { say } of told) expect(JSON.stringify(say.wording)).not.toMatch(/10\d/u);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(noted).toBeGreaterThan(60);
  });

  test("a chat that is live is not promised what a rehearsing one has, and gets it once that is live too", () => {
    const place = estate(
      chat(group, "building", { buildings: ["5"], rehearsal: true }),
      chat(other, "community"),
      chat(committee, "committee"),
    );
    place.hear(A, "我家有轮椅可以借");
    expect(place.hear(B, "求一个轮椅", other).map(({ wording }) => wording.text)).toEqual([
      "noted",
    ]);
    place.pass(300);
    expect(place.board().tables.pairings.size).toBe(0);
    expect(place.said.filter(({ say }) => say.chat === group)).toEqual([]);
    const texts = place.hear(boss, "/上线").map(({ chat: to, wording }) => [to, wording.text]);
    expect(texts).toEqual([
      [group, "live"],
      [other, "paired"],
      [group, "paired"],
    ]);
  });

  test("in a busy hour the committee's chat hears of it as often as its budget allows, and all of it later", () => {
    const place = estate(
      chat(group, "community", { rehearsal: true }),
      chat(committee, "committee", { linesAnHour: 3 }),
    );
    const things = ["轮椅", "雨伞", "剪刀", "梯子", "电钻", "手电筒", "吹风机", "行李箱", "充电宝"];
    for (const [i, thing] of things.entries()) {
      place.hear(people[i % 4] ?? A, `求一个${thing}`);
      place.hear(people[4 + (i % 4)] ?? B, `我家有${thing}可以借`);
      place.pass(16);
    }
    const times = (): number[] =>
      place.said
        .filter(({ say }) => say.wording.text === "rehearsed")
        .map(({ at }) => (Date.parse(at) - START) / 60_000);
    const within = times().map((at) => times().filter((one) => one <= at && one > at - 60).length);
    expect(Math.max(...within)).toBe(3);
    place.pass(120);
    const told = place.said.flatMap(({ say }) =>
      say.wording.text === "rehearsed" ? say.wording.about.notes : [],
    );
    expect(told).toHaveLength(things.length);
  });

  test("a danger is answered at once, there and in the committee's chat", () => {
    const place = estate(
      chat(group, "community", { rehearsal: true }),
      chat(committee, "committee"),
    );
    const says = place.hear(A, "救命,我妈妈晕倒了");
    expect(says.map(({ chat: to, wording }) => [to, wording.text])).toEqual([
      [group, "emergency"],
      [committee, "emergencyCall"],
    ]);
  });

  test("who wants to be forgotten is in no note that is still to be told", () => {
    const place = estate(
      chat(group, "community", { rehearsal: true }),
      chat(committee, "committee"),
    );
    place.hear(A, "求一个轮椅");
    place.hear(B, "我家有轮椅可以借");
    place.hear(A, "/删除我");
    place.pass(60);
    const told = JSON.stringify(place.said.map(({ say }) => say.wording));
    expect(told).not.toContain("住户A(");
  });

  test("what was noted is the same whether it goes live at once or days later, less what has expired", () => {
    const place = estate(chat(group, "community", { rehearsal: true }));
    place.hear(A, "求一个轮椅");
    place.pass(2 * 1440);
    place.hear(B, "我家有轮椅可以借");
    place.hear(C, "求一本字典");
    place.pass(2 * 1440);
    // The first need was for three days.
    expect(openPosts(place.board(), "need").map(({ by }) => by)).toEqual([C.id]);
    expect(place.hear(boss, "/上线").map(({ wording }) => wording.text)).toEqual(["live"]);
    expect(chatOf(place.board(), group)?.rehearsal).toBeUndefined();
    expect(place.hear(A, "求一个轮椅").map(({ wording }) => wording.text)).toEqual(["paired"]);
  });
});

describe("a chat that the bot was removed from", () => {
  test("is in no pairing, and meets again once the bot is back", () => {
    const place = estate(chat(group, "community"), chat(other, "building", { buildings: ["5"] }));
    place.hear(A, "我家有轮椅可以借");
    place.handle({ type: "removed", id: "test:x1", at: place.at(), chat: group });
    expect(place.hear(B, "求一个轮椅", other).map(({ wording }) => wording.text)).toEqual([
      "noted",
    ]);
    place.pass(60);
    const back: Event = { type: "joined", id: "test:x2", at: place.at(), chat: group };
    const texts = place.handle(back).map(({ chat: to, wording }) => [to, wording.text]);
    expect(new Map(texts as [string, string][])).toEqual(
      new Map([
        [other, "paired"],
        [group, "paired"],
      ]),
    );
    expect(place.handle({ ...back, id: "test:x3" })).toEqual([]);
  });
});
