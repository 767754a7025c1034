/* eslint-disable complexity, max-lines-per-function */
import type { Readers } from "./splitSheet";
import type { SheetRow } from "./sheetRows";
import type { CellReading } from "./cells";

/** Rows looked at below a row to see whether it heads them. */
const LOOK_BELOW = 8;
/** Longer cells are contents, not headings. */
const LONGEST_HEADER = 26;

/** Tells headers from bodies by how the kinds of cells change from row to row. */
export interface HeaderSense {
  /** The row heads what stands below it. @param fresh nothing of a table stands directly above */
  begins(index: number, fresh: boolean): boolean;
  /** The row goes on with a header: its lower labels, its units. */
  continues(index: number, header: readonly number[]): boolean;
  /** The header again, at the top of a page. */
  repeats(index: number, header: readonly number[]): boolean;
  /** The row goes on with a body after a gap. */
  fits(index: number, body: readonly number[]): boolean;
  /** A single cell names a group of the rows below it. */
  groups(index: number): boolean;
  /** A single cell is the title of the table below it. */
  titles(index: number): boolean;
}

export function headerSense(rows: readonly SheetRow[], readers: Readers): HeaderSense {
  const { words, label } = readers;
  const isLabel = (cell: CellReading): boolean =>
    cell.text.length <= LONGEST_HEADER && (cell.sort === "text" || isYear(cell) || isPeriod(cell));
  const isYear = ({ sort, text }: CellReading): boolean => sort === "number" && /^(?:19|20)\d\d$/u.test(text);
  const isPeriod = ({ sort, text }: CellReading): boolean =>
    sort === "date" && /^\d{4}[.-]\d{1,2}$/u.test(text);
  const known = (cell: CellReading): boolean => {
    const { sorts, unit, period, role, total } = label(cell.text);
    return (
      sorts.size > 0 ||
      unit !== null ||
      period !== null ||
      isYear(cell) ||
      total ||
      (role !== null && cell.text.length < 9)
    );
  };

  /** Columns below a row that hold figures, dates or marks. */
  function typedBelow(index: number): ReadonlySet<number> {
    const typed = new Map<number, { values: number; filled: number }>();
    let seen = 0;
    for (let next = index + 1; next < rows.length && seen < LOOK_BELOW; next += 1) {
      const row = rows[next] as SheetRow;
      if (row.kind === "blank") {
        if (seen > 0) break;
        continue;
      }
      if (row.kind !== "row") continue;
      // Lower rows of the same header hold no values.
      if (seen === 0 && !row.cells.some(isValue) && next - index < 4) continue;
      seen += 1;
      row.filled.forEach((column, at) => {
        const entry = typed.get(column) ?? { values: 0, filled: 0 };
        entry.filled += 1;
        if (isValue(row.cells[at] as CellReading)) entry.values += 1;
        typed.set(column, entry);
      });
    }
    return new Set(
      [...typed]
        .filter(([, { values, filled }]) => values * 2 >= filled && values > 0)
        .map(([column]) => column),
    );
  }

  /** Shares of the columns of figures that a row labels; with a lower header both together. */
  function labelled(index: number, typed: ReadonlySet<number>): number {
    const columns = new Set(rows[index]?.filled);
    for (let next = index + 1; rows[next]?.kind === "row" && next - index < 4; next += 1) {
      const lower = rows[next] as SheetRow;
      if (!lower.cells.every(isLabel)) break;
      lower.filled.forEach((column) => columns.add(column));
    }
    return [...typed].filter((column) => columns.has(column)).length;
  }

  function labelRow(index: number): boolean {
    const { cells = [] } = rows[index] ?? {};
    if (cells.length < 2) return false;
    const spelled = cells.filter((cell) => cell.sort === "number" && cell.spelled).length;
    return (
      spelled * 2 < cells.length &&
      cells.every((cell) => isLabel(cell) || (cell.sort === "number" && cell.spelled))
    );
  }

  function begins(index: number, fresh: boolean): boolean {
    const row = rows[index] as SheetRow;
    if (!labelRow(index) || row.cells.every((cell) => isYear(cell))) return false;
    const texts = row.cells.map(({ text }) => text);
    const spoken = row.cells.filter(known).length;
    const typed = typedBelow(index);
    if (typed.size === 0) return textOnly(index, spoken, fresh);
    const heads = labelled(index, typed);
    if (heads * 5 < typed.size * 3 || heads === 0) return false;
    if (spoken > 0 && (fresh || spoken >= 2 || heads === typed.size))
      return spoken * 4 >= texts.length || heads >= 2;
    return fresh && heads >= 2 && heads === typed.size && new Set(texts).size === texts.length;
  }

  /** Nothing but words below: then only words that are known for headers tell. */
  const textOnly = (index: number, spoken: number, fresh: boolean): boolean => {
    const row = rows[index] as SheetRow;
    const next = rows[index + 1];
    return (
      fresh && spoken >= 2 && spoken * 2 >= row.cells.length && next?.kind === "row" && !labelsRepeat(row)
    );
  };
  const labelsRepeat = (row: SheetRow): boolean =>
    new Set(row.cells.map(({ text }) => text)).size < row.cells.length;

  function continues(index: number, header: readonly number[]): boolean {
    const row = rows[index] as SheetRow;
    const above = rows[header[header.length - 1] ?? -1];
    if (above === undefined || row.at !== above.at + 1 || header.length > 4) return false;
    if (isUnitRow(row) || isOrdinalRow(row)) return true;
    if (!row.cells.every(isLabel)) return false;
    const first = rows[header[0] ?? -1] as SheetRow;
    const stub = first.filled[0] ?? 0;
    // The stub's header stands once, over the lower rows blank.
    if (row.filled.includes(stub) && !above.cells.every((cell) => cell.text !== "" && isYear(cell)))
      return false;
    const typed = typedBelow(index);
    return typed.size > 0 && row.filled.some((column) => typed.has(column));
  }

  const isUnitRow = ({ cells }: SheetRow): boolean => {
    const units = cells.filter(({ text }) => label(text).name === "" || readersUnit(text));
    return cells.length > 1 && units.length >= cells.length - 1 && units.length > 0 && !cells.some(isValue);
  };
  const readersUnit = (text: string): boolean =>
    words.units.has(text) || words.money.has(text) || label(`甲（${text}）`).unit !== null;
  /** 甲 乙 1 2 3: the columns are numbered. */
  const isOrdinalRow = ({ cells }: SheetRow): boolean => {
    const numbers = cells.filter(({ sort }) => sort === "number");
    return (
      numbers.length >= 2 &&
      numbers.every(({ text }, at) => text === String(at + 1)) &&
      cells.every(({ sort, text }) => sort === "number" || /^(?:[甲乙丙丁]|栏次|行次|列次|序号)$/u.test(text))
    );
  };

  return {
    begins,
    continues,
    repeats: (index, header) => {
      const row = rows[index] as SheetRow;
      const last = rows[header[header.length - 1] ?? -1];
      return (
        last !== undefined &&
        row.cells.length === last.cells.length &&
        row.cells.every(({ text }, at) => text === last.cells[at]?.text)
      );
    },
    fits: (index, body) => {
      const row = rows[index] as SheetRow;
      const last = rows[body[body.length - 1] ?? -1];
      if (last === undefined) return true;
      const sorts = new Map(last.filled.map((column, at) => [column, last.cells[at]?.sort]));
      const same = row.filled.filter((column, at) => sorts.get(column) === row.cells[at]?.sort).length;
      return same * 2 >= Math.max(row.filled.length, last.filled.length);
    },
    groups: (index) => rows[index + 1]?.kind === "row" && !labelRow(index + 1),
    titles: (index) => {
      let next = index + 1;
      while (rows[next]?.kind === "blank" || (rows[next]?.kind === "single" && rows[next]?.says === "text"))
        next += 1;
      return rows[next] !== undefined;
    },
  };
}

export const isValue = ({ sort, spelled, text }: CellReading): boolean =>
  (sort === "number" && !spelled && !/^(?:19|20)\d\d$/u.test(text)) ||
  sort === "mark" ||
  sort === "nothing" ||
  (sort === "date" && !/^\d{4}[.-]\d{1,2}$/u.test(text));
