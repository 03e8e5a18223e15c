// Another process at the store, to be killed. What it says on stdout has happened.

import { writeSync } from "node:fs";
import { type Board, isFounded } from "../../src/decide/board.ts";
import type { Change } from "../../src/model.ts";
import { type Choice, chosen, folded, founded } from "../contracts/changes.ts";
import { openPlace } from "./open.ts";

const [file = ""] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const store = await openPlace(file);

/** Needs, offers, and pairings that are agreed on, handed over or failed. */
const KINDS = [0, 1, 2, 2, 3, 4, 5];
const number = (below: number) => Math.floor(Math.random() * below);
const choice = (): Choice => [
  KINDS[number(KINDS.length)] ?? 0,
  number(99),
  1 + number(99),
  number(99),
];

function possible(board: Board, neighbourhood: string): Change[] {
  const changes: Change[] = isFounded(board) ? [] : [founded(neighbourhood)];
  let after = folded(changes, board);
  for (let i = 0; i <= number(3); i += 1) {
    const change = chosen(after, choice());
    try {
      after = folded([change], after);
      changes.push(change);
    } catch {
      // More than there is: another choice will do.
    }
  }
  return changes;
}

/** Each commit says what it changes in a line of the outbox, so that the reader can do it again. */
async function write(neighbourhood: string): Promise<never> {
  for (;;) {
    const { version, board } = await store.load(neighbourhood);
    const changes = possible(board, neighbourhood);
    const text = JSON.stringify(changes);
    const result = await store.commit({
      neighbourhood,
      version,
      cause: `${version}`,
      at: new Date().toISOString(),
      changes,
      outgoing: [{ op: "post", chat: "test:group", text, mentions: [], to: [], repeat: true }],
    });
    say(`${result} ${neighbourhood} ${version}`);
  }
}

await Promise.all(["test:a", "test:b", "test:c"].map(write));
