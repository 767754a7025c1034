import type { Snapshot } from "../document/snapshot";
import type { Gap } from "./gap";

/** All gaps in document order. Linear in the length of the document. */
export function findGaps(snapshot: Snapshot): readonly Gap[] {
  throw new Error(`not yet: ${snapshot.paragraphs.length}`);
}
