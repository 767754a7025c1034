import type { Amount } from "../../text/amount";
import type { CalendarDate } from "../../text/calendarDate";
import type { FactOrigin, FactRole } from "../facts/fact";

/** What a column of cases tells of each case. */
export type CaseColumnKind =
  | "date" // 召开时间, 实际日期
  | "planDate" // 计划时间, 完成时限
  | "endDate" // 销号时间: blank while a matter is under way
  | "category" // few values that repeat: 会议类型, 线索来源
  | "topic" // 议题, 内容
  | "person"
  | "place"
  | "department"
  | "status" // 已召开, 取消
  | "amount"
  | "remark"
  | "identifier"
  | "mark"; // √

export interface CaseColumn {
  /** Header labels, top to bottom. */
  readonly labels: readonly string[];
  /** The last of them, "" where the column has no header. */
  readonly label: string;
  readonly kind: CaseColumnKind;
  /**
   * Distinct values and in how many cases that took place each stands; cells with several values (中心组、党组会) count for each.
   * Kept for every column of words, whatever its kind; counted when it is first asked for.
   */
  readonly values: ReadonlyMap<string, number>;
  /** Of an amount column. */
  readonly unit: string | null;
  readonly role: FactRole;
}

/** 3批: an amount with the unit that its cell names, null where it names none. */
export type CaseAmount = Amount & { readonly unit?: string | null };

/** One case: a meeting, a talk, a clue, a person. */
export interface CaseRow {
  readonly origin: FactOrigin;
  /** When it was; the actual date before the planned one. Null where none is told. */
  readonly date: CalendarDate | null;
  readonly held: boolean;
  /** The words that say it did not take place (取消, 未召开, 计划), "" where it did. */
  readonly notHeld: string;
  /** A matter that was given up (流标, 终止) and had been begun all the same. */
  readonly givenUp: boolean;
  /** Values of each column, cells with several split; empty where the cell is blank. One entry a column of the table. */
  readonly values: readonly (readonly string[])[];
  /** Amounts of the amount columns, with the units that their cells name; null elsewhere. One entry a column of the table. */
  readonly amounts: readonly (CaseAmount | null)[];
  /** It shares date and category with the case above: one meeting told in two rows, or two on one day. */
  readonly alongside: boolean;
  /** It stands for several (每月8日), it is not told how many. */
  readonly recurring: boolean;
}

export interface CaseTable {
  readonly columns: readonly CaseColumn[];
  /** Made when they are first asked for. */
  readonly rows: readonly CaseRow[];
  /** How many cases there are. */
  readonly size: number;
  /** Years of the dates of those that took place. */
  readonly years: ReadonlySet<number>;
  /** Rows are persons: what is counted is 人, not 次. */
  readonly roster: boolean;
  /** Some column gives dates. */
  readonly dated: boolean;
}
