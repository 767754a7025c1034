import type { Outline, Section } from "../document/outline";

/** The sections of a depth (0 = top) among which a paragraph stands: the children of the section around it. */
export function siblingsAt(outline: Outline, paragraph: number, depth: number): readonly Section[] {
  let level: readonly Section[] = outline.sections;
  for (let above = 0; above < depth; above++) {
    const around = level.findLast(({ from }) => from <= paragraph);
    level = around?.children ?? [];
  }
  return level;
}

/** Number of the last heading of a depth (0 = top) that stands at or before a paragraph, within its own section; 0 where there is none. */
export const depthOfPlace = (outline: Outline, paragraph: number, depth: number): number =>
  siblingsAt(outline, paragraph, depth).findLast(({ heading }) => heading.paragraph <= paragraph)?.heading
    .number?.value ?? 0;
