import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** A total and the parts that follow it in the same sentence, all in the same unit. */
export interface PartGroup {
  readonly total: FigureStatement;
  readonly parts: readonly FigureStatement[];
  /** `whole`: the parts are said to be all of it (a colon, brackets, 分别为) · `some`: 其中. */
  readonly cover: "whole" | "some";
}

const wholeLead = /^[^，。；、]{0,12}(?:[：:]|，?分别(?:为|是)|，?包括)[^，。；]{0,14}$/u;
const bracketLead = /^[^，。；、（]{0,12}（(?!其中|含)[^，。；（）]{0,14}$/u;
const someLead = /^[^。；：（，]{0,16}[，（]?(?:其中|含)[：:，]?[^，。；]{0,20}$/u;

export function* partGroups(reading: ParagraphReading): Generator<PartGroup> {
  const statements = figureStatements(reading);
  let next = 0;
  for (const [index, total] of statements.entries()) {
    if (index < next || total.hedged || total.unit === "%") continue;
    const first = statements.slice(index + 1).find(({ unit }) => unit === total.unit);
    if (first?.sentence !== total.sentence) continue;
    const cover = coverOf(reading.text.slice(total.unitEnd, first.range.start));
    if (cover === null) continue;
    const from = statements.indexOf(first);
    const words = sentenceRest(reading, total);
    const parts = seriesFrom(reading.text, statements, from, cover === "whole" || nameAllParts(words));
    if (parts.some(({ hedged }) => hedged)) continue;
    next = from + parts.length;
    yield { total, parts, cover };
  }
}

function sentenceRest({ text, sentences }: ParagraphReading, { unitEnd, sentence }: FigureStatement): string {
  return text.slice(unitEnd, Math.min(unitEnd + 60, sentences[sentence]?.end ?? unitEnd));
}

/** Words that divide a whole in two, so that 其中 leaves nothing out. */
export const nameAllParts = (words: string): boolean =>
  (words.includes("男") && words.includes("女")) ||
  (words.includes("在职") && words.includes("退休")) ||
  (words.includes("正式党员") && words.includes("预备党员")) ||
  (words.includes("已完成") && /未完成|正在推进|尚未/u.test(words));

function coverOf(between: string): PartGroup["cover"] | null {
  if (wholeLead.test(between) || bracketLead.test(between)) return "whole";
  return someLead.test(between) ? "some" : null;
}

/**
 * Figures of one unit that follow one another with only a few words between them: joined by 、 or ，, after 其中 by 、
 * alone, for what follows a comma may count something else.
 */
function seriesFrom(
  text: string,
  statements: readonly FigureStatement[],
  from: number,
  acrossCommas: boolean,
): readonly FigureStatement[] {
  const parts: FigureStatement[] = [];
  const joins = acrossCommas ? joinsList : joinsSeries;
  for (const statement of statements.slice(from)) {
    const last = parts.at(-1);
    if (last !== undefined && !joins.test(text.slice(last.unitEnd, statement.range.start))) break;
    if (last !== undefined && statement.unit !== last.unit) break;
    parts.push(statement);
  }
  return parts;
}

const joinsList = /^[^，。；、：（）]{0,10}[、，和及][^，。；：（）]{0,16}$/u;
const joinsSeries = /^[^，。；、：（）]{0,10}[、和及][^，。；：（）]{0,16}$/u;
