// Made by train/train.ts from 63087 sentences of our own (train/sentences and the examples of rows and signs) and 0 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const objectModel = {
  sentences: "71dadfd68dca0d1ba322bb8a8b17ca2d4d037a28ccbebbea27715a8885ff9b7c",
  scale: 0.0219463,
  file: "objects.bin",
};
