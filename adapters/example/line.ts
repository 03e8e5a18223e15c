import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { type ChatAdapter, type Incoming, SendError } from "../../src/ports.ts";

const NAME = "line";

/** What this app's server tells, as one line of JSON. */
export interface Told {
  readonly id: string;
  readonly room: string;
  readonly from: string;
  readonly name: string;
  readonly text: string;
  readonly at: string;
}

/** What it means to the neighbourhood; nothing where it is the bot's own line. */
export function toEvent({ id: bare, room, from, name, text, at }: Told, own: string) {
  if (from === own) return undefined;
  const chat = `${NAME}:${room}`;
  const id = `${chat}/${bare}`;
  const message = { id, chat, from: { id: `${NAME}:${from}`, name }, text, at };
  return { type: "heard", id, at, message } satisfies Incoming;
}

/** A chat over TCP, one JSON line a message. `own` is the bot's id there; `report` takes lines for the operator. */
export function lineAdapter(host: string, port: number, own: string, report = (_: string) => {}) {
  let socket: Socket | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  const listen = async (hear: (incoming: Incoming) => Promise<unknown>): Promise<void> => {
    while (!stopped) {
      socket = connect(port, host);
      try {
        await once(socket, "connect");
        for await (const line of createInterface({ input: socket })) {
          try {
            const event = toEvent(JSON.parse(line), own);
            if (event) await hear(event);
          } catch (error) {
            report(`${NAME}: a line was skipped: ${error}`);
          }
        }
      } catch (error) {
        report(`${NAME}: ${error}`);
      }
      socket.destroy();
      if (!stopped) await pause(1000);
    }
  };
  const isOpen = () => socket?.readyState === "open";

  return {
    name: NAME,
    can: {
      ...{ reply: false, edit: false, delete: false, react: false, private: false },
      ...{ buttons: true, numbers: true },
    },
    run: (hear) => {
      running = listen(hear);
      return running;
    },
    async send({ op, chat, text, buttons = [] }) {
      const [, room] = new RegExp(`^${NAME}:(.+)$`, "u").exec(chat) ?? [];
      if (room === undefined || op !== "post") throw new SendError(`${NAME}: no ${op} in ${chat}`);
      if (!isOpen()) throw new SendError(`${NAME}: not connected`, 1);
      const numbers = buttons.flat().map((button, i) => `${i + 1} ${button.text}`);
      const whole = [text, numbers.join(" / ")].filter((part) => part !== "").join("\n");
      socket?.write(`${JSON.stringify({ room, text: whole })}\n`);
      return undefined;
    },
    wait: () => (isOpen() ? 0 : 1000),
    isAdmin: async () => false,
    status: () => `${NAME}: ${isOpen() ? "connected" : "not connected"}`,
    async stop() {
      stopped = true;
      socket?.end();
      await running;
    },
  } satisfies ChatAdapter;
}
