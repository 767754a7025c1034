import { ledgerLayouts } from "../../../src/catalog/ledgerLayouts/index";
import type { ColumnRoles } from "../../../src/core/ledger/columnRoles";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { textSheet } from "../../../src/core/ledger/sheet";

function columnsOf(rows: readonly (readonly string[])[], roles: ColumnRoles = new Map()): readonly string[] {
  const ledger = readLedger([textSheet(rows)], ledgerLayouts, { year: 2025, roles });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  const { columns = [] } = ledger.value;
  return columns.map(({ header, role, said, example }) => `${header} ${role} ${said ?? "-"} ${example}`);
}

const summary = [
  ["序号", "指标", "数量", "单位", "备注"],
  ["1", "讲党课", "6", "次", "含微党课"],
  ["2", "谈心谈话", "30", "人次", ""],
];

test("a table of names and amounts tells what each headed column was taken for", () => {
  expect(columnsOf(summary)).toEqual([
    "序号 passedOver - 1",
    "指标 name - 讲党课",
    "数量 value - 6",
    "单位 unit - 次",
    "备注 remark - 含微党课",
  ]);
});

test("what the person said is told beside what it was read as", () => {
  expect(columnsOf(summary, new Map([["备注", "passedOver"]]))[4]).toBe("备注 remark passedOver 含微党课");
});

test("a ledger of events tells date, category, topic and people", () => {
  const rows = [
    ["日期", "类别", "主题", "参加人数"],
    ["3月5日", "主题党日", "义务植树", "30"],
    ["4月2日", "党课", "学习条例", "28"],
  ];
  expect(columnsOf(rows)).toEqual([
    "日期 date - 3月5日",
    "类别 category - 主题党日",
    "主题 topic - 义务植树",
    "参加人数 people - 30",
  ]);
});

test("months speak for themselves, and a header over two tables is told once", () => {
  const rows = [
    ["指标", "1月", "2月", "3月"],
    ["讲党课", "1", "0", "2"],
    ["谈心谈话", "3", "4", "5"],
  ];
  expect(columnsOf(rows)).toEqual(["指标 name - 讲党课"]);
  expect(columnsOf([...summary, [], ...summary]).length).toBe(5);
});

test("a header over two rows can be spoken of", () => {
  const rows = [
    ["指标", "全年", ""],
    ["", "上报", "核定"],
    ["讲党课", "8", "6"],
    ["谈心谈话", "15", "12"],
  ];
  const plain = columnsOf(rows);
  expect(plain.map((column) => column.split(" ")[0])).toEqual(["指标", "上报", "核定"]);
  expect(columnsOf(rows, new Map([["指标", "passedOver"]]))[0]).toMatch(/^指标 \w+ passedOver/);
});

test("without a header nothing is told", () => {
  expect(columnsOf([["讲党课：6次"], ["谈心谈话30人次"]])).toEqual([]);
});
