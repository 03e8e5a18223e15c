// What tsc leaves undone: the SQL files go along, the command line may be run as it is, and fresh.mjs learns when dist
// was built.
import { chmodSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const migrations = join("storage", "postgres", "migrations");
rmSync(join(dist, migrations), { recursive: true, force: true });
cpSync(join(root, migrations), join(dist, migrations), { recursive: true });
chmodSync(join(dist, "src", "cli.js"), 0o755);
writeFileSync(join(dist, "built"), `${new Date().toISOString()}\n`);
