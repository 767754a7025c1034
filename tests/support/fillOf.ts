import { textRows } from "../../src/adapters/spreadsheet/textRows";
import { indicatorCatalogue } from "../../src/catalog/indicators";
import { ledgerWords } from "../../src/catalog/language/ledgerWords";
import { readOutline } from "../../src/core/document/outline";
import { planFill } from "../../src/core/filling/planFill";
import type { FillPlan, Proposal } from "../../src/core/filling/proposal";
import { findGaps } from "../../src/core/gaps/findGaps";
import { readFacts } from "../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../src/core/ledger/sheet";
import { plainSnapshot } from "../../src/core/document/snapshot";

/** What a report (one paragraph a line) gets from a ledger pasted as text, cells apart by blanks; 2025 is its year. */
export function planOf(report: string, ledger: string): FillPlan {
  const snapshot = plainSnapshot(report.split("\n"));
  const rows = textRows(ledger.replaceAll(/ +/gu, "\t"), "ifTable");
  return planFill({
    snapshot,
    outline: readOutline(snapshot),
    gaps: findGaps(snapshot),
    ledger: readFacts([textSheet(rows)], ledgerWords),
    year: 2025,
    catalogue: indicatorCatalogue,
  });
}

/** The proposal of the last gap; null where it stays open. */
export function lastOf(report: string, ledger: string): Proposal | null {
  const { proposals, open } = planOf(report, ledger);
  const last = proposals.at(-1);
  const behind = open.at(-1)?.gap.range;
  const range = last?.gap.range;
  return last === undefined || range === undefined
    ? null
    : behind !== undefined &&
        (behind.paragraph > range.paragraph ||
          (behind.paragraph === range.paragraph && behind.start > range.start))
      ? null
      : last;
}
