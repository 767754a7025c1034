import type { Outline, Section } from "../document/outline";

/** Number of the last heading of a depth (0 = top) that stands at or before a paragraph, within its own section; 0 where there is none. */
export function depthOfPlace(outline: Outline, paragraph: number, depth: number): number {
  let level: readonly Section[] = outline.sections;
  for (let above = 0; above < depth; above++) {
    const around = level.findLast(({ from }) => from <= paragraph);
    level = around?.children ?? [];
  }
  return level.findLast(({ heading }) => heading.paragraph <= paragraph)?.heading.number?.value ?? 0;
}
