import type { Heading, Section } from "../document/outline";
import { foldForCues, matchesAny, sortCues } from "./cue";
import type { CueSet } from "./cue";
import type { Role, RoleId } from "./reportKind";

/** The roles that each heading names, by the heading's paragraph. */
export type HeadingRoles = ReadonlyMap<number, ReadonlySet<RoleId>>;

export function readHeadingRoles(
  headings: readonly Heading[],
  roles: readonly Role[],
  year: number | null,
): HeadingRoles {
  const cues = roles.map(({ id, headingCues }) => [id, sortCues(headingCues, yearValues(year))] as const);
  return new Map(headings.map((heading) => [heading.paragraph, rolesOf(heading.title, cues, year)]));
}

/** What `{nextYear}` stands for in cues. */
export const yearValues = (year: number | null): Readonly<Record<string, string>> =>
  year === null ? {} : { nextYear: String(year + 1) };

function rolesOf(
  title: string,
  cues: readonly (readonly [RoleId, CueSet])[],
  year: number | null,
): ReadonlySet<RoleId> {
  const text = foldForCues(title);
  const named = cues
    .filter(([id, set]) => names(text, set) || (id === "problems" && names(lastClause(text), set)))
    .map(([id]) => id)
    .filter((id) => id !== "next-steps" || !isOfReportYear(text, year));
  const others = named.filter((id) => id !== "main-work");
  if (others.length === 0) return new Set(named);
  const beside = cues.filter(([, set]) => matchesAny(text, set.beside)).map(([id]) => id);
  return new Set([...beside, ...others]);
}

const names = (text: string, { words, vetoes }: CueSet): boolean =>
  matchesAny(text, words) && !matchesAny(text, vetoes);

/** "聚焦短板弱项，存在的差距与不足": what a heading is of stands last; its lead is not what forbids. */
const lastClause = (text: string): string => text.slice(text.lastIndexOf("，") + 1);

/** Words that only a plan has in its heading, whatever year stands beside them (last year's number left standing). */
const planWords = /下一?步|下半年|下阶段|(?:计划|打算|思路|设想|谋划|展望|安排)$/u;

/** "2025年重点工作" in the report of 2025 is work done; "2026年重点工作" is the plan. */
function isOfReportYear(text: string, year: number | null): boolean {
  const years = text.match(/20\d\d(?=年)/gu) ?? [];
  return (
    year !== null &&
    years.length > 0 &&
    years.every((found) => Number(found) <= year) &&
    !planWords.test(text)
  );
}

/** A section with the sections around it. */
export interface PlacedSection {
  readonly section: Section;
  readonly ancestors: readonly Section[];
  /** The row it stands in, and its place there. */
  readonly siblings: readonly Section[];
  readonly order: number;
}

export function placeSections(
  sections: readonly Section[],
  ancestors: readonly Section[] = [],
): readonly PlacedSection[] {
  return sections.flatMap((section, order) => [
    { section, ancestors, siblings: sections, order },
    ...placeSections(section.children, [...ancestors, section]),
  ]);
}
