import { lightTheme } from "../theme/themes";
import type { Mark, MarkKind } from "./marks";
import { markKinds } from "./marks";

export interface PaintedMark extends Pick<Mark, "kind" | "proposed"> {
  readonly range: Range;
}

const highlightName = (kind: MarkKind): string => `zhubi-${kind}`;

const line = (color: string, thickness: string): string =>
  `text-decoration: underline ${thickness} ${color}; text-underline-offset: 0.24em;`;

/** Paper stays white in every theme, so its marks take the colours of the light theme. */
const looks: Readonly<Record<MarkKind, string>> = {
  advice: line(lightTheme.colorNeutralStrokeAccessible, "1px"),
  warning: line(lightTheme.colorPaletteDarkOrangeBorderActive, "2px"),
  error: line(lightTheme.colorPaletteRedBorderActive, "2px"),
  gap: `background-color: ${lightTheme.colorPaletteYellowBackground2};`,
  filled: line(lightTheme.colorBrandStroke1, "1px"),
  current: `background-color: ${lightTheme.colorPaletteYellowBorderActive};`,
};

/** Styles of the marks. In forced colours the system's own pairs are used. */
export const markStyles = `${markKinds
  .map((kind) => `::highlight(${highlightName(kind)}) { ${looks[kind]} }`)
  .join("\n")}
@media (forced-colors: active) {
  ::highlight(${highlightName("gap")}) { background-color: Mark; color: MarkText; }
  ::highlight(${highlightName("error")}) { background-color: Canvas; color: CanvasText; }
  ::highlight(${highlightName("warning")}) { background-color: Canvas; color: CanvasText; }
  ::highlight(${highlightName("advice")}) { background-color: Canvas; color: CanvasText; }
  ::highlight(${highlightName("current")}) { background-color: Highlight; color: HighlightText; }
}`;

/**
 * Paints marks over the page without touching it: by the CSS Custom Highlight API, else by boxes in `layer`, which
 * lies over the page and shares its origin.
 */
export function paintMarks(marks: readonly PaintedMark[], layer: HTMLElement): void {
  layer.replaceChildren();
  if (hasHighlights()) paintHighlights(marks);
  else paintBoxes(marks, layer);
}

export function clearMarks(): void {
  if (hasHighlights()) for (const kind of markKinds) CSS.highlights.delete(highlightName(kind));
}

/** Chrome 105, Safari 17.2; older WebViews take the boxes. */
const hasHighlights = (): boolean => "Highlight" in globalThis && "highlights" in CSS;

function paintHighlights(marks: readonly PaintedMark[]): void {
  markKinds.forEach((kind, priority) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    // Forced colours make a block of every highlight: figures that are done would look like gaps.
    if (kind === "filled" && forcedColors()) {
      CSS.highlights.delete(highlightName(kind));
      return;
    }
    for (const mark of marks) if (mark.kind === kind) highlight.add(mark.range);
    CSS.highlights.set(highlightName(kind), highlight);
  });
}

const forcedColors = (): boolean => window.matchMedia("(forced-colors: active)").matches;

function paintBoxes(marks: readonly PaintedMark[], layer: HTMLElement): void {
  const origin = layer.getBoundingClientRect();
  for (const { kind, range } of marks) {
    for (const rect of range.getClientRects()) {
      const box = layer.ownerDocument.createElement("div");
      box.dataset["mark"] = kind;
      const { background, border } = boxLook(kind);
      Object.assign(box.style, {
        position: "absolute",
        left: `${rect.left - origin.left}px`,
        top: `${rect.top - origin.top}px`,
        width: `${rect.width}px`,
        height: `${rect.height}px`,
        background,
        borderBottom: border,
        mixBlendMode: "multiply",
      });
      layer.append(box);
    }
  }
}

function boxLook(kind: MarkKind): { readonly background: string; readonly border: string } {
  switch (kind) {
    case "gap":
      return { background: lightTheme.colorPaletteYellowBackground2, border: "none" };
    case "current":
      return { background: lightTheme.colorPaletteYellowBorderActive, border: "none" };
    case "error":
      return { background: "none", border: `2px solid ${lightTheme.colorPaletteRedBorderActive}` };
    case "warning":
      return { background: "none", border: `2px solid ${lightTheme.colorPaletteDarkOrangeBorderActive}` };
    case "advice":
      return { background: "none", border: `1px solid ${lightTheme.colorNeutralStrokeAccessible}` };
    case "filled":
      return { background: "none", border: `1px solid ${lightTheme.colorBrandStroke1}` };
  }
}
