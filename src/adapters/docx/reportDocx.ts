import type { NewParagraph } from "../../core/document/edit";
import { newDocx, safeXmlText } from "./newDocx";
import { officialLook } from "./officialLook";

/** A new report as a .docx in the official look; page and page numbers are left to the layout of the document. */
export function reportDocx(title: string, paragraphs: readonly NewParagraph[]): Uint8Array {
  // Word and its kin count the grid's 28 characters from the size of plain text: 3号.
  return newDocx({ title, body: paragraphs.map(paragraphXml).join(""), size: 16 });
}

function paragraphXml({ role, text }: NewParagraph): string {
  const { paragraph, run } = officialLook(role, "w:");
  const words = text === "" ? "" : `<w:r><w:rPr>${run}</w:rPr>${textXml(text)}</w:r>`;
  return `<w:p><w:pPr>${paragraph}<w:rPr>${run}</w:rPr></w:pPr>${words}</w:p>`;
}

const textXml = (text: string): string => `<w:t xml:space="preserve">${safeXmlText(text)}</w:t>`;
