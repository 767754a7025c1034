import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import type { Facts } from "../ledger/facts/fact";
import { decideAll } from "./choose/decide";
import { fitted } from "./choose/fitted";
import { rankScene, readScene, settle } from "./choose/scene";
import type { IndicatorCatalogue } from "./indicator";
import type { FillPlan } from "./proposal";

export interface FillRequest {
  readonly snapshot: Snapshot;
  readonly outline: Outline | null;
  readonly gaps: readonly Gap[];
  readonly ledger: Facts;
  readonly year: number | null;
  readonly catalogue: IndicatorCatalogue;
}

/** Proposes a figure for every gap the ledger answers; every other gap is open with a reason. */
export function planFill({ ledger, ...request }: FillRequest): FillPlan {
  const scene = readScene({ ...request, facts: ledger });
  return decideAll(request.gaps, settle(rankScene(scene, fitted.features), fitted.signs), fitted);
}
