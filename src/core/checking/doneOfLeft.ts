import { matchesIn } from "./findIn";
import type { ParagraphReading } from "./reading";
import { round } from "./sharesOfTotal";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

export interface DoneOfLeft {
  readonly range: TextRange;
  readonly part: number;
  readonly whole: number;
  readonly expected: number;
  readonly rate: number;
}

const pattern =
  /(?<![\d.])(?<done>\d{1,5})(?<unit>[份个项件条家户名人])，(?<deed>\p{Script=Han}{2,4})率(?:达到?|为|是)?(?<rate>\d{1,3}(?:\.\d{1,2})?)[%％][，；](?:其余|剩余|余下|另有|还有|尚有|仍有)的?(?<left>\d{1,4})\k<unit>/gu;

/** “已收回17份，整改率为91.4%，其余2份…”: what was done and what is left make the whole. */
export function* doneOfLeft(reading: ParagraphReading): Generator<DoneOfLeft> {
  for (const { range, text, groups } of matchesIn(reading, pattern)) {
    const [part = 0, left = 0, rate = 0] = [groups["done"], groups["left"], groups["rate"]].map(Number);
    const whole = part + left;
    const exact = (part / whole) * 100;
    const told = groups["rate"] ?? "";
    const step = 10 ** -(told.split(".")[1]?.length ?? 0);
    if (!isOf(groups["deed"], reading.text.slice(0, range.start))) continue;
    // A rate that is far off is one of another whole.
    if (Math.abs(exact - rate) < step || Math.abs(exact - rate) > farthest) continue;
    if (wholesBefore(reading, range.start).some((other) => Math.abs((part / other) * 100 - rate) < step))
      continue;
    const start = range.start + text.search(/[%％]/u) - told.length;
    const place = textRange(range.paragraph, start, start + told.length);
    yield { range: place, part, whole, expected: round(exact), rate };
  }
}

/** 收回问卷96份，满意率为93.8%: a rate of something that the sentence has not told. */
function isOf(deed: string | undefined, before: string): boolean {
  const sentence = before.split("。").at(-1) ?? "";
  return Array.from(deed ?? "").some((character) => sentence.includes(character));
}

/** Percentage points. */
const farthest = 5;

const wholesBefore = ({ numbers }: ParagraphReading, at: number): readonly number[] =>
  numbers.filter(({ end }) => end <= at).map(({ digits }) => Number(digits));
