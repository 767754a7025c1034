import type { Amount } from "../text/amount";
import type { CalendarDate } from "../text/calendarDate";
import type { Facts } from "./facts/fact";
import type { LedgerColumn } from "./ledgerColumns";

export const ledgerLayoutIds = ["summary", "events", "matrix", "lines"] as const;
export type LedgerLayoutId = (typeof ledgerLayoutIds)[number];

/** The cell a figure comes from. Row and column count from 1, as the spreadsheet shows them. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The cell as it stood. */
  readonly text: string;
  /** The whole row as it stood, cells joined by a tab: the evidence shown to the person. */
  readonly rowText: string;
}

/** One thing the ledger states. */
export interface LedgerFigure {
  /**
   * As the ledger names it, parents included: "其中：党建议题" under "研究议题" is ["研究议题", "党建议题"], the share of one
   * department in a table by departments ["一支部", "主题党日"].
   */
  readonly path: readonly string[];
  /** The last of `path` without unit brackets: "党建议题". */
  readonly indicator: string;
  readonly amount: Amount;
  /** 次 人次 名 ％ …, null when the ledger names none. */
  readonly unit: string | null;
  readonly origin: Origin;
  /** How it was derived from cells ("count(类别=中心组学习)", "sum(参加人数)"), null when it stands in one cell. */
  readonly formula: string | null;
  /** Remark cells of the row, "" when there are none. */
  readonly remark: string;
  /** The period the figure is for when the ledger says so ("1-11月", "2025", "一季度"), else null. */
  readonly period: string | null;
  /** A total row (合计): evidence, never added to its parts. */
  readonly total: boolean;
}

/** One row of an event ledger. */
export interface LedgerEvent {
  readonly date: CalendarDate | null;
  /** "中心组学习"; a meeting that serves two purposes has several. */
  readonly categories: readonly string[];
  readonly topic: string;
  readonly people: number | null;
  readonly place: string;
  readonly remark: string;
  /** Other amounts of the row, by their headers: 议题数, 发言提纲篇数. Absent when the ledger has no such columns. */
  readonly measures?: readonly EventMeasure[];
  readonly origin: Origin;
  /** The row shares date and category with the row above: one meeting told in two rows, or two on one day. Absent = no. */
  readonly alongside?: true;
  /** The row stands for several meetings (“每月8日”), it is not told how many. Absent = no. */
  readonly recurring?: true;
}

export interface EventMeasure {
  readonly name: string;
  readonly amount: Amount;
  readonly unit: string | null;
}

/** A row that was not understood, or understood with a reservation. Row counts from 1. */
export interface LedgerNote {
  readonly sheet: string;
  readonly row: number;
  readonly code: LedgerNoteCode;
  readonly text: string;
}

export type LedgerNoteCode =
  | "notANumber" // a value cell that holds no amount
  | "blankValue" // a value cell left blank: unknown, not 0
  | "noIndicator" // an amount without a name
  | "duplicate" // the same indicator twice with different values
  | "badDate"
  | "otherYear" // an event outside the report's year
  | "notHeld" // a row that says of itself that it did not take place (取消, 延期)
  | "sumRow" // 小计, 合计 among events or parts: what it sums up is counted already
  | "hiddenSheet" // a sheet that the spreadsheet hides: not read
  | "hiddenRows" // rows that the spreadsheet hides: read as all others
  | "twoPurposes" // an event that counts for two categories
  | "unread"; // anything else that was passed over

export interface Ledger {
  readonly layout: LedgerLayoutId;
  /** Rows with content, headers and titles excluded. */
  readonly rows: number;
  /** Figures stated or derived (counts and sums of events included). */
  readonly figures: readonly LedgerFigure[];
  readonly events: readonly LedgerEvent[];
  readonly notes: readonly LedgerNote[];
  /** What each headed column was taken for, one for each header; absent where there are none. */
  readonly columns?: readonly LedgerColumn[];
  /** Every figure that the ledger states, and its cases; absent where it was read without the words of ledgers. */
  readonly facts?: Facts;
}

export type LedgerError =
  /** Nothing but blank cells. */
  | { readonly kind: "emptyLedger" }
  /** No row could be understood in any layout. */
  | { readonly kind: "nothingUnderstood"; readonly rows: number };
