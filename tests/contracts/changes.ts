// Boards and what may happen to them, for laws that hold whatever happens.

import { apply } from "../../src/decide/apply.ts";
import {
  type Board,
  emptyBoard,
  isOnLoan,
  neighbourhoodOf,
  underWay,
} from "../../src/decide/board.ts";
import type {
  Change,
  Chat,
  Line,
  Pairing,
  Post,
  Reminder,
  Resident,
  TableName,
} from "../../src/model.ts";

const START = Date.parse("2022-12-19T01:00:00.000Z");

/** Hours after the morning that all laws begin on. */
export const hour = (hours: number): string => new Date(START + hours * 3_600_000).toISOString();

export const founded = (id: string): Change => ({
  type: "founded",
  neighbourhood: { id, code: "K7Q2", zone: "Asia/Shanghai", nextNo: 1, nextPairing: 1 },
});

export const chat = (id: string): Chat => ({
  id,
  scope: "community",
  lang: "zh",
  quietFrom: "22:00",
  quietTo: "07:00",
  digestAt: "08:30",
});

export const resident = (id: string): Resident => ({ id, name: "小王", lang: "zh" });

export const reminder = (key: string, at: string): Reminder => ({
  key,
  at,
  what: "confirm",
  no: 1,
});

const line = (asked: number): Line => ({
  thing: { id: "ibuprofen-adult", text: "布洛芬", isA: ["fever-reducer"] },
  unit: "box",
  asked,
  open: asked,
  promised: 0,
  handed: 0,
});

export const post = (no: number, kind: Post["kind"] = "need", asked = 4): Post => ({
  no,
  kind,
  by: `test:${no}`,
  chat: "test:group",
  message: `test:group/${no}`,
  at: hour(0),
  lang: "zh",
  lines: [line(asked)],
  rule: "zh.need",
  mode: "give",
  state: "open",
});

export const pairing = (id: number, need: Post, offer: Post, quantity: number): Pairing => ({
  id,
  need: need.no,
  needLine: 0,
  offer: offer.no,
  offerLine: 0,
  receiver: need.by,
  giver: offer.by,
  quantity,
  draw: quantity,
  mode: offer.mode,
  state: "proposed",
  at: hour(0),
});

/** The board after changes; throws where they are not possible. */
export const folded = (changes: readonly Change[], board: Board = emptyBoard): Board =>
  changes.reduce(apply, board);

/** Four numbers choose a change. Most of what they choose is possible on this board; some is not. */
export type Choice = readonly [what: number, which: number, other: number, amount: number];

export function chosen(board: Board, [what, which, other, amount]: Choice): Change {
  const here = neighbourhoodOf(board);
  const posts = [...board.tables.posts.values()];
  const open = posts.filter((one) => one.state === "open" && (one.lines[0]?.open ?? 0) > 0);
  const need = pick(
    open.filter((one) => one.kind === "need"),
    which,
  );
  const offer = pick(
    open.filter((one) => one.kind === "offer"),
    other,
  );
  const pairings = [...board.tables.pairings.values()];
  const going = pick(pairings.filter(underWay), which);
  const lent = pick(pairings.filter(isOnLoan), which);
  const back = pick(
    pairings.filter(({ state }) => state === "returned"),
    which,
  );
  const any = pick(posts, which);
  const some = pick(["a", "b", "c"], other) ?? "a";
  const size = 1 + (amount % 5);

  const posted = (kind: Post["kind"]): Change => {
    const fresh = post(here.nextNo, kind, size);
    const lines = fresh.lines.map((one): Line => (other % 5 === 0 ? { ...one, some: true } : one));
    return {
      type: "posted",
      post: { ...fresh, chat: `test:${some}`, mode: other % 2 ? "lend" : "give", lines },
    };
  };
  const changes: readonly (Change | undefined)[] = [
    posted("need"),
    posted("offer"),
    need && offer && { type: "paired", pairing: pairing(here.nextPairing, need, offer, size) },
    going && { type: "handed", pairing: going.id },
    going && { type: "agreed", pairing: going.id },
    going && { type: "failed", pairing: going.id },
    lent && { type: "returned", pairing: lent.id },
    lent && { type: "returned", pairing: lent.id, at: hour(2), cleaned: true },
    lent && { type: "lentUntil", pairing: lent.id, due: hour(size) },
    lent && { type: "spareAsked", pairing: lent.id },
    going && { type: "handed", pairing: going.id, due: hour(size) },
    back && { type: "cleaned", pairing: back.id },
    any && {
      type: "closed",
      no: any.no,
      at: hour(1),
      as: pick(["received", "withdrawn", "gone", "expired"] as const, amount) ?? "gone",
    },
    any && { type: "resized", no: any.no, line: 0, asked: size, unit: "strip" },
    any && { type: "detailed", no: any.no, details: { building: `${size}`, urgent: true } },
    any && { type: "told", no: any.no },
    { type: "chatSet", chat: { ...chat(`test:${some}`), digestAt: `0${size}:00` } },
    { type: "chatMoved", from: `test:${some}`, to: `test:${size}` },
    { type: "residentSet", resident: { ...resident(`test:r${some}`), building: `${size}` } },
    {
      type: "reminderSet",
      reminder: {
        ...reminder(some, hour(amount % 99)),
        chat: `test:${some}`,
        ...(other % 2 === 0 && { held: [{ text: "paired", pairing: size }] }),
      },
    },
    { type: "reminderDropped", key: some },
    any && {
      type: "undoKept",
      undo: {
        by: some,
        at: hour(1),
        rows: [{ table: "posts", key: `${any.no}`, before: any, after: null }],
      },
    },
    undone(board, some),
    going && { type: "nudged", pairing: going.id },
    {
      type: "misread",
      misreading: { id: some, at: hour(2), rule: "zh.need", intent: "need", things: ["rice"] },
    },
    {
      type: "stocked",
      movement: {
        id: board.tables.movements.size + 1,
        at: hour(2),
        thing: { id: "ibuprofen-adult", text: "布洛芬" },
        unit: "box",
        quantity: which % 2 ? size : -size,
        why: which % 2 ? "in" : "out",
        ...(other % 2 === 0 && { lot: `2024-0${size}-28` }),
      },
    },
    { type: "reserved", reserve: { key: `ibuprofen-adult ${some}`, least: size } },
    going && { type: "started", pairing: going.id },
    going && { type: "cautioned", pairing: going.id },
    going && { type: "handed", pairing: going.id, by: going.giver, at: hour(3) },
    { type: "dutySet", duty: [{ name: `小${some}`, id: `test:r${some}` }, { name: "张三" }] },
    any && { type: "detailed", no: any.no, details: { suggested: [size] } },
    { type: "logged", entry: { id: some, at: hour(2), by: "test:1", did: "paused", no: size } },
    {
      ...{ type: "asked", to: [`test:r${some}`, "test:nobody"] },
      question: { chat: `test:${some}`, at: hour(1), answers: [`agreed ${size} 1`] },
    },
    {
      type: "relinkShown",
      relinking: { at: hour(1), sure: [], doubtful: [], chats: [{ from: some, to: `${size}` }] },
    },
    { type: "relinked", people: [{ from: `test:r${some}`, to: `test:r${some}′` }] },
    { type: "relinked", people: [{ from: `test:${size}`, to: `test:${size}′` }] },
  ];
  return pick(changes, what) ?? posted(which % 2 ? "need" : "offer");
}

function undone(board: Board, by: string): Change | undefined {
  const undo = board.tables.undos.get(by);
  return undo && { type: "undone", undo };
}

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

// ── Boards as plain data ────────────────────────────────────────────────────────────────────────

/** The records of a board as JSON would give them back. */
export function records(board: Board): Record<TableName, Record<string, unknown>> {
  return JSON.parse(JSON.stringify(board.tables));
}

/** What a board finds things by, without the order in which it got to know them. */
export function indexes(board: Board): Record<string, Record<string, string[]>> {
  return Object.fromEntries(
    Object.entries(board.indexes).map(([name, index]) => [
      name,
      Object.fromEntries(
        [...index].map(([key, found]) => [String(key), [...found].map(String).sort()]),
      ),
    ]),
  );
}
