import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";

/** The year the report speaks of (from title, preamble, body), null when nothing names one. Not the year of the plan. */
export function recogniseYear(snapshot: Snapshot, outline: Outline): number | null {
  throw new Error(`not yet: ${snapshot.paragraphs.length} ${outline.headings.length}`);
}
