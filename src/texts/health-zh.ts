import type { Health, Instant, Standing, StoreFacts } from "../model.ts";
import { zhTime } from "./words.ts";

/** How all of it stands, at a moment. */
export interface Standings {
  readonly health: Health;
  readonly now: Instant;
  readonly zone: string;
}

/** Something that is not as it should be, for whoever runs the bot. */
export interface Trouble {
  readonly what: "app" | "sends" | "read" | "write" | "backup";
  /** The chat app it is about. */
  readonly app: string;
  readonly why: { readonly zh: string; readonly en: string };
  readonly since: Instant;
  readonly now: Instant;
}

const names: Readonly<Record<string, string>> = { telegram: "Telegram", wechat: "微信" };
export const zhApp = (name: string): string => names[name] ?? name;

const states: Record<Standing["state"], string> = {
  up: "在线",
  connecting: "正在连接",
  scan: "等扫码登录",
  down: "掉线",
};
const intakes: Record<NonNullable<Standing["intake"]>, string> = {
  polling: "长轮询",
  webhook: "Webhook",
  gateway: "经网关",
};
const kinds: Record<StoreFacts["kind"], string> = {
  file: "文件",
  database: "PostgreSQL",
  memory: "只在内存，重启就没了",
};

/** From this on a clock is worth a word, in milliseconds. */
export const notable = 30_000;

const long = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return `${Math.max(1, Math.round(ms / 1000))} 秒`;
  return minutes < 120 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`;
};
const ago = (at: Instant, now: Instant): string =>
  `${long(Math.max(0, Date.parse(now) - Date.parse(at)))}前`;
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));

const clock = (ahead: number): string =>
  Math.abs(ahead) < notable
    ? "时钟准"
    : `⚠️ 比消息时间${ahead > 0 ? "快" : "慢"} ${long(Math.abs(ahead))}（时钟不准，或收到的是旧消息）`;

function standing(s: Standing, now: Instant): string {
  return [
    `${s.state === "up" ? "" : "⚠️ "}${states[s.state]}${s.why ? `（${s.why.zh}）` : ""}${s.intake ? `，${intakes[s.intake]}` : ""}`,
    s.reads === false && !s.admin
      ? "⚠️ 隐私模式开着，群里的普通消息看不到"
      : s.reads && "看得到群消息",
    s.admin !== undefined && (s.admin ? "在这个群是管理员" : "在这个群不是管理员，看不到表情回应"),
    s.lastHeard === undefined
      ? s.intake && "启动后还没收到消息"
      : `最近消息 ${ago(s.lastHeard, now)}`,
    s.ahead !== undefined && clock(s.ahead),
    s.waiting !== undefined && s.waiting > 1 && `待处理 ${s.waiting} 条`,
    s.delivery === "atMostOnce" && "消息至多到一次：掉线时说的话收不到，也补不回来",
    s.delivery === "atLeastOnce" && "消息不漏，掉线时的会补上",
  ]
    .filter(Boolean)
    .join("；");
}

export const healthZh = {
  health: ({ health: { apps, unsent, unsentSince, store }, now, zone }: Standings) =>
    [
      "体检：",
      ...apps.map(({ name, status, standing: s }) =>
        s ? `${zhApp(name)}：${standing(s, now)}。` : `${status}。`,
      ),
      unsent === 0
        ? "没有待发的话。"
        : `待发 ${unsent} 句${unsentSince === undefined ? "" : `，最早的等了 ${long(Date.parse(now) - Date.parse(unsentSince))}`}。`,
      ...(store
        ? [
            `存储：${kinds[store.kind]}；${store.lastCommit === undefined ? "启动后还没写过" : `上次写入 ${ago(store.lastCommit, now)}`}` +
              `；${store.lastBackup === undefined ? "没有找到备份" : `上次备份 ${zhTime(store.lastBackup, now, zone).trim()}`}。`,
          ]
        : []),
    ].join("\n"),
  trouble: ({ what, app, why, since, now }: Trouble) =>
    `⚠️ ${
      {
        app: `${zhApp(app)}连不上已经 ${minutesBetween(since, now)} 分钟`,
        sends: `${zhApp(app)}连着几次发不出去`,
        read: "数据读不出来",
        write: "数据写不进去，这期间的消息会再试",
        backup: "备份没做成，一小时后再试",
      }[what]
    }：${why.zh}。好了会再说一声。`,
  troubleOver: ({ what, app, since, now }: Trouble) =>
    `✅ ${
      {
        app: `${zhApp(app)}又连上了`,
        sends: `${zhApp(app)}又发得出去了`,
        read: "数据又读得出来了",
        write: "数据又写得进去了",
        backup: "备份又做成了",
      }[what]
    }，前后约 ${minutesBetween(since, now)} 分钟。`,
};
