import { tableTotals } from "../../../src/core/checking/tableTotals";
import { plainParagraph } from "../../../src/core/document/snapshot";

const faultsIn = (...rows: readonly (readonly string[])[]): readonly string[] => {
  const paragraphs = rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ ...plainParagraph(text), cell: { table: 0, row, column } })),
  );
  return [...tableTotals({ snapshot: { paragraphs } })].map(
    ({ head, total, sum, range }) => `${head} ${total} ${sum} @${range.paragraph}`,
  );
};

test("a column that does not make its total", () => {
  expect(faultsIn(["单位", "党员"], ["机关", "12"], ["社区", "30"], ["合计", "43"])).toEqual([
    "党员 43 42 @7",
  ]);
  expect(faultsIn(["单位", "党员"], ["机关", "12"], ["社区", "30"], ["合 计", "42"])).toEqual([]);
});

test("a row that does not make its total", () => {
  expect(faultsIn(["单位", "上半年", "下半年", "合计"], ["机关", "3", "4", "8"])).toEqual(["机关 8 7 @7"]);
});

test("a total that stands first, blanks, and what is not added", () => {
  expect(faultsIn(["单位", "件数"], ["合计", "9"], ["机关", "4"], ["社区", "—"], ["村", "5"])).toEqual([]);
  expect(faultsIn(["单位", "参会率"], ["机关", "90"], ["社区", "80"], ["合计", "85"])).toEqual([]);
});

test("parts that are named as such, or unfilled, make no sum", () => {
  expect(faultsIn(["单位", "党员"], ["机关", "12"], ["其中：女", "3"], ["合计", "12"])).toEqual([]);
  expect(faultsIn(["单位", "党员"], ["机关", "12"], ["社区", "**"], ["合计", "42"])).toEqual([]);
});
