// A line as it may be told in a chat: who is named there, and who is mentioned.

import type { ChatId, Post } from "../model.ts";
import { type Board, chatOf, postOf, residentOf } from "./board.ts";

/** Said in its author's own conversation with the bot. */
const isSaidAlone = (board: Board, { chat, by }: Pick<Post, "chat" | "by">): boolean => {
  const scope = chatOf(board, chat)?.scope;
  return scope === "private" || (scope === undefined && residentOf(board, by)?.private === chat);
};

const appOf = (id: string): string => id.slice(0, id.indexOf(":"));

/** Whether a resident can be mentioned in a chat: another app knows nobody of that id. */
export const isOfApp = (chat: ChatId, id: string): boolean => appOf(chat) === appOf(id);

const nobody = { id: "", name: "", hidden: true as const };

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a line is about, as a chat may read it. In a group whoever asked or offered in private is "a neighbour", without the
 * building and without for whom it is; the committee reads names, since it is asked to help. Who is of another app is named
 * and not mentioned.
 */
export function asTold<T>(board: Board, chat: ChatId, about: T): T {
  const scope = chatOf(board, chat)?.scope ?? "private";
  const isGroup = scope === "community" || scope === "building";
  const isAlone = (no: unknown): boolean => {
    const post = typeof no === "number" ? postOf(board, no) : undefined;
    return post !== undefined && isSaidAlone(board, post);
  };
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one)]));
    if (isPerson(fields)) return isForeign(fields) ? { ...fields, unmentioned: true } : fields;
    return masked(fields);
  };
  const isForeign = ({ id }: Fields): boolean =>
    typeof id === "string" && id.includes(":") && !id.startsWith("pool:") && !isOfApp(chat, id);
  const masked = (row: Fields): Fields => {
    const { need = row.no, offer } = row;
    const asker = isAlone(need) ? ["receiver", "by"].filter((key) => isPerson(row[key])) : [];
    const giver = isAlone(offer) && isPerson(row.giver) ? ["giver"] : [];
    const hidden = [...asker, ...giver];
    if (hidden.length === 0) return row;
    // Who was not named in the group has to make the first step.
    if (!isGroup) return scope === "private" && "need" in row ? { ...row, unnamed: true } : row;
    const { whom: _, ...rest } = row;
    return {
      ...rest,
      ...("sameBuilding" in row && { sameBuilding: false }),
      ...Object.fromEntries(hidden.map((key) => [key, nobody])),
    };
  };
  return told(about) as T;
}

const isPerson = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "id" in value && "name" in value;
