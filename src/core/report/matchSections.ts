import type { Outline, Section, Span } from "../document/outline";
import { isBlank, textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import { foldForCues, matchesAny, sortCues } from "./cue";
import { placeSections, readHeadingRoles } from "./headingRoles";
import type { PlacedSection } from "./headingRoles";
import { withImpliedRoles } from "./impliedRoles";
import { bodyParagraphs, findPassage } from "./passages";
import type { ReportReading } from "./passages";
import { recogniseYear } from "./recogniseYear";
import type { KindRole, ReportKind, Requirement, Role, RoleId } from "./reportKind";
import { roleIds } from "./reportKind";
import { sentencesByParagraph, sentencesOf } from "./sentences";
import { partOfShared } from "./sharedSection";

/**
 * `own`: a heading of its own · `shared`: a heading names this role and another · `embedded`: a passage inside a
 * section of another role · `missing`.
 */
export type SectionStatus = "own" | "shared" | "embedded" | "missing";

export interface SectionMatch {
  readonly role: RoleId;
  readonly status: SectionStatus;
  readonly requirement: Requirement;
  /** First paragraph that is evidence for the role, null when missing. */
  readonly paragraph: number | null;
  /** After the last one (exclusive), null when missing. */
  readonly end: number | null;
}

interface Evidence extends Span {
  readonly status: Exclude<SectionStatus, "missing">;
}

/** One match for each role of the kind, in the kind's order. With kind null (unknown) only roles that were found, as `allowed`. */
export function matchSections(
  snapshot: Snapshot,
  outline: Outline,
  kind: ReportKind | null,
  roles: readonly Role[],
): readonly SectionMatch[] {
  const year = recogniseYear(snapshot, outline);
  const body = bodyParagraphs(snapshot, outline);
  const headings = new Map(outline.headings.map((heading) => [heading.paragraph, heading]));
  const named: ReportReading = {
    snapshot,
    outline,
    roles,
    headingRoles: readHeadingRoles(outline.headings, roles, year),
    body,
    sentences: sentencesByParagraph(
      body.map((paragraph) => {
        const heading = headings.get(paragraph);
        const form = heading === undefined ? null : heading.runOn ? "runOn" : "alone";
        return { text: textAt(snapshot, paragraph), heading: form };
      }),
    ),
    year,
  };
  const wanted: readonly KindRole[] =
    kind?.roles ?? roleIds.map((role) => ({ role, requirement: "allowed" }));
  const reading = kind === null ? named : withImplied(named, kind);
  const matches = wanted.map(({ role: id, requirement, wholeReport }) => {
    const role = roles.find((candidate) => candidate.id === id);
    const found = role === undefined ? null : evidenceFor(reading, role);
    return toMatch(id, requirement, found ?? (wholeReport === true ? wholeBody(reading) : null), snapshot);
  });
  return kind === null ? matches.filter(({ status }) => status !== "missing") : matches;
}

/** Only what the kind asks for is read into headings that do not say it. */
function withImplied(reading: ReportReading, { roles }: ReportKind): ReportReading {
  const asked = roles.filter(
    ({ requirement, wholeReport }) => requirement !== "allowed" && wholeReport !== true,
  );
  return { ...reading, headingRoles: withImpliedRoles(reading, new Set(asked.map(({ role }) => role))) };
}

function toMatch(
  role: RoleId,
  requirement: Requirement,
  evidence: Evidence | null,
  snapshot: Snapshot,
): SectionMatch {
  if (evidence === null) return { role, requirement, status: "missing", paragraph: null, end: null };
  let end = evidence.to;
  while (end > evidence.from + 1 && isBlank(textAt(snapshot, end - 1))) end--;
  return { role, requirement, status: evidence.status, paragraph: evidence.from, end };
}

const own = (span: Span | null): Evidence | null =>
  span === null ? null : { status: "own", from: span.from, to: span.to };

function evidenceFor(reading: ReportReading, role: Role): Evidence | null {
  switch (role.id) {
    case "preamble":
      return own(reading.outline.preamble);
    case "signature":
      return own(reading.outline.signature);
    case "closing":
      return closingOf(reading, role);
    case "main-work":
      return mainWorkOf(reading);
    case "first-responsibility":
    case "self-discipline":
    case "problems":
    case "causes":
    case "next-steps":
      return headedSection(reading, role) ?? embedded(findPassage(reading, role));
  }
}

function sharedPart(reading: ReportReading, section: Section, role: RoleId): Evidence {
  const part = partOfShared(reading, section, role);
  return { status: "shared", ...part };
}

const embedded = (span: Span | null): Evidence | null =>
  span === null ? null : { status: "embedded", from: span.from, to: span.to };

function wholeBody({ body }: ReportReading): Evidence | null {
  const first = body[0];
  const last = body.at(-1);
  return first === undefined || last === undefined ? null : { status: "own", from: first, to: last + 1 };
}

/** The section whose heading names the role: the highest one; of several equal ones the last for plans, else the first. */
function headedSection(reading: ReportReading, role: Role): Evidence | null {
  const named = placeSections(reading.outline.sections).filter(
    (placed) => rolesOf(reading, placed.section).has(role.id) && isTrusted(reading, placed, role.id),
  );
  const highest = Math.min(...named.map(({ ancestors }) => ancestors.length));
  const equal = named.filter(({ ancestors }) => ancestors.length === highest);
  const chosen = role.id === "next-steps" ? equal.at(-1) : equal[0];
  if (chosen === undefined) return null;
  const { section } = chosen;
  if (rolesOf(reading, section).size === 1) return own(section);
  const child = section.children.find((candidate) => {
    const names = rolesOf(reading, candidate);
    return names.has(role.id) && names.size === 1;
  });
  return child === undefined ? sharedPart(reading, section, role.id) : own(child);
}

const noRoles: ReadonlySet<RoleId> = new Set();

const rolesOf = ({ headingRoles }: ReportReading, section: Section): ReadonlySet<RoleId> =>
  headingRoles.get(section.heading.paragraph) ?? noRoles;

/** Roles of a report's end. A heading deep in the work that only sounds like them is told by the work that follows it. */
const endRoles: ReadonlySet<RoleId> = new Set(["problems", "causes", "next-steps"]);

function isTrusted(
  reading: ReportReading,
  { ancestors, siblings, order }: PlacedSection,
  role: RoleId,
): boolean {
  const above = ancestors.flatMap((section) => [...rolesOf(reading, section)]);
  const foreign = above.some((other) => other !== "main-work" && other !== role);
  if (foreign && !above.includes(role)) return !endRoles.has(role) && !above.some((id) => endRoles.has(id));
  if (!endRoles.has(role) || ancestors.length === 0) return true;
  return siblings
    .slice(order + 1)
    .every((section) => [...rolesOf(reading, section)].some((id) => id !== "main-work"));
}

/** Where a report has no headings at all, the work is what stands before the first passage of another role. */
function mainWorkOf(reading: ReportReading): Evidence | null {
  const { outline, body, headingRoles } = reading;
  const isWork = ({ heading }: Section): boolean => {
    const names = headingRoles.get(heading.paragraph) ?? noRoles;
    return names.size === 0 || names.has("main-work");
  };
  const first = outline.sections.findIndex(isWork);
  const section = outline.sections[first];
  if (section === undefined) return outline.sections.length > 0 ? null : embedded(undividedWork(body));
  const names = rolesOf(reading, section);
  if (names.size > 1) return sharedPart(reading, section, "main-work");
  const after = outline.sections.slice(first).findIndex((candidate) => !isWork(candidate));
  const last = after < 0 ? outline.sections.at(-1) : outline.sections[first + after - 1];
  return own({ from: section.from, to: (last ?? section).to });
}

const undividedWork = (body: readonly number[]): Span | null => {
  const [first] = body;
  return first === undefined ? null : { from: first, to: (body.at(-1) ?? first) + 1 };
};

/** Words like 特此报告 in the last paragraphs; a paragraph of its own when nothing else stands in it. */
function closingOf({ snapshot, body }: ReportReading, role: Role): Evidence | null {
  const cues = sortCues(role.passageCues);
  const found = body.slice(-2).find((paragraph) => {
    const text = foldForCues(textAt(snapshot, paragraph));
    return matchesAny(text, cues.words) && !matchesAny(text, cues.vetoes);
  });
  if (found === undefined) return null;
  const alone = sentencesOf(textAt(snapshot, found)).length <= 2 && textAt(snapshot, found).length <= 60;
  return { status: alone ? "own" : "embedded", from: found, to: found + 1 };
}
