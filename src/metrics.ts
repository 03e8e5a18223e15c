import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { postOf } from "./decide/board.ts";
import type { Instant } from "./model.ts";
import type { Store } from "./ports.ts";
import type { Sighting } from "./sighting.ts";

export interface Metrics {
  watch(sighting: Sighting): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
}

export interface MetricsOptions {
  readonly store: Pick<Store, "unsent" | "neighbourhoods" | "glance">;
  /** When the newest back-up was made. */
  readonly lastBackUp: () => Promise<Instant | undefined>;
}

/** Numbers of this process. Labels hold the names of apps, intents and results: nothing of anybody. */
export function createMetrics({ store, lastBackUp }: MetricsOptions): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const events = new Counter({
    ...{ name: "linli_events_total", help: "Events that came in from the chats", registers },
    labelNames: ["app", "type"],
  });
  const readings = new Counter({
    ...{ name: "linli_readings_total", help: "What messages were understood to say", registers },
    labelNames: ["intent"],
  });
  const handling = new Histogram({
    ...{ name: "linli_handling_seconds", help: "From an event until it is committed", registers },
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
  });
  const commits = new Histogram({
    ...{ name: "linli_commit_seconds", help: "One commit of the store", registers },
    labelNames: ["result"],
    buckets: [0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2],
  });
  const pairings = new Counter({
    ...{ name: "linli_pairings_total", help: "Needs and offers brought together", registers },
  });
  const handed = new Counter({
    ...{ name: "linli_handed_total", help: "Pairings that ended with a hand-over", registers },
  });
  const timeToPair = new Histogram({
    ...{ name: "linli_time_to_pair_seconds", help: "From a need to its first pairing", registers },
    buckets: [1, 10, 60, 300, 900, 3600, 4 * 3600, 12 * 3600, 24 * 3600, 72 * 3600],
  });
  const sent = new Counter({
    ...{ name: "linli_sent_total", help: "Lines that went out", registers },
    labelNames: ["app"],
  });
  const sending = new Histogram({
    ...{ name: "linli_send_seconds", help: "One call of a chat app", registers },
    labelNames: ["app"],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  });
  const errors = new Counter({
    ...{ name: "linli_send_errors_total", help: "Lines that did not go out, by why", registers },
    labelNames: ["app", "why"],
  });
  new Gauge({
    ...{ name: "linli_queue_lines", help: "Lines waiting to be sent", registers },
    labelNames: ["app", "state"],
    async collect() {
      this.reset();
      for (const { chat, state } of await store.unsent())
        this.inc({ app: chat.slice(0, chat.indexOf(":")), state });
    },
  });
  new Gauge({
    ...{ name: "linli_queue_oldest_seconds", help: "Age of the oldest line waiting", registers },
    async collect() {
      const [oldest] = await store.unsent();
      this.set(oldest ? Math.max(0, Date.now() - Date.parse(oldest.queuedAt)) / 1000 : 0);
    },
  });
  new Gauge({
    ...{ name: "linli_open_posts", help: "Posts on the boards", registers },
    labelNames: ["kind"],
    async collect() {
      this.set({ kind: "need" }, 0);
      this.set({ kind: "offer" }, 0);
      for (const id of await store.neighbourhoods()) {
        const { indexes } = (await store.glance(id)).board;
        for (const kind of ["need", "offer"])
          this.inc({ kind }, indexes.open.get(`${kind} *`)?.size ?? 0);
      }
    },
  });
  new Gauge({
    ...{
      name: "linli_backup_timestamp_seconds",
      help: "When the newest back-up was made",
      registers,
    },
    async collect() {
      const at = await lastBackUp();
      this.set(at === undefined ? 0 : Date.parse(at) / 1000);
    },
  });

  function committed({ commit, board }: Sighting & { type: "committed" }): void {
    for (const change of commit.changes) {
      if (change.type === "handed") handed.inc();
      if (change.type !== "paired") continue;
      pairings.inc();
      const { need, along } = change.pairing;
      const isFirst = (board.indexes.pairingsOfPost.get(need)?.size ?? 0) === 0 && !along;
      // A need that is paired at once is posted by this very commit.
      const asked = postOf(board, need)?.at ?? commit.at;
      const seconds = (Date.parse(commit.at) - Date.parse(asked)) / 1000;
      if (isFirst) timeToPair.observe(Math.max(0, seconds));
    }
  }

  return {
    watch(sighting) {
      switch (sighting.type) {
        case "heard": {
          const { event, ms } = sighting;
          events.inc({ app: event.id.slice(0, event.id.indexOf(":")), type: event.type });
          for (const { intent } of "readings" in event ? event.readings : [])
            readings.inc({ intent });
          return handling.observe(ms / 1000);
        }
        case "committed":
          commits.observe({ result: sighting.result }, sighting.ms / 1000);
          return sighting.result === "done" ? committed(sighting) : undefined;
        case "sent":
          sent.inc({ app: sighting.app });
          return sending.observe({ app: sighting.app }, sighting.ms / 1000);
        case "unsent":
          return errors.inc({ app: sighting.app, why: sighting.why });
      }
    },
    text: () => register.metrics(),
  };
}
