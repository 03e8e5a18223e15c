// How long the compiled bot takes until it is ready, and how much memory it then holds, against the limits.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { botApi } from "../tests/botapi/server.ts";

const TIMES = 5;
const root = join(import.meta.dirname, "..");
const main = join(root, "dist", "src", "main.js");

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Resident memory of a process in MB. */
function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/u.exec(readFileSync(status, "utf8"))?.[1]
    : spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  return Number(kilobytes) / 1024;
}

/** Milliseconds that Node itself takes to start and end. */
async function bare(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "close");
  return performance.now() - start;
}

/** Starts the bot in an empty folder of its own, and stops it when it is ready. */
async function started(env: Readonly<Record<string, string>>): Promise<{ ms: number; mb: number }> {
  const folder = mkdtempSync(join(tmpdir(), "linli-start-"));
  try {
    const start = performance.now();
    const child = spawn(process.execPath, [main], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", LINLI_DATA: join(folder, "data"), ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const ended = once(child, "close");
    const errors: Buffer[] = [];
    child.stderr.on("data", (some: Buffer) => errors.push(some));
    let ready: { ms: number; mb: number } | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      if (ready !== undefined || !line.startsWith("ready")) continue;
      ready = { ms: performance.now() - start, mb: memoryOf(child.pid ?? 0) };
      child.stdin.end();
      child.kill("SIGTERM");
    }
    await ended;
    if (ready === undefined) throw new Error(`it never was ready:\n${Buffer.concat(errors)}`);
    return ready;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function several<T>(measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < TIMES; i += 1) all.push(await measure());
  return all;
}

const say = (...cells: readonly string[]) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(14))).join("")}\n`,
  );
const within = (is: number, limit: number, unit: string) =>
  `${Math.round(is)} ${unit}${is <= limit ? "" : " !"}`;

const built = spawnSync(process.execPath, [join(root, "build", "fresh.mjs")], { stdio: "inherit" });
if (built.status !== 0) throw new Error("the build failed");

const token = "5550001111:AAbench-token_for-the-loopback-server";
const server = await botApi({ token, username: "linli_bot" });
server.group("5号楼群", { owner: server.user("王阿姨") });

const apps = [
  { name: "console", env: {}, megabytes: 110 },
  {
    name: "telegram",
    env: { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: server.root },
    megabytes: 130,
  },
];
try {
  const node = median(await several(bare));
  const limit = 3 * node + 500;
  say(`median of ${TIMES}`, "ready", "limit", "memory", "limit");
  say("node -e 0", `${Math.round(node)} ms`);
  for (const { name, env, megabytes } of apps) {
    const runs = await several(() => started(env));
    const ms = median(runs.map((run) => run.ms));
    const mb = median(runs.map((run) => run.mb));
    say(
      name,
      within(ms, limit, "ms"),
      `${Math.round(limit)} ms`,
      within(mb, megabytes, "MB"),
      `${megabytes} MB`,
    );
    if (ms > limit || mb > megabytes) process.exitCode = 1;
  }
} finally {
  await server.close();
}
