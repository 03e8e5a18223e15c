import type { Row } from "./rule.ts";

// ── Parts that several rows share ───────────────────────────────────────────────────────────────

/** Words at which the name of a thing ends. */
const end =
  "i|i'm|we|he|she|it|to|for|that|please|pls|plz|lying|about|on|with|they|you|u|in|at|which|can|could|who|whose|from|if|and|or|but|because|so|as|until|till|til|by|asap|when|while|is|are|was|has|have|free|going|outside|up|here|there|tonight|today|tomorrow|tmrw|thanks|thx|ty|my|your|our|the|this|these|a|an|anyone|anybody|someone|dm|pm|just|any|of|not|now|nearby|left|size|urgently|still|around|come|swing|too|also|will|would|doing|needed|available|then|than|needs?|instead|again|before|after|over|off|out";
/** A thing no catalogue knows, with the small words before it. */
const some =
  "(?: ?:?,? ?(?:N|a|an|some|any|one|two|your|the|my|few|couple|many|several|lots|loads|plenty|of|pair|bit|little|box|bag|set|spare|extra|leftover|old|cheap|used|unused|working|second[- ]?hand|decent|proper|small|big|large|new|half|bottle|cup|tube|pack|packet|tin|jar|roll|piece|loan|someone'?s|anyone'?s|anybody'?s)\\b)";
const named = `(?<what>(?: (?!(?:${end})\\b)[a-z][a-z'-]{2,19}){1,3})(?= (?:${end})\\b| ?[?,.!:;()\\n–—/。-]| ?[XNPW]|$)`;
/** Whom one asks in a group. */
const anyOne =
  "(?:any ?(?:one|body|1)|some(?:one|body|1)|any (?:of you|(?:kind |lovely |nice |good )?(?:neighbou?rs?|parents?|mums?|moms?|dads?|people|famil(?:y|ies)|folks|soul|chance (?:any ?one|someone)))|(?:a|one|two|three|\\d) (?:kind |strong )?(?:people|persons?|neighbou?rs?|volunteers?|helpers?|lads?|men|pairs? of hands)|volunteers?|an? (?:kind )?soul|who(?: here| else|'?s)?)";
/** What neighbours do for one another. */
const task =
  "(?:feed|walk|collect|fetch|pick up|carry|drive|let|cook|show|teach|tutor|explain|fix|repair|mend|look (?:at|after|in)|watch|mind|sit|babysit|dog ?sit|cat ?sit|house ?sit|print|scan|translate|check (?:on|in|my|the)|move|lift|shovel|water|help|take|bring|drop|deliver|buy|get|run|pop|jump ?start|assemble|install|set up|charge|store|keep|hold|post|sew|alter|cut|sharpen|pump|clean|read|unblock|change|give|accompany|shop|queue|open|push|reach|swap|sign for|receive)";

/** The English rows. To teach the bot a phrase, add it to a row's `yes`, or add a row. */
export const en: readonly Row[] = [
  // ── Needs ──────────────────────────────────────────────────────────────────────────────────────
  {
    name: "anyone have X",
    intent: "need",
    score: 4.2,
    pattern:
      /\b(?:any ?(?:one|body|neighbou?rs?|1)|some(?:one|body)|who|does any\w*|any of you|any kind soul|any chance (?:any ?one|someone|you)|has any\w*|do any of you|do you guys|you guys|neighbou?rs?|(?:a|any|some) (?:kind|good) (?:soul|neighbou?r|person))(?: (?:here|in|at|on|the|building|block|P|still|around|nearby|by any chance|happen to|might|may|could|out there|can|please|pls|home|today|tonight|W|also|please|would)){0,5} (?:have|has|got|gt|hav|own|owns|spare|lend|lending|share|sparing|give|sell me|help me with|having)\b(?! (?:kindly )?taken| (?:a |an |any )?(?:problems?|issues?|experience|trouble|idea|clue|recommend\w*|advice|tips|news|questions?|info\w*|thoughts|opinion|luck|suggestions?|number|contact|details)\b).{0,50}X/,
    yes: [
      "does anyone have ibuprofen",
      "anyone have a spare thermometer?",
      "anyone got a ladder i can borrow",
      "who has a drill?",
      "Anybody have children's ibuprofen? building 3",
      "hi neighbours, can anyone spare some masks",
    ],
    no: [
      "anyone have a minute?",
      "does anyone have any idea when the pharmacy opens",
      "anyone have experience with ibuprofen for kids?",
    ],
  },
  {
    name: "anyone have … (unknown)",
    intent: "need",
    score: 3.6,
    pattern:
      /(?<!^")\b(?:does any ?(?:one|body)|any ?(?:one|body)|would any ?one)(?: (?:here|in the building|nearby|happen to|by any chance|still|around)){0,2} (?:have|has|got|own)(?: (?:a|an|some|any)(?: spare| extra| old| unused| working)?| spare)(?<what>(?: (?!i\b|we\b|to\b|for\b|that\b|please\b|pls\b|lying\b|about\b|on\b|with\b|they\b|you\b|in\b|at\b|which\b|can\b)[a-z-]{3,20}){1,3})(?: (?:i|we|to|for|that|please|pls|lying|they|you|in|can|which)\b|[?,.!]|$)/,
    yes: [
      "does anyone have a spare stroller rain cover i could use",
      "anyone have a shoehorn i can borrow?",
    ],
    no: [
      "anyone have a problem with the lift?",
      "does anyone have an update?",
      "does anyone have a clue",
      "anyone got a good recipe?",
    ],
  },
  {
    name: "need X",
    intent: "need",
    score: 3.4,
    pattern:
      /(?<!\bif .{0,20})(?<!\b(?:anyone|anybody|someone|you|if u|u|who|dont|don't|doesn't|didn't|not|no longer|they|he|she|people|still|never|won't|somebody|else|everyone|those|without|no|ppl|neighbou?rs?|that|might|may|can't|(?:sister|brother|friend|cousin|colleague|boss)(?: (?:in|from|at) \w+)?)(?: (?:really|still|in|actually|also))? )\b(?:need(?:ing|ed)?|in need of|require|want to borrow|desperate for|desperately need|running out of|ran out of|out of|short of|run out of)\b(?!(?: \w+){0,3} X (?:now|already)[,.! ]*(?:sorry|folks))(?! to know| to say| to sleep| someone to talk)(?: (?:a|an|some|any|to borrow|help with|help getting|of|the|urgently|asap|my|one|few|someone to|somebody to|anyone to|help|with|for|more|spare|extra|quick|new|to|child|kid|kids|adult|baby|like|about|N|bit|little|pack|box|just|only|use|two|three|please|fresh|good|cheap|set|pair|couple)){0,7} ?X/,
    yes: [
      "need thermometer, building 3",
      "need 2 boxes of ibuprofen urgently",
      "I urgently need children's fever medicine",
      "in need of baby formula",
      "need someone to walk my dog tomorrow",
      "ran out of diapers, can anyone help",
    ],
    no: [
      "anyone need ibuprofen?",
      "if you need masks message me",
      "no longer need the thermometer",
      "you need ibuprofen for that",
    ],
  },
  {
    name: "need … (unknown)",
    intent: "need",
    score: 2.9,
    pattern:
      /\b(?:urgently need|need to borrow|want to borrow|looking to borrow|can i borrow|could i borrow|could we borrow|can we borrow|may i borrow|looking for|iso|in search of|in need of|i could use|on the hunt for)(?: (?:someone'?s|anyone'?s|your))?(?: (?:a|an|some|any))(?: spare| extra| old| cheap| used| working| second ?hand)?(?<what>(?: (?!i\b|we\b|to\b|for\b|that\b|please\b|pls\b|about\b|on\b|with\b|they\b|you\b|in\b|at\b|which\b|from\b|if\b|can\b)[a-z-]{3,20}){1,3})(?: (?:i|we|to|for|please|pls|in|from|if|can|asap|W)\b|[?,.!]|$)/,
    yes: [
      "ISO a stroller rain cover, building 5",
      "can I borrow a shoehorn?",
      "need to borrow a fondue set for saturday",
    ],
    no: [
      "looking for a friend",
      "looking for a good time",
      "can i borrow some money",
      "can i borrow a minute of your time",
    ],
  },
  {
    name: "need … X",
    intent: "need",
    score: 2.8,
    pattern:
      /(?:^|[,.!?] ?|\b(?:i|we|just|really|urgently|still|and|also|desperately) )needs? (?!to (?:buy|eat|cook|go|get|wash|clean|know|see|do|take|stop|check|read|study|start|finish|say|talk|think|watch|make)\b|a (?:holiday|break|drink|job|nap))(?:some|any|one|N|a|two|help|someone|somebody|to).{0,26}X(?!.{0,12}(?:message|dm|contact|let) me)/,
    yes: ["Need someone w a drill to put up a shelf", "i need one more set of masks for my dad"],
    no: ["i need to buy some masks", "i need a holiday, some beer and noodles lol"],
  },
  {
    name: "my … needs X",
    intent: "need",
    score: 4.6,
    pattern:
      /\b(?:my|our|the|an?) (?:elderly |old |poor |sick |next[- ]door |upstairs )?(?:grandma|grandpa|grand\w+|mum|mom|mother|dad|father|son|daughter|baby|kid|wife|husband|neighbou?r|parents|in-laws|lady|gentleman|toddler|nan|aunt\w*|uncle|sister|brother)(?: \w+){0,3}?(?: in P| at P| upstairs| downstairs| next door)? (?:urgently |really |badly |desperately )?(?:needs?|is (?:looking for|out of|in need of|after|desperate for)|could (?:really )?use|has run out of|ran out of|wants to borrow)(?: \w+){0,5} ?X(?!.{0,6}\blol)/,
    yes: [
      "my grandma in 12-301 needs someone to change her light bulb",
      "our neighbour upstairs needs a wheelchair",
      "my son urgently needs children's ibuprofen",
    ],
    no: ["my boss needs a holiday"],
  },
  {
    name: "any X around",
    intent: "need",
    score: 4.8,
    pattern:
      /^(?:hi|hello|hey|all|[,.! ])*any (?:good |kind |spare )?X(?: (?:sitters?|helpers?))?.{0,20}(?:around|nearby|available|free|here|out there|going|in the building|in P|tonight|W)\b.{0,12}\?/,
    yes: ["Any babysitters around this weekend?", "any wheelchair available here?"],
    no: ["any eggs left at the shop nearby?"],
  },
  {
    name: "looking for X",
    intent: "need",
    score: 3.8,
    pattern:
      /\b(?:iso|in search of|looking(?: 4| for| to borrow| to buy)|lookin for|wtb|wanted|wanting|hunting for|hoping to borrow|hoping to find|hoping someone has|on the hunt for|searching(?: for)?|trying to find|seeking|i could (?:really )?use|request(?:ing)?|wish i had)\b:?(?: (?:a|an|some|any|urgently|someone with|someone to|spare|to|borrow|help with|N|for|of|the|used|old|second ?hand|cheap|free|anyone with|somebody|children'?s|good|one|two|working|N)){0,6} ?X(?!.{0,3}\b(?:job|work|opportunit))/,
    yes: [
      "ISO thermometer",
      "looking for baby formula, bldg 5",
      "WTB no, just looking for a ladder to borrow",
      "Wanted: crutches, 12-602",
      "Looking for someone to walk my dog",
    ],
    no: ["if you are looking for masks I have plenty", "still looking for the remote lol"],
  },
  {
    name: "borrow X",
    intent: "need",
    score: 4.8,
    pattern:
      /(?<!\basked (?:me )?(?:to|if) (?:\w+ )*)\b(?:borrow|use|lend me|loan me|lend us|lend out to me)\b(?! to work)(?: (?:a|an|some|someone'?s|anyone'?s|somebody'?s|your|the|any|N|spare|of|from|me|one|couple|few)){0,5} ?X(?=.*\?|.{0,40}(?:from|please|pls|for|if|W|P|$))(?<=\b(?:can|could|may|might|would|possible|ok|chance|like|want|need|hoping|love|looking|trying|wanna|pls|please|hope|wish)\b.{0,70})|\b(?:can|could|may) (?:i|we) (?:please |pls )?(?:get|have|buy|take|grab)(?: (?:a|an|some|any|N|spare|of|one|couple|few)){0,4} ?X.{0,20}(?:from (?:any|some|a n)|please|pls|P)|\b(?:buy|get)(?: (?:a|an|some|any|N|spare|of|one|couple|few)){0,4} ?X.{0,8}from (?:any|some|a neighbou?r)/,
    yes: [
      "can I borrow a ladder?",
      "could someone lend me a drill for an hour",
      "would love to borrow a pressure cooker for saturday",
      "could i get some paracetamol from someone please",
    ],
    no: [
      "you can borrow my ladder",
      "can you use ibuprofen with paracetamol?",
      "can i take ibuprofen",
    ],
  },
  {
    name: "X anyone?",
    intent: "need",
    score: 3,
    pattern:
      /(?<!\b(?:no|leftover|extra|spare|surplus)(?: more)? )\bX(?: (?:for|to) \w+)?[,?]* (?:any ?(?:one|body)(?: (?:have|has|got))?(?! can| welcome| like| got like)|who has|who'?s got|please help|needed|wanted|required|urgently|asap|badly needed|pls|please|desperately)\b(?! need| want| interested)|^(?:hi|hello|hey|urgent|help|sos|please|all|[,!: ])*(?:any|spare|some)(?: (?:spare|extra|chance of|one with|leftover|more))? X.{0,30}(?:\?|pls|please|P)/,
    yes: [
      "thermometer anyone?",
      "ibuprofen needed asap 3-602",
      "any spare masks please?",
      "X-large: diapers needed",
    ],
    no: ["thermometer anyone need?", "masks anyone want"],
  },
  {
    name: "is there X",
    intent: "need",
    score: 2.8,
    pattern:
      /\b(?:is there|are there|there any|is it possible)(?: (?:any ?one|any|some|a|someone|anybody|neighbou?rs?)){0,2}(?: (?:who|that|with|here|in|P|has|have|could|can|got|spare|extra|nearby|building|the)){0,5}.{0,12}X/,
    yes: ["is there anyone with a spare ladder", "is there someone who can lend a wheelchair?"],
    no: ["is there a pharmacy that sells thermometers"],
  },
  {
    name: "can someone help X",
    intent: "need",
    score: 3.2,
    pattern:
      /\b(?:can|could|would|will|might|is) (?:any ?(?:one|body)|some(?:one|body)|you guys|a (?:kind |good )?(?:soul|neighbou?r|person)|any of you|any kind soul|any neighbou?rs?)\b(?: (?:please|pls|kindly|help|me|us|with|to|available|able|free|be|do|a|my|our|his|her|the|give|pick|up|drop|off|get|take|bring|for|come|and|around|possibly|W|willing|run|go|kind|enough)){0,9} ?.{0,12}X/,
    yes: [
      "can someone walk my dog tomorrow?",
      "could anyone please help with babysitting on friday",
      "would anyone be able to give me a lift to hospital",
    ],
    no: ["can someone tell me what ibuprofen is"],
  },
  {
    name: "no X at home",
    intent: "need",
    score: 2.2,
    pattern:
      /\b(?:we|i)(?:'ve| have|'m| are|'re| am)?(?: (?:got|all|completely|totally|just))? (?:no|out of|run out of|ran out of|don'?t have(?: any)?|have no|without|can'?t (?:find|get|buy)(?: any)?|couldn'?t (?:find|get)(?: any)?)(?: (?:any|more|a|the|left))*.{0,10}X.{0,80}(?:fever|sick|help|urgent|asap|please|pls|baby|kid|son|daughter|any ?one|P|spare|emergency)|(?:fever|sick|ill|burning up|temperature|39|40).{0,60}\b(?:no|out of|don'?t have|can'?t find|have no)(?: any)?(?: \w+){0,2} X/,
    yes: [
      "my son has a fever and we have no ibuprofen",
      "we've run out of nappies, shops are closed, please help",
    ],
    no: ["I have no ibuprofen either, sorry"],
  },
  {
    name: "bare X",
    intent: "need",
    score: 3.2,
    counted: true,
    pattern:
      /^(?:hi|hello|urgent|all|hey|please|pls|[,!: .])*X(?:[,.! ]|please|pls|P|urgent|asap|thanks|thx|ty|W|for|by|at|today|tonight|tomorrow|to|in|building|if possible|ta|cheers)*$/,
    yes: ["2 boxes ibuprofen, building 3", "thermometer 3-602 please", "eggs x12, 5-301"],
    no: ["ibuprofen", "thermometer"],
  },
  {
    name: "anyone hv X",
    intent: "need",
    score: 4,
    pattern: new RegExp(
      `(?<!\\b(?:for|to|if|of|help|free for|give|like) )\\b${anyOne}\\b(?! (?:needs?|wants?|want|interested|short|missing|after))(?:(?! (?:needs?|wants?|interested|who wants|know|problems?|issues?|trouble|experience|ideas?|luck|else|fever|covid)\\b) [a-z'-]+){0,4}? (?:with|w/?|hv|hav|gt|lent|use|spare|having|carry|keep|keeps|in possession of)(?: (?!lots of problems|trouble)[a-z0-9'-]+){0,5} ?X(?! (?:should|must|ought|can|may|please note))|\\bhave (?:any ?one|any ?body|you|some ?body)(?: (?:a|an|some|any|of|spare))* ?X|\\bha(?:s|ve) any ?(?:one|body|neighbou?r)(?: (?:a|an|some|any|half|of|spare|old|little))* ?X|\\bdo(?:es)? (?:you|some ?body|any ?body|any ?one) have (?:some ?(?:body|one)?|any) ?X`,
    ),
    yes: [
      "anyone with a stepladder? building 3",
      "any parents with calpol, please",
      "anybody hv a phone charger",
      "have anyone a thermometer please",
      "has anyone a walking stick",
      "any kind neighbour with a drill",
    ],
    no: ["free masks for anyone with kids"],
  },
  {
    name: "after X",
    intent: "need",
    score: 3.6,
    pattern:
      /\b(?:i'?m after|we'?re after|(?:i|we) (?:could|can) do with|could (?:really )?do with|(?:could|might|may|can) (?:i|we) (?:please |possibly |kindly )?(?:beg|scrounge|trouble|nick|pinch|ask (?:any ?one )?for|have a loan of|get hold of)|(?:would|i'?d|we'?d) (?:really |be )*(?:appreciate|(?:very )?(?:glad|grateful|thankful) (?:of|for))|(?:i'?d|we'?d|would) (?:love|like)(?=.*\bif any ?(?:one|body))|any chance of|a loan of|lend me|desperate(?:ly)? for|short of|low on|down to (?:our|my) last|we search|i search|search for|requesting|(?:i|we) (?:still|also|really|urgently|badly|desperately|do) need(?! to)|(?:request|need|needed|wanted|sos|borrow)(?=:))\b(?! (?:any )?(?:help|advice|info|thought|tips))(?:(?!\b(?:to know|anyone know|recommend|advice|who needs?)\b)[^?!X]){0,34}?X/,
    yes: [
      "I'm after a pair of crutches",
      "could do with a fan heater, anyone? building 3",
      "could I beg a bit of flour, mid-baking",
      "would appreciate a few lemons",
      "I'd love some milk if anyone has it",
      "any chance of a scoop of cat litter",
      "requesting for Mrs Zhou in building 2: two boxes of paracetamol",
    ],
    no: ["I'm after work drinks lol", "anyone after a ladder? free"],
  },
  {
    name: "who has, in two languages",
    intent: "need",
    score: 4.4,
    pattern:
      /(?:有没有人|有人|哪位|谁家|谁|邻居)[^?,]{0,8} ?\b(?:have|has|got|with|can|could|lend|spare|hv)\b(?! (?:need|want))[^?]{0,20}X|(?:能不能|可以|可不可以|能否|想|请问)[^?]{0,8}\b(?:borrow|lend me|use)\b[^?]{0,14}X|(?:求助|急求|求|急需|需要)[^?]{0,30}\b(?:any ?(?:one|body)|with|need|borrow)\b[^?]{0,20}X|(?:求|急求|急需|需要|想借)[ :]?(?:a|an|some|one|two|spare|N)? ?(?:[a-z]+ ){0,2}X/,
    yes: [
      "有没有人 have a spare drill?",
      "哪位邻居 has a ladder? building 3",
      "能不能 borrow a ladder for half an hour",
      "求助: anyone with two batteries?",
    ],
    no: ["我有 a ladder, who needs it"],
  },
  {
    name: "mine has run out",
    intent: "need",
    score: 3.6,
    pattern:
      /^(?=[\s\S]*\b(?:any ?(?:one|body|1)|some ?(?:one|body)|lend|borrow|spare|please|pls|help)\b)[^?]*\b(?:my|our|the)(?: [a-z-]+){0,2} ?X(?: \([^)]*\))?(?:'s| has| have| is| are)?(?: all| just| completely| nearly| almost)* (?:run out|run dry|finished|used up|empty|gone missing|run low)\b/,
    yes: [
      "my dishwasher tablets have all run out, could someone lend me five?",
      "our milk has run dry, please, anyone?",
    ],
    no: ["our milk has run out"],
  },
  {
    name: "without X",
    intent: "need",
    score: 3.2,
    pattern:
      /\b(?:stuck|stranded|lost|desperate|struggling|suffering|managing|up the creek) without (?:a |an |my |our |any )?(?:[a-z]+ )?X(?=.*(?:P|\b(?:please|pls|any ?(?:one|body)|help)\b))|\bwhoever has (?:a |an |the |some )?X.{0,40}\b(?:may|can|could) (?:i|we)\b|\bwho'?s got (?:a |an |any |some |the )?(?:spare )?X/,
    yes: [
      "really stuck without a phone charger, 5-1203",
      "whoever has a drill, may I use it for an hour",
      "who's got a bike pump",
    ],
    no: ["who's got time for this"],
  },
  {
    name: "X to borrow?",
    intent: "need",
    score: 3.6,
    pattern:
      /^(?!.*\b(?:happy to|i have|i've|we have|i can|free|offer|giv\w+|you can|u can|anyone want|anyone need)\b)(?:hi|hey|hello|urgent|please|pls|quick one|any|a|an|some|spare|[,.!: -])*X(?: [a-z0-9'-]+){0,3}? ?(?:to (?:borrow|lend me)\b.{0,40}\?|\?+ ?(?:desperate|urgent|please|pls|help|asap|P|any ?one|emergency|sick|thanks)|(?:size|stage|for) ?[a-z0-9 ]{1,14}\?|(?:has|have|is|are|'s|got)?(?: all| just| completely)? ?(?:run out|run dry|finished|broken|died|dead)\b.{0,60}(?:any ?one|any ?body|some ?(?:one|body)|please|pls|lend))/,
    yes: [
      "ladder to borrow? building 3",
      "nappies size 4?? desperate",
      "dishwasher tablets have all run out, could someone lend me three?",
    ],
    no: ["ladder to borrow, help yourself"],
  },
  {
    name: "anyone with … (unknown)",
    intent: "need",
    score: 3.3,
    pattern: new RegExp(
      `(?<!\\b(?:for|to|if|of|help) )\\b${anyOne}(?: (?:here|else|in|the|P|building|block|nearby|around|happen to|by any chance|please|pls|still|might|out|there|may|would|be|able|can|could|willing|kind|enough))*,? (?:have|has|had|got|own|owns|with|w/?|hv|hav|lend me|lend us|spare|give me|give us|sell me|loan me|share)(?= (?:a|an|some|any|one|two|spare|extra|leftover|old|your|N)\\b)${some}+${named}`,
    ),
    yes: [
      "anybody with a spare sledge? building 5",
      "who can lend me a fondue set",
      "has anybody got a leaf blower we could have on sunday",
    ],
    no: [
      "anyone with a good idea?",
      "someone with a brain please",
      "does anyone have an opinion",
      "free cake for anyone with a sweet tooth",
    ],
  },
  {
    name: "need … (unknown, to the group)",
    intent: "need",
    score: 2.9,
    pattern: new RegExp(
      `^(?=[\\s\\S]*(?:P|\\b(?:please|pls|plz|borrow|neighbou?rs?|lend|loan|any ?(?:one|body|1)\\b(?! else| know)|asap|urgent(?:ly)?|size|swap|kids?|daughter|son|baby|iso|wtb|wanted|short of|need:|to tide)\\b))[\\s\\S]*?(?<!\\b(?:anyone|anybody|someone|you|u|who|don'?t|doesn'?t|didn'?t|not|they|he|she|people|never|no longer|if|whoever|everyone|nobody)(?: (?:really|still|also|else))? )\\b(?:needs?|needing|in need of|looking (?:for|to borrow)|iso|wtb|wanted|searching for|after|could do with|could use|ran out of|run out of|short of|borrow|lend me|beg|require|would appreciate|any chance of|would love|request(?:ing)?)(?! sanity| patience| peace)(?= ?:? (?:a|an|some|any|one|two|spare|extra|your|N|the|size|loan|wide|red|white|black|blue|breast|double|second)\\b|:|(?<=\\b(?:iso|wtb|wanted|borrow|short of|need)) )${some}{0,4}${named}`,
    ),
    yes: [
      "iso fairy lights for the weekend, 5-301",
      "need a hymn book for sunday please",
      "looking for a couple of wooden pallets, building 6",
      "could we borrow a leaf blower on sunday?",
    ],
    no: ["you need a holiday please", "does anyone need a hug", "need a break from work"],
  },
  {
    name: "can someone do … (unknown)",
    intent: "need",
    score: 3.4,
    pattern: new RegExp(
      `\\b(?:can|could|would|will|might|is|are|does|please could|need|needs|looking for|search(?:ing for)?|seeking|want|find|know|there)(?: there)?(?: any| an?)?(?: ${anyOne}|(?<=\\b(?:can|could|would)) N| (?:person|people|neighbou?r|dad|mum|mom|teenager|student|volunteers?|lady|man|hand)(?: or \\w+)?)(?: (?:here|please|pls|kindly|be|able|available|free|kind|enough|willing|to|who|that|can|could|would|mind|possibly|else|good|with|help(?= \\w+ing)|know|knows|how|W|P|in|for|a|strong))*,? (?:(?:help (?:me |us )?(?:to )?)?${task}(?:p?ing)?(?! me (?:know|why|what))(?: [a-z'-]{1,20}){0,6} ?X|(?<what>${task}(?:p?ing)?(?! me (?:know|why|what|when|where|out with this quiz))(?:,? (?!tell|know)[a-z'-]{1,20}){1,6}))`,
    ),
    yes: [
      "can anyone feed my cat this weekend?",
      "would somebody mind watering my plants while I am away",
      "looking for someone to teach my daughter chess",
      "could two people help me carry a sofa up to building 8?",
      "is there anyone who could collect my son from the bus stop tomorrow",
    ],
    no: ["can anyone tell me when the water is back", "can someone take me seriously"],
  },
  {
    name: "would you, could I get … (unknown)",
    intent: "need",
    score: 2.8,
    pattern: new RegExp(
      `\\b(?:can|could|may|might) (?:i|we) (?:please |possibly )?(?:get|have|grab|use)(?= (?:a|an|some|any|one|your|someone'?s) )${some}+${named}(?=[\\s\\S]*(?:P|\\b(?:from any|from some|neighbou?r|please|pls|anyone|borrow|hand)\\b))`,
    ),
    yes: [
      "could I get some cling film from anyone please",
      "can we use someone's trolley please, building 4",
    ],
    no: ["can i have a word please"],
  },
  {
    name: "same here",
    intent: "need",
    score: 3.4,
    reply: true,
    answers: "need",
    pattern:
      /^(?:@\S+ )?(?:same(?: here)?|me too|us too|\+1|also need(?: some| one)?|need (?:one|some) too|i need (?:one|some)? ?too|we need (?:one|some)? ?too|likewise)[,.! ]*(?:P|please|pls)?$/,
    yes: ["me too ↩ does anyone have ibuprofen", "same here ↩ need a thermometer"],
    no: ["me too"],
  },
  // ── Offers ─────────────────────────────────────────────────────────────────────────────────────
  {
    name: "I have X",
    intent: "offer",
    score: 2.8,
    pattern:
      /(?<!\bif |\bdo |\bthink |\bwish |\bshould |\bcan |\bcould |\bmay |\bwhere )\b(?:i|we|ive|i've|we've|i'?ve|mum|my wife|my husband|we at P)(?: (?:still|also|just|do|happen to|actually|probably|already|might|should|now))? ?(?:have|got|hv|hav|gt|has|ve got|own)(?: (?:a|an|some|got|about|around|roughly|N|spare|extra|leftover|unopened|few|couple|of|the|plenty|lots|loads|too many|too much|tons|bunch|unused|more|enough|two|several|old|new|working|lot|sealed|brand|bag|whole|full|left ?over|here|both|large|small|pack|nice|good|little|tall|folding|still|big|half|also|bit|another|quite|many|left|spare|is|my|adult|kids|children)){0,7} ?X(?!\?)(?! (?:exam|lesson|class|phobia|allergy))/,
    yes: [
      "I have spare ibuprofen",
      "I've got a ladder you can borrow",
      "we have 3 boxes of antigen tests, happy to share",
      "I have too many lemons, take some",
      "if you need a drill I have one, I've got a spare drill",
    ],
    no: [
      "do I have ibuprofen?",
      "I have a fever, need paracetamol",
      "I have no masks",
      "does anyone have spare ibuprofen",
    ],
  },
  {
    name: "spare X going",
    intent: "offer",
    score: 3.6,
    pattern:
      /^(?:hi|hello|hey|all|everyone|morning|evening|afternoon|good|neighbou?rs?|[,!: -])*(?:(?:i|we) (?:am|are)|i'm|we're|im)? ?(?:giving (?:away|out)|offering|offer|free|ff|up for grabs|selling for nothing|donating|sharing|give ?away|lending|for free|can (?:offer|lend|spare|share|give|do|provide)|happy to (?:lend|share|give|offer|help|spare|do)|available|spare|extra|leftover|surplus|willing to (?:lend|share|give)|to give away|to lend)\b:?(?: (?:a|an|some|my|our|out|N|few|couple|of|away|to|free|spare|extra|anyone|good|home|unused|unopened|the|you|neighbou?rs?|this|these|two|old|several|box|with|people|used|kids|lots|up|to lend|new|nearly)){0,6} ?X(?!.{0,24}\?$)(?!.{0,10}(?:please|pls))/,
    yes: [
      "giving away a baby cot",
      "Free: sofa, must collect",
      "offering 2 boxes of masks",
      "can spare 10 ibuprofen tablets",
      "happy to lend my ladder",
      "spare thermometer if anyone needs it",
    ],
    no: ["spare masks please?", "can offer advice"],
  },
  {
    name: "can lend X",
    intent: "offer",
    score: 3.4,
    pattern:
      /\b(?:i|we|i'll|we'll|i'd|u|you|happy|glad|willing|im|i'm|we're|feel free|welcome)(?: (?:can|could|be|am|are|'m|would|will|happy|able|glad|pleased|delighted|should|also|easily|probably|more than|to|love|like|certainly|definitely|and|happily|gladly))*(?: to)? (?:lend|spare|share|give(?: away)?|offer|donate|drop off|split|loan|provide|pass on|part with|let you have|help with|help|do|bring|borrow|pick up|get(?! home)|collect(?! my)|walk|take|run|fix|use)\b(?! me| us| when)(?<!\b(?:can i |could i |may i |could you |can you |can u |could u |would you |can we |could we |do with )[a-z ]{0,9})(?: (?:a|an|some|my|our|out|you|anyone|N|few|couple|of|people|with|to|the|neighbou?rs?|up|your|free|spare|extra|any|for|someone|who|needs|one|round|two|half|his|her|their)){0,7} ?X(?!.{0,24}\?$)/,
    yes: [
      "I can spare a few ibuprofen",
      "you can borrow my ladder",
      "happy to share some masks with anyone who needs them",
      "I'm happy to do babysitting on weekends",
      "we could lend our wheelchair for a week",
    ],
    no: ["can I borrow your ladder", "could you lend me a ladder?", "can you spare a mask?"],
  },
  {
    name: "X up for grabs",
    intent: "offer",
    score: 4,
    pattern:
      /(?<!\bno )\bX\b(?!.*\bany(?:one|body) (?:have|got|has|with))(?!.{0,12} (?:at|in|from) (?:the )?(?:pharm|shop|store|chemist|boots|tesco)).{0,50}(?:up for grabs|to give ?away|for free\b|free to (?:a )?good home|free to (?:whoever|any|collect|take|pick|whom)|going free|free to collect|free for collection|to a good home|free if you|to spare\b|available (?:if|for|to|here|from|at)|if (?:any ?(?:one|body)|you|u|someone)(?: (?:wants?|needs?|still|would like|is interested|could use|fancy|like))|anyone (?:want|need|interested|welcome)|for any ?(?:one|body) who|help yourself|take (?:it|them|one|some|what)|come (?:and )?(?:get|grab|collect|pick)|(?:just )?(?:dm|pm|message|msg|text|ping|call|contact|whatsapp) me|first come|collection only|pick ?up only|must collect|need(?:s)? (?:a )?new home|on my doorstep|outside (?:my|our)|can be borrowed|happy to (?:share|lend|split|give|drop)|free to (?:borrow|take|use)|pls take|please take|i can (?:share|split|spare|lend|give|drop)|i don'?t need|we don'?t need|going spare|for the taking|who wants?\b|who needs?\b|shout if|shout out if|ff$|welcome to (?:borrow|use|have|take|it))/,
    yes: [
      "baby cot up for grabs",
      "I have a drill if anyone needs one",
      "ibuprofen available if anyone needs it, 5-301",
      "two bags of rice, dm me",
      "spare masks here, help yourself",
      "old bike free to a good home",
    ],
    no: ["anyone have a ladder? dm me please"],
  },
  {
    name: "anyone need X",
    intent: "offer",
    score: 4.8,
    pattern:
      /\b(?:any ?(?:one|body|neighbou?rs?)|some(?:one|body)|who|does any\w*|any of you|you guys|whoever|would any\w*|who else|anybody else|anyone else)(?: (?:here|in|the|building|still|else|might|may|would|could|P|that|who|happen to|out there|like|really|also|today)){0,4} (?:needs?|want(?:s|ing)?|wanna|after|in need of|interested in|fancy|short of|missing|looking for|require|use|like|needing|wish|keen on)\b(?! to buy (?:my|our|this))(?: (?:a|an|some|any|to borrow|to have|spare|extra|N|of|my|our|these|this|free|have|the|help with|for|to|take|few|more|borrow|old|to buy|two|unopened|used)){0,5} ?X(?! (?:dosage|advice|price))/,
    yes: [
      "anyone need ibuprofen?",
      "does anybody want a baby cot, free",
      "who needs masks? I have lots",
      "would anyone like some lemons",
      "anyone interested in a used stroller, free",
    ],
    no: ["anyone need to vent?", "does anyone need advice on ibuprofen dosage"],
  },
  {
    name: "going to the shop, anyone",
    intent: "offer",
    score: 3.8,
    pattern:
      /(?<what>\b(?:going|driving|heading|popping|off|nipping|walking|running|on my way|trip) (?:over |down |out |up )?to (?:the )?(?:shops?|supermarket|costco|market|pharmacy|chemist|tesco|aldi|lidl|store|grocery store|mall|station|airport|hospital|town|ikea|walmart|post office|bakery))\b.{0,40}(?:any ?(?:one|body)|need|want|anything|let me know|shout|can (?:bring|pick|get|grab|take))/,
    yes: [
      "we're driving to Costco at 2, need anything?",
      "I'm going to the supermarket, anyone want something?",
    ],
    no: ["I'm going to the supermarket"],
  },
  {
    name: "happy to … for anyone (unknown)",
    intent: "offer",
    score: 3.8,
    pattern:
      /\b(?:happy|glad|willing|able|free|i can|we can|i could) (?:to )?(?:help (?:with|out with) )?(?<what>(?:collect|pick up|walk|babysit|drive|teach|fix|carry|cook|translate|sew|print|deliver|water|feed|mend|clean|tutor)(?:ing)?(?: (?!for\b|if\b|to\b)[a-z']{3,16}){1,3}) (?:for|if) (?:any ?(?:one|body)|you|people|neighbou?rs|those|someone|the elderly|whoever)/,
    yes: [
      "Happy to collect prescriptions for anyone stuck at home",
      "I can water plants for anyone on holiday",
    ],
    no: ["happy to help"],
  },
  {
    name: "free: X",
    intent: "offer",
    score: 3.6,
    pattern: /^(?:free|giveaway|ff|freebie|to give away|offer|offering)\b ?[:!-] ?.{0,30}X/,
    yes: ["free: bookshelf and a kettle, you carry them", "Offer: large rice cooker"],
    no: ["free tonight?"],
  },
  {
    name: "X, come by",
    intent: "offer",
    score: 3.2,
    pattern:
      /(?:made|baked|cooked|grew|ordered|bought|got|have)(?: way| far)? too (?:much|many).{0,12}X|X.{0,24}(?:come by|come over|swing by|bring a bowl|knock|take what you need|help themselves|for everyone|for the taking|out for anyone)/,
    yes: [
      "Made way too many dumplings. Come by 4C with a bowl!",
      "Extra antigen tests by the mailboxes, take what you need",
    ],
    no: ["drank too much beer and noodles"],
  },
  {
    name: "if you need X",
    intent: "offer",
    score: 4,
    pattern:
      /\b(?:if (?:any ?(?:one|body)|you|u|someone|ya)(?:'s|'re| guys)? (?:is |are |still |ever |here |in P |also |happen to |would )*(?:needs?|wants?|like|looking for|short of|after|out of|run out of|could use|needing|in need of|require)(?: (?:a|an|some|any|to borrow|help with|spare|N|of|my|our|more|extra|the|one)){0,4} ?X(?!.{0,14}\b(?:see|ask|call|visit|go to|consult|try the)\b)|X.{0,60}if (?:any ?(?:one|body)|you|u|someone)(?:'s|'re| is| are| still)? ?(?:needs?|wants?|likes?|short|interested|needing|would like))/,
    yes: [
      "if you need masks message me",
      "If anyone wants a ladder, I'm in 5-301",
      "lots of tomatoes here if anyone wants some",
    ],
    no: ["if you need ibuprofen ask your doctor"],
  },
  {
    name: "have X (no subject)",
    intent: "offer",
    score: 3.2,
    pattern:
      /^(?!.*\b(?:anyone (?:have|got|with)|(?:can|could|may) i|i need|we need|looking for|no(?! use)|not(?! using| needed)|borrow\?)\b)(?:hi|hello|hey|dear|all|everyone|neighbou?rs?|fyi|update|morning|evening|[,.!: -])*(?:have|got|hv|there'?s|there is|there are|ive|i've|we've|we got|i got|still have|still got)(?! to\b| you\b| it\b| her\b| him\b)(?: (?!(?:a cold|fever|to|no|not|my|been|never|you|he|she|they|any|lost|stuck|bored)\b)[a-z0-9'-]+){0,5} ?X(?![^?]{0,40}\?$)(?=.*(?:P|\b(?:spare|extra|free|lend|share|give|help|take|borrow|come|new|sealed|unopened|left|anyone|anybody|outside|door|can|one|pick|who|dm|pm|if|available|home|too many|too much|here)\b))/,
    yes: [
      "have 2 thermometers, can give one to a neighbour with kids",
      "got a few masks to spare, 3-701",
      "there's a bag of lemons outside my door, help yourselves. flat 14",
    ],
    no: [
      "got ibuprofen?",
      "have a headache, need paracetamol, building 3",
      "there is no milk anywhere",
    ],
  },
  {
    name: "I have … X",
    intent: "offer",
    score: 3.4,
    pattern:
      /\b(?<!\b(?:do|if|should|can|could|when|where|wish|hope|until|once|because) )(?:(?:i|we)(?: (?:still|also|just|do|happen to|actually))? (?:have|got|hv|made|baked|cooked)|(?:i've|we've|ive)(?: got| made| baked| cooked)?)(?: (?!(?:need|to|no|not|been|never|out|fever|pain|headache|without|if|but|run|lost|any|eaten|ordered)\b)[a-z0-9'-]+){0,6} ?X[^?]{0,60}\b(?:to (?:give(?! (?:it|them) back)|lend|share|spare|distribute|hand out|pass on)|(?:any ?(?:one|body)|you|u|they) (?:can|could|may|want|wants|needs?)|(?:can|could|will|happy to|glad to|ok to|willing to) (?:lend|share|give|spare|split|bring|leave|drop)|i'?m not using|we'?re not using|not using|surplus|never used|unused|going free|for free|free|no charge|gratis|come (?:by|over|and|get|up|down)|swing by|knock|ring my bell|borrow (?:it|them|away)|spare|need(?:ing)? a (?:new )?home|in need of a (?:new )?home|for whoever|take what|far too much|too many|in case any ?(?:one|body))\b/,
    yes: [
      "I have a cordless drill anyone can use",
      "I've a bread maker we're not using, come by",
      "we have many plants to give",
      "I've a kettle that is surplus, free, knock at 5-301",
    ],
    no: ["I have run out of ibuprofen, can anyone give me some?"],
  },
  {
    name: "X to lend, X free",
    intent: "offer",
    score: 3.6,
    pattern:
      /^(?!.*\b(?:any ?(?:one|body) (?:have|has|got|with|lend|spare|know|knows)|some ?(?:one|body) (?:with|who)|(?:can|could|may|might) (?:i|we)|need(?!s| of| it| them| one| some| any)|looking for|wanted|no X|appreciate|grateful|borrowed|birthday|(?:u|you|she|he) (?:r |are |is )?free|\d{3,} (?:per|each|a box)|for prices|prices?|my (?:doctor|boss|friend)|all right for|ok for|fine for|\d+ ?(?:rmb|yuan|kuai)|iso|wtb|swap|sugar free|please free|free (?:on|this|after|tonight\?|delivery|gift|entry|with)|how much|is it|are you|i'?m free|if (?:i|we))\b)[^?]*X[^?]{0,50}(?:\bto lend|\bto give(?! (?:it|them) back)|\bto (?:share|pass on)\b|\b(?:for |offered |all |going |is |are |completely |yours for |totally )?free\b(?! (?:anot|or not|meh|W|time|slot|when|after|on|tonight|tomorrow|at|from|if you'?re))|\bno charge|\bgratis|\bavailable\b(?! (?:at|in) (?:the |boots|tesco|shop|pharm))|\b(?:is|are) here\b|\bhere,|\bspare\b|\bborrow (?:it|them|any ?time|away|whenever)|\bunused\b|\bsurplus\b|\bnot using\b|\bcan lend\b|\b(?:you|any ?one) can (?:borrow|have|use|take)\b|\bwho can use|\bhelp yoursel(?:f|ves)|\bgoing spare|\blend for\b|\bneeds? (?:a )?(?:new )?home|\b(?:please |pls )?(?:some ?(?:one|body)|any ?(?:one|body)) (?:please )?take|\bfor (?:any ?(?:one|body)|whoever|families|any family)\b|\btake (?:what|as many|one|it)|\bhave (?:it|them) with|\bleft over\b|\btoo (?:many|much)\b|\byours (?:if|for))/,
    yes: [
      "thermometer to lend, ear type, 13-502",
      "half a box of lozenges free, 6-302",
      "oximeter here, borrow any time",
      "10 ibuprofen tablets available, dm",
      "a commode chair, hardly used, is offered free to any family",
      "two strips of aspirin lying here unused, who can use them",
    ],
    no: ["is the ladder free tonight?", "need sugar free syrup", "masks available at the pharmacy"],
  },
  {
    name: "N spare X",
    intent: "offer",
    score: 3.6,
    pattern:
      /^(?:hi|hello|hey|all|everyone|neighbou?rs?|good|morning|evening|a|an|one|two|N|\d+|[,.!: -])*(?:spare|extra|leftover|surplus|free|unwanted|outgrown)(?: [a-z0-9'-]+){0,3}? ?X(?!.{0,12}(?:\?|please|pls|any ?(?:one|body) (?:have|got)))|^(?:extra|leftover|surplus|unwanted)(?: [a-z0-9'-]+){0,3}? ?X,? ?(?:any ?(?:one|body)|any takers|who wants|for any ?one)\b(?! (?:has|have)\b)/,
    yes: [
      "2 spare N95 masks, building 3",
      "extra nappies x4 anyone? building 3",
      "surplus lemons, any takers",
    ],
    no: ["any spare masks?", "spare masks please"],
  },
  {
    name: "anyone want X",
    intent: "offer",
    score: 4.6,
    pattern: new RegExp(
      `\\b(?:${anyOne}|whoever)(?: (?:who|that|here|in|P|still|would|might|may|else|out|there|is|are|child|kid|children|be|for|of|else|you))*'?s? (?:care for|wants?|need(?:s|ing)?|in need of|short of|short on|stuck without|missing|cold|interested in|fancy|like|use|after|could use|give a home to|want to have)(?! (?:to know|help|to buy (?:my|our)|to tell))(?: (?!(?:know|tell)\\b)[a-z0-9'-]+){0,4} ?X`,
    ),
    yes: [
      "any neighbours who want an old but working microwave, reply here",
      "would anyone care for some lemons?",
      "anyone short of milk? I have two cartons",
    ],
    no: ["anyone want to tell me why it is so cold"],
  },
  {
    name: "can do … (unknown)",
    intent: "offer",
    score: 3.7,
    pattern: new RegExp(
      `(?<!\\b(?:if|how|when|where|what|so) )\\b(?:i|we|i'll|he|she|my (?:husband|wife|son|daughter|mum|mother|dad)|and|,|^)(?:'m| am| are|'d| will| would| should|'re)? ?(?:can|could|offer(?: help)?(?: for| to)?|(?:quite |very |more than )?(?:happy|glad|pleased|willing|able|free) to|(?:be )?(?:happy|glad|pleased|delighted|able|willing) to|offering to|volunteer(?:ing)? to)(?: (?:also|easily|do|still|and))* (?<what>${task}(?:ing)?(?! (?:it|that|this) out)(?:,? [a-z'/-]{1,20}){0,8})(?=[\\s\\S]*\\b(?:any ?(?:one|body)|any ?body's|anyone's|people|ppl|folks|neighbou?rs?|whoever|you|your|yours|no charge|no pay|free|gratis|if needed|old people|elderly|famil(?:y|ies)|kids?|newcomers|residents|one more|others|stuff|parcels|dogs?|cats?|isolat\\w+)\\b)(?![\\s\\S]*\\?\\s*$)`,
    ),
    yes: [
      "I can teach anybody to set up the health code, come by",
      "happy to walk dogs for people who are isolating",
      "I can drive anyone to the vaccination site tomorrow, no charge",
      "my husband can carry parcels up for old people",
    ],
    no: ["i can help you study later?", "i can take the train with you"],
  },
  {
    name: "if you are stuck, I have … (unknown)",
    intent: "offer",
    score: 3.3,
    pattern: new RegExp(
      `\\bif (?:any ?(?:one|body)|you|your|some ?(?:one|body))(?:'s|'re)? [^?.!]{3,60}?[, ](?:i|we)(?:(?:'ve| have|ve)(?: got)?${some}+(?:${named}|[^?.!]{0,20}X)|(?:'m|'ll| can| could)(?<task> [a-z' ]{2,40}))(?![\\s\\S]*\\?\\s*$)`,
    ),
    yes: [
      "if anyone needs their tyres pumped I've got a compressor in the garage",
      "if anybody is short of it I have some milk",
    ],
    no: ["if you go there i have a question", "if you are free i can meet you"],
  },
  {
    name: "I have, in two languages",
    intent: "offer",
    score: 3.8,
    pattern:
      /(?:我有|有多的|家里有|家里多了?|多余的?|多的)[^?吗没]{0,2}[a-z][a-z ]{0,14} ?X(?![\s\S]*(?:\?|吗))|^(?:free|giving away) ?(?:自取|自提)?[:,：]? ?(?:a |an |some |my )?(?:[a-z]+ ){0,2}X|^(?:送|免费送|出让|可借)[^?求]{0,12}X?[^?]{0,30}(?:自提|自取|you|free|pick)/,
    yes: ["我有 extra 布洛芬, can give you 5 tablets", "free 自取: a small desk, 5-301"],
    no: ["有没有人 have a spare drill?"],
  },
  {
    name: "more X than I can use",
    intent: "offer",
    score: 4.4,
    pattern:
      /\b(?:i|we)(?:'ve| have|ve|'ve got| got| made| baked| bought)? (?:far |way |much |got )*(?:more|too (?:much|many)) X\b[^?]{0,30}\b(?:than|for|so|here|any ?(?:one|body)|who|left)|X (?:is |are )?(?:looking|waiting|searching) for (?:a |its |their )?(?:new |good |next )?(?:home|owner|family)|\btake (?:it|them|this|these|X) off (?:my|our) hands\b/,
    yes: [
      "I've more lemons than I can use, anyone?",
      "a bag of rice looking for a new home",
      "box of masks, take it off my hands please",
    ],
    no: ["I have more pain than I can bear"],
  },
  {
    name: "going to … can bring (unknown)",
    intent: "offer",
    score: 3.6,
    pattern:
      /\b(?:heading|going|driving|popping|off|running|walking|trip|run) (?:over |down |out )?to\b[^?]{0,50}\b(?<what>(?:can (?:pick|take|bring|get|grab|drop|carry|fetch|give)|any ?(?:one|body) (?:want|need)s? (?:me to|anything|something|a lift|a ride)|(?:two|three|\d|N) (?:free |spare )?seats|room for|shout if|let me know if you (?:need|want)|happy to (?:pick|bring|take))(?: [a-z'-]+){0,4})/,
    yes: [
      "heading to the big supermarket tomorrow, can pick stuff up for people stuck at home",
      "I'm going to the pharmacy at 3, anyone want me to bring something back?",
    ],
    no: ["going to the cinema tonight, back late"],
  },
  {
    name: "giving … (unknown)",
    intent: "offer",
    score: 3.3,
    pattern: new RegExp(
      `^(?![\\s\\S]*\\b(?:any ?(?:one|body) (?:have|has|got)|can i|could i)\\b)[\\s\\S]*?(?:\\b(?:giving away|giving out|give away|up for grabs:?|to give away:?|happy to lend|can lend|free to (?:a )?good home:?|free:|ff:?|offering|donating|spare|extra)(?: (?:a|an|some|my|our|N|two|few|set|of|old|used|small|big|the|several))*${named}(?=[^?]*$)(?=[\\s\\S]*(?:P|\\b(?:free|collect|take|home|any ?(?:one|body)|whoever|lend|borrow|help yourself|dm|pm|away|come|spare|seats?|pick)\\b)))`,
    ),
    yes: [
      "giving away an old typewriter, collect from 5-301",
      "free: moving boxes, lobby",
      "spare door fob, can lend for the day",
    ],
    no: ["giving away my heart", "any spare change?"],
  },
  {
    name: "… free to collect (unknown)",
    intent: "offer",
    score: 3.2,
    pattern: new RegExp(
      `^(?![\\s\\S]*\\b(?:any ?(?:one|body) (?:have|has|got|with)|can i|could i|need(?!s? (?:of )?(?:a )?(?:new )?home)|are you|i'?m free|meeting|drinks?)\\b)(?:hi|hello|hey|all|everyone|dear|neighbou?rs?|[,.!: -])*(?:(?:i|we)(?:'ve| have| got)?|ive|have|got|there'?s|there are|there is)?${some}{0,4}${named}[^?]{0,70}\\b(?:free to (?:any|a|who|whoever|take|collect|whom)|for free|all free|up for grabs|to a good home|in need of a (?:new )?home|needs? a (?:new )?home|help yoursel(?:f|ves)|i'?m not using|no charge|free,? (?:come|knock|collect|pick|P)|can lend|to lend|can borrow (?:it|them)|to give(?: away)?|any ?one can (?:use|have|take)|come (?:try|get|take|collect)|yours for free|take what you)`,
    ),
    yes: [
      "have a set of snow chains I'm not using, can lend till the end of the month",
      "old gramophone free to a good home",
    ],
    no: ["got nothing on tonight, come get drunk"],
  },
  {
    name: "swap X for X (have)",
    intent: "offer",
    score: 3.4,
    pattern:
      /\b(?:swap|trade|exchange|barter|swapping|trading)\b.{0,30}X.{0,16}(?:for|with|against).{0,16}X|\bX (?:for|to swap for|in exchange for) X\b/,
    yes: ["swap milk for eggs?", "will trade two packs of masks for rice"],
    no: ["swap shifts for friday"],
  },
  {
    name: "swap X for X (want)",
    intent: "need",
    score: 3.4,
    pattern:
      /\b(?:swap|trade|exchange|barter|swapping|trading)\b.{0,30}X.{0,16}(?:for|with|against).{0,16}X|\bX (?:for|to swap for|in exchange for) X\b/,
    yes: ["swap milk for eggs?", "will trade two packs of masks for rice"],
    no: [],
  },
  // ── Take-ups ───────────────────────────────────────────────────────────────────────────────────
  {
    name: "I have some",
    intent: "accept",
    answers: "need",
    score: 4,
    pattern:
      /^(?:@\S+,? )?(?:hi|hey|yes|yeah|yep|sure|ok|hello|oh|don'?t worry|no worries|[,.! ])*(?:i|we|ive|i've|we've|my mum|my wife)(?: (?:do|still|also|actually|think|might|should|probably|i))* ?(?:have|got|do|hv|'ve got)(?! (?:to|no|not|a question|a meeting|an? idea|been|never|never|n't)\b)(?: (?:a|got|N|some|one|two|plenty|spare|extra|lots|loads|few|couple|it|them|those|ones?|both|that|left|here|to spare|of|these|at home|at P|in P|more|a spare|you can have|unopened|P|,|too many|many))*(?:$|[,.!-]|(?: (?:you|u|come|can|i|we|in|at|if|for|that|will|want|what|which|how|dm|pm|here|left|message|P|please|pls|where|when|happy)\b))(?!.*\bX\b.*\bany)/,
    yes: [
      "I have some ↩ does anyone have ibuprofen",
      "i have one you can borrow ↩ anyone got a ladder?",
      "yes I've got two, come by ↩ need masks",
      "we have plenty, what's your flat? ↩ looking for diapers",
      "I do! ↩ does anyone have a thermometer",
    ],
    no: ["I have to go", "i have a question", "I do not know"],
  },
  {
    name: "you can have mine",
    intent: "accept",
    answers: "need",
    score: 5,
    reply: true,
    pattern:
      /\b(?:you can (?:have|take|borrow|use|get|grab)|u can (?:have|take|borrow|use)|i can (?:help|lend|give|spare|do|bring|drop|share|come|walk|take|pick|get|offer|pop|run|split|let)|i could (?:lend|give|help|do|spare|drop|bring|walk|take)|i'?ll (?:bring|drop|leave|give|lend|come|do|pop|run|hang|get|take|put|send|be|pick|share|walk)|(?:happy|glad) to (?:help|lend|share|give|do|drop)|come (?:over|get|and|by|round|grab|to P|down|up|pick)|bring(?:ing)? (?:it|you|them|one|some)|dm me|pm me|message me|text me|i'?m in P|come to P|i can|sure,? (?:come|i|you|no)|yes,? (?:come|i can|you can)|on it|i'?m free|count on me|i'?ve got you|got you covered|leave it (?:at|outside)|drop it (?:off|round|at)|pop (?:round|over|by)|help yourself|take mine|have mine|use mine|borrow mine|it'?s yours|they'?re yours|all yours|knock (?:on|at)|i can do (?:W|\d)|got (?:one|some|plenty|loads|spare)|have (?:one|some|plenty))\b(?!\?)/,
    yes: [
      "you can borrow mine ↩ anyone have a drill?",
      "I can help, what time? ↩ can someone walk my dog",
      "I'll drop some off at your door ↩ need paracetamol",
      "come over and grab it, 5-301 ↩ looking for a ladder",
      "got one, dm me ↩ anyone have a thermometer",
    ],
    no: ["sorry I can't help ↩ need ibuprofen", "which flat? ↩ need ibuprofen"],
  },
  {
    name: "mine please",
    intent: "accept",
    answers: "offer",
    score: 4,
    pattern:
      /^(?:@\S+,? )?(?:hi|hey|yes|yeah|yep|oh|ooh|ok|great|omg|wow|amazing|perfect|brilliant|hello|thanks|thank you|[,.! ])*(?:mine(?: please| pls| if \w+|!|$)|dibs\b|(?:i'?ll|we'?ll|i will|i'?d (?:love|like)(?: to)?|we'?d (?:love|like)(?: to)?|can (?:i|we)|could (?:i|we)|may (?:i|we)|i'?d|i would (?:love|like)(?: to)?|i can|happy to|would love(?: to)?|we would love(?: to)?) ?(?:have|take|grab|claim|collect|get)(?! to\b| (?:a|an|my|your|the|in|back|on|you|off|home|care|dinner|lunch|breakfast|time|rest)\b)(?: (?:it|them|one|some|that|this|these|those|two|N|\d+|the X|box|pack|few|couple|X|of|for|both|all|please|a few|a couple|a box|off your hands))*(?:$|[?,.!-]| (?:please|pls|if|P|thanks|W|tonight|tomorrow|today|now|from|for))|(?:i'?d|we'?d|i would|we would|would) (?:love|like) (?:it|them|one|some|that|this|N|these|those|\d+|the X|X)\b|(?:i|we) (?:want|need) (?:it|them|one|some|N|these|those)(?:$|[,.!?]| please| pls| P| too| for)|me please|me pls|yes please|yes pls|next in line|sold!|claimed?(?:$|[.!])|(?:i'?m |we'?re |i am |very )?interested(?:$|[,.!]| please| pls| P| if still| in (?:it|this|them|one|N|the X|X))|count me in|put me down|(?:please |pls )?(?:save|keep|hold|reserve) (?:me (?:one|some|N|a|X)|(?:one|it|some|N|a X|X|the X) for (?:me|us|P))|(?:one|two|N) for (?:me|us)|i'?ll collect|me!+|me me|(?:is|are) (?:it|they|this|these|X) still (?:available|going)[?,. ]+(?:i|we|can|could|would)\b|pick me!|i could use (?:one|some|it|N|a few))(?!.*\bhow\b|.*\bborrow\b)/,
    yes: [
      "mine please! ↩ baby cot up for grabs",
      "dibs ↩ free sofa",
      "I'll take two boxes ↩ anyone need masks?",
      "yes please, 3-602 ↩ does anyone want some lemons",
      "next in line ↩ giving away a cot",
      "can I have one please? ↩ spare thermometers here",
      "mine please",
    ],
    no: ["interested in what", "i want to sleep", "i'd love a holiday"],
  },
  {
    name: "+1 (offer)",
    intent: "accept",
    answers: "offer",
    score: 3,
    reply: true,
    pattern:
      /^(?:@\S+,? )?(?:\+ ?1|me|us|yes|yes!+|i do|i would|we do|please|we would|i'?d|still available\? i|P)(?: (?:please|pls|do|too|here|want|need|some|one|P|thanks|thx))*[!. ]*$/,
    yes: ["+1 ↩ anyone need masks?", "me! ↩ does anyone want lemons"],
    no: ["+1"],
  },
  {
    name: "I can, come by",
    intent: "accept",
    answers: "need",
    reply: true,
    score: 4,
    pattern: new RegExp(
      "^(?!.*(?:\\b(?:sorry|apologies|can'?t|cannot|cant|don'?t|didn'?t|haven'?t|hasn'?t|won'?t|no longer|also need|need (?:it|one|some|them) (?:too|as well|myself)|me too|same (?:here|question|problem)|only enough|expired|out of|wrong size|after all|wish i|thank|thx|sorted|did you|have you (?:tried|got|found)|try the|pharmacy|shop|i? ?hope|get well|good luck|why|how come|lol|haha|never)\\b|没有|不))" +
        "(?:@\\S+,? )?(?:hi|hey|hello|oh|ah|ok|okay|yes|yeah|yep|yup|sure|of course|no (?:worries|problem)|don'?t worry|certainly|absolutely|gladly|here|[,.! -])*(?:" +
        "(?:i|we|ive|i've|we've|i'?ll|we'?ll|i'?m|we'?re|my (?:daughter|son|husband|wife|mum|mother|dad|father|flatmate|brother|sister|neighbou?r|ayi)|our \\w+|me and \\w+|(?:two|three|both) of us)(?: (?:do|still|also|actually|think|just))? ?(?:have|has|got|gt|hv|can|could|will|is|am|take|do|know|bring|used to|driv\\w+|going|heading|free|home|coming|happy|glad|there|near|a|an)\\b" +
        "|(?:have|got|gt|hv|there'?s|can (?:spare|lend|give|do|bring|help|share|drop|come|take|pop)|could (?:spare|lend|give|bring)|plenty|loads|lots|mine|ours)\\b" +
        "|(?:leave (?:it|that|this) (?:to|with) (?:me|us)|on it|swing by|pop (?:by|round|over|up|down|in)|come (?:see|over|get|up|down|by|round|knock|pick|to|and|grab)|bring (?:your|it|them|the|him|her)|hop in|help yourself|take (?:mine|ours|what)|knock|ring (?:my|the) bell|happy to|glad to|give (?:me|us) (?:a|your|ur)|dm me|which door|what time (?:suits|works|do you want|shall))\\b" +
        "|(?:would|will) (?:a |an |some |this |that |the )?[^?]{1,24} (?:do|work|help|fit|reach)\\b|P,? (?:has|have|here)|me,? P|(?:it'?s|its|all) yours|you'?re welcome to|(?:i can|我可以|我有|我家))|^(?:我家|我有|我可以|有的)[^?]*[a-z]|\\b(?:you'?re welcome to (?:mine|it|one|some|borrow|use|ours)|its? yours|it'?s yours|you (?:can|may|could) (?:have|borrow|take|use|keep)|(?:if so )?borrow it|take what you (?:need|want))\\b",
    ),
    yes: [
      "yep got a ladder, swing by ↩ does anyone have a ladder",
      "my son can do it, he is 17 ↩ can anyone babysit on friday",
      "leave it to me ↩ could someone fetch my parcel from the gate please",
      "can spare four ↩ need eggs, building 3",
      "I'm driving that way, hop in ↩ I need a lift to the station",
      "would a wooden one do? ↩ has anyone a walking stick",
      "got one spare, it's yours ↩ iso baby gate",
    ],
    no: [
      "sorry, mine has expired ↩ does anyone have a thermometer",
      "have you tried the pharmacy? ↩ need ibuprofen",
    ],
  },
  {
    name: "I'd like it",
    intent: "accept",
    answers: "offer",
    reply: true,
    score: 4.6,
    pattern:
      /^(?!.*(?:\b(?:no thanks?|not for (?:me|us)|don'?t need|thanks but|how (?:big|old|much|many|long|does)|why|does it|is it (?:new|still (?:available|there|going)\?$)|what (?:size|brand|colou?r|kind|year|model)|lovely of you|generous|kind of you|well done|what a|i'?ll pay|would you take|sell|friend told|got (?:it|em|them|mine)|received|picked up|collected|all good|sorry|can'?t|cannot)\b|不要|不用))(?:@\S+,? )?(?:(?:hi|hey|hello|oh|ooh|omg|wow|great|perfect|amazing|yes|yeah|yep|sure|ok|please|pls|thanks?|thank you|if (?:so|nobody|no ?one)[^,]{0,30}|if (?:it|the X|they|X)[^,]{0,24}(?:there|available|going|left)|[,.! -])*(?:(?:i|we|my (?:mum|mother|dad|father|son|daughter|wife|husband|kids?)|mine|ours|she|he)(?:'d|'ll|d)? ?(?:would|could|can|will|do|shall|really)? ?(?:really )?(?:want|take|love|like|have(?! (?:put|left|hung|given|sent|dropped|handed|already|no|not|to)\b)|use|collect|pick (?:it|one|them|some) up|to pick up|come (?:and )?(?:get|collect|pick|now|over|up|down|to you)|need|grab|be (?:glad|grateful|happy|over the moon))\b(?! to (?:know|ask|see if))|(?:can|could|may|might|would it be ok if) (?:i|we|my \w+)(?: \w+)? (?:have|take|get|grab|come|claim|collect|pick|use|reserve|join|borrow)\b|claim!|claim\b|dibs|bagsy?|bags i|shotgun|me\b|for (?:me|us)\b|yes,? (?:for|me|please|i|we|P)|interested|sign me up|just what (?:i|we)|been (?:looking|hunting|searching) for|(?:i'?ve|we'?ve) been (?:looking|hunting|searching|after|wanting)|(?:it|that|this|half|one|a \w+)? ?would be (?:great|lovely|perfect|plenty|wonderful|brilliant|ideal|amazing|fab|a godsend)|save|keep (?:me|one|some|it|a)|put me down|sold|X[,.! ]*(?:please|pls|plz|for (?:me|us)))|^(?:[a-z]+ ){1,2}(?:please|pls|plz)\b|\b(?:could use (?:it|one|some|them|that)|i'?ll (?:have|take|come)|i'?d (?:like|love)|we'?d (?:like|love)|id (?:like|love|take)|(?:oh|yes),? please|still (?:there|available|going|free|left)\?? (?:i|we|can|could|my))\b|^(?:我要|要要|自取)[^?]*[a-z])/,
    yes: [
      "I want it, I can come now ↩ giving away an ikea table",
      "claim! ↩ free tickets for saturday, building 3",
      "may I have the train books? ↩ children's books to give away",
      "my mother could use it, 2-1203 ↩ free walking frame, collect from 5-301",
      "wool pls 5-301 ↩ too much wool, help yourselves",
      "I'll have the kettle, thank you ↩ spare kettle, free",
      "would be great if you could look at our lamp ↩ I'm an electrician, happy to fix lights for anyone",
    ],
    no: [
      "how old is it? ↩ free sofa",
      "so kind of you ↩ spare masks for everyone",
      "no thanks, we don't need it ↩ free sofa",
    ],
  },
  // ── Closings ───────────────────────────────────────────────────────────────────────────────────
  {
    name: "got it, thanks",
    intent: "close",
    how: "received",
    score: 3.8,
    pattern:
      /\b(?:(?:just |now |already |i |we |have |i'?ve |we'?ve )*(?:got|received|collected|picked up|picked it up)(?: (?:it|them|the|some|everything|all|your|mine|that|my|both))*(?: ?X| medicine| meds| package| stuff| items?)?(?:,? ?(?:now|all|today|safely|just now|earlier|from \S+|at the door|outside|yesterday|!|\.))*(?:,| -|!|\.| )+ ?(?:thanks?|thank you|thx|ty|cheers|many thanks|tysm|much appreciated|so much|you'?re a|lifesaver|bless)|(?:thanks?|thank you|thx|cheers|ty)\b.{0,30}\b(?:got (?:it|them|the)|received|collected|picked (?:it )?up|for the X|for your X|for lending|dropping|bringing|X)|(?<!\b(?:some ?(?:one|body)|they|volunteers|X|he|she|who)(?: have| has| already)* )(?:received|collected|picked up)(?: (?:the|your|my|it|them))* ?X(?! for))\b/,
    yes: [
      "got it, thanks!",
      "Received the ibuprofen, thank you so much",
      "collected, cheers",
      "thanks for the thermometer, you're a lifesaver",
      "picked up the ladder",
    ],
    no: ["got it", "did you receive the masks?", "thanks for the info", "got your message, thanks"],
  },
  {
    name: "no longer needed",
    intent: "close",
    how: "withdrawn",
    score: 4.2,
    pattern:
      /\b(?:no longer (?:need|require|looking|want)\w*|not needed (?:any ?more|now)|don'?t need (?:it|them|one|any|the X|X|this|that|anything)?,? ?(?:any ?more|now|any ?longer|after all)|(?:all |now |it'?s |i'?m |we'?re |is )*(?:sorted|solved|resolved|fixed up)(?: now| out)?(?:$|[,.!]| now| thanks| thank| thx| ty| cheers| -)|(?:need|request|mine) (?:is )?(?:met|fulfilled|filled|cancelled|canceled|withdrawn)|cancel(?:ling|ing)? (?:my|the|that|this|#|request|need|N)|found (?:one|some|it|a X|X)(?: (?:now|already|elsewhere|in the end|at the (?:shop|store|pharmacy|chemist)))*(?:,|!|\.)? ?(?:thanks?|thank you|thx|ty|cheers|all|everyone|sorted|$)|(?:we'?re|i'?m|all) (?:good|set|ok|fine) now|never ?mind,? (?:i |we |found|got|sorted|bought|it)|(?:bought|managed to (?:get|buy|find)|got) (?:one|some|X)(?: (?:at|from|in) the (?:shop|store|pharmacy|chemist|supermarket))(?: now| thanks)?|withdraw(?:n|ing)? (?:my|the)|please ignore (?:my|the) (?:request|last|previous|earlier)|disregard (?:my|the)|no need any ?more|problem solved)/,
    yes: [
      "sorted, thanks everyone",
      "no longer needed",
      "all sorted now thank you",
      "found one, thanks all",
      "please ignore my request, found some at the pharmacy",
      "don't need it anymore, thanks",
      "we're good now, thanks",
    ],
    no: ["sorted by colour", "is it sorted?", "no need to thank me"],
  },
  {
    name: "all gone",
    intent: "close",
    how: "gone",
    score: 4,
    pattern:
      /(?:^|[,.!] ?|\b(?:they'?re|it'?s|everything'?s?|that'?s|these|those|both|X|X (?:is|are|has|have)|is|are|now|sorry|has been|have been|been|the|it|all|one'?s|already|just|unfortunately)(?: (?:now|all|been|just|already|is|are|has|have|gone))* )(?<!\b(?:headache|pain|fever|cold|cough|lift|power|net|internet|he|she|i|they|time|money|summer|winter|hope|patience) (?:is |has |are )?)(?:gone(?! (?:with|crazy|mad|wrong|down|up|off|out|to (?:sleep|bed|work|school|the)|home|by|through|for))(?: now| already)?|taken|claimed|given away|given out|all gone|none left|no more left|nothing left|all of (?:them|it) gone|found a (?:new )?home|rehomed|spoken for|(?:all )?handed out|out of stock now|run out now|promised to|gone to (?:a|P|a new)|no longer available|picked up by|snapped up|no longer up for grabs|reserved)(?: to \w+| now| sorry| thanks| everyone| by \w+| P| folks| already)*(?:$|[,.!-]| -|\n)(?!.*\?)/,
    yes: [
      "gone",
      "all gone, sorry",
      "the cot has been taken",
      "masks are gone now",
      "none left",
      "no longer available",
    ],
    no: [
      "gone with the wind",
      "my headache is gone now lol",
      "is it gone?",
      "the lift is gone crazy",
    ],
  },
  {
    name: "returned",
    intent: "close",
    how: "returned",
    score: 4.2,
    pattern:
      /\b(?:returned|brought back|given back|gave back|put back|took back|handed back|dropped back|back with (?:its|the) owner|brought (?:it|them|the X) back|gave (?:it|the X) back|put (?:it|the X) back|dropped (?:it|the X) back|X(?:'s| is| are) back|X's been (?:returned|brought back))\b(?!.*\b(?:call|home from|from (?:work|holiday|trip)|email)\b)(?:.*X|.{0,30}(?:thanks?|thank you|door|P|cheers|today|now|$))/,
    yes: [
      "returned the ladder, thanks",
      "drill returned",
      "just brought the wheelchair back, thank you",
      "gave it back to auntie wang",
    ],
    no: ["returned home from work", "has the ladder been returned?"],
  },
  {
    name: "it arrived (answer)",
    intent: "close",
    how: "received",
    reply: true,
    score: 4,
    pattern:
      /(?<!\b(?:did you|have you|has he|has she|did she|did he|not|haven'?t|hasn'?t|didn'?t|never|yet|until i|when i|once i|if i) )(?:\b(?:(?:i|we)(?:'ve| have| did| just)? (?:rec(?:ei|ie)ve[d]?|got|collected) (?!back|you|your (?:message|msg|text|point|email))(?:it|them|em|the|your|both|all|everything|my|X)|rec(?:ei|ie)ved\b|just got it|got (?:em|'em|it|them|the X|X|both|everything|all of it)|(?:i|we) have (?:it|them) (?:now|in hand|safe)|(?:the |your |my |both |all )*(?:lovely |kind )?(?:X|parcel|package|bag|box|medicine|it|stuff|tablets)(?:'s|s'?ve)?(?: (?:has|have|is|are|just|all|both))* (?:safely )?(?:arrived|reached (?:me|us)|received|come safely|got here|here now|here\b(?=[.,!])|in (?:my|our) hands)|found (?:the|your|it|them) ?(?:bag|box|parcel|X|medicine|package)? ?(?:on|at|outside|by) (?:my|our|the) (?:door|mat|handle|doorstep)|(?:i )?(?:took?|take|picked|collect(?:ed)?|fetched|grabbed) (?:it|them|the X) (?:up )?(?:from|at) (?:the )?(?:property|guard|security|gate|door|locker|reception|office|lobby|management))(?!.{0,10}\?)[^?]{0,80}(?:\b(?:thanks?|thank (?:you|u)|thx|ty|tysm|cheers|bless|legend|star|wonderful|all good|all fine|perfect|grateful|appreciate|lifesaver|kids? (?:thrilled|happy)|angel|great)\b|$(?<=^.{0,60}))|(?:收到|已取|取到|拿到|领到)(?:了|啦)?[^?吗没]{0,24}\b(?:thanks?|thx|ty|thank|the|my)\b|(?:谢谢|多谢).{0,6}(?:收到|已取|拿到).{0,4}[a-z])/,
    yes: [
      "I have it now, thank you ↩ left it on your door handle",
      "got em ↩ left the nappies at your door",
      "received, 2 boxes, all good ↩ I'm on my way with the masks",
    ],
    no: ["have you received the masks? ↩ left the masks at your door"],
  },
  {
    name: "it arrived",
    intent: "close",
    how: "received",
    score: 4,
    pattern:
      /^(?!.*(?:\?|\b(?:volunteers|distribute|household|residents|borrow|yet|when i|not|didn't|haven't|never|shop|offer)\b))[\s\S]*?(?:\b(?:i |we |have |did |just |already |'ve )*(?:rec(?:ei|ie)ved?|got|collected) (?:the |your |my |both |all |two |it )*(?:X|medicines?|parcel|package|bag|box|tablets|medication)?W?(?: all| both)?[,.! ][\s\S]{0,60}\b(?:thank (?:you|u)|thanks|thx|bless|legend|lifesaver|grateful|you'?re (?:a|all)|cheers)\b|\b(?:the |your |my |both |all )*(?:lovely |kind )?(?:X|parcel|package|bag|medicines?|tablets|(?<=your (?:lovely )?)[a-z]+)(?:(?:'s| is| are) here\b|(?: has| have| just| all| both)* (?:safely )?(?:arrived|reached (?:me|us)|received|got here))[\s\S]{0,60}(?:\b(?:thank|thanks|thx|bless|legend|wonderful|perfect|grateful|already|thrilled|happy|hot|cheers)\b|$(?<=^[\s\S]{0,50}))|\bfound (?:the|your|it) ?(?:bag|box|parcel|package|X)? ?(?:on|at|outside|by) (?:my|our) (?:door|mat|handle|doorstep)|^(?:hi|all|[,.! ])*(?:rec(?:ei|ie)ved|got em|got 'em)[,!. ]+[\s\S]{0,30}(?:thank|thanks|thx|ty|all good|cheers|bless)|\b(?:i|we) have (?:it|them|the X) (?:now|safe)[\s\S]{0,24}\bthank)/,
    yes: [
      "The thermometer has arrived safely, bless you",
      "I recieved the medicines, thank you all",
      "got em, thanks",
      "found the bag on my door, you're all wonderful",
      "your soup reached me, still hot, thank you",
    ],
    no: ["have you received the masks?", "the bus has arrived", "got your message, thanks"],
  },
  {
    name: "not needed after all",
    intent: "close",
    how: "withdrawn",
    score: 4.4,
    pattern:
      /\b(?:(?:is |are |it'?s )?(?:not|no longer) (?:necessary|required|needed)(?: any ?more)?\b(?!.{0,12}(?:to|for you))(?!.{0,30}\b(?:give|pass|free|happy to)\b)|^forget (?:it|about it|my|that)|(?:please )?(?:cancel|close|remove|delete|take down|drop|scrap) (?:mine|my (?:post|request|need|offer|message|one|listing|ad)|our (?:post|request|need))|(?:has|have|got|with) (?:what|everything|all) (?:she|he|they|we|i) needs?(?: now)?|stand down|(?:ok|okay|fine|good|all right|alright|managing|managed) without (?:it|the X|one|X)|(?:X|babysitter|one|it|driver|helper)(?: has| have)? (?:is|are|been|was) found\b(?!.{0,4}\?)|X (?:has been|is|was|are) (?:sorted|found|solved)|^no X (?:needed|required)|(?:problem|crisis|issue|emergency) (?:solved|over|sorted|averted)|^(?:all )?sorted(?: x+| ta| cheers| now| folks| thanks| all)?[.! ]*$|(?:landlord|hospital|pharmacy|friend|neighbou?r|plumber|doctor|school|sister|brother|mum|husband|wife|colleague|taobao|meituan|jd|delivery)(?: just| has)? (?:gave|sent|brought|lent|came|fixed|sorted|delivered)(?: (?:us|me|it|one|some|round|his|the|a|guy|through))*(?:[.,! ]|$)(?=.*\b(?:no |thanks?|not|forget|cancel|ignore|needed|problem)\b|.*$(?<=\b(?:forget|solved|sorted|necessary|ignore|cancel).*))|got (?:one|it|some|mine) (?:from|off|at|through|on|via) (?:taobao|meituan|jd|amazon|the|a|my|work|eleme|pharmacy|hema|hospital)(?<!the)|(?:changed (?:my|our) mind|decided to keep)[^?]{0,20}(?:keep\w*|X|it)|(?:we|i)(?:'re|'m| are| am)? (?:keeping|going to keep) (?:it|the X|them|X)(?: after all)?|(?:please )?(?:ignore|disregard) (?:that|it|me|my|our|the)|need'?s? (?:gone away|passed|sorted)|(?:don'?t|do not|dont) (?:bring|bother|come|need to bring) .{0,20}(?:found|got|have|sorted))\b/,
    yes: [
      "not necessary any more, the hospital gave us some",
      "cancel mine please, got one from taobao",
      "she has what she needs now, please stand down ↩ need paracetamol for Mrs Zhou",
      "the babysitter is found, please close my post",
      "changed my mind, keeping the sofa",
      "fever broke so we're ok without the ibuprofen",
    ],
    no: ["is it still needed?", "forgotten how to sleep"],
  },
  {
    name: "someone took it",
    intent: "close",
    how: "gone",
    score: 4.4,
    pattern:
      /(?:\b(?:some ?(?:one|body)|a (?:neighbou?r|lady|man|family)|P|they|he|she)(?:'s| has| have)? (?:just |already |kindly |now )*(?:taken|claimed|collected|picked up|snapped up|come for|took|grabbed|had) (?:the (?!whole|wrong|last bus|bus|train|lift)|it\b|them\b|both|all)(?: ?X)?(?! (?:wrong|from my|without))|\b(?:that'?s|that was|this is) the (?:last|end) of (?:the )?X|\b(?:all |both )?(?:X|seats?|tickets?|boxes|bags|strips|places|spots|they|it|N)(?: \w+)?(?: (?:are|is|have|has|been|all|both|now|already))* (?:all )?(?:distributed|handed out|given (?:out|away)|taken(?: now)?|gone(?: now)?|claimed|rehomed|reserved|booked|full(?: now)?)(?=[.,!]| -|$| (?:now|already|thanks|sorry|thank|P))|\bfound (?:a|new) (?:new )?homes? for|\b(?:is|are|has been|it'?s|they'?re) (?:now )?(?:rehomed|spoken for)\b|(?:被)?(?:领走|拿走|送出去|抢光|发完|没了)了?[,! ].*[a-z]|[a-z].*(?:被)?(?:领走|拿走|抢光|发完)了?)/,
    yes: [
      "someone already picked up the sofa",
      "that's the last of the soup",
      "both seats taken now ↩ driving to the airport, two free seats",
      "we found a home for the cot",
    ],
    no: [
      "someone has taken my umbrella",
      "are the masks all taken?",
      "someone took the wrong parcel",
    ],
  },
  {
    name: "managed without",
    intent: "close",
    how: "withdrawn",
    score: 4,
    pattern:
      /\b(?:no (?:more )?need (?:now|any ?more|any longer|for (?:the |a |any |one|it)?X? ?(?:now|any ?more|after all)|to (?:bring|come|worry about (?:it|the X)|look|search|lend))|(?:i|we)(?:'ve| have)? (?:managed|sorted (?:it|something|one|ourselves|myself)|fixed (?:it|the X)|bought (?:one|some|it|a X|X)|found (?:it|one|some|ours|mine|a (?:pair|set|shop|place)|the (?:lost|missing))|got (?:one|some|it|a lift|help|enough) (?:already|now|in the end|after all|elsewhere|sorted))(?![^.!]*\?)[^?]{0,60}(?:\b(?:thanks?|thank|thx|ty|cheers|no need|so|now|already|all|everyone|anyway|sorry|please)\b|$(?<=^[^?]{0,60}))|(?:you can |please |pls |kindly )(?:take|mark|strike|cross|close|remove|delete|drop|cancel|withdraw)(?: (?:my|our|the|this|that|it|me|as))*(?: (?:request|post|need|offer|listing|message))?(?: (?:down|off|out|from|as|the))* ?\b(?:done|closed|solved|list|board|sorted|request|post|need|offer|listing|off|down)\b|(?:not|no longer|stopped) (?:looking|searching|after|in need)(?: for (?:it|one|a X|X|the X|any))?(?: any ?more| now| any longer)?(?=$|[,.!])|already (?:have|got|found|bought|received) (?:one|some|enough|it|help|plenty)(?: now)?[,.! ]+[^?]{0,24}(?:thanks?|thank|ty|thx|cheers|everyone|all)|(?:have|got) (?:enough|plenty|all (?:i|we) need|what (?:i|we) needed?)(?: now| already)?[,.! ]+[^?]{0,24}(?:thanks?|thank|ty|thx|cheers|everyone|all|please)|(?:scratch|strike) (?:that|my|the)(?! itch)|as you were|(?:turned up|was) (?:in the end|in (?:the|my|his) (?:cupboard|drawer|bag|car|box|wardrobe)|after all)[^?]{0,30}(?:thanks?|sorry|thank|no need|all|everyone)|(?:fever|temperature|crisis|problem|leak|power|water|panic)(?:'s| is| has| broke)? (?:gone(?: down)?|over|passed|back(?: on)?|stopped|down|fixed)\b[^?]{0,50}(?:no need|don'?t need|not need|without|no longer|thanks? (?:anyway|all|everyone)|cancel|ignore|request|stand)|(?:not (?:giving|lending|parting)|keeping)(?: \w+)? (?:away |with )?(?:the |my |our |it)(?:X)? ?(?:after all|any ?more|now)|(?:offer|loan|swap) (?:is )?(?:off|withdrawn|cancelled|canceled|closed|over)|(?:no longer|not) (?:on offer|up for (?:grabs|loan)|for (?:lending|loan))|withdraw(?:ing|n)?\b.{0,20}(?:offer|request|post|need|X)|thanks? (?:anyway|all the same)[,. ]+[^?]{0,30}(?:sorted|found|got|bought|fixed)|all (?:good|fine|ok|okay|sorted|set|done) (?:now|here)\b(?!.{0,4}\?)|don'?t worry about (?:the X|it any ?more|my request|that any ?more))/,
    yes: [
      "no need now, my sister brought one",
      "we managed in the end, thank you all",
      "please take my request off the list",
      "already got one, thanks everyone",
      "found it in the end, thanks anyway",
      "all good now, thanks ↩ need a plumber, building 3",
      "not giving away the sofa after all",
    ],
    no: ["no need to shout", "have you found one already?"],
  },
  {
    name: "none left now",
    intent: "close",
    how: "gone",
    score: 4,
    pattern:
      /^(?![\s\S]*\b(?:need|looking for|any ?one|borrow|shops?|store|supermarket|pharmacy)\b)[\s\S]*?(?:\b(?:the )?(?:X|last (?:one|X|of (?:it|them)|box|bag|pack)|lot|whole lot|it|they|everything|both|all of it|all of them|N)(?: has| have| had| is| are|'s|'re|'ve)?(?: just| already| all| now| been)* (?:went|gone|snapped up|picked up|collected|finished|found a (?:new |good |loving )?(?:owner|home|family|taker)|promised|handed over|given|claimed|spoken for|off the (?:list|table|market)|out of the door)(?: (?:to|by|this morning|today|now|already|in \w+|yesterday|within|W|all|away|with|at|last night)\b[^?]{0,40})?(?=$|[,.!]| -| sorry| thanks| folks)|\b(?:has|have|with|got) (?:a )?(?:new|happy) (?:owner|home|family)s?\b|\b(?:no|zero|not any) more (?:X|left|of (?:it|them|the X)|available|to give|boxes|bags)|\bthere (?:is|are|'s) (?:no|none|nothing)(?: \w+)? left|\bthere'?s none\b|\bnothing left\b|\b(?:i'?m|we'?re|i am|we are)(?: now| all| completely)* (?:out of|out now|all out)(?: of)? ?(?:the |them|it)?X?(?= now|[,.! ]*(?:sorry|folks|everyone|thanks|now)|[.!]?$)(?<!\bany.*)|\b(?:box|bag|tray|table|basket|shelf|pot)(?:'s| is)? (?:now )?empty\b|\bthat'?s (?:all|the lot|them all|it),? (?:folks|gone|everyone|sorry|no more)|\bgave (?:the last|it|them|mine|the X)(?: \w+)? (?:away|to P|to (?:a|the|some|my) [a-z]+)(?=$|[,.! ])[^?]{0,30}(?:sorry|already|gone|now|$)|\bsold out\b(?= sorry|,? sorry|[.!]?$)|\b(?:X|it|they)(?:'s| is| are)? (?:reserved|promised|taken|claimed|booked) (?:for|by|to|already|now)\b(?![^?]*\?))/,
    yes: [
      "the cot went to 5-301",
      "the last of them just went, sorry",
      "sofa has a new owner",
      "no more soup, folks",
      "there is nothing left, sorry ↩ too many lemons, help yourselves",
      "we're out of masks now, sorry",
    ],
    no: [
      "there is no milk left in the shop, need milk, building 3",
      "is the sofa taken?",
      "the lift went again",
    ],
  },
  {
    name: "back with you",
    intent: "close",
    how: "returned",
    score: 5.2,
    pattern:
      /(?<!\b(?:please|pls|when can you|can you|could you|will|i'?ll|to|you) )\b(?:(?:X|it|they|N)(?:'s|'re| is| are| now)* back (?:with you|at your|in your|on your|outside|downstairs|where|home|in P|at P|with thanks|now|safe)|(?:put|left|handed|brought|gave|given|dropped|took|taken|carried|popped|hung|returning|returned) (?:(?:the|your|it|both|them|that|all|my)(?: ?X)?|X)(?: (?:back|round|over))+(?! (?:please|asap)|\?)|left your X (?:with|at|outside|on|by|in|downstairs)|thank(?:s| you) for (?:bringing|returning|giving|handing)(?: back)? (?:the X|my X|it|X)(?: back)?|(?:got|have|received) (?:my|the) X back|X (?:returned|handed back|back) (?:to|with|in|at|on) )/,
    yes: [
      "drill's back with you, thanks a lot",
      "left your thermometer with the guard, thank you for lending it",
      "I put your ladder back at your door",
      "thank you for bringing the ladder back",
      "got my drill back, all good",
    ],
    no: ["please bring my ladder back", "can you put the ladder back?"],
  },
  {
    name: "X is back where it belongs",
    intent: "close",
    how: "returned",
    score: 4.8,
    pattern:
      /(?<!\b(?:will|i'?ll|please|can you|could you|to|going to|must|should) )\b(?:(?:brought|dropped|given|gave|handed|carried|sent|took|taken|put|hung|left|returned|returning) (?:back )?(?:the |your |that |my )?(?:X|it|them)(?: (?:back|round|home|to you|to P|to your))+(?![^.!]*\?)|X(?:'s| is| are| has been| have been| was)?(?: now| safely| all)* (?:returned|back (?:at|with|on|in|home|to)|home again|where it belongs|brought back|dropped back|given back)\b(?!.{0,12}\?)|back (?:at yours|where it belongs|in one piece|on your (?:mat|step|shelf|balcony)|with its owner)|you should (?:have|find) (?:your|the) X back|(?:have|got) (?:it|them|my X|the X) back\b(?: now| safely| thanks?)*(?=$|[,.!]| from| in)|thanks? (?:so much |again )?for the (?:loan|lend)\b)/,
    yes: [
      "dropped the drill back to you this morning",
      "ladder is back at yours, thanks for the loan",
      "I've got my drill back, thanks",
    ],
    no: ["will bring the drill back tomorrow", "when can I have it back?"],
  },
  // ── Declines, progress ─────────────────────────────────────────────────────────────────────────
  {
    name: "can't spare",
    intent: "decline",
    score: 5.2,
    reply: true,
    pattern:
      /\b(?:can'?t (?:spare|lend|help|give|share|do|make it)|cannot (?:spare|lend|help|give)|none (?:to spare|left)|nothing to spare|no spare|(?:don'?t|do not) have (?:any|one|it|enough|spare|extra)|sorry,? (?:no|i don'?t|we don'?t|none|i can'?t|mine|i'?m out|all|i gave|it'?s gone|need)|need (?:it|them|mine|ours) (?:myself|ourselves|for)|not enough for|only enough for|i'?m out too|haven'?t got (?:any|one)|ran out too|wish i could|unfortunately (?:i|we|not|no))\b/,
    yes: [
      "sorry I can't spare any ↩ can you spare some ibuprofen",
      "we only have enough for ourselves, can't help ↩ need masks",
      "sorry, none left ↩ can I have a box?",
    ],
    no: ["I can help ↩ need masks"],
  },
  {
    name: "can't give after all",
    intent: "decline",
    score: 4,
    pattern:
      /\b(?:can'?t (?:give|lend|spare)(?: (?:it|them|you|any|that|this))* (?:after all|any ?more|now)|(?:can'?t|won'?t be able to) (?:help|do it|make it|lend|spare)(?: \w+){0,3} after all|have to keep (?:it|them|mine)|changed my mind,? (?:keeping|need))/,
    yes: ["sorry, can't give it after all", "won't be able to lend it after all"],
    no: ["can't give up now"],
  },
  {
    name: "I must say no",
    intent: "decline",
    score: 5.4,
    reply: true,
    pattern:
      /^(?!.*\b(?:can|could|may) (?:i|we) (?:have|get|take))(?:.*?)\b(?:used (?:up )?(?:the last|it all|them all|mine)|some ?(?:one|body) else (?:already |has |just )*(?:asked|claimed|took|taken|got|has|beat)|already (?:promised|asked for|given|gone to|said yes|lent)|promised (?:it|them|to)|(?:won'?t|will not|wont) be able to|can'?t make it|cant make it|(?:mustn'?t|shouldn'?t|not allowed to) (?:lend|give)|(?:is|it'?s|they'?re|are|has|have)(?: \w+)? expired|won'?t (?:work|fit|do) for|wrong (?:size|kind|type)|(?:gotta|have to|must|need to) (?:back out|pull out|cancel|say no|keep it)|can'?t part with|can(?:'?t|not) (?:lend|give|spare|let)|(?:it|mine)(?:'s| is| has)? (?:just )?(?:broke|broken|died|lent out|out on loan)|find (?:another|someone else)|not (?:able|possible) (?:to )?(?:lend|give|help|this time)|no longer able|had to (?:give|use|cancel)|my (?:wife|husband|son|mum|boss) says (?:we|i|no|it)|thought i (?:have|had|did))\b/,
    yes: [
      "sorry, someone else already asked for it ↩ dibs",
      "I won't be able to drive you after all ↩ I need a lift to the station",
      "my bad, can't lend it any more, it broke ↩ could I borrow the drill?",
      "sorry, I thought I had one but it's expired ↩ need a thermometer",
    ],
    no: ["mine is broken too, can I get one? ↩ free sofa"],
  },
  {
    name: "left at your door",
    intent: "progress",
    score: 4,
    pattern:
      /\b(?:(?:i |we |have |i'?ve |just |it'?s |all |already )*(?:left|dropped|hung|hanging|put|placed|dropped off|(?<!, )delivered|leaving|dropping|popped)(?: (?:it|them|the|off|X|some|one|bag|medicine|your|a|package|stuff|everything|round|over|N))* ?(?:at|on|outside|by|with|in|under|behind|to|downstairs)(?: (?:your|the|ur|front|P|main|his|her|my))* ?(?:door(?:step|handle|knob|mat)?|handle|gate|reception|security|guard|concierge|lobby|mail ?box|letter ?box|flat|apartment|porch|lockers?|management|property|office|desk|P|entrance|downstairs)(?! for more)|(?:it'?s|x is|is|they'?re) (?:at|on|outside|by|hanging on)(?: (?:your|ur))+ (?:door|doorstep|door handle|doorknob|gate|mat))\b(?!.*\bif any)/,
    yes: [
      "left at your door",
      "I've hung it on your door handle",
      "dropped it off with security",
      "it's outside your door",
    ],
    no: ["someone left rubbish at the door", "please leave it at the door"],
  },
  {
    name: "on my way",
    intent: "progress",
    reply: true,
    score: 3.6,
    pattern:
      /^(?:@\S+,? )?(?:ok|okay|great|cool|sure|yes|[,.! ])*(?:(?:i'?m |we'?re |im )?(?:on (?:my|the|our) way|omw|coming (?:down|over|up|round|now)|heading (?:over|down|up)|just left|downstairs now|at your door|bringing it (?:now|over|down)|be there in)|(?:i'?ll )?be (?:there|down|right there|right over)(?: in)?)(?: (?:now|N|W|with|it|the|X|mins?|minutes|over|soon|to you|to P|in|\d+|a|few|down))*[.! ]*$/,
    yes: [
      "on my way ↩ need ibuprofen",
      "coming down now with the ladder ↩ can I borrow your ladder?",
      "be there in 5 minutes ↩ need ibuprofen",
    ],
    no: ["I'm on my way to work"],
  },
  {
    name: "it is with the guard",
    intent: "progress",
    reply: true,
    score: 4,
    pattern:
      /^(?!.*(?:\?$|\bthank you for\b))(?:@\S+,? )?(?:hi|hey|ok|okay|sure|great|done|[,.! ])*(?:(?:i'?m |we'?re )?(?:just )?(?:on (?:my|our|the) way|omw|coming|heading|running|nipping)(?: (?:down|up|over|round|now|with|to|in|it))+|(?:it'?s |they'?re |left (?:it |them )?)?(?:with|at) (?:the )?(?:property|guards?|security|reception|concierge|gate|front desk|management|office|porter)|(?:it'?s |they'?re |put (?:it|them) )?in (?:the|your) (?:parcel )?(?:locker|X|letter ?box|mail ?box|cabinet)|(?:i(?:'ve| have)? )?(?:put|placed|hung|left|set) (?:it|them|the X|X|the bag) (?:in front of|by|on|outside|at|next to|downstairs)|(?:it'?s|its|they'?re) (?:on|by|outside|in front of|at) (?:the|your|ur) (?:mat|door|handle|doorstep|step|rack)|be (?:there|with you|down|up|over)(?: in)? (?:N|W|\d+|a|five|ten|soon)|handed (?:it|them|the X) (?:to|over)|downstairs (?:with|now)|at your (?:door|gate|building|lobby)|(?:i'?ll |will )(?:bring|drop|leave|hang|deliver) (?:it|them) (?:up|down|over|round|by|off)?|(?:rang|knocked|buzzed) )|\b(?:so )?(?:it'?s|its|left it) on (?:the|your) (?:mat|step|handle|doorstep)\b/,
    yes: [
      "on my way down now ↩ I'll take it, thanks",
      "with the property office, ask for Mr Li ↩ yes please, save one for me",
      "in the parcel locker, code 4471 ↩ can I come and get it?",
      "handed it to your daughter just now ↩ can I have one please",
    ],
    no: ["coming to the party? ↩ need ibuprofen"],
  },
  {
    name: "it is on its way",
    intent: "progress",
    reply: true,
    score: 4.6,
    pattern:
      /^(?![\s\S]*(?:\?|\b(?:can'?t|sorry|thanks? for|thank you for|will be back)\b))(?:@\S+,? )?(?:hi|hey|ok|okay|sure|great|done|done!|right|[,.! -])*(?:i'?m |we'?re |it'?s |they'?re |i |we |have |i'?ve |just |already |the )*(?:outside|downstairs|at (?:your|the) (?:door|gate|lobby|entrance|lift)|waiting (?:for you|at|by|in|downstairs|outside)|leaving (?:now|in|it|home)|out for delivery|ready (?:for (?:you|pick ?up|collection)|to (?:collect|pick up|go))|(?:bag|box|parcel|X|package)(?: is|'s| are)? (?:now )?(?:at|on|outside|in|with|by|hanging|downstairs|ready)|(?:left|dropped|hung|put|gave|given|handed|placed|sent|delivered) (?:it|them|the (?:bag|box|parcel|X|package)|X)\b|on (?:the|your) (?:door ?(?:knob|handle|mat|step)|handle|mat|step)|coming in|there in|see you (?:in|at|downstairs|outside)|with (?:your|the) (?:neighbou?r|husband|wife|guard|son|daughter|mum|doorman)|halfway|nearly there|two minutes|packing it)\b/,
    yes: [
      "I'm outside ↩ yes please, 3-602",
      "the bag is at the gate ↩ can I have one please?",
      "ready to collect ↩ I'll take it, thanks",
      "see you in five ↩ mine please",
    ],
    no: ["sorry, I'm outside the city ↩ need ibuprofen"],
  },
  // ── Others ─────────────────────────────────────────────────────────────────────────────────────
  {
    name: "selling X",
    intent: "money",
    score: 5.6,
    pattern:
      /(?<!not )\b(?:selling|for sale|wts|fs:|sell(?:ing)? (?:my|a|some)|on sale|resell\w*|reselling)\b.{0,30}X|X(?! cost| is | are now).{0,30}(?:for sale|[£$€¥] ?\d+|\d+ ?(?:pounds|quid|dollars|bucks|euros?|yuan|rmb|usd|sgd|gbp|each)\b|ono\b|or nearest offer|asking price|obo\b|best offer|paypal|venmo)|[£$€¥] ?\d+.{0,20}X|\b(?:will|can|happy to|willing to|i'?ll|i can|gladly) pay\b.{0,40}|\bpay(?:ing)? (?:you |cash|double|good|extra|for)\b.{0,20}X|X.{0,40}\b(?:will pay|i'?ll pay|can pay|paying|pay you|cash (?:ready|waiting)|happy to pay|willing to pay)|\bbuying.{0,12}X/,
    yes: [
      "selling a box of masks, £5",
      "ibuprofen $10 a box",
      "need a thermometer, will pay",
      "baby cot for sale 20 pounds",
      "will pay double for paracetamol",
    ],
    no: ["masks cost $5 at the pharmacy now, crazy", "not selling, free: masks"],
  },
  {
    name: "money, a price",
    intent: "money",
    score: 7.6,
    pattern:
      /\b(?:want|wants|wanna|like|looking|interested) (?:to |in )?buy(?:ing)? (?:my|our|this)\b.{0,14}X|X(?! (?:cost|costs|was|were|at the|in the))[^?]{0,40}(?:\b\d{2,5} ?(?:per|each|a (?:box|pack|piece)|apiece|kuai|rmb|yuan|块|元|ono|obo|quid|bucks)|[¥$£€]\d)|\b\d{2,5} ?(?:kuai|rmb|yuan|quid|bucks)\b.{0,20}X|X.{0,40}\bfor prices?\b|\b(?:take|accept) (?:N|[¥$£€]?\d+) for (?:the |your )?X|bulk discount|代购.{0,40}X|\bhow much.{0,20}X.{0,20}\bpay\b/,
    yes: [
      "anyone want to buy my treadmill? 600",
      "oximeters 99 each, bulk discount",
      "second hand bike 200 kuai",
      "paracetamol from abroad, message me for prices",
      "would you take 50 for the kettle? ↩ free kettle",
    ],
    no: ["I paid 200 for that ladder lol"],
  },
  {
    name: "count me in",
    intent: "signup",
    score: 5,
    pattern:
      /(?:\b(?:count (?:me|us)(?: both)? in|put (?:my|our|me|us)(?: names?)? down|sign (?:me|us) up|include (?:me|us)|add (?:me|us|my name)|(?:i'?d|we'?d) like to (?:join|sign up|put)|i'?m in|we'?re in|book (?:me|us))\b[^?]{0,16} (?:for|in|to|on) (?:the|a|an|tonight|W|our|saturday|sunday|friday)\b(?! X[.! ]*$(?<=\b(?:save|keep).*))|^\+ ?\d+ (?:for|to) (?:the )?[a-z]|\b(?:we are|we'?re|party of|there (?:are|will be)) (?:N|\d+|two|three|four|five|six)(?: (?:people|persons?|adults|of us|kids))? for (?:the )|算我(?:一个|俩).{0,8}[a-z])/,
    yes: [
      "count me in for the barbecue evening!",
      "please put my name down for the knitting circle",
      "+2 for the river clean-up",
      "please include us in the chess afternoon",
    ],
    no: ["count me in ↩ spare masks here", "count me out for the party"],
  },
  {
    name: "still open",
    intent: "renew",
    reply: true,
    score: 4.2,
    pattern:
      /^(?:@\S+ )?[^?]{0,16}\b(?:still (?:available|here|up for grabs|going spare|looking|need(?:ing|ed)? (?:it|one|some|this|them)|free to (?:collect|take)|valid|open)|keep (?:my|the|this|our) (?:request|post|offer|need|listing)s? (?:open|up|going|alive)|bump(?:ing)?(?: this)?)\b(?![^?]*\?)/,
    yes: [
      "still available if anyone would like it ↩ spare armchair, free",
      "please keep my request open another day ↩ does anyone have a drill",
    ],
    no: ["is it still available? ↩ spare armchair, free"],
  },
  {
    name: "asking a price",
    intent: "money",
    score: 6.4,
    pattern:
      /(?:X[^?]{0,50}\b(?:asking|priced at|bargain at|going for|only|for|yours for|at cost|cost price|was|each)\b ?(?:about |just |around )?(?:[¥$£€] ?\d+|\d+ ?(?:rmb|yuan|kuai|quid|bucks|pounds|dollars|元|块)|\d{2,4}(?=[.,! ]*$))|\b(?:make me an offer|best offer|offers over|price (?:negotiable|drop|list)|pm for price|dm for price|cash (?:only|please|on)|wholesale|at cost price|wechat pay(?= (?:ok|only|accepted))|happy to pay|willing to pay|pay you (?:for|back|well)|i(?:'d|'ll| will| would| can) (?:pay|buy)(?! (?:some|a|the) X (?:at|from|in))(?= (?:you|for|it|one|some|a|the|your|good|double|cash|full|extra|whatever|any|\d)))[\s\S]{0,60}X|X[\s\S]{0,60}\b(?:make me an offer|best offer|price (?:negotiable|list)|cash only|happy to pay|willing to pay|pay you|i(?:'d|'ll| will| would| can) (?:pay|buy)|can pay|name your price|for the right price|how much do you want)\b|\b(?:i(?:'d| would) (?:like to )?buy|want to buy|looking to buy|wtb|buying) (?:a|an|some|your|the|one|second ?hand|used|any)?[^?.]{0,16}X(?! (?:from the|at the|online))|\bname your price\b|\bhow much (?:do you want|would you want|are you asking) for\b)/,
    yes: [
      "ladder, asking 80 yuan",
      "need ibuprofen, name your price",
      "I'd buy your stroller for 200 yuan",
      "looking to buy a second hand bike",
    ],
    no: ["I will buy some milk at the shop", "the drill was a bargain"],
  },
  {
    name: "a place for us",
    intent: "signup",
    score: 4.6,
    pattern:
      /\b(?:(?:add|put|sign|write|count|book|pencil|register|enrol|squeeze)(?: (?:me|us|my (?:name|son|daughter|mum|wife|husband|kids?|family)|our names?|both of us|[a-z]+ and (?:me|i)))+ (?:to|on|in|for|up|down|into|onto)(?! (?:the (?:ladder|drill|sofa)))\b[^?]{0,30}\b(?:list|class|course|trip|dinner|lunch|party|evening|afternoon|morning|workshop|walk|tour|club|game|match|tournament|barbecue|bbq|clean[- ]?up|session|meeting|event|lesson|picnic|hike|run|choir|group|table|yoga|lottery|raffle|test|vaccin\w+|group buy|day|night|sheet)\b|(?:i|we)(?:'d| would| will|'ll)? (?:like|love|want) to (?:join|come (?:to|along)|take part|sign up|attend|be part of)\b[^?]{0,50}|(?:(?:two|three|four|N|\d|one)(?: more)? (?:places?|spots?|seats?|tickets?|people|of us|adults?|kids?)) (?:for|at|to|on) (?:the|your|saturday's|sunday's|friday's) (?:[a-z]+ ){0,3}(?:class|course|trip|dinner|lunch|party|evening|afternoon|workshop|walk|tour|club|game|match|barbecue|bbq|clean[- ]?up|session|event|picnic|hike|run|night|X)|i'?m (?:in|coming|up) for (?:the|saturday|sunday|friday|tonight'?s)\b|save (?:me|us) (?:a|N|two|three) (?:places?|seats?|spots?) (?:at|for|on))/,
    yes: [
      "please add us to the picnic list",
      "I'd like to join the yoga class",
      "two places for the museum trip please",
      "count us in for the quiz night",
    ],
    no: ["put the kettle on for the party"],
  },
  {
    name: "I wrote it wrong",
    intent: "correct",
    score: 4.6,
    pattern:
      /(?:\b(?:i|we) (?:said|wrote|put|typed|posted)\b[^.?!]{0,24}[NPX\d][^.?!]{0,12}\b(?:but (?:i meant?|it'?s|it is|we'?re|i'?m)|i meant?|meant|should be|is actually)\b.{0,20}[NPXW\d]|^(?:sorry,? |oops,? |edit:? ?|correction:? ?|fix:? ?|typo:? ?)+(?:it'?s |that'?s |i'?m (?:in|at) |we'?re (?:in|at) |should be |the (?:flat|building|room|number|block) is |in |for )*(?:[PNWX]|(?:flat|room|building|block|bldg|apt|unit|tower) ?\w+|\d+)(?:[,.]|,? not| instead|$)(?<!cant? .*)|^(?:edit|correction|erratum|fix)\b.{0,40}[NPXW\d]|(?:[NP]|\d+),? (?:and )?not (?:[NP]|\d+)\b(?![\s\S]*\b(?:need|anyone|borrow)\b)|\bnot (?:[NP]|\d+)[, ]+(?:but |it'?s |sorry )?(?:[NP]|\d+)\b|\b(?:wrong|mistyped|mixed up|got) (?:the |my |our )?(?:flat|room|building|block|number|address|day|date|time|amount)(?: number)?(?: wrong)?\b.{0,30}[NPXW\d]|\bactually (?:make (?:it|that)|we (?:only )?need|i (?:only )?need|it'?s|just) (?:[NW]|X(?=[.! ]*$)|\d+|two|three|one)\b|\bchange (?:my (?:post|request|need|offer|order|number|quantity)|that|it) .{0,8}\bto (?:[NPX]|\d+)|^(?:oops|sorry|actually|ah|oh|[,.! -])*make (?:that|it) (?:[NP]|two|three|four|five|one|a dozen|\d+ ?(?:box|pack|bag|bottle)\w*)\b(?![\s\S]*\?)(?! (?:next|to)))/,
    yes: [
      "I wrote 3-602 but it's 3-603",
      "edit: building 5",
      "sorry, 5-301 not 5-310",
      "wrong flat number, it's 4-1102",
      "make that four boxes",
      "actually I only need one",
    ],
    no: ["not today, maybe tomorrow", "I said I would come but it is late"],
  },
  {
    name: "ask me again",
    intent: "snooze",
    reply: true,
    score: 4.2,
    pattern:
      /^(?:@\S+ )?[^?]{0,24}\b(?:(?:ask|check|ping|remind|message|nudge|try)(?: (?:with|back|in|on))?(?: (?:me|us|again|later|back))+|(?:give|allow) (?:me|it|us) (?:a|an|another|N|until|till|one|two|some|more)\b|not (?:yet|now|right now|just yet)|(?:i'?ll|will) (?:know|tell you|let you know|check|see|look|get back) (?:by|on|in|later|tomorrow|tonight|W|soon)|hold (?:on|off) (?:until|till|a|for)|(?:maybe |a bit |bit )later|busy (?:now|right now|at the moment)|^after (?:work|dinner|lunch|W))\b(?![^?]*\?)(?!.*\b(?:still|thanks|need|sorry)\b)/,
    yes: [
      "check back with me tomorrow ↩ #2 did it work out?",
      "give me another hour ↩ #3 still needed?",
      "I'll know by tonight ↩ #2 was it handed over?",
    ],
    no: ["not yet"],
  },
  {
    name: "leave me out of it",
    intent: "optout",
    score: 4.6,
    pattern:
      /^(?:@\S+,? )?(?:linli|bot|hi|hey|please|pls|can you|could you|[,.! ])*(?:(?!.*\b(?:lol|haha)\b)(?:stop|quit|don'?t|do not|never|no need to|no longer) (?:\w+ )?(?:tag|tagging|@|@ing|reminding|messag|messaging|message|ping|pinging|notify|notifying|mention|mentioning|dm|dming|pm|reading|listen|track|tracking|log|contact|contacting|send|sending)\w* ?(?:to )?(?:me|my|us)\b.{0,30}|(?:no more|turn off|mute|disable|switch off|end|cancel|stop)(?: (?:the|all|my|your|these|those|any))* (?:reminders?|notifications?|messages?|pings?|tags?|dms?|mentions?)(?: (?:for me|to me|please|from (?:you|the bot|linli)|any ?more))*|i (?:don'?t|do not|no longer) want (?:to (?:get|receive|be (?:tagged|reminded|mentioned|pinged|in))|any|these|your) ?.{0,30}|(?:take|remove|leave|exclude|keep|count) me (?:off|out of|from|out)(?: (?:of|this|the|your|these|list|bot|reminders|notifications|messages|all|it))*|forget me|ignore (?:me|my messages)|i'?m opting out|opt me out)[.! ]*(?:please|pls|thanks|thank you)?[.! ]*$|^stop[.! ]*$|^(?:i )?(?:no longer (?:wish|want)|(?:don'?t|do not) (?:wish|want)) to (?:get|receive|see|have) (?:any|these|your|more|messages|reminders).{0,40}$|^(?:退订|取消提醒|别@我).{0,6}[a-z ,]{0,30}$/,
    yes: [
      "no more reminders please",
      "please turn off notifications for me",
      "I don't want to be tagged any more",
      "stop sending me these",
    ],
    no: ["don't send me to the shop again lol, buy it yourself", "don't remind me lol"],
  },
  {
    name: "correction",
    intent: "correct",
    score: 4.4,
    pattern:
      /^(?:@\S+ )?(?:sorry|oops|oh|no|ah|wait|my bad|[,.! -])*(?:i meant?|meant to (?:say|write)|correction|typo|should (?:be|say|have said|read)|that should (?:be|say)|make that|make it(?! (?:next|to|up|home|in time|there))|i mean(?= (?:N|P|#\d)(?! (?:lol|was)))|wrong (?:building|flat|number|room|amount|quantity)|it should be|my mistake|not [NPX\d]+,? (?:but )?[NPX\d]+|(?:it'?s|that'?s) actually|\*)(?! (?:it was|whatever))[,: ]*(?:it'?s )?.{0,24}[NPXW\d]/,
    yes: [
      "sorry, I meant 2 boxes",
      "correction: building 5",
      "oops make that 3 boxes",
      "typo, should be 3-602",
    ],
    no: ["I mean whatever", "i mean it was 3 am lol i was so tired of everything"],
  },
  {
    name: "later",
    intent: "snooze",
    score: 3.8,
    reply: true,
    pattern:
      /^(?:@\S+ )?(?:ok|sorry|not now|busy|hi|[,.! ])*(?:later|remind me|not (?:now|yet)|in a bit|ask (?:me )?(?:again|later)|W|in (?:an?|\d+|N) ?(?:hours?|mins?|minutes)?|tomorrow(?: morning)?|tonight|this evening|give me)(?: (?:please|pls|again|later|tomorrow|in|morning|evening|W|N|me|tonight|hour|minutes|an|a|at|\d+|am|pm|bit))*[.! ]*$/,
    yes: [
      "later ↩ #2 was the ibuprofen handed over?",
      "tomorrow morning ↩ #2 still needed?",
      "not now, ask me later ↩ #3 did it work out?",
    ],
    no: ["later"],
  },
  {
    name: "remind me",
    intent: "snooze",
    score: 4,
    pattern:
      /^(?:@\S+ )?(?:please |pls |can you |ok,? )*(?:remind me|ask me|ping me|snooze)(?: (?:again|later|tomorrow|W|N|in|morning|tonight|please|pls|at|\d+|am|pm|an|a|hours?|minutes|until|for|this|evening|about it))*[.!? ]*$/,
    yes: ["remind me tomorrow morning", "remind me later", "snooze"],
    no: ["remind me to buy milk"],
  },
  {
    name: "renew",
    intent: "renew",
    score: 4,
    reply: true,
    pattern:
      /^(?:@\S+ )?(?:yes|yeah|yep|please|pls|[,.! ])*(?:renew|extend|still (?:need|looking|available|have|want|searching|going|valid|open|on offer|here|relevant)\w*|keep (?:it )?(?:open|going|up|listed)|not yet,? still|another|one more|longer)(?: (?:it|them|please|pls|one|some|#?\d+|N|W|this|that|day|days|week|the|X|for|a|few|more|by|until|ed))*[.! ]*$/,
    yes: [
      "renew ↩ #3 expires tonight",
      "still need it ↩ #3 still needed?",
      "still available ↩ #4 is your offer still open?",
      "extend for 2 days please ↩ #5 due tomorrow",
    ],
    no: ["still need it?"],
  },
  {
    name: "renew #3",
    intent: "renew",
    score: 4.2,
    pattern:
      /^(?:@\S+ )?(?:please |pls )?(?:renew|extend)(?: (?:#?\d+|N|X|W|by|for|until|a|days?|my|the|loan|week|of|post|offer|request|need))+[.! ]*$/,
    yes: ["renew #3", "extend #5 by 2 days"],
    no: ["renew my passport"],
  },
  {
    name: "opt out",
    intent: "optout",
    score: 4.6,
    pattern:
      /^(?:@\S+ )?(?:please |pls )?(?:unsubscribe|opt(?: me)? out|stop (?:tagging|reminding|messaging|pinging|mentioning|reading|bothering|notifying)(?: me| my)?.{0,14}|don'?t (?:tag|remind|message|ping|mention|read|contact)(?: me| my messages| my)(?: again| any ?more)?|leave me (?:alone|out of (?:it|this)),? ?(?:bot|linli)?|remove me(?: from (?:the|this) (?:bot|list))?)[.! ]*$/,
    yes: ["unsubscribe", "opt out", "please stop tagging me", "don't read my messages"],
    no: ["stop messaging during the film", "don't remind me lol it was awful"],
  },
  {
    name: "not a request",
    intent: "misread",
    score: 8,
    pattern:
      /^(?:@\S+ )?(?:linli|bot|no|sorry|hey|[,.! ])*(?:(?:that|this|it)(?:'s| is| was|s)? (?:not|wasn'?t|isn'?t)|(?:that|this|it) (?:wasn'?t|isn'?t)|not|i(?:'m| am|'?m| was)? ?(?:not|wasn'?t)) (?:a request|an offer|a need|asking(?: for (?:anything|it|that))?|requesting|offering(?: anything)?|what i meant)[.! ,]*(?:just (?:chatting|saying|talking|asking))?[.! ]*$|^(?:@\S+ )?(?:you )?(?:misunderstood|misread(?: (?:that|me|it))?|got (?:that|it|me) wrong|misunderstand(?:ing)?|false alarm)[,.! ]*(?:me|that|linli|bot|i was just .{0,20}|i wasn'?t .{0,20})?[.! ]*$|^just (?:chatting|saying|kidding|joking)[,.! ]*(?:bot|linli)[.! ]*$/,
    yes: ["not a request", "that was not a request", "you misunderstood", "this isn't an offer"],
    no: ["it's not a request, it's an order, mister, and dinner's at six"],
  },
  // ── Silence ────────────────────────────────────────────────────────────────────────────────────
  {
    name: "how to use",
    intent: "chatter",
    score: 3.8,
    pattern:
      /\b(?:how (?:much|many|often|long|do|does|to|should|can|is|are|was|did|come)\b.{0,40}(?:X|take|give|use|cost)|what (?:dose|dosage|is|are|does|do|kind|brand)\b|which (?:is|one|brand|X)|(?:can|should|could|is it (?:ok|safe|fine) to|may|do|shall) (?:i|you|we|kids|children|a baby|he|she|they|people|one) (?:take|give|mix|use|eat|drink|combine|wear|stop|put|have)\b.{0,30}(?:X|with|together|while|after|if|before)(?!.{0,16}\bfrom (?:any|some))|side effects?|difference between|does (?:it|X|this|that) (?:work|help|expire)|do (?:X|they) (?:work|help)|is X (?:good|better|safe|ok|bad|any)|any good|better than|dosage|instructions|expired\?|experience with|(?:reviews?|recipe|advice|tips?|recommend\w*|suggestions?|ideas?|opinions?|thoughts) (?:on|for|about)?|ask (?:your|a) (?:doctor|pharmacist|gp))/,
    yes: [
      "how often can I give ibuprofen",
      "can you take ibuprofen with paracetamol?",
      "what dose of calpol for a baby",
      "is a nebuliser any good?",
      "anyone recommend a good ladder?",
    ],
    no: [],
  },
  {
    name: "where to buy",
    intent: "chatter",
    score: 3.4,
    pattern:
      /\b(?:where (?:can|do|did|to|could|is|are|should)\b|what time(?! (?:should|shall|works|suits|do you want))(?=.{3,})|opening (?:hours|times)|open (?:today|now|on|until|till)|(?:pharmacy|shop|store|supermarket|boots|tesco|aldi|amazon|costco|walmart|walgreens|cvs|chemist|market|ikea|lidl)(?:'s)? (?:have|has|sell|sells|open|still|is|are|got|out|stocks?|closed?)|in stock|(?:price|prices|cost|costs) (?:of|is|are|for)|how much (?:is|are|does|for)|on offer at|discount|sale at|deal on|delivery slot|(?:at|in|from) (?:the )?(?:pharmacy|shop|store|supermarket|chemist|boots|tesco)\b(?=.*(?:now|crazy|\?|cost|expensive|insane|closed|open|stock)))|\b(?:delivery slot|is there a (?:pharmacy|shop|store)|sold out|out of stock (?:at|everywhere)|that sells?|sells X)/,
    yes: [
      "where can I buy masks?",
      "does the pharmacy have ibuprofen",
      "is there a shop that sells ladders",
      "what time does boots open",
    ],
    no: [],
  },
  {
    name: "in the past",
    intent: "chatter",
    score: 2.4,
    pattern:
      /\b(?:yesterday|last (?:week|night|month|year|time|summer|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)|years? ago|ages ago|back then|back in (?:the|my)|when i was|used to|remember when|once upon|(?:he|she|they|my (?:boss|friend|colleague|brother|sister|mum|mom|dad|cousin|flatmate|roommate|mate|boyfriend|girlfriend|neighbor|ex|teacher|bf|gf)|some people|people) (?:have|has|had|got|needs?|wants?|said|says|told|is|are|was|bought|gave|asked|keeps?|think|says)|according to|apparently|i (?:read|heard|saw|watched)|the news|article|twitter|facebook|reddit|tiktok|instagram)\b/,
    yes: [
      "yesterday my brother had a spare ladder lol",
      "apparently someone has 200 boxes of ibuprofen",
      "remember when we needed masks",
    ],
    no: [],
  },
  {
    name: "took X",
    intent: "chatter",
    score: 2.4,
    pattern:
      /\b(?:i|we|he|she|they|mum|mom|dad|just|already|u|you)(?:'ve| have|'m| am|'re| are|'s| is)? ?(?:just |already |been |also |only |really |so |gonna |going to |wanna |want to |still |now |about to )*(?:took|taken|taking|used|using|ate|eat|eating|drank|drink|drinking|bought|buying|buy|wearing|wore|watched|watching|playing|play|reading|read|cooked|cooking|cook|made|making|tried|love|loved|liked?(?! to)|hate|miss|lost|forgot|broke|ordered|saw|hv dinner|had|having|fixed|returned from|hungry|craving|studying)(?: (?:a|an|some|my|the|N|your|his|her|too|much|many|of|this|that|it|our|those|new|dinner)){0,4} ?X/,
    yes: ["I just took some ibuprofen", "we bought a ladder at ikea", "eating noodles now"],
    no: [],
  },
  {
    name: "announcement",
    intent: "chatter",
    score: 3.4,
    pattern:
      /\b(?:residents (?:are|must|should|will|please)|please (?:note|be (?:advised|informed|reminded|aware)|ensure|remember|do not|don'?t|keep(?! (?:my|our|it|me|one|some))|wear|use the|make sure|collect your)|reminder:|notice:|announcement|management (?:office )?(?:will|has|would|informs)|water (?:will be|shut)|power cut|maintenance|is (?:closed|cancelled|postponed)|will be (?:closed|distributed|held|collected|available from the)|vote|poll|survey|petition|sign up|register|rsvp|click|http|www\.|subscribe|winner|prize|claim (?:your|now)|txt|ringtone|offer ends|terms apply|t&c|limited time|urgent! you|congratulations|free (?:entry|msg|text|call|ringtone|delivery|shipping|gift with))\b/,
    yes: [
      "Reminder: please wear masks in the lift",
      "Free entry to win a laptop, text WIN",
      "residents are reminded to collect their antigen tests",
    ],
    no: [],
  },
  {
    name: "if only",
    intent: "chatter",
    score: 2.4,
    pattern:
      /\b(?:wish (?:i|we|he|she|someone)|if only|if i (?:had|have|need|were)|in case i|imagine|dreamt?|would be nice|one day|who needs X when|all (?:i|you|u|we) need is|don'?t hoard|stop (?:hoarding|buying|stealing)|who (?:took|stole|moved|left|parked|dumped|threw)|whoever (?:took|stole|left)|not (?:a|my) (?:fan|cup)|big fan|fan of|has any ?one (?:seen|tried|heard|noticed|else)|did any ?one|any ?one (?:know|knows|seen|else (?:have|having|got) (?:no|problems?|issues?)|remember|heard|watch\w*|going|tried|up for|lost|notice\w*|see|fancy a (?:drink|pint|coffee|walk))|do you (?:know|think|like|remember)|does any ?one (?:know|else|remember))\b/,
    yes: [
      "wish I had a ladder right now",
      "does anyone know if ibuprofen expires",
      "who took my umbrella from the lobby",
      "I'm a big fan of noodles",
    ],
    no: [],
  },
  {
    name: "told as a story",
    intent: "chatter",
    score: 3.6,
    pattern:
      /\b(?:(?:at \d+ ?am |ago |in april |from \w+ )?once\b(?=[,.!]| and| when| thank|$)|(?:back )?in (?:19|20)\d\d\b|was how (?:i|we)|funny how|most (?:typed|asked|used)|nobody (?:noticed|does|cares|wants)|i swear\b|scammers?|tragic|thinking of buying|better than (?:the )?\w+\?|(?:who|anyone) (?:says|selling you)|is (?:now )?\d+ (?:a|per) \w+ (?:in|at|now)|(?:is|are) the new \w+|joke'?s on|true story|story of my life|in my life|after (?:that|this) (?:meeting|week|day|call|news)|a hundred reasons|bad idea|mid stir|can'?t look at|thanks? to (?:all|everyone|the (?:volunteers|guards?|staff|doctors|nurses))|for checking (?:on|in)|everybody wanted|do (?:we|you|i|they) (?:really |still |even )?(?:need|have) to|what would you do|hundred reasons|sums up|(?:anyone|anybody|who) (?:else )?(?:have|has) experience|left at the (?:shop|store|supermarket)|happen to see|i hope (?:you|he|she|they)|(?:i|we) need a (?:drink|holiday|coffee|beer|break|nap|hug)(?=$|[.! ]*$)|on my bingo|worth its weight|black market|like a leaf|hoard\w+)\b/,
    yes: [
      "I ran out of formula at 3am once, thank god for the corner shop",
      "funny how we all needed a ladder and now we don't",
      "do we need to wear masks in the lift?",
      "anyone selling you paxlovid is a scammer",
      "big thanks to all the volunteers",
    ],
    no: [],
  },
  {
    name: "asks back",
    intent: "chatter",
    score: 3,
    pattern:
      /^(?:@\S+,? )?(?:hi|hey|ok|[,.! ])*(?:which (?:building|flat|block|floor|room|one|size)|what (?:building|flat|floor|size|age|brand|kind|is|are)|how (?:old|many|much)|where are you|adult or (?:child|kid)|do you (?:still|need|want|have|mind)|did you|have you|are you|is it (?:still|sorted|gone|taken|available)|has (?:it|the|this|that|any)|u need|when do you|is this|are (?:they|these) (?:still)?|still (?:available|need|looking|there)|sorted|any luck|got it|was it|when can)\b.{0,60}\?|^got it[.! ]*$/,
    yes: [
      "which building? ↩ need ibuprofen",
      "how old is the child? ↩ need ibuprofen",
      "did you get it?",
      "is it still available?",
      "any luck?",
    ],
    no: [],
  },
  {
    name: "small talk",
    intent: "chatter",
    score: 1.7,
    pattern:
      /\b(?:l+o+l+|ha(?:ha)+|he(?:he)+|lmao|rofl|omg|babe|baby girl|darling|hun|luv|xxx?|miss (?:you|u)|love (?:you|u|ya)|happy birthday|good (?:morning|night|luck)|congrats|see (?:you|u|ya)|c u|lecture|exam|homework|tutorial|class|movie|film|game|match|concert|party|boyfriend|girlfriend|lor|lah|leh|meh|den|wat|dun|tmr|sch|proj\w*|wan|haiz|wif|nite|wkend|sms)\b|[:;]-?[)dp(]/,
    yes: ["lol I need ibuprofen after that lecture", "haha i have a drill lor"],
    no: [],
  },
  {
    name: "thanks for info",
    intent: "chatter",
    score: 3.4,
    pattern:
      /\b(?:thanks?|thank you|thx|ty|cheers)\b.{0,20}\b(?:info|information|reply|update|heads ?up|tip|advice|message|msg|text|call|email|sharing (?:this|that|the)|letting|invite|link|answer|reminder)\b|\bgot (?:your|ur|the|a|my|his|her|an) (?:message|msg|text|email|mail|call|letter|job|offer|sms|ticket|point|joke|results?|invite|note|reply|marks?)/,
    yes: ["thanks for the info", "got your message, thanks"],
    no: [],
  },
];
