import type { ReplaceText } from "../document/edit";
import { compareRanges, rangesOverlap } from "../text/range";
import type { TextRange } from "../text/range";
import { carryForward } from "./carryForward";
import type { CarriedChange, CarryRemark, CarryRequest } from "./carryForward";
import { findNames } from "./findNames";
import { leftWords } from "./leftWords";
import { maskSign } from "./maskKey";

export interface SampleChange {
  readonly kind: CarriedChange["kind"] | "name";
  readonly edit: ReplaceText;
}

export interface SamplePlan {
  /** In document order, none touching another. */
  readonly changes: readonly SampleChange[];
  readonly remarks: readonly CarryRemark[];
}

export interface SampleRequest extends CarryRequest {
  /** Name of the unit whose report is begun: what belongs to it stays. "" = not told. */
  readonly unit: string;
}

/**
 * A sample of the office (范文) as the draft of another report: headings and formulations stay, figures and names become
 * gaps, years move on. Unlike last year's own report nothing of it is remembered: its figures are somebody else's.
 */
export function draftFromSample(request: SampleRequest): SamplePlan {
  const { snapshot, outline, gaps, unit } = request;
  const names = findNames(snapshot, outline).filter(({ text }) => !unit.includes(text));
  const taken = byParagraph(gaps.map(({ range }) => range));
  const changes: SampleChange[] = [];
  const take = (change: SampleChange): void => {
    const { range } = change.edit;
    const beside = taken.get(range.paragraph) ?? [];
    if (beside.some((other) => rangesOverlap(other, range))) return;
    taken.set(range.paragraph, [...beside, range]);
    changes.push(change);
  };
  for (const { range, text } of names)
    take({ kind: "name", edit: { kind: "replaceText", range, before: text, after: maskSign } });
  const carried = carryForward(request);
  for (const { kind, edit } of carried.changes) take({ kind, edit });
  changes.sort((a, b) => compareRanges(a.edit.range, b.edit.range));
  const remarks = [...carried.remarks, ...nameRemarks(request, taken)];
  return { changes, remarks: remarks.sort((a, b) => compareRanges(a.range, b.range)) };
}

/** Words that look like a name and stay, each once. */
function nameRemarks(
  { snapshot, outline, unit }: SampleRequest,
  taken: ReadonlyMap<number, readonly TextRange[]>,
): readonly CarryRemark[] {
  const told = new Set<string>();
  return leftWords(snapshot, outline).flatMap(({ range, text, reason }): CarryRemark[] => {
    const settled = (taken.get(range.paragraph) ?? []).some((other) => rangesOverlap(other, range));
    if (reason !== "name" || settled || unit.includes(text) || told.has(text)) return [];
    told.add(text);
    return [{ range, text, note: "像名称，没有隐去，请核对" }];
  });
}

function byParagraph(ranges: readonly TextRange[]): Map<number, readonly TextRange[]> {
  const groups = new Map<number, readonly TextRange[]>();
  for (const range of ranges) groups.set(range.paragraph, [...(groups.get(range.paragraph) ?? []), range]);
  return groups;
}
