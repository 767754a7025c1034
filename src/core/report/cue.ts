/** Longest stretch that `…` passes over, in UTF-16 units; it never leaves a sentence. */
const reach = 28;

const compiled = new Map<string, RegExp>();

/**
 * Cues are words with five signs: `…` stands for other words of the same sentence, `(甲|乙)` for alternatives, `?` makes
 * what stands before it optional, `^` and `$` are the beginning and the end of the heading or sentence.
 * "存在…(问题|不足)" finds "存在的主要问题".
 */
function compile(cue: string): RegExp {
  const known = compiled.get(cue);
  if (known !== undefined) return known;
  const source = cue.replace(/[\\.*+{}]/gu, "\\$&").replace(/…/gu, `[^。！？\\n]{0,${reach}}?`);
  const pattern = new RegExp(source, "mu");
  compiled.set(cue, pattern);
  return pattern;
}

/** Cues sorted by what they do: `!` forbids, `&` counts beside another role, the rest speaks for it. */
export interface CueSet {
  readonly words: readonly string[];
  readonly beside: readonly string[];
  readonly vetoes: readonly string[];
}

export function sortCues(cues: readonly string[], values: Readonly<Record<string, string>> = {}): CueSet {
  const filled = cues
    .map((cue) => cue.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole))
    .filter((cue) => !cue.includes("{"));
  return {
    words: filled.filter((cue) => !/^[!&]/u.test(cue)),
    beside: filled.filter((cue) => cue.startsWith("&")).map((cue) => cue.slice(1)),
    vetoes: filled.filter((cue) => cue.startsWith("!")).map((cue) => cue.slice(1)),
  };
}

export const matchesAny = (text: string, cues: readonly string[]): boolean =>
  cues.some((cue) => compile(cue).test(text));

/** Words are sought in text without blanks and quotation marks: “第一责任人” and 第一责任人 are the same. */
export const foldForCues = (text: string): string =>
  text
    .replace(/[\s“”"「」‘’']/gu, "")
    .replace(/,/gu, "，")
    .replace(/:/gu, "：");
