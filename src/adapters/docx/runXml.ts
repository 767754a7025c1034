import type { Slice, WordNames } from "./bodyModel";
import { escapeXmlText } from "./xmlText";

/** The inside of a run: "\t" and "\n" are elements, all else is `w:t`. @param prefix e.g. "w:" */
export function runContentXml(text: string, prefix: string): string {
  return text
    .split(/([\t\n])/u)
    .map((piece) => {
      if (piece === "\t") return `<${prefix}tab/>`;
      if (piece === "\n") return `<${prefix}br/>`;
      return piece === "" ? "" : `<${prefix}t${spaceAttribute(piece)}>${escapeXmlText(piece)}</${prefix}t>`;
    })
    .join("");
}

export const preserveSpace = ' xml:space="preserve"';

/** Without the attribute a reader drops blanks at the ends of a text. */
const spaceAttribute = (text: string): string => (hasOuterSpace(text) ? preserveSpace : "");

export const hasOuterSpace = (text: string): boolean => /^[ \t\n\r]|[ \t\n\r]$/u.test(text);

/** A run with the given `w:rPr`. An empty text makes no run. */
export const runXml = (text: string, look: string, { prefix, declaration }: WordNames): string =>
  text === "" ? "" : `<${prefix}r${declaration}>${look}${runContentXml(text, prefix)}</${prefix}r>`;

/** A slice of the XML without some slices within it. */
export function cutXml(xml: string, whole: Slice, cuts: readonly Slice[]): string {
  const inside = cuts.filter(({ from, to }) => from >= whole.from && to <= whole.to);
  const pieces: string[] = [];
  let at = whole.from;
  for (const { from, to } of [...inside].sort((a, b) => a.from - b.from)) {
    if (from < at) continue; // within a slice already cut
    pieces.push(xml.slice(at, from));
    at = to;
  }
  pieces.push(xml.slice(at, whole.to));
  return pieces.join("");
}
