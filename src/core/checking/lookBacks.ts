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

const unit = "[个条项名家所件]";
/** 对28个问题整改情况开展“回头看”: all of them are meant. */
const back = new RegExp(
  String.raw`(?<=(?:对|把|将|针对|走遍|覆盖)(?:[^，。；：、\d]{0,12}[的、])?)(?<count>\d{1,4})(?<unit>${unit})(?<words>\p{Script=Han}{2,8})`,
  "gu",
);
const all = /回头看|逐一|逐项|逐条|逐个|复核|全覆盖|整改情况|动态管理|走遍|销号|跟踪问效|汇编/u;
const behind = new RegExp(String.raw`(?<words>\p{Script=Han}{2,10})(?<count>\d{1,4})(?<unit>${unit})`, "gu");
const before = new RegExp(
  String.raw`(?<!第)(?<count>\d{1,4})(?<unit>${unit})(?<words>\p{Script=Han}{2,8})`,
  "gu",
);

interface Told {
  readonly words: string;
  readonly unit: string;
  readonly value: number;
  readonly paragraph: number;
  readonly order: "behind" | "before";
}

/** Every look back in the report's end that agrees with nothing told before under the same name. */
export function* lookBacks({ readings, sections }: CheckMaterial): Generator<LookBack> {
  const plan = sections.find(({ role }) => role === "next-steps")?.paragraph ?? null;
  if (plan === null) return;
  const told = readings.filter(({ paragraph }) => paragraph < plan).flatMap(statedIn);
  for (const reading of readings)
    if (reading.paragraph >= plan && reading.place === "body") yield* backIn(reading, told);
}

function* backIn({ paragraph, text }: ParagraphReading, told: readonly Told[]): Generator<LookBack> {
  for (const { index, groups } of text.matchAll(back)) {
    const { count = "", unit: measure = "", words = "" } = groups ?? {};
    if (!all.test(clauseAt(text, index))) continue;
    const value = Number(count);
    const first = namesakes(told, words, measure)[0];
    // A figure told anywhere in this unit may be meant.
    if (first === undefined || told.some((other) => other.unit === measure && other.value === value))
      continue;
    yield {
      range: textRange(paragraph, index, index + count.length),
      noun: words.slice(0, commonLength(first, words)),
      unit: measure,
      value,
      told: first.value,
      paragraph: first.paragraph,
    };
  }
}

function statedIn({ text, paragraph, place }: ParagraphReading): readonly Told[] {
  if (place !== "body") return [];
  const read = (pattern: RegExp, order: Told["order"]): readonly Told[] =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      words: groups?.["words"] ?? "",
      unit: groups?.["unit"] ?? "",
      value: Number(groups?.["count"]),
      paragraph,
      order,
    }));
  return [...read(behind, "behind"), ...read(before, "before")];
}

const least = 2;

/** What was told of the same thing: 查摆问题28个, 46所学校. */
const namesakes = (told: readonly Told[], words: string, measure: string): readonly Told[] =>
  told.filter((other) => other.unit === measure && commonLength(other, words) >= least);

/** How many characters of the words name the same: the end of what stands before a figure, the head of what follows one. */
function commonLength({ words: other, order }: Told, words: string): number {
  for (let length = words.length; length >= least; length--) {
    const name = words.slice(0, length);
    if (order === "behind" ? other.endsWith(name) : other.startsWith(name)) return length;
  }
  return 0;
}

const clauseAt = (text: string, at: number): string => {
  const start = Math.max(...["。", "；"].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const end = text.slice(at).search(/[。；]/u);
  return text.slice(start, end < 0 ? text.length : at + end);
};
