import type { Gap } from "../gaps/gap";
import { readChineseCount } from "../text/chineseNumeral";
import { firstNotBefore } from "../text/orderedSearch";
import { readBracketedUnit, readMeasure } from "../text/readMeasure";
import type { FigurePiece } from "./pieces";

/** Where the unit of a gap ends: `**余人（次）` is one figure up to the bracket. */
function endOfGap(text: string, folded: string, gap: Gap): number {
  let at = gap.range.end;
  if (gap.hedge !== null && text.startsWith(gap.hedge, at)) at += gap.hedge.length;
  while (text.charAt(at) === " ") at++;
  if (gap.unit === null) return at;
  const measure = readMeasure(folded, at);
  if (measure !== null) return readBracketedUnit(text, measure).end;
  return text.startsWith(gap.unit, at) ? at + gap.unit.length : at;
}

const writtenNumber = /\d+(?:,\d{3})*(?:\.\d+)?/gu;

/** Whether a figure stands in or touches a stretch. @param taken in order */
function touches(taken: readonly FigurePiece[], start: number, end: number): boolean {
  const next = taken[firstNotBefore(taken, (one) => one.end <= start)];
  return next !== undefined && next.start <= end;
}

export function writtenFigures(folded: string, taken: readonly FigurePiece[]): readonly FigurePiece[] {
  const figures: FigurePiece[] = [];
  for (const match of folded.matchAll(writtenNumber)) {
    const start = match.index;
    if (folded.charAt(start - 1) === "第" || touches(taken, start, start + match[0].length)) continue;
    let at = start + match[0].length;
    if (/[余多]/u.test(folded.charAt(at))) at++;
    while (folded.charAt(at) === " ") at++;
    if (/^(?:年|月|日|号|岁|周年|届|时代)/u.test(folded.slice(at))) continue;
    const measure =
      readMeasure(folded, at) ?? (folded.charAt(at) === "%" ? { unit: "％", end: at + 1 } : null);
    if (measure === null) continue;
    figures.push({
      kind: "figure",
      gap: null,
      digits: match[0].replaceAll(",", ""),
      unit: measure.unit,
      start,
      end: measure.end,
    });
  }
  return figures;
}

const spelledNumber = /(?<![第每一二三四五六七八九十百千万两几数个])[一二两三四五六七八九十百]+/gu;

/** 警示教育三次、: a spelled count that its clause ends on; “三个规定” and 一岗双责 count nothing. */
export function spelledFigures(text: string, taken: readonly FigurePiece[]): readonly FigurePiece[] {
  const figures: FigurePiece[] = [];
  for (const match of text.matchAll(spelledNumber)) {
    const start = match.index;
    const measure = readMeasure(text, start + match[0].length);
    const value = readChineseCount(match[0]);
    if (measure === null || value === null || touches(taken, start, measure.end - 1)) continue;
    if (!/^[，。、；：,;]/u.test(text.slice(measure.end))) continue;
    figures.push({
      kind: "figure",
      gap: null,
      digits: String(value),
      unit: measure.unit,
      start,
      end: measure.end,
    });
  }
  return figures;
}

export function gapFigures(text: string, folded: string, gaps: readonly Gap[]): readonly FigurePiece[] {
  return gaps
    .filter(({ kind }) => kind === "figure")
    .map((gap) => ({
      kind: "figure",
      gap,
      digits: null,
      unit: gap.unit,
      start: gap.range.start - (gap.typed?.length ?? 0),
      end: endOfGap(text, folded, gap),
    }));
}
