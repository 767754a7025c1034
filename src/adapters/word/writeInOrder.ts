import { applyEdits } from "../../core/document/applyEdits";
import type { Edit, RefusalReason } from "../../core/document/edit";
import type { Snapshot } from "../../core/document/snapshot";
import type { HostError } from "../../ports/documentHost";
import { isOfficeError, toHostError } from "./inWord";
import { inRequests } from "./requestSize";
import type { WrittenTexts } from "./verifyWrites";
import type { WordText } from "./wordText";

/** One step of writing. Queues calls, does not sync. */
export interface Operation {
  /** The edits that are done when it is. */
  readonly edits: readonly Edit[];
  /** On the wire. */
  readonly size: number;
  readonly write: () => void;
  /** Into which it writes words. */
  readonly paragraph?: number;
  /** After the sync: what somebody had put there since it was found, and how to give it back; null when nobody had. */
  readonly overwritten?: () => { readonly found: string; readonly restore: () => void } | null;
}

interface WriteOptions {
  readonly largestRequest: number;
  /** The texts as they are, after a failure. */
  readonly readAgain: () => Promise<{ readonly texts: readonly WordText[] }>;
  readonly behind: WrittenTexts;
}

export interface WrittenInOrder {
  /** The edits that were not done, and why. */
  readonly left: ReadonlyMap<Edit, RefusalReason>;
  /** Steps done in a request that failed after them: what they read was not told. */
  readonly untold: ReadonlySet<Operation>;
}

/** A step that is refused costs three round trips: beyond this many, the rest is left. */
const mostRefusals = 20;
/** So many refusals before anything was done are of the document, not of the places. */
const firstRefusals = 3;
/** Not about a place: the next step would fare no better. */
const ofTheHost: ReadonlySet<HostError["kind"]> = new Set(["busy", "tooLarge", "notAvailable"]);

/**
 * Carries out the steps in order. Word keeps what it did before a step that fails: then the text is read again
 * to learn how far it came, the step that was refused is left, and the next one follows. A step whose words went in,
 * though something about them failed (their name), is done.
 * @throws the library's error when nothing was done, or when the text tells no clear story
 */
export async function writeInOrder(
  context: Word.RequestContext,
  operations: readonly Operation[],
  before: Snapshot,
  { largestRequest, readAgain, behind }: WriteOptions,
): Promise<WrittenInOrder> {
  const refused = new Map<Operation, RefusalReason>();
  const untold = new Set<Operation>();
  let next = 0;
  while (next < operations.length) {
    const failure = await writeFrom(context, operations.slice(next), largestRequest, behind);
    if (failure === null) break;
    const { texts } = await readAgain();
    const done = doneSteps(operations, { before, refused, from: next }, texts);
    if (done === null) throw failure.cause;
    operations.slice(next, done).forEach((step) => untold.add(step));
    operations
      .slice(done, done === next ? done + 1 : done)
      .forEach((step) => refused.set(step, failure.reason));
    next = Math.max(done, next + 1);
    const rest = operations.slice(next);
    if (next === refused.size && isHopeless(failure, refused.size, rest.length)) throw failure.cause;
    if (failure.ofTheHost || refused.size >= mostRefusals) {
      rest.forEach((step) => refused.set(step, "byHost"));
      break;
    }
  }
  const left = [...refused].flatMap(([{ edits }, reason]) => edits.map((edit) => [edit, reason] as const));
  return { left: new Map(left), untold };
}

interface Failure {
  readonly cause: unknown;
  readonly reason: RefusalReason;
  readonly ofTheHost: boolean;
}

/** Where nothing was done yet. */
const isHopeless = ({ ofTheHost }: Failure, refused: number, left: number): boolean =>
  ofTheHost || refused >= firstRefusals || left === 0;

/** @returns how a step failed, null when all are done */
async function writeFrom(
  context: Word.RequestContext,
  operations: readonly Operation[],
  largestRequest: number,
  behind: WrittenTexts,
): Promise<Failure | null> {
  try {
    for (const request of inRequests(operations, ({ size }) => size, largestRequest)) {
      for (const { write } of request) write();
      for (const paragraph of new Set(request.map((step) => step.paragraph)))
        if (paragraph !== undefined) behind.ask(paragraph);
      await context.sync();
      behind.settle(false);
    }
    return null;
  } catch (cause) {
    behind.settle(true);
    if (!isOfficeError(cause)) throw cause;
    const { kind } = toHostError(cause);
    return { cause, reason: kind === "readOnly" ? "locked" : "byHost", ofTheHost: ofTheHost.has(kind) };
  }
}

interface Progress {
  readonly before: Snapshot;
  readonly refused: ReadonlyMap<Operation, RefusalReason>;
  /** As many steps are dealt with already. */
  readonly from: number;
}

/** After how many steps the document reads like this; null when after none. */
function doneSteps(
  operations: readonly Operation[],
  { before, refused, from }: Progress,
  now: readonly WordText[],
): number | null {
  const wanted = now.map(({ text }) => text).join("\n");
  for (let done = from; done <= operations.length; done++) {
    const edits = operations
      .slice(0, done)
      .filter((operation) => !refused.has(operation))
      .flatMap((operation) => operation.edits);
    const { snapshot } = applyEdits(before, edits);
    if (snapshot.paragraphs.map(({ text }) => text).join("\n") === wanted) return done;
  }
  return null;
}
