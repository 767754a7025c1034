import { standardProfile } from "../../../src/app/layout";
import { readOutline } from "../../../src/core/document/outline";
import { compareLayout, differenceId } from "../../../src/core/layout/compareLayout";
import type { LayoutComparison } from "../../../src/core/layout/compareLayout";
import type {
  LayoutReading,
  PageLayout,
  ParagraphLayout,
  SectionLayout,
} from "../../../src/core/layout/layoutFacts";
import { planLayout } from "../../../src/core/layout/planLayout";
import { bodyStretch, reading } from "./layoutDocs";

const lines = ["市委：", "现将情况报告如下。", "一、主要工作", "全年召开会议12次。", "研究党建工作4次。"];
const heading: Partial<ParagraphLayout> = {
  stretches: [{ ...bodyStretch(lines[2] ?? ""), font: "黑体" }],
};
const flush: Partial<ParagraphLayout> = { firstLine: { unit: "points", value: 0 } };
const official = { 0: flush, 2: heading };

const compared = (doc: LayoutReading, within: { from: number; to: number } | null = null): LayoutComparison =>
  compareLayout(doc, readOutline(doc.snapshot), standardProfile, { within });
const idsOf = (doc: LayoutReading): readonly string[] => compared(doc).differences.map(differenceId);

const withText = (change: Partial<ParagraphLayout>): LayoutReading =>
  reading(lines, { ...official, 3: change });
const withStretch = (change: Partial<ReturnType<typeof bodyStretch>>): LayoutReading =>
  withText({ stretches: [{ ...bodyStretch(lines[3] ?? ""), ...change }] });

test("a document in the official look has no difference", () => {
  expect(idsOf(reading(lines, official))).toEqual([]);
});

test.each([
  ["another font of the class", withStretch({ font: "仿宋" })],
  ["bold words in the text", withStretch({ bold: true })],
  ["left instead of justified", withText({ alignment: "left" })],
  [
    "an indent in points that comes to two characters",
    withText({ firstLine: { unit: "points", value: 32.1 } }),
  ],
  ["a usual pitch besides", withText({ lineSpacing: { rule: "exact", value: 28 } })],
  ["what the host can not tell", withText({ firstLine: null, lineSpacing: null, alignment: null })],
  ["a locked place", withText({ locked: true, firstLine: { unit: "points", value: 0 } })],
  ["a picture's own pitch", withText({ holdsThing: true, lineSpacing: { rule: "multiple", value: 1 } })],
])("%s is no difference", (_, doc) => {
  expect(idsOf(doc)).toEqual([]);
});

test.each([
  ["a font", withStretch({ font: "宋体" }), "body.font"],
  ["微软雅黑 is no 黑体 and no 仿宋", withStretch({ font: "微软雅黑" }), "body.font"],
  ["a size", withStretch({ size: 15 }), "body.size"],
  ["the font of digits", withStretch({ latinFont: "仿宋_GB2312" }), "all.latinFont"],
  ["an indent", withText({ firstLine: { unit: "points", value: 0 } }), "body.place"],
  ["a hanging indent", withText({ left: { unit: "characters", value: 2 } }), "body.place"],
  ["a pitch", withText({ lineSpacing: { rule: "multiple", value: 1.5 } }), "all.linePitch"],
  ["space between paragraphs", withText({ space: 6 }), "all.linePitch"],
])("%s is a difference", (_, doc, id) => {
  expect(idsOf(doc)).toEqual([id]);
});

test("a bold heading differs, also where its style makes it so", () => {
  const bold = { stretches: [{ ...bodyStretch(lines[2] ?? ""), font: "黑体", bold: true }] };
  expect(idsOf(reading(lines, { 0: flush, 2: bold }))).toEqual(["heading1.plain"]);
});

test("the font of digits is not asked for where there are none", () => {
  const doc = reading(lines, {
    ...official,
    1: { stretches: [{ ...bodyStretch(lines[1] ?? ""), latinFont: "宋体" }] },
  });
  expect(idsOf(doc)).toEqual([]);
});

test("single spacing on the page's grid is the official pitch", () => {
  const section: SectionLayout = {
    upright: true,
    width: 210,
    height: 297,
    top: 37,
    bottom: 35,
    left: 28,
    right: 26,
    linePitch: 28.95,
    characterSpace: -0.2,
  };
  const page: PageLayout = { sections: [section], foot: "official" };
  const doc = withText({ lineSpacing: { rule: "multiple", value: 1 } });
  expect(idsOf({ ...doc, page })).toEqual([]);
  expect(idsOf({ ...doc, page: { ...page, sections: [{ ...section, linePitch: null }] } })).toEqual([
    "all.linePitch",
    "page.grid",
  ]);
});

test("a selection is compared alone, without the pages", () => {
  const doc = reading(lines, { 3: { space: 6 }, 4: { space: 6 } });
  const { differences } = compared(doc, { from: 4, to: 5 });
  expect(differences.map((difference) => [differenceId(difference), difference.count])).toEqual([
    ["all.linePitch", 1],
  ]);
});

test("a plan holds what differs and nothing else", () => {
  const doc = withStretch({ font: "宋体", size: 15 });
  expect(planLayout(doc, compared(doc), standardProfile).paragraphs).toEqual([
    {
      paragraph: 3,
      text: lines[3],
      place: null,
      size: 16,
      linePitch: null,
      stretches: [{ start: 0, end: 10, look: { font: "仿宋_GB2312", size: 16 } }],
    },
  ]);
  expect(planLayout(doc, compared(doc), standardProfile, ["body.size"]).paragraphs[0]?.stretches).toEqual([
    { start: 0, end: 10, look: { size: 16 } },
  ]);
  expect(planLayout(doc, compared(doc), standardProfile, []).paragraphs).toEqual([]);
});

test("a date four characters from the edge makes room for a seal: unit and date are let be", () => {
  const signed = [...lines, "中共青禾市河湾区委员会", "2025年12月31日"];
  const right = (value: number): Partial<ParagraphLayout> => ({
    alignment: "right",
    firstLine: { unit: "points", value: 0 },
    right: { unit: "characters", value },
  });
  const doc = (date: number): LayoutReading => reading(signed, { ...official, 5: right(1), 6: right(date) });
  expect(idsOf(doc(4))).toEqual([]);
  expect(idsOf(doc(1))).toEqual(["signature.place", "date.place"]);
});
