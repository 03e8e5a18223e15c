// Several processes decide at once on one database.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { underWay } from "../src/decide/board.ts";
import { postgresStore } from "../storage/postgres/postgres.ts";
import { type Race, run } from "./claims.ts";
import { newSchema } from "./postgres/place.ts";
import { neighbour, saying } from "./square.ts";

describe("claims of several processes on the same offers", () => {
  const race: Race = {
    ...{ processes: 3, claims: 200, neighbourhoods: 2, offers: 10, units: 30, again: 0.05 },
  };

  test("promise all there is and nothing twice, however often a claim is told", async () => {
    const { done, seen, none, ...counted } = await run(await newSchema(), race);
    expect(counted).toMatchObject({ overPromised: 0, unitsTooMany: 0, unsound: 0, units: 300 });
    expect([counted.pairings, counted.lines]).toEqual([done, done]);
    expect(done + seen + none).toBe(3 * 210);
    expect(seen).toBeGreaterThan(0);
  });

  test("that read and then write promise too much, so that the test above means something", async () => {
    const { overPromised, unitsTooMany } = await run(await newSchema(), {
      ...race,
      careless: true,
    });
    expect(overPromised).toBeGreaterThan(0);
    expect(unitsTooMany).toBeGreaterThan(0);
  });
});

test("two bots on one database lose no need, promise nothing twice and say nothing twice", async () => {
  const url = await newSchema();
  const start = "2022-12-19T06:00:00.000Z";
  const things = ["布洛芬", "口罩", "抗原"];
  const message = (i: number) => {
    const thing = things[i % things.length] ?? "";
    const text = i % 5 === 0 ? `我有2盒${thing}可以给` : `求1盒${thing}`;
    return saying({ id: `${i}`, from: neighbour(`n${i}`, `邻居${i}`), text, at: start });
  };
  const all = Array.from({ length: 120 }, (_, i) => message(i));
  // Each hears every other message, and one in twenty of the other's as well.
  const heardBy = (bot: number) => all.filter((_, i) => i % 2 === bot || i % 20 === 1 - bot);

  const script = join(import.meta.dirname, "children/square-bot.ts");
  const shown = await Promise.all(
    [0, 1].map(async (bot) => {
      const child = spawn(process.execPath, ["--import", "tsx", script, url, start], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      const ended = once(child, "close");
      child.stdin.end(
        heardBy(bot)
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(""),
      );
      const texts: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        const told = JSON.parse(line) as { shown?: string };
        if (told.shown !== undefined) texts.push(told.shown);
      }
      expect((await ended)[0]).toBe(0);
      return texts;
    }),
  );

  const store = await postgresStore(url);
  const { posts, pairings } = (await store.load("home")).board.tables;
  expect(await store.unsent()).toEqual([]);
  await store.close();
  expect([...posts.values()].map(({ message }) => message).sort()).toEqual(
    all.map((_, i) => `square:group/${i}`).sort(),
  );
  const going = [...pairings.values()].filter(underWay);
  expect(going).not.toEqual([]);
  for (const { no, kind, lines } of posts.values()) {
    const own = going.filter(({ need, offer }) => no === (kind === "need" ? need : offer));
    const promised = own.reduce((sum, one) => sum + (kind === "need" ? one.quantity : one.draw), 0);
    const asked = kind === "need" ? 1 : 2;
    expect(lines).toMatchObject([{ asked, promised, handed: 0, open: asked - promised }]);
  }
  const said = shown.flat().filter((text) => text.includes("对上了"));
  expect(said).toHaveLength(new Set(said).size);
  // Which of the two says a line is a matter of luck; what is over the hour's budget waits on the board.
  expect(said.length).toBeGreaterThan(0);
});
