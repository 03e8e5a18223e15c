import type { Outgoing } from "./model.ts";
import type { Queued } from "./ports.ts";

/** Longer than this nobody reads one message. */
const LONGEST = 600;

/**
 * The first line, and those behind it that can go out with it as one message: plain posts into one chat. What asks with
 * buttons ends the message, and what may have been shown already, or cannot wait, goes alone.
 */
export function together(lines: readonly Queued[], most: number): readonly Queued[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const found = [first];
  let length = first.text.length;
  for (const line of rest) {
    if (line.chat !== first.chat) continue;
    const last = found.at(-1) ?? first;
    length += line.text.length;
    if (found.length >= most || length > LONGEST || !joins(last) || !isPlain(line)) break;
    found.push(line);
  }
  return found;
}

const isPlain = (line: Queued): boolean =>
  line.op === "post" && line.state === "queued" && !line.urgent;

const joins = (line: Queued): boolean => isPlain(line) && line.buttons === undefined;

/** Several lines as one operation. */
export function merged(lines: readonly Queued[]): Outgoing {
  const [first] = lines;
  if (first === undefined) throw new Error("no line to send");
  if (lines.length === 1) return first;
  const { id: _, neighbourhood: __, queuedAt: ___, state: ____, cause: _____, ...plain } = first;
  const buttons = lines.at(-1)?.buttons;
  return {
    ...plain,
    text: lines.map(({ text }) => text).join("\n\n"),
    mentions: lines.flatMap(({ mentions }) => mentions),
    to: [...new Set(lines.flatMap(({ to }) => to))],
    repeat: lines.some(({ repeat }) => repeat),
    ...(buttons && { buttons }),
  };
}
