import { strToU8, zipSync } from "fflate";
import {
  limitedSource,
  officeLimits,
  spreadsheetSource,
} from "../../../src/adapters/spreadsheet/spreadsheetSource";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook as a program never writes it: @param sheet what stands in `worksheet` */
function workbook(sheet: string, strings = "", more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageLinks}"><Relationship Id="a" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="一" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageLinks}"><Relationship Id="s" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    "xl/worksheets/sheet1.xml": sheet.startsWith("<?")
      ? sheet
      : `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const row = (number: number, cells: string, more = ""): string => `<row r="${number}"${more}>${cells}</row>`;
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const shared = (name: string, index: number): string => `<c r="${name}" t="s"><v>${index}</v></c>`;
const number = (name: string, value: number): string => `<c r="${name}"><v>${value}</v></c>`;

const small = limitedSource({
  ...officeLimits,
  columns: 20,
  cells: 100,
  cellText: 50,
  text: 600,
  parts: 10,
  unpackedBytes: 60_000,
});

test.each([
  ["a cell beyond any spreadsheet's last column", workbook(data(row(3, number("ZZZZZ3", 1)))), "columns"],
  ["a wide row", new TextEncoder().encode(Array.from({ length: 21 }, (_, at) => at).join("\t")), "columns"],
  ["many cells", workbook(data(row(1, "<c><v>1</v></c>".repeat(101)))), "columns"],
  [
    "many cells in many rows",
    workbook(
      data(Array.from({ length: 60 }, (_, at) => row(at + 1, number("A1", 1) + number("B1", 2))).join("")),
    ),
    "cells",
  ],
  [
    "one long text",
    workbook(data(row(1, shared("A1", 0))), `<si><t>${"甲".repeat(51)}</t></si>`),
    "cellText",
  ],
  [
    "one text in many cells",
    workbook(
      data(Array.from({ length: 20 }, (_, at) => row(at + 1, shared(`A${at + 1}`, 0))).join("")),
      `<si><r><t>${"甲".repeat(20)}</t></r><r><t>${"乙".repeat(20)}</t></r></si>`,
    ),
    "text",
  ],
  ["a long pasted cell", new TextEncoder().encode(`项目\t数量\n${" ".repeat(50)}甲\t3`), "cellText"],
  ["what unpacks far", workbook(data(""), `<si><t>${" ".repeat(70_000)}</t></si>`), "bytes"],
  [
    "many files within",
    workbook(
      data(""),
      "",
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`xl/${at}.xml`, "<a/>"])),
    ),
    "parts",
  ],
  ["separators alone", new TextEncoder().encode(",".repeat(500)), "cells"],
])("%s is refused by name", async (_, bytes, of) => {
  expect(await small.readFile("a.csv", bytes)).toMatchObject({ ok: false, error: { kind: "tooLarge", of } });
});

test("a span of an HTML table beyond every sheet is refused before it is walked over", async () => {
  const table =
    '<html><table><tr><td colspan="2000000000" rowspan="2000000000">会议</td><td>3</td></tr></table></html>';
  expect(await spreadsheetSource.readFile("a.xls", new TextEncoder().encode(table))).toMatchObject({
    ok: false,
    error: { kind: "tooLarge", of: "columns" },
  });
});

describe("a few bytes of markup that ask for much", () => {
  const excel = (table: string): string =>
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="一"><Table>${table}</Table></Worksheet></Workbook>`;
  const open = (table: string): string =>
    `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="一">${table}</table:table></office:spreadsheet></office:body></office:document>`;
  const cell = (more: string): string => `<Row><Cell${more}><Data ss:Type="Number">3</Data></Cell></Row>`;
  const openRow = (row: string, more: string, words = "3"): string =>
    `<table:table-row${row}><table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell></table:table-row>`;
  const many = "2000000000";
  const cases: readonly (readonly [name: string, text: string, of: string])[] = [
    ["columns that span", excel(`<Column ss:Span="${many}"/>`), "columns"],
    ["many columns that span", excel('<Column ss:Span="16383"/>'.repeat(1000)), "places"],
    ["a column far out", excel(`<Column ss:Index="${many}" ss:Width="20"/><Column/>`), "rows"],
    ["a hidden row far out", excel(`<Row ss:Index="${many}" ss:Hidden="1"></Row>`), "rows"],
    ["cells merged across", excel(cell(` ss:MergeAcross="${many}"`)), "columns"],
    ["cells merged down", excel(cell(` ss:MergeDown="${many}"`)), "rows"],
    ["repeated columns", open(openRow("", ` table:number-columns-repeated="${many}"`)), "columns"],
    ["repeated rows", open(openRow(` table:number-rows-repeated="${many}"`, "")), "rows"],
    [
      "repeated rows of repeated columns",
      open(
        openRow(' table:number-rows-repeated="1000000"', ' a=">" table:number-columns-repeated="16000"', "3"),
      ),
      "cells",
    ],
    ["spanned columns", open(openRow("", ` table:number-columns-spanned="${many}"`)), "columns"],
    ["spanned rows", open(openRow("", ` table:number-rows-spanned="${many}"`)), "rows"],
    ["blanks by number", open(openRow("", "", '三<text:s text:c="500000000"/>次')), "cellText"],
    ["many blanks by number", open(openRow("", "", '三<text:s text:c="30000"/>次'.repeat(300))), "text"],
    ["a span of HTML", `<html><table><tr><td colspan=${many}>会议</td></tr></table></html>`, "columns"],
    ["a span of HTML downwards", `<html><table><tr><td ROWSPAN='${many}'>3</td></tr></table></html>`, "rows"],
  ];
  test.each(cases)("%s", async (_, text, of) => {
    for (const end of ["xls", "txt", "csv", "xml"])
      expect(await spreadsheetSource.readFile(`a.${end}`, strToU8(text))).toMatchObject({
        ok: false,
        error: { kind: "tooLarge", of },
      });
  });

  test("the same inside of a zipped OpenDocument file", async () => {
    const cells =
      '<table:table-cell office:value-type="string"><text:p>三<text:s text:c="500000000"/></text:p></table:table-cell>';
    expect(await spreadsheetSource.readFile("a.ods", openTable(cells))).toMatchObject({
      ok: false,
      error: { kind: "tooLarge", of: "cellText" },
    });
  });

  test("what programs write about the blank rest of a sheet is read", async () => {
    const rest = '<table:table-cell table:number-columns-repeated="16382"/>';
    const written = [
      open(
        `<table:table-column table:number-columns-repeated="16384"/>${openRow("", "", "会议").replace("</table:table-row>", `${rest}</table:table-row>`)}<table:table-row table:number-rows-repeated="1048575">${rest}</table:table-row>`,
      ),
      excel(
        `<Column ss:Hidden="1" ss:Index="3" ss:Span="16381"/>${cell(' ss:MergeAcross="3"')}<Row ss:Index="9" ss:Hidden="1" ss:Span="1048560"/>`,
      ),
    ];
    for (const text of written)
      expect(await spreadsheetSource.readFile("a.xls", strToU8(text))).toMatchObject({ ok: true });
  });
});

/** An OpenDocument table of one row. */
const openTable = (cells: string): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": strToU8("<manifest:manifest/>"),
    "content.xml": strToU8(
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="一"><table:table-row>${cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const repeated = (times: string): string =>
  `<table:table-cell office:value-type="float" office:value="3" table:number-columns-repeated="${times}"><text:p>3</text:p></table:table-cell>`;

test.each(["x", "-9000", "9000x", "9e3", "Infinity"])(
  "cells repeated %s times do not hide how many others there are",
  async (times) => {
    expect(await small.readFile("a.ods", openTable(repeated(times) + repeated("9000")))).toMatchObject({
      ok: false,
      error: { kind: "tooLarge" },
    });
  },
);

test("definitions of entities are refused", async () => {
  const sheet = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc">]><worksheet xmlns="${main}">${data("")}</worksheet>`;
  expect(await spreadsheetSource.readFile("a.xlsx", workbook(sheet))).toMatchObject({
    ok: false,
    error: { kind: "broken" },
  });
});

test("what is for display alone is not read: columns without end, filters without a close", async () => {
  const bytes = workbook(
    `<cols><col min="1" max="2000000000"/></cols>${data(row(1, shared("A1", 0) + number("B1", 4)) + row(2, number("B2", 5), ' hidden="1"'))}<autoFilter ${"<autoFilter ".repeat(2000)}`,
    "<si><t>讲党课</t></si>",
  );
  const read = await spreadsheetSource.readFile("a.xlsx", bytes);
  expect(read).toMatchObject({ ok: true, value: [{ name: "一", hiddenRows: [1], merges: [] }] });
});

test("merged areas stay, those that are none do not", async () => {
  const bytes = workbook(
    `${data(row(1, number("A1", 4)))}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:ZZZZZZ9"/></mergeCells>`,
  );
  expect(await spreadsheetSource.readFile("a.xlsx", bytes)).toMatchObject({
    ok: true,
    value: [{ merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }],
  });
});
