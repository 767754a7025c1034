import type { Indicator } from "./indicator";

/** Units that are one and the same whatever is counted. 人次 is never 人 nor 次. */
const same: readonly (readonly string[])[] = [
  ["人", "名"],
  ["％", "%", "﹪"],
  ["场", "场次"],
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

/** Powers of ten over the base unit. */
const money: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ 元: 0, 千元: 3, 万元: 4, 亿元: 8 }),
);
const heads: ReadonlyMap<string, number> = new Map(Object.entries<number>({ 人: 0, 万人: 4 }));
const attendances: ReadonlyMap<string, number> = new Map(Object.entries<number>({ 人次: 0, 万人次: 4 }));

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

const scaled = (table: ReadonlyMap<string, number>, from: string, to: string): number | null => {
  const a = table.get(from);
  const b = table.get(to);
  return a === undefined || b === undefined ? null : a - b;
};

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
  const shift =
    scaled(money, ledger, text) ?? scaled(heads, ledger, text) ?? scaled(attendances, ledger, text);
  if (shift !== null) return { kind: "scaled", shift };
  if (!exchangeable.some((group) => group.includes(text) && group.includes(ledger)))
    return { kind: "different" };
  return indicators.some((one) => listed([one], text) && listed([one], ledger))
    ? { kind: "equivalent" }
    : { kind: "kindred" };
}
