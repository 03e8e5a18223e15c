-- What several processes share besides the boards.

-- What was heard and is not handled yet. Its row goes when it is handled: chatter leaves nothing, and what was decided leaves
-- its cause. A lane is a neighbourhood, or a chat that belongs to none; it is handled in order.
create sequence heard;
create table inbox (
  lane text collate "C" not null,
  event text collate "C" not null,
  id bigint not null default nextval('heard'),
  -- Lanes are dealt out in 64 shares.
  share smallint not null,
  incoming json not null,
  kept_at timestamptz not null default now(),
  -- How often a process died with it in hand.
  tries smallint not null default 0,
  -- Set aside until then.
  again_at timestamptz,
  primary key (lane, event)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
create index inbox_share on inbox (share, id);

-- Processes that live: each says so once a second.
create table process (
  id text primary key,
  works boolean not null,
  -- Its name among the workers of the job queue.
  pool text,
  seen timestamptz not null
);

-- Who does what: a share of the inbox, a chat account. A seat is free when its holder is silent.
create table seat (name text collate "C" primary key, holder text);
insert into seat (name) select 'share ' || n from generate_series(0, 63) as n;

-- What those who decide and have no account have to know of it.
create table account (name text primary key, facts json not null);

-- What only a chat app knows, such as whether somebody runs a chat: asked by who decides, answered by who has the account.
create table question (
  id text primary key,
  account text not null,
  question json not null,
  asked_at timestamptz not null default now(),
  answer json
);

-- The moment for which a job has been made already.
alter table neighbourhood add column reminded text collate "C";
