// Made by train/train.ts from 71290 sentences of our own (train/sentences and the examples of rows and signs) and 2500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const model = {
  sentences: "19f606629d1c1984fa420e00b9187c077ffebfb0748625efec13b7a2e7cf3dc1",
  scale: 0.116603,
  file: "model.bin",
};
