import type { PoolClient } from "pg";
import type { TableName } from "../../src/model.ts";
import type { Kept, Queued } from "../../src/ports.ts";
import type { Database } from "./connection.ts";

const BATCH = 1000;

/** What there is, piece by piece. */
const tellings: readonly (readonly [text: string, kept: (row: Telling) => Kept])[] = [
  [
    "select id, version from neighbourhood order by id",
    ({ id, version }) => ({ t: "neighbourhood", id, version }),
  ],
  [
    `select neighbourhood, tab, key, row from record where row is not null
     order by neighbourhood, born`,
    ({ neighbourhood, tab, key, row }) => ({
      t: "record",
      neighbourhood,
      table: tab,
      key,
      row,
    }),
  ],
  [
    "select neighbourhood, id, at from cause order by neighbourhood, at, id",
    ({ neighbourhood, id, at }) => ({ t: "cause", neighbourhood, id, at: at.toISOString() }),
  ],
  [
    "select distinct on (id) neighbourhood, id from home order by id, said desc, neighbourhood",
    ({ neighbourhood, id }) => ({ t: "home", neighbourhood, id }),
  ],
  [
    `select jsonb_build_object('id', id, 'neighbourhood', neighbourhood, 'chat', chat, 'state', state) as more,
       line, queued_at as at
     from outbox order by id`,
    ({ line, more, at }) => ({
      t: "line",
      line: { ...line, ...more, queuedAt: at.toISOString() },
    }),
  ],
  [
    "select (case when is_called then last_value + 1 else last_value end)::float8 as next from line",
    ({ next }) => ({ t: "next", line: next }),
  ],
];

interface Telling {
  readonly id: string;
  readonly neighbourhood: string;
  readonly version: number;
  readonly tab: TableName;
  readonly key: string;
  readonly row: unknown;
  readonly at: Date;
  readonly line: Queued;
  readonly more: Partial<Queued>;
  readonly next: number;
}

/** All of it as of one moment, however long the telling takes. */
export async function* everything(db: Database): AsyncGenerator<Kept> {
  const { client, giveBack } = await db.borrow();
  let isSound = false;
  try {
    await client.query("begin isolation level repeatable read read only");
    for (const [text, kept] of tellings) {
      await client.query(`declare telling no scroll cursor for ${text}`);
      for (;;) {
        const { rows } = await client.query<Telling>(`fetch ${BATCH} from telling`);
        if (rows.length === 0) break;
        yield* rows.map(kept);
      }
      await client.query("close telling");
    }
    await client.query("commit");
    isSound = true;
  } finally {
    giveBack(isSound);
  }
}

/** How a batch of each kind gets in. */
const takings: { readonly [T in Kept["t"]]: string } = {
  neighbourhood: `insert into neighbourhood (id, version)
    select o->>'id', (o->>'version')::int from json_array_elements($1::json) o`,
  record: `insert into record (neighbourhood, tab, key, row, version, born)
    select o->>'neighbourhood', o->>'table', o->>'key', o->'row', n.version, $2::bigint + at
    from json_array_elements($1::json) with ordinality as x (o, at)
    join neighbourhood n on n.id = o->>'neighbourhood'`,
  cause: `insert into cause (neighbourhood, id, at)
    select o->>'neighbourhood', o->>'id', (o->>'at')::timestamptz from json_array_elements($1::json) o`,
  home: `insert into home (neighbourhood, id)
    select o->>'neighbourhood', o->>'id' from json_array_elements($1::json) o
    on conflict (neighbourhood, id) do update set said = excluded.said`,
  line: `insert into outbox (id, neighbourhood, chat, line, queued_at, state, until)
    select (l->>'id')::bigint, l->>'neighbourhood', l->>'chat', l->'said', (l->>'queuedAt')::timestamptz,
      l->>'state', case when l->>'state' = 'sending' then now() end
    from (select o->'line' as l from json_array_elements($1::json) o) as x`,
  next: `select setval('line', greatest((o->'line')::text::bigint, 1), false) from json_array_elements($1::json) o`,
};

/** Takes over all of it in one transaction. */
export function fill(db: Database, all: AsyncIterable<Kept>): Promise<void> {
  return db.session(async (client, begun) => {
    begun();
    await client.query("begin");
    try {
      await client.query("lock table neighbourhood in exclusive mode");
      const { rows } = await client.query("select from neighbourhood limit 1");
      if (rows.length > 0)
        throw new Error("there is a board already; only an empty store is filled");
      await takeAll(client, all);
      await client.query(
        `update neighbourhood n set due = (
           select min((r.row->>'at') collate "C") from record r
           where r.neighbourhood = n.id and r.tab = 'reminders')`,
      );
      // Whoever is at home elsewhere may come back to where else it is known.
      await client.query(
        `insert into home (neighbourhood, id, said)
         select distinct neighbourhood, key, 0 from record where tab in ('chats', 'residents')
         on conflict (neighbourhood, id) do nothing`,
      );
      await client.query("commit");
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    }
  });
}

async function takeAll(client: PoolClient, all: AsyncIterable<Kept>): Promise<void> {
  let batch: Kept[] = [];
  let taken = 0;
  const take = async (): Promise<void> => {
    const [first] = batch;
    if (first === undefined) return;
    const values = [JSON.stringify(batch.map(forTaking))];
    await client.query(
      takings[first.t],
      first.t === "record" ? [...values, String(taken)] : values,
    );
    taken += batch.length;
    batch = [];
  };
  for await (const one of all) {
    if (batch.length >= BATCH || (batch[0] && batch[0].t !== one.t)) await take();
    batch.push(one);
  }
  await take();
}

/** Of a line, what was said stands apart from what became of it. */
function forTaking(kept: Kept): object {
  if (kept.t !== "line") return kept;
  const { id, neighbourhood, queuedAt, state, ...said } = kept.line;
  return {
    line: {
      ...{ id, neighbourhood, queuedAt, chat: said.chat, said },
      state: state === "queued" ? "queued" : "sending",
    },
  };
}
