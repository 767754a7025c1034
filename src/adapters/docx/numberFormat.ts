/**
 * A number as list numbering writes it (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
 * @param value 0 or more
 * @param format the format's name; one that is not known is written in Arabic digits
 */
export function formatNumber(value: number, format: string): string {
  return (formats.get(format) ?? String)(value);
}

type Format = (value: number) => string;

const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    none: () => "",
    decimalZero: (value) => String(value).padStart(2, "0"),
    decimalFullWidth: (value) => fullWidth(value),
    decimalFullWidth2: (value) => fullWidth(value),
    decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
    decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460),
    decimalEnclosedParen: (value) => enclosed(value, 0x2474),
    decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
    upperLetter: (value) => letters(value, "A"),
    lowerLetter: (value) => letters(value, "a"),
    upperRoman: roman,
    lowerRoman: (value) => roman(value).toLowerCase(),
    chineseCounting: (value) =>
      value < 100 ? chinese(value, everyday) : digits(value, "○一二三四五六七八九"),
    chineseCountingThousand: (value) => chinese(value, everyday),
    japaneseCounting: (value) => chinese(value, everyday).replace(/^一(?=[百千])/u, ""),
    taiwaneseCounting: (value) =>
      value < 100 ? chinese(value, everyday) : digits(value, "○一二三四五六七八九"),
    taiwaneseCountingThousand: (value) => chinese(value, everyday),
    chineseLegalSimplified: (value) => chinese(value, legal),
    ideographDigital: (value) => digits(value, "〇一二三四五六七八九"),
    japaneseDigitalTenThousand: (value) => digits(value, "〇一二三四五六七八九"),
    taiwaneseDigital: (value) => digits(value, "○一二三四五六七八九"),
    ideographTraditional: (value) => cycle(value, "甲乙丙丁戊己庚辛壬癸"),
    ideographZodiac: (value) => cycle(value, "子丑寅卯辰巳午未申酉戌亥"),
    ideographEnclosedCircle: (value) =>
      value >= 1 && value <= 10 ? String.fromCodePoint(0x327f + value) : String(value),
  }),
);

const fullWidth = (value: number): string => digits(value, "０１２３４５６７８９");

const digits = (value: number, shapes: string): string =>
  String(value).replaceAll(/\d/gu, (digit) => shapes.charAt(Number(digit)));

/** ① to ⑳ and their like; Word goes on with plain digits. */
const enclosed = (value: number, first: number): string =>
  value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : String(value);

/** A to Z, then AA, BB: the letter is repeated. */
function letters(value: number, first: string): string {
  if (value < 1) return "";
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const cycle = (value: number, shapes: string): string =>
  value >= 1 && value <= shapes.length ? shapes.charAt(value - 1) : String(value);

const romanSteps = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 32767) return String(value);
  let rest = value;
  let text = "";
  for (const [step, shape] of romanSteps) {
    text += shape.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return text;
}

interface ChineseDigits {
  readonly zero: string;
  readonly digits: string;
  readonly units: readonly string[];
  /** 十一 rather than 一十一. */
  readonly shortTen: boolean;
}

const everyday: ChineseDigits = {
  zero: "零",
  digits: "零一二三四五六七八九",
  units: ["", "十", "百", "千"],
  shortTen: true,
};
const legal: ChineseDigits = {
  zero: "零",
  digits: "零壹贰叁肆伍陆柒捌玖",
  units: ["", "拾", "佰", "仟"],
  shortTen: false,
};

/** Up to 9999, with one 零 for any zeros in between; larger numbers in Arabic digits. */
function chinese(value: number, shapes: ChineseDigits): string {
  if (value > 9999) return String(value);
  if (value === 0) return shapes.zero;
  let text = "";
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += `${gap ? shapes.zero : ""}${shapes.digits.charAt(digit)}${shapes.units[power] ?? ""}`;
      gap = false;
    }
  }
  return shapes.shortTen && value >= 10 && value < 20 ? text.slice(1) : text;
}
