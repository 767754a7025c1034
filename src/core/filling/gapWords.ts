import { findConcepts, requiredWords, significantWords } from "./concepts";
import type { ConceptSpan } from "./concepts";
import { contrastsOf } from "./contrastsOf";
import type { Contrasts } from "./contrastsOf";
import type { GapDescription } from "./describeGap";
import type { Lexicon, Token } from "./lexicon";

/** The words of a gap, prepared for many comparisons. */
export interface GapWords {
  readonly description: GapDescription;
  /** Words that say what is counted. */
  readonly object: readonly Token[];
  /** Those of them that the other side must have. */
  readonly required: ReadonlySet<Token>;
  readonly concepts: readonly ConceptSpan[];
  readonly contrasts: Contrasts;
  /** Words around the object that narrow the circle that is counted. */
  readonly narrowing: readonly string[];
  readonly inheritedRequired: readonly Token[];
  /** Own words and, where the own ones do not suffice, inherited ones: canonical, joined. */
  readonly local: string;
  readonly localWords: ReadonlySet<string>;
  readonly inheritedWords: ReadonlySet<string>;
  readonly context: string;
  readonly contextWords: ReadonlySet<string>;
  readonly wide: string;
}

export const joinWords = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
export const wordSet = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ text }) => text));

const narrows = ({ kind }: Token): boolean => kind === "scope" || kind === "people" || kind === "negation";

/** `wide`: headings above the sentence. */
export function gapWords(description: GapDescription, wide: readonly Token[], lexicon: Lexicon): GapWords {
  const { object, outer, inherited, context, borrowed } = description;
  const significant = significantWords(object);
  const around = [...outer, ...(borrowed ? [] : inherited)];
  return {
    description,
    object: significant,
    required: new Set(requiredWords(significant)),
    concepts: findConcepts(object, lexicon),
    contrasts: contrastsOf([...object, ...outer], lexicon),
    narrowing: around.filter(narrows).map(({ text }) => text),
    inheritedRequired: requiredWords(inherited),
    local: `${joinWords(outer)}|${joinWords(object)}|${joinWords(inherited)}`,
    localWords: wordSet([...outer, ...object]),
    inheritedWords: wordSet(inherited),
    context: joinWords(context),
    contextWords: wordSet(context),
    wide: joinWords(wide),
  };
}
