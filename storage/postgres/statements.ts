import type { Statement } from "./connection.ts";

const statement = (name: string, text: string): Statement => ({ name, text });

/** The version, and what changed since the one known; 0 asks for all there is. One statement: one moment. */
export const newer = statement(
  "newer",
  `select n.version, n.swept, r.tab, r.key, r.row
   from neighbourhood n
   left join record r on r.neighbourhood = n.id and r.version > $2::int and (r.row is not null or $2 > 0)
   where n.id = $1
   order by case when $2 = 0 then r.born end, r.version, r.born`,
);

/**
 * All of one decision, or nothing: a single statement is a transaction, and needs one way to the server and back. What
 * takes the neighbourhood comes first, and the rest hangs on it; no row comes back when it was not taken. The cause is
 * looked up by its whole key and compared afterwards: asked for by its moment too, it was looked for among all causes
 * of two days.
 */
const decided = (taken: string): string =>
  `with now as (
     ${taken}
     returning version
   ), handled as (
     insert into cause (neighbourhood, id, at) select $1, $3, $4::timestamptz from now
     on conflict (neighbourhood, id) do update set at = excluded.at
   ), written as (
     insert into record (neighbourhood, tab, key, row, version, born)
     select $1, r.tab, r.key, r.row, now.version, now.version::bigint * 1000000 + r.n
     from now, rows from (json_to_recordset($7::json) as (tab text, key text, row json))
       with ordinality as r (tab, key, row, n)
     on conflict (neighbourhood, tab, key) do update set row = excluded.row, version = excluded.version,
       born = case when record.row is null then excluded.born else record.born end
   ), named as (
     insert into home (neighbourhood, id) select $1, name from now, unnest($8::text[]) as name
     on conflict (neighbourhood, id) do update set said = excluded.said
   ), parted as (
     delete from home using now where neighbourhood = $1 and id = any($9::text[])
   ), said as (
     insert into outbox (neighbourhood, chat, line, queued_at)
     select $1, l.line->>'chat', l.line, $4::timestamptz
     from now, json_array_elements($10::json) with ordinality as l (line, n)
     order by l.n
   )
   select version from now`;

const isNew =
  "coalesce((select at from cause where neighbourhood = $1 and id = $3) < $5::timestamptz, true)";

/** Takes the row in the version that was decided on alone; who comes second waits for it and then finds another. */
export const commit = statement(
  "commit",
  decided(
    `update neighbourhood set version = version + 1, due = $6
     where id = $1 and version = $2::int and ${isNew}`,
  ),
);

/** The first decision of a neighbourhood. */
export const found = statement(
  "found",
  decided(
    `insert into neighbourhood (id, version, due) select $1, $2::int + 1, $6 where ${isNew}
     on conflict (id) do nothing`,
  ),
);

export const handled = statement(
  "handled",
  `select from (select at from cause where neighbourhood = $1 and id = $2 offset 0) as known
   where at >= $3::timestamptz`,
);

/** Not in the commit: it would cost each of them an index more. */
export const forgetCauses = statement("forgetCauses", "delete from cause where at < $1");

/** Dropped records that every process has had time to hear of go for good. */
export const sweep = statement(
  "sweep",
  `with swept as (
     update neighbourhood set swept = version where id = $1 returning id, version
   )
   delete from record using swept
   where record.neighbourhood = swept.id and row is null and record.version <= swept.version`,
);

export const home = statement(
  "home",
  "select neighbourhood from home where id = $1 order by said desc, neighbourhood limit 1",
);
export const neighbourhoods = statement(
  "neighbourhoods",
  "select id from neighbourhood order by id",
);
export const due = statement(
  "due",
  "select id as neighbourhood, due as at from neighbourhood where due <= $1 order by due, id",
);

// A line belongs to its sender until its lease is over; after that nobody knows whether it was shown.
export const unsent = statement(
  "unsent",
  `select id::float8 as id, neighbourhood, chat, line, queued_at as "queuedAt",
     case when state = 'queued' then 'queued' when holder = $1 or until <= now() then 'sending' else 'taken' end
       as state
   from outbox order by outbox.id`,
);
export const markSending = statement(
  "markSending",
  `update outbox set state = 'sending', holder = $2, until = now() + $3 * interval '1 millisecond'
   where id = $1 and (state = 'queued' or holder = $2 or until <= now())
   returning id`,
);
export const putBack = statement(
  "putBack",
  `update outbox set state = 'queued', holder = null, until = null, chat = coalesce($3, chat)
   where id = $1 and (state = 'queued' or holder = $2 or until <= now())`,
);
export const markSent = statement("markSent", "delete from outbox where id = $1");
export const holdOn = statement(
  "holdOn",
  `update outbox set until = now() + $2 * interval '1 millisecond' where holder = $1 and id = any($3)`,
);
export const letGo = statement(
  "letGo",
  "update outbox set until = now() where holder = $1 and state = 'sending'",
);

export const notify = statement(
  "notify",
  "select pg_notify($1, told) from unnest($2::text[]) as told",
);

// ── Processes ───────────────────────────────────────────────────────────────────────────────────

/** How long a process is believed to live without a sign of it. */
const alive = "seen > now() - interval '5 seconds'";

/** What was heard, each in the lane of the neighbourhood that its chat belongs to. What is there already stays. */
export const keep = statement(
  "keep",
  `with told as (
     select o->>'event' as event, o->>'chat' as chat, o->>'resident' as resident, o->'incoming' as incoming, n
     from json_array_elements($1::json) with ordinality as x (o, n)
   ), laned as (
     select *, coalesce(
       (select neighbourhood from home where id = chat order by said desc, neighbourhood limit 1),
       (select neighbourhood from home where id = resident order by said desc, neighbourhood limit 1),
       chat, event) as lane
     from told
   )
   insert into inbox (lane, event, share, incoming)
   select lane, event, hashtextextended(lane, 0) & 63, incoming from laned order by n
   on conflict (lane, event) do nothing`,
);

/** Drops what was handled, and gives what comes next in some shares. */
export const next = statement(
  "next",
  `with handled as (
     delete from inbox using unnest($1::text[], $2::text[]) as done (lane, event)
     where inbox.lane = done.lane and inbox.event = done.event
   )
   select id::float8 as id, lane, event, share, incoming from inbox
   where share = any($3::int[]) and id <> all($4::bigint[]) and tries < 3 and (again_at is null or again_at <= now())
   order by id limit $5`,
);
export const setAside = statement(
  "setAside",
  `update inbox set again_at = now() + interval '10 minutes' where lane = $1 and event = $2
   and kept_at > now() - interval '2 days' returning id`,
);
export const giveUp = statement("giveUp", "delete from inbox where lane = $1 and event = $2");

export const waiting = statement(
  "waiting",
  "select count(*)::int as count from inbox where tries < 3",
);

/** What was left alone is text of people all the same. */
export const forgetLeft = statement(
  "forgetLeft",
  "delete from inbox where tries >= 3 and kept_at < now() - interval '7 days'",
);

/** Who died with these shares may have died of the first message of a lane: the third time it is left alone. */
export const suspect = statement(
  "suspect",
  `update inbox set tries = tries + 1
   from (select distinct on (lane) lane, event from inbox where share = any($1::int[]) order by lane, id) as head
   where inbox.lane = head.lane and inbox.event = head.event
   returning inbox.event, tries`,
);

/** A sign of life; what this process has, how many work, and which accounts there are. */
export const beat = statement(
  "beat",
  `with living as (
     insert into process (id, works, pool, seen) values ($1, $2, $3, now())
     on conflict (id) do update set works = excluded.works, pool = excluded.pool, seen = now()
   ), gone as (
     delete from process where seen < now() - interval '1 hour'
   ), forgotten as (
     delete from question where asked_at < now() - interval '1 minute'
   )
   select (select count(*)::int from process where works and id <> $1 and ${alive}) as others,
     coalesce((select json_agg(name) from seat where holder = $1), '[]') as seats,
     coalesce((select json_agg(account) from account), '[]') as accounts`,
);
export const makeSeat = statement(
  "makeSeat",
  "insert into seat (name) values ($1) on conflict do nothing",
);
/** Takes free seats of these names, so many; compared and set, so that none is taken twice. */
export const takeSeats = statement(
  "takeSeats",
  `with free as (
     select name, holder from seat
     where name like $2 and holder is distinct from $1
       and not exists (select from process where id = holder and ${alive})
     order by random() limit $3
   )
   update seat set holder = $1 from free
   where seat.name = free.name and seat.holder is not distinct from free.holder
   returning seat.name, free.holder is not null as left`,
);
export const leaveSeats = statement(
  "leaveSeats",
  "update seat set holder = null where holder = $1 and name = any($2)",
);
export const leave = statement(
  "leave",
  `with empty as (update seat set holder = null where holder = $1)
   delete from process where id = $1`,
);
export const setAccount = statement(
  "setAccount",
  "insert into account (name, facts) values ($1, $2) on conflict (name) do update set facts = excluded.facts",
);

export const ask = statement(
  "ask",
  "insert into question (id, account, question) values ($1, $2, $3) on conflict do nothing",
);
export const answered = statement(
  "answered",
  "delete from question where id = $1 and answer is not null returning answer",
);
export const asked = statement(
  "asked",
  "select id, account, question from question where account = any($1) and answer is null",
);
export const answer = statement("answer", "update question set answer = $2 where id = $1");
