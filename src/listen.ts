import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ChatAdapter } from "./ports.ts";

export interface Listening {
  /** The address of an adapter's page, which only who is told it can know. */
  page(adapter: string): string;
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly port: number;
  readonly host?: string;
  /** The adapters there are by now. */
  readonly adapters: () => readonly ChatAdapter[];
  readonly alive?: Alive;
  /** In the text format of Prometheus. */
  readonly metrics?: () => Promise<string>;
}

/** Whether the process is of use. Undefined: yes; else why not, in words for an operator. */
export interface Alive {
  /** Where not, a service manager does well to start it again. */
  live(): string | undefined;
  /** Where not, it is starting, stopping, or waiting for its store. */
  ready(): string | undefined;
}

/** Bytes that one post may have. */
const MOST = 1_048_576;

/**
 * The one HTTP door of the process, on loopback: GET /health, /healthz, /healthz/ready and /metrics for machines, pages for
 * the operator under a secret of this run, and POST for what a platform delivers to its adapter. Rejects when the port is
 * taken.
 */
export async function listen({
  port,
  host = "127.0.0.1",
  adapters,
  alive,
  metrics,
}: ListenOptions): Promise<Listening> {
  const secret = randomBytes(18).toString("base64url");
  const server = createServer((request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    if (request.method === "POST") return void takePost(adapters(), path, request, response);
    if (request.method !== "GET") return answer(response, 405, "text/plain", "GET only");
    if (path === "/health") return answer(response, 200, "application/json", health(adapters()));
    if (path === "/healthz") return state(response, alive?.live());
    if (path === "/healthz/ready") return state(response, alive?.live() ?? alive?.ready());
    if (path === "/metrics" && metrics) return void tell(response, metrics);
    const name = path.startsWith(`/${secret}/`) ? path.slice(secret.length + 2) : undefined;
    const page = adapters()
      .find((one) => one.name === name)
      ?.page?.();
    if (page === undefined) return answer(response, 404, "text/plain", "nothing here");
    answer(response, 200, "text/html; charset=utf-8", page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const at = typeof address === "object" && address !== null ? address.port : port;
  return {
    page: (adapter) => `http://${host}:${at}/${secret}/${adapter}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function takePost(
  adapters: readonly ChatAdapter[],
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const hook = adapters.find((one) => one.hook?.path === path)?.hook;
  try {
    const body = hook && (await bodyOf(request));
    if (hook === undefined) return answer(response, 405, "text/plain", "GET only");
    if (body === undefined) {
      response.setHeader("connection", "close");
      return answer(response, 413, "text/plain", "too long");
    }
    const header = (name: string) => String(request.headers[name] ?? "") || undefined;
    answer(response, await hook.receive({ header, body }), "text/plain", "");
  } catch {
    // Whoever posted went away in the middle, or gets to hear that it was not taken.
    if (!response.headersSent) answer(response, 503, "text/plain", "");
  }
}

/** The body of a post, undefined where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > MOST) return undefined;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString();
}

/** How each chat app stands. Delivery is told here too: not every app brings what was said while nobody listened. */
const health = (adapters: readonly ChatAdapter[]): string =>
  `${JSON.stringify({
    ok: true,
    chats: Object.fromEntries(
      adapters.map((one) => [one.name, one.health?.() ?? { status: one.status() }]),
    ),
  })}\n`;

const state = (response: ServerResponse, why: string | undefined): void =>
  answer(response, why === undefined ? 200 : 503, "text/plain; charset=utf-8", `${why ?? "ok"}\n`);

async function tell(response: ServerResponse, metrics: () => Promise<string>): Promise<void> {
  try {
    answer(response, 200, "text/plain; version=0.0.4; charset=utf-8", await metrics());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    answer(response, 503, "text/plain; charset=utf-8", `${why}\n`);
  }
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    ...{ "content-type": type, "cache-control": "no-store", "referrer-policy": "no-referrer" },
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}
