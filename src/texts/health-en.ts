import type { Instant, Standing, StoreFacts } from "../model.ts";
import { type healthZh, minutesBetween, notable } from "./health-zh.ts";
import { enTime } from "./words.ts";

const names: Readonly<Record<string, string>> = { telegram: "Telegram", wechat: "WeChat" };
export const enApp = (name: string): string => names[name] ?? name;

const states: Record<Standing["state"], string> = {
  up: "connected",
  connecting: "connecting",
  scan: "waiting for a scan",
  down: "down",
};
const intakes: Record<NonNullable<Standing["intake"]>, string> = {
  polling: "long polling",
  webhook: "webhook",
  gateway: "by a gateway",
};
const kinds: Record<StoreFacts["kind"], string> = {
  file: "a file",
  database: "PostgreSQL",
  memory: "memory alone, gone with a restart",
};

const count = (n: number, of: string): string => `${n} ${of}${n === 1 ? "" : "s"}`;
const long = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return count(Math.max(1, Math.round(ms / 1000)), "second");
  return minutes < 120 ? count(minutes, "minute") : count(Math.round(minutes / 60), "hour");
};
const ago = (at: Instant, now: Instant): string =>
  `${long(Math.max(0, Date.parse(now) - Date.parse(at)))} ago`;

const clock = (ahead: number): string =>
  Math.abs(ahead) < notable
    ? "clock right"
    : `⚠️ the clock is ${long(Math.abs(ahead))} ${ahead > 0 ? "ahead of" : "behind"} the messages (it is wrong, or they were old)`;

function standing(s: Standing, now: Instant): string {
  return [
    `${s.state === "up" ? "" : "⚠️ "}${states[s.state]}${s.why ? ` (${s.why.en})` : ""}${s.intake ? `, ${intakes[s.intake]}` : ""}`,
    s.reads === false && !s.admin
      ? "⚠️ privacy mode is on, it does not see ordinary messages of groups"
      : s.reads && "sees the messages of groups",
    s.admin !== undefined &&
      (s.admin ? "administrator here" : "no administrator here, so it does not see reactions"),
    s.lastHeard === undefined
      ? s.intake && "nothing heard since the start"
      : `last heard ${ago(s.lastHeard, now)}`,
    s.ahead !== undefined && clock(s.ahead),
    s.waiting !== undefined && s.waiting > 1 && `${count(s.waiting, "message")} waiting`,
    s.delivery === "atMostOnce" &&
      "messages come at most once: what is said while it is away is never heard",
    s.delivery === "atLeastOnce" &&
      "no message is lost, what was said while it was away comes later",
  ]
    .filter(Boolean)
    .join("; ");
}

export const healthEn: typeof healthZh = {
  health: ({ health: { apps, unsent, unsentSince, store }, now, zone }) =>
    [
      "Health:",
      ...apps.map(({ name, status, standing: s }) =>
        s ? `${enApp(name)}: ${standing(s, now)}.` : `${status}.`,
      ),
      unsent === 0
        ? "No line waits to be sent."
        : `${count(unsent, "line")} to be sent${unsentSince === undefined ? "" : `, the first for ${long(Date.parse(now) - Date.parse(unsentSince))}`}.`,
      ...(store
        ? [
            `Storage: ${kinds[store.kind]}; ${store.lastCommit === undefined ? "nothing written since the start" : `last written ${ago(store.lastCommit, now)}`}` +
              `; ${store.lastBackup === undefined ? "no back-up found" : `last back-up ${enTime(store.lastBackup, now, zone)}`}.`,
          ]
        : []),
    ].join("\n"),
  trouble: ({ what, app, why, since, now }) =>
    `⚠️ ${
      {
        app: `${enApp(app)} has been away for ${count(minutesBetween(since, now), "minute")}`,
        sends: `${enApp(app)}: several sends in a row failed`,
        read: "The board cannot be read",
        write: "The board cannot be written; messages are tried again",
        backup: "No back-up could be made; it is tried again in an hour",
      }[what]
    }: ${why.en}. You will hear when it is over.`,
  troubleOver: ({ what, app, since, now }) =>
    `✅ ${
      {
        app: `${enApp(app)} is back`,
        sends: `${enApp(app)} sends again`,
        read: "The board can be read again",
        write: "The board can be written again",
        backup: "Back-ups are made again",
      }[what]
    }, after about ${count(minutesBetween(since, now), "minute")}.`,
};
