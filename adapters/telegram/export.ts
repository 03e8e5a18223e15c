import type { Instant } from "../../src/model.ts";
import { momentOf, ScriptError, type ScriptEvent } from "../../src/script.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads `result.json` as Telegram Desktop exports it, of one chat or of a whole account (then every group of it).
 * What was edited is there with its last text; photographs, stickers and service messages are left out.
 * Old exports tell times by the clock of whoever exported, which is taken to be that of `zone`.
 */
export function fromExport(text: string, zone: string): readonly ScriptEvent[] {
  const root = parsed(text.replace(/^\uFEFF/u, ""));
  const chats = chatsOf(root);
  if (chats.length === 0) {
    throw new ScriptError(
      'line 1: no "messages" in this file; export the group in Telegram Desktop as "Machine-readable JSON"',
    );
  }
  const events = chats.flatMap((chat) => {
    const group = chats.length === 1 ? "community" : String(chat.name ?? chat.id ?? "group");
    const messages = chat.messages as readonly unknown[];
    return messages.flatMap((message) =>
      eventOf(message, { group, chat: String(chat.id ?? group), file: text, zone }),
    );
  });
  return chats.length === 1 ? events : events.toSorted(byTime);
}

const byTime = (a: ScriptEvent, b: ScriptEvent): number =>
  a.type === "restart" || b.type === "restart" || a.at === b.at ? 0 : a.at < b.at ? -1 : 1;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function chatsOf(root: unknown): readonly Json[] {
  if (!isObject(root)) return [];
  if (Array.isArray(root.messages)) return [root];
  const list = isObject(root.chats) ? root.chats.list : undefined;
  if (!Array.isArray(list)) return [];
  const chats = list.filter((chat): chat is Json => isObject(chat) && Array.isArray(chat.messages));
  return chats.filter((chat) => String(chat.type ?? "").includes("group"));
}

interface Place {
  readonly group: string;
  readonly chat: string;
  readonly file: string;
  readonly zone: string;
}

function eventOf(message: unknown, { group, chat, file, zone }: Place): ScriptEvent[] {
  if (!isObject(message)) throw new ScriptError('line 1: something in "messages" is not a message');
  if (message.type !== "message") return [];
  const text = textOf(message.text);
  if (text.trim() === "") return [];
  const { id, from_id: account, from: name, reply_to_message_id: quoted } = message;
  const from = String(account ?? name ?? "unknown");
  const at = timeOf(message, zone);
  if (at === undefined) {
    const date = message.date_unixtime ?? message.date;
    throw new ScriptError(
      `line ${lineOfMessage(file, id)}: message ${String(id)} has no time that can be read: ${String(date)}`,
    );
  }
  return [
    {
      type: "say",
      id: `${chat}/${String(id)}`,
      at,
      group,
      from,
      name: typeof name === "string" && name !== "" ? name : from,
      text,
      ...(quoted !== undefined && quoted !== null && { replyTo: `${chat}/${String(quoted)}` }),
    },
  ];
}

function timeOf({ date_unixtime: seconds, date }: Json, zone: string): Instant | undefined {
  const ms = seconds === undefined ? Number.NaN : Number(seconds) * 1000;
  if (Math.abs(ms) <= 8.64e15) return new Date(ms).toISOString();
  return momentOf(String(date), zone);
}

/** Telegram writes a text with links or mentions as a list of strings and entities. */
function textOf(text: unknown): string {
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) return "";
  return text
    .map((part: unknown) =>
      typeof part === "string" ? part : isObject(part) ? String(part.text ?? "") : "",
    )
    .join("");
}

function lineOfMessage(file: string, id: unknown): number {
  const at = new RegExp(`"id":\\s*${String(id)}\\s*,`, "u").exec(file)?.index ?? 0;
  return file.slice(0, at).split("\n").length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ScriptError(faultOf(text));
  }
}

/** Engines do not always say where JSON is broken, but a beginning of it that only stops too early is not yet broken. */
function faultOf(text: string): string {
  const lines = text.split("\n");
  const fault = (count: number): string | undefined => {
    const start = lines.slice(0, count).join("\n").trimEnd();
    try {
      JSON.parse(start);
      return undefined;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const position = /at position (\d+)/u.exec(why)?.[1];
      const stops = position === undefined ? /end of JSON/u.test(why) : +position >= start.length;
      return stops ? undefined : why;
    }
  };
  let good = 0;
  let bad = lines.length;
  const whole = fault(bad);
  if (whole === undefined) {
    return `line ${lines.length}: the file stops too early; export or copy it again`;
  }
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fault(middle) === undefined) good = middle;
    else bad = middle;
  }
  return `line ${bad}: this is not JSON (${fault(bad) ?? whole})`;
}
