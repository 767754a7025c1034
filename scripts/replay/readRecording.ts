import { readFileSync } from "node:fs";
import type { Recording } from "../../src/adapters/word/recording";

type Read =
  { readonly ok: true; readonly value: Recording } | { readonly ok: false; readonly message: string };

/** A recording from a file that somebody sent; a sentence where it is none. */
export function readRecording(file: string): Read {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    return { ok: false, message: `${file} can not be read: ${(cause as Error).message}` };
  }
  const value = parsed(text);
  return isRecording(value)
    ? { ok: true, value }
    : {
        ok: false,
        message: `${file} is no recording of this program, or one that is cut off or of a later version.`,
      };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return null;
  }
}

function isRecording(value: unknown): value is Recording {
  if (typeof value !== "object" || value === null) return false;
  const { format, v, word, events } = value as Partial<Recording>;
  return (
    format === "zhubi-recording" && v === 1 && Array.isArray(events) && Array.isArray(word?.sets as unknown)
  );
}
