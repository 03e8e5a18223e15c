// Lines for machines: one JSON object each, on stderr. They hold kinds, counts and durations, and nothing of anybody:
// no name, no text, no room, no telephone, no id. Ids in what an operator is told become pseudonyms of this run.

import { createHmac, randomBytes } from "node:crypto";
import { type DestinationStream, destination, pino } from "pino";
import type { Speaker } from "./model.ts";
import type { Sighting } from "./sighting.ts";

export interface Log {
  report(line: string): void;
  watch(sighting: Sighting): void;
}

/** What is on a line for the operator and might be somebody's: an id of an app, a row of digits. */
const ID = /\b(telegram|wechat|console|square|replay):[^\s"\\,;()]+/gu;
const MOST_NAMES = 5000;
const DIGITS = /\d(?:[\s-]?\d){6,}/gu;
const WECHAT = /\b(?:wxid_\w+|\d+@chatroom)/gu;

export function jsonLog(stream: DestinationStream = destination({ fd: 2, sync: true })): Log {
  const log = pino(
    { base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    stream,
  );
  const secret = randomBytes(16);
  /** The same id is the same word for as long as the process lives, so that lines can be put together. */
  const alias = (id: string): string =>
    createHmac("sha256", secret).update(id).digest("hex").slice(0, 8);
  /** Of those who spoke last: an app's own error may name them. */
  const names = new Set<string>();
  function meet({ name, called, handle }: Speaker): void {
    for (const one of [name, called, handle]) if (one && one.length > 1) names.add(one);
    const [oldest] = names;
    if (names.size > MOST_NAMES && oldest !== undefined) names.delete(oldest);
  }
  const unnamed = (line: string): string =>
    [...names].reduce((left, name) => left.replaceAll(name, "…"), line);
  const cleaned = (line: string): string =>
    unnamed(line)
      .replaceAll(
        ID,
        (id, app) => `${app}:~${alias(id.replace(/[.:]+$/u, ""))}${/[.:]+$/u.exec(id)?.[0] ?? ""}`,
      )
      .replaceAll(WECHAT, (id) => `~${alias(id)}`)
      .replaceAll(DIGITS, "…");
  const round = (ms: number): number => Math.round(ms * 100) / 100;

  return {
    report: (line) => log.warn(cleaned(line)),
    watch(sighting) {
      switch (sighting.type) {
        case "heard": {
          const { event, ms } = sighting;
          if ("message" in event && typeof event.message === "object") meet(event.message.from);
          const read = "readings" in event ? event.readings.map(({ intent }) => intent) : [];
          // Chatter is most of it, and says nothing.
          if (event.type === "heard" && read.length === 0) return;
          const app = event.id.slice(0, event.id.indexOf(":"));
          return log.info({ app, event: event.type, read, ms: round(ms) }, "heard");
        }
        case "committed": {
          const { commit, result, ms } = sighting;
          const changes = count(commit.changes.map(({ type }) => type));
          const lines = commit.outgoing.length;
          return log.info({ result, changes, lines, ms: round(ms) }, "committed");
        }
        case "sent":
          return log.info({ app: sighting.app, ms: round(sighting.ms) }, "sent");
        case "unsent":
          return log.warn({ app: sighting.app, why: sighting.why }, "not sent");
      }
    },
  };
}

function count(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
