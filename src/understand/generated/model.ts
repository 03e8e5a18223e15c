// Made by train/train.ts from 56290 sentences of our own (train/sentences and the examples of rows and signs) and 2500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const model = {
  sentences: "af231aaaa974b2e7517ab8e8963d5d43794fbf6864ed34fe173ad91b61526799",
  scale: 0.131475,
  file: "model.bin",
};
