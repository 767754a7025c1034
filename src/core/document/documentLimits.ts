/** What a document may hold, whatever its file says: what is read and checked within ten seconds and 512 MB. */
export const documentLimits = {
  paragraphs: 30_000,
  /** UTF-16 units of the text that is shown; a thousand pages hold some 700,000. */
  characters: 1_000_000,
  /** Of one paragraph. */
  paragraphCharacters: 100_000,
  /** Stretches of one paragraph that show text, each in a run of its own. */
  runs: 20_000,
  /** Places left unfilled, in the body and elsewhere. */
  gaps: 30_000,
  /** Numbers in digits and places left unfilled of the body, where a ledger is asked about each of them. */
  numbers: 12_000,
  /** The same, where those of two reports are held against each other. */
  comparedNumbers: 80_000,
  /** Elements of one part of a .docx. */
  elements: 2_000_000,
  /** Elements within elements: a table in a table costs some eight. */
  depth: 1_000,
  /** Files within a package. */
  parts: 10_000,
} as const;

export interface TooMuch {
  readonly kind: "tooMuch";
  readonly of: keyof typeof documentLimits;
  readonly limit: number;
}

export const tooMuch = (of: TooMuch["of"]): TooMuch => ({ kind: "tooMuch", of, limit: documentLimits[of] });

/** The first limit of text that is passed, null for none. @param texts of paragraphs */
export function measureTexts(texts: Iterable<string>): TooMuch | null {
  let characters = 0;
  let paragraphs = 0;
  for (const { length } of texts) {
    if (length > documentLimits.paragraphCharacters) return tooMuch("paragraphCharacters");
    characters += length;
    paragraphs += 1;
  }
  if (characters > documentLimits.characters) return tooMuch("characters");
  return paragraphs > documentLimits.paragraphs ? tooMuch("paragraphs") : null;
}
