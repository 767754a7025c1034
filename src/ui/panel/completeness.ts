import type { CheckReport } from "../../app/checkDocument";

export interface Completeness {
  readonly sectionsPresent: number;
  readonly sectionsWanted: number;
  readonly figuresFilled: number;
  readonly figuresWanted: number;
  /** 0 to 1; 0 where nothing is known to be wanted. */
  readonly share: number;
}

/** What may be said of a report in which nothing is left. `sectionsUnknown`: of no known kind, no section was looked for. */
export type NothingLeft = "empty" | "sectionsUnknown" | "nothingLeft";

export function nothingLeftOf({ kind, snapshot }: Pick<CheckReport, "kind" | "snapshot">): NothingLeft {
  if (snapshot.paragraphs.every(({ text }) => text.trim() === "")) return "empty";
  return kind === null ? "sectionsUnknown" : "nothingLeft";
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
    share: total === 0 ? 0 : (sectionsPresent + filled) / total,
  };
}
