import { matchesInAll } from "./findIn";
import type { ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** A known formulation between whose beginning and end nothing else than its own middle stands. */
export interface FixedMiddle {
  /** Words that stand before it and make it the formulation: 领悟; may be empty. */
  readonly lead: string;
  /** Quotation marks may be left out: “两个确立”的. */
  readonly head: string;
  readonly middle: string;
  readonly tail: string;
  /** Middles that are right beside it. */
  readonly also?: readonly string[];
  readonly source: string;
}

export interface AlteredMiddle {
  readonly range: TextRange;
  readonly wrong: string;
  readonly right: string;
}

/** Longest other middle: 重大历史意义和战略. */
const longest = 10;

/** Compiles formulations to what finds them with another middle: “两个确立”的重大历史意义. */
export function compileMiddles(
  fixed: readonly FixedMiddle[],
): (readings: readonly ParagraphReading[]) => Generator<AlteredMiddle> {
  const compiled = fixed.map(({ lead, head, middle, tail, also = [] }) => {
    const right = [middle, ...also].map((words) => words + tail).join("|");
    const other = `(?!${right})[\\p{Script=Han}、]{1,${longest}}?${tail}(?:和\\p{Script=Han}{2,4}${tail})?`;
    const quoted = head.replace(/[“”]/gu, "$&?");
    return {
      right: head + middle + tail,
      pattern: new RegExp(`(?<=${lead})${quoted}${other}`, "gu"),
    };
  });
  return function* (readings) {
    for (const { right, pattern } of compiled)
      for (const { range, text } of matchesInAll(readings, pattern)) yield { range, wrong: text, right };
  };
}

const numerals = "一二两三四五六七八九十";
const withoutNumbers = (name: string): string => name.replace(new RegExp(`[${numerals}]`, "gu"), "#");

/** A name that differs from a known one in one numeral; null where it is none. 两 and 二 are one number. */
export function compileNumerals(
  names: readonly string[],
  otherNames: ReadonlySet<string>,
): (reading: ParagraphReading) => Generator<AlteredMiddle> {
  const byShape = new Map(names.map((name) => [withoutNumbers(name), name]));
  const shapes = names.map((name) =>
    Array.from(name, (one) => (numerals.includes(one) ? `[${numerals}]` : one)).join(""),
  );
  const pattern = new RegExp(
    `(?<=[“‘])(?:${shapes.join("|")})(?=[”’])|(?<!\\p{Script=Han}[${numerals}])(?:${shapes.join("|")})(?=制度|程序|工作法|决策|事项)`,
    "gu",
  );
  return function* ({ text, paragraph }) {
    for (const { 0: wrong, index } of text.matchAll(pattern)) {
      const right = byShape.get(withoutNumbers(wrong));
      if (right === undefined || otherNames.has(wrong) || differences(wrong, right) !== 1) continue;
      yield { range: textRange(paragraph, index, index + wrong.length), wrong, right };
    }
  };
}

const differences = (one: string, other: string): number =>
  Array.from(one).filter((character, at) => numeralOf(character) !== numeralOf(other.charAt(at))).length;

const numeralOf = (character: string): string => (character === "两" ? "二" : character);
