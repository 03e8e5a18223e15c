import { alarms } from "./sentences/alarms.ts";
import { closings } from "./sentences/closings.ts";
import { contrasts } from "./sentences/contrasts.ts";
import { emergencies } from "./sentences/emergencies.ts";
import { emergenciesMore } from "./sentences/emergencies-more.ts";
import { en } from "./sentences/en.ts";
import { enFifth } from "./sentences/en-fifth.ts";
import { enFourth } from "./sentences/en-fourth.ts";
import { enMore } from "./sentences/en-more.ts";
import { enThird } from "./sentences/en-third.ts";
import { endings } from "./sentences/endings.ts";
import { endingsMore } from "./sentences/endings-more.ts";
import { endsZh } from "./sentences/ends-zh.ts";
import { everyday } from "./sentences/everyday.ts";
import { everydayMore } from "./sentences/everyday-more.ts";
import { hard } from "./sentences/hard.ts";
import { leaving } from "./sentences/leaving.ts";
import { middleEn } from "./sentences/middle-en.ts";
import { middleZh } from "./sentences/middle-zh.ts";
import { nearMisses } from "./sentences/near-misses.ts";
import { numbered } from "./sentences/numbered.ts";
import { over } from "./sentences/over.ts";
import { plain } from "./sentences/plain.ts";
import { replies } from "./sentences/replies.ts";
import { rescue } from "./sentences/rescue.ts";
import { rescueMore } from "./sentences/rescue-more.ts";
import { rowsDangerD } from "./sentences/rows-danger-d.ts";
import { rowsEmEn } from "./sentences/rows-em-en.ts";
import { rowsEmZh } from "./sentences/rows-em-zh.ts";
import { rowsEnA } from "./sentences/rows-en-a.ts";
import { rowsEnC } from "./sentences/rows-en-c.ts";
import { rowsEnD } from "./sentences/rows-en-d.ts";
import { rowsMixD } from "./sentences/rows-mix-d.ts";
import { rowsPlainE } from "./sentences/rows-plain-e.ts";
import { rowsZhA } from "./sentences/rows-zh-a.ts";
import { rowsZhB } from "./sentences/rows-zh-b.ts";
import { rowsZhC } from "./sentences/rows-zh-c.ts";
import { rowsZhD } from "./sentences/rows-zh-d.ts";
import { services } from "./sentences/services.ts";
import { small } from "./sentences/small.ts";
import { stories } from "./sentences/stories.ts";
import { textingEn } from "./sentences/texting-en.ts";
import { textingEnMore } from "./sentences/texting-en-more.ts";
import { textingZh } from "./sentences/texting-zh.ts";
import { textingZhMore } from "./sentences/texting-zh-more.ts";
import { typical } from "./sentences/typical.ts";
import { urging } from "./sentences/urging.ts";
import { zh } from "./sentences/zh.ts";
import { zhFifth } from "./sentences/zh-fifth.ts";
import { zhFourth } from "./sentences/zh-fourth.ts";
import { zhMore } from "./sentences/zh-more.ts";
import { zhThird } from "./sentences/zh-third.ts";

/** All sentences of our own that the model learns from, by what they are. */
export const sentences: readonly Readonly<Record<string, string>>[] = [
  alarms,
  closings,
  contrasts,
  emergencies,
  emergenciesMore,
  en,
  enFifth,
  enFourth,
  enMore,
  enThird,
  endings,
  endingsMore,
  endsZh,
  everyday,
  everydayMore,
  hard,
  leaving,
  middleEn,
  middleZh,
  nearMisses,
  numbered,
  over,
  plain,
  replies,
  rescue,
  rescueMore,
  rowsDangerD,
  rowsEmEn,
  rowsEmZh,
  rowsEnA,
  rowsEnC,
  rowsEnD,
  rowsMixD,
  rowsPlainE,
  rowsZhA,
  rowsZhB,
  rowsZhC,
  rowsZhD,
  services,
  small,
  stories,
  textingEn,
  textingEnMore,
  textingZh,
  textingZhMore,
  typical,
  urging,
  zh,
  zhFifth,
  zhFourth,
  zhMore,
  zhThird,
];
