import { applyEdits } from "../../core/document/applyEdits";
import type { Applied, Edit, EditOutcome, InsertParagraphs, ReplaceText } from "../../core/document/edit";
import { settleEdits } from "../../core/document/settleEdits";
import type { Snapshot } from "../../core/document/snapshot";
import { plainSnapshot } from "../../core/document/snapshot";
import { isOurTag } from "../../core/document/tag";
import { assertNever } from "../../core/result";
import { capabilities } from "./capabilities";
import { lookProperties } from "./paragraphLook";
import { anchorOf, canDelete, insertParagraphs, structureProperties } from "./paragraphWrites";
import { wireSize } from "./requestSize";
import { Searches } from "./searches";
import { textWrites } from "./textWrites";
import type { TextWrite } from "./textWrites";
import { writeOver } from "./writeOver";
import type { TagWrite } from "./writeOver";
import type { Operation } from "./writeInOrder";
import { writeInOrder } from "./writeInOrder";
import { wordText } from "./wordText";
import type { WordText } from "./wordText";

/** Left alone, and why. */
type Reluctance = ReadonlyMap<Edit, EditOutcome>;

/** The document as one batch finds it. */
interface Reading {
  readonly items: readonly Word.Paragraph[];
  readonly texts: readonly WordText[];
  readonly snapshot: Snapshot;
  /** What has to be known of content controls around the places. */
  readonly ofControls: readonly ("cannotEdit" | "tag")[];
  /** Whether a revision would keep what is to leave no trace. */
  readonly tracked: boolean;
}

/**
 * Three round trips, however many edits: read, find, write; more only where requests must stay small.
 * What the batch expects is compared with the text as it is now, and once more with what Word finds.
 * @param largestRequest in UTF-16 units; requests are cut to stay under it
 */
export async function applyInWord(
  context: Word.RequestContext,
  edits: readonly Edit[],
  largestRequest: number,
): Promise<Applied> {
  const reading = await read(context, edits);
  const { outcomes, accepted } = settleEdits(
    reading.texts.map(({ text }) => text),
    edits,
    (edit) => (reading.tracked && isTraceless(edit) ? "notTracked" : null),
  );
  const left = new Map<Edit, EditOutcome>();
  const writes = planTextWrites(reading, accepted, left);
  const searches = new Searches(reading.items, reading.ofControls);
  writes.forEach((write) => searches.want(write));
  await searches.find(context, largestRequest);
  const doubtful = new Set<number>();
  const operations = planOperations(reading, accepted, writes, searches, left, doubtful);
  // Where Word's hits are not what the text promises, the text is read again along with the writing.
  doubtful.forEach((paragraph) => reading.items[paragraph]?.load("text"));
  const written = await writeInOrder(context, operations, reading.snapshot, {
    largestRequest,
    alsoPending: doubtful.size > 0,
  });
  for (const [edit, reason] of written.left) left.set(edit, { kind: "refused", reason });
  await giveBack(
    context,
    operations.filter((operation) => !written.untold.has(operation)),
    left,
  );
  explainDoubts(reading, doubtful, left);
  return summary(reading.snapshot, edits, outcomes, left);
}

async function read(context: Word.RequestContext, edits: readonly Edit[]): Promise<Reading> {
  const paragraphs = context.document.body.paragraphs;
  const controls = context.document.contentControls;
  paragraphs.load(propertiesFor(edits));
  controls.load("items/cannotEdit");
  const asks = capabilities().review && edits.some(isTraceless);
  if (asks) context.document.load("changeTrackingMode");
  await context.sync();
  const texts = paragraphs.items.map(({ text }) => wordText(text));
  return {
    items: paragraphs.items,
    texts,
    snapshot: plainSnapshot(texts.map(({ text }) => text)),
    ofControls: wantedOfControls(controls.items, edits),
    tracked: asks && context.document.changeTrackingMode !== "Off",
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
    return `items/text,${structureProperties},${lookProperties}`;
  if (edits.some(({ kind }) => kind === "deleteParagraphs")) return `items/text,${structureProperties}`;
  return "items/text";
}

/** The writes by their first edit; edits no search leads to are refused. */
function planTextWrites(
  { texts }: Reading,
  accepted: readonly Edit[],
  left: Map<Edit, EditOutcome>,
): ReadonlyMap<Edit, TextWrite> {
  const byParagraph = new Map<number, ReplaceText[]>();
  for (const edit of accepted) {
    if (edit.kind !== "replaceText") continue;
    const list = byParagraph.get(edit.range.paragraph) ?? [];
    byParagraph.set(edit.range.paragraph, list);
    list.push(edit);
  }
  const writes = new Map<Edit, TextWrite>();
  for (const [paragraph, list] of byParagraph) {
    const text = texts[paragraph];
    if (text === undefined) continue;
    for (const { edits, write } of textWrites(text, list)) {
      const [first] = edits;
      if (write === null) edits.forEach((edit) => left.set(edit, notText));
      else if (first !== undefined) writes.set(first, write);
    }
  }
  return writes;
}

const notText: EditOutcome = { kind: "refused", reason: "notText" };
const locked: EditOutcome = { kind: "refused", reason: "locked" };

/**
 * Words first, from the document's end to its start, so that no write moves the place of a later one; then new
 * paragraphs, while those they are hung to are still there; then what goes.
 */
function planOperations(
  { items }: Reading,
  accepted: readonly Edit[],
  writes: ReadonlyMap<Edit, TextWrite>,
  searches: Searches,
  left: Map<Edit, EditOutcome>,
  doubtful: Set<number>,
): readonly Operation[] {
  const words: Operation[] = [];
  const insertions = new Map<number, InsertParagraphs[]>();
  const deletions: Operation[] = [];
  for (const edit of [...accepted].reverse()) {
    switch (edit.kind) {
      case "replaceText": {
        const write = writes.get(edit);
        if (write === undefined) break;
        const target = resolve(write, items, searches);
        if ("write" in target)
          words.push({
            edits: write.edits,
            size: wireSize.write(write.after) * (write.edits.some(isTagged) ? 3 : 1),
            ...target,
          });
        else write.edits.forEach((one) => left.set(one, target));
        if (target === notText) doubtful.add(write.paragraph);
        break;
      }
      case "insertParagraphs":
        insertions.set(edit.at, [edit, ...(insertions.get(edit.at) ?? [])]);
        break;
      case "deleteParagraphs": {
        const doomed = items.slice(edit.at, edit.at + edit.texts.length).reverse();
        if (!canDelete(items, edit)) left.set(edit, notText);
        else
          deletions.push({
            edits: [edit],
            size: wireSize.write("") * doomed.length,
            write: () => doomed.forEach((item) => item.delete()),
          });
        break;
      }
      default:
        assertNever(edit);
    }
  }
  return [...words, ...planInsertions(items, insertions, left), ...deletions];
}

/** What is put in at one place goes in as one chain, or the second would land before the first. */
function planInsertions(
  items: readonly Word.Paragraph[],
  insertions: ReadonlyMap<number, readonly InsertParagraphs[]>,
  left: Map<Edit, EditOutcome>,
): Operation[] {
  return [...insertions].flatMap(([at, edits]) => {
    const anchor = anchorOf(items, at);
    if (anchor === null) {
      edits.forEach((edit) => left.set(edit, notText));
      return [];
    }
    const paragraphs = edits.flatMap((edit) => edit.paragraphs);
    const size = paragraphs.reduce((sum, { text }) => sum + wireSize.paragraph(text), 0);
    return [{ edits, size, write: () => insertParagraphs(items, anchor, paragraphs) }];
  });
}

/** What is to be done in Word, or why not. */
function resolve(
  { paragraph, target, after, edits }: TextWrite,
  items: readonly Word.Paragraph[],
  searches: Searches,
): Pick<Operation, "write" | "overwritten"> | EditOutcome {
  const item = items[paragraph];
  if (item === undefined) return notText;
  if (target.kind === "atStart") return { write: () => void item.insertText(after, "Start") };
  if (target.kind === "atEnd") return { write: () => void item.insertText(after, "End") };
  const range = searches.rangeOf(paragraph, target.place);
  if (range === null) return notText;
  if (searches.isLocked(paragraph, target.place)) return locked;
  if (target.kind === "behind") return { write: () => void range.insertText(after, "End") };
  const tag = after === "" ? null : tagWrite(edits, searches.controlsAround(paragraph, target.place));
  return writeOver(range, after, edits.map(({ before }) => before).join(""), tag);
}

/** A figure has one name. The controls of others that Word tells of hold rich text, and take ours. */
function tagWrite(edits: readonly ReplaceText[], controls: readonly Word.ContentControl[]): TagWrite | null {
  const [edit, ...more] = edits;
  if (edit?.tag === undefined || more.length > 0) return null;
  const [control] = controls;
  if (edit.tag !== null)
    return control === undefined || !isOurTag(control.tag) ? { kind: "put", tag: edit.tag } : null;
  return control !== undefined && isOurTag(control.tag) ? { kind: "takeOff" } : null;
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

function explainDoubts(
  { items, texts }: Reading,
  doubtful: ReadonlySet<number>,
  left: Map<Edit, EditOutcome>,
): void {
  for (const [edit, outcome] of left) {
    if (outcome !== notText || edit.kind !== "replaceText") continue;
    const { paragraph, start, end } = edit.range;
    const item = items[paragraph];
    if (item === undefined || !doubtful.has(paragraph)) continue;
    const now = wordText(item.text);
    if (now.raw !== texts[paragraph]?.raw)
      left.set(edit, { kind: "stale", found: now.text.slice(start, end) });
  }
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
