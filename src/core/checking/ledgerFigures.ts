import type { CaseTable } from "../ledger/cases/caseTable";
import { tallyCases } from "../ledger/cases/tallyCases";
import type { Fact, FactOrigin, Facts, FactTable } from "../ledger/facts/fact";
import { addTo } from "../groups";
import { indicatorKey, usualName } from "./indicatorStatements";
import type { IndicatorWords } from "./indicatorStatements";

/** What a ledger states of a known indicator for the whole year and the whole unit. */
export interface LedgerFigure {
  readonly name: string;
  readonly unit: string;
  /** As the ledger writes it, or as it was counted. */
  readonly digits: string;
  readonly value: number;
  readonly origin: FactOrigin;
}

/** Months, plans, other years, shares and figures of others say nothing of the whole. */
const ofTheYear = ({ amount, unit, role, period, reading }: Fact, year: number | null): boolean =>
  amount.hedge === null &&
  unit !== null &&
  role === "actual" &&
  reading !== "within" &&
  (period === null || (period.from === null && (period.year === null || period.year === year)));

/** Known indicators by name and unit; null where the ledger says one twice with different values: then it settles nothing. */
export function ledgerFigures(
  { facts, tables }: Facts,
  year: number | null,
  words: IndicatorWords,
): ReadonlyMap<string, LedgerFigure | null> {
  const byKey = new Map<string, LedgerFigure | null>();
  const state = (figure: LedgerFigure): void => {
    const key = indicatorKey(figure.name, figure.unit);
    const other = byKey.get(key);
    const clash = other === null || (other !== undefined && other.value !== figure.value);
    byKey.set(key, clash ? null : figure);
  };
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!ofTheYear(fact, year)) continue;
    const name = nameOf(fact, words);
    if (name !== null) addTo(rows, [fact.table, fact.row, name, fact.unit].join("\t"), fact);
  }
  for (const [key, stated] of rows) {
    const fact = wholeOf(stated);
    const [, , name = ""] = key.split("\t");
    if (fact !== null) {
      const { amount, unit, origin } = fact;
      state({ name, unit: unit ?? "", digits: amount.digits, value: amount.value, origin });
    }
  }
  for (const table of tables) for (const figure of countsOf(table, year, words)) state(figure);
  return byKey;
}

/** The name of its row; in a row of totals that of its column. Rows in groups and parts are of something else. */
function nameOf({ rows, columns, total, reading }: Fact, words: IndicatorWords): string | null {
  const [row = "", ...inner] = rows;
  if (inner.length > 0) return null;
  const named = row === "" ? null : usualName(row, words);
  if (named !== null || reading === "line") return named;
  return total === null ? null : usualName(columns.join(""), words);
}

/** Of several columns (办公室 · 财务科 · 合计) the one that adds the others up; null where none does. */
function wholeOf(stated: readonly Fact[]): Fact | null {
  const [first] = stated;
  if (first === undefined || stated.length === 1 || first.reading === "line") return first ?? null;
  const totals = stated.filter(({ total }) => total !== null);
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

/** How often each value of a category took place in the year, where nothing leaves that open. */
function* countsOf(
  { cases }: FactTable,
  year: number | null,
  words: IndicatorWords,
): Generator<LedgerFigure> {
  if (cases?.dated !== true || cases.roster) return;
  const period = year === null ? null : { year, from: null, to: null, cumulative: false };
  for (const [column, { kind, values }] of cases.columns.entries()) {
    if (kind !== "category") continue;
    for (const value of values.keys()) {
      const name = usualName(value, words);
      const figure = name === null ? null : countOf(cases, { column, value, period });
      if (name !== null && figure !== null) yield { ...figure, name, unit: words.times };
    }
  }
}

function countOf(
  cases: CaseTable,
  { column, value, period }: { column: number; value: string; period: Fact["period"] },
): Omit<LedgerFigure, "name" | "unit"> | null {
  const conditions = [{ column, values: [value], how: "is" }] as const;
  const tally = tallyCases(cases, { conditions, period, what: "rows" });
  const origin = cases.rows[tally.counted[0] ?? -1]?.origin;
  if (origin === undefined || tally.undated.length + tally.unsure.length > 0) return null;
  return { digits: String(tally.value), value: tally.value, origin };
}
