// Nothing is kept longer than it is needed, and nothing at all of who does not want to be known.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createBot } from "../src/bot.ts";
import { SendError, type Store } from "../src/ports.ts";
import { openJournal } from "../storage/journal.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { memoryStore } from "../storage/memory.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { newSchema } from "./postgres/place.ts";
import { asking } from "./postgres/schema.ts";
import { neighbour, saying, square } from "./square.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-forgetting-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

const DAY = 86_400_000;
const START = Date.parse("2022-12-19T06:00:00.000Z");

/** A place without keys: what is found in it must not be there at all. */
type Place = () => Promise<{ readonly store: Store; readonly bytes: () => Promise<string> }>;
const places: readonly (readonly [name: string, place: Place])[] = [
  [
    "memory",
    async () => {
      const store = memoryStore();
      const bytes = async () => {
        const all: unknown[] = [];
        for await (const one of store.everything()) all.push(one);
        return JSON.stringify(all);
      };
      return { store, bytes };
    },
  ],
  [
    "lowdb",
    async () => {
      const file = join(folder, `${files++}.ndjson`);
      return { store: await lowdbStore(file), bytes: async () => readFileSync(file, "utf8") };
    },
  ],
  [
    "postgres",
    async () => {
      const url = await newSchema();
      const bytes = () =>
        asking(url, async (client) => {
          let all = "";
          for (const table of ["record", "outbox", "cause", "home", "neighbourhood"])
            all += JSON.stringify((await client.query(`select t.*::text from ${table} t`)).rows);
          return all;
        });
      return { store: await postgresStore(url), bytes };
    },
  ],
];

/** A bot on a clock of its own. */
function scene(store: Store, keep?: { posts: number; record: number; lines: number }) {
  let clock = START;
  const now = () => new Date(clock).toISOString();
  const app = square({ admins: ["square:u4"] });
  const bot = createBot({
    ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [], now },
    ...(keep && { keep }),
  });
  let said = 0;
  return {
    bot,
    app,
    async says(id: string, name: string, text: string) {
      said += 1;
      await bot.hear(saying({ id: `${said}`, from: neighbour(id, name), text, at: now() }));
      await bot.deliver();
    },
    async days(count: number) {
      for (let day = 0; day < count; day += 1) {
        clock += DAY;
        await bot.tick(now());
        await bot.deliver();
      }
    },
  };
}

describe.each(places)("on %s", (_name, place) => {
  test("who says /forgetme leaves nothing behind, wherever they stood", async () => {
    const { store, bytes } = await place();
    const { bot, says } = scene(store);
    await says("u4", "陈书记", "大家好");
    await says("u1", "3-2907 王美丽", "求一盒布洛芬");
    await says("u1", "3-2907 王美丽", "我家有一架梯子可以借");
    await says("u2", "5-301 李建国", "我可以给2盒布洛芬");
    await says("u1", "3-2907 王美丽", "求一个体温计");
    await says("u1", "3-2907 王美丽", "高价收抗原,有多少收多少");
    await says("u4", "陈书记", "/duty 王美丽");
    expect(await bytes()).toContain("王美丽");
    expect(await bytes()).toContain("u1");
    await says("u1", "3-2907 王美丽", "/forgetme");
    // What was said on the way out is gone with the next day's clearing.
    const left = await bytes();
    expect(left).not.toMatch(/王美丽|2907|square:u1/u);
    expect(left).toContain("李建国");
    await bot.stop();
    await store.close();
  });

  test("of somebody of the committee it stays that something was ordered, and not by whom", async () => {
    const { store, bytes } = await place();
    const { bot, says } = scene(store);
    await says("u9", "大家长", "大家好");
    await says("u4", "陈书记", "/pool in 布洛芬 5盒");
    await says("u4", "陈书记", "/pause 1h");
    expect((await store.load("home")).board.tables.log.size).toBe(2);
    await says("u4", "陈书记", "/forgetme");
    const { log, movements } = (await store.load("home")).board.tables;
    expect([...log.values()].map(({ did }) => did)).toEqual(["pool in", "pause"]);
    expect(movements.size).toBe(1);
    expect(await bytes()).not.toMatch(/陈书记|square:u4/u);
    await bot.stop();
    await store.close();
  });

  test.each([
    [undefined, 30],
    [{ posts: 5, record: 180, lines: 7 }, 5],
  ])("posts that are over go after their days (%j), from the disk as well", async (keep, days) => {
    const { store, bytes } = await place();
    const { bot, says, days: pass } = scene(store, keep);
    await says("u4", "陈书记", "大家好");
    await says("u1", "3-2907 王美丽", "求一盒布洛芬");
    // It leaves the board on the evening of the third day.
    await pass(3 + days);
    expect(await bytes()).toContain("王美丽");
    await pass(1);
    await expect.poll(bytes).not.toMatch(/王美丽|2907|布洛芬/u);
    await bot.stop();
    await store.close();
  });

  test("orders go after their days", async () => {
    const { store } = await place();
    const { bot, says, days } = scene(store, { posts: 30, record: 10, lines: 7 });
    await says("u4", "陈书记", "/pause 1h");
    await days(9);
    expect((await store.load("home")).board.tables.log.size).toBe(1);
    await days(2);
    expect((await store.load("home")).board.tables.log.size).toBe(0);
    await bot.stop();
    await store.close();
  });

  test("a line that its app holds back goes after seven days", async () => {
    const { store, bytes } = await place();
    const { bot, app, says, days } = scene(store);
    await says("u4", "陈书记", "大家好");
    Object.assign(app.adapter, { wait: () => 1000 });
    await says("u1", "王美丽", "求一盒布洛芬");
    const [line] = await store.unsent();
    expect(line).toBeDefined();
    await days(6);
    expect((await store.unsent()).map(({ id }) => id)).toContain(line?.id);
    await days(2);
    expect((await store.unsent()).map(({ id }) => id)).not.toContain(line?.id);
    await days(1);
    await expect.poll(bytes).not.toContain(line?.text ?? "");
    await bot.stop();
    await store.close();
  });
});

test("what is dropped while the file is being rewritten is not in the new one either", async () => {
  const file = join(folder, "racing.ndjson");
  const journal = await openJournal(file);
  await journal.commit([["t", "secret", "王美丽"]]);
  for (let i = 0; i < 50; i += 1) await journal.commit([["t", `${i}`, "x".repeat(20_000)]]);
  const first = journal.compact();
  await journal.commit([["t", "secret", null]]);
  const second = journal.compact();
  await Promise.all([first, second]);
  expect(readFileSync(file, "utf8")).not.toContain("王美丽");
  await journal.close();
});

test("a name, an id or a chat's title with half a character in it can be stored everywhere", async () => {
  for (const [, place] of places) {
    const { store } = await place();
    const app = square();
    const bot = createBot({
      ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [] },
      now: () => new Date(START).toISOString(),
    });
    const at = new Date(START).toISOString();
    const heard = saying({
      id: "1",
      from: neighbour("u\ud83d", "王\u0000\udc00五"),
      text: "求一盒\ud83d布洛芬\u0000",
      at,
    });
    if (heard.type !== "heard") throw new Error("not heard");
    const { message } = heard;
    await bot.hear({
      ...{ ...heard, id: "square:\u0000update" },
      message: {
        ...{
          ...message,
          chatName: "邻居\ud800群",
          from: { ...message.from, handle: "w\u0000\udfff" },
        },
        replyTo: { id: "square:group/\ud800", text: "谁要\u0000", name: "\ud800" },
      },
    });
    app.fault({ error: new SendError("later", 1) });
    await bot.deliver();
    const { residents, posts } = (await store.load("home")).board.tables;
    expect([...residents.values()]).toMatchObject([{ id: "square:u�", name: "王五" }]);
    expect(posts.size).toBe(1);
    await bot.stop();
    await store.close();
  }
});
