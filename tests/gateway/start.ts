// Starts gateways for tests, and ends every one of them.

import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Order, Payload, Told } from "./orders.ts";

export const TOKEN = "insecure_3f2a-of-the-tests";
export const BOT = "bot";

export type Post = Told & { readonly what: "post" };

export interface Gateway {
  readonly endpoint: string;
  readonly token: string;
  /** What was posted by the account, over all processes of this gateway. */
  readonly posts: Post[];
  /** How often a client asked it to stop the account that others share. */
  stops(): number;
  /** Tells the running process; what builds the world is told again to the next one. */
  order(order: Order): Promise<void>;
  /** Somebody writes; answers with the id. */
  says(
    who: string,
    room: string | undefined,
    text: string,
    more?: Partial<Payload>,
  ): Promise<string>;
  signal(signal: "SIGSTOP" | "SIGCONT"): void;
  kill(): Promise<void>;
  /** A new process at the same place, with the same people and rooms and the account logged in. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const running = new Set<ChildProcess>();
let built: string | undefined;
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  if (built !== undefined) rmSync(built, { recursive: true, force: true });
});

/** The gateway as JavaScript: many are started, and tsx would take longer than all the rest of a start. */
function script(): string {
  if (built === undefined) {
    const root = join(import.meta.dirname, "..", "..");
    built = mkdtempSync(join(tmpdir(), "linli-gateway-"));
    symlinkSync(join(root, "node_modules"), join(built, "node_modules"), "junction");
    writeFileSync(join(built, "package.json"), '{ "type": "module" }');
    const how = "--ignoreConfig --noCheck --noResolve --module nodenext --target es2023";
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const source = join(import.meta.dirname, "gateway.ts");
    execFileSync(process.execPath, [tsc, ...how.split(" "), "--outDir", built, source]);
  }
  return join(built, "gateway.js");
}

let numbered = 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/**
 * A gateway on loopback with the account `bot` (小邻) logged in. With `spare` the process after the next kill is loaded
 * beforehand, so that it is there at once.
 */
export async function gateway({ spare = false } = {}): Promise<Gateway> {
  const at = await freePort();
  const world: Order[] = [
    { what: "people", people: [{ id: BOT, name: "小邻" }] },
    { what: "login", who: BOT },
  ];
  const posts: Post[] = [];
  let child: ChildProcess | undefined;
  let next: ChildProcess | undefined;
  let orders = 0;
  let stops = 0;
  const asked = new Map<number, { done: () => void; failed: (error: Error) => void }>();

  const give = (order: Order): Promise<void> => {
    orders += 1;
    const no = orders;
    return new Promise((done, failed) => {
      if (child === undefined) return failed(new Error("the gateway is not there"));
      asked.set(no, { done, failed });
      child.send({ ...order, no });
    });
  };

  const load = (): ChildProcess => {
    const loaded = fork(script(), [], {
      execArgv: ["--no-warnings"],
      env: { ...process.env, WECHATY_LOG: "silent" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    running.add(loaded);
    loaded.once("exit", () => running.delete(loaded));
    loaded.on("message", (told: Told) => {
      if (told.what === "post") posts.push(told);
      if (told.what === "stopped") stops += 1;
      if (told.what !== "done") return;
      const { done, failed: refused } = asked.get(told.no) ?? {};
      asked.delete(told.no);
      if (told.error === undefined) done?.();
      else refused?.(new Error(told.error));
    });
    return loaded;
  };

  const start = async (): Promise<void> => {
    const started = next ?? load();
    next = undefined;
    child = started;
    await new Promise<void>((ready, failed) => {
      started.once("exit", () => failed(new Error("the gateway ended before it was ready")));
      const begin: Order = { what: "begin", port: at, token: TOKEN };
      // Whoever connects finds the rooms there.
      const all = [...world.slice(0, -1), begin, ...world.slice(-1)];
      Promise.all(all.map(give)).then(() => ready(), failed);
    });
    if (spare) next = load();
  };

  const end = async (old: ChildProcess | undefined): Promise<void> => {
    if (old === undefined || old.exitCode !== null || old.signalCode !== null) return;
    const ended = once(old, "exit");
    old.kill("SIGKILL");
    await ended;
  };
  const kill = async (): Promise<void> => {
    const old = child;
    child = undefined;
    await end(old);
  };

  const isWorld = ({ what }: Order) => ["people", "room", "alias", "kept"].includes(what);
  const isOf = (order: Order, room: string): boolean =>
    (order.what === "room" && order.id === room) || (order.what === "alias" && order.room === room);

  await start();
  return {
    endpoint: `127.0.0.1:${at}`,
    token: TOKEN,
    posts,
    stops: () => stops,
    async order(order) {
      if (order.what === "gone") {
        const kept = world.filter((one) => !isOf(one, order.room));
        world.splice(0, world.length, ...kept);
      } else if (isWorld(order)) world.splice(-1, 0, order);
      if (child !== undefined) await give(order);
    },
    async says(who, room, text, more = {}) {
      numbered += 1;
      const id = more.id ?? `${Date.now()}${1000 + numbered}`;
      const place = room === undefined ? { listenerId: BOT } : { roomId: room, mentionIdList: [] };
      await give({ what: "say", payload: { talkerId: who, ...place, text, ...more, id } });
      return id;
    },
    signal: (signal) => void child?.kill(signal),
    kill,
    restart: async () => {
      await kill();
      await start();
    },
    async close() {
      await kill();
      await end(next);
    },
  };
}
