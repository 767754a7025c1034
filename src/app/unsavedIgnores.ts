import { parseIgnores, serialiseIgnores } from "../core/checking/ignores";
import type { Ignore } from "../core/checking/ignores";
import { fingerprint } from "../core/text/fingerprint";
import type { UserStore } from "../ports/userStore";

/**
 * A copy with the person of what a document that was not saved may lose. It counts as long as the document holds what
 * it held when the copy was made, or any time in between: then it was closed without being saved. A document that was
 * saved holds the copy, and one that was changed elsewhere holds neither; there the document is right.
 */
interface Copy {
  /** Fingerprints of what the document held before, from the first on. */
  readonly over: readonly number[];
  /** Serialised. */
  readonly now: string;
}

const longestHistory = 50;
const keyOf = (document: string): string => `unsavedIgnores.${document}`;

const textOf = (ignores: readonly Ignore[]): string => serialiseIgnores(ignores);

/** @param document what it is known by */
export function copyUnsaved(
  user: UserStore,
  document: string,
  { before, now }: { readonly before: readonly Ignore[]; readonly now: readonly Ignore[] },
): void {
  const over = [...(readCopy(user, document)?.over ?? []), fingerprint(textOf(before))];
  const copy: Copy = { over: over.slice(-longestHistory), now: textOf(now) };
  user.set(keyOf(document), JSON.stringify(copy));
}

/** @param kept what the document holds @returns what holds now */
export function withUnsaved(user: UserStore, document: string, kept: readonly Ignore[]): readonly Ignore[] {
  const copy = readCopy(user, document);
  if (copy === null) return kept;
  const text = textOf(kept);
  const read = parseIgnores(copy.now);
  if (text !== copy.now && read.ok && copy.over.includes(fingerprint(text))) return read.value;
  user.remove(keyOf(document));
  return kept;
}

function readCopy(user: UserStore, document: string): Copy | null {
  const read = readJson(user.get(keyOf(document)) ?? "null");
  if (typeof read !== "object" || read === null || !("over" in read) || !("now" in read)) return null;
  const { over, now } = read;
  if (!Array.isArray(over) || typeof now !== "string") return null;
  return { over: over.filter((one) => typeof one === "number"), now };
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
