import type { Snapshot } from "./snapshot";

/**
 * Where a document, read again after a batch, does not say what the batch makes of it: the index of the first such
 * paragraph, null when there is none. An edit counts as applied only on the strength of this.
 * @param expected as `applyEdits` gives it
 * @param found as the host reads it
 */
export function resultDifference(expected: Snapshot, found: Snapshot): number | null {
  const count = Math.max(expected.paragraphs.length, found.paragraphs.length);
  for (let index = 0; index < count; index++)
    if (expected.paragraphs[index]?.text !== found.paragraphs[index]?.text) return index;
  return null;
}
