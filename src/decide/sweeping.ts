// What is over leaves the board, some day.

import type { Key } from "../model.ts";
import { isOnLoan, pairingsOf, underWay } from "./board.ts";
import { change, minutesAfter, type Work } from "./work.ts";

/** Days that records are kept: posts once they are over, orders and misreadings, which hold no text. */
export interface Keep {
  readonly posts: number;
  readonly record: number;
}

const usual: Keep = { posts: 30, record: 180 };

/** A neighbour is forgettable: what is long over goes, with the pairings and the names that only it needed. */
export function sweep(work: Work, keep: Keep = usual): void {
  const { posts, pairings, reminders, undos, log, misreadings, residents, movements } =
    work.board.tables;
  const before = (days: number) => minutesAfter(work.at, -days * 1440);
  const over = new Set(
    [...posts.values()]
      .filter(({ closedAt }) => closedAt !== undefined && closedAt < before(keep.posts))
      .filter(({ no }) =>
        pairingsOf(work.board, no).every((one) => !underWay(one) && !isOnLoan(one)),
      )
      .map(({ no }) => no),
  );
  const gone = [...pairings.values()].filter((one) => over.has(one.need) || over.has(one.offer));
  const rows: Key[] = [
    ...[...over].map((no): Key => ({ table: "posts", key: String(no) })),
    ...[...reminders.values()]
      .filter(({ no }) => no !== undefined && over.has(no))
      .map(({ key }): Key => ({ table: "reminders", key })),
    ...gone.map(({ id }): Key => ({ table: "pairings", key: String(id) })),
    ...[...undos.values()]
      .filter(({ at }) => at < before(1))
      .map(({ by }): Key => ({ table: "undos", key: by })),
    ...[...log.values()]
      .filter(({ at }) => at < before(keep.record))
      .map(({ id }): Key => ({ table: "log", key: id })),
    ...[...misreadings.values()]
      .filter(({ at }) => at < before(keep.record))
      .map(({ id }): Key => ({ table: "misreadings", key: id })),
  ];
  if (over.size > 0) {
    const left = [...posts.values()].filter(({ no }) => !over.has(no));
    const needed = new Set([
      ...left.map(({ by }) => by),
      ...left
        .flatMap(({ no }) => pairingsOf(work.board, no))
        .flatMap((one) => [one.giver, one.receiver]),
    ]);
    for (const { id, optedOut, signed, household } of residents.values()) {
      const wish = optedOut || signed || household !== undefined;
      if (!needed.has(id) && !wish) rows.push({ table: "residents", key: id });
    }
  }
  const left = new Set(gone.map(({ id }) => id));
  for (const [key, { pairs }] of work.board.tables.cards)
    if (pairs.every(({ pairing }) => left.has(pairing) || !pairings.has(String(pairing))))
      rows.push({ table: "cards", key });
  if (rows.length > 0) change(work, { type: "forgotten", rows });
  // What the stock is stays right without who said it.
  for (const { by, ...movement } of movements.values())
    if (by !== undefined && movement.at < before(keep.record))
      change(work, { type: "stocked", movement });
}
