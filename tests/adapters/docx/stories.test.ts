import { wholeHost, wholeSnapshot } from "../../../src/app/wholeDocument";
import { checkSnapshot } from "../../../src/app/checkDocument";
import { skippedSentence } from "../../../src/app/skippedSentence";
import { skippedOf } from "../../../src/core/gaps/gapsElsewhere";
import type { Story } from "../../../src/core/document/story";
import type { DocumentFile } from "../../../src/ports/documentFile";
import { buildDocx } from "../../support/docxFixtures";
import { documentXml, openedDocx, partText, snapshotOf } from "../../support/openedDocx";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const box = (shown: string, older: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${shown}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${older}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = (list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${types}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const everywhere = (): Uint8Array =>
  buildDocx(
    [
      "县水务局党组2025年落实全面从严治党主体责任情况的报告",
      { xml: run("全年情况见图。") + box(paragraph("召开党组会**次。"), paragraph("召开党组会**次。")) },
      { xml: run("旧图另有数。") + box(paragraph("谈话12人次。"), paragraph("谈话11人次。")) },
      {
        xml: `<w:del w:id="9">${box(paragraph("删去**次。"), paragraph("删去**次。"))}</w:del>${run("完。")}`,
      },
    ],
    {
      parts: {
        "word/_rels/document.xml.rels": links([
          ["styles", "styles.xml"],
          ["numbering", "numbering.xml"],
          ["footnotes", "footnotes.xml"],
          ["header", "header1.xml"],
          ["footer", "footer1.xml"],
          ["comments", "comments.xml"],
          ["aFChunk", "chunk.html"],
        ]),
        "word/footnotes.xml": `<w:footnotes ${w}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph("接待来访**批次。")}</w:footnote></w:footnotes>`,
        "word/header1.xml": `<w:hdr ${w}>${paragraph("县水务局党组")}</w:hdr>`,
        "word/footer1.xml": `<w:ftr ${w}>${paragraph("— 1 —")}</w:ftr>`,
        "word/comments.xml": `<w:comments ${w}><w:comment w:id="1" w:author="某人">${paragraph("请补齐。")}</w:comment></w:comments>`,
        "word/chunk.html": "<html><body><p>培训干部**名。</p></body></html>",
      },
    },
  );

const texts = ({ kind, paragraphs, hidden }: Story): string =>
  `${kind}${hidden === true ? " hidden" : ""} ${paragraphs.map(({ text }) => text).join("|")}`;

test("text outside of the body is read, each place once", async () => {
  const { elsewhere = [] } = await snapshotOf(everywhere());
  expect(elsewhere.map(texts)).toEqual([
    "text-box 召开党组会**次。",
    "text-box 谈话12人次。",
    "text-box hidden 谈话11人次。",
    "footnote ",
    "footnote 接待来访**批次。",
    "header 县水务局党组",
    "footer — 1 —",
    "comment 请补齐。",
    "alt-chunk 培训干部**名。",
  ]);
});

test("what was not checked is told; a page number is nothing to tell", async () => {
  const { elsewhere } = checkSnapshot(await snapshotOf(everywhere()));
  const skipped = skippedOf(elsewhere);
  expect(skipped).toEqual([
    { part: "text-box", count: 2, masks: 1 },
    { part: "footnote", count: 1, masks: 1 },
    { part: "header", count: 1, masks: 0 },
    { part: "comment", count: 1, masks: 0 },
    { part: "alt-chunk", count: 1, masks: 1 },
  ]);
  expect(skippedSentence(skipped)).toBe(
    "文本框、脚注、嵌入的文件里还有 3 处未填，没有检查；页眉、批注里的文字也没有检查。",
  );
  expect(skippedSentence([])).toBeNull();
});

async function fillAll(file: DocumentFile) {
  const read = await file.read();
  if (!read.ok) throw new Error(read.error.kind);
  const whole = wholeSnapshot(read.value).paragraphs;
  const edits = whole.flatMap(({ text }, index) => {
    const start = text.indexOf("**");
    const range = { paragraph: index, start, end: start + 2 };
    return start < 0 ? [] : [{ kind: "replaceText" as const, range, before: "**", after: "24" }];
  });
  return wholeHost(file).apply(edits);
}

test("a gap in a text box is filled in both branches, one in a note in its part; all else stays", async () => {
  const bytes = everywhere();
  const file = openedDocx(bytes);
  const applied = await fillAll(file);
  expect(applied.ok && applied.value.outcomes.map(({ kind }) => kind)).toEqual(["applied", "applied"]);
  const saved = file.save();
  expect(documentXml(saved).split("召开党组会24次。")).toHaveLength(3);
  expect(documentXml(saved)).toBe(documentXml(bytes).replaceAll("召开党组会**次。", "召开党组会24次。"));
  expect(partText(saved, "word/footnotes.xml")).toBe(
    partText(bytes, "word/footnotes.xml").replace("**批次", "24批次"),
  );
  for (const part of ["word/header1.xml", "word/comments.xml", "word/styles.xml", "word/chunk.html"])
    expect(partText(saved, part)).toBe(partText(bytes, part));
});

test("put back, every part is what it was", async () => {
  const bytes = everywhere();
  const file = openedDocx(bytes);
  const applied = await fillAll(file);
  if (!applied.ok) throw new Error(applied.error.kind);
  const back = await wholeHost(file).apply(applied.value.undo);
  expect(back.ok && back.value.outcomes.every(({ kind }) => kind === "applied")).toBe(true);
  const saved = file.save();
  for (const part of ["word/document.xml", "word/footnotes.xml"])
    expect(partText(saved, part)).toBe(partText(bytes, part));
});

test("where other words stand nothing is written", async () => {
  const file = openedDocx(everywhere());
  const wrong = {
    kind: "replaceText" as const,
    range: { paragraph: 4, start: 5, end: 7 },
    before: "##",
    after: "24",
  };
  const applied = await wholeHost(file).apply([wrong]);
  expect(applied.ok && applied.value.outcomes[0]).toEqual({ kind: "stale", found: "**" });
  expect(documentXml(file.save())).toBe(documentXml(everywhere()));
});
