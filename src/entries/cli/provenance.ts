import { basename } from "node:path";
import type { Provenance } from "../../core/filling/recordFill";

/** @param ledger path, "-" for standard input */
export const provenanceOf = (ledger: string): Provenance => ({
  ledger: ledger === "-" ? "" : basename(ledger),
  at: localTime(new Date()),
});

/** "2025-12-03 15:20" by the clock on the wall. */
function localTime(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
