import type { Snapshot } from "../core/document/snapshot";
import type { Result } from "../core/result";
import { err } from "../core/result";
import type { DocumentFile, DocumentFileError } from "../ports/documentFile";

/** What a file says; nothing of it is kept open. */
export async function snapshotOf(
  file: Result<DocumentFile, DocumentFileError>,
): Promise<Result<Snapshot, DocumentFileError>> {
  if (!file.ok) return file;
  const snapshot = await file.value.read();
  // A file that was opened can be read; a host that can not has nothing to say.
  return snapshot.ok ? snapshot : err({ kind: "emptyDocument" });
}
