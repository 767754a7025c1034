import type { Lexicon, Token } from "./lexicon";

/** A run of unknown characters costs more a character than any word, so that words win wherever they fit. */
const unknownCost = 1.6;

/** The words of a stretch without punctuation: the division with fewest unknown characters and fewest words. */
export const segment = (text: string, lexicon: Lexicon): readonly Token[] =>
  collect(text, stepsOf(text, lexicon), lexicon);

/** The same division by the words as they stand: where each ends, and its kind. */
export function wordEnds(
  text: string,
  lexicon: Lexicon,
): readonly { readonly end: number; readonly kind: Token["kind"] }[] {
  const step = stepsOf(text, lexicon);
  const ends: { end: number; kind: Token["kind"] }[] = [];
  for (let at = 0; at < text.length;) {
    const length = Math.max(step[at] ?? 0, 1);
    const kind =
      step[at] === 0 ? "unknown" : (lexicon.words.get(text.slice(at, at + length))?.kind ?? "noun");
    const last = ends.at(-1);
    at += length;
    if (kind === "unknown" && last?.kind === "unknown" && step[at - length] === 0) last.end = at;
    else ends.push({ end: at, kind });
  }
  return ends;
}

/** The length of the word that begins at each place; 0 for an unknown character. */
function stepsOf(text: string, lexicon: Lexicon): Uint8Array {
  const size = text.length;
  const cost = new Float64Array(size + 1);
  const step = new Uint8Array(size + 1);
  for (let at = size - 1; at >= 0; at--) {
    cost[at] = unknownCost + (cost[at + 1] ?? 0);
    for (const length of lexicon.lengths.get(text.charAt(at)) ?? []) {
      if (at + length > size || !lexicon.words.has(text.slice(at, at + length))) continue;
      const total = 1 + (cost[at + length] ?? 0);
      if (total >= (cost[at] ?? 0)) continue;
      cost[at] = total;
      step[at] = length;
    }
  }
  return step;
}

function collect(text: string, step: Uint8Array, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let unknown = "";
  const flush = (): void => {
    if (unknown !== "") tokens.push({ text: unknown, kind: "unknown" });
    unknown = "";
  };
  for (let at = 0; at < text.length;) {
    const length = step[at] ?? 0;
    const word = length === 0 ? undefined : lexicon.words.get(text.slice(at, at + length));
    if (word === undefined) unknown += text.charAt(at);
    else if (unknown.length > 1 && word.text === "会议") unknown += "会";
    else {
      flush();
      tokens.push(...(lexicon.compounds.get(word.text) ?? [word]));
    }
    at += Math.max(length, 1);
  }
  flush();
  return tokens;
}

const noise = /[“”‘’"'《》〈〉【】[\]\s·]|[（(](?:扩大|含扩大)[）)]/gu;

const dates = /(?:截[至止]到?)?(?:20\d\d年度?|(?<!\d)\d{1,2}月份?(?:\d{1,2}日|底|末)?)/gu;

/** Without quotation marks, blanks, dates and （扩大）; full-width letters and digits are left as they are. */
export const plainWords = (text: string): string => text.replace(noise, "").replace(dates, "");
