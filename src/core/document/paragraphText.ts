import type { Paragraph, Snapshot } from "./snapshot";

export const isBlank = (text: string): boolean => text.trim() === "";

/** Text without any blank: dates and units of a signature are often spaced out by hand. */
export const compact = (text: string): string => text.replace(/\s/gu, "");

const sentenceEnd = /[。！？!?；;：:…][”’』」"）)》〉]*$/u;

/** The words come to an end here: a paragraph that does not was broken in mid-sentence, or is a heading. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.trimEnd());

/** What a download leaves behind, e.g. ##paidend##. */
export const isResidue = (text: string): boolean => /^##+\w+##+$/u.test(text.trim());

/** The page number that ends a line, and the dots or the tab that lead to it. */
const pageNumber = /[0-9]{1,3}$/u;
const leaders = /[….·]{2}$/u;

function endsInPageNumber(text: string): boolean {
  const line = text.trimEnd();
  const number = pageNumber.exec(line.slice(-3))?.[0] ?? "";
  if (number === "") return false;
  const lead = line.slice(0, line.length - number.length);
  // A tab is a blank too.
  const blanks = lead.slice(lead.trimEnd().length);
  return blanks.includes("\t") || leaders.test(lead.trimEnd().slice(-2));
}

/** A line of a table of contents (目录). */
export const isContentsLine = ({ text, styleName }: Paragraph): boolean =>
  /^(?:toc|目录)/iu.test(styleName ?? "") || /^目\s*录$/u.test(text.trim()) || endsInPageNumber(text);

/** Indexes of paragraphs with words of their own: no table cells, no blanks, no residue. */
export function textParagraphs({ paragraphs }: Snapshot): readonly number[] {
  return paragraphs.flatMap(({ text, cell }, index) =>
    cell === null && !isBlank(text) && !isResidue(text) ? [index] : [],
  );
}

export const textAt = ({ paragraphs }: Snapshot, index: number): string => paragraphs[index]?.text ?? "";
