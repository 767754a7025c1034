import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** A list behind 其中 whose parts are told between commas, and the whole that it comes nearest to. */
export interface PartsBehind {
  readonly total: FigureStatement;
  readonly sum: number;
}

const lead = /[。；]其中[，：]?$/u;
const label = /^[\p{Script=Han}（）“”]{2,14}$/u;
const joined = /^，[\p{Script=Han}（）“”]{2,14}$/u;
/** What one thing can be at once, what is done with it, and what may be left out. */
const overlaps = /女|民族|岁|学历|大专|本科|研究生|职称|已|等|占|均|新|重点|优秀|完成|整改|正在|尚/u;

/**
 * “共有党支部9个，9月底前换届。其中，机关4个，监管所5个，事业单位1个。”: three names or more with nothing but their figures, up to
 * the sentence's end. They are more than the whole, or leave so little that it can be no part.
 */
export function* partsBehind(reading: ParagraphReading): Generator<PartsBehind> {
  const { text } = reading;
  const statements = figureStatements(reading);
  for (const [index, first] of statements.entries()) {
    const parts = partsFrom(text, statements, index);
    const last = parts.at(-1);
    if (last === undefined || parts.length < 3 || !/^[。；]/u.test(text.slice(last.unitEnd))) continue;
    if (overlaps.test(text.slice(text.lastIndexOf("其中", first.range.start) + 2, last.unitEnd))) continue;
    const sum = Math.round(parts.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6;
    const wholes = statements
      .slice(0, index)
      .filter((whole) => isBefore(whole, first) && whole.unit === first.unit && !whole.hedged);
    const total = nearest(wholes, sum);
    if (total === null || total.value === sum || !isNear(total.value, sum, parts)) continue;
    yield { total, sum };
  }
}

function partsFrom(
  text: string,
  statements: readonly FigureStatement[],
  index: number,
): readonly FigureStatement[] {
  const first = statements[index];
  if (first === undefined) return [];
  const before = /[^，。；、：\d]{0,20}$/u.exec(text.slice(0, first.range.start))?.[0] ?? "";
  const name = before.replace(/^其中/u, "");
  const from = first.range.start - name.length;
  if (!label.test(name) || !lead.test(text.slice(Math.max(0, from - 5), from))) return [];
  const parts = [first];
  for (const part of statements.slice(index + 1)) {
    const last = parts.at(-1) ?? first;
    if (part.unit !== first.unit || !joined.test(text.slice(last.unitEnd, part.range.start))) break;
    parts.push(part);
  }
  return parts.some(({ hedged }) => hedged) ? [] : parts;
}

/** In the same sentence, or in the one before it. */
const isBefore = (whole: FigureStatement, { sentence }: FigureStatement): boolean =>
  whole.sentence >= 0 && sentence - whole.sentence <= 1;

function nearest(wholes: readonly FigureStatement[], sum: number): FigureStatement | null {
  const [first = null, ...others] = wholes;
  return others.reduce(
    (best, other) =>
      best === null || Math.abs(other.value - sum) < Math.abs(best.value - sum) ? other : best,
    first,
  );
}

function isNear(total: number, sum: number, parts: readonly FigureStatement[]): boolean {
  const least = Math.min(...parts.map(({ value }) => value));
  if (sum > total) return sum <= total * 1.2 && parts.every(({ value }) => value < total);
  return (total - sum) * 20 <= total && total - sum < least;
}
