import fc from "fast-check";
import { ledgerLayouts } from "../../../src/catalog/ledgerLayouts/index";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { textSheet } from "../../../src/core/ledger/sheet";
import type { Cell } from "../../../src/core/ledger/sheet";
import { splitTables } from "../../../src/core/ledger/splitTables";

const word = fc.constantFrom(
  "",
  "",
  "指标",
  "数量",
  "单位",
  "日期",
  "类别",
  "合计",
  "其中：",
  "党组会",
  "1月",
  "2月",
  "12",
  "12次",
  "2025/1/9",
  "92.5%",
  "召开党组会24次",
  "注：无",
  "一、会议",
  "约60",
  "/",
  "次",
);
const grid = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 14 });

test("no content is lost when a sheet is cut into tables", () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const cells = splitTables(textSheet(rows)).flatMap((table) =>
        table.rows.flatMap((row, index) =>
          row.flatMap(({ text }, column) =>
            text === "" ? [] : [`${(table.rowsAbove ?? 0) + index} ${column} ${text}`],
          ),
        ),
      );
      const expected = rows.flatMap((row, index) =>
        row.flatMap((text, column) => (text === "" ? [] : [`${index} ${column} ${text}`])),
      );
      // Titles above tables that stand side by side belong to each of them.
      expect([...new Set(cells)].sort()).toEqual([...expected].sort());
    }),
  );
});

test("a note left of tables side by side is kept", () => {
  const tables = splitTables(textSheet([["", "类别", "", "类别"], ["注：无"]]));
  expect(tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text))).toContain("注：无");
});

test("every figure comes from the cell it names", () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const ledger = readLedger([textSheet(rows)], ledgerLayouts, { year: 2025 });
      if (!ledger.ok) return;
      for (const { origin, path, amount } of ledger.value.figures) {
        expect(rows[origin.row - 1]?.[origin.column - 1] ?? "").toBe(origin.text);
        expect(path.length).toBeGreaterThan(0);
        expect(Number(amount.digits)).toBe(amount.value);
      }
    }),
  );
});

/** Events whose cells count how often they are looked at. */
function looksAt(size: number): number {
  let looks = 0;
  const counted = (text: string): Cell => ({
    get text() {
      looks += 1;
      return text;
    },
    number: null,
    date: false,
  });
  const rows = Array.from({ length: size }, (_, index) =>
    [
      `2025-0${(index % 9) + 1}-0${(index % 8) + 1}`,
      ["支委会", "主题党日"][index % 2] ?? "",
      `学习第${index}号`,
      "20",
    ].map(counted),
  );
  const header = ["日期", "类别", "主题", "参加人数"].map(counted);
  const ledger = readLedger([{ name: "", rows: [header, ...rows], merges: [] }], ledgerLayouts, {
    year: 2025,
  });
  expect(ledger.ok && ledger.value.events.length).toBe(size);
  return looks;
}

test("the work grows with the rows, not with their square", () => {
  expect(looksAt(4000) / looksAt(1000)).toBeLessThan(4.2);
});
