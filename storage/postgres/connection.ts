// Connections come and go; what is asked of the database waits for the next one.

import { setTimeout as pause } from "node:timers/promises";
import { Client, type ClientConfig, Pool, type PoolClient, type QueryResultRow } from "pg";

export interface Statement {
  /** Prepared once for each connection. */
  readonly name: string;
  readonly text: string;
}

export interface Database {
  /**
   * Rows of one statement. Asked again when the connection is lost, so it must be one that may be carried out twice.
   * Rejects with words for the operator when there is no use in asking again, or when patience is at its end.
   */
  query<R extends QueryResultRow>(statement: Statement, values?: readonly unknown[]): Promise<R[]>;
  /** Work on a connection of its own; all of it again when that is lost before the work says that it has begun. */
  session<T>(work: (client: PoolClient, begun: () => void) => Promise<T>): Promise<T>;
  /** A connection of one's own, to be given back; unsound ones are closed. */
  borrow(): Promise<Borrowed>;
  /** Hears a channel for as long as the database is open; `connected` is told whenever it can and cannot. */
  listen(
    channel: string,
    heard: (payload: string) => void,
    connected: (yes: boolean) => void,
  ): void;
  /** Nothing is asked again from now on. */
  hurry(): void;
  close(): Promise<void>;
}

export interface Borrowed {
  readonly client: PoolClient;
  giveBack(isSound: boolean): void;
}

export interface DatabaseOptions {
  readonly report?: ((line: string) => void) | undefined;
  /** How long a lost database is waited for, in milliseconds. */
  readonly patience?: number | undefined;
}

const CONNECTIONS = 8;
const PATIENCE = 5 * 60_000;
const LONGEST_PAUSE = 5000;
/** After this long a connection counts as broken, though nobody has said so. */
const LONGEST_QUERY = 60_000;

/** One connection was ended from the other side; each of the pool may have been. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "57P01";

export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { report = () => undefined, patience = PATIENCE } = options;
  const config: ClientConfig = {
    connectionString: url,
    application_name: "linli",
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  };
  const pool = new Pool({ ...config, max: CONNECTIONS });
  // Without somebody who hears it, an idle connection that breaks would end the process. Whoever asks next will notice.
  pool.on("error", () => undefined);
  const closing = new AbortController();
  let isHurried = false;
  let isAway = false;
  let listening: Promise<void> = Promise.resolve();

  /** Said once, however many notice it. */
  function lost(error: unknown): void {
    if (isAway || isHurried) return;
    isAway = true;
    report(`PostgreSQL is away (${wordsOf(error)}); trying again until it is back`);
  }

  function found(): void {
    if (!isAway) return;
    isAway = false;
    report("PostgreSQL is back");
  }

  async function again<T>(work: () => Promise<T>, mayRepeat: () => boolean): Promise<T> {
    const since = Date.now();
    for (let tries = 0; ; tries += 1) {
      try {
        const result = await work();
        found();
        return result;
      } catch (error) {
        if (!isPassing(error)) throw inWords(error);
        // A connection that broke while it was idle is nothing to tell: a later try gets a new one.
        if (isLost(error) && tries > (isCutOff(error) ? CONNECTIONS : 0)) lost(error);
        if (isHurried || !mayRepeat() || Date.now() - since > patience) throw inWords(error);
        await pause(Math.min(20 * 2 ** tries, LONGEST_PAUSE) * (0.5 + Math.random()));
      }
    }
  }

  async function borrow(): Promise<Borrowed> {
    const client = await pool.connect();
    const broken = (): void => undefined;
    client.on("error", broken);
    return {
      client,
      giveBack(isSound) {
        client.off("error", broken);
        client.release(!isSound);
      },
    };
  }

  async function once<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const { client, giveBack } = await borrow();
    let isSound = false;
    try {
      const result = await work(client);
      isSound = true;
      return result;
    } finally {
      // A connection on which something went wrong is not used again: nobody knows what is open on it.
      giveBack(isSound);
    }
  }

  async function hear(
    channel: string,
    heard: (payload: string) => void,
    connected: (yes: boolean) => void,
  ): Promise<void> {
    for (let tries = 0; !closing.signal.aborted; tries += 1) {
      const client = new Client(config);
      const gone = new Promise<void>((resolve) => {
        client.once("end", resolve);
        closing.signal.addEventListener("abort", () => resolve(), { once: true });
        client.on("error", () => resolve());
      });
      client.on("notification", ({ payload }) => heard(payload ?? ""));
      try {
        await client.connect();
        await client.query(`listen ${client.escapeIdentifier(channel)}`);
        tries = 0;
        connected(!closing.signal.aborted);
        if (!closing.signal.aborted) await gone;
      } catch {
        // Tried again below; meanwhile every board is asked for.
      }
      connected(false);
      await client.end().catch(() => undefined);
      const wait = Math.min(50 * 2 ** tries, LONGEST_PAUSE);
      await pause(wait, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  return {
    query(statement, values = []) {
      const asked = { ...statement, values: [...values], query_timeout: LONGEST_QUERY };
      return again(
        async () => (await pool.query(asked)).rows,
        () => true,
      );
    },
    session(work) {
      let hasBegun = false;
      const begun = (): void => {
        hasBegun = true;
      };
      return again(
        () => once((client) => work(client, begun)),
        () => !hasBegun,
      );
    },
    borrow: () => again(borrow, () => true),
    listen(channel, heard, connected) {
      listening = hear(channel, heard, connected);
    },
    hurry() {
      isHurried = true;
    },
    async close() {
      isHurried = true;
      closing.abort();
      await listening;
      await pool.end();
    },
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";
const wordsOf = (error: unknown): string => {
  // Where several addresses were tried, the error holds one for each and says nothing itself.
  const one = error instanceof AggregateError ? error.errors[0] : error;
  return one instanceof Error ? one.message : String(one);
};

const NETWORK =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|ENOTFOUND|EAI_AGAIN)$/u;

/** What the client says by itself of a connection that broke or never came. */
const BROKEN =
  /^Connection terminated|^Client has encountered a connection error|^timeout exceeded|^Query read timeout/u;

/** The connection broke, or there is none to be had now. */
function isLost(error: unknown): boolean {
  const code = codeOf(error);
  return (
    NETWORK.test(code) ||
    /^(?:08...|57P0[123]|53300)$/u.test(code) ||
    (code === "" && BROKEN.test(wordsOf(error)))
  );
}

/** Worth another try: a lost connection, or one of two that stood in each other's way. */
const isPassing = (error: unknown): boolean =>
  isLost(error) || /^(?:40001|40P01)$/u.test(codeOf(error));

const advice: Readonly<Record<string, string>> = {
  "53100":
    "PostgreSQL has no disk space left; nothing of this was kept. Make room on its disk, and it goes on by itself",
  "25006":
    "PostgreSQL is read-only (a standby, or switched by somebody); nothing of this was kept. Let it be written to, or point DATABASE_URL at the primary",
  "28P01": "PostgreSQL refuses the password in DATABASE_URL",
  "28000": "PostgreSQL refuses the user in DATABASE_URL",
  "3D000": "DATABASE_URL names a database that does not exist; create it with createdb",
  "42501": "the user in DATABASE_URL lacks a right in this database",
};

function inWords(error: unknown): unknown {
  const words = advice[codeOf(error)];
  return words === undefined ? error : new Error(`${words} (${wordsOf(error)})`, { cause: error });
}
