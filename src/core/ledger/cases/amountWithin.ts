import { readChineseCount } from "../../text/chineseNumeral";
import { foldWidth } from "../../text/foldWidth";
import { readMeasure } from "../../text/readMeasure";

const numbers =
  /(?<![\d第、.,—–~至\-一二两三四五六七八九十百])(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,7}(?:\.\d{1,4})?|[一二两三四五六七八九十百]{1,5})/gu;

/** Of one event 7人 are 7人次; 人次 are never so many 人. */
const people: ReadonlyMap<string, readonly string[]> = new Map([
  ["人次", ["人次", "人", "名"]],
  ["人", ["人", "名"]],
  ["名", ["人", "名"]],
]);

/** The one amount that the words of a cell tell in a unit: 困难党员6户 in 户; null where they tell none, or several. */
export function amountWithin(texts: readonly string[], unit: string): number | null {
  const units = people.get(unit) ?? [unit];
  const found = texts.flatMap((told) => {
    const text = foldWidth(told);
    return Array.from(text.matchAll(numbers)).flatMap(({ 0: digits, index }) => {
      const end = index + digits.length;
      const measure = readMeasure(text, end)?.unit ?? units.find((one) => text.startsWith(one, end));
      return measure !== undefined && units.includes(measure) ? [digits.replaceAll(",", "")] : [];
    });
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const value = readChineseCount(only) ?? Number(only);
  return Number.isNaN(value) ? null : value;
}
