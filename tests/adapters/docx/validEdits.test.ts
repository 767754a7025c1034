import fc from "fast-check";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import { buildDocxOf } from "../../support/docxFixtures";
import { generatedBody } from "../../support/generatedBody";
import { editOf, editRecipe } from "../../support/generatedEdits";
import { applied, textsOf } from "../../support/hostContract";
import { schemaErrors } from "../../support/schemaErrors";
import { docxWithSettings } from "../../support/trackedDocx";

const bodies = Number(process.env["ZHUBI_GENERATED"] ?? 120);
const seed = 20_251_120;

/** Generated bodies one behind the other, with numbers that do not meet: the validator takes its time to start. */
const joined = (): string =>
  fc
    .sample(generatedBody(), { numRuns: bodies, seed })
    .map((body, index) =>
      body
        .replaceAll("<w:sectPr/>", "")
        .replaceAll(
          /"(b?)(\d{3})"/gu,
          (_, name: string, id: string) => `"${name}${index * 1000 + Number(id)}"`,
        ),
    )
    .join("");

test.each([
  ["plainly", buildDocxOf],
  ["as revisions", docxWithSettings],
])("an edit adds no error by the schema to generated documents: %s", async (_name, docxOf) => {
  const bytes = docxOf(joined());
  const file = openDocx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const recipes = fc.sample(editRecipe(), { numRuns: bodies * 3, seed });
  const texts = await textsOf(file.value);
  // Places of the recipes are near the beginning; here they are spread over all of it.
  const edits = recipes.map((recipe, index) =>
    editOf({ ...recipe, place: Math.floor((index * texts.length) / recipes.length) }, texts),
  );
  const { outcomes } = await applied(file.value, edits);
  expect(outcomes.filter(({ kind }) => kind === "applied").length).toBeGreaterThan(bodies);
  const known = new Set(schemaErrors(bytes));
  expect(schemaErrors(file.value.save()).filter((error) => !known.has(error))).toEqual([]);
});
