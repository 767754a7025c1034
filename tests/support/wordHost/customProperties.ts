import type { DocxPackage } from "../../../src/adapters/docx/docxPackage";
import { readXmlPart } from "../../../src/adapters/docx/docxPackage";
import type { NewPart } from "../../../src/adapters/docx/writeZip";

/**
 * Custom properties between the package and Word's object model, as Word does it: read by the relationship of the
 * package, written anew as a whole, with fresh ids in the order of the names.
 */
const limit = 16 * 1024 * 1024;
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const partText = ({ archive }: DocxPackage, name: string): string | null => {
  const part = readXmlPart(archive, name, limit);
  if (!part.ok) throw new Error(JSON.stringify(part.error));
  return part.value?.text ?? null;
};

const plain = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const marked = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function partName(docx: DocxPackage): string | null {
  const link = /<Relationship [^>]*\/custom-properties"[^>]*>/u.exec(partText(docx, "_rels/.rels") ?? "");
  const target = /Target="\/?([^"]*)"/u.exec(link?.[0] ?? "");
  return target?.[1]?.toLowerCase() ?? null;
}

export function readProperties(docx: DocxPackage): Map<string, string> {
  const name = partName(docx);
  const xml = name === null ? "" : (partText(docx, name) ?? "");
  const property = /<(?:\w+:)?property [^>]*?name="([^"]*)"[^>]*>\s*<\w+:\w+>([^<]*)<\/\w+:\w+>/gu;
  return new Map([...xml.matchAll(property)].map(([, key = "", value = ""]) => [plain(key), plain(value)]));
}

export interface PropertiesWriting {
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly added: readonly NewPart[];
}

/** Nothing when they are as they were. */
export function writeProperties(
  docx: DocxPackage,
  properties: ReadonlyMap<string, string>,
): PropertiesWriting {
  const before = readProperties(docx);
  if (JSON.stringify([...before]) === JSON.stringify([...properties]))
    return { changed: new Map(), added: [] };
  const rows = [...properties].map(
    ([key, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${marked(key)}"><vt:lpwstr>${marked(value)}</vt:lpwstr></property>`,
  );
  const xml = `${head}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${rows.join("")}</Properties>`;
  const bytes = new TextEncoder().encode(xml);
  const name = partName(docx);
  if (name !== null) return { changed: new Map([[name, bytes]]), added: [] };
  const link = `<Relationship Id="rIdCustom" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/>`;
  const override =
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
  const into = (part: string, end: string, added: string): [string, Uint8Array] => [
    part,
    new TextEncoder().encode((partText(docx, part) ?? "").replace(end, added + end)),
  ];
  return {
    changed: new Map([
      into("_rels/.rels", "</Relationships>", link),
      into("[content_types].xml", "</Types>", override),
    ]),
    added: [{ name: "docProps/custom.xml", bytes }],
  };
}
