import type { Row } from "./rule.ts";

/** What the bot's own lines ask people to say, so that whoever does as told is always understood. */
export const zhPrompted: readonly Row[] = [
  {
    name: "没成",
    intent: "decline",
    score: 9,
    pattern:
      /^(?:@\S+ ?)?(?:不好意思|抱歉|唉|哎|那个|这次|后来|最后|还是|[,。 ])*(?:没(?:有)?(?:成(?!功|绩|年|本)|谈成|拿到|收到(?!通知)|借到|等到|送成)|不成了?|黄了)(?:呢|啊|呀|了|哦|[,。!~ ]|$)/u,
    yes: ["没成", "没成,我自己打车走了", "没拿到", "不好意思没成,家里没人"],
    no: ["没成功登录怎么办", "没收到通知啊"],
  },
  {
    name: "我有 #3",
    intent: "accept",
    answers: "need",
    score: 9,
    pattern:
      /^(?:@\S+ ?)?(?:我(?:家|这里|这)?(?:也)?有(?:的)?[, ]?#\d+|#\d+[,: ]?我(?:家|这里|这)?(?:也)?有(?!问题|事|空|点|意见))/u,
    yes: ["我有 #3", "#3 我有", "我家有#12,下来拿"],
    no: ["#3 我有问题"],
  },
  {
    name: "@谁 我有",
    intent: "accept",
    answers: "need",
    score: 5,
    pattern: /^@\S+[ ,]+(?:我(?:家|这里|这)?(?:也)?有(?:的|一[个支把])?|我可以)(?:[,。! ]|$)/u,
    yes: ["@小林 我有", "@王阿姨 我家有,下来拿"],
    no: ["@小林 我有事找你"],
  },
];

export const enPrompted: readonly Row[] = [
  {
    name: "didn't work out",
    intent: "decline",
    score: 9,
    pattern:
      /^(?:@\S+,? )?(?:sorry|no|nope|it|that|this|unfortunately|i'm afraid|in the end|[,.! ])*(?:(?:did ?n[o']?t|hasn'?t|never) (?:work(?:ed)? out|happen(?:ed)?(?! to)|come (?:off|through)|get it|got it|receive it|arrive)|fell through|no luck)\b(?! between| for them)/,
    yes: [
      "didn't work out",
      "it didn't work out, I took a taxi in the end",
      "sorry, that fell through",
      "no luck",
    ],
    no: ["it didn't work out between them", "didn't happen to see my cat?"],
  },
  {
    name: "I have #3",
    intent: "accept",
    answers: "need",
    score: 9,
    pattern:
      /^(?:@\S+,? )?(?:(?:i|we)(?:'ve| have)?(?: got)?(?: one| it| some)?(?: for)?[, ]+#\d+|#\d+[,: ]+(?:i|we)(?:'ve| have)(?: got)?(?: one| it| some)?\b)/,
    yes: ["I have #3", "#3 I have one", "I've got one for #12"],
    no: ["#3 I wonder what this is"],
  },
  {
    name: "got it",
    intent: "close",
    how: "received",
    score: 9,
    pattern:
      /^(?:@\S+,? )?(?:yes|yep|great|ok|hi|hey|all|brilliant|just|we|i|i've|i have|have|[,.! ])*(?:got (?:it|them|the X|X|that|mine)|picked (?:it|them|X|the X) up|received(?: it| them| X))(?:[,.! ]+(?:all|W|today|now|just now|last night|already|safely|thanks?|thank you|thx|ty|cheers|much|so|a lot|everyone|to (?!you know).*|@\S+.*|🙏|❤️|👍))+[,.! ]*$/,
    yes: [
      "got it, thanks",
      "I got it last night, thanks",
      "picked them up, thanks",
      "got the antigen test, thank you",
    ],
    no: [
      "got it in one, well done everybody who guessed",
      "got it from the pharmacy on the corner",
    ],
  },
];
