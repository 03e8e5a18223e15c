// The keys that private fields are sealed with, one for each neighbourhood, in a file that only its owner may read:
//
//   {"linli":"keys","v":1,"keys":[{"id","neighbourhood","made","secret"},…],"forgotten":{"home":"2026-…"}}
//
// Of a neighbourhood the last one is used; those before it still open what was sealed with them.

import { createSecretKey, randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Key, KeyRing } from "./sealing.ts";

/** A key without its secret. */
export interface KeyInfo {
  readonly id: string;
  readonly neighbourhood: string;
  readonly made: string;
}

export interface Keys extends KeyRing {
  list(): readonly KeyInfo[];
  /** From now on what is private there is sealed with a new key; the old ones still open what they sealed. */
  renew(neighbourhood: string): void;
  /** Drops all keys of a neighbourhood: whatever was sealed with them, in back-ups too, can never be read again. */
  forget(neighbourhood: string): void;
}

interface Stored extends KeyInfo {
  readonly secret: string;
}

interface Content {
  readonly keys: readonly Stored[];
  /** When a neighbourhood's keys were given up. */
  readonly forgotten: Readonly<Record<string, string>>;
}

const EMPTY: Content = { keys: [], forgotten: {} };
/** Whether somebody else changed the file, in milliseconds. */
const ASK_EVERY = 500;
const LOCK_TRIES = 500;
const LOCK_PAUSE = 10;

/** Reads the keys. A file that is not there is made with the first key. Throws if it cannot be read or understood. */
export function openKeys(file: string): Keys {
  let content = readKeys(file);
  let secrets = bySecret(content);

  let stamp = stampOf(file);
  let asked = Number.NEGATIVE_INFINITY;

  function reload(): void {
    stamp = stampOf(file);
    if (stamp === undefined && content.keys.length > 0)
      throw new Error(`${file}: the keys were there and are gone; put the file back`);
    content = readKeys(file);
    secrets = bySecret(content);
  }

  function change(how: (now: Content) => Content): void {
    locked(file, () => {
      const next = how(readKeys(file));
      writeKeys(file, next);
    });
    reload();
  }

  const latest = (neighbourhood: string): Stored | undefined =>
    content.keys.findLast((one) => one.neighbourhood === neighbourhood);

  const forgottenAt = (neighbourhood: string): number =>
    Object.hasOwn(content.forgotten, neighbourhood)
      ? Date.parse(content.forgotten[neighbourhood] ?? "")
      : Number.NaN;

  function renew(neighbourhood: string, unlessThere: boolean): void {
    change((now) => {
      const isThere = now.keys.some((one) => one.neighbourhood === neighbourhood);
      // Another process was faster.
      if (unlessThere && isThere) return now;
      const made = new Date().toISOString();
      const id = newId(Date.parse(made));
      const secret = randomBytes(32).toString("base64");
      return { ...now, keys: [...now.keys, { id, neighbourhood, made, secret }] };
    });
  }

  return {
    current(neighbourhood) {
      // Renewed, or given up, by the command line.
      if (performance.now() - asked > ASK_EVERY) {
        asked = performance.now();
        if (stampOf(file) !== stamp) reload();
      }
      if (latest(neighbourhood) === undefined) renew(neighbourhood, true);
      const { id = "" } = latest(neighbourhood) ?? {};
      const key = secrets.get(id);
      if (key === undefined) throw new Error(`${file}: the key of ${neighbourhood} was not kept`);
      return key;
    },
    find(neighbourhood, id) {
      // Another process may have made it.
      if (!secrets.has(id)) reload();
      const key = secrets.get(id);
      if (key !== undefined || madeAt(id) <= forgottenAt(neighbourhood)) return key;
      throw new Error(
        `${file}: there is no key ${id}, with which private fields of ${neighbourhood} are sealed. Put the key file back, or point LINLI_KEYS at it. If it is lost for good, "linli keys forget ${neighbourhood}" goes on without these fields; nothing else is lost`,
      );
    },
    list: () => content.keys.map(({ secret: _, ...info }) => info),
    renew: (neighbourhood) => renew(neighbourhood, false),
    forget(neighbourhood) {
      change((now) => ({
        keys: now.keys.filter((one) => one.neighbourhood !== neighbourhood),
        forgotten: { ...now.forgotten, [neighbourhood]: new Date().toISOString() },
      }));
    },
  };
}

/** An id tells when its key was made, so that one given up is known from one that is missing. */
const newId = (at: number): string => `${at.toString(36)}-${randomBytes(4).toString("hex")}`;
const madeAt = (id: string): number => Number.parseInt(id, 36);

const bySecret = ({ keys }: Content): ReadonlyMap<string, Key> =>
  new Map(keys.map(({ id, secret }) => [id, { id, secret: createSecretKey(secret, "base64") }]));

function readKeys(file: string): Content {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
    if (process.platform !== "win32" && statSync(file).mode & 0o077) chmodSync(file, 0o600);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return EMPTY;
    throw new Error(`${file}: the keys cannot be read (${wordsOf(error)}); see LINLI_KEYS`, {
      cause: error,
    });
  }
  const content = contentOf(text);
  if (content !== undefined) return content;
  throw new Error(
    `${file} is no key file of Linli, or was changed; put a copy of it back. Nothing was written`,
  );
}

/** Changes whenever the file is replaced; undefined where there is none. */
function stampOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
}

function contentOf(text: string): Content | undefined {
  try {
    const { linli, v, keys, forgotten } = JSON.parse(text);
    const isWhole =
      linli === "keys" &&
      v === 1 &&
      Array.isArray(keys) &&
      typeof forgotten === "object" &&
      keys.every(isStored);
    return isWhole ? { keys, forgotten } : undefined;
  } catch {
    return undefined;
  }
}

const isStored = (one: Partial<Stored> | null): boolean =>
  typeof one?.id === "string" &&
  typeof one.neighbourhood === "string" &&
  typeof one.secret === "string" &&
  Buffer.from(one.secret, "base64").length === 32;

/** On the disk before anything is sealed with it. */
function writeKeys(file: string, content: Content): void {
  const temp = `${file}.${process.pid}.tmp`;
  const fd = openSync(temp, "w", 0o600);
  try {
    writeSync(fd, `${JSON.stringify({ linli: "keys", v: 1, ...content }, undefined, 1)}\n`);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(temp, file);
  if (process.platform === "win32") return;
  const folder = openSync(dirname(file), "r");
  fsyncSync(folder);
  closeSync(folder);
}

/** For the moment of a change nobody else changes the file; a lock that a crash left behind is taken over. */
function locked(file: string, work: () => void): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = `${file}.lock`;
  for (let tries = 0; ; tries += 1) {
    try {
      closeSync(openSync(lock, "wx", 0o600));
      break;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      if (tries >= LOCK_TRIES) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_PAUSE);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;
const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
