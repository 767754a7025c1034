import { applyEdits } from "../../core/document/applyEdits";
import type { Edit, ReplaceText } from "../../core/document/edit";
import type { Snapshot } from "../../core/document/snapshot";
import { wordText } from "./wordText";

/** What stands in a paragraph behind the writing, asked for in the request that writes. */
export class WrittenTexts {
  private readonly asked = new Map<number, () => string>();
  private readonly told = new Map<number, () => string>();

  /** @param reviewed whether what revisions delete has to be left out, which Word can do */
  constructor(
    private readonly items: readonly Word.Paragraph[],
    readonly reviewed: (paragraph: number) => boolean,
  ) {}

  ask(paragraph: number): void {
    const item = this.items[paragraph];
    if (item === undefined) return;
    if (this.reviewed(paragraph)) {
      const answer = item.getReviewedText("Current");
      this.asked.set(paragraph, () => answer.value);
    } else {
      item.load("text");
      this.asked.set(paragraph, () => item.text);
    }
  }

  /** The request has come back, or it has failed: then nothing is told of what it asked. */
  settle(failed: boolean): void {
    if (!failed) for (const [paragraph, answer] of this.asked) this.told.set(paragraph, answer);
    this.asked.clear();
  }

  /** @returns for each paragraph that was written into, its text */
  get texts(): ReadonlyMap<number, string> {
    return new Map([...this.told].map(([paragraph, answer]) => [paragraph, wordText(answer()).text]));
  }
}

export interface Verdict {
  /** Word did not do what it was told, or something else came of it. */
  readonly otherwise: readonly Edit[];
  /** What a revision deleted is still part of the text. */
  readonly showsDeletions: boolean;
}

/** Letters around a place by which it is known again where the person typed in the same paragraph meanwhile. */
const around = 2;

/**
 * Holds what stands there against what the edits make of the text. What else changed in a paragraph meanwhile is the
 * person's; a place is as it should be when the new words stand there between those around them.
 * @param done edits that Word says it has carried out
 * @param reviewed whether the text of a paragraph is told without what revisions delete
 */
export function verifyWrites(
  before: Snapshot,
  done: readonly Edit[],
  now: ReadonlyMap<number, string>,
  reviewed: (paragraph: number) => boolean,
): Verdict {
  const byParagraph = new Map<number, ReplaceText[]>();
  for (const edit of done) {
    if (edit.kind !== "replaceText" || !now.has(edit.range.paragraph)) continue;
    const list = byParagraph.get(edit.range.paragraph) ?? [];
    byParagraph.set(edit.range.paragraph, list);
    list.push(edit);
  }
  const otherwise: Edit[] = [];
  let showsDeletions = false;
  for (const [paragraph, edits] of byParagraph) {
    const found = now.get(paragraph) ?? "";
    const wanted = textAfter(before, edits, paragraph);
    if (found === wanted) continue;
    const shown = edits.map((edit) => ({ ...edit, after: edit.before + edit.after }));
    if (!reviewed(paragraph) && found === textAfter(before, shown, paragraph)) showsDeletions = true;
    else otherwise.push(...edits.filter((edit) => !standsIn(found, wanted, edits, edit)));
  }
  return { otherwise, showsDeletions };
}

const textAfter = (before: Snapshot, edits: readonly Edit[], paragraph: number): string =>
  applyEdits(before, edits).snapshot.paragraphs[paragraph]?.text ?? "";

function standsIn(found: string, wanted: string, edits: readonly ReplaceText[], edit: ReplaceText): boolean {
  const shift = edits
    .filter(({ range }) => range.start < edit.range.start)
    .reduce((sum, { before, after }) => sum + after.length - before.length, 0);
  const start = edit.range.start + shift;
  const end = start + edit.after.length;
  return found.includes(wanted.slice(Math.max(0, start - around), end + around));
}
