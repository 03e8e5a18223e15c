// Plain SVG: bars for figures, steps for how many are helped by when.

export interface Bar {
  readonly label: string;
  readonly values: readonly number[];
  /** Not a way of matching but a limit: drawn in grey. */
  readonly limit?: true;
}

export interface Panel {
  readonly title: string;
  /** The right end of its axis. */
  readonly most: number;
  /** What is wanted, as a line across. */
  readonly wanted?: number;
}

export interface Curve {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const colours = ["#0b6e4f", "#c8553d", "#3d5a98", "#8a6d3b", "#7a4988"] as const;
const grey = "#b0b0b0";
const colourOf = (i: number) => colours[i % colours.length] ?? grey;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function text(x: number, y: number, said: string, more = ""): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(said)}</text>`;
}

const page = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(16, 24, title, 'font-size="15" font-weight="bold"'),
    ...parts,
    "</svg>",
    "",
  ].join("\n");

const rowHeight = 20;
const labelWidth = 230;
const barWidth = 150;
const gap = 56;

/** One row for each bar, one panel beside the other for each of its values. */
export function bars(title: string, panels: readonly Panel[], rows: readonly Bar[]): string {
  const top = 66;
  const bottom = top + rows.length * rowHeight;
  const parts = rows.map(({ label }, r) => text(16, top + r * rowHeight + 14, label));
  panels.forEach((panel, p) => {
    const left = labelWidth + p * (barWidth + gap);
    const scale = barWidth / panel.most;
    const figures: string[] = [];
    parts.push(text(left, top - 10, panel.title, 'font-weight="bold"'));
    rows.forEach(({ values, limit }, r) => {
      const value = values[p];
      if (value === undefined || !Number.isFinite(value)) return;
      const width = Math.max(0, Math.min(value, panel.most)) * scale;
      const y = top + r * rowHeight;
      const fill = limit ? grey : colourOf(r);
      parts.push(
        `<rect x="${left}" y="${y + 3}" width="${width.toFixed(1)}" height="14" fill="${fill}"/>`,
      );
      figures.push(text(left + width + 4, y + 14, value.toFixed(panel.most <= 100 ? 1 : 0), halo));
    });
    parts.push(
      `<path d="M${left} ${top}V${bottom}" stroke="#444"/>`,
      ...(panel.wanted === undefined ? [] : [mark(left + panel.wanted * scale, top, bottom)]),
      ...figures,
    );
  });
  parts.push(text(16, bottom + 24, "Dashed: wanted of wave mode.", 'fill="#666"'));
  return page(labelWidth + panels.length * (barWidth + gap), bottom + 40, title, parts);
}

/** Legible across a line. */
const halo = 'fill="#444" stroke="#fff" stroke-width="3" paint-order="stroke"';

const mark = (x: number, top: number, bottom: number) =>
  `<path d="M${x.toFixed(1)} ${top - 4}V${bottom + 4}" stroke="#000" stroke-dasharray="4 3"/>`;

/** Percent over minutes. */
export function curves(title: string, most: number, all: readonly Curve[]): string {
  const [left, top, width, height] = [48, 48, 480, 260];
  const x = (minutes: number) => left + (Math.min(minutes, most) / most) * width;
  const y = (percent: number) => top + height - (percent / 100) * height;
  const grid = [0, 25, 50, 75, 100].flatMap((percent) => [
    `<path d="M${left} ${y(percent)}H${left + width}" stroke="#ddd"/>`,
    text(left - 6, y(percent) + 4, `${percent}`, 'text-anchor="end" fill="#444"'),
  ]);
  const minutes = [0, 1, 2, 3, 4, 5, 6].map((part) => (part * most) / 6);
  const axis = minutes.map((at) =>
    text(x(at), top + height + 16, `${Math.round(at)}`, 'text-anchor="middle" fill="#444"'),
  );
  const steps = all.flatMap(({ label, points }, i) => {
    const path = points
      .filter(([at]) => at <= most)
      .map(
        ([at, percent], p) => `${p === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(percent).toFixed(1)}`,
      )
      .join("");
    const line = top + 8 + i * 18;
    return [
      `<path d="${path}" fill="none" stroke="${colourOf(i)}" stroke-width="2"/>`,
      `<path d="M${left + width + 16} ${line}h18" stroke="${colourOf(i)}" stroke-width="3"/>`,
      text(left + width + 40, line + 4, label),
    ];
  });
  const foot = text(left, top + height + 36, "minutes after asking", 'fill="#666"');
  return page(left + width + 260, top + height + 52, title, [...grid, ...axis, ...steps, foot]);
}
