#!/usr/bin/env node
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createInterface as asking } from "node:readline/promises";
import { setTimeout as pause } from "node:timers/promises";
import { parseChat, retell } from "../adapters/console/chat.ts";
import { fromExport } from "../adapters/telegram/export.ts";
import { openKeys } from "../storage/keys.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { memoryStore } from "../storage/memory.ts";
import { sealingWith } from "../storage/sealing.ts";
import { type Config, ConfigError, readConfig, roles } from "./config.ts";
import { recordCsv } from "./decide/record.ts";
import { backUp, type Counts, exportTo, importFrom, KeepingError } from "./keeping.ts";
import { unsound } from "./laws.ts";
import type { Reading } from "./model.ts";
import { boardFile, openStore } from "./open.ts";
import type { Store } from "./ports.ts";
import { bareThing, type ReplayOptions, replay } from "./replay.ts";
import { fromJsonLines, momentOf, type ScriptEvent } from "./script.ts";
import { defaultWords, explain, type ReadContext, read } from "./understand/read.ts";
import { withOffset } from "./zone.ts";

const EXIT_USAGE = 64;
const EXIT_CONFIG = 78;
/** From so many events on, a replay says how far it is. */
const LONG = 2000;

/** A command line that cannot be obeyed; the message says what to type instead. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

const commands = {
  understand: {
    usage: "understand [--explain]",
    does: "read messages as JSON Lines on stdin, print what Linli understands / 看看消息会被怎么理解",
    run: (args: readonly string[]) => understand(args),
  },
  replay: {
    usage: "replay FILE [--chat]",
    does: "play a history (.chat, .jsonl, Telegram result.json) and print what Linli would say / 用聊天记录试跑",
    run: (args: readonly string[]) => replayFile(args),
  },
  log: {
    usage: "log --csv",
    does: "print the record of the configured board as a sheet / 导出记录（WPS、Excel 能打开）",
    run: (args: readonly string[]) => printLog(args),
  },
  export: {
    usage: "export FILE [--anyway]",
    does: "write the board to FILE (.ndjson.gz; - is stdout), also while Linli runs / 导出",
    run: (args: readonly string[]) => exportBoard(args),
  },
  import: {
    usage: "import FILE",
    does: "fill an empty board from an export, whichever store it came from / 导入",
    run: (args: readonly string[]) => importBoard("import", args),
  },
  backup: {
    usage: "backup [--keep N]",
    does: "export into the folder backups, keep the newest N (30) / 备份",
    run: (args: readonly string[]) => backUpBoard(args),
  },
  restore: {
    usage: "restore [--check] FILE",
    does: "like import; with --check only look whether FILE is whole and sound / 恢复，或只检查备份",
    run: (args: readonly string[]) => restoreBoard(args),
  },
  keys: {
    usage: "keys [rotate | forget [--yes]] [NEIGHBOURHOOD]",
    does: "list, renew or give up the keys that private fields are sealed with / 密钥",
    run: (args: readonly string[]) => orderKeys(args),
  },
  start: {
    usage: "start [--role all|gateway|worker]",
    does: "run Linli: in the chat apps that are set up, else in this terminal / 启动",
    run: (args: readonly string[]) => start(args),
  },
  help: {
    usage: "help",
    does: "show these lines / 显示这些说明",
    run: async (_args: readonly string[]) => print(helpText()),
  },
};

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

function helpText(): string {
  const all = Object.values(commands);
  const width = Math.max(...all.map(({ usage }) => usage.length)) + 2;
  return all.map(({ usage, does }) => `linli ${usage.padEnd(width)}${does}`).join("\n");
}

/** Waits while whoever reads is slower than we are. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => resolve());
  });
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function start(args: readonly string[]): Promise<void> {
  const [flag, role, ...rest] = args;
  if ((flag !== undefined && (flag !== "--role" || role === undefined)) || rest.length > 0)
    throw new UsageError(`linli start [--role ROLE]: ROLE is one of ${roles.join(", ")}`);
  if (role !== undefined) process.env.LINLI_ROLE = role;
  await import("./main.ts");
}

// ── understand ──────────────────────────────────────────────────────────────────────────────────

async function understand(args: readonly string[]): Promise<void> {
  const { zone } = readConfig(process.env);
  const explaining = args[0] === "--explain";
  if (args.length > (explaining ? 1 : 0))
    throw new UsageError("linli understand [--explain]: it reads JSON Lines on stdin");
  let no = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    no += 1;
    await print(JSON.stringify(understood(line, no, zone, explaining)));
  }
}

function understood(line: string, no: number, zone: string, explaining: boolean): object {
  try {
    const { id, text, context } = messageIn(no === 1 ? line.replace(/^\uFEFF/u, "") : line, zone);
    const { readings, trace } = explaining
      ? explain(text, context)
      : { readings: read(text, context), trace: undefined };
    return {
      id,
      readings: readings.map((reading) => readingOutput(reading, zone)),
      ...(trace && { trace }),
    };
  } catch (error) {
    return { line: no, error: wordsOf(error) };
  }
}

function messageIn(line: string, zone: string) {
  const row = objectIn(line);
  const optional = (key: string): string | undefined => {
    const value = row[key] ?? undefined;
    if (value === undefined || typeof value === "string") return value;
    throw new Error(`"${key}" is not a text`);
  };
  const id = row.id;
  if (typeof id !== "string" && typeof id !== "number") throw new Error('"id" is missing');
  const text = optional("text");
  if (text === undefined) throw new Error('"text" is missing');
  const typed = optional("at");
  const at = typed === undefined ? new Date().toISOString() : momentOf(typed, zone);
  if (at === undefined) {
    throw new Error(`"at" is no time: ${typed}; write it like 2022-12-19T20:01:00+08:00`);
  }
  const name = optional("name");
  const group = optional("group");
  const replyTo = optional("replyTo");
  const isPrivate = group?.startsWith("private ") === true;
  const isNamed =
    group !== undefined && !isPrivate && group !== "community" && group !== "committee";
  const context: ReadContext = {
    at,
    zone,
    words: defaultWords(),
    ...(name !== undefined && { name }),
    ...(isNamed && { chatName: group }),
    ...(replyTo !== undefined && { replyTo }),
    ...(isPrivate && { toBot: true }),
  };
  return { id, text, context };
}

function objectIn(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`this is not JSON (${wordsOf(error)})`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new Error("this is not a JSON object");
}

/** A reading as the contract prints it: bare things, times with an offset, and nothing of ours besides. */
function readingOutput(reading: Reading, zone: string): object {
  const { lang: _, intent, confidence, lines, due, ...rest } = reading;
  return {
    intent,
    confidence: Math.round(confidence * 1000) / 1000,
    lines: lines.map(({ thing, ...amount }) => ({ thing: bareThing(thing), ...amount })),
    ...rest,
    ...(due !== undefined && { due: withOffset(due, zone) }),
  };
}

// ── replay ──────────────────────────────────────────────────────────────────────────────────────

async function replayFile(args: readonly string[]): Promise<void> {
  const asChat = args.includes("--chat");
  const [file, ...rest] = args.filter((arg) => arg !== "--chat");
  if (file === undefined || rest.length > 0) {
    throw new UsageError("linli replay FILE: name one .chat, .jsonl or Telegram result.json file");
  }
  const history = historyOf(file, contentOf(file), readConfig(process.env).zone);
  if (asChat) {
    if (history.chat === undefined) throw new UsageError("--chat is for .chat files");
    const told = await retell(history.chat, ({ events, zone }, tell) =>
      replay(events, { ...options({ events, zone }), onOutgoing: tell }),
    );
    process.stdout.write(told);
    return;
  }
  const lines: string[] = [];
  const flush = async (): Promise<void> => {
    if (lines.length > 0) await print(lines.splice(0).join("\n"));
  };
  const board = await replay(history.events, {
    ...options(history),
    onOutgoing: (output) => {
      lines.push(JSON.stringify(output));
      if (lines.length >= 100) void flush();
    },
  });
  lines.push(JSON.stringify(board));
  await flush();
}

function options({ events, zone }: Pick<History, "events" | "zone">): ReplayOptions {
  // A restart loads the board again, so this store outlives its closing.
  const memory = memoryStore();
  return {
    open: async () => ({ ...memory, close: async () => {} }),
    zone,
    report: say,
    ...(events.length >= LONG && { progress: progressOn(process.stderr) }),
  };
}

function contentOf(file: string): string {
  if (file !== "-" && !existsSync(file)) throw new UsageError(`${file}: there is no such file`);
  return readFileSync(file === "-" ? 0 : file, "utf8");
}

/** In a terminal one line that changes, elsewhere a line for every tenth. */
function progressOn(stream: NodeJS.WriteStream) {
  let last = -1;
  return (done: number, of: number): void => {
    const step = stream.isTTY ? 1 : 10;
    const percent = Math.floor((done / of) * 100);
    if (Math.floor(percent / step) === last) return;
    last = Math.floor(percent / step);
    const text = `${percent} % (${done} of ${of})`;
    stream.write(stream.isTTY ? `\r${text}${done === of ? "\n" : ""}` : `${text}\n`);
  };
}

// ── log ─────────────────────────────────────────────────────────────────────────────────────────

async function printLog(args: readonly string[]): Promise<void> {
  if (args.length !== 1 || args[0] !== "--csv")
    throw new UsageError("linli log --csv > record.csv: it prints the record as a sheet");
  const config = readConfig(process.env);
  await reading(config, async (store) => {
    for (const id of await store.neighbourhoods()) {
      const { board } = await store.load(id);
      const chats = [...board.tables.chats.values()];
      const chat = chats.find(({ scope }) => scope === "committee") ?? chats[0];
      process.stdout.write(recordCsv(board, config.zone, chat?.lang ?? "zh"));
    }
  });
}

// ── Keeping ─────────────────────────────────────────────────────────────────────────────────────

async function exportBoard(args: readonly string[]): Promise<void> {
  const isAnyway = args.includes("--anyway");
  const file = oneFile(
    "export",
    args.filter((arg) => arg !== "--anyway"),
  );
  const [rows, left] = await reading(readConfig(process.env), async (store) => {
    // Before the export: what comes later is newer than it.
    const waiting = await undecided(store, isAnyway ? 0 : DECIDED_WITHIN);
    if (waiting > 0 && !isAnyway)
      throw new KeepingError(
        `${heard(waiting)} and would be lost when moving, so nothing was exported. Stop the gateways, leave a worker running until it has decided, and export then; or: linli export FILE --anyway`,
      );
    const at = new Date().toISOString();
    return [await exportTo(file, store, at, rowsOn(process.stderr)), waiting];
  });
  say(`${file}: ${rows} rows`);
  if (left > 0) say(`${heard(left)}: they are not in ${file}`);
}

const heard = (count: number): string =>
  `${count} messages were heard and are not decided on yet; an export holds what was decided`;

/** While a worker runs, what was heard is decided within moments. */
const DECIDED_WITHIN = 5000;

/** Messages that wait for a decision; none once a moment was seen, within so many milliseconds, when none did. */
async function undecided({ office }: Store, patience: number): Promise<number> {
  const until = Date.now() + patience;
  for (;;) {
    const count = (await office?.waiting()) ?? 0;
    if (count === 0 || Date.now() >= until) return count;
    await pause(100);
  }
}

async function importBoard(command: string, args: readonly string[]): Promise<void> {
  const file = existing(oneFile(command, args));
  const store = await openStore(readConfig(process.env), say);
  try {
    say(
      `${file}: taken over, ${inWords(await importFrom(file, store, progressOn(process.stderr)))}`,
    );
  } finally {
    await store.close();
  }
}

async function backUpBoard(args: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const [flag, typed = String(config.backup.keep), ...rest] = args;
  const keep = Number(typed);
  if ((flag !== undefined && flag !== "--keep") || rest.length > 0 || !(keep >= 1)) {
    throw new UsageError("linli backup [--keep N]: N is how many back-ups are kept, at least 1");
  }
  await print(
    await reading(config, (store) =>
      backUp(config.backup.folder, store, new Date().toISOString(), Math.floor(keep)),
    ),
  );
}

async function restoreBoard(args: readonly string[]): Promise<void> {
  if (!args.includes("--check")) return importBoard("restore", args);
  const rest = args.filter((arg) => arg !== "--check");
  const file = existing(oneFile("restore --check", rest));
  // Opened with the keys that there are: what could not be read after a restore is found now.
  const keys = openKeys(readConfig(process.env).keys);
  const store = memoryStore({ sealing: sealingWith(keys) });
  const counts = await importFrom(file, store, progressOn(process.stderr));
  const wrong = await unsound(store);
  if (wrong.length > 0) throw new KeepingError(`${file} does not add up:\n${wrong.join("\n")}`);
  await print(`${file}: whole and sound, ${inWords(counts)}`);
}

/** Orders about keys change the store as well: what is given up goes from it, what is renewed is sealed anew. */
async function orderKeys(args: readonly string[]): Promise<void> {
  const isSure = args.includes("--yes");
  const [order, neighbourhood, ...rest] = args.filter((arg) => arg !== "--yes");
  const config = readConfig(process.env);
  const keys = openKeys(config.keys);
  const isOrder = order === undefined || order === "rotate" || order === "forget";
  const isWhole = order !== "forget" ? !isSure : neighbourhood !== undefined;
  if (!isOrder || rest.length > 0 || !isWhole)
    throw new UsageError(
      "linli keys | keys rotate [NEIGHBOURHOOD] | keys forget NEIGHBOURHOOD [--yes]",
    );
  if (order === undefined) {
    for (const { id, neighbourhood: whose, made } of keys.list())
      await print(`${whose}  ${id}  since ${made}`);
    return say(`${config.keys}: ${keys.list().length} keys`);
  }
  const known = new Set(keys.list().map((one) => one.neighbourhood));
  const chosen = neighbourhood === undefined ? [...known] : [neighbourhood];
  if (order === "rotate")
    for (const one of chosen)
      if (!known.has(one)) throw new UsageError(`${config.keys}: there is no key of ${one}`);
  if (order === "forget") {
    if (!isSure) await confirmed(neighbourhood ?? "");
    if (!known.has(chosen[0] ?? "")) say(`${config.keys}: there was no key of ${chosen[0]}`);
    keys.forget(neighbourhood ?? "");
  }
  // With the board in use by somebody else nothing is renewed.
  const count = await closing(await openStore(config, say, keys), async (store) => {
    if (order === "rotate") for (const one of chosen) keys.renew(one);
    return store.reseal();
  });
  const done = order === "rotate" ? "new keys" : "given up, its private fields are gone";
  await print(`${chosen.join(", ")}: ${done}; ${count} rows sealed anew`);
}

/** What cannot be taken back is asked for twice. Throws unless the name is typed once more. */
async function confirmed(neighbourhood: string): Promise<void> {
  const what = `the rooms, names on behalf and other private fields of ${neighbourhood} can be read nowhere any more, in no back-up either`;
  if (!process.stdin.isTTY)
    throw new UsageError(
      `linli keys forget ${neighbourhood} --yes: ${what}; that cannot be taken back, so it wants --yes`,
    );
  const terminal = asking({ input: process.stdin, output: process.stderr });
  try {
    const typed = await terminal.question(
      `After this ${what}. Type ${neighbourhood} once more to go on: `,
    );
    if (typed.trim() !== neighbourhood)
      throw new UsageError("that is another name; nothing was given up");
  } finally {
    terminal.close();
  }
}

/** Looks at the board as it is, also while Linli has it open. */
async function reading<T>(config: Config, look: (store: Store) => Promise<T>): Promise<T> {
  if (config.database !== undefined) return closing(await openStore(config, say), look);
  const file = boardFile(config);
  if (!existsSync(file)) throw new UsageError(`${file}: there is no board yet; start Linli first`);
  // The file has one owner, but it only grows: a copy is a board, cut off at the last whole line.
  const folder = mkdtempSync(join(tmpdir(), "linli-"));
  try {
    const copy = join(folder, "board.ndjson");
    copyFileSync(file, copy);
    const sealing = sealingWith(openKeys(config.keys));
    return await closing(await lowdbStore(copy, { sealing }), look);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function closing<T>(store: Store, look: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

const inWords = ({ neighbourhood, record, line }: Counts): string =>
  `${neighbourhood} neighbourhoods, ${record} records, ${line} lines not sent yet`;

function oneFile(command: string, [file, ...rest]: readonly string[]): string {
  if (file !== undefined && rest.length === 0) return file;
  throw new UsageError(`linli ${command} FILE: name one file`);
}

function existing(file: string): string {
  if (existsSync(file)) return file;
  throw new UsageError(`${file}: there is no such file`);
}

/** Nobody knows how many there will be. */
function rowsOn(stream: NodeJS.WriteStream) {
  return (rows: number): void => {
    if (rows % 10_000 !== 0 || rows === 0) return;
    stream.write(stream.isTTY ? `\r${rows} rows` : `${rows} rows\n`);
  };
}

// ── Files ───────────────────────────────────────────────────────────────────────────────────────

interface History {
  readonly events: readonly ScriptEvent[];
  readonly zone: string;
  /** The text of a `.chat` file. */
  readonly chat?: string;
}

/** Reads a history in whatever form it is in. Throws a `ScriptError` naming the line and what is wrong with it. */
function historyOf(file: string, text: string, zone: string): History {
  switch (formOf(file, text)) {
    case "chat": {
      const { events, zone: own } = parseChat(text);
      return { events, zone: own, chat: text };
    }
    case "lines":
      return { events: fromJsonLines(text, zone), zone };
    case "export":
      return { events: fromExport(text, zone), zone };
  }
}

function formOf(file: string, text: string): "chat" | "lines" | "export" {
  if (/\.chat$/iu.test(file)) return "chat";
  if (/\.(?:jsonl|ndjson)$/iu.test(file)) return "lines";
  const start = text.replace(/^\uFEFF/u, "").trimStart();
  if (!start.startsWith("{")) return /\.json$/iu.test(file) ? "export" : "chat";
  // The first line of JSON Lines is an object of its own; an export is one over many lines, or names its chats.
  const first = start.split("\n", 1)[0] ?? "";
  try {
    const row: unknown = JSON.parse(first);
    const isExport =
      typeof row === "object" && row !== null && ("messages" in row || "chats" in row);
    return isExport ? "export" : "lines";
  } catch {
    return "export";
  }
}

// ── The command line ────────────────────────────────────────────────────────────────────────────

// Whoever reads may have seen enough: `linli … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  const [typed = "help", ...args] = process.argv.slice(2);
  const name = typed === "--help" || typed === "-h" ? "help" : typed;
  if (!isCommand(name)) throw new UsageError(`there is no command ${name}\n${helpText()}`);
  if (existsSync(".env")) process.loadEnvFile(".env");
  await commands[name].run(args);
} catch (error) {
  process.exitCode =
    error instanceof UsageError ? EXIT_USAGE : error instanceof ConfigError ? EXIT_CONFIG : 1;
  // What is foreseen says what to do; where it was written helps only with what is not.
  const isBug =
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  say(isBug ? (error.stack ?? error.message) : wordsOf(error));
}
