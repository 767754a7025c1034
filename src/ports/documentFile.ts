import type { TooMuch } from "../core/document/documentLimits";
import type { Result } from "../core/result";
import type { TextRange } from "../core/text/range";
import type { DocumentHost } from "./documentHost";

/** Why a file could not be opened. Facts only; `app/errorSentence.ts` puts words to them. */
export type DocumentFileError =
  | { readonly kind: "notAZip" }
  /** An OLE container that holds an encrypted package. */
  | { readonly kind: "passwordProtected" }
  /** A binary .doc (also .wps): an OLE container with a WordDocument stream. */
  | { readonly kind: "oldDoc" }
  /** A document as one XML text (Word XML), mostly called .doc or .xml. */
  | { readonly kind: "wordXml" }
  /** A package of another program (spreadsheet, slides, OpenDocument). */
  | { readonly kind: "notWord" }
  | { readonly kind: "noMainPart" }
  | { readonly kind: "brokenXml"; readonly part: string; readonly line: number }
  /** The zip itself is damaged: a truncated entry, a wrong checksum; `part` is "" when it is the container. */
  | { readonly kind: "brokenZip"; readonly part: string }
  /** A part that unpacks beyond `limit` bytes. */
  | { readonly kind: "partTooLarge"; readonly part: string; readonly limit: number }
  /** More paragraphs, characters, elements, depth or inner files than are read. */
  | TooMuch
  /** No paragraph with text. */
  | { readonly kind: "emptyDocument" };

/** A stretch of whole paragraphs and tables that a renderer can draw by itself. */
export interface PreviewPart {
  /** How many paragraphs stand in it. */
  readonly paragraphs: number;
  /** It begins a section, and with it a page. */
  readonly startsSection: boolean;
  /** Parts whose `content` and `section` are the same look the same. */
  readonly content: string;
  readonly section: string;
  /**
   * A throw-away document of this part alone, with an empty bookmark in every paragraph, named by its number.
   * @param mark what the names begin with, a letter first; one that no document can have foreseen
   */
  readonly copy: (mark: string) => Uint8Array;
}

export interface Preview {
  /** The same object as long as everything around the text (styles, headers, pictures) is the same. */
  readonly frame: object;
  /** In document order; together all paragraphs. */
  readonly parts: readonly PreviewPart[];
}

/** Words to be said beside a place (批注); "\n" begins a new line of them. */
export interface DocumentComment {
  readonly range: TextRange;
  readonly words: string;
}

/** An open document file. The bytes it was opened from are never changed. */
export interface DocumentFile extends DocumentHost {
  /** The file as it stands now, every part that was not touched as stored. */
  save(): Uint8Array;
  /** What a renderer needs to draw the document as it stands. */
  preview(): Preview;
}

export type OpenDocumentFile = (bytes: Uint8Array) => Result<DocumentFile, DocumentFileError>;
