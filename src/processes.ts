// One process or several: whose accounts are whose, and who keeps the time.

import type { Can, ChatAdapter, Incoming, Office } from "./ports.ts";

/** Of an app that nobody has told of yet, nothing is taken for granted. */
const NOTHING: Can = { reply: false, edit: false, delete: false, react: false, private: false };
/** A line for a chat of another process is looked at again after this long, in milliseconds. */
const NOT_OURS = 1000;

export interface SharedAccounts {
  /** Those of this process, and those that `learn` has found elsewhere. */
  readonly adapters: readonly ChatAdapter[];
  /** Looks which accounts there are by now. */
  learn(): void;
  /** Runs one of this process while nobody else has its account; ends when it does, or when it is stopped. */
  run(
    adapter: ChatAdapter,
    stop: AbortSignal,
    hear: (incoming: Incoming) => Promise<string | undefined>,
  ): Promise<void>;
}

/**
 * The accounts as the bot sees them where several processes share a store: it sends for those that this process has, and asks about
 * the others.
 */
export function shareAccounts(office: Office, own: readonly ChatAdapter[]): SharedAccounts {
  const adapters: ChatAdapter[] = own.map((adapter) => ({
    ...adapter,
    wait: (line) => (office.holds(adapter.name) ? (adapter.wait?.(line) ?? 0) : NOT_OURS),
    isAdmin: (chat, resident) =>
      office.holds(adapter.name) ? adapter.isAdmin(chat, resident) : office.isAdmin(chat, resident),
  }));
  return {
    adapters,
    learn() {
      for (const name of office.accounts().keys())
        if (!adapters.some((one) => one.name === name)) adapters.push(elsewhere(office, name));
    },
    run: (adapter, stop, hear) =>
      office.hold(adapter, stop, async (lost) => {
        const end = (): void => void adapter.stop().catch(() => undefined);
        lost.addEventListener("abort", end, { once: true });
        await adapter.run(hear);
      }),
  };
}

/** An account that another process has. */
const elsewhere = (office: Office, name: string): ChatAdapter => ({
  name,
  get can() {
    return office.accounts().get(name) ?? NOTHING;
  },
  run: async () => {},
  send: () => Promise.reject(new Error(`${name} is another process's account`)),
  wait: () => NOT_OURS,
  isAdmin: office.isAdmin,
  status: () => `${name}: another process`,
  stop: async () => {},
});

/** Does something now and then, one at a time: a slow one must not be overtaken. */
export function byTimer(
  work: () => Promise<void>,
  every: number,
  complain: (error: unknown) => void,
): { stop(): Promise<void> } {
  let working: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    working = working.then(work).catch(complain);
  }, every);
  return {
    stop() {
      clearInterval(timer);
      return working;
    },
  };
}
