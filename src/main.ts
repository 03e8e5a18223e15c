import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type ConsoleAdapter, consoleAdapter } from "../adapters/console/console.ts";
import { createBot } from "./bot.ts";
import { type Config, ConfigError, readConfig, type WechatConfig } from "./config.ts";
import { healthOf } from "./health.ts";
import { backUps } from "./keeping.ts";
import type { Listening, ListenOptions } from "./listen.ts";
import type { Instant } from "./model.ts";
import { langOf, openStore, storeFacts } from "./open.ts";
import type { ChatAdapter, Incoming } from "./ports.ts";
import { byTimer, shareAccounts } from "./processes.ts";
import { pulse } from "./pulse.ts";
import { watch } from "./watch.ts";
import { wellFormed } from "./well-formed.ts";

const TICK_MS = 15_000;
/** Lines held back by a pause or a failure are tried again this often. */
const DELIVER_MS = 1000;
/** How often it is looked whether all chat apps are there. */
const LOOK_MS = 5000;
/** The check after a start waits so long for the chat apps to connect. */
const CHECK_AFTER_MS = 30_000;
/** `EX_CONFIG` of sysexits: a service manager need not try again. */
const EXIT_CONFIG = 78;

/** Whether a back-up is due is asked this often. */
const BACK_UP_MS = 60_000;
/** Nothing looked after for this long: the process hangs. Longer than a lost database is waited for. */
const LONGEST_PAUSE_MS = 10 * 60_000;
/** What is under way may take this long when it is told to stop. */
const STOP_MS = 20_000;

const wallTime = (): Instant => new Date().toISOString();
let report = (line: string): void => void process.stderr.write(`${line}\n`);
const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Of a trouble that lasts, one line in five minutes is enough. */
function complainer(): (error: unknown) => void {
  let last = { text: "", at: 0 };
  return (error) => {
    const text = wordsOf(error);
    if (text === last.text && Date.now() - last.at < 300_000) return;
    last = { text, at: Date.now() };
    report(text);
  };
}

/** Puts the parts together and runs until the chats end or a signal comes. */
async function main(config: Config): Promise<void> {
  const log = config.log === "json" ? (await import("./log.ts")).jsonLog() : undefined;
  if (log) report = log.report;
  const hasAccounts = config.role !== "worker";
  const wechat = hasAccounts && config.wechat && (await wechatPart());
  const kept = await openStore(config, report);
  // An account of another process is watched there.
  const ours = () => adapters.filter(({ name }) => kept.office?.holds(name) ?? true);
  const watching = watch({
    ...{ adapters: ours, operator: config.operator ?? [], report, zone: config.zone },
    now: wallTime,
    langOf: async (chat) => await langOf(kept, chat),
  });
  const store = watching.watched(kept);
  const saved = backUps({
    ...config.backup,
    ...{ store, now: wallTime, report, went: watching.backedUp },
  });
  const metrics =
    config.port === undefined
      ? undefined
      : (await import("./metrics.ts")).createMetrics({ store, lastBackUp: saved.last });
  const alive = pulse(LONGEST_PAUSE_MS);
  const isOnline = config.telegram !== undefined || config.wechat !== undefined;
  const isSilent = isOnline || !hasAccounts;
  const terminal = isSilent ? undefined : await terminalOf(config, (id) => store.home(id));
  const adapters: ChatAdapter[] = terminal ? [terminal.adapter] : [];
  const door = await doorOf(config, {
    adapters: () => adapters,
    alive,
    ...(metrics && { metrics: metrics.text }),
  });
  if (config.telegram && hasAccounts) adapters.push(await telegramOf(config.telegram));
  if (config.wechat && wechat) adapters.push(wechatOf(wechat, config.wechat, config.data, door));
  // The terminal has a clock of its own, and nobody to share with.
  const office = terminal ? undefined : store.office;
  const shared = office && shareAccounts(office, adapters);
  const now = terminal ? terminal.adapter.now : wallTime;
  const bot = createBot({
    store,
    adapters: shared?.adapters ?? adapters,
    zone: config.zone,
    committee: config.committee,
    ...(config.operator && { operator: config.operator }),
    storeFacts: async () => await storeFacts(config, watching.lastCommit()),
    onSend: watching.sent,
    ...(config.emergency && { emergency: config.emergency }),
    keep: config.keep,
    now,
    report,
    watch(sighting) {
      metrics?.watch(sighting);
      log?.watch(sighting);
    },
  });

  const complain = complainer();
  let isChecked = false;
  const started = Date.now();
  const look = async (): Promise<void> => {
    const standings = isChecked ? [] : await Promise.all(ours().map((one) => one.standing?.()));
    const isLate = Date.now() - started > CHECK_AFTER_MS;
    const areThere = standings.length > 0 && standings.every((one) => one?.state !== "connecting");
    if (!isChecked && (isLate || areThere)) {
      isChecked = true;
      const known = shared?.adapters ?? adapters;
      const facts = () => storeFacts(config, watching.lastCommit());
      await watching.tell(await healthOf({ adapters: known, store, storeFacts: facts }));
    }
    await watching.look();
  };
  const deliver = (): void => void bot.deliver().catch(complain);
  const tick = async (at: Instant): Promise<void> => {
    await bot.tick(at);
    alive.beat();
    await bot.deliver();
  };
  const beat = (): void => void store.neighbourhoods().then(alive.beat).catch(complain);
  terminal?.onClock(tick);
  const stopping = new AbortController();
  const stop = (): void => {
    alive.stopping();
    stopping.abort();
    for (const one of adapters) void one.stop().catch(complain);
  };
  // Whoever reads along may leave; the board has to be closed all the same.
  process.stdout.on("error", stop);
  // A second signal ends it at once: what was not finished is heard or sent again.
  const told = (): void => {
    stop();
    process.once("SIGTERM", () => process.exit(1));
    process.once("SIGINT", () => process.exit(1));
    setTimeout(() => {
      report(
        `still busy after ${STOP_MS / 1000} s; what is not finished is done after the next start`,
      );
      process.exit(1);
    }, STOP_MS).unref();
  };
  process.once("SIGTERM", told);
  process.once("SIGINT", told);
  const delivering = hasAccounts ? setInterval(deliver, DELIVER_MS) : undefined;
  // Only who has accounts knows how they stand.
  const looking =
    hasAccounts && isOnline ? setInterval(() => void look().catch(complain), LOOK_MS) : undefined;
  if (hasAccounts) office?.onLines(deliver);
  const saving = setInterval(() => void saved.look(), BACK_UP_MS);
  // With an office there are no ticks; that the store answers is what counts.
  const beating = office && setInterval(beat, TICK_MS);

  let working: { stop(): Promise<void> } | undefined;
  try {
    if (office) beat();
    if (office === undefined) {
      await tick(now());
      working = byTimer(() => tick(now()), TICK_MS, complain);
    } else if (config.role !== "gateway") {
      working = await office.work({
        async hear(incoming, lane) {
          shared?.learn();
          const answer = await bot.hear(incoming, lane);
          if (hasAccounts) deliver();
          return answer;
        },
        async fire(neighbourhood) {
          shared?.learn();
          await bot.tick(now(), neighbourhood);
          if (hasAccounts) deliver();
        },
      });
    }
    const hear = async (incoming: Incoming): Promise<string | undefined> => {
      if (office) return office.keep(wellFormed(incoming));
      const answer = await bot.hear(incoming);
      // In the terminal the answer stands below what it answers; elsewhere nobody waits for it.
      if (terminal) await bot.deliver();
      else deliver();
      return answer;
    };
    // One chat app that is refused for good does not take the others with it.
    const running = adapters.map((one) =>
      (shared ? shared.run(one, stopping.signal, hear) : one.run(hear)).catch((error: unknown) => {
        if (adapters.length > 1) report(wordsOf(error));
        throw error;
      }),
    );
    const statuses = adapters.map((one) => one.status()).join("; ");
    process.stdout.write(`ready: ${statuses || "worker"}\n`);
    for (const end of await Promise.allSettled(running))
      if (end.status === "rejected") throw end.reason;
    if (!hasAccounts && !stopping.signal.aborted)
      await new Promise((resolve) => stopping.signal.addEventListener("abort", resolve));
  } finally {
    clearInterval(delivering);
    clearInterval(looking);
    clearInterval(saving);
    clearInterval(beating);
    await working?.stop();
    await saved.idle();
    await door?.close();
    await bot.stop();
    await store.close();
  }
}

/** Without it the bot does all that it does in the chats; so a port that is taken is told, and no more. */
async function doorOf(
  { port, telegram, role }: Config,
  options: Omit<ListenOptions, "port">,
): Promise<Listening | undefined> {
  if (port === undefined) return undefined;
  const { listen } = await import("./listen.ts");
  try {
    return await listen({ port, ...options });
  } catch (error) {
    const why = `LINLI_PORT: ${port} cannot be used (${wordsOf(error)}); write a port that is free`;
    // Nothing would be heard without it, and no other port will do.
    if (telegram?.webhook !== undefined && role !== "worker") throw new Error(why);
    report(why);
    return undefined;
  }
}

type WechatPart = typeof import("../adapters/wechat/wechat.ts");

/** Not there in a lean install (docs/operator.md), which is told before anything is opened. */
async function wechatPart(): Promise<WechatPart> {
  // wechaty writes to the terminal, and in its louder settings it writes the token.
  process.env.WECHATY_LOG ??= "silent";
  try {
    return await import("../adapters/wechat/wechat.ts");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new ConfigError(
      "WECHATY_PUPPET_SERVICE_TOKEN: this is a lean install, which has no WeChat in it; take the WECHATY_… lines out of .env, or run npm ci in the whole project and start Linli there",
    );
  }
}

function wechatOf(
  { wechatAdapter }: WechatPart,
  { limits, ...rest }: WechatConfig,
  data: string,
  door: Listening | undefined,
): ChatAdapter {
  // With a database the board makes no folder.
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const file = join(data, "wechat.json");
  return wechatAdapter({
    ...rest,
    limits,
    file,
    report,
    ...(door && { page: door.page("wechat") }),
  });
}

async function telegramOf(telegram: NonNullable<Config["telegram"]>): Promise<ChatAdapter> {
  // Loaded only here: who plays in the terminal does not pay for it.
  const { telegramAdapter } = await import("../adapters/telegram/telegram.ts");
  return telegramAdapter({ ...telegram, report });
}

async function terminalOf(config: Config, home: (id: string) => Promise<string | undefined>) {
  let clocked: (at: Instant) => Promise<void> = async () => {};
  const adapter: ConsoleAdapter = consoleAdapter(process.stdin, process.stdout, {
    zone: config.zone,
    now: wallTime,
    isNew: (await home("console:community")) === undefined,
    onClock: (at) => clocked(at),
  });
  const onClock = (listener: typeof clocked): void => {
    clocked = listener;
  };
  return { adapter, onClock };
}

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await main(readConfig(process.env));
} catch (error) {
  report(wordsOf(error));
  process.exitCode = error instanceof ConfigError ? EXIT_CONFIG : 1;
}
