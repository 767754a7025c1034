import type { ParagraphRole } from "../../core/document/edit";

/** What a new paragraph looks like: the inside of `w:pPr` and of `w:rPr`, with "w:" for the prefix. */
export interface ParagraphLook {
  readonly paragraph: string;
  readonly run: string;
}

/** Chinese font, size in points, and the fields of GB/T 9704–2012 (公文格式), clauses 5.2 and 7.3. */
interface Official {
  readonly font: string;
  readonly points: number;
  readonly place: "indented" | "center" | "right" | "flush";
  readonly outlineLevel?: number;
}

const official: Readonly<Record<ParagraphRole, Official>> = {
  title: { font: "方正小标宋简体", points: 22, place: "center" },
  addressee: { font: "仿宋_GB2312", points: 16, place: "flush" },
  heading1: { font: "黑体", points: 16, place: "indented", outlineLevel: 0 },
  heading2: { font: "楷体_GB2312", points: 16, place: "indented", outlineLevel: 1 },
  heading3: { font: "仿宋_GB2312", points: 16, place: "indented", outlineLevel: 2 },
  heading4: { font: "仿宋_GB2312", points: 16, place: "indented", outlineLevel: 3 },
  body: { font: "仿宋_GB2312", points: 16, place: "indented" },
  signature: { font: "仿宋_GB2312", points: 16, place: "right" },
  date: { font: "仿宋_GB2312", points: 16, place: "right" },
};

const indents = {
  // In hundredths of a character, which follow the size of the text, and for other readers in twentieths of a point.
  indented: '<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>',
  center: '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>',
  flush: '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="both"/>',
  right:
    '<w:ind w:rightChars="200" w:right="640" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/>',
};

/** 22 lines on 225 mm: 28.95 pt, in twentieths of a point. */
const linePitch = 579;

/** The look of official documents, as direct formatting: it does not depend on the styles of the document. */
export function officialLook(role: ParagraphRole): ParagraphLook {
  const { font, points, place, outlineLevel } = official[role];
  const level = outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${outlineLevel}"/>`;
  const halfPoints = 2 * points;
  return {
    paragraph: `<w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0" w:line="${linePitch}" w:lineRule="exact"/>${indents[place]}${level}`,
    run: `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${font}" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`,
  };
}
