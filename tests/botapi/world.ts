// The people's side of a loopback Telegram: what tests make neighbours do, and which updates that gives the bot.
import {
  ANONYMOUS,
  type Button,
  CHANNEL_BOT,
  type ChatKind,
  chatJson,
  type Entity,
  inside,
  type Json,
  type Member,
  memberJson,
  mentionsOf,
  messageJson,
  type Person,
  type Place,
  type Post,
  type Ref,
  runs,
  type Standing,
  withFound,
} from "./chats.ts";

export interface WorldOptions {
  readonly bot: Person;
  readonly privacy: boolean;
  readonly clock: () => number;
  /** Hands an update to the bot's queue. */
  readonly publish: (kind: string, body: Json) => void;
  readonly changed: () => void;
}

export interface GroupOptions {
  readonly type?: Exclude<ChatKind, "private">;
  readonly id?: number;
  readonly username?: string;
  readonly forum?: boolean;
  readonly owner?: Person;
  readonly admins?: readonly Person[];
  readonly members?: readonly Person[];
  /** The bot's own place in the chat from the start; null when it has never been there. */
  readonly bot?: Standing | null;
  readonly reactions?: readonly string[];
}

export interface SayOptions {
  readonly replyTo?: Ref;
  readonly mention?: Person | readonly Person[];
  readonly entities?: readonly Entity[];
  readonly thread?: number;
  /** As an administrator who hides behind the group. */
  readonly anonymous?: boolean;
  /** In the name of a channel. */
  readonly as?: Place;
}

/** What the person sees after pressing a button. */
export interface Toast {
  readonly text: string;
  readonly alert: boolean;
}

export interface Query {
  readonly id: string;
  readonly at: number;
  readonly answer: (toast: Toast) => void;
  answered: boolean;
}

type PostFields = Partial<Omit<Post, "id" | "chat" | "date">>;

const isPerson = (value: Place | Person): value is Person => "first_name" in value;

/** People, chats and messages around one bot. */
export const createWorld = ({ bot, privacy, clock, publish, changed }: WorldOptions) => {
  const people = new Map<number, Person>([[bot.id, bot]]);
  const places = new Map<number, Place>();
  const queries = new Map<string, Query>();
  let counter = 0;
  const seconds = () => Math.floor(clock() / 1000);
  const meIn = (place: Place) => place.members.get(bot.id);

  const user = (
    name: string,
    given: { id?: number; username?: string; language?: string; bot?: boolean } = {},
  ): Person => {
    counter += 1;
    // Beyond 32 bits, as new Telegram accounts are.
    const id = given.id ?? 7_100_000_000 + counter;
    const person: Person = {
      id,
      is_bot: given.bot ?? false,
      first_name: name,
      ...(given.username === undefined ? {} : { username: given.username }),
      ...(given.language === undefined ? {} : { language_code: given.language }),
    };
    people.set(id, person);
    return person;
  };

  const seat = (place: Place, who: Person, standing: Standing, rights = {}) =>
    place.members.set(who.id, { user: who, standing, rights });

  const found = (place: Omit<Place, "members" | "posts" | "lastBot" | "migratedTo">): Place => {
    const whole = { ...place, members: new Map(), posts: [], lastBot: undefined };
    const opened: Place = { ...whole, migratedTo: undefined };
    places.set(place.id, opened);
    return opened;
  };

  const freshId = (type: ChatKind) => {
    counter += 1;
    return type === "group" ? -(4_000_000_000 + counter) : -(1_002_000_000_000 + counter);
  };

  const group = (title: string, given: GroupOptions = {}): Place => {
    const type = given.type ?? "supergroup";
    const place = found({
      id: given.id ?? freshId(type),
      type,
      title,
      ...(given.username === undefined ? {} : { username: given.username }),
      forum: given.forum ?? false,
      permitted: given.reactions,
    });
    for (const member of given.members ?? []) seat(place, member, "member");
    for (const admin of given.admins ?? []) seat(place, admin, "administrator");
    if (given.owner !== undefined) seat(place, given.owner, "creator");
    const standing =
      given.bot === undefined ? (type === "channel" ? "administrator" : "member") : given.bot;
    if (standing !== null) seat(place, bot, standing);
    return place;
  };

  /** A person's private chat with the bot; it exists before either has written. */
  const dm = (who: Person): Place => {
    const known = places.get(who.id);
    if (known !== undefined) return known;
    const place = found({
      id: who.id,
      type: "private",
      title: who.first_name,
      ...(who.username === undefined ? {} : { username: who.username }),
      forum: false,
      permitted: undefined,
    });
    seat(place, who, "member");
    seat(place, bot, "left");
    return place;
  };

  const placeOf = (chat: Place | Person): Place => (isPerson(chat) ? dm(chat) : chat);

  const lookUp = ({ chat, id }: Ref): Post | undefined =>
    chat.posts.find((p) => p.id === id && !p.deleted);

  const present = (ref: Ref): Post => {
    const post = lookUp(ref);
    if (post === undefined) throw new Error(`no message ${ref.id} in “${ref.chat.title}”`);
    return post;
  };

  const write = (chat: Place, fields: PostFields): Post => {
    const post: Post = {
      from: undefined,
      as: undefined,
      replyTo: undefined,
      thread: undefined,
      service: false,
      silent: false,
      extra: {},
      reactions: new Map(),
      text: "",
      entities: [],
      buttons: [],
      edited: undefined,
      edits: 0,
      deleted: false,
      pinned: false,
      ...fields,
      id: chat.posts.length + 1,
      chat,
      date: seconds(),
    };
    chat.posts.push(post);
    if (post.from?.is_bot === true && post.as === undefined && !post.service)
      chat.lastBot = post.from.id;
    changed();
    return post;
  };

  const commanded = (post: Post): boolean =>
    post.entities
      .filter((e) => e.type === "bot_command")
      .map((e) => post.text.slice(e.offset, e.offset + e.length).split("@")[1])
      .some((to) =>
        to === undefined
          ? post.chat.lastBot === bot.id
          : to.toLowerCase() === bot.username?.toLowerCase(),
      );

  /** Whether Telegram shows a message to the bot at all. */
  const heard = (post: Post): boolean => {
    const me = meIn(post.chat);
    if (!inside(me)) return false;
    if (post.service || post.chat.type === "private" || post.chat.type === "channel") return true;
    if (post.from?.is_bot === true && post.as === undefined) return false;
    if (!privacy || runs(me)) return true;
    return post.replyTo?.from?.id === bot.id || commanded(post);
  };

  const tell = (post: Post, edited = false) => {
    if (!heard(post)) return;
    const kind = post.chat.type === "channel" ? "channel_post" : "message";
    publish(edited ? `edited_${kind}` : kind, messageJson(post));
  };

  const notice = (chat: Place, from: Person, extra: Json, thread?: number): Post => {
    const post = write(chat, { from, service: true, extra, thread });
    tell(post);
    return post;
  };

  const requireInside = (who: Person, chat: Place) => {
    if (!inside(chat.members.get(who.id)))
      throw new Error(`${who.first_name} is not in “${chat.title}”`);
  };

  /** Changes someone's standing and sends the update bots get for it. */
  const moves = (chat: Place, who: Person, standing: Standing, by: Person, rights = {}) => {
    const old: Member = chat.members.get(who.id) ?? { user: who, standing: "left", rights: {} };
    const now: Member = { user: who, standing, rights };
    chat.members.set(who.id, now);
    if (who.id === bot.id || runs(meIn(chat)))
      publish(who.id === bot.id ? "my_chat_member" : "chat_member", {
        chat: chatJson(chat),
        from: by,
        date: seconds(),
        old_chat_member: memberJson(old),
        new_chat_member: memberJson(now),
      });
    changed();
  };

  const says = (who: Person, to: Place | Person, text: string, how: SayOptions = {}): Post => {
    const chat = placeOf(to);
    requireInside(who, chat);
    if (chat.migratedTo !== undefined) throw new Error(`“${chat.title}” became a supergroup`);
    if (chat.type === "private") {
      const standing = meIn(chat)?.standing;
      if (standing === "kicked") moves(chat, bot, "member", who);
      else if (standing === "left") seat(chat, bot, "member");
    }
    if (how.anonymous === true && !runs(chat.members.get(who.id)))
      throw new Error(`${who.first_name} runs nothing in “${chat.title}”`);
    const as = chat.type === "channel" || how.anonymous === true ? chat : how.as;
    const hidden = how.anonymous === true ? ANONYMOUS : how.as === undefined ? who : CHANNEL_BOT;
    const named = how.mention ?? [];
    const replyTo = how.replyTo === undefined ? undefined : present(how.replyTo);
    const given = [...(how.entities ?? []), ...mentionsOf(text, "id" in named ? [named] : named)];
    const post = write(chat, {
      from: chat.type === "channel" ? undefined : hidden,
      as,
      text,
      entities: withFound(text, given),
      replyTo,
      thread: how.thread ?? (chat.forum ? replyTo?.thread : undefined),
    });
    tell(post);
    return post;
  };

  const edits = (_who: Person, message: Ref, text: string): Post => {
    const post = present(message);
    const kept = post.entities.filter(
      (e) => e.type === "text_mention" && text.startsWith(post.text.slice(0, e.offset + e.length)),
    );
    Object.assign(post, { text, entities: withFound(text, kept), edited: seconds() });
    post.edits += 1;
    tell(post, true);
    changed();
    return post;
  };

  /** Removes a person's message; bots are never told. */
  const deletes = (message: Ref) => {
    present(message).deleted = true;
    changed();
  };

  /** Presses the button with this callback data, or this label; resolves with what the person is shown. */
  const presses = (who: Person, message: Ref, data: string, within = 5000): Promise<Toast> => {
    const post = present(message);
    requireInside(who, post.chat);
    const all: readonly Button[] = post.buttons.flat();
    const button = all.find((b) => b.callback_data === data) ?? all.find((b) => b.text === data);
    if (button?.callback_data === undefined)
      throw new Error(
        `message ${post.id} has no button “${data}”: ${JSON.stringify(post.buttons)}`,
      );
    counter += 1;
    const id = `${who.id}${counter}`;
    const toast = new Promise<Toast>((resolve, reject) => {
      const deadline = setTimeout(
        () => reject(new Error(`nobody answered ${who.first_name}'s press on “${data}”`)),
        within,
      );
      deadline.unref();
      const answer = (shown: Toast) => {
        clearTimeout(deadline);
        resolve(shown);
      };
      queries.set(id, { id, at: clock(), answer, answered: false });
    });
    // A test may press and never look at the toast.
    toast.catch(() => undefined);
    publish("callback_query", {
      id,
      from: who,
      message: messageJson(post),
      chat_instance: String(post.chat.id),
      data: button.callback_data,
    });
    return toast;
  };

  /** Sets someone's reactions on a message; none takes them away. */
  const reacts = (
    who: Person,
    message: Ref,
    emoji: readonly string[] | string,
    anonymous = false,
  ) => {
    const post = present(message);
    requireInside(who, post.chat);
    const next = typeof emoji === "string" ? (emoji === "" ? [] : [emoji]) : emoji;
    const old = post.reactions.get(who.id) ?? [];
    post.reactions.set(who.id, next);
    const list = (of: readonly string[]) => of.map((e) => ({ type: "emoji", emoji: e }));
    if (post.chat.type === "private" ? inside(meIn(post.chat)) : runs(meIn(post.chat)))
      publish("message_reaction", {
        chat: chatJson(post.chat),
        message_id: post.id,
        ...(anonymous ? { actor_chat: chatJson(post.chat) } : { user: who }),
        date: seconds(),
        old_reaction: list(old),
        new_reaction: list(next),
      });
    changed();
  };

  /** Someone joins, or is added by another; with the bot itself, the bot is added. */
  const joins = (who: Person, chat: Place, by: Person = who): Post => {
    moves(chat, who, "member", by);
    return notice(chat, by, { new_chat_members: [who] });
  };

  /** Someone leaves, or is removed by another. A supergroup does not tell the bot of its own going in a message. */
  const leaves = (who: Person, chat: Place, by: Person = who) => {
    const fields = { left_chat_member: who };
    if (who.id === bot.id && chat.type === "group") notice(chat, by, fields);
    moves(chat, who, by.id === who.id ? "left" : "kicked", by);
    if (who.id !== bot.id) notice(chat, by, fields);
  };

  const promotes = (who: Person, chat: Place, by: Person, rights: Record<string, boolean> = {}) =>
    moves(chat, who, "administrator", by, rights);
  const demotes = (who: Person, chat: Place, by: Person) => moves(chat, who, "member", by);
  const mutes = (who: Person, chat: Place, by: Person) => moves(chat, who, "restricted", by);
  const blocks = (who: Person) => moves(dm(who), bot, "kicked", who);

  /** Opens a forum topic; its id is the thread of the messages in it. */
  const topic = (who: Person, chat: Place, name: string): number => {
    const id = chat.posts.length + 1;
    notice(chat, who, { forum_topic_created: { name, icon_color: 7322096 } }, id);
    return id;
  };

  /** A group becomes a supergroup: new id, new message ids, the old id answers with where it went. */
  const migrates = (chat: Place, by: Person): Place => {
    if (chat.type !== "group") throw new Error(`“${chat.title}” is not a basic group`);
    const { members, posts: _old, lastBot: _bot, ...same } = chat;
    const next = found({ ...same, id: freshId("supergroup"), type: "supergroup" });
    for (const [id, member] of members) next.members.set(id, member);
    notice(chat, by, { migrate_to_chat_id: next.id });
    chat.migratedTo = next.id;
    notice(next, by, { migrate_from_chat_id: chat.id });
    return next;
  };

  return {
    ...{ bot, people, places, queries, clock, seconds, meIn, write, notice, lookUp, moves },
    ...{ user, group, dm, says, edits, deletes, presses, reacts, joins, leaves },
    ...{ promotes, demotes, mutes, blocks, topic, migrates, changed },
  };
};

export type World = ReturnType<typeof createWorld>;
