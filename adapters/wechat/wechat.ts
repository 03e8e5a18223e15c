import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { PuppetService } from "wechaty-puppet-service";
import type { ChatId, MessageId, Outgoing } from "../../src/model.ts";
import { type ChatAdapter, type Incoming, SendError } from "../../src/ports.ts";
import { bareId, chatId, messageId, NAME, residentId } from "./ids.ts";
import { inTime } from "./in-time.ts";
import { gatewayLink, isBroken, plainError, type Timing, usual } from "./link.ts";
import { memory } from "./memory.ts";
import { postOf } from "./outgoing.ts";
import { gentle, type Limits, pacing } from "./pace.ts";
import { inTerminal, pageWith } from "./qr.ts";
import { inTurn, type Wait } from "./queue.ts";
import { reader } from "./read.ts";
import * as reports from "./reports.ts";
import { cleanText } from "./text.ts";
import { type Delivery, millisecondsOf, nameOf, toEvent, type Who, wordsOf } from "./to-event.ts";

export interface WechatOptions {
  /** Of the gateway: like `insecure_…`, and host:port. */
  readonly token: string;
  readonly endpoint: string;
  readonly noTls?: boolean;
  readonly limits?: Partial<Limits>;
  /** Lines that may go out as one; 1 for none. */
  readonly merge?: number;
  /** Writes in private to people who are no friends of the account and have not written first. */
  readonly strangers?: boolean;
  /** Where counts and first logins are kept. */
  readonly file?: string;
  /** Where the operator finds the page with the code to scan. */
  readonly page?: string;
  /** Takes lines for the operator, each trouble once in Chinese and once in English. */
  readonly report?: (line: string) => void;
  readonly now?: () => number;
  /** How pauses between tries are spent; the signal ends them early. */
  readonly wait?: Wait;
  readonly random?: () => number;
  readonly timing?: Partial<Timing>;
}

type Hear = (incoming: Incoming) => Promise<string | undefined>;

/** Older messages are those that a puppet replays after a login. */
const OLD = 120_000;
/** Nicknames and administrators are asked for again after so long; a change of them is told by nobody. */
const FRESH = 3_600_000;
const KEPT = 5000;
/** A post of which nobody knew may come back so long before its line is said again. */
const BACK = 3_600_000;
/** Messages by which the clock is judged. */
const LAGS = 20;

/** WeChat by a wechaty gateway over gRPC. It hears at most once: a gateway keeps nothing for who is away. */
export function wechatAdapter(options: WechatOptions): ChatAdapter {
  const { token, report = () => undefined, now = Date.now, wait = quietly } = options;
  const pace = pacing({
    limits: { ...gentle, ...options.limits },
    ...(options.file !== undefined && { file: options.file }),
    ...(options.random && { random: options.random }),
    failed: (why) => once("kept", reports.notKept(why)),
  });
  const timing: Timing = { ...usual, ...options.timing };
  const remembered = memory();
  const seen = new Set<string>();
  const synced = new Map<string, number>();
  const wroteFirst = new Set<string>();
  const told = new Set<string>();
  const counts = { heard: 0, old: 0, twice: 0, skipped: 0, sent: 0, unconfirmed: 0 };
  let lastHeard: number | undefined;
  /** Milliseconds that the last messages came after their own times. */
  let lags: readonly number[] = [];
  let account: string | undefined;
  let code: string | undefined;
  let current:
    | { readonly hear: Hear; readonly end: () => void; readonly stopping: AbortController }
    | undefined;

  const tell = ({ zh, en }: reports.Report) => {
    report(zh);
    report(en);
  };
  const once = (what: string, line: reports.Report) => {
    if (told.has(what)) return;
    told.add(what);
    tell(line);
  };

  const asking = (puppet: PuppetService) => reader(puppet, timing.reading);

  const { enqueue, ...queue } = inTurn({
    reader() {
      const puppet = link.puppet();
      return puppet && asking(puppet);
    },
    isBroken,
    stopping: () => current?.stopping.signal,
    ...{ wait, tell },
    words: (error) => plainError(error, token),
    skipped(id) {
      counts.skipped += 1;
      // Told again it is heard after all.
      seen.delete(id);
    },
  });

  // ── Hearing ───────────────────────────────────────────────────────────────────────────────────

  const link = gatewayLink(
    {
      ...{ endpoint: options.endpoint, token },
      ...(options.noTls && { noTls: true }),
      timing,
      ...(options.random && { random: options.random }),
    },
    {
      state(state, why) {
        if (state === "up" && told.has("lost")) tell(reports.back);
        if (state === "up") for (const what of ["lost", "another", "refused"]) told.delete(what);
        if (state !== "down" || why === "stopped") return;
        if (/16 UNAUTHENTICATED/u.test(why)) once("refused", reports.refused);
        else if (/6 ALREADY_EXISTS/u.test(why)) once("another", reports.another);
        else once("lost", reports.lost(why));
      },
      scan(text, status) {
        const isNew = code !== text;
        code = status === SCANNED || status === CONFIRMED ? code : text;
        if (!isNew || code === undefined) return;
        tell(reports.scan(options.page));
        report(inTerminal(code));
      },
      login(id) {
        code = undefined;
        const isNew = account !== id;
        account = id;
        pace.loggedIn(id, now());
        const { silentUntil } = pace.figures(now());
        if (silentUntil !== undefined)
          once(`silent ${id}`, reports.silent(new Date(silentUntil).toISOString()));
        if (isNew) enqueue(`login ${id}`, (from) => from.who(id), greet);
      },
      logout(reason) {
        account = undefined;
        tell(reports.loggedOut(reason));
      },
      message(id) {
        if (seen.has(id)) counts.twice += 1;
        else {
          keep(seen, id);
          const at = now();
          enqueue(
            id,
            (from) => from.message(id),
            (message) => deliver(message, at),
          );
        }
      },
      join({ inviteeIdList, inviterId, roomId, timestamp }) {
        for (const id of inviteeIdList) moved("join", { id, roomId, timestamp, by: inviterId });
      },
      leave({ removeeIdList, roomId, timestamp }) {
        for (const id of removeeIdList) moved("leave", { id, roomId, timestamp });
      },
      topic: ({ roomId }) => void refresh(roomId),
      invited: () => tell(reports.invited),
    },
  );

  const moved = (
    what: "join" | "leave",
    event: { id: string; roomId: string; timestamp: number; by?: string },
  ) =>
    enqueue(
      `${what} ${event.roomId}`,
      (from) => from.moved(what, event),
      async (told) => {
        await deliver(told, now());
        await refresh(event.roomId);
      },
    );

  const greet = async (who: Who): Promise<void> => tell(reports.connected(nameOf(who)));

  const deliver = async (delivery: Delivery, arrived: number): Promise<void> => {
    const { hear } = current ?? {};
    if (hear === undefined) return;
    lags = [...lags.slice(1 - LAGS), arrived - millisecondsOf(delivery.timestamp)];
    if (arrived - millisecondsOf(delivery.timestamp) > OLD) {
      counts.old += 1;
      once("old", reports.old);
      return;
    }
    const incoming = toEvent(delivery, remembered);
    if (incoming) {
      if (delivery.what === "message" && delivery.room === undefined)
        wroteFirst.add(delivery.talker.id);
      const answer = await hear(incoming);
      counts.heard += 1;
      lastHeard = now();
      // Nobody else may see what a press is answered with; a group has no such place.
      if (answer !== undefined && delivery.what === "message" && delivery.room === undefined)
        await post(residentId(delivery.talker.id), answer);
    }
    if (delivery.what === "message") remember(delivery);
    const roomId = delivery.room?.id;
    if (roomId === undefined || delivery.what !== "message") return;
    const last = synced.get(roomId);
    if (last === undefined) synced.set(roomId, now());
    else if (now() - last > FRESH) void refresh(roomId);
  };

  const remember = (told: Delivery & { what: "message" }) => {
    const { id, me, talker, room } = told;
    const text = wordsOf(told)?.text ?? told.text;
    const own = talker.id === me.id;
    const chat = chatId(room?.id ?? talker.id);
    remembered.keep({
      ...{ chat, id: messageId(id), name: nameOf(talker), text: cleanText(text), own },
      ...(!own && { from: residentId(talker.id) }),
      at: now(),
    });
  };

  /** wechaty's caches believe what they have once heard of a room; this makes them ask again. */
  const refresh = async (roomId: string): Promise<void> => {
    synced.set(roomId, now());
    try {
      const asked = link
        .bot()
        ?.Room.find({ id: roomId })
        .then((room) => room?.sync());
      if (asked) await inTime(asked, timing.reading);
    } catch {
      // Then it is as it was, and asked for again in an hour.
    }
  };

  // ── Saying ────────────────────────────────────────────────────────────────────────────────────

  const post = async (chat: ChatId, text: string): Promise<void> => {
    if (pace.wait(chat, now()) > 0) return;
    await say({ ...{ op: "post", chat, text, mentions: [], to: [], repeat: false } }).catch(
      (error: unknown) => report(plainError(error, token)),
    );
  };

  const say = async (outgoing: Outgoing): Promise<MessageId | undefined> => {
    const { chat } = outgoing;
    const conversation = bareId(chat);
    if (conversation === undefined) throw new SendError(`WeChat: no chat ${chat}`);
    if (outgoing.op !== "post") throw new SendError(`WeChat: there is no ${outgoing.op}`);
    const { pieces, mentions } = postOf(outgoing);
    if (pieces.length === 0) throw new SendError("WeChat: nothing to say");
    const puppet = link.puppet();
    if (puppet === undefined) throw new SendError("WeChat: the gateway is away", 5);
    await refuseStrangers(puppet, conversation);
    if (!(await link.answersNow())) throw new SendError("WeChat: the gateway does not answer", 5);
    const start = now();
    let first: MessageId | undefined;
    for (const [i, text] of pieces.entries()) {
      if (i > 0) await wait(1000);
      // What nobody knew of may have come back meanwhile; then it was shown.
      const before = outgoing.repeat ? remembered.cameBack(chat, text, now() - BACK) : undefined;
      if (before) {
        if (i === 0) first = before.id;
        continue;
      }
      const called = i === 0 ? mentions : [];
      try {
        const id = await inTime(
          puppet.messageSendText(conversation, text, [...called]),
          timing.sending,
        );
        if (i === 0 && typeof id === "string" && id !== "") first = messageId(id);
      } catch (error) {
        const failed = failure(error);
        // What was shown although its answer was lost comes back, though perhaps later than the error.
        if (!(failed instanceof SendError)) await receipt(chat, text, start, timing.lost);
        if (remembered.shown(chat, text, start) === undefined) {
          throw i > 0 && failed instanceof SendError ? new Error(failed.message) : failed;
        }
      }
      pace.posted(chat, now());
      counts.sent += 1;
    }
    first ??= await receipt(chat, pieces[0] ?? "", start);
    if (first === undefined) counts.unconfirmed += 1;
    for (const [i, text] of pieces.entries())
      remembered.keep({
        ...{ chat, name: "", text: cleanText(text), own: true, sent: true, at: now() },
        ...(i === 0 && first !== undefined && { id: first }),
      });
    return first;
  };

  /** The id that an own post comes back with. */
  const receipt = async (
    chat: ChatId,
    text: string,
    since: number,
    patience = timing.receipt,
  ): Promise<MessageId | undefined> => {
    for (let waited = 0; waited < patience; waited += 100) {
      const shown = remembered.shown(chat, text, since);
      if (shown?.id !== undefined) return shown.id;
      await pause(100);
    }
    return undefined;
  };

  /** Private lines to strangers are what accounts are closed for. */
  const refuseStrangers = async (puppet: PuppetService, conversation: string): Promise<void> => {
    if (options.strangers || wroteFirst.has(conversation) || isRoom(conversation)) return;
    const contact = await asking(puppet)
      .contact(conversation)
      .catch(() => undefined);
    if (contact?.friend === false)
      throw new SendError(`WeChat: ${chatId(conversation)} is no friend of the account`);
  };

  const failure = (error: unknown): Error => {
    const why = `WeChat: ${plainError(error, token)}`;
    if (/not logged in|ECONNREFUSED|No connection established|NO CLIENT|no grpc manager/u.test(why))
      return new SendError(why, 30);
    return new Error(why);
  };

  const status = (): string => {
    if (!current) return "微信 WeChat: 没在运行 · not running";
    const state = link.state();
    if (state === "scan") return "微信 WeChat: 等扫码登录 · waiting for a scan";
    if (state !== "up") {
      const why = link.why() === "" ? "" : ` (${link.why()})`;
      return `微信 WeChat: 正在连接网关 · connecting to the gateway${why}`;
    }
    const { day, silentUntil } = pace.figures(now());
    const last = lastHeard === undefined ? "—" : new Date(lastHeard).toISOString();
    const quiet =
      silentUntil === undefined
        ? ""
        : `; 到此前只听 · listens only until ${new Date(silentUntil).toISOString()}`;
    return `微信 WeChat: 已登录 · logged in; 最近消息 · last heard ${last}; 今天发 · posts in a day ${day}${quiet}`;
  };

  return {
    name: NAME,
    can: {
      ...{ reply: false, edit: false, delete: false, react: false, private: true },
      ...{ buttons: true, numbers: true },
      merge: options.merge ?? 5,
    },

    async run(hear) {
      if (current) throw new Error("WeChat: already running");
      await new Promise<void>((end) => {
        const stopping = new AbortController();
        // As many as there are messages put aside listen to it.
        setMaxListeners(0, stopping.signal);
        current = { hear, end, stopping };
        link.start();
      });
    },

    send: say,

    wait(outgoing) {
      if (link.puppet() === undefined) return 1000;
      return pace.wait(outgoing.chat, now(), outgoing.urgent === true);
    },

    async isAdmin(chat, resident) {
      const room = bareId(chat);
      const who = bareId(resident);
      const puppet = link.puppet();
      if (room === undefined || who === undefined || puppet === undefined || room === who)
        return false;
      try {
        const { owner, admins } = await asking(puppet).room(room);
        return owner === who || admins.includes(who);
      } catch {
        return false;
      }
    },

    async members(chat) {
      const room = bareId(chat);
      const puppet = link.puppet();
      if (room === undefined || puppet === undefined) throw new Error("WeChat: not there now");
      await refresh(room);
      const all = await asking(puppet).members(room);
      return all.map((who) => ({ id: residentId(who.id), name: nameOf(who) }));
    },

    status,

    async standing() {
      const state = current ? link.state() : "down";
      const why = state === "up" ? "" : link.why();
      return {
        state,
        ...(why !== "" && { why: { zh: why, en: why } }),
        ...{ intake: "gateway", delivery: "atMostOnce", reads: true },
        ...(lastHeard !== undefined && { lastHeard: new Date(lastHeard).toISOString() }),
        ...(lags.length > 0 && { ahead: Math.min(...lags) }),
        waiting: queue.waiting(),
      };
    },

    health() {
      const figures = pace.figures(now());
      return {
        state: link.state(),
        ...(link.why() !== "" && { why: link.why() }),
        delivery:
          "at most once: what is said while the gateway or this process is away is never heard; there is no history to ask for",
        connections: link.connections(),
        ...(lastHeard !== undefined && { lastHeard: new Date(lastHeard).toISOString() }),
        waiting: queue.waiting(),
        ...counts,
        posts: { minute: figures.minute, hour: figures.hour, day: figures.day },
        ...(figures.silentUntil !== undefined && {
          silentUntil: new Date(figures.silentUntil).toISOString(),
        }),
      };
    },

    page: () => pageWith(status(), link.state() === "scan" ? code : undefined),

    async stop() {
      const running = current;
      if (running === undefined) return;
      running.stopping.abort();
      await queue.done();
      await link.stop();
      current = undefined;
      running.end();
    },
  };
}

const quietly = (ms: number, signal?: AbortSignal) =>
  pause(ms, undefined, signal && { signal }).catch(() => undefined);

/** Of wechaty's `ScanStatus`: the code is read, and only the phone has to say yes. */
const SCANNED = 3;
const CONFIRMED = 4;

/** Rooms of the web protocol begin with two of them. */
const isRoom = (conversation: string): boolean =>
  conversation.endsWith("@chatroom") || conversation.startsWith("@@") || /^R:/u.test(conversation);

function keep(memory: Set<string>, key: string): void {
  memory.add(key);
  if (memory.size <= KEPT) return;
  for (const oldest of memory) {
    memory.delete(oldest);
    return;
  }
}
