import type {
  CallbackQuery,
  ChatMemberUpdated,
  MessageEntity,
  MessageReactionUpdated,
  Message as Said,
  Update,
  User,
} from "grammy/types";
import type { Instant, Message, Speaker } from "../../src/model.ts";
import type { Incoming } from "../../src/ports.ts";
import { ANONYMOUS, chatId, eventId, type Me, messageId, residentId } from "./ids.ts";

/**
 * What an update means to the neighbourhood; undefined where it means nothing to it. `now` is the moment of a press,
 * for which Telegram gives none.
 */
export function toEvent(update: Update, me: Me, now: Instant): Incoming | undefined {
  const id = eventId(me, update.update_id);
  if (update.message) return fromMessage(update.message, me, id);
  if (update.edited_message) {
    const message = spoken(update.edited_message, me);
    const at = instant(update.edited_message.edit_date);
    return message && { type: "edited", id, at, message };
  }
  if (update.callback_query) return pressed(update.callback_query, id, now);
  if (update.message_reaction) return reacted(update.message_reaction, id);
  if (update.my_chat_member) return moved(update.my_chat_member, id);
  if (update.chat_member) return parted(update.chat_member, id);
  return undefined;
}

/** The topic an update was said in, in groups that have topics. */
export function topicOf(update: Update): number | undefined {
  const said = update.message ?? update.edited_message ?? update.callback_query?.message;
  return said && "is_topic_message" in said && said.is_topic_message
    ? said.message_thread_id
    : undefined;
}

const instant = (seconds: number): Instant => new Date(seconds * 1000).toISOString();

const speaker = (user: User): Speaker => ({
  id: residentId(user.id),
  name: [user.first_name, user.last_name].filter(Boolean).join(" "),
  ...(user.username !== undefined && { handle: user.username }),
});

function fromMessage(said: Said, me: Me, id: string): Incoming | undefined {
  const at = instant(said.date);
  if (said.migrate_to_chat_id !== undefined) {
    const to = chatId(said.migrate_to_chat_id);
    return { type: "migrated", id, at, chat: chatId(said.chat.id), to };
  }
  const gone = said.left_chat_member;
  if (gone !== undefined)
    return gone.is_bot
      ? undefined
      : { type: "left", id, at, chat: chatId(said.chat.id), from: speaker(gone) };
  const message = spoken(said, me);
  return message && { type: "heard", id, at, message };
}

function spoken(said: Said, me: Me): Message | undefined {
  const typed = said.text ?? said.caption;
  const from = speakerOf(said, me);
  if (typed === undefined || from === undefined) return undefined;
  const heard = addressed(typed, me);
  if (heard === undefined) return undefined;
  const entities = said.entities ?? said.caption_entities ?? [];
  const mentions = mentioned(entities, me);
  const replyTo = replied(said, me);
  return {
    id: messageId(said.chat.id, said.message_id),
    chat: chatId(said.chat.id),
    ...(said.chat.type === "private" && { private: true }),
    ...(said.chat.title !== undefined && { chatName: said.chat.title }),
    from,
    text: heard.text,
    at: instant(said.date),
    ...(replyTo && { replyTo }),
    ...(mentions.length > 0 && { mentions }),
    ...((heard.toBot || names(typed, entities, me)) && { toBot: true }),
  };
}

/** Who speaks; nobody for bots, for channels, and for what a person posts by way of another bot. */
function speakerOf(said: Said, me: Me): Speaker | undefined {
  const { from, chat, sender_chat: as } = said;
  if (from?.id === me.id || said.via_bot || chat.type === "channel") return undefined;
  if (as?.id === chat.id || from?.id === ANONYMOUS)
    return { id: residentId(ANONYMOUS), name: chat.title ?? "", role: "anonymous" };
  return as || !from || from.is_bot ? undefined : speaker(from);
}

/**
 * The text without the bot's name in front of it or behind its command; undefined for another bot's command. Chinese
 * commands count too, though Telegram marks only Latin ones.
 */
function addressed(typed: string, me: Me): { text: string; toBot: boolean } | undefined {
  const command = /^\s*([/／]\s?[\p{L}\p{N}_-]+)@(\w{3,32})/u.exec(typed);
  if (command) {
    if (command[2]?.toLowerCase() !== me.username?.toLowerCase()) return undefined;
    return { text: `${command[1]}${typed.slice(command[0].length)}`, toBot: true };
  }
  const called = /^\s*[@＠]/u.exec(typed);
  const rest = typed.slice(called?.[0].length ?? 0);
  const name = [me.username, me.first_name, "小邻"].find(
    (one) => one && rest.toLowerCase().startsWith(one.toLowerCase()) && ends(rest, one),
  );
  if (!called || !name) return { text: typed, toBot: false };
  return { text: rest.slice(name.length).replace(/^[\s,，:：]+/u, ""), toBot: true };
}

/** "@linli_bot2" and 「@小邻居」 are somebody else; 「@小邻帮助」 is not. */
const ends = (text: string, name: string): boolean =>
  !(/\w$/.test(name) ? /^\w/ : /^居/u).test(text.slice(name.length));

const names = (typed: string, entities: readonly MessageEntity[], me: Me): boolean =>
  entities.some(
    (entity) =>
      (entity.type === "text_mention" && entity.user.id === me.id) ||
      (entity.type === "mention" &&
        typed.slice(entity.offset + 1, entity.offset + entity.length).toLowerCase() ===
          me.username?.toLowerCase()),
  );

const mentioned = (entities: readonly MessageEntity[], me: Me) => [
  ...new Set(
    entities.flatMap((entity) =>
      entity.type === "text_mention" && !entity.user.is_bot && entity.user.id !== me.id
        ? [residentId(entity.user.id)]
        : [],
    ),
  ),
];

function replied(said: Said, me: Me): Message["replyTo"] {
  const { reply_to_message: to, quote } = said;
  // Inside a topic, what answers nobody is told as an answer to the message that opened the topic.
  const opening = said.is_topic_message && to?.message_id === said.message_thread_id;
  if (!to || opening) return quote && { text: quote.text };
  const text = quote?.text ?? to.text ?? to.caption;
  const anonymous = to.sender_chat?.id === to.chat.id;
  const name = anonymous ? to.chat.title : to.from && speaker(to.from).name;
  return {
    id: messageId(to.chat.id, to.message_id),
    ...(text !== undefined && { text }),
    ...(name !== undefined && { name }),
    ...(to.from?.id === me.id && { toBot: true }),
  };
}

function pressed(query: CallbackQuery, id: string, at: Instant): Incoming | undefined {
  const { message, data, from } = query;
  if (!message || data === undefined) return undefined;
  return { type: "pressed", id, at, chat: chatId(message.chat.id), from: speaker(from), data };
}

function reacted(reaction: MessageReactionUpdated, id: string): Incoming | undefined {
  const { chat, user, date, message_id, old_reaction, new_reaction } = reaction;
  if (!user || user.is_bot) return undefined;
  const before = old_reaction.map((one) => (one.type === "emoji" ? one.emoji : ""));
  const added = new_reaction.find((one) => one.type === "emoji" && !before.includes(one.emoji));
  if (added?.type !== "emoji") return undefined;
  return {
    type: "reacted",
    id,
    at: instant(date),
    chat: chatId(chat.id),
    from: speaker(user),
    message: messageId(chat.id, message_id),
    emoji: added.emoji,
  };
}

/**
 * The bot was let in or put out. The service message about new members says the same a second time and is left alone;
 * a private chat is opened by its first line.
 */
function moved(change: ChatMemberUpdated, id: string): Incoming | undefined {
  const { chat, from, date, old_chat_member: old, new_chat_member: now } = change;
  if (chat.type === "private" || chat.type === "channel" || isIn(old) === isIn(now))
    return undefined;
  const event = { id, at: instant(date), chat: chatId(chat.id) };
  if (!isIn(now)) return { ...event, type: "removed" };
  const lang = /^(zh|en)/.exec(from.language_code ?? "")?.[1] as "zh" | "en" | undefined;
  return {
    ...event,
    type: "joined",
    chatName: chat.title,
    ...(lang && { lang }),
    ...(!from.is_bot && { from: speaker(from) }),
  };
}

/** A member is out; told twice where the group also shows it as a line, and once where it hides that. */
function parted(change: ChatMemberUpdated, id: string): Incoming | undefined {
  const { chat, date, old_chat_member: old, new_chat_member: now } = change;
  if (!isIn(old) || isIn(now) || now.user.is_bot) return undefined;
  return {
    type: "left",
    id,
    at: instant(date),
    chat: chatId(chat.id),
    from: speaker(now.user),
  };
}

/** Whether somebody of this standing is in the chat. */
export const isIn = (member: ChatMemberUpdated["new_chat_member"]): boolean =>
  member.status === "restricted"
    ? member.is_member
    : member.status !== "left" && member.status !== "kicked";
