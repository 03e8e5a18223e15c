import type { Message, Pairing, Post, Reading, ResidentId, TableName, Undo } from "../model.ts";
import { rowsOf } from "./apply.ts";
import {
  neighbourhoodOf,
  openPostsOf,
  pairingOf,
  pairingsOf,
  postOf,
  putAll,
  residentOf,
} from "./board.ts";
import { finish } from "./handover.ts";
import { named, type Turned } from "./resolve.ts";
import { amountOf, change, isPool, personOf, say, type Work } from "./work.ts";

const undoMinutes = 10;
const undoable: ReadonlySet<TableName> = new Set(["posts", "pairings", "reminders", "taught"]);

/** Keeps the inverse of what this message led to, so that its author can take it back. */
export function keepUndo(work: Work, { from }: Pick<Message, "from">): void {
  let board = work.start;
  const relinked = work.changes.flatMap((one) => (one.type === "relinked" ? one.people : []));
  const isKept = (table: TableName) =>
    undoable.has(table) || (relinked.length > 0 && table === "residents");
  const keys = new Map<string, { table: TableName; key: string }>();
  for (const one of work.changes) {
    const rows = rowsOf(board, one);
    for (const [table, key] of rows) if (isKept(table)) keys.set(`${table} ${key}`, { table, key });
    board = putAll(board, rows);
  }
  if (keys.size === 0) return;
  const rows = [...keys.values()].map(({ table, key }) => ({
    table,
    key,
    before: work.start.tables[table].get(key) ?? null,
    after: work.board.tables[table].get(key) ?? null,
  }));
  const undo = { by: from.id, at: work.at, rows, ...(relinked.length > 0 && { relinked }) };
  change(work, { type: "undoKept", undo });
}

/** 撤销: everything as it was, unless somebody has built on it. */
export function undo(work: Work, message: Message, reading: Reading): void {
  const kept = work.board.tables.undos.get(message.from.id);
  const fresh = kept && Date.parse(work.at) - Date.parse(kept.at) <= undoMinutes * 60_000;
  const options = { lang: reading.lang, replyTo: message.id };
  // Somebody who was never heard by the bot may be talking of something else.
  if (kept === undefined || !fresh) {
    if (residentOf(work.board, message.from.id) || message.toBot || message.private)
      say(work, message.chat, "nothingToUndo", {}, options);
    return;
  }
  const touched = builtOn(work, kept);
  if (touched !== undefined && kept.relinked)
    return say(work, message.chat, "relinkTooLate", {}, options);
  if (touched !== undefined) {
    const post = postOf(work.board, touched);
    // Taken off the board meanwhile: that somebody took it up is not the reason.
    if (post && post.state !== "open") return say(work, message.chat, "nothingToUndo", {}, options);
    const about = { no: touched, kind: post?.kind ?? "need" };
    return say(work, message.chat, "undoTooLate", about, options);
  }
  const nos = newIn(kept);
  takeBack(work, kept, message.from.id);
  say(work, message.chat, "undone", { nos }, options);
}

/** The number of a post that has changed since, by somebody else's doing. */
function builtOn(work: Work, kept: Undo): number | undefined {
  for (const { table, key, before, after } of kept.rows) {
    if (table === "reminders") continue;
    const now = work.board.tables[table].get(key) ?? null;
    const same = JSON.stringify(now) === JSON.stringify(after);
    const isFresh = table === "posts" && before === null;
    if (same && !(isFresh && isPairedSince(work, kept, Number(key)))) continue;
    return table === "posts" ? Number(key) : (postsIn(kept)[0] ?? 0);
  }
  return undefined;
}

/** A pairing that came to nothing leaves the post as it was, and yet it must not lose it. */
const isPairedSince = (work: Work, kept: Undo, no: number): boolean =>
  pairingsOf(work.board, no).some(
    ({ id }) => !kept.rows.some(({ table, key }) => table === "pairings" && key === String(id)),
  );

/** Everything as it was; what was set since for a post that is gone goes with it. */
function takeBack(work: Work, kept: Undo, by: ResidentId): void {
  for (const { table, key, before } of kept.rows) {
    const pairing =
      table === "pairings" && before === null ? pairingOf(work.board, Number(key)) : undefined;
    if (pairing) tellPartner(work, pairing, by);
  }
  change(work, { type: "undone", undo: kept });
  const backTo = new Map(kept.relinked?.map(({ from, to }) => [to, from]));
  const duty = neighbourhoodOf(work.board).duty ?? [];
  if (duty.some(({ id = "" }) => backTo.has(id)))
    change(work, {
      type: "dutySet",
      duty: duty.map((one) => ({ ...one, ...(one.id && { id: backTo.get(one.id) ?? one.id }) })),
    });
  const { posts, pairings, reminders } = work.board.tables;
  for (const { key, no, pairing } of reminders.values())
    if (
      (no !== undefined && !posts.has(String(no))) ||
      (pairing !== undefined && !pairings.has(String(pairing)))
    )
      change(work, { type: "reminderDropped", key });
}

/** Who was told of a pairing hears that it is off. */
function tellPartner(work: Work, pairing: Pairing, by: ResidentId): void {
  const amounts = [amountOf(work.board, pairing)];
  const need = postOf(work.board, pairing.need);
  const offer = postOf(work.board, pairing.offer);
  if (pairing.giver === by && need) {
    const receiver = personOf(work.board, pairing.receiver);
    const about = { no: need.no, receiver, amounts };
    say(work, need.chat, "fellThrough", about, { lang: need.lang, to: [receiver], repeat: true });
  } else if (offer) {
    const partner = personOf(work.board, pairing.giver);
    const about = { no: pairing.need, partner, amounts };
    say(work, offer.chat, "calledOff", about, { lang: offer.lang, to: [partner], repeat: true });
  }
}

const postsIn = (kept: Undo): number[] =>
  kept.rows
    .flatMap(({ table, key }) => (table === "posts" ? Number(key) : []))
    .sort((a, b) => a - b);

const newIn = (kept: Undo): number[] =>
  kept.rows
    .filter(({ after }) => !isPool((after as Post | null)?.by ?? ""))
    .flatMap(({ table, key, before }) => (table === "posts" && before === null ? Number(key) : []))
    .sort((a, b) => a - b);

/** 误会了: what was read was never meant. It goes, and the committee can see what was misread. */
export function misread(work: Work, turned: Turned, reading: Reading, authority: boolean): void {
  const { message } = turned;
  const quoted = named(work, turned).find((one) => one.by === message.from.id || authority);
  const since = Date.parse(work.at) - 30 * 60_000;
  const latest = openPostsOf(work.board, message.from.id)
    .filter((one) => Date.parse(one.at) >= since)
    .at(-1);
  const post = quoted ?? latest;
  if (post === undefined) return;
  change(work, {
    type: "misread",
    misreading: {
      id: `${message.id} ${post.no}`,
      at: work.at,
      rule: post.rule,
      intent: post.kind,
      things: post.lines.map((line) => line.thing.text),
    },
  });
  const kept = work.board.tables.undos.get(message.from.id);
  if (kept && postsIn(kept).includes(post.no) && builtOn(work, kept) === undefined) {
    takeBack(work, kept, message.from.id);
  } else if (postOf(work.board, post.no)?.state === "open") {
    const says = work.says.length;
    finish(work, post, "withdrawn", message, reading);
    // Of the two lines about one thing the apology is the one to keep.
    const at = work.says.findIndex((one, i) => i >= says && one.wording.text === "closed");
    if (at >= 0) work.says.splice(at, 1);
  }
  say(
    work,
    message.chat,
    "misreadTaken",
    { no: post.no },
    { lang: reading.lang, replyTo: message.id },
  );
}
