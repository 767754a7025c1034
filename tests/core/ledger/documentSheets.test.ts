import { documentSheets } from "../../../src/core/ledger/documentSheets";
import { plainParagraph } from "../../../src/core/document/snapshot";

test("tables become sheets under their title, lines sheets of single cells", () => {
  const cell = (text: string, row: number, column: number) => ({
    ...plainParagraph(text),
    cell: { table: 0, row, column },
  });
  const sheets = documentSheets({
    paragraphs: [
      plainParagraph("全年家访86户。"),
      plainParagraph("表一 宣讲"),
      cell("项目", 0, 0),
      cell("数量", 0, 1),
      cell("宣讲", 1, 0),
      cell("9", 1, 1),
      plainParagraph("以上由办公室统计。"),
    ],
  });
  expect(sheets.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
    [["全年家访86户。"]],
    [["表一 宣讲"], ["项目", "数量"], ["宣讲", "9"]],
    [["以上由办公室统计。"]],
  ]);
});
