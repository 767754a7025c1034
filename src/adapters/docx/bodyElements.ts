/** Holds no text of the paragraph: revisions taken out, drawings and text boxes, code of fields, 拼音 over words. */
export const skipped = new Set([
  "w:del",
  "w:moveFrom",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:txbxContent",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "w:rt",
  "w:rubyPr",
  "w:sectPr",
  "w:tblPr",
  "w:trPr",
  "w:tcPr",
  "w:sdtEndPr",
  "{oMath}",
  "{oMathPara}",
]);

export const bindings = new Set(["w:hyperlink", "w:fldSimple", "w:sdt"]);
export const marks = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:cr", "\n"],
  ["w:br", "\n"],
  ["w:noBreakHyphen", "-"],
]);
export const rangeMark = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)$/u;
