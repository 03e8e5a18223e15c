import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { lowdbStore } from "../storage/lowdb.ts";
import type { Config } from "./config.ts";
import type { Store } from "./ports.ts";

/** Where the board is when no database is named. */
export const boardFile = (config: Config): string => join(config.data, "board.ndjson");

/** The store that the configuration asks for: a database where one is named, else a file. */
export async function openStore(config: Config, report: (line: string) => void): Promise<Store> {
  if (config.database === undefined) {
    mkdirSync(config.data, { recursive: true, mode: 0o700 });
    return lowdbStore(boardFile(config), report);
  }
  // Loaded only here: who keeps a file does not pay for it.
  const { postgresStore } = await import("../storage/postgres/postgres.ts");
  return postgresStore(config.database, { report });
}
