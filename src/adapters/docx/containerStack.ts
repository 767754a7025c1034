import type { Container } from "./bodyModel";

interface Table {
  readonly index: number;
  row: number;
  column: number;
}

const wrappers = new Set([
  "w:body",
  "w:tc",
  "w:sdt",
  "w:tbl",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
]);

/** Keeps track of the elements that hold paragraphs, and of rows and columns, while the XML goes by. */
export class ContainerStack {
  current: Container | null = null;
  private readonly tables: Table[] = [];
  private tableCount = 0;

  /** @param from where the start tag begins */
  open(name: string, from: number): void {
    const table = this.tables.at(-1);
    if (name === "w:tbl") this.tables.push({ index: this.tableCount++, row: -1, column: -1 });
    else if (name === "w:tr" && table) {
      table.row++;
      table.column = -1;
    } else if (name === "w:tc" && table) table.column++;
    if (!wrappers.has(name)) return;
    this.current =
      name === "w:tc" && table ? newCell(this.current, table, from) : newContainer(this.current, name, from);
  }

  close(name: string, end: number): void {
    if (name === "w:tbl") this.tables.pop();
    if (this.current === null || !wrappers.has(name)) return;
    this.current.to = end;
    this.current = this.current.parent;
  }
}

const outermost = { cell: null, place: null, inTable: false, locked: false, closed: false, revised: false };

function newContainer(parent: Container | null, name: string, from: number): Container {
  const inherited = parent ?? outermost;
  const inTable = name === "w:tbl" || inherited.inTable;
  return {
    parent,
    cell: inherited.cell,
    place: inherited.place,
    inTable,
    holdsParagraphs: !inTable && name !== "w:sdt",
    locked: inherited.locked,
    closed: inherited.closed,
    revised: inherited.revised || name === "w:ins" || name === "w:moveTo",
    placeholder: null,
    from,
    to: from,
  };
}

/** A table cell is its own nearest cell. */
function newCell(parent: Container | null, { index, row, column }: Table, from: number): Container {
  const cell: { -readonly [Key in keyof Container]: Container[Key] } = newContainer(parent, "w:tc", from);
  cell.cell = cell;
  cell.place = { table: index, row, column };
  cell.inTable = false;
  cell.holdsParagraphs = true;
  return cell;
}
