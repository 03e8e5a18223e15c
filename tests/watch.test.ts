// What whoever runs the bot is told: each trouble once, its end once, through an app that works. The real clients of
// Telegram and WeChat, against servers on loopback.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { telegramAdapter } from "../adapters/telegram/telegram.ts";
import { wechatAdapter } from "../adapters/wechat/wechat.ts";
import { type Bot, createBot } from "../src/bot.ts";
import { healthOf } from "../src/health.ts";
import { backUps } from "../src/keeping.ts";
import type { ChatAdapter, Store } from "../src/ports.ts";
import { type Watch, watch } from "../src/watch.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { memoryStore } from "../storage/memory.ts";
import { botApi } from "./botapi/server.ts";
import { type Gateway, gateway } from "./gateway/start.ts";
import { square } from "./square.ts";

const patient = { timeout: 20_000, interval: 20 };
const zone = "Asia/Shanghai";
const wallTime = () => new Date().toISOString();
const folder = mkdtempSync(join(tmpdir(), "linli-watch-"));
const free = { perMinute: 1e6, perHour: 1e6, perDay: 1e6, chat: 0, silence: 0 };
const quick = { ding: 100, dead: 700, login: 6000, leastBackOff: 50, mostBackOff: 400 };

let wechat: Gateway;
let telegram: Awaited<ReturnType<typeof botApi>>;
let op: ReturnType<typeof telegram.user>;
let adapters: ChatAdapter[];
let store: Store;
let bot: Bot;
let watching: Watch;
let running: Promise<unknown>;
let timers: NodeJS.Timeout[];
const reported: string[] = [];

beforeAll(async () => {
  wechat = await gateway();
  await wechat.order({ what: "people", people: [{ id: "op", name: "管机器的" }] });
});
afterAll(async () => {
  await wechat.close();
  rmSync(folder, { recursive: true, force: true });
});

const inTelegram = () => telegram.posts(op).map(({ text }) => text);
const inWechat = () => wechat.posts.filter(({ to }) => to === "op").map(({ text }) => text);

describe("with Telegram and WeChat", () => {
  beforeEach(async (context) => {
    telegram = await botApi({ token: "555:x", username: "linli_bot" });
    op = telegram.user("管机器的");
    reported.splice(0);
    adapters = [
      telegramAdapter({ token: telegram.token, apiRoot: telegram.root }),
      wechatAdapter({
        ...{ token: wechat.token, endpoint: wechat.endpoint, timing: quick },
        ...{ limits: { ...free, change: [0, 0] }, strangers: true },
      }),
    ];
    const kept = await lowdbStore(join(folder, `${context.task.id}.ndjson`));
    watching = watch({
      ...{ adapters: () => adapters, zone, now: wallTime },
      operator: ["wechat:op", `telegram:${op.id}`],
      report: (line) => void reported.push(line),
      timing: { away: 400, failing: 200, between: 60_000 },
    });
    store = watching.watched(kept);
    bot = createBot({
      ...{ store, adapters, zone, committee: [], now: wallTime, onSend: watching.sent },
      operator: ["wechat:op", `telegram:${op.id}`],
      storeFacts: async () => ({ kind: "file" }),
    });
    running = Promise.all(adapters.map((one) => one.run((incoming) => bot.hear(incoming))));
    timers = [setInterval(() => void bot.deliver().catch(() => undefined), 100)];
    telegram.says(op, telegram.dm(op), "在");
    await vi.waitFor(async () => {
      for (const one of adapters) expect((await one.standing?.())?.state).toBe("up");
    }, patient);
    timers.push(setInterval(() => void watching.look(), 50));
  });

  afterEach(async () => {
    for (const timer of timers) clearInterval(timer);
    for (const one of adapters) await one.stop();
    await running;
    await watching.look();
    await bot.stop();
    await store.close();
    await telegram.close();
    await wechat.restart();
  });

  test("a gateway that is killed is told of once in Telegram, and once when it is back", async () => {
    await wechat.kill();
    await vi.waitFor(() => expect(inTelegram()).toHaveLength(1), patient);
    expect(inTelegram()[0]).toMatch(
      /^⚠️ 微信连不上已经 1 分钟：.+\n⚠️ WeChat has been away for 1 minute: /u,
    );
    await wechat.restart();
    const before = inWechat().length;
    await vi.waitFor(() => expect(inWechat().length).toBe(before + 1), patient);
    expect(inWechat().at(-1)).toContain("WeChat is back");
    expect(inTelegram()).toHaveLength(1);
    // Away again at once: it was told of a moment ago.
    await wechat.kill();
    await vi.waitFor(
      async () => expect((await adapters[1]?.standing?.())?.state).not.toBe("up"),
      patient,
    );
    const since = Date.now();
    await vi.waitFor(() => expect(Date.now() - since).toBeGreaterThan(900), patient);
    expect(inTelegram()).toHaveLength(1);
  });

  test("sends that Telegram refuses are told of in WeChat, and when they go through again", async () => {
    const before = inWechat().length;
    const wang = telegram.user("3-602 小王");
    const group = telegram.group("幸福里", { members: [wang] });
    telegram.fault("sendMessage", 403, 5);
    for (let i = 1; i <= 5; i += 1) {
      telegram.says(wang, group, `求${["雨伞", "剪刀", "梯子", "电钻", "轮椅"][i - 1]}`);
      telegram.says(wang, group, "@linli_bot 我的");
    }
    await vi.waitFor(() => expect(inWechat().slice(before)).toHaveLength(2), patient);
    const [trouble, over] = inWechat().slice(before);
    expect(trouble).toContain("Telegram连着几次发不出去");
    expect(over).toContain("Telegram又发得出去了");
    expect(reported.filter((line) => line.startsWith("⚠️"))).toHaveLength(2);
  });

  test("/health tells the operator, who is of no group, how both apps stand", async () => {
    const wang = telegram.user("3-602 小王");
    const passer = telegram.user("路人");
    const group = telegram.group("幸福里", { admins: [wang], members: [passer] });
    telegram.says(wang, group, "/health");
    await vi.waitFor(() => {
      const said = telegram.posts(group).at(-1)?.text ?? "";
      expect(said).toContain("Telegram：在线，长轮询；看得到群消息；在这个群不是管理员");
      expect(said).toContain("时钟准");
      expect(said).toMatch(/微信：在线，经网关；.*消息至多到一次/u);
    }, patient);
    telegram.says(op, telegram.dm(op), "/health");
    await vi.waitFor(() => expect(inTelegram().at(-1)).toContain("Storage: a file"), patient);
    telegram.says(passer, group, "/health");
    await vi.waitFor(
      () => expect(telegram.posts(group).at(-1)?.text).toContain("是居委会用的"),
      patient,
    );
  });

  test("how everything stands after a start goes to the first chat that can be reached", async () => {
    const before = inWechat().length;
    await watching.tell(await healthOf({ adapters, store }));
    await vi.waitFor(() => expect(inWechat().slice(before)).toHaveLength(1), patient);
    expect(inWechat().at(-1)).toMatch(/体检：\n[\s\S]*\nHealth:\n/u);
    expect(inTelegram()).toEqual([]);
  });
});

describe("with one app alone", () => {
  const begun = "2023-03-06T01:00:00.000Z";
  /** Hours of watching in no time; the app is away as often as `away` says. */
  function alone(operator = ["square:op"]) {
    let clock = Date.parse(begun);
    let isAway = false;
    const place = square();
    const app: ChatAdapter = {
      ...place.adapter,
      standing: async () => ({
        ...{ state: isAway ? "down" : "up", intake: "polling", delivery: "atLeastOnce" },
      }),
    };
    const said: string[] = [];
    const one = watch({
      ...{ adapters: () => [app], operator, zone, report: (line) => void said.push(line) },
      now: () => new Date(clock).toISOString(),
      langOf: async () => "en",
    });
    const pass = async (minutes: number) => {
      for (let i = 0; i < minutes * 4; i += 1) {
        clock += 15_000;
        await one.look();
      }
    };
    const set = (away: boolean) => {
      isAway = away;
    };
    return { one, place, pass, set, said, shown: () => place.shown.map(({ text }) => text) };
  }

  test("a short absence is nothing; of a long one both ends are told once, when the app is back", async () => {
    const { pass, set, shown, said } = alone();
    set(true);
    await pass(2);
    set(false);
    await pass(10);
    expect(said).toEqual([]);
    set(true);
    await pass(45);
    expect(said).toHaveLength(2);
    expect(shown()).toEqual([]);
    set(false);
    await pass(5);
    expect(shown()).toEqual(["✅ square is back, after about 45 minutes."]);
  });

  test("an app that comes and goes all day is told of at most every quarter of an hour", async () => {
    const { pass, set, shown } = alone();
    for (let i = 0; i < 24; i += 1) {
      set(true);
      await pass(4);
      set(false);
      await pass(1);
    }
    expect(shown().length).toBeGreaterThan(3);
    expect(shown().length).toBeLessThanOrEqual(9);
  });

  test("a board that cannot be written is told of once, and once when it can; one failure is nothing", async () => {
    const { one, pass, shown } = alone();
    let isFull = true;
    const disk: Store = memoryStore();
    const full: Store = {
      ...disk,
      commit: async (what) => {
        if (isFull) throw new Error("ENOSPC: no space left on device");
        return await disk.commit(what);
      },
    };
    const kept = one.watched(full);
    const write = () =>
      kept
        .commit({
          ...{
            neighbourhood: "home",
            version: 0,
            cause: "c",
            at: begun,
            changes: [],
            outgoing: [],
          },
        })
        .catch(() => undefined);
    await write();
    await pass(5);
    expect(shown()).toEqual([]);
    await write();
    await write();
    await pass(5);
    expect(shown()).toEqual([expect.stringContaining("The board cannot be written")]);
    expect(shown()[0]).toContain("ENOSPC");
    isFull = false;
    await write();
    await pass(1);
    expect(shown()).toHaveLength(2);
    expect(one.lastCommit()).toBeDefined();
  });

  test("a back-up that fails is told at once, and so is the next that is made", async () => {
    const { one, pass, shown } = alone();
    const folder = mkdtempSync(join(tmpdir(), "linli-watch-"));
    // A file stands where the folder of the back-ups would be.
    const blocked = join(folder, "backups");
    writeFileSync(blocked, "");
    let clock = Date.parse(begun);
    const saved = backUps({
      ...{ folder: blocked, hours: 1, keep: 2, store: memoryStore(), report: () => undefined },
      now: () => new Date(clock).toISOString(),
      went: one.backedUp,
    });
    await saved.look();
    await pass(1);
    expect(shown()).toEqual([expect.stringContaining("No back-up could be made")]);
    rmSync(blocked);
    clock += 3_600_000;
    expect(await saved.look()).toContain(blocked);
    await pass(1);
    expect(shown()[1]).toContain("Back-ups are made again");
    rmSync(folder, { recursive: true });
  });

  test("without a chat of the operator's the lines stand on stderr alone", async () => {
    const { pass, set, shown, said } = alone([]);
    set(true);
    await pass(10);
    set(false);
    await pass(1);
    expect(said).toHaveLength(4);
    expect(shown()).toEqual([]);
  });
});
