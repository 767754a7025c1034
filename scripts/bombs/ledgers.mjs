/** Ledgers that ask for much, just under the limits of a spreadsheet. */
import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** @param sheets XML of what stands inside of each `worksheet` */
export function xlsx(sheets, { strings = null, styles = null, workbook = "" } = {}) {
  const parts = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}${strings === null ? "" : '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'}${styles === null ? "" : '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${links}"><sheets>${sheets.map((_, at) => `<sheet name="表${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${links}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}${strings === null ? "" : `<Relationship Id="rIdS" Type="${links}/sharedStrings" Target="sharedStrings.xml"/>`}${styles === null ? "" : `<Relationship Id="rIdT" Type="${links}/styles" Target="styles.xml"/>`}</Relationships>`,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `${head}<worksheet xmlns="${main}">${sheet}</worksheet>`;
  });
  if (strings !== null)
    parts["xl/sharedStrings.xml"] =
      `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;
  if (styles !== null) parts["xl/styles.xml"] = `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
  });
}

const letters = (column) =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const cell = (row, column, value) =>
  typeof value === "number"
    ? `<c r="${letters(column)}${row}"><v>${value}</v></c>`
    : `<c r="${letters(column)}${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rowOf = (row, values) =>
  `<row r="${row}">${values.map((value, column) => cell(row, column, value)).join("")}</row>`;
const grid = (rows, make) => {
  const all = new Array(rows);
  for (let at = 0; at < rows; at += 1) all[at] = rowOf(at + 1, make(at));
  return `<sheetData>${all.join("")}</sheetData>`;
};
const headed = (names, make) => (at) => (at === 0 ? names : make(at));
const small = grid(
  4,
  headed(["指标", "数量"], (at) => [`召开会议${at}（次）`, 12 + at]),
);
const withCell = (token) => xlsx([small.replace("</sheetData>", `<row r="9">${token}</row></sheetData>`)]);

const many = 2_000_000_000;
const excelXml = (table) =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${table}</Table></Worksheet></Workbook>`;
const openXml = (table) =>
  `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="a">${table}</table:table></office:spreadsheet></office:body></office:document>`;
const excelCell = (more) => excelXml(`<Row><Cell${more}><Data ss:Type="Number">3</Data></Cell></Row>`);
const openCell = (more, words = "3", row = "") =>
  openXml(
    `<table:table-row${row}><table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell></table:table-row>`,
  );

/** Some 300 bytes of markup that ask for two thousand million rows, columns or blanks. */
export const asking = [
  ["columns that span", excelXml(`<Column ss:Span="${many}"/>`)],
  ["many columns that span", excelXml('<Column ss:Span="16383"/>'.repeat(1000))],
  ["a column far out", excelXml(`<Column ss:Index="${many}" ss:Width="20"/><Column ss:Width="20"/>`)],
  [
    "a hidden row far out",
    excelXml(`<Row ss:Index="${many}" ss:Hidden="1"><Cell><Data ss:Type="Number">3</Data></Cell></Row>`),
  ],
  ["cells merged across", excelCell(` ss:MergeAcross="${many}"`)],
  ["cells merged down", excelCell(` ss:MergeDown="${many}" ss:MergeAcross="16000"`)],
  ["repeated columns", openCell(` table:number-columns-repeated="${many}"`)],
  ["repeated rows", openCell("", "3", ` table:number-rows-repeated="${many}"`)],
  [
    "repeated rows of repeated columns",
    openCell(
      ' a="&gt;>" table:number-columns-repeated="16000"',
      "3",
      ' table:number-rows-repeated="1000000"',
    ),
  ],
  ["spanned columns", openCell(` table:number-columns-spanned="${many}"`)],
  ["spanned rows", openCell(` table:number-rows-spanned="${many}"`)],
  ["blanks by number", openCell("", '三<text:s text:c="500000000"/>次')],
  [
    "spans of an HTML table",
    `<html><table><tr><td colspan="${many}">会议</td></tr><tr><td rowspan=${many}>3</td></tr></table></html>`,
  ],
];

/** @param cells of a text, `workbookCells` of a workbook, `figures` that are understood, `filled` that a report is held against */
export const ledgerBombs = ({
  rows,
  columns,
  cells: textCells,
  workbookCells: cells = textCells,
  cellText,
  text,
  figures = cells,
  filled = figures,
}) => {
  const perRow = Math.max(2, Math.floor(cells / rows));
  const wide = Math.min(columns, 1000);
  return [
    [
      "rows of an indicator each",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.min(rows, Math.floor(cells / 2)),
            headed(["指标", "数量"], (at) => [`召开第${at}类会议（次）`, at % 97]),
          ),
        ]),
    ],
    [
      "rows of one indicator",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.min(rows, Math.floor(cells / 2)),
            headed(["指标", "数量"], (at) => ["召开会议（次）", at % 97]),
          ),
        ]),
    ],
    [
      "as many indicators as are filled from",
      "xlsx",
      () =>
        xlsx([
          grid(
            filled - 2,
            headed(["指标", "数量"], (at) => [`召开第${at}类会议（次）`, at % 97]),
          ),
        ]),
    ],
    [
      "as many events as are filled from",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.floor(filled / 2) - 2,
            headed(["日期", "事项", "参加人数", "主持人"], (at) => [
              `2025-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
              `召开党组会研究第${at % 50}项议题`,
              at % 60,
              `王${at % 30}`,
            ]),
          ),
        ]),
    ],
    [
      "as many numbers as are filled from",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.floor(filled / wide),
            headed(
              Array.from({ length: wide }, (_, at) => `指标${at}`),
              (at) =>
                Array.from({ length: wide }, (_, column) =>
                  column === 0 ? `单位${at}` : (at * column) % 101,
                ),
            ),
          ),
        ]),
    ],
    [
      "rows of events",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.min(rows, Math.floor(cells / 4)),
            headed(["日期", "事项", "参加人数", "主持人"], (at) => [
              `2025-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
              `召开党组会研究第${at % 50}项议题`,
              at % 60,
              `王${at % 30}`,
            ]),
          ),
        ]),
    ],
    [
      "cells of numbers",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.floor(cells / wide),
            headed(
              Array.from({ length: wide }, (_, at) => `指标${at}`),
              (at) =>
                Array.from({ length: wide }, (_, column) =>
                  column === 0 ? `单位${at}` : (at * column) % 101,
                ),
            ),
          ),
        ]),
    ],
    [
      "cells of as many numbers as figures are taken",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.floor(Math.min(cells, figures) / wide),
            headed(
              Array.from({ length: wide }, (_, at) => `指标${at}`),
              (at) =>
                Array.from({ length: wide }, (_, column) =>
                  column === 0 ? `单位${at}` : (at * column) % 101,
                ),
            ),
          ),
        ]),
    ],
    [
      "cells far to the right",
      "xlsx",
      () => xlsx([grid(rows - 1, (at) => [at]).replaceAll('r="A', `r="${letters(columns - 1)}`)]),
    ],
    [
      "cells of words",
      "xlsx",
      () =>
        xlsx([
          grid(rows, (at) =>
            Array.from({ length: perRow }, (_, column) =>
              `项目${at % 1000}、${column}`.slice(0, Math.floor(text / cells)),
            ),
          ),
        ]),
    ],
    [
      "columns of two rows",
      "xlsx",
      () =>
        xlsx([
          grid(2, (at) =>
            Array.from({ length: columns }, (_, column) => (at === 0 ? `指标${column}` : column)),
          ),
        ]),
    ],
    [
      "columns of months",
      "xlsx",
      () =>
        xlsx([
          grid(
            Math.min(600, Math.floor(cells / columns)),
            headed(
              Array.from({ length: columns }, (_, column) => `${1 + (column % 12)}月`),
              (at) =>
                Array.from({ length: columns }, (_, column) => (column === 0 ? `指标${at}` : column % 9)),
            ),
          ),
        ]),
    ],
    [
      "one shared text in many cells",
      "xlsx",
      () =>
        xlsx(
          [
            `<sheetData>${Array.from({ length: Math.floor(text / cellText) }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c><c r="B${at + 1}"><v>${at}</v></c></row>`).join("")}</sheetData>`,
          ],
          { strings: ["召开会议12次，".repeat(cellText).slice(0, cellText)] },
        ),
    ],
    [
      "one shared text of 400,000 in 3,000 cells",
      "xlsx",
      () =>
        xlsx(
          [
            `<sheetData>${Array.from({ length: 3000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join("")}</sheetData>`,
          ],
          { strings: ["字".repeat(400_000)] },
        ),
    ],
    ["sheets", "xlsx", () => xlsx(Array.from({ length: 2000 }, () => small))],
    [
      "merged areas",
      "xlsx",
      () =>
        xlsx([
          `${small}<mergeCells>${Array.from({ length: 60_000 }, (_, at) => `<mergeCell ref="A${at + 9}:C${at + 9}"/>`).join("")}</mergeCells>`,
        ]),
    ],
    [
      "merged areas over everything",
      "xlsx",
      () => xlsx([`${small}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(3000)}</mergeCells>`]),
    ],
    [
      "formats",
      "xlsx",
      () =>
        xlsx([grid(4000, (at) => [`指标${at}`, at]).replaceAll('"><v>', '" s="1"><v>')], {
          styles: `<numFmts>${Array.from({ length: 60_000 }, (_, at) => `<numFmt numFmtId="${200 + at}" formatCode="0.${"0".repeat(at % 9)}&quot;次${at}&quot;"/>`).join("")}</numFmts><cellXfs>${Array.from({ length: 60_000 }, (_, at) => `<xf numFmtId="${200 + at}"/>`).join("")}</cellXfs>`,
        }),
    ],
    [
      "a long format",
      "xlsx",
      () =>
        xlsx([grid(4000, (at) => [`指标${at}`, at]).replaceAll('"><v>', '" s="1"><v>')], {
          styles: `<numFmts><numFmt numFmtId="200" formatCode="${"0,".repeat(100_000)}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`,
        }),
    ],
    [
      "names",
      "xlsx",
      () =>
        xlsx([small], {
          workbook: `<definedNames>${Array.from({ length: 200_000 }, (_, at) => `<definedName name="n${at}">表1!$A$1</definedName>`).join("")}</definedNames>`,
        }),
    ],
    ["damaged: a cell ZZZZZ3", "xlsx", () => withCell('<c r="ZZZZZ3"><v>1</v></c>')],
    ["damaged: a cell XFD1048576", "xlsx", () => withCell('<c r="XFD1048576"><v>1</v></c>')],
    ["damaged: a cell A999999999999", "xlsx", () => withCell('<c r="A999999999999"><v>1</v></c>')],
    [
      "damaged: a column max=2000000000",
      "xlsx",
      () => xlsx([`<cols><col min="1" max="2000000000" width="9"/></cols>${small}`]),
    ],
    [
      "damaged: columns among the cells",
      "xlsx",
      () =>
        xlsx([
          small.replace("<sheetData>", '<sheetData><cols><col min="1" max="2000000000" hidden="1"/></cols>'),
        ]),
    ],
    ["damaged: a dimension A1:XFD1048576", "xlsx", () => xlsx([`<dimension ref="A1:XFD1048576"/>${small}`])],
    [
      "damaged: a dimension among the cells",
      "xlsx",
      () => xlsx([small.replace("<sheetData>", '<sheetData><dimension ref="A1:ZZZZZ1048576"/>')]),
    ],
    [
      "damaged: merged areas among the cells",
      "xlsx",
      () =>
        xlsx([
          small.replace(
            "</sheetData>",
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></sheetData>',
          ),
        ]),
    ],
    ["damaged: a row 2000000000", "xlsx", () => xlsx([small.replace('<row r="2">', '<row r="2000000000">')])],
    [
      "damaged: rows far apart",
      "xlsx",
      () =>
        xlsx([
          `<sheetData>${Array.from({ length: 100 }, (_, at) => rowOf(at * 10_000 + 1, ["召开会议（次）", at]).replaceAll(/r="([A-Z]+)\d+"/gu, `r="$1${at * 10_000 + 1}"`)).join("")}</sheetData>`,
        ]),
    ],
    [
      "damaged: a shared formula over everything",
      "xlsx",
      () => withCell('<c r="A9"><f t="shared" ref="A1:XFD1048576" si="0">A1+1</f><v>1</v></c>'),
    ],
    [
      "damaged: an array formula over everything",
      "xlsx",
      () => withCell('<c r="A9"><f t="array" ref="A1:XFD1048576">A1+1</f><v>1</v></c>'),
    ],
    ["damaged: shared text that is not there", "xlsx", () => withCell('<c r="A9" t="s"><v>99999999</v></c>')],
    ["60 MB of one element", "xlsx", () => xlsx([`<x a="${"a".repeat(60_000_000)}"/>${small}`])],
    [
      "60 MB of rows without cells",
      "xlsx",
      () => xlsx([small.replace("</sheetData>", `${"<row/>".repeat(10_000_000)}</sheetData>`)]),
    ],
    [
      "60 MB of cells without a value",
      "xlsx",
      () =>
        xlsx([
          small.replace("</sheetData>", `<row r="9">${'<c r="A9"/>'.repeat(5_400_000)}</row></sheetData>`),
        ]),
    ],
    [
      "60 MB of elements in a cell",
      "xlsx",
      () => withCell(`<c r="A9">${"<f/>".repeat(14_000_000)}<v>1</v></c>`),
    ],
    ["shared texts", "xlsx", () => xlsx([small], { strings: Array.from({ length: 2_000_000 }, () => "字") })],
    [
      "shared texts of many pieces",
      "xlsx",
      () => xlsx([small], { strings: [`</t></si><si>${"<r><t>字</t></r>".repeat(2_000_000)}</si><si><t>`] }),
    ],
    [
      "lines of a .csv",
      "csv",
      () =>
        strToU8(
          `指标,数量\n${Array.from({ length: Math.min(rows, Math.floor(textCells / 2)) - 2 }, (_, at) => `召开第${at}类会议（次）,${at % 97}\n`).join("")}`,
        ),
    ],
    [
      "lines of events of a .csv",
      "csv",
      () =>
        strToU8(
          `日期,事项,参加人数,主持人\n${Array.from({ length: Math.min(rows, Math.floor(textCells / 4)) - 2 }, (_, at) => `2025-${1 + (at % 12)}-${1 + (at % 28)},召开第${at}次党组会,${at % 60},王${at % 30}\n`).join("")}`,
        ),
    ],
    [
      "lines of prose",
      "txt",
      () =>
        strToU8(
          Array.from(
            { length: Math.min(rows - 1, Math.floor(text / 40)) },
            (_, at) => `召开第${at}类会议${at % 97}次，研究议题${at % 9}个。\n`,
          ).join(""),
        ),
    ],
    [
      "blanks in a cell",
      "csv",
      () =>
        strToU8(`指标,数量\n召开会议${" ".repeat(cellText - 10)}次,3\n`.repeat(Math.floor(text / cellText))),
    ],
    [
      "cells of .csv without end",
      "csv",
      () => strToU8(`指标,数量\n"${"召开会议,3\n".repeat(Math.floor(text / 9))}`),
    ],
    ["quotation marks of a .csv", "csv", () => strToU8('"'.repeat(text - 10))],
    [
      "an HTML table of cells",
      "xls",
      () =>
        strToU8(
          `<html><table>${"<tr><td>召开会议</td><td>3</td></tr>".repeat(Math.min(rows - 2, Math.floor(15_000_000 / 48)))}</table></html>`,
        ),
    ],
    [
      "an HTML table of spans",
      "xls",
      () =>
        strToU8(
          `<html><table><tr><td colspan="2000000000" rowspan="2000000000">召开会议</td><td>3</td></tr></table></html>`,
        ),
    ],
    ["an HTML table without end", "xls", () => strToU8(`<html><table>${"<tr><td>".repeat(1_900_000)}`)],
    [
      "an XML spreadsheet far out",
      "xls",
      () =>
        strToU8(
          `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row ss:Index="2000000000"><Cell ss:Index="2000000000"><Data ss:Type="Number">3</Data></Cell></Row></Table></Worksheet></Workbook>`,
        ),
    ],
    ...asking.flatMap(([name, text]) =>
      ["xls", "txt", "csv", "xml"].map((end) => [`${name} (.${end})`, end, () => strToU8(text)]),
    ),
  ];
};
