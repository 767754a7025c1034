import { documentLimits, measureTexts, tooMuch } from "../../core/document/documentLimits";
import type { TooMuch } from "../../core/document/documentLimits";
import { plainSnapshot } from "../../core/document/snapshot";
import type { Snapshot } from "../../core/document/snapshot";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";

/** Bytes that are not UTF-8, a document in the writing of another format, or more than is read. */
export type TextFileError =
  { readonly kind: "notUtf8" } | { readonly kind: "otherFormat"; readonly format: "RTF" | "MHT" } | TooMuch;

/** Their text is written in numbers and codes: what would be read, counted or masked there is not the report. */
function formatOf(text: string): "RTF" | "MHT" | null {
  const head = text.slice(0, 2000).trimStart();
  if (head.startsWith("{\\rtf")) return "RTF";
  return isMailed(head) ? "MHT" : null;
}

/** A line of a mail's head, or the rest of the one before it. */
const headLine = /^(?:[\w-]{2,40}:|[ \t])/u;

/** Line by line, to the first one that is no line of a head. */
function isMailed(head: string): boolean {
  for (const line of head.split("\n")) {
    if (/^MIME-Version:/iu.test(line)) return true;
    if (!headLine.test(line)) return false;
  }
  return false;
}

/**
 * Reads a .txt file: UTF-8, one paragraph a line. A byte order mark is left out, lines may end in "\r\n", and
 * the line end that closes the file makes no paragraph of its own.
 */
export function readTextFile(bytes: Uint8Array): Result<Snapshot, TextFileError> {
  // A character takes at most four bytes.
  if (bytes.length > 4 * documentLimits.characters) return err(tooMuch("characters"));
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return err({ kind: "notUtf8" });
  }
  const format = formatOf(text);
  if (format !== null) return err({ kind: "otherFormat", format });
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  const over = measureTexts(lines);
  if (over !== null) return err(over);
  return ok(plainSnapshot(lines));
}
