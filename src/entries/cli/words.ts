import type { Severity } from "../../core/checking/finding";
import type { OpenReason } from "../../core/filling/proposal";
import type { GapKind } from "../../core/gaps/gap";
import type { FactRole, TableLayout } from "../../core/ledger/facts/fact";
import type { SectionStatus } from "../../core/report/matchSections";
import type { Excerpt } from "../../core/text/excerpt";

/** How the command line says it; the pane has its own table. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "必改",
  warning: "应核",
  advice: "提示",
};

export const gapWords: Readonly<Record<GapKind, string>> = {
  figure: "未填数据",
  name: "未填名称",
  text: "未写完",
  residue: "残留",
};

export const statusWords: Readonly<Record<SectionStatus, string>> = {
  own: "有",
  shared: "合写",
  embedded: "文中提及",
  missing: "缺",
};

export const reasonWords: Readonly<Record<OpenReason, string>> = {
  "no-match": "台账中没有",
  ambiguous: "有几个相近的，请选定",
  "unit-differs": "单位不一致",
  "not-a-figure": "不是数据，请自己填写",
  "half-filled": "已写了一部分，与台账对不上，请自己写完整的数",
  "field-result": "在域的结果里，更新域会改回去，请改域的来源",
};

export const layoutWords: Readonly<Record<TableLayout, string>> = {
  summary: "汇总表",
  events: "活动台账",
  matrix: "分月（分部门）表",
  lines: "逐行文字",
};

export const roleWords: Readonly<Record<FactRole, string>> = {
  actual: "实际",
  plan: "计划",
  previous: "上年",
  change: "增减",
  rate: "比率",
  average: "平均",
  score: "得分",
  standard: "应有",
};

/** What a column of cases holds, and what numbers that are no figures are. */
export const columnWords: ReadonlyMap<string, string> = new Map([
  ["date", "日期"],
  ["planDate", "计划日期"],
  ["category", "类别"],
  ["topic", "内容"],
  ["person", "人员"],
  ["place", "地点"],
  ["department", "部门"],
  ["status", "状态"],
  ["amount", "数量"],
  ["remark", "备注"],
  ["identifier", "编号"],
  ["mark", "打勾"],
  ["ordinal", "序号"],
  ["header", "表头"],
  ["not-held", "没有发生"],
  ["duplicate-total", "小计"],
  ["text", "文字"],
]);

export const marked = ({ before, words, after }: Excerpt): string => `${before}【${words}】${after}`;
