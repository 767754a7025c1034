import { readCellValue } from "../../../src/core/ledger/cellValue";
import { textCell } from "../../../src/core/ledger/sheet";
import type { Cell } from "../../../src/core/ledger/sheet";

const written = (cell: Cell): string => {
  const value = readCellValue(cell);
  return value.kind === "amount"
    ? `${value.amount.hedge ?? ""}${value.amount.digits}${value.unit ?? ""}${value.remark === "" ? "" : `（${value.remark}）`}`
    : value.kind;
};
const stored = (number: number, text: string): Cell => ({ text, number, date: false });

test.each([
  ["12", "12"],
  ["１２", "12"],
  ["12次", "12次"],
  ["12 次", "12次"],
  ["1,284", "1284"],
  ["约60", "约60"],
  ["60余人次", "余60人次"],
  ["十二", "12"],
  ["92.5%", "92.5％"],
  ["0", "0"],
  ["12次（含扩大会议2次）", "12次（含扩大会议2次）"],
  ["12（次）", "12次"],
  ["0.30000000000000004", "0.3"],
  ["", "blank"],
  ["　", "blank"],
  ["/", "none"],
  ["—", "none"],
  ["无", "none"],
  ["3月", "text"],
  ["2025年", "text"],
  ["已完成", "text"],
])("%s is %s", (text, expected) => {
  expect(written(textCell(text))).toBe(expected);
});

test.each([
  ["a rate as a fraction", stored(0.925, "92.5%"), "92.5％"],
  ["a rate shown rounded", stored(0.8666666, "86.7%"), "86.7％"],
  ["binary noise", stored(0.1 + 0.2, "0.3"), "0.3"],
  ["thousands", stored(1284, "1,284.00"), "1284"],
  ["a column too narrow", stored(123456, "######"), "123456"],
  ["a large number in powers of ten", stored(12345678901, "1.23E+10"), "12345678901"],
  ["a unit in the number format", stored(12, "12次"), "12次"],
  ["a date", { text: "2025/1/9", number: 45666, date: true }, "text"],
])("%s", (_, cell, expected) => {
  expect(written(cell)).toBe(expected);
});
