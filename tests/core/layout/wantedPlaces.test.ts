import { standardProfile } from "../../../src/app/layout";
import { paragraphParts } from "../../../src/core/layout/paragraphParts";
import { textWidth, typedIndent, wantedPlaces } from "../../../src/core/layout/wantedPlaces";
import { outlined } from "./layoutDocs";

const rightOf = (unit: string, date: string): readonly (number | undefined)[] => {
  const lines = [
    "2025年度党建工作总结",
    "现将情况报告如下。",
    "一、主要工作",
    "全年召开会议12次。",
    unit,
    date,
  ];
  const { snapshot, outline } = outlined(lines);
  const places = wantedPlaces(snapshot, paragraphParts(snapshot, outline), standardProfile);
  return places.slice(-2).map((place) => place?.right);
};

test("digits and Latin letters take half of a character", () => {
  expect(textWidth("2025年12月")).toBe(5);
  expect(textWidth("×日")).toBe(2);
});

test.each([
  ["全角两格", "　　认真", 2],
  ["半角四格", "    认真", 2],
  ["制表符", "\t认真", 2],
  ["没有", "认真", 0],
])("blanks before the text: %s", (_, text, expected) => {
  expect(typedIndent(text)).toBe(expected);
});

test("the date begins two characters behind the unit's beginning", () => {
  // Unit of nine characters, two from the edge: it begins at eleven; the date of seven begins at nine.
  expect(rightOf("中共青禾市委宣传部", "2025年12月31日")).toEqual([2, 2]);
  expect(rightOf("中共青禾市委宣传部", "2025年1月5日")).toEqual([2, 3]);
});

test("a date that is longer than the unit stands two from the edge, and the unit moves in", () => {
  expect(rightOf("青禾市教育局", "2025年12月31日")).toEqual([5, 2]);
});
