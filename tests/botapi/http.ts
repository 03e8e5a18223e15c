// How requests reach a loopback Telegram: bodies in every encoding the Bot API takes, and its flood limits.
import type { IncomingMessage } from "node:http";
import { type Params, Refused, Upload } from "./methods.ts";

// Node's own reader refuses the way grammY writes its parts, and Telegram does not.
const parts = (body: Buffer, boundary: string): Params => {
  const fields: Params = {};
  const [first = "", ...chunks] = body.toString("latin1").split(`--${boundary}`);
  if (first.trim() !== "" || !chunks.at(-1)?.startsWith("--"))
    throw new Refused(400, "Bad Request: can't parse multipart body");
  for (const chunk of chunks.slice(0, -1)) {
    const end = chunk.indexOf("\r\n\r\n");
    const head = Buffer.from(chunk.slice(0, end), "latin1").toString();
    const bytes = Buffer.from(chunk.slice(end + 4, -2), "latin1");
    const key = /[; ]name="?([^";\r]+)/i.exec(head)?.[1] ?? "";
    const file = /filename="?([^";\r]+)/i.exec(head)?.[1];
    fields[key] = file === undefined ? bytes.toString() : new Upload(file, bytes);
  }
  return fields;
};

/** Reads query and body fields, whether JSON, urlencoded or multipart. */
export const readParams = async (request: IncomingMessage, url: URL): Promise<Params> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const query = Object.fromEntries(url.searchParams);
  const type = request.headers["content-type"] ?? "";
  if (body.length === 0) return query;
  if (type.startsWith("application/json")) {
    try {
      return { ...query, ...(JSON.parse(body.toString()) as Params) };
    } catch {
      throw new Refused(400, "Bad Request: can't parse JSON object");
    }
  }
  if (type.startsWith("application/x-www-form-urlencoded"))
    return { ...query, ...Object.fromEntries(new URLSearchParams(body.toString())) };
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/.exec(type)?.[1];
  return boundary === undefined ? query : { ...query, ...parts(body, boundary) };
};

/** Flood limits; one left out does not apply. */
export interface Limits {
  /** Messages a second in one chat. */
  readonly chatPerSecond?: number;
  /** Messages a minute in one group. */
  readonly groupPerMinute?: number;
  /** Messages a second in all chats together. */
  readonly perSecond?: number;
}

/** Token buckets: says how many seconds a call must wait, 0 when it may pass. */
export const floodGate = (limits: Limits, clock: () => number) => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const level = (key: string, size: number, perMs: number) => {
    const kept = buckets.get(key) ?? { tokens: size, at: clock() };
    const tokens = Math.min(size, kept.tokens + (clock() - kept.at) * perMs);
    const bucket = { tokens, at: clock() };
    buckets.set(key, bucket);
    return { bucket, wait: tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perMs / 1000)) };
  };
  return (chat: string): number => {
    const rules: readonly (readonly [string, number | undefined, number])[] = [
      [`s${chat}`, limits.chatPerSecond, 1000],
      [`m${chat}`, chat.startsWith("-") ? limits.groupPerMinute : undefined, 60_000],
      ["all", limits.perSecond, 1000],
    ];
    const levels = rules.flatMap(([key, size, span]) =>
      size === undefined ? [] : [level(key, Math.max(1, size), size / span)],
    );
    const wait = Math.max(0, ...levels.map((l) => l.wait));
    // A refused call takes nothing from any bucket.
    if (wait === 0) for (const { bucket } of levels) bucket.tokens -= 1;
    return wait;
  };
};
