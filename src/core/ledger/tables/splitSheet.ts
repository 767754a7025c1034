/* eslint-disable complexity */
import type { LedgerWords } from "../../language/ledgerWords";
import type { Sheet } from "../sheet";
import type { CellReader } from "./cells";
import { headerSense } from "./headerSense";
import type { HeaderSense } from "./headerSense";
import type { LabelReader } from "./label";
import type { PrintedTable } from "./printedTable";
import { sheetRows } from "./sheetRows";
import type { SheetRow } from "./sheetRows";
import { sideBySide } from "./sideBySide";

export interface Readers {
  readonly words: LedgerWords;
  readonly cell: CellReader;
  readonly label: LabelReader;
}

interface Draft {
  captions: number[];
  header: number[];
  body: number[];
  lines: number[];
}

const empty = (captions: number[] = []): Draft => ({ captions, header: [], body: [], lines: [] });

/** Cuts a sheet into its tables: one under another, with or without blank rows between, or side by side. */
export function splitSheet(sheet: Sheet, readers: Readers): readonly PrintedTable[] {
  const rows = sheetRows(sheet, readers);
  const sense = headerSense(rows, readers);
  const drafts = stack(rows, sense);
  return drafts.flatMap((draft) => sideBySide(finish(sheet, draft, rows), rows, readers));
}

function stack(rows: readonly SheetRow[], sense: HeaderSense): readonly Draft[] {
  const drafts: Draft[] = [];
  let now = empty();
  const close = (next: Draft): void => {
    if (now.body.length + now.lines.length + now.header.length > 0) drafts.push(now);
    now = next;
  };
  rows.forEach((row, index) => {
    const { at, kind, gap } = row;
    if (kind === "blank") return;
    if (kind === "head" || kind === "single") return single(index);
    if (now.header.length > 0 && now.body.length === 0 && sense.continues(index, now.header))
      now.header.push(at);
    else if (sense.begins(index, gap || now.body.length === 0)) {
      if (now.body.length + now.header.length > 0) close(empty(trailingCaptions(now, rows)));
      else if (now.lines.length > 0) close(empty());
      now.header.push(at);
    } else if (!sense.repeats(index, now.header)) {
      if (now.body.length === 0 && now.header.length === 0 && now.lines.length > 0)
        close(empty(trailingCaptions(now, rows)));
      else if (gap && now.body.length > 0 && !sense.fits(index, now.body))
        close(empty(trailingCaptions(now, rows)));
      now.body.push(at);
    }
  });
  close(empty());
  return drafts;

  function single(index: number): void {
    const { at, gap, says } = rows[index] as SheetRow;
    const inTable = now.header.length + now.body.length > 0;
    if (says === "figures" || says === "note") {
      if (says === "figures" && inTable && gap) close(empty());
      now.lines.push(at);
    } else if (inTable && !gap && sense.groups(index)) now.body.push(at);
    else if (inTable && says === "text" && !sense.titles(index)) now.lines.push(at);
    else {
      if (inTable || now.lines.length > 0) close(empty());
      now.captions.push(at);
    }
  }
}

/** Single rows directly above a header that were taken for lines of the table before. */
function trailingCaptions(draft: Draft, rows: readonly SheetRow[]): number[] {
  const last = Math.max(-1, ...draft.header, ...draft.body);
  const captions = draft.lines.filter((row) => row > last && rows[row]?.says === "text");
  draft.lines = draft.lines.filter((row) => !captions.includes(row));
  return captions;
}

function finish(
  sheet: Sheet,
  { captions, header, body, lines }: Draft,
  rows: readonly SheetRow[],
): PrintedTable {
  const all = [...header, ...body].map((row) => rows[row] as SheetRow);
  const left = Math.min(Number.POSITIVE_INFINITY, ...firsts(all));
  const right = all.reduce((most, row) => Math.max(most, row.right), 0);
  return { sheet, rows, captions, header, body, lines, left: Number.isFinite(left) ? left : 0, right };
}

function firsts(rows: readonly SheetRow[]): readonly number[] {
  // Math.min takes its arguments from the stack: of a long table the least is kept.
  const least = rows.reduce(
    (first, row) => Math.min(first, row.filled[0] ?? first),
    Number.POSITIVE_INFINITY,
  );
  return [least];
}
