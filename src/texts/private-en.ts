import type { privateZh } from "./private-zh.ts";
import type { Texts } from "./texts.ts";

/** Lines about the conversation of one resident with the bot. */
export const privateEn: Pick<Texts, keyof typeof privateZh> = {
  privateOpen: () =>
    `Hello, I'm Linli. What is for you alone I say here, like the other one's door once you agree. Yours: /mine. Where you live: /address 5-301. Language: /language zh (or "both"). Delete everything: /forgetme. Just say what you need or can give.`,
  stranger: () =>
    "Hello, I'm Linli, a bot that helps neighbours help each other. I only know people of my own neighbourhood: please say in the group where I am what you need or can give, and then come back here.",
  addressHere: () =>
    "Please keep rooms and phone numbers out of the group. Tell me in private: /address 5-301; once you agree, I tell the other one alone.",
  addressForm: () =>
    `Please write "/address 5-301" or "/address building 5 room 301". I keep building and room alone and tell them to the other one in private once you agree; I keep no phone numbers, so tell those yourself.`,
  addressSet: ({ building, room }) =>
    `All right: ${[building && `building ${building}`, room && `room ${room}`].filter(Boolean).join(", ")}. I tell it to the other one in private once you agree, and never in a group.`,
  tongueForm: () => `Please write "/language en", "/language zh" or "/language both".`,
  tongueSet: ({ speaks }) =>
    `All right, in private I speak ${{ zh: "Chinese", en: "English", both: "Chinese and English" }[speaks]} with you.`,
  buttonPrivate: () => "Get the door in private",
  buttonChat: () => "Write to Linli in private",
};
