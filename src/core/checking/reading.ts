import type { Heading, Outline } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Gap } from "../gaps/gap";
import { firstNotBefore } from "../text/orderedSearch";
import type { CheckInput } from "./check";

export type Place = "blank" | "title" | "addressee" | "heading" | "body" | "cell" | "signature";

/** A number typed in digits of either width: `1,284`, `92.5`. Offsets are UTF-16, half-open. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  /** Digits and decimal point in half width, separators removed. */
  readonly digits: string;
}

export interface SentenceReading {
  readonly start: number;
  /** After the closing mark. */
  readonly end: number;
}

/** What one pass over a paragraph finds, shared by all checks. */
export interface ParagraphReading {
  readonly paragraph: number;
  readonly text: string;
  readonly place: Place;
  readonly heading: Heading | null;
  /** Where body text begins: after a run-on heading, 0 without one, the paragraph's end for a heading alone. */
  readonly bodyStart: number;
  readonly gaps: readonly Gap[];
  /** Offsets of punctuation of either width, brackets and quotation marks included. */
  readonly marks: readonly number[];
  readonly numbers: readonly NumberReading[];
  /** Sentences of the body text: up to 。！？, closing quotation marks included; those of more than 600 characters are cut. */
  readonly sentences: readonly SentenceReading[];
}

/** The input of a check run together with what was read of it once. */
export interface CheckMaterial extends CheckInput {
  /** One for each paragraph of the snapshot. */
  readonly readings: readonly ParagraphReading[];
}

export function readMaterial(input: CheckInput): CheckMaterial {
  const { snapshot, outline, gaps } = input;
  const headings = new Map(outline.headings.map((heading) => [heading.paragraph, heading]));
  const gapsOf = groupGaps(gaps);
  const readings = snapshot.paragraphs.map(({ text }, paragraph): ParagraphReading => {
    const heading = headings.get(paragraph) ?? null;
    const place = placeOf(snapshot, outline, paragraph, heading);
    const bodyStart = place === "body" || place === "cell" ? (heading?.end ?? 0) : text.length;
    const characters = readCharacters(text);
    return {
      paragraph,
      text,
      place,
      heading,
      bodyStart,
      gaps: gapsOf.get(paragraph) ?? [],
      marks: characters.marks,
      numbers: characters.numbers,
      sentences: readSentences(text, characters.marks, bodyStart),
    };
  });
  return { ...input, readings };
}

/** Whether the place lies in or touches a gap, where nothing can be said about wording. */
export const touchesGap = ({ gaps }: ParagraphReading, start: number, end: number): boolean =>
  (gaps[firstNotBefore(gaps, ({ range }) => range.end < start)]?.range.start ?? Infinity) <= end;

function groupGaps(gaps: readonly Gap[]): ReadonlyMap<number, readonly Gap[]> {
  const groups = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.range.paragraph);
    if (group === undefined) groups.set(gap.range.paragraph, [gap]);
    else group.push(gap);
  }
  return groups;
}

function placeOf(
  { paragraphs }: Snapshot,
  { title, preamble, signature }: Outline,
  paragraph: number,
  heading: Heading | null,
): Place {
  const { text, cell } = paragraphs[paragraph] ?? { text: "", cell: null };
  const inside = (span: Outline["title"]): boolean =>
    span !== null && paragraph >= span.from && paragraph < span.to;
  if (text.trim() === "") return "blank";
  if (cell !== null) return "cell";
  if (inside(title)) return "title";
  if (inside(signature)) return "signature";
  if (heading !== null && !heading.runOn) return "heading";
  if (inside(preamble) && addressee.test(text)) return "addressee";
  return "body";
}

const addressee = /^\s*[^，。；！？]{1,40}[：:]\s*$/u;

const punctuation = new Set("，。、；：？！“”‘’《》〈〉（）〔〕【】［］「」『』—…·,.;:?!\"'()[]<>%％~～－");
const closers = new Set('”’》）〕】」』)"');

interface Characters {
  readonly marks: readonly number[];
  readonly numbers: readonly NumberReading[];
}

function readCharacters(text: string): Characters {
  const marks: number[] = [];
  const numbers: NumberReading[] = [];
  let offset = 0;
  while (offset < text.length) {
    if (isDigit(text.charCodeAt(offset))) {
      const number = readNumber(text, offset);
      numbers.push(number);
      offset = number.end;
      continue;
    }
    if (punctuation.has(text.charAt(offset))) marks.push(offset);
    offset++;
  }
  return { marks, numbers };
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const separators = new Set(",，.．");

/** A separator belongs to the number when digits follow it; `，` only as a separator of thousands. */
function readNumber(text: string, start: number): NumberReading {
  let end = start;
  let digits = "";
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      digits += String.fromCharCode(code >= 0xff10 ? code - 0xff10 + 48 : code);
      end++;
      continue;
    }
    const char = text.charAt(end);
    if (!separators.has(char) || !isDigit(text.charCodeAt(end + 1))) break;
    if (char === "." || char === "．") {
      if (digits.includes(".")) break;
      digits += ".";
    } else if (!thousands(text, end)) break;
    end++;
  }
  return { start, end, digits };
}

/** Exactly three digits follow the separator at `offset`. */
const thousands = (text: string, offset: number): boolean =>
  isDigit(text.charCodeAt(offset + 2)) &&
  isDigit(text.charCodeAt(offset + 3)) &&
  !isDigit(text.charCodeAt(offset + 4));

/** A sentence that goes on for longer is cut at its next mark, or without one at twice the length. */
const longestSentence = 600;

function readSentences(
  text: string,
  marks: readonly number[],
  bodyStart: number,
): readonly SentenceReading[] {
  const sentences: SentenceReading[] = [];
  let start = bodyStart;
  const cutUpTo = (to: number): void => {
    for (; to - start > 2 * longestSentence; start += longestSentence)
      sentences.push({ start, end: start + longestSentence });
  };
  for (const mark of marks) {
    if (mark < start) continue;
    cutUpTo(mark);
    const ends = mark - start < longestSentence ? "。！？" : "。！？；，、";
    if (!ends.includes(text.charAt(mark))) continue;
    let end = mark + 1;
    while (closers.has(text.charAt(end))) end++;
    sentences.push({ start, end });
    start = end;
  }
  cutUpTo(text.length);
  if (text.slice(start).trim() !== "") sentences.push({ start, end: text.length });
  return sentences;
}
