// Another process at the journal, to be killed or starved. What it says on stdout has happened.

import { writeSync } from "node:fs";
import { openJournal } from "../../storage/journal.ts";

const [file = "", task = "", run = ""] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

const tasks: Record<string, () => Promise<void>> = {
  /** Holds the file until stdin ends. */
  async hold() {
    const journal = await openJournal(file);
    say("open");
    for await (const _ of process.stdin);
    await journal.close();
  },

  /** Four writers, each commit a pair of rows, until killed. */
  async commit() {
    const journal = await openJournal(file, { compactAt: 20_000 });
    const writer = async (name: string) => {
      for (let i = 0; ; i += 1) {
        const key = `${run}-${name}-${i}`;
        const value = { i, text: "借".repeat((i * 37) % 200) };
        await journal.commit([
          ["left", key, value],
          ["right", key, value],
          ["latest", name, { run, i }],
        ]);
        say(key);
      }
    };
    await Promise.all(["a", "b", "c", "d"].map(writer));
  },

  /** The same with a compaction always under way. */
  async compact() {
    const journal = await openJournal(file);
    const compacting = async () => {
      for (;;) await journal.compact();
    };
    const writing = async () => {
      for (let i = 0; ; i += 1) {
        const key = `${run}-a-${i}`;
        await journal.commit([
          ["left", key, i],
          ["right", key, i],
        ]);
        say(key);
      }
    };
    await Promise.all([compacting(), writing()]);
  },

  /** Commits until the file may grow no more, makes room, and commits again. */
  async fill() {
    // The signal would end the process; without it the write fails, as on a full disk.
    process.on("SIGXFSZ", () => undefined);
    const journal = await openJournal(file);
    const fill = async (): Promise<string> => {
      for (let i = 0; ; i += 1)
        try {
          await journal.commit([["t", `k${i % 3}`, { i, text: "x".repeat(999) }]]);
          say(`${i}`);
        } catch (error) {
          return String(error);
        }
    };
    say(await fill());
    await journal.compact();
    await journal.commit([["t", "after", true]]);
    say("after");
    await journal.close();
  },
};

try {
  await tasks[task]?.();
} catch (error) {
  say(String(error));
}
