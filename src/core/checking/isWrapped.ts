import type { ParagraphReading } from "./reading";

/**
 * Whether lines were broken by hand (text copied from a PDF or a page), so that a paragraph's end says nothing
 * about a sentence's end: many body paragraphs stop without a closing mark.
 */
export function isWrapped(readings: readonly ParagraphReading[]): boolean {
  const bodies = readings.filter(({ place, text }) => place === "body" && text.trim().length >= 15);
  const open = bodies.filter(({ text }) => !closed.test(text));
  return open.length >= 4 && open.length * 4 > bodies.length;
}

const closed = /[。！？：；:;…][”’》）】」\s]*$/u;
