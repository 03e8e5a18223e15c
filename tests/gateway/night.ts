// One bad night on WeChat: what happens in it, and what must hold in the morning.

import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { wechatAdapter } from "../../adapters/wechat/wechat.ts";
import { createBot } from "../../src/bot.ts";
import type { Pairing } from "../../src/model.ts";
import type { ChatAdapter } from "../../src/ports.ts";
import { lowdbStore } from "../../storage/lowdb.ts";
import { mortal } from "../mortal.ts";
import type { Fault } from "./orders.ts";
import { BOT, type Gateway } from "./start.ts";

const steps = 12;
const people = 44;
const things = ["体温计", "梯子", "胶带", "雨伞", "手电筒"];

const timing = {
  ...{ ding: 100, dead: 800, answer: 600, login: 6000, leastBackOff: 30, mostBackOff: 200 },
  ...{ sending: 700, receipt: 200, lost: 400, reading: 700 },
};
/** So long after a post was shown it has been told, and Linli has it behind what was told before. */
const telling = 500;

const who = (i: number) => `f${i}`;

/** Those who live there, as an order to a gateway. */
export const neighbours = [...Array(people).keys()].map((no) => ({
  ...{ id: who(no), name: `${1 + (no % 9)}-${101 + no} 邻居${no}` },
}));

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

async function until(what: string, holds: () => unknown, within = 30_000): Promise<void> {
  for (const end = Date.now() + within; !(await holds()); await pause(5))
    if (Date.now() > end) throw new Error(`never: ${what}`);
}

export interface Night {
  readonly said: number;
  /** Of what was said, what nobody could hear: it was on its way when the gateway or the bot died. */
  readonly byDeath: number;
  readonly byKill: number;
  readonly byFreeze: number;
  readonly byDrop: number;
  readonly endings: number;
  readonly pairings: number;
  /** Lines shown twice, where nobody could know that the first had been shown. */
  readonly twice: number;
  /** Receipts that were never shown: they are not repeated. */
  readonly unreceipted: number;
  readonly kills: number;
  readonly freezes: number;
  readonly deaths: number;
  readonly doubts: number;
  /** Connections given up without any of that: this machine was slow. */
  readonly drops: number;
}

const bare = (text: string): string => text.replace(/\s/gu, "");

/** By what something on its way can be lost, the likeliest first. */
const causes = ["death", "kill", "freeze", "drop", "restart"] as const;
type Trouble = (typeof causes)[number];

interface Setting {
  readonly server: Gateway;
  readonly folder: string;
  /** What happened so far. */
  readonly done: string[];
}

let nights = 0;

/** One night in one neighbourhood, with whatever the lot brings. */
export async function night(seed: number, { server, folder, done }: Setting): Promise<Night> {
  const draw = dice(seed);
  const fate = dice(seed + 1_000_000);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;
  nights += 1;
  const file = join(folder, `${nights}.ndjson`);
  const room = `f${nights}@chatroom`;
  const counts = { kills: 0, freezes: 0, deaths: 0, doubts: 0, drops: 0 };
  const troubles: { readonly from: number; to: number }[] = [];
  const said = new Set<string>();
  const sends: { readonly text: string; readonly at: number; readonly isIdle: boolean }[] = [];
  /** What was heard, and when. */
  const heard = new Map<string, number>();
  const endings = new Map<string, number>();
  /** What was on its way when it happened, and what that was. */
  const atRisk = new Map<string, Trouble>();
  let since: Trouble[] = [];
  let ahead = 0;
  let isSafe = false;
  let isDead = false;
  let isQuiet = true;
  let spoken = 0;
  const first = server.posts.length;
  await server.order({
    ...{ what: "room", id: room, topic: "幸福里" },
    members: [BOT, ...[...Array(people).keys()].map(who)],
  });

  const now = () => new Date(Date.now() + ahead).toISOString();

  let kept = await lowdbStore(file);
  const begin = () => {
    isDead = false;
    const died = () => {
      isDead = true;
      counts.deaths += 1;
      trouble("death");
    };
    const store = mortal(kept, () => (isSafe ? 1 : fate()), died);
    const adapter = wechatAdapter({
      ...{ token: server.token, endpoint: server.endpoint, timing },
      limits: { perMinute: 1e6, perHour: 1e6, perDay: 1e6, chat: 0, change: [0, 0], silence: 0 },
      // Who is dead tries nothing again.
      async wait(ms, signal) {
        if (!isDead) return pause(ms / 20, undefined, signal && { signal }).catch(() => {});
        if (signal && !signal.aborted)
          await new Promise((go) => signal.addEventListener("abort", go, { once: true }));
      },
      report(line) {
        if (!/^WeChat: the gateway is away/u.test(line) || !isQuiet) return;
        counts.drops += 1;
        trouble("drop", Date.now() - timing.dead);
      },
    });
    const watched: ChatAdapter = {
      ...adapter,
      send(line) {
        const isIdle = health().waiting === 0;
        sends.push({ text: bare(line.text), at: Date.now(), isIdle });
        return adapter.send(line);
      },
    };
    const bot = createBot({
      ...{ store, adapters: [watched], zone: "Asia/Shanghai", committee: [] },
      now,
    });
    const deliver = () => bot.deliver().catch(() => {});
    const running = adapter.run(async (incoming) => {
      const answer = await bot.hear(incoming);
      heard.set(incoming.id, Date.now());
      void deliver();
      return answer;
    });
    const delivering = setInterval(deliver, 25);
    const stop = async () => {
      clearInterval(delivering);
      await adapter.stop();
      await running;
      await bot.stop();
    };
    return { adapter, bot, deliver, stop };
  };
  let on = begin();

  const health = () => on.adapter.health?.() ?? {};
  const board = async () => (await kept.load("home")).board.tables;
  const missing = async () => {
    const posts = [...(await board()).posts.values()];
    const known = new Set(posts.map(({ message }) => message));
    const closed = new Set(posts.flatMap(({ no, state }) => (state === "closed" ? no : [])));
    return [
      ...[...said].filter((id) => !known.has(`wechat:${id}`)),
      ...[...endings].flatMap(([id, no]) => (closed.has(no) ? [] : id)),
    ];
  };
  /** From now on, until the line is heard again, nobody can know what was heard and what was shown. */
  const trouble = (what: Trouble, from = Date.now()) => {
    isQuiet = false;
    since.push(what);
    troubles.push({ from, to: Number.POSITIVE_INFINITY });
  };
  /** What is said before this WeChat never tells. */
  const back = async () => {
    if (isDead) {
      await on.stop();
      await kept.close();
      kept = await lowdbStore(file);
      on = begin();
    }
    await until("up again", async () => {
      if (isDead) return true;
      const line = health();
      if (line.state !== "up") return false;
      const id = `wechat:${await server.says(who(0), room, "嗯")}`;
      await until("heard", () => isDead || heard.has(id), 1000).catch(() => {});
      const { state, connections } = health();
      return isDead || (heard.has(id) && state === "up" && connections === line.connections);
    });
    if (isDead) return back();
    const worst = causes.find((one) => since.includes(one));
    if (worst !== undefined && worst !== "restart")
      for (const id of await missing()) if (!atRisk.has(id)) atRisk.set(id, worst);
    since = [];
    for (const one of troubles) one.to = Math.min(one.to, Date.now());
    isQuiet = true;
  };
  const handled = () =>
    until("all that was said is on the board", async () => {
      return !isQuiet || (await missing()).every((id) => atRisk.has(id));
    });

  const says = async (text: string) => {
    if (!isQuiet) await back();
    spoken += 1;
    said.add(await server.says(who(spoken), room, text));
  };
  const need = () => says(`求一个${pick(things)}`);
  const offer = () => says(`我有一个多余的${pick(things)},送人`);
  const either = () => (draw() < 0.5 ? need() : offer());
  const fault = async (...faults: readonly Fault[]) => {
    counts.doubts += faults.length;
    for (const one of faults) await server.order({ what: "fault", fault: one });
    await either();
  };

  const posted = () =>
    server.posts
      .slice(first)
      .filter(({ to }) => to === room)
      .sort((a, b) => a.taken - b.taken)
      .flatMap(({ text, id, taken, at }) =>
        text.split("\n\n").map((line) => ({ line, id, taken, at })),
      );
  /** Somebody speaks right after each post: once that is heard, Linli has heard its own post too, however fast it tries again. */
  let answered = 0;
  const murmuring = setInterval(() => {
    const shown = server.posts.length;
    if (shown === answered) return;
    answered = shown;
    if (isQuiet && !isDead) server.says(who(0), room, "嗯").catch(() => {});
  }, 5);
  const about = (no: number, words: string) =>
    posted().filter(
      ({ line }) => line.includes(words) && new RegExp(`#${no}(?!\\d)`, "u").test(line),
    );

  /** A pairing that was told, whose receiver has not yet said that it is over. */
  const toEnd = async () =>
    [...(await board()).pairings.values()].find(
      ({ need: no, state }) =>
        state === "proposed" &&
        about(no, "对上了").length > 0 &&
        ![...endings.values()].includes(no),
    );
  const end = async ({ need: no, receiver }: Pick<Pairing, "need" | "receiver">) => {
    if (!isQuiet) await back();
    const one = receiver.slice("wechat:".length);
    endings.set(await server.says(one, room, "收到了，谢谢"), no);
  };

  const acts: Record<string, () => Promise<void>> = {
    need,
    offer,
    async burst() {
      for (let i = 0; i < 3; i += 1) await either();
    },
    async ending() {
      const told = await toEnd();
      return told ? end(told) : need();
    },
    "lost answer": () => fault("shown but lost"),
    "no id": () => fault("no id"),
    "never answered": () => fault("hang"),
    late: () => fault({ late: 300 + draw() * 1500 }),
    storm: () => fault(...Array<"refuse">(1 + Math.floor(draw() * 5)).fill("refuse")),
    async kill() {
      await either();
      if (draw() < 0.5) await handled();
      counts.kills += 1;
      trouble("kill");
      await server.kill();
      await until("gone", () => health().state !== "up");
      await server.restart();
      await back();
    },
    async freeze() {
      await either();
      if (draw() < 0.5) await handled();
      counts.freezes += 1;
      trouble("freeze");
      server.signal("SIGSTOP");
      await pause(100 + draw() * 1500);
      server.signal("SIGCONT");
      await back();
    },
    async restart() {
      await handled();
      trouble("restart");
      await on.stop();
      await kept.close();
      kept = await lowdbStore(file);
      on = begin();
      await back();
    },
  };
  const names = Object.keys(acts);

  /** Until all that can be heard is heard, and all that is to be said is shown. */
  const rest = () =>
    until("all is said", async () => {
      if (!isQuiet) await back();
      await handled();
      await on.bot.tick(now());
      await on.deliver();
      ahead += 5_000;
      return isQuiet && (await kept.unsent()).length === 0;
    });

  try {
    trouble("restart");
    await back();
    for (let i = 0; i < steps; i += 1) {
      const name = pick(names);
      done.push(name);
      await acts[name]?.();
      ahead += draw() * 20_000;
    }
    isSafe = true;
    // Over the budget of an hour pairings are told a quarter of an hour later.
    ahead += 20 * 60_000;
    await rest();
    for (let told = await toEnd(); told && draw() < 0.8; told = await toEnd()) await end(told);
    await rest();
    await server.order({ what: "fault", fault: "none" });
    const { posts, pairings } = await board();
    const shown = posted();
    const again = shown.flatMap(({ line, taken }, i) => {
      const before = shown.slice(0, i).flatMap((one) => (one.line === line ? one.at : []));
      const from = Math.min(...before);
      const row = bare(line.split("\n")[0] ?? "");
      const tries = sends.filter(({ text }) => text.includes(row));
      const last = tries.findLast(({ at }) => at <= taken);
      return before.length === 0 ? [] : [{ line, from, to: taken, last, tries }];
    });
    /** What was said after it is heard after it. */
    const heardBy = (at: number, since: number) =>
      [...heard].some(([id, when]) => when < at && Number(id.slice("wechat:".length, 20)) > since);
    const times = (text: string) => shown.filter(({ line }) => line === text).length;
    const knew = again.filter(
      ({ from, last, to }) =>
        last !== undefined &&
        ((last.isIdle && last.at > from + telling) || heardBy(last.at, from)) &&
        !troubles.some((one) => one.from <= to && one.to >= from),
    );
    const unheard = await missing();
    const messages = [...posts.values()].map(({ message }) => message);
    const wrong = Object.entries({
      lost: unheard.filter((id) => !atRisk.has(id)),
      "twice on the board": messages.filter((id, i) => messages.indexOf(id) < i),
      "never told": [...pairings.values()].filter(
        ({ need: no }) => about(no, "对上了").length === 0,
      ),
      "shown again though known to be shown": knew,
      "shown more often than sent": again.filter(({ line, tries }) => times(line) > tries.length),
      "receipts shown again": again.filter(({ line }) => line.startsWith("记下了")),
    }).filter(([, found]) => found.length > 0);
    if (wrong.length > 0) throw new Error(JSON.stringify({ wrong, troubles }, undefined, 1));
    const by = (what: Trouble) => unheard.filter((id) => atRisk.get(id) === what).length;
    const needs = [...posts.values()].filter(({ kind }) => kind === "need");
    return {
      ...{ said: said.size, endings: endings.size, pairings: pairings.size, twice: again.length },
      ...{ byDeath: by("death"), byKill: by("kill"), byFreeze: by("freeze") },
      byDrop: by("drop"),
      unreceipted: needs.filter(({ no }) => about(no, "").length === 0).length,
      ...counts,
    };
  } catch (error) {
    throw new Error(`${error}\n${JSON.stringify({ isDead, isQuiet, health: health() })}`);
  } finally {
    isSafe = true;
    clearInterval(murmuring);
    server.signal("SIGCONT");
    await on.stop();
    await kept.close();
    await server.order({ what: "gone", room });
    await server.order({ what: "fault", fault: "none" });
  }
}
