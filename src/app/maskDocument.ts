import type { Edit, EditOutcome } from "../core/document/edit";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import { keyOf, maskForSharing, unmask } from "../core/writing/maskForSharing";
import type { LeftPiece, MaskedPiece } from "../core/writing/maskForSharing";
import { leftWords } from "../core/writing/leftWords";
import type { LeftWord } from "../core/writing/leftWords";
import type { MaskPlan } from "../core/writing/maskForSharing";
import type { MaskKey } from "../core/writing/maskKey";
import { plainSnapshot } from "../core/document/snapshot";
import type { Snapshot } from "../core/document/snapshot";
import type { Beyond } from "../ports/documentStories";
import type { DocumentHost, HostError } from "../ports/documentHost";
import type { CheckReport } from "./checkDocument";
import { gapsOfStories } from "./storyGaps";
import { wholeHost, wholeSnapshot } from "./wholeDocument";

export interface MaskOutcome {
  readonly masked: readonly MaskedPiece[];
  /** Still to be read in the document: the host refused, or the text changed. */
  readonly left: readonly { readonly piece: MaskedPiece; readonly outcome: EditOutcome }[];
  readonly key: MaskKey;
  /** Body and stories as they were; the places of `masked` and `left` are in it. */
  readonly before: Snapshot;
  /** Numbers and name-like words that are to be read still; a person has to look at them. */
  readonly words: readonly LeftWord[];
  readonly undo: readonly Edit[];
}

/**
 * Masks figures and names for sharing. What the document remembers for us goes too: rows of the ledger stand in it, and
 * words of the report that are not to be complained of. Text boxes, notes, headers, footers and comments are masked like the
 * body; what no edit reaches is told by `beyondMask`, to be asked for first.
 */
export async function maskDocument(
  host: DocumentHost,
  { snapshot, outline, gaps }: Pick<CheckReport, "snapshot" | "outline" | "gaps">,
): Promise<Result<MaskOutcome, HostError>> {
  const before = wholeSnapshot(snapshot);
  const { pieces } = planMask({ snapshot, outline, gaps });
  const forgotten = await forgetFigures(host);
  if (!forgotten.ok) return forgotten;
  const applied = await wholeHost(host).apply(pieces.map(({ edit }) => edit));
  if (!applied.ok) return applied;
  const masked: MaskedPiece[] = [];
  const left: { piece: MaskedPiece; outcome: EditOutcome }[] = [];
  pieces.forEach((piece, index) => {
    const outcome = applied.value.outcomes[index] ?? { kind: "stale", found: null };
    if (outcome.kind === "applied") masked.push(piece);
    else left.push({ piece, outcome });
  });
  const key = keyOf(
    before,
    masked.map(({ edit }) => edit),
  );
  const after = await host.read();
  if (!after.ok) return after;
  const words = leftWords(wholeSnapshot(after.value), outline);
  return ok({ masked, left, key, before, words, undo: applied.value.undo });
}

/** What masking would hide, body and stories alike; places are in `wholeSnapshot`. */
export const planMask = ({
  snapshot,
  outline,
  gaps,
}: Pick<CheckReport, "snapshot" | "outline" | "gaps">): MaskPlan => {
  const plan = maskForSharing(wholeSnapshot(snapshot), outline, [...gaps, ...gapsOfStories(snapshot, true)]);
  // A revision would keep what is to be hidden.
  const pieces = plan.pieces.map((piece) => ({
    ...piece,
    edit: { ...piece.edit, traceless: true as const },
  }));
  return { ...plan, pieces };
};

/** Whether texts hold digits or a name; 选择一项 and the like are everybody's words. */
const telling = (texts: readonly string[]): boolean =>
  leftWords(plainSnapshot(texts), null).some(({ reason }) => reason !== "wording");

/** What masking can not reach. */
export interface BeyondMask {
  /** May hold figures or names: a reason not to mask, unless the person says so. */
  readonly hindering: readonly Beyond[];
  /** To be looked at before sending. */
  readonly told: readonly Beyond[];
}

/** Kinds of files within the file: what can be read of them may not be all. */
const foreign: ReadonlySet<Beyond["kind"]> = new Set(["alt-chunk", "embedded", "stories"]);
const looked: ReadonlySet<Beyond["kind"]> = new Set(["picture", "properties", "attribute"]);

export async function beyondMask(host: DocumentHost): Promise<Result<BeyondMask, HostError>> {
  // What has looks is more than its text; a host that does not tell of the rest may hide anything there.
  if (host.stories === undefined)
    return ok({
      hindering: host.layout === undefined ? [] : [{ kind: "stories", count: 1, texts: [] }],
      told: [],
    });
  const beyond = await host.stories.beyond();
  if (!beyond.ok) return beyond;
  const hinders = ({ kind, texts }: Beyond): boolean =>
    !looked.has(kind) && (foreign.has(kind) || texts.length === 0 || telling(texts));
  return ok({
    hindering: beyond.value.filter(hinders),
    told: beyond.value.filter(({ kind }) => looked.has(kind)),
  });
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
  const whole = wholeSnapshot(snapshot);
  const { edits, left } = unmask(whole, key);
  const applied = await wholeHost(host).apply(edits.map((edit) => ({ ...edit, traceless: true as const })));
  if (!applied.ok) return applied;
  const { outcomes, undo } = applied.value;
  const refused = edits.filter((_, index) => outcomes[index]?.kind !== "applied");
  return ok({
    restored: edits.length - refused.length,
    left: [
      ...left,
      ...refused.map(({ after, range }): LeftPiece => ({
        raw: after,
        text: whole.paragraphs[range.paragraph]?.text ?? "",
        reason: "rewritten",
      })),
    ],
    undo,
  });
}
