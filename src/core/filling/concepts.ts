import type { IndicatorCatalogue } from "./indicator";
import { buildLexicon } from "./lexicon";
import type { Lexicon, Token, TokenKind } from "./lexicon";
import { plainWords, segment } from "./segment";

/** Words that say what is counted; verbs and fillers are left out. */
const significantKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "noun",
  "people",
  "unknown",
  "scope",
  "step",
  "weak",
  "crowd",
  "negation",
]);
const slight: ReadonlySet<TokenKind> = new Set<TokenKind>(["weak", "crowd"]);

export const isSignificant = ({ kind }: Token): boolean => significantKinds.has(kind);

/** Words that say what is counted: without fillers, and without verbs where there is a thing they are done to. */
export function significantWords(tokens: readonly Token[]): readonly Token[] {
  const significant = tokens.filter(isSignificant);
  return significant.some(({ kind }) => kind !== "scope" && kind !== "weak")
    ? significant
    : tokens.filter((token) => isSignificant(token) || token.kind === "verb");
}

/** Words that must be on both sides; slight ones count only where there is nothing else. */
export function requiredWords(tokens: readonly Token[]): readonly Token[] {
  const significant = significantWords(tokens);
  const strong = significant.filter(({ kind }) => !slight.has(kind));
  return strong.length > 0 ? strong : significant;
}

const keyOf = (tokens: readonly Token[]): string => {
  let key = "";
  for (const { text } of tokens) key += text;
  return key;
};

/** A stretch of words that names indicators. */
export interface ConceptSpan {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<Token>;
  /** Nothing significant stands outside it. */
  readonly whole: boolean;
}

const longestName = 6;
const named = (token: Token): boolean => isSignificant(token) || token.kind === "verb";

function idsOf(stretch: readonly Token[], lexicon: Lexicon): ReadonlySet<string> | undefined {
  const { indicators } = lexicon;
  // A name with its verb (发放贷款) comes before the same without (贷款).
  return (
    indicators.get(keyOf(stretch)) ??
    indicators.get(keyOf(stretch.filter(isSignificant))) ??
    indicators.get(keyOf(requiredWords(stretch)))
  );
}

/** The longest stretches of the words that are names of indicators; none lies within another. */
export function findConcepts(tokens: readonly Token[], lexicon: Lexicon): readonly ConceptSpan[] {
  const words = tokens.filter(named);
  const spans: ConceptSpan[] = [];
  let covered = 0;
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + longestName); to > Math.max(from, covered); to--) {
      const stretch = words.slice(from, to);
      const ids = idsOf(stretch, lexicon);
      if (ids === undefined) continue;
      const outside = words.some((word, at) => (at < from || at >= to) && isSignificant(word));
      spans.push({ ids, words: new Set(stretch), whole: !outside });
      covered = to;
      break;
    }
  return spans;
}

/** Without its verb a name this short says nothing of its own: 查摆问题 is not 问题. */
const tooShort = 2;

function addName(name: string, id: string, lexicon: Lexicon): void {
  const words = segment(plainWords(name), lexicon).filter(named);
  const significant = words.filter(isSignificant);
  const add = (key: string): void => {
    const ids = lexicon.indicators.get(key);
    if (ids === undefined) lexicon.indicators.set(key, new Set([id]));
    else ids.add(id);
  };
  const key = keyOf(words);
  const bare = keyOf(significant);
  if (key !== "") add(key);
  if (bare !== key && bare.length > tooShort) add(bare);
}

const prepared = new WeakMap<IndicatorCatalogue, Lexicon>();

/** The catalogue's lexicon, built at first use: a pure function of the catalogue, remembered because it is asked for every gap. */
export function lexiconOf(catalogue: IndicatorCatalogue): Lexicon {
  const known = prepared.get(catalogue);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(catalogue);
  for (const { id, name, synonyms } of catalogue.indicators)
    for (const one of [name, ...synonyms]) addName(one, id, lexicon);
  prepared.set(catalogue, lexicon);
  return lexicon;
}
