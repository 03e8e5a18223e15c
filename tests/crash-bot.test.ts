// The bot killed at any moment: what it has heard is on the board, and every pairing is said.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { underWay } from "../src/decide/board.ts";
import type { Incoming } from "../src/ports.ts";
import { openPlace } from "./children/open.ts";
import { newSchema } from "./postgres/place.ts";
import { deserted } from "./postgres/schema.ts";
import { neighbour, saying } from "./square.ts";

const PER_RUN = 60;
const START = "2022-12-19T06:00:00.000Z";
const QUARTER_LATER = "2022-12-19T06:15:00.000Z";
const script = join(import.meta.dirname, "children/square-bot.ts");
const folder = mkdtempSync(join(tmpdir(), "linli-crash-bot-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const things = ["布洛芬", "口罩", "抗原"];
const kinds = ["offer", "need", "need", "chatter", "need"] as const;

/** The same wave each time: more is asked for than there is. */
function message(i: number): Incoming {
  const thing = things[i % things.length] ?? "";
  const kind = kinds[i % kinds.length] ?? "chatter";
  const text = { offer: `我有2盒${thing}可以给`, need: `求1盒${thing}`, chatter: "今天真冷" }[kind];
  return saying({ id: String(i), from: neighbour(`n${i}`, `邻居${i}`), text, at: START });
}

const isNeedOrOffer = (i: number) => kinds[i % kinds.length] !== "chatter";

interface Told {
  readonly heard: readonly string[];
  readonly shown: readonly string[];
}

/** Gives a bot these messages, kills it after so many lines, or lets it end. */
async function run(
  messages: readonly Incoming[],
  file: string,
  lines?: number,
  at = START,
): Promise<Told> {
  const child = spawn(process.execPath, ["--import", "tsx", script, file, at], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  // A bot that is killed does not read to the end.
  child.stdin.on("error", () => {});
  child.stdin.end(messages.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (told.length === lines) child.kill("SIGKILL");
  }
  const [code] = await ended;
  if (file.startsWith("postgres:")) await deserted(file);
  if (lines === undefined) expect(code).toBe(0);
  const happened = told.map((line) => JSON.parse(line) as { heard?: string; shown?: string });
  return {
    heard: happened.flatMap(({ heard }) => heard ?? []),
    shown: happened.flatMap(({ shown }) => shown ?? []),
  };
}

const places: readonly (readonly [name: string, kills: number, where: () => Promise<string>])[] = [
  ["lowdb", 10, async () => join(folder, "board.ndjson")],
  ["postgres", 3, () => newSchema()],
];

test.each(places)(
  "on %s, killed %i times while messages flow, the bot loses no need and promises nothing twice",
  async (_name, kills, where) => {
    const file = await where();
    const heard = new Set<string>();
    const shown: string[] = [];
    const keep = (told: Told) => {
      for (const id of told.heard) heard.add(id);
      shown.push(...told.shown);
    };
    let sent = 0;
    let cut = 0;
    const unheard = () => [...Array(sent).keys()].map(message).filter((one) => !heard.has(one.id));
    for (let kill = 0; kill < kills; kill += 1) {
      // What was not acknowledged is delivered again, and then comes more.
      sent += PER_RUN;
      keep(await run(unheard(), file, 1 + Math.floor(Math.random() * PER_RUN)));
      if (heard.size < sent) cut += 1;
      const store = await openPlace(file);
      const { posts } = (await store.load("home")).board.tables;
      await store.close();
      const known = new Set([...posts.values()].map((post) => post.message));
      const lost = [...Array(sent).keys()].filter(
        (i) => isNeedOrOffer(i) && heard.has(message(i).id) && !known.has(`square:group/${i}`),
      );
      expect(lost).toEqual([]);
    }
    expect(cut).toBeGreaterThan(0);
    keep(await run(unheard(), file));
    // What was too much for its hour has waited on the board.
    keep(await run([], file, undefined, QUARTER_LATER));

    const store = await openPlace(file);
    const { posts, pairings } = (await store.load("home")).board.tables;
    expect(await store.unsent()).toEqual([]);
    await store.close();

    const messages = [...posts.values()].map((post) => post.message).sort();
    const expected = [...Array(sent).keys()].filter(isNeedOrOffer).map((i) => `square:group/${i}`);
    expect(messages).toEqual(expected.sort());

    const all = [...pairings.values()];
    expect(all.length).toBeGreaterThan(0);
    for (const { no, kind, lines } of posts.values()) {
      const own = all.filter(
        (one) => underWay(one) && no === (kind === "need" ? one.need : one.offer),
      );
      const promised = own.reduce(
        (sum, one) => sum + (kind === "need" ? one.quantity : one.draw),
        0,
      );
      expect(promised).toBeLessThanOrEqual(kind === "need" ? 1 : 2);
      expect(lines).toMatchObject([
        { promised, handed: 0, open: (kind === "need" ? 1 : 2) - promised },
      ]);
    }

    const unsaid = all.filter(
      ({ need, offer }) => !shown.some((text) => text.includes(`#${need} 和 #${offer} 对上了`)),
    );
    expect(unsaid).toEqual([]);
  },
  120_000,
);
