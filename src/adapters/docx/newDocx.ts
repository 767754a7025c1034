import { strToU8, zipSync } from "fflate";
import { escapeXmlText } from "./xmlText";

/** A new document of our own. Texts go through `safeXmlText` before they come here. */
export interface NewDocument {
  readonly title: string;
  /** Inside of `w:body`, without the section's properties. */
  readonly body: string;
  /** Size of plain text in points, which the character grid of a page is counted from; 10.5 (五号) where none is given. */
  readonly size?: number;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Packs an A4 document whose page number stands in the footer as on official documents (— 1 —). */
export function newDocx({ title, body, size = 10.5 }: NewDocument): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": relationships([
      ["rId1", `${links}/officeDocument`, "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
    ]),
    "word/document.xml": `<w:document ${word} xmlns:r="${links}"><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${links}/styles`, "styles.xml"],
      ["rId2", `${links}/footer`, "footer1.xml"],
    ]),
    "word/styles.xml": `<w:styles ${word}>${styles(2 * size)}</w:styles>`,
    "word/footer1.xml": `<w:ftr ${word}>${pageNumber}</w:ftr>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${safeXmlText(title)}</dc:title></cp:coreProperties>`,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)] as const);
  // The same content makes the same bytes.
  return zipSync(Object.fromEntries(packed), { mtime: "1980-01-01T00:00:00" });
}

/** Escaped, and without the control characters that XML 1.0 (2.2) knows no way to write. */
export const safeXmlText = (text: string): string =>
  escapeXmlText(text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd"));

const relationships = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const styles = (halfPoints: number): string =>
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:spacing w:val="120"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>';

const number = '<w:rFonts w:eastAsia="宋体"/><w:sz w:val="28"/><w:szCs w:val="28"/>';
const pageNumber = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${number}</w:rPr><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:rPr>${number}</w:rPr><w:t>1</w:t></w:r></w:fldSimple><w:r><w:rPr>${number}</w:rPr><w:t xml:space="preserve"> —</w:t></w:r></w:p>`;

/** A4 in twentieths of a point, margins 22 and 20 mm: a sheet holds more than a page of prose. */
const section =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="737" w:footer="624" w:gutter="0"/></w:sectPr>';

/** Between the margins of the page, in twentieths of a point. */
export const textWidth = 11906 - 2 * 1134;
