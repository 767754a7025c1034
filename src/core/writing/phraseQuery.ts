import type { PhraseSort } from "./phrase";

/** A word that was typed; `parts`: the words that it consists of, where it stands in no phrase as a whole. */
export interface QueryWord {
  readonly text: string;
  readonly parts?: readonly string[];
}

export interface PhraseQuery {
  /** The sort of phrase that was named (问题, 打算); null where none was. */
  readonly sort: PhraseSort | null;
  readonly words: readonly QueryWord[];
}

/** What was typed, blanks between words; the names of sorts ask for the sort, `all` has them as words. */
export function readQuery(
  typed: string,
  sorts: ReadonlyMap<string, PhraseSort>,
): PhraseQuery & { readonly all: readonly QueryWord[] } {
  const all = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const named = all.findLast((word) => sorts.has(word));
  return {
    sort: (named === undefined ? undefined : sorts.get(named)) ?? null,
    words: all.filter((word) => word !== named).map((text) => ({ text })),
    all: all.map((text) => ({ text })),
  };
}

const han = /^\p{Script=Han}+$/u;
const shortest = 2;

/**
 * Every longer word taken apart: a name of a sort at its end asks for the sort (巡察整改成效), the rest falls into the
 * longest words that stand in some phrase (党支部书记 讲党课).
 */
export function splitQuery(
  { sort, words }: PhraseQuery,
  index: { readonly all: string; readonly words: { readonly sorts: ReadonlyMap<string, PhraseSort> } },
): PhraseQuery {
  let asked = sort;
  const split = words.flatMap(({ text }): readonly QueryWord[] => {
    if (!han.test(text) || text.length <= shortest) return [{ text }];
    const end = asked === null ? sortAtEnd(text, index.words.sorts) : null;
    if (end !== null) asked = index.words.sorts.get(end) ?? null;
    const rest = end === null ? text : text.slice(0, -end.length);
    const parts = partsOf(rest, index.all);
    return parts.length === 0 ? [{ text: rest }] : [{ text: rest, parts }];
  });
  return { sort: asked, words: split };
}

const sortAtEnd = (text: string, sorts: ReadonlyMap<string, PhraseSort>): string | null =>
  [...sorts.keys()]
    .filter((word) => text.length >= word.length + shortest && text.endsWith(word))
    .sort((a, b) => b.length - a.length)[0] ?? null;

/** The longest words from the left; a single character between two of them is left out. Empty where nothing is known. */
function partsOf(text: string, all: string): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  while (at <= text.length - shortest) {
    let end = text.length;
    while (end - at >= shortest && !all.includes(text.slice(at, end))) end--;
    if (end - at < shortest) at++;
    else {
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  const known = parts.reduce((sum, part) => sum + part.length, 0);
  return known >= text.length * 0.6 ? parts : [];
}
