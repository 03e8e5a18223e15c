import type { ChatId } from "../../src/model.ts";
import type { Memory, Said } from "./memory.ts";

export interface Doubts {
  /** A post of a chat that may have been shown at or after a moment. */
  keep(chat: ChatId, text: string, since: number): void;
  /**
   * The own post that this line stood in, where such a one has come back after all. Lines that went out as one are asked for one
   * by one when they are said again.
   */
  shown(chat: ChatId, text: string): Said | undefined;
}

/** Posts of one chat that are kept in doubt; more at a time have never been on their way. */
const KEPT = 50;

/** Posts of which nobody knows whether they were shown, until they come back or the process ends. */
export function doubtful(memory: Pick<Memory, "shown">): Doubts {
  const chats = new Map<ChatId, { readonly text: string; readonly since: number }[]>();

  return {
    keep(chat, text, since) {
      const known = chats.get(chat) ?? [];
      // The first try may be the one that comes back.
      if (!known.some((one) => one.text === text)) known.push({ text, since });
      chats.set(chat, known.slice(-KEPT));
    },

    shown(chat, text) {
      for (const one of chats.get(chat) ?? []) {
        if (!bare(one.text).includes(bare(text))) continue;
        const found = memory.shown(chat, one.text, one.since);
        if (found) return found;
      }
      return undefined;
    },
  };
}

const bare = (text: string): string => text.replace(/\s/gu, "");
