import { shiftDecimal } from "../../text/formatAmount";
import type { Amount } from "../../text/amount";
import type { CellReading } from "../tables/cells";
import type { TableColumn } from "./columns";
import type { Fact } from "./fact";
import type { FactBook } from "./factBook";
import type { CellFacts } from "./factStore";
import { periodSense } from "./periodSense";
import type { Body } from "./readBody";
import type { TableRow } from "./rows";
import { unitSense } from "./unitSense";
import type { RowUnits, Unit } from "./unitSense";

type Figure = Pick<Fact, "amount" | "unit" | "unitFrom" | "reading">;

const nothing: Figure = {
  amount: { digits: "", value: 0, hedge: null },
  unit: null,
  unitFrom: null,
  reading: "within",
};

export interface BodyFacts extends CellFacts {
  /** What is said of a cell of words, without a figure. */
  readonly words: (row: number, column: number) => Fact;
}

/** Makes facts of the cells of a body: what a cell says with what its row and its column say. */
export function bodyFacts(body: Body, table: number, book: FactBook): BodyFacts {
  const { columns, rows } = body;
  const unitOf = unitsByRow(unitSense(body));
  const periodOf = periodSense(body.caption);
  const cellOf = (row: number, column: number): CellReading | undefined =>
    body.table.rows[rows[row]?.at ?? -1]?.readings[columns[column]?.at ?? -1];

  function factOf(at: number, index: number, { amount, unit, unitFrom, reading }: Figure): Fact {
    const row = rows[at] as TableRow;
    const column = columns[index] as TableColumn;
    return {
      // Given by the book, as its parent is and whether it adds up others.
      id: -1,
      amount,
      unit,
      unitFrom,
      reading,
      parent: null,
      rows: row.names,
      columns: column.labels,
      stems: column.stems,
      asides: joinTexts(row.asides, column.asides),
      caption: body.title,
      remark: row.remark,
      role: row.role !== null && column.role === "actual" ? row.role : column.role,
      period: periodOf(row, column),
      total: null,
      table,
      row: at,
      column: index,
      origin: book.origin(body.table.sheet, row.at, column.at),
    };
  }

  function figureOf(at: number, index: number): Figure {
    const cell = cellOf(at, index) as CellReading;
    const column = columns[index] as TableColumn;
    const { unit, unitFrom } = unitOf(rows[at] as TableRow)(column, cell);
    const amount = cell.amount ?? nothing.amount;
    return column.fractions && unit === null
      ? { ...perCent(amount), reading: "cell" }
      : { amount, unit, unitFrom, reading: "cell" };
  }

  return {
    amount: (row, column) =>
      columns[column]?.fractions === true
        ? figureOf(row, column).amount
        : (cellOf(row, column)?.amount ?? nothing.amount),
    make: (row, column) => factOf(row, column, figureOf(row, column)),
    words: (row, column) => factOf(row, column, nothing),
  };
}

/** The cells of a row are asked for one behind another. */
function unitsByRow(unitOf: (row: TableRow) => RowUnits): (row: TableRow) => RowUnits {
  let [last, units]: [TableRow | null, RowUnits | null] = [null, null];
  return (row) => {
    if (units === null || row !== last) units = unitOf(row);
    last = row;
    return units;
  };
}

const joinTexts = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];

/** Fractions of a column of rates (1.096, 0.0292) are told in per cent. */
function perCent(amount: Amount): Unit & Pick<Fact, "amount"> {
  const digits = shiftDecimal(amount.digits, 2);
  return { unit: "％", unitFrom: "column", amount: { ...amount, digits, value: Number(digits) } };
}
