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
  ::highlight(${highlightName("current")}) { background-color: Highlight; color: HighlightText; }
}`;

/**
 * Paints marks over the page without touching it: by the CSS Custom Highlight API, else by boxes in `layer`, which
 * lies over the page and shares its origin.
 */
export function paintMarks(marks: readonly PaintedMark[], layer: HTMLElement): void {
  layer.replaceChildren();
  if (!hasHighlights()) return paintBoxes(marks, layer, boxLook);
  // Forced colours make a block of every highlight: lines are drawn as lines, and told apart by their kind.
  const forced = forcedColors();
  const isLine = ({ kind }: PaintedMark): boolean => forced && kind in lineStyles;
  paintHighlights(marks.filter((mark) => !isLine(mark)));
  paintBoxes(marks.filter(isLine), layer, forcedLook);
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
    for (const mark of marks) if (mark.kind === kind) highlight.add(mark.range);
    CSS.highlights.set(highlightName(kind), highlight);
  });
}

const forcedColors = (): boolean => window.matchMedia("(forced-colors: active)").matches;

interface BoxLook {
  readonly background: string;
  readonly border: string;
}

function paintBoxes(
  marks: readonly PaintedMark[],
  layer: HTMLElement,
  lookOf: (kind: MarkKind) => BoxLook,
): void {
  const origin = layer.getBoundingClientRect();
  for (const { kind, range } of marks) {
    for (const rect of range.getClientRects()) {
      const box = layer.ownerDocument.createElement("div");
      box.dataset["mark"] = kind;
      const { background, border } = lookOf(kind);
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

const lineStyles: Readonly<Partial<Record<MarkKind, string>>> = {
  advice: "1px dotted",
  warning: "2px dashed",
  error: "3px double",
  filled: "1px solid",
};

const forcedLook = (kind: MarkKind): BoxLook => ({
  background: "none",
  border: `${lineStyles[kind] ?? "0 none"} CanvasText`,
});

function boxLook(kind: MarkKind): BoxLook {
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
