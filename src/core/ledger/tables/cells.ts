import type { LedgerWords } from "../../language/ledgerWords";
import { unitAt, unitNamed } from "../../language/units";
import { readAmount } from "../../text/amount";
import type { Amount } from "../../text/amount";
import { dateOfSerial, readCalendarDate } from "../../text/calendarDate";
import type { CalendarDate } from "../../text/calendarDate";
import { foldWidth } from "../../text/foldWidth";
import { roundDecimal, shiftDecimal, trimDecimal } from "../../text/formatAmount";
import type { Cell } from "../sheet";

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
}

/** More digits than a ledger ever means: the noise of binary fractions (0.30000000000000004). */
const NOISY_DECIMALS = 9;
/** A longer cell is no amount, however it begins. */
const LONGEST_AMOUNT = 40;

const blank: CellReading = {
  sort: "blank",
  text: "",
  amount: null,
  unit: null,
  remark: "",
  date: null,
  digit: false,
  spelled: false,
};

export type CellReader = (cell: Cell | undefined) => CellReading;

/** Reads cells, each distinct text once. */
export function cellReader(words: LedgerWords): CellReader {
  const known = new Map<string, CellReading>();
  const shown = (text: string): CellReading => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const reading = readText(text, words);
    known.set(text, reading);
    return reading;
  };
  const numbers = new Map<string, Cell & { readonly reading: CellReading }>();
  return (cell) => {
    if (cell === undefined || cell.text === "") return blank;
    const { text, number, date } = cell;
    // #NUM! and its like are no numbers.
    if (number === null || !Number.isFinite(number)) return shown(text);
    const kept = numbers.get(text);
    if (kept?.number === number && kept.date === date) return kept.reading;
    const reading = readStored(cell, number, shown, words);
    numbers.set(text, { text, number, date, reading });
    return reading;
  };
}

function readText(raw: string, words: LedgerWords): CellReading {
  const text = raw.trim();
  if (text === "") return blank;
  const base: CellReading = { ...blank, sort: "text", text, digit: /[\d０-９]/u.test(text) };
  if (words.nothing.has(text)) return { ...base, sort: "nothing" };
  if (words.marks.has(text)) return { ...base, sort: "mark" };
  if (text.length > LONGEST_AMOUNT) return base;
  const folded = foldWidth(text).replace(/^'/u, "").trim();
  const date = beginsLikeDate.test(folded) ? readDate(folded) : null;
  const shown = readShown(folded, words);
  if (shown !== null)
    return {
      ...base,
      ...shown,
      sort: date !== null && isPlainDate(folded) ? "date" : "number",
      date,
      spelled: !base.digit,
    };
  return date === null ? base : { ...base, sort: "date", date };
}

type Shown = Pick<CellReading, "amount" | "unit" | "remark">;

/** 20250118 is a date rather than twenty millions. */
const isPlainDate = (folded: string): boolean => /^(?:19|20)\d{6}$/u.test(folded);

const scientific = /^([+-]?\d(?:\.\d+)?)E\+?(-?\d{1,2})$/iu;
const duration = /^(\d{1,5}):([0-5]\d)(?::[0-5]\d)?$/u;

function readShown(folded: string, words: LedgerWords): Shown | null {
  const exponent = scientific.exec(folded);
  if (exponent !== null) {
    const digits = shiftDecimal((exponent[1] ?? "").replace("+", ""), Number(exponent[2]));
    return { amount: { digits, value: Number(digits), hedge: null }, unit: null, remark: "" };
  }
  const bare = folded.replace(/^[¥￥]\s*/u, "");
  const whole = amountOf(bare, words);
  if (whole !== null) return { ...whole, remark: "" };
  if (!bare.endsWith(")")) return null;
  const open = bare.indexOf("(");
  const head = open < 1 ? null : amountOf(bare.slice(0, open).trim(), words);
  if (head === null) return null;
  const remark = bare.slice(open + 1, -1);
  const unit = unitNamed(remark, words);
  return unit === null ? { ...head, remark } : { ...head, unit: head.unit ?? unit, remark: "" };
}

function amountOf(text: string, words: LedgerWords): Pick<CellReading, "amount" | "unit"> | null {
  const reading = readAmount(text);
  if (reading === null) return rareUnit(text, words);
  const { amount, unit } = reading;
  // A part of a date is no amount: “3月”, “2025年”.
  if (unit !== null && /^[年月日号级]/u.test(unit)) return null;
  return { amount: tidy(amount), unit: unit === null ? null : (unitNamed(unit, words) ?? unit) };
}

/** A number before a unit that reports do not count with: 812标台. */
function rareUnit(text: string, words: LedgerWords): Pick<CellReading, "amount" | "unit"> | null {
  const number = /^[^\d]{0,3}[+-]?[\d,]+(?:\.\d+)?[余多来]?/u.exec(text)?.[0] ?? "";
  const unit = number === "" || number.length === text.length ? null : unitAt(text, number.length, words);
  const amount = unit?.end === text.length ? readAmount(number)?.amount : undefined;
  return amount === undefined || unit === null ? null : { amount: tidy(amount), unit: unit.unit };
}

function tidy(amount: Amount): Amount {
  const decimals = amount.digits.split(".")[1]?.length ?? 0;
  if (decimals <= NOISY_DECIMALS) return amount;
  const digits = trimDecimal(roundDecimal(amount.digits, NOISY_DECIMALS));
  return { digits, value: Number(digits), hedge: amount.hedge };
}

const dateStart =
  /^(?:(?:19|20)?\d\d[年./-]\s?\d{1,2}(?:[月./-](?:\s?\d{1,2}[日号]?)?)?|\d{1,2}月\s?\d{1,2}[日号]?|\d{1,2}[./-]\d{1,2}(?=[-—~至、,]))/u;

const beginsLikeDate = /^[\d〇○零一二三四五六七八九十廿卅元]/u;

/** A date in any form, the first day of a range; months and years alone are periods. */
function readDate(text: string): CalendarDate | null {
  const plain = text.replace(/元月/u, "1月");
  const whole = readCalendarDate(plain);
  if (whole !== null) return whole.day === null && !/^\d{4}[-./年]/u.test(plain) ? null : whole;
  const first = dateStart.exec(plain)?.[0];
  return first === undefined || plain.length > first.length + 16
    ? null
    : readCalendarDate(first.replace(/[./-]$/u, ""));
}

/** A number as the spreadsheet shows it, as long as the shown text is that number; else the stored one. */
function readStored(
  cell: Cell,
  stored: number,
  read: (text: string) => CellReading,
  words: LedgerWords,
): CellReading {
  const text = cell.text.trim();
  const base: CellReading = { ...blank, sort: "number", text, digit: true };
  if (cell.date) return { ...base, sort: "date", date: dateOfSerial(stored) };
  if (duration.test(text)) return { ...base, amount: storedAmount(stored, 0, text), unit: words.hours };
  const shown = read(text);
  if (shown.amount !== null && agrees(shown, stored)) return shown;
  const percent = foldWidth(text).endsWith("%");
  const unit = percent ? "％" : shown.unit;
  return { ...base, amount: storedAmount(stored, percent ? 2 : 0, text), unit, date: shown.date };
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
