import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parseChat } from "../adapters/console/chat.ts";
import { fromExport } from "../adapters/telegram/export.ts";
import { fromJsonLines, ScriptError } from "../src/script.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");
// A folder of its own, so that nobody's .env is read.
const folder = mkdtempSync(join(tmpdir(), "linli-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const env = { PATH: process.env.PATH, TIME_ZONE: "Asia/Shanghai" };

function start(args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ["--import", tsx, cli, ...args], {
    cwd: folder,
    env: { ...env, ...more },
  });
}

function linli(args: readonly string[], input = "", more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = start(args, more);
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

const file = (name: string, content: string | object): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 1));
  return path;
};

const lines = (...rows: readonly (object | string)[]): string =>
  rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n");

const rowsOf = ({ out }: Ran) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe.concurrent("understand", () => {
  const at = "2022-12-19T20:01:00+08:00";

  test("one line out for each line in, in order, whatever is in it", async () => {
    const text = "求2盒儿童布洛芬,3号楼602,明早8点前";
    const ran = await linli(
      ["understand"],
      `${lines(
        { id: "m1", text, name: "3-602 小王", group: "community", at },
        "not json",
        { id: "m2", text: "今天天气真好" },
        { text: "求布洛芬" },
        { id: "m3", text: "求布洛芬", at: "yesterday" },
        { id: 4, text: "谁家有陶埙?想借" },
        "[]",
        { id: "m5", text: "\u0000\u202E💊".repeat(200) },
      )}\n`,
    );
    expect(ran).toMatchObject({ code: 0, err: "" });
    const rows = rowsOf(ran);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual({
      id: "m1",
      readings: [
        {
          intent: "need",
          confidence: expect.any(Number),
          lines: [
            {
              thing: {
                id: "ibuprofen-child",
                zh: "儿童布洛芬",
                en: "children's ibuprofen",
                text: "儿童布洛芬",
              },
              quantity: 2,
              unit: "box",
            },
          ],
          building: "3",
          room: "602",
          due: "2022-12-20T08:00:00+08:00",
          for: "child",
          rule: expect.any(String),
        },
      ],
    });
    expect(rows[1]).toEqual({ line: 2, error: expect.stringContaining("not JSON") });
    expect(rows[2]).toEqual({ id: "m2", readings: [] });
    expect(rows[3]).toEqual({ line: 4, error: '"id" is missing' });
    expect(rows[4]).toEqual({ line: 5, error: expect.stringContaining("yesterday") });
    expect(rows[5]).toMatchObject({ id: 4, readings: [{ intent: "need" }] });
    expect(rows[5]).toHaveProperty("readings.0.lines.0.thing.text");
    expect(rows[5]).not.toHaveProperty("readings.0.lines.0.thing.id");
    expect(rows[6]).toEqual({ line: 7, error: "this is not a JSON object" });
    expect(rows[7]).toMatchObject({ id: "m5" });
  });

  test("answers before its input has ended", async () => {
    const child = start(["understand"]);
    const answer = new Promise<string>((resolve) =>
      child.stdout?.setEncoding("utf8").once("data", resolve),
    );
    child.stdin?.write(`${lines({ id: "m1", text: "求体温计", at })}\n`);
    expect(JSON.parse(await answer)).toMatchObject({ id: "m1", readings: [{ intent: "need" }] });
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.stdin?.end();
    expect(await ended).toBe(0);
  });

  test("--explain adds what decided", async () => {
    const ran = await linli(["understand", "--explain"], lines({ id: "m1", text: "求体温计", at }));
    expect(rowsOf(ran)[0]).toHaveProperty("trace.units");
  });
});

describe.concurrent("replay", () => {
  const u1 = { from: "u1", name: "3-602 小王", group: "community" };
  const u2 = { from: "u2", name: "3-101 老张", group: "community" };
  const story = lines(
    { id: "m1", at: "2022-12-19T10:00:00+08:00", ...u1, text: "求1个体温计" },
    { id: "m2", at: "2022-12-19T10:05:00+08:00", ...u2, text: "我有多余的体温计,可以送一个" },
    { id: "m3", at: "2022-12-19T10:06:00+08:00", ...u2, text: "/stats", role: "committee" },
    { id: "m4", at: "2022-12-19T10:07:00+08:00", ...u1, text: "/stats" },
    { at: "2022-12-19T13:00:00+08:00", tick: true },
    { id: "m5", at: "2022-12-19T13:01:00+08:00", ...u1, text: "收到了,谢谢", replyTo: "bot" },
  );

  test("JSON Lines go in, what the bot would say comes out, and last the board", async () => {
    const ran = await linli(["replay", file("story.jsonl", story)]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const rows = rowsOf(ran);
    const paired = rows.find(({ type, cause }) => type === "post" && cause === "m2");
    expect(paired).toMatchObject({
      at: "2022-12-19T10:05:00+08:00",
      chat: "community",
      to: expect.arrayContaining(["u1", "u2"]),
    });
    // Said by a timer, at its own time and not at that of the tick.
    const timers = rows.filter(({ type, cause }) => type === "post" && cause === undefined);
    expect(timers.map(({ at }) => at)).toContain("2022-12-19T11:05:00+08:00");
    const orders = rows.filter(({ cause }) => cause === "m3" || cause === "m4");
    expect(orders.map(({ text }) => String(text).includes("1"))).toEqual([true, false]);
    expect(rows.at(-1)).toEqual({
      type: "board",
      needs: [
        {
          no: 1,
          by: "u1",
          state: "closed",
          lines: [{ thing: expect.anything(), asked: 1, open: 0, promised: 0, handed: 1 }],
        },
      ],
      offers: [{ no: 2, by: "u2", state: expect.any(String), lines: [expect.anything()] }],
      pairings: [
        {
          need: 1,
          offer: 2,
          receiver: "u1",
          giver: "u2",
          thing: { id: "thermometer", zh: expect.any(String), en: "thermometer", text: "体温计" },
          quantity: 1,
          state: "handed",
        },
      ],
    });
  });

  test("a .chat comes out as JSON Lines, and with --chat as itself with the bot's lines in it", async () => {
    const chat = [
      "求体温计:一个人求,一个人给。",
      "people: 小李 5-301, 老张 3-101",
      "",
      "-- 2026-03-02T09:00 --",
      "小李: 求1个体温计",
      "  > 从前的一句",
      "老张: 我有多余的体温计",
      "",
    ];
    const path = file("thermometer.chat", chat.join("\n"));
    const [asLines, asChat] = await Promise.all([
      linli(["replay", path]),
      linli(["replay", path, "--chat"]),
    ]);
    expect(rowsOf(asLines).at(-1)).toMatchObject({
      type: "board",
      needs: [{ by: "小李" }],
      offers: [{ by: "老张" }],
    });
    const told = asChat.out.split("\n");
    expect(told.filter((line) => !line.startsWith("  "))).toEqual(
      chat.filter((line) => !line.startsWith("  ")),
    );
    expect(told.at(-3) ?? "").toMatch(/^ {2,4}/u);
    expect(asChat.out).toContain("  > @小李");
    expect(asChat.out).not.toContain("从前的一句");
  });

  const message = (id: number, from: string, text: unknown, more: object = {}) => ({
    id,
    type: "message",
    date: "2022-12-19T10:00:00",
    date_unixtime: String(1671415200 + id * 60),
    from,
    from_id: `user${from.length}`,
    text,
    ...more,
  });
  const group = {
    name: "3号楼互助",
    type: "private_supergroup",
    id: 1001,
    messages: [
      {
        id: 1,
        type: "service",
        date: "2022-12-19T10:00:00",
        actor: "小王",
        action: "create_group",
      },
      message(2, "小王", ["求1个", { type: "bold", text: "体温计" }, ""]),
      message(3, "老张叔", "", { photo: "(File not included.)" }),
      message(4, "老张叔", "我有", { reply_to_message_id: 2, edited: "2022-12-19T10:09:00" }),
    ],
  };

  test("Telegram Desktop's export of a group is played, texts of entities and quotes too", async () => {
    const ran = await linli(["replay", file("result.json", group)]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const board = rowsOf(ran).at(-1);
    expect(board).toMatchObject({
      needs: [{ by: "user2", lines: [{ thing: { id: "thermometer" }, asked: 1 }] }],
      pairings: [{ receiver: "user2", giver: "user3" }],
    });
    expect(rowsOf(ran)[0]).toMatchObject({ at: "2022-12-19T10:02:00+08:00", cause: "1001/2" });
  });

  test("of an account's export, in one line, every group is played and no private chat", async () => {
    const friend = { ...group, type: "personal_chat", id: 7, name: "朋友" };
    const other = {
      ...group,
      ...{ id: 1002, name: "大群", messages: [message(9, "李奶奶啊", "求2节5号电池")] },
    };
    const all = JSON.stringify({ about: "…", chats: { about: "…", list: [group, friend, other] } });
    const ran = await linli(["replay", file("account.json", all)]);
    const chats = new Set(rowsOf(ran).flatMap(({ chat }) => chat ?? []));
    expect([...chats].sort()).toEqual(["3号楼互助", "大群"].sort());
  });

  const broken = JSON.stringify(group, null, 1).split("\n");
  const withoutTime = {
    ...group,
    messages: [message(2, "小王", "在", { date: "soon", date_unixtime: "soon" })],
  };

  const zone = "Asia/Shanghai";
  const asLines = (text: string) => fromJsonLines(text, zone);
  const asExport = (text: string) => fromExport(text, zone);
  const at = "2022-12-19T10:00:00Z";

  test.each([
    [
      "no JSON",
      asLines,
      `${lines({ at, tick: true })}\n{"id":"m2","at":`,
      "line 2: this is not JSON",
    ],
    [
      "no time",
      asLines,
      lines({ ...u1, id: "m1", at: "soon", text: "在" }),
      'line 1: "at" is no time: soon',
    ],
    [
      "no such day",
      asLines,
      lines({ at: "2022-02-30T10:00:00Z", tick: true }),
      'line 1: "at" is no time',
    ],
    ["no speaker", asLines, lines({ at, text: "在" }), 'line 1: "from" is missing'],
    [
      "no target",
      asLines,
      lines({ ...u1, at, text: "在", type: "edit" }),
      'line 1: "of" is missing',
    ],
    [
      "no such type",
      asLines,
      lines({ ...u1, at, text: "在", type: "shout" }),
      'line 1: "type" is "shout"',
    ],
    ["a list", asLines, "\n\n[]", "line 3: this is not a JSON object"],
    [
      "an end too early",
      asExport,
      broken.slice(0, 12).join("\n"),
      "line 12: the file stops too early",
    ],
    ["a break", asExport, broken.with(14, "oops").join("\n"), "line 15: this is not JSON"],
    ["another file", asExport, '{"name": "linli"}', 'line 1: no "messages"'],
    [
      "no time of Telegram",
      asExport,
      JSON.stringify(withoutTime, null, 1),
      "line 7: message 2 has no time",
    ],
    [
      "a stranger",
      parseChat,
      "people: 小李\n-- 2026-03-02T09:00 --\n小王: 在",
      "line 3: 小王 is not among",
    ],
  ])("a history with %s is refused with its line and what is wrong", (_what, read, text, fault) => {
    expect(() => read(text)).toThrow(ScriptError);
    expect(() => read(text)).toThrow(fault);
  });

  test("a damaged file ends the command with one line on stderr", async () => {
    const ran = await linli(["replay", file("bad.json", broken.slice(0, 12).join("\n"))]);
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toBe("line 12: the file stops too early; export or copy it again\n");
  });

  test("a long file says on stderr how far it is", async () => {
    const chatter = Array.from({ length: 2500 }, (_, i) => ({
      id: `m${i}`,
      at: new Date(Date.UTC(2022, 11, 19, 2, 0, i)).toISOString(),
      ...u1,
      text: "哈哈",
    }));
    const ran = await linli(["replay", file("long.jsonl", lines(...chatter))]);
    expect(rowsOf(ran)).toEqual([{ type: "board", needs: [], offers: [], pairings: [] }]);
    expect(ran.err.match(/^\d+ % \(\d+ of 2500\)$/gmu)).toHaveLength(11);
  });
});

describe.concurrent("the command line", () => {
  test("help has one line for every command", async () => {
    const { out, code } = await linli(["help"]);
    expect(code).toBe(0);
    const rows = out.trimEnd().split("\n");
    expect(rows.map((row) => row.split(" ")[1])).toEqual([
      ...["understand", "replay", "log", "export", "import", "backup"],
      ...["restore", "keys", "start", "help"],
    ]);
  });

  test.each([
    [["sing"], 64, /^there is no command sing/u],
    [["replay"], 64, /name one/u],
    [["replay", "nowhere.chat"], 64, /nowhere\.chat: there is no such file/u],
  ])("%j is refused in words", async (args, code, words) => {
    const ran = await linli(args);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err).toMatch(words);
  });

  test("start opens a chat in the terminal, and keeps its board in a file", async () => {
    const data = join(folder, "kept");
    const first = await linli(["start"], "王阿姨 3-602: 求一个体温计\n", { LINLI_DATA: data });
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^ready/mu);
    const second = await linli(["start"], "老张 3-101: 我有多余的体温计\n", { LINLI_DATA: data });
    expect(second.out).toMatch(/ {2}> .*@王阿姨.*#1/u);
  });

  test("log --csv prints the record of the board as a sheet", async () => {
    const data = join(folder, "record");
    const none = await linli(["log", "--csv"], "", { LINLI_DATA: data });
    expect([none.code, none.err]).toEqual([64, expect.stringContaining("start Linli first")]);
    const story = [
      "-- 2026-03-02T09:00 --",
      "陈书记 committee: /药库 入 布洛芬 4盒 2026-06",
      "老钱 6-101: 我家有梯子可以借",
      "=SUM 2-903: 借梯子",
      "=SUM: 借到了,谢谢",
    ].join("\n");
    await linli(["start"], `${story}\n`, { LINLI_DATA: data });
    const { code, out } = await linli(["log", "--csv"], "", { LINLI_DATA: data });
    expect(code).toBe(0);
    expect(out.split("\r\n")).toEqual([
      "\uFEFF时间,事项,编号,物品,数量,单位,给出,收到,经手,备注",
      "2026-03-02 09:00,交接,2,梯子,1,,老钱,'=SUM,,已道谢",
      "2026-03-02 09:00,入库,,布洛芬,4,盒,,,陈书记,2026-06-30 到期",
      "",
    ]);
    expect((await linli(["log"], "", { LINLI_DATA: data })).code).toBe(64);
  });

  test("start with a wrong setting names it and ends", async () => {
    const ran = await linli(["start"], "", { TIME_ZONE: "Mars" });
    expect(ran).toMatchObject({ code: 78, out: "" });
    expect(ran.err).toMatch(/^TIME_ZONE: no zone Mars/u);
  });

  test("a signal ends a running chat cleanly", async () => {
    const child = start(["start"], { LINLI_DATA: join(folder, "stopped") });
    let out = "";
    const ready = new Promise<void>((resolve) => {
      child.stdout?.setEncoding("utf8").on("data", (text: string) => {
        out += text;
        if (/^ready/mu.test(out)) resolve();
      });
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    await ready;
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});

describe.concurrent("what an operator can mend is told without a stack", () => {
  const plain = (said: string) => ({ code: 1, err: expect.stringMatching(said) });

  test("a folder that is a file", async () => {
    const taken = file("taken", "");
    const ran = await linli(["import", file("one.gz", "")], "", { LINLI_DATA: taken });
    expect(ran).toMatchObject(
      plain(`^LINLI_DATA: ${taken} cannot be written into .*name a folder`),
    );
    expect(ran.err).not.toContain("    at ");
  });

  test("a file that is no export", async () => {
    const LINLI_DATA = join(folder, "unused");
    const ran = await linli(["restore", file("two.gz", "nothing")], "", { LINLI_DATA });
    expect(ran.code).toBe(1);
    expect(ran.err).not.toContain("    at ");
  });

  test("words that are off get the usage of their own command", async () => {
    expect(await linli(["restore"])).toMatchObject({
      code: 64,
      err: "linli restore FILE: name one file\n",
    });
    expect(await linli(["understand", "--explian"])).toMatchObject({
      code: 64,
      err: expect.stringContaining("understand [--explain]"),
    });
  });
});
