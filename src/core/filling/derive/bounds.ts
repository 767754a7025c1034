import type { CaseTable } from "../../ledger/cases/caseTable";
import type { CaseCondition } from "../../ledger/cases/tallyCases";
import { readChineseNumeral } from "../../text/chineseNumeral";
import { shiftDecimal } from "../../text/formatAmount";
import type { Asked } from "../compare/asked";
import { compareUnits } from "../unitRules";
import type { Condition } from "./condition";

const bounded =
  /(?<![\d第一二两三四五六七八九十百])(?<digits>\d{1,9}(?:\.\d{1,4})?|[一二两三四五六七八九十百]{1,5})(?<unit>[\p{Script=Han}％%]{0,3}?)(?:[（(]含[^（()）]{0,6}[)）])?(?<side>及?以上|及?以下|以内|之内)/gu;
const beyond =
  /(?<over>超过|高于|大于|多于|不足|不到|低于|少于)(?<digits>\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,5})(?<unit>[\p{Script=Han}％%]{0,2})/gu;
const sides: ReadonlyMap<string, CaseCondition["how"]> = new Map([
  ["超过", "above"],
  ["高于", "above"],
  ["大于", "above"],
  ["多于", "above"],
  ["不足", "below"],
  ["不到", "below"],
  ["低于", "below"],
  ["少于", "below"],
]);

/** By which power of ten an amount in the one is told in the other: 5亿元 in 万元; null where they are not one measure. */
function scaledUnit(text: string, unit: string): number | null {
  for (let length = text.length; length > 0; length--) {
    const fit = compareUnits(unit, text.slice(0, length), []);
    if (fit.kind === "same") return 0;
    if (fit.kind === "scaled") return fit.shift;
  }
  return null;
}

/** 80分以上, 超过72小时: the amounts of a column that is counted so. */
export function bounds(
  { frame, own }: Asked,
  { columns }: CaseTable,
  vocabulary: { readonly years: RegExp; readonly age: RegExp },
): readonly Condition[] {
  return [...frame.said.matchAll(bounded), ...frame.said.matchAll(beyond)].flatMap(
    ({ groups }): readonly Condition[] => {
      const { over, digits = "", unit = "", side } = groups ?? {};
      const how =
        over === undefined ? (/上$/u.test(side ?? "") ? "atLeast" : "atMost") : (sides.get(over) ?? "above");
      const bound = String(readChineseNumeral(digits) ?? digits);
      return columns.flatMap(({ kind, label, unit: told }, column): readonly Condition[] => {
        if (kind !== "amount" || Number.isNaN(Number(bound))) return [];
        const scale = told === null ? null : scaledUnit(unit, told);
        const age = vocabulary.years.test(unit) && vocabulary.age.test(label);
        const said = age || (told === null ? unit !== "" && label.includes(unit.charAt(0)) : scale !== null);
        const named = [...own.words].some((word) => word.length > 1 && label.includes(word));
        return said || named
          ? [
              {
                column,
                kind,
                values: [shiftDecimal(bound, scale ?? 0)],
                names: [`${digits}${unit}${side ?? ""}`],
                how,
                met: 0.9,
                person: false,
              },
            ]
          : [];
      });
    },
  );
}
