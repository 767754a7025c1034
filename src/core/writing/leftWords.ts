import type { Outline, Span } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import { readMeasure } from "../text/readMeasure";
import type { TextRange } from "../text/range";
import { isNameLike, nameSuffixes } from "./findNames";
import { protectedSpans, within } from "./protectedSpans";

/**
 * Why a number or name-like word was not masked: `date` 年份日期 · `number` 序号、文号 · `quoted` 书名号、引号里 · `title` 标题、落款 ·
 * `plain` 没有量词，没有认作数据 · `wording` 常用说法里的数词 · `name` 像名称，拿不准.
 */
export type LeftWordReason = "date" | "number" | "quoted" | "title" | "plain" | "wording" | "name";

export interface LeftWord {
  readonly range: TextRange;
  readonly text: string;
  readonly reason: LeftWordReason;
}

const number = /[0-9０-９]+(?:[.．,，:：/-][0-9０-９]+)*/gu;
const spelled = /[一二三四五六七八九十百千两]+/gu;
const suffix = new RegExp(nameSuffixes, "gu");
const han = /^\p{Script=Han}+$/u;

/** Every number and every word that looks like a name, in document order: what a person has to look at before sending. */
export function leftWords(snapshot: Snapshot, outline: Outline | null): readonly LeftWord[] {
  return snapshot.paragraphs.flatMap(({ text }, paragraph) => {
    const inTitle =
      outline !== null && [outline.title, outline.signature].some((span) => holds(span, paragraph));
    const found = [...numbersIn(text), ...spelledIn(text), ...namesIn(text)];
    return found
      .sort((a, b) => a.start - b.start)
      .map(({ start, words, reason }) => ({
        range: { paragraph, start, end: start + words.length },
        text: words,
        reason: inTitle && reason === "plain" ? "title" : reason,
      }));
  });
}

const holds = (span: Span | null, paragraph: number): boolean =>
  span !== null && paragraph >= span.from && paragraph < span.to;

interface Found {
  readonly start: number;
  readonly words: string;
  readonly reason: LeftWordReason;
}

function numbersIn(text: string): readonly Found[] {
  const spans = protectedSpans(text);
  return [...text.matchAll(number)].map(({ 0: words, index }): Found => {
    const end = index + words.length;
    const dated = /^\s?[年月日号时点分]/u.exec(text.slice(end, end + 2))?.[0] ?? "";
    if (within(spans, index, end)) return { start: index, words, reason: "quoted" };
    if (dated !== "") return { start: index, words: words + dated, reason: "date" };
    const counted = text.charAt(index - 1) === "第" || /^[.．、）)]/u.test(text.slice(end, end + 1));
    return { start: index, words, reason: counted ? "number" : "plain" };
  });
}

function spelledIn(text: string): readonly Found[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: words, index }): Found[] => {
    const measure = readMeasure(text, index + words.length);
    if (measure === null || text.charAt(index - 1) === "第") return [];
    return [
      { start: index, words: words + text.slice(index + words.length, measure.end), reason: "wording" },
    ];
  });
}

/** The two or three characters before what a place or body ends with. */
function namesIn(text: string): readonly Found[] {
  return [...text.matchAll(suffix)].flatMap(({ 0: kind, index }): Found[] => {
    for (const length of [2, 3]) {
      const stem = text.slice(Math.max(0, index - length), index);
      if (stem.length === length && han.test(stem) && isNameLike(stem))
        return [{ start: index - length, words: stem + kind, reason: "name" }];
    }
    return [];
  });
}
