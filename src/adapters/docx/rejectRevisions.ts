import type { ReplaceText } from "../../core/document/edit";
import type { BodyParagraph, Revision } from "./bodyModel";
import { deletedText, isOurInsertion, ourRevisions } from "./revisionMarks";
import type { Splice } from "./splice";

/**
 * An edit that says no more than a revision of ours was wrong: the words we put in go, and those we took out stand
 * again, look and all. Null where it says something else.
 */
export function rejection(
  xml: string,
  paragraph: BodyParagraph,
  edit: ReplaceText,
): readonly Splice[] | null {
  const { start, end } = edit.range;
  const ours = ourRevisions(paragraph);
  if (ours.length === 0) return null;
  const within = paragraph.segments.filter(
    ({ textStart, text }) => textStart < end && textStart + text.length > start,
  );
  const whole = within.every(
    (segment) =>
      isOurInsertion(segment) && segment.textStart >= start && segment.textStart + segment.text.length <= end,
  );
  if (!whole) return null;
  const insertions = new Set(within.flatMap(({ run }) => run.insertion ?? []));
  const inRange = new Set(within);
  const covered = paragraph.segments.every(
    (segment) =>
      segment.run.insertion === null || !insertions.has(segment.run.insertion) || inRange.has(segment),
  );
  const deletions = covered ? matching(xml, paragraph, ours, edit) : null;
  if (deletions === null || (insertions.size === 0 && deletions.length === 0)) return null;
  return [
    ...[...insertions].map(({ from, to }) => ({ from, to, text: "" })),
    ...deletions.flatMap((deletion) => undeleted(xml, deletion)),
  ];
}

/** Deletions of ours that border on the place or stand in it, and hold together just the words that are to stand there. */
function matching(
  xml: string,
  paragraph: BodyParagraph,
  ours: readonly Revision[],
  { range: { start, end }, after }: ReplaceText,
): readonly Revision[] | null {
  const near = ours
    .filter(({ kind, to }) => kind === "deletion" && to > 0)
    .map((revision) => ({ revision, at: offsetOf(paragraph, revision), text: deletedText(xml, revision) }))
    .filter(({ at }) => at >= start && at <= end);
  for (let from = 0; from <= near.length; from++) {
    let text = "";
    for (let to = from; to <= near.length; to++) {
      const outside = [...near.slice(0, from), ...near.slice(to)];
      const allInside = outside.every(({ at }) => at === start || at === end);
      if (text === after && allInside) return near.slice(from, to).map(({ revision }) => revision);
      text += near[to]?.text ?? "";
      if (!after.startsWith(text)) break;
    }
  }
  return null;
}

/** Where in the paragraph's text a deletion stands. */
function offsetOf({ segments, text }: BodyParagraph, { from }: Revision): number {
  return segments.find((segment) => segment.from >= from)?.textStart ?? text.length;
}

/** A deletion's tags go, and its words are text again. */
function undeleted(xml: string, { from, contentFrom, contentTo, to }: Revision): readonly Splice[] {
  const content = xml.slice(contentFrom, contentTo);
  const names = [...content.matchAll(/<\/?(?:[\w.-]+:)?(?<name>delText)(?=[\s/>])/gu)].map(
    ({ index, 0: tag }) => {
      const at = contentFrom + index + tag.length - "delText".length;
      return { from: at, to: at + "delText".length, text: "t" };
    },
  );
  return [{ from, to: contentFrom, text: "" }, ...names, { from: contentTo, to, text: "" }];
}
