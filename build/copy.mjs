// What tsc leaves undone: the command line may be run as it is, and fresh.mjs learns when dist was built.
import { chmodSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
chmodSync(join(dist, "src", "cli.js"), 0o755);
writeFileSync(join(dist, "built"), `${new Date().toISOString()}\n`);
