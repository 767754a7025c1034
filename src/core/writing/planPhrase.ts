import type { Edit, NewParagraph } from "../document/edit";
import type { Outline } from "../document/outline";
import { isBlank, textAt } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import { bodyExample, indentOf } from "./bodyLook";
import { fillVariables } from "./fillVariables";
import { depthScheme } from "./headingScheme";
import type { Phrase } from "./phrase";
import { maskSlots } from "./phrase";
import type { PhraseForm } from "./phrasePlace";
import { phrasePlace } from "./phrasePlace";
import type { Variables } from "./planSection";
import { depthOfPlace, siblingsAt } from "./placeDepth";
import { renumberings } from "./renumber";

export interface PhraseRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly phrase: Pick<Phrase, "text" | "sort" | "depth">;
  readonly variables: Variables;
  /** The caret or the selection; what is selected is replaced. */
  readonly place: TextRange;
  /** Within the paragraph or as one of its own; by the sort of phrase where it is absent. */
  readonly form?: PhraseForm;
}

export interface PhrasePlan {
  readonly form: PhraseForm;
  /** The words as they will stand, headings one a line. */
  readonly text: string;
  /** The words that it will stand behind, of the same paragraph or of the one before; "" at the very beginning. */
  readonly behind: string;
  readonly edits: readonly Edit[];
  /** The caret behind the new words, once they are there. */
  readonly caret: TextRange;
}

/** A phrase at the caret: sentences within the paragraph or as one of their own, a set of headings as paragraphs after it, numbered on. */
export function planPhrase(request: PhraseRequest): PhrasePlan {
  const { phrase, variables, snapshot, outline } = request;
  const text = fillVariables(maskSlots(phrase.text), variables);
  if (phrase.sort === "heading-set") return planHeadings(request, text.split("\n"));
  const place = phrasePlace({ ...request, sort: phrase.sort });
  if (place.form === "inline") return planInline(request, place.range, text);
  const like = likeAt(snapshot, outline, place.after);
  const paragraph: NewParagraph = { role: "body", like, text: `${indentOf(snapshot, like)}${text}` };
  return planParagraphs(snapshot, place.after, [paragraph]);
}

function planInline({ snapshot, outline }: PhraseRequest, range: TextRange, text: string): PhrasePlan {
  const { paragraph, start, end } = range;
  const whole = textAt(snapshot, paragraph);
  const indent = whole === "" ? indentOf(snapshot, likeAt(snapshot, outline, paragraph)) : "";
  const after = `${indent}${text}`;
  const caret = start + after.length;
  return {
    form: "inline",
    text,
    behind: whole.slice(0, start).trim(),
    edits: [{ kind: "replaceText", range, before: whole.slice(start, end), after }],
    caret: textRange(paragraph, caret, caret),
  };
}

function planParagraphs(snapshot: Snapshot, after: number, paragraphs: readonly NewParagraph[]): PhrasePlan {
  const following = textAt(snapshot, after);
  const end = paragraphs.at(-1)?.text.length ?? 0;
  return {
    form: "paragraph",
    text: paragraphs.map(({ text }) => text.trimStart()).join("\n"),
    behind: following.trim(),
    edits: [{ kind: "insertParagraphs", at: after + 1, following, paragraphs }],
    caret: textRange(after + paragraphs.length, end, end),
  };
}

/** The paragraph itself, or the one before where it is empty, if that is plain text: the new one looks like its neighbour. */
function likeAt(snapshot: Snapshot, outline: Outline, paragraph: number): number | null {
  let like = paragraph;
  while (like > 0 && isBlank(textAt(snapshot, like))) like--;
  const plain =
    like > (outline.preamble?.from ?? outline.sections[0]?.from ?? 0) &&
    endsWithSentence.test(textAt(snapshot, like)) &&
    snapshot.paragraphs[like]?.cell === null &&
    !outline.headings.some((heading) => heading.paragraph === like);
  return plain ? like : bodyExample(snapshot, outline);
}

const endsWithSentence = /[。！？]\s*$/u;

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
  const plan = planParagraphs(snapshot, place.paragraph, paragraphs);
  const siblings = siblingsAt(outline, place.paragraph, depth);
  const moved = renumberings(snapshot, siblings, place.paragraph + 1, first + titles.length - 1);
  return { ...plan, edits: [...plan.edits, ...moved] };
}
