// What several processes share besides the boards: what was heard, who has which account, what is due.

import { afterEach, describe, expect, test, vi } from "vitest";
import type { Account, Incoming, Office, Store } from "../src/ports.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { chat, founded, hour, reminder } from "./contracts/changes.ts";
import { newSchema } from "./postgres/place.ts";
import { asking } from "./postgres/schema.ts";
import { neighbour, saying } from "./square.ts";

const opened: Store[] = [];
const working: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(working.splice(0).map((one) => one.stop()));
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

async function open(
  url: string,
  reports: string[] = [],
): Promise<{ store: Store; office: Office }> {
  const store = await postgresStore(url, { report: (line) => void reports.push(line) });
  opened.push(store);
  if (store.office === undefined) throw new Error("no office");
  return { store, office: store.office };
}
type Hear = (incoming: Incoming, lane: string) => Promise<string | undefined>;
async function work(
  office: Office,
  hear: Hear,
  fire: (id: string) => Promise<void> = async () => {},
) {
  const one = await office.work({ hear, fire });
  working.push(one);
  return one;
}

const soon = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: 20_000, interval: 20 });
const message = (id: string, group = "group"): Incoming =>
  saying({ id, chat: group, from: neighbour("n"), text: id, at: hour(0) });
const pressed = (id: string): Incoming => ({
  ...{ type: "pressed", id: `square:update/${id}`, at: hour(0), chat: "square:group" },
  ...{ message: "square:group/1", from: neighbour("n"), data: "yes", authority: false },
});
const rows = (url: string, sql: string) =>
  asking(url, async (client) => (await client.query(sql)).rows as Record<string, unknown>[]);

describe("what is heard", () => {
  test("is kept when that is said, handled once though it comes twice, and leaves no row", async () => {
    const url = await newSchema();
    const { office } = await open(url);
    await Promise.all([
      office.keep(message("1")),
      office.keep(message("1")),
      office.keep(message("2")),
    ]);
    await office.keep(message("2"));
    expect(await rows(url, "select event from inbox order by id")).toHaveLength(2);
    const heard: string[] = [];
    await work((await open(url)).office, async ({ id }) => void heard.push(id));
    await soon(async () => expect(await rows(url, "select from inbox")).toEqual([]));
    expect(heard).toEqual(["square:update/1", "square:update/2"]);
  });

  test("is known as handled for two days, and no longer", async () => {
    const url = await newSchema();
    const { office } = await open(url);
    await rows(
      url,
      `insert into cause (neighbourhood, id, at) values
         ('test:a', 'old', now() - interval '49 hours'), ('test:a', 'new', now() - interval '47 hours')`,
    );
    await work(office, async () => undefined);
    await soon(async () =>
      expect(await rows(url, "select id from cause")).toEqual([{ id: "new" }]),
    );
  });

  test("is handled in order in each lane and by one process at a time, while workers come and go", async () => {
    const url = await newSchema();
    const keeper = (await open(url)).office;
    const inside = new Set<string>();
    const heard = new Map<string, number[]>();
    const by = new Map<string, Set<string>>();
    const worker =
      (name: string): Hear =>
      async (incoming, lane) => {
        expect(inside.has(lane)).toBe(false);
        inside.add(lane);
        await new Promise((go) => setTimeout(go, Math.random() * 3));
        heard.set(lane, [...(heard.get(lane) ?? []), Number(incoming.id.split("/")[2])]);
        by.set(name, (by.get(name) ?? new Set()).add(lane));
        inside.delete(lane);
        return undefined;
      };
    let said = 0;
    const keep = async (rounds: number) => {
      for (const end = said + rounds; said < end; said += 1)
        await Promise.all(
          Array.from({ length: 20 }, (_, g) => keeper.keep(message(`${g}/${said}`, `g${g}`))),
        );
    };
    await work((await open(url)).office, worker("a"));
    await keep(20);
    const second = await work((await open(url)).office, worker("b"));
    while ((by.get("b")?.size ?? 0) < 4) await keep(1);
    await second.stop();
    await keep(20);
    await soon(async () => expect(await rows(url, "select from inbox")).toEqual([]));
    const all = Array.from({ length: said }, (_, i) => i);
    expect([...heard.values()]).toEqual(Array.from({ length: 20 }, () => all));
  });

  test("belongs in the lane of its neighbourhood, whatever the chat", async () => {
    const url = await newSchema();
    const { store, office } = await open(url);
    await store.commit({
      ...{ neighbourhood: "home", version: 0, cause: "m", at: hour(0), outgoing: [] },
      changes: [founded("home"), { type: "chatSet", chat: chat("square:group") }],
    });
    await office.keep(message("1"));
    await office.keep(message("2", "other"));
    const lanes = await rows(url, "select lane from inbox order by id");
    expect(lanes).toEqual([{ lane: "home" }, { lane: "square:other" }]);
  });

  test("a press is answered by whoever decides; where nobody does, the button stops and the press waits", async () => {
    const url = await newSchema();
    const { office } = await open(url);
    const start = Date.now();
    expect(await office.keep(pressed("1"))).toBeUndefined();
    expect(Date.now() - start).toBeLessThan(15_000);
    await work((await open(url)).office, async ({ type }) => (type === "pressed" ? "noted" : ""));
    expect(await office.keep(pressed("2"))).toBe("noted");
    await soon(async () => expect(await rows(url, "select from inbox")).toEqual([]));
  });

  test("what cannot be handled holds up its lane for seconds, no other, and waits aside", async () => {
    const url = await newSchema();
    const reports: string[] = [];
    const { office } = await open(url, reports);
    const heard: string[] = [];
    await work(office, async ({ id }) => {
      heard.push(id.slice("square:update/".length));
      if (id.endsWith("bad")) throw new Error("no such luck");
      return undefined;
    });
    for (const id of ["bad", "next"]) await office.keep(message(id));
    await office.keep(message("other", "elsewhere"));
    await soon(() => expect(heard).toContain("next"));
    expect(heard.filter((id) => id !== "other")).toEqual([
      ...["bad", "bad", "bad", "bad", "bad", "next"],
    ]);
    expect(heard.slice(0, 5)).toContain("other");
    await soon(() =>
      expect(reports.join()).toContain("square:update/bad could not be handled: no such luck"),
    );
    await soon(async () => expect(await rows(url, "select event from inbox")).toHaveLength(1));
  });

  test("what processes die of is left alone after the third", async () => {
    const url = await newSchema();
    const reports: string[] = [];
    const { office } = await open(url, reports);
    for (const id of ["deadly", "next"]) await office.keep(message(id));
    await rows(url, "update inbox set tries = 2 where event like '%deadly'");
    await rows(url, "update seat set holder = 'dead'");
    const heard: string[] = [];
    await work(office, async ({ id }) => void heard.push(id));
    await soon(() => expect(heard).toEqual(["square:update/next"]));
    expect(reports).toEqual([
      "square:update/deadly was in hand when a process died, 3 times; it is left alone now",
    ]);
  });
});

describe("accounts", () => {
  const account = (): Account => ({
    ...{ name: "square", facts: { can: { private: true } } },
    answer: async (who) => who === "chen",
  });
  /** Runs until it is lost or stopped, and notes when. */
  const runs = (name: string, log: string[], stop: AbortSignal) => (lost: AbortSignal) =>
    new Promise<void>((end) => {
      log.push(`${name} runs`);
      for (const signal of [lost, stop])
        signal.addEventListener("abort", () => {
          log.push(`${name} ${signal === lost ? "lost" : "stops"}`);
          end();
        });
    });

  test("one process has an account; another waits, and others know what it can and whom it vouches for", async () => {
    const url = await newSchema();
    const log: string[] = [];
    const stops = [new AbortController(), new AbortController()];
    const [a, b, c] = [await open(url), await open(url), await open(url)];
    const hold = ({ office }: { office: Office }, i: number) => {
      const stop = stops[i]?.signal ?? AbortSignal.abort();
      return office.hold(account(), stop, runs(`${i}`, log, stop));
    };
    const held = [hold(a, 0)];
    await soon(() => expect(log).toEqual(["0 runs"]));
    held.push(hold(b, 1));
    expect([a, b].map(({ office }) => office.holds("square"))).toEqual([true, false]);
    await work(c.office, async () => undefined);
    await soon(() => expect(c.office.accounts().get("square")).toEqual({ can: { private: true } }));
    expect(await c.office.ask("square", "chen")).toBe(true);
    expect(await c.office.ask("square", "li")).toBe(false);
    stops[0]?.abort();
    await soon(() => expect(log).toEqual(["0 runs", "0 stops", "1 runs"]));
    stops[1]?.abort();
    await Promise.all(held);
    expect(log.at(-1)).toBe("1 stops");
    await expect(c.office.ask("square", "chen")).rejects.toThrow("is its gateway running?");
  });

  test("who was thought dead ends when it hears that another has the account", async () => {
    const url = await newSchema();
    const log: string[] = [];
    const stop = new AbortController();
    const { office } = await open(url);
    const held = office.hold(account(), stop.signal, runs("0", log, stop.signal));
    await soon(() => expect(log).toEqual(["0 runs"]));
    await rows(
      url,
      "insert into process values ('other', false, null, now() + interval '3 seconds')",
    );
    await rows(url, "update seat set holder = 'other' where name = 'account square'");
    await soon(() => expect(log).toEqual(["0 runs", "0 lost"]));
    expect(office.holds("square")).toBe(false);
    // The other one is silent from now on.
    await soon(() => expect(log).toEqual(["0 runs", "0 lost", "0 runs"]));
    stop.abort();
    await held;
  });
});

describe("what is due", () => {
  const due = async (store: Store, id: string, at: string) => {
    const { version } = await store.load(id);
    const result = await store.commit({
      ...{ neighbourhood: id, version, cause: `m${version}`, at: hour(0), outgoing: [] },
      changes: [
        ...(version === 0 ? [founded(id)] : []),
        { type: "reminderSet", reminder: reminder("a", at) },
      ],
    });
    expect(result).toBe("done");
  };
  const drop = async (store: Store, id: string) => {
    const { version } = await store.load(id);
    await store.commit({
      ...{ neighbourhood: id, version, cause: `m${version}`, at: hour(0), outgoing: [] },
      changes: [{ type: "reminderDropped", key: "a" }],
    });
  };

  test("is fired once, by one of those who work, and again when it is set again", async () => {
    const url = await newSchema();
    const [a, b] = [await open(url), await open(url)];
    const fired: string[] = [];
    const fire = async (id: string) => {
      await drop(a.store, id);
      fired.push(id);
    };
    await Promise.all([a, b].map(({ office }) => work(office, async () => undefined, fire)));
    for (const n of [1, 2, 3]) await due(a.store, `test:${n}`, hour(n));
    await due(a.store, "test:later", new Date(Date.now() + 3_600_000).toISOString());
    await soon(() => expect(fired.length).toBeGreaterThan(2));
    await due(b.store, "test:1", hour(5));
    await soon(() => expect(fired.length).toBeGreaterThan(3));
    expect(fired.sort()).toEqual(["test:1", "test:1", "test:2", "test:3"]);
  });

  test("waits for what was heard before it was due", async () => {
    const url = await newSchema();
    const { store, office } = await open(url);
    await due(store, "test:1", hour(1));
    await store.commit({
      ...{ neighbourhood: "test:1", version: 1, cause: "m", at: hour(0), outgoing: [] },
      changes: [{ type: "chatSet", chat: chat("square:group") }],
    });
    await office.keep(message("1"));
    await rows(url, `update inbox set kept_at = '${hour(0)}'`);
    const log: string[] = [];
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const hear: Hear = async () => {
      log.push("hearing");
      await held;
      log.push("heard");
      return undefined;
    };
    await work(office, hear, async (id) => {
      log.push(`fired ${id}`);
      await drop(store, id);
    });
    await soon(() => expect(log).toEqual(["hearing"]));
    const before = Date.now();
    await soon(() => expect(Date.now() - before).toBeGreaterThan(2500));
    expect(log).toEqual(["hearing"]);
    go();
    await soon(() => expect(log).toEqual(["hearing", "heard", "fired test:1"]));
  });

  test("a job of a process that died is free for the others within seconds", async () => {
    const url = await newSchema();
    const { store, office } = await open(url);
    const first = await work(office, async () => undefined);
    await first.stop();
    await due(store, "test:1", hour(1));
    await rows(url, "update neighbourhood set reminded = due");
    const [{ jobs } = {}] = await rows(url, "select current_schema() || '_jobs' as jobs");
    await rows(
      url,
      `select "${jobs}".add_job('remind', '{"neighbourhood":"test:1"}'::json, job_key := 'remind test:1')`,
    );
    await rows(
      url,
      `update "${jobs}"._private_jobs set locked_by = 'pool-dead', locked_at = now(), attempts = 1`,
    );
    const fired: string[] = [];
    await work(
      office,
      async () => undefined,
      async (id) => {
        fired.push(id);
        await drop(store, id);
      },
    );
    // Not after four hours, as by itself.
    await soon(() => expect(fired).toEqual(["test:1"]));
  });
});
