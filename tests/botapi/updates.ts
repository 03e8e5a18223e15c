// The bot's update queue, and its two ways out: long polling and a webhook.
import type { Json } from "./chats.ts";
import { type Method, nested, number, type Params, Refused, text } from "./methods.ts";

export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

/** Kinds sent only to bots that ask for them by name. */
const ON_REQUEST = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

interface Poll {
  readonly refuse: (error: Refused) => void;
  readonly wake: () => void;
}

interface Hook {
  readonly url: string;
  readonly secret: string;
  readonly connections: number;
  readonly stop: AbortController;
  error: { at: number; message: string } | undefined;
}

export interface UpdateOptions {
  readonly clock: () => number;
  readonly changed: () => void;
  /** Pause before a webhook delivery that failed is tried again. */
  readonly retryMs: number;
  /** How long a webhook may take to answer; then the delivery failed and is repeated, though it may have been taken. */
  readonly hookTimeoutMs: number;
  /** Runs a method call the bot put in its webhook answer. */
  readonly replied: (method: string, params: Params) => void;
}

/** Presses stand in line by who presses, everything else by its chat. */
const laneOf = (update: Update): string => {
  const [kind = "", body] = Object.entries(update).find(([key]) => key !== "update_id") ?? [];
  const { chat, from } = body as { chat?: { id: number }; from?: { id: number } };
  return kind === "callback_query" ? `press ${from?.id}` : `chat ${chat?.id}`;
};

const conflict = (why: string) => new Refused(409, `Conflict: ${why}`);

/** Keeps updates until the bot acknowledges them. */
export const createUpdates = ({
  clock,
  changed,
  retryMs,
  hookTimeoutMs,
  replied,
}: UpdateOptions) => {
  let queue: Update[] = [];
  let lastId = 730_000_000;
  let allowed: readonly string[] = [];
  let poll: Poll | undefined;
  let hook: Hook | undefined;
  /** What is being delivered: Telegram keeps the order of each chat, and delivers those of several at once. */
  const lanes = new Set<string>();
  let deliveries = 0;

  const wanted = (kind: string) =>
    allowed.length === 0 ? !ON_REQUEST.has(kind) : allowed.includes(kind);

  const remember = (p: Params) => {
    allowed = nested<string[]>(p, "allowed_updates") ?? allowed;
  };

  const post = async (to: Hook, update: Update): Promise<Json | undefined> => {
    deliveries += 1;
    const answer = await fetch(to.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(to.secret === "" ? {} : { "x-telegram-bot-api-secret-token": to.secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([to.stop.signal, AbortSignal.timeout(hookTimeoutMs)]),
    });
    const body = await answer.text();
    if (!answer.ok)
      throw new Error(`Wrong response from the webhook: ${answer.status} ${answer.statusText}`);
    const json = answer.headers.get("content-type")?.includes("json") && body.startsWith("{");
    return json ? (JSON.parse(body) as Json) : undefined;
  };

  const pause = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, retryMs);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });

  /** The updates of one chat one at a time, the next only after the last was taken: order survives failures. */
  const pump = async (to: Hook, lane: string): Promise<void> => {
    const next = () => (hook === to ? queue.find((update) => laneOf(update) === lane) : undefined);
    for (let update = next(); update !== undefined; update = next()) {
      const sent = update;
      try {
        const reply = await post(to, sent);
        queue = queue.filter((one) => one !== sent);
        if (typeof reply?.method === "string") {
          const { method, ...params } = reply;
          replied(String(method), params);
        }
      } catch (error) {
        if (to.stop.signal.aborted) break;
        const message = error instanceof Error ? error.message : String(error);
        to.error = { at: Math.floor(clock() / 1000), message };
        await pause(to.stop.signal);
      } finally {
        changed();
      }
    }
    // A webhook set meanwhile has deliveries of its own.
    if (hook !== to) return;
    lanes.delete(lane);
    start();
    changed();
  };

  const start = () => {
    if (hook === undefined) return;
    for (const update of queue) {
      const lane = laneOf(update);
      if (lanes.size >= hook.connections || lanes.has(lane)) continue;
      lanes.add(lane);
      void pump(hook, lane);
    }
  };

  const publish = (kind: string, body: Json) => {
    if (!wanted(kind)) return;
    lastId += 1;
    // A snapshot: what happens to the message later must not show in an update already made.
    queue.push({ update_id: lastId, [kind]: structuredClone(body) });
    poll?.wake();
    start();
    changed();
  };

  const acknowledge = (offset: number | undefined) => {
    if (offset === undefined) return;
    queue = offset < 0 ? queue.slice(offset) : queue.filter((u) => u.update_id >= offset);
    changed();
  };

  const getUpdates: Method = (p, gone) => {
    if (hook !== undefined)
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    poll?.refuse(
      conflict(
        "terminated by other getUpdates request; make sure that only one bot instance is running",
      ),
    );
    remember(p);
    acknowledge(number(p, "offset"));
    const limit = Math.min(Math.max(number(p, "limit") ?? 100, 1), 100);
    const wait = (number(p, "timeout") ?? 0) * 1000;
    if (queue.length > 0 || wait <= 0 || gone.aborted) return queue.slice(0, limit);
    return new Promise<readonly Update[]>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        gone.removeEventListener("abort", wake);
        if (poll === mine) poll = undefined;
      };
      const wake = () => {
        end();
        resolve(queue.slice(0, limit));
      };
      const refuse = (error: Refused) => {
        end();
        reject(error);
      };
      const mine: Poll = { wake, refuse };
      const timer = setTimeout(wake, wait);
      gone.addEventListener("abort", wake);
      poll = mine;
      changed();
    });
  };

  const unhook = () => {
    hook?.stop.abort();
    hook = undefined;
    lanes.clear();
  };

  const setWebhook: Method = (p) => {
    const url = text(p, "url");
    const secret = text(p, "secret_token");
    if (secret !== "" && !/^[\w-]{1,256}$/.test(secret))
      throw new Refused(400, "Bad Request: secret token contains unallowed characters");
    if (url !== "" && !URL.canParse(url))
      throw new Refused(400, "Bad Request: bad webhook: invalid URL specified");
    unhook();
    remember(p);
    if (/^true$/i.test(text(p, "drop_pending_updates"))) queue = [];
    if (url !== "") {
      poll?.refuse(conflict("terminated by setWebhook request"));
      const connections = number(p, "max_connections") ?? 40;
      hook = { url, secret, connections, stop: new AbortController(), error: undefined };
      start();
    }
    changed();
    return true;
  };

  const methods: Readonly<Record<string, Method>> = {
    getupdates: getUpdates,
    setwebhook: setWebhook,
    deletewebhook: (p, gone) => setWebhook({ drop_pending_updates: p.drop_pending_updates }, gone),
    getwebhookinfo: () => ({
      url: hook?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: queue.length,
      ...(hook === undefined ? {} : { max_connections: hook.connections }),
      ...(hook?.error === undefined
        ? {}
        : { last_error_date: hook.error.at, last_error_message: hook.error.message }),
      ...(allowed.length === 0 ? {} : { allowed_updates: allowed }),
    }),
  };

  return {
    methods,
    publish,
    pending: () => queue.length,
    /** How often something was posted to a webhook, repeats and all. */
    deliveries: () => deliveries,
    /** Whether a poller is waiting right now. */
    polled: () => poll !== undefined,
    /** Whether nothing is on its way to the bot: all acknowledged, and a poller waits or a webhook rests. */
    quiet: () => queue.length === 0 && (hook === undefined ? poll !== undefined : lanes.size === 0),
    close: () => {
      unhook();
      poll?.wake();
    },
  };
};
