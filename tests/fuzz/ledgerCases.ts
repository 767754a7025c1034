import fc from "fast-check";
import { escapeXml, xmlHead } from "../support/docxFixtures";
import { buildZip } from "../support/zipBuilder";

const heads = [
  "序号",
  "项目",
  "数量",
  "单位",
  "备注",
  "时间",
  "会议名称",
  "合计",
  "constructor",
  "",
  "1月",
  "计划数",
];
const cells = [
  "召开党组会",
  "党组会",
  "24",
  "12次",
  "１２",
  "1,136",
  "√",
  "其中：党建议题",
  "2025-03-12",
  "3月5日",
  "45730",
  "12.5%",
  "合计",
  "",
  "-",
  "__proto__",
  "toString",
  "约三十",
  "a\nb",
  '"',
  "=1+1",
  "'7",
];

/** A ledger as rows of texts, in the shapes that offices have and in none. */
export const anyRows: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .tuple(
    fc.array(fc.constantFrom(...heads), { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(fc.constantFrom(...cells), { maxLength: 7 }), { maxLength: 12 }),
  )
  .map(([head, rows]) => [head, ...rows]);

/** Separators, quotes and marks for a text ledger. */
export const textTokens = [
  "\t",
  ",",
  ";",
  '"',
  '""',
  "\n",
  "\r",
  "|",
  "\u0000",
  "\ud800",
  "\ufeff",
  "sep=;\n",
  " ",
  "　",
  "12",
  "合计",
  "其中：",
  "constructor",
  "……",
  "<table><tr><td>",
  "</td>",
  "{\\rtf",
  "%PDF-",
];

export function rowsText(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string): string => (/[\n"\t,;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(separator)).join("\n");
}

const column = (index: number): string => String.fromCharCode(65 + index);

function sheetXml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, row: number, index: number): string => {
    const place = `${column(index)}${row + 1}`;
    if (/^\d+(?:\.\d+)?$/u.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
    if (text.startsWith("=")) return `<c r="${place}"><f>${text.slice(1)}</f><v>2</v></c>`;
    if (text === "党组会") return `<c r="${place}" t="s"><v>0</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
  };
  const body = rows
    .map(
      (row, index) => `<row r="${index + 1}">${row.map((text, at) => cell(text, index, at)).join("")}</row>`,
    )
    .join("");
  return `${xmlHead}<worksheet xmlns="${main}"><dimension ref="A1:G9"/><cols><col min="1" max="3" width="12"/></cols><sheetData>${body}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function workbookParts(
  rows: readonly (readonly string[])[],
  name: string,
): readonly (readonly [string, string])[] {
  return [
    [
      "[Content_Types].xml",
      `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ["xl/worksheets/sheet1.xml", sheetXml(rows)],
    [
      "xl/sharedStrings.xml",
      `${xmlHead}<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>党组会</t></si></sst>`,
    ],
  ];
}

export const workbook = (rows: readonly (readonly string[])[], name = "台账"): Uint8Array =>
  buildZip(workbookParts(rows, name), { stored: true });
