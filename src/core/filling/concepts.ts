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
  "negation",
]);

export const isSignificant = ({ kind }: Token): boolean => significantKinds.has(kind);

/** Words that must be on both sides; weak ones count only where there is nothing else. */
export function requiredWords(tokens: readonly Token[]): readonly Token[] {
  const significant = tokens.filter(isSignificant);
  const strong = significant.filter(({ kind }) => kind !== "weak");
  if (strong.length > 0) return strong;
  return significant.length > 0 ? significant : tokens.filter(({ kind }) => kind === "verb");
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");

/** A stretch of significant words that names indicators; positions among the significant words, half-open. */
export interface ConceptSpan {
  readonly ids: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

const longestName = 6;

/** Every stretch of the (significant) words that is the name of an indicator. */
export function findConcepts(words: readonly Token[], lexicon: Lexicon): readonly ConceptSpan[] {
  const spans: ConceptSpan[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longestName); to++) {
      const stretch = words.slice(from, to);
      const ids =
        lexicon.indicators.get(keyOf(stretch)) ?? lexicon.indicators.get(keyOf(requiredWords(stretch)));
      if (ids !== undefined) spans.push({ ids, from, to });
    }
  return spans;
}

function addName(name: string, id: string, lexicon: Lexicon): void {
  const words = segment(plainWords(name), lexicon).filter(isSignificant);
  const key = keyOf(words);
  if (key === "") return;
  const ids = lexicon.indicators.get(key);
  if (ids === undefined) lexicon.indicators.set(key, new Set([id]));
  else ids.add(id);
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
