import type { ChatId, Event, Message } from "../model.ts";
import { openPostsOf, pairingsOf, postOf, underWay } from "./board.ts";
import { finish } from "./handover.ts";
import { amountOf, personOf, type Say, say, type Work } from "./work.ts";

/** Who left wants nothing more here and gives nothing: the posts end, and the other side is told in one line a chat. */
export function takeLeave(work: Work, event: Event & { type: "left" }): void {
  const posts = openPostsOf(work.board, event.from.id).filter(({ chat }) => chat === event.chat);
  if (posts.length === 0) return;
  const left = personOf(work.board, event.from.id);
  const told = new Map<ChatId, Parted>();
  for (const post of posts)
    for (const pairing of pairingsOf(work.board, post.no).filter(underWay)) {
      const other = postOf(work.board, post.kind === "need" ? pairing.offer : pairing.need);
      if (other === undefined) continue;
      const parted = told.get(other.chat) ?? { seeking: [], free: [], langs: new Set() };
      const amounts = [amountOf(work.board, pairing)];
      const partner = personOf(work.board, other.by, other.building);
      parted[other.kind === "need" ? "seeking" : "free"].push({ no: other.no, partner, amounts });
      parted.langs.add(other.lang);
      told.set(other.chat, parted);
    }
  for (const [chat, { seeking, free, langs }] of told)
    say(
      work,
      chat,
      "partnerLeft",
      { left, seeking, free },
      {
        langs: [...langs],
        to: [...seeking, ...free].map(({ partner }) => partner),
        repeat: true,
      },
    );
  const message: Message = {
    id: event.id,
    chat: event.chat,
    from: event.from,
    text: "",
    at: event.at,
  };
  for (const post of posts) endSilently(work, post.no, message);
  // What one of the posts let go must not have gone to another of them.
  const says = work.says.splice(0).filter(({ wording }) => !isWith(wording, left.id));
  work.says.push(...says);
}

interface Parted {
  readonly seeking: Told[];
  readonly free: Told[];
  readonly langs: Set<"zh" | "en">;
}
interface Told {
  readonly no: number;
  readonly partner: ReturnType<typeof personOf>;
  readonly amounts: ReturnType<typeof amountOf>[];
}

const isWith = (wording: Say["wording"], id: string): boolean =>
  (wording.text === "paired" || wording.text === "asked") &&
  wording.about.pairs.every(({ receiver, giver }) => receiver.id === id || giver.id === id);

const receipts: ReadonlySet<string> = new Set(["closed", "calledOff", "fellThrough"]);

/** What the closing would say itself has been said already; what it leads to is told. */
function endSilently(work: Work, no: number, message: Message): void {
  const post = postOf(work.board, no);
  if (post?.state !== "open") return;
  const before = work.says.length;
  finish(work, post, "withdrawn", message, { lang: post.lang });
  const news = work.says.splice(before).filter(({ wording }) => !receipts.has(wording.text));
  work.says.push(...news);
}
