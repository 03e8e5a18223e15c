// What every store that lives in this process does, over rows that somebody else keeps.
//
//   board     neighbourhood/table/key → record      version  neighbourhood → number of its last commit
//   cause     neighbourhood/cause → when            home     chat or resident → neighbourhood
//   outbox    id → line not yet sent                next     "line" → id of the next line

import { rowsOf } from "../src/decide/apply.ts";
import { type Row as BoardRow, emptyBoard, nextDue, put, putAll } from "../src/decide/board.ts";
import type { Instant, TableName } from "../src/model.ts";
import type { Commit, Kept, Queued, Snapshot, Store } from "../src/ports.ts";
import { turns } from "../src/turns.ts";
import type { Journal, Row } from "./journal.ts";
import { openLine, type Sealing, sealKept, unsealed } from "./sealing.ts";

/** Rows and who keeps them: a journal on disk, or memory. */
export type Rows = Pick<Journal, "data" | "commit" | "close"> & Partial<Pick<Journal, "compact">>;

export interface ShelfOptions {
  readonly sealing?: Sealing | undefined;
  /** Told what an operator wants to see in the log. */
  readonly notice?: ((text: string) => void) | undefined;
}

interface Shelf extends Snapshot {
  readonly nextDue: () => Instant | undefined;
  /** Keys of the causes in `cause`, by the hour of their commit. */
  readonly causes: Map<string, Set<string>>;
}

const KEPT = 48 * 60 * 60 * 1000;

/** A store over rows. What is on disk counts: nothing is seen before its rows are kept. */
export function shelfStore(rows: Rows, options: ShelfOptions = {}): Store {
  const { data } = rows;
  const { sealing = unsealed, notice = () => undefined } = options;
  let shelves = readShelves(data, sealing);
  const inTurn = turns();
  let nextLine = Number(data.next?.get("line") ?? 1);
  let closing: Promise<void> | undefined;
  /** Of the last commit. */
  let day = "";

  /** What came before the close is still kept. */
  const enter = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    closing ? Promise.reject(new Error("the store is closed")) : inTurn(name, work);
  const snapshot = (id: string): Shelf => shelves.get(id) ?? newShelf(0, emptyBoard, new Map());

  async function commit(given: Commit): Promise<"done" | "stale" | "seen"> {
    // A copy, nobody else's to change: memory and what goes to the disk share it.
    const what: Commit = JSON.parse(JSON.stringify(given));
    const { neighbourhood: id, at } = what;
    const now = snapshot(id);
    const since = new Date(Date.parse(at) - KEPT).toISOString();
    const causeKey = `${escaped(id)}/${what.cause}`;
    const handled = data.cause?.get(causeKey);
    if (typeof handled === "string" && handled >= since) return "seen";
    if (now.version !== what.version) return "stale";

    const { changed, board } = fold(now, what);
    const old = [...now.causes.keys()].filter((hour) => hour < hourOf(since));
    const forgotten = old
      .flatMap((hour) => [...(now.causes.get(hour) ?? [])])
      .filter((key) => String(data.cause?.get(key)) < since);
    const lines = what.outgoing.map(
      (line, i): Queued => ({
        ...line,
        id: nextLine + i,
        neighbourhood: id,
        queuedAt: at,
        state: "queued",
      }),
    );
    nextLine += lines.length;
    const all: Row[] = [
      ...[...changed].map(([path, row]): Row => ["board", path, sealed(id, row)]),
      ...homes(id, [...changed.values()]),
      ["version", id, now.version + 1],
      ...forgotten.map((key): Row => ["cause", key, null]),
      ["cause", causeKey, at],
      ...lines.map((line): Row => ["outbox", String(line.id), sealedLine(line)]),
      ...(lines.length > 0 ? [["next", "line", nextLine] as const] : []),
    ];
    await rows.commit(all, "mine");

    for (const hour of old) now.causes.delete(hour);
    noteCause(now.causes, at, causeKey);
    shelves.set(id, newShelf(now.version + 1, board, now.causes));
    const isErasing = what.changes.some(({ type }) => type === "forgotten");
    const tidied = isNewDay(at) || isErasing ? tidy() : undefined;
    if (isErasing) await tidied;
    return "done";
  }

  /** What was dropped is in the file until it is rewritten: once a day, and at once where somebody is forgotten. */
  async function tidy(): Promise<void> {
    await rows.compact?.().catch((error: unknown) => {
      if (closing) return;
      notice(`what was forgotten is still in the file, until it can be rewritten: ${error}`);
    });
  }

  function isNewDay(at: Instant): boolean {
    const today = at.slice(0, 10);
    if (day === today) return false;
    day = today;
    return true;
  }

  const sealed = (id: string, [table, key, row]: BoardRow) =>
    sealing.seal({ neighbourhood: id, table, key }, row);
  const sealedLine = (line: Queued) =>
    sealing.seal({ neighbourhood: line.neighbourhood, table: "outbox" }, line);

  /** Everything sealed anew with the latest keys; what cannot be read any more goes. */
  async function reseal(): Promise<number> {
    let count = 0;
    const renew = async (table: string, key: string, before: unknown, after: unknown) => {
      if (after === before) return;
      count += 1;
      await rows.commit([[table, key, after]]);
    };
    for (const [path, row] of [...(data.board ?? [])]) {
      const [id, table, key] = split(path, 3);
      const [, , opened] = openRow(sealing, id, table as TableName, key, row);
      await renew("board", path, row, sealing.seal({ neighbourhood: id, table, key }, opened));
    }
    for (const [key, row] of [...(data.outbox ?? [])]) {
      const line = openLine(sealing, row as Queued);
      await renew("outbox", key, row, line ? sealedLine(line) : null);
    }
    shelves = readShelves(data, sealing);
    await tidy();
    return count;
  }

  /** Who named a chat or a resident last has it; when that one lets go, another that still knows it. */
  function homes(id: string, changed: readonly BoardRow[]): Row[] {
    const named = changed.filter(([table]) => table === "chats" || table === "residents");
    const left = (table: TableName, key: string) =>
      named.some(([other, gone]) => other === table && gone === key);
    const knows = (where: string, key: string) =>
      (["chats", "residents"] as const).some(
        (table) =>
          snapshot(where).board.tables[table].has(key) && !(where === id && left(table, key)),
      );
    const found = new Map<string, string | null>();
    for (const [, key, row] of named)
      if (row !== null) found.set(key, id);
      else if (!found.has(key) && data.home?.get(key) === id)
        found.set(key, [id, ...shelves.keys()].find((where) => knows(where, key)) ?? null);
    return [...found]
      .filter(([key, home]) => (data.home?.get(key) ?? null) !== home)
      .map(([key, home]): Row => ["home", key, home]);
  }

  const mark = (id: number, how: (line: Queued) => Queued | null) =>
    enter(`line ${id}`, async () => {
      const line = data.outbox?.get(String(id)) as Queued | undefined;
      if (line !== undefined) await rows.commit([["outbox", String(id), how(line)]]);
      return line !== undefined;
    });

  async function load(id: string): Promise<Snapshot> {
    const { version, board } = snapshot(id);
    return { version, board };
  }

  async function fill(kept: AsyncIterable<Kept>): Promise<void> {
    if (shelves.size > 0)
      throw new Error("there is a board already; only an empty store is filled");
    const all: Row[] = [];
    for await (const one of kept) all.push(rowOf(sealKept(sealing, one)));
    await rows.commit(all);
    shelves = readShelves(data, sealing);
    nextLine = Number(data.next?.get("line") ?? 1);
  }

  return {
    load,
    glance: load,
    alone: (id, work) => enter(`alone ${id}`, work),
    commit: (what) => enter(`board ${what.neighbourhood}`, () => commit(what)),
    async home(id) {
      return data.home?.get(id) as string | undefined;
    },
    async neighbourhoods() {
      return [...shelves.keys()].sort();
    },
    async due(before) {
      return [...shelves]
        .flatMap(([neighbourhood, shelf]) => {
          const at = shelf.nextDue();
          return at !== undefined && at <= before ? [{ neighbourhood, at }] : [];
        })
        .sort((a, b) => order(a.at, b.at) || order(a.neighbourhood, b.neighbourhood));
    },
    async unsent() {
      const lines = [...(data.outbox?.values() ?? [])] as Queued[];
      return lines.sort((a, b) => a.id - b.id).flatMap((line) => openLine(sealing, line) ?? []);
    },
    markSending: (id) => mark(id, (line) => ({ ...line, state: "sending" })),
    async putBack(id, movedTo) {
      await mark(id, (line) => ({ ...line, chat: movedTo ?? line.chat, state: "queued" }));
    },
    async markSent(id) {
      await mark(id, () => null);
    },
    everything: () => tellAll(data, nextLine),
    fill: (kept) => enter("fill", () => fill(kept)),
    reseal: () => enter("reseal", reseal),
    close() {
      closing ??= inTurn.idle().then(() => rows.close());
      return closing;
    },
  };
}

/** The records that changes leave behind, each once, as the last of them has it; and the board they make. */
function fold(now: Snapshot, { neighbourhood, changes }: Commit) {
  const changed = new Map<string, BoardRow>();
  let { board } = now;
  for (const change of changes) {
    const made = rowsOf(board, change);
    for (const row of made) changed.set(pathOf(neighbourhood, row), row);
    board = putAll(board, made);
  }
  return { changed, board };
}

function newShelf(version: number, board: Snapshot["board"], causes: Shelf["causes"]): Shelf {
  let known: { readonly at: Instant | undefined } | undefined;
  return {
    version,
    board,
    causes,
    nextDue() {
      known ??= { at: nextDue(board) };
      return known.at;
    },
  };
}

function openRow(sealing: Sealing, id: string, table: TableName, key: string, row: unknown) {
  const opened = sealing.open({ neighbourhood: id, table, key }, row);
  return [table, key, opened] as unknown as BoardRow;
}

function readShelves(data: Rows["data"], sealing: Sealing): Map<string, Shelf> {
  const boards = new Map<string, Snapshot["board"]>();
  for (const [path, record] of data.board ?? []) {
    const [id, table, key] = split(path, 3);
    const row = openRow(sealing, id, table as TableName, key, record);
    boards.set(id, put(boards.get(id) ?? emptyBoard, row));
  }
  const causes = new Map<string, Shelf["causes"]>();
  for (const [path, at] of data.cause ?? []) {
    const [id] = split(path, 2);
    const hours = causes.get(id) ?? new Map();
    noteCause(hours, String(at), path);
    causes.set(id, hours);
  }
  return new Map(
    [...(data.version ?? [])].map(([id, version]) => [
      id,
      newShelf(Number(version), boards.get(id) ?? emptyBoard, causes.get(id) ?? new Map()),
    ]),
  );
}

function noteCause(causes: Shelf["causes"], at: Instant, key: string): void {
  const hour = hourOf(at);
  const keys = causes.get(hour) ?? new Set();
  causes.set(hour, keys.add(key));
}

// ── Moving ──────────────────────────────────────────────────────────────────────────────────────

/** Copied at once: commits go on while it is told. */
async function* tellAll(data: Rows["data"], nextLine: number): AsyncGenerator<Kept> {
  const [versions, records, causes, homes, lines] = [
    data.version,
    data.board,
    data.cause,
    data.home,
    data.outbox,
  ].map((table) => [...(table ?? [])]);
  for (const [id, version] of versions ?? [])
    yield { t: "neighbourhood", id, version: Number(version) };
  for (const [path, row] of records ?? []) {
    const [neighbourhood, table, key] = split(path, 3);
    yield { t: "record", neighbourhood, table: table as TableName, key, row };
  }
  for (const [path, at] of causes ?? []) {
    const [neighbourhood, , id] = split(path, 2);
    yield { t: "cause", neighbourhood, id, at: String(at) };
  }
  for (const [id, home] of homes ?? []) yield { t: "home", neighbourhood: String(home), id };
  for (const [, line] of lines ?? []) yield { t: "line", line: line as Queued };
  yield { t: "next", line: nextLine };
}

function rowOf(kept: Kept): Row {
  switch (kept.t) {
    case "neighbourhood":
      return ["version", kept.id, kept.version];
    case "record":
      return ["board", `${escaped(kept.neighbourhood)}/${kept.table}/${kept.key}`, kept.row];
    case "cause":
      return ["cause", `${escaped(kept.neighbourhood)}/${kept.id}`, kept.at];
    case "home":
      return ["home", kept.id, kept.neighbourhood];
    case "line":
      return ["outbox", String(kept.line.id), kept.line];
    case "next":
      return ["next", "line", kept.line];
  }
}

const hourOf = (at: Instant) => at.slice(0, 13);
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const escaped = (id: string) => id.replaceAll("%", "%25").replaceAll("/", "%2F");
const unescaped = (id: string) => id.replaceAll("%2F", "/").replaceAll("%25", "%");
const pathOf = (id: string, [table, key]: BoardRow) => `${escaped(id)}/${table}/${key}`;

/** The parts of a path; the last one may have slashes of its own. */
function split(path: string, parts: number): [id: string, table: string, key: string] {
  const [id = "", ...rest] = path.split("/");
  const table = parts === 3 ? (rest.shift() ?? "") : "";
  return [unescaped(id), table, rest.join("/")];
}
