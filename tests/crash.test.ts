// Killed at any moment, a store on disk has what it acknowledged: boards, causes and lines, none by half.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";
import type { Board } from "../src/decide/board.ts";
import { underWay } from "../src/decide/board.ts";
import type { Change } from "../src/model.ts";
import type { Store } from "../src/ports.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { folded, records } from "./contracts/changes.ts";

const KILLS = 10;
const IDS = ["test:a", "test:b", "test:c"];
const script = join(import.meta.dirname, "children/store-writer.ts");
const folder = mkdtempSync(join(tmpdir(), "linli-crash-"));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer, kills it after so many acknowledged commits, and answers with all that it told. */
async function killedAfter(commits: number, file: string): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", script, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === commits) child.kill("SIGKILL");
  }
  await ended;
  return told;
}

/** What a line of a post says of itself and what the pairings say of it must agree. */
function unsound(board: Board): string[] {
  const pairings = [...board.tables.pairings.values()];
  return [...board.tables.posts.values()].flatMap(({ no, kind, lines }) =>
    lines.flatMap((line, i) => {
      const held = (which: (state: (typeof pairings)[number]) => boolean) =>
        pairings
          .filter((one) => which(one) && (kind === "need" ? one.need : one.offer) === no)
          .reduce((sum, one) => sum + (kind === "need" ? one.quantity : one.draw), 0);
      const good =
        line.asked === line.open + line.promised + line.handed &&
        Math.min(line.open, line.promised, line.handed) >= 0 &&
        line.promised === held(underWay) &&
        line.handed === held(({ state }) => state === "handed");
      return good ? [] : [`#${no} line ${i}: ${JSON.stringify(line)}`];
    }),
  );
}

/** Lines of the outbox are what was committed; the board must be that, applied. */
async function check(store: Store, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  const lines = await store.unsent();
  for (const id of IDS) {
    const { version, board } = await store.load(id);
    const acked = acknowledged.get(id) ?? 0;
    expect(version).toBeGreaterThanOrEqual(acked);
    const own = lines.filter(({ neighbourhood }) => neighbourhood === id);
    expect(own).toHaveLength(version);
    const changes = own.flatMap(({ text }) => JSON.parse(text) as Change[]);
    expect(records(board)).toEqual(records(folded(changes)));
    expect(unsound(board)).toEqual([]);
    for (let cause = 0; cause < version; cause += 1) {
      const again = { neighbourhood: id, version, cause: `${cause}`, changes: [], outgoing: [] };
      expect(await store.commit({ ...again, at: new Date().toISOString() })).toBe("seen");
    }
  }
}

test(`killed ${KILLS} times while committing, nothing acknowledged is lost`, async () => {
  const file = join(folder, "linli.journal");
  const acknowledged = new Map<string, number>();
  let paired = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const commits = 1 + Math.floor(Math.random() * 60);
    const told = await killedAfter(commits, file);
    expect(told.length).toBeGreaterThanOrEqual(commits);
    for (const line of told) {
      const [result, id = "", version] = line.split(" ");
      expect(result).toBe("done");
      acknowledged.set(id, Number(version) + 1);
    }
    const store = await lowdbStore(file);
    await check(store, acknowledged);
    paired = (await store.load("test:a")).board.tables.pairings.size;
    await store.close();
  }
  expect(paired).toBeGreaterThan(0);
}, 60_000);
