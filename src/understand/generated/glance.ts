// Made by train/train.ts from 71324 sentences of our own (train/sentences and the examples of rows and signs) and 7500 lines of lccc-dev.txt
// (LCCC-base, test part, Wang et al. 2020, MIT; sha256 08c69646b019c891a9015e89a4a006cd556a1039acb74db4e31c912b94b9bc01).
export const glanceModel = {
  sentences: "ce2a702a247cf028f4fb18294bc34a31a18550c62cc29af658367174635db64f",
  scale: 0.0448456,
  file: "glance.bin",
};
