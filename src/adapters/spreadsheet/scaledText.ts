import { formatAmount, shiftDecimal } from "../../core/text/formatAmount";

/** What the unit in a number format says of the stored number: 万元 is ten thousand of it. */
const magnitudes: readonly (readonly [word: string, places: number])[] = [
  ["百万", 6],
  ["千万", 7],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
];

/** Spreadsheets have no format for 万; people write a point that is no point between the digits: 0!.0,"万元", 0\.0000"万". */
const written =
  /^(?<digits>[#0,]*0)[!\\]\.(?<places>0{1,6})(?<scale>,{0,3})\s?(?:"(?<quoted>[^"]{1,8})"|(?<plain>[\p{Script=Han}]{1,4}))?(?:;.*)?$/u;

const placesOf = (unit: string): number | undefined =>
  magnitudes.find(([word]) => unit.startsWith(word))?.[1];

interface ScaledFormat {
  readonly decimals: number;
  readonly thousands: boolean;
  readonly unit: string;
  /** How far the point is moved to the left. */
  readonly moved: number;
}

function scaledFormat(format: string): ScaledFormat | null {
  if (!/[!\\]\./u.test(format)) return null;
  const { digits = "", places = "", scale = "", quoted, plain } = written.exec(format)?.groups ?? {};
  if (places === "") return null;
  const unit = quoted ?? plain ?? "";
  const moved = placesOf(unit) ?? places.length + 3 * scale.length;
  return { decimals: places.length, thousands: digits.includes(","), unit, moved };
}

/** The text of a number whose format shows it in 万 or another magnitude by such a point; null for all other formats. */
export function scaledText(format: string, value: number): string | null {
  const scaled = scaledFormat(format);
  if (scaled === null || !Number.isFinite(value) || Math.abs(value) >= 1e15) return null;
  const { decimals, thousands, unit, moved } = scaled;
  return formatAmount(shiftDecimal(value.toFixed(6), -moved), { decimals, thousands }) + unit;
}
