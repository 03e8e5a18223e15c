// Writes lean/: Linli without WeChat, for who runs it on Telegram alone. `npm ci` in there installs what it needs, and
// nothing of wechaty, in the versions of this folder's own lock. (`npm ci --omit=optional` is no way to that: compilers
// and linters ship their programs as optional packages.)
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { pruned } from "./prune.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lean = join(root, "lean");
/** What only adapters/wechat imports; tests/lean.test.ts keeps that true. */
const wechat = ["wechaty", "wechaty-puppet-service", "qrcode"];

const { status } = spawnSync(process.execPath, [join(root, "build", "fresh.mjs")], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const json = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
const whole = json("package.json");
const { name, version, description, license, type, engines, bin } = whole;
const dependencies = Object.fromEntries(
  Object.entries(whole.dependencies).filter(([one]) => !wechat.includes(one)),
);
const manifest = {
  ...{ name, version, description, license, private: true, type, engines, bin },
  scripts: { start: "node dist/src/main.js", linli: "node dist/src/cli.js" },
  dependencies,
};
const lock = pruned(json("package-lock.json"), manifest);

rmSync(lean, { recursive: true, force: true });
mkdirSync(lean);
const own = join("dist", "adapters", "wechat");
cpSync(join(root, "dist"), join(lean, "dist"), {
  recursive: true,
  filter: (path) => path !== join(root, own) && !path.startsWith(join(root, own) + sep),
});
for (const file of ["LICENSE", ".env.example"])
  if (existsSync(join(root, file))) cpSync(join(root, file), join(lean, file));
const write = (file, content) =>
  writeFileSync(join(lean, file), `${JSON.stringify(content, null, 2)}\n`);
write("package.json", manifest);
write("package-lock.json", lock);
const count = Object.keys(lock.packages).length - 1;
process.stdout.write(
  `lean/ is written, for ${count} packages. Next: cd lean && npm ci && npm start\n`,
);
