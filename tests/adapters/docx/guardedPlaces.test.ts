import { buildDocx, buildDocxOf } from "../../support/docxFixtures";
import { applied } from "../../support/hostContract";
import { documentXml, openedDocx, snapshotOf } from "../../support/openedDocx";

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const field = (code: string, lock = ""): string =>
  `<w:p>${run("召开")}<w:r><w:fldChar w:fldCharType="begin"${lock}/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("**")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("次")}</w:p>`;
const simple = (code: string): string =>
  `<w:p>${run("召开")}<w:fldSimple w:instr="${code}">${run("**")}</w:fldSimple>${run("次")}</w:p>`;

test.each([
  ["a formula", field(" =SUM(ABOVE) "), true],
  ["a property", field(" DOCPROPERTY 次数 \\* MERGEFORMAT "), true],
  ["a reference as a simple field", simple(" REF 次数 "), true],
  ["a link", field(' HYPERLINK "http://a" '), false],
  ["a form field", field(" FORMTEXT "), false],
  ["a field locked against updates", field(" DOCVARIABLE n ", ' w:fldLock="1"'), false],
])("what an update writes anew is known: %s", async (_name, body, computed) => {
  const { paragraphs } = await snapshotOf(buildDocxOf(body));
  expect(paragraphs[0]?.text).toBe("召开**次");
  expect(paragraphs[0]?.computed).toEqual(computed ? [{ start: 2, end: 4 }] : undefined);
});

const prompt = '<w:rPr><w:rStyle w:val="a9"/><w:b/></w:rPr>';
const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="a9"><w:name w:val="Placeholder Text"/></w:style></w:styles>`;
const shown = "<w:showingPlcHdr/>";
const control = (inside: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="11"/>${shown}<w:text/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const prompted = `<w:r>${prompt}<w:t>**</w:t></w:r>`;

test.each([
  ["within a paragraph", `<w:p>${run("召开")}${control(prompted)}${run("次")}</w:p>`],
  ["around a paragraph", control(`<w:p>${run("召开")}${prompted}${run("次")}</w:p>`)],
])("a prompt that was filled is none any more: %s", async (_name, body) => {
  const bytes = buildDocxOf(body, { parts: { "word/styles.xml": styles } });
  const file = openedDocx(bytes);
  const range = { paragraph: 0, start: 2, end: 4 };
  const { undo } = await applied(file, [{ kind: "replaceText", range, before: "**", after: "24" }]);
  const xml = documentXml(file.save());
  expect(xml).toContain("<w:r><w:rPr><w:b/></w:rPr><w:t>24</w:t></w:r>");
  expect(xml).not.toContain("showingPlcHdr");
  await applied(file, undo);
  expect(file.save()).toEqual(bytes);
});

test("a prompt beside what was filled stays one", async () => {
  const file = openedDocx(buildDocxOf(`<w:p>${run("召开**次")}${control(prompted)}</w:p>`));
  const range = { paragraph: 0, start: 2, end: 4 };
  await applied(file, [{ kind: "replaceText", range, before: "**", after: "24" }]);
  expect(documentXml(file.save())).toContain(shown);
});

/** A report with settings of its own. */
function withSettings(inside: string): Uint8Array {
  const base = "http://schemas.openxmlformats.org";
  return buildDocx(["召开党组会**次。"], {
    parts: {
      "word/settings.xml": `<w:settings xmlns:w="${base}/wordprocessingml/2006/main">${inside}</w:settings>`,
      "word/_rels/document.xml.rels": `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId9" Type="${base}/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>`,
    },
  });
}

test.each([
  ['<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', true],
  ['<w:documentProtection w:edit="comments" w:enforcement="true"/>', true],
  ['<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', false],
  ['<w:writeProtection w:hash="aGFzaA==" w:salt="c2FsdA=="/>', true],
  ['<w:writeProtection w:recommended="1"/>', false],
])("protection is respected and said: %s", async (settings, readOnly) => {
  const bytes = withSettings(settings);
  expect((await snapshotOf(bytes)).readOnly ?? false).toBe(readOnly);
  const file = openedDocx(bytes);
  const range = { paragraph: 0, start: 5, end: 7 };
  const { outcomes } = await applied(file, [{ kind: "replaceText", range, before: "**", after: "24" }]);
  expect(outcomes).toEqual([readOnly ? { kind: "refused", reason: "readOnly" } : { kind: "applied" }]);
});
