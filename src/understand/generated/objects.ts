// Made by train/train.ts from 66196 sentences of our own (train/sentences and the examples of rows and signs) and 0 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const objectModel = {
  sentences: "650677d449c70f540e7455560049477610b03f140a93e72f60e9f39640a37762",
  scale: 0.0219463,
  file: "objects.bin",
};
