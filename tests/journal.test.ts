import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import {
  type Journal,
  type JournalOptions,
  openJournal,
  type Row,
  type Tables,
} from "../storage/journal.ts";

const folder = mkdtempSync(join(tmpdir(), "journal-"));
const disk = join(folder, "small-disk");
mkdirSync(disk);
const smallDisk =
  spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]).status === 0;

let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.journal`);
};
const children = new Set<ChildProcess>();

afterEach(() => {
  vi.restoreAllMocks();
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

afterAll(() => {
  if (smallDisk) spawnSync("umount", ["-l", disk]);
  rmSync(folder, { recursive: true, force: true });
});

/** The tables as plain data; a table without rows is no table. */
function plain(data: Tables): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, rows]) => rows.size > 0)
      .map(([table, rows]) => [table, Object.fromEntries(rows)]),
  );
}

async function using<T>(
  file: string,
  work: (journal: Journal) => Promise<T> | T,
  options?: JournalOptions,
): Promise<T> {
  const journal = await openJournal(file, options);
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

const contents = (file: string, options?: JournalOptions) =>
  using(file, ({ data }) => plain(data), options);

const some: readonly (readonly Row[])[] = [
  [["posts", "1", { text: "有布洛芬" }]],
  [
    ["posts", "2", { text: "need a ladder" }],
    ["people", "77", ["小李"]],
  ],
  [["posts", "1", null]],
  [["posts", "2", { text: "found one, thanks" }]],
];

/** A small file and what it holds after each of its lines, by where the line ends. */
async function smallFile(): Promise<{ file: string; after: Map<number, unknown> }> {
  const file = newFile();
  const after = new Map<number, unknown>();
  await using(file, async (journal) => {
    after.set(journal.size(), plain(journal.data));
    for (const rows of some) {
      await journal.commit(rows);
      after.set(journal.size(), plain(journal.data));
    }
  });
  return { file, after };
}

function start(file: string, task: string, ...more: string[]) {
  const script = join(import.meta.dirname, "children", "journal-writer.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, file, task, ...more], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.add(child);
  return { child, lines: createInterface({ input: child.stdout }) };
}

const ended = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.once("close", resolve);
  });

const firstLine = (lines: AsyncIterable<string>) =>
  (async () => {
    for await (const line of lines) return line;
    return undefined;
  })();

describe("commits", () => {
  test("are in data once they are durable, and there again on reopening", async () => {
    const file = newFile();
    await using(file, async (journal) => {
      const done = journal.commit([["t", "a", { n: 1 }]]);
      expect(plain(journal.data)).toEqual({});
      await done;
      expect(plain(journal.data)).toEqual({ t: { a: { n: 1 } } });
    });
    expect(await contents(file)).toEqual({ t: { a: { n: 1 } } });
  });

  test("made at once share writes and keep their order", async () => {
    const file = newFile();
    await using(file, async (journal) => {
      const order: number[] = [];
      const commit = async (i: number) => {
        await journal.commit([["t", "last", i]]);
        order.push(i);
      };
      await Promise.all([1, 2, 3, 4, 5].map(commit));
      expect(order).toEqual([1, 2, 3, 4, 5]);
    });
    expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(2);
    expect(await contents(file)).toEqual({ t: { last: 5 } });
  });

  test("queued during a flush are in the next write", async () => {
    const file = newFile();
    await using(file, async (journal) => {
      const first = journal.commit([["t", "0", 0]]);
      await Promise.resolve();
      await Promise.resolve();
      await Promise.all([first, journal.commit([["t", "1", 1]]), journal.commit([["t", "2", 2]])]);
    });
    expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(3);
    expect(await contents(file)).toEqual({ t: { 0: 0, 1: 1, 2: 2 } });
  });

  test("hold the values as they were when committed", async () => {
    const file = newFile();
    const value = { n: 1 };
    await using(file, async (journal) => {
      const done = journal.commit([["t", "a", value]]);
      value.n = 2;
      await done;
      expect(plain(journal.data)).toEqual({ t: { a: { n: 1 } } });
    });
  });

  test.each([
    ["undefined", undefined],
    ["NaN", Number.NaN],
    ["a bigint", 1n],
    ["a function", () => 1],
  ])("of %s are rejected whole, others are not", async (_, value) => {
    const file = newFile();
    await using(file, async (journal) => {
      const bad: readonly Row[] = [
        ["t", "a", 1],
        ["t", "b", value],
      ];
      const results = await Promise.allSettled([
        journal.commit(bad),
        journal.commit([["t", "c", 1]]),
      ]);
      expect(results.map((r) => r.status)).toEqual(["rejected", "fulfilled"]);
      expect(plain(journal.data)).toEqual({ t: { c: 1 } });
    });
    expect(await contents(file)).toEqual({ t: { c: 1 } });
  });

  test("larger than one write's limit all arrive, in order", async () => {
    const file = newFile();
    const text = "x".repeat(3_000_000);
    await using(file, (journal) =>
      Promise.all(
        [0, 1, 2, 3, 4, 5].map((i) =>
          journal.commit([
            ["t", "last", i],
            ["t", `${i}`, text],
          ]),
        ),
      ),
    );
    const found = await contents(file);
    expect(Object.keys(found.t ?? {})).toHaveLength(7);
    expect(found.t?.last).toBe(5);
  });

  test("after close are rejected, those before are finished", async () => {
    const file = newFile();
    const journal = await openJournal(file);
    const before = journal.commit([["t", "a", 1]]);
    const closed = journal.close();
    await expect(journal.commit([["t", "b", 1]])).rejects.toThrow("is closed");
    await Promise.all([before, closed]);
    expect(await contents(file)).toEqual({ t: { a: 1 } });
  });

  test("any names, any JSON: puts, drops, compactions and reopenings equal a model", async () => {
    const name = fc.oneof(
      fc.constantFrom("a", "b", "__proto__", "n"),
      fc.string({ unit: "binary" }),
    );
    const value = fc.oneof(fc.constant(null), fc.jsonValue());
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.array(fc.tuple(name, name, value), { maxLength: 5 }) },
      { weight: 1, arbitrary: fc.constantFrom("reopen" as const, "compact" as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const file = newFile();
        const model = new Map<string, string>();
        let journal = await openJournal(file, { compactAt: 500 });
        const check = () => {
          const found = Object.entries(journal.data).flatMap(([table, rows]) =>
            [...rows].map(([key, v]): [string, string] => [
              JSON.stringify([table, key]),
              JSON.stringify(v),
            ]),
          );
          expect(new Map(found)).toEqual(model);
        };
        try {
          const pending: Promise<void>[] = [];
          for (const what of steps) {
            if (what === "compact") {
              pending.push(journal.compact());
            } else if (what === "reopen") {
              await Promise.all(pending.splice(0));
              check();
              await journal.close();
              journal = await openJournal(file, { compactAt: 500 });
              check();
            } else {
              pending.push(journal.commit(what));
              for (const [table, key, v] of what) {
                const at = JSON.stringify([table, key]);
                if (v === null) model.delete(at);
                else model.set(at, JSON.stringify(v));
              }
            }
          }
          await Promise.all(pending);
          check();
        } finally {
          await journal.close();
          rmSync(file);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file that was not finished", () => {
  test("cut at any byte, opens to what its whole lines say, and goes on", async () => {
    const { file, after } = await smallFile();
    const bytes = readFileSync(file);
    const cut = newFile();
    for (let at = 0; at <= bytes.length; at += 1) {
      writeFileSync(cut, bytes.subarray(0, at));
      const ends = [...after.keys()].filter((end) => end <= at);
      const end = ends.at(-1) ?? 0;
      const notices: string[] = [];
      await using(
        cut,
        async (journal) => {
          expect(plain(journal.data), `cut at ${at}`).toEqual(after.get(end) ?? {});
          await journal.commit([["more", "1", at]]);
        },
        { notice: (text) => notices.push(text) },
      );
      expect(notices).toEqual(at === end ? [] : [expect.stringContaining(`cut ${at - end} bytes`)]);
      expect((await contents(cut)).more).toEqual({ 1: at });
    }
  });

  test.each([1, 511, 70_000])("with %i zeros at its end, loses the zeros only", async (zeros) => {
    const { file, after } = await smallFile();
    const size = statSync(file).size;
    appendFileSync(file, Buffer.alloc(zeros));
    const notice = vi.fn();
    expect(await contents(file, { notice })).toEqual(after.get(size));
    expect(notice).toHaveBeenCalledWith(expect.stringContaining(`cut ${zeros} bytes`));
    expect(statSync(file).size).toBe(size);
  });
});

describe("a damaged file", () => {
  const harms: Record<string, (byte: number) => number> = {
    "lowest bit": (byte) => byte ^ 0x01,
    "letter case": (byte) => byte ^ 0x20,
    "highest bit": (byte) => byte ^ 0x80,
    "line break": () => 0x0a,
    zero: () => 0,
  };

  test.each(Object.entries(harms))(
    "with one byte changed (%s) is refused and left alone; in the last line, that line is cut",
    async (_, harm) => {
      const { file, after } = await smallFile();
      const bytes = readFileSync(file);
      const ends = [...after.keys()];
      const last = ends.at(-2) ?? 0;
      const harmed = newFile();
      for (const [at, byte] of bytes.entries()) {
        const changed = Buffer.from(bytes);
        changed[at] = harm(byte);
        if (changed[at] === byte) continue;
        writeFileSync(harmed, changed);
        if (at >= last) {
          expect(await contents(harmed), `byte ${at}`).toEqual(after.get(last));
        } else {
          const line = ends.filter((end) => end <= at).length;
          const from = ends[line - 1] ?? 0;
          const where = `${harmed} is damaged at byte ${from} (line ${line + 1})`;
          await expect(openJournal(harmed), `byte ${at}`).rejects.toThrow(where);
          expect(readFileSync(harmed).equals(changed)).toBe(true);
          expect(existsSync(`${harmed}.lock`)).toBe(false);
        }
      }
    },
  );

  test.each(["left out", "doubled", "swapped"])("with a line %s is refused", async (how) => {
    const { file } = await smallFile();
    const [head = "", a = "", b = "", ...rest] = readFileSync(file, "utf8").split("\n");
    const lines = { "left out": [b], doubled: [a, a, b], swapped: [b, a] }[how] ?? [];
    writeFileSync(file, [head, ...lines, ...rest].join("\n"));
    await expect(openJournal(file)).rejects.toThrow(
      /damaged at byte \d+ \(line \d\): write \d where/,
    );
  });

  test("cut anywhere inside of a compacted copy is refused and left alone", async () => {
    const { file } = await smallFile();
    const first = readFileSync(file).subarray(0, 1);
    await using(file, (journal) => journal.compact());
    const bytes = readFileSync(file);
    // Different from the first byte of an empty journal on, so that no part of it passes for one.
    expect(bytes.subarray(0, 1).equals(first)).toBe(false);
    const cut = newFile();
    for (let at = 1; at < bytes.length; at += 1) {
      writeFileSync(cut, bytes.subarray(0, at));
      await expect(openJournal(cut), `cut at ${at}`).rejects.toThrow("damaged");
      expect(readFileSync(cut).equals(bytes.subarray(0, at))).toBe(true);
    }
  });

  test("that never was a journal is refused and left alone", async () => {
    const file = newFile();
    writeFileSync(file, '{"needs": []}\n');
    await expect(openJournal(file)).rejects.toThrow("not the first line of a journal");
    expect(readFileSync(file, "utf8")).toBe('{"needs": []}\n');
  });
});

describe("compaction", () => {
  test("keeps the rows, and what was dropped or replaced is gone from the disk", async () => {
    const { file, after } = await smallFile();
    await using(file, (journal) => journal.compact());
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain("布洛芬");
    expect(text).not.toContain("need a ladder");
    expect(await contents(file)).toEqual([...after.values()].at(-1));
    expect(existsSync(`${file}.tmp`)).toBe(false);
  });

  test("goes on beside commits", async () => {
    const file = newFile();
    const rows = Array.from(
      { length: 20_000 },
      (_, i): Row => ["t", `${i}`, { i, text: "一些话" }],
    );
    await using(file, async (journal) => {
      await journal.commit(rows);
      let compacted = false;
      const compacting = journal.compact().then(() => {
        compacted = true;
      });
      let during = 0;
      while (!compacted) {
        await journal.commit([
          ["t", `${during}`, null],
          ["more", `${during}`, during],
        ]);
        during += 1;
      }
      await compacting;
      expect(during).toBeGreaterThan(1);
      await journal.commit([["more", "end", during]]);
      const found = plain(journal.data);
      expect(Object.keys(found.t ?? {})).toHaveLength(20_000 - during);
      await journal.close();
      expect(await contents(file)).toEqual(found);
    });
  });

  test("starts by itself, so that a row replaced for ever does not fill the disk", async () => {
    const file = newFile();
    const sizes: number[] = [];
    await using(
      file,
      async (journal) => {
        for (let i = 0; i < 500; i += 1) {
          await journal.commit([["t", "k", "x".repeat(100)]]);
          sizes.push(journal.size());
        }
      },
      { compactAt: 4000 },
    );
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });

  test("that fails leaves the file as it was and the journal working", async () => {
    const { file } = await smallFile();
    const prototype = await fileHandlePrototype();
    await using(file, async (journal) => {
      const before = readFileSync(file);
      vi.spyOn(prototype, "sync").mockRejectedValueOnce(new Error("EIO: i/o error, fsync"));
      await expect(journal.compact()).rejects.toThrow("EIO");
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(existsSync(`${file}.tmp`)).toBe(false);
      await journal.commit([["t", "a", 1]]);
      await journal.compact();
    });
    expect((await contents(file)).t).toEqual({ a: 1 });
  });

  test("given up half-way by a crash is swept away", async () => {
    const { file, after } = await smallFile();
    writeFileSync(`${file}.tmp`, "half a copy");
    expect(await contents(file)).toEqual([...after.values()].at(-1));
    expect(existsSync(`${file}.tmp`)).toBe(false);
  });
});

const fileHandlePrototype = async () => {
  const handle = await open(newFile(), "w");
  await handle.close();
  return Object.getPrototypeOf(handle) as typeof handle;
};

describe("the disk", () => {
  test.skipIf(!smallDisk)(
    "full: commits are rejected whole, and succeed once there is room",
    async () => {
      const file = join(disk, "full.journal");
      const ballast = join(disk, "ballast");
      writeFileSync(ballast, Buffer.alloc(128 * 1024));
      const model: Record<string, unknown> = {};
      const journal = await openJournal(file);
      const fill = async () => {
        for (;;) {
          const rows: Row[] = [["t", `${Object.keys(model).length}`, "x".repeat(1500)]];
          await journal.commit(rows);
          for (const [, key, value] of rows) model[key] = value;
        }
      };
      await expect(fill()).rejects.toThrow("ENOSPC");
      expect(statSync(file).size).toBe(journal.size());
      const big = journal.commit([["t", "big", "x".repeat(9000)]]);
      // Two turns later the write of the first is under way, and the second waits for the next.
      await Promise.resolve();
      await Promise.resolve();
      const waiting = await Promise.allSettled([big, journal.commit([["t", "behind", 1]])]);
      expect(waiting.map((r) => r.status)).toEqual(["rejected", "rejected"]);
      await expect(journal.compact()).rejects.toThrow("ENOSPC");
      expect(plain(journal.data)).toEqual({ t: model });
      rmSync(ballast);
      await expect(fill()).rejects.toThrow("ENOSPC");
      expect(plain(journal.data)).toEqual({ t: model });
      expect(Object.keys(model).length).toBeGreaterThan(120);
      await journal.close();
      expect(await contents(file)).toEqual({ t: model });
    },
  );

  test("limit on the length of files: the same, and compacting makes room", async () => {
    const file = newFile();
    const script = join(import.meta.dirname, "children", "journal-writer.ts");
    const { stdout } = spawnSync(
      "sh",
      [
        "-c",
        'ulimit -f 40 && exec "$@"',
        "sh",
        process.execPath,
        "--import",
        "tsx",
        script,
        file,
        "fill",
      ],
      { encoding: "utf8" },
    );
    const lines = stdout.trimEnd().split("\n");
    const acked = lines.filter((line) => /^\d+$/.test(line)).map(Number);
    expect(lines.at(-2)).toContain("EFBIG");
    expect(lines.at(-1)).toBe("after");
    const rows = (await contents(file)).t ?? {};
    const newest = Math.max(...["k0", "k1", "k2"].map((k) => (rows[k] as { i: number }).i));
    expect(newest).toBe(acked.at(-1));
    expect(rows.after).toBe(true);
  });

  test("failing to flush: nothing is written any more, and the flush is not tried again", async () => {
    const { file, after } = await smallFile();
    const size = statSync(file).size;
    const prototype = await fileHandlePrototype();
    const journal = await openJournal(file);
    const flush = vi
      .spyOn(prototype, "datasync")
      .mockRejectedValueOnce(new Error("EIO: i/o error"));
    const results = await Promise.allSettled([
      journal.commit([["t", "a", 1]]),
      journal.commit([["t", "b", 1]]),
    ]);
    expect(results.map((r) => r.status)).toEqual(["rejected", "rejected"]);
    await expect(journal.commit([["t", "c", 1]])).rejects.toThrow(/could not be flushed.*EIO/);
    await expect(journal.compact()).rejects.toThrow("could not be flushed");
    expect(flush).toHaveBeenCalledTimes(1);
    expect(plain(journal.data)).toEqual(after.get(size));
    await journal.close();
    expect(await contents(file)).toEqual(after.get(size));
  });
});

describe("one writer", () => {
  const me = { pid: process.pid, host: hostname(), token: "x" };
  const gone = spawnSync("true").pid;

  test("a second process is told who has the file; once that is killed, it gets it", async () => {
    const file = newFile();
    const { child, lines } = start(file, "hold");
    expect(await firstLine(lines)).toBe("open");
    await expect(openJournal(file)).rejects.toThrow(`${file} is in use by process ${child.pid}`);
    child.kill("SIGKILL");
    await ended(child);
    expect(existsSync(`${file}.lock`)).toBe(true);
    expect(await contents(file)).toEqual({});
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test("the same process cannot open it twice, nor by another name", async () => {
    const file = newFile();
    const link = newFile();
    await using(file, async () => {
      symlinkSync(file, link);
      await expect(openJournal(file)).rejects.toThrow(`in use by process ${process.pid}`);
      await expect(openJournal(link)).rejects.toThrow(`in use by process ${process.pid}`);
    });
  });

  test.skipIf(!existsSync("/proc/self/stat"))(
    "a lock of a process that was killed and not yet reaped is taken over",
    async () => {
      const file = newFile();
      // A parent that never asks after its child: what a container without an init does.
      const parent = spawn("sh", ["-c", "sleep 60 & echo $!; exec sleep 60"]);
      const pid = Number(await firstLine(createInterface({ input: parent.stdout })));
      const fields = () => {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      };
      // A shell would ask; what it turns into does not.
      const name = () => readFileSync(`/proc/${parent.pid}/comm`, "utf8").trim();
      await vi.waitFor(() => expect(name()).toBe("sleep"));
      process.kill(pid, "SIGKILL");
      await vi.waitFor(() => expect(fields()[0]).toBe("Z"));
      writeFileSync(`${file}.lock`, JSON.stringify({ ...me, pid, start: fields()[19] }));
      expect(await contents(file)).toEqual({});
      parent.kill("SIGKILL");
      await ended(parent);
    },
  );

  test("of several that find a dead one's lock, one takes it over", async () => {
    const file = newFile();
    writeFileSync(`${file}.lock`, JSON.stringify({ ...me, pid: gone }));
    const several = [1, 2, 3].map(() => start(file, "hold"));
    const said = await Promise.all(several.map(({ lines }) => firstLine(lines)));
    expect(said.filter((line) => line === "open")).toHaveLength(1);
    expect(said.filter((line) => line?.includes("in use by process"))).toHaveLength(2);
  });

  test.each([
    ["a process that is gone", JSON.stringify({ ...me, pid: gone })],
    ["a pid used again", JSON.stringify({ ...me, start: "1" })],
    ["before a restart of the machine", JSON.stringify({ ...me, boot: "another" })],
    ["nobody (empty)", ""],
    ["nobody (half-written)", '{"pid":'],
  ])("a lock of %s is taken over", async (_, lock) => {
    const file = newFile();
    for (const name of [`${file}.lock`, `${file}.lock.next`]) writeFileSync(name, lock);
    expect(await contents(file)).toEqual({});
    const left = readdirSync(folder).filter((name) => name.startsWith(`${basename(file)}.`));
    expect(left).toEqual([]);
  });

  test.each([
    ["a living process, where only its pid is known", me, `process ${me.pid}`],
    ["another host", { ...me, pid: gone, host: "elsewhere" }, `process ${gone} on elsewhere`],
  ])("a lock of %s is respected", async (_, holder, says) => {
    const file = newFile();
    const lock = `${file}.lock`;
    writeFileSync(lock, JSON.stringify(holder));
    await expect(openJournal(file)).rejects.toThrow(`in use by ${says}`);
    expect(JSON.parse(readFileSync(lock, "utf8"))).toEqual(holder);
    rmSync(lock);
  });

  test("with the lock removed by hand, neither writes over the other", async () => {
    const { file } = await smallFile();
    const first = await openJournal(file);
    rmSync(`${file}.lock`);
    await using(file, async (second) => {
      await second.commit([["t", "second", 1]]);
      await expect(first.commit([["t", "first", 1]])).rejects.toThrow("changed by somebody else");
      await expect(first.compact()).rejects.toThrow("changed by somebody else");
      await first.close();
      expect(existsSync(`${file}.lock`)).toBe(true);
    });
    expect((await contents(file)).t).toEqual({ second: 1 });
  });
});

describe("killed while committing", () => {
  // LINLI_LONG=1 kills it 200 times.
  const kills = process.env.LINLI_LONG === "1" ? 200 : 15;
  test(`${kills} times: every acknowledged commit is there, none by half`, async () => {
    const file = newFile();
    const acked = new Set<string>();
    for (let run = 0; run < kills; run += 1) {
      const { child, lines } = start(file, run % 3 === 2 ? "compact" : "commit", `${run}`);
      const until = 1 + Math.floor(Math.random() * 80);
      const closed = ended(child);
      let heard = 0;
      for await (const key of lines) {
        acked.add(key);
        heard += 1;
        if (heard === until) child.kill("SIGKILL");
      }
      await closed;
      expect(heard).toBeGreaterThanOrEqual(until);
      const found = await contents(file);
      expect(found.left).toEqual(found.right);
      expect([...acked].filter((key) => found.left?.[key] === undefined)).toEqual([]);
      const counts = new Map<string, number>();
      for (const key of Object.keys(found.left ?? {})) {
        const [, writer = "", i] = /^(.+)-(\d+)$/.exec(key) ?? [];
        counts.set(writer, (counts.get(writer) ?? 0) + 1);
        expect(found.left?.[`${writer}-${Math.max(0, Number(i) - 1)}`]).toBeDefined();
      }
      expect(counts.size).toBeGreaterThan(0);
    }
  }, 600_000);
});

describe("versions", () => {
  const old: readonly Row[] = [["t", "a", { name: "小李" }]];

  test("a newer file is refused and left alone", async () => {
    const file = newFile();
    await using(file, (journal) => journal.commit(old), { schema: 3 });
    const before = readFileSync(file);
    await expect(openJournal(file, { schema: 2 })).rejects.toThrow(
      "is of a newer version (schema 3, this one knows 2)",
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("an older file needs somebody to bring it up to date", async () => {
    const file = newFile();
    await using(file, (journal) => journal.commit(old), { schema: 1 });
    const before = readFileSync(file);
    await expect(openJournal(file, { schema: 2 })).rejects.toThrow("has schema 1");
    const broken = () => {
      throw new Error("no way");
    };
    await expect(openJournal(file, { schema: 2, migrate: broken })).rejects.toThrow("no way");
    expect(readFileSync(file).equals(before)).toBe(true);

    const migrate = vi.fn((data: Tables) => {
      data.people = new Map(data.t);
      delete data.t;
    });
    await using(file, (journal) => journal.commit([["people", "b", 2]]), { schema: 2, migrate });
    expect(migrate).toHaveBeenCalledWith(expect.anything(), 1);
    expect(await contents(file, { schema: 2, migrate })).toEqual({
      people: { a: { name: "小李" }, b: 2 },
    });
    expect(migrate).toHaveBeenCalledTimes(1);
  });
});

describe("who may read it", () => {
  const mode = (path: string) => statSync(path).mode & 0o777;

  test("its owner: file, lock and copy are 0600, the folder it makes 0700", async () => {
    const inside = join(folder, "made", "deep");
    const file = join(inside, "journal");
    await using(file, async (journal) => {
      expect([inside, file, `${file}.lock`].map(mode)).toEqual([0o700, 0o600, 0o600]);
      await journal.compact();
      expect(mode(file)).toBe(0o600);
    });
    chmodSync(file, 0o644);
    await contents(file);
    expect(mode(file)).toBe(0o600);
  });

  test("a link to the file stays a link", async () => {
    const { file, after } = await smallFile();
    const link = newFile();
    symlinkSync(file, link);
    await using(link, (journal) => journal.compact());
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(await contents(file)).toEqual([...after.values()].at(-1));
  });

  test("a copy of the file is a backup", async () => {
    const { file, after } = await smallFile();
    await using(file, async () => {
      const backup = newFile();
      copyFileSync(file, backup);
      expect(await contents(backup)).toEqual([...after.values()].at(-1));
    });
  });
});
