// Made by train/train.ts from 71384 sentences of our own (train/sentences and the examples of rows and signs) and 0 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const objectModel = {
  sentences: "f71a011204a7ec31a0b1c5f88152f5f9d826d3bdbc28d32e9081f144cf8b67f8",
  scale: 0.0292756,
  file: "objects.bin",
};
