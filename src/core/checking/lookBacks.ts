import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import type { CheckMaterial, ParagraphReading } from "./reading";

/** A figure that comes back to what was told before, with another value. */
export interface LookBack {
  readonly range: TextRange;
  readonly noun: string;
  readonly unit: string;
  readonly value: number;
  /** What was told first, and in which paragraph. */
  readonly told: number;
  readonly paragraph: number;
}

/** How a language of reports comes back to what was counted; every pattern has the groups count, unit and words. */
export interface LookBackWords {
  /** 对28个问题整改情况开展“回头看”: words behind the figure. */
  readonly back: RegExp;
  /** All of them are meant: 逐项, 回头看. */
  readonly all: RegExp;
  /** “联系企业由213家扩大到240家”: words before the figure that something starts from. */
  readonly base: RegExp;
  /** A figure with the words before it, and with those after it. */
  readonly behind: RegExp;
  readonly before: RegExp;
}

interface Told {
  readonly words: string;
  readonly unit: string;
  readonly value: number;
  readonly paragraph: number;
  readonly order: "behind" | "before";
  /** What stands around it. */
  readonly around: string;
}

/** Every look back in the report's end that agrees with nothing told before under the same name. */
export function* lookBacks(
  { readings, sections }: CheckMaterial,
  patterns: LookBackWords,
): Generator<LookBack> {
  const plan = sections.find(({ role }) => role === "next-steps")?.paragraph ?? null;
  if (plan === null) return;
  const told = readings
    .filter(({ paragraph }) => paragraph < plan)
    .flatMap((reading) => statedIn(reading, patterns));
  for (const reading of readings)
    if (reading.paragraph >= plan && reading.place === "body") yield* backIn(reading, told, patterns);
}

function* backIn(
  { paragraph, text }: ParagraphReading,
  told: readonly Told[],
  { back, all, base }: LookBackWords,
): Generator<LookBack> {
  for (const match of text.matchAll(back))
    if (all.test(clauseAt(text, match.index))) yield* conflictOf(paragraph, match, told, false);
  for (const match of text.matchAll(base)) yield* conflictOf(paragraph, match, told, true);
}

function* conflictOf(
  paragraph: number,
  { 0: match, index, groups = {} }: RegExpExecArray,
  told: readonly Told[],
  atEnd: boolean,
): Generator<LookBack> {
  const { count = "", unit = "", words = "" } = groups;
  const namesakes = told.flatMap((other) => {
    const noun = other.unit === unit ? nameOf(other, words, atEnd) : null;
    return noun === null ? [] : [{ ...other, noun }];
  });
  const [first] = namesakes;
  if (first === undefined) return;
  const { noun } = first;
  const value = Number(count);
  // A figure told of such things may be meant.
  if (told.some((other) => other.unit === unit && other.value === value && other.around.includes(noun)))
    return;
  const start = index + match.lastIndexOf(count + unit);
  const range = textRange(paragraph, start, start + count.length);
  yield { range, noun, unit, value, told: first.value, paragraph: first.paragraph };
}

function statedIn(
  { text, paragraph, place }: ParagraphReading,
  { behind, before }: LookBackWords,
): readonly Told[] {
  if (place !== "body") return [];
  const read = (pattern: RegExp, order: Told["order"]): readonly Told[] =>
    [...text.matchAll(pattern)].map(({ groups, index, 0: match }) => ({
      around: text.slice(Math.max(0, index - 16), index + match.length + 10),
      words: groups?.["words"] ?? "",
      unit: groups?.["unit"] ?? "",
      value: Number(groups?.["count"]),
      paragraph,
      order,
    }));
  const totals = [
    ...text.matchAll(/(?:总?共计?|合计|总计)(?<count>\d{1,4})(?<unit>\p{Script=Han}{1,2})/gu),
  ].map(({ groups, index }) => ({
    around: text.slice(Math.max(0, index - 40), index),
    words: "",
    unit: groups?.["unit"] ?? "",
    value: Number(groups?.["count"]),
    paragraph,
    order: "behind" as const,
  }));
  return [...read(behind, "behind"), ...read(before, "before"), ...totals];
}

const least = 2;

/**
 * What both name: the end of what stands before a figure, or the head of what follows one, that is also the head of the words
 * (or their end, where they stand before their figure, too).
 */
function nameOf({ words: other, order }: Told, words: string, atEnd: boolean): string | null {
  for (let length = words.length; length >= least; length--) {
    const name = atEnd ? words.slice(-length) : words.slice(0, length);
    if (order === "behind" ? other.endsWith(name) : other.startsWith(name)) return name;
  }
  return null;
}

const clauseAt = (text: string, at: number): string => {
  const start = Math.max(...["。", "；"].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const end = text.slice(at).search(/[。；]/u);
  return text.slice(start, end < 0 ? text.length : at + end);
};
