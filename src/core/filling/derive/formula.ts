import type { Condition } from "./condition";
import type { Fact, FactPeriod, FactReading, FactRole } from "../../ledger/facts/fact";
import type { CaseTable } from "../../ledger/cases/caseTable";
import type { Tally } from "../../ledger/cases/tallyCases";
import { divideDecimals, roundDecimal, shiftDecimal, trimDecimal } from "../../text/formatAmount";

/** A fact, or what was counted or added up over cases: what questions are compared with. */
export interface Figure extends Omit<Fact, "reading" | "role" | "period"> {
  readonly reading: FactReading | "count" | "sum";
  readonly role: FactRole;
  readonly period: FactPeriod | null;
  /** Present where it was counted over cases. */
  readonly tally?: {
    readonly table: CaseTable;
    readonly conditions: readonly Condition[];
    /** Index of the column whose amounts were added up, null where rows were counted. */
    readonly summed: number | null;
    /** The unit in which the words of that column's cells tell the amounts; null where the cells are amounts. */
    readonly within: string | null;
    /** Index of the column whose different values were counted, null where it is the cases. */
    readonly distinct: number | null;
    readonly result: Tally;
    /** How many columns have a value that the question names and that no condition takes up. */
    readonly unused: number;
    /** Of counted rows: whether their amounts may be what is asked instead; `same`: they are told in its unit. */
    readonly besides: "none" | "maybe" | "same";
    /** Whether the unit that is asked is one that rows of such a register are counted in: 件 of letters, 次 of meetings. */
    readonly unit: "own" | "other" | "open";
  };
}

/** How a proposed figure follows from what the ledgers state. Rendered for people by `renderFormula`, never parsed. */
export type Formula =
  | { readonly kind: "cell"; readonly figure: Figure }
  /** Months or quarters of one row added up. `blank`: some of them are printed and hold nothing. */
  | { readonly kind: "sum"; readonly parts: readonly Figure[]; readonly blank?: boolean }
  /** 元 → 万元: the point moves by `shift` places. */
  | { readonly kind: "conversion"; readonly of: Formula; readonly shift: number }
  /** part ÷ whole, in ％. `rate`: of what was to be done (办结率). */
  | { readonly kind: "share"; readonly part: Formula; readonly whole: Formula }
  | { readonly kind: "completion"; readonly part: Formula; readonly whole: Formula }
  /** (now − before) ÷ before, in ％. */
  | { readonly kind: "change"; readonly now: Formula; readonly before: Formula }
  /** now − before: of numbers, of two rates in 百分点, of a whole and a part. */
  | { readonly kind: "difference"; readonly now: Formula; readonly before: Formula }
  | { readonly kind: "average"; readonly part: Formula; readonly whole: Formula };

export const cellOf = (figure: Figure): Formula => ({ kind: "cell", figure });

export type Operation =
  "cell" | "count" | "sum" | "share" | "change" | "difference" | "conversion" | "completion";

export function operationOf(formula: Formula): Operation {
  if (formula.kind === "average") return "share";
  if (formula.kind !== "cell") return formula.kind;
  const { reading } = formula.figure;
  return reading === "count" ? "count" : reading === "sum" || reading === "total" ? "sum" : "cell";
}

/** The figures that a formula is made of, the one it begins with first. */
export function termsOf(formula: Formula): readonly Figure[] {
  switch (formula.kind) {
    case "cell":
      return [formula.figure];
    case "sum":
      return formula.parts;
    case "conversion":
      return termsOf(formula.of);
    case "change":
    case "difference":
      return [...termsOf(formula.now), ...termsOf(formula.before)];
    case "share":
    case "completion":
    case "average":
      return [...termsOf(formula.part), ...termsOf(formula.whole)];
  }
}

/** Whether it rests on months that are printed and blank. */
export function hasBlanks(formula: Formula): boolean {
  switch (formula.kind) {
    case "cell":
      return false;
    case "sum":
      return formula.blank === true;
    case "conversion":
      return hasBlanks(formula.of);
    case "change":
    case "difference":
      return hasBlanks(formula.now) || hasBlanks(formula.before);
    case "share":
    case "completion":
    case "average":
      return hasBlanks(formula.part) || hasBlanks(formula.whole);
  }
}

/** Decimals of a rate where neither the mask nor its neighbours ask for more or fewer. */
export const usualDecimals = 1;
const enough = 6;
/** Of two shares the exact difference is rounded, not the shares. */
const unrounded = 6;

/**
 * The exact decimal text of a formula; rates with so many decimals, which were rounded half away from zero. Null where it
 * divides by nothing.
 */
export function digitsOf(formula: Formula, decimals = usualDecimals): string | null {
  return termsOf(formula).every(({ amount }) => decimal.test(amount.digits))
    ? reckoned(formula, decimals)
    : null;
}

/** What a spreadsheet shows of a number that is none (NaN) reckons to nothing. */
const decimal = /^-?\d+(?:\.\d+)?$/u;

function reckoned(formula: Formula, decimals: number): string | null {
  switch (formula.kind) {
    case "cell":
      return formula.figure.amount.digits;
    case "sum":
      return formula.parts.map(({ amount }) => amount.digits).reduce(addDecimals);
    case "conversion":
      return shifted(digitsOf(formula.of), formula.shift);
    case "difference":
      return subtracted(digitsOf(formula.now, unrounded), digitsOf(formula.before, unrounded));
    case "change":
      return changed(digitsOf(formula.now), digitsOf(formula.before), decimals);
    case "average":
      return quotient(formula, decimals, 1);
    case "share":
    case "completion":
      return quotient(formula, decimals, 100);
  }
}

const shifted = (digits: string | null, places: number): string | null =>
  digits === null ? null : shiftDecimal(digits, places);

const subtracted = (now: string | null, before: string | null): string | null =>
  now === null || before === null ? null : subtractDecimals(now, before);

function changed(now: string | null, before: string | null, decimals: number): string | null {
  const more = subtracted(now, before);
  return more === null || before === null || Number(before) <= 0
    ? null
    : divideDecimals(more, before, decimals, 100);
}

function quotient(
  { part, whole }: { readonly part: Formula; readonly whole: Formula },
  decimals: number,
  scale: number,
): string | null {
  const [a, b] = [digitsOf(part), digitsOf(whole)];
  return a === null || b === null || Number(b) <= 0 ? null : divideDecimals(a, b, decimals, scale);
}

const decimalsOf = (digits: string): number => digits.split(".")[1]?.length ?? 0;

function addDecimals(a: string, b: string): string {
  const places = Math.min(enough, Math.max(decimalsOf(a), decimalsOf(b)));
  const scale = 10 ** places;
  const sum = Math.round(Number(a) * scale) + Math.round(Number(b) * scale);
  return trimDecimal(roundDecimal((sum / scale).toFixed(places), places));
}

const negated = (digits: string): string => (digits.startsWith("-") ? digits.slice(1) : `-${digits}`);

const subtractDecimals = (a: string, b: string): string => addDecimals(a, negated(b));
