import { useEffect, useState } from "react";
import { compareFigures } from "../../app/updateFigures";
import type { FigureDifference } from "../../core/filling/compareWithLedger";
import type { Facts } from "../../core/ledger/facts/fact";
import type { PanelState } from "../panel/panelState";
import type { Services } from "../services";

export interface Differences {
  readonly differences: readonly FigureDifference[];
  readonly keep: (differences: readonly FigureDifference[]) => void;
}

/** Known by tag and by what both say: a decision to keep holds until either says something else. */
export const differenceKey = ({ place, candidate }: FigureDifference): string =>
  [place.figure.tag, place.range.paragraph, place.range.start, place.text, candidate?.value].join(" ");

/**
 * Compared anew with every reading and every ledger; what the person decided to keep stays out. Nothing is said of a
 * ledger while another is on its way: a figure that the one does not know may be the other's.
 */
export function useDifferences(
  { host, compute }: Pick<Services, "host" | "compute">,
  { report, ledger, reading, filled }: Pick<PanelState, "report" | "ledger" | "reading" | "filled">,
): Differences {
  const [found, setFound] = useState<Found | null>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const all = ledger.kind === "loaded" && ledger.coming?.kind !== "reading" ? ledger.ledger : null;
  const ready = reading.kind === "ready";
  useEffect(() => {
    if (report === null || all === null || !ready) return undefined;
    let wanted = true;
    void compareFigures(host, report, all, compute.compare).then(
      (comparison) => {
        if (wanted) setFound({ of: all, differences: comparison.ok ? comparison.value.differences : [] });
      },
      () => wanted && setFound(null),
    );
    return () => {
      wanted = false;
    };
    // What the document remembers changes together with the list of filled figures.
  }, [host, compute, report, all, ready, filled]);
  const differences = all !== null && found?.of === all ? found.differences : [];
  return {
    differences: differences.filter((difference) => !kept.has(differenceKey(difference))),
    keep: (those) => setKept(new Set([...kept, ...those.map(differenceKey)])),
  };
}

interface Found {
  readonly of: Facts;
  readonly differences: readonly FigureDifference[];
}
