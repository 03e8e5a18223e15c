import type { Place, settingsZh } from "./settings-zh.ts";

const place = ({ name, buildings }: Place): string =>
  name ?? (buildings.length > 0 ? `Building ${buildings.join(", ")}` : "Community chat");

const scopes = {
  community: "the whole community",
  committee: "the committee",
  private: "private",
} as const;

export const settingsEn: typeof settingsZh = {
  settings: (s) =>
    [
      "Settings of this chat:",
      `language ${{ zh: "Chinese", en: "English" }[s.lang]}`,
      `quiet ${s.quietFrom === s.quietTo ? "none" : `${s.quietFrom}–${s.quietTo}`}`,
      `digests ${s.lists ? `${s.morning}, ${s.evening}` : "off"}`,
      `thanks ${s.thanks ? "on" : "off"}`,
      `lines ${s.lines} an hour`,
      `scope ${s.scope === "building" ? `building ${s.buildings.join(", ")}` : scopes[s.scope]}`,
      `rehearsal ${s.rehearsal ? `on (I listen and say nothing; "/golive" ends it)` : "off"}`,
      `The committee may change them, like "/settings quiet 22-7".`,
    ].join("\n"),
  settingsUnknown: ({ typed }) =>
    `There is no "${typed}" here. You can set: language, quiet, digests, thanks, lines, scope, rehearsal, like "/settings quiet 22-7".`,
  digestOff: () =>
    "All right, no more lists; what is about to leave the board is still told the evening before.",
  thanksForm: ({ on }) =>
    `The evening's thanks are ${on ? "on" : "off"}. Please write "/settings thanks off" or "/settings thanks on".`,
  thanksSet: ({ on }) =>
    on
      ? "All right, in the evening of a day when something was handed over I say thank you."
      : "All right, no more thanks in the evening.",
  settingsInGroup: () => "Each group has its own settings; please send this in the group you mean.",
  rehearsed: ({ notes, more }) =>
    `Rehearsal, not sent:\n${notes.map((note) => `${place(note.place)}: ${note.text}`).join("\n")}` +
    `${more > 0 ? `\nAnd ${more} more.` : ""}`,
  rehearsalForm: ({ on }) =>
    `The rehearsal is ${on ? "on" : "off"}. Please write "/settings rehearsal on", or "/golive".`,
  rehearsalElsewhere: () =>
    "What is rehearsed is told in the committee's chat, so it can't rehearse itself. Please send this in the group that is to rehearse.",
  rehearsalOn: ({ nos, told }) =>
    `All right, rehearsing: I listen, note needs and offers, and say nothing; emergencies and orders I still answer. ` +
    `${told ? "What I would have said goes to the committee's chat, gathered." : `There is no committee chat yet, so nobody sees what I would have said: first send "/chat committee" in the committee's own group.`} ` +
    `${nos.length > 0 ? `What is being handed over (${nos.map((no) => `#${no}`).join(", ")}) goes on as usual. ` : ""}"/golive" ends it.`,
  liveAlready: () => "I'm live already, there is no rehearsal.",
  live: ({ needs, offers }) =>
    `Live: from now on I speak as usual.${needs + offers > 0 ? ` What I noted meanwhile is still here, needs: ${needs}, offers: ${offers}. What fits is brought together now.` : ""}`,
};
