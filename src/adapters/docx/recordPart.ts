import { deflateSync } from "fflate";
import { isRecordProperty, piecesOfRecord, recordOfPieces } from "../../core/document/recordPieces";
import type { RecordRead } from "../../core/document/recordPieces";
import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import type { CustomProperties } from "./customProperties";
import { readCustomProperties, writeCustomProperties } from "./customProperties";
import type { DocxPackage } from "./docxPackage";
import type { PackageWriting } from "./packageEdit";
import { PackageEdit } from "./packageEdit";
import { inflate } from "./readZipEntry";
import type { XmlCopy } from "./recordXmlPart";
import { readXmlCopy, removeXmlCopy, writeXmlCopy } from "./recordXmlPart";

/**
 * Our record in a package stands twice: in custom properties, where Word's add-in reads and writes it, and in a custom
 * XML part, which holds it in one piece. The writing with the higher number counts.
 */
export interface KeptInPackage {
  /** As `DocumentRecord.get` gives it. */
  readonly text: string | null;
  /** The highest number known; 0 when nothing was kept. */
  readonly revision: number;
  readonly properties: CustomProperties;
  readonly copy: XmlCopy | null;
}

const largestRecord = 16 * 1024 * 1024;

export function readKept(docx: DocxPackage): KeptInPackage {
  const properties = readCustomProperties(docx);
  const copy = readXmlCopy(docx);
  const pieces = recordOfPieces(properties.texts);
  const revision = Math.max(pieces.kind === "none" ? 0 : pieces.revision, copy?.revision ?? 0);
  return { text: newest(pieces, copy), revision, properties, copy };
}

/** An older copy is better than pieces that can not be read: what it does not know is then without a known origin. */
function newest(pieces: RecordRead, copy: XmlCopy | null): string | null {
  if (pieces.kind === "none") return copy?.text ?? null;
  const text = pieces.kind === "whole" ? unpacked(pieces.bytes) : null;
  if (text === null || (copy !== null && copy.revision > pieces.revision)) return copy?.text ?? "";
  return text;
}

function unpacked(bytes: Uint8Array): string | null {
  const plain = inflate(bytes, largestRecord);
  if (plain === null || plain === "tooLarge") return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    return null;
  }
}

/** What has to be written so that the package holds the text, and nothing of ours when it is null. */
export function writeKept(
  docx: DocxPackage,
  { revision: last, properties, copy }: KeptInPackage,
  text: string | null,
): Result<PackageWriting, DocumentFileError> {
  const edit = new PackageEdit(docx);
  const revision = last + 1;
  const bytes = text === null ? null : deflateSync(new TextEncoder().encode(text));
  const pieces = bytes === null ? new Map<string, string>() : piecesOfRecord({ revision, bytes });
  const kept = writeCustomProperties(edit, properties, pieces, isRecordProperty);
  if (!kept.ok) return kept;
  const copied =
    text === null ? removeXmlCopy(docx, edit, copy) : writeXmlCopy(docx, edit, copy, { text, revision });
  return copied.ok ? ok(edit.writing) : copied;
}
