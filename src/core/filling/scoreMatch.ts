import { findConcepts, isSignificant, requiredWords } from "./concepts";
import type { ConceptSpan } from "./concepts";
import type { FigureDescription } from "./describeFigure";
import type { GapDescription } from "./describeGap";
import type { Lexicon, Token } from "./lexicon";

/** The words of a gap, prepared for many comparisons. */
export interface GapWords {
  readonly description: GapDescription;
  readonly object: readonly Token[];
  readonly concepts: readonly ConceptSpan[];
  /** Own words and, where the own ones do not suffice, inherited ones: canonical, joined. */
  readonly local: string;
  readonly localWords: ReadonlySet<string>;
  readonly inheritedWords: ReadonlySet<string>;
  readonly context: string;
  readonly contextWords: ReadonlySet<string>;
  readonly wide: string;
}

const join = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
const texts = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ text }) => text));

/** `wide`: headings above the sentence. */
export function gapWords(description: GapDescription, wide: readonly Token[], lexicon: Lexicon): GapWords {
  const { object, outer, inherited, context } = description;
  const significant = object.filter(isSignificant);
  return {
    description,
    object: significant,
    concepts: findConcepts(significant, lexicon),
    local: `${join(outer)}|${join(object)}|${join(inherited)}`,
    localWords: texts([...outer, ...object]),
    inheritedWords: texts(inherited),
    context: join(context),
    contextWords: texts(context),
    wide: join(wide),
  };
}

export interface Match {
  /** 0 to 1. */
  readonly score: number;
  /** Every word that counts has its counterpart on the other side, and nothing speaks against. */
  readonly clean: boolean;
  /** Clean, and nothing left over at all, not even words that practice adds at will. */
  readonly exact: boolean;
  readonly conflict: boolean;
}

const weights: Readonly<Record<Token["kind"], number>> = {
  filler: 0,
  support: 0,
  verb: 0,
  preposition: 0,
  weak: 0.25,
  step: 0.9,
  scope: 1,
  people: 1,
  negation: 1.2,
  noun: 1,
  unknown: 1,
};

const sizeOf = (token: Token): number => Math.min(4, Math.max(1, token.text.length)) * 0.5 + 0.5;

/** How much of an unknown stretch stands in a text, by pairs of characters. */
function pairsIn(word: string, text: string): number {
  if (word === "" || text === "") return 0;
  if (text.includes(word)) return 1;
  if (word.length < 2) return 0;
  let found = 0;
  for (let at = 0; at + 2 <= word.length; at++) if (text.includes(word.slice(at, at + 2))) found++;
  return (found / (word.length - 1)) * 0.9;
}

const isUnknown = ({ kind }: Token): boolean => kind === "unknown";

function standsIn(token: Token, set: ReadonlySet<string>, text: string): number {
  if (set.has(token.text)) return 1;
  if (isUnknown(token)) return pairsIn(token.text, text);
  return token.text.length > 1 &&
    token.kind !== "scope" &&
    token.kind !== "people" &&
    text.includes(token.text)
    ? 1
    : 0;
}

/** Where a word of the ledger's name is met in the report: 1 own words, less the farther away. */
function levelOf(token: Token, gap: GapWords, nearby: boolean): number {
  const own = standsIn(token, gap.localWords, gap.local);
  if (own >= 1) return 1;
  const inherited = gap.inheritedWords.has(token.text) ? 0.97 : 0;
  const context = nearby ? standsIn(token, gap.contextWords, gap.context) * 0.9 : 0;
  const wide = (gap.wide.includes(token.text) ? 1 : 0) * 0.8;
  return Math.max(own, inherited, context, wide);
}

interface Side {
  /** Number of words. */
  readonly size: number;
  readonly coverage: number;
  readonly missing: number;
  readonly weakMissing: number;
}

function side(tokens: readonly Token[], covered: (token: Token, at: number) => number): Side {
  const required = new Set(requiredWords(tokens));
  let total = 0;
  let met = 0;
  let missing = 0;
  let weakMissing = 0;
  tokens.forEach((token, at) => {
    const must = required.has(token);
    const weight = (must ? Math.max(weights[token.kind], 0.6) : weights[token.kind]) * sizeOf(token);
    const level = covered(token, at);
    total += weight;
    met += weight * level;
    if (level < 0.75) {
      if (must) missing++;
      else weakMissing++;
    }
  });
  return { size: tokens.length, coverage: total === 0 ? 0 : met / total, missing, weakMissing };
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
      const length = inGap.to - inGap.from + inFigure.to - inFigure.from;
      if (length <= size) continue;
      let common = false;
      for (const id of inGap.ids) common ||= inFigure.ids.has(id);
      if (!common) continue;
      best = { inGap, inFigure };
      size = length;
    }
  return best;
}

const within = (span: ConceptSpan | undefined, at: number): boolean =>
  span !== undefined && at >= span.from && at < span.to;

/** Members of the contrasts that words belong to, by line. */
function membersOf(tokens: Iterable<string>, lexicon: Lexicon): ReadonlyMap<number, ReadonlySet<number>> {
  const members = new Map<number, Set<number>>();
  for (const text of tokens)
    for (const { line, member } of lexicon.places.get(text) ?? [])
      members.set(line, (members.get(line) ?? new Set()).add(member));
  return members;
}

/** Whether the two sides name different members of a contrast, none in common. */
function contradicts(gap: GapWords, figure: FigureDescription, lexicon: Lexicon): boolean {
  const ofFigure = membersOf(
    figure.name.map(({ text }) => text),
    lexicon,
  );
  if (ofFigure.size === 0) return false;
  const { object, outer } = gap.description;
  const ofGap = membersOf(
    [...object, ...outer].map(({ text }) => text),
    lexicon,
  );
  for (const [line, members] of ofFigure) {
    const others = ofGap.get(line);
    if (others !== undefined && ![...members].some((member) => others.has(member))) return true;
  }
  return false;
}

/** Words that narrow the circle in the rest of the clause and that the ledger's row knows nothing of. */
function narrowed(gap: GapWords, figure: FigureDescription): boolean {
  const known = figure.whole + join(figure.remark);
  const { outer, inherited, borrowed } = gap.description;
  return [...outer, ...(borrowed ? [] : inherited)].some(
    ({ kind, text }) =>
      (kind === "scope" || kind === "people" || kind === "negation") && !known.includes(text),
  );
}

/** How well a figure of the ledger answers a gap by its wording alone; units and periods are the caller's. */
export function scoreMatch(gap: GapWords, figure: FigureDescription, lexicon: Lexicon): Match {
  const shared = sharedConcept(gap, figure);
  const ofFigure = figureSide(gap, figure, shared);
  const ofGap = gapSide(gap, figure, shared);
  const conflict = contradicts(gap, figure, lexicon);
  const head = shared !== null || headMet(gap, figure);
  const parentsMet = parentsSuit(gap, figure);
  const suits = !conflict && head && parentsMet && !narrowed(gap, figure);
  const clean = suits && isWhole(ofFigure) && isWhole(ofGap);
  const weakMissing = ofFigure.weakMissing + ofGap.weakMissing;
  const raw = 0.55 * ofFigure.coverage + 0.45 * ofGap.coverage - 0.02 * weakMissing;
  const against = raw * (conflict ? 0.5 : 1) * (head ? 1 : 0.75) - (parentsMet ? 0 : 0.08);
  const score = clean ? Math.max(0.9, raw) : Math.min(0.88, against);
  return { score: Math.max(0, Math.min(1, score)), clean, exact: clean && weakMissing === 0, conflict };
}

const isWhole = ({ size, missing }: Side): boolean => size > 0 && missing === 0;

function figureSide(gap: GapWords, figure: FigureDescription, shared: SharedConcept | null): Side {
  // Where the object is inherited, farther words count only if the row is about what was inherited.
  const inherited = requiredWords(gap.description.inherited);
  const nearby = inherited.every((token) => standsIn(token, noWords, figure.whole) >= 1);
  return side(figure.significant, (token, at) =>
    within(shared?.inFigure, at) ? 1 : levelOf(token, gap, nearby),
  );
}

const noWords: ReadonlySet<string> = new Set();

function gapSide(gap: GapWords, figure: FigureDescription, shared: SharedConcept | null): Side {
  const remark = join(figure.remark);
  const words = texts([...figure.name, ...figure.parents]);
  return side(gap.object, (token, at) => {
    if (within(shared?.inGap, at)) return 1;
    const level = standsIn(token, words, figure.whole);
    return level < 1 && remark.includes(token.text) ? 0.8 : level;
  });
}

/** The last word of the name is what is counted: it must stand in the gap's own words, not somewhere in the sentence. */
function headMet(gap: GapWords, figure: FigureDescription): boolean {
  const head = requiredWords(figure.name).at(-1);
  if (head === undefined) return false;
  return standsIn(head, gap.localWords, gap.local) >= 0.99;
}

/** A part (其中：女性) means something only under its whole; a name of its own does without. */
function parentsSuit(gap: GapWords, figure: FigureDescription): boolean {
  const parents = requiredWords(figure.parents);
  if (parents.length === 0) return true;
  const near = `${gap.local}|${gap.context}|${gap.wide}`;
  if (figure.parentsMatter) return parents.every((token) => near.includes(token.text));
  if (parents.some((token) => near.includes(token.text))) return true;
  return figure.concepts.some(({ from, to }) => from === 0 && to === figure.significant.length);
}
