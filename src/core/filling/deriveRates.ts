import type { Gap } from "../gaps/gap";
import { divideDecimals, roundDecimal, trimDecimal } from "../text/formatAmount";
import { isSignificant } from "./concepts";
import type { Decision } from "./decide";
import type { FigureDescription } from "./describeFigure";
import type { PlacedGap } from "./describeGaps";
import type { IndicatorCatalogue } from "./indicator";
import type { Lexicon } from "./lexicon";
import type { Proposal, Source } from "./proposal";
import { plainWords, segment } from "./segment";
import type { FigurePiece } from "./sentencePieces";
import { decimalsAsked } from "./writtenValue";

export interface DeriveRequest {
  readonly placed: readonly PlacedGap[];
  /** Changed in place: rates that no cell states get a derived proposal. */
  readonly decisions: Map<Gap, Decision>;
  readonly figures: readonly FigureDescription[];
  readonly lexicon: Lexicon;
  readonly catalogue: IndicatorCatalogue;
  readonly year: number | null;
}

/** A known number of the sentence, and where it is from. */
interface Term {
  readonly digits: string;
  readonly unit: string | null;
  /** Null for a number that the text writes itself. */
  readonly source: Source | null;
  readonly certain: boolean;
}

const shareWords = /占比|比例|比重|占/u;
const rateWords = /率|度/u;
/** Rates that are no part of what the sentence has counted: of time, of opinion, of what went wrong. */
const otherRates =
  /逾期|不良|差错|失业|投诉|发案|事故|负债|及时|按期|按时|准时|满意|知晓|信任|认可|投入|利用|周转/u;
const growthWords = /同比|比上年|较上年|增长|下降/u;

/** Shares, rates of completion and growth that follow from other figures of the sentence, each with its formula. */
export function deriveRates(request: DeriveRequest): void {
  for (const placed of request.placed) {
    const { gap, words } = placed;
    if (gap.unit === null || !/^[％%﹪]$/u.test(gap.unit) || placed.time.plan) continue;
    if (request.decisions.get(gap)?.kind === "proposal") continue;
    const text = words.description.words;
    const proposal = growthWords.test(text)
      ? growth(placed, request)
      : shareWords.test(text) || (rateWords.test(text) && !otherRates.test(text))
        ? share(placed, request)
        : null;
    if (proposal !== null) request.decisions.set(gap, { kind: "proposal", proposal });
  }
}

function termOf(figure: FigurePiece, decisions: ReadonlyMap<Gap, Decision>): Term | null {
  if (figure.gap === null)
    return figure.digits === null
      ? null
      : { digits: figure.digits, unit: figure.unit, source: null, certain: false };
  const decision = decisions.get(figure.gap);
  if (decision?.kind !== "proposal") return null;
  const { value, source, decision: kind } = decision.proposal;
  // A hedged figure stands rounded in the text: it can not be divided.
  if (figure.gap.hedge !== null || figure.gap.typed !== null) return null;
  return { digits: value, unit: figure.unit, source, certain: kind === "certain" };
}

function share(placed: PlacedGap, request: DeriveRequest): Proposal | null {
  const terms = placed.words.description.earlier.filter(({ unit }) => unit !== "％" && unit !== "%");
  const [near, ...others] = terms;
  if (near === undefined) return ratioOfCatalogue(placed, request);
  const part = termOf(near, request.decisions);
  if (part === null) return null;
  const alike = others.filter(({ unit }) => unit === part.unit);
  const wholes = alike.flatMap((figure) => termOf(figure, request.decisions) ?? []);
  // With several parts before it (其中甲**个、乙**个，占比) it is open which one is meant.
  const whole = wholes.reduce<Term | null>(
    (largest, term) => (largest === null || Number(term.digits) > Number(largest.digits) ? term : largest),
    null,
  );
  if (whole === null) return ratioOfPart(placed, part, request) ?? ratioOfCatalogue(placed, request);
  if (Number(part.digits) > Number(whole.digits)) return null;
  const sure = alike.length === 1;
  return divided(
    placed,
    { ...part, certain: part.certain && sure },
    whole,
    100,
    `${labelOf(part)}/${labelOf(whole)}`,
  );
}

const done = /^(?:已)?(?:完成|整改|办结|销号|化解|落实|解决)(?:数|数量|整改|到位)?$/u;

/** 上级交办的**项任务，完成率**％: the text names the whole, the ledger its part (其中：已完成) beneath it. */
function ratioOfPart(placed: PlacedGap, whole: Term, { figures }: DeriveRequest): Proposal | null {
  if (!/(?:完成|整改|办结|销号|化解|落实|解决)率/u.test(placed.words.description.words)) return null;
  const parts = figures.filter(({ figure: { path, unit, origin } }) => {
    const leaf = (path.at(-1) ?? "").replace(/^其中[：:]?/u, "");
    return (
      done.test(leaf) &&
      path.length > 1 &&
      path.at(-2) === whole.source?.indicator &&
      origin.sheet === whole.source?.sheet &&
      unit === whole.unit
    );
  });
  const [row] = parts;
  if (row === undefined || parts.length > 1) return null;
  const { amount, unit, origin, indicator, formula } = row.figure;
  if (amount.value > Number(whole.digits)) return null;
  const part: Term = {
    digits: amount.digits,
    unit,
    source: { ...origin, indicator, formula },
    certain: false,
  };
  return divided(placed, part, whole, 100, `${labelOf(part)}/${labelOf(whole)}`);
}

/** A rate whose parts the text does not name: from the rows that the catalogue says it follows from. */
function ratioOfCatalogue(
  placed: PlacedGap,
  { figures, catalogue, lexicon }: DeriveRequest,
): Proposal | null {
  const { description, local, context } = placed.words;
  const known = (name: string): Term | null => {
    const id = catalogue.indicators.find((indicator) => indicator.name === name)?.id;
    const rows = figures.filter(
      ({ concepts, figure }) =>
        figure.period === null && concepts.some(({ whole, ids }) => whole && id !== undefined && ids.has(id)),
    );
    const [row] = rows;
    if (row === undefined || rows.length > 1) return null;
    const { amount, unit, origin, indicator, formula } = row.figure;
    return { digits: amount.digits, unit, source: { ...origin, indicator, formula }, certain: false };
  };
  for (const { words, part, whole } of catalogue.ratios) {
    if (!words.some((word) => description.words.includes(word))) continue;
    const said = segment(plainWords(whole), lexicon).filter(isSignificant);
    if (!said.some(({ text }) => `${local}|${context}`.includes(text))) continue;
    const above = known(part);
    const below = known(whole);
    if (above === null || below === null || above.unit !== below.unit) continue;
    if (Number(above.digits) <= Number(below.digits))
      return divided(placed, above, below, 100, `${labelOf(above)}/${labelOf(below)}`);
  }
  return null;
}

const labelOf = (term: Term): string => term.source?.indicator ?? term.digits;

function growth(placed: PlacedGap, request: DeriveRequest): Proposal | null {
  const [near] = placed.words.description.earlier;
  if (near?.gap == null || request.year === null) return null;
  const decision = request.decisions.get(near.gap);
  if (decision?.kind !== "proposal" || near.gap.hedge !== null) return null;
  const { proposal } = decision;
  const present = request.figures.find(({ figure }) => sameCell(figure.origin, proposal.source));
  const last = String(request.year - 1);
  const former = request.figures.find(
    ({ figure, words }) =>
      present !== undefined &&
      words === present.words &&
      figure.unit === present.figure.unit &&
      (figure.period === last || figure.period === "上年"),
  );
  if (present === undefined || former === undefined) return null;
  const now = present.figure.amount.digits;
  const then = former.figure.amount.digits;
  const change = Number(now) - Number(then);
  const falling = /下降|减少/u.test(placed.words.description.words);
  if (change < 0 !== falling || change === 0) return null;
  const ratio = divideDecimals(now, then, 8, 100);
  if (ratio === null) return null;
  const percent = String(Math.abs(Math.round((Number(ratio) - 100) * 1e6) / 1e6));
  return {
    gap: placed.gap,
    value: trimDecimal(roundDecimal(percent, 1)),
    confidence: 0.75,
    decision: "likely",
    source: { ...proposal.source, formula: `(${now}-${then})/${then}` },
    alternatives: [],
  };
}

const sameCell = (a: Source | FigureDescription["figure"]["origin"], b: Source): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function divided(
  placed: PlacedGap,
  part: Term,
  whole: Term,
  scale: number,
  formula: string,
): Proposal | null {
  const source = part.source ?? whole.source;
  const exact = divideDecimals(part.digits, whole.digits, 8, scale);
  if (source === null || exact === null) return null;
  const asked = decimalsAsked(placed.gap.raw);
  const value = trimDecimal(exact);
  const even = !value.includes(".");
  const sure = part.certain && whole.certain && (even || asked !== null);
  return {
    gap: placed.gap,
    value: even ? value : roundDecimal(exact, asked ?? 1),
    confidence: sure ? 0.93 : 0.8,
    decision: sure ? "certain" : "likely",
    source: { ...source, formula },
    alternatives: [],
  };
}
