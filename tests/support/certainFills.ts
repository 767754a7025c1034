import { indicatorCatalogue } from "../../src/catalog/indicators";
import { planFill } from "../../src/core/filling/planFill";
import { findGaps } from "../../src/core/gaps/findGaps";
import { ledgerOf, reportOf } from "../fixtures/fills/fillCase";

/** The certain values, gap by gap in document order; a gap without one is "-". */
export function certainOf(report: string, ledger: string): readonly string[] {
  const { snapshot, expected } = reportOf({ report });
  const plan = planFill({
    snapshot,
    outline: { title: null, preamble: null, headings: [], sections: [], signature: null },
    gaps: findGaps(snapshot),
    ledger: ledgerOf(ledger),
    year: 2025,
    catalogue: indicatorCatalogue,
  });
  return expected.map(({ paragraph, start }) => {
    const found = plan.proposals.find(
      ({ gap, decision }) =>
        decision === "certain" && gap.range.paragraph === paragraph && gap.range.start === start,
    );
    return found?.value ?? "-";
  });
}
