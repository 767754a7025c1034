import type { FactReading, FactRole } from "../../core/ledger/facts/fact";
import { useLanguage } from "../strings/StringsContext";

const zhCN = {
  region: "看读懂的台账",
  rowName: "指标",
  rows: (count: number) => `${count} 行`,
  moreRows: (count: number) => `……还有 ${count} 行`,
  moreTables: (count: number) => `……还有 ${count} 张表`,
  folded: (names: string) => `（${names}：已并在合计里，各月各季的数也能用）`,
  cases: (roster: boolean, held: number, out: number) =>
    `逐${roster ? "人" : "次"}登记：${held} ${roster ? "人" : "次"}${out === 0 ? "" : `，另有 ${out} 行没有发生，不计`}`,
  counted: (label: string, counts: readonly (readonly [string, number])[]) =>
    `按${label}：${counts.map(([value, count]) => `${value} ${count}`).join("，")}`,
  total: "合计",
  role: {
    actual: "",
    plan: "计划",
    previous: "上年",
    change: "增减",
    rate: "比率",
    average: "平均",
    score: "得分",
    standard: "应有",
  } satisfies Readonly<Record<FactRole, string>>,
  reading: {
    cell: "",
    within: "（说明里）",
    line: "",
    total: "（各项相加）",
  } satisfies Readonly<Record<FactReading, string>>,
};

type LedgerStrings = Omit<typeof zhCN, "role" | "reading"> & {
  readonly role: Readonly<Record<FactRole, string>>;
  readonly reading: Readonly<Record<FactReading, string>>;
};

const enUS: LedgerStrings = {
  region: "The ledger as it was understood",
  rowName: "Indicator",
  rows: (count) => `${count} rows`,
  moreRows: (count) => `… ${count} more rows`,
  moreTables: (count) => `… ${count} more tables`,
  folded: (names) => `(${names}: folded under the total, and known by themselves)`,
  cases: (roster, held, out) =>
    `${held} ${roster ? "persons" : "cases"}${out === 0 ? "" : `; ${out} rows did not take place and are not counted`}`,
  counted: (label, counts) =>
    `By ${label}: ${counts.map(([value, count]) => `${value} ${count}`).join(", ")}`,
  total: "total",
  role: {
    actual: "",
    plan: "plan",
    previous: "last year",
    change: "change",
    rate: "rate",
    average: "average",
    score: "score",
    standard: "required",
  },
  reading: { cell: "", within: " (in a text)", line: "", total: " (added up)" },
};

export const useLedgerStrings = (): LedgerStrings => (useLanguage().locale === "en-US" ? enUS : zhCN);
