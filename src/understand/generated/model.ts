// Made by train/train.ts from 70300 sentences of our own (train/sentences and the examples of rows and signs) and 2500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const model = {
  sentences: "6b87e25c5e50a7716861fc9a042ae55f75c0716dcb7a8cf3bd3eb89c2d207a4a",
  scale: 0.114995,
  file: "model.bin",
};
