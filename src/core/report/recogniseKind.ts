import type { Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { KindId, ReportKind } from "./reportKind";

export interface KindRecognition {
  readonly kind: KindId | "unknown";
  /** 0 to 1. */
  readonly confidence: number;
}

export function recogniseKind(
  snapshot: Snapshot,
  outline: Outline,
  kinds: readonly ReportKind[],
): KindRecognition {
  throw new Error(`not yet: ${snapshot.paragraphs.length} ${outline.headings.length} ${kinds.length}`);
}
