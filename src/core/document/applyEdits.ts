import type { Applied, Edit } from "./edit";
import type { Snapshot } from "./snapshot";

/** The reference every host is held to: what a batch of edits does to a snapshot. */
export function applyEdits(
  snapshot: Snapshot,
  edits: readonly Edit[],
): Applied & { readonly snapshot: Snapshot } {
  throw new Error(`not yet: ${snapshot.paragraphs.length} ${edits.length}`);
}
