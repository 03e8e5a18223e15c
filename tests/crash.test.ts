// Killed at any moment, a store on disk has what it acknowledged: boards, causes and lines, none by half.

import { type ChildProcess, spawn } from "node:child_process";
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
import { openPlace } from "./children/open.ts";
import { folded, records } from "./contracts/changes.ts";
import { newSchema } from "./postgres/place.ts";
import { deserted, makeSchema } from "./postgres/schema.ts";
import { startServer } from "./postgres/server.ts";

const IDS = ["test:a", "test:b", "test:c"];
const script = join(import.meta.dirname, "children/store-writer.ts");
const folder = mkdtempSync(join(tmpdir(), "linli-crash-"));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer, kills it after so many acknowledged commits, and answers with all that it told. */
async function killedAfter(
  commits: number,
  file: string,
  kill = (child: ChildProcess): unknown => child.kill("SIGKILL"),
): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", script, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === commits) kill(child);
  }
  await ended;
  if (file.startsWith("postgres:")) await deserted(file);
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

const isLong = process.env.LINLI_LONG === "1";
const places: readonly (readonly [name: string, kills: number, where: () => Promise<string>])[] = [
  ["lowdb", isLong ? 200 : 10, async () => join(folder, "linli.journal")],
  ["postgres", isLong ? 50 : 4, () => newSchema()],
];

test.each(places)(
  "on %s, killed %i times while committing, nothing acknowledged is lost",
  async (_name, kills, where) => {
    const file = await where();
    const acknowledged = new Map<string, number>();
    let paired = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const commits = 1 + Math.floor(Math.random() * 60);
      const told = await killedAfter(commits, file);
      expect(told.length).toBeGreaterThanOrEqual(commits);
      for (const line of told) {
        const [result, id = "", version] = line.split(" ");
        expect(result).toBe("done");
        acknowledged.set(id, Number(version) + 1);
      }
      const store = await openPlace(file);
      await check(store, acknowledged);
      paired = (await store.load("test:a")).board.tables.pairings.size;
      await store.close();
    }
    expect(paired).toBeGreaterThan(0);
  },
  isLong ? 900_000 : 60_000,
);

test("PostgreSQL itself killed while it commits, nothing acknowledged is lost and the writer goes on", async () => {
  const server = await startServer({ durable: true });
  try {
    const where = await makeSchema(server.url);
    const acknowledged = new Map<string, number>();
    let restarted: Promise<void> = Promise.resolve();
    let kills = 0;
    // The writer is told nothing: it lives through three deaths of its database, and then is killed itself.
    const told = await killedAfter(30, where, (child) => {
      const next = async (): Promise<void> => {
        await server.kill();
        kills += 1;
        await server.start();
        const store = await openPlace(where);
        const before = await versions(store);
        // Whether it goes on is seen in the store.
        while ((await versions(store)) < before + 30);
        await store.close();
        if (kills < 3) return next();
      };
      restarted = next().finally(() => child.kill("SIGKILL"));
    });
    await restarted;
    expect(kills).toBe(3);
    for (const line of told) {
      const [result, id = "", version] = line.split(" ");
      // "seen" is how a commit ends whose answer was lost with the connection.
      expect(["done", "seen"]).toContain(result);
      acknowledged.set(id, Number(version) + 1);
    }
    const store = await openPlace(where);
    await check(store, acknowledged);
    await store.close();
  } finally {
    await server.stop();
  }
}, 60_000);

async function versions(store: Store): Promise<number> {
  const all = await Promise.all(IDS.map((id) => store.load(id)));
  return all.reduce((sum, { version }) => sum + version, 0);
}
