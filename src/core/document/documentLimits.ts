/** What a document may hold, whatever its file says: what is read and checked within ten seconds and 512 MB. */
export const documentLimits = {
  paragraphs: 50_000,
  /** UTF-16 units of the text that is shown; a thousand pages hold some 600,000. */
  characters: 2_000_000,
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
