import fc from "fast-check";
import { applied, textsOf } from "../support/hostContract";
import { partText } from "../support/openedDocx";
import { schemaErrors } from "../support/schemaErrors";
import type { DocxCase } from "./docxCase";
import { anyDocx, zipped } from "./docxCase";
import { opened } from "./docxLossless";
import { anyWishes, editsOf } from "./editing";
import type { EditWish } from "./editing";
import { fuzzClass, hold } from "./fuzzClass";

interface EditedCase {
  readonly made: DocxCase;
  readonly wishes: readonly EditWish[];
}

/** How often the Open XML SDK finds which error. */
function errorsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const what of schemaErrors(bytes)) counts.set(what, (counts.get(what) ?? 0) + 1);
  return counts;
}

const plain = (made: DocxCase): DocxCase => ({
  ...made,
  spelling: "w",
  encoding: "utf-8",
  furniture: false,
  settings: "",
  zip: {},
});

/** Ids of one body are made others than those of the next; 0 to 9 point to other parts. */
const renumbered = (body: string, index: number): string =>
  body.replace(/ ((?:w:)?id)="([1-9]\d{1,4})"/gu, (_, name: string, id: string) => {
    return ` ${name}="${Number(id) + index * 100_000}"`;
  });

/** Bodies in one document: a run of the validator takes a second, whatever the size. Only the last may end in a section. */
function joined(bodies: readonly string[]): Uint8Array {
  const body = bodies
    .map((one, index) => renumbered(one.replace(/<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>$/su, ""), index))
    .join("");
  return zipped({
    body,
    spelling: "w",
    encoding: "utf-8",
    settings: "",
    furniture: false,
    zip: {},
  });
}

/** Of the oddities some are against the schema themselves: an edit adds no error to those there were. */
export const docxValid = fuzzClass({
  id: "docx.valid-after-edit",
  kind: "lossless",
  inputs: fc.array(fc.record({ made: anyDocx.map(plain), wishes: anyWishes }), {
    minLength: 1,
    maxLength: 60,
    size: "max",
  }),
  files: (cases) => [{ name: "input.docx", content: joined(cases.map(({ made }) => made.body)) }],
  run: async (cases) => {
    const bodies: string[] = [];
    for (const one of cases) bodies.push(await editedBody(one));
    const known = errorsIn(joined(cases.map(({ made }) => made.body)));
    const added = [...errorsIn(joined(bodies))].filter(([error, count]) => count > (known.get(error) ?? 0));
    hold(`the edit made the document invalid: ${added[0]?.[0] ?? ""}`, added, []);
    return `${Math.ceil(cases.length / 10) * 10} or fewer bodies`;
  },
});

async function editedBody({ made, wishes }: EditedCase): Promise<string> {
  const file = opened(zipped(made));
  await applied(file, editsOf(await textsOf(file), wishes));
  const xml = partText(file.save(), "word/document.xml");
  return xml.slice(xml.indexOf("<w:body>") + "<w:body>".length, xml.lastIndexOf("</w:body>"));
}
