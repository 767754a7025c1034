import type { PageLayout, SectionLayout } from "./layoutFacts";
import type { LayoutProfile, PageAspect, PageRule } from "./profile";

/** What differs of the pages themselves. */
export interface PageDifference {
  readonly kind: "page";
  readonly aspect: PageAspect;
  /** The first section that differs; null for page numbers. */
  readonly found: SectionLayout | null;
  /** How many sections. */
  readonly count: number;
  /** The foot of the pages holds the office's own words: page numbers can not be put there. */
  readonly possible: boolean;
}

/** The grid's distance of lines in points: the type area's height over its lines. */
export const gridPitch = ({ height, top, bottom, lines }: PageRule): number =>
  toPoints(height - top - bottom) / lines;

/** What the grid adds to the width of a character of that size, in points. */
export const gridSpace = ({ width, left, right, characters }: PageRule, size: number): number =>
  toPoints(width - left - right) / characters - size;

const toPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Differences of the upright sections; turned ones hold wide tables and are let be. */
export function comparePage(page: PageLayout | null, profile: LayoutProfile): readonly PageDifference[] {
  if (page === null) return [];
  const upright = page.sections.filter((section) => section.upright);
  const differing = (aspect: PageAspect, fits: (section: SectionLayout) => boolean): PageDifference[] => {
    const others = upright.filter((section) => !fits(section));
    const [first] = others;
    if (first === undefined) return [];
    return [{ kind: "page", aspect, found: first, count: others.length, possible: true }];
  };
  const rule = profile.page;
  return [
    ...differing("paper", (found) => near(found.width, rule.width) && near(found.height, rule.height)),
    ...differing("margins", (found) => sides.every((side) => near(found[side], rule[side]))),
    ...differing("grid", (found) => gridFits(found, profile)),
    ...pageNumber(page, rule),
  ];
}

const sides = ["top", "bottom", "left", "right"] as const;

/** The standard itself allows the margins a millimetre (5.2.1); paper sizes are rounded by programs. */
const near = (found: number, wanted: number): boolean => Math.abs(found - wanted) <= 1;

function gridFits(
  { linePitch, characterSpace }: SectionLayout,
  { page, paragraphs }: LayoutProfile,
): boolean {
  if (!page.grid) return true;
  if (linePitch === null || characterSpace === null) return false;
  return (
    Math.abs(linePitch - gridPitch(page)) < 0.3 &&
    Math.abs(characterSpace - gridSpace(page, paragraphs.body.size)) < 0.1
  );
}

function pageNumber({ foot }: PageLayout, { number }: PageRule): readonly PageDifference[] {
  if (number === null || foot === "official") return [];
  const possible = foot === "replaceable";
  return [{ kind: "page", aspect: "pageNumber", found: null, count: 1, possible }];
}
