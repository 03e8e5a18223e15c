import type { Store } from "../src/ports.ts";
import { openJournal } from "./journal.ts";
import { shelfStore } from "./shelf.ts";

/** Counts up when rows of an older version have to be brought up to date. */
const SCHEMA = 1;

/** A store in one file, for one process. `notice` is told what an operator wants to see in the log. */
export async function lowdbStore(file: string, notice?: (text: string) => void): Promise<Store> {
  return shelfStore(await openJournal(file, { schema: SCHEMA, ...(notice && { notice }) }));
}
