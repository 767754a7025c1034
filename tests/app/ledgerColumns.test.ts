import { ledgerColumns } from "../../src/app/ledgerColumns";
import { ledgerWords } from "../../src/catalog/language/ledgerWords";
import type { ColumnRoles } from "../../src/core/ledger/columnRoles";
import { readFacts } from "../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../src/core/ledger/sheet";

const columnsOf = (text: string, roles: ColumnRoles = new Map()): readonly string[] =>
  ledgerColumns(
    readFacts([textSheet(text.split("\n").map((line) => line.split("|")))], ledgerWords, "", roles),
  ).map(({ header, role, said, example }) => `${header} ${role} ${said ?? "-"} ${example}`);

const summary = "序号|指标|数量|单位|备注\n1|讲党课|6|次|含微党课\n2|谈心谈话|30|人次|";

test("a table of names and amounts tells what each headed column was taken for", () => {
  expect(columnsOf(summary)).toEqual([
    "序号 serial - 1",
    "指标 name - 讲党课",
    "数量 value - 6",
    "单位 unit - 次",
    "备注 remark - 含微党课",
  ]);
});

test("what the person said is told beside what it was read as", () => {
  expect(columnsOf(summary, new Map([["备注", "passedOver"]]))[4]).toBe(
    "备注 passedOver passedOver 含微党课",
  );
});

test("a register tells date, category, topic, people and who", () => {
  const rows =
    "日期|类别|主题|参加人数|主持人\n3月5日|主题党日|义务植树|30|王力\n4月2日|党课|学习条例|28|王力";
  expect(columnsOf(rows)).toEqual([
    "日期 date - 3月5日",
    "类别 category - 主题党日",
    "主题 topic - 义务植树",
    "参加人数 value - 30",
    "主持人 person - 王力",
  ]);
});

test("months speak for themselves, and a header over two tables is told once", () => {
  const months = "指标|1月|2月|3月\n讲党课|1|0|2\n谈心谈话|3|4|5";
  expect(columnsOf(months)).toEqual(["指标 name - 讲党课"]);
  expect(columnsOf(`${summary}\n\n${summary}`).length).toBe(5);
});

test("a header over two rows can be spoken of", () => {
  const rows = "指标|全年|\n|上报|核定\n讲党课|8|6\n谈心谈话|15|12";
  expect(columnsOf(rows).map((column) => column.split(" ")[0])).toEqual(["指标", "上报", "核定"]);
  expect(columnsOf(rows, new Map([["上报", "plan"]]))[1]).toMatch(/^上报 plan plan/);
});

test("without a header nothing is told", () => {
  expect(columnsOf("讲党课：6次\n谈心谈话30人次")).toEqual([]);
});
