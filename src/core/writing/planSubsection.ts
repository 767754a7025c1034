import type { NewParagraph } from "../document/edit";
import type { Outline, Section } from "../document/outline";
import { isBlank, textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import type { SectionMatch } from "../report/matchSections";
import type { ReportKind, RoleId } from "../report/reportKind";
import { bodyExample, indentOf } from "./bodyLook";
import { scaffoldsFor } from "./chooseScaffold";
import { fillVariables } from "./fillVariables";
import { depthScheme } from "./headingScheme";
import { maskSlots } from "./phrase";
import type { SectionPlan, Variables } from "./planSection";
import { renumberings } from "./renumber";
import type { Speaker } from "./speaker";

/** A heading （一） with what stands under it. Numbers are not part of the texts. */
export interface Subsection {
  readonly heading: string;
  readonly bodies: readonly string[];
}

/** The sub-sections that the ways to write a role offer, each heading once; of an organ with ways of its own those alone. */
export function subsectionsFor(kind: ReportKind, role: RoleId, speaker: Speaker): readonly Subsection[] {
  const found = new Map<string, string[]>();
  const ways = scaffoldsFor(kind, role, speaker);
  const own = ways.filter(({ organs }) => organs !== undefined);
  for (const { paragraphs } of own.length > 0 ? own : ways) {
    let bodies: string[] | null = null;
    for (const paragraph of paragraphs) {
      if (paragraph.role === "heading2") {
        bodies = found.has(paragraph.text) ? null : [];
        if (bodies !== null) found.set(paragraph.text, bodies);
      } else if (paragraph.role === "heading1") bodies = null;
      else bodies?.push(paragraph.text);
    }
  }
  return [...found].map(([heading, bodies]) => ({ heading, bodies }));
}

export interface SubsectionRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly sections: readonly SectionMatch[];
  readonly subsection: Subsection;
  readonly variables: Variables;
  /** Index of the paragraph at the caret. */
  readonly paragraph: number;
}

/**
 * A sub-section behind the one at the caret, at the end of its section where the caret is in none; numbered on, those
 * after it renumbered. Null where the caret is in no section.
 */
export function planSubsection(request: SubsectionRequest): SectionPlan | null {
  const { snapshot, outline, subsection, variables, paragraph } = request;
  const section = outline.sections.find(({ from, to }) => from <= paragraph && paragraph < to);
  if (section === undefined) return null;
  const at = placeIn(request, section);
  const before = section.children.filter(({ heading }) => heading.paragraph < at);
  const number = (before.at(-1)?.heading.number?.value ?? 0) + 1;
  const scheme = depthScheme(snapshot, outline, 1);
  const like = bodyExample(snapshot, outline);
  const words = (text: string): string => fillVariables(maskSlots(text), variables);
  const paragraphs: readonly NewParagraph[] = [
    { role: "heading2", like: scheme.like, text: `${scheme.lead(number)}${words(subsection.heading)}` },
    ...subsection.bodies.map((text): NewParagraph => ({
      role: "body",
      like,
      text: `${indentOf(snapshot, like)}${words(text)}`,
    })),
  ];
  return {
    at,
    paragraphs,
    edits: [
      { kind: "insertParagraphs", at, following: textAt(snapshot, at - 1), paragraphs },
      ...renumberings(snapshot, section.children, at, number),
    ],
  };
}

/** Behind the words of the sub-section at the caret; closing words (特此报告。) stay behind everything. */
function placeIn({ snapshot, sections, paragraph }: SubsectionRequest, section: Section): number {
  const [first] = section.children;
  const around = section.children.find(({ from, to }) => from <= paragraph && paragraph < to);
  const lead = first !== undefined && around === undefined && paragraph < first.from;
  const closing = sections.find(({ role }) => role === "closing")?.paragraph ?? snapshot.paragraphs.length;
  let end = Math.min(lead ? first.from : (around ?? section).to, Math.max(closing, section.from + 1));
  while (end > section.from + 1 && isBlank(textAt(snapshot, end - 1))) end--;
  return end;
}
