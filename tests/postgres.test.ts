// What only several processes on one database can show, and what goes wrong with a database.

import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { afterEach, describe, expect, inject, test, vi } from "vitest";
import type { Change, Outgoing } from "../src/model.ts";
import type { Commit, Store } from "../src/ports.ts";
import { migrate, migrationsFolder } from "../storage/postgres/migrate.ts";
import { type PostgresOptions, postgresStore } from "../storage/postgres/postgres.ts";
import { chat, founded, hour, post, records } from "./contracts/changes.ts";
import { newSchema } from "./postgres/place.ts";
import { asking } from "./postgres/schema.ts";
import { type Server, startServer } from "./postgres/server.ts";

const opened: Store[] = [];
const servers: Server[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function open(url: string, options?: PostgresOptions): Promise<Store> {
  const store = await postgresStore(url, options);
  opened.push(store);
  return store;
}

/** What takes a moment to get there, without guessing how long a moment is. */
const soon = (check: () => unknown): Promise<unknown> =>
  vi.waitFor(check, { timeout: 20_000, interval: 20 });

const line = (text: string): Outgoing => ({
  ...{ op: "post", chat: "test:group", text, mentions: [], to: [], repeat: true },
});
const posted = (no: number): Change => ({ type: "posted", post: post(no) });
const commit = (version: number, cause: string, ...changes: Change[]): Commit => ({
  ...{ neighbourhood: "test:a", version, cause, at: hour(0), outgoing: [] },
  changes: version === 0 ? [founded("test:a"), ...changes] : changes,
});
const numbers = async (store: Store) => [...(await store.load("test:a")).board.tables.posts.keys()];

describe("tables", () => {
  const names = async (client: Client) =>
    (await client.query<{ name: string }>("select name from migration order by name")).rows.map(
      ({ name }) => name,
    );
  /** The migrations in a folder of their own, to be tampered with. */
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "linli-migrations-"));
    folders.push(folder);
    cpSync(migrationsFolder, folder, { recursive: true });
    return folder;
  };

  test("of processes that start at once on an empty database, one makes the tables and the others wait", async () => {
    const url = await newSchema();
    const stores = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    const results = await Promise.all(stores.map((store, i) => store.commit(commit(0, `m${i}`))));
    expect(results.sort()).toEqual(["done", "stale", "stale", "stale"]);
    expect(await asking(url, names)).toEqual(readdirSync(migrationsFolder).sort());
  });

  test("before tables with something in them are changed, it is told; when it fails, they stay", async () => {
    const url = await newSchema();
    const folder = copy();
    const told: (readonly string[])[] = [];
    const tell = async (files: readonly string[]) => void told.push(files);
    const migrating = (before: (files: readonly string[]) => Promise<void>) =>
      asking(url, (client) => migrate(client, folder, before));
    await migrating(tell);
    writeFileSync(join(folder, "998-more.sql"), "create table more (id int)");
    await migrating(tell);
    expect(told).toEqual([]);
    await asking(url, (client) =>
      client.query("insert into neighbourhood (id, version) values ('test:a', 1)"),
    );
    writeFileSync(join(folder, "999-most.sql"), "create table most (id int)");
    const full = () => Promise.reject(new Error("the disk is full"));
    await expect(migrating(full)).rejects.toThrow("the disk is full");
    expect(await asking(url, names)).not.toContain("999-most.sql");
    await migrating(tell);
    expect(told).toEqual([["999-most.sql"]]);
    await migrating(tell);
    expect(told).toHaveLength(1);
  });

  test("a file that was changed after it was applied is refused by its name", async () => {
    const url = await newSchema();
    const folder = copy();
    await asking(url, (client) => migrate(client, folder));
    writeFileSync(join(folder, "001-board.sql"), "create table other (id text)");
    await expect(asking(url, (client) => migrate(client, folder))).rejects.toThrow(
      "migrations/001-board.sql was changed after it was applied",
    );
  });

  test("other line ends are no change", async () => {
    const url = await newSchema();
    const folder = copy();
    writeFileSync(join(folder, "900-more.sql"), "create table more (id text);\n-- more\n");
    await asking(url, (client) => migrate(client, folder));
    writeFileSync(join(folder, "900-more.sql"), "create table more (id text);\r\n-- more\r\n");
    await asking(url, (client) => migrate(client, folder));
  });

  test("what a newer version left is refused", async () => {
    const url = await newSchema();
    const folder = copy();
    writeFileSync(join(folder, "999-later.sql"), "create table later (id text)");
    await asking(url, (client) => migrate(client, folder));
    await expect(postgresStore(url)).rejects.toThrow("up to 999-later.sql by a newer Linli");
  });

  test("a file that fails leaves nothing, and the next start tries again", async () => {
    const url = await newSchema();
    const folder = copy();
    writeFileSync(join(folder, "900-broken.sql"), "create table half (id text); select 1 / 0;");
    await expect(asking(url, (client) => migrate(client, folder))).rejects.toThrow("division");
    rmSync(join(folder, "900-broken.sql"));
    await asking(url, (client) => migrate(client, folder));
    expect(await asking(url, names)).toEqual(readdirSync(migrationsFolder).sort());
  });

  test("every key begins with the neighbourhood", async () => {
    const url = await newSchema();
    await open(url);
    const keys = await asking(url, async (client) => {
      const { rows } = await client.query<{ key: string }>(
        `select c.relname || '.' || a.attname as key
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indisunique and c.relnamespace = current_schema()::regnamespace
           -- What processes agree on among themselves is in no neighbourhood.
           and c.relname not in ('migration', 'process', 'seat', 'account', 'question')
         order by 1`,
      );
      return rows.map(({ key }) => key);
    });
    expect(keys).toEqual([
      ...["cause.neighbourhood", "home.neighbourhood", "inbox.lane", "neighbourhood.id"],
      ...["outbox.neighbourhood", "record.neighbourhood"],
    ]);
  });
});

describe("several processes", () => {
  test("what another one committed is there before anything is decided", async () => {
    const url = await newSchema();
    const [a, b] = [await open(url), await open(url)];
    await a.commit(commit(0, "m1", posted(1)));
    expect(await numbers(b)).toEqual(["1"]);
    await b.commit(commit(1, "m2", posted(2), { type: "chatSet", chat: chat("test:g1") }));
    expect(await numbers(a)).toEqual(["1", "2"]);
    await a.commit(commit(2, "m3", { type: "chatMoved", from: "test:g1", to: "test:g2" }));
    const { board } = await b.load("test:a");
    expect([...board.tables.chats.keys()]).toEqual(["test:g2"]);
    expect(await b.home("test:g2")).toBe("test:a");
    expect(await b.commit(commit(3, "m1"))).toBe("seen");
  });

  test("a glance learns of it by itself", async () => {
    const url = await newSchema();
    const [a, b] = [await open(url), await open(url)];
    await a.commit(commit(0, "m1", posted(1)));
    await b.load("test:a");
    await a.commit(commit(1, "m2", posted(2)));
    await soon(async () => expect((await b.glance("test:a")).version).toBe(2));
  });

  test("only what changed is read again", async () => {
    const url = await newSchema();
    const [a, b] = [await open(url), await open(url)];
    await a.commit(commit(0, "m1", posted(1), { type: "chatSet", chat: chat("test:g1") }));
    const before = (await b.load("test:a")).board.tables;
    await a.commit(commit(1, "m2", posted(2)));
    const after = (await b.load("test:a")).board.tables;
    expect(after.posts).not.toBe(before.posts);
    expect(after.chats).toBe(before.chats);
    expect(after.posts.get("1")).toBe(before.posts.get("1"));
  });

  test("who comes after what was forgotten was swept away does not have it either", async () => {
    const url = await newSchema();
    const [a, b] = [await open(url), await open(url)];
    await a.commit(commit(0, "m1", posted(1), { type: "chatSet", chat: chat("test:g1") }));
    await b.load("test:a");
    const forgotten = { type: "forgotten", rows: [{ table: "chats", key: "test:g1" }] } as const;
    await a.commit(commit(1, "m2", forgotten));
    expect((await b.load("test:a")).board.tables.chats.size).toBe(0);
    expect(records((await b.load("test:a")).board)).toEqual(
      records((await a.load("test:a")).board),
    );
    const left = await asking(url, (client) =>
      client.query("select from record where key = 'test:g1' or row::text like '%test:g1%'"),
    );
    expect(left.rowCount).toBe(0);
  });

  test("of all who want to be alone, one is", async () => {
    const url = await newSchema();
    const stores = await Promise.all([1, 2, 3].map(() => open(url)));
    await stores[0]?.commit(commit(0, "m"));
    let inside = 0;
    const work = async (store: Store, cause: string) => {
      inside += 1;
      const { version } = await store.load("test:a");
      expect(await store.commit(commit(version, cause))).toBe("done");
      expect(inside).toBe(1);
      inside -= 1;
    };
    await Promise.all(
      stores.flatMap((store, i) =>
        [1, 2, 3, 4].map((n) => store.alone("test:a", () => work(store, `m${i}.${n}`))),
      ),
    );
    expect((await stores[0]?.load("test:a"))?.version).toBe(13);
  });
});

describe("lines", () => {
  test("two senders never have one line", async () => {
    const url = await newSchema();
    const stores = await Promise.all([1, 2, 3].map(() => open(url)));
    const texts = Array.from({ length: 40 }, (_, i) => `${i}`);
    await stores[0]?.commit({ ...commit(0, "m"), outgoing: texts.map(line) });
    const ids = (await stores[0]?.unsent())?.map(({ id }) => id) ?? [];
    const taken = await Promise.all(
      stores.map((store) => Promise.all(ids.map((id) => store.markSending(id)))),
    );
    expect(ids.map((_, i) => taken.filter((own) => own[i]).length)).toEqual(ids.map(() => 1));
    const states = await Promise.all(
      stores.map(async (store) => (await store.unsent()).map(({ state }) => state)),
    );
    expect(states).toEqual(taken.map((own) => own.map((mine) => (mine ? "sending" : "taken"))));
  });

  test("a line is its sender's while that lives, however long it takes", async () => {
    const url = await newSchema();
    const [a, b] = [await open(url, { lease: 150 }), await open(url, { lease: 150 })];
    await a.commit({ ...commit(0, "m"), outgoing: [line("one")] });
    const [{ id } = { id: -1 }] = await a.unsent();
    await a.markSending(id);
    const start = Date.now();
    await soon(async () => {
      expect(await b.markSending(id)).toBe(false);
      expect((await b.unsent()).map(({ state }) => state)).toEqual(["taken"]);
      expect(Date.now() - start).toBeGreaterThan(700);
    });
  });

  test("what a sender let go at its end is another's to send, as a line of which nobody knows", async () => {
    const url = await newSchema();
    const [a, b] = [await postgresStore(url), await open(url)];
    await a.commit({ ...commit(0, "m"), outgoing: [line("one")] });
    const [{ id } = { id: -1 }] = await a.unsent();
    await a.markSending(id);
    await a.close();
    expect((await b.unsent()).map(({ state }) => state)).toEqual(["sending"]);
    expect(await b.markSending(id)).toBe(true);
  });
});

describe("trouble", () => {
  /** A database of its own, where things may be broken that are everybody's in a schema. */
  async function newDatabase(): Promise<{ url: string; name: string }> {
    const name = `linli_trouble_${process.pid}_${Date.now()}_${folders.length}`;
    await asking(inject("postgres"), (client) => client.query(`create database ${name}`));
    const url = new URL(inject("postgres"));
    url.pathname = `/${name}`;
    return { url: url.href, name };
  }
  /** Breaks every connection of the bot to a database. */
  const disconnect = (name: string) =>
    asking(inject("postgres"), (client) =>
      client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
        name,
      ]),
    );
  const drop = (name: string) =>
    asking(inject("postgres"), (client) => client.query(`drop database ${name} with (force)`));

  test("broken connections are made anew, and nobody is bothered", async () => {
    const { url, name } = await newDatabase();
    const reports: string[] = [];
    const store = await postgresStore(url, { report: (said) => void reports.push(said) });
    await store.commit(commit(0, "m0"));
    for (let i = 1; i <= 5; i += 1) {
      await disconnect(name);
      await Promise.all([store.load("test:a"), store.neighbourhoods(), store.unsent()]);
      expect(await store.commit(commit(i, `m${i}`, posted(i)))).toBe("done");
    }
    expect((await store.load("test:a")).version).toBe(6);
    expect(reports).toEqual([]);
    await store.close();
    await drop(name);
  });

  test("while the server is away everything waits, and that is said once", async () => {
    const server = await startServer({ durable: true });
    servers.push(server);
    const reports: string[] = [];
    const store = await open(server.url, { report: (said) => void reports.push(said) });
    await store.commit(commit(0, "m0"));
    for (let outage = 1; outage <= 2; outage += 1) {
      await server.kill();
      const waiting = [
        store.load("test:a"),
        store.unsent(),
        store.commit(commit(outage, `m${outage}`, posted(outage))),
      ];
      await soon(() => expect(reports).toHaveLength(2 * outage - 1));
      await server.start();
      expect(["done", "seen"]).toContain((await Promise.all(waiting)).at(-1));
      await soon(() => expect(reports).toHaveLength(2 * outage));
    }
    expect(reports.map((said) => said.split(" (")[0])).toEqual([
      ...["PostgreSQL is away", "PostgreSQL is back", "PostgreSQL is away", "PostgreSQL is back"],
    ]);
    expect(await numbers(store)).toEqual(["1", "2"]);
  });

  test("a database that is not there, or that cannot be reached, is told in words and without the password", async () => {
    const nowhere = new URL(inject("postgres"));
    nowhere.pathname = "/linli_nowhere";
    nowhere.password = "secret";
    await expect(postgresStore(nowhere.href)).rejects.toThrow(
      /names a database that does not exist(?!.*secret)/su,
    );
    const reports: string[] = [];
    const closed = postgresStore("postgres://linli:secret@127.0.0.1:1/linli", {
      report: (said) => void reports.push(said),
      patience: 100,
    });
    await expect(closed).rejects.toThrow(/ECONNREFUSED(?!.*secret)/su);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatch(/PostgreSQL is away(?!.*secret)/su);
  });

  test("a database that is read-only says so, loses nothing and goes on when it may be written to", async () => {
    const { url, name } = await newDatabase();
    const store = await postgresStore(url);
    await store.commit({ ...commit(0, "m1", posted(1)), outgoing: [line("one")] });
    const setReadOnly = async (value: "on" | "off") => {
      await asking(inject("postgres"), (client) =>
        client.query(`alter database ${name} set default_transaction_read_only = ${value}`),
      );
      await disconnect(name);
    };
    await setReadOnly("on");
    await expect(store.commit(commit(1, "m2", posted(2)))).rejects.toThrow(
      "PostgreSQL is read-only",
    );
    expect(await numbers(store)).toEqual(["1"]);
    expect(await store.unsent()).toHaveLength(1);
    await setReadOnly("off");
    expect(await store.commit(commit(1, "m2", posted(2)))).toBe("done");
    expect(await numbers(store)).toEqual(["1", "2"]);
    await store.close();
    await drop(name);
  });

  test("a disk that is full in the middle of a commit says so, keeps no part of it and loses nothing", async () => {
    const url = await newSchema();
    const store = await open(url);
    await store.commit(commit(0, "m1", posted(1)));
    // The real error of the real server, at the last table that a commit writes.
    await asking(url, (client) =>
      client.query(`
        create function full_disk() returns trigger language plpgsql as
          $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
        create trigger full_disk before insert on outbox for each row execute function full_disk()`),
    );
    const second = { ...commit(1, "m2", posted(2)), outgoing: [line("one")] };
    await expect(store.commit(second)).rejects.toThrow("no disk space left");
    expect(await numbers(store)).toEqual(["1"]);
    const other = await open(url);
    expect(await numbers(other)).toEqual(["1"]);
    await asking(url, (client) => client.query("drop trigger full_disk on outbox"));
    expect(await store.commit(second)).toBe("done");
    expect(await numbers(other)).toEqual(["1", "2"]);
  });
});
