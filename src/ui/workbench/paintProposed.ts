import { lightTheme } from "../theme/themes";
import type { PaintedMark } from "./paintMarks";

/** Of the height of the words below it. */
const share = 0.52;
/** Pixels. On smaller pages only the one that is looked at is shown, as large as this: they would hide the words. */
const least = 9;

/**
 * Writes what is proposed for a gap small above it, as a reading stands above a character: what accepting would change
 * is seen before it is accepted, and the document's own words stay as they are.
 */
export function paintProposed(marks: readonly PaintedMark[], layer: HTMLElement): void {
  const tags = marks.flatMap(({ range, proposed }) => {
    const rect = proposed === undefined ? undefined : range.getClientRects()[0];
    if (proposed === undefined || rect === undefined) return [];
    return rect.height * share >= least || proposed.looked ? [{ rect, proposed }] : [];
  });
  if (tags.length === 0) return;
  const origin = layer.getBoundingClientRect();
  layer.append(
    ...tags.map(({ rect, proposed: { value, sure } }) => {
      const tag = layer.ownerDocument.createElement("span");
      tag.dataset["proposed"] = sure ? "certain" : "likely";
      tag.textContent = sure ? value : `${value}?`;
      Object.assign(tag.style, {
        position: "absolute",
        left: `${rect.left + rect.width / 2 - origin.left}px`,
        top: `${rect.top - origin.top}px`,
        transform: "translate(-50%, -72%)",
        padding: "0 2px",
        borderRadius: "2px",
        fontSize: `${Math.max(least, rect.height * share)}px`,
        lineHeight: "1.15",
        fontWeight: sure ? "600" : "400",
        fontVariantNumeric: "tabular-nums",
        whiteSpace: "nowrap",
        color: lightTheme.colorBrandForeground1,
        backgroundColor: lightTheme.colorNeutralBackground1,
        outline: `1px ${sure ? "solid" : "dashed"} ${lightTheme.colorBrandStroke2}`,
      });
      return tag;
    }),
  );
}
