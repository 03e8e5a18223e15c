import { en } from "./sentences/en.ts";
import { enMore } from "./sentences/en-more.ts";
import { zh } from "./sentences/zh.ts";
import { zhMore } from "./sentences/zh-more.ts";

/** All sentences of our own that the model learns from, by what they are. */
export const sentences: readonly Readonly<Record<string, string>>[] = [en, enMore, zh, zhMore];
