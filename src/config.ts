import { join } from "node:path";
import type { EmergencyNumbers } from "./model.ts";
import { nextAt } from "./zone.ts";

/** What a process does: has the chat accounts, decides, or both. */
export const roles = ["all", "gateway", "worker"] as const;
export type Role = (typeof roles)[number];

export interface Config {
  readonly role: Role;
  readonly zone: string;
  /** The folder of the board. */
  readonly data: string;
  /** The address of a PostgreSQL database, which the board is in then. */
  readonly database?: string;
  /** Ids of residents who may give the committee's orders, as the adapters write them: "telegram:77". */
  readonly committee: readonly string[];
  /** Chats of whoever runs the bot, who are told of troubles; the first that can be reached. */
  readonly operator?: readonly string[];
  /** The numbers to call, where they are not the usual ones of mainland China. */
  readonly emergency?: EmergencyNumbers;
  readonly telegram?: {
    readonly token: string;
    readonly apiRoot?: string;
    /** The public address that Telegram delivers to. */
    readonly webhook?: string;
  };
  readonly wechat?: WechatConfig;
  /** The HTTP door on loopback; 0 for any free port. */
  readonly port?: number;
  /** The file of the keys that private fields are sealed with. */
  readonly keys: string;
  readonly backup: BackupConfig;
  readonly keep: KeepConfig;
  /** How lines for the operator look. */
  readonly log: "plain" | "json";
}

export interface BackupConfig {
  readonly folder: string;
  /** Between two of them; 0: none is made by itself. */
  readonly hours: number;
  /** How many are kept, the newest. */
  readonly keep: number;
}

/** How long what is over is kept, in days. */
export interface KeepConfig {
  /** Posts, with their pairings and the names that only they needed. */
  readonly posts: number;
  /** The committee's orders and misreadings, which hold no text. */
  readonly record: number;
  /** Lines that could not be sent. */
  readonly lines: number;
}

/** A gateway to WeChat, and how much its account may say. Times are in milliseconds. */
export interface WechatConfig {
  readonly token: string;
  readonly endpoint: string;
  readonly merge: number;
  readonly strangers: boolean;
  readonly limits: {
    readonly perMinute: number;
    readonly perHour: number;
    readonly perDay: number;
    readonly chat: number;
    readonly change: readonly [least: number, most: number];
    readonly silence: number;
  };
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
  const idsIn = (name: string, given: string | undefined, why: string): readonly string[] => {
    const ids = (given ?? "")
      .split(/[\s,，、;]+/u)
      .filter((id) => id !== "")
      .map((id) => (/^-?\d+$/u.test(id) ? `telegram:${id}` : id));
    const strange = ids.filter((id) => !/^[a-z][a-z0-9-]*:.+$/u.test(id));
    if (strange.length > 0) wrong.push(`${name}: ${strange.join(", ")}: ${why}`);
    return ids;
  };
  const committee = idsIn(
    "LINLI_COMMITTEE",
    value("LINLI_COMMITTEE"),
    "names are no proof; write ids, like telegram:77,telegram:78",
  );
  const operator = idsIn(
    "LINLI_OPERATOR",
    value("LINLI_OPERATOR"),
    "write the ids of your own chats with the bot, like telegram:77,wechat:wxid_abc",
  );
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
  const wechat = readWechat(value, wrong);
  const role = roles.find((one) => one === (value("LINLI_ROLE") ?? "all"));
  if (role === undefined) {
    wrong.push(`LINLI_ROLE: ${value("LINLI_ROLE")}: write gateway, worker or all`);
  } else if (role !== "all" && database === undefined) {
    wrong.push(
      `LINLI_ROLE: a ${role} shares its boards with other processes, so it needs DATABASE_URL; with a file one process does all, so leave LINLI_ROLE (--role) out`,
    );
  } else if (role === "gateway" && token === undefined && wechat === undefined) {
    wrong.push(
      "LINLI_ROLE: a gateway has a chat account; set TELEGRAM_BOT_TOKEN, or WECHATY_PUPPET_SERVICE_TOKEN and _ENDPOINT",
    );
  }
  const port = numberOf(value("LINLI_PORT"), 0, 65_535);
  if (port === "wrong" || !Number.isInteger(port ?? 0))
    wrong.push("LINLI_PORT: write a port number, like 8787, or leave it out");
  const data = value("LINLI_DATA") ?? "data";
  const keeping = readKeeping(value, wrong, data);
  const webhook = readWebhook(value, wrong);
  if (wrong.length > 0) throw new ConfigError(wrong.join("\n"));
  return {
    role: role ?? "all",
    zone,
    data,
    ...keeping,
    committee,
    ...(operator.length > 0 && { operator }),
    ...(medical !== undefined &&
      police !== undefined &&
      fire !== undefined && {
        emergency: { medical, police, fire, ...(crisis !== undefined && { crisis }) },
      }),
    ...(database !== undefined && { database }),
    ...(token !== undefined && {
      telegram: {
        token,
        ...(apiRoot !== undefined && { apiRoot }),
        ...(webhook !== undefined && { webhook }),
      },
    }),
    ...(wechat && { wechat }),
    ...(typeof port === "number" && { port }),
  };
}

type Value = (name: string) => string | undefined;

function readKeeping(value: Value, wrong: string[], data: string) {
  const count = counting(wrong);
  const log = value("LINLI_LOG") ?? "plain";
  if (log !== "plain" && log !== "json") wrong.push("LINLI_LOG: write plain or json");
  return {
    keys: value("LINLI_KEYS") ?? join(data, "keys.json"),
    backup: {
      folder: value("LINLI_BACKUP_FOLDER") ?? join(data, "backups"),
      hours: count("LINLI_BACKUP_HOURS", value("LINLI_BACKUP_HOURS"), 24, 0),
      keep: Math.floor(count("LINLI_BACKUP_KEEP", value("LINLI_BACKUP_KEEP"), 30)),
    },
    keep: {
      posts: count("LINLI_KEEP_POSTS_DAYS", value("LINLI_KEEP_POSTS_DAYS"), 30),
      record: count("LINLI_KEEP_RECORD_DAYS", value("LINLI_KEEP_RECORD_DAYS"), 180),
      lines: count("LINLI_KEEP_LINES_DAYS", value("LINLI_KEEP_LINES_DAYS"), 7),
    },
    log: log === "json" ? ("json" as const) : ("plain" as const),
  };
}

function readWebhook(value: Value, wrong: string[]): string | undefined {
  const webhook = value("LINLI_TELEGRAM_WEBHOOK");
  if (webhook === undefined) return undefined;
  // A Bot API server of one's own delivers without TLS too, within one machine.
  const schemes = value("TELEGRAM_API_ROOT") === undefined ? /^https:/u : /^https?:/u;
  if (!isHttp(webhook) || !schemes.test(webhook) || /[?#]/u.test(webhook)) {
    wrong.push(
      "LINLI_TELEGRAM_WEBHOOK: write the public address that your proxy passes on to LINLI_PORT, like https://linli.example.org/telegram, or leave it out for long polling",
    );
  }
  if (value("TELEGRAM_BOT_TOKEN") === undefined)
    wrong.push("LINLI_TELEGRAM_WEBHOOK: set TELEGRAM_BOT_TOKEN too, or leave it out");
  if (!Number(value("LINLI_PORT")))
    wrong.push(
      "LINLI_TELEGRAM_WEBHOOK: set LINLI_PORT too, the port on this machine that your proxy passes it on to, like 8787",
    );
  return webhook;
}

function readWechat(value: Value, wrong: string[]): WechatConfig | undefined {
  const token = value("WECHATY_PUPPET_SERVICE_TOKEN");
  const endpoint = value("WECHATY_PUPPET_SERVICE_ENDPOINT");
  const limits = readLimits(value, wrong);
  if (token === undefined && endpoint === undefined) return undefined;
  if (token === undefined || !/^[\w.-]*[a-z\d]_[\w.-]+$/iu.test(token)) {
    wrong.push(
      "WECHATY_PUPPET_SERVICE_TOKEN: write the token that the gateway was started with; it has a _ in it, like insecure_3f2a…",
    );
  }
  if (endpoint === undefined || !/^[\w.-]+:\d{1,5}$/u.test(endpoint)) {
    wrong.push(
      "WECHATY_PUPPET_SERVICE_ENDPOINT: write where the gateway listens, like 127.0.0.1:8788",
    );
  }
  return { token: token ?? "", endpoint: endpoint ?? "", ...limits };
}

/** Reads a number that has a usual value. */
function counting(wrong: string[]) {
  return (name: string, given: string | undefined, usual: number, least = 1): number => {
    const number = numberOf(given, least, 100_000);
    if (number === "wrong") wrong.push(`${name}: write a number, ${least} or more, like ${usual}`);
    return typeof number === "number" ? number : usual;
  };
}

function readLimits(value: Value, wrong: string[]): Omit<WechatConfig, "token" | "endpoint"> {
  const count = counting(wrong);
  const seconds = value("LINLI_WECHAT_CHANGE_SECONDS") ?? "3-5";
  const [, least, most] = /^(\d+(?:\.\d+)?)\s?[-~–]\s?(\d+(?:\.\d+)?)$/u.exec(seconds) ?? [];
  if (least === undefined || Number(least) > Number(most)) {
    wrong.push("LINLI_WECHAT_CHANGE_SECONDS: write the least and the most, like 3-5");
  }
  const strangers = value("LINLI_WECHAT_STRANGERS") ?? "no";
  if (!/^(?:yes|no)$/u.test(strangers)) wrong.push("LINLI_WECHAT_STRANGERS: write yes or no");
  const chat = value("LINLI_WECHAT_CHAT_SECONDS");
  const silence = value("LINLI_WECHAT_FIRST_SILENCE_HOURS");
  return {
    merge: count("LINLI_WECHAT_MERGE", value("LINLI_WECHAT_MERGE"), 5),
    strangers: strangers === "yes",
    limits: {
      perMinute: count("LINLI_WECHAT_PER_MINUTE", value("LINLI_WECHAT_PER_MINUTE"), 40),
      perHour: count("LINLI_WECHAT_PER_HOUR", value("LINLI_WECHAT_PER_HOUR"), 60),
      perDay: count("LINLI_WECHAT_PER_DAY", value("LINLI_WECHAT_PER_DAY"), 400),
      chat: count("LINLI_WECHAT_CHAT_SECONDS", chat, 1, 0) * 1000,
      change: [Number(least) * 1000, Number(most) * 1000],
      silence: count("LINLI_WECHAT_FIRST_SILENCE_HOURS", silence, 6, 0) * 3_600_000,
    },
  };
}

function numberOf(text: string | undefined, least: number, most: number) {
  if (text === undefined) return undefined;
  const number = Number(text);
  const fits = /^\d+(?:\.\d+)?$/u.test(text) && number >= least && number <= most;
  return fits ? number : "wrong";
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
