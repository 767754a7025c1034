import { isChineseNumeralCharacter, readChineseCount } from "../text/chineseNumeral";
import { readMeasure } from "../text/readMeasure";
import {
  characterClass,
  classOf,
  familyOfClass,
  isBlank,
  isDigit,
  isInvisible,
  isLatin,
  isOpening,
  skipBlanks,
} from "./maskCharacters";
import type { UnitReading } from "./units";

/** What is looked past between a number and a mask: longer than any of them that a person types. */
const reach = 16;

const signs = "+-＋－−‐‑‒–±/／∕~～〜";
const minuses = "-－−‑–";
/** Words that hedge a number from behind or before; 来 of 十来件 does, of 12345来件 it does not. */
const hedges =
  /(?:不少于|不低于|达到|大约|将近|接近|超过|至少|左右|以上|以下|[余馀多几约近超逾达]|(?<=[十百千万0])来)$/u;
const circled =
  /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\u2160-\u2168\u216a\u216b\u2170-\u2178]/u;
/** What makes a word or an ordinal with a single numeral: 统一**次, 每一**, 再三**, 周二**. */
const wordsWithNumeral = "统万之唯惟专逐每同第其划归合单双某任周期拜初高大小老再不另齐";

/** The last character of a mask, so that a dash behind it is none of the next mask's own. */
function endsMask(character: string): boolean {
  if (character === "") return false;
  const kind = classOf[character.charCodeAt(0)] ?? characterClass.none;
  return ")）]】".includes(character) || (familyOfClass.has(kind) && kind !== characterClass.dash);
}

/** The start of blanks, signs and hedges that end at an offset. A tab parts columns. */
function skipGlueBack(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < reach) {
    const before = text.charAt(start - 1);
    if (before !== "\t" && (isBlank(before) || isInvisible(before) || signs.includes(before))) {
      start -= 1;
      continue;
    }
    const hedge = hedges.exec(text.slice(Math.max(0, start - 3), start))?.[0];
    if (hedge === undefined) break;
    start -= hedge.length;
  }
  return start;
}

/** Where digits that end at an offset begin, with their marks: 1,234 and 75. before more of them. */
function digitsStart(text: string, end: number): number {
  let start = end;
  while (
    start > 0 &&
    (isDigit(text.charAt(start - 1)) ||
      // A thousands separator as well; the full-width comma parts the members of a list.
      (".．,".includes(text.charAt(start - 1)) && isDigit(text.charAt(start - 2))))
  )
    start--;
  return start;
}

/** The same of a numeral: 七十五, 一百, 百; not of 统一, 第一 and 三八. */
function numeralStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < reach && isChineseNumeralCharacter(text.charAt(start - 1))) start--;
  if (start === end) return end;
  const numeral = text.slice(start, end);
  const before = text.charAt(start - 1);
  if (
    before === "第" ||
    (numeral.length === 1 &&
      before !== "" &&
      wordsWithNumeral.includes(before) &&
      !"百千十".includes(numeral))
  )
    return end;
  return readChineseCount(numeral) !== null || /[十百千万亿拾佰仟]$/u.test(numeral) ? start : end;
}

/** A circled number; at the head of a clause it numbers the members of a list. */
const circledStart = (text: string, end: number): number => {
  const listed = isOpening(text.charAt(end - 2)) || isBlank(text.charAt(end - 2));
  return circled.test(text.charAt(end - 1)) && !listed ? end - 1 : end;
};

/** Where the number that ends at an offset begins; the offset itself when none does. */
function numberStart(text: string, end: number): number {
  for (const startOf of [digitsStart, numeralStart, circledStart]) {
    const start = startOf(text, end);
    if (start < end) return start;
  }
  return end;
}

/** A minus of the mask's own: 增长-**％. At the paragraph's beginning it marks the member of a list. */
function signStart(text: string, start: number): number {
  const sign = text.charAt(start - 1);
  if (sign === "" || !minuses.includes(sign)) return start;
  const before = text.charAt(start - 2);
  const listed = text.slice(0, start - 1).trim() === "";
  return listed || endsMask(before) || minuses.includes(before) ? start : start - 1;
}

/**
 * The number that was typed before a mask, with all that stands between the two: blanks, signs, hedges and the unit of the
 * mask (`75**`, `75 **`, `七十五**`, `63余**`, `75公里**公里`). Null when there is none.
 */
export function typedBefore(text: string, start: number, unit: UnitReading | null): string | null {
  const adjacent = digitsStart(text, start);
  if (adjacent < start) return text.slice(adjacent, start);
  const at = skipGlueBack(text, start);
  let from = numberStart(text, at);
  // A4 **张, CX-5 **台; 1. ** is the member of a list.
  if (from < at && (isLatin(text.charAt(from - 1)) || ".．".includes(text.charAt(at - 1)))) return null;
  if (from === at) from = beforeUnit(text, start, unit) ?? signStart(text, start);
  return from < start ? text.slice(from, start) : null;
}

/** `75公里**公里`: the same unit before the mask as behind it, with a number before. */
function beforeUnit(text: string, start: number, unit: UnitReading | null): number | null {
  if (unit === null) return null;
  let at = start;
  while (at > 0 && at > start - reach && (isBlank(text.charAt(at - 1)) || isInvisible(text.charAt(at - 1))))
    at--;
  if (!text.endsWith(unit.unit, at)) return null;
  const end = skipGlueBack(text, at - unit.unit.length);
  const from = numberStart(text, end);
  return from < end ? from : null;
}

/** Whether the number stands a second time behind the unit of a mask: `**次3次`. */
export function typedBehind(text: string, unit: UnitReading | null): boolean {
  if (unit === null) return false;
  const at = skipBlanks(text, unit.end);
  const number = /^(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百千万]+)/u.exec(
    text.slice(at, at + reach),
  );
  if (number === null) return false;
  return readMeasure(text, skipBlanks(text, at + number[0].length))?.unit === unit.unit;
}
