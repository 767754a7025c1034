import type { LayoutProfile, LayoutRole } from "../core/layout/profile";
import { layoutRoles } from "../core/layout/profile";
import type { Locale } from "./errorSentence";
import { placeWords, roleWords, sizeWords } from "./layoutSentence";

/** A row of the table in which a profile is shown before it is kept. */
export interface ProfileRow {
  readonly role: LayoutRole;
  /** 一级标题 */
  readonly name: string;
  readonly font: string;
  /** 三号（16 磅） */
  readonly size: string;
  /** 两端对齐、首行缩进 2 字 */
  readonly place: string;
  /** Paragraphs it was learned from; 0 = none, as in the standard. */
  readonly count: number;
}

/** In the order of the page. @param seen from how many paragraphs each role was learned */
export const profileRows = (
  { paragraphs }: LayoutProfile,
  seen: ReadonlyMap<LayoutRole, number>,
  locale: Locale = "zh-CN",
): readonly ProfileRow[] =>
  layoutRoles.map((role) => {
    const rule = paragraphs[role];
    return {
      role,
      name: roleWords(role, locale),
      font: rule.font,
      size: sizeWords(rule.size, locale),
      place: placeWords(rule, locale),
      count: seen.get(role) ?? 0,
    };
  });

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What holds for all of the document: lines, page, grid, page numbers, digits. */
export function profileRemarks(
  { page, linePitch, otherPitches, latinFont }: LayoutProfile,
  locale: Locale = "zh-CN",
): readonly string[] {
  const { width, height, top, bottom, left, right, lines, characters, grid, number } = page;
  if (locale === "en-US")
    return [
      linePitch === null
        ? "Lines: left alone (by factor, or with space between paragraphs)"
        : `Lines: ${[linePitch, ...otherPitches].map(rounded).join(", ")} pt`,
      `Page: ${width} × ${height} mm, margins ${top}, ${bottom}, ${left}, ${right}`,
      grid ? `Grid: ${lines} lines of ${characters} characters` : "Grid: left alone",
      number === null ? "Page numbers: left alone" : "Page numbers: — 1 — on the outer side",
      latinFont === null ? "Digits and letters: left alone" : `Digits and letters: ${latinFont}`,
    ];
  return [
    linePitch === null
      ? "行距：不作要求（用的是倍数行距，或有段前段后间距）"
      : `行距：固定值 ${[linePitch, ...otherPitches].map(rounded).join("、")} 磅`,
    `页面：${width} × ${height} 毫米，上 ${top}、下 ${bottom}、左 ${left}、右 ${right}`,
    grid ? `网格：每页 ${lines} 行、每行 ${characters} 字` : "网格：不作要求",
    number === null ? "页码：不作要求" : "页码：— 1 —，单页居右、双页居左",
    latinFont === null ? "数字和字母字体：不作要求" : `数字和字母字体：${latinFont}`,
  ];
}
