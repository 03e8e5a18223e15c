import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { networkCode } from "./outgoing.ts";
import { another, back, REFUSED, type Report, refusedHook, unreachable } from "./reports.ts";

/** A pause that ends early when the signal says so. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** grammY types its signals by a polyfill. */
type GrammySignal = NonNullable<Parameters<Api["getMe"]>[0]>;
export const until = (signal: AbortSignal): GrammySignal => signal as unknown as GrammySignal;

/** What the loop needs from around it. */
export interface Polling {
  readonly api: Api;
  readonly signal: AbortSignal;
  readonly wait: Wait;
  readonly tell: (report: Report) => void;
  /** Told before each wait for the network, and with nothing once it is back. */
  readonly trouble: (report: Report | undefined) => void;
}

/** Seconds that one request waits for news. */
const PATIENCE = 30;
/** The kinds of update that mean something to the neighbourhood. */
export const WANTED = [
  "message",
  "edited_message",
  "callback_query",
  "message_reaction",
  "my_chat_member",
  "chat_member",
] as const;

/** Pause before the next try: 1, 2, 4 … 30 seconds. */
export const backOff = (tries: number): number => Math.min(30_000, 1000 * 2 ** tries);

/**
 * Calls until it is answered; undefined once stopped. Rejects when Telegram refuses the token. Each new trouble is told
 * once.
 */
export async function persist<T>(
  { signal, wait, tell, trouble }: Polling,
  call: () => Promise<T>,
): Promise<T | undefined> {
  let told: string | undefined;
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await call();
      if (told !== undefined) {
        trouble(undefined);
        tell(back);
      }
      return answer;
    } catch (error) {
      if (signal.aborted) return undefined;
      const report = troubleOf(error);
      trouble(report);
      if (report.en !== told) tell(report);
      told = report.en;
      const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      await wait(asked === undefined ? backOff(tries) : asked * 1000, signal);
      if (signal.aborted) return undefined;
    }
  }
}

function troubleOf(error: unknown): Report {
  if (!(error instanceof GrammyError)) return unreachable(networkCode(error) ?? String(error));
  // Telegram answers 404 to what does not even look like a token.
  if (error.error_code === 401 || error.error_code === 404)
    throw new Error(REFUSED, { cause: error.description });
  if (error.error_code === 409) return another;
  return error.error_code === 400 && error.method === "setWebhook"
    ? refusedHook(error.description)
    : unreachable(error.description);
}

/**
 * Hands on the updates one after another until stopped. Asking for what follows an update is what acknowledges it, so
 * that happens only after `handle` has said true; whatever was handled is acknowledged before this returns.
 */
export async function poll(
  polling: Polling,
  handle: (update: Update) => Promise<boolean>,
): Promise<void> {
  const { api, signal } = polling;
  let next = 0;
  let confirmed = 0;
  while (!signal.aborted) {
    const from = next === confirmed ? {} : { offset: next };
    const asked = { ...from, timeout: PATIENCE, allowed_updates: WANTED };
    const updates = await persist(polling, () => api.getUpdates(asked, until(signal)));
    if (updates === undefined) break;
    confirmed = next;
    for (const update of updates) {
      if (signal.aborted || !(await handle(update))) break;
      next = update.update_id + 1;
    }
  }
  if (next === confirmed) return;
  // Where this fails they come once more, and their causes are known.
  const last = { offset: next, limit: 1, timeout: 0 };
  await api.getUpdates(last, until(AbortSignal.timeout(5000))).catch(() => undefined);
}
