import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Keys, openKeys } from "../storage/keys.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { sealingWith } from "../storage/sealing.ts";
import type { Config } from "./config.ts";
import type { Store } from "./ports.ts";

/** Where the board is when no database is named. */
export const boardFile = (config: Config): string => join(config.data, "board.ndjson");

/** The store that the configuration asks for: a database where one is named, else a file. */
export async function openStore(
  config: Config,
  report: (line: string) => void,
  keys: Keys = openKeys(config.keys),
): Promise<Store> {
  const sealing = sealingWith(keys);
  if (config.database === undefined) {
    mkdirSync(config.data, { recursive: true, mode: 0o700 });
    return lowdbStore(boardFile(config), { notice: report, sealing });
  }
  // Loaded only here: who keeps a file does not pay for it.
  const { postgresStore } = await import("../storage/postgres/postgres.ts");
  return postgresStore(config.database, {
    report,
    sealing,
    async beforeMigration(source, files) {
      const { backUpBefore } = await import("./keeping.ts");
      const file = await backUpBefore(config.backup.folder, source, new Date().toISOString());
      report(`${file}: a back-up from before ${files.join(", ")}`);
    },
  });
}
