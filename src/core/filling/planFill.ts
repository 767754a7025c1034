import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { Ledger } from "../ledger/ledger";
import type { IndicatorCatalogue } from "./indicator";
import type { FillPlan } from "./proposal";

export interface FillRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly gaps: readonly Gap[];
  readonly ledger: Ledger;
  readonly year: number | null;
  readonly catalogue: IndicatorCatalogue;
}

/** Proposes a figure for every gap the ledger answers; every other gap is open with a reason. */
export function planFill(request: FillRequest): FillPlan {
  throw new Error(`not yet: ${request.gaps.length}`);
}
