// Weeks of twenty groups with three hundred members each, over loopback: what is lost, how the heap grows, how long an
// update takes beside a bare echo bot. `npx tsx bench/soak.ts [messages] [telegram|wechat]`.

import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { botApi, type Person } from "../tests/botapi/server.ts";
import { BOT, gateway } from "../tests/gateway/start.ts";
import type { Told, Watched } from "./soak-bot.ts";

export const GROUPS = 20;
export const MEMBERS = 300;
/** Between two messages of the neighbourhood, by its own clock: some two thousand a day. */
const EVERY = 40_000;
/** Messages that are under way together. */
const WAVE = 20;
/** By then posts from the beginning expire, and the board stops growing. */
const WARM = 0.5;

const things = ["布洛芬", "口罩", "抗原", "体温计", "退热贴", "酒精棉片", "猫粮", "尿不湿"];
const chatter = ["今天天气真好", "哈哈哈", "谁知道几点开门", "good morning neighbours", "快递到了"];

function textOf(i: number): string {
  const thing = things[(i >> 3) % things.length] ?? "";
  if (i % 97 === 0) return `求1盒${thing}`;
  if (i % 97 === 48) return `我可以给1盒${thing}`;
  return `${chatter[i % chatter.length]} ${i}`;
}
const nameOf = (group: number, member: number) =>
  `${1 + (member % 20)}-${100 + Math.floor(member / 20)}0${1 + (group % 9)} 邻居${group}-${member}`;

/** An app full of neighbours. */
interface Square {
  readonly token: string;
  readonly at: string;
  says(group: number, member: number, text: string, clock: number): Promise<void> | void;
  /** Resolves once so many were acknowledged to the app, or handled where it has no acknowledgement. */
  acknowledged(handled: () => number, count: number): Promise<void>;
  close(): Promise<void>;
}

async function onTelegram(people: number): Promise<Square> {
  let clock = 0;
  const token = "5550001111:AAtest-token_for-the-loopback-server";
  const server = await botApi({ token, username: "linli_bot", clock: () => clock });
  const groups = [...Array(GROUPS).keys()].map((g) => {
    const members = [...Array(people).keys()].map((m) => server.user(nameOf(g, m)));
    return { members, place: server.group(`幸福里${g}`, { members }) };
  });
  return {
    token,
    at: server.root,
    says(group, member, text, at) {
      clock = at;
      const { members, place } = groups[group] ?? { members: [] as Person[], place: undefined };
      const who = members[member];
      if (who && place) server.says(who, place, text);
    },
    acknowledged: async () => {
      await server.waitFor(() => server.pending() === 0, { within: 120_000 });
    },
    close: server.close,
  };
}

async function onWechat(people: number): Promise<Square> {
  const server = await gateway();
  const id = (group: number, member: number) => `w${group}-${member}`;
  for (let g = 0; g < GROUPS; g += 1) {
    const members = [...Array(people).keys()];
    await server.order({
      what: "people",
      people: members.map((m) => ({ id: id(g, m), name: nameOf(g, m) })),
    });
    await server.order({
      ...{ what: "room", id: `${g}@chatroom`, topic: `幸福里${g}`, owner: id(g, 0) },
      members: [BOT, ...members.map((m) => id(g, m))],
    });
  }
  return {
    token: server.token,
    at: server.endpoint,
    says: async (group, member, text, timestamp) => {
      await server.says(id(group, member), `${group}@chatroom`, text, { timestamp });
    },
    acknowledged: async (handled, count) => {
      for (const end = performance.now() + 120_000; handled() < count; ) {
        if (performance.now() > end) throw new Error(`${handled()} of ${count} were handled`);
        await new Promise((go) => setTimeout(go, 1));
      }
    },
    close: server.close,
  };
}

export interface Soaked {
  readonly heard: number;
  /** Bytes, after the warm-up and at the end. */
  readonly heap: readonly [number, number];
  /** Lines that were not sent in the end. */
  readonly unsent: number;
  /** Milliseconds from telling a wave to its acknowledgement: half of them, and all but one in a hundred. */
  readonly median: number;
  readonly p99: number;
  /** The longest time that what was due took: lists, reminders, the night's sweep. It is done between two waves. */
  readonly tick: number;
  readonly seconds: number;
}

/** Says so many messages to a bot in a process of its own. Rejects when one is lost. */
export async function soak(
  app: Watched["app"],
  bot: Watched["bot"],
  messages: number,
  members = MEMBERS,
): Promise<Soaked> {
  const folder = mkdtempSync(join(tmpdir(), "linli-soak-"));
  const square = await (app === "telegram" ? onTelegram(members) : onWechat(members));
  const { token, at } = square;
  const watched: Watched = { app, bot, token, at, file: join(folder, "board.ndjson") };
  const child = fork(join(import.meta.dirname, "soak-bot.ts"), [JSON.stringify(watched)], {
    execArgv: ["--expose-gc", "--no-warnings", "--import", "tsx"],
    env: { ...process.env, WECHATY_LOG: "silent", HOME: folder },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let handled = 0;
  let waiting:
    | { readonly go: (told: Told) => void; readonly fail: (why: Error) => void }
    | undefined;
  child.on("message", (told: Told) => {
    if (told.told === "handled") handled = told.count;
    else waiting?.go(told);
  });
  child.once("exit", (code) => waiting?.fail(new Error(`the ${bot} bot ended with ${code}`)));
  const heard = () =>
    new Promise<Told>((go, fail) => {
      waiting = { go, fail };
    });
  let longest = 0;
  const tick = async () => {
    const answer = heard();
    child.send("tick");
    const told = await answer;
    if (told.told === "ticked") longest = Math.max(longest, told.ms);
  };
  const figures = async () => {
    const answer = heard();
    child.send("figures");
    const told = await answer;
    return told.told === "figures" ? told : { heap: 0, unsent: 0 };
  };
  const times: number[] = [];
  const start = Date.now();
  let warm = 0;
  try {
    await heard();
    const began = performance.now();
    for (let i = 0; i < messages; i += WAVE) {
      const wave = [...Array(Math.min(WAVE, messages - i)).keys()].map((j) => i + j);
      const from = performance.now();
      for (const one of wave)
        await square.says(one % GROUPS, (one * 7919) % members, textOf(one), start + one * EVERY);
      await square.acknowledged(() => handled, i + wave.length);
      if (i >= messages / 10) times.push(performance.now() - from);
      await tick();
      if (warm === 0 && i + WAVE >= messages * WARM) warm = (await figures()).heap;
    }
    const seconds = (performance.now() - began) / 1000;
    let last = await figures();
    for (let tries = 0; last.unsent > 0 && tries < 100; tries += 1) last = await figures();
    if (handled !== messages) throw new Error(`${app}: ${messages - handled} messages were lost`);
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return {
      ...{ heard: handled, heap: [warm, last.heap], unsent: last.unsent, seconds },
      ...{ median: at(0.5), p99: at(0.99), tick: longest },
    };
  } finally {
    child.disconnect();
    child.kill();
    await square.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
const mb = (bytes: number) => (bytes / 1e6).toFixed(1);

async function main(): Promise<void> {
  const messages = Number(process.argv[2] ?? 20_000);
  const only = process.argv[3];
  print(`${GROUPS} groups of ${MEMBERS}, ${messages} messages, waves of ${WAVE}`);
  for (const app of ["telegram", "wechat"] as const) {
    if (only !== undefined && only !== app) continue;
    const bare = await soak(app, "echo", Math.max(400, Math.round(messages / 20)));
    const linli = await soak(app, "linli", messages);
    const [before, after] = linli.heap;
    print(
      `${app}: ${linli.heard} heard, 0 lost, ${linli.unsent} unsent, ${Math.round(linli.heard / linli.seconds)}/s; ` +
        `heap ${mb(before)} → ${mb(after)} MB (${mb(after - before)}); ` +
        `wave to acknowledged median ${linli.median.toFixed(1)} ms, p99 ${linli.p99.toFixed(1)}; ` +
        `longest tick ${linli.tick.toFixed(0)}; echo ${bare.median.toFixed(1)}, p99 ${bare.p99.toFixed(1)}; ` +
        `ratio of p99 ${(linli.p99 / bare.p99).toFixed(2)}; load ${loadavg()
          .map((one) => one.toFixed(1))
          .join(" ")}`,
    );
  }
}

if (process.argv[1] === import.meta.filename) await main();
