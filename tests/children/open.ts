import type { Store } from "../../src/ports.ts";
import { lowdbStore } from "../../storage/lowdb.ts";
import { postgresStore } from "../../storage/postgres/postgres.ts";

/** A store by where it is: the address of a database, or a file. Killed senders are given up quickly. */
export const openPlace = (where: string): Promise<Store> =>
  where.startsWith("postgres:") ? postgresStore(where, { lease: 400 }) : lowdbStore(where);
