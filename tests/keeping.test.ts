// Boards on their way from one store to another, and what becomes of a file that somebody or something changed.

import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { backUp, backUpBefore, backUps, exportTo, importFrom } from "../src/keeping.ts";
import { unsound } from "../src/laws.ts";
import { openStore } from "../src/open.ts";
import type { Kept, Queued, Store } from "../src/ports.ts";
import { openKeys } from "../storage/keys.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { memoryStore } from "../storage/memory.ts";
import { migrate, migrationsFolder } from "../storage/postgres/migrate.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { placeOf, type Sealing, sealingWith } from "../storage/sealing.ts";
import { chat, founded, hour, pairing, post, reminder, resident } from "./contracts/changes.ts";
import { newSchema } from "./postgres/place.ts";
import { asking } from "./postgres/schema.ts";
import { sealing, stores } from "./stores.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");
const folder = mkdtempSync(join(tmpdir(), "linli-keeping-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two neighbourhoods with a long board, a pairing, things due and lines waiting. */
async function filled(store: Store, posts = 60): Promise<Store> {
  const [need, offer] = [post(1), post(2, "offer")];
  for (const id of ["home", "elsewhere"]) {
    const common = { neighbourhood: id, at: hour(0), outgoing: [] };
    await store.commit({
      ...{ ...common, version: 0, cause: "m1" },
      changes: [
        founded(id),
        { type: "chatSet", chat: chat(`test:${id}`) },
        { type: "residentSet", resident: resident("test:1") },
        { type: "posted", post: need },
        { type: "posted", post: offer },
        { type: "paired", pairing: pairing(1, need, offer, 3) },
        { type: "reminderSet", reminder: reminder("x", hour(5)) },
      ],
    });
    await store.commit({
      ...{ ...common, version: 1, cause: "m2" },
      changes: Array.from({ length: posts }, (_, i) => ({ type: "posted", post: post(i + 3) })),
      outgoing: ["一", "two"].map((text) => ({
        ...{ op: "post", chat: `test:${id}`, text, mentions: [], to: [], repeat: true },
      })),
    });
  }
  const [first] = await store.unsent();
  if (first) await store.markSending(first.id);
  return store;
}

/** What a store keeps, with what is sealed in it opened. */
async function told(store: Store, opening: Sealing = sealing): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const one of store.everything()) {
    const place = placeOf(one);
    if (one.t === "record" && place) all.push({ ...one, row: opening.open(place, one.row) });
    else if (one.t === "line" && place)
      all.push({ ...one, line: opening.open(place, one.line) as Queued });
    else all.push(one);
  }
  return all;
}
/** In no order but that of the records of a neighbourhood, which is who came first. */
const sorted = (all: readonly Kept[]) =>
  [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
const keyOf = (one: Kept): string =>
  one.t === "record" ? `record ${one.neighbourhood}` : JSON.stringify(one, Object.keys(one).sort());

describe.each(stores)("from %s", (_from, from) => {
  test.each(stores)("to %s and back nothing is lost", async (_to, to) => {
    const [there, between, back] = [await filled(await from()()), await to()(), await from()()];
    const [out, home] = [join(folder, "out.gz"), join(folder, "home.gz")];
    const rows = await exportTo(out, there, hour(1));
    const counts = await importFrom(out, between);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows);
    await exportTo(home, between, hour(1));
    await importFrom(home, back);
    expect(sorted(await told(between))).toEqual(sorted(await told(there)));
    expect(sorted(await told(back))).toEqual(sorted(await told(there)));
    expect(await unsound(back)).toEqual([]);
    expect(await back.due(hour(9))).toEqual(await there.due(hour(9)));
    for (const store of [there, between, back]) await store.close();
  });
});

describe("a file that is not as it was", () => {
  const whole = join(folder, "whole.gz");
  beforeAll(async () => {
    await exportTo(whole, await filled(memoryStore(), 1200), hour(1));
  });
  const lines = () => gunzipSync(readFileSync(whole)).toString().trimEnd().split("\n");

  async function refused(name: string, content: Buffer): Promise<string> {
    const file = join(folder, name);
    writeFileSync(file, content);
    const store = await postgresStore(await newSchema());
    const failure = await importFrom(file, store).then(
      () => "taken",
      (error: Error) => error.message.replace(file, "FILE"),
    );
    // All of it or nothing, and the store can still be filled.
    expect(await store.neighbourhoods()).toEqual([]);
    if (failure !== "taken") await importFrom(whole, store);
    await store.close();
    return failure;
  }
  const packed = (all: readonly string[]) => gzipSync(`${all.join("\n")}\n`);
  const edited = (no: number, change: (line: string) => string) =>
    packed(lines().map((line, i) => (i === no - 1 ? change(line) : line)));

  test.each([
    [
      "cut in the gzip",
      () => readFileSync(whole).subarray(0, -200),
      /^FILE: is cut off after line \d+;/u,
    ],
    ["cut after a line", () => packed(lines().slice(0, 700)), /^FILE: is cut off after line 700;/u],
    [
      "without its last line",
      () => packed(lines().slice(0, -1)),
      /^FILE: is cut off after line \d{4};/u,
    ],
    [
      "one number changed",
      () => edited(1200, (line) => line.replace('"asked":4', '"asked":5')),
      /^FILE: was altered between line 1003 and line 2003;/u,
    ],
    [
      "one line taken out",
      () => packed(lines().filter((_, i) => i !== 1500)),
      /^FILE: was altered between line 1003 and line 2002;/u,
    ],
    ["one line that is no JSON", () => edited(77, () => "{"), /^FILE: line 77 cannot be read;/u],
    [
      "a line of no kind",
      () => edited(77, () => '{"t":"record","neighbourhood":"home","table":"pg_user"}'),
      /^FILE: line 77 is of no kind that is known;/u,
    ],
    ["more behind its end", () => packed([...lines(), "{}"]), /^FILE: goes on after its end/u],
    [
      "of a later format",
      () => edited(1, (line) => line.replace('"v":1', '"v":2')),
      /^FILE: was written in format 2, this Linli reads 1/u,
    ],
    ["something else", () => gzipSync('{"a":1}\n'), /^FILE: is no export of Linli/u],
    ["no gzip", () => Buffer.from("hello"), /^FILE: is no export of Linli/u],
    ["empty", () => Buffer.alloc(0), /^FILE: is cut off after line 0/u],
  ])("%s is refused, and where it is wrong is said", async (name, content, says) => {
    expect(await refused(name.replaceAll(" ", "-"), content())).toMatch(says);
  });

  test("wherever a bit of it is turned, it is refused", async () => {
    const bytes = readFileSync(whole);
    // The header of a gzip has fields that say nothing about the content.
    for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ 0x10;
      writeFileSync(join(folder, "turned.gz"), turned);
      const store = memoryStore();
      await expect(importFrom(join(folder, "turned.gz"), store)).rejects.toThrow(
        "nothing was taken",
      );
      expect(await store.neighbourhoods()).toEqual([]);
    }
  });
});

describe("back-ups of a running bot", () => {
  const start = Date.parse("2022-12-19T06:00:00.000Z");
  async function running(place: string, hours = 24, store?: Store) {
    const told: string[] = [];
    let clock = start;
    const saved = backUps({
      ...{ folder: place, hours, keep: 3, store: store ?? (await filled(memoryStore())) },
      ...{ now: () => new Date(clock).toISOString(), report: (line) => told.push(line) },
    });
    const pass = (minutes: number): void => {
      clock += minutes * 60_000;
    };
    return { saved, told, pass };
  }

  test("are made when the newest is old enough, by whomever, and only so many are kept", async () => {
    const place = join(folder, "by-itself");
    const { saved, told, pass } = await running(place);
    expect(await saved.last()).toBeUndefined();
    const file = await saved.look();
    expect(file).toBe(join(place, "linli-20221219T060000Z.ndjson.gz"));
    expect(await saved.last()).toBe("2022-12-19T06:00:00.000Z");
    expect(statSync(place).mode & 0o777).toBe(0o700);
    pass(1439);
    expect(await saved.look()).toBeUndefined();
    const restarted = await running(place);
    expect(await restarted.saved.look()).toBeUndefined();
    for (let day = 0; day < 4; day += 1) {
      pass(1441);
      expect(await saved.look()).toBeDefined();
    }
    expect(readdirSync(place)).toHaveLength(3);
    expect(told).toEqual([]);
    const store = memoryStore();
    await importFrom(join(place, readdirSync(place).at(-1) ?? ""), store);
    expect(await unsound(store)).toEqual([]);
  });

  test("none is made where none is wanted", async () => {
    const { saved } = await running(join(folder, "unwanted"), 0);
    expect(await saved.look()).toBeUndefined();
    expect(existsSync(join(folder, "unwanted"))).toBe(false);
  });

  test("that fail are told, and tried again an hour later", async () => {
    const place = join(folder, "no-folder");
    writeFileSync(place, "a file where the folder should be");
    const { saved, told, pass } = await running(place);
    expect(await saved.look()).toBeUndefined();
    expect(told).toEqual([expect.stringContaining(`no back-up could be made in ${place} (`)]);
    rmSync(place);
    pass(59);
    expect(await saved.look()).toBeUndefined();
    pass(1);
    expect(await saved.look()).toBeDefined();
    expect(told).toHaveLength(1);
  });

  test("one that breaks off half-way is no back-up, and those before it stay", async () => {
    const place = join(folder, "half-way");
    const sound = await running(place);
    await sound.saved.look();
    const everything = async function* (): AsyncGenerator<Kept> {
      yield { t: "neighbourhood", id: "home", version: 1 };
      throw new Error("the database went away");
    };
    const broken = await running(place, 24, { ...memoryStore(), everything });
    broken.pass(3000);
    await broken.saved.look();
    expect(broken.told[0]).toContain("the database went away");
    expect(readdirSync(place)).toEqual(["linli-20221219T060000Z.ndjson.gz"]);
  });

  test("from before an update is kept apart, and without it nothing is updated", async () => {
    const place = join(folder, "before");
    const store = await filled(memoryStore());
    const file = await backUpBefore(place, store, hour(1));
    await backUp(place, store, hour(2), 1);
    await backUp(place, store, hour(3), 1);
    expect(readdirSync(place)).toContain(basename(file));
    const notFolder = join(folder, "not-a-folder");
    writeFileSync(notFolder, "");
    await expect(backUpBefore(notFolder, store, hour(1))).rejects.toThrow(
      "the tables were not brought up to date, because no back-up could be made first",
    );
  });
});

test("a database of an older Linli is backed up before its tables are changed", async () => {
  const [url, data, old] = [
    await newSchema(),
    join(folder, "updated"),
    join(folder, "first-tables"),
  ];
  const [first = "", ...later] = readdirSync(migrationsFolder).sort();
  expect(later.length).toBeGreaterThan(0);
  mkdirSync(old);
  copyFileSync(join(migrationsFolder, first), join(old, first));
  await asking(url, async (client) => {
    await migrate(client, old);
    await client.query("insert into neighbourhood (id, version) values ('home', 3)");
    await client.query(
      "insert into record (neighbourhood, tab, key, row, version, born) values ('home', 'residents', 'test:1', $1, 3, 1)",
      [JSON.stringify(resident("test:1"))],
    );
  });
  const told: string[] = [];
  const config = readConfig({ DATABASE_URL: url, LINLI_DATA: data });
  const store = await openStore(config, (line) => told.push(line));
  await store.close();
  const [file = ""] = readdirSync(join(data, "backups"));
  expect(file).toContain("-before-update");
  expect(told).toEqual([
    `${join(data, "backups", file)}: a back-up from before ${later.join(", ")}`,
  ]);
  const restored = memoryStore();
  await importFrom(join(data, "backups", file), restored);
  expect((await restored.load("home")).board.tables.residents.has("test:1")).toBe(true);
  const again = await openStore(config, (line) => told.push(line));
  await again.close();
  expect(told).toHaveLength(1);
});

describe("on the command line", () => {
  function linli(args: readonly string[], more: NodeJS.ProcessEnv) {
    const child = spawn(process.execPath, ["--import", tsx, cli, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...more },
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      child.once("close", (code) => resolve({ code, out, err }));
    });
  }

  test("a board moves into PostgreSQL while Linli has its file open, and a second time is refused", async () => {
    const data = join(folder, "moving");
    mkdirSync(data);
    const running = await filled(await lowdbStore(join(data, "board.ndjson")));
    const file = join(folder, "moved.ndjson.gz");
    expect(await linli(["export", file], { LINLI_DATA: data })).toMatchObject({ code: 0, out: "" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const database = { DATABASE_URL: await newSchema(), LINLI_DATA: data };
    const taken = await linli(["import", file], database);
    expect(taken).toMatchObject({ code: 0, out: "" });
    expect(taken.err).toContain("taken over, 2 neighbourhoods, 134 records, 4 lines not sent yet");
    const again = await linli(["import", file], database);
    expect(again.code).toBe(1);
    expect(again.err).toContain("there is a board already");
    const store = await postgresStore(database.DATABASE_URL);
    const keys = sealingWith(openKeys(join(data, "keys.json")));
    expect(sorted(await told(store, keys))).toEqual(sorted(await told(running)));
    for (const one of [store, running]) await one.close();
  });

  test("back-ups are kept by number, and one that is checked says what is in it or what is wrong", async () => {
    const data = join(folder, "backed-up");
    mkdirSync(join(data, "backups"), { recursive: true });
    const store = await filled(await lowdbStore(join(data, "board.ndjson")));
    await store.close();
    const old = ["20220101T000000Z", "20220102T000000Z"].map((at) => `linli-${at}.ndjson.gz`);
    for (const name of [...old, "notes.txt"]) writeFileSync(join(data, "backups", name), "");
    const { code, out } = await linli(["backup", "--keep", "2"], { LINLI_DATA: data });
    expect(code).toBe(0);
    const file = out.trim();
    expect(existsSync(file)).toBe(true);
    expect(readdirSync(join(data, "backups")).sort()).toEqual(
      [old[1], file.split("/").at(-1), "notes.txt"].sort(),
    );
    const good = await linli(["restore", "--check", file], {});
    expect(good).toMatchObject({ code: 0 });
    expect(good.out).toContain("whole and sound, 2 neighbourhoods, 134 records");
    writeFileSync(file, readFileSync(file).subarray(0, -100));
    const bad = await linli(["restore", "--check", file], {});
    expect(bad).toMatchObject({ code: 1, out: "" });
    expect(bad.err).toMatch(/is cut off after line \d+/u);
  });

  test("keys are listed, renewed and given up, and a back-up is only sound with its keys", async () => {
    const data = join(folder, "keyed");
    mkdirSync(data);
    const [env, file] = [{ LINLI_DATA: data }, join(data, "keys.json")];
    const opening = async () =>
      lowdbStore(join(data, "board.ndjson"), { sealing: sealingWith(openKeys(file)) });
    const store = await opening();
    await store.commit({
      ...{ neighbourhood: "home", version: 0, cause: "m1", at: hour(0), outgoing: [] },
      changes: [
        founded("home"),
        { type: "residentSet", resident: { ...resident("test:1"), room: "2907" } },
      ],
    });
    await store.close();
    expect((await linli(["keys"], env)).out).toMatch(/^home {2}\S+ {2}since 20/u);
    const saved = (await linli(["backup"], env)).out.trim();
    expect(await linli(["keys", "rotate"], env)).toMatchObject({ code: 0 });
    expect((await linli(["keys"], env)).out.trim().split("\n")).toHaveLength(2);
    expect(await linli(["restore", "--check", saved], env)).toMatchObject({ code: 0 });
    const elsewhere = await linli(["restore", "--check", saved], { LINLI_DATA: folder });
    expect(elsewhere).toMatchObject({ code: 1, out: "" });
    expect(elsewhere.err).toContain("there is no key");
    expect(await linli(["keys", "rotate", "nowhere"], env)).toMatchObject({ code: 64 });
    expect(await linli(["keys", "forget"], env)).toMatchObject({ code: 64 });
    const unsure = await linli(["keys", "forget", "home"], env);
    expect(unsure).toMatchObject({ code: 64, out: "" });
    expect(unsure.err).toContain("linli keys forget home --yes");
    expect((await linli(["keys"], env)).out).toMatch(/^home {2}/u);
    expect(await linli(["keys", "rotate", "--yes"], env)).toMatchObject({ code: 64 });
    expect(await linli(["keys", "forget", "home", "--yes"], env)).toMatchObject({ code: 0 });
    expect((await linli(["keys"], env)).out).toBe("");
    const after = await opening();
    const { residents } = (await after.load("home")).board.tables;
    expect(residents.get("test:1")).toMatchObject({ id: "test:1" });
    expect(residents.get("test:1")?.room).toBeUndefined();
    await after.close();
  });

  test("what was heard and nobody has decided on is not lost by moving unawares", async () => {
    const env = {
      DATABASE_URL: await newSchema(),
      LINLI_KEYS: join(folder, "waiting-keys.json"),
    };
    const file = join(folder, "waiting.ndjson.gz");
    const store = await postgresStore(env.DATABASE_URL, {
      sealing: sealingWith(openKeys(env.LINLI_KEYS)),
    });
    for (const id of ["m1", "m2"])
      await store.office?.keep({
        ...{ type: "heard", id, at: hour(1) },
        message: {
          ...{ id: `test:group/${id}`, chat: "test:group", at: hour(1), text: "求一盒布洛芬" },
          from: { id: "test:1", name: "3-602" },
        },
      });
    const refused = await linli(["export", file], env);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toMatch(/^2 messages were heard and are not decided on yet/u);
    expect(existsSync(file)).toBe(false);
    const anyway = await linli(["export", file, "--anyway"], env);
    expect(anyway).toMatchObject({ code: 0, out: "" });
    expect(anyway.err).toContain("2 messages were heard and are not decided on yet");
    await store.close();
    expect(existsSync(file)).toBe(true);
  });

  test("a file whose ledger does not add up is found by the check", async () => {
    const file = join(folder, "promised-twice.gz");
    const store = await filled(memoryStore());
    const everything = async function* () {
      for await (const one of store.everything())
        yield one.t === "record" && one.table === "posts" && one.key === "1"
          ? { ...one, row: { ...post(1), lines: [{ ...post(1).lines[0], promised: 3 }] } }
          : one;
    };
    await exportTo(file, { everything }, hour(1));
    const ran = await linli(["restore", "--check", file], {});
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toContain("home #1: asked 4, open 4, promised 3, handed 0");
  });
});
