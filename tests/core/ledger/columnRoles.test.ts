import { ledgerWords } from "../../../src/catalog/language/ledgerWords";
import { headerKey } from "../../../src/core/ledger/columnRoles";
import type { ColumnRole } from "../../../src/core/ledger/columnRoles";
import type { Facts } from "../../../src/core/ledger/facts/fact";
import { readFacts } from "../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../src/core/ledger/sheet";

function read(text: string, roles: Readonly<Record<string, ColumnRole>>): Facts {
  const sheet = textSheet(text.split("\n").map((line) => line.split("|")));
  return readFacts([sheet], ledgerWords, "", new Map(Object.entries(roles)));
}

const figures = ({ facts }: Facts): readonly string[] =>
  facts.map(
    ({ rows, columns, amount, unit, role }) =>
      `${rows.join(">")} ${columns.join(">")} ${amount.digits}${unit ?? ""}${role === "actual" ? "" : ` ${role}`}`,
  );

const events = `日期|类别|主题|签到|名额
2025.1.5|主题党日|学习|12|20
2025.3.8|主题党日|参观|13|20`;

test("a column that the person calls the number of people is counted as such", () => {
  const told = read(events, { 签到: "people", 名额: "passedOver" });
  const columns = told.tables[0]?.cases?.columns ?? [];
  expect(columns.map(({ labels, kind, unit }) => [labels.join(), kind, unit])).toEqual([
    ["日期", "date", null],
    ["类别", "category", null],
    ["主题", "topic", null],
    ["签到,参加人数", "amount", "人"],
    ["名额", "identifier", null],
  ]);
  expect(figures(told).filter((one) => one.includes("名额"))).toEqual([]);
  expect(told.tables[0]?.cases?.rows[0]?.values[4]).toEqual([]);
});

test("what is passed over is still accounted for", () => {
  const told = read(events, { 名额: "passedOver" });
  expect(told.numeric).toBe(6);
  expect(told.left).toEqual({ date: 2, text: 2 });
});

test("the values stand where the person says, under the name that the ledger gives them", () => {
  const text = `项目|上报口径|核定口径|单位
党组会|20|18|次
党课|6|5|次`;
  const told = figures(read(text, { 上报口径: "passedOver", 核定口径: "value" }));
  expect(told).toEqual(["党组会 核定口径 18次", "党课 核定口径 5次"]);
});

test("a column of plans is one, whatever its header says", () => {
  const text = "项目|核定|完成\n党组会|20|18\n党课|6|5";
  expect(figures(read(text, { 核定: "plan" }))).toEqual([
    "党组会 核定 20 plan",
    "党组会 完成 18",
    "党课 核定 6 plan",
    "党课 完成 5",
  ]);
  expect(figures(read(text.replace("完成", "计划内"), { 计划内: "value" }))[1]).toBe("党组会 计划内 18");
});

test("dates, kinds and topics are where the person says", () => {
  const text = "甲|乙|丙\n3.5|党课|学条例\n4.9|党课|学党章\n5.12|座谈|听意见";
  const { tables } = read(text, { 甲: "date", 乙: "category", 丙: "topic" });
  expect(tables[0]?.cases?.columns.map(({ kind }) => kind)).toEqual(["date", "category", "topic"]);
  expect(tables[0]?.cases?.rows.map(({ date }) => date?.month)).toEqual([3, 4, 5]);
});

test("a header that was spoken of is one, also where nothing else says so", () => {
  const text = "甲|乙\n宣讲|下乡\n走访|进村";
  expect(read(text, {}).tables[0]?.header).toEqual([]);
  expect(read(text, { 甲: "category", 乙: "topic" }).tables[0]?.header).toEqual([1]);
});

test("cells that merely say the same as a header stay as they are", () => {
  const told = figures(read("项目|数量|单位\n数量|3|次\n党课|6|次", { 数量: "plan" }));
  expect(told).toEqual(["数量 数量 3次 plan", "党课 数量 6次 plan"]);
});

test("a header's unit, blanks and colon are no part of its key", () => {
  expect(headerKey(" 签到 人数：（人）")).toBe("签到人数");
});
