import { ledgerLayouts } from "../../../src/catalog/ledgerLayouts/index";
import { headerKey } from "../../../src/core/ledger/columnRoles";
import type { ColumnRole } from "../../../src/core/ledger/columnRoles";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { textSheet } from "../../../src/core/ledger/sheet";

function figures(text: string, roles: Readonly<Record<string, ColumnRole>>): readonly string[] {
  const sheet = textSheet(text.split("\n").map((line) => line.split("|")));
  const ledger = readLedger([sheet], ledgerLayouts, { year: 2025, roles: new Map(Object.entries(roles)) });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  return ledger.value.figures.map(
    ({ path, amount, unit, formula }) =>
      `${path.join(">")} ${amount.digits}${unit ?? ""}${formula === null ? "" : ` ${formula}`}`,
  );
}

const events = `日期|类别|主题|签到|名额
2025.1.5|主题党日|学习|12|20
2025.3.8|主题党日|参观|13|20`;

test("a column that the person calls the number of people is summed as such", () => {
  expect(figures(events, {}).some((one) => one.startsWith("主题党日参加人数"))).toBe(false);
  const told = figures(events, { 签到: "people", 名额: "passedOver" });
  expect(told).toContain("主题党日>主题党日参加人数 25人次 sum(参加人数; 类别=主题党日)");
  expect(told.filter((one) => one.includes("名额") || one.includes(" 40"))).toEqual([]);
});

test("the values stand where the person says", () => {
  const text = `项目|上报口径|核定口径|单位
党组会|20|18|次
党课|6|5|次`;
  const told = figures(text, { 上报口径: "passedOver", 核定口径: "value" });
  expect(told).toEqual(["党组会 18次", "党课 5次"]);
});

test("cells that merely say the same as a header stay as they are", () => {
  const told = figures("项目|数量|单位\n数量|3|次\n党课|6|次", { 数量: "value" });
  expect(told).toEqual(["数量 3次", "党课 6次"]);
});

test("a header's unit, blanks and colon are no part of its key", () => {
  expect(headerKey(" 签到 人数：（人）")).toBe("签到人数");
});
