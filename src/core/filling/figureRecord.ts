import { err, ok } from "../result";
import type { Result } from "../result";
import { fingerprint } from "../text/fingerprint";
import { reckoningData, reckoningFrom } from "./derive/rememberedReckoning";
import type { Source } from "./proposal";

/**
 * What a document remembers of a figure that was written into it (填入的数据): enough to answer “这个数哪来的？”, to put
 * the mask back, and to compare with a later ledger. The place itself is known by its tag alone.
 */
export interface RecordedFigure {
  /** `ReplaceText.tag` of the words in the document. */
  readonly tag: string;
  /** The mask that stood there. */
  readonly before: string;
  /** As of the gap (`Gap.unit`, `Gap.hedge`, `Gap.typed`). */
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly typed: string | null;
  /** Null while the mask still stands there: a gap that remembers last year's figure. */
  readonly written: WrittenFigure | null;
  readonly last: LastFigure | null;
}

export interface WrittenFigure {
  /** As it was written, without the unit. */
  readonly value: string;
  /** Null when a person typed it. */
  readonly source: Source | null;
  /** Name of the ledger's file, "" for a paste. */
  readonly ledger: string;
  /** Local time, "2025-12-03 15:20"; "" when unknown. */
  readonly at: string;
}

/** What last year's report said in this place (去年同一处). */
export interface LastFigure {
  readonly value: string;
  readonly year: number;
}

/** `newer`: kept by a later version, to be left alone · `notOurs`: something else altogether, or damaged. */
export interface FigureRecordError {
  readonly kind: "newer" | "notOurs";
}

const version = 1;
/** A row with a page of remarks is cut: it is evidence, not an archive. */
const longestRow = 400;

/**
 * Plain data for JSON: `{"v":1,"sum":…,"rows":[…],"figures":[[tag,before,unit,hedge,typed,written,last],…]}`, with a
 * checksum of rows and figures, which the first records have not; a ledger row that
 * several figures come from is kept once. `written` is [value,ledger,at,source], `source`
 * [indicator,formula,sheet,row,column,text,index of the row's text,reckoning], the last of them only where there is one
 * and not in the first records; `last` [value,year].
 */
export function figureRecordData(figures: readonly RecordedFigure[]): unknown {
  const rows: string[] = [];
  const indexOf = new Map<string, number>();
  const indexOfRow = (text: string): number => {
    const known = indexOf.get(text);
    if (known !== undefined) return known;
    indexOf.set(text, rows.length);
    return rows.push(text) - 1;
  };
  const sourceData = (source: Source): unknown => {
    const { indicator, formula, sheet, row, column, text, rowText, reckoning } = source;
    const data = [indicator, formula, sheet, row, column, text, indexOfRow(shortened(rowText))];
    return reckoning === undefined ? data : [...data, reckoningData(reckoning)];
  };
  const data = figures.map(({ tag, before, unit, hedge, typed, written, last }) => [
    tag,
    before,
    unit,
    hedge,
    typed,
    written === null
      ? null
      : [
          written.value,
          written.ledger,
          written.at,
          written.source === null ? null : sourceData(written.source),
        ],
    last === null ? null : [last.value, last.year],
  ]);
  return { v: version, sum: sumOf(rows, data), rows, figures: data };
}

const sumOf = (rows: unknown, figures: unknown): number => fingerprint(JSON.stringify([rows, figures]));

const shortened = (text: string): string =>
  text.length <= longestRow ? text : `${Array.from(text.slice(0, longestRow)).slice(0, -1).join("")}…`;

/** @param data as JSON was read; null = nothing was ever kept */
export function figureRecordFrom(data: unknown): Result<readonly RecordedFigure[], FigureRecordError> {
  if (data === null) return ok([]);
  if (typeof data !== "object" || !("v" in data)) return err({ kind: "notOurs" });
  if (typeof data.v === "number" && data.v > version) return err({ kind: "newer" });
  if (data.v !== version || !("rows" in data) || !("figures" in data)) return err({ kind: "notOurs" });
  const { rows, figures } = data;
  if (!isTexts(rows) || !Array.isArray(figures)) return err({ kind: "notOurs" });
  return figuresFrom("sum" in data ? data.sum : null, figures, rows);
}

/** @param sum null for a record without one */
function figuresFrom(
  sum: unknown,
  figures: readonly unknown[],
  rows: readonly string[],
): Result<readonly RecordedFigure[], FigureRecordError> {
  if (sum !== null && sum !== sumOf(rows, figures)) return err({ kind: "notOurs" });
  const read = figures.map((entry: unknown) => figureFrom(entry, rows));
  const whole = read.filter((figure) => figure !== null);
  return whole.length === read.length ? ok(whole) : err({ kind: "notOurs" });
}

function figureFrom(entry: unknown, rows: readonly string[]): RecordedFigure | null {
  if (!Array.isArray(entry)) return null;
  const [tag, before, unit, hedge, typed, written, last] = entry as readonly unknown[];
  if (!isText(tag) || !isText(before)) return null;
  if (!isTextOrNull(unit) || !isTextOrNull(hedge) || !isTextOrNull(typed)) return null;
  const writing = written === null ? null : writtenFrom(written, rows);
  const lastYear = last === null ? null : lastFrom(last);
  if (writing === undefined || lastYear === undefined) return null;
  return { tag, before, unit, hedge, typed, written: writing, last: lastYear };
}

function writtenFrom(entry: unknown, rows: readonly string[]): WrittenFigure | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [value, ledger, at, data] = entry as readonly unknown[];
  if (!isText(value) || !isText(ledger) || !isText(at)) return undefined;
  const source = data === null ? null : sourceFrom(data, rows);
  return source === undefined ? undefined : { value, ledger, at, source };
}

function sourceFrom(entry: unknown, rows: readonly string[]): Source | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [indicator, formula, sheet, row, column, text, index, how] = entry as readonly unknown[];
  const rowText = typeof index === "number" ? rows[index] : undefined;
  if (!isText(indicator) || !isTextOrNull(formula) || !isText(sheet) || !isText(text)) return undefined;
  if (typeof row !== "number" || typeof column !== "number" || rowText === undefined) return undefined;
  const source = { indicator, formula, sheet, row, column, text, rowText };
  const reckoning = reckoningFrom(how);
  return reckoning === null ? source : { ...source, reckoning };
}

function lastFrom(entry: unknown): LastFigure | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [value, year] = entry as readonly unknown[];
  return isText(value) && typeof year === "number" ? { value, year } : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
