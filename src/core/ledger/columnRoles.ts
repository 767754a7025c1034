import { blankCell, isBlank } from "./sheet";
import type { Cell, Sheet } from "./sheet";
import { readTable } from "./table";

/** What a person says that a column is for. `passedOver`: it holds nothing that a report asks for. */
export const columnRoles = [
  "name",
  "value",
  "unit",
  "plan",
  "date",
  "category",
  "topic",
  "people",
  "place",
  "remark",
  "passedOver",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Roles by header, as `headerKey` writes it. */
export type ColumnRoles = ReadonlyMap<string, ColumnRole>;

/** A header that every layout reads in this role. */
const plainHeaders: Readonly<Record<ColumnRole, string>> = {
  name: "指标",
  value: "数量",
  unit: "单位",
  plan: "计划数",
  date: "日期",
  category: "类别",
  topic: "主题",
  people: "参加人数",
  place: "地点",
  remark: "备注",
  passedOver: "主持人",
};

const unitBracket = /[（(][^（）()]*[)）]$/u;

/** A header without blanks, colon and unit bracket: the same column of next month's ledger has the same key. */
export const headerKey = (header: string): string =>
  header.replace(/[\s:：]+/gu, "").replace(unitBracket, "");

/** The sheet as if its headers said what the person said of them; the cells below and the units in the headers stay. */
export function withColumnRoles(sheet: Sheet, roles: ColumnRoles): Sheet {
  if (roles.size === 0) return sheet;
  const headers = headerRows(sheet, roles);
  if (headers.length === 0) return sheet;
  const rows = sheet.rows.map((cells, row) =>
    headers.includes(row) ? cells.map((cell) => renamed(cell, roles)) : cells,
  );
  return { ...sheet, rows };
}

/** The sheet without the cells of columns that are to be passed over; their headers stay. */
export function withoutPassedOver(sheet: Sheet, roles: ColumnRoles): Sheet {
  if (![...roles.values()].includes("passedOver")) return sheet;
  const headers = headerRows(sheet, roles);
  let passed: ReadonlySet<number> = new Set();
  const rows = sheet.rows.map((cells, row) => {
    if (headers.includes(row)) {
      passed = new Set([...passed, ...passedOver(cells, roles)]);
      return cells;
    }
    // Another table begins: what was said speaks of this one alone.
    if (cells.every(isBlank)) passed = new Set();
    return passed.size === 0 ? cells : cells.map((cell, column) => (passed.has(column) ? blankCell : cell));
  });
  return { ...sheet, rows };
}

const passedOver = (cells: readonly Cell[], roles: ColumnRoles): readonly number[] =>
  cells.flatMap(({ text }, column) => (roles.get(headerKey(text)) === "passedOver" ? [column] : []));

/** The rows of the header; where none was recognised, the first row in which a header that was spoken of stands. */
function headerRows(sheet: Sheet, roles: ColumnRoles): readonly number[] {
  const recognised = readTable(sheet).headers;
  if (recognised.length > 0) return recognised;
  const first = sheet.rows.findIndex((cells) => cells.some(({ text }) => roles.has(headerKey(text))));
  return first < 0 ? [] : [first];
}

function renamed(cell: Cell, roles: ColumnRoles): Cell {
  const role = roles.get(headerKey(cell.text));
  if (role === undefined) return cell;
  const unit = role === "value" || role === "people" ? (unitBracket.exec(cell.text.trim())?.[0] ?? "") : "";
  return { ...cell, text: `${plainHeaders[role]}${unit}` };
}
