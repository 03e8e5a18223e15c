// The first glance spares chatter the rest of the reading. What it lets go is gone, so no plain ask may be.

import { describe, expect, test } from "vitest";
import { catalogue } from "../src/understand/catalogue/catalogue.ts";
import { mayMatter } from "../src/understand/glance.ts";
import { normalise } from "../src/understand/normalise.ts";

describe("whatever the thing, a second look is taken at", () => {
  test.each([
    ["求…", ({ zh }) => `求${zh}`],
    ["谁有…", ({ zh }) => `谁有${zh}`],
    ["有没有…", ({ zh }) => `有没有${zh}`],
    ["我有多的…", ({ zh }) => `我有多的${zh}`],
    ["谁家有…借用一下", ({ zh }) => `谁家有${zh}借用一下`],
    ["need …", ({ en }) => `need ${en}`],
    ["anyone have …?", ({ en }) => `anyone have ${en}?`],
    ["I have … to spare", ({ en }) => `I have ${en} to spare`],
    ["looking for …", ({ en }) => `looking for ${en}`],
  ] satisfies [string, (thing: { zh: string; en: string }) => string][])("%s", (_, said) => {
    const lost = catalogue.map(said).filter((text) => !mayMatter(normalise(text).text));
    expect(lost).toEqual([]);
  });

  test.each([
    "does anyone have a kaleidoscope? for my class",
    "求一个zzzz",
    "谁家有xyzzy",
    "anyone got a frobnicator",
    "has anybody got a thingummy lol",
  ])("%s", (text) => expect(mayMatter(normalise(text).text)).toBe(true));
});
