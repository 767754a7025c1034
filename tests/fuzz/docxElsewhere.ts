import fc from "fast-check";
import { wholeHost, wholeSnapshot } from "../../src/app/wholeDocument";
import { applyEdits } from "../../src/core/document/applyEdits";
import type { Edit } from "../../src/core/document/edit";
import type { Snapshot } from "../../src/core/document/snapshot";
import type { DocumentFile } from "../../src/ports/documentFile";
import { applied } from "../support/hostContract";
import { anyDocx, zipped } from "./docxCase";
import { fileOf, kinds, opened, snapshot, textsIn } from "./docxLossless";
import { anyWishes, editsOf } from "./editing";
import { fuzzClass, hold } from "./fuzzClass";
import { readElsewhereIndependently, readIndependently, unzipped } from "./independentReader";

const textsElsewhere = ({ elsewhere = [] }: Snapshot): readonly string[] =>
  elsewhere.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join("\n"));

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** What stands in text boxes (both branches), notes, headers, footers and comments is replaced as in the body. */
export const docxElsewhere = fuzzClass({
  id: "docx.elsewhere",
  kind: "lossless",
  inputs: fc.record({ made: anyDocx, wishes: anyWishes, mixed: fc.boolean() }),
  files: ({ made, wishes }) => [...fileOf(made), { name: "wishes.json", content: JSON.stringify(wishes) }],
  run: async ({ made, wishes, mixed }) => {
    const bytes = zipped(made);
    const file = opened(bytes);
    const before = await snapshot(file);
    hold(
      "another reader reads another text outside of the body",
      distinct(textsElsewhere(before)),
      distinct(readElsewhereIndependently(bytes)),
    );
    const whole = wholeSnapshot(before);
    const body = before.paragraphs.length;
    const edits = editsOf(textsIn(whole).slice(mixed ? 0 : body), wishes).flatMap((one) =>
      one.kind === "replaceText" ? [mixed ? one : behind(one, body)] : [],
    );
    const { outcomes, undo } = await applied(wholeHost(file), edits);
    const refused = new Set(edits.filter((_, index) => outcomes[index]?.kind === "refused"));
    const reference = applyEdits(whole, edits, (one) => (refused.has(one) ? "locked" : null));
    hold("other outcomes than the reference", kinds(outcomes), kinds(reference.outcomes));
    await holdAfter(file, textsIn(reference.snapshot), body);
    if (undo.length === 0) return outcomes[0]?.kind ?? "nothing";
    holdParts(bytes, file.save());
    await putBack(file, undo, bytes, mixed);
    return mixed ? "body and elsewhere" : "elsewhere";
  },
});

const behind = (edit: Edit & { kind: "replaceText" }, by: number): Edit => ({
  ...edit,
  range: { ...edit.range, paragraph: edit.range.paragraph + by },
});

async function holdAfter(file: DocumentFile, wanted: readonly string[], body: number): Promise<void> {
  const after = await snapshot(file);
  hold("the edit is not what was reported", textsIn(wholeSnapshot(after)), wanted);
  const saved = file.save();
  hold(
    "another reader reads another text outside of the body after the edit",
    distinct(readElsewhereIndependently(saved)),
    distinct(textsElsewhere(after)),
  );
  hold(
    "another reader reads another text of the body after the edit",
    readIndependently(saved).map(({ text }) => text),
    wanted.slice(0, body),
  );
}

const storyParts = /^word\/(?:document|header1|footer1|footnotes|comments)\.xml$/u;

function holdParts(bytes: Uint8Array, saved: Uint8Array): void {
  const [old, now] = [unzipped(bytes), unzipped(saved)];
  hold("other parts than before", [...now.keys()], [...old.keys()]);
  for (const [name, content] of old)
    if (!storyParts.test(name))
      hold("another part changed", [name, Buffer.compare(now.get(name)!, content)], [name, 0]);
}

/** Body and stories are two batches, so together they are put back by their words; each alone to the byte. */
async function putBack(
  file: DocumentFile,
  undo: readonly Edit[],
  bytes: Uint8Array,
  mixed: boolean,
): Promise<void> {
  const { outcomes } = await applied(wholeHost(file), undo);
  hold("put back refused", [...new Set(kinds(outcomes))], ["applied"]);
  const saved = file.save();
  if (!mixed) hold("put back, other bytes", Buffer.compare(saved, bytes), 0);
  hold(
    "put back, another text outside of the body",
    readElsewhereIndependently(saved),
    readElsewhereIndependently(bytes),
  );
  hold(
    "put back, another text",
    readIndependently(saved).map(({ text }) => text),
    readIndependently(bytes).map(({ text }) => text),
  );
}
