import type { FillScore, ScoredFigure } from "./scoreFills";

export interface PicturePart {
  readonly english: string;
  readonly chinese: string;
  readonly figures: readonly ScoredFigure[];
  readonly score: FillScore;
}

interface Point {
  readonly coverage: number;
  readonly precision: number;
}

/** Where the axes begin: nothing happens below. */
const lowest = 0.9;
const frame = { left: 64, top: 56, width: 580, height: 260 };

/** Precision of what is proposed at or above a confidence, against how much of the answerable it covers. */
export function precisionCurve(figures: readonly ScoredFigure[]): readonly Point[] {
  const answerable = figures.filter((one) => one.answerable).length;
  const proposed = figures
    .filter(({ decision }) => decision === "certain" || decision === "likely")
    .sort((a, b) => b.confidence - a.confidence);
  const points: Point[] = [];
  let right = 0;
  proposed.forEach((one, index) => {
    if (one.right) right++;
    if (proposed[index + 1]?.confidence === one.confidence) return;
    points.push({ coverage: right / answerable, precision: right / (index + 1) });
  });
  return points;
}

const x = (coverage: number): string => (frame.left + coverage * frame.width).toFixed(1);
const y = (precision: number): string =>
  (frame.top + ((1 - Math.max(lowest, precision)) / (1 - lowest)) * frame.height).toFixed(1);

const style = `
  text { font: 13px system-ui, "Noto Sans SC", "Microsoft YaHei", sans-serif; fill: #24292f; }
  .small { font-size: 12px; fill: #57606a; }
  .grid { stroke: #d0d7de; stroke-width: 1; }
  .floor { stroke: #57606a; stroke-width: 1; stroke-dasharray: 4 4; }
  .first { stroke: #0969da; fill: none; stroke-width: 2; }
  .second { stroke: #bc4c00; fill: none; stroke-width: 2; stroke-dasharray: 7 3; }
  .mark { stroke-width: 2; fill: #ffffff; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .small { fill: #9198a1; }
    .grid { stroke: #3d444d; }
    .floor { stroke: #9198a1; }
    .first { stroke: #4493f8; }
    .second { stroke: #f0883e; }
    .mark { fill: #0d1117; }
  }`;

function grid(): string {
  const lines: string[] = [];
  for (const precision of [0.9, 0.92, 0.94, 0.96, 0.98, 1]) {
    lines.push(
      `<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(precision)}" y2="${y(precision)}"/>`,
      `<text class="small" text-anchor="end" x="${frame.left - 8}" y="${Number(y(precision)) + 4}">${Math.round(precision * 100)}%</text>`,
    );
  }
  for (const coverage of [0, 0.25, 0.5, 0.75, 1])
    lines.push(
      `<text class="small" text-anchor="middle" x="${x(coverage)}" y="${frame.top + frame.height + 20}">${coverage * 100}%</text>`,
    );
  lines.push(`<line class="floor" x1="${x(0)}" x2="${x(1)}" y1="${y(0.995)}" y2="${y(0.995)}"/>`);
  return lines.join("\n");
}

function curve({ figures, score, english, chinese }: PicturePart, index: number): string {
  const style = index === 0 ? "first" : "second";
  const path = precisionCurve(figures)
    .map(({ coverage, precision }) => `${x(coverage)},${y(precision)}`)
    .join(" ");
  const row = frame.top + frame.height + 68 + index * 22;
  const described =
    `${english} · ${chinese}: ${score.answerable} answerable 可答 · certain 可以确定 ${(score.coverage * 100).toFixed(1)}%` +
    ` · + likely 较有把握 ${(score.reach * 100).toFixed(1)}%`;
  return [
    `<polyline class="${style}" points="${path}"/>`,
    `<circle class="${style} mark" r="5" cx="${x(score.coverage)}" cy="${y(score.precision)}"/>`,
    `<line class="${style}" x1="${frame.left}" x2="${frame.left + 28}" y1="${row - 4}" y2="${row - 4}"/>`,
    `<text class="small" x="${frame.left + 36}" y="${row}">${described}</text>`,
  ].join("\n");
}

/** Precision against coverage as an SVG that reads on light and on dark ground. */
export function fillPicture(parts: readonly PicturePart[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 420" role="img" aria-label="Precision against coverage of filled figures 填数的准确率与覆盖率">
<style>${style}
</style>
<text x="${frame.left}" y="24">Right among the proposed, against answerable figures filled</text>
<text class="small" x="${frame.left}" y="42">所提数字中正确的比例（纵） · 台账能答的数字中已填对的比例（横） · ○ 只算“可以确定” · 虚线 99.5%</text>
${grid()}
${parts.map(curve).join("\n")}
</svg>
`;
}
