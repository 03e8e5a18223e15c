import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { type ChatAdapter, type Incoming, SendError } from "../../src/ports.ts";

/** What this app's server tells, as one line of JSON. */
export type Told = Readonly<Record<"id" | "room" | "from" | "name" | "text" | "at", string>>;

/** What it means to the neighbourhood; nothing where it is the bot's own line. */
export function toEvent({ id: bare, room, from, name, text, at }: Told, own: string) {
  if (from === own) return undefined;
  const chat = `line:${room}`;
  const id = `${chat}/${bare}`;
  const message = { id, chat, from: { id: `line:${from}`, name }, text, at };
  return { type: "heard", id, at, message } satisfies Incoming;
}

type Hear = Parameters<ChatAdapter["run"]>[0];
const plain = { reply: false, edit: false, delete: false, react: false, private: false };

/** A chat over TCP, one JSON line a message. `own` is the bot's id there; `report` takes lines for the operator. */
export function lineAdapter(host: string, port: number, own: string, report = (_: string) => {}) {
  let socket: Socket | undefined;
  let stopped = false;
  const tell = (error: unknown) => report(`line: ${error}`);
  const take = async (line: string, hear: Hear) => {
    const event = toEvent(JSON.parse(line), own);
    if (event) await hear(event);
  };
  const listen = async (open: Socket, hear: Hear) => {
    for await (const line of createInterface({ input: open })) await take(line, hear).catch(tell);
  };
  return {
    name: "line",
    can: { ...plain, buttons: true, numbers: true },
    async run(hear) {
      while (!stopped) {
        socket = connect(port, host);
        await listen(socket, hear).catch(tell);
        if (!stopped) await pause(1000);
      }
    },
    async send({ op, chat, text, buttons = [] }): Promise<undefined> {
      const [, room] = /^line:(.+)$/u.exec(chat) ?? [];
      if (room === undefined || op !== "post") throw new SendError(`line: no ${op} in ${chat}`);
      if (socket?.readyState !== "open") throw new SendError("line: not connected", 1);
      const numbers = buttons
        .flat()
        .map((button, i) => `${i + 1} ${button.text}`)
        .join(" / ");
      socket.write(`${JSON.stringify({ room, text: `${text}\n${numbers}`.trim() })}\n`);
    },
    isAdmin: async () => false,
    status: () => `line: ${socket?.readyState ?? "not connected"}`,
    async stop() {
      stopped = true;
      socket?.end();
    },
  } satisfies ChatAdapter;
}
