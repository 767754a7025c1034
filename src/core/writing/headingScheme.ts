import { chineseNumeral } from "../document/headingNumber";
import type { Heading, HeadingNumber, NumberStyle, Outline, Section } from "../document/outline";
import { textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";

/** How the document writes the headings of one depth. */
export interface DepthScheme {
  /** A heading to take the look from, null when the document has none of this depth. */
  readonly like: number | null;
  /** What stands before the title: blanks and number, for the value; "" where numbering is automatic. */
  lead(value: number): string;
}

/** The usual sequence where the document shows none of its own (GB/T 9704). */
const usual: readonly Pick<HeadingNumber, "style" | "label">[] = [
  { style: "chinese", label: "一、" },
  { style: "bracketedChinese", label: "（一）" },
  { style: "arabic", label: "1." },
  { style: "bracketedArabic", label: "（1）" },
];

/** 一、 （一） 1. （1）: the number of a heading of a depth (0 = top) where nothing else is known. */
export const usualLabel = (depth: number, value: number): string =>
  labelFor(usual[Math.min(3, depth)] ?? usual[3], value);

/** The document's own headings of a depth (0 = top sections), continued for new ones. */
export function depthScheme(snapshot: Snapshot, outline: Outline, depth: number): DepthScheme {
  const headings = headingsOfDepth(outline.sections, depth);
  const example =
    headings.find(({ number, runOn }) => number !== null && !runOn) ??
    headings.find(({ number }) => number !== null) ??
    headings[0];
  if (example === undefined) return { like: null, lead: (value) => usualLead(outline, depth, value) };
  const { number, paragraph } = example;
  if (number?.source === "automatic") return { like: paragraph, lead: () => "" };
  const before = textAt(snapshot, paragraph).slice(0, example.start);
  if (number === null) return { like: paragraph, lead: () => before };
  return { like: paragraph, lead: (value) => before.replace(number.label, labelFor(number, value)) };
}

const headingsOfDepth = (sections: readonly Section[], depth: number): readonly Heading[] =>
  depth === 0
    ? sections.map(({ heading }) => heading)
    : sections.flatMap(({ children }) => headingsOfDepth(children, depth - 1));

/** One step below the deepest style the document uses above this depth. */
function usualLead(outline: Outline, depth: number, value: number): string {
  for (let above = depth - 1; above >= 0; above--) {
    const style = headingsOfDepth(outline.sections, above).find(({ number }) => number !== null)?.number
      ?.style;
    const position = usual.findIndex((entry) => entry.style === style);
    if (position >= 0) return labelFor(usual[Math.min(3, position + depth - above)] ?? usual[3], value);
  }
  return usualLabel(depth, value);
}

const circled = /[①-⑳]/u;
const numeral = /[一二三四五六七八九十]+|[0-9０-９]+|[①-⑳]/u;

/** The label with another value, all its other characters kept: "第一部分" → "第二部分", "3．" → "4．". */
export function labelFor(number: Pick<HeadingNumber, "style" | "label"> | undefined, value: number): string {
  if (number === undefined) return "";
  const place = numeralIn(number.label);
  if (place === null) return number.label;
  const { text, offset } = place;
  const after = number.label.slice(offset + text.length);
  return number.label.slice(0, offset) + numeralLike(text, number.style, value) + after;
}

function numeralLike(found: string, style: NumberStyle, value: number): string {
  if (circled.test(found)) return value <= 20 ? String.fromCodePoint(0x245f + value) : `（${value}）`;
  if (style === "chinese" || style === "bracketedChinese") return chineseNumeral(value);
  if (!/[０-９]/u.test(found)) return String(value);
  return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** The numeral inside a heading's label, as it stands, and its offset in the label; null when the label has none. */
export function numeralIn(label: string): { readonly text: string; readonly offset: number } | null {
  // Of 2.3 the last counts the row.
  const match = /(?<=[.．])[0-9０-９]+$/u.exec(label) ?? numeral.exec(label);
  return match === null ? null : { text: match[0], offset: match.index };
}
