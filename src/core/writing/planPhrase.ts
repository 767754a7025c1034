import type { Edit, NewParagraph } from "../document/edit";
import type { Outline } from "../document/outline";
import { textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import type { TextRange } from "../text/range";
import { fillVariables } from "./fillVariables";
import { depthScheme } from "./headingScheme";
import type { Phrase } from "./phrase";
import { maskSlots } from "./phrase";
import type { Variables } from "./planSection";
import { depthOfPlace } from "./placeDepth";

export interface PhraseRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly phrase: Pick<Phrase, "text" | "sort" | "depth">;
  readonly variables: Variables;
  /** The caret or the selection; what is selected is replaced. */
  readonly place: TextRange;
}

export interface PhrasePlan {
  /** The words as they will stand, headings one a line. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A phrase at the caret: sentences go into the paragraph, a set of headings as paragraphs after it, numbered on. */
export function planPhrase(request: PhraseRequest): PhrasePlan {
  const { phrase, variables, snapshot, place } = request;
  const text = fillVariables(maskSlots(phrase.text), variables);
  if (phrase.sort === "heading-set") return planHeadings(request, text.split("\n"));
  const before = textAt(snapshot, place.paragraph).slice(place.start, place.end);
  return { text, edits: [{ kind: "replaceText", range: place, before, after: text }] };
}

function planHeadings(
  { snapshot, outline, phrase, place }: PhraseRequest,
  titles: readonly string[],
): PhrasePlan {
  const depth = (phrase.depth ?? 2) - 1;
  const scheme = depthScheme(snapshot, outline, depth);
  const first = depthOfPlace(outline, place.paragraph, depth) + 1;
  const role = depth === 0 ? "heading1" : "heading2";
  const paragraphs = titles.map((title, index): NewParagraph => ({
    role,
    like: scheme.like,
    text: `${scheme.lead(first + index)}${title}`,
  }));
  const at = place.paragraph + 1;
  return {
    text: paragraphs.map(({ text }) => text).join("\n"),
    edits: [{ kind: "insertParagraphs", at, following: textAt(snapshot, place.paragraph), paragraphs }],
  };
}
