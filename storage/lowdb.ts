import type { Store } from "../src/ports.ts";
import { openJournal } from "./journal.ts";
import { type ShelfOptions, shelfStore } from "./shelf.ts";

/** Counts up when rows of an older version have to be brought up to date. */
const SCHEMA = 1;

/** A store in one file, for one process. Without a sealing everything lies plain in it. */
export async function lowdbStore(file: string, options: ShelfOptions = {}): Promise<Store> {
  const { notice } = options;
  const journal = await openJournal(file, { schema: SCHEMA, ...(notice && { notice }) });
  try {
    return shelfStore(journal, options);
  } catch (error) {
    await journal.close();
    throw error;
  }
}
