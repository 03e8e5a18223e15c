// Boards in PostgreSQL, for as many processes as like to share them.
//
// Each process remembers the boards it has seen and asks only for what changed since: a message costs its changes and
// not the board. Whether somebody else committed meanwhile is asked before every decision, and once more by the commit.

import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { emptyBoard, nextDue, putAll, type Row } from "../../src/decide/board.ts";
import type { Instant, Outgoing } from "../../src/model.ts";
import type { Commit, Kept, Queued, Snapshot, Store } from "../../src/ports.ts";
import { openLine, type Sealing, sealKept, unsealed } from "../sealing.ts";
import { type Changed, changed } from "./changes.ts";
import { type DatabaseOptions, openDatabase } from "./connection.ts";
import { type BeforeMigration, migrate, schemaOf } from "./migrate.ts";
import { everything, fill } from "./moving.ts";
import { openNotices } from "./notices.ts";
import { openOffice } from "./office.ts";
import { checkKeys, reseal } from "./sealed.ts";
import * as sql from "./statements.ts";

export interface PostgresOptions extends DatabaseOptions {
  /** How long a line is its sender's without a sign of life, in milliseconds. Longer than the pauses of a process. */
  readonly lease?: number;
  /** Without it everything lies plain in the tables. */
  readonly sealing?: Sealing;
  /** Called with what there is before tables with something in them are changed; when it rejects, they are not. */
  readonly beforeMigration?: (
    source: Pick<Store, "everything">,
    files: readonly string[],
  ) => Promise<void>;
  /** How many lanes of the inbox are handled at once. */
  readonly lanes?: number;
}

interface Seen extends Snapshot {
  /** What was read on an earlier connection may be older than the notices heard since. */
  readonly connection: number;
  /** When its next reminder is due. */
  readonly due: Instant | undefined;
}

interface NewerRow {
  readonly version: number;
  readonly swept: number;
  readonly tab: string | null;
  readonly key: string;
  readonly row: unknown;
}

const KEPT = 48 * 60 * 60 * 1000;
const LEASE = 5000;
/** Boards remembered; the one not asked for longest is forgotten first. */
const MOST_BOARDS = 2000;
/** How long one may be alone, in milliseconds. */
const LONGEST_TURN = 30_000;
const SWEEP_EVERY = 1000;

/** A store in the database at `url`, made ready first. Several processes may have it open. */
export async function postgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const { lease = LEASE, sealing = unsealed, beforeMigration } = options;
  const db = openDatabase(url, options);
  const before: BeforeMigration = async (files) =>
    beforeMigration?.({ everything: () => everything(db) }, files);
  const schema = await db
    .session(async (client) => {
      await migrate(client, undefined, before);
      await checkKeys(client, sealing);
      return schemaOf(client);
    })
    .catch(async (error: unknown) => {
      await db.close();
      throw error;
    });
  const me = randomUUID();
  const channel = `linli ${schema}`.slice(0, 63);

  const boards = new Map<string, Seen>();
  const noticed = new Map<string, number>();
  let connection = 0;
  let isListening = false;
  const notices = openNotices(db, channel, (yes) => {
    isListening = yes;
    connection += 1;
    noticed.clear();
  });
  notices.on("board", ({ id, version }) => {
    if ((boards.get(id)?.version ?? version) < version)
      noticed.set(id, Math.max(version, noticed.get(id) ?? 0));
  });
  const { report = () => undefined, lanes } = options;
  const office = openOffice({ url, schema, db, notices, me, report, lanes, sealing });

  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  /** What came before the close is still kept. */
  function enter<T>(work: () => Promise<T>): Promise<T> {
    if (closing) return Promise.reject(new Error("the store is closed"));
    const result = work();
    underWay.add(result);
    const done = (): void => void underWay.delete(result);
    result.then(done, done);
    return result;
  }

  // ── Boards ──────────────────────────────────────────────────────────────────────────────────────

  function remember(id: string, seen: Seen): Seen {
    const known = boards.get(id);
    if (known && known.version > seen.version) return known;
    boards.delete(id);
    boards.set(id, seen);
    const [oldest] = boards.keys();
    if (boards.size > MOST_BOARDS && oldest !== undefined) boards.delete(oldest);
    return seen;
  }

  async function load(id: string, known = boards.get(id)): Promise<Seen> {
    const read = connection;
    const rows = await db.query<NewerRow & object>(sql.newer, [id, known?.version ?? 0]);
    const [first] = rows;
    if (first === undefined)
      return { version: 0, board: emptyBoard, due: undefined, connection: read };
    const { version, swept } = first;
    // Somebody else may have begun anew with this database, or swept what this process never heard of.
    if (known && (known.version > version || known.version < swept)) {
      boards.delete(id);
      return load(id, undefined);
    }
    if (known && known.version === version) return remember(id, { ...known, connection: read });
    const since = rows.flatMap(({ tab, key, row }) =>
      tab === null ? [] : [[tab, key, opened(id, tab, key, row)] as unknown as Row],
    );
    const board = putAll(known?.board ?? emptyBoard, since);
    return remember(id, { version, board, due: nextDue(board), connection: read });
  }

  const placed = (neighbourhood: string, table: string, key: string | undefined) => ({
    ...{ neighbourhood, table },
    ...(key !== undefined && { key }),
  });
  const sealed = (id: string, table: string, key: string | undefined, row: unknown) =>
    sealing.seal(placed(id, table, key), row);
  const opened = (id: string, table: string, key: string, row: unknown) =>
    sealing.open(placed(id, table, key), row);

  async function glance(id: string): Promise<Snapshot> {
    const known = boards.get(id);
    const isFresh =
      known &&
      isListening &&
      known.connection === connection &&
      known.version >= (noticed.get(id) ?? 0);
    return isFresh ? known : load(id);
  }

  async function commit(what: Commit): Promise<"done" | "stale" | "seen"> {
    const { neighbourhood: id, version, cause, at } = what;
    const since = new Date(Date.parse(at) - KEPT).toISOString();
    const refusal = async () =>
      (await db.query(sql.handled, [id, cause, since])).length > 0 ? "seen" : "stale";

    const known = boards.get(id);
    const now = known?.version === version ? known : await load(id);
    if (now.version !== version) return refusal();
    let made: Changed;
    try {
      made = changed(now.board, now.due, what.changes);
    } catch (error) {
      // What has been done may not be possible a second time.
      if ((await refusal()) === "seen") return "seen";
      throw error;
    }
    const { rows, due, named, parted } = made;
    const asked = db.query(version === 0 ? sql.found : sql.commit, [
      id,
      version,
      cause,
      at,
      since,
      due ?? null,
      JSON.stringify(rows.map(([tab, key, row]) => ({ tab, key, row: sealed(id, tab, key, row) }))),
      named,
      parted,
      JSON.stringify(what.outgoing.map((line) => sealed(id, "outbox", undefined, line))),
    ]);
    // It is on its way after this pause, and the rest is done while the database is at work.
    await Promise.race([setImmediate(), asked]);
    const board = made.finish();
    if ((await asked).length === 0) return refusal();
    // Unless somebody has gone on from it already.
    if ((boards.get(id)?.version ?? version) === version)
      remember(id, { version: version + 1, board, due, connection });
    const lines = what.outgoing.length > 0 && { lines: true as const };
    notices.tell({ about: "board", id, version: version + 1, ...lines });
    const erased = what.changes.some(({ type }) => type === "forgotten");
    if (erased || (version + 1) % SWEEP_EVERY === 0) await db.query(sql.sweep, [id]);
    return "done";
  }

  // ── One at a time ───────────────────────────────────────────────────────────────────────────────

  let inLine: Promise<unknown> = Promise.resolve();

  /** One of this process waits in the line of all: others of it would only take up its connections. */
  function alone<T>(id: string, work: () => Promise<T>): Promise<T> {
    const result = inLine.then(() =>
      db.session(async (client, begun) => {
        const name = [`linli ${schema} ${id}`];
        // Should this process hang, the server ends the session, and the next in line has its turn.
        await client.query(
          `select set_config('idle_session_timeout', '${LONGEST_TURN}', false),
             pg_advisory_lock(hashtextextended($1, 0))`,
          name,
        );
        begun();
        try {
          return await work();
        } finally {
          // Where this fails the connection is broken, and the lock went with it.
          await client
            .query(
              `select pg_advisory_unlock(hashtextextended($1, 0)),
                 set_config('idle_session_timeout', '0', false)`,
              name,
            )
            .catch(() => undefined);
        }
      }),
    );
    inLine = result.catch(() => undefined);
    return result;
  }

  // ── Lines ───────────────────────────────────────────────────────────────────────────────────────

  const held = new Set<number>();
  const holding = setInterval(() => {
    if (held.size > 0) void db.query(sql.holdOn, [me, lease, [...held]]).catch(() => undefined);
  }, lease / 3);
  holding.unref();

  async function close(): Promise<void> {
    db.hurry();
    clearInterval(holding);
    await Promise.allSettled(underWay);
    await notices.flush();
    await office.close();
    if (held.size > 0) await db.query(sql.letGo, [me]).catch(() => undefined);
    await db.close();
  }

  return {
    load: (id) => enter(async () => plain(await load(id))),
    glance: (id) => enter(async () => plain(await glance(id))),
    commit: (what) => enter(() => commit(kept(what))),
    alone,
    home: (id) =>
      enter(async () => {
        const [found] = await db.query<{ neighbourhood: string }>(sql.home, [id]);
        return found?.neighbourhood;
      }),
    neighbourhoods: () =>
      enter(async () => (await db.query<{ id: string }>(sql.neighbourhoods)).map(({ id }) => id)),
    due: (before) => enter(() => db.query(sql.due, [before])),
    unsent: () =>
      enter(async () => {
        const lines = await db.query<LineRow & object>(sql.unsent, [me]);
        return lines.flatMap((line) => openLine(sealing, queued(line)) ?? []);
      }),
    markSending: (id) =>
      enter(async () => {
        const isMine = (await db.query(sql.markSending, [id, me, lease])).length > 0;
        if (isMine) held.add(id);
        return isMine;
      }),
    putBack: (id, movedTo) =>
      enter(async () => {
        await db.query(sql.putBack, [id, me, movedTo ?? null]);
        held.delete(id);
      }),
    markSent: (id) =>
      enter(async () => {
        await db.query(sql.markSent, [id]);
        held.delete(id);
      }),
    everything: () => everything(db),
    fill: (all) => enter(() => fill(db, sealedAll(sealing, all))),
    reseal: () => enter(() => reseal(db, sealing)),
    office,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

async function* sealedAll(sealing: Sealing, all: AsyncIterable<Kept>): AsyncGenerator<Kept> {
  for await (const one of all) yield sealKept(sealing, one);
}

const plain = ({ version, board }: Snapshot): Snapshot => ({ version, board });

/** As the database would give it back, and nobody else's to change. */
const kept = (what: Commit): Commit => JSON.parse(JSON.stringify(what));

interface LineRow {
  readonly id: number;
  readonly neighbourhood: string;
  readonly chat: string;
  readonly line: Outgoing;
  readonly queuedAt: Date;
  readonly state: Queued["state"];
}

const queued = ({ line, queuedAt, ...row }: LineRow): Queued => ({
  ...line,
  ...row,
  queuedAt: queuedAt.toISOString(),
});
