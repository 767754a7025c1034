import { fontRemark, layoutSentence, sizeWords } from "../../src/app/layoutSentence";
import { layoutZhCN } from "../../src/app/layoutWords";
import type { LayoutWords } from "../../src/app/layoutWords";
import { layoutEnUS } from "../../src/app/layoutWords.en-US";
import { standardProfile } from "../../src/app/layout";
import { readOutline } from "../../src/core/document/outline";
import { compareLayout } from "../../src/core/layout/compareLayout";
import { bodyStretch, reading } from "../core/layout/layoutDocs";

const lines = ["市委：", "现将情况报告如下。", "一、主要工作", "全年召开会议12次。"];

function sentences(change: Parameters<typeof reading>[1]): readonly string[] {
  const doc = reading(lines, change);
  return compareLayout(doc, readOutline(doc.snapshot), standardProfile).differences.map((difference) => {
    const { subject, found, wanted, count, basis } = layoutSentence(difference, standardProfile);
    return `${subject}：${found}，应为${wanted}　${count}　${basis}`;
  });
}

test("a difference says what stands, what should, how often, and on what it rests", () => {
  const heading = { stretches: [{ ...bodyStretch(lines[2] ?? ""), font: "黑体" }] };
  const flush = { firstLine: { unit: "points", value: 0 } } as const;
  expect(
    sentences({
      0: flush,
      2: heading,
      3: {
        ...flush,
        stretches: [{ ...bodyStretch(lines[3] ?? ""), font: "宋体", size: 12 }],
        lineSpacing: { rule: "multiple", value: 1.5 },
      },
    }),
  ).toEqual([
    "正文字体：宋体，应为仿宋_GB2312　1 段　GB/T 9704–2012 5.2.2（一般）",
    "正文字号：小四（12 磅），应为三号（16 磅）　1 段　GB/T 9704–2012 5.2.2（一般）",
    "正文位置：两端对齐、首行不缩进，应为两端对齐、首行缩进 2 字　1 段　GB/T 9704–2012 7.3.3（一般）",
    "行距：1.5 倍行距，应为固定值 28.95 磅　1 段　GB/T 9704–2012 5.2.3（推算）",
  ]);
});

test.each([
  [16, "三号（16 磅）"],
  [10.5, "五号（10.5 磅）"],
  [11, "11 磅"],
])("%d points are %s", (points, words) => {
  expect(sizeWords(points)).toBe(words);
});

test("a missing font is a remark that names what to take instead", () => {
  expect(fontRemark(["仿宋_GB2312"])).toContain("仿宋_GB2312 可用 仿宋");
});

test("a difference is told in English with the same figures", () => {
  const doc = reading(lines, { 2: { stretches: [{ ...bodyStretch(lines[2] ?? ""), font: "黑体" }] } });
  const { differences } = compareLayout(doc, readOutline(doc.snapshot), standardProfile);
  expect(differences.length).toBeGreaterThan(0);
  for (const difference of differences) {
    const { subject, wanted, count, basis } = layoutSentence(difference, standardProfile, "en-US");
    expect([subject, count, basis].join(" ")).not.toMatch(/\p{Script=Han}/u);
    expect(wanted).not.toBe("");
  }
});

/** What every word of a layout says, of made-up values where it is built of them. */
const saidBy = (words: LayoutWords): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([id, word]: [string, unknown]) => {
      if (typeof word === "string") return [[id, word] as const];
      if (typeof word === "function")
        return [[id, (word as (...some: unknown[]) => string)("exact", 12, 3, 4)]];
      return Object.entries(word as Record<string, string>).map(
        ([part, name]) => [`${id}.${part}`, name] as const,
      );
    }),
  );

test("every word of a layout has its English", () => {
  const [zh, en] = [saidBy(layoutZhCN), saidBy(layoutEnUS)];
  expect([...en.keys()]).toEqual([...zh.keys()]);
  for (const [id, word] of en)
    expect({ id, word: word.replace(/\P{Script=Han}/gu, "") }).toEqual({ id, word: "" });
});
