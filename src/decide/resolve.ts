import type { Message, Post, Reading, Thread } from "../model.ts";
import {
  neighbourhoodOf,
  openPosts,
  openPostsOf,
  postOf,
  postsOfMessage,
  residentOf,
} from "./board.ts";
import type { Work } from "./work.ts";

/** A message with what was said just before it. */
export interface Turned {
  readonly message: Message;
  readonly thread: Thread;
}

/** How long, and how many turns, a bare "我有" still answers what was asked. */
const freshMinutes = 10;
const freshTurns = 6;
const newestMost = 100;

const give =
  /我(?:家|这|们|这里|家里)?(?:也)?(?:还)?有|有的|可以给|给你|送你|拿去|\bi(?:'ve| have)\b|\bgot (?:one|some|it)\b|\bcan (?:give|lend|spare|help)\b|我来|我可以|我去/iu;
const take =
  /^(?:也|再|那)?(?:要|来|留)(?:[一两二三四五六七八九十几半\d])|还有(?:吗|的话|没).{0,4}(?:要|留|给我)|我要(?![笑哭疯死累睡上下去回走出做说看是])|要的|想要|给我|我拿|留给我|排队|\bmine\b|\bdibs\b|\bi(?:'ll| will| would|'d) (?:take|like|love)\b|\bnext in line\b|\byes please\b|\bme please\b/iu;
const also = /^(?:\+ ?1|同求|同问|我也(?:要|求|需要|想要)|me too|same here|also need)/iu;

/** "+1", 同求 under a need: the speaker needs it too. */
export const asksToo = (text: string): boolean => also.test(text.trim());

/** The posts that a reply, a quote or numbers in the text point at, and no guess. */
export function named(work: Work, { message }: Turned): readonly Post[] {
  const { replyTo } = message;
  if (replyTo === undefined) return [];
  const direct = replyTo.id === undefined ? [] : postsOfMessage(work.board, replyTo.id);
  if (direct.length > 0) return direct;
  const numbers = [...(replyTo.text ?? "").matchAll(/#(\d{1,6})/g)].map((found) =>
    Number(found[1]),
  );
  if (replyTo.toBot) return numbers.flatMap((no) => postOf(work.board, no) ?? []);
  if (replyTo.text === undefined || replyTo.id !== undefined) return [];
  // A platform without quote ids: the words and the name are all there is.
  const quoted = replyTo.text;
  return [...openPosts(work.board, "need"), ...openPosts(work.board, "offer")].filter((post) => {
    const by = residentOf(work.board, post.by)?.name;
    const sameName = replyTo.name === undefined || (by !== undefined && replyTo.name.includes(by));
    return (
      post.chat === message.chat &&
      sameName &&
      post.lines.some((line) => quoted.includes(line.thing.text))
    );
  });
}

/** Of a person's own posts, the one a message is about: by number, quote or thing. */
export function postNamed(
  work: Work,
  turned: Turned,
  reading: Reading,
  own: readonly Post[],
): Post | undefined {
  const nos = reading.nos ?? [];
  if (nos.length > 0) return own.find((post) => nos.includes(post.no));
  const quoted = named(work, turned).map((post) => post.no);
  const byQuote = own.find((post) => quoted.includes(post.no));
  if (byQuote) return byQuote;
  const ids = reading.lines.flatMap((line) => line.thing.id ?? []);
  if (ids.length === 0) return undefined;
  return [...own]
    .reverse()
    .find((post) =>
      post.lines.some((line) =>
        ids.some((id) => line.thing.id === id || line.thing.isA?.includes(id)),
      ),
    );
}

/** The post that a take-up answers. */
export function takenUp(work: Work, turned: Turned, nos: readonly number[] = []): Post | undefined {
  const { message, thread } = turned;
  const numbered = nos
    .flatMap((no) => postOf(work.board, no) ?? [])
    .find((post) => post.state === "open");
  if (numbered) return numbered;
  const wants = wanted(message.text);
  if (message.replyTo !== undefined) {
    const quoted = named(work, turned).filter((post) => post.by !== message.from.id);
    return quoted.find((post) => post.kind === wants && post.state === "open") ?? quoted[0];
  }
  const mentioned = (message.mentions ?? []).flatMap((id) => openPostsOf(work.board, id));
  if (mentioned.length > 0) return fitting(mentioned, wants);
  const turns = thread.filter((turn) => turn.message !== message.id).slice(-freshTurns);
  // Somebody asked something else since: the answer is to that.
  const theirs = turns.filter((turn) => turn.from !== message.from.id);
  const posted = theirs.findLastIndex(
    (turn) => postsOfMessage(work.board, turn.message).length > 0,
  );
  if (theirs.slice(posted + 1).some((turn) => turn.asks)) return undefined;
  const since = Date.parse(message.at) - freshMinutes * 60_000;
  const recent = lastPosts(work, turns).filter(
    (post) =>
      post.state === "open" &&
      post.chat === message.chat &&
      post.by !== message.from.id &&
      Date.parse(post.at) >= since &&
      (turns.length === 0 || turns.some((turn) => turn.message === post.message)),
  );
  return fitting(recent, wants);
}

/** Posts of the last turns and the newest there are: enough for ten minutes, and a bound for any board. */
function lastPosts(work: Work, turns: Thread): Post[] {
  const { nextNo } = neighbourhoodOf(work.board);
  const newest = Array.from({ length: Math.min(newestMost, nextNo - 1) }, (_, i) => nextNo - 1 - i);
  const found = [
    ...turns.flatMap(({ message }) => postsOfMessage(work.board, message)),
    ...newest.flatMap((no) => postOf(work.board, no) ?? []),
  ];
  return [...new Map(found.map((post) => [post.no, post])).values()];
}

function fitting(posts: readonly Post[], wants: Post["kind"] | undefined): Post | undefined {
  const fit = posts.filter((post) => wants === undefined || post.kind === wants);
  return fit.reduce<Post | undefined>(
    (last, post) => (last === undefined || post.no > last.no ? post : last),
    undefined,
  );
}

/** "我有" looks for a need, "mine please" for an offer. */
export function wanted(text: string): Post["kind"] | undefined {
  if (also.test(text.trim())) return undefined;
  if (take.test(text)) return "offer";
  return give.test(text) ? "need" : undefined;
}
