import type {
  PageAspect,
  LayoutAlignment,
  LayoutRole,
  ParagraphAspect,
  Strength,
} from "../core/layout/profile";

/** What is said of a layout, piece by piece; lengths in characters, points (磅) or millimetres as named. */
export interface LayoutWords {
  /** Between things that stand side by side. */
  readonly mark: string;
  readonly roles: Readonly<Record<LayoutRole, string>>;
  readonly aspects: Readonly<Record<ParagraphAspect | PageAspect, string>>;
  readonly alignments: Readonly<Record<LayoutAlignment, string>>;
  readonly looks: Readonly<Record<"bold" | "italic" | "coloured", string>>;
  readonly plain: string;
  readonly noFont: string;
  readonly andOthers: string;
  readonly spaced: string;
  readonly noGrid: string;
  readonly noNumber: string;
  readonly ownFooter: string;
  readonly throughout: string;
  readonly custom: string;
  /** @param role "" for what holds everywhere */
  readonly subject: (role: string, aspect: string) => string;
  readonly resting: (clause: string, strength: Strength) => string;
  readonly size: (points: number) => string;
  readonly firstLine: (characters: number) => string;
  readonly left: (characters: number) => string;
  readonly right: (characters: number) => string;
  /** `multiple`: a factor; otherwise points. */
  readonly pitch: (rule: "multiple" | "exact" | "atLeast", value: number) => string;
  readonly paper: (width: number, height: number) => string;
  readonly margins: (top: number, bottom: number, left: number, right: number) => string;
  readonly gridFound: (pitch: number) => string;
  readonly grid: (lines: number, characters: number, pitch: number, size: number) => string;
  readonly number: (size: string, font: string) => string;
  readonly paragraphs: (count: number) => string;
  readonly sections: (count: number) => string;
  readonly typedIndents: (count: number) => string;
}

const strengths: Readonly<Record<Strength, string>> = {
  stated: "规定",
  usual: "一般",
  derived: "推算",
  practice: "惯例",
};

const sizes: ReadonlyMap<number, string> = new Map([
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
]);

export const layoutZhCN: LayoutWords = {
  mark: "、",
  roles: {
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
  },
  aspects: {
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
  },
  alignments: { left: "左对齐", center: "居中", right: "右对齐", justify: "两端对齐" },
  looks: { bold: "加粗", italic: "倾斜", coloured: "彩色" },
  plain: "不加粗、不倾斜、黑色",
  noFont: "未指定",
  andOthers: "等",
  spaced: "有段前段后间距",
  noGrid: "没有网格",
  noNumber: "没有，或不是这种样式",
  ownFooter: "页脚里有单位自己的内容，没有改动",
  throughout: "全文",
  custom: "惯例",
  subject: (role, aspect) => role + aspect,
  resting: (clause, strength) => `${clause}（${strengths[strength]}）`,
  size: (points) => (sizes.has(points) ? `${sizes.get(points) ?? ""}（${points} 磅）` : `${points} 磅`),
  firstLine: (characters) =>
    characters === 0
      ? "首行不缩进"
      : characters < 0
        ? `悬挂缩进 ${-characters} 字`
        : `首行缩进 ${characters} 字`,
  left: (characters) => `左缩进 ${characters} 字`,
  right: (characters) => `右空 ${characters} 字`,
  pitch: (rule, value) =>
    rule === "multiple" ? `${value} 倍行距` : `${rule === "exact" ? "固定值" : "最小值"} ${value} 磅`,
  paper: (width, height) => `${width} × ${height} 毫米`,
  margins: (top, bottom, left, right) => `上 ${top}、下 ${bottom}、左 ${left}、右 ${right} 毫米`,
  gridFound: (pitch) => `行距 ${pitch} 磅的网格`,
  grid: (lines, characters, pitch, size) =>
    `每页 ${lines} 行、每行 ${characters} 字（行距 ${pitch} 磅，字为 ${size} 磅）`,
  number: (size, font) => `— 1 —，${size}${font}，单页居右、双页居左`,
  paragraphs: (count) => `${count} 段`,
  sections: (count) => `${count} 节`,
  typedIndents: (count) => `有 ${count} 段用空格缩进，没有改动文字，缩进按空格的宽度扣减；建议改用首行缩进。`,
};
