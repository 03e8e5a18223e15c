import type { Change, Line, Pairing, Post } from "../model.ts";
import {
  type Board,
  neighbourhoodOf,
  pairingOf,
  postOf,
  putAll,
  type Row,
  residentOf,
} from "./board.ts";

import { renamed } from "./renaming.ts";

/** Nobody answers by number what was asked before the last few questions. */
const questionsKept = 6;

/** What a change does to a board. Stores agree with this, or they are wrong. */
export const apply = (board: Board, change: Change): Board => putAll(board, rowsOf(board, change));

/** The records that a change leaves behind, as a store writes them. */
export function rowsOf(board: Board, change: Change): readonly Row[] {
  switch (change.type) {
    case "founded":
      return [["neighbourhood", "here", change.neighbourhood]];
    case "waveSet": {
      const { wave: _, ladder: __, ...here } = neighbourhoodOf(board);
      const mode = {
        ...(change.wave && { wave: true as const }),
        ...(!change.ladder && { ladder: false as const }),
      };
      return [["neighbourhood", "here", { ...here, ...mode }]];
    }
    case "chatSet":
      return [["chats", change.chat.id, change.chat]];
    case "chatMoved":
      return moveChat(board, change.from, change.to);
    case "residentSet":
      return [["residents", change.resident.id, change.resident]];
    case "asked":
      return change.to.flatMap((id): Row[] => {
        const resident = residentOf(board, id);
        if (resident === undefined) return [];
        const asked = [...(resident.asked ?? []), change.question].slice(-questionsKept);
        return [["residents", id, { ...resident, asked }]];
      });
    case "relinkShown":
      return [
        ["neighbourhood", "here", { ...neighbourhoodOf(board), relinking: change.relinking }],
      ];
    case "relinked":
      return renamed(board, change.people);
    case "posted": {
      const here = neighbourhoodOf(board);
      const nextNo = Math.max(here.nextNo, change.post.no + 1);
      return [row(change.post), ["neighbourhood", "here", { ...here, nextNo }]];
    }
    case "detailed":
      return [row({ ...the(postOf(board, change.no), change.no), ...change.details })];
    case "resized": {
      const post = the(postOf(board, change.no), change.no);
      const { asked, unit } = change;
      return [
        row(
          withLine(post, change.line, (line) => ({
            ...line,
            ...(unit && { unit }),
            asked: Math.max(asked, line.promised + line.handed),
            open: Math.max(asked - line.promised - line.handed, 0),
          })),
        ),
      ];
    }
    case "paired": {
      const here = neighbourhoodOf(board);
      const nextPairing = Math.max(here.nextPairing, change.pairing.id + 1);
      return [
        ["pairings", String(change.pairing.id), change.pairing],
        ["neighbourhood", "here", { ...here, nextPairing }],
        ...move(board, change.pairing, promise),
      ];
    }
    case "agreed":
      return [become(board, change.pairing, { state: "agreed" })];
    case "started":
      return [become(board, change.pairing, { state: "agreed", onItsWay: true })];
    case "cautioned":
      return [become(board, change.pairing, { cautioned: true })];
    case "nudged":
      return [become(board, change.pairing, { reminded: true })];
    case "handed": {
      const pairing = the(pairingOf(board, change.pairing), change.pairing);
      return [
        become(board, pairing.id, {
          state: "handed",
          ...(change.thanked && { thanked: true }),
          ...(change.at && { handedAt: change.at }),
          ...(change.due !== undefined && { due: change.due }),
          ...ended(change),
        }),
        ...move(board, pairing, hand),
      ];
    }
    case "lentUntil":
      return [become(board, change.pairing, { due: change.due })];
    case "spareAsked":
      return [become(board, change.pairing, { spareAsked: true })];
    case "cleaned":
      return [become(board, change.pairing, { cleaned: true })];
    case "returned": {
      const pairing = the(pairingOf(board, change.pairing), change.pairing);
      const offer = the(postOf(board, pairing.offer), pairing.offer);
      return [
        become(board, pairing.id, {
          state: "returned",
          ...(change.at !== undefined && { returnedAt: change.at }),
          ...(change.cleaned && { cleaned: true }),
        }),
        row(withLine(offer, pairing.offerLine, (line) => giveBack(line, pairing.draw))),
      ];
    }
    case "leads": {
      const { along: _, ...pairing } = the(pairingOf(board, change.pairing), change.pairing);
      const need = the(postOf(board, pairing.need), pairing.need);
      return [
        ["pairings", String(pairing.id), pairing],
        row(withLine(need, pairing.needLine, (line) => promise(line, pairing.quantity))),
      ];
    }
    case "failed": {
      const pairing = the(pairingOf(board, change.pairing), change.pairing);
      const { why } = change;
      return [
        become(board, pairing.id, { state: "failed", ...ended(change), ...(why && { why }) }),
        ...move(board, pairing, release),
      ];
    }
    case "closed": {
      const post = the(postOf(board, change.no), change.no);
      const received = change.as === "received";
      return [
        row({
          ...post,
          state: received || change.as === "gone" ? "closed" : change.as,
          closedAt: change.at,
          lines: post.lines.map((line) => (received ? takeOpen(line) : dropOpen(line))),
        }),
      ];
    }
    case "told": {
      const post = the(postOf(board, change.no), change.no);
      return [row({ ...post, told: (post.told ?? 0) + 1 })];
    }
    case "reminderSet":
      return [["reminders", change.reminder.key, change.reminder]];
    case "reminderDropped":
      return [["reminders", change.key, null]];
    case "undoKept":
      return [["undos", change.undo.by, change.undo]];
    case "undone":
      return [
        ...change.undo.rows.map(
          ({ table, key, before }) => [table, key, before ?? null] as unknown as Row,
        ),
        ["undos", change.undo.by, null],
      ];
    case "forgotten":
      return change.rows.map(({ table, key }) => [table, key, null] as unknown as Row);
    case "misread":
      return [["misreadings", change.misreading.id, change.misreading]];
    case "taught":
      return [["taught", change.word.alias, change.word]];
    case "dutySet":
      return [["neighbourhood", "here", { ...neighbourhoodOf(board), duty: change.duty }]];
    case "logged":
      return [["log", change.entry.id, change.entry]];
    case "stocked":
      return [["movements", String(change.movement.id), change.movement]];
    case "reserved":
      return [["reserves", change.reserve.key, change.reserve]];
  }
}

const ended = ({ by, at }: { by?: string; at?: string }): Partial<Pairing> =>
  at === undefined ? {} : { ended: { at, ...(by !== undefined && { by }) } };

const row = (post: Post): Row => ["posts", String(post.no), post];

function become(board: Board, id: number, what: Partial<Pairing>): Row {
  return ["pairings", String(id), { ...the(pairingOf(board, id), id), ...what }];
}

function withLine(post: Post, at: number, change: (line: Line) => Line): Post {
  return {
    ...post,
    lines: post.lines.map((line, i) => (i === at ? sound(post, change(line)) : line)),
  };
}

function move(board: Board, pairing: Pairing, how: (line: Line, quantity: number) => Line): Row[] {
  const need = the(postOf(board, pairing.need), pairing.need);
  const offer = the(postOf(board, pairing.offer), pairing.offer);
  const held = row(withLine(offer, pairing.offerLine, (line) => how(line, pairing.draw)));
  if (pairing.along) return [held];
  return [row(withLine(need, pairing.needLine, (line) => how(line, pairing.quantity))), held];
}

// Of a line without a number one is always left open, until its giver says that it is gone.
function promise(line: Line, quantity: number): Line {
  const asked = line.some ? line.asked + quantity : line.asked;
  const open = line.some ? line.open : tidy(line.open - quantity);
  return { ...line, asked, open, promised: tidy(line.promised + quantity) };
}

const hand = (line: Line, quantity: number): Line => ({
  ...line,
  promised: tidy(line.promised - quantity),
  handed: tidy(line.handed + quantity),
});

const release = (line: Line, quantity: number): Line => ({
  ...line,
  promised: tidy(line.promised - quantity),
  ...(line.some ? { asked: tidy(line.asked - quantity) } : { open: tidy(line.open + quantity) }),
});

const giveBack = (line: Line, quantity: number): Line => ({
  ...line,
  handed: tidy(line.handed - quantity),
  ...(line.some ? { asked: tidy(line.asked - quantity) } : { open: tidy(line.open + quantity) }),
});

const takeOpen = (line: Line): Line => ({
  ...line,
  open: 0,
  handed: tidy(line.handed + line.open),
});
const dropOpen = (line: Line): Line => ({ ...line, open: 0, asked: tidy(line.asked - line.open) });

/** Thirds of a box must not leave 0.30000000000000004 behind. */
const tidy = (amount: number): number => Math.round(amount * 1e6) / 1e6;

function sound(post: Post, line: Line): Line {
  const { asked, open, promised, handed } = line;
  const whole = Math.abs(asked - open - promised - handed) < 1e-6;
  if (whole && open >= 0 && promised >= 0 && handed >= 0) return line;
  throw new Error(
    `#${post.no} would break the ledger: asked ${asked}, open ${open}, promised ${promised}, handed ${handed}`,
  );
}

function moveChat(board: Board, from: string, to: string): Row[] {
  const chat = board.tables.chats.get(from);
  if (chat === undefined) return [];
  const posts = board.tables.posts.valueSeq().filter((post) => post.chat === from);
  const reminders = board.tables.reminders.valueSeq().filter((one) => one.chat === from);
  return [
    ["chats", from, null],
    ["chats", to, { ...chat, id: to }],
    ...posts.map((post) => row({ ...post, chat: to })),
    ...reminders.map((one): Row => ["reminders", one.key, { ...one, chat: to }]),
  ];
}

function the<T>(found: T | undefined, name: number): T {
  if (found === undefined) throw new Error(`nothing with the number ${name} is on the board`);
  return found;
}
