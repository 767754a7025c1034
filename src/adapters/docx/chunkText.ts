import type { ZipArchive } from "./zipArchive";
import { readZip } from "./zipArchive";
import { findParts, readXmlPart } from "./docxPackage";
import { smallPart } from "./mainLinks";
import { readBody } from "./readBody";
import { readZipEntry } from "./readZipEntry";
import { decodeXmlText } from "./xmlText";

/**
 * Words of a part in another format (`w:altChunk`; ECMA-376 part 1, 17.17.2.1), one text a line: of web pages, plain text
 * and packages. Word takes them into the document when it opens it. @returns none where they can not be read
 */
export function chunkLines(archive: ZipArchive, part: string): readonly string[] {
  const entry = archive.entries.findLast(({ partName }) => partName === part);
  const bytes = entry === undefined ? null : readZipEntry(archive, entry, part, smallPart);
  if (bytes?.ok !== true) return [];
  const [first, second] = bytes.value;
  if (first === 0x50 && second === 0x4b) return packageLines(bytes.value);
  const text = textOf(bytes.value);
  // Rich text and saved mails hold words in escapes of their own.
  if (/^\s*(?:\{\\rtf|MIME-Version:|From:)/iu.test(text)) return [];
  return (/<[a-z!?]/iu.test(text) ? pageLines(text) : text.split(/\r\n?|\n/u)).filter(
    (line) => line.trim() !== "",
  );
}

function packageLines(bytes: Uint8Array): readonly string[] {
  const archive = readZip(bytes);
  const docx = archive.ok ? findParts(archive.value, smallPart) : archive;
  const main = docx.ok ? readXmlPart(docx.value.archive, docx.value.mainPart, smallPart) : docx;
  const body = main.ok && main.value !== null ? readBody(main.value.text) : null;
  return body?.ok === true ? body.value.paragraphs.map(({ text }) => text).filter((text) => text !== "") : [];
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "gb18030").decode(bytes);
  }
}

const breaks = /<\/?(?:p|div|br|tr|td|th|li|h[1-6]|table|ul|ol|body)\b[^<>]*>/giu;

/** The words of a web page; nothing of it is carried out. */
function pageLines(page: string): readonly string[] {
  return page
    .replaceAll(/<(?<name>style|script|head)\b[^]{0,1000000}?<\/\k<name>\s*>/giu, "")
    .replaceAll(/[\r\n]+/gu, " ")
    .replaceAll(breaks, "\n")
    .replaceAll(/<[^<>]*>/gu, "")
    .split("\n")
    .map((line) => decodeXmlText(line.replaceAll("&nbsp;", " ").replaceAll("<", "＜")).trim());
}
