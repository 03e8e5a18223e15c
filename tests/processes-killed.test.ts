// Workers, gateways and PostgreSQL itself killed with -9 while messages come in: nothing acknowledged is lost, nothing is
// promised twice, no reminder is missed, and each neighbourhood's messages are taken in order.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Board, underWay } from "../src/decide/board.ts";
import type { Change } from "../src/model.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { type BotApi, botApi, type Place } from "./botapi/server.ts";
import { post } from "./contracts/changes.ts";
import { asking } from "./postgres/schema.ts";
import { type Server, startServer } from "./postgres/server.ts";
import { chatOf, type Running, settle, startRole, token } from "./processes.ts";

const LONG = process.env.LINLI_LONG === "1";
const KILLS = LONG ? 60 : 3;
/** Many, since a group takes twenty lines a minute: fewer would wait for that long after the last kill. */
const GROUPS = 8;
/** Of each group and round. */
const WAVE = 5;
const REMINDERS = 5;

let api: BotApi;
let server: Server;
let running: Running[] = [];

beforeEach(async () => {
  api = await botApi({ token, username: "linli_bot" });
  server = await startServer({ durable: true });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill()));
  await api.close();
  await server.stop();
});

async function start(role: Running["role"]): Promise<void> {
  running.push(await startRole(role, server.url, api.root));
}

/** What is said to a group in turn: more is asked for than there is. */
const lines = ["我有2盒口罩可以给", "求1盒口罩", "求1盒口罩", "今天真冷", "求1盒口罩"] as const;

interface Said {
  readonly group: Place;
  readonly message: string;
}

function wave(groups: readonly Place[], round: number): Said[] {
  return Array.from({ length: WAVE }, (_, i) => i).flatMap((i) =>
    groups.flatMap((group) => {
      const text = lines[i % lines.length] ?? "";
      const who = api.user(`邻居${round}-${i}`);
      api.joins(who, group);
      const { id } = api.says(who, group, text);
      return text.includes("冷") ? [] : [{ group, message: `${chatOf(group)}/${id}` }];
    }),
  );
}

/** Needs that are named at a moment that comes while everything is being killed. */
const reminders = (place: string): Change[] =>
  Array.from({ length: REMINDERS }, (_, i) => i + 1).flatMap((no): Change[] => [
    { type: "posted", post: { ...post(no), chat: place } },
    {
      type: "reminderSet",
      reminder: {
        ...{ key: `ordered:${no}`, what: "ordered", no, chat: place },
        at: new Date(Date.now() + 8000 + no * KILLS * 500).toISOString(),
      },
    },
  ]);

/** Units promised beyond what a post has, over all posts. */
function overPromised({ tables: { posts, pairings } }: Board): number {
  const all = [...pairings.values()].filter(underWay);
  return [...posts.values()].reduce((sum, { no, kind, lines: [line] }) => {
    const own = all.filter((one) => no === (kind === "need" ? one.need : one.offer));
    const promised = own.reduce((n, one) => n + (kind === "need" ? one.quantity : one.draw), 0);
    expect(line?.promised).toBe(promised);
    return sum + Math.max(promised - (line?.asked ?? 0), 0);
  }, 0);
}

test(
  `after ${KILLS} kills nothing is lost, promised twice, missed or out of order`,
  async () => {
    const groups = Array.from({ length: GROUPS }, (_, i) => api.group(`第${i}群`));
    await settle(server.url, groups, (_id, place) => reminders(place));
    for (const role of ["gateway", "gateway", "worker", "worker"] as const) await start(role);
    const said: Said[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      said.push(...wave(groups, round));
      const [victim] = ["worker", "gateway", "server"].slice(round % 3);
      await new Promise((go) => setTimeout(go, Math.random() * 1500));
      if (victim === "server") {
        await server.kill();
        await server.start();
        continue;
      }
      const one = running.find(({ role }) => role === victim);
      if (one === undefined) throw new Error(`no ${victim}`);
      running = running.filter((other) => other !== one);
      await one.kill();
      await start(one.role);
    }

    const left = (what: string) =>
      asking(server.url, async (client) => (await client.query(`select from ${what}`)).rowCount);
    await vi.waitFor(
      async () => {
        expect(api.pending()).toBe(0);
        expect(await left("inbox")).toBe(0);
        expect(await left("record where tab = 'reminders' and row->>'what' = 'ordered'")).toBe(0);
        expect(await left("outbox")).toBe(0);
      },
      { timeout: 180_000 + KILLS * 6000, interval: 200 },
    );

    const store = await postgresStore(server.url);
    for (const [i, group] of groups.entries()) {
      const { board } = await store.load(`estate-${i}`);
      const texts = api.posts(group).map(({ text }) => text);
      const posts = [...board.tables.posts.values()]
        .filter(({ no }) => no > REMINDERS)
        .sort((a, b) => a.no - b.no);
      const own = said.filter((one) => one.group === group).map(({ message }) => message);
      expect(posts.map(({ message }) => message)).toEqual(own);
      expect(overPromised(board)).toBe(0);
      const pairings = [...board.tables.pairings.values()];
      expect(pairings.length).toBeGreaterThan(KILLS);
      expect(
        pairings.filter(
          ({ need, offer }) => !texts.some((text) => text.includes(`#${need} 和 #${offer} 对上了`)),
        ),
      ).toEqual([]);
      const asked = Array.from({ length: REMINDERS }, (_, n) => n + 1);
      expect(asked.filter((no) => !texts.some((text) => text.includes(`#${no} `)))).toEqual([]);
    }
    await store.close();
  },
  240_000 + KILLS * 10_000,
);
