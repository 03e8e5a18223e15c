// Linli as several processes on one database, started as an operator starts them, to be killed.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { Role } from "../src/config.ts";
import type { Change } from "../src/model.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import type { Place } from "./botapi/server.ts";
import { chat, founded, hour } from "./contracts/changes.ts";

export const token = "5550001111:AAtest-token_for-the-loopback-server";
const root = join(import.meta.dirname, "..");
/** One for all processes of a run, as on one machine. */
const folder = mkdtempSync(join(tmpdir(), "linli-processes-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

export interface Running {
  readonly role: Role;
  readonly child: ChildProcess;
  /** All that it has written so far. */
  said(): string;
  /** Ends it with nothing said and nothing put away. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code. */
  end(): Promise<number | null>;
}

/** Starts a process of this role on a database and a Bot API server; resolves when it says that it is ready. */
export async function startRole(role: Role, url: string, api: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "src/cli.ts"), "start", "--role", role],
    {
      cwd: root,
      env: {
        ...process.env,
        ...{ DATABASE_URL: url, LINLI_DATA: folder, TELEGRAM_MODE: "" },
        // A worker needs none.
        ...(role !== "worker" && { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: api }),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = once(child, "exit");
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (some: Buffer) => {
      text += some.toString();
    });
  await vi.waitFor(
    () => {
      if (child.exitCode !== null) throw new Error(`${role} ended:\n${text}`);
      if (!/^ready: /mu.test(text)) throw new Error(`${role} is not ready:\n${text}`);
    },
    { timeout: 60_000, interval: 20 },
  );
  return {
    ...{ role, child },
    said: () => text,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async end() {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}

export const chatOf = (place: Place): string => `telegram:${place.id}`;

/** A neighbourhood of its own for each of these groups, never quiet and with room for many lines, and more on its board. */
export async function settle(
  url: string,
  groups: readonly Place[],
  more: (neighbourhood: string, place: string) => readonly Change[] = () => [],
): Promise<void> {
  const store = await postgresStore(url);
  for (const [i, group] of groups.entries()) {
    const id = `estate-${i}`;
    const place = {
      ...chat(chatOf(group)),
      quietFrom: "00:00",
      quietTo: "00:00",
      linesAnHour: 5000,
    };
    await store.commit({
      ...{ neighbourhood: id, version: 0, cause: "founded", at: hour(0), outgoing: [] },
      changes: [founded(id), { type: "chatSet", chat: place }, ...more(id, place.id)],
    });
  }
  await store.close();
}
