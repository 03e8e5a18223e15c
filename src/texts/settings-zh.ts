import type { Lang } from "../model.ts";

/** A chat's settings, as its card shows them. */
export interface Settings {
  readonly lang: Lang;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly morning: string;
  readonly evening: string;
  readonly lists: boolean;
  readonly thanks: boolean;
  readonly lines: number;
  readonly scope: "community" | "building" | "committee" | "private";
  readonly buildings: readonly string[];
  readonly rehearsal: boolean;
}

/** Where a line that was only rehearsed would have been said. */
export interface Place {
  readonly name?: string;
  readonly buildings: readonly string[];
}

const place = ({ name, buildings }: Place): string =>
  name ?? (buildings.length > 0 ? `${buildings.join("、")}号楼群` : "大群");

const scopes = { community: "全小区", committee: "居委会", private: "私聊" } as const;

export const settingsZh = {
  settings: (s: Settings) =>
    [
      "这个群的设置：",
      `语言 ${{ zh: "中文", en: "英文" }[s.lang]}`,
      `安静 ${s.quietFrom === s.quietTo ? "不设" : `${s.quietFrom}–${s.quietTo}`}`,
      `摘要 ${s.lists ? `${s.morning}、${s.evening}` : "关"}`,
      `谢谢榜 ${s.thanks ? "开" : "关"}`,
      `话量 每小时 ${s.lines} 句`,
      `范围 ${s.scope === "building" ? `${s.buildings.join("、")}号楼` : scopes[s.scope]}`,
      `排练 ${s.rehearsal ? "开着（只听不说，上线发“/上线”）" : "关"}`,
      "居委会要改，比如“/设置 安静 22-7”。",
    ].join("\n"),
  settingsUnknown: ({ typed }: { typed: string }) =>
    `没有“${typed}”这一项。能改的有：语言、安静、摘要、谢谢榜、话量、范围、排练，比如“/设置 安静 22-7”。`,
  digestOff: () => "好的，早晚不再列清单；快到期的，照样前一晚提一句。",
  thanksForm: ({ on }: { on: boolean }) =>
    `谢谢榜现在${on ? "开着" : "关着"}。请写成“/设置 谢谢榜 关”或“/设置 谢谢榜 开”。`,
  thanksSet: ({ on }: { on: boolean }): string =>
    on ? "好的，有交接的日子，晚上谢一声。" : "好的，晚上不说谢谢榜了。",
  settingsInGroup: () => "设置是各个群自己的，请在要改的那个群里发。",
  rehearsed: ({
    notes,
    more,
  }: {
    notes: readonly { readonly text: string; readonly place: Place }[];
    more: number;
  }) =>
    `排练，没有发出去：\n${notes.map((note) => `${place(note.place)}：${note.text}`).join("\n")}` +
    `${more > 0 ? `\n另外还有 ${more} 句。` : ""}`,
  rehearsalForm: ({ on }: { on: boolean }) =>
    `排练现在${on ? "开着" : "关着"}。请写成“/设置 排练 开”，或者“/上线”。`,
  rehearsalElsewhere: () => "排练的结果就说在居委会群里，这里自己排练不了。请在要排练的群里发。",
  rehearsalOn: ({ nos, told }: { nos: readonly number[]; told: boolean }) =>
    `好的，开始排练：我只听不说，求助和分享照记，急救和命令照答。` +
    `${told ? "本来要说的话，攒着说给居委会群。" : "现在还没有居委会群，本来要说的话没处说：请先在居委会自己的群里发“/群 居委”。"}` +
    `${nos.length > 0 ? `已经在交接的 ${nos.map((no) => `#${no}`).join("、")} 照常办完。` : ""}上线发“/上线”。`,
  liveAlready: () => "已经在线了，没有在排练。",
  live: ({ needs, offers }: { needs: number; offers: number }) =>
    `上线了，从现在起照常说话。${needs + offers > 0 ? `排练时记下的还在：求助 ${needs} 条、分享 ${offers} 条，能对上的现在就对。` : ""}`,
};
