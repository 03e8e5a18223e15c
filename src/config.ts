import type { EmergencyNumbers } from "./model.ts";
import { nextAt } from "./zone.ts";

export interface Config {
  readonly zone: string;
  /** The folder of the board. */
  readonly data: string;
  /** The address of a PostgreSQL database, which the board is in then. */
  readonly database?: string;
  /** Ids of residents who may give the committee's orders, as the adapters write them: "telegram:77". */
  readonly committee: readonly string[];
  /** The numbers to call, where they are not the usual ones of mainland China. */
  readonly emergency?: EmergencyNumbers;
  readonly telegram?: { readonly token: string; readonly apiRoot?: string };
}

/** Something in the environment that cannot be worked with; the message names all of it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads the environment. Throws one error that names everything that is wrong, and what to write instead. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = [];
  const value = (name: string): string | undefined => env[name]?.trim() || undefined;

  const zone = value("TIME_ZONE") ?? "Asia/Shanghai";
  if (!isZone(zone)) wrong.push(`TIME_ZONE: no zone ${zone}; use a name like Asia/Shanghai`);

  const database = value("DATABASE_URL");
  if (database !== undefined && !isDatabase(database)) {
    // Not shown either: it holds a password.
    wrong.push(
      "DATABASE_URL: this is no address of a PostgreSQL database; write it like postgres://linli:password@127.0.0.1:5432/linli, or leave it out",
    );
  }

  const token = value("TELEGRAM_BOT_TOKEN");
  if (token !== undefined && !/^\d+:[\w-]+$/u.test(token)) {
    // The token itself is never shown: an error ends up in logs and screenshots.
    wrong.push(
      "TELEGRAM_BOT_TOKEN: this is no bot token; copy the whole line that @BotFather gave you, like 123456789:AAH…",
    );
  }
  const apiRoot = value("TELEGRAM_API_ROOT")?.replace(/\/+$/u, "");
  if (apiRoot !== undefined && !isHttp(apiRoot)) {
    wrong.push(
      `TELEGRAM_API_ROOT: ${apiRoot} is no address; write it like http://127.0.0.1:8081, or leave it out`,
    );
  }
  const committee = (value("LINLI_COMMITTEE") ?? "")
    .split(/[\s,，、;]+/u)
    .filter((id) => id !== "")
    .map((id) => (/^\d+$/u.test(id) ? `telegram:${id}` : id));
  const strange = committee.filter((id) => !/^[a-z][a-z0-9-]*:.+$/u.test(id));
  if (strange.length > 0) {
    wrong.push(
      `LINLI_COMMITTEE: ${strange.join(", ")}: names are no proof; write ids, like telegram:77,telegram:78`,
    );
  }
  const numbers = value("LINLI_EMERGENCY")
    ?.split(/[/／,，\s]+/u)
    .filter((number) => number !== "");
  const dialled = numbers?.every((number) => /^\+?[\d-]{2,15}$/u.test(number)) ?? true;
  if (numbers && (numbers.length < 3 || numbers.length > 4 || !dialled)) {
    wrong.push(
      `LINLI_EMERGENCY: ${numbers.join("/")}: write three numbers, for an ambulance, the police and a fire, like 120/110/119; a fourth is the crisis line`,
    );
  }
  const [medical, police, fire, crisis] = numbers ?? [];
  if (wrong.length > 0) throw new ConfigError(wrong.join("\n"));
  return {
    zone,
    data: value("LINLI_DATA") ?? "data",
    committee,
    ...(medical !== undefined &&
      police !== undefined &&
      fire !== undefined && {
        emergency: { medical, police, fire, ...(crisis !== undefined && { crisis }) },
      }),
    ...(database !== undefined && { database }),
    ...(token !== undefined && { telegram: { token, ...(apiRoot !== undefined && { apiRoot }) } }),
  };
}

function isZone(zone: string): boolean {
  try {
    nextAt("2022-12-19T00:00:00.000Z", zone, "00:00");
    return true;
  } catch {
    return false;
  }
}

function isDatabase(address: string): boolean {
  try {
    const { protocol, pathname } = new URL(address);
    return /^postgres(?:ql)?:$/u.test(protocol) && pathname.length > 1;
  } catch {
    return false;
  }
}

function isHttp(address: string): boolean {
  try {
    return /^https?:$/u.test(new URL(address).protocol);
  } catch {
    return false;
  }
}
