import { Map as IMap, OrderedSet } from "immutable";
import type {
  Card,
  Chat,
  ChatId,
  Instant,
  LogEntry,
  MessageId,
  Misreading,
  Movement,
  Neighbourhood,
  Pairing,
  Post,
  Reminder,
  Reserve,
  Resident,
  ResidentId,
  TableName,
  TaughtWord,
  ThingRef,
  Undo,
} from "../model.ts";

interface RowOf {
  readonly neighbourhood: Neighbourhood;
  readonly chats: Chat;
  readonly residents: Resident;
  readonly posts: Post;
  readonly pairings: Pairing;
  readonly reminders: Reminder;
  readonly undos: Undo;
  readonly misreadings: Misreading;
  readonly taught: TaughtWord;
  readonly log: LogEntry;
  readonly movements: Movement;
  readonly reserves: Reserve;
  readonly cards: Card;
}

/** One record as it is stored: null drops it. */
export type Row = {
  [T in TableName]: readonly [table: T, key: string, row: RowOf[T] | null];
}[TableName];

export type Tables = { readonly [T in TableName]: IMap<string, RowOf[T]> };

/** Derived from the tables by `put`, never stored. */
interface Indexes {
  /**
   * Open posts with something open, by kind and thing: "need ibuprofen"; and by building: "need ibuprofen @3".
   * "lent ladder": offers of which every one is out.
   */
  readonly open: IMap<string, OrderedSet<number>>;
  /** Open posts of a resident. */
  readonly ofResident: IMap<ResidentId, OrderedSet<number>>;
  readonly ofMessage: IMap<MessageId, OrderedSet<number>>;
  /** Pairings of a post, and of a resident those that are under way. */
  readonly pairingsOfPost: IMap<number, OrderedSet<number>>;
  readonly pairingsOfResident: IMap<ResidentId, OrderedSet<number>>;
  /** All that a resident was asked for, and all that they got. */
  readonly askedOf: IMap<ResidentId, OrderedSet<number>>;
  readonly gotBy: IMap<ResidentId, OrderedSet<number>>;
  /** Keys of reminders by the hour they are due in. */
  readonly due: IMap<string, OrderedSet<string>>;
}

/**
 * All that Linli knows of one neighbourhood. A persistent value: `put` gives a new one and shares the rest, so that an
 * event costs its own changes and a board once read stays as it was.
 */
export interface Board {
  readonly tables: Tables;
  readonly indexes: Indexes;
}

export const emptyBoard: Board = {
  tables: {
    neighbourhood: IMap(),
    chats: IMap(),
    residents: IMap(),
    posts: IMap(),
    pairings: IMap(),
    reminders: IMap(),
    undos: IMap(),
    misreadings: IMap(),
    taught: IMap(),
    log: IMap(),
    movements: IMap(),
    reserves: IMap(),
    cards: IMap(),
  },
  indexes: {
    open: IMap(),
    ofResident: IMap(),
    ofMessage: IMap(),
    pairingsOfPost: IMap(),
    pairingsOfResident: IMap(),
    askedOf: IMap(),
    gotBy: IMap(),
    due: IMap(),
  },
};

/** The board with one record put or dropped, its indexes kept. */
export function put(board: Board, [table, key, row]: Row): Board {
  const old = board.tables[table].get(key);
  const tables = putRow(board.tables, [table, key, row] as Row);
  return { tables, indexes: reindex(board.indexes, table, old, row ?? undefined) };
}

/** The tables alone, with one record put or dropped. */
export function putRow(tables: Tables, [table, key, row]: Row): Tables {
  const records = tables[table] as IMap<string, unknown>;
  return { ...tables, [table]: row === null ? records.delete(key) : records.set(key, row) };
}

export const putAll = (board: Board, rows: readonly Row[]): Board => rows.reduce(put, board);

/** What was there under some keys is there under others: an entry whose key stays keeps its place in line. */
function move<K, V>(map: IMap<K, OrderedSet<V>>, from: readonly K[], to: readonly K[], value: V) {
  return map.withMutations((next) => {
    for (const key of from) {
      if (to.includes(key)) continue;
      const left = next.get(key)?.delete(value);
      if (left === undefined || left.isEmpty()) next.delete(key);
      else next.set(key, left);
    }
    for (const key of to) next.set(key, (next.get(key) ?? OrderedSet<V>()).add(value));
  });
}

function reindex(at: Indexes, table: TableName, old: unknown, row: unknown): Indexes {
  if (table === "posts") {
    const [from, to] = [old, row] as [Post | undefined, Post | undefined];
    const no = (to ?? from)?.no;
    if (no === undefined) return at;
    const open = (post: Post | undefined) => (post?.state === "open" ? [post.by] : []);
    const said = (post: Post | undefined) => (post ? [post.message] : []);
    return {
      ...at,
      open: move(at.open, from ? openKeys(from) : [], to ? openKeys(to) : [], no),
      ofResident: move(at.ofResident, open(from), open(to), no),
      ofMessage: move(at.ofMessage, said(from), said(to), no),
    };
  }
  if (table === "pairings") {
    const [from, to] = [old, row] as [Pairing | undefined, Pairing | undefined];
    const id = (to ?? from)?.id;
    if (id === undefined) return at;
    const posts = (one: Pairing | undefined) => (one ? [one.need, one.offer] : []);
    const people = (one: Pairing | undefined) =>
      one && (underWay(one) || isOnLoan(one)) ? [one.receiver, one.giver] : [];
    const giver = (one: Pairing | undefined) => (one ? [one.giver] : []);
    const got = (one: Pairing | undefined) =>
      one && one.state !== "failed" && !one.along ? [one.receiver] : [];
    return {
      ...at,
      pairingsOfPost: move(at.pairingsOfPost, posts(from), posts(to), id),
      askedOf: move(at.askedOf, giver(from), giver(to), id),
      gotBy: move(at.gotBy, got(from), got(to), id),
      pairingsOfResident: move(at.pairingsOfResident, people(from), people(to), id),
    };
  }
  if (table === "reminders") {
    const [from, to] = [old, row] as [Reminder | undefined, Reminder | undefined];
    const key = (to ?? from)?.key;
    if (key === undefined) return at;
    const hour = (one: Reminder | undefined) => (one ? [hourOf(one.at)] : []);
    return { ...at, due: move(at.due, hour(from), hour(to), key) };
  }
  return at;
}

const hourOf = (at: Instant) => at.slice(0, 13);

/**
 * Where an open line of a post can be looked up. An offer stands under its wider things too, a need only under its own;
 * one that is all promised stands under "held", where only a better claim looks.
 */
function openKeys(post: Post): string[] {
  if (post.state !== "open") return [];
  const keys = new Set<string>([`${post.kind} *`]);
  for (const line of post.lines) {
    if (line.open <= 0) {
      if (post.kind === "offer" && post.mode === "lend")
        for (const thing of satisfies(line.thing)) keys.add(`lent ${thing}`);
      if (post.kind === "offer" && line.promised > 0)
        for (const thing of satisfies(line.thing)) keys.add(`held ${thing}`);
      continue;
    }
    const things = post.kind === "offer" ? satisfies(line.thing) : [thingKey(line.thing)];
    // All unknown things stand together too, to be compared across spellings.
    for (const thing of line.thing.id === undefined ? [...things, "?"] : things) {
      keys.add(`${post.kind} ${thing}`);
      if (post.building !== undefined) keys.add(`${post.kind} ${thing} @${post.building}`);
    }
  }
  return [...keys];
}

/** The name a thing is matched by: its id, or the words it was called by. */
export const thingKey = (thing: ThingRef): string => thing.id ?? `?${thing.key ?? thing.text}`;

/** Every thing that this one will do for. */
export const satisfies = (thing: ThingRef): readonly string[] => [
  thingKey(thing),
  ...(thing.isA ?? []),
];

export const underWay = (pairing: Pairing): boolean =>
  pairing.state === "proposed" || pairing.state === "agreed";

export const isOnLoan = (pairing: Pairing): boolean =>
  pairing.state === "handed" && pairing.mode === "lend";

// ── Looking things up ───────────────────────────────────────────────────────────────────────────

export function neighbourhoodOf(board: Board): Neighbourhood {
  const row = board.tables.neighbourhood.first();
  if (row === undefined)
    throw new Error("this board has no neighbourhood yet: commit `founded` first");
  return row;
}

export const isFounded = (board: Board): boolean => !board.tables.neighbourhood.isEmpty();
/** Where the line about a pairing in a chat is kept; one that asks how it went is kept beside it. */
export const cardKey = (pairing: number, chat: ChatId, asks: boolean): string =>
  `${pairing} ${chat}${asks ? " asks" : ""}`;
export const postOf = (board: Board, no: number): Post | undefined =>
  board.tables.posts.get(String(no));
export const pairingOf = (board: Board, id: number): Pairing | undefined =>
  board.tables.pairings.get(String(id));
export const residentOf = (board: Board, id: ResidentId): Resident | undefined =>
  board.tables.residents.get(id);
export const chatOf = (board: Board, id: ChatId): Chat | undefined => board.tables.chats.get(id);

const posts = (board: Board, nos: Iterable<number> | undefined): Post[] =>
  [...(nos ?? [])].flatMap((no) => postOf(board, no) ?? []);

const pairings = (board: Board, ids: Iterable<number> | undefined): Pairing[] =>
  [...(ids ?? [])].flatMap((id) => pairingOf(board, id) ?? []);

/** Open posts of one kind, oldest first. */
export const openPosts = (board: Board, kind: Post["kind"]): Post[] =>
  posts(board, board.indexes.open.get(`${kind} *`)).sort((a, b) => a.no - b.no);

/** At most `most` open posts with this thing, those that came first; in one building only when it is given. */
export function openWith(
  board: Board,
  kind: Post["kind"] | "held",
  thing: string,
  most: number,
  building?: string,
): Post[] {
  const key = building === undefined ? `${kind} ${thing}` : `${kind} ${thing} @${building}`;
  return posts(board, board.indexes.open.get(key)?.take(most));
}

/** Behind one door. */
export const sameHousehold = (a: Resident | undefined, b: Resident | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.id === b.id ||
    (a.household !== undefined && a.household === b.household) ||
    (a.room !== undefined &&
      a.room === b.room &&
      a.building === b.building &&
      a.building !== undefined));

/** Offers of a thing that is lent, and all of it is out or promised. */
export const lentOffers = (board: Board, thing: string): Post[] =>
  posts(board, board.indexes.open.get(`lent ${thing}`));

export const openPostsOf = (board: Board, resident: ResidentId): Post[] =>
  posts(board, board.indexes.ofResident.get(resident));
export const postsOfMessage = (board: Board, message: MessageId): Post[] =>
  posts(board, board.indexes.ofMessage.get(message));
export const pairingsOf = (board: Board, no: number): Pairing[] =>
  pairings(board, board.indexes.pairingsOfPost.get(no));
/** Pairings under way and loans still out, of a giver or a receiver. */
export const pairingsOfResident = (board: Board, resident: ResidentId): Pairing[] =>
  pairings(board, board.indexes.pairingsOfResident.get(resident));

/** The latest of what a resident was asked for, the last first. */
export const lastAsked = (board: Board, giver: ResidentId, most: number): Pairing[] =>
  pairings(board, board.indexes.askedOf.get(giver)?.toSeq().reverse().take(most));

/** The latest of what a resident got or is to get, the last first. */
export const lastGot = (board: Board, receiver: ResidentId, most: number): Pairing[] =>
  pairings(board, board.indexes.gotBy.get(receiver)?.toSeq().reverse().take(most));

/** How many posts of a kind are open. */
export const openCount = (board: Board, kind: Post["kind"]): number =>
  board.indexes.open.get(`${kind} *`)?.size ?? 0;

/** Reminders due at or before a moment, the earliest first. */
export function dueReminders(board: Board, before: Instant): Reminder[] {
  const hours = [...board.indexes.due.keys()].filter((hour) => hour <= hourOf(before));
  return hours
    .flatMap((hour) => [...(board.indexes.due.get(hour) ?? [])])
    .flatMap((key) => board.tables.reminders.get(key) ?? [])
    .filter((reminder) => reminder.at <= before)
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** When the next reminder is due. */
export function nextDue({ indexes, tables }: Board): Instant | undefined {
  const hour = indexes.due.keySeq().min();
  if (hour === undefined) return undefined;
  return indexes.due
    .get(hour)
    ?.toSeq()
    .map((key) => tables.reminders.get(key)?.at)
    .min();
}
