import { describe, expect, test } from "vitest";
import type { Commit, Queued, Store } from "../src/ports.ts";
import { memoryStore } from "../storage/memory.ts";
import { type Rows, shelfStore } from "../storage/shelf.ts";
import { founded, hour, records } from "./contracts/changes.ts";
import { durableContract, storeContract } from "./contracts/store.ts";
import { durableStores, stores } from "./stores.ts";

describe.each(stores)("store contract: %s", (_name, place) => {
  test.each(Object.entries(storeContract))(
    "%s",
    async (_law, check) => {
      const opened: Store[] = [];
      await check(async () => {
        const store = await place()();
        opened.push(store);
        return store;
      });
      for (const store of opened) await store.close();
    },
    60_000,
  );
});

describe.each(durableStores)("durable store contract: %s", (_name, place) => {
  test.each(Object.entries(durableContract))("%s", (_law, check) => check(place()), 60_000);
});

// The contract is only as good as the faults it finds. Each of these must be found.
const faults: Record<string, (good: Store) => Partial<Store>> = {
  "forgets the version": (good) => ({
    commit: async (c) => good.commit({ ...c, version: (await good.load(c.neighbourhood)).version }),
  }),
  "forgets what it has seen": (good) => ({
    commit: (c) => good.commit({ ...c, cause: `${c.cause} ${Math.random()}` }),
  }),
  "remembers only the last cause": (good) => {
    const last = new Map<string, string>();
    return {
      async commit(c) {
        if (last.get(c.neighbourhood) === c.cause) return "seen";
        const result = await good.commit({ ...c, cause: `${c.cause} ${c.version}` });
        if (result === "done") last.set(c.neighbourhood, c.cause);
        return result;
      },
    };
  },
  "remembers causes for ever": (good) => ({
    commit: (c) => good.commit({ ...c, at: hour(0) }),
  }),
  "forgets causes after one day": (good) => ({
    commit: (c) =>
      good.commit({ ...c, at: hour((2 * (Date.parse(c.at) - Date.parse(hour(0)))) / 3_600_000) }),
  }),
  "loses the last change": (good) => ({
    commit: (c) => good.commit({ ...c, changes: c.changes.slice(0, 3) }),
  }),
  "keeps what comes before a broken change": (good) => ({
    commit: (c) =>
      good.commit(c).catch(async (error: unknown) => {
        await good.commit({ ...c, changes: c.changes.slice(0, 1), outgoing: [] });
        throw error;
      }),
  }),
  "swallows a broken change": (good) => ({
    commit: (c) => good.commit(c).catch(() => "done" as const),
  }),
  "says the lines of a stale commit": (good) => ({
    async commit(c) {
      const result = await good.commit(c);
      if (result === "stale")
        await good.commit({ ...c, changes: [], ...(await good.load(c.neighbourhood)) });
      return result;
    },
  }),
  "mixes neighbourhoods": (good) => ({
    commit: (c) => good.commit({ ...c, neighbourhood: "test:a" }),
  }),
  "lists neighbourhoods that were only asked for": (good) => {
    const asked = new Set<string>();
    return {
      async commit(c) {
        asked.add(c.neighbourhood);
        return good.commit(c);
      },
      neighbourhoods: async () => [...new Set([...(await good.neighbourhoods()), ...asked])].sort(),
    };
  },
  "sends backwards": (good) => ({ unsent: async () => [...(await good.unsent())].reverse() }),
  "sends for ever": () => ({ markSent: async () => {} }),
  "hides what is being sent": (good) => ({
    unsent: async () => (await good.unsent()).filter(({ state }) => state === "queued"),
  }),
  "does not say what is being sent": () => ({ markSending: async () => true }),
  "sends what is gone": (good) => ({
    markSending: async (id) => (await good.markSending(id)) || true,
  }),
  "lets two in at once": () => ({ alone: (_id, work) => work() }),
  "tells only half of it": (good) => ({
    async *everything() {
      for await (const one of good.everything()) if (one.t !== "cause") yield one;
    },
  }),
  "mixes what it is filled with into what it has": (good) => ({
    async fill(kept) {
      await good.fill(kept).catch(() => undefined);
    },
  }),
  "puts back at the end": (good) => {
    const late = new Set<number>();
    const place = ({ id }: Queued) => (late.has(id) ? 1 : 0);
    return {
      async putBack(id, movedTo) {
        late.add(id);
        await good.putBack(id, movedTo);
      },
      unsent: async () => [...(await good.unsent())].sort((a, b) => place(a) - place(b)),
    };
  },
  "loses the way of a chat that moved": (good) => ({ putBack: (id) => good.putBack(id) }),
  "knows nobody's home": () => ({ home: async () => undefined }),
  "never forgets a home": (good) => {
    const known = new Map<string, string>();
    return {
      async home(id) {
        return known.get(id) ?? (await good.home(id));
      },
      async commit(c) {
        const result = await good.commit(c);
        for (const id of (await good.load(c.neighbourhood)).board.tables.chats.keys())
          known.set(id, c.neighbourhood);
        return result;
      },
    };
  },
  "tells what is not due yet": (good) => ({ due: () => good.due(hour(9999)) }),
  "tells what is due an instant late": (good) => ({
    due: (before) => good.due(new Date(Date.parse(before) - 1).toISOString()),
  }),
  "tells what is due by name": (good) => ({
    due: async (before) =>
      [...(await good.due(before))].sort((a, b) => (a.neighbourhood < b.neighbourhood ? -1 : 1)),
  }),
};

test.each(Object.entries(faults))(
  "a store that %s is found out",
  async (_name, fault) => {
    const open = async () => {
      const good = memoryStore();
      return { ...good, ...fault(good) };
    };
    const results = await Promise.allSettled(Object.values(storeContract).map((law) => law(open)));
    expect(results.some(({ status }) => status === "rejected")).toBe(true);
  },
  60_000,
);

/** Rows as memory keeps them, for looking at and for refusing. */
function openRows(): Rows & { refuse?: Error | undefined } {
  const rows: Rows & { refuse?: Error | undefined } = {
    data: {},
    async commit(changed) {
      if (rows.refuse) throw rows.refuse;
      for (const [table, key, value] of changed) {
        rows.data[table] ??= new Map();
        if (value === null) rows.data[table].delete(key);
        else rows.data[table].set(key, value);
      }
    },
    async close() {},
  };
  return rows;
}

const nothing = (version: number, hours: number): Commit => ({
  neighbourhood: "test:a",
  version,
  cause: `m${version}`,
  at: hour(hours),
  changes: [],
  outgoing: [],
});

test("what could not be written is nowhere, and the next commit may succeed", async () => {
  const rows = openRows();
  const store = shelfStore(rows);
  const first = { ...nothing(0, 0), changes: [founded("test:a")] };
  rows.refuse = new Error("disk full");
  await expect(store.commit(first)).rejects.toThrow("disk full");
  expect(await store.neighbourhoods()).toEqual([]);
  expect(await store.load("test:a")).toMatchObject({ version: 0 });
  rows.refuse = undefined;
  expect(await store.commit(first)).toBe("done");
  expect(records((await store.load("test:a")).board).neighbourhood).toHaveProperty("here");
});

test("causes do not pile up, however often the store is opened", async () => {
  const rows = openRows();
  let store = shelfStore(rows);
  for (let i = 0; i < 600; i += 1) {
    if (i % 100 === 0) store = shelfStore(rows);
    expect(await store.commit(nothing(i, i / 3))).toBe("done");
    // Three an hour for two days, and those of the hour that is not over yet.
    expect(rows.data.cause?.size).toBe(Math.min(i + 1, 145 + (i % 3)));
  }
});
