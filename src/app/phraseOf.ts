import { readOutline } from "../core/document/outline";
import { plainSnapshot } from "../core/document/snapshot";
import { reportFigures } from "../core/writing/reportFigures";

/** Words of a report as a phrase: its figures become masks, to be filled anew. */
export function phraseText(words: string): string {
  const snapshot = plainSnapshot(["", words.trim()]);
  return reportFigures(snapshot, readOutline(snapshot))
    .toReversed()
    .reduce((text, { range }) => `${text.slice(0, range.start)}**${text.slice(range.end)}`, words.trim());
}
