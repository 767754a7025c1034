import { gbt9704 } from "../../../src/catalog/layouts/gbt9704";
import { readOutline } from "../../../src/core/document/outline";
import { compareLayout } from "../../../src/core/layout/compareLayout";
import type { LayoutReading, ParagraphLayout } from "../../../src/core/layout/layoutFacts";
import { learnProfile } from "../../../src/core/layout/learnProfile";
import { profileJson, readProfile } from "../../../src/core/layout/readProfile";
import { createTally } from "../../../src/core/layout/tally";
import { bodyLayout, bodyStretch, reading } from "./layoutDocs";

const lines = [
  "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
  "云溪区委：",
  "现将有关情况报告如下。",
  "一、主要工作",
  "全年召开党委会议12次，专题研究党建工作4次。",
  "二、存在问题",
  "学习的系统性还不够，检查的频次还不够。",
  "中共云溪镇委员会",
  "2025年12月20日",
];
const named = { id: "own", name: "本镇版式" };

/** Another house: 宋体 四号, 30 磅, headings 隶书, a title of its own distance. */
function house(changed: Readonly<Record<number, Partial<ParagraphLayout>>> = {}): LayoutReading {
  const like =
    (font: string, size: number, more: Partial<ParagraphLayout> = {}) =>
    (text: string) => ({
      ...bodyLayout(text),
      lineSpacing: { rule: "exact", value: 30 } as const,
      stretches: [{ ...bodyStretch(text), font, size, latinFont: "Arial" }],
      ...more,
    });
  const text = like("宋体", 14);
  const heading = like("隶书", 15);
  const title = like("华文中宋", 20, {
    alignment: "center",
    firstLine: { unit: "points", value: 0 },
    lineSpacing: { rule: "exact", value: 36 },
  });
  const right = (characters: number) =>
    like("宋体", 14, {
      alignment: "right",
      firstLine: { unit: "points", value: 0 },
      right: { unit: "characters", value: characters },
    });
  const looks = [
    title,
    like("宋体", 14, { firstLine: { unit: "points", value: 0 } }),
    text,
    heading,
    text,
    heading,
    text,
    // 8 characters of the unit and 7 of the date, which begins two to its right.
    right(3),
    right(2),
  ];
  return reading(
    lines,
    Object.fromEntries(lines.map((line, index) => [index, { ...looks[index]?.(line), ...changed[index] }])),
  );
}

function learned(document: LayoutReading) {
  const outline = readOutline(document.snapshot);
  const found = learnProfile(document, outline, gbt9704, named);
  if (!found.ok) throw new Error(found.error.kind);
  return { ...found.value, differences: compareLayout(document, outline, found.value.profile).differences };
}

test("every role gets the look that most of it has, and the document agrees with its own profile", () => {
  const { profile, seen, differences } = learned(house());
  expect(profile.paragraphs.body).toMatchObject({
    font: "宋体",
    size: 14,
    firstLine: 2,
    alignment: "justify",
  });
  expect(profile.paragraphs.heading1).toMatchObject({ font: "隶书", size: 15, level: 1 });
  expect(profile.paragraphs.title).toMatchObject({ font: "华文中宋", size: 20, alignment: "center" });
  expect(profile).toMatchObject({ linePitch: 30, otherPitches: [36], latinFont: "Arial", ...named });
  expect(seen.get("heading1")).toBe(2);
  expect(differences).toEqual([]);
});

test("what the document does not show stays as in the standard, and is not counted as seen", () => {
  const { profile, seen } = learned(house());
  expect(profile.paragraphs.attachmentNote).toEqual(gbt9704.paragraphs.attachmentNote);
  expect(seen.has("attachmentNote")).toBe(false);
  expect(profile.page).toEqual(gbt9704.page);
});

test("one paragraph that differs does not change the rule, and is what differs", () => {
  const odd = { stretches: [{ ...bodyStretch(lines[6]!), font: "楷体" }] };
  const { profile, differences } = learned(house({ 6: odd }));
  expect(profile.paragraphs.body.font).toBe("宋体");
  expect(differences.map(({ kind, aspect }) => `${kind} ${aspect}`)).toContain("paragraph font");
});

test("distances by factor and emphasis are left alone: a profile can not ask for them", () => {
  const factor = { lineSpacing: { rule: "multiple", value: 1.5 } as const };
  const bold = (index: number) => ({
    stretches: [{ ...bodyStretch(lines[index]!), font: "隶书", size: 15, latinFont: "Arial", bold: true }],
  });
  const { profile, differences } = learned(
    house({ 2: factor, 4: factor, 6: factor, 3: bold(3), 5: bold(5) }),
  );
  expect(profile.linePitch).toBeNull();
  expect(profile.paragraphs.heading1.plain).toBe(false);
  expect(differences).toEqual([]);
});

test("blanks typed before a paragraph are its indent", () => {
  const document = house();
  const typed = lines.map((line, index) => ([2, 4, 6].includes(index) ? `　　${line}` : line));
  const none = { firstLine: { unit: "points", value: 0 } } as const;
  const shifted = reading(
    typed,
    Object.fromEntries(
      document.paragraphs.map((layout, index) => [
        index,
        {
          ...layout,
          stretches: layout.stretches.map((stretch) => ({ ...stretch, end: typed[index]!.length })),
          ...([2, 4, 6].includes(index) ? none : {}),
        },
      ]),
    ),
  );
  const { profile, differences } = learned(shifted);
  expect(profile.paragraphs.body.firstLine).toBe(2);
  expect(differences).toEqual([]);
});

test("the page, with its grid or without, is that of the document", () => {
  const section = {
    upright: true,
    width: 210,
    height: 297,
    top: 30,
    bottom: 25,
    left: 30,
    right: 30,
    linePitch: 28,
    characterSpace: 0.2,
  };
  const page = (more: object, foot: "official" | "ownContent") =>
    learned({ ...house(), page: { sections: [{ ...section, ...more }], foot } });
  const withGrid = page({}, "official");
  expect(withGrid.profile.page).toMatchObject({ top: 30, right: 30, grid: true });
  expect(withGrid.profile.page.number).toEqual(gbt9704.page.number);
  expect(withGrid.differences).toEqual([]);
  const without = page({ linePitch: null, characterSpace: null }, "ownContent");
  expect(without.profile.page).toMatchObject({ grid: false, number: null, lines: 23 });
  expect(without.differences).toEqual([]);
});

test("what was learned is read again from its file", () => {
  const { profile } = learned(house());
  expect(readProfile(profileJson(profile), gbt9704)).toEqual({ ok: true, value: profile });
});

test("a document without text teaches nothing", () => {
  const document = reading(["附件1"]);
  expect(learnProfile(document, readOutline(document.snapshot), gbt9704, named)).toEqual({
    ok: false,
    error: { kind: "noBody" },
  });
});

test("the value with the most weight speaks, the first of equal ones", () => {
  const tally = createTally<string>();
  expect(tally.most()).toBeNull();
  tally.add("a", 1);
  tally.add("b", 2);
  tally.add("a", 1);
  expect(tally.most()).toBe("a");
  expect(tally.share((value) => value === "b")).toBe(0.5);
});
