import { applyEdits } from "../../core/document/applyEdits";
import type { Applied, Edit, EditOutcome } from "../../core/document/edit";
import { settleEdits } from "../../core/document/settleEdits";
import type { Snapshot } from "../../core/document/snapshot";
import { plainSnapshot } from "../../core/document/snapshot";
import { lookProperties } from "./paragraphLook";
import { structureProperties } from "./paragraphWrites";
import type { Found } from "./planInWord";
import { notText, planOperations, planTextWrites } from "./planInWord";
import type { Revisions } from "./revisions";
import { Searches } from "./searches";
import { WrittenTexts, verifyWrites } from "./verifyWrites";
import type { Operation } from "./writeInOrder";
import { writeInOrder } from "./writeInOrder";

/** Left alone, and why. */
type Reluctance = ReadonlyMap<Edit, EditOutcome>;

/** The document as one batch finds it. */
interface Reading extends Found {
  readonly snapshot: Snapshot;
  /** What has to be known of content controls around the places. */
  readonly ofControls: readonly ("cannotEdit" | "tag")[];
  /** Whether a revision would keep what is to leave no trace. */
  readonly tracked: boolean;
}

/**
 * Three round trips, however many edits: read, find, write; more only where requests must stay small, where Word misses
 * a place, and where revisions are shown. What the batch expects is compared with the text as it is now, and once more
 * with what Word finds; what was written is read in the request that writes, and held against what should stand there.
 * @param largestRequest in UTF-16 units; requests are cut to stay under it
 */
export async function applyInWord(
  context: Word.RequestContext,
  edits: readonly Edit[],
  { largestRequest, revisions }: { readonly largestRequest: number; readonly revisions: Revisions },
): Promise<Applied> {
  const reading = await read(context, edits, revisions, largestRequest);
  const { outcomes, accepted } = settleEdits(
    reading.texts.map(({ text }) => text),
    edits,
    (edit) => (reading.tracked && isTraceless(edit) ? "notTracked" : null),
  );
  const left = new Map<Edit, EditOutcome>();
  const writes = planTextWrites(reading, accepted, left);
  const searches = new Searches(reading.items, reading.texts, reading.ofControls);
  writes.forEach((write) => searches.want(write));
  await searches.find(context, largestRequest);
  const operations = planOperations(reading, accepted, writes, searches, left);
  const { items, texts, tracked, snapshot } = reading;
  const behind = new WrittenTexts(items, (paragraph) => tracked || texts[paragraph]?.revised === true);
  const written = await writeInOrder(context, operations, snapshot, {
    largestRequest,
    readAgain: () => revisions.read(context, "items/text", largestRequest),
    behind,
  });
  for (const [edit, reason] of written.left) left.set(edit, { kind: "refused", reason });
  const told = operations.filter((operation) => !written.untold.has(operation));
  // Before anything is given back, and where no step of a request that failed confuses the text.
  const clear = new Map(behind.texts);
  for (const { paragraph = -1 } of written.untold) clear.delete(paragraph);
  const done = told.flatMap((operation) => operation.edits).filter((edit) => !left.has(edit));
  const { otherwise, showsDeletions } = verifyWrites(snapshot, done, clear, behind.reviewed);
  if (showsDeletions) revisions.seenInTexts = true;
  await giveBack(context, told, left);
  for (const edit of otherwise)
    if (!left.has(edit)) left.set(edit, { kind: "refused", reason: "notAsWritten" });
  return summary(snapshot, edits, outcomes, left);
}

async function read(
  context: Word.RequestContext,
  edits: readonly Edit[],
  revisions: Revisions,
  limit: number,
): Promise<Reading> {
  const controls = context.document.contentControls;
  controls.load("items/cannotEdit");
  const { items, texts, tracked } = await revisions.read(context, propertiesFor(edits), limit);
  return {
    items,
    texts,
    snapshot: plainSnapshot(texts.map(({ text }) => text)),
    ofControls: wantedOfControls(controls.items, edits),
    tracked,
  };
}

function wantedOfControls(
  controls: readonly Word.ContentControl[],
  edits: readonly Edit[],
): Reading["ofControls"] {
  if (controls.length > 0 && edits.some(isTagged)) return ["cannotEdit", "tag"];
  return controls.some(({ cannotEdit }) => cannotEdit) ? ["cannotEdit"] : [];
}

const isTraceless = (edit: Edit): boolean => edit.kind === "replaceText" && edit.traceless === true;

const isTagged = (edit: Edit): boolean => edit.kind === "replaceText" && edit.tag !== undefined;

function propertiesFor(edits: readonly Edit[]): string {
  if (edits.some(({ kind }) => kind === "insertParagraphs"))
    return `items/text,${structureProperties},${lookProperties()}`;
  if (edits.some(({ kind }) => kind === "deleteParagraphs")) return `items/text,${structureProperties}`;
  return "items/text";
}

/** Until we are told that we wrote, a person may have written: what goes is read in the same request. */
async function giveBack(
  context: Word.RequestContext,
  operations: readonly Operation[],
  left: Map<Edit, EditOutcome>,
): Promise<void> {
  let pending = false;
  for (const { edits, overwritten } of operations) {
    if (edits.some((edit) => left.has(edit))) continue;
    const lost = overwritten?.() ?? null;
    if (lost === null) continue;
    lost.restore();
    pending = true;
    for (const edit of edits) left.set(edit, { kind: "stale", found: lost.found });
  }
  if (pending) await context.sync();
}

function summary(
  snapshot: Snapshot,
  edits: readonly Edit[],
  settled: readonly EditOutcome[],
  left: Reluctance,
): Applied {
  const outcomes = edits.map((edit, index): EditOutcome => {
    const outcome = settled[index] ?? notText;
    return outcome.kind === "applied" ? (left.get(edit) ?? outcome) : outcome;
  });
  const done = edits.filter((_, index) => outcomes[index]?.kind === "applied");
  return { outcomes, undo: applyEdits(snapshot, done).undo };
}
