import { assertNever } from "../result";
import type {
  DeleteParagraphs,
  Edit,
  EditOutcome,
  InsertParagraphs,
  RefusalReason,
  ReplaceText,
} from "./edit";
import { isWritableText, splitsCharacter } from "./isWritableText";
import { OccupiedPlaces } from "./occupiedPlaces";

export interface SettledEdits {
  /** One for each edit, in the order given. */
  readonly outcomes: readonly EditOutcome[];
  /** The edits to carry out, in document order; none of them touches the place of another. */
  readonly accepted: readonly Edit[];
}

/** Says why a host can not carry out an edit whose expectation holds; null when it can. */
export type Refusal = (edit: Edit) => RefusalReason | null;

/**
 * Decides the fate of every edit of a batch without carrying any out: first whether what it expects stands
 * there, then whether an earlier edit of the batch has taken the place, then whether the host can write it.
 * Only edits that are carried out take a place. All positions refer to `texts`.
 */
export function settleEdits(
  texts: readonly string[],
  edits: readonly Edit[],
  refuse: Refusal = () => null,
): SettledEdits {
  const inParagraph = new Map<number, OccupiedPlaces>();
  const paragraphs = new OccupiedPlaces();
  const touched = new Map<number, number>();
  const accepted: { edit: Edit; order: number }[] = [];
  const deleted = new Set<number>();

  const take = (edit: Edit): boolean => {
    switch (edit.kind) {
      case "replaceText": {
        const { paragraph, start, end } = edit.range;
        if (deleted.has(paragraph)) return false;
        const places = inParagraph.get(paragraph) ?? new OccupiedPlaces();
        inParagraph.set(paragraph, places);
        if (!places.take(start, end)) return false;
        touched.set(paragraph, (touched.get(paragraph) ?? 0) + 1);
        return true;
      }
      case "insertParagraphs":
        return paragraphs.take(edit.at, edit.at);
      case "deleteParagraphs": {
        const indexes = edit.texts.map((_, index) => edit.at + index);
        if (indexes.some((index) => touched.has(index))) return false;
        if (!paragraphs.take(edit.at, edit.at + indexes.length)) return false;
        indexes.forEach((index) => deleted.add(index));
        return true;
      }
      default:
        return assertNever(edit);
    }
  };

  const outcomes = edits.map((edit, order): EditOutcome => {
    const expectation = checkExpectation(texts, edit);
    if (expectation !== null) return expectation;
    const reason = isWritable(texts, edit) ? refuse(edit) : "notText";
    if (reason !== null) return { kind: "refused", reason };
    if (!take(edit)) return { kind: "overlapping" };
    accepted.push({ edit, order });
    return { kind: "applied" };
  });
  accepted.sort((a, b) => compareEdits(a.edit, b.edit) || a.order - b.order);
  return { outcomes, accepted: accepted.map(({ edit }) => edit) };
}

const ranks = { insertParagraphs: 0, deleteParagraphs: 1, replaceText: 2 } as const;

/** New paragraphs come before what is done to the paragraph they are put before; points before intervals. */
function compareEdits(a: Edit, b: Edit): number {
  const byPlace = placeOf(a) - placeOf(b) || ranks[a.kind] - ranks[b.kind];
  if (byPlace !== 0 || a.kind !== "replaceText" || b.kind !== "replaceText") return byPlace;
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

const placeOf = (edit: Edit): number => (edit.kind === "replaceText" ? edit.range.paragraph : edit.at);

const stale = (found: string | null): EditOutcome => ({ kind: "stale", found });

/** Null when what the edit expects stands there. */
function checkExpectation(texts: readonly string[], edit: Edit): EditOutcome | null {
  switch (edit.kind) {
    case "replaceText":
      return checkReplacement(texts, edit);
    case "insertParagraphs":
      return checkInsertion(texts, edit);
    case "deleteParagraphs":
      return checkDeletion(texts, edit);
    default:
      return assertNever(edit);
  }
}

function checkReplacement(texts: readonly string[], { range, before }: ReplaceText): EditOutcome | null {
  const text = texts[range.paragraph];
  if (text === undefined || !isPlace(range.start, text.length) || range.end < range.start) return stale(null);
  const found = text.slice(range.start, range.end);
  // A range that ends beyond the text is stale even when `before` is what is left of the text.
  return found === before && range.end <= text.length ? null : stale(found);
}

function checkInsertion(texts: readonly string[], { at, following }: InsertParagraphs): EditOutcome | null {
  if (!isPlace(at, texts.length)) return stale(null);
  const found = at === 0 ? null : (texts[at - 1] ?? null);
  return found === following ? null : stale(found);
}

function checkDeletion(texts: readonly string[], edit: DeleteParagraphs): EditOutcome | null {
  if (!isPlace(edit.at, texts.length)) return stale(null);
  const found = texts.slice(edit.at, edit.at + edit.texts.length);
  if (found.length < edit.texts.length) return stale(null);
  return found.every((text, index) => text === edit.texts[index]) ? null : stale(found.join("\n"));
}

const isPlace = (offset: number, length: number): boolean =>
  Number.isInteger(offset) && offset >= 0 && offset <= length;

/** What is taken away must be writable too, or it could not be put back. */
function isWritable(texts: readonly string[], edit: Edit): boolean {
  switch (edit.kind) {
    case "replaceText": {
      const { paragraph, start, end } = edit.range;
      const text = texts[paragraph] ?? "";
      if (splitsCharacter(text, start) || splitsCharacter(text, end)) return false;
      return isWritableText(edit.after) && isWritableText(edit.before);
    }
    case "insertParagraphs":
      return edit.paragraphs.every(({ text }) => isWritableText(text));
    case "deleteParagraphs":
      return edit.texts.every(isWritableText);
    default:
      return assertNever(edit);
  }
}
