import type { Edit, EditOutcome } from "../core/document/edit";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import { keyOf, maskForSharing, unmask } from "../core/writing/maskForSharing";
import type { LeftPiece, MaskedPiece } from "../core/writing/maskForSharing";
import type { MaskKey } from "../core/writing/maskKey";
import type { DocumentHost, HostError } from "../ports/documentHost";
import type { CheckReport } from "./checkDocument";

export interface MaskOutcome {
  readonly masked: readonly MaskedPiece[];
  /** Still to be read in the document: the host refused, or the text changed. */
  readonly left: readonly { readonly piece: MaskedPiece; readonly outcome: EditOutcome }[];
  readonly key: MaskKey;
  readonly undo: readonly Edit[];
}

/**
 * Masks figures and names for sharing. What the document remembers for us goes too: rows of the ledger stand in it, and
 * words of the report that are not to be complained of. Headers, comments, deleted text and properties of the file are not part of the text and stay.
 */
export async function maskDocument(
  host: DocumentHost,
  { snapshot, outline, gaps }: Pick<CheckReport, "snapshot" | "outline" | "gaps">,
): Promise<Result<MaskOutcome, HostError>> {
  const { pieces } = maskForSharing(snapshot, outline, gaps);
  const forgotten = await forgetFigures(host);
  if (!forgotten.ok) return forgotten;
  const applied = await host.apply(pieces.map(({ edit }) => edit));
  if (!applied.ok) return applied;
  const masked: MaskedPiece[] = [];
  const left: { piece: MaskedPiece; outcome: EditOutcome }[] = [];
  pieces.forEach((piece, index) => {
    const outcome = applied.value.outcomes[index] ?? { kind: "stale", found: null };
    if (outcome.kind === "applied") masked.push(piece);
    else left.push({ piece, outcome });
  });
  const key = keyOf(
    snapshot,
    masked.map(({ edit }) => edit),
  );
  return ok({ masked, left, key, undo: applied.value.undo });
}

/** Takes away all that the document remembers for us, tags included. */
export async function forgetFigures(host: DocumentHost): Promise<Result<null, HostError>> {
  if (host.tagged !== undefined) {
    const tagged = await host.tagged();
    if (!tagged.ok) return tagged;
    const edits = tagged.value.map(({ range, text }): Edit => ({
      kind: "replaceText",
      range,
      before: text,
      after: text,
      tag: null,
    }));
    const applied = edits.length === 0 ? ok(null) : await host.apply(edits);
    if (!applied.ok) return applied;
  }
  // Ignores go as well: they hold words of the report; and so does what can not be read.
  return host.record === undefined ? ok(null) : host.record.set(null);
}

export interface UnmaskOutcome {
  readonly restored: number;
  readonly left: readonly LeftPiece[];
  readonly undo: readonly Edit[];
}

/** Gives back what a key holds, as far as its places are still known for sure. */
export async function unmaskDocument(
  host: DocumentHost,
  { snapshot }: Pick<CheckReport, "snapshot">,
  key: MaskKey,
): Promise<Result<UnmaskOutcome, HostError>> {
  const { edits, left } = unmask(snapshot, key);
  const applied = await host.apply(edits);
  if (!applied.ok) return applied;
  const { outcomes, undo } = applied.value;
  const refused = edits.filter((_, index) => outcomes[index]?.kind !== "applied");
  return ok({
    restored: edits.length - refused.length,
    left: [
      ...left,
      ...refused.map(({ after, range }): LeftPiece => ({
        raw: after,
        text: snapshot.paragraphs[range.paragraph]?.text ?? "",
        reason: "rewritten",
      })),
    ],
    undo,
  });
}
