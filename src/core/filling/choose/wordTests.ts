import type { TokenKind } from "../lexicon";
import type { Likeness } from "../compare/likeness";

/** Its row stands within one of that of the figure before it or after it. */
export const nextTo = 0.75;

/** Its name is one short word under a name that the place does not have. */
export const isThin = ({ words: { leaf, group, over }, groupAll }: Likeness): boolean =>
  group.text !== "" &&
  over !== "teller" &&
  groupAll < 0.5 &&
  leaf.owner.filter(({ kind }) => kind !== "verb").length <= 2;

/** Its whole name is what became of things, and names none: 立案, not 信访件办结. */
export const isFree = ({ names, carriedByName }: Likeness): boolean => names >= 0.97 && carriedByName === 0;

export const persons: ReadonlySet<TokenKind> = new Set<TokenKind>(["people", "crowd", "filler"]);
