// Whoever looks after Linli sees that it lives and what it does, and nothing of anybody.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { parseChat, retell } from "../adapters/console/chat.ts";
import { createBot } from "../src/bot.ts";
import { listen } from "../src/listen.ts";
import { jsonLog } from "../src/log.ts";
import { createMetrics } from "../src/metrics.ts";
import { SendError } from "../src/ports.ts";
import { pulse } from "../src/pulse.ts";
import { replay } from "../src/replay.ts";
import type { Sighting } from "../src/sighting.ts";
import { memoryStore } from "../storage/memory.ts";
import { neighbour, saying, square } from "./square.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "linli-seeing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = "2022-12-19T06:00:00.000Z";

/** Everything that can be seen of a bot: told what was, and what it said. */
async function watched(watch: (sighting: Sighting) => void, report: (line: string) => void) {
  const store = memoryStore();
  const app = square({ admins: ["square:u3"] });
  const bot = createBot({
    ...{ store, adapters: [app.adapter], zone: "Asia/Shanghai", committee: [], now: () => at },
    ...{ watch, report },
  });
  let said = 0;
  const says = async (id: string, name: string, text: string): Promise<void> => {
    said += 1;
    await bot.hear(saying({ id: `m${said}`, from: neighbour(id, name), text, at }));
    await bot.deliver();
  };
  await says("u3", "陈书记", "大家好");
  await says("u1", "3-2907 王美丽 13812345678", "求一盒布洛芬,电话13812345678");
  await says("u2", "5-301 李建国", "我有2盒布洛芬");
  app.fault({
    error: new SendError("Forbidden: 王美丽 (square:u1) left square:group/7, call 138-1234-5678"),
  });
  await says("u1", "3-2907 王美丽", "求一个体温计");
  app.fault({ error: new Error("timeout in square:group") });
  await says("u3", "陈书记", "/duty 王美丽13812345678");
  return { store, bot };
}

describe("lines for machines", () => {
  function logged() {
    const lines: string[] = [];
    return { lines, log: jsonLog({ write: (line) => void lines.push(line) }) };
  }
  /** A clock, a process and a scrambled id hold any digits, a neighbour's room among them. */
  const withoutChance = (line: string): string =>
    line.replace(/(?<="(?:time|pid|ms)":)(?:"[^"]*"|[\d.]+)|(?<=~)[0-9a-f]{8}/gu, "");
  /** Whatever could lead to a neighbour. Names of a platform's errors are the platform's own words. */
  const personal = /王美丽|李建国|陈书记|2907|301|138|square:(?!~)|u1|group|布洛芬/u;

  test("say what happened and hold nobody's name, room, telephone, text or id", async () => {
    const { lines, log } = logged();
    await watched(log.watch, log.report);
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told.map(({ msg }) => msg)).toContain("heard");
    expect(told.filter(({ msg }) => msg === "committed").length).toBeGreaterThan(2);
    expect(told.find(({ read }) => String(read) === "offer")).toMatchObject({ app: "square" });
    expect(told.some(({ msg }) => String(msg).includes("refused a line"))).toBe(true);
    expect(lines.filter((line) => personal.test(withoutChance(line)))).toEqual([]);
  });

  test("the same id is the same word for one run, and another in the next", () => {
    const words = [logged(), logged()].map(({ lines, log }) => {
      for (let i = 0; i < 2; i += 1) log.report("telegram:-1001 refused a line: gone");
      return lines.map((line) => /telegram:~[0-9a-f]{8}/u.exec(line)?.[0]);
    });
    expect(words[0]?.[0]).toMatch(/^telegram:~/u);
    expect(words[0]?.[0]).toBe(words[0]?.[1]);
    expect(words[0]?.[0]).not.toBe(words[1]?.[0]);
  });

  test("through every golden chat no line holds what is somebody's", async () => {
    const chats = readdirSync(join(root, "tests", "chats"));
    for (const file of chats) {
      const { lines, log } = logged();
      const text = readFileSync(join(root, "tests", "chats", file), "utf8");
      const { events } = parseChat(text);
      const names = new Set(events.flatMap((one) => ("name" in one ? one.name : [])));
      await retell(text, ({ events: played, zone }, tell) =>
        replay(played, {
          ...{ open: async () => memoryStore(), zone, onOutgoing: tell },
          ...{ watch: log.watch, report: log.report },
        }),
      );
      const all = lines.join("");
      expect(names.size).toBeGreaterThan(0);
      const found = [...names].filter((name) => name !== undefined && all.includes(name));
      expect([file, found]).toEqual([file, []]);
      expect(all).not.toMatch(/\d{11}|replay:(?!~)/u);
    }
  });
});

describe("numbers", () => {
  test("count what was heard, understood, brought together and not sent", async () => {
    const sightings: Sighting[] = [];
    const { store } = await watched(
      (one) => sightings.push(one),
      () => {},
    );
    const metrics = createMetrics({ store, lastBackUp: async () => at });
    for (const one of sightings) metrics.watch(one);
    const text = await metrics.text();
    for (const line of [
      'linli_events_total{app="square",type="heard"} 5',
      'linli_readings_total{intent="need"} 2',
      'linli_readings_total{intent="offer"} 1',
      "linli_pairings_total 1",
      "linli_time_to_pair_seconds_count 1",
      'linli_send_errors_total{app="square",why="refused"} 1',
      'linli_commit_seconds_count{result="done"} 5',
      'linli_open_posts{kind="need"} 2',
      `linli_backup_timestamp_seconds ${Date.parse(at) / 1000}`,
    ])
      expect(text.split("\n")).toContain(line);
    const ours = text.split("\n").filter((line) => line.startsWith("linli_"));
    expect(ours.join("\n")).not.toMatch(/王美丽|李建国|2907|138|group/u);
  });

  test("the dashboard draws every one of them, and none that is not there", async () => {
    const store = memoryStore();
    const text = await createMetrics({ store, lastBackUp: async () => undefined }).text();
    const plain = (name: string) => name.replace(/_(?:bucket|count|sum)$/u, "");
    const made = [...text.matchAll(/^# TYPE (linli_\w+)/gmu)].map(([, name = ""]) => name);
    const dashboard = readFileSync(join(root, "deploy", "grafana.json"), "utf8");
    const drawn = [...dashboard.matchAll(/linli_\w+/gu)].map(([name]) => plain(name));
    expect([...new Set(drawn)].sort()).toEqual([...new Set(made)].sort());
    expect(made.length).toBeGreaterThan(10);
  });
});

describe("the door", () => {
  test("says whether the process lives and is ready, and tells its numbers", async () => {
    let clock = 0;
    const beats = pulse(10_000, () => clock);
    const metrics = createMetrics({ store: memoryStore(), lastBackUp: async () => undefined });
    const door = await listen({ port: 0, adapters: () => [], alive: beats, metrics: metrics.text });
    const base = new URL(door.page("x")).origin;
    const asked = async (path: string) => {
      const answer = await fetch(`${base}${path}`);
      return `${answer.status} ${(await answer.text()).split("\n")[0]}`;
    };
    expect(await asked("/healthz")).toBe("200 ok");
    expect(await asked("/healthz/ready")).toBe("503 starting");
    beats.beat();
    expect(await asked("/healthz/ready")).toBe("200 ok");
    clock = 3000;
    expect(await asked("/healthz/ready")).toBe("503 the store does not answer");
    expect(await asked("/healthz")).toBe("200 ok");
    clock = 11_000;
    expect(await asked("/healthz")).toBe("503 nothing was looked after for 11 s");
    beats.beat();
    beats.stopping();
    expect(await asked("/healthz/ready")).toBe("503 stopping");
    expect(await asked("/metrics")).toMatch(/^200 # HELP/u);
    expect(await asked("/nothing")).toBe("404 nothing here");
    await door.close();
  });
});

describe("the program", () => {
  const main = join(root, "src", "main.ts");
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
  });

  function started(env: NodeJS.ProcessEnv) {
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), main], {
      cwd: folder,
      env: { PATH: process.env.PATH, LINLI_DATA: join(folder, "data"), ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    children.push(child);
    const told = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      told.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told.err += text;
    });
    return { child, told, ended: once(child, "exit") as Promise<[number | null]> };
  }
  const patient = { timeout: 20_000, interval: 20 };

  async function freePort(): Promise<number> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    server.close();
    await once(server, "close");
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  test("tells its numbers on its port, writes logs for machines, and ends in order", async () => {
    const port = await freePort();
    const { child, told, ended } = started({ LINLI_PORT: String(port), LINLI_LOG: "json" });
    await vi.waitFor(() => expect(told.out).toContain("ready: "), patient);
    child.stdin.write("王美丽: 求一盒布洛芬\n李建国: 我有2盒布洛芬\n");
    await vi.waitFor(() => expect(told.out).toContain("#1"), patient);
    const numbers = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await vi.waitFor(
      async () => expect(await numbers()).toContain("linli_pairings_total 1"),
      patient,
    );
    expect((await fetch(`http://127.0.0.1:${port}/healthz/ready`)).status).toBe(200);
    child.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
    const lines = told.err
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ msg }) => msg)).toContain("committed");
    expect(told.err).not.toMatch(/王美丽|李建国|布洛芬/u);
  });
});
