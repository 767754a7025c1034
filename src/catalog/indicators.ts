import type { IndicatorCatalogue } from "../core/filling/indicator";

export const indicatorCatalogue: IndicatorCatalogue = { indicators: [], ratios: [], synonyms: [] };
