import { createWordHost } from "../../../src/adapters/word/wordHost";
import { applyLayout, checkLayout, standardProfile } from "../../../src/app/layout";
import type { LayoutReport } from "../../../src/app/layout";
import { differenceId } from "../../../src/core/layout/compareLayout";
import type { DocumentLayout, LaidOut } from "../../../src/ports/documentLayout";
import { buildDocx } from "../../support/docxFixtures";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

let word: WordStandIn;
let stop: () => void = () => undefined;
/** Of an answer that fails half-way the library gets no references, so that it can not let go of them. */
let lostReferences = 0;
afterEach(() => {
  stop();
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBeLessThanOrEqual(lostReferences);
  lostReferences = 0;
});

function open(paragraphs: readonly FixtureParagraph[], smallRequests = false): DocumentLayout {
  word = new WordStandIn(buildDocx(paragraphs));
  stop = playWord(word);
  const { layout } = createWordHost({ smallRequests });
  if (layout === undefined) throw new Error("no layout");
  return layout;
}

const texts = [
  "2025年度落实全面从严治党主体责任情况报告",
  "现将有关情况报告如下。",
  "一、主要工作",
  "（一）加强政治建设。全年召开党委会12次，专题研究党建工作4次。",
  "认真执行“第一议题”制度。",
];
const look = '<w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="24"/>';
const flush = '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>';
const draft = texts.map((text): FixtureParagraph => ({ runs: [{ text, look }], properties: flush }));

async function checked(layout: DocumentLayout): Promise<LayoutReport> {
  const report = await checkLayout(layout, standardProfile);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

async function laidOut(layout: DocumentLayout): Promise<LaidOut> {
  const done = await applyLayout(layout, await checked(layout), standardProfile);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

const idsOf = ({ comparison }: LayoutReport): readonly string[] => comparison.differences.map(differenceId);

test("fonts, sizes and places are told apart; of pages and pitch nothing is said", async () => {
  const layout = open(draft);
  expect(layout.limits).toEqual(["page", "linePitch", "latinFont"]);
  expect(idsOf(await checked(layout))).toEqual([
    "title.font",
    "title.size",
    "title.place",
    "heading1.font",
    "heading1.size",
    "heading1.place",
    "heading2.font",
    "heading2.size",
    "body.font",
    "body.size",
    "body.place",
  ]);
});

test("laying out takes as many round trips for a long document as for a short one", async () => {
  const layout = open([...draft, ...Array.from({ length: 40 }, () => draft[4] ?? {})]);
  const report = await checked(layout);
  const before = word.syncs;
  await applyLayout(layout, report, standardProfile);
  expect(word.syncs - before).toBe(3);
});

test("after laying out nothing differs any more, and the texts are as they were", async () => {
  const layout = open(draft);
  expect(await laidOut(layout)).toMatchObject({ paragraphs: texts.length, left: [] });
  expect(word.texts).toEqual(texts);
  const report = await checked(layout);
  expect(idsOf(report)).toEqual([]);
  // The heading that runs on has two fonts now, which WordApi 1.3 does not tell apart.
  expect(report.comparison.mixed).toEqual([3]);
});

test("putting back gives every paragraph its former look", async () => {
  const layout = open(draft);
  const former = await layout.read();
  const { undo } = await laidOut(layout);
  if (undo === null) throw new Error("nothing changed");
  expect(await layout.putBack(undo)).toEqual({ ok: true, value: null });
  expect(await layout.read()).toEqual(former);
});

test("words of several fonts are left as they are: they could not be put back", async () => {
  const mixed: FixtureParagraph = { runs: [{ text: "认真执行", look }, { text: "“第一议题”制度。" }] };
  const layout = open([...draft.slice(0, 3), mixed]);
  const report = await checked(layout);
  expect(report.comparison.mixed).toEqual([3]);
  await laidOut(layout);
  expect((await checked(layout)).comparison.mixed).toEqual([3]);
});

test("of a font that Word does not tell, nothing is said, and it is not written over", async () => {
  const latin = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋"/>';
  const body: FixtureParagraph = { runs: [{ text: texts[4]!, look: latin }], properties: flush };
  const other = open([...draft.slice(0, 4), body]);
  word.document.tellsLatinFonts = true;
  const reading = await other.read();
  expect(reading.ok && reading.value.paragraphs.map(({ stretches }) => stretches[0]?.font)).toEqual([
    "宋体",
    "宋体",
    "宋体",
    "宋体",
    null,
  ]);
  await laidOut(other);
  expect(word.document.xml).toContain('w:eastAsia="仿宋"');
});

test("a document that refuses a change half-way gets its looks back", async () => {
  const layout = open(draft);
  const former = await layout.read();
  const report = await checked(layout);
  lostReferences = 3;
  word.document.failingWrite = { number: 12, code: "AccessDenied" };
  const done = await applyLayout(layout, report, standardProfile);
  expect(done).toEqual({ ok: false, error: { kind: "readOnly" } });
  expect(await layout.read()).toEqual(former);
});

test("an old Word gets small requests", async () => {
  const layout = open([...draft, ...Array.from({ length: 40 }, () => draft[4] ?? {})], true);
  await laidOut(layout);
  expect(Math.max(...word.requestSizes)).toBeLessThan(60_000);
});
