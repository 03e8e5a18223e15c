// What tsc leaves undone: the SQL files and the weights go along, the names of the catalogue are laid down in a file, the
// command line may be run as it is, and fresh.mjs learns when dist was built.
import { chmodSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const migrations = join("storage", "postgres", "migrations");
rmSync(join(dist, migrations), { recursive: true, force: true });
cpSync(join(root, migrations), join(dist, migrations), { recursive: true });
const generated = join("src", "understand", "generated");
for (const name of ["glance.bin", "model.bin", "objects.bin"])
  cpSync(join(root, generated, name), join(dist, generated, name));
const { catalogue } = await import("../dist/src/understand/catalogue/catalogue.js");
const { createWords, packWords } = await import("../dist/src/understand/words.js");
writeFileSync(join(dist, generated, "words.bin"), packWords(createWords(catalogue)));
chmodSync(join(dist, "src", "cli.js"), 0o755);
writeFileSync(join(dist, "built"), `${new Date().toISOString()}\n`);
