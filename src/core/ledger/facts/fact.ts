import type { Amount } from "../../text/amount";
import type { CaseTable } from "../cases/caseTable";
import type { ColumnRole } from "../columnRoles";

/**
 * How a figure was read. `cell`: a number in a table's body. `within`: a figure inside a text, a remark or a mixed cell
 * (其中书记18人次). `line`: a figure in a line of prose. `total`: reckoned, the sum of a row's or column's cells where the table
 * prints none and adding is allowed.
 */
export type FactReading = "cell" | "within" | "line" | "total";

/** What a number is, as the words of its header or row say. */
export type FactRole = "actual" | "plan" | "previous" | "change" | "rate" | "average" | "score" | "standard";

/** Where a unit was said; the first of these that says one decides. */
export type UnitPlace = "cell" | "column" | "row" | "unitColumn" | "caption" | "sheet";

/** The cell that says something. Row and column count from 1, as the spreadsheet shows them. */
export interface FactOrigin {
  /** Name of the ledger, "" for a paste. */
  readonly ledger: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The cell as it stood. */
  readonly text: string;
  /** The whole row as it stood, cells joined by a tab: the evidence shown to the person. */
  readonly rowText: string;
}

/** What of the year a figure is for. */
export interface FactPeriod {
  /** Null where none is named. */
  readonly year: number | null;
  /** First and last month, 1 to 12; both null for a whole year. */
  readonly from: number | null;
  readonly to: number | null;
  /** Counted from the year's beginning: 1—3季度, 累计, 截至N月. */
  readonly cumulative: boolean;
}

/** One figure that a ledger states. */
export interface Fact {
  /** Index in `Facts.facts`. */
  readonly id: number;
  readonly amount: Amount;
  /** 次 人次 ％ 万元 …; null when nothing says it. */
  readonly unit: string | null;
  readonly unitFrom: UnitPlace | null;
  readonly reading: FactReading;
  /** Names on its row, outer to inner: group row, parent of 其中, stub columns; without units and brackets. */
  readonly rows: readonly string[];
  /** Header labels above it, top to bottom, without units and brackets. */
  readonly columns: readonly string[];
  /** The columns without the periods that they name: 一季度谈话 → 谈话; absent in facts that are not of a table. */
  readonly stems?: readonly string[];
  /** Bracketed words and notes of those names: 含视频, 不含扩大. */
  readonly asides: readonly string[];
  /** Title lines over the table, "" where there are none. */
  readonly caption: string;
  /** Remark cells of its row, "" where there are none. */
  readonly remark: string;
  readonly role: FactRole;
  /** As said by column, row, caption, sheet, in that order; null where none says it. */
  readonly period: FactPeriod | null;
  /** A total of other facts: `named` (合计, 全村) or `reckoned` (it equals the sum of others, or was summed up here). */
  readonly total: "named" | "reckoned" | null;
  /** Id of the fact that it is a part of (其中, indented rows, a total row or column), null where none is known. */
  readonly parent: number | null;
  /** Index in `Facts.tables`. */
  readonly table: number;
  /** Place within the table, counted from 0 over its body rows and its columns; -1 where reckoned. */
  readonly row: number;
  readonly column: number;
  readonly origin: FactOrigin;
}

/** What a column of a table holds. */
export type ColumnKind =
  | "stub" // names its rows: 指标, 支部
  | "value" // figures
  | "text"
  | "unit" // 计量单位
  | "remark"
  | "serial" // 序号
  | "identifier" // 编号, 电话, 证号
  | "date"
  | "period" // 月份, 年度: what a row is for
  | "mark" // √
  | "unused"; // the person says that nothing is read from it

export interface FactColumn {
  /** Labels without the periods that they name: 一季度谈话 → 谈话. */
  readonly stems: readonly string[];
  /** The lowest row of its header as printed, "" where it has none. */
  readonly header: string;
  /** What the person has said of this header, null when nothing. */
  readonly said: ColumnRole | null;
  /** The first cell below the header that holds something, "" when none does. */
  readonly example: string;
  readonly labels: readonly string[];
  readonly asides: readonly string[];
  readonly kind: ColumnKind;
  readonly role: FactRole;
  readonly unit: string | null;
  readonly period: FactPeriod | null;
  /** A total of other columns, by name or by arithmetic. */
  readonly total: "named" | "reckoned" | null;
}

export const tableLayouts = ["summary", "events", "matrix", "lines"] as const;
/** How a table is kept. For showing only: the readings stand side by side. */
export type TableLayout = (typeof tableLayouts)[number];

/** A printed table and what was found out about it. */
export interface FactTable {
  readonly index: number;
  readonly ledger: string;
  readonly sheet: string;
  readonly caption: string;
  readonly layout: TableLayout;
  /** Rows of the header and columns of the stub, counted from 1 in the spreadsheet. */
  readonly header: readonly number[];
  readonly stub: readonly number[];
  /** One for each column of the table, from its first to its last. */
  readonly columns: readonly FactColumn[];
  /** Rows of the body, counted from 1 in the spreadsheet. */
  readonly body: readonly number[];
  /** Present where the rows can be read as cases, also where the table is a summary too. */
  readonly cases: CaseTable | null;
}

/** Classes of numeric cells that are no facts. */
export type LeftClass =
  "identifier" | "date" | "ordinal" | "header" | "duplicate-total" | "not-held" | "text";

export type LeftCounts = Readonly<Partial<Record<LeftClass, number>>>;

export type FactNoteCode =
  | "notANumber" // a value cell that holds no amount
  | "blankValue" // a value cell left blank: unknown, not 0
  | "noName" // an amount without a name
  | "duplicate" // the same name twice with different values
  | "badDate"
  | "notHeld" // a case that did not take place
  | "otherYear" // a case outside the report's year
  | "sumRow" // 小计, 合计 among cases: what it sums up is counted already
  | "hiddenSheet" // a sheet that the spreadsheet hides: not read
  | "hiddenRows" // rows that the spreadsheet hides: read as all others
  | "unread"; // anything else that was passed over

/** Something not understood, or understood with a reservation. Row counts from 1. */
export interface FactNote {
  readonly ledger: string;
  readonly sheet: string;
  readonly row: number;
  readonly code: FactNoteCode;
  readonly text: string;
}

export interface Facts {
  /** Those of cells are made when they are first asked for. */
  readonly facts: readonly Fact[];
  /** How many facts there are. */
  readonly size: number;
  readonly tables: readonly FactTable[];
  readonly notes: readonly FactNote[];
  /** Cells with a number in them; each is the origin of a fact or counted in `left`. */
  readonly numeric: number;
  readonly left: LeftCounts;
}
