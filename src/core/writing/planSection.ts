import type { Edit, NewParagraph } from "../document/edit";
import type { Outline } from "../document/outline";
import { textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import type { SectionMatch } from "../report/matchSections";
import { recogniseYear } from "../report/recogniseYear";
import type { ReportKind, RoleId, ScaffoldParagraph } from "../report/reportKind";
import { bodyExample, indentOf } from "./bodyLook";
import { chooseScaffold } from "./chooseScaffold";
import { fillVariables } from "./fillVariables";
import { depthScheme } from "./headingScheme";
import { maskSlots } from "./phrase";
import { renumberings } from "./renumber";
import { sectionPlace } from "./sectionPlace";
import { speakerOf } from "./speaker";

/** Values for `{unit}` `{year}` `{nextYear}` `{secretary}` …; a variable without a value stays a name gap (`**`). */
export type Variables = Readonly<Record<string, string>>;

export interface SectionRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly sections: readonly SectionMatch[];
  readonly kind: ReportKind;
  readonly role: RoleId;
  readonly variables: Variables;
  /** Name of one of the ways to write the role; the first that suits the organ where none is named. */
  readonly variant?: string;
}

export interface SectionPlan {
  /** Index the first new paragraph takes. */
  readonly at: number;
  readonly paragraphs: readonly NewParagraph[];
  /** The insertion, and the renumbering of later headings. */
  readonly edits: readonly Edit[];
}

/** Where the section belongs, with the document's own numbering continued; null when the kind has no scaffold for the role. */
export function planSection(request: SectionRequest): SectionPlan | null {
  const { snapshot, outline, kind, role } = request;
  const values = withYears(request.variables, recogniseYear(snapshot, outline));
  const scaffold = chooseScaffold(kind, role, speakerOf(values), request.variant);
  if (scaffold === undefined) return null;
  const at = sectionPlace(request, role);
  const first = nextNumber(outline, at);
  const paragraphs = newParagraphs(request, scaffold.paragraphs, first, values);
  const added = scaffold.paragraphs.filter((paragraph) => paragraph.role === "heading1").length;
  const edits: readonly Edit[] = [
    {
      kind: "insertParagraphs",
      at,
      following: at === 0 ? null : textAt(snapshot, at - 1),
      paragraphs,
    },
    ...renumberings(snapshot, outline.sections, at, first + added - 1),
  ];
  return { at, paragraphs, edits };
}

/** The number after the last top heading before `at`. */
function nextNumber(outline: Outline, at: number): number {
  const before = outline.sections.filter(({ heading }) => heading.paragraph < at && heading.number !== null);
  return (before.at(-1)?.heading.number?.value ?? 0) + 1;
}

const depthOf: Readonly<Partial<Record<ScaffoldParagraph["role"], number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
  heading4: 3,
};

function newParagraphs(
  { snapshot, outline }: SectionRequest,
  scaffold: readonly ScaffoldParagraph[],
  first: number,
  values: Variables,
): readonly NewParagraph[] {
  const body = bodyExample(snapshot, outline);
  const counters = [first, 1, 1, 1];
  return scaffold.map(({ role, text }) => {
    const words = fillVariables(maskSlots(text), values);
    const depth = depthOf[role];
    if (depth === undefined) {
      const like = role === "body" ? body : null;
      return { role, like, text: `${indentOf(snapshot, like)}${words}` };
    }
    const scheme = depthScheme(snapshot, outline, depth);
    const value = counters[depth] ?? 1;
    counters[depth] = value + 1;
    counters.fill(1, depth + 1);
    return { role, like: scheme.like, text: `${scheme.lead(value)}${words}` };
  });
}

const withYears = (variables: Variables, year: number | null): Variables =>
  year === null ? variables : { year: String(year), nextYear: String(year + 1), ...variables };
