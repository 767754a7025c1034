import type { Paragraph, Snapshot } from "../document/snapshot";
import { readMeasure } from "../text/readMeasure";
import type { Gap } from "./gap";

const countHeader = /数量|次数|人数|数$|金额|总额|合计|比例|占比|率$|得分|完成情况$/u;
const bracketed = /[（(](?<unit>[^（）()]{1,5})[）)]\s*$/u;

function unitIn(text: string): string | null {
  const inner = bracketed.exec(text)?.groups?.["unit"] ?? text;
  const reading = readMeasure(inner, 0);
  return reading?.end === inner.length ? reading.unit : null;
}

/** The cells of the mask's table that speak about it: the head of its column, the cells of its row. */
function surroundings(
  snapshot: Snapshot,
  index: number,
): { head: Paragraph | null; row: readonly Paragraph[]; unitHead: number } {
  const cell = snapshot.paragraphs[index]?.cell;
  if (cell === null || cell === undefined) return { head: null, row: [], unitHead: -1 };
  let from = index;
  let head: Paragraph | null = null;
  let unitHead = -1;
  const row: Paragraph[] = [];
  const sameRow = (paragraph: Paragraph | undefined): boolean =>
    paragraph?.cell?.table === cell.table && paragraph.cell.row === cell.row;
  while (snapshot.paragraphs[from - 1]?.cell?.table === cell.table) from--;
  for (let at = from; snapshot.paragraphs[at]?.cell?.table === cell.table; at++) {
    const paragraph = snapshot.paragraphs[at];
    if (paragraph?.cell === null || paragraph === undefined) break;
    if (paragraph.cell.row === 0 && paragraph.cell.column === cell.column) head = paragraph;
    if (paragraph.cell.row === 0 && /单位/u.test(paragraph.text)) unitHead = paragraph.cell.column;
    if (sameRow(paragraph)) row.push(paragraph);
    if (paragraph.cell.row > cell.row) break;
  }
  return { head, row, unitHead };
}

/**
 * A mask that is all a table cell holds is a figure where the head of its column counts or its row names a unit; the unit is
 * the one in the head's or the row's brackets, or in the row's 单位 cell.
 */
export function cellUnit(snapshot: Snapshot, index: number, gap: Gap): Gap {
  const paragraph = snapshot.paragraphs[index];
  if (paragraph?.cell === null || paragraph === undefined || gap.unit !== null || gap.kind === "residue")
    return gap;
  if (paragraph.text.trim() !== gap.raw.trim()) return gap;
  const { head, row, unitHead } = surroundings(snapshot, index);
  const unitCell = row.find(({ cell }) => cell?.column === unitHead);
  const label = row.find(
    ({ cell }) => cell !== null && cell.column < (paragraph.cell?.column ?? 0) && cell.column !== unitHead,
  );
  const unit =
    (unitCell === undefined ? null : unitIn(unitCell.text.trim())) ??
    (head === null ? null : unitOfHead(head.text)) ??
    (label === undefined ? null : unitOfHead(label.text));
  const counted = unit !== null || (head !== null && countHeader.test(head.text.trim()));
  return counted ? { ...gap, kind: "figure", unit } : gap;
}

const unitOfHead = (text: string): string | null => (bracketed.test(text) ? unitIn(text) : null);
