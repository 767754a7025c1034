import { lightTheme } from "../theme/themes";

/** Of the window, in pixels. */
export interface CaretPlace {
  readonly paragraph: DOMRect;
  readonly line: { readonly left: number; readonly top: number; readonly height: number };
}

/** Beside the character before the caret, else the one behind it; at the head of the paragraph where neither shows. */
export function lineAt(before: Range | null, behind: Range | null, paragraph: DOMRect): CaretPlace["line"] {
  const last = [...(before?.getClientRects() ?? [])].at(-1);
  if (last !== undefined) return { left: last.right, top: last.top, height: last.height };
  const next = behind?.getClientRects()[0];
  const { left, top, height } = next ?? paragraph;
  return { left, top, height: next === undefined ? Math.min(height, 28) : height };
}

/** A bar where the next phrase goes, and a line beside its paragraph, in the layer over the pages. */
export function paintCaret(place: CaretPlace | null, layer: HTMLElement): void {
  layer.querySelectorAll("[data-caret]").forEach((bar) => bar.remove());
  if (place === null) return;
  const { paragraph, line } = place;
  bar(layer, "paragraph", paragraph.left - 10, paragraph.top, paragraph.height, "3px");
  bar(layer, "line", line.left - 1, line.top, line.height, "2px");
}

function bar(
  layer: HTMLElement,
  kind: "paragraph" | "line",
  left: number,
  top: number,
  height: number,
  width: string,
): void {
  const origin = layer.getBoundingClientRect();
  const made = layer.ownerDocument.createElement("div");
  made.dataset["caret"] = kind;
  Object.assign(made.style, {
    position: "absolute",
    left: `${left - origin.left}px`,
    top: `${top - origin.top}px`,
    height: `${height}px`,
    // A border keeps its place in forced colours.
    borderLeft: `${width} solid ${lightTheme.colorBrandStroke1}`,
    opacity: kind === "paragraph" ? "0.5" : "1",
  });
  layer.append(made);
}
