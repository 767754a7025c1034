import { isOneDigitApart } from "./digitSlips";
import { figureStatements } from "./figureStatements";
import { inRole, matchesIn } from "./findIn";
import type { Match } from "./findIn";
import type { Namesake } from "./namesakes";
import type { CheckMaterial } from "./reading";

/** How a language of reports tells a whole, and lists the kinds that it is made of. */
export interface ListedWords {
  /** 全院230名党员: with `g` and `u`, groups `count`, `unit`, `noun`. */
  readonly whole: RegExp;
  /** 现有教职工党员58名、学生党员142名: the whole list of kinds of a noun that it is given, with `g` and `u`. */
  readonly listOf: (noun: string, unit: string) => RegExp;
  /** How many of it there are, told at once. */
  readonly told: (noun: string, unit: string) => RegExp;
}

/** “现有教职工党员58名、学生党员142名” and “全院230名党员”: a whole that is told by its kinds alone, and a slip of it. */
export function* listedWholes(material: CheckMaterial, words: ListedWords): Generator<Namesake> {
  const bodies = material.readings.filter(({ place }) => place === "body");
  for (const { reading, range, groups } of bodies.flatMap((each) => [...matchesIn(each, words.whole)])) {
    const { noun = "", unit = "" } = groups;
    const again = figureStatements(reading).find(
      ({ range: at }) => at.start > range.start && at.start < range.end,
    );
    if (again === undefined || again.hedged) continue;
    const lists = bodies
      .filter(({ paragraph }) => !inRole(material, "next-steps", paragraph))
      .flatMap((each) => [...matchesIn(each, words.listOf(noun, unit))]);
    const [list] = lists;
    const first = lists.length === 1 && list !== undefined ? sumOf(list) : null;
    if (first === null || first.value === again.value || !isOneDigitApart(first.value, again.value)) continue;
    const told = words.told(noun, unit);
    if (bodies.some(({ text }) => told.test(text))) continue;
    yield { noun, first, again, sure: false };
  }
}

function sumOf({ reading, range }: Match): Namesake["first"] | null {
  const parts = figureStatements(reading).filter(
    ({ range: at }) => at.start >= range.start && at.start < range.end,
  );
  const [first] = parts;
  if (first === undefined || parts.length < 2 || parts.some(({ hedged }) => hedged)) return null;
  return { ...first, value: parts.reduce((sum, { value }) => sum + value, 0) };
}
