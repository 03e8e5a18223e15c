// Made by train/train.ts from 70040 sentences of our own (train/sentences and the examples of rows and signs) and 2500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const model = {
  sentences: "9e0a6752dff96077171c805f5145b197aa6fdaf5f0a1906742797ca5c8d77a1d",
  scale: 0.115262,
  file: "model.bin",
};
