import type { ChatId, MessageId, ResidentId } from "../../src/model.ts";

export const NAME = "wechat";

/** A room, or a resident alone: then it is that resident's id as well. */
export const chatId = (conversation: string): ChatId => `${NAME}:${conversation}`;
export const residentId = (contact: string): ResidentId => `${NAME}:${contact}`;
export const messageId = (message: string): MessageId => `${NAME}:${message}`;

/** What WeChat calls it; undefined for another platform's. */
export const bareId = (id: string): string | undefined =>
  id.startsWith(`${NAME}:`) && id.length > NAME.length + 1 ? id.slice(NAME.length + 1) : undefined;
