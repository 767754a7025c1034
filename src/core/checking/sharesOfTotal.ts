import { addTo } from "../groups";
import { matchesInAll } from "./findIn";
import type { FigureStatement } from "./figureStatements";
import type { ParagraphReading } from "./reading";

/** Digits behind the decimal point of a rate as it is written. */
export const decimalsOf = ({ text }: ParagraphReading, { range }: FigureStatement): number =>
  text.slice(range.start, range.end).split(/[.．]/u)[1]?.length ?? 0;

export const round = (value: number): number => Math.round(value * 100) / 100;

const ofTotal = /^，?占(?<whole>\p{Script=Han}{2}(?=总[数额量]的)|\p{Script=Han}{3,12}?)(?:总[数额量])?的$/u;
/** So near must a rate be to what follows where the whole has a name of two characters. Percentage points. */
const nearOfShort = 5;

/** How many things of a name there are said to be, by the name with its unit; read once it is asked for. */
export function wholesTold(
  readings: readonly ParagraphReading[],
): () => ReadonlyMap<string, readonly number[]> {
  let told: Map<string, number[]> | null = null;
  return () => (told ??= readWholes(readings));
}

/** Of more the first tell enough: they differ. */
const mostWholes = 50;

function readWholes(readings: readonly ParagraphReading[]): Map<string, number[]> {
  const told = new Map<string, number[]>();
  const pattern =
    /(?<name>\p{Script=Han}{2,12})(?<count>(?<![\d.])\d{1,6}(?:\.\d{1,4})?)(?<unit>[个名家户项件条]|[万亿]元)/gu;
  for (const { groups } of matchesInAll(readings, pattern)) {
    const { name = "", count = "", unit = "" } = groups;
    for (let length = 2; length <= name.length; length++) {
      const key = name.slice(-length) + unit;
      if ((told.get(key)?.length ?? 0) < mostWholes) addTo(told, key, Number(count));
    }
  }
  return told;
}

/** Null where there is none, or they differ. */
function onlyAbove(value: number, counts: readonly number[] = []): number | null {
  const [whole, ...others] = new Set(counts.filter((count) => count > value));
  return whole === undefined || others.length > 0 ? null : whole;
}

/** “规模以上企业79家，占规模以上企业总数的98%”, where the report tells elsewhere how many there are. */
export function* sharesOfTotal(
  reading: ParagraphReading,
  statements: readonly FigureStatement[],
  wholes: () => ReadonlyMap<string, readonly number[]>,
) {
  for (const [index, rate] of statements.entries()) {
    const part = statements[index - 1];
    if (rate.unit !== "%" || rate.hedged || part === undefined || part.hedged) continue;
    const name = ofTotal.exec(reading.text.slice(part.unitEnd, rate.range.start))?.groups?.["whole"];
    if (name === undefined) continue;
    const whole = onlyAbove(part.value, wholes().get(name + part.unit));
    if (whole === null) continue;
    const exact = (part.value / whole) * 100;
    if (!isWrong(Math.abs(exact - rate.value), decimalsOf(reading, rate), name)) continue;
    const data = { part: part.value, whole, expected: round(exact), rate: rate.value };
    yield { range: rate.range, data };
  }
}

const isWrong = (off: number, decimals: number, name: string): boolean =>
  off >= 10 ** -decimals && (name.length > 2 || off <= nearOfShort);
