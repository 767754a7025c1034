import type { Edit, EditOutcome } from "../../core/document/edit";
import { compareRanges } from "../../core/text/range";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { DocumentHost, HostError } from "../../ports/documentHost";
import type { Progress } from "./panelState";

export interface ChunkedOutcome {
  /** Edits that were applied, as given; all positions refer to the document before. */
  readonly applied: readonly Edit[];
  readonly left: readonly EditOutcome[];
  readonly undo: readonly Edit[];
  readonly stopped: boolean;
  /** Why the host did not go on; null where it was not its doing. */
  readonly failure: HostError | null;
}

/** Large enough for few round trips, small enough to answer a stop at once. */
const chunkSize = 400;
/** Of a host that takes its time, the first figures are to stand after a second. */
const firstPortion = 5;

/**
 * Applies many replacements a few at a time, so that progress shows and the person can stop. Chunks end at
 * paragraphs and run from the last to the first: positions of what is still to do stay right, and so do those of `undo`.
 */
export async function applyInChunks(
  host: DocumentHost,
  edits: readonly Edit[],
  options: { readonly onProgress: (progress: Progress) => void; readonly stopped: () => boolean },
): Promise<Result<ChunkedOutcome, HostError>> {
  const applied: Edit[] = [];
  const left: EditOutcome[] = [];
  const undo: Edit[] = [];
  let done = 0;
  for (const chunk of chunksFromTheEnd(edits, host.portion)) {
    if (options.stopped()) return ok({ applied, left, undo, stopped: true, failure: null });
    const result = await host.apply(chunk);
    if (!result.ok) {
      const failure = result.error;
      return applied.length === 0 ? result : ok({ applied, left, undo, stopped: true, failure });
    }
    chunk.forEach((edit, index) => {
      const outcome = result.value.outcomes[index] ?? { kind: "stale", found: null };
      if (outcome.kind === "applied") applied.push(edit);
      else left.push(outcome);
    });
    undo.push(...result.value.undo);
    done += chunk.length;
    options.onProgress({ done, total: edits.length });
    await nextTask();
  }
  return ok({ applied, left, undo, stopped: false, failure: null });
}

function chunksFromTheEnd(edits: readonly Edit[], portion: number = chunkSize): readonly (readonly Edit[])[] {
  const replacements = edits.filter((edit) => edit.kind === "replaceText");
  if (replacements.length < edits.length || edits.length <= portion) return edits.length > 0 ? [edits] : [];
  const chunks: (typeof replacements)[] = [];
  let chunk: typeof replacements = [];
  for (const edit of replacements.sort((a, b) => compareRanges(b.range, a.range))) {
    const most = chunks.length === 0 && portion < chunkSize ? Math.min(firstPortion, portion) : portion;
    if (chunk.length >= most && chunk.at(-1)?.range.paragraph !== edit.range.paragraph) {
      chunks.push(chunk.reverse());
      chunk = [];
    }
    chunk.push(edit);
  }
  return [...chunks, chunk.reverse()];
}

/** Lets the page paint and take clicks. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
