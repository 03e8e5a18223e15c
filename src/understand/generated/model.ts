// Made by train/train.ts from 60271 sentences of our own (train/sentences and the examples of rows and signs) and 2500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const model = {
  sentences: "59a2762f2e26049725dcb74fb32ad5977b05038dd1f391e67e2589fcb153d173",
  scale: 0.135374,
  file: "model.bin",
};
