import type { FoundLook, LayoutDifference, ParagraphDifference } from "../core/layout/compareLayout";
import type { PageDifference } from "../core/layout/comparePage";
import { gridPitch } from "../core/layout/comparePage";
import { substitutesFor } from "../core/layout/fontClass";
import type { Length, ParagraphLayout } from "../core/layout/layoutFacts";
import type { Basis, LayoutAlignment, LayoutProfile, LayoutRole, Place } from "../core/layout/profile";
import { standardBasis } from "./layout";

/** What a difference says: `正文字体：宋体，应为仿宋_GB2312`. */
export interface LayoutSentence {
  /** Whose and which: 正文字体. */
  readonly subject: string;
  /** What stands there, the most frequent first. */
  readonly found: string;
  readonly wanted: string;
  /** How many: 37 段. */
  readonly count: string;
  /** 依据: clause and how firmly it asks. */
  readonly basis: string;
}

export const roleNames: Readonly<Record<LayoutRole, string>> = {
  title: "标题",
  subtitle: "副标题",
  addressee: "主送机关",
  heading1: "一级标题",
  heading2: "二级标题",
  heading3: "三级标题",
  heading4: "四级标题",
  body: "正文",
  attachmentNote: "附件说明",
  attachmentItem: "附件说明（续）",
  attachmentMark: "附件标识",
  signature: "署名",
  date: "成文日期",
};

const aspectNames = {
  font: "字体",
  latinFont: "数字和字母字体",
  size: "字号",
  plain: "字形",
  place: "位置",
  linePitch: "行距",
  paper: "纸张",
  margins: "页边距",
  grid: "文档网格",
  pageNumber: "页码",
} as const;

const strengths = { stated: "规定", usual: "一般", derived: "推算", practice: "惯例" } as const;

const basisWords = ({ clause, strength }: Basis): string =>
  clause === "" ? "惯例" : `${standardBasis.standard} ${clause}（${strengths[strength]}）`;

export function layoutSentence(difference: LayoutDifference, profile: LayoutProfile): LayoutSentence {
  return difference.kind === "page"
    ? pageSentence(difference, profile)
    : paragraphSentence(difference, profile);
}

function paragraphSentence(
  { role, aspect, changes, count }: ParagraphDifference,
  profile: LayoutProfile,
): LayoutSentence {
  const rule = profile.paragraphs[role === "all" ? "body" : role];
  const wanted = {
    font: rule.font,
    latinFont: profile.latinFont ?? "",
    size: sizeWords(rule.size),
    plain: "不加粗、不倾斜、黑色",
    place: placeWords(changes[0]?.place ?? rule),
    linePitch: profile.linePitch === null ? "" : `固定值 ${profile.linePitch} 磅`,
  };
  return {
    subject: (role === "all" ? "" : roleNames[role]) + aspectNames[aspect],
    found: frequent(changes.map(({ found }) => foundWords(found, rule.size))),
    wanted: wanted[aspect],
    count: `${count} 段`,
    basis: basisWords(standardBasis.paragraph(role === "all" ? "body" : role, aspect)),
  };
}

/** The most frequent first, three at most. */
function frequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inOrder = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return inOrder.slice(0, 3).join("、") + (inOrder.length > 3 ? "等" : "");
}

function foundWords(found: FoundLook, size: number): string {
  switch (found.aspect) {
    case "font":
    case "latinFont":
      return found.font === "" ? "未指定" : found.font;
    case "size":
      return sizeWords(found.points);
    case "plain":
      return [found.bold ? "加粗" : "", found.italic ? "倾斜" : "", found.coloured ? "彩色" : ""]
        .filter((word) => word !== "")
        .join("、");
    case "place":
      return foundPlace(found.layout, size);
    case "linePitch":
      return foundPitch(found.layout);
  }
}

const named: readonly (readonly [points: number, name: string])[] = [
  [42, "初号"],
  [36, "小初"],
  [26, "一号"],
  [24, "小一"],
  [22, "二号"],
  [18, "小二"],
  [16, "三号"],
  [15, "小三"],
  [14, "四号"],
  [12, "小四"],
  [10.5, "五号"],
  [9, "小五"],
];

/** 三号（16 磅）. */
export function sizeWords(points: number): string {
  const name = named.find(([size]) => size === points)?.[1];
  return name === undefined ? `${points} 磅` : `${name}（${points} 磅）`;
}

const alignments: Readonly<Record<LayoutAlignment, string>> = {
  left: "左对齐",
  center: "居中",
  right: "右对齐",
  justify: "两端对齐",
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** 两端对齐、首行缩进 2 字. */
export const placeWords = ({ alignment, firstLine, left, right }: Place): string =>
  indents(alignment, firstLine, left, right);

function indents(
  alignment: LayoutAlignment | null,
  firstLine: number | null,
  left: number | null,
  right: number | null,
): string {
  const words = [
    alignment === null ? "" : alignments[alignment],
    firstLine === null || alignment === "center" || alignment === "right" ? "" : firstLineWords(firstLine),
    left === null || rounded(left) === 0 ? "" : `左缩进 ${rounded(left)} 字`,
    right === null || rounded(right) === 0 ? "" : `右空 ${rounded(right)} 字`,
  ];
  return words.filter((word) => word !== "").join("、");
}

function firstLineWords(characters: number): string {
  const value = rounded(characters);
  if (value === 0) return "首行不缩进";
  return value < 0 ? `悬挂缩进 ${-value} 字` : `首行缩进 ${value} 字`;
}

function foundPlace({ alignment, firstLine, left, right }: ParagraphLayout, size: number): string {
  const characters = (length: Length | null): number | null =>
    length === null ? null : length.unit === "characters" ? length.value : length.value / size;
  return indents(alignment, characters(firstLine), characters(left), characters(right));
}

function foundPitch({ lineSpacing, space }: ParagraphLayout): string {
  if (lineSpacing === null) return "";
  const { rule, value } = lineSpacing;
  const pitch =
    rule === "multiple"
      ? `${rounded(value)} 倍行距`
      : `${rule === "exact" ? "固定值" : "最小值"} ${rounded(value)} 磅`;
  return space === 0 ? pitch : `${pitch}、有段前段后间距`;
}

function pageSentence(
  { aspect, found, count, possible }: PageDifference,
  { page, paragraphs }: LayoutProfile,
): LayoutSentence {
  const margins = ({
    top,
    bottom,
    left,
    right,
  }: Record<"top" | "bottom" | "left" | "right", number>): string =>
    `上 ${rounded(top)}、下 ${rounded(bottom)}、左 ${rounded(left)}、右 ${rounded(right)} 毫米`;
  const number = page.number;
  const words = {
    paper: [
      found === null ? "" : `${rounded(found.width)} × ${rounded(found.height)} 毫米`,
      `${page.width} × ${page.height} 毫米`,
    ],
    margins: [found === null ? "" : margins(found), margins(page)],
    grid: [
      found === null || found.linePitch === null ? "没有网格" : `行距 ${rounded(found.linePitch)} 磅的网格`,
      `每页 ${page.lines} 行、每行 ${page.characters} 字（行距 ${rounded(gridPitch(page))} 磅，字为 ${paragraphs.body.size} 磅）`,
    ],
    pageNumber: [
      possible ? "没有，或不是这种样式" : "页脚里有单位自己的内容，没有改动",
      number === null ? "" : `— 1 —，${sizeWords(number.size)}${number.font}，单页居右、双页居左`,
    ],
  } as const;
  return {
    subject: aspectNames[aspect],
    found: words[aspect][0],
    wanted: words[aspect][1],
    count: aspect === "pageNumber" ? "全文" : `${count} 节`,
    basis: basisWords(standardBasis.page[aspect]),
  };
}

/** Which fonts the layout asks for, and what will do in their place. Fonts are licensed: none comes with the product. */
export const fontRemark = (fonts: readonly string[]): string =>
  `用到的字体：${fonts.join("、")}。电脑上没有的不影响排版，打开时会由相近的字体代替（${fonts
    .flatMap((font) => {
      const [other] = substitutesFor(font);
      return other === undefined ? [] : [`${font} 可用 ${other}`];
    })
    .join("，")}）。`;

export const typedIndentRemark = (count: number): string =>
  `有 ${count} 段用空格缩进，没有改动文字，缩进按空格的宽度扣减；建议改用首行缩进。`;
