import { closings } from "./sentences/closings.ts";
import { emergencies } from "./sentences/emergencies.ts";
import { emergenciesMore } from "./sentences/emergencies-more.ts";
import { en } from "./sentences/en.ts";
import { enMore } from "./sentences/en-more.ts";
import { enThird } from "./sentences/en-third.ts";
import { hard } from "./sentences/hard.ts";
import { plain } from "./sentences/plain.ts";
import { zh } from "./sentences/zh.ts";
import { zhMore } from "./sentences/zh-more.ts";
import { zhThird } from "./sentences/zh-third.ts";

/** All sentences of our own that the model learns from, by what they are. */
export const sentences: readonly Readonly<Record<string, string>>[] = [
  closings,
  emergencies,
  emergenciesMore,
  en,
  enMore,
  enThird,
  hard,
  plain,
  zh,
  zhMore,
  zhThird,
];
