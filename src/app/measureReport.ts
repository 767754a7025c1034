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

/** Whether a document has more numbers than are asked about one by one. It can still be checked. */
export function measureNumbers(snapshot: Snapshot): TooMuch | null {
  const { paragraphs } = snapshot;
  let numbers = findGaps(snapshot).length;
  for (const { text } of paragraphs) numbers += text.match(/[0-9０-９]+/gu)?.length ?? 0;
  return numbers > documentLimits.numbers ? tooMuch("numbers") : null;
}
