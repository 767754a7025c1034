/** Words that are quoted or cited as they are: nothing in them is a figure or a year of the report. UTF-16, half-open. */
export interface ProtectedSpan {
  readonly start: number;
  readonly end: number;
}

/** A longer quotation is a sentence of its own, with figures like any other. */
const longestName = 30;

const forms: readonly RegExp[] = [
  /《[^《》]{0,80}》/gu,
  new RegExp(`“[^“”]{0,${longestName}}”`, "gu"),
  /「[^「」]{0,30}」/gu,
  // Numbers of documents: 〔2025〕12号, [2025] 12 号.
  /[〔［[【（(]\s?(?:19|20)\d{2}\s?[〕］\]】）)]\s?(?:第\s?)?\d{0,5}\s?号?/gu,
  /(?<![0-9０-９])[0-9０-９]+号/gu,
];

/** In order of their beginnings; they may overlap. */
export function protectedSpans(text: string): readonly ProtectedSpan[] {
  return forms
    .flatMap((form) =>
      [...text.matchAll(form)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export const within = (spans: readonly ProtectedSpan[], start: number, end: number): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);
