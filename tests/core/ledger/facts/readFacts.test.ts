import { ledgerWords } from "../../../../src/catalog/language/ledgerWords";
import { readFacts } from "../../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../../src/core/ledger/sheet";
import type { Fact, Facts } from "../../../../src/core/ledger/facts/fact";

/** Rows by line, cells by `|`. */
const read = (text: string, name = ""): Facts =>
  readFacts(
    [
      textSheet(
        text.split("\n").map((line) => line.split("|")),
        name,
      ),
    ],
    ledgerWords,
  );
const find = ({ facts }: Facts, row: string, column = ""): Fact | undefined =>
  facts.find(({ rows, columns }) => rows.includes(row) && (column === "" || columns.includes(column)));

test("names each figure by its row and its column, with the unit said first", () => {
  const facts = read("指标|单位|2024年计划|2024年\n党组会|次|24|26\n罚没款（万元）||3.5|4.1");
  expect(find(facts, "党组会", "2024年")).toMatchObject({
    unit: "次",
    unitFrom: "unitColumn",
    role: "actual",
  });
  expect(find(facts, "党组会", "2024年计划")).toMatchObject({ role: "plan", amount: { digits: "24" } });
  expect(find(facts, "罚没款", "2024年")).toMatchObject({ unit: "万元", unitFrom: "row" });
});

test("reads each table of a sheet by its own header", () => {
  const facts = read(
    "表一\n科室|党课|家访\n办公室|3|5\n财务科|2|6\n\n物资（单位：元）\n品名|2024|2023\n口罩|860|910",
  );
  expect(facts.tables).toHaveLength(2);
  expect(find(facts, "口罩", "2023")).toMatchObject({ role: "previous", unit: "元", unitFrom: "caption" });
});

test("carries upper headings over the lower ones", () => {
  const facts = read("单位|党员||经费（万元）\n|正式|预备|\n一支部|12|3|1.5\n二支部|9|1|0.8");
  expect(find(facts, "二支部", "预备")).toMatchObject({ columns: ["党员", "预备"], amount: { digits: "1" } });
  expect(find(facts, "一支部", "经费")).toMatchObject({ unit: "万元" });
});

test("hangs parts under the row that they are parts of", () => {
  const facts = read("项目|数量\n检查|40\n　其中：夜查|12\n　　　　联查|8\n培训|6");
  const [whole, night, joint, training] = facts.facts;
  expect([night?.parent, joint?.parent, training?.parent]).toEqual([whole?.id, whole?.id, null]);
});

test("accounts for every cell with a digit", () => {
  const facts = read(
    "序号|日期|事项|人数|电话\n1|2025-3-1|宣讲|30|13800000001\n2|2025-4-2|宣讲|25|13800000002",
  );
  expect(facts.left).toEqual({ ordinal: 2, date: 2, identifier: 2 });
  expect(facts.numeric).toBe(8);
});

test("reads lines of prose beside tables", () => {
  const facts = read("其他\n签订承诺书86份；入党积极分子5人（女3人），去年4人");
  expect(facts.facts.map(({ amount, role }) => `${amount.digits} ${role}`)).toEqual([
    "86 actual",
    "5 actual",
    "3 actual",
    "4 previous",
  ]);
  expect(facts.facts[2]?.parent).toBe(facts.facts[1]?.id);
});

test("reads a register as cases and leaves out what did not take place", () => {
  const facts = read(
    "日期|类别|人数|状态\n2025-3-1|宣讲|8|已完成\n2025-4-1|宣讲|9|取消\n2025-5-1|培训|7|已完成",
  );
  const cases = facts.tables[0]?.cases;
  expect(cases?.rows.map(({ held }) => held)).toEqual([true, false, true]);
  expect(cases?.columns[1]?.values).toEqual(
    new Map([
      ["宣讲", 1],
      ["培训", 1],
    ]),
  );
  expect(facts.left["not-held"]).toBe(1);
});
