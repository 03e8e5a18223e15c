// Builds dist when a source is newer, and says nothing on stdout: what the command line prints is for other programs.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = [
  "src",
  "adapters",
  "storage",
  "tsconfig.json",
  "tsconfig.build.json",
  "package.json",
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder counts too: its time changes when a file of it is taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = join(root, "dist", "built");
const upTo = existsSync(built) ? statSync(built).mtimeMs : 0;
const here = sources.map((name) => join(root, name)).filter((path) => existsSync(path));

if (here.some((path) => newest(path) > upTo)) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["run", "-s", "build"], {
    cwd: root,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
}
