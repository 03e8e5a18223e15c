// Starts gateways for tests, and ends every one of them.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
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

const script = join(import.meta.dirname, "gateway.ts");
const running = new Set<ChildProcess>();
const killAll = () => {
  for (const child of running) child.kill("SIGKILL");
};
process.on("exit", killAll);

let numbered = 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A gateway on loopback with the account `bot` (小邻) logged in. */
export async function gateway(): Promise<Gateway> {
  const at = await freePort();
  const world: Order[] = [
    { what: "people", people: [{ id: BOT, name: "小邻" }] },
    { what: "login", who: BOT },
  ];
  const posts: Post[] = [];
  let child: ChildProcess | undefined;
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

  const start = async (): Promise<void> => {
    const started = fork(script, [String(at), TOKEN], {
      execArgv: ["--no-warnings", "--import", "tsx"],
      env: { ...process.env, WECHATY_LOG: "silent" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child = started;
    running.add(started);
    started.once("exit", () => running.delete(started));
    await new Promise<void>((ready, failed) => {
      started.once("exit", () => failed(new Error("the gateway ended before it was ready")));
      started.on("message", (told: Told) => {
        if (told.what === "ready") ready();
        if (told.what === "post") posts.push(told);
        if (told.what === "stopped") stops += 1;
        if (told.what !== "done") return;
        const { done, failed: refused } = asked.get(told.no) ?? {};
        asked.delete(told.no);
        if (told.error === undefined) done?.();
        else refused?.(new Error(told.error));
      });
    });
    for (const order of world) await give(order);
  };

  const kill = async (): Promise<void> => {
    const old = child;
    child = undefined;
    if (old === undefined || old.exitCode !== null || old.signalCode !== null) return;
    const ended = once(old, "exit");
    old.kill("SIGKILL");
    await ended;
  };

  const isWorld = ({ what }: Order) => ["people", "room", "alias", "gone"].includes(what);

  await start();
  return {
    endpoint: `127.0.0.1:${at}`,
    token: TOKEN,
    posts,
    stops: () => stops,
    async order(order) {
      if (isWorld(order)) world.splice(-1, 0, order);
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
    close: kill,
  };
}
