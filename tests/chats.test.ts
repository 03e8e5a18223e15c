import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { retell } from "../adapters/console/chat.ts";
import { unsound } from "../src/laws.ts";
import type { Store } from "../src/ports.ts";
import { replay } from "../src/replay.ts";
import { durableStores, stores } from "./stores.ts";

const folder = new URL("./chats/", import.meta.url);
const chats = readdirSync(folder).filter((name) => name.endsWith(".chat"));

/** A store that lives in its process cannot come back after it: what is left of it is opened again. */
function survivor(open: () => Promise<Store>): () => Promise<Store> {
  let kept: Promise<Store> | undefined;
  return async () => {
    kept ??= open();
    return { ...(await kept), close: async () => {} };
  };
}

describe.each(stores)("a golden chat on %s", (name, place) => {
  const isDurable = durableStores.some(([durable]) => durable === name);

  test.each(chats)("%s goes as it is written", async (file) => {
    const path = fileURLToPath(new URL(file, folder));
    const open = isDurable ? place() : survivor(place());
    const told = await retell(readFileSync(path, "utf8"), ({ events, zone, edits }, tell) =>
      replay(events, { open, zone, can: { edit: edits === true }, onOutgoing: tell }),
    );
    await expect(told).toMatchFileSnapshot(path);
    const after = await open();
    expect(await unsound(after)).toEqual([]);
    await after.close();
  });
});

test("every story is told in both languages", () => {
  const told = (lang: string) =>
    chats.filter((file) => file.endsWith(`.${lang}.chat`)).map((file) => file.split(".")[0]);
  expect(told("zh")).toEqual(told("en"));
  expect(told("zh").length * 2).toBe(chats.length);
});

test.each(chats)("%s begins with a sentence that says what it is about", (file) => {
  const [title = ""] = readFileSync(new URL(file, folder), "utf8").split("\n", 1);
  expect(title).toMatch(/[。.]$/u);
});
