import type { LedgerWords } from "../../language/ledgerWords";
import { unitAt, unitNamed } from "../../language/units";
import { remembered } from "../../remembered";
import { beginsAmount, readAmount } from "../../text/amount";
import type { Amount } from "../../text/amount";
import { dateOfSerial } from "../../text/calendarDate";
import type { CalendarDate } from "../../text/calendarDate";
import { isChineseNumeralCharacter } from "../../text/chineseNumeral";
import { foldWidth } from "../../text/foldWidth";
import { roundDecimal, shiftDecimal, trimDecimal } from "../../text/formatAmount";
import type { Cell } from "../sheet";
import { dateOf, isPlainDate } from "./cellDates";
import { isBound, isYear, LONGEST_HEADER, looksLikeIdentifier } from "./cellSigns";

export type CellSort = "blank" | "nothing" | "number" | "date" | "mark" | "text";

/** One reading of one cell. */
export interface CellReading {
  readonly sort: CellSort;
  /** As shown, outer blanks off. */
  readonly text: string;
  readonly amount: Amount | null;
  readonly unit: string | null;
  /** A bracket behind the amount: 12次（含扩大2次）. */
  readonly remark: string;
  /** Also of a number that may be read as one: 1.20, 20250118. */
  readonly date: CalendarDate | null;
  /** A digit stands in it. */
  readonly digit: boolean;
  /** Written in Chinese numerals: 一所 may be three offices' first as well as one of them. */
  readonly spelled: boolean;
  /** It may stand in a header. */
  readonly heads: boolean;
  /** It stands in bodies and hardly in headers. */
  readonly isValue: boolean;
  /** 0501, 13800000001, GD20250229: no amount looks like it. */
  readonly isIdentifier: boolean;
  /** Its amount with the unit that it names; null where there is none. */
  readonly counted: (Amount & { readonly unit?: string | null }) | null;
}

/** More digits than a ledger ever means: the noise of binary fractions (0.30000000000000004). */
const NOISY_DECIMALS = 9;
/** A longer cell is no amount, however it begins. */
const LONGEST_AMOUNT = 40;

/** What the words of a cell come to. */
type Shown = Pick<CellReading, "amount" | "unit" | "remark">;

const unsaid: Shown = { amount: null, unit: null, remark: "" };

type Sorted = Pick<CellReading, "sort" | "text" | "digit"> & Partial<Pick<CellReading, "date" | "spelled">>;

/** All readings are made here: objects of one shape are read fast. */
function toReading(
  { sort, text, digit, date = null, spelled = false }: Sorted,
  { amount, unit, remark }: Shown = unsaid,
): CellReading {
  const loose = spelled || isYear(sort, text) || isBound(sort, text, date);
  return {
    sort,
    text,
    amount,
    unit,
    remark,
    date,
    digit,
    spelled,
    heads: (sort === "text" || loose) && text.length <= LONGEST_HEADER,
    isValue: !loose && sort !== "text" && sort !== "blank",
    isIdentifier: unit === null && looksLikeIdentifier(text, amount),
    counted: withUnit(amount, unit),
  };
}

const withUnit = (amount: Amount | null, unit: string | null): CellReading["counted"] =>
  amount === null || unit === null ? amount : { ...amount, unit };

const blank = toReading({ sort: "blank", text: "", digit: false });

export type CellReader = (cell: Cell | undefined) => CellReading;

/** What cells are read with. */
interface Tools {
  readonly words: LedgerWords;
  /** The unit that a text is as a whole when it stands behind a number; null where it is none, or more. */
  readonly behind: (text: string) => string | null;
}

/** Reads cells, each distinct text once. */
export function cellReader(words: LedgerWords): CellReader {
  const behind = remembered((text) => {
    const unit = unitAt(text, 0, words);
    return unit?.end === text.length ? unit.unit : null;
  });
  const tools: Tools = { words, behind };
  const shown = remembered((text) => readText(text, tools));
  const numbers = new Map<string, Cell & { readonly reading: CellReading }>();
  return (cell) => {
    if (cell === undefined || cell.text === "") return blank;
    const { text, number, date } = cell;
    // #NUM! and its like are no numbers, nor is 12345, which one calls.
    if (number === null || !Number.isFinite(number) || words.hotlines.has(text)) return shown(text);
    const kept = numbers.get(text);
    if (kept?.number === number && kept.date === date) return kept.reading;
    const reading = readStored(cell, number, shown, words);
    numbers.set(text, { text, number, date, reading });
    return reading;
  };
}

/** Whether a text may hold a number or a date at all. */
function holdsNumeral(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code > 127 && isChineseNumeralCharacter(text.charAt(at)))) return true;
  }
  return false;
}

/** 0–9, also of full width. */
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

function holdsDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Too long for an amount, without any number, or one to call. */
const isWords = (text: string, digit: boolean, { hotlines }: LedgerWords): boolean =>
  text.length > LONGEST_AMOUNT || hotlines.has(text) || !(digit || holdsNumeral(text));

function readText(raw: string, tools: Tools): CellReading {
  const { words } = tools;
  const text = raw.trim();
  if (text === "") return blank;
  const digit = holdsDigit(text);
  if (words.nothing.has(text)) return toReading({ sort: "nothing", text, digit });
  if (words.marks.has(text)) return toReading({ sort: "mark", text, digit });
  if (isWords(text, digit, words)) return toReading({ sort: "text", text, digit });
  const folded = withoutQuote(foldWidth(text));
  const date = dateOf(folded);
  const shown = readShown(folded, tools);
  if (shown === null) return toReading({ sort: date === null ? "text" : "date", text, digit, date });
  const sort = date !== null && isPlainDate(folded) ? "date" : "number";
  return toReading({ sort, text, digit, date, spelled: !digit }, shown);
}

/** '7: a number that is kept as a text. */
const withoutQuote = (text: string): string => (text.startsWith("'") ? text.slice(1).trim() : text);

const scientific = /^([+-]?\d(?:\.\d+)?)E\+?(-?\d{1,2})$/iu;
const duration = /^(\d{1,5}):([0-5]\d)(?::[0-5]\d)?$/u;

function readShown(folded: string, tools: Tools): Shown | null {
  const exponent = scientific.exec(folded);
  if (exponent !== null) {
    const digits = shiftDecimal((exponent[1] ?? "").replace("+", ""), Number(exponent[2]));
    return { amount: { digits, value: Number(digits), hedge: null }, unit: null, remark: "" };
  }
  const bare = /^[¥￥]/u.test(folded) ? folded.slice(1).trimStart() : folded;
  const whole = amountOf(bare, tools);
  if (whole !== null) return { ...whole, remark: "" };
  if (!bare.endsWith(")")) return null;
  const open = bare.indexOf("(");
  const head = open < 1 ? null : amountOf(bare.slice(0, open).trim(), tools);
  if (head === null) return null;
  const remark = bare.slice(open + 1, -1);
  const unit = unitNamed(remark, tools.words);
  return unit === null ? { ...head, remark } : { ...head, unit: head.unit ?? unit, remark: "" };
}

function amountOf(text: string, tools: Tools): Pick<CellReading, "amount" | "unit"> | null {
  const reading = beginsAmount(text) ? readAmount(text) : null;
  if (reading === null) return rareUnit(text, tools);
  const { amount, unit } = reading;
  // A part of a date is no amount: “3月”, “2025年”.
  if (unit !== null && /^[年月日号级]/u.test(unit)) return null;
  return { amount: tidy(amount), unit: unit === null ? null : (unitNamed(unit, tools.words) ?? unit) };
}

/** A number before a unit that reports do not count with: 812标台. */
function rareUnit(text: string, { behind }: Tools): Pick<CellReading, "amount" | "unit"> | null {
  const number = /^[^\d]{0,3}[+-]?[\d,]+(?:\.\d+)?[余多来]?/u.exec(text)?.[0] ?? "";
  const unit = number === "" || number.length === text.length ? null : behind(text.slice(number.length));
  const amount = unit === null ? undefined : readAmount(number)?.amount;
  return amount === undefined || unit === null ? null : { amount: tidy(amount), unit };
}

function tidy(amount: Amount): Amount {
  const decimals = amount.digits.split(".")[1]?.length ?? 0;
  if (decimals <= NOISY_DECIMALS) return amount;
  const digits = trimDecimal(roundDecimal(amount.digits, NOISY_DECIMALS));
  return { digits, value: Number(digits), hedge: amount.hedge };
}

/** A number as the spreadsheet shows it, as long as the shown text is that number; else the stored one. */
function readStored(
  cell: Cell,
  stored: number,
  read: (text: string) => CellReading,
  words: LedgerWords,
): CellReading {
  const text = cell.text.trim();
  if (cell.date) return toReading({ sort: "date", text, digit: true, date: dateOfSerial(stored) });
  const number = { sort: "number", text, digit: true } as const;
  if (duration.test(text))
    return toReading(number, { amount: storedAmount(stored, 0, text), unit: words.hours, remark: "" });
  const shown = read(text);
  if (shown.amount !== null && agrees(shown, stored)) return shown;
  const percent = foldWidth(text).endsWith("%");
  const unit = percent ? "％" : shown.unit;
  const amount = storedAmount(stored, percent ? 2 : 0, text);
  return toReading({ ...number, date: shown.date }, { amount, unit, remark: "" });
}

/** The stored number without exponent and noise; what no ledger holds is left as shown. */
function storedAmount(stored: number, places: number, text: string): Amount {
  if (!Number.isFinite(stored) || Math.abs(stored) >= 1e15)
    return { digits: text, value: stored, hedge: null };
  const digits = shiftDecimal(trimDecimal(stored.toFixed(NOISY_DECIMALS)), places);
  return { digits, value: Number(digits), hedge: null };
}

/** What is shown is the stored number, or it scaled by its format (万元, 千元), rounded as the format says. */
function agrees(shown: CellReading, stored: number): boolean {
  const value = shown.amount?.value ?? Number.NaN;
  const near = (wanted: number): boolean =>
    Math.abs(value - wanted) <= Math.max(0.51, Math.abs(wanted) * 0.01);
  return (
    near(shown.unit === "％" ? stored * 100 : stored) ||
    (shown.unit !== null && [1e3, 1e4, 1e6, 1e8].some((scale) => near(stored / scale)))
  );
}
