import { afterEach, describe, expect, it, vi } from "vitest";
import type { Instant, Outgoing } from "../../src/model.ts";
import { type ChatAdapter, type Incoming, SendError } from "../../src/ports.ts";

/** An adapter on a bench: its app is played by the test. */
export interface Bench {
  readonly adapter: ChatAdapter;
  /** A neighbour says something in the group. */
  says(name: string, text: string): void;
  /** Brings one of the bot's own lines back, where the app does that. */
  echoes(text: string): void;
  /** What the bot shows in the group now, the oldest first. */
  shown(): readonly string[];
  /** The adapter itself hears again what could not be handled. */
  readonly triesAgain?: true;
  /** Deliveries that would come again after a crash; left out where the app delivers once only. */
  pending?(): number;
  close(): Promise<void>;
}

/** One adapter's row in the table. */
export interface Bookings {
  readonly name: string;
  open(): Promise<Bench>;
  /** What the app once delivered, one of everything. */
  readonly recorded: readonly unknown[];
  /** The adapter's pure translation. */
  read(raw: unknown): Incoming | undefined;
}

/** Everything in an event that is an id of a chat, a resident or a message. */
const idsIn = (event: Incoming): string[] => {
  const ids = [event.id];
  const look = (value: unknown, key: string) => {
    if (Array.isArray(value)) for (const one of value) look(one, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) look(inner, name);
    else if (["id", "chat", "message", "mentions", "to"].includes(key)) ids.push(String(value));
  };
  look(event, "");
  return ids;
};

const instants = (event: Incoming): Instant[] => [
  event.at,
  ...("message" in event && typeof event.message === "object" ? [event.message.at] : []),
];

const line = (chat: string, text: string, more: Partial<Outgoing> = {}): Outgoing => ({
  ...{ op: "post", chat, text, mentions: [], to: [], repeat: false, ...more },
});

/** What every adapter must do. */
export function adapterContract({ name, open, recorded, read }: Bookings): void {
  describe(`every adapter: ${name}`, () => {
    const benches: { bench: Bench; running: Promise<void> }[] = [];
    afterEach(async () => {
      for (const { bench, running } of benches.splice(0)) {
        await bench.adapter.stop();
        await running;
        await bench.close();
      }
    });

    /** A running adapter; `before` is asked to handle each event first and may fail. */
    const listen = async (before: (incoming: Incoming) => Promise<void> | void = () => {}) => {
      const bench = await open();
      const heard: Incoming[] = [];
      const running = bench.adapter.run(async (incoming) => {
        await before(incoming);
        heard.push(incoming);
      });
      benches.push({ bench, running });
      const texts = () => heard.map((one) => (one.type === "heard" ? one.message.text : one.type));
      const hears = (...expected: string[]) =>
        vi.waitFor(() => expect(texts()).toEqual(expected), { timeout: 4000, interval: 5 });
      return { bench, heard, hears, running };
    };
    /** The group, as the adapter names it. */
    const place = async () => {
      const all = await listen();
      all.bench.says("王阿姨", "在吗");
      await all.hears("在吗");
      const [first] = all.heard;
      if (first?.type !== "heard") throw new Error("nothing was heard");
      return { ...all, said: first.message, chat: first.message.chat };
    };

    it("reads recorded deliveries into plain JSON with its own ids", () => {
      const events = recorded.map(read).filter((event) => event !== undefined);
      expect(events.some((event) => event.type === "heard")).toBe(true);
      for (const event of events) {
        expect(JSON.parse(JSON.stringify(event))).toStrictEqual(event);
        for (const id of idsIn(event)) expect(id).toMatch(new RegExp(`^${name}:.`, "u"));
        for (const at of instants(event)) expect(new Date(at).toISOString()).toBe(at);
      }
    });

    it("reads one delivery alike each time, and no two under one id", () => {
      const events = recorded.map(read);
      expect(recorded.map(read)).toEqual(events);
      const ids = events.flatMap((event) => (event ? [event.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
    });

    it("hears what neighbours say, in order", async () => {
      const { bench, heard, hears } = await listen();
      bench.says("王阿姨", "求2盒布洛芬");
      bench.says("Li Wei", "mine please 😷");
      await hears("求2盒布洛芬", "mine please 😷");
      expect(heard).toMatchObject([
        { message: { from: { name: "王阿姨" } } },
        { message: { from: { name: "Li Wei" } } },
      ]);
    });

    it("does not hear its own lines", async () => {
      const { bench, chat, hears } = await place();
      await bench.adapter.send(line(chat, "记下了 #1"));
      bench.echoes("记下了 #1");
      bench.says("王阿姨", "谢谢");
      await hears("在吗", "谢谢");
    });

    it("shows a line, an answer and lines of two languages as they are worded", async () => {
      const { bench, chat, said } = await place();
      const id = await bench.adapter.send(line(chat, "记下了 #1\nNoted", { replyTo: said.id }));
      if (id !== undefined) expect(id.startsWith(`${name}:`)).toBe(true);
      expect(bench.shown().join("\n")).toContain("记下了 #1\nNoted");
    });

    it("edits and deletes where it says that it can", async () => {
      const { bench, chat } = await place();
      const { adapter } = bench;
      const message = await adapter.send(line(chat, "求药 #1"));
      if (message === undefined) return expect(adapter.can.edit || adapter.can.delete).toBe(false);
      if (adapter.can.edit) {
        await adapter.send(line(chat, "有了 #1", { op: "edit", message }));
        expect(bench.shown()).toEqual(["有了 #1"]);
      }
      if (adapter.can.delete) {
        await adapter.send(line(chat, "", { op: "delete", message }));
        expect(bench.shown()).toEqual([]);
      }
    });

    it("says of a line for another platform that it never can be shown", async () => {
      const { bench } = await listen();
      const sent = bench.adapter.send(line("elsewhere:1", "你好"));
      const failed = await sent.catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(SendError);
      expect(failed).toMatchObject({ retryAfter: undefined, movedTo: undefined });
    });

    it("goes on after a hear that threw, and tells the same again where the app can", async () => {
      let failing = 1;
      const { bench, hears } = await listen(() => {
        failing -= 1;
        if (failing === 0) throw new Error("the disk is full");
      });
      bench.says("王阿姨", "一");
      bench.says("王阿姨", "二");
      await hears(...(bench.pending || bench.triesAgain ? ["一", "二"] : ["二"]));
    });

    it("acknowledges nothing before hear has resolved", async () => {
      let asked: (() => void) | undefined;
      const { bench, hears } = await listen(
        () =>
          new Promise<void>((resolve) => {
            asked = resolve;
          }),
      );
      bench.says("王阿姨", "求药");
      await vi.waitFor(() => expect(asked).toBeDefined());
      if (bench.pending) expect(bench.pending()).toBe(1);
      asked?.();
      await hears("求药");
      await vi.waitFor(() => expect(bench.pending?.() ?? 0).toBe(0));
    });

    it("stops after the delivery in hand, and has a line for the operator before and after", async () => {
      let asked: (() => void) | undefined;
      const { bench, heard, running } = await listen(
        () =>
          new Promise<void>((resolve) => {
            asked = resolve;
          }),
      );
      bench.says("王阿姨", "求药");
      await vi.waitFor(() => expect(asked).toBeDefined());
      expect(bench.adapter.status()).toMatch(/\S/);
      const stopped = bench.adapter.stop();
      expect(heard).toEqual([]);
      asked?.();
      await stopped;
      await running;
      expect(heard).toHaveLength(1);
      expect(bench.adapter.status()).toMatch(/\S/);
    });
  });
}
