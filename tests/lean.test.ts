// The lean install is what Linli needs without WeChat, in the same versions; .ci/lean installs it and runs it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Lock, pruned } from "../build/prune.mjs";

const root = join(import.meta.dirname, "..");
const text = (path: string) => readFileSync(join(root, path), "utf8");
const [, list = ""] = /const wechat = (\[[^\]]*\])/u.exec(text("build/lean.mjs")) ?? [];
const left = JSON.parse(list) as string[];
const { dependencies } = JSON.parse(text("package.json")) as {
  dependencies: Record<string, string>;
};
const lock = JSON.parse(text("package-lock.json")) as Lock;
const lean = Object.fromEntries(
  Object.entries(dependencies).filter(([name]) => !left.includes(name)),
);

test("what is left out is imported by the WeChat adapter alone", () => {
  const files = ["src", "adapters", "storage"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`),
  );
  const using = (name: string) =>
    files.filter((file) => new RegExp(`(?:from|import\\()\\s*"${name}["/]`, "u").test(text(file)));
  for (const name of left) {
    expect(dependencies).toHaveProperty([name]);
    expect(using(name)).not.toEqual([]);
    for (const file of using(name)) expect(file).toMatch(/^adapters\/wechat\//u);
  }
});

test("nothing of wechaty is in it, everything else is as in the whole, and nothing is missing", () => {
  const { packages } = pruned(lock, { dependencies: lean });
  const { "": own, ...rest } = packages;
  expect(own).toMatchObject({ dependencies: lean });
  expect(Object.keys(rest).filter((path) => /wecha|puppet/u.test(path))).toEqual([]);
  expect(Object.keys(rest).length).toBeLessThan(Object.keys(lock.packages).length / 3);
  for (const [path, entry] of Object.entries(rest)) {
    expect(entry.version).toBe(lock.packages[path]?.version);
    expect(entry.integrity).toMatch(/^sha512-/u);
  }
});

test("a package is found as Node finds it: the nearest folder above first", () => {
  const one = (version: string, dependencies = {}) => ({ version, dependencies });
  const packages = {
    "node_modules/a": one("1", { b: "^2" }),
    "node_modules/a/node_modules/b": one("2", { c: "1" }),
    "node_modules/b": one("1"),
    "node_modules/c": { version: "1", optionalDependencies: { gone: "1" } },
    "node_modules/d": one("1"),
    "node_modules/e": { version: "1", dev: true, peerDependencies: { d: "1" } },
  };
  const paths = (names: Record<string, string>) =>
    Object.keys(pruned({ lockfileVersion: 3, packages }, { dependencies: names }).packages);
  expect(paths({ a: "1" })).toEqual([
    ...["", "node_modules/a", "node_modules/a/node_modules/b", "node_modules/c"],
  ]);
  expect(paths({ e: "1" })).toEqual(["", "node_modules/d", "node_modules/e"]);
  expect(() => paths({ f: "1" })).toThrow("no f for the root");
});
