import type { ParagraphReading } from "./reading";
import type { TextRange } from "../text/range";
import { textRange } from "../text/range";

/** A fixed wording of which one member is another, or whose words stand in another order. */
export interface AlteredWhole {
  readonly range: TextRange;
  readonly wrong: string;
  readonly right: string;
}

/** Of three members or more; those of 同谋划、同部署… are chosen by who writes. */
const isClosed = (whole: string): boolean => whole.split("、").length >= 3 && !/^(?:同|谋划)/u.test(whole);

/** Shorter ones have their characters together by chance. */
const leastTurned = 8;

/** Compiles wordings: 把方向、管大局、保落实 with one member of its length altered, and words that changed places. */
export function compileWholes(
  wholes: readonly string[],
): (reading: ParagraphReading) => Generator<AlteredWhole> {
  const members = wholes.filter((whole) => isClosed(whole)).flatMap(patternsOf);
  const turned = wholes.filter((whole) => whole.length >= leastTurned);
  return function* (reading) {
    for (const { right, pattern } of members)
      for (const { 0: wrong, index } of reading.text.matchAll(pattern))
        if (isAltered(wrong, right)) yield found(reading, index, wrong, right);
    for (const right of turned) yield* turnedIn(reading, right);
  };
}

function patternsOf(right: string): readonly { readonly right: string; readonly pattern: RegExp }[] {
  const parts = right.split("、");
  return parts.map((part, at) => ({
    right,
    pattern: new RegExp(
      parts
        .map((other, index) => (index === at ? `(?!${part})\\p{Script=Han}{${part.length}}` : other))
        .join("、") + "(?!\\p{Script=Han}?、)",
      "gu",
    ),
  }));
}

/** The member that differs has a character of its own in its place. */
function isAltered(wrong: string, right: string): boolean {
  const differ = Array.from(right).filter((character, at) => character !== wrong.charAt(at)).length;
  return differ > 0 && differ <= 2;
}

function* turnedIn(reading: ParagraphReading, right: string): Generator<AlteredWhole> {
  const { text } = reading;
  const head = right.slice(0, 2);
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const wrong = text.slice(at, at + right.length);
    if (wrong !== right && sorted(wrong) === sorted(right)) yield found(reading, at, wrong, right);
  }
}

const sorted = (text: string): string => Array.from(text).sort().join("");

const found = (
  { paragraph }: ParagraphReading,
  start: number,
  wrong: string,
  right: string,
): AlteredWhole => ({ range: textRange(paragraph, start, start + wrong.length), wrong, right });
