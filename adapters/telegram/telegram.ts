import { setTimeout as pause } from "node:timers/promises";
import { autoRetry } from "@grammyjs/auto-retry";
import { Api, GrammyError } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { MessageId, Outgoing } from "../../src/model.ts";
import { type ChatAdapter, type Incoming, SendError } from "../../src/ports.ts";
import { menus } from "./commands.ts";
import { ANONYMOUS, eventId, messageId, numbersIn } from "./ids.ts";
import { alreadySo, failure, keyboard, pieces, reaction } from "./outgoing.ts";
import { backOff, type Polling, persist, poll, until, type Wait } from "./poll.ts";
import * as reports from "./reports.ts";
import { isIn, toEvent, topicOf } from "./to-event.ts";
import { hang, pathOf, type Receiving, receiving, secretOf, watch } from "./webhook.ts";

export interface TelegramOptions {
  readonly token: string;
  /** A Bot API server of one's own. */
  readonly apiRoot?: string;
  /** The public address that Telegram delivers to; without it, long polling. */
  readonly webhook?: string;
  /** Milliseconds between two looks at whether it still delivers there. */
  readonly watchEvery?: number;
  /** Takes lines for the operator, each trouble once in Chinese and once in English. */
  readonly report?: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How pauses between tries are spent. */
  readonly wait?: Wait;
}

type Hear = (incoming: Incoming) => Promise<string | undefined>;

/** Tries for an update whose handling fails. */
const TRIES = 6;
/** The same after one was skipped: two in a row point at a full disk rather than at the update. */
const PATIENT_TRIES = 30;
/** UTF-16 units that fit on what a presser is shown. */
const TOAST = 200;
const ADMIN_FOR = 60_000;
const WATCH_EVERY = 300_000;
/** How many entries each short memory keeps. */
const KEPT = 5000;

/**
 * Telegram by long polling or by a webhook. Answers stay in the topic of the message they answer; the texts of the bot's last lines and
 * their topics are remembered in memory alone.
 */
export function telegramAdapter(options: TelegramOptions): ChatAdapter {
  const { token, apiRoot, webhook, report = () => undefined, now = Date.now } = options;
  const { wait = quietly, watchEvery = WATCH_EVERY } = options;
  const secret = webhook === undefined ? "" : secretOf(token, webhook);
  const client = { timeoutSeconds: 60, ...(apiRoot && { apiRoot: apiRoot.replace(/\/+$/, "") }) };
  const api = new Api(token, client);
  api.config.use(
    autoRetry({
      maxRetryAttempts: 3,
      maxDelaySeconds: 60,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  );
  const admins = new Map<string, { readonly until: number; readonly admin: boolean }>();
  const topics = new Map<string, number>();
  const own = new Map<MessageId, string>();
  let me: UserFromGetMe | undefined;
  let seen: number | undefined;
  let wasSkipped = false;
  let trouble: reports.Report | undefined;
  let taking: Receiving | undefined;
  /** Of updates that could not be handled, how often. */
  const failures = new Map<string, number>();
  let current: { readonly stopping: AbortController; readonly done: Promise<void> } | undefined;

  const tell = ({ zh, en }: reports.Report) => {
    report(zh);
    report(en);
  };

  const listen = async (hear: Hear, signal: AbortSignal): Promise<void> => {
    const polling: Polling = {
      ...{ api, signal, wait, tell },
      trouble: (found) => {
        trouble = found;
      },
    };
    const account = await persist(polling, () => api.getMe(until(signal)));
    // A webhook left from elsewhere would keep every update to itself.
    if (!account) return;
    if (webhook === undefined) {
      if (!(await persist(polling, () => api.deleteWebhook({}, until(signal))))) return;
    } else {
      // What is delivered right after the address is set is taken already.
      taking = receiving(secret, (update) => delivered(update, account, hear));
      if (!(await hang(polling, webhook, secret))) return;
      tell(reports.hooked(webhook));
    }
    me = account;
    tell(reports.connected(me));
    tell(me.can_read_all_group_messages ? reports.open(me) : reports.hidden(me));
    tell(reports.reactionsHidden);
    const menu = showMenus(signal);
    try {
      if (webhook === undefined)
        await poll(polling, (update) => handle(update, account, hear, signal));
      else await watch({ ...polling, wait: quietly }, webhook, secret, watchEvery);
    } finally {
      await taking?.close();
      await menu;
    }
  };

  const showMenus = async (signal: AbortSignal): Promise<void> => {
    try {
      for (const { scope, language, commands } of menus())
        await api.setMyCommands(
          commands,
          { scope, ...(language && { language_code: language }) },
          until(signal),
        );
    } catch (error) {
      if (!signal.aborted) tell(reports.noMenu(failure(error).message));
    }
  };

  /** Hears one update, and answers a press: without an answer the button keeps spinning on the presser's screen. */
  const hearOne = async (update: Update, account: UserFromGetMe, hear: Hear): Promise<void> => {
    seen = now();
    const incoming = translate(update, account);
    const shown = incoming && (await hear(incoming));
    if (incoming) wasSkipped = false;
    if (update.callback_query) answerPress(update.callback_query.id, shown);
  };

  const answerPress = (id: string, shown: string | undefined): void =>
    void api
      .answerCallbackQuery(id, shown === undefined ? {} : { text: shown.slice(0, TOAST) })
      .catch(() => undefined);

  /** Whether to give up an update that could not be handled, which is told. */
  const givenUp = (update: Update, id: string, tried: number, error: unknown): boolean => {
    const why = error instanceof Error ? error.message : String(error);
    const isOver = tried >= (wasSkipped ? PATIENT_TRIES : TRIES);
    if (isOver) tell(reports.skipped(id, tried, why));
    else if (tried === 1) tell(reports.again(id, why));
    if (isOver && update.callback_query) answerPress(update.callback_query.id, undefined);
    return isOver;
  };

  /** True once the update may be acknowledged; false when stopped before that. */
  const handle = async (
    update: Update,
    account: UserFromGetMe,
    hear: Hear,
    signal: AbortSignal,
  ): Promise<boolean> => {
    const id = eventId(account, update.update_id);
    for (let tried = 1; ; tried += 1) {
      try {
        await hearOne(update, account, hear);
        return true;
      } catch (error) {
        const isOver = givenUp(update, id, tried, error);
        wasSkipped ||= isOver;
        if (isOver) return true;
        await wait(backOff(tried - 1), signal);
        if (signal.aborted) return false;
      }
    }
  };

  /** The same for a delivery, which Telegram itself repeats. */
  const delivered = async (
    update: Update,
    account: UserFromGetMe,
    hear: Hear,
  ): Promise<boolean> => {
    const id = eventId(account, update.update_id);
    try {
      await hearOne(update, account, hear);
      failures.delete(id);
      return true;
    } catch (error) {
      const tried = (failures.get(id) ?? 0) + 1;
      keep(failures, id, tried);
      const isOver = givenUp(update, id, tried, error);
      wasSkipped ||= isOver;
      return isOver;
    }
  };

  const translate = (update: Update, account: UserFromGetMe): Incoming | undefined => {
    if (update.chat_member)
      admins.delete(`${update.chat_member.chat.id}/${update.chat_member.new_chat_member.user.id}`);
    const incoming = toEvent(update, account, new Date(now()).toISOString());
    const topic = topicOf(update);
    if (topic !== undefined && incoming && "message" in incoming) {
      const { message } = incoming;
      if (typeof message !== "string") {
        keep(topics, message.id, topic);
        keep(topics, `${incoming.id} ${message.chat}`, topic);
      }
    }
    if (topic !== undefined && incoming?.type === "pressed")
      keep(topics, `${incoming.id} ${incoming.chat}`, topic);
    if (incoming?.type !== "reacted") return incoming;
    const text = own.get(incoming.message);
    return text === undefined ? incoming : { ...incoming, text };
  };

  const post = async (chat: number, outgoing: Outgoing): Promise<MessageId | undefined> => {
    const answered = outgoing.replyTo === undefined ? undefined : numbersIn(outgoing.replyTo);
    const replyTo = answered?.chat === chat ? answered.message : undefined;
    const topic =
      topics.get(outgoing.replyTo ?? "") ?? topics.get(`${outgoing.cause} ${outgoing.chat}`);
    let first: MessageId | undefined;
    const parts = pieces(outgoing).filter(({ text }) => text.trim() !== "");
    for (const [i, { text, entities }] of parts.entries()) {
      const how = {
        entities,
        ...(i === parts.length - 1 && keyboard(outgoing)),
        link_preview_options: { is_disabled: true },
        ...(first === undefined &&
          replyTo !== undefined && {
            reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
          }),
      };
      const inTopic = topic === undefined ? how : { ...how, message_thread_id: topic };
      try {
        const sent = await api.sendMessage(chat, text, inTopic).catch((error: unknown) => {
          if (topic === undefined || !topicGone(error)) throw error;
          return api.sendMessage(chat, text, how);
        });
        const id = messageId(chat, sent.message_id);
        keep(own, id, text);
        if (topic !== undefined) keep(topics, id, topic);
        first ??= id;
      } catch (error) {
        const failed = failure(error);
        // Once a first part is shown, nobody can say that nothing was.
        throw first === undefined ? failed : new Error(failed.message);
      }
    }
    if (first === undefined) throw new SendError("Telegram: nothing to say");
    return first;
  };

  const change = async (chat: number, outgoing: Outgoing): Promise<void> => {
    const { op, message = "", text } = outgoing;
    const meant = numbersIn(message);
    if (meant?.chat !== chat || meant.message === undefined)
      throw new SendError(`Telegram: no message ${message} in ${outgoing.chat}`);
    try {
      if (op === "delete") await api.deleteMessage(chat, meant.message);
      if (op === "react") await api.setMessageReaction(chat, meant.message, reaction(text));
      if (op === "edit") {
        const { text: worded = "", entities = [] } = pieces(outgoing)[0] ?? {};
        const plain = { entities, link_preview_options: { is_disabled: true } };
        await api.editMessageText(chat, meant.message, worded, plain);
      }
    } catch (error) {
      if (!alreadySo(error)) throw failure(error);
    }
    if (op === "edit") keep(own, message, text);
  };

  return {
    name: "telegram",
    can: {
      ...{ reply: true, edit: true, delete: true, react: true, private: true, buttons: true },
      // Twenty a minute in one group, thirty a second in all.
      pace: { perChat: 1000, perAccount: 40 },
    },

    ...(webhook !== undefined && {
      hook: {
        path: pathOf(webhook),
        // Not running yet or not any more: Telegram keeps it and comes again.
        receive: async (posted) => (taking ? taking.receive(posted) : 503),
      },
    }),

    async run(hear) {
      if (current) throw new Error("Telegram: already running");
      const stopping = new AbortController();
      const done = listen(hear, stopping.signal);
      current = { stopping, done };
      try {
        await done;
      } finally {
        current = undefined;
        taking = undefined;
      }
    },

    async send(outgoing) {
      const chat = numbersIn(outgoing.chat)?.chat;
      if (chat === undefined) throw new SendError(`Telegram: no chat ${outgoing.chat}`);
      if (outgoing.op === "post") return post(chat, outgoing);
      await change(chat, outgoing);
      return undefined;
    },

    async isAdmin(chat, resident) {
      const place = numbersIn(chat)?.chat;
      const who = numbersIn(resident)?.chat;
      if (place === undefined || who === undefined || place > 0 || who === ANONYMOUS) return false;
      const key = `${place}/${who}`;
      const known = admins.get(key);
      if (known && now() < known.until) return known.admin;
      try {
        const { status } = await api.getChatMember(place, who, until(AbortSignal.timeout(10_000)));
        const admin = status === "creator" || status === "administrator";
        keep(admins, key, { until: now() + ADMIN_FOR, admin });
        return admin;
      } catch (error) {
        // Telegram said no, or said nothing: then what it said last still stands.
        return error instanceof GrammyError && error.error_code < 429
          ? false
          : (known?.admin ?? false);
      }
    },

    async isMember(chat, resident) {
      const place = numbersIn(chat)?.chat;
      const who = numbersIn(resident)?.chat;
      if (place === undefined || who === undefined || place > 0 || who === ANONYMOUS) return false;
      try {
        return isIn(await api.getChatMember(place, who, until(AbortSignal.timeout(10_000))));
      } catch (error) {
        if (error instanceof GrammyError && error.error_code < 429) return false;
        throw failure(error);
      }
    },

    link: (word) =>
      me?.username === undefined
        ? undefined
        : `https://t.me/${me.username}?start=${encodeURIComponent(word)}`,

    status() {
      if (!current) return "Telegram: 没在运行 · not running";
      if (trouble) return `${trouble.zh} · ${trouble.en}`;
      if (!me) return "Telegram: 正在连接 · connecting";
      const hears = me.can_read_all_group_messages
        ? "隐私模式已关 · privacy mode off"
        : "隐私模式开着 · privacy mode on";
      const last = seen === undefined ? "—" : new Date(seen).toISOString();
      return `Telegram: @${me.username} 已连接 · connected${webhook === undefined ? "" : " (webhook)"}; ${hears}; 最近消息 · last update ${last}`;
    },

    async stop() {
      current?.stopping.abort();
      await current?.done.catch(() => undefined);
    },
  };
}

const quietly: Wait = (ms, signal) => pause(ms, undefined, { signal }).catch(() => undefined);

const topicGone = (error: unknown): boolean =>
  error instanceof GrammyError && /thread not found|TOPIC_/.test(error.description);

/** Remembers the newest and lets go of the oldest. */
function keep<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.delete(key);
  memory.set(key, value);
  if (memory.size <= KEPT) return;
  for (const oldest of memory.keys()) {
    memory.delete(oldest);
    return;
  }
}
