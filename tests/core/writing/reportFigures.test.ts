import { readOutline } from "../../../src/core/document/outline";
import { plainParagraph } from "../../../src/core/document/snapshot";
import type { Snapshot } from "../../../src/core/document/snapshot";
import { reportFigures } from "../../../src/core/writing/reportFigures";
import { mark, marked } from "../../support/markedText";

const inText = (snapshot: Snapshot) => reportFigures(snapshot, readOutline(snapshot));

test.each([
  "全年召开党委会议⟦24⟧次，研究议题⟦1,284⟧个，占比⟦32.5⟧％。",
  "廉政谈话⟦60⟧余人次，慰问近⟦38⟧户，投入资金⟦120⟧余万元、⟦3.2⟧亿元。",
  "讲党课⟦十二⟧次，发展党员⟦两⟧名，修订制度⟦三⟧项。",
  "选派⟦2⟧—⟦3⟧名干部，同比提高⟦2.3⟧个百分点，获全市第⟦2⟧名。",
  "排查廉政风险点⟦63⟧个，设立服务点⟦12⟧个，人均学时⟦40⟧学时，讲党课：⟦4⟧次，9点30分、十点15分、8时20分、1:3。",
  "培训⟦８⟧期⟦３６０⟧人（次）。",
  "2025年3月15日召开第3次会议，学习《条例》第12条、〔2025〕12号文件和“12·4”活动安排。",
  "增强“四个意识”，落实中央八项规定精神，抓好3个方面工作，二十届三次全会后举一反三。",
  "“第一议题”学习⟦36⟧次，8小时以外监督，拨打12345热线，三年来、5年间、一次性、每两月一次。",
  "党的二十大以来，坚持五级书记抓党建，四种形态、六大纪律、十四五规划，开展两个专项。",
])("figures among numbers: %s", (text) => {
  const { snapshot } = marked(text);
  expect(
    mark(
      snapshot,
      inText(snapshot).map(({ range }) => range),
    ),
  ).toBe(text);
});

test("numbers of headings, titles and signatures are none", () => {
  const text = [
    "关于2025年第1季度3项工作情况的报告",
    "一、主要工作",
    "1.抓学习。开展学习⟦12⟧次。",
    "（2）抓班子。谈话⟦5⟧人次。",
    "中共云溪镇委员会",
    "2025年12月10日",
  ].join("\n");
  const { snapshot } = marked(text);
  expect(
    mark(
      snapshot,
      inText(snapshot).map(({ range }) => range),
    ),
  ).toBe(text);
});

test("a figure tells its digits, unit and hedge", () => {
  const { snapshot } = marked("共１，２８４余人次，约十二场，占９２．５%");
  expect(inText(snapshot)).toMatchObject([
    { text: "１，２８４", digits: "1284", unit: "人次", hedge: "余" },
    { text: "十二", digits: "12", unit: "场" },
    { text: "９２．５", digits: "92.5", unit: "%" },
  ]);
});

test("a number alone in a table is a figure, its head and first column are not", () => {
  const cell = (row: number, column: number, text: string) => ({
    ...plainParagraph(text),
    cell: { table: 0, row, column },
  });
  const snapshot = {
    paragraphs: [
      cell(0, 0, "序号"),
      cell(0, 1, "2025"),
      cell(1, 0, "1"),
      cell(1, 1, "24"),
      cell(2, 1, "2024"),
    ],
  };
  expect(inText(snapshot).map(({ text }) => text)).toEqual(["24"]);
});
