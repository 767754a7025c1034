import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import { serialiseMaskKey } from "../core/writing/maskKey";
import type { DocumentFile } from "../ports/documentFile";
import type { HostError } from "../ports/documentHost";
import type { CheckReport } from "./checkDocument";
import { changedLines } from "./changedLines";
import type { ChangedLine } from "./changedLines";
import { leftGroups } from "./leftGroups";
import type { LeftGroup } from "./leftGroups";
import { beyondMask, maskDocument } from "./maskDocument";
import type { BeyondMask } from "./maskDocument";

/** A copy to be shared, with the key that gives back what it hides, and what is to be said of it. */
export interface MaskedCopy extends BeyondMask {
  readonly document: Uint8Array;
  /** The key file; never to go out with the copy. */
  readonly key: Uint8Array;
  readonly figures: number;
  readonly names: number;
  readonly lines: readonly ChangedLine[];
  /** Places that the document locks. */
  readonly locked: number;
  /** Numbers and name-like words that can still be read. */
  readonly left: readonly LeftGroup[];
}

/** Masks an open copy of a document; the document that the person works on is another. */
export async function makeMaskedCopy(
  copy: DocumentFile,
  report: Pick<CheckReport, "snapshot" | "outline" | "gaps">,
): Promise<Result<MaskedCopy, HostError>> {
  const beyond = await beyondMask(copy);
  if (!beyond.ok) return beyond;
  const outcome = await maskDocument(copy, report);
  if (!outcome.ok) return err(outcome.error);
  const { masked, left, key, before, words } = outcome.value;
  const figures = masked.filter(({ kind }) => kind === "figure").length;
  return ok({
    ...beyond.value,
    document: copy.save(),
    key: new TextEncoder().encode(`${serialiseMaskKey(key)}\n`),
    figures,
    names: masked.length - figures,
    lines: changedLines(
      before,
      masked.map(({ edit }) => edit),
    ),
    locked: left.length,
    left: leftGroups(words),
  });
}
