import type { ClientBase } from "pg";
import type { Queued } from "../../src/ports.ts";
import { openLine, type Sealing } from "../sealing.ts";
import type { Database } from "./connection.ts";

const BATCH = 500;

/** Fails before anything is heard, where a neighbourhood is sealed with keys that are not here. */
export async function checkKeys(client: ClientBase, sealing: Sealing): Promise<void> {
  const { rows } = await client.query<RecordRow>(
    `select n.id as neighbourhood, r.tab, r.key, r.row from neighbourhood n
     cross join lateral (
       select tab, key, row from record
       where neighbourhood = n.id and tab = 'residents' and row::text like '%"sealed":%' limit 1
     ) r`,
  );
  for (const { neighbourhood, tab, key, row } of rows)
    sealing.open({ neighbourhood, table: tab, key }, row);
}

/** All that is private sealed anew, while others go on: what it says stays the same, so no version changes. */
export function reseal(db: Database, sealing: Sealing): Promise<number> {
  return db.session(async (client, begun) => {
    begun();
    await client.query("begin");
    try {
      const count = (await resealRecords(client, sealing)) + (await resealLines(client, sealing));
      await client.query("commit");
      return count;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    }
  });
}

interface RecordRow {
  readonly neighbourhood: string;
  readonly tab: string;
  readonly key: string;
  readonly row: unknown;
}

async function resealRecords(client: ClientBase, sealing: Sealing): Promise<number> {
  let count = 0;
  const { rows: homes } = await client.query<{ id: string }>(
    "select id from neighbourhood order by id",
  );
  for (const { id } of homes) {
    // Whoever commits there waits, and then goes on.
    await client.query("select from neighbourhood where id = $1 for update", [id]);
    await client.query(
      "declare resealing no scroll cursor for select neighbourhood, tab, key, row from record where neighbourhood = $1 and row is not null",
      [id],
    );
    for (;;) {
      const { rows } = await client.query<RecordRow>(`fetch ${BATCH} from resealing`);
      if (rows.length === 0) break;
      const renewed = rows.flatMap((one) => {
        const place = { neighbourhood: id, table: one.tab, key: one.key };
        const row = sealing.seal(place, sealing.open(place, one.row));
        return row === one.row ? [] : [{ ...one, row }];
      });
      count += renewed.length;
      await client.query(
        `update record set row = o->'row' from json_array_elements($1::json) o
         where record.neighbourhood = o->>'neighbourhood' and record.tab = o->>'tab' and record.key = o->>'key'`,
        [JSON.stringify(renewed)],
      );
    }
    await client.query("close resealing");
  }
  return count;
}

async function resealLines(client: ClientBase, sealing: Sealing): Promise<number> {
  const { rows } = await client.query<{ id: string; neighbourhood: string; line: Queued }>(
    "select id, neighbourhood, line from outbox for update",
  );
  for (const { id, neighbourhood, line } of rows) {
    const place = { neighbourhood, table: "outbox" };
    if (openLine(sealing, { ...line, neighbourhood }) === undefined) {
      await client.query("delete from outbox where id = $1", [id]);
      continue;
    }
    const renewed = sealing.seal(place, sealing.open(place, line));
    await client.query("update outbox set line = $2::json where id = $1", [
      id,
      JSON.stringify(renewed),
    ]);
  }
  return rows.length;
}
