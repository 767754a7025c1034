import { factNoteSentence } from "../../src/app/factNoteSentence";

test("a note names the row, the reason and how the row stood", () => {
  const note = { ledger: "", sheet: "2025", row: 36, code: "notANumber", text: "谈心谈话\t待统计" } as const;
  expect(factNoteSentence(note)).toBe("2025 第 36 行：数量一格不是数字，没有读入（谈心谈话 待统计）");
  expect(factNoteSentence({ ...note, sheet: "" })).toMatch(/^第 36 行：/u);
  expect(factNoteSentence({ ...note, code: "hiddenRows", text: "3" })).toBe(
    "2025 第 36 行：从这里起有 3 行是隐藏的，也已计入",
  );
  expect(factNoteSentence({ ...note, row: 1, code: "hiddenSheet", text: "" })).toBe(
    "2025：隐藏的工作表，没有读入；要用请先取消隐藏",
  );
  expect(factNoteSentence({ ...note, ledger: "党建.xlsx" })).toMatch(/^党建\.xlsx 2025 第 36 行：/u);
  expect(factNoteSentence(note, "en-US")).toMatch(/^2025 Row 36: the value is no number/u);
});
