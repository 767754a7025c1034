const digitValues: ReadonlyMap<string, number> = new Map([
  ..."〇一二三四五六七八九".split("").map((digit, value) => [digit, value] as const),
  ..."零壹贰叁肆伍陆柒捌玖".split("").map((digit, value) => [digit, value] as const),
  // ○ (U+25CB) and the letter O are typed for 〇 in years.
  ["○", 0],
  ["两", 2],
]);

const unitValues: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);

const sectionValues: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

export const isChineseNumeralCharacter = (character: string): boolean =>
  digitValues.has(character) ||
  unitValues.has(character) ||
  sectionValues.has(character) ||
  character === "廿" ||
  character === "卅";

/** 二〇二五 → 2025: digits only, read place by place. */
function readPlaces(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digitValues.get(character);
    if (digit === undefined || character === "两") return null;
    value = value * 10 + digit;
  }
  return value;
}

interface Reading {
  total: number;
  section: number;
  digit: number | null;
  /** The last unit read: 三千二 means 3200, so a closing digit counts in tenths of it. */
  lastUnit: number;
  zero: boolean;
}

function takeDigit(reading: Reading, digit: number): boolean {
  if (reading.digit !== null) return false;
  if (digit === 0) reading.zero = true;
  else reading.digit = digit;
  return true;
}

/** Units fall within a section; only 十 may stand without a digit (十二). */
function takeUnit(reading: Reading, unit: number): boolean {
  if (reading.section > 0 && reading.lastUnit > 1 && reading.lastUnit <= unit) return false;
  if (reading.digit === null && (unit !== 10 || (reading.section > 0 && !reading.zero))) return false;
  reading.section += (reading.digit ?? 1) * unit;
  return close(reading, unit);
}

function takeSection(reading: Reading, section: number): boolean {
  const before = reading.section + (reading.digit ?? 0);
  if (before === 0 && reading.total === 0) return false;
  reading.total = section === 1e8 ? (reading.total + before) * section : reading.total + before * section;
  reading.section = 0;
  return close(reading, section);
}

function close(reading: Reading, unit: number): boolean {
  reading.lastUnit = unit;
  reading.digit = null;
  reading.zero = false;
  return true;
}

function take(reading: Reading, character: string): boolean {
  const digit = digitValues.get(character);
  if (digit !== undefined) return takeDigit(reading, digit);
  const unit = unitValues.get(character);
  if (unit !== undefined) return takeUnit(reading, unit);
  const section = sectionValues.get(character);
  return section !== undefined && takeSection(reading, section);
}

/**
 * Reads a whole number in Chinese numerals: 十二, 一百零五, 三千二百, 三千二, 两千, 一万二千, 二〇二五, 廿三, 壹佰.
 * Null when the text is not one numeral as a whole.
 */
export function readChineseNumeral(text: string): number | null {
  if (text === "") return null;
  const spelled = text.replaceAll("廿", "二十").replaceAll("卅", "三十");
  const places = readPlaces(spelled);
  if (places !== null) return places;
  const reading: Reading = { total: 0, section: 0, digit: null, lastUnit: 1, zero: false };
  for (const character of spelled) if (!take(reading, character)) return null;
  const scale = reading.zero || reading.lastUnit <= 10 ? 1 : reading.lastUnit / 10;
  return reading.total + reading.section + (reading.digit ?? 0) * scale;
}

/**
 * The same of a count: null for two or three digits without a place between (概数), which tell of about so many. 三四次 are
 * three or four; as a year 二三 is 2023.
 */
export const readChineseCount = (text: string): number | null =>
  isAbout(text) ? null : readChineseNumeral(text);

const isAbout = (text: string): boolean =>
  text.length > 1 && text.length < 4 && Array.from(text).every((digit) => (digitValues.get(digit) ?? 0) > 0);

const digits = "零一二三四五六七八九";

function formatSection(value: number): string {
  let text = "";
  let zero = false;
  for (const [size, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      zero = text !== "";
      continue;
    }
    text += (zero ? "零" : "") + digits.charAt(digit) + name;
    zero = false;
  }
  return text;
}

const sectionNames = [
  [1e8, "亿"],
  [1e4, "万"],
  [1, ""],
] as const;

/** 105 → 一百零五, 12 → 十二, 20000 → 二万. For whole numbers from 0 to 999,999,999,999; a RangeError otherwise. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(`not a numeral: ${value}`);
  let text = "";
  for (const [size, name] of sectionNames) {
    const section = Math.floor(value / size) % 1e4;
    if (section === 0) continue;
    // A 零 where the places between are empty: 一万零二, 一亿零一.
    const gap = text !== "" && (section < 1000 || Math.floor(value / (size * 1e4)) % 1e4 === 0);
    text += (gap ? "零" : "") + formatSection(section) + name;
  }
  return text === "" ? "零" : text.startsWith("一十") ? text.slice(1) : text;
}
