import { accessSync, constants, mkdirSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Keys, openKeys } from "../storage/keys.ts";
import { lowdbStore } from "../storage/lowdb.ts";
import { sealingWith } from "../storage/sealing.ts";
import type { Config } from "./config.ts";
import type { ChatId, Instant, Lang, StoreFacts } from "./model.ts";
import type { Store } from "./ports.ts";

/** Where the board is when no database is named. */
export const boardFile = (config: Config): string => join(config.data, "board.ndjson");

/** The store that the configuration asks for: a database where one is named, else a file. */
export async function openStore(
  config: Config,
  report: (line: string) => void,
  given?: Keys,
): Promise<Store> {
  if (config.database === undefined) makeUsable(config.data);
  const sealing = sealingWith(given ?? openKeys(config.keys));
  if (config.database === undefined)
    return lowdbStore(boardFile(config), { notice: report, sealing });
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

/** Makes the folder where there is none. Throws with what to do where nothing can be written into it. */
function makeUsable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `LINLI_DATA: ${folder} cannot be written into (${why}); name a folder that belongs to the user who runs Linli`,
    );
  }
}

/** What is known of where the board is kept. `lastCommit`: by this process. */
export async function storeFacts(
  config: Config,
  lastCommit: Instant | undefined,
): Promise<StoreFacts> {
  const lastBackup = await newestIn(config.backup.folder);
  return {
    kind: config.database === undefined ? "file" : "database",
    ...(lastCommit !== undefined && { lastCommit }),
    ...(lastBackup !== undefined && { lastBackup }),
  };
}

/** When the newest file of a folder was written; nothing where there is none. */
async function newestIn(folder: string): Promise<Instant | undefined> {
  try {
    const names = await readdir(folder);
    const times = await Promise.all(
      names.map(async (name) => (await stat(join(folder, name))).mtimeMs),
    );
    return times.length > 0 ? new Date(Math.max(...times)).toISOString() : undefined;
  } catch {
    return undefined;
  }
}

/** The language that a chat or a resident of the board is spoken to in. */
export async function langOf(store: Store, id: ChatId): Promise<Lang | undefined> {
  const home = await store.home(id);
  if (home === undefined) return undefined;
  const { chats, residents } = (await store.glance(home)).board.tables;
  return (chats.get(id) ?? residents.get(id))?.lang;
}
