// What a loopback Telegram knows: people, chats, memberships, messages, and how each looks on the wire.

/** A JSON object as the Bot API sends and receives it. */
export type Json = Record<string, unknown>;
export type ChatKind = "private" | "group" | "supergroup" | "channel";
export type Standing = "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";

/** A Telegram account, person or bot, in the shape of a Bot API `User`. */
export interface Person {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface Member {
  readonly user: Person;
  readonly standing: Standing;
  readonly rights: Readonly<Record<string, boolean>>;
}

export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: Person;
}

export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

/** A chat: private, group, supergroup or channel. */
export interface Place {
  readonly id: number;
  readonly type: ChatKind;
  readonly title: string;
  readonly username?: string;
  readonly forum: boolean;
  /** The emoji this chat permits; undefined means every standard one. */
  readonly permitted: readonly string[] | undefined;
  readonly members: Map<number, Member>;
  readonly posts: Post[];
  /** The bot that spoke last: it alone hears bare commands in privacy mode. */
  lastBot: number | undefined;
  migratedTo: number | undefined;
}

/** One message, kept alive: edits, deletion and reactions change it in place. */
export interface Post {
  readonly id: number;
  readonly chat: Place;
  readonly from: Person | undefined;
  /** The chat in whose name it was sent: anonymous admins and channels. */
  readonly as: Place | undefined;
  readonly date: number;
  readonly replyTo: Post | undefined;
  readonly thread: number | undefined;
  readonly service: boolean;
  readonly silent: boolean;
  /** Fields beside the text: service message bodies, attachments. */
  readonly extra: Json;
  readonly reactions: Map<number, readonly string[]>;
  text: string;
  entities: readonly Entity[];
  buttons: readonly (readonly Button[])[];
  edited: number | undefined;
  edits: number;
  deleted: boolean;
  pinned: boolean;
}

/** Anything that points at a message: a `Post`, or what `posts()` returned. */
export type Ref = { readonly id: number; readonly chat: Place };

/** Sender of messages by administrators who hide behind their group. */
export const ANONYMOUS: Person = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

/** Sender of messages people write in the name of a channel. */
export const CHANNEL_BOT: Person = {
  id: 136817688,
  is_bot: true,
  first_name: "Channel",
  username: "Channel_Bot",
};

/** Emoji everyone may react with where a chat does not narrow them. */
export const REACTIONS: readonly string[] = [
  ..."👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡",
  "❤‍🔥",
  "👨‍💻",
  "🤷",
  "🤷‍♂",
  "🤷‍♀",
];

const ADMIN_RIGHTS: Readonly<Record<string, boolean>> = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
  is_anonymous: false,
};

/** Whether someone of this standing is inside the chat. */
export const inside = (member: Member | undefined): boolean =>
  member !== undefined && member.standing !== "left" && member.standing !== "kicked";

/** Whether a member runs the chat. */
export const runs = (member: Member | undefined): boolean =>
  member?.standing === "creator" || member?.standing === "administrator";

/** Whether a member holds one named right, such as `can_pin_messages`. */
export const may = (member: Member | undefined, right: string): boolean =>
  member?.standing === "creator" ||
  (member?.standing === "administrator" && ({ ...ADMIN_RIGHTS, ...member.rights }[right] ?? false));

/** A `ChatMember` as sent to bots. */
export const memberJson = ({ user, standing, rights }: Member): Json => {
  const base = { user, status: standing };
  if (standing === "creator") return { ...base, is_anonymous: rights.is_anonymous ?? false };
  if (standing === "administrator")
    return { ...base, can_be_edited: false, ...ADMIN_RIGHTS, ...rights };
  if (standing === "restricted")
    return { ...base, is_member: true, until_date: 0, can_send_messages: false, ...rights };
  if (standing === "kicked") return { ...base, until_date: 0 };
  return base;
};

/** A `Chat` as it appears inside updates. */
export const chatJson = (place: Place): Json => ({
  id: place.id,
  type: place.type,
  ...(place.type === "private" ? { first_name: place.title } : { title: place.title }),
  ...(place.username === undefined ? {} : { username: place.username }),
  ...(place.forum ? { is_forum: true } : {}),
});

const topicHead = (post: Post): Post | undefined =>
  post.thread === undefined ? undefined : post.chat.posts.find((p) => p.id === post.thread);

/** A `Message` as sent to bots. Replies are shown one level deep, as Telegram does. */
export const messageJson = (post: Post, nested = false): Json => {
  // Inside a topic a message that answers nobody still carries the topic's first message as its reply.
  const target = post.replyTo ?? topicHead(post);
  const reply = nested || target === undefined || target === post ? undefined : target;
  const captioned = "document" in post.extra || "photo" in post.extra;
  return {
    message_id: post.id,
    ...(post.from === undefined ? {} : { from: post.from }),
    ...(post.as === undefined ? {} : { sender_chat: chatJson(post.as) }),
    chat: chatJson(post.chat),
    date: post.date,
    ...(post.edited === undefined ? {} : { edit_date: post.edited }),
    ...(post.thread === undefined
      ? {}
      : { message_thread_id: post.thread, is_topic_message: post.chat.forum }),
    ...(reply === undefined ? {} : { reply_to_message: messageJson(reply, true) }),
    ...(post.service || post.text === ""
      ? {}
      : {
          [captioned ? "caption" : "text"]: post.text,
          ...(post.entities.length === 0
            ? {}
            : { [captioned ? "caption_entities" : "entities"]: post.entities }),
        }),
    ...(post.buttons.length === 0 ? {} : { reply_markup: { inline_keyboard: post.buttons } }),
    ...post.extra,
  };
};

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ["url", /https?:\/\/[^\s，。！？、]+/g],
  ["bot_command", /(?<![^\s(（])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])/g],
  ["mention", /(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{3,31}/g],
  ["hashtag", /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

/** The entities Telegram finds by itself, beside those given; none overlap. */
export const withFound = (text: string, given: readonly Entity[]): Entity[] => {
  const taken = [...given];
  for (const [type, pattern] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const found = { type, offset: match.index, length: match[0].length };
      const free = taken.every(
        (e) => e.offset + e.length <= found.offset || found.offset + found.length <= e.offset,
      );
      if (free) taken.push(found);
    }
  return taken.sort((a, b) => a.offset - b.offset);
};

/** Entities for people named in a text: `@username` is found by itself, others become text mentions. */
export const mentionsOf = (text: string, people: readonly Person[]): Entity[] =>
  people.flatMap((user) => {
    if (user.username !== undefined && text.includes(`@${user.username}`)) return [];
    const tagged = text.indexOf(`@${user.first_name}`);
    const offset = tagged >= 0 ? tagged : text.indexOf(user.first_name);
    if (offset < 0) throw new Error(`“${text}” does not name ${user.first_name}`);
    const length = user.first_name.length + (tagged >= 0 ? 1 : 0);
    return [{ type: "text_mention", offset, length, user }];
  });
