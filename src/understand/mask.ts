/** A part of the text that one token stands for. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly token: "X" | "N" | "P" | "W";
}

/** The masked text and, for every character of it, where it begins in the text it was made from. */
export interface Masked {
  readonly text: string;
  readonly at: readonly number[];
}

/** Puts one letter for every thing, quantity, place and time, so that one row covers them all. */
export function mask(text: string, spans: readonly Span[]): Masked {
  const order = { X: 0, P: 1, N: 2, W: 3 };
  const sorted = [...spans].sort((a, b) => order[a.token] - order[b.token] || a.start - b.start);
  const taken: Span[] = [];
  for (const span of sorted)
    if (!taken.some((other) => span.start < other.end && other.start < span.end)) taken.push(span);
  taken.sort((a, b) => a.start - b.start);
  let out = "";
  const at: number[] = [];
  let from = 0;
  const copy = (end: number) => {
    for (; from < end; from++) {
      out += text[from];
      at.push(from);
    }
  };
  for (const span of taken) {
    copy(span.start);
    out += span.token;
    at.push(span.start);
    from = span.end;
  }
  copy(text.length);
  at.push(text.length);
  const raw = { text: out, at };
  const said = /\p{Script=Han}/u.test(out) ? dialect.reduce(squash, raw) : raw;
  const plain = squash(said, dots);
  return taken.length === 0 ? plain : joins.reduce(squash, plain);
}

/** Shanghainese and slips of the ear as the rows spell them. */
const dialect: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Script=Han})[ \t]+(?=\p{Script=Han})/gu, ","],
  [/啥人|啥宁|谁人/gu, "谁"],
  [/屋里厢|屋里向|屋里(?!面)|屋厢里/gu, "家里"],
  [/(?:呒没|呒么|呒得|冇得|冇)/gu, "没有"],
  [/(?<=[多有要用剩我你伊侬灵好])格(?!外|局|式)/gu, "的"],
  [/阿拉/gu, "我们"],
  [/侬/gu, "你"],
  [/那(?=[位家栋户](?!.{0,4}(?:的?人|说|是|邻居说)))/gu, "哪"],
  [/借(?:把|拨)我/gu, "借我"],
  [/匀眼|匀滴/gu, "匀点"],
  [/(?:把|拨|畀)我(?=好|用|一)/gu, "给我"],
];

const dots = [/[.。…~!!]{2,}/gu, "。"] as const;

/** What becomes one token: blanks beside Han and tokens, a quantity with its thing, a list of things. */
const joins: readonly (readonly [RegExp, string])[] = [
  [/(?<=[XNPW\p{Script=Han}])[ \t]+(?=[XNPW])|(?<=[XNPW])[ \t]+(?=[XNPW\p{Script=Han}])/gu, ""],
  [/NN/g, "N"],
  [/N ?(?:个|的|只|of |of the |x )?X/g, "X"],
  [/X(?:[ :*x×(]|大概|大约|共|一共|只要|就要)?N\)?/g, "X"],
  [/(?<=[:】\]])[ ]*\n[-·•*—\d.、)( ]*(?=[XN])/gu, ""],
  [/X(?:[ ,、;]*\n[-·•*—\d.、)( ]*X){1,30}/gu, "X"],
  [
    /X(?:(?: ?[、,/+&;和及跟与或] ?|以及|还有|或者|加上?|,? ?(?:and|or|plus|&)(?: (?:a|an|some|also))? ?|,? )?N?X(?:[ :*x×(]?N\)?)?)+/g,
    "X",
  ],
];

function squash(masked: Masked, [pattern, token]: readonly [RegExp, string]): Masked {
  pattern.lastIndex = 0;
  if (!pattern.test(masked.text)) return masked;
  pattern.lastIndex = 0;
  let text = "";
  const at: number[] = [];
  let from = 0;
  for (const found of masked.text.matchAll(pattern)) {
    const start = found.index;
    text += masked.text.slice(from, start) + token;
    for (let i = from; i < start; i++) at.push(masked.at[i] ?? 0);
    for (const _ of token) at.push(masked.at[start] ?? 0);
    from = start + found[0].length;
  }
  text += masked.text.slice(from);
  for (let i = from; i < masked.at.length; i++) at.push(masked.at[i] ?? 0);
  return { text, at };
}
