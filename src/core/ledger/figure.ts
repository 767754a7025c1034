import type { Amount } from "../text/amount";
import { asRate } from "./cellValue";
import type { LedgerFigure, Origin } from "./ledger";
import { unitOfName } from "./ledgerUnits";
import { readPeriod } from "./period";
import type { Period } from "./period";
import type { Table } from "./table";

export interface FigureParts {
  readonly path: readonly string[];
  readonly amount: Amount;
  readonly unit: string | null;
  readonly origin: Origin;
  readonly formula?: string | null;
  readonly remark?: string;
  readonly period?: string | null;
  readonly total?: boolean;
}

export function toFigure({
  path,
  amount,
  unit,
  origin,
  formula,
  remark,
  period,
  total,
}: FigureParts): LedgerFigure {
  const indicator = path[path.length - 1] ?? "";
  return {
    path,
    indicator,
    ...asRate(indicator, amount, unit ?? unitOfName(indicator)),
    origin,
    formula: formula ?? null,
    remark: remark ?? "",
    period: period ?? null,
    total: total ?? false,
  };
}

/** The period of a figure: its column's, else the months its table is for, else the year of a table of another year. */
export function periodOf(table: Table, column: Period | null, year: number | null): string | null {
  if (column !== null) return column.label;
  if (table.year !== null && year !== null && table.year !== year) return String(table.year);
  return table.span;
}

/** Words of a title that do not say what the table is about. */
const titleWords =
  /(?:工作)?(?:台账|登记表|登记簿|统计表|一览表|记录表|明细表|汇总表|情况表|清单|报表|统计|汇总|明细|记录|登记|情况){1,9}$/u;

/** What a title says its table is about: “××局2025年度主题党日活动台账” → 主题党日活动. "" when it says nothing. */
export function subjectOf(title: string): string {
  const bare = title.replace(/\s+/gu, "").replace(/[（(][^（）()]*[)）]/gu, "");
  const afterYear = /年度?(?<rest>[^年]+)$/u.exec(bare)?.groups?.["rest"] ?? bare;
  // Meetings of one kind may be listed quarter by quarter: the kind is the same.
  const subject = (readPeriod(afterYear, null)?.rest ?? afterYear)
    .replace(/^(?:全年|上半年|下半年)/u, "")
    .replace(titleWords, "")
    .replace(/^(?:Sheet|工作表)\d*$/iu, "");
  return /\p{Script=Han}/u.test(subject) ? subject : "";
}
