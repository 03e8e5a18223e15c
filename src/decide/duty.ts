import type { Duty, Message, Reading } from "../model.ts";
import { type Board, neighbourhoodOf, postOf, residentOf } from "./board.ts";
import { tellCommittee } from "./contradicting.ts";
import { change, listed, personOf, say, type Work, zoneOf } from "./work.ts";

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

/** Nobody has come forward for what is urgent: who is on duty is asked by name, once. */
export function callLastResort(work: Work, no: number): void {
  const post = postOf(work.board, no);
  const duty = dutyOf(work.board).filter(({ id }) => id !== post?.by);
  if (post?.state !== "open" || duty.length === 0) return;
  if (post.lines.every((line) => line.open <= 0)) return;
  const about = { post: listed(work.board, post), duty, now: work.at, zone: zoneOf(work) };
  const options = { repeat: true, to: [personOf(work.board, post.by), ...met(duty)] };
  const said = work.says.length;
  tellCommittee(work, (chat) => say(work, chat, "lastResort", about, options));
  if (work.says.length === said)
    say(work, post.chat, "lastResort", about, { ...options, lang: post.lang });
}

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
