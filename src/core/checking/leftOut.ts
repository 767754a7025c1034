/** A fixed wording with one of its characters left out. */
export interface LeftOut {
  readonly right: string;
  /** As it stands without the character. */
  readonly wrong: string;
}

/** Shorter wordings without a character may be words of their own. */
const shortest = 6;
const chinese = /^\p{Script=Han}$/u;

/**
 * Every way in which one Chinese character is lost from the wordings: not the first, for the rest also stands in the right
 * one; none that may be left out, and nothing that is part of another of the wordings. Linear in their length.
 *
 * @param spared characters that may be left out: 的, 和
 */
export function leftOutOf(wordings: readonly string[], spared: string): readonly LeftOut[] {
  const long = wordings.filter(({ length }) => length >= shortest);
  const found = new Map<string, string>();
  for (const right of long)
    for (let at = 1; at < right.length; at++) {
      const character = right.charAt(at);
      if (!chinese.test(character) || spared.includes(character)) continue;
      const wrong = right.slice(0, at) + right.slice(at + 1);
      if (!wordings.some((other) => other.includes(wrong) && other !== right)) found.set(wrong, right);
    }
  return [...found].map(([wrong, right]) => ({ wrong, right }));
}
