// What was made before: by train/, kept with the code; by the build, beside what it compiled.

import { existsSync, readFileSync } from "node:fs";

/** The bytes of a file in generated/; nothing where it was not made. */
export function generated(name: string): Uint8Array | undefined {
  const file = new URL(`./generated/${name}`, import.meta.url);
  return existsSync(file) ? readFileSync(file) : undefined;
}
