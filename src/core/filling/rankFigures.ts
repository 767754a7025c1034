import type { Indicator } from "./indicator";
import type { FigureDescription } from "./describeFigure";
import type { Lexicon } from "./lexicon";
import type { LedgerEvent } from "../ledger/ledger";
import { nearestFigures } from "./matchIndex";
import type { MatchIndex } from "./matchIndex";
import type { Candidate, Source } from "./proposal";
import { countTopics } from "./countTopics";
import type { TopicIndex } from "./countTopics";
import { isChangeRow, tellsChange } from "./deriveChange";
import { recountEvents } from "./recountEvents";
import { comparePeriods, periodOfLabel } from "./reportPeriod";
import type { Months, PeriodFit } from "./reportPeriod";
import { scoreMatch } from "./scoreMatch";
import type { GapWords } from "./gapWords";
import type { Match } from "./scoreMatch";
import { shiftDecimal, trimDecimal } from "../text/formatAmount";
import { shareShown } from "./shareShown";
import { sumPeriods } from "./sumPeriods";
import type { Amount } from "../text/amount";
import { weighTopic } from "./topicOrKind";
import { compareUnits } from "./unitRules";
import type { UnitFit } from "./unitRules";
import { decimalsAsked, writtenValue } from "./writtenValue";

/** The time a gap speaks of; `plan`: an intention, a norm or an average (每月), of which a ledger of what was done knows nothing. */
export interface GapTime {
  readonly months: Months | null;
  /** Whether the months are still spoken of is open. */
  readonly doubtful: boolean;
  readonly plan: boolean;
}

/** A figure that might answer a gap, with all that speaks for and against it. */
export interface RankedFigure {
  readonly figure: FigureDescription;
  readonly match: Match;
  readonly unit: UnitFit;
  readonly period: PeriodFit;
  readonly candidate: Candidate;
  /** Nothing speaks against it: wording, unit, period, hedge. */
  readonly sound: boolean;
  /** What would be written leaves no doubt: hedge, digits typed already, scale, a total that was asked for. */
  readonly written: boolean;
}

export interface RankRequest {
  readonly gap: GapWords;
  readonly time: GapTime;
  readonly figures: readonly FigureDescription[];
  readonly index: MatchIndex;
  readonly events: readonly LedgerEvent[];
  readonly topics: TopicIndex;
  readonly lexicon: Lexicon;
  readonly year: number | null;
}

const considered = 12;
/** Wording below this is not worth looking at. */
const worthRanking = 0.25;

/** Figures by how well they answer the gap, best first; the unit wall is shown by `unit.kind`, not by absence. */
export function rankFigures(request: RankRequest): readonly RankedFigure[] {
  const ranked: RankedFigure[] = [];
  for (const position of nearestFigures(request.gap, request.index, considered)) {
    const figure = request.figures[position];
    const one = figure === undefined ? null : rank(request, figure);
    if (one !== null) ranked.push(one);
  }
  return [...weighTopic(ranked, byTopic(request))].sort(
    (a, b) =>
      b.candidate.confidence - a.candidate.confidence || Number(b.match.exact) - Number(a.match.exact),
  );
}

const wordForWord = 0.93;

/** A count that the ledger's rows give only when their topics are read. */
function byTopic({ gap, time, topics, lexicon, year }: RankRequest): RankedFigure | null {
  const count = countTopics(gap, time, topics, lexicon, year);
  if (count === null) return null;
  const { figure } = count;
  const said = writtenValue(gap.description.gap, figure.figure.amount);
  const written = said?.sure === true;
  const asked = gap.description.gap.unit;
  // One event has as many people as attendances.
  const equal = figure.figure.unit === "次" || asked === figure.figure.unit || count.events === 1;
  const unit: UnitFit = { kind: equal ? "equivalent" : "kindred" };
  const period = doubted(gap, time, "same");
  const sound = count.sure && written && equal && period === "same";
  const clean = count.sure;
  const match: Match = {
    score: wordForWord,
    clean,
    exact: false,
    conflict: false,
    suits: clean,
    ofFigure: 1,
    ofGap: 1,
    narrower: false,
  };
  const confidence = confidenceOf(match, unit, period, sound, said !== null);
  const value = said?.value ?? figure.figure.amount.digits;
  const { origin, indicator, formula } = figure.figure;
  const source = { ...origin, indicator, formula };
  return { figure, match, unit, period, sound, written, candidate: { value, confidence, source } };
}

/** What the figure amounts to for this gap: in its unit, for its months. */
interface Given {
  readonly unit: UnitFit;
  readonly period: PeriodFit;
  readonly amount: Amount;
  readonly formula: string | null;
  /** No doubt of its scale. */
  readonly clear: boolean;
}

function given({ gap, time, figures, events, lexicon, year }: RankRequest, figure: FigureDescription): Given {
  const unit = unitFit(gap, figure, lexicon, hadOnce(figure, events, year));
  const recount =
    time.months === null
      ? null
      : (recountEvents(figure.figure, events, time.months, year) ??
        sumPeriods(figure, figures, time.months, year));
  const amount = recount?.amount ?? figure.figure.amount;
  return {
    unit,
    period: doubted(gap, time, recount === null || time.plan ? periodFit(time, figure, year) : "same"),
    amount: unit.kind === "scaled" ? scaledAmount(amount, unit.shift) : amount,
    formula: recount?.formula ?? figure.figure.formula,
    clear: true,
  };
}

const doubted = (gap: GapWords, { doubtful }: GapTime, fit: PeriodFit): PeriodFit =>
  (doubtful || gap.description.share.doubtful) && fit === "same" ? "unsure" : fit;

function asShare(plain: Given, gap: GapWords, figure: FigureDescription): Given {
  if (!isUnclearShare(figure)) return plain;
  const shown = shareShown(gap.description.gap, plain.amount);
  return shown === null
    ? { ...plain, clear: false }
    : {
        ...plain,
        amount: shown.amount,
        formula: shown.formula ?? plain.formula,
        clear: shown.sure,
      };
}

function rank(request: RankRequest, figure: FigureDescription): RankedFigure | null {
  const { gap } = request;
  const { figure: row } = figure;
  if (tellsChange(gap.description.words) && !isChangeRow(`${row.path.join("")}${row.remark}`)) return null;
  const match = scoreMatch(gap, figure);
  if (match.score < worthRanking) return null;
  const { unit, period, amount, formula, clear } = asShare(given(request, figure), gap, figure);
  const said = writtenValue(gap.description.gap, amount);
  const written = said?.sure === true && clear && !isUnaskedTotal(gap, figure);
  const sound = match.clean && unitIsSound(unit, match, gap, amount) && period === "same" && written;
  const confidence = confidenceOf(match, unit, period, sound, said !== null);
  const value = said?.value ?? amount.digits;
  const source = sourceOf(figure, unit, formula);
  return {
    figure,
    match,
    unit,
    period,
    sound,
    written,
    candidate: { value, confidence, source },
  };
}

const unitIsSound = (unit: UnitFit, match: Match, gap: GapWords, amount: Amount): boolean =>
  unit.kind === "same" ||
  (unit.kind === "scaled" && hasPlacesAsked(gap, amount)) ||
  unit.kind === "equivalent" ||
  (unit.kind === "unnamed" && unit.usual && match.exact);

/** Brought to another scale the figure has as many decimals as the mask shows, or few enough to be written as it is. */
function hasPlacesAsked({ description: { gap } }: GapWords, amount: Amount): boolean {
  const places = trimDecimal(amount.digits).split(".")[1]?.length ?? 0;
  const asked = decimalsAsked(gap.raw);
  return asked === null ? places <= 2 && gap.hedge === null : places === asked;
}

function periodFit(time: GapTime, { figure }: FigureDescription, year: number | null): PeriodFit {
  if (time.plan) return "different";
  const fit = comparePeriods(time.months, periodOfLabel(figure.period, year), figure.period !== null);
  // A sum over rows covers all of them: what it would be for some months is not known.
  return fit === "same" && time.months !== null && figure.formula !== null && figure.period === null
    ? "different"
    : fit;
}

/** 0.992 in a column of ％ may be 99.2 ％ as a spreadsheet stores it, or less than one per cent. */
const isUnclearShare = ({ figure: { amount, unit } }: FigureDescription): boolean =>
  unit !== null && /^[％%﹪]$/u.test(unit) && amount.value > 0 && amount.value <= 1;

/** A total row answers only a sentence that speaks of a total. */
const isUnaskedTotal = (gap: GapWords, { figure }: FigureDescription): boolean =>
  figure.total && !/共|合计|总计|累计/u.test(gap.description.words);

function confidenceOf(
  match: Match,
  unit: UnitFit,
  period: PeriodFit,
  sound: boolean,
  writable: boolean,
): number {
  const score = match.exact ? Math.max(match.score, 0.97) : match.score;
  if (sound) return round(score);
  let confidence = Math.min(0.89, score * 0.93);
  if (unit.kind === "kindred") confidence -= 0.12;
  else if (unit.kind === "unnamed") confidence -= unit.usual ? 0.05 : 0.15;
  else if (unit.kind === "scaled") confidence -= 0.05;
  else if (unit.kind === "different") confidence = Math.min(confidence, 0.5);
  if (period === "unsure") confidence -= 0.15;
  else if (period === "different") confidence -= 0.35;
  if (!writable) confidence = Math.min(confidence, 0.5);
  return round(Math.max(0, confidence));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Who came to the one event of a category came once: 人次 are 人. */
const hadOnce = (
  { figure }: FigureDescription,
  events: readonly LedgerEvent[],
  year: number | null,
): boolean =>
  figure.formula?.startsWith("sum(参加人数") === true &&
  recountEvents(
    { ...figure, formula: figure.formula.replace("sum(参加人数; ", "count(") },
    events,
    wholeYear,
    year,
  )?.amount.value === 1;

const wholeYear: Months = { year: null, from: 1, to: 12 };

function unitFit(gap: GapWords, figure: FigureDescription, lexicon: Lexicon, once: boolean): UnitFit {
  const { unit: asked } = gap.description.gap;
  const { unit, formula } = figure.figure;
  const fit = compareUnits(asked, unit, indicatorsOf(gap, figure, lexicon));
  // A count of rows is a number of occasions whatever the occasion is called.
  const occasions =
    formula?.startsWith("count(") === true &&
    asked !== null &&
    /^(?:次|场|场次|期|批|批次|轮|堂|节)$/u.test(asked);
  if (once && (asked === "人" || asked === "名")) return { kind: "equivalent" };
  return occasions && fit.kind !== "same" ? { kind: "equivalent" } : fit;
}

function indicatorsOf(gap: GapWords, figure: FigureDescription, lexicon: Lexicon): readonly Indicator[] {
  const ids = new Set([...gap.concepts, ...figure.concepts].flatMap((span) => [...span.ids]));
  return [...ids].map((id) => lexicon.byId.get(id)).filter((one) => one !== undefined);
}

const scaledAmount = (amount: Amount, shift: number): Amount => {
  const digits = shiftDecimal(amount.digits, shift);
  return { digits, value: Number(digits), hedge: amount.hedge };
};

function sourceOf({ figure }: FigureDescription, unit: UnitFit, formula: string | null): Source {
  const { origin, indicator } = figure;
  if (unit.kind !== "scaled" || unit.shift === 0) return { ...origin, indicator, formula };
  const sign = unit.shift < 0 ? "÷" : "×";
  const from = `${formula ?? figure.amount.digits}${figure.unit ?? ""}`;
  return { ...origin, indicator, formula: `${from} ${sign} 1${"0".repeat(Math.abs(unit.shift))}` };
}
