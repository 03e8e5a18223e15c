import type { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { type Wechaty, WechatyBuilder } from "wechaty";
import { PuppetService } from "wechaty-puppet-service";

/** `scan` is also where an account was logged out and nobody has scanned yet. */
export type LinkState = "down" | "connecting" | "scan" | "up";

export interface LinkOptions {
  readonly endpoint: string;
  readonly token: string;
  readonly noTls?: boolean;
  readonly timing?: Partial<Timing>;
  readonly random?: () => number;
}

/** All in milliseconds. */
export interface Timing {
  /** Between two questions whether the gateway is alive. */
  readonly ding: number;
  /** So long without a sign the gateway is taken for dead. */
  readonly dead: number;
  /** A gateway that never answers those questions is given up to this. */
  readonly patience: number;
  /** A sign so recent needs no question before a post; else the answer has to come within `answer`. */
  readonly fresh: number;
  readonly answer: number;
  /** A login or a code to scan has to come within this. */
  readonly login: number;
  /** A code to scan that nobody renews is asked for again after this. */
  readonly code: number;
  readonly leastBackOff: number;
  readonly mostBackOff: number;
  /** How long a post may take; after that nobody knows whether it was shown. */
  readonly sending: number;
  /** How long an own post may take to come back with its id, where the gateway gave none. */
  readonly receipt: number;
  /** And where its answer was lost: said again too soon it would stand there twice. */
  readonly lost: number;
  /** How long the gateway may take to tell what is asked of it. */
  readonly reading: number;
}

export const usual: Timing = {
  ding: 15_000,
  dead: 45_000,
  patience: 300_000,
  fresh: 250,
  answer: 3000,
  login: 20_000,
  code: 600_000,
  leastBackOff: 500,
  mostBackOff: 30_000,
  sending: 10_000,
  receipt: 1500,
  lost: 4000,
  reading: 20_000,
};

export interface Room {
  readonly roomId: string;
  readonly timestamp: number;
}

/** What a link tells. Nothing of an old connection is told once a new one is begun. */
export interface LinkEvents {
  state(state: LinkState, why: string): void;
  scan(code: string, status: number): void;
  login(account: string): void;
  logout(reason: string): void;
  message(id: string): void;
  join(
    event: Room & { readonly inviteeIdList: readonly string[]; readonly inviterId: string },
  ): void;
  leave(event: Room & { readonly removeeIdList: readonly string[] }): void;
  topic(event: Room): void;
  invited(id: string): void;
}

export interface Link {
  start(): void;
  stop(): Promise<void>;
  state(): LinkState;
  /** Why it is not up. */
  why(): string;
  /** The gateway, while somebody is logged in. */
  puppet(): PuppetService | undefined;
  bot(): Wechaty | undefined;
  /**
   * Whether the gateway answers now. A post given to one that is frozen lies in a buffer, and is shown after it was given up
   * and said again; so it is asked before. One that never answers such questions is believed.
   */
  answersNow(): Promise<boolean>;
  /** Connections begun. */
  connections(): number;
}

/** What `PuppetService` keeps to itself and a clean end needs. */
interface Inside {
  __watchdog?: { stop(): void; readonly watchdog?: EventEmitter };
  _grpcManager?: Manager | undefined;
  readonly _payloadStore: { start(account: string): Promise<void>; stop(): Promise<void> };
  readonly _cleanupCallbackList?: readonly (() => void)[];
}
/** … and what a `Wechaty` does: a timer that keeps the process alive. */
interface InsideBot {
  readonly _stopCallbackList?: readonly (() => void)[];
}
interface Manager extends EventEmitter {
  initClient(): Promise<void>;
  readonly client: { event(request: unknown): Stream };
  stopStream(): void;
  destroyClient(): void;
}
interface Stream {
  cancel(): void;
  on(event: "error" | "end", listener: (error: unknown) => void): unknown;
}
interface Calls {
  close(): void;
}

interface Connection {
  readonly bot: Wechaty;
  readonly puppet: PuppetService;
  readonly timers: NodeJS.Timeout[];
  readonly calls: Calls;
}

/** Errors after which a connection does not come back by itself. */
const broken =
  /\b(?:14 UNAVAILABLE|6 ALREADY_EXISTS|16 UNAUTHENTICATED|1 CANCELLED)|Connection dropped|no grpc manager|NO CLIENT/u;

/** Whether it went wrong with the connection, and not with what was asked over it. */
export const isBroken = (error: unknown): boolean =>
  error instanceof Error && broken.test(error.message);

/**
 * A connection to a wechaty gateway that survives it. wechaty's own watchdog stops the shared puppet and then never
 * returns; so each connection is a fresh instance with that watchdog off, watched from here, and let go without `stop()`.
 */
export function gatewayLink(options: LinkOptions, on: LinkEvents): Link {
  const timing: Timing = { ...usual, ...options.timing };
  const random = options.random ?? Math.random;
  let current: Connection | undefined;
  let generation = 0;
  let state: LinkState = "down";
  let why = "";
  let backOff = 0;
  let seen = 0;
  let scanned = 0;
  /** Whether this gateway has ever answered whether it is alive, and how long it may be silent. */
  let answers = false;
  let patience = timing.dead;
  let stopped = true;
  let connections = 0;
  let retry: NodeJS.Timeout | undefined;

  const become = (next: LinkState, reason: string) => {
    why = reason;
    if (next === state) return;
    state = next;
    on.state(next, reason);
  };

  const connect = () => {
    if (stopped) return;
    generation += 1;
    connections += 1;
    const mine = generation;
    const isMine = () => mine === generation;
    become("connecting", "");
    const fail = (reason: string) => {
      if (isMine()) drop(reason);
    };
    /** Nothing that goes wrong while something is told may reach the library: there it ends the process. */
    const safely =
      <A extends unknown[]>(told: (...given: A) => void) =>
      (...given: A) => {
        if (!isMine()) return;
        seen = Date.now();
        try {
          told(...given);
        } catch (error) {
          on.state(state, plainError(error, options.token));
        }
      };

    const puppet = new PuppetService({
      endpoint: options.endpoint,
      token: options.token,
      // So long that wechaty's own watchdog never fires.
      timeoutSeconds: 86_400,
      ...(options.noTls && { tls: { disable: true } }),
    });
    // It keeps names and members on the disk for ever, and believes them: here they live as long as the connection.
    const inside = puppet as unknown as Inside;
    inside._payloadStore.start = async () => {};
    // It asks the gateway to forget something and lets the promise go: when the gateway leaves just then, that ends the process.
    const forget = puppet.dirtyPayload.bind(puppet);
    puppet.dirtyPayload = (...what) => forget(...what).catch(() => {});
    // On its own, too, it would ask the gateway to stop the puppet that others share.
    puppet.onStop = async () => {};
    const bot = WechatyBuilder.build({ puppet });
    const calls = callsOf(inside, (why) => fail(plainError(why, options.token)));
    const connection: Connection = { bot, puppet, timers: [], calls };
    current = connection;
    seen = Date.now();

    puppet.on("heartbeat", () => {
      if (isMine()) seen = Date.now();
    });
    puppet.on(
      "dong",
      safely(() => {
        answers = true;
        patience = timing.dead;
      }),
    );
    bot.on("error", (error) => {
      if (isBroken(error)) fail(plainError(error, options.token));
    });
    puppet.on(
      "scan",
      safely(({ qrcode, status }) => {
        scanned = Date.now();
        become("scan", "");
        if (qrcode !== undefined && qrcode !== "") on.scan(qrcode, status);
      }),
    );
    puppet.on(
      "login",
      safely(({ contactId }) => {
        backOff = 0;
        on.login(contactId);
        become("up", "");
        // Does this one answer? Before the first post that should be known.
        puppet.ding("linli");
      }),
    );
    puppet.on(
      "logout",
      safely(({ data }) => {
        scanned = Date.now() - timing.code + timing.login;
        on.logout(data ?? "");
        become("scan", data ?? "");
      }),
    );
    puppet.on(
      "message",
      safely(({ messageId }) => on.message(messageId)),
    );
    puppet.on(
      "room-join",
      safely((event) => on.join(event)),
    );
    puppet.on(
      "room-leave",
      safely((event) => on.leave(event)),
    );
    puppet.on(
      "room-topic",
      safely((event) => on.topic(event)),
    );
    puppet.on(
      "room-invite",
      safely(({ roomInvitationId }) => on.invited(roomInvitationId)),
    );

    // It resolves even when it failed, after five seconds or more; the clocks below judge.
    void bot.start().then(
      () => {
        if (!isMine()) release(connection);
      },
      (error: unknown) => {
        fail(plainError(error, options.token));
        release(connection);
      },
    );
    connection.timers.push(
      setTimeout(() => {
        if (state === "connecting") fail("no login and no code to scan");
      }, timing.login),
      setInterval(() => {
        if (isMine()) check(puppet, fail);
      }, timing.ding),
    );
  };

  const check = (puppet: PuppetService, fail: (reason: string) => void) => {
    const now = Date.now();
    if (now - seen > patience) {
      // Who never answers may still be there: such a gateway is given more and more time.
      if (!answers) patience = Math.min(patience * 2, timing.patience);
      return fail("no sign of life");
    }
    if (state === "scan" && now - scanned > timing.code) return fail("nobody scanned");
    try {
      puppet.ding("linli");
    } catch (error) {
      fail(plainError(error, options.token));
    }
  };

  const drop = (reason: string) => {
    generation += 1;
    const old = current;
    current = undefined;
    if (old) release(old);
    become("down", reason);
    if (stopped) return;
    backOff = Math.min(backOff === 0 ? timing.leastBackOff : backOff * 2, timing.mostBackOff);
    retry = setTimeout(
      () => {
        try {
          connect();
        } catch (error) {
          drop(plainError(error, options.token));
        }
      },
      backOff * (0.75 + random() / 2),
    );
  };

  return {
    start() {
      if (!stopped) return;
      stopped = false;
      try {
        connect();
      } catch (error) {
        drop(plainError(error, options.token));
      }
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      generation += 1;
      const old = current;
      current = undefined;
      if (old) release(old);
      become("down", "stopped");
    },
    state: () => state,
    why: () => why,
    puppet: () => (state === "up" ? current?.puppet : undefined),
    bot: () => (state === "up" ? current?.bot : undefined),
    async answersNow() {
      const mine = generation;
      const asked = Date.now();
      if (!answers || asked - seen < timing.fresh) return state === "up";
      try {
        current?.puppet.ding("linli");
      } catch {
        return false;
      }
      while (Date.now() - asked < timing.answer) {
        if (seen >= asked || mine !== generation) break;
        await pause(5);
      }
      return seen >= asked && mine === generation && state === "up";
    },
    connections: () => connections,
  };
}

/**
 * Watches the calls of a connection for its events from the moment they are made. The library hands one out only when the
 * gateway has answered on it: a refusal before that it swallows, and whoever ends before that would leave it open.
 */
function callsOf(inside: Inside, ended: (why: unknown) => void): Calls {
  const streams: Stream[] = [];
  let isClosed = false;
  let manager = inside._grpcManager;
  Object.defineProperty(inside, "_grpcManager", {
    get: () => manager,
    set: (fresh: Manager | undefined) => {
      manager = fresh;
      if (fresh === undefined) return;
      const init = fresh.initClient.bind(fresh);
      fresh.initClient = async () => {
        if (isClosed) throw new Error("let go before it was reached");
        await init();
        const { client } = fresh;
        const event = client.event.bind(client);
        client.event = (request) => {
          const stream = event(request);
          streams.push(stream);
          stream.on("error", ended);
          stream.on("end", () => ended("the gateway ended the stream"));
          if (isClosed) stream.cancel();
          return stream;
        };
      };
    },
  });
  return {
    close() {
      isClosed = true;
      for (const stream of streams) stream.cancel();
    },
  };
}

/** Lets a connection go. Not by `bot.stop()`: that asks the gateway to stop the puppet that others share. */
function release({ bot, puppet, timers, calls }: Connection): void {
  for (const timer of timers.splice(0)) clearTimeout(timer);
  const inside = puppet as unknown as Inside;
  const quietly = (end: () => unknown) => {
    try {
      end();
    } catch {
      // Half open things end in their own ways.
    }
  };
  quietly(() => inside.__watchdog?.stop());
  quietly(() => inside.__watchdog?.watchdog?.removeAllListeners());
  const manager = inside._grpcManager;
  quietly(() => {
    manager?.removeAllListeners();
    manager?.on("error", () => {});
  });
  // Destroyed alone, a call stays open at the gateway, and the next one is refused.
  quietly(calls.close);
  quietly(() => manager?.stopStream());
  quietly(() => manager?.destroyClient());
  quietly(() => void inside._payloadStore.stop().catch(() => {}));
  const { _stopCallbackList: more = [] } = bot as unknown as InsideBot;
  for (const end of [...(inside._cleanupCallbackList ?? []), ...more]) quietly(end);
  for (const emitter of [puppet, bot] as unknown as EventEmitter[]) {
    quietly(() => emitter.removeAllListeners());
    quietly(() => emitter.on("error", () => {}));
  }
}

/** The first line of an error, without the token that some of them hold. */
export function plainError(error: unknown, token: string): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const secret = token.slice(token.lastIndexOf("_") + 1);
  return line.replaceAll(token, "…").replaceAll(secret, "…").slice(0, 300);
}
