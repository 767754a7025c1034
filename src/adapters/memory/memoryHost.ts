import { applyEdits } from "../../core/document/applyEdits";
import type { Snapshot } from "../../core/document/snapshot";
import { err, ok } from "../../core/result";
import type { TextRange } from "../../core/text/range";
import type { DocumentHost } from "../../ports/documentHost";

export interface MemoryHost extends DocumentHost {
  /** The document as it stands now. */
  readonly snapshot: Snapshot;
  /** The place revealed last, null when none was. */
  readonly revealed: TextRange | null;
}

/** A document that lives in memory alone: for plain text, and wherever no file and no Word stand behind it. */
export function memoryHost(initial: Snapshot): MemoryHost {
  let snapshot = initial;
  let revealed: TextRange | null = null;
  let kept: string | null = null;
  return {
    record: {
      get: () => Promise.resolve(ok(kept)),
      set: (text) => {
        kept = text;
        return Promise.resolve(ok(null));
      },
    },
    get snapshot() {
      return snapshot;
    },
    get revealed() {
      return revealed;
    },
    read: () => Promise.resolve(ok(snapshot)),
    apply: (edits) => {
      const { snapshot: after, outcomes, undo } = applyEdits(snapshot, edits);
      snapshot = after;
      return Promise.resolve(ok({ outcomes, undo }));
    },
    reveal: (range) => {
      const text = snapshot.paragraphs[range.paragraph]?.text;
      if (text === undefined || range.start < 0 || range.end < range.start || range.end > text.length)
        return Promise.resolve(err({ kind: "placeGone" }));
      revealed = range;
      return Promise.resolve(ok(null));
    },
  };
}
