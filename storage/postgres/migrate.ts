import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

export const migrationsFolder = join(import.meta.dirname, "migrations");

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.+\.sql$/u.test(name))
    .sort()
    .map((name) => {
      // Git may have given the file other line ends here than where it was applied.
      const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
      return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    });
}

/** Told which files are about to change tables that hold something. */
export type BeforeMigration = (files: readonly string[]) => Promise<void>;

/**
 * Brings the database up to date, all of it or nothing. Of several processes that start at once one does it, and the
 * others wait. Throws when an applied file was changed, or when a newer version has been here.
 */
export async function migrate(
  client: ClientBase,
  folder = migrationsFolder,
  before: BeforeMigration = async () => undefined,
): Promise<void> {
  const known = migrationsIn(folder);
  await client.query("begin");
  try {
    const schema = await schemaOf(client);
    await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
      `linli ${schema} migration`,
    ]);
    await client.query(
      `create table if not exists migration (
        name text primary key, sha256 text not null, applied_at timestamptz not null default now()
      )`,
    );
    const { rows } = await client.query<{ name: string; sha256: string }>(
      "select name, sha256 from migration",
    );
    const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
    refuseStrange(applied, known);
    const missing = known.filter(({ name }) => !applied.has(name));
    if (applied.size > 0 && missing.length > 0 && (await hasBoards(client)))
      await before(missing.map(({ name }) => name));
    for (const { name, sql, sha256 } of known) {
      if (applied.has(name)) continue;
      await client.query(sql);
      await client.query("insert into migration (name, sha256) values ($1, $2)", [name, sha256]);
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

async function hasBoards(client: ClientBase): Promise<boolean> {
  return (await client.query("select from neighbourhood limit 1")).rows.length > 0;
}

function refuseStrange(applied: ReadonlyMap<string, string>, known: readonly Migration[]): void {
  for (const [name, sha256] of applied) {
    const file = known.find((one) => one.name === name);
    if (file === undefined)
      throw new Error(
        `the database was brought up to ${name} by a newer Linli; update this one before it starts`,
      );
    if (file.sha256 !== sha256)
      throw new Error(
        `migrations/${name} was changed after it was applied to this database; put the old file back, and write a new one for what should change`,
      );
  }
}

/** Where the tables are. */
export async function schemaOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ schema: string | null }>(
    "select current_schema() as schema",
  );
  const schema = rows[0]?.schema;
  if (schema) return schema;
  throw new Error("the search_path of this database user names no schema that exists; create one");
}
