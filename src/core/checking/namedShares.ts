import type { FigureStatement } from "./figureStatements";
import { figureStatements } from "./figureStatements";
import type { ParagraphReading } from "./reading";
import { decimalsOf, round } from "./sharesOfTotal";

/** A share that does not follow from the counts of its sentence. */
export interface NamedShare {
  readonly share: FigureStatement;
  readonly part: number;
  readonly whole: number;
  readonly expected: number;
}

interface Labelled {
  readonly label: string;
  readonly statement: FigureStatement;
}

const shareLabel = /[，、；](?:其中)?(?<label>\p{Script=Han}{2,8})(?:约?占比?|占比)(?:为|达|是)?$/u;

/** “学生132名、教师16名，学生占89.2%，教师占11.8%”: each named as it was counted, and one of them right. */
export function* namedShares(reading: ParagraphReading): Generator<NamedShare> {
  const { text } = reading;
  const statements = figureStatements(reading).filter(({ hedged }) => !hedged);
  for (const [index, first] of statements.entries()) {
    const shares = sharesFrom(text, statements, index);
    if (shares.length < 2) continue;
    const counts = shares.map(({ label }) => countOf(text, statements.slice(0, index), first, label));
    if (counts.some((count) => count === null || count.unit !== counts[0]?.unit)) continue;
    const whole = counts.reduce((sum, count) => sum + (count?.value ?? 0), 0);
    const told = shares.map(({ statement }, at) => ({ share: statement, part: counts[at]?.value ?? 0 }));
    const wrong = told.filter(
      ({ share, part }) => Math.abs((part / whole) * 100 - share.value) >= 10 ** -decimalsOf(reading, share),
    );
    const [one] = wrong;
    if (one === undefined || wrong.length > 1) continue;
    yield { ...one, whole, expected: round((one.part / whole) * 100) };
  }
}

function sharesFrom(
  text: string,
  statements: readonly FigureStatement[],
  index: number,
): readonly Labelled[] {
  const shares: Labelled[] = [];
  for (const statement of statements.slice(index)) {
    const before = text.slice(Math.max(0, statement.range.start - 16), statement.range.start);
    const label = shareLabel.exec(before)?.groups?.["label"];
    if (statement.unit !== "%" || label === undefined) break;
    if (statement.sentence !== statements[index]?.sentence) break;
    shares.push({ label, statement });
  }
  return shares;
}

/** The last figure of the sentence whose name this is. */
const countOf = (
  text: string,
  before: readonly FigureStatement[],
  { sentence }: FigureStatement,
  label: string,
): FigureStatement | null =>
  before.findLast(
    ({ range, unit, sentence: own }) =>
      own === sentence &&
      unit !== "%" &&
      /(?:^|[，、：；。]|其中)$/u.test(
        text.slice(0, range.start).replace(new RegExp(`${label}$`, "u"), ""),
      ) &&
      text.slice(0, range.start).endsWith(label),
  ) ?? null;
