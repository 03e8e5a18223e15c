-- The neighbourhood is the first column of every key, so that tables can be spread over it later.

create table neighbourhood (
  id text collate "C" primary key,
  -- Counts commits. Whoever commits says which version it decided on.
  version integer not null,
  -- When its next reminder is due, as an instant in UTC.
  due text collate "C",
  -- Dropped records up to this version are gone for good: a board remembered from before is read anew.
  swept integer not null default 0
);
create index neighbourhood_due on neighbourhood (due, id) where due is not null;

-- One row for each record of a board. json, not jsonb: the order of keys is part of what is compared when undoing.
create table record (
  neighbourhood text collate "C" not null,
  tab text collate "C" not null,
  key text collate "C" not null,
  -- Null: dropped, and kept for a while so that other processes hear of it.
  row json,
  -- The commit that wrote it last.
  version integer not null,
  -- Its place among all records: the order in which they came to be.
  born bigint not null,
  primary key (neighbourhood, tab, key)
);
create index record_version on record (neighbourhood, version);

-- What has been handled, for 48 hours.
create table cause (
  neighbourhood text collate "C" not null,
  id text collate "C" not null,
  at timestamptz not null,
  primary key (neighbourhood, id)
);
create index cause_at on cause (neighbourhood, at);

-- Which neighbourhood knows a chat or a resident; the one that named it last is its home.
create sequence naming;
create table home (
  neighbourhood text collate "C" not null,
  id text collate "C" not null,
  said bigint not null default nextval('naming'),
  primary key (neighbourhood, id)
);
create index home_id on home (id, said);

-- Lines not yet sent. Before a line is sent its sender takes a lease on it; when that runs out, somebody else may send it.
create sequence line;
create table outbox (
  neighbourhood text collate "C" not null,
  id bigint not null default nextval('line'),
  chat text not null,
  line json not null,
  queued_at timestamptz not null,
  state text not null default 'queued' check (state in ('queued', 'sending')),
  holder text,
  until timestamptz,
  primary key (neighbourhood, id)
);
create index outbox_id on outbox (id);
