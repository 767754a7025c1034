import type { CaseTable } from "../../ledger/cases/caseTable";
import { tallyCases } from "../../ledger/cases/tallyCases";
import type { CaseQuestion, Tally } from "../../ledger/cases/tallyCases";
import type { FactPeriod } from "../../ledger/facts/fact";
import type { CaseWords } from "./caseWords";
import type { Condition } from "./conditions";
import type { Figure } from "./formula";

/** Conditions that a count is made by, and how many columns have a value that is named and not taken up. */
export interface Chosen {
  readonly set: readonly Condition[];
  readonly unused: number;
}

/** As `tallyCases`, where a condition may name several values of its column: each case counts once. */
export function tallied(
  table: CaseTable,
  conditions: readonly Condition[],
  period: FactPeriod | null,
  what: CaseQuestion["what"],
): Tally {
  const choices = conditions.reduce<readonly (readonly CaseQuestion["conditions"][number][])[]>(
    (sets, { column, values, how }) =>
      sets.flatMap((set) => values.map((value) => [...set, { column, value, how }])),
    [[]],
  );
  const tallies = choices.map((set) => tallyCases(table, { conditions: set, period, what }));
  const [only] = tallies;
  if (only !== undefined && tallies.length === 1) return only;
  const union = (of: (tally: Tally) => readonly number[]): readonly number[] =>
    [...new Set(tallies.flatMap(of))].sort((a, b) => a - b);
  const counted = union((tally) => tally.counted);
  const sum = (column: number): number =>
    Math.round(
      counted.reduce((total, row) => total + (table.rows[row]?.amounts[column]?.value ?? 0), 0) * 1e9,
    ) / 1e9;
  return {
    value: typeof what === "object" ? sum(what.sum) : counted.length,
    counted,
    notHeld: union((tally) => tally.notHeld),
    undated: union((tally) => tally.undated),
    blank: union((tally) => tally.blank),
    unsure: union((tally) => tally.unsure),
  };
}

/** What a tally is of: counted again with one condition less, each in turn. */
export function widerTallies(part: Figure): readonly Figure[] {
  const { tally, period } = part;
  if (tally === undefined || tally.distinct !== null) return [];
  const { table, conditions, summed } = tally;
  const sum =
    summed === null
      ? -1
      : table.columns.findIndex(({ kind, label }) => kind === "amount" && label === summed);
  return conditions.flatMap((without): readonly Figure[] => {
    const kept = conditions.filter((one) => one !== without);
    const result = tallied(table, kept, period, summed === null ? "rows" : { sum });
    if (result.value <= part.amount.value) return [];
    return [
      {
        ...part,
        amount: { digits: String(result.value), value: result.value, hedge: null },
        rows: kept.map(({ names }) => names.join("、")),
        tally: { ...tally, conditions: kept, result },
      },
    ];
  });
}

export function figure(
  { facts, table }: CaseWords,
  { set: conditions, unused }: Chosen,
  period: FactPeriod | null,
  what: {
    readonly value: number;
    readonly unit: string | null;
    readonly summed: string | null;
    readonly distinct: string | null;
    readonly result: Tally;
  },
): Figure {
  const { ledger, sheet, caption, index } = facts;
  const nowhere = { ledger, sheet, row: 0, column: 0, text: "", rowText: "" };
  return {
    id: -1,
    amount: { digits: String(what.value), value: what.value, hedge: null },
    unit: what.unit,
    unitFrom: null,
    reading: what.summed === null ? "count" : "sum",
    rows: conditions.map(({ names }) => names.join("、")),
    columns: [what.summed ?? what.distinct].filter((label) => label !== null),
    asides: [],
    caption,
    remark: "",
    role: "actual",
    period,
    total: null,
    parent: null,
    table: index,
    row: -1,
    column: -1,
    origin: table.rows[what.result.counted[0] ?? -1]?.origin ?? nowhere,
    tally: { table, conditions, summed: what.summed, distinct: what.distinct, result: what.result, unused },
  };
}
