import { readChineseNumeral } from "../../text/chineseNumeral";

const sameUnits: readonly string[] = ["人次", "人", "名"];
const readers = new Map<string, RegExp>();

/** Amounts in a unit, people in any of theirs; 第3次 and 二、三批 are none. */
function readerOf(unit: string): RegExp {
  const known = readers.get(unit);
  if (known !== undefined) return known;
  const units = sameUnits.includes(unit) ? sameUnits : [unit];
  const made = new RegExp(
    `(?<![\\d第、.])(\\d{1,7}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百]{1,5})(?:${units.map((one) => one.replace(/[^\p{L}]/gu, "\\$&")).join("|")})`,
    "gu",
  );
  readers.set(unit, made);
  return made;
}

/** The one amount that the words of a cell tell in a unit: 困难党员6户 in 户; null where they tell none, or several. */
export function amountWithin(texts: readonly string[], unit: string): number | null {
  const found = texts.flatMap((text) => [...text.matchAll(readerOf(unit))]);
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const digits = only[1] ?? "";
  return readChineseNumeral(digits) ?? Number(digits);
}
