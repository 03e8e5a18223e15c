import fc from "fast-check";
import { expect } from "vitest";
import { type Board, emptyBoard, isFounded, nextDue } from "../../src/decide/board.ts";
import type { Change, Outgoing } from "../../src/model.ts";
import type { Commit, Store } from "../../src/ports.ts";
import {
  type Choice,
  chat,
  chosen,
  folded,
  founded,
  hour,
  indexes,
  pairing,
  post,
  records,
  reminder,
  resident,
} from "./changes.ts";

type Open = () => Promise<Store>;

const line = (text: string): Outgoing => ({
  op: "post",
  chat: "test:group",
  text,
  mentions: [{ id: "test:1", text: "@小王" }],
  to: ["test:1"],
  repeat: true,
});

const posted = (no: number): Change => ({ type: "posted", post: post(no) });
const reminded = (key: string, at: string): Change => ({
  type: "reminderSet",
  reminder: reminder(key, at),
});

/** A commit to test:a, of a neighbourhood founded by its first one. */
const commit = (version: number, cause: string, ...changes: Change[]): Commit => ({
  neighbourhood: "test:a",
  version,
  cause,
  at: hour(0),
  changes: version === 0 ? [founded("test:a"), ...changes] : changes,
  outgoing: [],
});

const saying = (what: Commit, ...texts: string[]): Commit => ({
  ...what,
  outgoing: texts.map(line),
});
const into = (neighbourhood: string, what: Commit): Commit => ({
  ...what,
  neighbourhood,
  changes: what.changes.map((one) => (one.type === "founded" ? founded(neighbourhood) : one)),
});
const at = (hours: number, what: Commit): Commit => ({ ...what, at: hour(hours) });

const board = async (store: Store, id = "test:a") => (await store.load(id)).board;
const nos = async (store: Store, id = "test:a") => [
  ...(await board(store, id)).tables.posts.keys(),
];
const texts = async (store: Store) => (await store.unsent()).map(({ text }) => text);
const idOf = async (store: Store, text: string) =>
  (await store.unsent()).find((queued) => queued.text === text)?.id ?? -1;

/** Names that might be taken for something else. */
const NAMES = ["test:a", "test:a/posts", "test:a%2Fposts", "test:a%", "__proto__"];

/** All that can be asked of a store, but for the causes it has seen. */
async function everything(store: Store) {
  const ids = await store.neighbourhoods();
  const boards = await Promise.all(ids.map((id) => store.load(id)));
  const names = boards.flatMap((one) => [
    ...one.board.tables.chats.keys(),
    ...one.board.tables.residents.keys(),
  ]);
  return {
    boards: boards.map(({ version, board }) => [version, records(board), indexes(board)]),
    ids,
    homes: await Promise.all(names.map(async (name) => [name, await store.home(name)])),
    due: await store.due(hour(9999)),
    unsent: await store.unsent(),
  };
}

/** What every store does. There are no options: a store does all of it. */
export const storeContract: Record<string, (open: Open) => Promise<void>> = {
  async "a neighbourhood that nobody has founded is empty"(open) {
    const store = await open();
    expect(await store.load("test:none")).toEqual({ version: 0, board: emptyBoard });
    expect(await everything(store)).toEqual({
      boards: [],
      ids: [],
      homes: [],
      due: [],
      unsent: [],
    });
    expect(await store.home("test:none")).toBeUndefined();
  },

  async "each commit is one version, even one that changes nothing"(open) {
    const store = await open();
    expect(await store.commit(commit(0, "m1", posted(1)))).toBe("done");
    expect(await store.commit(commit(1, "m2"))).toBe("done");
    expect((await store.load("test:a")).version).toBe(2);
    expect(await nos(store)).toEqual(["1"]);
  },

  async "later changes of a commit see the earlier ones"(open) {
    const store = await open();
    const [need, offer] = [post(1), post(2, "offer")];
    await store.commit(
      commit(
        0,
        "m1",
        { type: "posted", post: need },
        { type: "posted", post: offer },
        { type: "paired", pairing: pairing(1, need, offer, 3) },
        { type: "handed", pairing: 1 },
      ),
    );
    const { posts, pairings, neighbourhood } = (await board(store)).tables;
    expect(posts.get("2")?.lines).toMatchObject([{ open: 1, promised: 0, handed: 3 }]);
    expect(pairings.get("1")?.state).toBe("handed");
    expect(neighbourhood.first()).toMatchObject({ nextNo: 3, nextPairing: 2 });
  },

  async "a stale commit is refused whole"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1", posted(1)), "one"));
    const stale = saying(
      { ...commit(1, "m2", posted(2), reminded("a", hour(1))), version: 0 },
      "two",
    );
    expect(await store.commit(stale)).toBe("stale");
    expect(await nos(store)).toEqual(["1"]);
    expect(await texts(store)).toEqual(["one"]);
    expect(await store.due(hour(9))).toEqual([]);
    expect(await store.commit({ ...stale, version: 1 })).toBe("done");
  },

  async "a commit from the future is stale too"(open) {
    const store = await open();
    await store.commit(commit(0, "m1"));
    expect(await store.commit(commit(2, "m2", posted(1)))).toBe("stale");
    expect(await nos(store)).toEqual([]);
  },

  async "a refused first commit leaves nothing, not even the neighbourhood"(open) {
    const store = await open();
    expect(await store.commit(saying(commit(7, "m1", founded("test:a")), "one"))).toBe("stale");
    expect(await store.neighbourhoods()).toEqual([]);
    expect(await texts(store)).toEqual([]);
  },

  async "of two commits at once, one wins"(open) {
    const store = await open();
    const both = [
      store.commit(commit(0, "m1", posted(1))),
      store.commit(commit(0, "m2", posted(2))),
    ];
    expect((await Promise.all(both)).sort()).toEqual(["done", "stale"]);
    expect(await nos(store)).toHaveLength(1);
  },

  async "of one cause told twice at once, one is done"(open) {
    const store = await open();
    const both = [
      store.commit(commit(0, "m1", posted(1))),
      store.commit(commit(0, "m1", posted(1))),
    ];
    expect((await Promise.all(both)).sort()).toEqual(["done", "seen"]);
    expect((await store.load("test:a")).version).toBe(1);
  },

  async "commits of many neighbourhoods at once are all done"(open) {
    const store = await open();
    const ids = Array.from({ length: 20 }, (_, i) => `test:${i}`);
    const all = await Promise.all(
      ids.map((id) => store.commit(saying(into(id, commit(0, "m1", posted(1))), `to ${id}`))),
    );
    expect(all).toEqual(ids.map(() => "done"));
    expect(await store.neighbourhoods()).toEqual([...ids].sort());
    expect((await texts(store)).sort()).toEqual(ids.map((id) => `to ${id}`).sort());
    expect(new Set((await store.unsent()).map(({ id }) => id)).size).toBe(20);
  },

  async "a cause is handled once, even when it comes late"(open) {
    const store = await open();
    await store.commit(commit(0, "m1", posted(1)));
    await store.commit(commit(1, "m2", posted(2)));
    expect(await store.commit(saying(commit(2, "m1", posted(3)), "again"))).toBe("seen");
    expect(await store.commit({ ...commit(2, "m1", posted(3)), version: 1 })).toBe("seen");
    expect((await store.load("test:a")).version).toBe(2);
    expect(await nos(store)).toEqual(["1", "2"]);
    expect(await texts(store)).toEqual([]);
  },

  async "a cause is remembered for two days"(open) {
    const store = await open();
    await store.commit(commit(0, "m1"));
    for (let day = 1; day <= 3; day += 1)
      await store.commit(at(day * 15.5, commit(day, `d${day}`)));
    expect(await store.commit(at(47, commit(4, "m1")))).toBe("seen");
  },

  async "a cause is forgotten after two days, and only then"(open) {
    const store = await open();
    await store.commit(commit(0, "m1"));
    await store.commit(at(30, commit(1, "m2")));
    expect(await store.commit(at(49.5, commit(2, "m3")))).toBe("done");
    expect(await store.commit(at(50, commit(3, "m2")))).toBe("seen");
    expect(await store.commit(at(50, commit(3, "m1")))).toBe("done");
    expect(await store.commit(at(60, commit(4, "m1")))).toBe("seen");
  },

  async "a cause told again after two days is a new one"(open) {
    const store = await open();
    await store.commit(commit(0, "m1"));
    expect(await store.commit(at(48.5, commit(1, "m1")))).toBe("done");
    await store.commit(at(49.5, commit(2, "m2")));
    expect(await store.commit(at(50, commit(3, "m1")))).toBe("seen");
    expect(await store.commit(at(120, commit(3, "m1")))).toBe("done");
    expect(await store.commit(at(121, commit(4, "m1")))).toBe("seen");
  },

  async "what was not committed is no cause"(open) {
    const store = await open();
    await store.commit(commit(0, "m1"));
    expect(await store.commit({ ...commit(1, "m2"), version: 5 })).toBe("stale");
    expect(await store.commit(commit(1, "m2"))).toBe("done");
  },

  async "neighbourhoods do not mix"(open) {
    const store = await open();
    for (const [i, id] of NAMES.entries())
      expect(await store.commit(into(id, commit(0, "m1", posted(i + 1))))).toBe("done");
    for (const [i, id] of NAMES.entries()) expect(await nos(store, id)).toEqual([`${i + 1}`]);
    expect(await store.neighbourhoods()).toEqual([...NAMES].sort());
  },

  async "a change that breaks the ledger is refused whole"(open) {
    const store = await open();
    const [need, offer] = [post(1, "need", 9), post(2, "offer", 2)];
    await store.commit(
      commit(0, "m1", { type: "posted", post: need }, { type: "posted", post: offer }),
    );
    const before = await everything(store);
    const greedy = saying(
      commit(1, "m2", { type: "chatSet", chat: chat("test:new") }, reminded("a", hour(1)), {
        type: "paired",
        pairing: pairing(1, need, offer, 3),
      }),
      "paired",
    );
    await expect(store.commit(greedy)).rejects.toThrow("ledger");
    expect(await everything(store)).toEqual(before);
    expect(await store.home("test:new")).toBeUndefined();
    expect(await store.commit(commit(1, "m2"))).toBe("done");
  },

  async "a first commit that cannot be applied founds nothing"(open) {
    const store = await open();
    const early = { ...commit(0, "m1"), changes: [posted(1)] };
    await expect(store.commit(saying(early, "one"))).rejects.toThrow("founded");
    expect(await store.neighbourhoods()).toEqual([]);
    expect(await texts(store)).toEqual([]);
    expect(await store.commit(commit(0, "m1", posted(1)))).toBe("done");
  },

  async "a loaded board stays as it was"(open) {
    const store = await open();
    await store.commit(commit(0, "m1", posted(1)));
    const loaded = await store.load("test:a");
    const before = [records(loaded.board), indexes(loaded.board)];
    await store.commit(commit(1, "m2", posted(2), { type: "told", no: 1 }));
    expect([records(loaded.board), indexes(loaded.board)]).toEqual(before);
    expect(loaded.version).toBe(1);
  },

  async "a caller cannot reach into the store through what it committed"(open) {
    const store = await open();
    const mine = { ...post(1), building: "3" };
    const texted = { ...line("one") };
    const changes: Change[] = [founded("test:a"), { type: "posted", post: mine }];
    await store.commit({ ...commit(0, "m1"), changes, outgoing: [texted] });
    mine.building = "9";
    texted.text = "two";
    changes.length = 0;
    expect((await board(store)).tables.posts.get("1")?.building).toBe("3");
    expect(await texts(store)).toEqual(["one"]);
  },

  async "odd words come back as they were"(open) {
    const store = await open();
    const odd = "👵🏻 O'Neil \\ \"引号\"\n\t'; drop table posts; -- \u2028 ｶﾞ é";
    await store.commit(
      saying(
        commit(0, `m/${odd}`, { type: "chatSet", chat: { ...chat("test:1"), name: odd } }),
        odd,
      ),
    );
    expect((await board(store)).tables.chats.get("test:1")?.name).toBe(odd);
    expect(await texts(store)).toEqual([odd]);
    expect(await store.commit(commit(1, `m/${odd}`))).toBe("seen");
  },

  async "a line is queued as it was said"(open) {
    const store = await open();
    const edit = { ...line("edited"), op: "edit" as const, message: "test:group/5", cause: "m1" };
    await store.commit({ ...commit(0, "m1"), outgoing: [line("one"), edit] });
    const [first, second] = await store.unsent();
    const queued = { neighbourhood: "test:a", queuedAt: hour(0), state: "queued" };
    expect(first).toEqual({ ...line("one"), ...queued, id: first?.id });
    expect(second).toEqual({ ...edit, ...queued, id: second?.id });
  },

  async "lines wait in the order of their commits until they are marked sent"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1"), "one", "two"));
    await store.commit(saying(into("test:b", commit(0, "m1")), "three"));
    await store.commit(saying(commit(1, "m2"), "four"));
    expect(await texts(store)).toEqual(["one", "two", "three", "four"]);
    const ids = (await store.unsent()).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    await store.markSent(await idOf(store, "two"));
    expect(await texts(store)).toEqual(["one", "three", "four"]);
  },

  async "numbers of lines are not used again"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1"), "one"));
    const first = await idOf(store, "one");
    await store.markSent(first);
    await store.commit(saying(commit(1, "m2"), "two"));
    expect(await idOf(store, "two")).toBeGreaterThan(first);
    await store.markSent(first);
    expect(await texts(store)).toEqual(["two"]);
  },

  async "a line being sent is known as that"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1"), "one", "two"));
    await store.markSending(await idOf(store, "one"));
    expect((await store.unsent()).map(({ text, state }) => [text, state])).toEqual([
      ["one", "sending"],
      ["two", "queued"],
    ]);
  },

  async "a line put back waits where it was"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1"), "one", "two"));
    const [first] = await store.unsent();
    const id = await idOf(store, "one");
    await store.markSending(id);
    await store.commit(saying(commit(1, "m2"), "three"));
    await store.putBack(id);
    expect(await texts(store)).toEqual(["one", "two", "three"]);
    expect((await store.unsent())[0]).toEqual(first);
  },

  async "a line put back goes where its chat went, and no other does"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1"), "one", "two"));
    await store.putBack(await idOf(store, "one"), "test:super");
    const chats = (await store.unsent()).map(({ text, chat, state }) => [text, chat, state]);
    expect(chats).toEqual([
      ["one", "test:super", "queued"],
      ["two", "test:group", "queued"],
    ]);
  },

  async "a line that was sent stays sent"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1"), "one"));
    const id = await idOf(store, "one");
    await store.markSent(id);
    await store.putBack(id);
    await store.markSending(id);
    await store.markSent(id);
    expect(await store.unsent()).toEqual([]);
  },

  async "chats and residents are found at home"(open) {
    const store = await open();
    const names: Change[] = [
      { type: "chatSet", chat: chat("test:g1") },
      { type: "residentSet", resident: resident("test:r1") },
    ];
    await store.commit(commit(0, "m1", ...names));
    await store.commit(into("test:b", commit(0, "m1", { type: "chatSet", chat: chat("test:g2") })));
    const homes = ["test:g1", "test:r1", "test:g2", "test:g3"].map((id) => store.home(id));
    expect(await Promise.all(homes)).toEqual(["test:a", "test:a", "test:b", undefined]);
  },

  async "a chat that moved is found under its new name only"(open) {
    const store = await open();
    await store.commit(commit(0, "m1", { type: "chatSet", chat: chat("test:g1") }));
    await store.commit(commit(1, "m2", { type: "chatMoved", from: "test:g1", to: "test:g2" }));
    expect(await store.home("test:g1")).toBeUndefined();
    expect(await store.home("test:g2")).toBe("test:a");
  },

  async "who joined another neighbourhood is at home in that"(open) {
    const store = await open();
    const joins: Change = { type: "chatSet", chat: chat("test:g1") };
    await store.commit(commit(0, "m1", joins));
    await store.commit(into("test:b", commit(0, "m2", joins)));
    expect(await store.home("test:g1")).toBe("test:b");
    const leaves: Change = { type: "chatMoved", from: "test:g1", to: "test:g2" };
    await store.commit(into("test:b", commit(1, "m3", leaves)));
    expect(await store.home("test:g1")).toBe("test:a");
  },

  async "a private chat with the name of its resident outlives neither's change"(open) {
    const store = await open();
    await store.commit(
      commit(
        0,
        "m1",
        { type: "chatSet", chat: { ...chat("test:r1"), scope: "private" } },
        { type: "residentSet", resident: resident("test:r1") },
      ),
    );
    await store.commit(commit(1, "m2", { type: "chatMoved", from: "test:r1", to: "test:x" }));
    expect(await store.home("test:r1")).toBe("test:a");
  },

  async "what is due is told by neighbourhood, the earliest first, and nothing else"(open) {
    const store = await open();
    await store.commit(commit(0, "m1", reminded("late", hour(8)), reminded("x", hour(3.5))));
    await store.commit(
      into("test:b", commit(0, "m1", reminded("x", hour(3.25)), reminded("y", hour(6)))),
    );
    await store.commit(into("test:c", commit(0, "m1", reminded("x", hour(5)))));
    const a = { neighbourhood: "test:a", at: hour(3.5) };
    const b = { neighbourhood: "test:b", at: hour(3.25) };
    const c = { neighbourhood: "test:c", at: hour(5) };
    expect(await store.due(hour(3))).toEqual([]);
    expect(await store.due(hour(3.25))).toEqual([b]);
    expect(await store.due(hour(4))).toEqual([b, a]);
    expect(await store.due(hour(99))).toEqual([b, a, c]);
  },

  async "a reminder moved or dropped is due accordingly"(open) {
    const store = await open();
    await store.commit(commit(0, "m1", reminded("x", hour(3)), reminded("y", hour(4))));
    await store.commit(commit(1, "m2", reminded("x", hour(5))));
    expect(await store.due(hour(9))).toEqual([{ neighbourhood: "test:a", at: hour(4) }]);
    await store.commit(commit(2, "m3", { type: "reminderDropped", key: "y" }));
    expect(await store.due(hour(9))).toEqual([{ neighbourhood: "test:a", at: hour(5) }]);
    await store.commit(commit(3, "m4", { type: "reminderDropped", key: "x" }));
    expect(await store.due(hour(9))).toEqual([]);
  },

  async "a closed store takes nothing more"(open) {
    const store = await open();
    await store.commit(commit(0, "m1"));
    await store.close();
    await expect(store.commit(commit(1, "m2"))).rejects.toThrow("closed");
    await store.close();
  },

  async "a line that is gone is nobody's to send"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1"), "one"));
    const id = await idOf(store, "one");
    expect(await store.markSending(id)).toBe(true);
    await store.markSent(id);
    expect(await store.markSending(id)).toBe(false);
  },

  async "a glance sees what this process committed"(open) {
    const store = await open();
    expect(await store.glance("test:a")).toEqual({ version: 0, board: emptyBoard });
    await store.commit(commit(0, "m1", posted(1)));
    expect((await store.glance("test:a")).version).toBe(1);
    await store.commit(commit(1, "m2", posted(2)));
    const { version, board } = await store.glance("test:a");
    expect([version, ...board.tables.posts.keys()]).toEqual([2, "1", "2"]);
  },

  async "who asks to be alone is alone, and one that fails holds up nobody"(open) {
    const store = await open();
    let inside = 0;
    const alone = (no: number) =>
      store.alone("test:a", async () => {
        inside += 1;
        await store.commit(commit((await store.load("test:a")).version, `m${no}`));
        expect(inside).toBe(1);
        inside -= 1;
        if (no === 2) throw new Error("two failed");
        return no;
      });
    const all = await Promise.allSettled([1, 2, 3].map(alone));
    expect(all.map((one) => (one.status === "fulfilled" ? one.value : one.status))).toEqual([
      1,
      "rejected",
      3,
    ]);
  },

  async "what one store tells, an empty one takes over and is the same"(open) {
    const store = await open();
    for (const [i, id] of NAMES.entries())
      await store.commit(
        saying(
          into(
            id,
            commit(
              0,
              "m/1",
              ...Array.from({ length: 12 }, (_, no) => posted(12 - no)),
              { type: "chatSet", chat: chat(`test:g/${i}`) },
              { type: "residentSet", resident: resident("test:everywhere") },
              reminded("x/y", hour(i)),
              reminded("gone", hour(0)),
              { type: "reminderDropped", key: "gone" },
            ),
          ),
          `to ${id}`,
          '👵🏻 "引号"\n',
        ),
      );
    await store.markSending(await idOf(store, "to test:a"));
    await store.putBack(await idOf(store, "to __proto__"), "test:super");
    const other = await open();
    await other.fill(store.everything());
    expect(await everything(other)).toEqual(await everything(store));
    // The order of things is kept as well: who came first is served first.
    expect([...(await board(other)).indexes.open.values()].map((nos) => [...nos])).toEqual(
      [...(await board(store)).indexes.open.values()].map((nos) => [...nos]),
    );
    expect(await other.commit(commit(1, "m/1"))).toBe("seen");
    expect(await other.commit(saying(commit(1, "m2", posted(20)), "new"))).toBe("done");
    expect(await idOf(other, "new")).toBe(
      1 + Math.max(...(await store.unsent()).map(({ id }) => id)),
    );
  },

  async "only an empty store is filled, and whole or not at all"(open) {
    const store = await open();
    await store.commit(saying(commit(0, "m1", posted(1)), "one"));
    const before = await everything(store);
    await expect(store.fill(store.everything())).rejects.toThrow("already");
    expect(await everything(store)).toEqual(before);
    const other = await open();
    const cut = async function* () {
      yield* store.everything();
      throw new Error("cut off");
    };
    await expect(other.fill(cut())).rejects.toThrow("cut off");
    expect(await everything(other)).toMatchObject({ ids: [], unsent: [] });
    expect(await other.commit(commit(0, "m1"))).toBe("done");
  },

  async "whatever is committed, a board loaded is the changes applied in order"(open) {
    await fc.assert(
      fc.asyncProperty(history, async (all) => {
        const store = await open();
        await live(store, all);
        await store.close();
      }),
      { numRuns: 40 },
    );
  },
};

/** What every store does that outlives its process. `open` opens the same place again. */
export const durableContract: Record<string, (open: Open) => Promise<void>> = {
  async "opened again, everything is as it was"(open) {
    let store = await open();
    await store.commit(
      saying(
        commit(
          0,
          "m1",
          posted(1),
          { type: "chatSet", chat: chat("test:g1") },
          { type: "residentSet", resident: resident("test:r1") },
          reminded("x", hour(3)),
        ),
        "one",
        "two",
        "three",
      ),
    );
    await store.commit(commit(1, "m2", { type: "chatMoved", from: "test:g1", to: "test:g2" }));
    await store.markSending(await idOf(store, "two"));
    await store.markSent(await idOf(store, "one"));
    await store.putBack(await idOf(store, "three"), "test:super");
    const before = await everything(store);
    await store.close();
    store = await open();
    expect(await everything(store)).toEqual(before);
    expect(await store.home("test:g1")).toBeUndefined();
    expect(await store.home("test:g2")).toBe("test:a");
    await store.close();
  },

  async "opened again, a cause is still handled once, and forgotten in time"(open) {
    let store = await open();
    await store.commit(commit(0, "m1", posted(1)));
    await store.close();
    store = await open();
    expect(await store.commit(at(47, commit(1, "m1")))).toBe("seen");
    expect(await store.commit(commit(0, "m2"))).toBe("stale");
    expect(await store.commit(at(49.5, commit(1, "m2")))).toBe("done");
    await store.close();
    store = await open();
    expect(await store.commit(at(49.5, commit(2, "m1")))).toBe("done");
    await store.close();
  },

  async "opened again, neighbourhoods do not mix"(open) {
    let store = await open();
    for (const [i, id] of NAMES.entries())
      await store.commit(
        into(id, commit(0, `m/${i}`, { type: "chatSet", chat: chat(`x/${i}/%2F`) })),
      );
    const before = await everything(store);
    expect(before.ids).toEqual([...NAMES].sort());
    await store.close();
    store = await open();
    expect(await everything(store)).toEqual(before);
    for (const [i, id] of NAMES.entries())
      expect(await store.commit(into(id, commit(1, `m/${i}`)))).toBe("seen");
    await store.close();
  },

  async "opened again, numbers of lines go on rising"(open) {
    let store = await open();
    await store.commit(saying(commit(0, "m1"), "one", "two"));
    const last = await idOf(store, "two");
    for (const { id } of await store.unsent()) await store.markSent(id);
    await store.close();
    store = await open();
    await store.commit(saying(commit(1, "m2"), "three"));
    expect(await idOf(store, "three")).toBeGreaterThan(last);
    await store.close();
  },

  async "opened again, nothing refused has come back"(open) {
    let store = await open();
    await store.commit(commit(0, "m1", posted(1)));
    const before = await everything(store);
    await store.commit(saying({ ...commit(1, "m2", posted(2)), version: 7 }, "stale"));
    const broken: Change = { type: "handed", pairing: 9 };
    await expect(store.commit(saying(commit(1, "m3", posted(2), broken), "x"))).rejects.toThrow();
    await store.close();
    store = await open();
    expect(await everything(store)).toEqual(before);
    await store.close();
  },

  async "what was under way at the close is kept"(open) {
    let store = await open();
    await store.commit(commit(0, "m1"));
    const last = store.commit(saying(commit(1, "m2", posted(1)), "one"));
    await store.close();
    expect(await last).toBe("done");
    store = await open();
    expect(await texts(store)).toEqual(["one"]);
    await store.close();
  },

  async "whatever was committed, opened again it is the same"(open) {
    const next = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(history, async (all) => {
        let store = await open();
        // One place serves all runs: each has neighbourhoods of its own.
        const run = next.size;
        next.set(`${run}`, run);
        await live(store, all, `${run}`);
        const before = await everything(store);
        await store.close();
        store = await open();
        expect(await everything(store)).toEqual(before);
        await store.close();
      }),
      { numRuns: 15 },
    );
  },
};

// ── Histories ───────────────────────────────────────────────────────────────────────────────────

interface Step {
  readonly where: string;
  readonly choices: readonly Choice[];
}

const number = fc.nat(999);
const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    where: fc.constantFrom("a", "b"),
    choices: fc.array(fc.tuple(number, number, number, number), { maxLength: 6 }),
  }),
  { maxLength: 14 },
);

/** Commits a history, and compares after each step. What cannot be applied must be refused. */
async function live(store: Store, all: readonly Step[], run = ""): Promise<void> {
  const model = new Map<string, { version: number; board: Board }>();
  const spoken: string[] = [];
  const already = (await store.unsent()).length;
  for (const [i, { where, choices }] of all.entries()) {
    const id = `test:${where}${run}`;
    const now = model.get(id) ?? { version: 0, board: emptyBoard };
    const changes: Change[] = isFounded(now.board) ? [] : [founded(id)];
    let board: Board | undefined = folded(changes, now.board);
    for (const choice of choices) {
      const change = chosen(board, choice);
      changes.push(change);
      board = possible(board, change);
      if (!board) break;
    }
    const result = store.commit(
      saying(
        {
          neighbourhood: id,
          version: now.version,
          cause: `${i}`,
          at: hour(i),
          changes,
          outgoing: [],
        },
        `${i}`,
      ),
    );
    if (board) {
      expect(await result).toBe("done");
      model.set(id, { version: now.version + 1, board });
      spoken.push(`${i}`);
    } else await expect(result).rejects.toThrow();
    const loaded = await store.load(id);
    const expected = model.get(id) ?? { version: 0, board: emptyBoard };
    expect(loaded.version).toBe(expected.version);
    expect(records(loaded.board)).toEqual(records(expected.board));
    expect(indexes(loaded.board)).toEqual(indexes(expected.board));
  }
  expect((await texts(store)).slice(already)).toEqual(spoken);
  const due = [...model].flatMap(([neighbourhood, { board }]) => {
    const when = nextDue(board);
    return when === undefined ? [] : [{ neighbourhood, at: when }];
  });
  const told = (await store.due(hour(9999))).filter(({ neighbourhood }) =>
    model.has(neighbourhood),
  );
  expect(new Set(told)).toEqual(new Set(due));
}

function possible(board: Board, change: Change): Board | undefined {
  try {
    return folded([change], board);
  } catch {
    return undefined;
  }
}
