// What a store keeps, as a file that any store can be filled from:
//
//   header       {"linli":"board","v":1,"at":…}
//   rows         {"t":"record",…}, one `Kept` a line
//   so far       {"t":"so far","rows":N,"sha256":…}   after every thousand rows, so that a fault can be found
//   trailer      {"t":"end","rows":N,"sha256":…}
//
// Each sha256 is of all lines before its own. The whole is gzipped.

import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, statSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline, Readable } from "node:stream";
import { pipeline as flow } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { emptyBoard } from "./decide/board.ts";
import type { Instant } from "./model.ts";
import type { Kept, Store } from "./ports.ts";

/** A file that is not, or not any more, what was exported. The message says where. */
export class KeepingError extends Error {
  override readonly name = "KeepingError";
}

/** How many rows there are of each kind. */
export type Counts = Readonly<Record<Kept["t"], number>>;

const FORMAT = 1;
const MARK_EVERY = 1000;

// ── Writing ─────────────────────────────────────────────────────────────────────────────────────

/** Writes all that a store keeps, to a file that is whole or not there. "-" is the standard output. */
export async function exportTo(
  file: string,
  store: Pick<Store, "everything">,
  at: Instant,
  progress: (rows: number) => void = () => undefined,
): Promise<number> {
  let rows = 0;
  const counted = (count: number): void => {
    rows = count;
    progress(count);
  };
  const lines = Readable.from(written(store.everything(), at, counted));
  if (file === "-") {
    await flow(lines, createGzip(), process.stdout, { end: false });
    return rows;
  }
  const temp = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await flow(lines, createGzip(), createWriteStream(temp, { mode: 0o600, flags: "wx" }));
    await sync(temp);
    await rename(temp, file);
    if (process.platform !== "win32") await sync(dirname(file));
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
  return rows;
}

async function* written(
  all: AsyncIterable<Kept>,
  at: Instant,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const line = (row: object): string => {
    const text = `${JSON.stringify(row)}\n`;
    hash.update(text);
    return text;
  };
  let rows = 0;
  yield line({ linli: "board", v: FORMAT, at });
  for await (const kept of all) {
    yield line(kept);
    rows += 1;
    if (rows % MARK_EVERY !== 0) continue;
    yield line({ t: "so far", rows, sha256: soFar(hash) });
    counted(rows);
  }
  yield line({ t: "end", rows, sha256: soFar(hash) });
  counted(rows);
}

const soFar = (hash: Hash): string => hash.copy().digest("hex");

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────

/** Fills an empty store from a file, all of it or nothing. Throws a `KeepingError` that says where the file is wrong. */
export async function importFrom(
  file: string,
  store: Pick<Store, "fill">,
  progress: (bytes: number, of: number) => void = () => undefined,
): Promise<Counts> {
  const counts: Record<Kept["t"], number> = {
    ...{ neighbourhood: 0, record: 0, cause: 0, home: 0, line: 0, next: 0 },
  };
  const counting = async function* () {
    for await (const kept of readKept(file, progress)) {
      counts[kept.t] += 1;
      yield kept;
    }
  };
  await store.fill(counting());
  return counts;
}

/** The rows of a file, each once it is read; what is wrong with the file may only show at its end. */
async function* readKept(
  file: string,
  progress: (bytes: number, of: number) => void,
): AsyncGenerator<Kept> {
  const hash = createHash("sha256");
  let no = 0;
  let sound = 0;
  let rows = 0;
  let isOver = false;
  const wrong = (what: string) => new KeepingError(`${file}: ${what}; nothing was taken over`);
  const between = () => `between line ${sound + 1} and line ${no}`;

  for await (const bytes of linesOf(file, progress, () => no, wrong)) {
    no += 1;
    if (isOver) throw wrong(`goes on after its end, at line ${no}`);
    const row = objectIn(bytes);
    if (row === undefined) throw wrong(`line ${no} cannot be read`);
    if (no === 1) {
      if (row.linli !== "board") throw wrong("is no export of Linli");
      if (row.v !== FORMAT)
        throw wrong(`was written in format ${row.v}, this Linli reads ${FORMAT}; update it`);
      hash.update(bytes);
      continue;
    }
    if (row.t === "so far" || row.t === "end") {
      if (row.sha256 !== soFar(hash)) throw wrong(`was altered ${between()}`);
      if (row.rows !== rows) throw wrong(`has ${rows} rows and says ${row.rows}, ${between()}`);
      sound = no;
      isOver = row.t === "end";
      hash.update(bytes);
      continue;
    }
    const kept = keptOf(row);
    if (kept === undefined) throw wrong(`line ${no} is of no kind that is known`);
    hash.update(bytes);
    rows += 1;
    yield kept;
  }
  if (!isOver) throw wrong(`is cut off after line ${no}`);
}

/** Lines with their line ends; a last one without is not whole and is left out. */
async function* linesOf(
  file: string,
  progress: (bytes: number, of: number) => void,
  line: () => number,
  wrong: (what: string) => KeepingError,
): AsyncGenerator<Buffer> {
  const size = statSync(file).size;
  const source = createReadStream(file);
  // The error itself comes out of the loop below.
  const text = pipeline(source, createGunzip(), () => undefined);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of text) {
      progress(source.bytesRead, size);
      rest = Buffer.concat([rest, chunk]);
      let from = 0;
      for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10, from)) {
        yield rest.subarray(from, at + 1);
        from = at + 1;
      }
      rest = rest.subarray(from);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "Z_BUF_ERROR") throw wrong(`is cut off after line ${line()}`);
    if (code === "Z_DATA_ERROR" && line() === 0) throw wrong("is no export of Linli");
    if (code === "Z_DATA_ERROR") throw wrong(`is damaged after line ${line()}`);
    throw error;
  } finally {
    source.destroy();
  }
}

function objectIn(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === "object" && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

const shapes: { readonly [T in Kept["t"]]: readonly (readonly [string, string])[] } = {
  neighbourhood: [
    ["id", "string"],
    ["version", "number"],
  ],
  record: [
    ["neighbourhood", "string"],
    ["table", "string"],
    ["key", "string"],
    ["row", "object"],
  ],
  cause: [
    ["neighbourhood", "string"],
    ["id", "string"],
    ["at", "string"],
  ],
  home: [
    ["neighbourhood", "string"],
    ["id", "string"],
  ],
  line: [["line", "object"]],
  next: [["line", "number"]],
};

function keptOf(row: Readonly<Record<string, unknown>>): Kept | undefined {
  const { t } = row;
  if (typeof t !== "string" || !Object.hasOwn(shapes, t)) return undefined;
  const shape = shapes[t as Kept["t"]];
  if (shape.some(([name, type]) => typeof row[name] !== type || row[name] === null))
    return undefined;
  if (t === "record" && !Object.hasOwn(emptyBoard.tables, String(row.table))) return undefined;
  return row as unknown as Kept;
}

// ── Back-ups ────────────────────────────────────────────────────────────────────────────────────

const BACKUP = /^linli-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.ndjson\.gz$/u;

const nameFor = (at: Instant, note = ""): string =>
  `linli-${at.replace(/[-:]|\.\d+/gu, "")}${note}.ndjson.gz`;

/**
 * Exports into a folder under the name of the moment, reads it through, and lets go of all but the newest. Answers with
 * the file.
 */
export async function backUp(
  folder: string,
  store: Pick<Store, "everything">,
  at: Instant,
  keep: number,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, nameFor(at));
  await exportChecked(file, store, at);
  const all = (await readdir(folder)).filter((name) => BACKUP.test(name)).sort();
  for (const name of all.slice(0, -keep)) await rm(join(folder, name), { force: true });
  return file;
}

/** A back-up from before something that cannot be taken back; it is let go by nobody but the operator. */
export async function backUpBefore(
  folder: string,
  store: Pick<Store, "everything">,
  at: Instant,
): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, nameFor(at, "-before-update"));
    await exportChecked(file, store, at);
    return file;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the tables were not brought up to date, because no back-up could be made first (${why}); make room, or set LINLI_BACKUP_FOLDER`,
      { cause: error },
    );
  }
}

/** What was written is read once more: a back-up that nobody can read is none. */
async function exportChecked(
  file: string,
  store: Pick<Store, "everything">,
  at: Instant,
): Promise<void> {
  const rows = await exportTo(file, store, at);
  let read = 0;
  for await (const _ of readKept(file, () => undefined)) read += 1;
  if (read !== rows) throw new KeepingError(`${file}: ${rows} rows were written and ${read} read`);
}

export interface BackUpsOptions {
  readonly folder: string;
  /** Between two; 0: none is made. */
  readonly hours: number;
  readonly keep: number;
  readonly store: Pick<Store, "everything">;
  readonly now: () => Instant;
  readonly report: (line: string) => void;
  /** Told how each went: why it failed, or nothing. */
  readonly went?: (why?: string) => void;
}

export interface BackUps {
  /** Makes one if it is due; answers with its file. Never rejects: what goes wrong is told and tried again in an hour. */
  look(): Promise<string | undefined>;
  /** When the newest was made. */
  last(): Promise<Instant | undefined>;
  /** Resolves when none is being made. */
  idle(): Promise<void>;
}

const AGAIN = 3_600_000;

/** Back-ups of a running bot. The names of the files say when the last was, so that a restart makes none too many. */
export function backUps(options: BackUpsOptions): BackUps {
  const { folder, hours, keep, store, now, report, went = () => undefined } = options;
  let working: Promise<string | undefined> | undefined;
  let notBefore = 0;

  async function last(): Promise<Instant | undefined> {
    const names = existsSync(folder) ? await readdir(folder) : [];
    const newest = names
      .filter((name) => BACKUP.test(name))
      .sort()
      .at(-1);
    const [, year, month, day, hour, minute, second] = BACKUP.exec(newest ?? "") ?? [];
    return year && `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  }

  async function look(): Promise<string | undefined> {
    const at = now();
    if (Date.parse(at) < notBefore) return undefined;
    try {
      const before = await last();
      if (before && Date.parse(at) - Date.parse(before) < hours * 3_600_000) return undefined;
      const file = await backUp(folder, store, at, keep);
      went();
      return file;
    } catch (error) {
      notBefore = Date.parse(at) + AGAIN;
      const why = error instanceof Error ? error.message : String(error);
      report(`no back-up could be made in ${folder} (${why}); it is tried again in an hour`);
      went(why);
      return undefined;
    }
  }

  return {
    look() {
      if (hours === 0) return Promise.resolve(undefined);
      working ??= look().finally(() => {
        working = undefined;
      });
      return working;
    },
    last,
    async idle() {
      await working;
    },
  };
}
