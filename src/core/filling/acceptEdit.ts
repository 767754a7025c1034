import type { ReplaceText } from "../document/edit";
import type { Gap } from "../gaps/gap";
import { spanOf } from "../gaps/gap";
import { err, ok } from "../result";
import type { Result } from "../result";

/** A figure to be accepted for a gap. */
export interface AcceptableFigure {
  readonly gap: Gap;
  /** The whole figure as it will stand in the text, without the unit; typed digits included. */
  readonly value: string;
  /** Null or absent when a person typed it, and so confirmed it by hand. */
  readonly source?: object | null;
}

/**
 * `halfFilled`: digits stand before the mask already, and the value does not say that it is theirs · `fieldResult`: an
 * update of the field around would take the figure back.
 */
export type AcceptRefusal = "halfFilled" | "fieldResult";

/** The words at `spanOf`. */
export const wordsOfSpan = ({ raw, typed }: Pick<Gap, "raw" | "typed">): string => `${typed ?? ""}${raw}`;

/**
 * The one edit that writes a figure into a gap. Digits typed before the mask go with it, as a whole value never stands
 * beside them: a value of the ledger is taken where it begins with them and has the mask's length, one typed by a person
 * also where it has another length, or other digits but too many to be what is missing of theirs.
 */
export function acceptEdit(figure: AcceptableFigure): Result<ReplaceText, AcceptRefusal> {
  const { gap, value, source = null } = figure;
  const edit: ReplaceText = {
    kind: "replaceText",
    range: spanOf(gap),
    before: wordsOfSpan(gap),
    after: value,
  };
  if (gap.inField === true) return err("fieldResult");
  if (gap.joined === true && source !== null) return err("halfFilled");
  if (gap.typed === null || completes(gap.typed, gap.raw, value)) return ok(edit);
  return source === null && isWhole(gap.typed, gap.raw, value) ? ok(edit) : err("halfFilled");
}

export const isAcceptable = (figure: AcceptableFigure): boolean => acceptEdit(figure).ok;

/** Whether the figure is what `75**` stands for: its digits first, then as many as are masked. */
export function completes(typed: string, raw: string, value: string): boolean {
  const rest = restOf(typed, value);
  if (rest === null || !/^\d+$/u.test(rest)) return false;
  const places = maskedPlaces(raw);
  return places === null || rest.length === places;
}

function isWhole(typed: string, raw: string, value: string): boolean {
  if (restOf(typed, value) !== null) return true;
  const places = maskedPlaces(raw);
  return places !== null && plain(value).replaceAll(/\D/gu, "").length > places;
}

/** What of the value is behind the typed digits; null where it does not begin with them. */
function restOf(typed: string, value: string): string | null {
  const whole = plain(value);
  const beginning = plain(typed);
  return whole.startsWith(beginning) ? whole.slice(beginning.length) : null;
}

/** 1,2 and １２ begin 1234 as 12 does, whatever blanks stand behind. */
const plain = (digits: string): string =>
  digits
    .normalize("NFKC")
    .replaceAll(/[,\s\p{Cf}]/gu, "")
    .replaceAll(/[−‑–]/gu, "-");

/** How many digits a mask stands for; null where its length says nothing (……, brackets). */
function maskedPlaces(raw: string): number | null {
  const marks = raw.replaceAll(/\p{Cf}/gu, "");
  return /^[*＊﹡∗xX×_○〇■□]+$/u.test(marks) ? marks.length : null;
}
