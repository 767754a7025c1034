import type { Body } from "./readBody";

/** Ids and values of the facts of a body's cells, by row and by column. */
export class FactGrid {
  /** Where the places of each row begin; a row has places up to its last cell. */
  private readonly starts: Int32Array;
  /** Ids counted from 1; 0 where a cell holds none. */
  private readonly ids: Int32Array;
  private readonly values: Float64Array;
  private readonly firsts: Int32Array;

  constructor({ table, columns, rows }: Pick<Body, "table" | "columns" | "rows">) {
    this.starts = new Int32Array(rows.length + 1);
    let places = 0;
    rows.forEach(({ at }, row) => {
      const width = (table.rows[at]?.readings.length ?? 0) - table.left;
      places += Math.max(0, Math.min(width, columns.length));
      this.starts[row + 1] = places;
    });
    this.ids = new Int32Array(places);
    this.values = new Float64Array(places);
    this.firsts = new Int32Array(rows.length);
  }

  /** Undefined where a cell holds no fact. */
  get(row: number, column: number): number | undefined {
    const place = this.placeOf(row, column);
    const id = place < 0 ? 0 : (this.ids[place] ?? 0);
    return id === 0 ? undefined : id - 1;
  }

  /** Null where a cell holds no fact. */
  value(row: number, column: number): number | null {
    const place = this.placeOf(row, column);
    return place < 0 || this.ids[place] === 0 ? null : (this.values[place] ?? null);
  }

  /** Columns of a row are set from left to right. */
  set(row: number, column: number, id: number, value: number): void {
    const place = this.placeOf(row, column);
    this.ids[place] = id + 1;
    this.values[place] = value;
    if (this.firsts[row] === 0) this.firsts[row] = id + 1;
  }

  /** -1 for none. */
  private placeOf(row: number, column: number): number {
    const place = (this.starts[row] ?? 0) + column;
    return column < 0 || place >= (this.starts[row + 1] ?? 0) ? -1 : place;
  }

  /** The first of a row, undefined where it has none. */
  first(row: number): number | undefined {
    const id = this.firsts[row] ?? 0;
    return id === 0 ? undefined : id - 1;
  }

  /** All of a row, from left to right. */
  *ofRow(row: number): Iterable<number> {
    for (let place = this.starts[row] ?? 0; place < (this.starts[row + 1] ?? 0); place += 1) {
      const id = this.ids[place] ?? 0;
      if (id !== 0) yield id - 1;
    }
  }
}
