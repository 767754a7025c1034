import type { Indicator } from "./indicator";

/** Units that are one and the same whatever is counted. 人次 is never 人 nor 次. */
const same: readonly (readonly string[])[] = [
  ["人", "名"],
  ["％", "%", "﹪"],
  ["场", "场次"],
  ["批", "批次"],
  ["轮", "轮次"],
  ["次", "回", "趟"],
  ["件", "件次"],
  ["个百分点", "百分点"],
  ["小时", "个小时"],
  ["学时", "课时"],
  ["人次", "人（次）", "人(次)"],
];

/** Units that practice exchanges for some things: only where the catalogue names both for the indicator. */
const exchangeable: readonly (readonly string[])[] = [
  ["次", "场", "场次", "期", "批", "批次", "轮", "轮次", "堂", "节"],
  ["项", "条", "个", "件", "处", "起", "例", "宗"],
  ["家", "户", "个"],
  ["篇", "条", "件", "份"],
  ["份", "册", "本", "件"],
  ["支", "个"],
  ["名", "人", "个"],
];

/** Powers of ten that a unit may begin with, longest first. */
const magnitudes: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
];

interface Scaled {
  readonly base: string;
  readonly power: number;
}

/** 万人次 is 人次 at the fourth power; 千米 and 千克 are measures of their own. */
function scaleOf(unit: string): Scaled {
  const found = magnitudes.find(([word]) => unit.startsWith(word) && unit.length > word.length);
  if (found === undefined || /^千[米克瓦卡]/u.test(unit)) return { base: unit, power: 0 };
  return { base: unit.slice(found[0].length), power: found[1] };
}

/** ％ in any of its letters. */
export const isPercent = (unit: string | null): boolean => unit === "％" || unit === "%";

/** Whether a unit names a power of ten of another: 万元, 亿立方米. */
export const powerOf = (unit: string): number => scaleOf(unit).power;

export type UnitFit =
  /** The same unit. */
  | { readonly kind: "same" }
  /** Another word that the indicator is counted in as well. */
  | { readonly kind: "equivalent" }
  /** Another word of the same sort, but nothing says that this indicator allows it. */
  | { readonly kind: "kindred" }
  /** The same quantity at another scale: digits move by `shift` places. */
  | { readonly kind: "scaled"; readonly shift: number }
  /** One side names no unit; `usual`: the indicator's usual unit agrees. */
  | { readonly kind: "unnamed"; readonly usual: boolean }
  | { readonly kind: "different" };

const sameUnit = (a: string, b: string): boolean =>
  a === b || same.some((group) => group.includes(a) && group.includes(b));

const listed = (indicators: readonly Indicator[], unit: string): boolean =>
  indicators.some(({ units }) => units.some((other) => sameUnit(other, unit)));

/** 公里 and 里 are left alone: what counts is the same base at another power. */
function shiftBetween(from: string, to: string): number | null {
  const a = scaleOf(from);
  const b = scaleOf(to);
  return sameUnit(a.base, b.base) && a.power !== b.power ? a.power - b.power : null;
}

/** How a ledger's unit serves a text's unit, for the indicators that both may mean. */
export function compareUnits(
  text: string | null,
  ledger: string | null,
  indicators: readonly Indicator[],
): UnitFit {
  if (text === null || ledger === null) {
    const named = text ?? ledger;
    return { kind: "unnamed", usual: named !== null && listed(indicators, named) };
  }
  if (sameUnit(text, ledger)) return { kind: "same" };
  const shift = shiftBetween(ledger, text);
  if (shift !== null) return { kind: "scaled", shift };
  if (!exchangeable.some((group) => group.includes(text) && group.includes(ledger)))
    return { kind: "different" };
  return indicators.some((one) => listed([one], text) && listed([one], ledger))
    ? { kind: "equivalent" }
    : { kind: "kindred" };
}
