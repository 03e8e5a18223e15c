import type { Instant } from "./model.ts";
import { instantOf } from "./zone.ts";

/**
 * The history of a neighbourhood's chats, whatever file it came from: what `replay` plays.
 * `group` is "community", "building 5", "private u1", "committee", or any other name.
 */
export type ScriptEvent =
  | {
      readonly type: "say" | "edit" | "react" | "press" | "recall" | "leave";
      readonly id: string;
      readonly at: Instant;
      readonly group: string;
      readonly from: string;
      readonly name: string;
      /** What is said; the emoji of a reaction; the label of a button pressed; "" for a recall and for who leaves the group. */
      readonly text: string;
      /** An id, or BOT for the bot's last line in this group. */
      readonly replyTo?: string;
      readonly role?: "committee";
      /** The message edited, recalled or reacted to: an id, or BOT. */
      readonly of?: string;
    }
  | { readonly type: "tick"; readonly at: Instant }
  | { readonly type: "restart" };

export type Said = Exclude<ScriptEvent, { readonly type: "tick" | "restart" }>;

/** Stands for the bot's last line in a group. Its first, second … of a file are "bot-1", "bot-2" … */
export const BOT = "bot";

/** A file that cannot be played; the message says where and why. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

const TYPES = { edit: true, recall: true, react: true, press: true, leave: true } as const;

const isType = (value: unknown): value is keyof typeof TYPES =>
  typeof value === "string" && Object.hasOwn(TYPES, value);

/** Reads JSON Lines, skipping empty ones. Times without an offset are times of `zone`. */
export function fromJsonLines(text: string, zone: string): readonly ScriptEvent[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [eventOf(line, i + 1, zone)]));
}

function eventOf(line: string, no: number, zone: string): ScriptEvent {
  const fail = (why: string): never => {
    throw new ScriptError(`line ${no}: ${why}`);
  };
  const row = parsed(line, fail);
  const text = (key: string): string | undefined => {
    const value = row[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string") return value;
    return typeof value === "number" ? String(value) : fail(`"${key}" is not a text`);
  };
  if (row.restart === true) return { type: "restart" };
  const said = text("at") ?? fail('"at" is missing: the time, like 2022-12-19T20:01:00+08:00');
  const at =
    momentOf(said, zone) ??
    fail(`"at" is no time: ${said}; write it like 2022-12-19T20:01:00+08:00`);
  if (row.tick === true) return { type: "tick", at };

  const type = row.type ?? "say";
  if (type !== "say" && !isType(type)) {
    return fail(`"type" is ${JSON.stringify(type)}; there are ${Object.keys(TYPES).join(", ")}`);
  }
  const role = row.role ?? undefined;
  if (role !== undefined && typeof role !== "string") return fail('"role" is not a text');
  const of = text("of");
  if (of === undefined && (type === "edit" || type === "recall" || type === "react")) {
    return fail(`"of" is missing: the id of the message that this ${type} is about`);
  }
  const from = text("from") ?? fail('"from" is missing: who said it');
  const words =
    text("text") ?? (type === "recall" || type === "leave" ? "" : fail('"text" is missing'));
  const replyTo = text("replyTo");
  return {
    type,
    id: text("id") ?? `line-${no}`,
    at,
    group: text("group") ?? "community",
    from,
    name: text("name") ?? from,
    text: words,
    ...(replyTo !== undefined && { replyTo }),
    ...(role === "committee" && { role }),
    ...(of !== undefined && { of }),
  };
}

function parsed(line: string, fail: (why: string) => never): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail(`this is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fail("this is not a JSON object");
  }
  return value as Record<string, unknown>;
}

/** "2022-12-19T20:01:00+08:00", or without the offset for the clock of `zone`. */
export function momentOf(text: string, zone: string): Instant | undefined {
  const shape =
    /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/u;
  const [all, year, month, day, hour, minute, second, offset] = shape.exec(text.trim()) ?? [];
  if (all === undefined) return undefined;
  const asUtc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second ?? "00"}Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).getUTCDate() !== Number(day)) return undefined;
  if (offset !== undefined) {
    const ms = Date.parse(all.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/u, "$1:$2"));
    return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
  }
  const wall = { year: +(year ?? 0), month: +(month ?? 0), day: +(day ?? 0) };
  const at = instantOf({ ...wall, hour: +(hour ?? 0), minute: +(minute ?? 0) }, zone);
  return new Date(Date.parse(at) + Number(second ?? 0) * 1000).toISOString();
}
