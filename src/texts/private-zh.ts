// What is said in private, and about it.

/** Lines about the conversation of one resident with the bot. */
export const privateZh = {
  privateOpen: () =>
    "您好，我是小邻。只给您看的我发在这里，比如说好以后对方的门牌。看自己的：/我的；告诉我门牌：/门牌 5-301；换语言：/语言 en（或“双语”）；全部删掉：/删除我。求助、分享直接说就行。",
  stranger: () =>
    "您好，我是小邻，邻里互助的机器人。我只帮自己小区的邻居：请先在我在的群里说一句您要什么、能给什么，再到这里来。",
  addressHere: () => "门牌、电话请别发在群里。私下发给我：/门牌 5-301；说好以后我只告诉对方。",
  addressForm: () =>
    "请写成“/门牌 5-301”或“/门牌 5号楼301室”。只存楼号和门牌，说好以后私下告诉对方；电话我不存，见面时自己告诉对方就好。",
  addressSet: ({ building, room }: { building?: string; room?: string }) =>
    `好的，记下了：${building ? `${building}号楼` : ""}${room ? ` ${room} 室` : ""}。只在说好以后私下告诉对方，群里不写。`,
  tongueForm: () => "请写成“/语言 中文”“/语言 en”或“/语言 双语”。",
  tongueSet: ({ speaks }: { speaks: "zh" | "en" | "both" }) =>
    `好的，以后私下跟您说${{ zh: "中文", en: "英文", both: "中英双语" }[speaks]}。`,
  buttonPrivate: () => "私下收门牌",
  buttonChat: () => "跟小邻私聊",
};
