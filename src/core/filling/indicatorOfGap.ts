import type { Snapshot } from "../document/snapshot";
import { findGaps } from "../gaps/findGaps";
import type { Gap } from "../gaps/gap";
import { findConcepts, lexiconOf } from "./concepts";
import type { Frame } from "./question/frame";
import { readFrames } from "./question/readFrames";
import type { IndicatorCatalogue } from "./indicator";
import type { Lexicon } from "./lexicon";
import { compareUnits } from "./unitRules";

const described = new WeakMap<Snapshot, Map<IndicatorCatalogue, ReadonlyMap<string, Frame>>>();

const keyOf = ({ range }: Gap): string => `${range.paragraph}:${range.start}`;

/** The document's gaps are described together, once: each is bounded by its neighbours. */
function placedGaps(
  snapshot: Snapshot,
  catalogue: IndicatorCatalogue,
  lexicon: Lexicon,
): ReadonlyMap<string, Frame> {
  const known = described.get(snapshot)?.get(catalogue);
  if (known !== undefined) return known;
  const gaps = findGaps(snapshot);
  const { asks, places, bodies } = catalogue.questions;
  const frames = readFrames({ snapshot, outline: null, gaps, year: null, lexicon, asks, places, bodies });
  const byPlace = new Map(frames.flatMap((frame) => (frame.gap === null ? [] : [[keyOf(frame.gap), frame]])));
  const tables = described.get(snapshot) ?? new Map<IndicatorCatalogue, ReadonlyMap<string, Frame>>();
  described.set(snapshot, tables.set(catalogue, byPlace));
  return byPlace;
}

/** The catalogue's name of what a figure gap counts ("理论学习中心组学习"), null when the sentence names nothing known. */
export function indicatorOfGap(snapshot: Snapshot, gap: Gap, catalogue: IndicatorCatalogue): string | null {
  if (gap.kind !== "figure") return null;
  const lexicon = lexiconOf(catalogue);
  const placed = placedGaps(snapshot, catalogue, lexicon).get(keyOf(gap));
  if (placed === undefined) return null;
  // The last of the longest: what stands nearest to the figure.
  const spans = [...findConcepts(placed.object, lexicon)]
    .reverse()
    .sort((a, b) => b.words.size - a.words.size);
  for (const { ids } of spans)
    for (const id of ids) {
      const indicator = lexicon.byId.get(id);
      if (indicator === undefined) continue;
      const fit = compareUnits(gap.unit, indicator.units[0] ?? null, [indicator]);
      const listed = indicator.units.includes(gap.unit ?? "");
      if (listed || (fit.kind !== "different" && fit.kind !== "kindred")) return indicator.name;
    }
  return null;
}
