import { createHmac, timingSafeEqual } from "node:crypto";
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Posted } from "../../src/ports.ts";
import { type Polling, persist, until, WANTED } from "./poll.ts";
import * as reports from "./reports.ts";

/** Header by which Telegram proves that a delivery is its own. */
const SECRET = "x-telegram-bot-api-secret-token";
/** Deliveries at once. Telegram keeps the order of each chat whatever their number. */
const CONNECTIONS = 10;
/** How many updates that were handled are remembered, for one that is delivered again. */
const KEPT = 2000;

/** The path of a public address, at which the door is asked too. */
export const pathOf = (address: string): string => new URL(address).pathname;

/**
 * What Telegram sends along with each delivery: the same at every start and in every process, and known only to who knows
 * the token.
 */
export const secretOf = (token: string, address: string): string =>
  createHmac("sha256", token).update(`webhook ${address}`).digest("base64url");

/** Takes deliveries while it is open. */
export interface Receiving {
  /** The status that one delivery is answered with. */
  receive(posted: Posted): Promise<number>;
  /** Takes nothing more; resolves when all that was taken is handled. */
  close(): Promise<void>;
}

/**
 * Hands on what is delivered, one after another as it came. An update that comes again while the first is still being
 * handled waits for that one, and is not handled twice. 200 once handled, 503 when it could not be kept: then Telegram
 * delivers it again.
 */
export function receiving(secret: string, handle: (update: Update) => Promise<boolean>): Receiving {
  const inHand = new Map<number, Promise<boolean>>();
  const handled = new Set<number>();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  const take = (update: Update): Promise<boolean> => {
    const { update_id: id } = update;
    const known = inHand.get(id);
    if (known) return known;
    const mine = last
      .then(() => handle(update))
      .then((done) => {
        if (done) remember(id);
        return done;
      })
      .finally(() => inHand.delete(id));
    inHand.set(id, mine);
    last = mine.catch(() => undefined);
    return mine;
  };

  const remember = (id: number) => {
    handled.add(id);
    const [oldest] = handled;
    if (handled.size > KEPT && oldest !== undefined) handled.delete(oldest);
  };

  return {
    async receive({ header, body }) {
      if (!isSame(header(SECRET), secret)) return 401;
      if (closed) return 503;
      const update = updateIn(body);
      if (update === undefined) return 400;
      if (handled.has(update.update_id)) return 200;
      return (await take(update).catch(() => false)) ? 200 : 503;
    },
    async close() {
      closed = true;
      await last;
    },
  };
}

function isSame(given: string | undefined, secret: string): boolean {
  const [one, other] = [Buffer.from(given ?? ""), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function updateIn(body: string): Update | undefined {
  try {
    const found: unknown = JSON.parse(body);
    const isUpdate =
      typeof found === "object" && found !== null && "update_id" in found && isId(found.update_id);
    return isUpdate ? (found as Update) : undefined;
  } catch {
    return undefined;
  }
}

const isId = (value: unknown): boolean => typeof value === "number" && Number.isSafeInteger(value);

/** Tells Telegram where to deliver; false once stopped. */
export async function hang(polling: Polling, address: string, secret: string): Promise<boolean> {
  const how = { secret_token: secret, allowed_updates: WANTED, max_connections: CONNECTIONS };
  const { api, signal } = polling;
  const set = await persist(polling, () => api.setWebhook(address, how, until(signal)));
  return set === true;
}

/**
 * Looks now and then until stopped: a webhook that somebody took down is put up again, and what Telegram says against
 * the address is told once.
 */
export async function watch(
  polling: Polling,
  address: string,
  secret: string,
  every: number,
): Promise<void> {
  const { signal, wait, tell, trouble } = polling;
  let told: string | undefined;
  while (!signal.aborted) {
    await wait(every, signal);
    if (signal.aborted) return;
    const info = await infoOf(polling.api, signal);
    if (info === undefined) continue;
    if (info.url !== address) {
      tell(reports.takenDown);
      if (!(await hang(polling, address, secret))) return;
    }
    // Telegram keeps the last error for ever; it counts while something waits.
    const why = info.pending_update_count > 0 ? info.last_error_message : undefined;
    const report = why === undefined ? undefined : reports.undelivered(why);
    trouble(report);
    if (report && why !== told) tell(report);
    told = why;
  }
}

const infoOf = (api: Api, signal: AbortSignal) =>
  api.getWebhookInfo(until(signal)).catch(() => undefined);
