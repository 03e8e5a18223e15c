import type { Store } from "../src/ports.ts";
import type { Tables } from "./journal.ts";
import { type Rows, type ShelfOptions, shelfStore } from "./shelf.ts";

/** A store that ends with the process: for tests, replays and trying out. */
export const memoryStore = (options: ShelfOptions = {}): Store => shelfStore(memoryRows(), options);

/** Rows as a disk would give them back: copies, and only what JSON can say. */
function memoryRows(): Rows {
  const data = Object.create(null) as Tables;
  return {
    data,
    async commit(rows, whose) {
      const given = whose ? rows : (JSON.parse(JSON.stringify(rows)) as typeof rows);
      for (const [table, key, value] of given) {
        data[table] ??= new Map();
        if (value === null) data[table].delete(key);
        else data[table].set(key, value);
      }
    },
    async close() {},
  };
}
