// A Telegram Bot API on 127.0.0.1 over real HTTP, for tests that drive the bot through its real client.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Button, Entity, Json, Person, Place, Post, Ref } from "./chats.ts";
import { floodGate, type Limits, readParams } from "./http.ts";
import { botMethods, type Method, type Params, Refused, text } from "./methods.ts";
import { createUpdates } from "./updates.ts";
import { createWorld } from "./world.ts";

export type { Button, Entity, Person, Place, Post, Ref } from "./chats.ts";

export interface Options {
  /** The bot's id is the number before the colon. */
  readonly token: string;
  readonly username: string;
  readonly name?: string;
  /** Privacy mode: on, the bot hears little in groups it does not run. Off unless asked for. */
  readonly privacy?: boolean;
  /** Milliseconds since 1970; the time of day unless given. */
  readonly clock?: () => number;
  readonly limits?: Limits;
  /** Pause before a failed webhook delivery is repeated. */
  readonly webhookRetryMs?: number;
  /** How long a webhook may take to answer. */
  readonly webhookTimeoutMs?: number;
  /** How long a button press can be answered, by the clock. */
  readonly queryLifeMs?: number;
}

/**
 * What goes wrong with a call: an error code, no answer ever, a connection cut before the method
 * ran, or one cut after it ran, so that the bot cannot know.
 */
export type FaultKind =
  | number
  | { readonly status: number; readonly description?: string; readonly parameters?: Json }
  | "hang"
  | "reset"
  | "lost";

export interface Call {
  readonly method: string;
  readonly params: Params;
  readonly at: number;
  readonly via: "http" | "webhook";
  readonly fault: FaultKind | undefined;
  /** Undefined while the call is being handled, and for calls that never were. */
  answer: Json | undefined;
}

/** One of the bot's messages as people in the chat see it now. */
export interface Shown extends Ref {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly replyTo: number | undefined;
  readonly thread: number | undefined;
  readonly buttons: readonly (readonly Button[])[];
  readonly reactions: readonly Reaction[];
  readonly edits: number;
  readonly pinned: boolean;
  readonly silent: boolean;
}

export interface Reaction {
  /** Account id of who reacted. */
  readonly by: number;
  readonly emoji: string;
}

interface Waiter {
  readonly look: () => void;
  readonly fail: (why: string) => void;
}

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

const SPENDS = /^(send|edit|copy|forward)(?!chataction)/;

const errorJson = (code: number, description: string, parameters?: Json): Json => ({
  ok: false,
  error_code: code,
  description,
  ...(parameters === undefined ? {} : { parameters }),
});

const faultJson = (fault: Exclude<FaultKind, string>): Json => {
  const { status, description, parameters } =
    typeof fault === "number"
      ? { status: fault, description: undefined, parameters: undefined }
      : fault;
  const wait = status === 429 ? { retry_after: 1 } : undefined;
  const told = parameters ?? wait;
  const reason = REASONS[status] ?? "Error";
  const after = told?.retry_after;
  const usual = after === undefined ? reason : `${reason}: retry after ${after}`;
  return errorJson(status, description ?? usual, told);
};

const reactionsOf = (post: Post): Reaction[] =>
  [...post.reactions].flatMap(([by, list]) => list.map((emoji) => ({ by, emoji })));

const shown = (post: Post): Shown => ({
  id: post.id,
  chat: post.chat,
  text: post.text,
  entities: post.entities,
  replyTo: post.replyTo?.id,
  thread: post.thread,
  buttons: post.buttons,
  reactions: reactionsOf(post),
  edits: post.edits,
  pinned: post.pinned,
  silent: post.silent,
});

/** Starts a Bot API for one bot and returns what a test needs to play the neighbours around it. */
export const botApi = async (options: Options) => {
  const { token, username, privacy = false, clock = Date.now } = options;
  const bot: Person = {
    id: Number(token.split(":")[0]),
    is_bot: true,
    first_name: options.name ?? username,
    username,
  };
  const calls: Call[] = [];
  const waiters = new Set<Waiter>();
  const faults: { method: string; kind: FaultKind; left: number }[] = [];
  const gate = floodGate(options.limits ?? {}, clock);
  let looking = false;

  // After the current step, so that nobody sees a change half made.
  const changed = () => {
    if (looking) return;
    looking = true;
    queueMicrotask(() => {
      looking = false;
      for (const waiter of [...waiters]) waiter.look();
    });
  };

  const updates = createUpdates({
    clock,
    changed,
    retryMs: options.webhookRetryMs ?? 20,
    hookTimeoutMs: options.webhookTimeoutMs ?? 60_000,
    replied: (method, params) => {
      void run(method, params, "webhook", undefined, new AbortController().signal);
    },
  });
  const world = createWorld({ bot, privacy, clock, publish: updates.publish, changed });
  const { methods: chatMethods, file } = botMethods(world, privacy, options.queryLifeMs ?? 60_000);
  const methods: Readonly<Record<string, Method>> = { ...chatMethods, ...updates.methods };

  const perform = async (name: string, params: Params, gone: AbortSignal): Promise<Json> => {
    try {
      const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
      if (method === undefined) throw new Refused(404, "Not Found: method not found");
      const wait = SPENDS.test(name) ? gate(text(params, "chat_id")) : 0;
      if (wait > 0)
        throw new Refused(429, `Too Many Requests: retry after ${wait}`, { retry_after: wait });
      return { ok: true, result: await method(params, gone) };
    } catch (error) {
      if (error instanceof Refused) return errorJson(error.code, error.message, error.parameters);
      return errorJson(500, `Internal Server Error: ${String(error)}`);
    }
  };

  const run = async (
    method: string,
    params: Params,
    via: Call["via"],
    fault: FaultKind | undefined,
    gone: AbortSignal,
  ): Promise<Json> => {
    const call: Call = { method, params, at: clock(), via, fault, answer: undefined };
    calls.push(call);
    changed();
    const planned = typeof fault === "object" || typeof fault === "number";
    if (planned) call.answer = faultJson(fault);
    else if (fault === undefined || fault === "lost")
      call.answer = await perform(method.toLowerCase(), params, gone);
    changed();
    return call.answer ?? {};
  };

  const takeFault = (method: string): FaultKind | undefined => {
    const fault = faults.find(
      (f) => f.left > 0 && (f.method === "*" || f.method.toLowerCase() === method.toLowerCase()),
    );
    if (fault !== undefined) fault.left -= 1;
    return fault?.kind;
  };

  const respond = (response: ServerResponse, answer: Json) => {
    const status = answer.ok === true ? 200 : Number(answer.error_code);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, download, given, rest] =
      /^\/(file\/)?bot([^/]*)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (given === undefined || rest === undefined)
      return respond(response, errorJson(404, "Not Found"));
    if (given !== token) return respond(response, errorJson(401, "Unauthorized"));
    if (download !== undefined) {
      const content = file(rest);
      if (content === undefined) return respond(response, errorJson(404, "Not Found"));
      response.end(content);
      return;
    }
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const params = await readParams(request, url);
    const fault = takeFault(rest);
    const answer = await run(rest, params, "http", fault, gone.signal);
    if (fault === "hang") return;
    if (fault === "reset" || fault === "lost") request.socket.resetAndDestroy();
    else respond(response, answer);
  };

  const http = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (error instanceof Refused) respond(response, errorJson(error.code, error.message));
      // The client went away in the middle of its request.
      else request.socket.destroy();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;

  const posts = (chat: Place | Person): Shown[] => {
    const place = "first_name" in chat ? world.dm(chat) : chat;
    return place.posts
      .filter((p) => !p.deleted && !p.service && (p.from?.id === bot.id || p.as === place))
      .map(shown);
  };

  /** Everything a failed wait should print. */
  const state = (): string => {
    const chats = [...world.places.values()].map((place) => {
      const lines = place.posts
        .filter((p) => !p.deleted)
        .slice(-12)
        .map((p) => {
          const who = p.from?.first_name ?? place.title;
          const labels = p.buttons.flat().map((b) => `[${b.text}]`);
          return `    ${p.id} ${who}: ${p.service ? JSON.stringify(p.extra).slice(0, 80) : p.text} ${labels.join(" ")}`;
        });
      return [`  ${place.type} “${place.title}”`, ...lines].join("\n");
    });
    const recent = calls
      .filter((c) => c.method !== "getUpdates")
      .slice(-10)
      .map((c) => {
        const answer = c.answer?.ok === true ? "ok" : (c.answer?.description ?? "no answer");
        return `    ${c.method} ${JSON.stringify(c.params).slice(0, 160)} → ${answer}`;
      });
    return [`  unacknowledged updates: ${updates.pending()}`, ...chats, "  calls:", ...recent].join(
      "\n",
    );
  };

  /**
   * Resolves with the first truthy value of the predicate, looked at now and after every change.
   * Past the deadline it rejects and prints the state it saw last.
   */
  const waitFor = <T>(
    predicate: () => T | undefined | null | false,
    { within = 4000, what = "what was waited for" }: { within?: number; what?: string } = {},
  ): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        waiters.delete(waiter);
      };
      const fail = (why: string) => {
        end();
        reject(new Error(`${what}: ${why}\n${state()}`));
      };
      const look = () => {
        try {
          const value = predicate();
          if (!value) return;
          end();
          resolve(value);
        } catch (error) {
          end();
          reject(error);
        }
      };
      const waiter: Waiter = { look, fail };
      const timer = setTimeout(() => fail(`not within ${within} ms`), within);
      waiters.add(waiter);
      look();
    });

  return {
    root: `http://127.0.0.1:${port}`,
    token,
    bot,
    ...{ user: world.user, group: world.group, dm: world.dm, topic: world.topic },
    ...{ says: world.says, edits: world.edits, deletes: world.deletes, presses: world.presses },
    ...{ reacts: world.reacts, joins: world.joins, leaves: world.leaves, blocks: world.blocks },
    ...{ promotes: world.promotes, demotes: world.demotes, mutes: world.mutes },
    migrates: world.migrates,
    posts,
    /** Everyone's reactions on a message, the bot's among them. */
    reactions: (message: Ref): Reaction[] => {
      const post = world.lookUp(message);
      return post === undefined ? [] : reactionsOf(post);
    },
    /** Every call in order of arrival, polling included. */
    calls: calls as readonly Call[],
    /** The calls of one method. */
    called: (method: string): Call[] =>
      calls.filter((c) => c.method.toLowerCase() === method.toLowerCase()),
    /** Spoils the next calls of a method; "*" spoils any. */
    fault: (method: string, kind: FaultKind, times = 1) => {
      faults.push({ method, kind, left: times });
    },
    waitFor,
    /** Updates the bot has not acknowledged. */
    pending: updates.pending,
    /** How often something was posted to a webhook, repeats and all. */
    deliveries: updates.deliveries,
    /** Whether a poller is waiting right now. */
    polled: updates.polled,
    /** Resolves once the bot has taken every update and waits for more. */
    settled: (within = 4000): Promise<true> =>
      waitFor(() => updates.quiet(), { within, what: "the bot to take every update" }),
    state,
    close: async (): Promise<void> => {
      updates.close();
      for (const waiter of [...waiters]) waiter.fail("the server closed");
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      });
    },
  };
};

export type BotApi = Awaited<ReturnType<typeof botApi>>;
