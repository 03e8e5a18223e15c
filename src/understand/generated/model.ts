// Made by train/train.ts from 63066 sentences of our own (train/sentences and the examples of rows and signs) and 2500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const model = {
  sentences: "77addd1474f2a7aa280a6968d7b915e6d513496a01faa63c2423ff71b1710592",
  scale: 0.133488,
  file: "model.bin",
};
