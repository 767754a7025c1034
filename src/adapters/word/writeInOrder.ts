import { applyEdits } from "../../core/document/applyEdits";
import type { Edit } from "../../core/document/edit";
import type { Snapshot } from "../../core/document/snapshot";
import { isOfficeError } from "./inWord";
import { inRequests } from "./requestSize";
import { wordText } from "./wordText";

/** One step of writing. Queues calls, does not sync. */
export interface Operation {
  /** The edits that are done when it is. */
  readonly edits: readonly Edit[];
  /** On the wire. */
  readonly size: number;
  readonly write: () => void;
  /** After the sync: what somebody had put there since it was found, and how to give it back; null when nobody had. */
  readonly overwritten?: () => { readonly found: string; readonly restore: () => void } | null;
}

interface WriteOptions {
  readonly largestRequest: number;
  /** Something else is queued, so that a sync is due even without steps. */
  readonly alsoPending: boolean;
}

/**
 * Carries out the steps in order. Word keeps what it did before a step that fails: then the text is read again
 * to learn how far it came, so that what was written can be reported and put back.
 * @returns the edits that were not done
 * @throws the library's error when nothing was done, or when the text tells no clear story
 */
export async function writeInOrder(
  context: Word.RequestContext,
  operations: readonly Operation[],
  before: Snapshot,
  { largestRequest, alsoPending }: WriteOptions,
): Promise<{ readonly left: readonly Edit[] }> {
  try {
    for (const request of inRequests(operations, ({ size }) => size, largestRequest)) {
      for (const { write } of request) write();
      await context.sync();
    }
    if (operations.length === 0 && alsoPending) await context.sync();
    return { left: [] };
  } catch (cause) {
    if (!isOfficeError(cause)) throw cause;
    const done = doneSteps(operations, before, await textsNow(context));
    if (done === null || done === 0) throw cause;
    return { left: operations.slice(done).flatMap(({ edits }) => edits) };
  }
}

async function textsNow(context: Word.RequestContext): Promise<readonly string[]> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs.items.map(({ text }) => wordText(text).text);
}

/** After how many steps the document reads like this; null when after none. */
function doneSteps(
  operations: readonly Operation[],
  before: Snapshot,
  now: readonly string[],
): number | null {
  const wanted = now.join("\n");
  for (let done = 0; done <= operations.length; done++) {
    const edits = operations.slice(0, done).flatMap((operation) => operation.edits);
    const { snapshot } = applyEdits(before, edits);
    if (snapshot.paragraphs.map(({ text }) => text).join("\n") === wanted) return done;
  }
  return null;
}
