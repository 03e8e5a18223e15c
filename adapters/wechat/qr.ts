import { create } from "qrcode";

/** Which squares of a code are dark, row by row. */
function squares(text: string): readonly (readonly boolean[])[] {
  const { size, data } = create(text, { errorCorrectionLevel: "L" }).modules;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => data[y * size + x] === 1),
  );
}

/** A code for a terminal: two rows of squares in a line of letters, dark on light whatever the terminal's colours are. */
export function inTerminal(text: string): string {
  const rows = squares(text);
  const size = rows.length;
  const dark = (x: number, y: number) => rows[y]?.[x] === true;
  const lines: string[] = [];
  for (let y = -2; y < size + 2; y += 2) {
    let line = "";
    for (let x = -2; x < size + 2; x += 1)
      line += [" ", "▄", "▀", "█"][(dark(x, y) ? 0 : 2) + (dark(x, y + 1) ? 0 : 1)];
    lines.push(line);
  }
  return lines.join("\n");
}

/** The operator's page: the code while there is one to scan, and how things stand. */
export function pageWith(status: string, code: string | undefined): string {
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="5">
<meta name="referrer" content="no-referrer">
<title>邻里 Linli · 微信 WeChat</title>
<body style="font:16px/1.6 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem">
<h1 style="font-size:1.2rem">邻里 Linli · 微信 WeChat</h1>
<p>${escaped(status)}</p>
${code === undefined ? "" : `<p>用机器人的微信扫一扫。Scan it with the WeChat of the bot's account.</p>\n${svg(code)}`}
</body>
</html>
`;
}

function svg(text: string): string {
  const rows = squares(text);
  const size = rows.length + 8;
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : "")))
    .join("");
  return `<svg role="img" aria-label="QR" viewBox="0 0 ${size} ${size}" width="320" height="320" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
