// Whatever happens to a gateway, in whatever order: no need that was said while it was there is lost, and nothing is shown
// twice where WeChat lets one know. LINLI_LONG=1 for many runs; LINLI_SEED for one of them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { wechatAdapter } from "../adapters/wechat/wechat.ts";
import { createBot } from "../src/bot.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { BOT, type Gateway, gateway } from "./gateway/start.ts";

const isLong = process.env.LINLI_LONG === "1";
const given = process.env.LINLI_SEED;
const runs = isLong ? 40 : 2;
const steps = isLong ? 25 : 12;
const seeds = given === undefined ? [...Array(runs).keys()] : [Number(given)];
vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "linli-faults-"));
let server: Gateway;
beforeAll(async () => {
  server = await gateway();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const things = [
  "体温计",
  "梯子",
  "胶带",
  "雨伞",
  "手电筒",
  "打气筒",
  "剪刀",
  "螺丝刀",
  "锤子",
  "卷尺",
];
const people = 2 * steps + 2;

/** Mulberry32: the same numbers from the same seed. */
function dice(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const until = (holds: () => unknown, within = 60_000) =>
  vi.waitFor(() => expect(holds()).toBeTruthy(), { timeout: within, interval: 10 });

async function start(file: string) {
  const store = await lowdbStore(file);
  const adapter = wechatAdapter({
    ...{ token: server.token, endpoint: server.endpoint },
    limits: { perMinute: 1e6, perHour: 1e6, perDay: 1e6, chat: 0, change: [0, 0], silence: 0 },
    timing: { ding: 100, dead: 700, login: 6000, leastBackOff: 50, mostBackOff: 400 },
  });
  const bot = createBot({
    ...{ store, adapters: [adapter], zone: "Asia/Shanghai", committee: [] },
    now: () => new Date().toISOString(),
  });
  const running = adapter.run(async (incoming) => {
    const answer = await bot.hear(incoming);
    void bot.deliver();
    return answer;
  });
  const delivering = setInterval(() => void bot.deliver(), 50);
  const halt = async () => {
    clearInterval(delivering);
    await adapter.stop();
    await running;
    await bot.stop();
    await store.close();
  };
  return { store, adapter, halt };
}

test.each(seeds)("run %i", async (seed) => {
  const chance = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const file = join(folder, `${seed}.ndjson`);
  const room = `f${seed}@chatroom`;
  const who = (i: number) => `f${seed}-${i}`;
  const all = [...Array(people).keys()];
  await server.order({
    what: "people",
    people: all.map((i) => ({ id: who(i), name: `${1 + (i % 9)}-${101 + i} 邻居${i}` })),
  });
  await server.order({ what: "room", id: room, topic: "幸福里", members: [BOT, ...all.map(who)] });
  let on = await start(file);
  const first = server.posts.length;
  const said: string[] = [];
  const done: string[] = [];
  /** Ends while something was on its way out: nobody can know whether it was shown. */
  let cut = 0;
  let spoken = 0;
  const heard = () => Number(on.adapter.health?.().heard ?? 0);
  const away = async () => (await on.store.unsent()).length > 0;

  /** Until a line is heard again. What is said before that WeChat never tells. */
  const back = async () => {
    await until(() => on.adapter.health?.().state === "up");
    const before = heard();
    await vi.waitFor(
      async () => {
        await server.says(who(0), room, "嗯");
        await vi.waitFor(() => expect(heard()).toBeGreaterThan(before), { timeout: 400 });
      },
      { timeout: 60_000 },
    );
  };
  const says = async (text: string) => {
    spoken += 1;
    said.push(await server.says(who(spoken), room, text));
  };
  const need = () => says(`求一个${pick(things)}`);
  const offer = () => says(`我有一个多余的${pick(things)},送人`);
  /** What is on its way to the bot when it or the gateway ends is lost with that, for WeChat tells nothing twice. */
  const handled = async () => {
    const lost = async () => {
      const { posts } = (await on.store.load("home")).board.tables;
      const kept = new Set([...posts.values()].map(({ message }) => message));
      return said.filter((id) => !kept.has(`wechat:${id}`));
    };
    await vi.waitFor(async () => expect(await lost()).toEqual([]), { timeout: 20_000 });
  };

  const acts: Record<string, () => Promise<void>> = {
    need,
    offer,
    burst: async () => {
      for (let i = 0; i < 3; i += 1) await (chance() < 0.5 ? need() : offer());
    },
    "lost answer": async () => {
      await server.order({ what: "fault", fault: "shown but lost" });
      await need();
    },
    refused: async () => {
      await server.order({ what: "fault", fault: "refuse" });
      await offer();
    },
    "no id": async () => {
      await server.order({ what: "fault", fault: "no id" });
      await need();
    },
    kill: async () => {
      await handled();
      if (await away()) cut += 1;
      await server.kill();
      await until(() => on.adapter.health?.().state !== "up");
      await server.restart();
      await back();
    },
    freeze: async () => {
      await handled();
      if (await away()) cut += 1;
      server.signal("SIGSTOP");
      await new Promise((go) => setTimeout(go, 200 + chance() * 1500));
      server.signal("SIGCONT");
      await back();
    },
    restart: async () => {
      await handled();
      if (await away()) cut += 1;
      await on.halt();
      on = await start(file);
      await back();
    },
  };
  const names = Object.keys(acts);

  await back();
  try {
    for (let i = 0; i < steps && spoken < people - 4; i += 1) {
      const name = pick(names);
      done.push(name);
      await acts[name]?.();
    }
    await handled();
    await vi.waitFor(async () => expect(await away()).toBe(false), { timeout: 60_000 });
    const shown = server.posts.slice(first).flatMap(({ to, text }) => (to === room ? text : []));
    const again = shown.filter((text, i) => shown.indexOf(text) < i);
    // Receipts are never said twice; a pairing may be, once for each end that came in the middle of it.
    expect(again.filter((text) => text.startsWith("记下了"))).toEqual([]);
    expect(again.length).toBeLessThanOrEqual(cut);
  } catch (error) {
    throw new Error(`LINLI_SEED=${seed}: ${done.join(", ")}\n${error}`, { cause: error });
  } finally {
    await on.halt();
  }
});
