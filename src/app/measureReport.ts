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
export const measureNumbers = (snapshot: Snapshot): TooMuch | null => overNumbers(snapshot, "numbers");

/** Whether it has more than are held against those of another. */
export const measureCompared = (snapshot: Snapshot): TooMuch | null =>
  overNumbers(snapshot, "comparedNumbers");

function overNumbers(snapshot: Snapshot, of: "numbers" | "comparedNumbers"): TooMuch | null {
  let numbers = findGaps(snapshot).length;
  for (const { text } of snapshot.paragraphs) numbers += text.match(/[0-9０-９]+/gu)?.length ?? 0;
  return numbers > documentLimits[of] ? tooMuch(of) : null;
}
