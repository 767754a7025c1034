import { gridPitch, gridSpace } from "./comparePage";
import type { PageLayout, SectionLayout } from "./layoutFacts";
import type { PageRule } from "./profile";

/**
 * The page of a profile from that of a document: its first upright section. The standard's where the host can not tell.
 * @param size of plain text in points @param linePitch in points; null = not told
 */
export function learnPage(
  page: PageLayout | null,
  standard: PageRule,
  size: number,
  linePitch: number | null,
): PageRule {
  const section = page?.sections.find(({ upright }) => upright);
  if (page === null || section === undefined) return standard;
  const measures = {
    width: tenths(section.width),
    height: tenths(section.height),
    top: tenths(section.top),
    bottom: tenths(section.bottom),
    left: tenths(section.left),
    right: tenths(section.right),
  };
  const number = page.foot === "official" ? standard.number : null;
  const grid = gridOf({ ...standard, ...measures }, section, size);
  if (grid !== null) return { ...measures, ...grid, grid: true, number };
  return { ...measures, ...withoutGrid({ ...standard, ...measures }, size, linePitch), grid: false, number };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100;
const toPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

type Grid = Pick<PageRule, "lines" | "characters">;

/** Null for a page without a grid of lines and characters, or with one that no page of text has. */
function gridOf(rule: PageRule, { linePitch, characterSpace }: SectionLayout, size: number): Grid | null {
  if (linePitch === null || characterSpace === null || linePitch <= 0) return null;
  const lines = toPoints(rule.height - rule.top - rule.bottom) / linePitch;
  const characters = toPoints(rule.width - rule.left - rule.right) / (size + characterSpace);
  const whole = { lines: Math.round(lines), characters: Math.round(characters) };
  const rounds =
    Math.abs(gridPitch({ ...rule, ...whole }) - linePitch) < 0.2 &&
    Math.abs(gridSpace({ ...rule, ...whole }, size) - characterSpace) < 0.08;
  const grid = rounds ? whole : { lines: hundredths(lines), characters: hundredths(characters) };
  return isWithin(grid) ? grid : null;
}

/** As many as go on the page: nothing is asked of it, but it is shown. */
function withoutGrid(rule: PageRule, size: number, linePitch: number | null): Grid {
  const { height, top, bottom, width, left, right } = rule;
  const grid = {
    lines: linePitch === null ? rule.lines : Math.round(toPoints(height - top - bottom) / linePitch),
    characters: Math.round(toPoints(width - left - right) / size),
  };
  return isWithin(grid) ? grid : { lines: rule.lines, characters: rule.characters };
}

/** What a profile may say. */
const isWithin = ({ lines, characters }: Grid): boolean =>
  lines >= 5 && lines <= 80 && characters >= 5 && characters <= 100;
