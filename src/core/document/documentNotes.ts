import { err, ok } from "../result";
import type { Result } from "../result";

/**
 * The one text that a document keeps for us (`ports/documentRecord.ts`) is a JSON object: what is ignored in the
 * document stands at its root, all else beside it under a name of its own. Who writes one part leaves the others alone.
 */

/** What is kept is not JSON of ours: to be left alone. */
export interface NotesError {
  readonly kind: "notOurs";
}

type Notes = Readonly<Record<string, unknown>>;

const empty: Notes = { v: 1, ignores: [] };

function notesOf(text: string | null): Result<Notes, NotesError> {
  if (text === null) return ok(empty);
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return ok({ ...read });
  } catch {
    // falls through: not ours
  }
  return err({ kind: "notOurs" });
}

/** One part; null when the document keeps none of it. @param text what the document keeps, null when nothing */
export function readNote(text: string | null, name: string): Result<unknown, NotesError> {
  const notes = notesOf(text);
  return notes.ok ? ok(notes.value[name] ?? null) : notes;
}

/** Null when nothing is left to be kept. */
function textOf(notes: Notes): string | null {
  const { ignores } = notes;
  const others = Object.keys(notes).some((name) => !(name in empty));
  return others || !Array.isArray(ignores) || ignores.length > 0 ? JSON.stringify(notes) : null;
}

/** The text with one part written anew, or taken out when `note` is null; null when nothing is left to be kept. */
export function withNote(
  text: string | null,
  name: string,
  note: unknown,
): Result<string | null, NotesError> {
  const notes = notesOf(text);
  if (!notes.ok) return notes;
  const others = Object.entries(notes.value).filter(([other]) => other !== name);
  return ok(textOf(Object.fromEntries(note === null ? others : [...others, [name, note]])));
}

/** Another list of ignores at the root, with the parts beside the old one. @param root JSON of an object */
export function withRoot(text: string | null, root: string): Result<string | null, NotesError> {
  const before = notesOf(text);
  const after = notesOf(root);
  if (!before.ok) return before;
  return after.ok ? ok(textOf({ ...before.value, ...after.value })) : after;
}
