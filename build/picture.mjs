// Plays a .chat file and draws what comes of it as an SVG: node build/picture.mjs docs/pictures/evening.chat
// The bot's lines are its own; nothing in the picture is written by hand but what the neighbours say.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const COLUMNS = 90;
const SIZE = 15;
const LEADING = 24;
const EDGE = 24;
const colours = { name: "#7cc4ff", said: "#e6e6e6", bot: "#9fe29f", clock: "#8a8a8a" };
const fonts =
  "ui-monospace, 'SF Mono', Menlo, Consolas, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', monospace";
/** Chinese and emoji take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("node build/picture.mjs FILE.chat: name a .chat file");
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, "dist", "src", "cli.js");
const played = spawnSync(process.execPath, [cli, "replay", file, "--chat"], { encoding: "utf8" });
if (played.status !== 0) throw new Error(played.stderr || "npm run build comes first");

const [title = "", ...told] = played.stdout.trimEnd().split("\n");
const start = told.findIndex((line) => line.startsWith("-- "));
const rows = told.slice(start).flatMap(drawn);

function wrapped(text) {
  const lines = [];
  const indent = /^ */u.exec(text)[0];
  let line = "";
  let used = 0;
  // Latin words stay whole, Chinese breaks anywhere.
  for (const piece of text.match(/[!-~]+|\s+|./gu) ?? []) {
    const columns = [...piece].reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);
    if (used + columns > COLUMNS && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = `${indent}  `;
      used = line.length;
      if (piece.trim() === "") continue;
    }
    line += piece;
    used += columns;
  }
  return [...lines, line];
}

function drawn(line) {
  if (line === "") return [[]];
  if (/^-- .+ --$/u.test(line)) return [[["clock", line.replace("T", " ")]]];
  if (line.startsWith("  ")) return wrapped(line).map((text) => [["bot", text]]);
  const [first = "", ...rest] = wrapped(line);
  const name = /^[^:]+:/u.exec(first)?.[0] ?? "";
  const spoken = [
    ["name", name],
    ["said", first.slice(name.length)],
  ];
  return [spoken, ...rest.map((text) => [["said", text]])];
}

const escaped = (text) =>
  text.replace(/[&<>]/gu, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);
const width = Math.round(COLUMNS * SIZE * 0.6) + 2 * EDGE;
const height = rows.length * LEADING + 2 * EDGE;
const texts = rows.map((row, i) => {
  const spans = row.map(
    ([is, text], at) =>
      `<tspan fill="${colours[is]}">${escaped(at === 0 ? text.trimStart() : text)}</tspan>`,
  );
  // Blanks at the start are a place, because not every viewer keeps them.
  const [, first = ""] = row[0] ?? [];
  const x = Math.round(EDGE + /^ */u.exec(first)[0].length * SIZE * 0.6);
  return `  <text x="${x}" y="${Math.round(EDGE + (i + 0.7) * LEADING)}">${spans.join("")}</text>`;
});
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
  `  <title>${escaped(title)}</title>`,
  `  <style>text { font: ${SIZE}px ${fonts}; white-space: pre; }</style>`,
  `  <rect width="100%" height="100%" rx="10" fill="#1e1f24"/>`,
  ...texts.filter((_, i) => rows[i].length > 0),
  "</svg>",
  "",
].join("\n");
writeFileSync(file.replace(/\.chat$/u, ".svg"), svg);
