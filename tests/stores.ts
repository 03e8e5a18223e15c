import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Store } from "../src/ports.ts";
import { openKeys } from "../storage/keys.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { memoryStore } from "../storage/memory.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { sealingWith } from "../storage/sealing.ts";
import { newSchema } from "./postgres/place.ts";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** As in a real installation: what is private is sealed on the disk. */
const secret = mkdtempSync(join(tmpdir(), "linli-keys-"));
process.once("exit", () => rmSync(secret, { recursive: true, force: true }));
export const sealing = sealingWith(openKeys(join(secret, "keys.json")));

/** A new empty place, as the function that opens it. */
type Place = () => () => Promise<Store>;

/** Every store there is. A new one is one line here, and the contract runs on it. */
export const stores: readonly (readonly [name: string, place: Place])[] = [
  ["memory", () => async () => memoryStore()],
  ["lowdb", onDisk((folder) => lowdbStore(join(folder, "linli.journal"), { sealing }))],
  ["postgres", inSchema],
];

/** Those that outlive their process. */
export const durableStores = stores.filter(([name]) => name !== "memory");

function inSchema(): () => Promise<Store> {
  let schema: Promise<string> | undefined;
  return async () => {
    schema ??= newSchema();
    return postgresStore(await schema, { sealing });
  };
}

function onDisk(open: (folder: string) => Promise<Store>): Place {
  return () => {
    const folder = newFolder();
    return () => open(folder);
  };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "linli-"));
  folders.push(folder);
  return folder;
}
