import type { CSSProperties } from "react";

/** Around the text inside the field, in CSS pixels; the field reaches that much over the paragraph on each side. */
export const editorPadding = { block: 3, inline: 5 };

/** Look and place of a field over a paragraph, so that the text stays where it was. The page may be shrunk by `scale`. */
export function editorLook(element: HTMLElement, scroller: HTMLElement, scale: number): CSSProperties {
  const rect = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const words = getComputedStyle(element.querySelector("span:not(:empty)") ?? element);
  const own = getComputedStyle(element);
  const scaled = (value: string): string =>
    value.endsWith("px") ? `${Number.parseFloat(value) * scale}px` : value;
  return {
    left: rect.left - frame.left + scroller.scrollLeft - editorPadding.inline,
    top: rect.top - frame.top + scroller.scrollTop - editorPadding.block,
    width: rect.width,
    minHeight: rect.height,
    fontFamily: words.fontFamily,
    fontSize: scaled(words.fontSize),
    fontWeight: words.fontWeight,
    lineHeight: scaled(own.lineHeight),
    textIndent: scaled(own.textIndent),
    textAlign: own.textAlign === "center" ? "center" : "start",
  };
}
