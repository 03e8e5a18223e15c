// What one decision leaves on a board, worked out in two steps: the records before they are sent to the database, the
// indexes while it is at work.

import { rowsOf } from "../../src/decide/apply.ts";
import { type Board, nextDue, putAll, putRow, type Row } from "../../src/decide/board.ts";
import type { Change, Instant } from "../../src/model.ts";

export interface Changed {
  /** Each record once, as it is in the end. */
  readonly rows: readonly Row[];
  readonly due: Instant | undefined;
  /** Those that are at home here from now on. */
  readonly named: readonly string[];
  /** Those that are not here any more, under no title. */
  readonly parted: readonly string[];
  /** The board with its indexes. */
  finish(): Board;
}

/** `due` is when the next reminder of the board is due. Throws where a change is not possible. */
export function changed(
  before: Board,
  due: Instant | undefined,
  changes: readonly Change[],
): Changed {
  const draft = drafting(before);
  const last = new Map<string, Row>();
  for (const change of changes) {
    const made = rowsOf(draft.board, change);
    for (const row of made) last.set(`${row[0]}/${row[1]}`, row);
    draft.put(made);
  }
  const rows = [...last.values()];
  return {
    rows,
    due: dueAfter(before, due, rows, draft.finish),
    named: [...new Set(rows.filter((row) => isName(row) && row[2] !== null).map(([, key]) => key))],
    parted: parted(rows, draft.board),
    finish: draft.finish,
  };
}

/** A board to which records are put; its indexes are brought up to date when somebody asks for them. */
function drafting(before: Board) {
  let whole = before;
  let { tables } = before;
  let waiting: Row[] = [];
  const finish = (): Board => {
    if (waiting.length > 0) whole = putAll(whole, waiting);
    waiting = [];
    return whole;
  };
  const board: Board = {
    get tables() {
      return tables;
    },
    get indexes() {
      return finish().indexes;
    },
  };
  return {
    ...{ board, finish },
    put(rows: readonly Row[]) {
      tables = rows.reduce(putRow, tables);
      waiting.push(...rows);
    },
  };
}

/** Looked for among all reminders only when the one that was next is put off or dropped. */
function dueAfter(
  { tables: { reminders } }: Board,
  due: Instant | undefined,
  rows: readonly Row[],
  finish: () => Board,
): Instant | undefined {
  let next = due;
  for (const [table, key, row] of rows) {
    if (table !== "reminders") continue;
    if (due !== undefined && reminders.get(key)?.at === due && row?.at !== due)
      return nextDue(finish());
    if (row !== null && (next === undefined || row.at < next)) next = row.at;
  }
  return next;
}

const isName = ([table]: Row): boolean => table === "chats" || table === "residents";

const parted = (rows: readonly Row[], { tables }: Board): string[] =>
  rows
    .filter((row) => isName(row) && row[2] === null)
    .map(([, key]) => key)
    .filter((key) => !tables.chats.has(key) && !tables.residents.has(key));
