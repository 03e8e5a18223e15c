import { GrammyError, HttpError } from "grammy";
import type { InlineKeyboardButton, MessageEntity, ReactionTypeEmoji } from "grammy/types";
import type { Outgoing } from "../../src/model.ts";
import { SendError } from "../../src/ports.ts";
import { chatId, numbersIn } from "./ids.ts";

/** UTF-16 units that Telegram takes in one message. */
const LIMIT = 4096;
/** Bytes that Telegram takes behind one button. */
const DATA = 64;

/** One message of a text that may need several. */
export interface Piece {
  readonly text: string;
  readonly entities: MessageEntity[];
}

/** A text as the messages it takes: cut between lines, within a line only where one is too long by itself. */
export function pieces({ text, mentions }: Pick<Outgoing, "text" | "mentions">): Piece[] {
  const named = tags(text, mentions);
  return spans(text, LIMIT).map(([from, to]) => ({
    text: text.slice(from, to),
    entities: named
      .filter((tag) => tag.offset >= from && tag.offset + tag.length <= to)
      .map((tag) => ({ ...tag, offset: tag.offset - from })),
  }));
}

/** The buttons below a post, as Telegram takes them. */
export function keyboard({ buttons = [] }: Pick<Outgoing, "buttons">) {
  if (buttons.length === 0) return {};
  // One button that does not fit would cost the whole line.
  const rows = buttons
    .map((row) =>
      row.flatMap(({ text, data, url }): InlineKeyboardButton[] => {
        if (url !== undefined) return [{ text, url }];
        return Buffer.byteLength(data) <= DATA ? [{ text, callback_data: data }] : [];
      }),
    )
    .filter((row) => row.length > 0);
  return { reply_markup: { inline_keyboard: rows } };
}

function spans(text: string, limit: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  while (text.length - from > limit) {
    const line = text.lastIndexOf("\n", from + limit);
    const cut = line > from ? line : whole(text, from + limit);
    found.push([from, cut]);
    from = line > from ? cut + 1 : cut;
  }
  return [...found, [from, text.length]];
}

/** A place to cut that leaves both halves of an emoji together. */
const whole = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;

/** The "@name" of each resident in turn, tied to the account; those of other platforms stay plain text. */
function tags(text: string, mentions: Outgoing["mentions"]): MessageEntity[] {
  let from = 0;
  return mentions.flatMap((mention): MessageEntity[] => {
    const name = `@${mention.text.replace(/^@/, "")}`;
    const offset = text.indexOf(name, from);
    if (offset < 0) return [];
    from = offset + name.length;
    const id = numbersIn(mention.id)?.chat;
    if (id === undefined) return [];
    const user = { id, is_bot: false, first_name: name.slice(1) };
    return [{ type: "text_mention", offset, length: name.length, user }];
  });
}

/** Telegram lets bots react with these alone. */
const PERMITTED = new Set(
  `👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈
  😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡`.split(
    /\s+/u,
  ),
);
const INSTEAD: Readonly<Record<string, string>> = { "✅": "👌", "☑": "👌", "📝": "✍", "🆗": "👌" };

/** The reaction nearest to an emoji that Telegram permits; none for an empty text, which takes it back. */
export function reaction(text: string): ReactionTypeEmoji[] {
  const emoji = text.trim().replaceAll("\uFE0F", "");
  if (emoji === "") return [];
  const permitted = PERMITTED.has(emoji) ? emoji : (INSTEAD[emoji] ?? "👌");
  return [{ type: "emoji", emoji: permitted as ReactionTypeEmoji["emoji"] }];
}

/** Network errors that come before a request is on its way. */
const UNSENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** The system's word for a failed request. Never its message, which holds the token. */
export function networkCode(error: unknown): string | undefined {
  if (!(error instanceof HttpError)) return undefined;
  const cause = error.error;
  const known = typeof cause === "object" && cause !== null && "code" in cause;
  return known && typeof cause.code === "string" ? cause.code : "no answer";
}

/** What a failed call means for its line: a `SendError` where nothing was shown, else an error that leaves it open. */
export function failure(error: unknown): Error {
  if (error instanceof GrammyError) return refusal(error);
  const code = networkCode(error);
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  const why = `Telegram: ${(error as HttpError).message} (${code})`;
  return UNSENT.has(code) ? new SendError(why, 5) : new Error(why);
}

function refusal({ error_code: code, description, parameters }: GrammyError): Error {
  const why = `Telegram: ${description}`;
  const to = parameters.migrate_to_chat_id;
  if (to !== undefined) return new SendError(why, 0, chatId(to));
  if (code === 429) return new SendError(why, parameters.retry_after ?? 30);
  // A wrong token is the operator's to mend; the line can wait for it.
  if (code === 401 || code === 404) return new SendError(why, 300);
  // A gateway may fail after the message was shown.
  return code >= 500 ? new Error(why) : new SendError(why);
}

/** Whether a refusal means that what was wanted is already so. */
export const alreadySo = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /message is not modified|message to delete not found/.test(error.description);
