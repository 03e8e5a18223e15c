// The bot's side of a loopback Telegram: the Bot API methods, with the errors the real one answers.
import {
  type Button,
  chatJson,
  type Entity,
  inside,
  type Json,
  may,
  memberJson,
  messageJson,
  type Place,
  type Post,
  REACTIONS,
  runs,
  withFound,
} from "./chats.ts";
import type { World } from "./world.ts";

/** An error answer of the Bot API. */
export class Refused extends Error {
  readonly code: number;
  readonly parameters: Json | undefined;
  constructor(code: number, description: string, parameters?: Json) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** A file part of a multipart request. */
export class Upload {
  readonly name: string;
  readonly bytes: Buffer;
  constructor(name: string, bytes: Buffer) {
    this.name = name;
    this.bytes = bytes;
  }
}

/** Request fields after decoding; nested values may still be JSON strings, as in forms. */
export type Params = Json;
export type Method = (params: Params, gone: AbortSignal) => unknown;

const bad = (why: string, parameters?: Json) => new Refused(400, `Bad Request: ${why}`, parameters);

export const text = (p: Params, key: string): string => {
  const value = p[key];
  return value === undefined || value === null ? "" : String(value);
};

export const number = (p: Params, key: string): number | undefined => {
  const value = text(p, key);
  return /^-?\d+$/.test(value) ? Number(value) : undefined;
};

const flag = (p: Params, key: string): boolean => /^(true|1|yes)$/i.test(text(p, key));

/** A nested value, whether sent as JSON or as a JSON string in a form field. */
export const nested = <T>(p: Params, key: string): T | undefined => {
  const value = p[key];
  if (typeof value !== "string") return (value ?? undefined) as T | undefined;
  if (value === "") return undefined;
  try {
    return JSON.parse(value) as T;
  } catch {
    throw bad(`can't parse ${key.replaceAll("_", " ")} JSON object`);
  }
};

const keyboard = (p: Params): readonly (readonly Button[])[] => {
  const markup = nested<{ inline_keyboard?: Button[][] }>(p, "reply_markup");
  const rows = markup?.inline_keyboard ?? [];
  for (const button of rows.flat()) {
    if (!button.text) throw bad("can't parse inline keyboard button: Text buttons are unallowed");
    const bytes = Buffer.byteLength(button.callback_data ?? "");
    if (button.callback_data !== undefined && (bytes === 0 || bytes > 64))
      throw bad("BUTTON_DATA_INVALID");
    if (button.callback_data === undefined && button.url === undefined)
      throw bad(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      );
  }
  return rows.filter((row) => row.length > 0);
};

const halves = (body: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(body[at] ?? "") && /[\uD800-\uDBFF]/.test(body[at - 1] ?? "");

const checkEntity = (body: string, { offset, length }: Entity) => {
  if (!Number.isInteger(offset) || offset < 0) throw bad("receive an entity with incorrect offset");
  if (!Number.isInteger(length) || length < 0) throw bad("receive an entity with incorrect length");
  const place = `entity beginning at UTF-16 offset ${offset}`;
  if (offset + length > body.length)
    throw bad(`${place} ends after the end of the text at UTF-16 offset ${body.length}`);
  if (halves(body, offset) || halves(body, offset + length))
    throw bad(`${place} ends in a middle of a UTF-16 symbol`);
};

const sameContent = (a: Pick<Post, "text" | "entities" | "buttons">, b: typeof a): boolean =>
  a.text === b.text &&
  JSON.stringify([a.entities, a.buttons]) === JSON.stringify([b.entities, b.buttons]);

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
const TWO_DAYS = 48 * 3600;

/** The methods, by lower-case name. Command menus and files live as long as the server. */
export const botMethods = (world: World, privacy: boolean, queryLifeMs: number) => {
  const { bot, places, people, queries } = world;
  const commands = new Map<string, Json[]>();
  const files = new Map<string, { path: string; content: Buffer }>();

  const chatOf = (p: Params): Place => {
    const given = text(p, "chat_id");
    if (given === "") throw bad("chat_id is empty");
    const person = people.get(Number(given));
    const place = given.startsWith("@")
      ? [...places.values()].find((c) => `@${c.username}`.toLowerCase() === given.toLowerCase())
      : (places.get(Number(given)) ??
        (person !== undefined && person.id !== bot.id ? world.dm(person) : undefined));
    if (place === undefined || world.meIn(place) === undefined) throw bad("chat not found");
    if (place.migratedTo !== undefined)
      throw bad("group chat was upgraded to a supergroup chat", {
        migrate_to_chat_id: place.migratedTo,
      });
    return place;
  };

  const enter = (p: Params): Place => {
    const place = chatOf(p);
    const standing = world.meIn(place)?.standing;
    const kind = place.type === "private" ? "" : `${place.type} chat`;
    if (standing === "kicked")
      throw new Refused(
        403,
        `Forbidden: bot was ${kind === "" ? "blocked by the user" : `kicked from the ${kind}`}`,
      );
    if (standing === "left")
      throw new Refused(
        403,
        kind === ""
          ? "Forbidden: bot can't initiate conversation with a user"
          : `Forbidden: bot is not a member of the ${kind}`,
      );
    return place;
  };

  const ownPlace = (p: Params): Place => {
    const place = enter(p);
    if (place.type === "channel" && !runs(world.meIn(place)))
      throw bad("need administrator rights in the channel chat");
    if (world.meIn(place)?.standing === "restricted")
      throw bad("not enough rights to send text messages to the chat");
    return place;
  };

  const postIn = (place: Place, p: Params, verb: string): Post => {
    const post = world.lookUp({ chat: place, id: number(p, "message_id") ?? 0 });
    if (post === undefined) throw bad(`message to ${verb} not found`);
    return post;
  };

  /** Text with its entities, as Telegram would keep it. */
  const wording = (p: Params, field: string, limit: number) => {
    const raw = text(p, field);
    if (text(p, "parse_mode") !== "") throw bad("unsupported parse_mode");
    const given = nested<Entity[]>(p, field === "text" ? "entities" : `${field}_entities`) ?? [];
    for (const entity of given) checkEntity(raw, entity);
    const body = raw.trimEnd();
    if (body.length > limit)
      throw bad(field === "text" ? "message is too long" : "message caption is too long");
    const kept = given.flatMap((entity): Entity[] => {
      const length = Math.min(entity.length, body.length - entity.offset);
      if (length <= 0) return [];
      if (entity.type !== "text_mention") return [{ ...entity, length }];
      // A mention of someone Telegram does not know is dropped without a word.
      const who = people.get(entity.user?.id ?? 0);
      return who === undefined ? [] : [{ ...entity, length, user: who }];
    });
    return { text: body, entities: withFound(body, kept) };
  };

  const answered = (place: Place, p: Params): Post | undefined => {
    const reply = nested<{
      message_id?: number;
      allow_sending_without_reply?: boolean;
      chat_id?: number | string;
    }>(p, "reply_parameters");
    const id = reply?.message_id ?? number(p, "reply_to_message_id");
    if (id === undefined) return undefined;
    const target = world.lookUp({ chat: place, id: Number(id) });
    const optional = reply?.allow_sending_without_reply ?? flag(p, "allow_sending_without_reply");
    if (target === undefined && !optional) throw bad("message to be replied not found");
    return target;
  };

  const send = (p: Params, field: string, limit: number, extra: Json = {}): Json => {
    const place = ownPlace(p);
    const words = wording(p, field, limit);
    if (field === "text" && words.text.trim() === "") throw bad("message text is empty");
    const thread = number(p, "message_thread_id");
    const topic = place.posts.find((post) => post.id === thread && !post.deleted);
    if (thread !== undefined && topic === undefined) throw bad("message thread not found");
    const buttons = keyboard(p);
    const replyTo = answered(place, p);
    const post = world.write(place, {
      from: place.type === "channel" ? undefined : bot,
      as: place.type === "channel" ? place : undefined,
      ...words,
      extra,
      buttons,
      replyTo,
      thread: thread ?? (place.forum ? replyTo?.thread : undefined),
      silent: flag(p, "disable_notification"),
    });
    return messageJson(post);
  };

  const upload = (p: Params, field: string): Json => {
    const named = text(p, field);
    const sent = p[field] instanceof Upload ? p[field] : p[named.replace(/^attach:\/\//, "")];
    if (!(sent instanceof Upload)) {
      if (!files.has(named)) throw bad("wrong file identifier/HTTP URL specified");
      return { file_id: named, file_unique_id: named };
    }
    const id = `file${files.size + 1}`;
    files.set(id, { path: `${field}s/${id}`, content: sent.bytes });
    const size = sent.bytes.length;
    return { file_id: id, file_unique_id: id, file_name: sent.name, file_size: size };
  };

  const ownPost = (p: Params): Post => {
    const place = enter(p);
    const post = postIn(place, p, "edit");
    const mine = post.from?.id === bot.id || post.as === place;
    if (!mine || post.service) throw bad("message can't be edited");
    return post;
  };

  const change = (post: Post, next: Pick<Post, "text" | "entities" | "buttons">): Json => {
    if (sameContent(post, next)) throw bad(NOT_MODIFIED);
    const reworded = post.text !== next.text;
    Object.assign(post, next, reworded ? { edited: world.seconds() } : {});
    post.edits += 1;
    world.changed();
    return messageJson(post);
  };

  const erase = (place: Place, post: Post) => {
    const mine = post.from?.id === bot.id;
    const old = world.seconds() - post.date > TWO_DAYS;
    const rights = may(world.meIn(place), "can_delete_messages");
    const allowed = rights || (mine ? !old : place.type === "private" && !old);
    if (!allowed) throw bad("message can't be deleted");
    post.deleted = true;
    world.changed();
  };

  const menuKey = (p: Params): string => {
    const scope = nested<Json>(p, "scope") ?? { type: "default" };
    const ids = `${scope.chat_id ?? ""}/${scope.user_id ?? ""}`;
    return `${scope.type}/${ids}/${text(p, "language_code")}`;
  };

  const pinning = (p: Params, pinned: boolean): true => {
    const place = enter(p);
    if (place.type !== "private" && !may(world.meIn(place), "can_pin_messages"))
      throw bad("not enough rights to manage pinned messages in the chat");
    const post = postIn(place, p, pinned ? "pin" : "unpin");
    post.pinned = pinned;
    if (pinned) world.notice(place, bot, { pinned_message: messageJson(post, true) });
    world.changed();
    return true;
  };

  const members = (place: Place) => [...place.members.values()].filter(inside);

  const methods: Readonly<Record<string, Method>> = {
    getme: () => ({
      ...bot,
      can_join_groups: true,
      can_read_all_group_messages: !privacy,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
    }),
    sendmessage: (p) => send(p, "text", 4096),
    senddocument: (p) => send(p, "caption", 1024, { document: upload(p, "document") }),
    sendchataction: (p) => {
      ownPlace(p);
      return true;
    },
    getfile: (p) => {
      const file = files.get(text(p, "file_id"));
      if (file === undefined) throw bad("invalid file_id");
      const id = text(p, "file_id");
      return {
        file_id: id,
        file_unique_id: id,
        file_path: file.path,
        file_size: file.content.length,
      };
    },
    editmessagetext: (p) => {
      const post = ownPost(p);
      const words = wording(p, "text", 4096);
      if (words.text.trim() === "") throw bad("message text is empty");
      return change(post, { ...words, buttons: keyboard(p) });
    },
    editmessagereplymarkup: (p) => {
      const post = ownPost(p);
      return change(post, { text: post.text, entities: post.entities, buttons: keyboard(p) });
    },
    deletemessage: (p) => {
      const place = enter(p);
      erase(place, postIn(place, p, "delete"));
      return true;
    },
    answercallbackquery: (p) => {
      const query = queries.get(text(p, "callback_query_id"));
      if (query === undefined || query.answered || world.clock() - query.at > queryLifeMs)
        throw bad("query is too old and response timeout expired or query ID is invalid");
      if (text(p, "text").length > 200) throw bad("MESSAGE_TOO_LONG");
      query.answered = true;
      query.answer({ text: text(p, "text"), alert: flag(p, "show_alert") });
      return true;
    },
    setmessagereaction: (p) => {
      const place = enter(p);
      const post = postIn(place, p, "react");
      const wanted = nested<{ type: string; emoji?: string }[]>(p, "reaction") ?? [];
      if (wanted.length > 1) throw bad("REACTIONS_TOO_MANY");
      // Telegram takes emoji with or without the variation selector.
      const emoji = wanted.map((r) => (r.emoji ?? "").replaceAll("\uFE0F", ""));
      const permitted = place.permitted ?? REACTIONS;
      if (emoji.some((e) => !permitted.includes(e))) throw bad("REACTION_INVALID");
      post.reactions.set(bot.id, emoji);
      world.changed();
      return true;
    },
    setmycommands: (p) => {
      const list = nested<{ command: string; description: string }[]>(p, "commands") ?? [];
      for (const { command, description } of list) {
        if (!/^[a-z0-9_]{1,32}$/.test(command.replace(/^\//, ""))) throw bad("BOT_COMMAND_INVALID");
        if (!description || description.length > 256) throw bad("BOT_COMMAND_DESCRIPTION_INVALID");
      }
      if (list.length > 100) throw bad("BOT_COMMANDS_TOO_MUCH");
      commands.set(menuKey(p), list);
      return true;
    },
    getmycommands: (p) => commands.get(menuKey(p)) ?? [],
    deletemycommands: (p) => {
      commands.delete(menuKey(p));
      return true;
    },
    pinchatmessage: (p) => pinning(p, true),
    unpinchatmessage: (p) => pinning(p, false),
    leavechat: (p) => {
      const place = enter(p);
      if (place.type === "private")
        throw bad("chat member status can't be changed in private chats");
      world.moves(place, bot, "left", bot);
      return true;
    },
    getchat: (p) => {
      const place = enter(p);
      const pinned = place.posts.findLast((post) => post.pinned && !post.deleted);
      return {
        ...chatJson(place),
        accent_color_id: 0,
        max_reaction_count: 11,
        permissions: { can_send_messages: true },
        ...(place.permitted === undefined
          ? {}
          : { available_reactions: place.permitted.map((emoji) => ({ type: "emoji", emoji })) }),
        ...(pinned === undefined ? {} : { pinned_message: messageJson(pinned, true) }),
      };
    },
    getchatmember: (p) => {
      const place = enter(p);
      const who = people.get(number(p, "user_id") ?? 0);
      if (who === undefined) throw bad("invalid user_id specified");
      return memberJson(place.members.get(who.id) ?? { user: who, standing: "left", rights: {} });
    },
    getchatadministrators: (p) => {
      const place = enter(p);
      if (place.type === "private") throw bad("there are no administrators in the private chat");
      // Other bots are left out, as the real answer leaves them out.
      return members(place)
        .filter((m) => runs(m) && (!m.user.is_bot || m.user.id === bot.id))
        .map(memberJson);
    },
    getchatmembercount: (p) => members(enter(p)).length,
  };
  const file = (path: string) => [...files.values()].find((f) => f.path === path)?.content;
  return { methods, file };
};
