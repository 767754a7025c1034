import type { LedgerWords } from "../../language/ledgerWords";
import type { ColumnRole } from "../columnRoles";
import { gridOf } from "../grid";
import type { Grid } from "../grid";
import type { Sheet } from "../sheet";
import type { CellReader } from "./cells";
import { HeaderSense } from "./headerSense";
import type { LabelReader } from "./label";
import type { PrintedTable } from "./printedTable";
import { sheetRows } from "./sheetRows";
import type { SheetRow } from "./sheetRows";
import { sideBySide } from "./sideBySide";

export interface Readers {
  readonly words: LedgerWords;
  readonly cell: CellReader;
  readonly label: LabelReader;
  /** The unit that a text names as a whole, null when it names none. */
  readonly unit: (text: string) => string | null;
  /** What the person has said of columns with this header; null when nothing. */
  readonly said: (header: string) => ColumnRole | null;
}

interface Draft {
  readonly captions: number[];
  readonly header: number[];
  readonly body: number[];
  lines: number[];
}

const empty = (captions: number[] = []): Draft => ({ captions, header: [], body: [], lines: [] });

/** Cuts a sheet into its tables: one under another, with or without blank rows between, or side by side. */
export function splitSheet(sheet: Sheet, readers: Readers): readonly PrintedTable[] {
  const rows = sheetRows(sheet, readers);
  const stack = new Stack(rows, new HeaderSense(rows, readers));
  const grid = gridOf(sheet);
  return stack.drafts().flatMap((draft) => sideBySide(finish(grid, draft, rows), readers));
}

/** The walk down a sheet. */
class Stack {
  private readonly done: Draft[] = [];
  private now = empty();

  constructor(
    private readonly rows: readonly SheetRow[],
    private readonly sense: HeaderSense,
  ) {}

  drafts(): readonly Draft[] {
    this.rows.forEach((row, index) => {
      if (row.kind === "row") this.row(row, index);
      else if (row.kind !== "blank") this.single(row, index);
    });
    this.close();
    return this.done;
  }

  private close(captions: number[] = []): void {
    const { header, body, lines } = this.now;
    if (body.length + lines.length + header.length > 0) this.done.push(this.now);
    this.now = empty(captions);
  }

  private row({ at, gap }: SheetRow, index: number): void {
    const { header, body } = this.now;
    if (header.length > 0 && body.length === 0 && this.sense.continues(index, header)) header.push(at);
    else if (this.sense.repeats(index, header) && !gap) return;
    else if (this.sense.begins(index, gap || body.length === 0)) {
      this.next();
      this.now.header.push(at);
    } else {
      if (this.breaks(gap, index)) this.next();
      this.now.body.push(at);
    }
  }

  /** A row of a body that does not go on with what stands above it. */
  private breaks(gap: boolean, index: number): boolean {
    const { header, body, lines } = this.now;
    if (body.length + header.length === 0) return lines.length > 0;
    return gap && body.length > 0 && !this.sense.fits(index, body);
  }

  /** Begins another table; single rows above it that were taken for lines of the table before are its titles. */
  private next(): void {
    const { header, body, lines } = this.now;
    if (header.length + body.length + lines.length === 0) return;
    const last = Math.max(header[header.length - 1] ?? -1, body[body.length - 1] ?? -1);
    const titles = lines.filter((row) => row > last && this.rows[row]?.says === "text");
    this.now.lines = lines.filter((row) => !titles.includes(row));
    this.close(titles);
  }

  private isGroup(kind: SheetRow["kind"], index: number): boolean {
    return kind === "single" && this.sense.groups(index);
  }

  private line(at: number, apart: boolean): void {
    if (apart) this.close();
    this.now.lines.push(at);
  }

  private single({ at, gap, says, kind }: SheetRow, index: number): void {
    const inTable = this.now.header.length + this.now.body.length > 0;
    if (says === "value") this.now.body.push(at);
    else if (says !== "text") this.line(at, says === "figures" && inTable && gap);
    else if (inTable && !gap && this.isGroup(kind, index)) this.now.body.push(at);
    else if (inTable && !this.sense.titles(index)) this.now.lines.push(at);
    else {
      if (inTable || this.now.lines.length > 0) this.close();
      this.now.captions.push(at);
    }
  }
}

function finish(grid: Grid, draft: Draft, rows: readonly SheetRow[]): PrintedTable {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const at of [...draft.header, ...draft.body]) {
    left = Math.min(left, rows[at]?.filled[0] ?? left);
    right = Math.max(right, rows[at]?.right ?? 0);
  }
  return { sheet: grid.sheet, grid, rows, ...draft, left: Number.isFinite(left) ? left : 0, right };
}
