import { strFromU8, unzipSync } from "fflate";
import { openDocx } from "../../src/adapters/docx/openDocx";
import type { Snapshot } from "../../src/core/document/snapshot";
import type { DocumentFile } from "../../src/ports/documentFile";

/** Opens what must open. */
export function openedDocx(bytes: Uint8Array): DocumentFile {
  const file = openDocx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const snapshot = await openedDocx(bytes).read();
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.error));
  return snapshot.value;
}

/** Text of a part, by an unzipper that is not ours. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`No part ${name}`);
  return strFromU8(part);
}

export const documentXml = (bytes: Uint8Array): string => partText(bytes, "word/document.xml");

/** The inside of the body, without the section at its end. */
export const bodyOf = (bytes: Uint8Array): string =>
  /<w:body>([\s\S]*)<w:sectPr>(?:(?!<w:sectPr>)[\s\S])*$/.exec(documentXml(bytes))?.[1] ?? "";
