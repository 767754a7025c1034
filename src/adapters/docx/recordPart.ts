import { deflateSync } from "fflate";
import { isRecordProperty, piecesOfRecord, recordOfPieces } from "../../core/document/recordPieces";
import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFileError } from "../../ports/documentFile";
import type { CustomProperties } from "./customProperties";
import { readCustomProperties, writeCustomProperties } from "./customProperties";
import type { DocxPackage } from "./docxPackage";
import type { PackageWriting } from "./packageEdit";
import { PackageEdit } from "./packageEdit";
import { inflate } from "./readZipEntry";
import type { XmlRecord } from "./recordXmlPart";
import { readXmlRecord, removeXmlRecord } from "./recordXmlPart";

/** Our record in a package: in custom properties, where Word's add-in reads and writes it as well. */
export interface KeptInPackage {
  /** As `DocumentRecord.get` gives it. */
  readonly text: string | null;
  /** Number of its last writing; 0 when there is none, or none that can be read. */
  readonly revision: number;
  readonly properties: CustomProperties;
  readonly former: XmlRecord | null;
}

const largestRecord = 16 * 1024 * 1024;

export function readKept(docx: DocxPackage): KeptInPackage {
  const properties = readCustomProperties(docx);
  const former = readXmlRecord(docx);
  const read = recordOfPieces(properties.texts);
  if (read.kind === "none") return { text: former?.text ?? null, revision: 0, properties, former };
  const text = read.kind === "whole" ? (unpacked(read.bytes) ?? "") : "";
  return { text, revision: read.revision, properties, former };
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
  { revision, properties, former }: KeptInPackage,
  text: string | null,
): Result<PackageWriting, DocumentFileError> {
  const edit = new PackageEdit(docx);
  const bytes = text === null ? null : deflateSync(new TextEncoder().encode(text));
  const pieces =
    bytes === null ? new Map<string, string>() : piecesOfRecord({ revision: revision + 1, bytes });
  const kept = writeCustomProperties(edit, properties, pieces, isRecordProperty);
  if (!kept.ok) return kept;
  const removed = former === null ? ok(null) : removeXmlRecord(docx, edit, former);
  return removed.ok ? ok(edit.writing) : removed;
}
