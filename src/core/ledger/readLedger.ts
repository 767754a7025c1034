import { err, ok } from "../result";
import type { Result } from "../result";
import { headerKey, withColumnRoles } from "./columnRoles";
import type { ColumnRoles } from "./columnRoles";
import { deriveFigures } from "./deriveFigures";
import type { Ledger, LedgerError, LedgerFigure, LedgerLayoutId, LedgerNote } from "./ledger";
import type { LedgerLayout } from "./ledgerLayout";
import { ledgerColumns } from "./ledgerColumns";
import type { LedgerColumn } from "./ledgerColumns";
import { noteOn } from "./origin";
import { isBlank } from "./sheet";
import type { Sheet } from "./sheet";
import { splitTables } from "./splitTables";
import { turnUpright } from "./turnUpright";

export interface LedgerOptions {
  /** The report's year: event rows of other years are left out and noted. Null = all. */
  readonly year: number | null;
  /** Columns whose purpose a person has named; absent = all as their headers and contents tell. */
  readonly roles?: ColumnRoles;
  /** Rows that did not take place, by sheet and row of the spreadsheet; absent = none is known. */
  readonly notHeld?: RowTest;
}

/** @param row counts from 1, as the spreadsheet shows it */
export type RowTest = (sheet: string, row: number) => boolean;

/** Reads every sheet with the layout that understands it best; parts of different layouts in one file are joined. */
export function readLedger(
  sheets: readonly Sheet[],
  layouts: readonly LedgerLayout[],
  options: LedgerOptions,
): Result<Ledger, LedgerError> {
  if (sheets.every(({ rows }) => rows.every((row) => row.every(isBlank))))
    return err({ kind: "emptyLedger" });
  const { shown, notes } = withoutHidden(sheets);
  const tables = shown.flatMap(splitTables).map((table) => turnUpright(table) ?? table);
  const parts = tables.map((table) => readPart(table, layouts, options));
  const read = join(parts);
  const ledger = { ...read, notes: [...read.notes, ...notes] };
  if (ledger.figures.length === 0 && ledger.events.length === 0)
    return err({ kind: "nothingUnderstood", rows: ledger.rows });
  return ok(ledger);
}

/**
 * A hidden sheet is last year's copy or a list of choices, and nobody could look up a figure taken from it: it is left out
 * and named. Hidden rows are mostly filtered ones, which count. A workbook with nothing but hidden sheets is read whole.
 */
function withoutHidden(sheets: readonly Sheet[]): {
  readonly shown: readonly Sheet[];
  readonly notes: readonly LedgerNote[];
} {
  const isFilled = ({ rows }: Sheet): boolean => rows.some((row) => !row.every(isBlank));
  const filled = sheets.filter(isFilled);
  const visible = filled.filter(({ hidden }) => hidden !== true);
  const shown = visible.length === 0 ? filled : visible;
  return {
    shown,
    notes: filled.flatMap((sheet): readonly LedgerNote[] => {
      if (!shown.includes(sheet)) return [noteOn(sheet, 0, "hiddenSheet", "")];
      const rows = (sheet.hiddenRows ?? []).filter((row) => !(sheet.rows[row] ?? []).every(isBlank));
      const [first] = rows;
      return first === undefined ? [] : [noteOn(sheet, first, "hiddenRows", `${rows.length}`)];
    }),
  };
}

function readPart(sheet: Sheet, layouts: readonly LedgerLayout[], options: LedgerOptions): Ledger {
  const roles = options.roles ?? new Map();
  const table = withColumnRoles(sheet, roles);
  let best: LedgerLayout | null = null;
  let bestFit = 0;
  for (const layout of layouts) {
    const fit = layout.recognise(table);
    if (fit > bestFit) [best, bestFit] = [layout, fit];
  }
  if (best === null) return unread(table);
  const columns = ledgerColumns(sheet, table, best.id, { year: options.year, roles });
  return { ...best.read(table, options), columns };
}

function unread(table: Sheet): Ledger {
  const notes = table.rows.flatMap((cells, row) =>
    cells.every(isBlank) ? [] : [noteOn(table, row, "unread")],
  );
  return { layout: "lines", rows: notes.length, figures: [], events: [], notes };
}

function join(parts: readonly Ledger[]): Ledger {
  const events = parts.flatMap((part) => part.events);
  const withEvents = parts.filter((part) => part.events.length > 0).length;
  // Meetings of one kind may be spread over several tables (one a month): they are counted over all of them.
  const stated = parts.flatMap((part) => (withEvents > 1 && part.layout === "events" ? [] : part.figures));
  const figures = withEvents > 1 ? [...stated, ...deriveFigures(events)] : stated;
  const { kept, notes } = withoutRepetitions(figures);
  return {
    layout: leadingLayout(parts),
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    figures: kept,
    events,
    notes: [...parts.flatMap((part) => part.notes), ...notes],
    ...joinColumns(parts),
  };
}

/** One for each header: what is said of one holds for all. */
function joinColumns(parts: readonly Ledger[]): Pick<Ledger, "columns"> {
  const first = new Map<string, LedgerColumn>();
  for (const column of parts.flatMap(({ columns = [] }) => columns)) {
    const key = headerKey(column.header);
    const known = first.get(key);
    if (known === undefined || (known.example === "" && column.example !== "")) first.set(key, column);
  }
  return first.size === 0 ? {} : { columns: [...first.values()] };
}

function leadingLayout(parts: readonly Ledger[]): LedgerLayoutId {
  const sizes = new Map<LedgerLayoutId, number>();
  for (const { layout, figures, events } of parts)
    sizes.set(layout, (sizes.get(layout) ?? 0) + Math.max(figures.length, events.length));
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "summary";
}

/** The same figure stated twice is one; the same indicator with two values is kept twice and noted. */
function withoutRepetitions(figures: readonly LedgerFigure[]): {
  readonly kept: readonly LedgerFigure[];
  readonly notes: readonly LedgerNote[];
} {
  const first = new Map<string, LedgerFigure>();
  const notes: LedgerNote[] = [];
  const kept = figures.filter((figure) => {
    const { path, unit, period, total, origin, formula } = figure;
    const key = JSON.stringify([path, unit, period, total]);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, figure);
      return true;
    }
    if (known.amount.digits === figure.amount.digits && known.amount.hedge === figure.amount.hedge)
      return false;
    if (formula === null && known.formula === null)
      notes.push({ sheet: origin.sheet, row: origin.row, code: "duplicate", text: origin.rowText });
    return true;
  });
  return { kept, notes };
}
