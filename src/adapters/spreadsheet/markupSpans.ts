import type { SheetError } from "../../ports/ledgerSource";
import type { SheetLimits } from "./sheetLimits";

/** Of the largest sheet that any program writes. */
const farthest = { rows: 1_048_576, columns: 16_384 };

/** Attributes by which one element asks for many rows or columns, with any prefix; a parser looks past a “_” and what follows. */
const asking =
  /[\s:"'](Span|Index|MergeAcross|MergeDown|number-(?:matrix-)?(?:columns|rows)-(?:repeated|spanned)|colspan|rowspan)(?:_[^\s=<>"']{0,64})?\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

const ofColumns = /^(?:span|mergeacross|colspan|number-.*columns-.*)$/iu;

/** Blanks of an OpenDocument text that are written as their number. */
const blanks = /<text:s\s[^<>]*?text:c\s*=\s*(?:["']\s*)?(\d+)/giu;

/** The rows and cells of an OpenDocument table as the parser reads them: a “>” within an attribute does not end them. */
const rowOrCell =
  /<(?:[^\s?><!/:"]*:)?(table-row|table-cell|行|数据)(?:_[^\s?<>:/"]*)?((?:\s+[^<>=?"'\s]+="[^"]*")*)\s*(\/?)>/giu;

/** However a parser may take it: “9000x” and “9e3” are 9000, what is no number is 1. */
export const timesOf = (told: string): number =>
  Math.max(1, Number(told) || 1, Number.parseInt(told, 10) || 1);

const tooLarge = (of: "rows" | "columns" | "cells" | "places" | "cellText" | "text", limits: SheetLimits) =>
  ({ kind: "tooLarge", limit: limits[of], of }) as const;

/**
 * What a table of markup (HTML, XML of Excel 2003, OpenDocument) asks for beyond what is written: a few bytes may ask for
 * two thousand million columns, which its parser lays out one by one. Counted before it is parsed; null where all is within the limits.
 */
export function overSpans(text: string, limits: SheetLimits): SheetError | null {
  return overAsked(text, limits) ?? overRepeated(text, limits) ?? overBlanks(text, limits);
}

function overAsked(text: string, limits: SheetLimits): SheetError | null {
  let laidOut = 0;
  for (const { index, 1: name = "", 2: double, 3: single, 4: bare } of text.matchAll(asking)) {
    if (name.toLowerCase() === "span" && isOfRow(text, index)) continue;
    const times = timesOf(double ?? single ?? bare ?? "");
    const of = ofColumns.test(name) ? "columns" : "rows";
    if (times > farthest[of]) return tooLarge(of, limits);
    // The columns of Excel's XML are laid out one by one, those of the other forms are not.
    if (name.toLowerCase() === "span") laidOut += times;
    if (laidOut > limits.places) return tooLarge("places", limits);
  }
  return null;
}

/** `<Row ss:Span="1048570"/>`: the hidden rest of a sheet, which the parser takes for one row. */
const isOfRow = (text: string, at: number): boolean => {
  const near = text.slice(Math.max(0, at - 512), at);
  return /^<(?:\w+:)?Row\s/iu.test(near.slice(near.lastIndexOf("<")));
};

const repeatIn = (attributes: string, name: "rows" | "columns"): number => {
  const told = attributes.matchAll(new RegExp(`number-${name}-repeated[^=]*="([^"]*)"`, "giu"));
  return [...told].reduce((most, [, times = ""]) => Math.max(most, timesOf(times)), 1);
};

function overRepeated(text: string, limits: SheetLimits): SheetError | null {
  let rows = 1;
  let cells = 0;
  for (const [, name = "", attributes = "", closed] of text.matchAll(rowOrCell)) {
    if (name === "table-row" || name === "行") rows = repeatIn(attributes, "rows");
    // The blank rest of a sheet is written as one closed cell, repeated to the last column.
    else if (closed === "") cells += rows * repeatIn(attributes, "columns");
    if (cells > limits.cells) return tooLarge("cells", limits);
  }
  return null;
}

function overBlanks(text: string, limits: SheetLimits): SheetError | null {
  let sum = 0;
  for (const [, told = ""] of text.matchAll(blanks)) {
    const count = timesOf(told);
    if (count > limits.cellText) return tooLarge("cellText", limits);
    sum += count;
    if (sum > limits.text) return tooLarge("text", limits);
  }
  return null;
}
