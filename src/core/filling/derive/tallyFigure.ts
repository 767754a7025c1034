import { tallyCases } from "../../ledger/cases/tallyCases";
import type { Tally } from "../../ledger/cases/tallyCases";
import type { FactPeriod } from "../../ledger/facts/fact";
import type { CaseWords } from "./caseWords";
import type { Condition } from "./condition";
import type { Figure } from "./formula";

/** What a count is made by. */
export interface Choice {
  readonly set: readonly Condition[];
  /** How many columns have a value that the question names and that no condition takes up. */
  readonly unused: number;
}

/** What a tally is of: counted again with one condition less, each in turn. */
export function widerTallies(part: Figure): readonly Figure[] {
  const { tally, period } = part;
  if (tally === undefined || tally.distinct !== null) return [];
  const { table, conditions, summed, within } = tally;
  const what = summed === null ? "rows" : { sum: summed, within };
  return conditions.flatMap((without): readonly Figure[] => {
    const kept = conditions.filter((one) => one !== without);
    const result = tallyCases(table, { conditions: kept, period, what });
    if (result.value <= part.amount.value) return [];
    return [
      {
        ...part,
        amount: { digits: String(result.value), value: result.value, hedge: null },
        rows: namesOf(kept),
        tally: { ...tally, conditions: kept, result },
      },
    ];
  });
}

/** The other columns of the same cases that tell at least as much, nearest first: 应到 of 实到, 建议 of 采纳. */
export function talliesBeside(part: Figure): readonly Figure[] {
  const { tally, period } = part;
  if (tally === undefined || tally.summed === null || tally.distinct !== null) return [];
  const { table, conditions, summed } = tally;
  const own = table.columns[summed];
  return table.columns
    .map((column, at) => ({ column, at, apart: at < summed ? summed - at : (at - summed) * 2 + 1 }))
    .filter(({ column, at }) => at !== summed && column.kind === "amount" && column.role === own?.role)
    .sort((a, b) => a.apart - b.apart)
    .flatMap(({ column, at }): readonly Figure[] => {
      const result = tallyCases(table, { conditions, period, what: { sum: at, within: null } });
      if (result.value < part.amount.value || result.value === 0) return [];
      return [
        {
          ...part,
          amount: { digits: String(result.value), value: result.value, hedge: null },
          unit: column.unit,
          columns: [column.label],
          tally: { ...tally, summed: at, within: null, result },
        },
      ];
    })
    .filter((one) => one.unit === null || part.unit === null || one.unit === part.unit)
    .slice(0, 3);
}

/** How many of the cases that were added up tell a number; null where nothing was added up. */
export function casesTold(figure: Figure): Figure | null {
  const { tally } = figure;
  if (tally === undefined || tally.summed === null || tally.within !== null) return null;
  const { counted, blank } = tally.result;
  const told = counted.filter((at) => !blank.includes(at));
  if (told.length === 0) return null;
  return {
    ...figure,
    amount: { digits: String(told.length), value: told.length, hedge: null },
    unit: null,
    reading: "count",
    columns: [],
    tally: {
      ...tally,
      summed: null,
      result: { ...tally.result, value: told.length, counted: told, blank: [] },
    },
  };
}

/** The same counted in the year before, or in the one that is named, where the register goes back to it; else null. */
export function talliedBefore(figure: Figure, held: number | null): Figure | null {
  const { tally, period } = figure;
  if (tally === undefined || tally.distinct !== null || period?.year == null) return null;
  const { table, conditions, summed, within } = tally;
  const year = held ?? period.year - 1;
  if (!table.rows.some(({ date }) => date?.year === year)) return null;
  const what = summed === null ? "rows" : { sum: summed, within };
  const result = tallyCases(table, { conditions, period: { ...period, year }, what });
  return {
    ...figure,
    amount: { digits: String(result.value), value: result.value, hedge: null },
    role: "previous",
    period: { ...period, year },
    tally: { ...tally, result },
  };
}

/** The writer's own name is no word of what is asked. */
const namesOf = (conditions: readonly Condition[]): readonly string[] =>
  conditions.filter(({ names }) => names.length > 0).map(({ names }) => names.join("、"));

/** What was counted or added up as a figure: its conditions are its names. */
export function figure(
  { facts, table }: CaseWords,
  { set: conditions, unused }: Choice,
  period: FactPeriod | null,
  what: {
    readonly value: number;
    readonly unit: string | null;
    /** Columns: what was added up, whose different values were counted. */
    readonly summed: number | null;
    readonly distinct: number | null;
    readonly result: Tally;
    readonly within?: string | null;
    readonly besides?: "none" | "maybe" | "same";
    readonly rowUnit?: "own" | "other" | "open";
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
    rows: namesOf(conditions),
    columns: [what.summed ?? what.distinct ?? -1].flatMap((column) => table.columns[column]?.label ?? []),
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
    tally: {
      table,
      conditions,
      summed: what.summed,
      distinct: what.distinct,
      result: what.result,
      unused,
      besides: what.besides ?? "none",
      unit: what.rowUnit ?? "open",
      within: what.within ?? null,
    },
  };
}
