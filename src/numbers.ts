import { residentOf } from "./decide/board.ts";
import type { ChatId, Event, Instant, Message, MessageId, Question, ResidentId } from "./model.ts";
import type { Incoming, Queued, Store } from "./ports.ts";

/** A question that is going out. */
interface Going {
  /** It was shown: what the board keeps of it. */
  asked(message: MessageId | undefined): Event;
  /** From now on the board knows, or it never was shown. */
  over(): void;
}

interface Answers {
  /** What lines ask that go out together; undefined where there is nothing to answer by number. */
  ask(lines: readonly Queued[], at: Instant): Going | undefined;
  /** The press that a bare number is; undefined where it answers nothing. */
  pressOf(incoming: Incoming): Promise<(Incoming & { readonly type: "pressed" }) | undefined>;
}

interface Asked {
  readonly to: readonly ResidentId[];
  readonly question: Question;
}

/** More than a phone shows in one line. */
export const mostNumbers = 9;
/** Later a bare number means something else. */
const answerWithin = 3 * 24 * 3_600_000;

/**
 * Numbers instead of buttons, for apps that have none. What was asked is kept on the board, with those who were asked, so
 * that an answer finds it after a restart too; only while it goes out it is remembered here, since an answer may be faster.
 */
export function numbered(store: Store, isNumbered: (chat: ChatId) => boolean): Answers {
  const going = new Set<Asked>();

  async function askedOf({ chat, from, ...message }: Message): Promise<readonly Question[]> {
    const neighbourhood = await store.home(message.private ? from.id : chat);
    const kept =
      neighbourhood === undefined
        ? []
        : (residentOf((await store.load(neighbourhood)).board, from.id)?.asked ?? []);
    const now = [...going].filter(({ to }) => to.includes(from.id)).map((one) => one.question);
    const since = Date.parse(message.at) - answerWithin;
    return [...kept, ...now].filter((one) => one.chat === chat && Date.parse(one.at) >= since);
  }

  return {
    ask(lines, at) {
      const last = lines.at(-1);
      const answers = (last?.buttons ?? []).flat().slice(0, mostNumbers);
      if (last === undefined || answers.length === 0 || !isNumbered(last.chat)) return undefined;
      const { chat, to, id } = last;
      const question = { chat, at, answers: answers.map(({ data }) => data) };
      const asked = { to, question };
      going.add(asked);
      return {
        asked: (message) => ({
          ...{ type: "asked", id: `asked ${id}`, at, to },
          question: { ...question, ...(message !== undefined && { message }) },
        }),
        over: () => void going.delete(asked),
      };
    },

    async pressOf(incoming) {
      if (incoming.type !== "heard") return undefined;
      const { message, id, at } = incoming;
      const { chat, from, text, replyTo } = message;
      const number = numberSaid(text);
      if (number === undefined || !isNumbered(chat)) return undefined;
      if (replyTo !== undefined && !replyTo.toBot) return undefined;
      const data = meant(await askedOf(message), replyTo)?.answers[number - 1];
      return data === undefined ? undefined : { type: "pressed", id, at, chat, from, data };
    },
  };
}

/** The last question, or the one that is quoted: by its id, else by the numbers of the posts that it is about. */
function meant(
  asked: readonly Question[],
  quoted: Message["replyTo"] | undefined,
): Question | undefined {
  if (quoted === undefined) return asked.at(-1);
  const { id, text = "" } = quoted;
  return (
    asked.findLast(({ message }) => id !== undefined && message === id) ??
    asked.findLast((one) => (id === undefined || !one.message) && isAbout(one, text))
  );
}

function isAbout({ answers }: Question, text: string): boolean {
  const nos = new Set(answers.flatMap((data) => data.match(/\d+/gu) ?? []));
  return nos.size > 0 && [...nos].every((no) => new RegExp(`#${no}(?!\\d)`, "u").test(text));
}

const circled = "①②③④⑤⑥⑦⑧⑨";

/** The number that a line is, and nothing more: 「1」「回2」「②」 "reply 1". */
export function numberSaid(text: string): number | undefined {
  const [, digit, circle] =
    /^\s*(?:(?:回复?|选|reply)\s*)?(?:([1-9１-９])|([①-⑨]))\s*[.。．、)）!！]?\s*$/iu.exec(text) ??
    [];
  if (circle !== undefined) return circled.indexOf(circle) + 1;
  return digit === undefined ? undefined : Number(digit.normalize("NFKC"));
}
