import type { CheckReport } from "../../app/checkDocument";

export interface Completeness {
  readonly sectionsPresent: number;
  readonly sectionsWanted: number;
  readonly figuresFilled: number;
  readonly figuresWanted: number;
  /** 0 to 1. */
  readonly share: number;
}

/** How much of the report stands. Optional sections do not count; figures are those masked when the document was opened. */
export function completenessOf({ sections, gaps }: CheckReport, filled: number): Completeness {
  const wanted = sections.filter(({ requirement }) => requirement !== "allowed");
  const sectionsPresent = wanted.filter(({ status }) => status !== "missing").length;
  const figuresWanted = filled + gaps.filter(({ kind }) => kind === "figure").length;
  const total = wanted.length + figuresWanted;
  return {
    sectionsPresent,
    sectionsWanted: wanted.length,
    figuresFilled: filled,
    figuresWanted,
    share: total === 0 ? 1 : (sectionsPresent + filled) / total,
  };
}
