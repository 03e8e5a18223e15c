import type { Relink, Resident, TableName } from "../model.ts";
import { type Board, neighbourhoodOf, type Row } from "./board.ts";

/** Names and ids kept of one person. */
const kept = 5;

/** Every row in which one of these people stands, under the new id. What they said under either is theirs. */
export function renamed(board: Board, people: readonly Relink[]): Row[] {
  const ids = new Map(people.map(({ from, to }) => [from, to]));
  const { relinking: _, ...here } = neighbourhoodOf(board);
  const rows: Row[] = [["neighbourhood", "here", withIds(here, ids)]];
  for (const { from, to } of people) {
    const old = board.tables.residents.get(from);
    if (old === undefined) continue;
    const now = board.tables.residents.get(to);
    rows.push(
      ["residents", from, null],
      ["residents", to, asOne(withIds(old, ids), now, to, from)],
    );
  }
  for (const table of Object.keys(board.tables) as TableName[]) {
    if (table === "neighbourhood" || table === "residents") continue;
    for (const [key, row] of board.tables[table]) {
      const now: unknown = withIds(row, ids);
      const name = keyWith(key, ids);
      if (name !== key) rows.push([table, key, null]);
      if (name !== key || now !== row) rows.push([table, name, now] as unknown as Row);
    }
  }
  return rows;
}

function asOne(old: Resident, now: Resident | undefined, id: string, from: string): Resident {
  const name = now?.name ?? old.name;
  const names = [...(old.names ?? []), old.name, ...(now?.names ?? [])];
  const others = [...new Set(names)].filter((one) => one !== name).slice(-kept);
  const ids = [...new Set([...(old.ids ?? []), from, ...(now?.ids ?? [])])].slice(-kept);
  return { ...old, ...now, id, ids, ...(others.length > 0 && { names: others }) };
}

/** Plain data with some of its texts replaced; the same value where there are none of them. */
function withIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return ids.get(one) ?? one;
    if (typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) {
      const all = one.map(walk);
      return all.some((inner, i) => inner !== one[i]) ? all : one;
    }
    const entries = Object.entries(one).map(([key, inner]) => [key, inner, walk(inner)] as const);
    if (entries.every(([, before, after]) => before === after)) return one;
    return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
  };
  return walk(value) as T;
}

/** Keys are made of ids and other words: "trade wechat:li 1". */
function keyWith(key: string, ids: ReadonlyMap<string, string>): string {
  const whole = ids.get(key);
  if (whole !== undefined) return whole;
  for (const [from, to] of ids) {
    const at = key.indexOf(from);
    if (at < 0) continue;
    const end = at + from.length;
    const stands = /^$|[\s:]$/u.test(key.slice(0, at)) && /^$|^[\s:]/u.test(key.slice(end));
    if (stands) return `${key.slice(0, at)}${to}${key.slice(end)}`;
  }
  return key;
}
