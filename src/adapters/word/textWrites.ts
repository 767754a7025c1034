import type { ReplaceText } from "../../core/document/edit";
import type { SearchPlace } from "./searchPlace";
import { pieceUpTo, searchPlace } from "./searchPlace";
import { rawRange } from "./wordText";
import type { WordText } from "./wordText";

/**
 * Where Word is to write: over a place, behind a hit, or at a border of the paragraph. `from` and `to` count in Word's
 * text, where behind a hit they are the same.
 */
export type Target =
  | {
      readonly kind: "over" | "behind";
      readonly place: SearchPlace;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "atStart" }
  | { readonly kind: "atEnd" };

/** One writing operation in one paragraph, made of one edit or of edits that touch. */
export interface TextWrite {
  readonly paragraph: number;
  readonly target: Target;
  /** In Word's terms. */
  readonly after: string;
  readonly edits: readonly ReplaceText[];
}

/**
 * The writes of one paragraph in text order. An insertion that touches another edit is joined to it: two ranges
 * that share a border would otherwise depend on which of them Word lets grow.
 * @param edits of this paragraph, in text order, none overlapping
 * @returns null in place of a write where no search leads to the place
 */
export function textWrites(
  text: WordText,
  edits: readonly ReplaceText[],
): readonly { readonly edits: readonly ReplaceText[]; readonly write: TextWrite | null }[] {
  return joined(edits).map((group) => {
    const target = targetOf(text, group.start, group.end);
    const paragraph = group.edits[0]?.range.paragraph;
    const write =
      target === null || paragraph === undefined
        ? null
        : { paragraph, target, after: inWordsTerms(group.after), edits: group.edits };
    return { edits: group.edits, write };
  });
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly edits: readonly ReplaceText[];
}

function joined(edits: readonly ReplaceText[]): Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const { start, end } = edit.range;
    const last = groups.at(-1);
    const point = start === end || last?.start === last?.end;
    if (last !== undefined && last.end === start && point)
      groups[groups.length - 1] = {
        start: last.start,
        end,
        after: last.after + edit.after,
        edits: [...last.edits, edit],
      };
    else groups.push({ start, end, after: edit.after, edits: [edit] });
  }
  return groups;
}

function targetOf(text: WordText, start: number, end: number): Target | null {
  if (end > start) {
    const range = rawRange(text, start, end);
    // A picture, a note or a field code among the words would go with them.
    if (range.end - range.start !== end - start) return null;
    const place = searchPlace(text.raw, range.start, range.end);
    return place === null ? null : { kind: "over", place, from: range.start, to: range.end };
  }
  if (start === text.text.length) return { kind: "atEnd" };
  if (start === 0) return { kind: "atStart" };
  const before = rawRange(text, 0, start);
  const hit = pieceUpTo(text.raw, before.start, before.end);
  if (hit === null) return null;
  return { kind: "behind", place: { kind: "hit", hit }, from: before.end, to: before.end };
}

/** A line break is U+000B to Word: a line feed would split the paragraph. */
export const inWordsTerms = (text: string): string => text.replaceAll("\n", "\u000b");
