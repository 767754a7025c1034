import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { DocumentFile } from "../../../src/ports/documentFile";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import type { Edit } from "../../../src/core/document/edit";
import { buildDocxOf } from "../../support/docxFixtures";
import { generatedBody } from "../../support/generatedBody";
import { editOf, editRecipe } from "../../support/generatedEdits";
import { applied, textsOf } from "../../support/hostContract";
import { documentXml } from "../../support/openedDocx";
import { docxWithSettings, rejectedXml } from "../../support/trackedDocx";

/** Counts of one run, printed with ZHUBI_COUNTS=1. */
const counts = { documents: 0, edits: 0, applied: 0, putBacks: 0, reopened: 0, refused: 0 };

/** A document may lose all its words on the way. */
function openedDocx(bytes: Uint8Array): DocumentFile {
  const file = openDocx(bytes, { blank: true });
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

/** The same, where changes are tracked. */
const trackedDocx = (body: string): Uint8Array => withBody(docxWithSettings(""), body);

/** `buildDocxOf` gives a section of its own. */
const generatedDocx = (body: string): Uint8Array => withBody(buildDocxOf(""), body);

function withBody(bytes: Uint8Array, body: string): Uint8Array {
  const xml = documentXml(bytes).replace(/<w:body>.*<\/w:body>/u, () => `<w:body>${body}</w:body>`);
  return zipSync({ ...unzipSync(bytes), "word/document.xml": strToU8(xml) });
}

const kinds = [
  ["plainly", generatedDocx],
  ["as revisions", trackedDocx],
] as const;

const batches = () =>
  fc.array(fc.array(editRecipe(), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });

async function edited(
  file: DocumentFile,
  recipes: readonly ReturnType<typeof editOf>[],
): Promise<readonly Edit[]> {
  const { outcomes, undo } = await applied(file, recipes);
  counts.edits += recipes.length;
  counts.applied += outcomes.filter(({ kind }) => kind === "applied").length;
  return undo;
}

const runs = Number(process.env["ZHUBI_GENERATED"] ?? 120);

describe.each(kinds)("generated documents, written %s", (_name, docxOf) => {
  afterAll(() => {
    if (process.env["ZHUBI_COUNTS"] === "1") console.log(JSON.stringify(counts));
  });

  test("what is reported as applied stands there, and is put back to the byte, batch after batch", async () => {
    await fc.assert(
      fc.asyncProperty(generatedBody(), batches(), async (body, list) => {
        const bytes = docxOf(body);
        const file = openedDocx(bytes);
        counts.documents++;
        const undos: { undo: readonly Edit[]; before: Uint8Array }[] = [];
        for (const recipes of list) {
          const texts = await textsOf(file);
          const before = file.save();
          undos.push({
            undo: await edited(
              file,
              recipes.map((recipe) => editOf(recipe, texts)),
            ),
            before,
          });
          // What another reading of the saved file finds is what the host says.
          expect(await textsOf(openedDocx(file.save()))).toEqual(await textsOf(file));
        }
        for (const { undo, before } of undos.reverse()) {
          if (undo.length === 0) continue;
          const { outcomes } = await applied(file, undo);
          counts.putBacks++;
          expect(outcomes.map(({ kind }) => kind)).toEqual(undo.map(() => "applied"));
          expect(documentXml(file.save())).toBe(documentXml(before));
        }
        expect(file.save()).toEqual(bytes);
      }),
      { numRuns: runs },
    );
  });

  test("after reopening, a batch put back gives the same text", async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedBody(),
        fc.array(editRecipe(), { minLength: 1, maxLength: 5 }),
        async (body, recipes) => {
          const file = openedDocx(docxOf(body));
          counts.documents++;
          const texts = await textsOf(file);
          const undo = await edited(
            file,
            recipes.map((recipe) => editOf(recipe, texts)),
          );
          if (undo.length === 0) return;
          const again = openedDocx(file.save());
          const { outcomes } = await applied(again, undo);
          counts.reopened++;
          // A paragraph of its own may be all that parts two tables: nobody knows then that it was ours.
          const whole = outcomes.every(({ kind }) => kind === "applied");
          const refused = outcomes.flatMap((outcome, index) =>
            outcome.kind === "applied" ? [] : [undo[index]!],
          );
          expect(refused.filter(({ kind }) => kind === "replaceText")).toEqual([]);
          if (whole) expect(await textsOf(again)).toEqual(texts);
          else counts.refused++;
        },
      ),
      { numRuns: runs },
    );
  });
});

test("revisions of ours, rejected by other means, leave the words that stood there", async () => {
  await fc.assert(
    fc.asyncProperty(
      generatedBody(),
      fc.array(editRecipe(), { minLength: 1, maxLength: 5 }),
      async (body, recipes) => {
        const file = openedDocx(trackedDocx(body));
        const texts = await textsOf(file);
        await edited(
          file,
          recipes.map((recipe) => editOf(recipe, texts)),
        );
        const inside = /<w:body>(.*)<\/w:body>/su.exec(rejectedXml(file.save()))?.[1] ?? "";
        expect(await textsOf(openedDocx(generatedDocx(inside)))).toEqual(texts);
      },
    ),
    { numRuns: runs },
  );
});
