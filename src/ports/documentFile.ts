import type { Result } from "../core/result";
import type { DocumentHost } from "./documentHost";

/** Why a file could not be opened. Facts only; `app/errorSentence.ts` puts words to them. */
export type DocumentFileError =
  | { readonly kind: "notAZip" }
  /** An OLE container that holds an encrypted package. */
  | { readonly kind: "passwordProtected" }
  /** A binary .doc (also .wps): an OLE container with a WordDocument stream. */
  | { readonly kind: "oldDoc" }
  /** A package of another program (spreadsheet, slides, OpenDocument). */
  | { readonly kind: "notWord" }
  | { readonly kind: "noMainPart" }
  | { readonly kind: "brokenXml"; readonly part: string; readonly line: number }
  /** The zip itself is damaged: a truncated entry, a wrong checksum; `part` is "" when it is the container. */
  | { readonly kind: "brokenZip"; readonly part: string }
  /** A part that unpacks beyond `limit` bytes. */
  | { readonly kind: "partTooLarge"; readonly part: string; readonly limit: number }
  /** No paragraph with text. */
  | { readonly kind: "emptyDocument" };

/** An open document file. The bytes it was opened from are never changed. */
export interface DocumentFile extends DocumentHost {
  /** The file as it stands now, every part that was not touched as stored. */
  save(): Uint8Array;
  /** A throw-away copy for a renderer, with an empty bookmark `zbN` in the N-th paragraph. */
  previewCopy(): Uint8Array;
}

export type OpenDocumentFile = (bytes: Uint8Array) => Result<DocumentFile, DocumentFileError>;
