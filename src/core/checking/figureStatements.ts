import { readChineseCount } from "../text/chineseNumeral";
import { firstNotBefore } from "../text/orderedSearch";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import { touchesGap } from "./reading";
import type { ParagraphReading } from "./reading";

/** A number with its unit as a sentence states it: “召开党组会24次”. */
export interface FigureStatement {
  readonly range: TextRange;
  /** Offset after the unit. */
  readonly unitEnd: number;
  readonly value: number;
  readonly unit: string;
  /** 约 近 余 多 … beside the number: not exact. */
  readonly hedged: boolean;
  /** Index into the paragraph's sentences. */
  readonly sentence: number;
}

const unitPattern =
  /^(?<hedge>[余多])?(?<unit>(?:万|亿)?(?:人次|场次|批次|户次|件次|册次|个百分点|个工作日|分钟|小时|学时|平方米|立方米|公里|公顷|万元|亿元|[元名人次项条篇期场起家支面封份件批轮户处天个位例宗册间所座辆幅本部门节堂块笔亩吨台套张米])|[%％])(?<after>余)?/u;
/** “30万元以上”, “50万元至100万元”: a bound, not a count. */
const bound = /^(?:及?以[上下内]|左右|上下|之内|至\d)/u;
const hedgeBefore = /(?:约|近|超过?|逾|将近|不少于|不低于|至少|达到?约|(?<!岁)以上)$/u;

/** All numbers with a unit in a paragraph, in order; those beside a gap are no numbers yet. */
export function figureStatements(reading: ParagraphReading): readonly FigureStatement[] {
  const { text, paragraph, numbers, sentences } = reading;
  const statements: FigureStatement[] = [];
  for (const { start, end, digits } of numbersOf(reading, numbers)) {
    const unit = unitPattern.exec(text.slice(end, end + 6))?.groups;
    if (unit === undefined || touchesGap(reading, start, end) || isLabel(text, start)) continue;
    const name = unit["unit"] ?? "";
    const hedge = unit["hedge"] ?? "";
    statements.push({
      range: textRange(paragraph, start, end),
      unitEnd: end + hedge.length + name.length,
      value: Number(digits),
      unit: name === "％" ? "%" : name,
      hedged:
        hedge !== "" ||
        unit["after"] !== undefined ||
        bound.test(text.slice(end + hedge.length + name.length, end + hedge.length + name.length + 4)) ||
        hedgeBefore.test(text.slice(Math.max(0, start - 3), start)),
      sentence: indexOfSentence(sentences, start),
    });
  }
  return statements;
}

/** -1 for none. */
function indexOfSentence(sentences: ParagraphReading["sentences"], offset: number): number {
  const index = firstNotBefore(sentences, ({ end }) => end <= offset);
  const sentence = sentences[index];
  return sentence !== undefined && sentence.start <= offset ? index : -1;
}

/** 第3次, A2项, 2.1.3 and ranges 2—3名 are no counts. */
const isLabel = (text: string, start: number): boolean =>
  /[第A-Za-z.．—－～~+-]/u.test(text.charAt(start - 1));

interface Digits {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const chineseFigure =
  /(?<![第零〇一二三四五六七八九十百千万几数每整同某\d])[一二三四五六七八九十两百]{1,5}(?=(?:人次|场次|项|名|次|篇|期|场|件|条)(?!项|次|规定))/gu;

/** Digits, and Chinese numerals above one before a clear unit. */
function numbersOf({ text, bodyStart }: ParagraphReading, typed: readonly Digits[]): readonly Digits[] {
  const spelled: Digits[] = [];
  for (const { 0: words, index } of text.matchAll(chineseFigure)) {
    const value = readChineseCount(words.replaceAll("两", "二"));
    if (value !== null && value > 1 && index >= bodyStart)
      spelled.push({ start: index, end: index + words.length, digits: String(value) });
  }
  const inBody = typed.filter(({ start }) => start >= bodyStart);
  return spelled.length === 0 ? inBody : [...inBody, ...spelled].sort((a, b) => a.start - b.start);
}
