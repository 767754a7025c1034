import { fixedFormulations } from "../catalog/wording/fixedFormulations";
import { readLike } from "../core/likeness/likeText";
import type { LikeReport } from "../core/likeness/likeText";
import { fingerprintOf } from "../core/likeness/signature";
import { reportFigures } from "../core/writing/reportFigures";
import type { CheckReport } from "./checkDocument";
import { figureIndicators } from "./figureIndicators";

/** A report read for likeness. */
export const likeOf = ({ snapshot, outline, gaps }: CheckReport): LikeReport =>
  readLike({ snapshot, outline, gaps }, { formulations: fixedFormulations });

/** What another engine needs to join many reports: the signature for likeness, and every figure with what it counts. */
export function fingerprintJson(report: CheckReport) {
  const { snapshot, outline } = report;
  const figures = reportFigures(snapshot, outline);
  const indicatorOf = figureIndicators(snapshot, figures);
  return {
    fingerprint: fingerprintOf(likeOf(report)),
    figures: figures.map((figure) => ({
      indicator: indicatorOf(figure),
      unit: figure.unit,
      value: figure.digits,
      ...figure.range,
    })),
  };
}
