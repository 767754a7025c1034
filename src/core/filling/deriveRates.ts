import { divideDecimals, roundDecimal, trimDecimal } from "../text/formatAmount";
import { isSignificant } from "./concepts";
import { changeOf, remainderOf, tellsChange } from "./deriveChange";
import { termOf } from "./deriveTerms";
import type { DeriveRequest, Term } from "./deriveTerms";
import type { PlacedGap } from "./describeGaps";
import type { Proposal } from "./proposal";
import { plainWords, segment } from "./segment";
import { decimalsAsked } from "./writtenValue";

const shareWords = /占比|比例|比重|占/u;
const rateWords = /率|度/u;
/** Rates that are no part of what the sentence has counted: of time, of opinion, of what went wrong. */
const otherRates =
  /逾期|不良|差错|失业|投诉|发案|事故|负债|及时|按期|按时|准时|满意|知晓|信任|认可|投入|利用|周转/u;
/** Shares, rates of completion and growth that follow from other figures of the sentence, each with its formula. */
export function deriveRates(request: DeriveRequest): void {
  for (const placed of request.placed) {
    const { gap } = placed;
    if (placed.time.plan || request.decisions.get(gap)?.kind === "proposal") continue;
    const proposal = derived(placed, request);
    if (proposal !== null) request.decisions.set(gap, { kind: "proposal", proposal });
  }
}

function derived(placed: PlacedGap, request: DeriveRequest): Proposal | null {
  const { gap, words } = placed;
  const text = words.description.words;
  const rate = gap.unit !== null && /^[％%﹪]$/u.test(gap.unit);
  if (tellsChange(text) || (rate && /增长|下降/u.test(text))) return changeOf(placed, request);
  if (!rate) return remainderOf(placed, request);
  return shareWords.test(text) || (rateWords.test(text) && !otherRates.test(text))
    ? share(placed, request)
    : null;
}

const largest = (terms: readonly Term[]): Term | null =>
  terms.reduce<Term | null>(
    (most, term) => (most === null || Number(term.digits) > Number(most.digits) ? term : most),
    null,
  );

function share(placed: PlacedGap, request: DeriveRequest): Proposal | null {
  const terms = placed.words.description.earlier.filter(({ unit }) => unit !== "％" && unit !== "%");
  const [near, ...others] = terms;
  if (near === undefined) return ratioOfCatalogue(placed, request);
  const part = termOf(near, request.decisions);
  if (part === null) return null;
  if (isWhole(part, placed)) return ratioOfPart(placed, part, request);
  const alike = others.filter(({ unit }) => unit === part.unit);
  const wholes = alike.flatMap((figure) => termOf(figure, request.decisions) ?? []);
  // With several parts before it (其中甲**个、乙**个，占比) it is open which one is meant.
  const whole = largest(wholes);
  if (/分别/u.test(placed.words.description.words)) return null;
  if (whole === null)
    return (
      ratioOfPart(placed, part, request) ??
      ratioToWhole(placed, part, request) ??
      ratioOfCatalogue(placed, request)
    );
  if (Number(part.digits) > Number(whole.digits)) return null;
  if (isShortfall(part, placed)) return complement(placed, part, whole);
  const sure = alike.length === 1;
  return divided(
    placed,
    { ...part, certain: part.certain && sure },
    whole,
    100,
    `${labelOf(part)}/${labelOf(whole)}`,
  );
}

const doneWords = /整改|完成|办结|销号|化解|解决|落实/u;
const foundWords = /发现|查摆|排查|反馈|检视|梳理|受理|收到|承接|制定|交办/u;
const rateOfDone = /(?:完成|整改|办结|销号|化解|落实|解决)率/u;

/** What is left of a name without 其中 and without what was done to it: 巡查整改问题 and 巡查发现问题 are of 巡查问题. */
const matterOf = (name: string): string =>
  name
    .replace(/^其中[：:]?/u, "")
    .replace(/已|全部|到位|数量?$|情况$/gu, "")
    .replace(new RegExp(`${doneWords.source}|${foundWords.source}`, "gu"), "");

/** 发现问题**个，整改率**％: the text names the whole, the ledger its part, beneath it, in its row or by its name. */
function ratioOfPart(placed: PlacedGap, whole: Term, { figures }: DeriveRequest): Proposal | null {
  const { source } = whole;
  if (source === null || !rateOfDone.test(placed.words.description.words)) return null;
  if (doneWords.test(source.indicator.replace("整改措施", ""))) return null;
  const parts = figures.filter(({ figure, share }) => {
    const leaf = figure.path.at(-1) ?? "";
    if (!doneWords.test(leaf) || figure.unit !== whole.unit || figure.origin.sheet !== source.sheet)
      return false;
    if (figure.total || figure.period !== null || share !== placed.words.description.share.label)
      return false;
    const matter = matterOf(leaf);
    if (matter !== "") return matter === matterOf(source.indicator);
    return figure.path.at(-2) === source.indicator || figure.origin.row === source.row;
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

/** 不合格**批次，合格率**％: the rate is of the others. */
const isShortfall = ({ source }: Term, { words }: PlacedGap): boolean =>
  /^(?:其中[：:]?)?[不未]/u.test(source?.indicator ?? "") &&
  /率/u.test(words.description.words) &&
  !/[不未]/u.test(words.description.words);

function complement(placed: PlacedGap, part: Term, whole: Term): Proposal | null {
  const rest = Number(whole.digits) - Number(part.digits);
  if (!Number.isSafeInteger(rest)) return null;
  const others: Term = { ...part, digits: String(rest), certain: false };
  return divided(placed, others, whole, 100, `(${labelOf(whole)}-${labelOf(part)})/${labelOf(whole)}`);
}

/** 问题整改**个，整改率**％: the text names what is done, the ledger of how many. */
function ratioToWhole(placed: PlacedGap, part: Term, { figures }: DeriveRequest): Proposal | null {
  const { source } = part;
  if (source === null || !rateOfDone.test(placed.words.description.words)) return null;
  if (!doneWords.test(source.indicator)) return null;
  const wholes = figures.filter(
    ({ figure, share }) =>
      foundWords.test(figure.indicator) &&
      !doneWords.test(figure.indicator) &&
      matterOf(figure.indicator) === matterOf(source.indicator) &&
      figure.unit === part.unit &&
      figure.origin.sheet === source.sheet &&
      figure.period === null &&
      share === placed.words.description.share.label,
  );
  const [row] = wholes;
  if (row === undefined || wholes.length > 1 || row.figure.amount.value < Number(part.digits)) return null;
  const { amount, unit, origin, indicator, formula } = row.figure;
  const whole: Term = {
    digits: amount.digits,
    unit,
    source: { ...origin, indicator, formula },
    certain: false,
  };
  return divided(placed, part, whole, 100, `${labelOf(part)}/${labelOf(whole)}`);
}

/** 发现问题**个，整改率**％: what stands before the rate was found, not yet done. */
const isWhole = ({ source }: Term, { words }: PlacedGap): boolean =>
  source !== null &&
  rateOfDone.test(words.description.words) &&
  foundWords.test(source.indicator) &&
  !doneWords.test(source.indicator.replace("整改措施", ""));

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
