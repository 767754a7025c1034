import fc from "fast-check";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { applyEdits } from "../../src/core/document/applyEdits";
import type { Edit, EditOutcome } from "../../src/core/document/edit";
import type { Snapshot } from "../../src/core/document/snapshot";
import { applyLayout, checkLayout, standardProfile } from "../../src/app/layout";
import type { DocumentFile } from "../../src/ports/documentFile";
import { applied } from "../support/hostContract";
import { anyDocx, zipped } from "./docxCase";
import type { DocxCase } from "./docxCase";
import { anyWishes, editsOf } from "./editing";
import type { EditWish } from "./editing";
import { fuzzClass, hold } from "./fuzzClass";
import { readIndependently, unzipped } from "./independentReader";

export const fileOf = (made: DocxCase) => [{ name: "input.docx", content: zipped(made) }];

/** An edit may have taken the last word away. */
export function opened(bytes: Uint8Array): DocumentFile {
  const file = openDocx(bytes, { blank: true });
  if (!file.ok) throw new Error(`opens no more: ${JSON.stringify(file.error)}`);
  return file.value;
}

export async function snapshot(file: DocumentFile): Promise<Snapshot> {
  const read = await file.read();
  if (!read.ok) throw new Error(`not read: ${read.error.kind}`);
  return read.value;
}

export const textsIn = (read: Snapshot): readonly string[] => read.paragraphs.map(({ text }) => text);

export const docxReading = fuzzClass({
  id: "docx.reading",
  kind: "lossless",
  inputs: anyDocx,
  files: fileOf,
  run: async (made) => {
    const bytes = zipped(made);
    const file = openDocx(bytes);
    if (!file.ok) throw new Error(`generated, not opened: ${JSON.stringify(file.error)}`);
    const texts = textsIn(await snapshot(file.value));
    hold(
      "another reader reads another text",
      texts,
      readIndependently(bytes).map(({ text }) => text),
    );
    hold("saved unchanged, other bytes", Buffer.compare(file.value.save(), bytes), 0);
    return "read";
  },
});

export const docxEditing = fuzzClass({
  id: "docx.editing",
  kind: "lossless",
  inputs: fc.record({ made: anyDocx, wishes: anyWishes }),
  files: ({ made, wishes }) => [...fileOf(made), { name: "wishes.json", content: JSON.stringify(wishes) }],
  run: ({ made, wishes }) => edit(zipped(made), wishes),
});

/** Applies a batch, looks at everything it should not have touched, puts it back, and the same after reopening. */
async function edit(bytes: Uint8Array, wishes: readonly EditWish[]): Promise<string> {
  const file = opened(bytes);
  const before = await snapshot(file);
  const edits = editsOf(textsIn(before), wishes);
  const { outcomes, undo } = await applied(file, edits);
  const done = edits.filter((_, index) => outcomes[index]?.kind === "applied");
  const refused = new Set(edits.filter((_, index) => outcomes[index]?.kind === "refused"));
  const reference = applyEdits(before, edits, (one) => (refused.has(one) ? "locked" : null));
  hold("other outcomes than the reference", kinds(outcomes), kinds(reference.outcomes));
  const after = await snapshot(file);
  const wanted = textsIn(reference.snapshot);
  hold("the edit is not what was reported", textsIn(after), wanted);
  const saved = file.save();
  if (done.length === 0) {
    hold("nothing applied, other bytes", Buffer.compare(saved, bytes), 0);
    return outcomes[0]?.kind ?? "nothing";
  }
  holdRest(bytes, saved, done, wanted);
  // Words in a text box alone make no report: that one is not opened again.
  if (wanted.every((text) => text.trim() === "") && !openDocx(saved, { blank: true }).ok) return "emptied";
  hold("reopened, it reads otherwise", await snapshot(opened(saved)), after);
  await putBack(file, undo, bytes);
  await putBackReopened(saved, undo, textsIn(before));
  return done.every(({ kind }) => kind === "replaceText") ? "text replaced" : "paragraphs changed";
}

export const kinds = (outcomes: readonly EditOutcome[]): readonly string[] =>
  outcomes.map(({ kind }) => kind);

async function putBack(file: DocumentFile, undo: readonly Edit[], bytes: Uint8Array): Promise<void> {
  const { outcomes } = await applied(file, undo);
  hold("put back refused", [...new Set(kinds(outcomes))], ["applied"]);
  hold("put back, other bytes", Buffer.compare(file.save(), bytes), 0);
}

async function putBackReopened(
  saved: Uint8Array,
  undo: readonly Edit[],
  texts: readonly string[],
): Promise<void> {
  const file = opened(saved);
  const { outcomes } = await applied(file, undo);
  if (outcomes.every(({ kind }) => kind === "applied"))
    hold("put back after reopening, another text", textsIn(await snapshot(file)), texts);
  else
    hold(
      "put back after reopening, refused for no reason of the host",
      kinds(outcomes).includes("stale"),
      false,
    );
}

/** Every other part to the byte; every other paragraph with its text and looks. */
function holdRest(
  bytes: Uint8Array,
  saved: Uint8Array,
  done: readonly Edit[],
  wanted: readonly string[],
): void {
  const [old, now] = [unzipped(bytes), unzipped(saved)];
  hold("other parts than before", [...now.keys()], [...old.keys()]);
  for (const [name, content] of old)
    if (name !== "word/document.xml")
      hold(`another part changed`, [name, Buffer.compare(now.get(name)!, content)], [name, 0]);
  const [was, is] = [readIndependently(bytes), readIndependently(saved)];
  hold(
    "another reader reads another text after the edit",
    is.map(({ text }) => text),
    wanted,
  );
  const touched = new Set(done.flatMap((one) => (one.kind === "replaceText" ? [one.range.paragraph] : [])));
  was.forEach(({ looks }, index) => {
    const place = placeAfter(done, index);
    if (place !== null && !touched.has(index))
      hold("another paragraph looks otherwise", is[place]?.looks, looks);
  });
}

/** Where a paragraph stands after the batch; null when it was taken out. */
function placeAfter(done: readonly Edit[], index: number): number | null {
  let place = index;
  for (const one of done) {
    if (one.kind === "insertParagraphs" && one.at <= index) place += one.paragraphs.length;
    if (one.kind !== "deleteParagraphs") continue;
    if (one.at <= index && index < one.at + one.texts.length) return null;
    if (one.at < index) place -= one.texts.length;
  }
  return place;
}

export const docxLayout = fuzzClass({
  id: "docx.layout",
  kind: "lossless",
  inputs: anyDocx,
  files: fileOf,
  run: async (made) => {
    const bytes = zipped(made);
    const file = opened(bytes);
    const { layout } = file;
    if (layout === undefined) throw new Error("no layout");
    const report = await checkLayout(layout, standardProfile);
    // A document whose elements have no prefix is not laid out, and says so.
    if (!report.ok) return report.error.kind === "failed" ? report.error.code : report.error.kind;
    const done = await applyLayout(layout, report.value, standardProfile);
    if (!done.ok) throw new Error(`the layout is not carried out: ${JSON.stringify(done.error)}`);
    const [was, is] = [readIndependently(bytes), readIndependently(file.save())];
    hold(
      "laid out, another text",
      is.map(({ text }) => text),
      was.map(({ text }) => text),
    );
    hold(
      "laid out, it reads otherwise when reopened",
      textsIn(await snapshot(opened(file.save()))),
      textsIn(await snapshot(file)),
    );
    return done.value.paragraphs > 0 ? "laid out" : "as it was";
  },
});
