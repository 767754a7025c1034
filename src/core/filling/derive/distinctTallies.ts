import { measureCases } from "../../ledger/cases/tallyCases";
import type { ChosenCases } from "../../ledger/cases/tallyCases";
import type { FactPeriod } from "../../ledger/facts/fact";
import type { Asked } from "../compare/asked";
import type { Stretch } from "../compare/stretch";
import type { CaseWords } from "./caseWords";
import type { Figure } from "./formula";
import { figure } from "./tallyFigure";
import type { Choice } from "./tallyFigure";

/** One choice of conditions in one period, with the cases that meet it. */
export interface Counting {
  readonly choice: Choice;
  readonly period: FactPeriod | null;
  readonly cases: ChosenCases;
}

const nameable: ReadonlySet<string> = new Set(["person", "place", "department", "category", "topic"]);

/** 涉及企业**家: how many different values the cases have in a column that the question names. */
export function distinctOf(
  { object, outer, frame }: Asked,
  words: CaseWords,
  { choice, period, cases }: Counting,
): readonly Figure[] {
  const { set: conditions } = choice;
  if (frame.borrowed || words.vocabulary.occasions.test(frame.unit ?? "")) return [];
  return words.table.columns.flatMap((column, index) => {
    const label = words.labels[index];
    if (label === undefined || !nameable.has(column.kind) || conditions.some((one) => one.column === index))
      return [];
    if (!named(label, object) && !named(label, outer)) return [];
    const result = measureCases(words.table, cases, { what: "distinct", of: index });
    return result.value < 2 || result.value === result.counted.length
      ? []
      : [
          figure(words, choice, period, {
            value: result.value,
            unit: null,
            summed: null,
            distinct: index,
            result,
          }),
        ];
  });
}

/** The label's last word, or all of it, stands in what is asked: 被督察部门 — 覆盖部门. */
function named(label: Stretch, asked: Stretch): boolean {
  const last = label.tokens.at(-1)?.text ?? "";
  return (
    (last.length > 1 && asked.text.includes(last)) || (label.text !== "" && asked.text.includes(label.text))
  );
}
