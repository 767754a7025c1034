import type { Lexicon, Token } from "./lexicon";

/** Members of contrasts (`LexiconWords.contrasts`) that words belong to, by line. */
export type Contrasts = ReadonlyMap<number, ReadonlySet<number>>;

export function contrastsOf(tokens: readonly Token[], lexicon: Lexicon): Contrasts {
  const members = new Map<number, Set<number>>();
  for (const { text } of tokens)
    for (const { line, member } of lexicon.places.get(text) ?? [])
      members.set(line, (members.get(line) ?? new Set()).add(member));
  return members;
}

export type ContrastFit =
  | "none"
  /** One side says more of a line than the other: 制定修订 against 修订. */
  | "unequal"
  /** Different members of a line, none in common. */
  | "conflict";

/** What the two sides' members say; lines that only one side speaks of say nothing. */
export function compareContrasts(a: Contrasts, b: Contrasts): ContrastFit {
  let fit: ContrastFit = "none";
  for (const [line, members] of a) {
    const others = b.get(line);
    if (others === undefined) continue;
    let common = 0;
    for (const member of members) if (others.has(member)) common++;
    if (common === 0) return "conflict";
    if (common < members.size || common < others.size) fit = "unequal";
  }
  return fit;
}
