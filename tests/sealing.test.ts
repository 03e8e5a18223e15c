// What is private lies sealed on the disk, whichever store it is, and nothing is lost with or without its key.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { createBot } from "../src/bot.ts";
import { exportTo, importFrom } from "../src/keeping.ts";
import { unsound } from "../src/laws.ts";
import type { Store } from "../src/ports.ts";
import { type Keys, openKeys } from "../storage/keys.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { memoryStore } from "../storage/memory.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { type Sealing, sealingWith } from "../storage/sealing.ts";
import { records } from "./contracts/changes.ts";
import { newSchema } from "./postgres/place.ts";
import { asking } from "./postgres/schema.ts";
import { neighbour, saying, square } from "./square.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-sealing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (name: string) => join(folder, `${files++}-${name}`);

const at = "2022-12-19T06:00:00.000Z";
const PHONE = "13812345678";
const ROOM = "2907";

interface Disk {
  readonly open: (sealing?: Sealing) => Promise<Store>;
  /** All bytes that somebody who has the disk can read. */
  readonly bytes: () => Promise<string>;
}

const disks: readonly (readonly [name: string, disk: () => Promise<Disk>])[] = [
  [
    "lowdb",
    async () => {
      const file = newFile("board.ndjson");
      return {
        open: (sealing) => lowdbStore(file, { ...(sealing && { sealing }) }),
        bytes: async () => readFileSync(file, "utf8"),
      };
    },
  ],
  [
    "postgres",
    async () => {
      const url = await newSchema();
      return {
        open: (sealing) => postgresStore(url, { ...(sealing && { sealing }) }),
        bytes: () =>
          asking(url, async (client) => {
            const tables = ["record", "outbox", "cause", "home", "neighbourhood"];
            const all: unknown[] = [];
            for (const table of tables)
              all.push((await client.query(`select t.*::text from ${table} t`)).rows);
            return JSON.stringify(all);
          }),
      };
    },
  ],
];

/** A need with a door, somebody else's need, a duty with a telephone, and lines not sent yet. */
async function lived(store: Store): Promise<void> {
  const app = square({ admins: ["square:陈书记"] });
  const bot = createBot({
    ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [], now: () => at },
  });
  const says = (id: string, name: string, text: string) =>
    bot.hear(saying({ id, from: neighbour(name.split(" ").at(-1) ?? "", name), text, at }));
  await says("1", "陈书记", "大家好");
  await says("2", `3-${ROOM} 小王`, "求一盒布洛芬");
  await says("3", "5-301 小李", `帮3号楼${ROOM}王阿婆求一个体温计,电话${PHONE}`);
  await says("4", "陈书记", `/duty 王医生${PHONE}`);
  await bot.stop();
}

const boards = async (store: Store) => records((await store.load("home")).board);

describe.each(disks)("on %s", (_name, disk) => {
  test("rooms and telephones are not on the disk, and are there again when it is opened", async () => {
    const [{ open, bytes }, sealing] = [await disk(), sealingWith(openKeys(newFile("keys.json")))];
    const store = await open(sealing);
    await lived(store);
    const before = await boards(store);
    const lines = await store.unsent();
    expect(JSON.stringify(before)).toContain(ROOM);
    expect(JSON.stringify([before, lines])).toContain(PHONE);
    expect(lines.length).toBeGreaterThan(0);
    await store.close();
    expect(await bytes()).not.toContain(ROOM);
    expect(await bytes()).not.toContain(PHONE);
    const again = await open(sealing);
    expect(await boards(again)).toEqual(before);
    expect(await again.unsent()).toEqual(lines);
    await again.close();
  });

  test("without a sealing they are: the control", async () => {
    const { open, bytes } = await disk();
    const store = await open();
    await lived(store);
    await store.close();
    expect(await bytes()).toContain(ROOM);
    expect(await bytes()).toContain(PHONE);
  });

  test("what lay plain is still read, and sealed by a rotation", async () => {
    const [{ open, bytes }, sealing] = [await disk(), sealingWith(openKeys(newFile("keys.json")))];
    const plain = await open();
    await lived(plain);
    const before = await boards(plain);
    await plain.close();
    const store = await open(sealing);
    expect(await boards(store)).toEqual(before);
    expect(await store.reseal()).toBeGreaterThan(0);
    expect(await boards(store)).toEqual(before);
    await store.close();
    expect(await bytes()).not.toContain(ROOM);
    expect(await bytes()).not.toContain(PHONE);
  });

  test("with a new key everything is sealed anew, and the old one opens the back-ups", async () => {
    const [{ open, bytes }, keys] = [await disk(), openKeys(newFile("keys.json"))];
    const sealing = sealingWith(keys);
    const store = await open(sealing);
    await lived(store);
    const before = await boards(store);
    const saved = newFile("saved.gz");
    await exportTo(saved, store, at);
    const [old] = keys.list();
    keys.renew("home");
    await store.reseal();
    const [, latest] = keys.list();
    await store.close();
    expect(await bytes()).toContain(`${latest?.id}.`);
    expect(await bytes()).not.toContain(old?.id);
    const again = await open(sealing);
    expect(await boards(again)).toEqual(before);
    await again.close();
    const restored = memoryStore({ sealing });
    await importFrom(saved, restored);
    expect(await boards(restored)).toEqual(before);
  });

  test("a missing key is told before anything is heard, and with it back nothing is lost", async () => {
    const [{ open, bytes }, file] = [await disk(), newFile("keys.json")];
    const store = await open(sealingWith(openKeys(file)));
    await lived(store);
    const before = await boards(store);
    await store.close();
    const onDisk = await bytes();
    const kept = readFileSync(file);
    rmSync(file);
    await expect(open(sealingWith(openKeys(file)))).rejects.toThrow(
      /keys\.json: there is no key \S+, with which private fields of home are sealed\. Put the key file back/u,
    );
    expect(await bytes()).toBe(onDisk);
    expect(readdirSync(folder)).not.toContain(file);
    writeFileSync(file, kept);
    const again = await open(sealingWith(openKeys(file)));
    expect(await boards(again)).toEqual(before);
    await again.close();
  });

  test("a key given up takes its fields with it, in back-ups too, and everything else goes on", async () => {
    const [{ open, bytes }, keys] = [await disk(), openKeys(newFile("keys.json"))];
    const sealing = sealingWith(keys);
    const first = await open(sealing);
    await lived(first);
    const saved = newFile("saved.gz");
    await exportTo(saved, first, at);
    expect(gunzipSync(readFileSync(saved)).toString()).not.toContain(PHONE);
    await first.close();
    const [lost] = keys.list();
    keys.forget("home");
    const store = await open(sealing);
    await store.reseal();
    const board = await boards(store);
    expect(board).not.toEqual([]);
    expect(JSON.stringify(board)).not.toMatch(new RegExp(`${ROOM}|${PHONE}|sealed`, "u"));
    expect(await store.unsent()).toEqual([]);
    expect(await unsound(store)).toEqual([]);
    await store.close();
    expect(await bytes()).not.toContain(lost?.id);
    const restored = memoryStore({ sealing });
    await importFrom(saved, restored);
    expect(JSON.stringify(await boards(restored))).not.toMatch(new RegExp(`${ROOM}|${PHONE}`, "u"));
    // What is said from now on has a key of its own.
    const after = await open(sealing);
    const app = square();
    const bot = createBot({
      ...{
        store: after,
        adapters: [app.adapter],
        zone: "Asia/Shanghai",
        committee: [],
        now: () => at,
      },
    });
    await bot.hear(
      saying({ id: "9", from: neighbour("小赵", "7-1108 小赵"), text: "求一个血压计", at }),
    );
    await bot.stop();
    await after.close();
    expect(await bytes()).not.toContain("1108");
    const last = await open(sealing);
    expect(JSON.stringify(await boards(last))).toContain("1108");
    await last.close();
  });
});

describe("the file of keys", () => {
  const place = { neighbourhood: "home", table: "posts", key: "1" };
  const made = (): { readonly keys: Keys; readonly file: string } => {
    const file = newFile("keys.json");
    return { keys: openKeys(file), file };
  };

  test("is its owner's, also when somebody opened it to others", () => {
    const { keys, file } = made();
    keys.renew("home");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, readFileSync(file), { mode: 0o644 });
    rmSync(file);
    const { keys: others, file: open } = made();
    others.renew("home");
    const text = readFileSync(open);
    rmSync(open);
    writeFileSync(open, text, { mode: 0o644 });
    openKeys(open);
    expect(statSync(open).mode & 0o777).toBe(0o600);
  });

  test("is made with the first private field, and every neighbourhood has a key of its own", () => {
    const { keys, file } = made();
    const { seal, open } = sealingWith(keys);
    expect(seal(place, { no: 1 })).toEqual({ no: 1 });
    expect(() => statSync(file)).toThrow("ENOENT");
    const there = { ...place, neighbourhood: "elsewhere" };
    const [here, other] = [seal(place, { room: ROOM }), seal(there, { room: ROOM })];
    expect(keys.list().map(({ neighbourhood }) => neighbourhood)).toEqual(["home", "elsewhere"]);
    expect(open(place, here)).toEqual({ room: ROOM });
    expect(() => open(there, here)).toThrow("cannot be opened");
    expect(() => open({ ...place, key: "2" }, here)).toThrow("cannot be opened");
    expect(open(there, other)).toEqual({ room: ROOM });
  });

  test("two processes that need a key at once have the same", () => {
    const file = newFile("keys.json");
    const [one, other] = [openKeys(file), openKeys(file)];
    expect(other.current("home").id).toBe(one.current("home").id);
    expect(sealingWith(one).open(place, sealingWith(other).seal(place, { room: ROOM }))).toEqual({
      room: ROOM,
    });
  });

  test("a private field that was altered is not taken for another", () => {
    const { seal, open } = sealingWith(made().keys);
    const { room } = seal(place, { room: ROOM }) as { room: { sealed: string } };
    const turned = room.sealed.replace(
      /(.)(.{4})$/u,
      (_, one, end) => `${one === "A" ? "B" : "A"}${end}`,
    );
    expect(() => open(place, { room: { sealed: turned } })).toThrow(
      "home: posts 1: the field room",
    );
  });

  test.each([
    ["cut", (text: string) => text.slice(0, -20)],
    ["of something else", () => "{}"],
    [
      "with a key too short",
      (text: string) => text.replace(/"secret": "[^"]+"/u, '"secret": "AAAA"'),
    ],
  ])("%s is refused and left as it is", (_how, change) => {
    const { keys, file } = made();
    keys.renew("home");
    const spoilt = change(readFileSync(file, "utf8"));
    writeFileSync(file, spoilt);
    expect(() => openKeys(file)).toThrow("is no key file of Linli, or was changed");
    expect(readFileSync(file, "utf8")).toBe(spoilt);
  });

  test("gone while Linli runs, it is not begun anew", () => {
    const { keys, file } = made();
    keys.renew("home");
    rmSync(file);
    expect(() => keys.current("home")).toThrow("the keys were there and are gone");
  });

  test("the order of a row's fields stays: undoing compares it", () => {
    const { seal, open } = sealingWith(made().keys);
    const row = { no: 1, room: ROOM, state: "open" };
    expect(JSON.stringify(open(place, seal(place, row)))).toBe(JSON.stringify(row));
  });
});
