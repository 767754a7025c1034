import type {
  SheetCell,
  SheetColumn,
  SheetTable,
  SubmissionSheet,
} from "../../core/checking/submissionSheet";
import { newDocx, safeXmlText, textWidth } from "./newDocx";

/** A sheet to be signed (送审单, 数据核对表) as a new .docx. */
export function sheetDocx(sheet: Omit<SubmissionSheet, "counts">): Uint8Array {
  const { title, facts, verdict, tables, signatures } = sheet;
  const factColumns: readonly SheetColumn[] = [
    { name: "", share: 16, centred: true },
    { name: "", share: 84 },
  ];
  const body = [
    paragraph(run(title), '<w:pStyle w:val="2"/>'),
    table(
      factColumns,
      facts.map(({ label, value }) => row([headCell(label, width(16)), dataCell(value, width(84))])),
    ),
    paragraph(run(verdict, "<w:b/>"), '<w:spacing w:before="160" w:after="0"/>'),
    ...tables.map(titledTable),
    paragraph("", '<w:keepNext/><w:spacing w:before="0" w:after="200"/>'),
    signatureTable(signatures),
    // Word wants a paragraph behind the last table.
    paragraph("", '<w:spacing w:line="20" w:lineRule="exact"/>'),
  ];
  return newDocx({ title, body: body.join("") });
}

function titledTable({ title, columns, rows, none }: SheetTable): string {
  const heading = (text: string): string => paragraph(run(text), '<w:pStyle w:val="1"/>');
  if (rows.length === 0)
    return heading(title) + paragraph(run(none), '<w:ind w:firstLineChars="200" w:firstLine="420"/>');
  const head = row(
    columns.map(({ name, share }) => headCell(name, width(share))),
    "<w:tblHeader/>",
  );
  const body = rows.map((cells) =>
    row(
      cells.map((cell, index) => {
        const column = columns[index];
        return dataCell(cell, width(column?.share ?? 0), column?.centred);
      }),
    ),
  );
  return heading(`${title}（${rows.length}项）`) + table(columns, [head, ...body]);
}

function signatureTable(signatures: readonly string[]): string {
  const columns = signatures.map((name): SheetColumn => ({ name, share: 100 / signatures.length }));
  const cellWidth = width(100 / signatures.length);
  const keep = "<w:keepNext/>";
  const head = row(signatures.map((name) => headCell(name, cellWidth, keep)));
  const space = row(
    signatures.map(() =>
      cell(cellWidth, "", "bottom", paragraph(run("年　　月　　日"), '<w:jc w:val="right"/>')),
    ),
    '<w:trHeight w:val="1300" w:hRule="atLeast"/>',
  );
  return table(columns, [head, space]);
}

/** Hundredths of the text's width in twentieths of a point. */
const width = (share: number): number => Math.round((textWidth * share) / 100);

const border = (side: string, size: number): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="000000"/>`;

const borders = [
  ...["top", "left", "bottom", "right"].map((side) => border(side, 8)),
  ...["insideH", "insideV"].map((side) => border(side, 4)),
].join("");

const table = (columns: readonly SheetColumn[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns
    .map(({ share }) => `<w:gridCol w:w="${width(share)}"/>`)
    .join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;

const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join("")}</w:tr>`;

const cell = (cellWidth: number, shade: string, align: "center" | "bottom", content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${cellWidth}" w:type="dxa"/>${shade}<w:vAlign w:val="${align}"/></w:tcPr>${content}</w:tc>`;

const headCell = (name: string, cellWidth: number, keep = ""): string =>
  cell(
    cellWidth,
    '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F0"/>',
    "center",
    paragraph(run(name, '<w:rFonts w:eastAsia="黑体"/>'), `${keep}<w:jc w:val="center"/>`),
  );

function dataCell(content: SheetCell, cellWidth: number, centred = false): string {
  const runs =
    typeof content === "string"
      ? run(content)
      : run(content.before) + run(content.words, marking) + run(content.after);
  return cell(cellWidth, "", "center", paragraph(runs, centred ? '<w:jc w:val="center"/>' : ""));
}

/** A shade that is still seen on a black and white print, with a line for one that is not. */
const marking = '<w:u w:val="single"/><w:shd w:val="clear" w:color="auto" w:fill="FFE7A0"/>';

const paragraph = (runs: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

function run(text: string, look = ""): string {
  if (text === "") return "";
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${safeXmlText(line)}</w:t>`);
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}
