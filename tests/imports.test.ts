// Who may import whom. The core knows nobody; the edges know the core's ports, and not each other.

import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** For files whose path starts with the key, the first that fits: what their imports may start with. */
const allowed: Record<string, readonly string[]> = {
  "src/model.ts": [],
  "src/ports.ts": ["src/model.ts", "src/decide/board.ts"],
  "src/zone.ts": ["src/model.ts"],
  "src/turns.ts": [],
  "src/understand/file.ts": ["node:"],
  "src/understand/": [
    "src/model.ts",
    "src/zone.ts",
    "src/understand/",
    "chrono-node",
    "fastest-levenshtein",
  ],
  "src/decide/": [
    "src/model.ts",
    "src/zone.ts",
    "src/decide/",
    "src/texts/",
    "immutable",
    "fastest-levenshtein",
  ],
  "src/texts/": ["src/model.ts", "src/zone.ts", "src/texts/"],
  "src/config.ts": ["src/model.ts", "src/zone.ts", "node:"],
  "src/merging.ts": ["src/model.ts", "src/ports.ts"],
  "src/health.ts": ["src/model.ts", "src/ports.ts"],
  "src/watch.ts": ["src/model.ts", "src/ports.ts", "src/texts/"],
  "src/numbers.ts": ["src/model.ts", "src/ports.ts", "src/decide/board.ts"],
  "src/listen.ts": ["src/ports.ts", "node:"],
  "src/main.ts": ["src/", "adapters/", "storage/", "node:"],
  "src/cli.ts": ["src/", "adapters/", "storage/", "node:"],
  "src/bot.ts": ["src/"],
  "src/processes.ts": ["src/model.ts", "src/ports.ts"],
  "src/open.ts": ["src/", "storage/", "node:"],
  "src/laws.ts": ["src/model.ts", "src/ports.ts", "src/decide/board.ts"],
  "src/sighting.ts": ["src/model.ts", "src/ports.ts", "src/decide/board.ts"],
  "src/metrics.ts": [
    "src/model.ts",
    "src/ports.ts",
    "src/sighting.ts",
    "src/decide/board.ts",
    "prom-client",
  ],
  "src/log.ts": ["src/model.ts", "src/sighting.ts", "pino", "node:"],
  "src/well-formed.ts": ["src/ports.ts"],
  "src/pulse.ts": ["src/listen.ts"],
  "src/keeping.ts": ["src/model.ts", "src/ports.ts", "src/decide/board.ts", "node:"],
  "src/replay.ts": ["src/"],
  "src/script.ts": ["src/model.ts", "src/zone.ts"],
  "src/stage.ts": ["src/model.ts", "src/ports.ts", "src/script.ts"],
  "storage/postgres/": [
    "src/model.ts",
    "src/ports.ts",
    "src/decide/apply.ts",
    "src/decide/board.ts",
    "src/turns.ts",
    "storage/postgres/",
    "storage/sealing.ts",
    "pg",
    "graphile-worker",
    "node:",
  ],
  "storage/": [
    "src/model.ts",
    "src/ports.ts",
    "src/decide/apply.ts",
    "src/decide/board.ts",
    "src/turns.ts",
    "storage/",
    "lowdb",
    "immutable",
    "node:",
  ],
  "adapters/": [
    "src/model.ts",
    "src/ports.ts",
    "src/script.ts",
    "src/stage.ts",
    "grammy",
    "@grammyjs/auto-retry",
    "wechaty",
    "wechaty-puppet-service",
    "qrcode",
    "node:",
  ],
};

/** The composition roots: only they know every edge, and only they may know each other. */
const ROOTS = ["src/main.ts", "src/cli.ts"];

/** What a file imports: statements, re-exports, types, and import() when it runs. A computed one is "?". */
function imports(text: string): string[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\/\*|\*).*$/gm, "");
  const statements = code.matchAll(
    /^(?:import\s*|(?:import|export)\b[^"'=(;]*?\bfrom\s*)["']([^"']+)["']/gm,
  );
  const calls = code.matchAll(/\b(?:import|require)\s*\(\s*(?:(["'])([^"'`]+)\1\s*[,)])?/g);
  return [
    ...[...statements].map(([, from = ""]) => from),
    ...[...calls].map(([, , from]) => from ?? "?"),
  ];
}

/** The imports that a file must not have. */
function forbidden(path: string, text: string): string[] {
  const rule = Object.keys(allowed).find((prefix) => path.startsWith(prefix));
  if (rule === undefined) return ["there is no rule for this file"];
  const edge = /^adapters\/[^/.]+/.exec(path)?.[0];
  const own = edge === undefined ? [] : [`${edge}/`, `${edge}.ts`];
  return imports(text)
    .map((from) => (from.startsWith(".") ? posix.join(posix.dirname(path), from) : from))
    .filter(
      (to) =>
        (ROOTS.includes(to) && !ROOTS.includes(path)) ||
        ![...(allowed[rule] ?? []), ...own].some(begins(to)),
    );
}

/** Of a folder or a scheme all; else that very file or package, or what is inside of the package. */
const begins = (to: string) => (prefix: string) =>
  /[/:]$/.test(prefix) ? to.startsWith(prefix) : to === prefix || to.startsWith(`${prefix}/`);

const files = ["src", "adapters", "storage"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => posix.join(folder, name.replaceAll(sep, "/"))),
);

test.each(files)("%s imports only what it may", (path) => {
  expect(forbidden(path, readFileSync(join(root, path), "utf8"))).toEqual([]);
});

test("every package that is allowed is one we depend on", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const packages = Object.values(allowed)
    .flat()
    .filter((prefix) => !/^(?:src|adapters|storage)\/|^node:$/.test(prefix));
  expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
});

describe("an import that is not allowed is found", () => {
  const cases: readonly (readonly [path: string, text: string, found: string[]])[] = [
    ["src/model.ts", 'import type { Board } from "./decide/board.ts";', ["src/decide/board.ts"]],
    ["src/model.ts", 'import "node:fs";', ["node:fs"]],
    ["src/ports.ts", 'import type { Board } from "./decide/board.ts";', []],
    ["src/ports.ts", 'export * from "./decide/apply.ts";', ["src/decide/apply.ts"]],
    [
      "src/decide/decide.ts",
      'import {\n  a,\n  b,\n} from "../understand/x.ts";',
      ["src/understand/x.ts"],
    ],
    ["src/decide/decide.ts", 'import { Map } from "immutable";', []],
    ["src/decide/decide.ts", 'import { Map } from "immutable-but-not";', ["immutable-but-not"]],
    ["src/understand/when.ts", 'import * as chrono from "chrono-node/en";', []],
    ["src/understand/when.ts", "const fs = await import('node:fs');", ["node:fs"]],
    ["src/bot.ts", 'export { memoryStore } from "../storage/memory.ts";', ["storage/memory.ts"]],
    ["src/bot.ts", 'import { main } from "./main.ts";', ["src/main.ts"]],
    ["src/cli.ts", 'import { main } from "./main.ts";', []],
    ["src/main.ts", 'const { a } = await import("../adapters/telegram.ts");', []],
    ["src/main.ts", `const { a } = await import(\`../adapters/\${name}.ts\`);`, ["?"]],
    [
      "storage/lowdb.ts",
      'import { decide } from "../src/decide/decide.ts";',
      ["src/decide/decide.ts"],
    ],
    ["storage/lowdb.ts", 'type A = import("../adapters/console.ts").A;', ["adapters/console.ts"]],
    ["adapters/console.ts", 'import { a } from "./telegram.ts";', ["adapters/telegram.ts"]],
    ["adapters/console.ts", 'import { a } from "./console/lines.ts";', []],
    ["adapters/telegram/send.ts", 'import { a } from "../telegram.ts";', []],
    [
      "adapters/telegram/send.ts",
      'import { a } from "../telegrams/a.ts";',
      ["adapters/telegrams/a.ts"],
    ],
    ["adapters/console.ts", '// import { a } from "./telegram.ts"; or import("x")', []],
    ["adapters/console.ts", 'export const a = { from: "here", to: "there" };', []],
    ["src/new.ts", "", ["there is no rule for this file"]],
    ["bench/run.ts", "", ["there is no rule for this file"]],
  ];
  test.each(cases)("%s: %s", (path, text, found) => {
    expect(forbidden(path, text)).toEqual(found);
  });
});
