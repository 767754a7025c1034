import fc from "fast-check";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { checkDocument } from "../../src/app/checkDocument";
import { loadIgnores } from "../../src/app/keepIgnores";
import { readFigurePlaces } from "../../src/app/figureNotes";
import { applyLayout, checkLayout, standardProfile } from "../../src/app/layout";
import { planCarry, carryDocument } from "../../src/app/carryForward";
import type { DocumentFile } from "../../src/ports/documentFile";
import { buildZip } from "../support/zipBuilder";
import { anyDocx, partsOf, zipped } from "./docxCase";
import { editsOf } from "./editing";
import { fuzzClass } from "./fuzzClass";
import { anyElementMutations, anyMutations, mutatedBytes, mutatedElements, mutatedText } from "./mutations";

const xmlTokens = [
  "<w:p>",
  "</w:p>",
  "<w:p/>",
  "<w:r>",
  "</w:r>",
  "<w:t>",
  "</w:t>",
  "<w:tbl>",
  "<w:tc>",
  "<w:sdt>",
  "<w:sdtContent>",
  "<w:body>",
  "</w:body>",
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  "<mc:Choice>",
  "<mc:AlternateContent/>",
  "<w:p><w:r><w:t>**次</w:t></w:r></w:p>",
  "<![CDATA[",
  "]]>",
  "<!--",
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  "&b;",
  "&#0;",
  "&#xD800;",
  "\u0000",
  "\ud800",
  "\ufffe",
  "<?xml version='1.1'?>",
  ' w:val="99999999999"',
  ' xmlns:w=""',
  " ",
  "“",
  "（",
  "……",
  "1.",
  "《",
];

/** What a person does with a document, whatever it is. Damaged it may be; it may not trip anything up. */
export async function useDocument(file: DocumentFile): Promise<string> {
  const report = await checkDocument(file);
  if (!report.ok) return report.error.kind;
  await loadIgnores({
    record: file.record,
    user: { get: () => null, set: () => undefined, remove: () => undefined },
  });
  await readFigurePlaces(file);
  const texts = report.value.snapshot.paragraphs.map(({ text }) => text);
  const wish = { kind: "mask" as const, start: 3, length: 2, after: "12", tag: "zhubi-f-9" };
  const edits = editsOf(texts, [
    { ...wish, paragraph: 0 },
    { ...wish, paragraph: texts.length - 1, tag: null },
  ]);
  const applied = await file.apply(edits);
  if (!applied.ok) return `edit: ${applied.error.kind}`;
  file.preview().parts[0]?.copy("zb");
  const saved = openDocx(file.save());
  if (!saved.ok) throw new Error(`saved, it opens no more: ${JSON.stringify(saved.error)}`);
  const { layout } = saved.value;
  const layoutReport = layout === undefined ? null : await checkLayout(layout, standardProfile);
  if (layout !== undefined && layoutReport?.ok === true)
    await applyLayout(layout, layoutReport.value, standardProfile);
  const { year } = report.value;
  if (year !== null) await carryDocument(file, planCarry(report.value, { from: year, to: year + 1 }), year);
  return "used";
}

async function open(bytes: Uint8Array): Promise<string> {
  const file = openDocx(bytes, { partLimit: 64 * 1024 * 1024 });
  return file.ok ? useDocument(file.value) : file.error.kind;
}

const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** One part damaged, as a text or by whole elements, in a zip that is whole. */
const anyDamagedParts: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    anyDocx,
    fc.constantFrom(2, 2, 2, 2, 0, 1, 3, 4, 5, 6, 7),
    fc.oneof(
      anyMutations(xmlTokens).map((mutations) => (text: string) => mutatedText(text, mutations)),
      {
        weight: 2,
        arbitrary: anyElementMutations.map((steps) => (text: string) => mutatedElements(text, steps)),
      },
    ),
  )
  .map(([made, index, damage]) => {
    const parts = partsOf({ ...made, encoding: "utf-8" }).map(([name, content], at) => {
      if (at !== index) return [name, content] as const;
      return [
        name,
        damage(typeof content === "string" ? content : new TextDecoder().decode(content)),
      ] as const;
    });
    return buildZip(parts, made.zip);
  });

export const hostileParts = fuzzClass({
  id: "docx.damaged-parts",
  kind: "hostile",
  inputs: anyDamagedParts,
  files: (bytes) => [{ name: "input.docx", content: bytes }],
  run: open,
});

export const hostileBytes = fuzzClass({
  id: "docx.damaged-bytes",
  kind: "hostile",
  inputs: fc
    .tuple(anyDocx, anyMutations([""]))
    .map(([made, mutations]) => mutatedBytes(zipped(made), mutations)),
  files: (bytes) => [{ name: "input.docx", content: bytes }],
  run: open,
});

/** Fields of the zip's own records, where readers trust what they should not. */
export const hostileContainer = fuzzClass({
  id: "docx.damaged-container",
  kind: "hostile",
  inputs: fc
    .tuple(
      anyDocx,
      fc.array(fc.tuple(unit, fc.nat(41), fc.constantFrom(0, 1, 8, 12, 255)), { minLength: 1, maxLength: 4 }),
    )
    .map(([made, changes]) => damagedRecords(zipped(made), changes)),
  files: (bytes) => [{ name: "input.docx", content: bytes }],
  run: open,
});

/** @param changes which record, which byte of it, what stands there then */
function damagedRecords(
  bytes: Uint8Array,
  changes: readonly (readonly [number, number, number])[],
): Uint8Array {
  const damaged = Buffer.from(bytes);
  const records: number[] = [];
  for (let at = damaged.indexOf("PK"); at >= 0; at = damaged.indexOf("PK", at + 1))
    if (
      [0x0403, 0x0201, 0x0605, 0x0606, 0x0706, 0x0807].includes(
        damaged.readUInt16LE(Math.min(at + 2, damaged.length - 2)),
      )
    )
      records.push(at);
  for (const [which, place, value] of changes) {
    const at = (records[Math.floor(which * records.length)] ?? 0) + 4 + place;
    if (at < damaged.length) damaged[at] = value;
  }
  return damaged;
}
