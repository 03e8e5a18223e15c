// One process or several: whose accounts are whose, and who keeps the time.

import type { ChatId, ResidentId, Speaker } from "./model.ts";
import type { Account, Can, ChatAdapter, Incoming, Office } from "./ports.ts";

/** What an account tells of its chat app. */
interface Facts {
  readonly can: Can;
  /** It tells who is in a group. */
  readonly members?: true;
}

/** What is asked of it. */
type Question =
  | readonly ["isAdmin", chat: ChatId, resident: ResidentId]
  | readonly ["members", chat: ChatId];

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
  const adapters = own.map((adapter): ChatAdapter => {
    const far = elsewhere(office, adapter.name, factsOf(adapter));
    const here = (): ChatAdapter => (office.holds(adapter.name) ? adapter : far);
    return {
      ...adapter,
      wait: (line) => here().wait?.(line) ?? 0,
      isAdmin: (chat, resident) => here().isAdmin(chat, resident),
      ...(adapter.members && { members: async (chat) => (await here().members?.(chat)) ?? [] }),
    };
  });
  return {
    adapters,
    learn() {
      for (const [name, facts] of office.accounts())
        if (!adapters.some((one) => one.name === name))
          adapters.push(elsewhere(office, name, facts as Facts));
    },
    run: (adapter, stop, hear) =>
      office.hold(accountOf(adapter), stop, async (lost) => {
        const end = (): void => void adapter.stop().catch(() => undefined);
        lost.addEventListener("abort", end, { once: true });
        await adapter.run(hear);
      }),
  };
}

const factsOf = ({ can, members }: ChatAdapter): Facts => ({
  can,
  ...(members && { members: true }),
});

const accountOf = (adapter: ChatAdapter): Account => ({
  name: adapter.name,
  facts: factsOf(adapter),
  async answer(question) {
    const [what, chat, resident] = question as Question;
    return what === "isAdmin" ? adapter.isAdmin(chat, resident) : adapter.members?.(chat);
  },
});

/** An account that another process has. */
function elsewhere(office: Office, name: string, facts: Facts): ChatAdapter {
  const ask = (...question: Question) => office.ask(name, question);
  return {
    name,
    get can() {
      return (office.accounts().get(name) as Facts | undefined)?.can ?? facts.can;
    },
    run: async () => {},
    send: () => Promise.reject(new Error(`${name} is another process's account`)),
    wait: () => NOT_OURS,
    isAdmin: async (chat, resident) => (await ask("isAdmin", chat, resident)) === true,
    ...(facts.members && {
      members: async (chat) => ((await ask("members", chat)) ?? []) as readonly Speaker[],
    }),
    status: () => `${name}: another process`,
    stop: async () => {},
  };
}

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
