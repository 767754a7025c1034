import type { LayoutRole, ParagraphRule, Place } from "./profile";

/** Lengths in characters. */
const indented: Place = { alignment: "justify", firstLine: 2, left: 0, right: 0 };
const flush: Place = { alignment: "justify", firstLine: 0, left: 0, right: 0 };
const centred: Place = { alignment: "center", firstLine: 0, left: 0, right: 0 };
/** Two characters from the edge, as a signature without a seal stands (7.3.5.2). */
const signed: Place = { alignment: "right", firstLine: 0, left: 0, right: 2 };

const text = { font: "仿宋_GB2312", size: 16, plain: false, level: null };
const heading = { ...indented, size: 16, plain: true };

/**
 * How each part of an official document looks (GB/T 9704–2012, 5.2 and 7.3): the look that hosts give to new
 * paragraphs, and the paragraphs of the standard profile.
 */
export const officialLooks: Readonly<Record<LayoutRole, ParagraphRule>> = {
  title: { ...centred, font: "方正小标宋简体", size: 22, plain: true, level: null },
  subtitle: { ...centred, ...text, font: "楷体_GB2312" },
  addressee: { ...flush, ...text },
  heading1: { ...heading, font: "黑体", level: 1 },
  heading2: { ...heading, font: "楷体_GB2312", level: 2 },
  // The standard names no weight for the third level; many offices set it in bold.
  heading3: { ...heading, font: "仿宋_GB2312", plain: false, level: 3 },
  heading4: { ...heading, font: "仿宋_GB2312", plain: false, level: 4 },
  body: { ...indented, ...text },
  attachmentNote: { ...indented, ...text },
  // Below the first name of the note: two characters and 附件：.
  attachmentItem: { ...indented, ...text, firstLine: 5 },
  attachmentMark: { ...flush, ...text, font: "黑体" },
  signature: { ...signed, ...text },
  date: { ...signed, ...text },
};

export const latinFont = "Times New Roman";

/** 22 lines on 225 mm, in points. */
export const officialLinePitch = 28.95;
