import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { IndicatorCatalogue } from "./indicator";

/** The catalogue's name of what a figure gap counts ("理论学习中心组学习"), null when the sentence names nothing known. */
export function indicatorOfGap(snapshot: Snapshot, gap: Gap, catalogue: IndicatorCatalogue): string | null {
  throw new Error(`not yet: ${snapshot.paragraphs.length} ${gap.raw} ${catalogue.indicators.length}`);
}
