import { readCellValue } from "./cellValue";
import { readFacts } from "./facts";
import type { Grid } from "./grid";
import { headerRoles } from "./headerWords";
import { splitUnit, unitOf } from "./ledgerUnits";
import { readPeriod } from "./period";

/** Longer cells are contents, not headings. */
const LONGEST_HEADER = 24;
const noteStart =
  /^(?:注|备注|说明|附注|数据截至|统计截至|填表人|填报人|制表|审核人?|联系人|联系电话|填报时间|填表时间|填表说明|统计口径)(?:\s?[:：]|\d)/u;

/** A note under a table, a line for signatures. */
export const isFootnote = (text: string): boolean => noteStart.test(text.trim());

/** Longer lists are contents, not the points of a note. */
const MOST_POINTS = 12;
const point = /^[（(]?\d{1,2}[）).、．]/u;

/** A row that is a note under the table, or goes on with the points of one: “注：1.…”, “2.…”. */
export function isFootnoteRow(grid: Grid, row: number): boolean {
  for (let above = row; above >= 0 && above >= row - MOST_POINTS; above -= 1) {
    const filled = grid.filled(above);
    const text = grid.own(above, filled[0] ?? 0).text.trim();
    if (isFootnote(text)) return true;
    if (filled.length !== 1 || !point.test(text)) return false;
  }
  return false;
}

const formWord =
  /^(?:填报|填表|编制|报送|上报|制表|统计)(?:单位|部门|科室|人|时间|日期)?$|^(?:审核|负责|联系)(?:人|电话|方式)$/u;

/** “填报单位 · 某局 · 填报人 · 某某”: labels and what they ask for, cell beside cell. */
const isFormHead = (texts: readonly string[]): boolean =>
  texts.length % 2 === 0 &&
  texts.every((text, index) => formWord.test(text.replace(/[\s:：]+/gu, "")) === (index % 2 === 0));

/** One text over the whole width: a title, a sub-title, “单位：次”. */
export function isTitleRow(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  const texts = filled.map((column) => grid.own(row, column).text.trim());
  if (texts.length === 0 || isFootnote(texts[0] ?? "")) return false;
  if (texts.length === 1)
    return readFacts(texts[0] ?? "").length === 0 && !/^\d(?!\d{3}年)/u.test(texts[0] ?? "");
  if (isFormHead(texts)) return true;
  // “填报单位：××局    2025年11月30日    单位：次” is written into two or three cells.
  return (
    texts.length <= 3 &&
    /^(?:填报|填表|编制|报送|统计)?(?:单位|部门|时间|日期|科室)[（(盖章）)]*[:：]/u.test(texts[0] ?? "")
  );
}

/** “单位 · 次 · 次 · 人次” under the headings of columns. */
export function isUnitRow(grid: Grid, row: number): boolean {
  const texts = grid.filled(row).map((column) => grid.own(row, column).text.trim());
  const [first = "", ...others] = texts;
  return (
    others.length > 0 &&
    (/^(?:计量)?单位$/u.test(first) || unitOf(first) !== null) &&
    others.every((text) => unitOf(text) !== null)
  );
}

export const isPeriodLabel = (text: string): boolean => {
  const reading = readPeriod(text, null);
  return reading !== null && (reading.rest === "" || headerRoles(reading.rest).size > 0);
};

const isHeaderWord = (text: string): boolean => {
  const { name } = splitUnit(text);
  return headerRoles(name).size > 0 || isPeriodLabel(name);
};

/**
 * Whether a row heads a table: two or more known header words, and nothing that is a value; or texts over columns of
 * amounts. @param next the next row with content, null at the end
 */
export function isHeaderRow(grid: Grid, row: number, next: number | null): boolean {
  const filled = grid.filled(row);
  if (filled.length < 2) return false;
  const texts = filled.map((column) => grid.own(row, column).text.trim());
  if (isFormHead(texts) || texts.some((text) => text.length > LONGEST_HEADER || isFootnote(text)))
    return false;
  // Most rows are not headers: a plain number or date settles it before anything is parsed.
  if (texts.some((text) => /^\d[\d.,/-]*$/u.test(text) && !/^20\d\d$/u.test(text))) return false;
  const words = texts.filter(isHeaderWord).length;
  if (words < 2 && next === null) return false;
  if (filled.some((column, index) => isValue(grid, row, column, texts[index] ?? ""))) return false;
  if (words >= 2 && words >= texts.length / 3) return true;
  return next !== null && (standsOverUnits(grid, row, next) || standsOverAmounts(grid, filled, next, words));
}

const standsOverUnits = (grid: Grid, row: number, next: number): boolean =>
  grid.filled(row).length > 2 && isUnitRow(grid, next) && !isUnitRow(grid, row);

function isValue(grid: Grid, row: number, column: number, text: string): boolean {
  if (isPeriodLabel(text)) return false;
  const cell = grid.own(row, column);
  return (
    cell.date || readCellValue(cell).kind !== "text" || (readFacts(text).length > 0 && !isHeaderWord(text))
  );
}

function standsOverAmounts(grid: Grid, filled: readonly number[], next: number, words: number): boolean {
  const values = filled.slice(1);
  const amounts = values.filter((column) => {
    const cell = grid.own(next, column);
    return readCellValue(cell).kind === "amount" || readFacts(cell.text).length > 0;
  }).length;
  return amounts >= Math.max(words > 0 ? 1 : 2, values.length * 0.6);
}
