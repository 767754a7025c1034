import type { Gap } from "../gaps/gap";
import { divideDecimals, roundDecimal, trimDecimal } from "../text/formatAmount";
import { wholeOfRemainder } from "./deriveTerms";
import type { DeriveRequest } from "./deriveTerms";
import type { FigureDescription } from "./describeFigure";
import type { PlacedGap } from "./describeGaps";
import type { Proposal, Source } from "./proposal";
import type { FigurePiece } from "./sentencePieces";
import { decimalsAsked } from "./writtenValue";

const lastYear = /同比|[比较](?:20\d\d年|上一?年度?|去年)(?:同期)?|与(?:上年|去年)(?:同期)?相比/u;
const falling = /下降|减少|降低|压减|少/u;
const rising = /增长|增加|上升|提高|多/u;
const percent = /^[％%﹪]$/u;

/** Whether the words before a figure say by how much something changed, and need not say since when. */
export const tellsChange = (words: string): boolean =>
  lastYear.test(words) || /^(?:增长|下降|增加|减少|上升)(?:了)?$/u.test(words);

/** A row that tells how much something changed, and not how much of it there was. */
export const isChangeRow = (name: string): boolean => /同比|[增升降减]|提高|压减|多|少/u.test(name);

/**
 * 同比下降**％, 较上年多**人: from this year's and last year's figure of what the clause names, or of the figure before it.
 * Null where either is unknown, where the direction is another, or where nothing says that last year is meant.
 */
export function changeOf(placed: PlacedGap, request: DeriveRequest): Proposal | null {
  const { words, earlier } = placed.words.description;
  if (request.year === null || !(falling.test(words) || rising.test(words))) return null;
  const base = baseOf(placed, request);
  const change = base === null ? null : changeFrom(base.figure, request);
  if (base === null || change === null || change.by < 0 !== falling.test(words)) return null;
  return proposalOf(placed, base, change, lastYear.test(words) || isAfterChange(earlier, request));
}

/** `explicit`: the text says that last year is meant. */
function proposalOf(placed: PlacedGap, base: Base, change: Change, explicit: boolean): Proposal | null {
  const { gap } = placed;
  const rate = isRate(gap);
  if (!rate && (!explicit || gap.unit !== base.figure.figure.unit)) return null;
  const value = rate ? rateOf(change, placed) : plain(Math.abs(change.by));
  if (value === null) return null;
  // A difference may be meant of another day than the ledger's columns; a rate shown to its decimals is the same rate.
  const sure = explicit && rate && base.certain && decimalsAsked(gap.raw) !== null;
  return {
    gap,
    value,
    confidence: sure ? 0.92 : explicit ? 0.85 : 0.75,
    decision: sure ? "certain" : "likely",
    source: { ...base.source, formula: formulaOf(change, rate) },
    alternatives: [],
  };
}

const isRate = ({ unit }: Gap): boolean => unit !== null && percent.test(unit);

interface Change {
  readonly now: string;
  readonly then: string;
  /** Not 0. */
  readonly by: number;
}

function changeFrom(present: FigureDescription, request: DeriveRequest): Change | null {
  const former = formerOf(present, request);
  if (former === null) return null;
  const now = present.figure.amount.digits;
  const then = former.figure.amount.digits;
  const by = Number(now) - Number(then);
  return by === 0 ? null : { now, then, by };
}

function formulaOf({ now, then, by }: Change, rate: boolean): string {
  if (rate) return `(${now}-${then})/${then}`;
  return by < 0 ? `${then}-${now}` : `${now}-${then}`;
}

/** Without the crumbs of binary fractions. */
const plain = (value: number): string => String(Math.round(value * 1e6) / 1e6);

function rateOf({ now, then }: Change, { gap }: PlacedGap): string | null {
  const ratio = divideDecimals(now, then, 8, 100);
  if (ratio === null) return null;
  const change = plain(Math.abs(Number(ratio) - 100));
  const asked = decimalsAsked(gap.raw);
  return asked === null ? trimDecimal(roundDecimal(change, 1)) : roundDecimal(change, asked);
}

interface Base {
  readonly figure: FigureDescription;
  readonly source: Source;
  readonly certain: boolean;
}

/** What changed: named in the clause itself, else the figure before it. */
function baseOf(placed: PlacedGap, request: DeriveRequest): Base | null {
  const { object, outer, borrowed, earlier } = placed.words.description;
  const own = [...outer, ...(borrowed ? [] : object)];
  const names = own.some(({ kind }) => kind !== "filler" && kind !== "step" && kind !== "preposition");
  return names ? namedBase(placed, request) : baseBefore(earlier, request);
}

/** 群众投诉同比下降: the row whose every word the clause has. */
function namedBase(placed: PlacedGap, { figures, year }: DeriveRequest): Base | null {
  const { localWords, description } = placed.words;
  const named = figures.filter(
    ({ required, figure, share }) =>
      required.size > 0 &&
      !figure.total &&
      share === description.share.label &&
      (figure.unit === null || !percent.test(figure.unit)) &&
      [...required].every(({ text }) => localWords.has(text)),
  );
  const longest = Math.max(0, ...named.map(({ words }) => words.length));
  const [first, ...others] = named.filter(
    ({ words, figure }) =>
      words.length === longest && (figure.period === null || figure.period === String(year)),
  );
  if (first === undefined || others.length > 0) return null;
  const { origin, indicator, formula } = first.figure;
  return { figure: first, source: { ...origin, indicator, formula }, certain: true };
}

/** The figure before it in the sentence, past other changes of the same thing. */
function baseBefore(earlier: readonly FigurePiece[], request: DeriveRequest): Base | null {
  for (const { gap } of earlier) {
    if (gap === null) return null;
    const decision = request.decisions.get(gap);
    if (decision?.kind !== "proposal") return null;
    const { proposal } = decision;
    if (proposal.source.formula !== null && /^\(?[\d.]+-[\d.]+/u.test(proposal.source.formula)) continue;
    if (gap.hedge !== null || gap.typed !== null) return null;
    const figure = request.figures.find(
      (one) => isSameCell(one.figure.origin, proposal.source) && one.figure.amount.digits === proposal.value,
    );
    return figure === undefined
      ? null
      : { figure, source: proposal.source, certain: proposal.decision === "certain" };
  }
  return null;
}

const isAfterChange = ([near]: readonly FigurePiece[], { decisions }: DeriveRequest): boolean => {
  const decision = near?.gap == null ? undefined : decisions.get(near.gap);
  return decision?.kind === "proposal" && /^\(?[\d.]+-[\d.]+/u.test(decision.proposal.source.formula ?? "");
};

const isSameCell = (a: FigureDescription["figure"]["origin"], b: Source): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function formerOf(present: FigureDescription, { figures, year }: DeriveRequest): FigureDescription | null {
  const last = String((year ?? 0) - 1);
  const rows = figures.filter(
    ({ figure, words, share }) =>
      words === present.words &&
      share === present.share &&
      figure.unit === present.figure.unit &&
      (figure.period === last || figure.period === "上年" || figure.period === "去年"),
  );
  const [row] = rows;
  return row !== undefined && new Set(rows.map(({ figure }) => figure.amount.digits)).size === 1 ? row : null;
}

const left =
  /(?:尚未|还未|仍未|暂未|未)(?:完成|整改|办结|销号|化解|解决)|正在(?:整改|办理|推进)|剩余|尚余|还有/u;

/** 发现问题**个，完成整改**个，尚未完成**个: the whole less what is done, both of the sentence. */
export function remainderOf(placed: PlacedGap, request: DeriveRequest): Proposal | null {
  const { words, earlier } = placed.words.description;
  if (!left.test(words)) return null;
  const known = earlier.filter(({ unit }) => unit === placed.gap.unit);
  const found = wholeOfRemainder(known, request);
  if (found === null) return null;
  const { part, whole } = found;
  const rest = Number(whole.digits) - Number(part.digits);
  if (!Number.isSafeInteger(rest) || rest <= 0 || part.source === null) return null;
  return {
    gap: placed.gap,
    value: String(rest),
    confidence: 0.8,
    decision: "likely",
    source: { ...part.source, formula: `${whole.digits}-${part.digits}` },
    alternatives: [],
  };
}
