import { ignoreOf, parseIgnores, sameIgnore, serialiseIgnores } from "../core/checking/ignores";
import type { Ignore, IgnoresError, IgnoreWish } from "../core/checking/ignores";
import { withRoot } from "../core/document/documentNotes";
import type { Finding } from "../core/checking/finding";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { HostError } from "../ports/documentHost";
import type { DocumentRecord } from "../ports/documentRecord";
import type { UserStore } from "../ports/userStore";
import type { CheckReport } from "./checkDocument";
import { copyUnsaved, withUnsaved } from "./unsavedIgnores";

/** “此处”“本文档”的忽略 goes with the document, “不再提醒” stays with the person. */
export interface IgnoreStores {
  /** Undefined where the host has no place in the document. */
  readonly record: DocumentRecord | undefined;
  readonly user: UserStore;
  /** What the document is known by to the person's store, where its own record may be lost on closing. */
  readonly copyAs?: string | null;
}

export const userIgnoresKey = "ignores";

export interface LoadedIgnores {
  readonly ignores: readonly Ignore[];
  /** Why what the document holds was not read; null when all is well. It is then not to be overwritten. */
  readonly trouble: HostError | IgnoresError | null;
}

export async function loadIgnores({ record, user, copyAs = null }: IgnoreStores): Promise<LoadedIgnores> {
  const own = parseIgnores(user.get(userIgnoresKey) ?? serialiseIgnores([]));
  const always = own.ok ? own.value.filter(({ scope }) => scope === "always") : [];
  const kept = record === undefined ? ok(null) : await record.get();
  if (!kept.ok) return { ignores: always, trouble: kept.error };
  const read = parseIgnores(kept.value ?? serialiseIgnores([]));
  if (!read.ok) return { ignores: always, trouble: read.error };
  const here = read.value.filter(({ scope }) => scope !== "always");
  const held = copyAs === null ? here : withUnsaved(user, copyAs, here);
  return { ignores: [...held, ...always], trouble: null };
}

/** `noPlace`: they hold until the document is closed, as it has no place to keep them. */
export type KeepError = HostError | { readonly kind: "noPlace" };

/** Keeps the list as it is now. To undo an ignore, keep the list from before. */
export async function keepIgnores(
  { record, user, copyAs = null }: IgnoreStores,
  ignores: readonly Ignore[],
): Promise<Result<null, KeepError>> {
  const always = ignores.filter(({ scope }) => scope === "always");
  if (always.length > 0) user.set(userIgnoresKey, serialiseIgnores(always));
  else user.remove(userIgnoresKey);
  const here = ignores.filter(({ scope }) => scope !== "always");
  if (record === undefined) return here.length === 0 ? ok(null) : err({ kind: "noPlace" });
  const before = await record.get();
  if (!before.ok) return before;
  // What else the document remembers stands beside the ignores; a text that is not ours goes, as the person was told.
  const beside = withRoot(before.value, serialiseIgnores(here));
  const text = beside.ok ? beside.value : serialiseIgnores(here);
  // A document in which nothing is ignored is left as it is.
  if (before.value === text) return ok(null);
  const written = await record.set(text);
  if (written.ok && copyAs !== null) {
    const held = parseIgnores(before.value ?? serialiseIgnores([]));
    copyUnsaved(user, copyAs, { before: held.ok ? held.value : [], now: here });
  }
  return written;
}

/** The list with the wish added; one that says the same is replaced, with its reason. */
export function withIgnore(
  { snapshot, findings }: Pick<CheckReport, "snapshot" | "findings">,
  ignores: readonly Ignore[],
  finding: Finding,
  wish: IgnoreWish,
): readonly Ignore[] {
  const added = ignoreOf(finding, findings, snapshot, wish);
  return [...withoutIgnore(ignores, added), added];
}

export const withoutIgnore = (ignores: readonly Ignore[], ignore: Ignore): readonly Ignore[] =>
  ignores.filter((other) => !sameIgnore(other, ignore));
