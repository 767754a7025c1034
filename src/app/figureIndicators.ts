import { indicatorCatalogue } from "../catalog/indicators";
import type { Snapshot } from "../core/document/snapshot";
import { indicatorOfGap } from "../core/filling/indicatorOfGap";
import type { TextRange } from "../core/text/range";
import type { ReportFigure } from "../core/writing/reportFigures";

type Placed = Pick<ReportFigure, "range" | "unit" | "hedge">;

/**
 * What each figure of a finished report counts, as the catalogue names it; null where its sentence names nothing known.
 * The catalogue's question is one about gaps: the figures are asked for as if each were still a mask of its length.
 */
export function figureIndicators(
  snapshot: Snapshot,
  figures: readonly Placed[],
): (figure: Placed) => string | null {
  const masked = withMasks(
    snapshot,
    figures.map(({ range }) => range),
  );
  return ({ range, unit, hedge }) => {
    const raw = "*".repeat(range.end - range.start);
    return indicatorOfGap(
      masked,
      { kind: "figure", range, raw, unit, hedge, typed: null },
      indicatorCatalogue,
    );
  };
}

function withMasks(snapshot: Snapshot, ranges: readonly TextRange[]): Snapshot {
  const texts = new Map<number, string>();
  for (const { paragraph, start, end } of ranges) {
    const text = texts.get(paragraph) ?? snapshot.paragraphs[paragraph]?.text ?? "";
    texts.set(paragraph, text.slice(0, start) + "*".repeat(end - start) + text.slice(end));
  }
  return {
    ...snapshot,
    paragraphs: snapshot.paragraphs.map((one, index) => ({ ...one, text: texts.get(index) ?? one.text })),
  };
}
