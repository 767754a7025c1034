import { timesOf } from "./markupSpans";
import type { Tag } from "./xmlTags";
import { attribute, charactersIn, latin, tagsOf, textOf } from "./xmlTags";

/** What one part of a workbook holds, and the bytes of it that matter. */
export interface SheetMeasure {
  readonly cells: number;
  /** Cells up to the last filled one of each row, blank ones too. */
  readonly places: number;
  readonly columns: number;
  readonly cellText: number;
  readonly text: number;
  /** Of an OpenDocument table, whose cells are repeated and span others. */
  readonly opened: boolean;
  /** Counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly kept: Uint8Array;
}

/** How long each shared text is, its formatting not counted; in bytes, which is more than in characters. */
export function sharedLengths(data: Uint8Array): readonly number[] {
  const lengths: number[] = [];
  let open = false;
  let behind = 0;
  for (const { name, ends, from, to, selfClosing } of tagsOf(data)) {
    if (open) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + charactersIn(data, behind, from);
    if (name === "si") lengths.push(0);
    if (name === "t" && !selfClosing) open = true;
    if (ends === "t") open = false;
    behind = to;
  }
  return lengths;
}

const cellName = /^[A-Za-z]{1,8}/u;

/** Null for a part that is no sheet. @param lengths of the shared texts */
export function measureSheet(data: Uint8Array, lengths: readonly number[]): SheetMeasure | null {
  const counter = new SheetCounter(data, lengths);
  for (const tag of tagsOf(data)) counter.take(tag);
  return counter.measure();
}

class SheetCounter {
  private readonly sum = { cells: 0, places: 0, columns: 0, cellText: 0, text: 0 };
  private readonly hiddenRows: number[] = [];
  private readonly merges: string[] = [];
  private dataFrom = -1;
  private dataTo = -1;
  private row = 0;
  private column = 0;
  /** The last column of the row that is filled. */
  private reach = 0;
  private shared = false;
  private valueFrom = -1;
  /** Cells of an OpenDocument table say how often they are repeated. */
  private rowRepeat = 1;
  private opened = false;

  constructor(
    private readonly data: Uint8Array,
    private readonly lengths: readonly number[],
  ) {}

  take(tag: Tag): void {
    switch (tag.name) {
      case "sheetData":
        if (this.dataFrom < 0) this.dataFrom = tag.from;
        if (tag.selfClosing) this.dataTo = tag.to;
        break;
      case "row":
        this.takeRow(textOf(this.data, tag));
        break;
      case "c":
        this.takeCell(textOf(this.data, tag));
        break;
      case "v":
      case "t":
        this.valueFrom = tag.selfClosing ? -1 : tag.to;
        break;
      case "mergeCell":
        this.merges.push(attribute(textOf(this.data, tag), "ref") ?? "");
        break;
      case "":
        this.takeEnd(tag);
        break;
      default:
        this.takeOpen(tag);
    }
  }

  private takeRow(tag: string): void {
    this.row = Number(attribute(tag, "r") ?? this.row + 1);
    this.column = 0;
    this.reach = 0;
    const hidden = attribute(tag, "hidden");
    if (hidden === "1" || hidden === "true") this.hiddenRows.push(this.row - 1);
  }

  private takeCell(tag: string): void {
    const letters = cellName.exec(attribute(tag, "r") ?? "")?.[0];
    this.column = letters === undefined ? this.column + 1 : columnOf(letters);
    this.shared = attribute(tag, "t") === "s";
  }

  private takeEnd({ ends, from, to }: Tag): void {
    if (ends === "sheetData") this.dataTo = to;
    if ((ends !== "v" && ends !== "t") || this.valueFrom < 0 || this.dataFrom < 0) return;
    const { data, sum } = this;
    const index = this.shared
      ? Number(latin(data.subarray(this.valueFrom, Math.min(from, this.valueFrom + 12))))
      : -1;
    const length = this.shared ? (this.lengths[index] ?? 0) : charactersIn(data, this.valueFrom, from);
    this.valueFrom = -1;
    sum.cells += 1;
    sum.text += length;
    sum.cellText = Math.max(sum.cellText, length);
    sum.columns = Math.max(sum.columns, this.column);
    sum.places += Math.max(0, this.column - this.reach);
    this.reach = Math.max(this.column, this.reach);
  }

  /** Of an OpenDocument table. */
  private takeOpen(tag: Tag): void {
    if (tag.name === "table-cell") this.takeOpenCell(tag);
    if (tag.name !== "table-row") return;
    this.opened = true;
    this.rowRepeat = timesIn(textOf(this.data, tag), "number-rows-repeated");
  }

  private takeOpenCell(tag: Tag): void {
    const words = textOf(this.data, tag);
    // The blank rest of a sheet is written as one cell, repeated to the last column.
    if (tag.selfClosing && !words.includes("value")) return;
    const repeat = timesIn(words, "number-columns-repeated");
    this.sum.cells += repeat * this.rowRepeat;
    this.sum.columns = Math.max(this.sum.columns, repeat);
  }

  measure(): SheetMeasure | null {
    const { sum, hiddenRows, dataFrom, dataTo } = this;
    if (this.opened) return { ...sum, opened: true, hiddenRows: [], kept: this.data };
    if (dataFrom < 0) return null;
    return { ...sum, opened: false, hiddenRows, kept: this.cutDown(dataFrom, Math.max(dataFrom, dataTo)) };
  }

  /** The cells as they are written, and the merged areas. */
  private cutDown(from: number, to: number): Uint8Array {
    const encoder = new TextEncoder();
    const head = encoder.encode(
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    );
    const areas = this.merges
      .filter((ref) => /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/u.test(ref))
      .map((ref) => `<mergeCell ref="${ref}"/>`);
    const merged =
      areas.length === 0 ? "" : `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`;
    const tail = encoder.encode(`${merged}</worksheet>`);
    const kept = new Uint8Array(head.length + (to - from) + tail.length);
    kept.set(head);
    kept.set(this.data.subarray(from, to), head.length);
    kept.set(tail, head.length + to - from);
    return kept;
  }
}

const timesIn = (tag: string, name: string): number => timesOf(attribute(tag, name) ?? "");

/** From 1: "A" is 1, "XFD" 16,384. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column;
}

/** The parts of the sheets in the order of the workbook, by its relationships; "" where one is not told. */
export function sheetPaths(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const workbook = files.get("xl/workbook.xml");
  const links = files.get("xl/_rels/workbook.xml.rels");
  if (workbook === undefined || links === undefined) return [];
  const targets = new Map<string, string>();
  for (const tag of tagsOf(links)) {
    if (tag.name !== "Relationship") continue;
    const words = textOf(links, tag);
    targets.set(attribute(words, "Id") ?? "", attribute(words, "Target") ?? "");
  }
  const paths: string[] = [];
  for (const tag of tagsOf(workbook)) {
    if (tag.name !== "sheet") continue;
    const target = targets.get(attribute(textOf(workbook, tag), "id") ?? "") ?? "";
    paths.push((target.startsWith("/") ? target.slice(1) : `xl/${target}`).toLowerCase());
  }
  return paths;
}
