import { ledgerWords } from "../../../../src/catalog/language/ledgerWords";
import { readFacts } from "../../../../src/core/ledger/facts/readFacts";
import { textCell, textSheet } from "../../../../src/core/ledger/sheet";
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

test("takes the year of a plan in the title for no year of the table", () => {
  const facts = read("2024年完成情况及2025年计划\n指标|2023年|2024年|2025年计划\n修路|3|4|5\n植树|6|9|7");
  expect(facts.facts.slice(0, 3).map(({ role }) => role)).toEqual(["previous", "actual", "plan"]);
});

test("a named year beside columns of this year is the year before", () => {
  const facts = read("指标|上半年|全年|2022年\n检查|4|9|7\n宣讲|2|6|5");
  expect(find(facts, "检查", "2022年")).toMatchObject({ role: "previous" });
});

test("finds totals by arithmetic and by name, and hangs the parts under them", () => {
  const facts = read("项目|东组|西组|全村\n户数|12|20|32\n改厕|4|7|11\n植树|3|9|12");
  const [east, , all] = facts.facts;
  expect(all?.total).toBe("named");
  expect(east?.parent).toBe(all?.id);
});

test("adds up periods and departments where the table leaves it to its reader", () => {
  const facts = read("支部|一季度谈话|二季度谈话\n一支部|3|4\n二支部|5|6");
  const sums = facts.facts.filter(({ reading }) => reading === "total");
  expect(sums.map(({ rows, columns, amount }) => [...rows, ...columns, amount.digits].join(" "))).toEqual([
    "一支部 谈话 7",
    "二支部 谈话 11",
    "一季度谈话 8",
    "二季度谈话 10",
    "谈话 18",
  ]);
});

test("never adds up indicators that stand one under another", () => {
  const facts = read("部门|办公室|财务科\n宣讲|2|3\n家访|40|45");
  expect(facts.facts.some(({ reading, rows }) => reading === "total" && rows.length === 0)).toBe(false);
});

test("counts marks", () => {
  const facts = read("支部|家访|结对\n一支部|√|√\n二支部||√");
  expect(find(facts, "一支部")).toMatchObject({ amount: { digits: "2" }, reading: "total" });
});

test("tells rates that a column keeps as fractions in per cent", () => {
  const facts = read("险种|保费|达成率\n车险|184|0.9801\n农险|73|1.0503");
  expect(find(facts, "农险", "达成率")).toMatchObject({
    amount: { digits: "105.03" },
    unit: "％",
    role: "rate",
  });
});

test("says no unit of money where none is said", () => {
  expect(find(read("项目|数量\n慰问金|5000\n党课|9"), "慰问金")).toMatchObject({ unit: null });
});

test("a register kept in parts is one", () => {
  const part = (month: number) =>
    textSheet(
      [
        ["时间", "会议"],
        [`${month}月5日`, "支委会"],
        [`${month}月9日`, "支委会"],
      ],
      `${month}月`,
    );
  const { tables } = readFacts([part(1), part(2)], ledgerWords);
  expect(tables.map(({ cases }) => cases?.rows.length ?? 0)).toEqual([4, 0]);
});

test("the actual date beats the planned one, and a blank one did not take place", () => {
  const facts = read("会议|计划时间|实际时间\n甲会|2025-3-1|2025-3-8\n乙会|2025-6-1|");
  const rows = facts.tables[0]?.cases?.rows ?? [];
  expect(rows.map(({ held, date }) => [held, date?.month, date?.day])).toEqual([
    [true, 3, 8],
    [false, 6, 1],
  ]);
});

test("a remark that explains takes no case out", () => {
  const facts = read("日期|类别|人数|说明\n2025-3-1|谈话|2|因下乡改约\n2025-4-1|谈话|1|");
  expect(facts.tables[0]?.cases?.rows.every(({ held }) => held)).toBe(true);
});

test("what a spreadsheet could not reckon is no figure", () => {
  const cells = [
    [textCell("指标"), textCell("数量")],
    [textCell("处置问题线索"), { text: "#NUM!", number: Number.NaN, date: false }],
    [textCell("谈心谈话"), { text: "30", number: 30, date: false }],
  ];
  const { facts } = readFacts([{ name: "纪委", rows: cells, merges: [] }], ledgerWords);
  expect(facts.map(({ amount }) => amount.digits)).toEqual(["30"]);
});
