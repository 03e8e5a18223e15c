// Rows in memory, every commit on disk first: one append-only file of lines, each `crc32 json`.
//
//   header   {"journal":1,"schema":S,"n":N,"rows":R}   the R rows that follow are everything there was at write N
//   copy     {"rows":[[table,key,value],…]}
//   write    {"n":N+1,"rows":[[table,key,value],…]}    value null: dropped
//
// Header and copy are written aside and renamed into place, so they are whole or the file is damaged. After them, only
// the last write can be torn by a crash. All commits of one write share a line, so a torn write is one torn line and
// never a bad line with good ones behind it: that is damage, and a damaged file is left alone for somebody to look at.

import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import { type Adapter, Low } from "lowdb";
import { type Lock, lockFile } from "./lock.ts";

/** What a row is after the commit; null: dropped. */
export type Row = readonly [table: string, key: string, value: unknown | null];
/** A table is there from its first row on. */
export type Tables = Record<string, Map<string, unknown>>;

export interface Journal {
  /**
   * What is on disk, as JSON gives it back: rows appear here once their commit is durable, in the order of the commits.
   * To be read only. Who works out rows from what is here awaits the commit before working out the next ones.
   */
  readonly data: Tables;
  /**
   * Resolves when the rows are on disk and in `data`. If it rejects they are in neither, and commits waiting behind it
   * are rejected as well, since they may count on it. After a full disk the next commit may succeed; after a failed
   * flush none does, because the kernel no longer says what reached the disk. Then the rows may come back on reopening.
   * Values that are "mine" to give are plain JSON that nobody changes afterwards: they go into `data` as they are.
   */
  commit(rows: readonly Row[], whose?: "mine"): Promise<void>;
  /**
   * Rewrites the file without what was replaced or dropped before the call, while commits go on. If it rejects, the file
   * is as before.
   */
  compact(): Promise<void>;
  /** Finishes the commits under way and gives the file free. */
  close(): Promise<void>;
  /** Length of the file in bytes. */
  size(): number;
}

export interface JournalOptions {
  /** The version of what the rows hold. A file of a newer version is refused. */
  readonly schema?: number;
  /** Brings the rows of an older version up to date, in place. The file is then replaced in one step. */
  readonly migrate?: (data: Tables, from: number) => void;
  /** Compacts by itself from this many bytes on, once the file is twice what the last compaction left. */
  readonly compactAt?: number;
  /** Told what somebody who runs the bot wants to see in the log. */
  readonly notice?: (text: string) => void;
}

/** Opens the journal, or begins one; throws if it is damaged, in use, or of a newer version. */
export async function openJournal(file: string, options: JournalOptions = {}): Promise<Journal> {
  const adapter = journalAdapter(file, options);
  const db = new Low<Tables>(adapter, {});
  await db.read();
  return {
    data: db.data,
    commit(rows, whose) {
      adapter.stage(rows, whose);
      return db.write();
    },
    compact: adapter.compact,
    close: adapter.close,
    size: adapter.size,
  };
}

interface JournalAdapter extends Adapter<Tables> {
  /** The rows for the next write(): lowdb hands over all data, and we want what changed. */
  stage(rows: readonly Row[], whose?: "mine"): void;
  compact(): Promise<void>;
  close(): Promise<void>;
  size(): number;
}

interface Waiting {
  readonly text: string;
  /** As they go into memory; undefined: as the text says. */
  readonly rows: readonly Row[] | undefined;
  resolve(): void;
  reject(error: unknown): void;
}

const FORMAT = 1;
const EMPTY = { journal: FORMAT, schema: 1, n: 0, rows: 0 };
const SLICE = 256 * 1024;
const LONGEST_WRITE = 8 * 1024 * 1024;

function journalAdapter(path: string, options: JournalOptions): JournalAdapter {
  const { schema = 1, migrate, compactAt = 8 * 1024 * 1024, notice = () => undefined } = options;
  let file = resolve(path);
  let lock: Lock | undefined;
  let handle: FileHandle | undefined;
  let data: Tables = {};
  /** Number of the last durable write, and where it ends. */
  let n = 0;
  let size = 0;
  let compactNext = compactAt;
  let staged: readonly Row[] = [];
  let stagedBy: "mine" | undefined;
  const queue: Waiting[] = [];
  let dead: Error | undefined;
  let closing: Promise<void> | undefined;
  let compaction: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  /** Durable lines that a compaction under way has not copied yet. */
  let since: Buffer[] | undefined;

  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: whoever appends to the file or replaces it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  function failure(what: string, cause?: unknown): Error {
    const why = cause instanceof Error ? `: ${cause.message}` : "";
    return new Error(`${file}: ${what}${why}`, { cause });
  }

  function die(what: string, cause?: unknown): Error {
    dead = failure(`${what}; nothing more is written until it is opened again`, cause);
    return dead;
  }

  /** The open file, if it may be written to and nobody else did, say because somebody removed the lock. */
  function mine(): FileHandle {
    if (dead) throw dead;
    if (!handle) throw failure("is not open");
    const found = fstatSync(handle.fd);
    if (found.nlink === 0) throw die("was removed or replaced by somebody else");
    if (found.size !== size) throw die("was changed by somebody else");
    return handle;
  }

  async function read(): Promise<Tables> {
    file = findFile(file);
    lock = lockFile(file);
    let old: FileHandle | undefined;
    try {
      rmSync(tempOf(file), { force: true });
      old = await openExisting(file);
      const found = old && replay(file, old.fd, headerLine({ ...EMPTY, schema }));
      if (found && found.schema > schema)
        throw failure(`is of a newer version (schema ${found.schema}, this one knows ${schema})`);
      if (found && found.schema < schema && !migrate)
        throw failure(`has schema ${found.schema}, and nothing brings it to ${schema}`);
      if (found && found.schema < schema) {
        migrate?.(found.data, found.schema);
        notice(`${file}: brought up to date; the old one is kept as ${keepOld(found.schema)}`);
      }
      ({ data, n } = found ?? { data: emptyTables(), n: 0 });
      const torn = old ? fstatSync(old.fd).size - (found?.size ?? 0) : 0;
      if (old && found && found.schema === schema) {
        settle(old, found);
        handle = old;
      } else {
        handle = await begin();
        await old?.close();
      }
      if (torn > 0) notice(`${file}: cut ${torn} bytes of an unfinished write`);
      return data;
    } catch (error) {
      await old?.close();
      lock.release();
      throw error;
    }
  }

  /** Before a file of an older version is replaced. */
  function keepOld(version: number): string {
    const copy = `${file}.schema-${version}`;
    copyFileSync(file, copy);
    chmodSync(copy, 0o600);
    const fd = openSync(copy, "r+");
    fsyncSync(fd);
    closeSync(fd);
    return copy;
  }

  /** What was read may so far be only in the cache of a writer that was killed: it counts once it is on disk. */
  function settle(old: FileHandle, found: Replayed): void {
    if (fstatSync(old.fd).size > found.size) ftruncateSync(old.fd, found.size);
    fsyncSync(old.fd);
    syncFolder(dirname(file));
    size = found.size;
    compactNext = Math.max(compactAt, 2 * found.copied);
  }

  /** Puts a file of what is in memory in the place of what was there, if anything. */
  async function begin(): Promise<FileHandle> {
    const fresh = await openTemp(file);
    try {
      size = await writeCopy(fresh, { schema, n, data });
      await fresh.sync();
      renameSync(tempOf(file), file);
      syncFolder(dirname(file));
      compactNext = Math.max(compactAt, 2 * size);
      return fresh;
    } catch (error) {
      await fresh.close();
      rmSync(tempOf(file), { force: true });
      throw error;
    }
  }

  function write(): Promise<void> {
    const rows = staged;
    const given = stagedBy && rows;
    staged = [];
    if (dead) return Promise.reject(dead);
    if (closing || !handle) return Promise.reject(failure("is closed"));
    if (rows.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      // Written out now: what the caller does to the values afterwards is not part of this commit.
      queue.push({ text: rows.map(rowText).join(","), rows: given, resolve, reject });
      if (queue.length === 1) void inTurn(flush);
    });
  }

  async function flush(): Promise<void> {
    const batch = nextBatch();
    if (batch.length === 0) return;
    const rows = `[${batch.map((commit) => commit.text).join(",")}]`;
    try {
      await append(encode(`{"n":${n + 1},"rows":${rows}}`));
    } catch (error) {
      for (const commit of [...batch, ...queue.splice(0)]) commit.reject(error);
      return;
    }
    for (const { text, rows: given } of batch)
      for (const row of given ?? (JSON.parse(`[${text}]`) as Row[])) apply(data, row);
    for (const commit of batch) commit.resolve();
    if (queue.length > 0) void inTurn(flush);
    if (size >= compactNext && !closing && !compaction)
      compact().catch((error: unknown) => {
        // Not at once again: a full disk does not empty itself.
        compactNext = size + compactAt;
        if (!closing) notice(`${file}: not compacted, ${error}`);
      });
  }

  function nextBatch(): Waiting[] {
    let length = 0;
    let count = 0;
    for (const { text } of queue) {
      length += text.length;
      if (count > 0 && length > LONGEST_WRITE) break;
      count += 1;
    }
    return queue.splice(0, count);
  }

  async function append(line: Buffer): Promise<void> {
    const to = mine();
    try {
      await to.appendFile(line);
    } catch (error) {
      await to.truncate(size).catch((worse) => {
        throw die("could not be cut back after a failed write", worse);
      });
      throw failure("could not be written", error);
    }
    try {
      await to.datasync();
    } catch (error) {
      await to.truncate(size).catch(() => undefined);
      throw die("could not be flushed to disk", error);
    }
    size += line.length;
    n += 1;
    since?.push(line);
  }

  function compact(): Promise<void> {
    if (closing) return Promise.reject(failure("is closed"));
    // One under way may have copied what has been dropped since.
    if (compaction) {
      const again = (): Promise<void> => {
        following = undefined;
        return compact();
      };
      following ??= compaction.then(again, again);
      return following;
    }
    compaction = replaceByCopy().finally(() => {
      compaction = undefined;
      since = undefined;
    });
    return compaction;
  }

  async function replaceByCopy(): Promise<void> {
    const fresh = await openTemp(file);
    let length = 0;
    const catchUp = async () => {
      const lines = Buffer.concat(since?.splice(0) ?? []);
      await fresh.appendFile(lines);
      await fresh.sync();
      length += lines.length;
    };
    try {
      since = [];
      const copied = await writeCopy(fresh, { schema, n, data }, () => {
        if (closing) throw failure("was closed before it was compacted");
      });
      length = copied;
      await catchUp();
      await inTurn(async () => {
        const old = mine();
        await catchUp();
        renameSync(tempOf(file), file);
        handle = fresh;
        size = length;
        compactNext = Math.max(compactAt, 2 * copied);
        try {
          syncFolder(dirname(file));
        } catch (error) {
          // A crash might bring back the old file, without the commits that would follow in the new one.
          throw die("could not be replaced for good", error);
        } finally {
          await old.close();
        }
      });
    } finally {
      if (handle !== fresh) {
        await fresh.close();
        rmSync(tempOf(file), { force: true });
      }
    }
  }

  async function finish(): Promise<void> {
    await compaction?.catch(() => undefined);
    while (queue.length > 0) await inTurn(async () => undefined);
    try {
      await inTurn(async () => handle?.close());
    } finally {
      handle = undefined;
      lock?.release();
    }
  }

  return {
    read,
    write,
    stage(rows, whose) {
      staged = rows;
      stagedBy = whose;
    },
    compact,
    close() {
      closing ??= finish();
      return closing;
    },
    size: () => size,
  };
}

// ── Lines ───────────────────────────────────────────────────────────────────────────────────────

interface Line {
  readonly bytes: Buffer;
  readonly at: number;
  readonly number: number;
  readonly ended: boolean;
}

/** `crc32 json\n`. JSON has no raw line break and no blank outside of strings, where quotes are escaped. */
function encode(json: string): Buffer {
  const line = Buffer.from(`00000000 ${json}\n`);
  line.write(checksum(line.subarray(9, -1)), "latin1");
  return line;
}

/** The JSON of a whole line, or undefined. */
function decode({ bytes, ended }: Line): string | undefined {
  const whole =
    ended && bytes[8] === 0x20 && bytes.toString("latin1", 0, 8) === checksum(bytes.subarray(9));
  return whole ? bytes.toString("utf8", 9) : undefined;
}

/** So begins the JSON of a write; by what encode() says, nothing inside of a line can look like it. */
const WRITE = Buffer.from(' {"n":');

function checksum(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(8, "0");
}

function rowText([table, key, value]: Row): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined || (text === "null" && value !== null))
    throw new TypeError(`${table} ${key}: a value that JSON cannot say`);
  return `[${JSON.stringify(table)},${JSON.stringify(key)},${text}]`;
}

function* readLines(fd: number): Generator<Line> {
  const chunk = Buffer.allocUnsafe(4 * 1024 * 1024);
  let rest = Buffer.alloc(0);
  let at = 0;
  let number = 0;
  for (;;) {
    const got = readSync(fd, chunk, 0, chunk.length, at + rest.length);
    if (got === 0) break;
    const bytes = Buffer.concat([rest, chunk.subarray(0, got)]);
    let from = 0;
    for (let to = bytes.indexOf(10); to !== -1; to = bytes.indexOf(10, from)) {
      number += 1;
      yield { bytes: bytes.subarray(from, to), at: at + from, number, ended: true };
      from = to + 1;
    }
    at += from;
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield { bytes: rest, at, number: number + 1, ended: false };
}

// ── The whole file ──────────────────────────────────────────────────────────────────────────────

interface Header {
  readonly journal: number;
  readonly schema: number;
  readonly n: number;
  readonly rows: number;
}

interface Replayed {
  readonly schema: number;
  readonly data: Tables;
  readonly n: number;
  /** Where the header and its rows end, and where the last whole write does. */
  readonly copied: number;
  readonly size: number;
}

/** Reads the file and changes nothing. Undefined: there is at most a part of `first`, the line an empty journal has. */
function replay(file: string, fd: number, first: Buffer): Replayed | undefined {
  const data = emptyTables();
  let header: Header | undefined;
  let missing = 0;
  let n = 0;
  let copied = 0;
  let size = 0;
  let lines = 0;
  let torn: Line | undefined;

  const damaged = (at: number, line: number, what: string) =>
    new Error(
      `${file} is damaged at byte ${at} (line ${line}): ${what}. It was left as it is; restore a copy.`,
    );

  for (const line of readLines(fd)) {
    const json = decode(line);
    const end = line.at + line.bytes.length + 1;
    lines = line.number;
    if (!header) {
      if (!line.ended && first.subarray(0, line.bytes.length).equals(line.bytes)) return undefined;
      header = headerOf(json);
      if (!header) throw damaged(0, 1, "not the first line of a journal");
      if (header.journal !== FORMAT)
        throw new Error(`${file} has format ${header.journal}, this version reads ${FORMAT}`);
      ({ n, rows: missing } = header);
      copied = end;
      size = end;
    } else if (torn || json === undefined) {
      torn ??= line;
      if (missing > 0) throw damaged(torn.at, torn.number, "a bad line");
      // What a torn write leaves behind holds no second beginning, whatever line breaks are in it.
      if (line.bytes.includes(WRITE, Math.max(0, torn.at + 9 - line.at)))
        throw damaged(torn.at, torn.number, "a bad line, and others after it");
    } else {
      const record = JSON.parse(json) as { n?: number; rows: Row[] };
      for (const row of record.rows) apply(data, row);
      if (record.n === undefined) {
        missing -= record.rows.length;
        copied = end;
      } else if (missing === 0 && record.n === n + 1) {
        n = record.n;
      } else {
        const due = missing === 0 ? `write ${n + 1}` : `the last ${missing} rows of the copy`;
        throw damaged(line.at, line.number, `write ${record.n} where ${due} should be`);
      }
      size = end;
    }
  }
  if (missing !== 0) throw damaged(size, lines + 1, `it ends ${missing} rows before the copy does`);
  return header && { schema: header.schema, data, n, copied, size };
}

function headerOf(json: string | undefined): Header | undefined {
  const header = json === undefined ? undefined : (JSON.parse(json) as Partial<Header>);
  return header?.journal === undefined ? undefined : (header as Header);
}

function headerLine(header: Header): Buffer {
  return encode(JSON.stringify(header));
}

/** Writes everything as of now; rows change only by being replaced, so holding on to them is enough. */
async function writeCopy(
  to: FileHandle,
  { schema, n, data }: { schema: number; n: number; data: Tables },
  check: () => void = () => undefined,
): Promise<number> {
  const tables = Object.entries(data).map(([table, rows]) => ({
    table,
    keys: [...rows.keys()],
    values: [...rows.values()],
  }));
  const rows = tables.reduce((sum, { keys }) => sum + keys.length, 0);
  let length = 0;
  const put = async (line: Buffer) => {
    check();
    await to.appendFile(line);
    length += line.length;
  };
  await put(headerLine({ journal: FORMAT, schema, n, rows }));
  let slice: string[] = [];
  let chars = 0;
  const putSlice = async () => {
    await put(encode(`{"rows":[${slice.join(",")}]}`));
    slice = [];
    chars = 0;
  };
  for (const { table, keys, values } of tables)
    for (const [i, key] of keys.entries()) {
      const text = rowText([table, key, values[i]]);
      slice.push(text);
      chars += text.length;
      if (chars >= SLICE) await putSlice();
    }
  if (slice.length > 0) await putSlice();
  return length;
}

function apply(data: Tables, [table, key, value]: Row): void {
  if (value === null) {
    data[table]?.delete(key);
    return;
  }
  data[table] ??= new Map();
  data[table].set(key, value);
}

/** Without a prototype: a table may have any name. */
function emptyTables(): Tables {
  return Object.create(null) as Tables;
}

// ── Files ───────────────────────────────────────────────────────────────────────────────────────

/** Where the file really is (compacting must not replace a link), with its folder made if missing. */
function findFile(file: string): string {
  const folder = dirname(file);
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (made) for (let at = folder; at !== dirname(made); at = dirname(at)) syncFolder(dirname(at));
  try {
    return realpathSync(file);
  } catch {
    return join(realpathSync(folder), basename(file));
  }
}

function tempOf(file: string): string {
  return `${file}.tmp`;
}

/** Appending, so that after a cut the next write goes to the new end. */
async function openTemp(file: string): Promise<FileHandle> {
  rmSync(tempOf(file), { force: true });
  return open(tempOf(file), "ax+", 0o600);
}

async function openExisting(file: string): Promise<FileHandle | undefined> {
  try {
    const handle = await open(file, constants.O_RDWR | constants.O_APPEND);
    if (fstatSync(handle.fd).mode & 0o077) chmodSync(file, 0o600);
    return handle;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder.
  if (process.platform === "win32") return;
  const fd = openSync(folder, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
