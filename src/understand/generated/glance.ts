// Made by train/train.ts from 64225 sentences of our own (train/sentences and the examples of rows and signs) and 7500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const glanceModel = {
  sentences: "2e469d02f55f9aa8afbdaf5901d856d20654cf1ced6e1d5192cefabc27356101",
  scale: 0.0465812,
  file: "glance.bin",
};
