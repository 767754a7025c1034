import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A small document of the given body, with a part of comments where there is to be one. */
export function docxOf(body: string, { comments }: { readonly comments?: string } = {}): Uint8Array {
  const link =
    comments === undefined ? "" : `<Relationship Id="rId1" Type="${office}/comments" Target="comments.xml"/>`;
  const type =
    comments === undefined
      ? ""
      : '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>';
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${type}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships">${link}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...(comments === undefined ? {} : { "word/comments.xml": comments }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));
}
