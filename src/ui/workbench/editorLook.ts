import type { CSSProperties } from "react";

/** Around the text inside the field, in CSS pixels; the field reaches that much over the paragraph on each side. */
export const editorPadding = { block: 3, inline: 5 };

/** The least size in which one writes, in CSS pixels. */
const readable = 14;
/** What stays free of the window beside a field that is wider than its paragraph. */
const besideField = 8;

/**
 * Look and place of a field over a paragraph, so that the text stays where it was. The page may be shrunk by `scale`;
 * where that leaves its letters too small to be written in, the field is as wide as the window and has larger ones.
 */
export function editorLook(element: HTMLElement, scroller: HTMLElement, scale: number): CSSProperties {
  const rect = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const words = getComputedStyle(element.querySelector("span:not(:empty)") ?? element);
  const own = getComputedStyle(element);
  const scaled = (value: string): string =>
    value.endsWith("px") ? `${Number.parseFloat(value) * scale}px` : value;
  const size = Number.parseFloat(words.fontSize) * scale;
  const top = rect.top - frame.top + scroller.scrollTop - editorPadding.block;
  const look = { top, fontFamily: words.fontFamily, fontWeight: words.fontWeight };
  const textAlign = own.textAlign === "center" ? "center" : "start";
  if (size < readable)
    return {
      ...look,
      left: scroller.scrollLeft + besideField,
      width: scroller.clientWidth - 2 * (besideField + editorPadding.inline),
      fontSize: `${readable}px`,
      lineHeight: 1.6,
      textIndent: own.textIndent === "0px" ? 0 : "2em",
      textAlign,
    };
  return {
    ...look,
    left: rect.left - frame.left + scroller.scrollLeft - editorPadding.inline,
    width: rect.width,
    minHeight: rect.height,
    fontSize: scaled(words.fontSize),
    lineHeight: scaled(own.lineHeight),
    textIndent: scaled(own.textIndent),
    textAlign,
  };
}
