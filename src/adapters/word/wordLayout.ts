import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentLayout } from "../../ports/documentLayout";
import type { HostError } from "../../ports/documentHost";
import type { FormerLook, Present } from "./layoutInWord";
import { giveBackInWord, layOutInWord } from "./layoutInWord";
import { readWordLayout } from "./readWordLayout";
import type { Revisions } from "./revisions";
import type { WordText } from "./wordText";

type InTurn = <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<Result<T, HostError>>;

/** Layout with what WordApi 1.3 has: fonts, sizes, alignment, indents. */
export function wordLayout(inTurn: InTurn, largestRequest: number, revisions: Revisions): DocumentLayout {
  const steps = new Map<number, readonly FormerLook[]>();
  let count = 0;
  let texts: readonly WordText[] = [];
  const present = (): Present => ({ texts, largestRequest });
  return {
    limits: ["page", "linePitch", "latinFont"],
    async read() {
      const read = await inTurn((context) => readWordLayout(context, revisions, largestRequest));
      if (!read.ok) return read;
      ({ texts } = read.value);
      return ok(read.value.reading);
    },
    async apply(plan) {
      const done = await inTurn((context) => layOutInWord(context, plan, present()));
      if (!done.ok) return done;
      const { changed, left } = done.value;
      if (changed.length === 0) return ok({ paragraphs: 0, left, undo: null });
      const step = ++count;
      steps.set(step, changed);
      return ok({ paragraphs: changed.length, left, undo: { step } });
    },
    async putBack({ step }) {
      const former = steps.get(step);
      if (former === undefined) return err({ kind: "placeGone" });
      const left = await inTurn((context) => giveBackInWord(context, former, present()));
      if (!left.ok) return left;
      steps.delete(step);
      return left.value.length === former.length ? err({ kind: "placeGone" }) : ok(null);
    },
  };
}
