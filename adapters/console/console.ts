import { clearLine, createInterface, cursorTo, type Interface } from "node:readline";
import type { Instant } from "../../src/model.ts";
import { type ChatAdapter, type Incoming, SendError } from "../../src/ports.ts";
import { stage } from "../../src/stage.ts";
import { chatReader, headerOf, printed } from "./chat.ts";

export interface ConsoleOptions {
  readonly zone: string;
  /** The real clock, until a `--` line sets another. */
  readonly now: () => Instant;
  /** The board is new: the bot is let into the group, and introduces itself. */
  readonly isNew: boolean;
  /** A `--` line has set the clock: whatever is due by then fires. */
  readonly onClock?: (at: Instant) => Promise<void>;
}

export interface ConsoleAdapter extends ChatAdapter {
  /** The time of the chat: the real one, or that of the last `--` line. */
  now(): Instant;
}

const BANNER = [
  "邻里 Linli · 一个小区群，您来演每一位邻居：王阿姨 3-602: 求一个体温计",
  "A neighbourhood chat in which you play everyone: Old Zhang 5-301: I have a spare thermometer (Ctrl-D ends it)",
];
const HINT = "写成 名字: 内容 (write it like Name: what they say)";

/**
 * A group chat in the terminal. It speaks the format of `.chat` files (see chat.ts), so a golden chat can be piped in
 * and a session saved as one.
 */
export function consoleAdapter(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  options: ConsoleOptions,
): ConsoleAdapter {
  // Ids of one session must not be taken for those of another: the store remembers what it has handled.
  const on = stage("console", `${Date.parse(options.now()).toString(36)}-`);
  const typed =
    "isTTY" in output && output.isTTY === true && "isTTY" in input && input.isTTY === true;
  let clock: Instant | undefined;
  let lines: Interface | undefined;
  let open = false;
  let stopped = false;

  const now = (): Instant => clock ?? options.now();

  // A half-typed line stays below whatever arrives while it is typed.
  const print = (text: string): void => {
    if (!typed || !open) {
      output.write(`${text}\n`);
      return;
    }
    clearLine(output, 0);
    cursorTo(output, 0);
    output.write(`${text}\n`);
    lines?.prompt(true);
  };

  const run: ChatAdapter["run"] = async (hear) => {
    for (const line of BANNER) print(line);
    let reader = chatReader(options.zone);

    const join = async (): Promise<void> => {
      if (!options.isNew) return;
      const id = "console:joined";
      await hear({ type: "joined", id, at: now(), chat: on.chatId("community") });
    };
    // One line that fails must not end the chat.
    const told = async (incoming: Incoming): Promise<void> => {
      try {
        await hear(incoming);
      } catch (error) {
        print(`! ${error instanceof Error ? error.message : String(error)}`);
      }
    };
    const play = async (line: string): Promise<void> => {
      const read = reader.read(line);
      if (!typed && read.is !== "bot" && read.is !== "blank") print(line);
      switch (read.is) {
        case "said":
          return told(on.incoming(read.event, now()));
        case "clock":
          if (clock === undefined || read.at > clock) clock = read.at;
          return options.onClock?.(clock);
        case "restart":
          return print("  (-- restart -- 只在 replay 里有效; only replay does that)");
        case "unknown":
          return print(`  (${read.why === "" ? HINT : read.why})`);
        case "bot":
        case "blank":
          return;
      }
    };

    const rows = createInterface({ input, output: typed ? output : undefined, prompt: "" });
    lines = rows;
    open = true;
    rows.on("SIGINT", () => rows.close());
    const waiting: string[] = [];
    let wake: (() => void) | undefined;
    rows.on("line", (line) => {
      waiting.push(line);
      wake?.();
    });
    rows.on("close", () => {
      open = false;
      wake?.();
    });
    const more = async (): Promise<boolean> => {
      if (waiting.length === 0 && open) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return waiting.length > 0;
    };

    if (typed) {
      await join();
      rows.prompt();
    } else if (await more()) {
      // A file arrives in one piece: what stands above its first clock is its header, and nobody says it.
      await new Promise<void>((resolve) => setImmediate(resolve));
      const start = waiting.findIndex((line) => /^-- .+ --\s*$/u.test(line));
      const header = start < 0 ? [] : waiting.splice(0, start);
      for (const line of header) print(line);
      const { zone, people } = headerOf(header);
      reader = chatReader(zone ?? options.zone, people);
      const first = waiting[0] === undefined ? undefined : reader.read(waiting[0]);
      if (first?.is === "clock") clock = first.at;
      await join();
    }
    while ((await more()) && !stopped) {
      const line = waiting.shift();
      if (line !== undefined) await play(line);
    }
  };

  return {
    name: "console",
    can: { reply: true, edit: false, delete: false, react: false, private: true },
    run,
    now,
    send: async (outgoing) => {
      if (!outgoing.chat.startsWith("console:")) {
        throw new SendError(`${outgoing.chat} is no chat of this window`);
      }
      const id = on.posted(outgoing);
      print(printed(outgoing.op, on.groupOf(outgoing.chat), outgoing.text));
      return outgoing.op === "post" ? on.messageId(id) : undefined;
    },
    isAdmin: async (_chat, resident) => on.isAdmin(resident),
    status: () => "console: 在这个窗口里聊天 / a chat in this window",
    stop: async () => {
      stopped = true;
      lines?.close();
    },
  };
}
