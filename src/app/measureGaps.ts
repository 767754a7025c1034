import { documentLimits, tooMuch } from "../core/document/documentLimits";
import type { TooMuch } from "../core/document/documentLimits";
import type { Snapshot } from "../core/document/snapshot";
import { findGaps } from "../core/gaps/findGaps";
import { gapsElsewhere } from "../core/gaps/gapsElsewhere";

/** Whether a document has more places left unfilled than anybody fills: lists of them would fill the memory. */
export function measureGaps(snapshot: Snapshot): TooMuch | null {
  const elsewhere = gapsElsewhere(snapshot).reduce((sum, { gaps }) => sum + gaps.length, 0);
  return findGaps(snapshot).length + elsewhere > documentLimits.gaps ? tooMuch("gaps") : null;
}
