import type { Locale } from "../../app/errorSentence";
import { untrackedRemark } from "../../app/untrackedRemark";
import type { LayoutLimit } from "../../ports/documentLayout";
import type { Deed } from "../panel/panelState";

const limitsZh: Readonly<Record<LayoutLimit, string>> = {
  page: "页边距、文档网格和页码",
  linePitch: "固定行距",
  latinFont: "单独的数字字体",
};
const limitsEn: Readonly<Record<LayoutLimit, string>> = {
  page: "margins, grid and page numbers",
  linePitch: "fixed line pitch",
  latinFont: "a font for digits alone",
};

const zhCN = {
  profile: "排版方案",
  own: "换用本单位方案",
  standard: "恢复标准",
  choose: "选用的排版方案",
  remove: (name: string) => `删去方案“${name}”`,
  removeShort: "删去",
  exportProfile: "导出方案",
  learn: "学习这份文稿的版式",
  learned: "这份文稿的版式",
  columns: ["层级", "字体、字号", "位置", "段数"],
  profileName: "方案名称",
  keep: "采用",
  discard: "不用",
  asStandard: (names: readonly string[]) => `文稿里没有、按标准的：${names.join("、")}`,
  apart: (count: number) => `文稿自己有 ${count} 段与多数不同；方案按多数。`,
  sectionOnly: (title: string) => `只排光标所在的一章：${title}`,
  list: "与方案不同之处",
  count: (count: number) => `${count} 项不同`,
  all: "全部应用",
  apply: "应用",
  applyOne: (subject: string) => `应用：${subject}`,
  comma: "，",
  should: "应为",
  goThere: "看文稿",
  fine: "排版与方案一致",
  fineHint: "字体、字号、缩进、行距和页面都对。",
  reading: "正在看排版…",
  noLayout: "这里是纯文字，没有排版可看",
  noLayoutHint: "请打开 .docx 文件。",
  impossible: "不能改",
  mixed: (count: number) => `有 ${count} 段夹用几种字体或字号，Word 分不清，没有比较。`,
  limits: (limits: readonly LayoutLimit[]) =>
    `这个版本的 Word 不让加载项改${limits.map((limit) => limitsZh[limit]).join("、")}；请在工作台里打开文件来排，或在 Word 里自己设。`,
  untracked: untrackedRemark(false),
  fontsMissing: (fonts: readonly string[]) => `这台电脑没有${fonts.join("；")}。不影响排版。`,
  substitute: (font: string, other: string | null) =>
    other === null ? `“${font}”` : `“${font}”（可用${other}）`,
  page: "版面示意",
};

const enUS: typeof zhCN = {
  profile: "Layout profile",
  own: "Use the office's own",
  standard: "Back to the standard",
  choose: "Layout profile in force",
  remove: (name) => `Delete the profile “${name}”`,
  removeShort: "Delete",
  exportProfile: "Export",
  learn: "Learn this document's layout",
  learned: "The layout of this document",
  columns: ["Level", "Font, size", "Place", "Paragraphs"],
  profileName: "Name of the profile",
  keep: "Use it",
  discard: "Leave it",
  asStandard: (names) => `Not in the document, as in the standard: ${names.join(", ")}`,
  apart: (count) =>
    `${count} paragraphs of the document are not like most; the profile goes by what most are.`,
  sectionOnly: (title) => `Only the section of the cursor: ${title}`,
  list: "What differs from the profile",
  count: (count) => `${count} differences`,
  all: "Apply all",
  apply: "Apply",
  applyOne: (subject) => `Apply: ${subject}`,
  comma: ", ",
  should: "should be ",
  goThere: "Show in text",
  fine: "The layout agrees with the profile",
  fineHint: "Fonts, sizes, indents, line pitch and page are right.",
  reading: "Looking at the layout…",
  noLayout: "This is plain text, which has no layout",
  noLayoutHint: "Open a .docx file.",
  impossible: "Not possible",
  mixed: (count) =>
    `${count} paragraphs mix fonts or sizes that Word does not tell apart; they were not compared.`,
  limits: (limits) =>
    `This version of Word does not let an add-in change ${limits.map((limit) => limitsEn[limit]).join(", ")}; open the file in the workbench, or set these in Word.`,
  untracked:
    "The document tracks changes; changes of layout are not tracked, and no word is changed. Keep a copy to compare.",
  fontsMissing: (fonts) => `This computer lacks ${fonts.join("; ")}. The layout is not affected.`,
  substitute: (font, other) => (other === null ? `“${font}”` : `“${font}” (use ${other})`),
  page: "Picture of the page",
};

export const layoutStringsOf = (locale: Locale): typeof zhCN => (locale === "en-US" ? enUS : zhCN);

type LaidOutDeed = Extract<Deed, { readonly kind: "laidOut" }>;

/** What was done, for the bar of the last action. */
export const laidOutDeeds: Readonly<Record<Locale, (deed: LaidOutDeed) => string>> = {
  "zh-CN": ({ written, left }) => {
    const done = written === 0 ? "已排好版面" : `已排版 ${written} 段`;
    return left === 0 ? done : `${done}，另有 ${left} 段没有改`;
  },
  "en-US": ({ written, left }) => {
    const done = written === 0 ? "Laid out the pages" : `Laid out ${written} paragraphs`;
    return left === 0 ? done : `${done}; ${left} were left alone`;
  },
};
