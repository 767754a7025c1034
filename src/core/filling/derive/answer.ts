import { shiftDecimal, trimDecimal, roundDecimal } from "../../text/formatAmount";
import type { Likeness } from "../compare/likeness";
import { isChange } from "../question/ask";
import type { Frame } from "../question/frame";
import { fitsShape } from "../question/shape";
import { writtenValue } from "../writtenValue";
import { digitsOf, termsOf, usualDecimals } from "./formula";
import type { Formula } from "./formula";

/** A value that a mask might take, with how it follows from the ledgers. */
export interface Answer {
  readonly formula: Formula;
  /** What would stand in the text, without the unit. */
  readonly value: string;
  /** The hedge and what is typed beside the mask leave no doubt. */
  readonly written: boolean;
  /** How its first figure suits the words; null where only its terms were compared. */
  readonly likeness: Likeness | null;
  /** Where `likeness` is null: how sure its terms are, 0 to 1, and how they were found. */
  readonly derived: DerivedSigns | null;
}

export interface DerivedSigns {
  /** Product of how likely each term is the one that is meant. */
  readonly terms: number;
  /** Its own words name the thing; else it goes on from the figure before it. */
  readonly own: boolean;
  /** How many figures before it the thing was told: 0 the nearest. */
  readonly back: number;
  /** The second term is found by its own words or label, not only by place. */
  readonly named: boolean;
  /** Both terms stand in one table. */
  readonly together: boolean;
  /** … in one row or column of it, one over the other, or are counts of the same cases. */
  readonly aligned: boolean;
}

const enough = 2;

const kept: ReadonlySet<Formula["kind"]> = new Set<Formula["kind"]>([
  "share",
  "completion",
  "change",
  "cell",
  "sum",
]);

/** Digits for a place: with the decimals that its mask asks for, else as many as the number has, two at most. */
export function fitted(formula: Formula, { shape }: Frame): string | null {
  const asked = shape === null ? null : shape.decimals;
  const exact = digitsOf(formula, asked ?? usualDecimals);
  if (exact === null || kept.has(formula.kind)) return exact;
  return formula.kind === "difference" && formula.now.kind === "share"
    ? trimDecimal(roundDecimal(exact, asked ?? usualDecimals))
    : shortened(exact, asked);
}

function shortened(exact: string, asked: number | null): string {
  const places = exact.split(".")[1]?.length ?? 0;
  const most = asked === null || asked === 0 ? enough : asked;
  return places > most ? trimDecimal(roundDecimal(exact, most)) : exact;
}

/** The answer a formula gives in a place; null where no value would be true there. */
export function answerOf(
  formula: Formula,
  frame: Frame,
  signs: { readonly likeness: Likeness | null; readonly derived: DerivedSigns | null },
): Answer | null {
  const digits = fitted(formula, frame);
  if (digits === null) return null;
  const plain = signed(digits, frame, formula);
  if (plain === null || isLost(formula, plain)) return null;
  const amount = { digits: plain, value: Number(plain), hedge: hedgeOf(formula) };
  if (frame.gap === null) return { formula, value: trimDecimal(plain), written: true, ...signs };
  const written = writtenValue(frame.gap, amount);
  return written === null
    ? null
    : { formula, value: keepZeros(written.value, plain, frame), written: written.sure, ...signs };
}

/** `■■.■` takes 12.0 with its zero. */
const keepZeros = (value: string, digits: string, { shape }: Frame): string =>
  shape?.decimals != null && shape.decimals > 0 && trimDecimal(digits) === value
    ? padded(value, shape.decimals)
    : value;

const padded = (value: string, decimals: number): string => {
  const places = value.split(".")[1]?.length ?? 0;
  return places >= decimals ? value : shiftDecimal(value, 0) && roundDecimal(value, decimals);
};

/** Nobody writes 0.05万人次 of 500. */
const isLost = (formula: Formula, digits: string): boolean =>
  formula.kind === "conversion" && formula.shift < 0 && Math.abs(Number(digits)) < 0.1;

const hedgeOf = (formula: Formula): string | null =>
  termsOf(formula).find(({ amount }) => amount.hedge !== null)?.amount.hedge ?? null;

/** 下降 takes the size of what fell and nothing of what rose; the same of growth. */
function signed(digits: string, { ask }: Frame, formula: Formula): string | null {
  const negative = digits.startsWith("-");
  if (!isChange(ask.kind)) return negative && formula.kind !== "cell" ? null : digits;
  const reckoned = formula.kind === "change" || formula.kind === "difference";
  // Nobody writes that something rose by nothing.
  if (reckoned && Number(digits) === 0) return null;
  if (ask.direction === -1) return negative ? digits.slice(1) : reckoned ? null : digits;
  return negative ? null : digits;
}

export interface ShapeFit {
  readonly told: boolean;
  readonly whole: boolean;
  readonly decimals: boolean;
}

export function shapeFit({ value }: Answer, { shape, gap }: Frame): ShapeFit {
  if (shape === null || gap?.typed != null) return { told: false, whole: false, decimals: false };
  return { told: true, ...fitsShape(shape, value.replaceAll(",", "")) };
}

/** Adds what follows from a formula, where it gives a value that would be true in the place. */
export function pushAnswer(answers: Answer[], formula: Formula, frame: Frame, derived: DerivedSigns): void {
  const answer = answerOf(formula, frame, { likeness: null, derived });
  if (answer !== null) answers.push(answer);
}
