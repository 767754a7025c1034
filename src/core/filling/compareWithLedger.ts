import type { ReplaceText } from "../document/edit";
import type { Answer } from "./askAgain";
import { askAgain, noAnswer } from "./askAgain";
import type { LedgerQuestion } from "./askAgain";
import type { RecordedFigure } from "./figureRecord";
import type { Candidate, Source } from "./proposal";
import type { FigurePlace, Provenance } from "./recordFill";

/**
 * `changed`: the ledger says another value, and what was filled still stands (台账 12→14，文中 12) · `override`: a person
 * has rewritten it, or typed it in the first place, and the ledger says something else · `renamed`: what it came from is
 * gone, but another row answers the place · `vanished`: nothing in the ledger answers it any more (台账中已没有).
 */
export type DifferenceKind = "changed" | "override" | "renamed" | "vanished";

export interface FigureDifference {
  readonly kind: DifferenceKind;
  readonly place: FigurePlace;
  /** What the ledger says now; null only for `vanished`. */
  readonly candidate: Candidate | null;
  /** Whether the ledger's value may be written without looking: the same indicator, and a certain match. */
  readonly sure: boolean;
}

export interface Comparison {
  /** Figures of the document that the ledger still bears out. */
  readonly same: readonly FigurePlace[];
  /** A person has written by hand what the ledger now says. */
  readonly agreed: readonly FigureDifference[];
  /** In document order. */
  readonly differences: readonly FigureDifference[];
}

export interface ComparisonRequest extends LedgerQuestion {
  /** Where recorded figures stand in the snapshot. */
  readonly places: readonly FigurePlace[];
}

/**
 * Holds the figures that a document remembers against a later ledger. Each is asked for anew as the gap that it was, with
 * all the others masked as well, so that hedges, periods and rates are obeyed as they were when it was filled.
 */
export function compareWithLedger({ places, ...request }: ComparisonRequest): Comparison {
  const written = places.filter(({ figure }) => figure.written !== null);
  const answers = askAgain(request, written);
  const same: FigurePlace[] = [];
  const agreed: FigureDifference[] = [];
  const differences: FigureDifference[] = [];
  for (const place of written) {
    const difference = differenceOf(place, answers.get(place) ?? noAnswer);
    if (difference === null) same.push(place);
    else if (difference.candidate?.value === place.text) agreed.push(difference);
    else differences.push(difference);
  }
  return { same, agreed, differences };
}

/** Null when the ledger bears the figure out. */
function differenceOf(place: FigurePlace, answer: Answer): FigureDifference | null {
  const written = place.figure.written;
  if (written === null) return null;
  if (written.source === null) return typedDifference(place, answer);
  const candidate = sameOrigin(written.source, answer.candidates);
  const sure = answer.certain && candidate === answer.proposed;
  if (candidate !== null) {
    if (place.changed) return { kind: "override", place, candidate, sure: false };
    return candidate.value === wholeText(place) ? null : { kind: "changed", place, candidate, sure };
  }
  const { proposed } = answer;
  if (proposed === null) return { kind: "vanished", place, candidate: null, sure: false };
  if (place.changed) return { kind: "override", place, candidate: proposed, sure: false };
  // The same value under another name is borne out only where the match leaves no doubt.
  if (proposed.value === wholeText(place) && answer.certain) return null;
  return { kind: "renamed", place, candidate: proposed, sure: false };
}

/** With the digits typed before it, where the document remembers only what was filled behind them. */
const wholeText = ({ figure, text }: FigurePlace): string => `${figure.typed ?? ""}${text}`;

/** A typed figure is held only against what certainly answers its place. */
function typedDifference(place: FigurePlace, { certain, proposed }: Answer): FigureDifference | null {
  if (!certain || proposed === null || proposed.value === wholeText(place)) return null;
  return { kind: "override", place, candidate: proposed, sure: false };
}

/** The candidate that comes from where the figure came from; null when there is none, or several that differ. */
function sameOrigin(source: Source, candidates: readonly Candidate[]): Candidate | null {
  const named = candidates.filter(
    ({ source: other }) => other.indicator === source.indicator && other.formula === source.formula,
  );
  const [first] = named;
  if (first === undefined || named.every(({ value }) => value === first.value)) return first ?? null;
  // Rows move as the ledger grows: the sheet tells more than the row.
  const near = named.filter(({ source: other }) => other.sheet === source.sheet);
  const exact = near.filter(
    ({ source: other }) => other.row === source.row && other.column === source.column,
  );
  const [only, ...more] = exact.length > 0 ? exact : near;
  return only !== undefined && more.every(({ value }) => value === only.value) ? only : null;
}

/** Writes the ledger's value over what stands there, under the same tag; null where the ledger has none. */
export function updateEdit({ place, candidate }: FigureDifference): ReplaceText | null {
  if (candidate === null) return null;
  const after = behindTyped(place, candidate.value);
  return after === null ? null : { kind: "replaceText", range: place.range, before: place.text, after };
}

/** What is to be remembered once the ledger's value stands there. */
export function updatedEntry(
  { place: { figure }, candidate }: FigureDifference,
  provenance: Provenance,
): RecordedFigure {
  if (candidate === null) return figure;
  const { value, source } = candidate;
  const text = behindTyped({ figure }, value) ?? value;
  return { ...figure, written: { value: text, source, ...provenance } };
}

/** What of a value stands in the place: all of it, or what the digits typed before leave. */
function behindTyped({ figure: { typed } }: Pick<FigurePlace, "figure">, value: string): string | null {
  if (typed === null) return value;
  return value.startsWith(typed) ? value.slice(typed.length) : null;
}
