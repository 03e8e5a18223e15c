// Made by train/train.ts from 47546 sentences of our own (train/sentences and the examples of rows and signs) and 2500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const model = {
  sentences: "f2e68feeb13b0e1d4f2898e8fbc9fb80706e06d71305cb221f278511a53654b4",
  scale: 0.133021,
  file: "model.bin",
};
