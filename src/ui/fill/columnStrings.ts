import type { TakenRole } from "../../app/ledgerColumns";
import { useLanguage } from "../strings/StringsContext";

const zhCN = {
  columns: "各列用途",
  hint: "看错了可以在这里改，以后遇到同样的表头都照此识别。",
  asRead: (role: string | null) => (role === null ? "自动识别" : `自动（${role}）`),
  example: (text: string) => (text === "" ? "这一列是空的" : `如“${text}”`),
  purposeOf: (header: string) => `“${header}”列的用途`,
  refused: (header: string) => `“${header}”列照那样看，就没有能用的数据了，已改回。`,
  role: {
    name: "指标名称",
    value: "数量",
    unit: "计量单位",
    plan: "计划数",
    date: "日期",
    category: "类别",
    topic: "主题、内容",
    people: "参加人数",
    place: "地点",
    remark: "备注",
    passedOver: "不用",
    planDate: "计划日期",
    person: "人员",
    department: "部门、单位",
    status: "状态",
    serial: "序号",
    identifier: "编号",
    period: "时段",
    mark: "打勾",
  } satisfies Readonly<Record<TakenRole, string>>,
};

type ColumnStrings = Omit<typeof zhCN, "role"> & { readonly role: Readonly<Record<TakenRole, string>> };

const enUS: ColumnStrings = {
  columns: "Columns",
  hint: "Correct what was misread; it holds for every ledger with the same header.",
  asRead: (role) => (role === null ? "As read" : `As read (${role})`),
  example: (text) => (text === "" ? "This column is empty" : `e.g. “${text}”`),
  purposeOf: (header) => `What “${header}” is for`,
  refused: (header) => `Read that way, “${header}” left no figures; it was changed back.`,
  role: {
    name: "Indicator",
    value: "Value",
    unit: "Unit",
    plan: "Plan",
    date: "Date",
    category: "Category",
    topic: "Topic",
    people: "People",
    place: "Place",
    remark: "Remark",
    passedOver: "Not used",
    planDate: "Planned date",
    person: "Person",
    department: "Department",
    status: "Status",
    serial: "Number of the row",
    identifier: "Identifier",
    period: "Period",
    mark: "Mark",
  },
};

export const useColumnStrings = (): ColumnStrings => (useLanguage().locale === "en-US" ? enUS : zhCN);
