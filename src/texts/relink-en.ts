import type { relinkZh } from "./relink-zh.ts";
import type { Named } from "./words.ts";

const shown = 60;
const more = (count: number) => (count > shown ? [`  … and ${count - shown} more`] : []);

const who = ({ name, building, room }: Named): string => {
  if (building === undefined) return name;
  return room === undefined ? `${name}, building ${building}` : `${name}, ${building}-${room}`;
};

export const relinkEn: typeof relinkZh = {
  relinkPlan: ({ sure, doubtful, chats, lost }) =>
    [
      "Who is who after the new login (nothing has been changed yet):",
      ...(chats.length > 0 ? [`Groups with a new id: ${chats.join(", ")}`] : []),
      ...(sure.length > 0 ? [`Sure, ${sure.length}:`] : []),
      ...sure.slice(0, shown).map(({ was, is }) => `  ${who(was)} → ${who(is)}`),
      ...more(sure.length),
      ...(doubtful.length > 0 ? ["Not sure, please check:"] : []),
      ...doubtful.slice(0, shown).map(({ was, is }, i) => `  ${i + 1}. ${who(was)} → ${who(is)}?`),
      ...more(doubtful.length),
      ...(lost.length > 0
        ? [`Not found, ${lost.length}: ${lost.slice(0, shown).map(who).join("; ")}`]
        : []),
      `If this is right, reply "/relink yes"${doubtful.length > 0 ? '; to take some of the unsure ones too, add their numbers: "/relink yes 1"' : ""}. It holds for an hour.`,
    ].join("\n"),
  relinkSent: () => 'I\'ve sent you the list in private. If it is right, reply "/relink yes" here.',
  relinkElsewhere: () =>
    'The list has rooms in it, so I can\'t post it in a group. Ask in the committee\'s chat, or first write "help" to me in private and then send "/relink" here again.',
  relinkNobody: ({ lost }) =>
    lost === 0
      ? "Everybody's account is known; there is nobody to match again."
      : `Nobody could be matched: ${lost} earlier ${lost === 1 ? "neighbour is" : "neighbours are"} not in the groups now, or changed both name and address.`,
  relinkNoNeed: () => "Accounts don't change here; there is nobody to match again.",
  relinkAway: () =>
    'I can\'t learn who is in the groups right now. Please send "/relink" again in a few minutes.',
  relinkFirst: () => 'Please send "/relink" first and look at the list (it holds for an hour).',
  relinkNoNumber: ({ no }) => `There is no number ${no} in the list; please check the numbers.`,
  relinkTwice: () => "One person is chosen twice; please keep one of the numbers.",
  relinked: ({ people, left }) =>
    `Done: ${people} ${people === 1 ? "neighbour is" : "neighbours are"} back with their requests, promises and loans.${left > 0 ? ` ${left} not matched yet; send "/relink" again when you know who they are.` : ""} If this was wrong, reply "undo" within ten minutes.`,
  relinkTooLate: () => "Somebody of them has been active since, so this can't be undone.",
};
