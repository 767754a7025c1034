import { ledgerLayouts } from "../../../src/catalog/ledgerLayouts/index";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { textSheet } from "../../../src/core/ledger/sheet";
import type { CellArea } from "../../../src/core/ledger/sheet";

const header = ["日期", "会议类别", "内容", "人数"];
const down = (left: number, top: number, bottom: number): CellArea => ({ top, bottom, left, right: left });

function countsOf(rows: readonly (readonly string[])[], merges: readonly CellArea[]): readonly string[] {
  const ledger = readLedger([{ ...textSheet([header, ...rows]), merges }], ledgerLayouts, { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  return ledger.value.figures
    .filter(({ unit, total }) => unit === "次" && !total)
    .map(({ indicator, amount, formula }) => `${indicator} ${amount.digits} ${formula ?? ""}`);
}

test("date and kind merged over the same rows make one meeting", () => {
  const rows = [
    ["2025-03-05", "党委会", "研究干部任免"],
    ["", "", "研究党建计划"],
    ["2025-04-02", "党委会", "研究意识形态工作"],
  ];
  expect(countsOf(rows, [down(0, 1, 2), down(1, 1, 2)])).toEqual(["党委会 2 count(类别=党委会)"]);
});

test("two rows under one date in a group of one kind may be one meeting or two: both counts are stated", () => {
  const rows = [
    ["2025-03-05", "主题党日", "义务植树"],
    ["", "", "慰问老党员"],
    ["2025-04-02", "", "参观旧址"],
  ];
  expect(countsOf(rows, [down(0, 1, 2), down(1, 1, 3)])).toEqual([
    "主题党日 3 count(类别=主题党日)",
    "主题党日 2 count(类别=主题党日; 同一日期合并)",
  ]);
});

test("a kind of its own under a merged date is a meeting of its own", () => {
  const rows = [
    ["2025-03-05", "党委会", "研究干部任免", "9"],
    ["", "主题党日", "义务植树", "30"],
  ];
  expect(countsOf(rows, [down(0, 1, 2)])).toEqual([
    "党委会 1 count(类别=党委会)",
    "主题党日 1 count(类别=主题党日)",
  ]);
});
