import { readAmount } from "../text/amount";
import type { Amount, AmountReading } from "../text/amount";
import { foldWidth } from "../text/foldWidth";
import { roundDecimal, shiftDecimal, trimDecimal } from "../text/formatAmount";
import { unitOf } from "./ledgerUnits";
import type { Cell } from "./sheet";

/** What stands in a value cell. */
export type CellValue =
  /** Nothing: unknown, not 0. */
  | { readonly kind: "blank" }
  /** “/”, “—”, “无”: the ledger says that there is none to state. */
  | { readonly kind: "none" }
  | {
      readonly kind: "amount";
      readonly amount: Amount;
      readonly unit: string | null;
      readonly remark: string;
    }
  | { readonly kind: "text"; readonly text: string };

const none = /^(?:[/\\\-－—–―─]+|无|暂无|没有|不涉及|N\/?A)$/iu;
/** More digits than a ledger ever means: the noise of binary fractions (0.30000000000000004). */
const NOISY_DECIMALS = 9;

export function readCellValue(cell: Cell): CellValue {
  const text = foldWidth(cell.text).trim();
  if (text === "") return { kind: "blank" };
  if (none.test(text)) return { kind: "none" };
  if (cell.date) return { kind: "text", text: cell.text };
  const shown = readShown(text);
  if (cell.number !== null) return numeric(cell.number, text, shown);
  return shown ?? { kind: "text", text: cell.text };
}

type AmountValue = Extract<CellValue, { kind: "amount" }>;

function readShown(text: string): AmountValue | null {
  const bare = text.replace(/^[¥￥]\s*/u, "").replace(/^共计?\s*/u, "");
  const whole = amountOf(bare);
  if (whole !== null) return { kind: "amount", ...whole, remark: "" };
  // “12次（含扩大会议2次）”: the bracket is a remark on the amount before it.
  const parts = /^(?<head>[^(]+)\((?<remark>[^()]+)\)$/u.exec(bare)?.groups;
  if (parts?.["head"] === undefined) return null;
  const head = amountOf(parts["head"].trim());
  const remark = parts["remark"] ?? "";
  const unit = unitOf(remark);
  if (head === null) return null;
  return unit === null
    ? { kind: "amount", ...head, remark }
    : { kind: "amount", ...head, unit: head.unit ?? unit, remark: "" };
}

function amountOf(text: string): AmountReading | null {
  const reading = readAmount(text);
  if (reading === null) return null;
  // A part of a date is no amount: “3月”, “2025年”.
  if (reading.unit !== null && /^[年月日号级]/u.test(reading.unit)) return null;
  const unit = reading.unit === null ? null : (unitOf(reading.unit) ?? reading.unit);
  return { amount: tidy(reading.amount), unit };
}

function tidy(amount: Amount): Amount {
  const decimals = amount.digits.split(".")[1]?.length ?? 0;
  const rounded = decimals > NOISY_DECIMALS ? roundDecimal(amount.digits, NOISY_DECIMALS) : amount.digits;
  const digits = trimDecimal(rounded);
  return digits === amount.digits ? amount : { digits, value: Number(digits), hedge: amount.hedge };
}

/** A number as the spreadsheet shows it, as long as the shown text is that number; else the stored one. */
function numeric(stored: number, text: string, shown: AmountValue | null): CellValue {
  const percent = text.endsWith("%");
  const value = percent ? stored * 100 : stored;
  if (shown !== null && Math.abs(shown.amount.value - value) <= Math.max(0.51, Math.abs(value) * 0.01))
    return shown;
  const digits = plainDigits(stored);
  if (digits === null) return { kind: "text", text };
  const exact = percent ? shiftDecimal(digits, 2) : digits;
  return {
    kind: "amount",
    amount: { digits: exact, value: Number(exact), hedge: null },
    unit: percent ? "％" : (shown?.unit ?? null),
    remark: "",
  };
}

/** Decimal text without exponent and noise, null for what no ledger holds. */
function plainDigits(stored: number): string | null {
  if (!Number.isFinite(stored) || Math.abs(stored) >= 1e15) return null;
  return trimDecimal(stored.toFixed(NOISY_DECIMALS));
}

/** A rate that a ledger keeps as a fraction (完成率 0.925) as the per cent that a report writes. */
export function asRate(
  name: string,
  amount: Amount,
  unit: string | null,
): { amount: Amount; unit: string | null } {
  const isShare =
    /(?:完成|整改|办结|参学|覆盖|销号|占|达标|合格|满意|参与|到课|出勤|履约)[^增长]{0,2}[率比]$/u.test(name);
  if (!isShare || (unit !== null && unit !== "％")) return { amount, unit };
  const fraction = amount.value > 0 && (amount.value < 1 || (amount.value === 1 && unit === null));
  if (!fraction) return { amount, unit };
  const digits = shiftDecimal(amount.digits, 2);
  return { amount: { digits, value: Number(digits), hedge: amount.hedge }, unit: "％" };
}
