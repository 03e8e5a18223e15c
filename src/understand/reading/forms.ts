// "Motrin (kids)", 布洛芬(儿童): a name with its form beside it is the thing made for a child, where there is one.

import type { Thing } from "../../model.ts";
import type { Normalised } from "../normalise.ts";
import type { FoundThing } from "../things.ts";
import type { Words } from "../words.ts";

const zh = {
  infant: "婴儿|婴幼儿|新生儿|宝宝",
  child: "儿童|小儿|小孩子?|孩子|小朋友|娃娃?",
} as const;
const en = {
  infant: "infants?|infants?'s?|bab(?:y|ies)|baby's",
  child: "kids?'?|kid's|child|child's|children|children's|childrens|p(?:a)?ediatric|junior",
} as const;

const forms = (["infant", "child"] as const).map((form) => ({
  form,
  before: new RegExp(`(?:(?:${zh[form]})(?:吃的|用的|喝的|的)?|\\b(?:${en[form]}) )$`, "u"),
  after: new RegExp(
    `^ ?(?:\\((?:for )?(?:${zh[form]}|${en[form]})(?:'?s)?(?:版|用|装|型| version| size| form)?\\)|-? ?(?:${zh[form]})(?:版|装|型)|,? for (?:${en[form]})\\b)`,
    "u",
  ),
}));

let byId: { readonly words: Words; readonly ids: ReadonlyMap<string, Thing> } | undefined;

function thingCalled(id: string, words: Words): Thing | undefined {
  if (byId?.words !== words)
    byId = { words, ids: new Map(words.things.map((thing) => [thing.id, thing])) };
  return byId.ids.get(id);
}

/** The things as made for whom the words right beside their names say. */
export function inForm(
  found: readonly FoundThing[],
  { text }: Normalised,
  words: Words,
): readonly FoundThing[] {
  return found.map((one) => {
    if (one.thing.kind !== "medicine" || isForChildren(one.thing)) return one;
    const before = text.slice(Math.max(0, one.start - 14), one.start);
    const after = text.slice(one.end, one.end + 24);
    const said = forms.find((form) => form.before.test(before) || form.after.test(after));
    const thing = said && thingCalled(`${one.thing.id}-${said.form}`, words);
    return thing ? { ...one, thing } : one;
  });
}

const isForChildren = (thing: Thing): boolean => thing.for === "child" || thing.for === "infant";
