import type { MaskFamily } from "./maskCharacters";

/**
 * A stretch that may be a mask. `sure`: one whatever the document; `maybe`: only in a document where that family stands
 * for gaps elsewhere too.
 */
export interface MaskRun {
  readonly start: number;
  readonly end: number;
  readonly family: MaskFamily;
  readonly certainty: "sure" | "maybe";
  /** What the mask itself says it stands for: `[数字]`, `（填写姓名）`; null when nothing. */
  readonly asks: "figure" | "name" | "text" | null;
}

export const maskRun = (
  start: number,
  end: number,
  family: MaskFamily,
  certainty: MaskRun["certainty"] = "sure",
  asks: MaskRun["asks"] = null,
): MaskRun => ({ start, end, family, certainty, asks });

export type Verdict = MaskRun["certainty"] | "no";
