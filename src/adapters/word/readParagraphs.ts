import type { Alignment, CellPlace, ListLabel, Paragraph, Snapshot } from "../../core/document/snapshot";
import { isOfficeError } from "./inWord";
import type { Revisions } from "./revisions";
import type { WordText } from "./wordText";

const plain = "items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/alignment";
const rich =
  `${plain},items/isListItem,items/tableNestingLevel,` +
  "items/listItemOrNullObject/listString,items/listItemOrNullObject/level," +
  "items/parentTableCellOrNullObject/rowIndex,items/parentTableCellOrNullObject/cellIndex";
const lean = `${plain},items/tableNestingLevel`;

export interface WordReading {
  readonly snapshot: Snapshot;
  readonly texts: readonly WordText[];
}

/** One round trip, however long the document; two more where revisions are shown inline. */
export async function readDocument(
  context: Word.RequestContext,
  revisions: Revisions,
  largestRequest = Infinity,
): Promise<WordReading> {
  try {
    return await readIn(context, revisions, largestRequest, "rich");
  } catch (cause) {
    // Word on the web fails as a whole over the list of one deleted paragraph; labels are worth less than the text.
    if (!isOfficeError(cause) || !unreadable.has(cause.code)) throw cause;
    return readIn(context, revisions, largestRequest, "lean");
  }
}

async function readIn(
  context: Word.RequestContext,
  revisions: Revisions,
  largestRequest: number,
  detail: "rich" | "lean",
): Promise<WordReading> {
  const { items, texts, tracked } = await revisions.read(
    context,
    detail === "rich" ? rich : lean,
    largestRequest,
  );
  const snapshot = {
    paragraphs: toParagraphs(items, texts, detail),
    ...(tracked ? ({ tracksChanges: true } as const) : {}),
    ...(revisions.seenInTexts ? ({ showsDeletions: true } as const) : {}),
  };
  return { snapshot, texts };
}

const unreadable = new Set(["GeneralException", "ItemNotFound", "InvalidArgument"]);

function toParagraphs(
  items: readonly Word.Paragraph[],
  texts: readonly WordText[],
  detail: "rich" | "lean",
): Paragraph[] {
  const placeInTables = tableCounter();
  return items.map((item, index) => ({
    text: texts[index]?.text ?? "",
    styleName: item.styleBuiltIn === "Normal" ? null : item.style,
    outlineLevel: outlineLevelOf(item.outlineLevel, item.styleBuiltIn),
    listLabel: detail === "rich" ? listLabelOf(item) : null,
    cell: placeInTables(item.tableNestingLevel, () =>
      detail === "rich" ? cellOf(item) : { row: 0, column: 0 },
    ),
    alignment: alignments.get(item.alignment) ?? null,
  }));
}

const alignments: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({
    Left: "left",
    Centered: "center",
    Right: "right",
    Justified: "justify",
  }),
);

/** Word calls body text level 10; some hosts leave a heading's level to its style. */
function outlineLevelOf(level: number, style: string): number | null {
  if (level >= 1 && level <= 9) return level;
  const heading = /^Heading([1-9])$/u.exec(style)?.[1];
  return heading === undefined ? null : Number(heading);
}

function listLabelOf(item: Word.Paragraph): ListLabel | null {
  if (!item.isListItem || item.listItemOrNullObject.isNullObject) return null;
  const { listString, level } = item.listItemOrNullObject;
  return { text: listString, level };
}

function cellOf({ parentTableCellOrNullObject: cell }: Word.Paragraph): Omit<CellPlace, "table"> {
  return cell.isNullObject ? { row: 0, column: 0 } : { row: cell.rowIndex, column: cell.cellIndex };
}

/**
 * Word tells a paragraph's cell but not its table. Text between two tables, another depth, or a cell that lies
 * before the last one mark the next table.
 */
function tableCounter(): (depth: number, cell: () => Omit<CellPlace, "table">) => CellPlace | null {
  let tables = 0;
  let open: CellPlace[] = [];
  return (depth, cell) => {
    if (depth < 1) {
      open = [];
      return null;
    }
    const { row, column } = cell();
    const last = open[depth - 1];
    const same = last !== undefined && (last.row < row || (last.row === row && last.column <= column));
    const table = same ? last.table : tables++;
    const place = { table, row, column };
    open = [...open.slice(0, depth - 1), place];
    return place;
  };
}
