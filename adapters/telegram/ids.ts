import type { ChatId, MessageId, ResidentId } from "../../src/model.ts";

/** The bot account as Telegram describes it in getMe. */
export interface Me {
  readonly id: number;
  readonly first_name: string;
  readonly username?: string;
}

/** Stands for every administrator who hides behind a group. */
export const ANONYMOUS = 1087968824;

export const chatId = (chat: number): ChatId => `telegram:${chat}`;
export const residentId = (user: number): ResidentId => `telegram:${user}`;
/**
 * A message's id names no topic: Telegram numbers messages per chat, and a reaction arrives without the topic of its
 * message, so the two would not meet.
 */
export const messageId = (chat: number, message: number): MessageId =>
  `telegram:${chat}/${message}`;
export const eventId = (me: Me, update: number): string => `telegram:${me.id}:${update}`;

/** The numbers in a chat's, a resident's or a message's id; undefined for another platform's. */
export function numbersIn(id: string): { chat: number; message?: number } | undefined {
  const [, chat, message] = /^telegram:(-?\d+)(?:\/(\d+))?$/.exec(id) ?? [];
  if (chat === undefined) return undefined;
  return { chat: Number(chat), ...(message !== undefined && { message: Number(message) }) };
}
