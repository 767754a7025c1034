import type { RoleId } from "../report/reportKind";
import { firstNotBefore } from "../text/orderedSearch";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import type { CheckMaterial, ParagraphReading } from "./reading";

export interface Match {
  readonly reading: ParagraphReading;
  readonly range: TextRange;
  readonly text: string;
  /** Named groups that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match of a pattern with the flags `g` and `u` in one paragraph. */
export function* matchesIn(reading: ParagraphReading, pattern: RegExp): Generator<Match> {
  for (const match of reading.text.matchAll(pattern)) {
    const range = textRange(reading.paragraph, match.index, match.index + match[0].length);
    yield { reading, range, text: match[0], groups: match.groups ?? {} };
  }
}

/** Every match in every paragraph, in document order. */
export function* matchesInAll(readings: readonly ParagraphReading[], pattern: RegExp): Generator<Match> {
  for (const reading of readings) yield* matchesIn(reading, pattern);
}

/** Whether the paragraph is evidence for the role, alone or with others. */
export const inRole = ({ sections }: CheckMaterial, role: RoleId, paragraph: number): boolean =>
  sections.some(
    (section) =>
      section.role === role &&
      section.paragraph !== null &&
      section.paragraph <= paragraph &&
      paragraph < (section.end ?? section.paragraph + 1),
  );

export const isChinese = (char: string): boolean => /^\p{Script=Han}$/u.test(char);

/** The sentence of the paragraph that holds the offset; the whole paragraph where there is none. */
export function sentenceAt(reading: ParagraphReading, offset: number): { start: number; end: number } {
  const { sentences, text } = reading;
  const sentence = sentences[firstNotBefore(sentences, ({ end }) => end <= offset)];
  return sentence !== undefined && sentence.start <= offset ? sentence : { start: 0, end: text.length };
}
