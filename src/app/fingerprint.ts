import { indicatorCatalogue } from "../catalog/indicators";
import { fixedFormulations } from "../catalog/wording/fixedFormulations";
import { indicatorOfGap } from "../core/filling/indicatorOfGap";
import { readLike } from "../core/likeness/likeText";
import type { LikeReport } from "../core/likeness/likeText";
import { fingerprintOf } from "../core/likeness/signature";
import { reportFigures } from "../core/writing/reportFigures";
import type { CheckReport } from "./checkDocument";

/** A report read for likeness. */
export const likeOf = ({ snapshot, outline, gaps }: CheckReport): LikeReport =>
  readLike({ snapshot, outline, gaps }, { formulations: fixedFormulations });

/** What another engine needs to join many reports: the signature for likeness, and every figure with what it counts. */
export function fingerprintJson(report: CheckReport) {
  const { snapshot, outline } = report;
  return {
    fingerprint: fingerprintOf(likeOf(report)),
    figures: reportFigures(snapshot, outline).map(({ range, text, digits, unit, hedge }) => ({
      indicator: indicatorOfGap(
        snapshot,
        { kind: "figure", range, raw: text, unit, hedge, typed: null },
        indicatorCatalogue,
      ),
      unit,
      value: digits,
      ...range,
    })),
  };
}
