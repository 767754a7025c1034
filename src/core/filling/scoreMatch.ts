import type { ConceptSpan } from "./concepts";
import { compareContrasts } from "./contrastsOf";
import type { FigureDescription } from "./describeFigure";
import type { GapWords } from "./gapWords";
import type { Token, TokenKind } from "./lexicon";

export interface Match {
  /** 0 to 1. */
  readonly score: number;
  /** Every word that counts has its counterpart on the other side, and nothing speaks against. */
  readonly clean: boolean;
  /** Clean, word for word: nothing left over, nothing that only the catalogue says is the same. */
  readonly exact: boolean;
  readonly conflict: boolean;
  /** Nothing speaks against it, whether or not every word is met: no other circle, organ, step or known indicator. */
  readonly suits: boolean;
  /** How much of the words of each side is met on the other, 0 to 1. */
  readonly ofFigure: number;
  readonly ofGap: number;
  /** A step, circle, kind of people or negation of one side is missing on the other. */
  readonly narrower: boolean;
}

const weights: Readonly<Record<TokenKind, number>> = {
  filler: 0,
  support: 0,
  verb: 0,
  preposition: 0,
  weak: 0.25,
  step: 0.9,
  scope: 1,
  people: 1,
  crowd: 0.4,
  negation: 1.2,
  noun: 1,
  unknown: 1,
};

/** Words that the catalogue's synonyms do not make up for: 书记讲党课 is a 党课, but not every 党课. */
const literal: ReadonlySet<TokenKind> = new Set<TokenKind>(["step", "scope", "people", "crowd", "negation"]);

const sizeOf = ({ text }: Token): number => Math.min(4, Math.max(1, text.length)) * 0.5 + 0.5;

/** An unknown stretch is seldom one word: in pieces of two characters and more it may stand apart or turned about. */
const inPieces = 0.95;
/** One character left over may be another thing: 县堤防 is not 堤防. */
const partly = 0.74;

/** How much of an unknown stretch stands in a text, whole or in pieces. */
function piecesIn(word: string, text: string): number {
  if (text.includes(word)) return 1;
  let found = 0;
  for (let at = 0; at + 2 <= word.length;) {
    let length = 0;
    while (at + length < word.length && text.includes(word.slice(at, at + length + 1))) length++;
    if (length > 1) found += length;
    at += Math.max(length, 1);
  }
  return found === word.length ? inPieces : (found / Math.max(1, word.length)) * partly;
}

function standsIn(token: Token, words: ReadonlySet<string> | null, text: string): number {
  if (words?.has(token.text) === true) return 1;
  if (text === "") return 0;
  if (token.kind === "unknown") return piecesIn(token.text, text);
  if (token.text.length < 2 || token.kind === "scope" || token.kind === "people") return 0;
  return text.includes(token.text) ? 1 : 0;
}

/** In a secretary's own report “讲党课” is the ledger's 书记讲党课. */
const secretary = /^(?:党组|党委|党工委|总支|支部|党支部)?书记$|^(?:党政)?主要负责(?:人|同志)$/u;

/** Where a word of the ledger's name is met in the report: 1 own words, less the farther away. */
function levelOf(token: Token, gap: GapWords, nearby: boolean): number {
  const own = standsIn(token, gap.localWords, gap.local);
  if (own >= 1 || (gap.bySecretary && secretary.test(token.text))) return 1;
  const inherited = gap.inheritedWords.has(token.text) ? 0.97 : 0;
  const context = nearby ? standsIn(token, gap.contextWords, gap.context) * 0.9 : 0;
  const wide = gap.wide.includes(token.text) ? 0.8 : 0;
  return Math.max(own, inherited, context, wide);
}

/** How far the words of one side are met on the other. */
interface Side {
  readonly size: number;
  readonly coverage: number;
  /** Words that must be met and are not. */
  readonly missing: number;
  readonly weakMissing: number;
  /** Of the missing ones, those that no likeness of the other words makes up for. */
  readonly literalMissing: number;
  /** Words that only a shared indicator makes up for. */
  readonly granted: string;
}

function side(
  tokens: readonly Token[],
  required: ReadonlySet<Token>,
  span: ConceptSpan | undefined,
  level: (token: Token) => number,
): Side {
  let total = 0;
  let met = 0;
  let missing = 0;
  let weakMissing = 0;
  let literalMissing = 0;
  let granted = "";
  for (const token of tokens) {
    const must = required.has(token);
    const weight = (must ? Math.max(weights[token.kind], 0.6) : weights[token.kind]) * sizeOf(token);
    let reached = level(token);
    if (reached < 0.75 && span?.words.has(token) === true && !literal.has(token.kind)) {
      reached = 1;
      if (must) granted += token.text;
    }
    total += weight;
    met += weight * reached;
    if (reached >= 0.75) continue;
    if (!must) weakMissing++;
    else {
      missing++;
      literalMissing += Number(literal.has(token.kind));
    }
  }
  const coverage = total === 0 ? 0 : met / total;
  return { size: tokens.length, coverage, missing, weakMissing, literalMissing, granted };
}

interface SharedConcept {
  readonly inGap: ConceptSpan;
  readonly inFigure: ConceptSpan;
}

/** The longest stretch on each side that names the same indicator. */
function sharedConcept(gap: GapWords, figure: FigureDescription): SharedConcept | null {
  let best: SharedConcept | null = null;
  let size = 0;
  for (const inGap of gap.concepts)
    for (const inFigure of figure.concepts) {
      const length = inGap.words.size + inFigure.words.size;
      if (length <= size) continue;
      let common = false;
      for (const id of inGap.ids) common ||= inFigure.ids.has(id);
      if (!common) continue;
      best = { inGap, inFigure };
      size = length;
    }
  return best;
}

function figureSide(gap: GapWords, figure: FigureDescription, shared: SharedConcept | null): Side {
  // Where the object is inherited, farther words count only if the row is about what was inherited.
  // 教工党员**名，党员总数**名: a kind of people named before is not the one meant now.
  const last = figure.significant.at(-1)?.kind;
  const nearby =
    last !== "people" &&
    last !== "crowd" &&
    gap.inheritedRequired.every((token) => standsIn(token, null, figure.whole) >= 1);
  return side(figure.significant, figure.required, shared?.inFigure, (token) => levelOf(token, gap, nearby));
}

function gapSide(gap: GapWords, figure: FigureDescription, shared: SharedConcept | null): Side {
  return side(gap.object, gap.required, shared?.inGap, (token) => {
    const level = standsIn(token, figure.wholeWords, figure.whole);
    return level < 1 && figure.remark.includes(token.text) ? 0.8 : level;
  });
}

/** What speaks against a figure, however alike the words. */
interface Objections {
  /** What is counted is not named in the gap's own words. */
  readonly headless: boolean;
  readonly parentless: boolean;
  /** Words that exclude one another, or another department's share. */
  readonly conflict: boolean;
  /** A conflict, another circle or another indicator. */
  readonly apart: boolean;
}

function objections(gap: GapWords, figure: FigureDescription, named: boolean): Objections {
  const contrast = compareContrasts(figure.contrasts, gap.contrasts);
  const conflict = contrast === "conflict" || figure.share !== gap.description.share.label;
  return {
    headless: !named && !headMet(gap, figure),
    parentless: !parentsSuit(gap, figure),
    conflict,
    apart: conflict || contrast !== "none" || narrowed(gap, figure) || knownApart(gap, figure),
  };
}

/** How well a figure of the ledger answers a gap by its wording alone; units and periods are the caller's. */
export function scoreMatch(gap: GapWords, figure: FigureDescription): Match {
  const shared = sharedConcept(gap, figure);
  const ofFigure = figureSide(gap, figure, shared);
  const ofGap = gapSide(gap, figure, shared);
  const { headless, parentless, conflict, apart } = objections(gap, figure, shared !== null);
  const suits = !headless && !parentless && !apart;
  const clean = suits && isWhole(ofFigure, ofGap, gap, figure);
  const left = ofFigure.weakMissing + ofGap.weakMissing;
  const raw = 0.55 * ofFigure.coverage + 0.45 * ofGap.coverage - 0.02 * left;
  const against = raw * (conflict ? 0.5 : 1) * (headless ? 0.75 : 1) - (parentless ? 0.08 : 0);
  return {
    score: clean ? Math.min(1, Math.max(0.9, raw)) : Math.max(0, Math.min(0.88, against)),
    clean,
    exact: clean && left === 0 && isLiteral(ofFigure, ofGap),
    conflict,
    suits,
    ofFigure: ofFigure.coverage,
    ofGap: ofGap.coverage,
    narrower: ofFigure.literalMissing + ofGap.literalMissing > 0,
  };
}

const isLiteral = (a: Side, b: Side): boolean => a.granted + b.granted === "";

/** The catalogue knows both as wholes, and as different indicators. */
function knownApart(gap: GapWords, figure: FigureDescription): boolean {
  const inGap = gap.concepts.find(({ whole }) => whole);
  const inFigure = figure.concepts.find(({ whole }) => whole);
  if (inGap === undefined || inFigure === undefined) return false;
  for (const id of inGap.ids) if (inFigure.ids.has(id)) return false;
  const own = gap.bySecretary && figure.name.some(({ text }) => secretary.test(text));
  return !own && !isContinued(gap, figure);
}

/** 中心组学习**次、专题研讨**次: the row 中心组专题研讨 names what the sentence has named before. */
const isContinued = (gap: GapWords, figure: FigureDescription): boolean =>
  figure.significant.some(({ text }) => !gap.localWords.has(text) && gap.contextWords.has(text));

/**
 * A word put in another's place, not merely left out: the catalogue's word against the text's. The same characters in
 * another order (组织关系转接, 转接组织关系) are the same word.
 */
function exchanged(a: Side, b: Side): boolean {
  if (a.granted === "" || b.granted === "") return false;
  const rest = Array.from(b.granted);
  let common = 0;
  for (const character of a.granted) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.granted.length + b.granted.length) < 0.75;
}

/** Everything that must be met is met, on both sides. */
const isWhole = (a: Side, b: Side, gap: GapWords, figure: FigureDescription): boolean =>
  (a.size > 0 && b.size > 0 && a.missing + b.missing === 0 && !exchanged(a, b)) || isTurned(gap, figure);

const shortestTurned = 5;

/** The same characters in another order: 为消费者挽回损失, 挽回消费者损失. */
function isTurned({ object }: GapWords, { words }: FigureDescription): boolean {
  const text = object.map((token) => token.text).join("");
  if (text.length !== words.length || text.length < shortestTurned) return false;
  const sorted = (of: string): string => Array.from(of).sort().join("");
  return sorted(text) === sorted(words);
}

/** Words that narrow the circle in the rest of the clause and that the ledger's row knows nothing of. */
const narrowed = (gap: GapWords, figure: FigureDescription): boolean =>
  isOthers(gap, figure) ||
  isOfNarrower(gap, figure) ||
  gap.narrowing.some((text) => !figure.whole.includes(text) && !figure.remark.includes(text));

const ownDoing: ReadonlySet<string> = new Set(["内部", "本级", "日常"]);

/** 内部巡察**轮，发现问题**个: a word taken from farther off brings what narrowed it there; 巡察反馈问题 are others. */
function isOfNarrower(
  { description, local, localWords, inheritedWords }: GapWords,
  figure: FigureDescription,
): boolean {
  const { context } = description;
  return [...figure.required].some((token) => {
    if (inheritedWords.has(token.text) || standsIn(token, localWords, local) >= 1) return false;
    const before = context[context.findLastIndex(({ text }) => text === token.text) - 1];
    return before !== undefined && ownDoing.has(before.text) && !figure.whole.includes(before.text);
  });
}

/** What another organ did, in a row that does not name it. */
function isOthers({ description: { organ } }: GapWords, { figure }: FigureDescription): boolean {
  if (organ === null) return false;
  const { sheet, rowText } = figure.origin;
  return (
    ![...figure.path, sheet].some((part) => part.includes(organ)) &&
    !(figure.path.length < 2 && rowText.includes(organ))
  );
}

/** The last word of the name is what is counted: it must stand in the gap's own words, not somewhere in the sentence. */
function headMet(gap: GapWords, { head }: FigureDescription): boolean {
  if (head === null) return false;
  const met = standsIn(head, gap.localWords, gap.local);
  return met >= 0.99 || (head.kind === "unknown" && met >= 0.75 && gap.local.includes(head.text.slice(-2)));
}

/** A part (其中：女性) means something only under its whole; a name of its own does without. */
function parentsSuit(gap: GapWords, figure: FigureDescription): boolean {
  if (figure.share !== null) return figure.share === gap.description.share.label;
  if (figure.parents.length === 0) return true;
  const { organ } = gap.description;
  if (figure.department !== null && organ !== null) return figure.department.includes(organ);
  const context = figure.department === null ? gap.context : "";
  const near = `${gap.local}|${context}|${gap.wide}`;
  if (figure.parentsMatter) return figure.parents.every((word) => near.includes(word));
  return figure.standsAlone || figure.parents.some((word) => near.includes(word));
}
