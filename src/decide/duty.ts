import type { Duty, Message, Reading } from "../model.ts";
import { type Board, neighbourhoodOf, residentOf } from "./board.ts";
import { change, personOf, say, type Work } from "./work.ts";

const most = 8;
const nobody = /^(?:无|没有|没人|清空|none|nobody|off|clear)$/iu;

/** Who is on duty, to be called by name; who the bot has not met is named without a mention. */
export const dutyOf = (board: Board) =>
  (neighbourhoodOf(board).duty ?? []).map(({ id, name }) => {
    if (id === undefined || residentOf(board, id) === undefined) return { id: id ?? "", name };
    const { building: _, ...person } = personOf(board, id);
    return person;
  });

/** Those of them who can be mentioned. */
export const met = <T extends { readonly id: string }>(people: readonly T[]): readonly T[] =>
  people.filter(({ id }) => id !== "");

/** /duty 张三 李四: who is called in an emergency. Without names it says who is. */
export function setDuty(work: Work, message: Message, reading: Reading, args: string): void {
  const options = { lang: reading.lang, replyTo: message.id };
  const names = args
    .split(/[\s,，、;；和]+/u)
    .map((name) => name.replace(/^[@＠]/u, ""))
    .filter((name) => name !== "")
    .slice(0, most);
  if (names.length > 0) {
    const clears = names.length === 1 && nobody.test(names[0] ?? "");
    const duty = clears ? [] : names.map((name, i) => dutyFor(work.board, message, name, i, names));
    change(work, { type: "dutySet", duty });
  }
  const duty = dutyOf(work.board);
  say(work, message.chat, "duty", { duty, set: names.length > 0 }, { ...options, to: met(duty) });
}

function dutyFor(
  board: Board,
  { mentions = [] }: Message,
  name: string,
  at: number,
  names: readonly string[],
): Duty {
  const lower = name.toLowerCase();
  const known = [...board.tables.residents.values()].filter(
    (one) => one.name === name || one.handle?.toLowerCase() === lower,
  );
  // Of two with one name only the one who was mentioned can be meant.
  const named =
    known.find(({ id }) => mentions.includes(id)) ?? (known.length === 1 ? known[0] : undefined);
  const id = named?.id ?? (mentions.length === names.length ? mentions[at] : undefined);
  return { name: named?.name ?? name, ...(id !== undefined && { id }) };
}
