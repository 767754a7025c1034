import type { LayoutAlignment, LayoutProfile, Place } from "./profile";
import type { Length, PageLayout, ParagraphLayout } from "./layoutFacts";

/** A fifth of a character is not seen. */
const tolerance = 0.2;

/** @param size in points, as the paragraph is to have it */
export function placeFits(layout: ParagraphLayout, wanted: Place, size: number): boolean {
  const { alignment, firstLine, left, right } = layout;
  return (
    alignmentFits(alignment, wanted.alignment) &&
    lengthFits(firstLine, wanted.firstLine, size) &&
    lengthFits(left, wanted.left, size) &&
    lengthFits(right, wanted.right, size)
  );
}

/** Justified and left differ in the last points of a line alone. */
function alignmentFits(found: LayoutAlignment | null, wanted: LayoutAlignment): boolean {
  if (found === null || found === wanted) return true;
  const flush: readonly LayoutAlignment[] = ["left", "justify"];
  return flush.includes(found) && flush.includes(wanted);
}

function lengthFits(found: Length | null, wanted: number, size: number): boolean {
  if (found === null) return true;
  const characters = found.unit === "characters" ? found.value : found.value / size;
  return Math.abs(characters - wanted) <= tolerance;
}

/** Whether lines stand as far apart as the profile has it: by a fixed distance, or once on the page's grid. */
export function pitchFits(
  { lineSpacing, space }: ParagraphLayout,
  page: PageLayout | null,
  { linePitch, otherPitches }: LayoutProfile,
): boolean {
  if (lineSpacing === null || linePitch === null) return true;
  if (space !== 0) return false;
  const fits = (points: number): boolean =>
    [linePitch, ...otherPitches].some((pitch) => Math.abs(points - pitch) < 0.06);
  if (lineSpacing.rule === "exact") return fits(lineSpacing.value);
  const onGrid =
    page !== null &&
    page.sections.length > 0 &&
    page.sections.every((section) => section.linePitch !== null && fits(section.linePitch));
  return lineSpacing.rule === "multiple" && lineSpacing.value === 1 && onGrid;
}
