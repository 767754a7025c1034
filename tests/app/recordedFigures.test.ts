import { unzipSync } from "fflate";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { checkDocument } from "../../src/app/checkDocument";
import { readFigurePlaces } from "../../src/app/figureNotes";
import { fillFigures } from "../../src/app/fillFigures";
import type { AcceptedFigure, FillOutcome } from "../../src/app/fillFigures";
import { keepIgnores, loadIgnores } from "../../src/app/keepIgnores";
import { putBackFigures } from "../../src/app/putBackFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { Source } from "../../src/core/filling/proposal";
import type { Result } from "../../src/core/result";
import type { DocumentFile } from "../../src/ports/documentFile";
import type { DocumentHost } from "../../src/ports/documentHost";
import { buildDocx, zipParts } from "../support/docxFixtures";
import { applied, textsOf } from "../support/hostContract";
import { bodyOf, documentXml, openedDocx } from "../support/openedDocx";

const lines = ["全年召开党委会议**次，讲党课**次。", "廉政谈话**余人次，整改问题7**个。"];
const provenance = { ledger: "台账.xlsx", at: "2025-12-03 15:20" };
const values = ["24", "9", "60", "751"];

const source = (indicator: string, row: number): Source => ({
  indicator,
  formula: null,
  sheet: "汇总",
  row,
  column: 2,
  text: "甲",
  rowText: `${indicator}\t甲`,
});

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function accepted(host: DocumentHost): Promise<AcceptedFigure[]> {
  const { gaps } = value(await checkDocument(host));
  return gaps.map((gap, index) => ({
    gap,
    value: values[index]!,
    source: source(`指标${index}`, index + 2),
  }));
}

async function filled(bytes = buildDocx(lines)): Promise<{ file: DocumentFile; outcome: FillOutcome }> {
  const file = openedDocx(bytes);
  return { file, outcome: value(await fillFigures(file, await accepted(file), provenance)) };
}

const reopened = (file: DocumentFile): DocumentFile => openedDocx(file.save());

const places = async (host: DocumentHost): Promise<string[]> =>
  value(await readFigurePlaces(host)).places.map(
    ({ figure, text, changed }) =>
      `${figure.written?.source?.indicator ?? "自填"} ${text}${changed ? " 改过" : ""}`,
  );

const afterFill = ["全年召开党委会议24次，讲党课9次。", "廉政谈话60余人次，整改问题751个。"];

test("filled figures are known after saving and reopening, with where they come from", async () => {
  const { file, outcome } = await filled();
  expect(outcome).toMatchObject({ left: [], recordTrouble: null });
  const again = reopened(file);
  expect(await textsOf(again)).toEqual(afterFill);
  const found = value(await readFigurePlaces(again));
  expect(found.lost).toEqual([]);
  expect(found.places.map(({ figure }) => figure)).toEqual(outcome.recorded);
  expect(found.places[0]).toMatchObject({
    text: "24",
    changed: false,
    figure: { before: "**", unit: "次", written: { ...provenance, value: "24", source: source("指标0", 2) } },
  });
  expect(found.places[3]).toMatchObject({ text: "751", figure: { before: "7**", typed: null, unit: "个" } });
});

test("without a provenance nothing but the figures is written", async () => {
  const plain = openedDocx(buildDocx(lines));
  const outcome = value(await fillFigures(plain, await accepted(plain)));
  expect(outcome).toMatchObject({ recorded: [], recordTrouble: null });
  expect(documentXml(plain.save())).not.toContain("w:sdt");
  expect(await plain.record!.get()).toEqual({ ok: true, value: null });
});

test("the same fill run twice changes nothing the second time", async () => {
  const { file } = await filled();
  const stale = await accepted(openedDocx(buildDocx(lines)));
  const once = file.save();
  const again = value(await fillFigures(file, stale, { ...provenance, at: "2025-12-04 09:00" }));
  expect(again).toMatchObject({ written: [], undo: [], recorded: [] });
  expect(again.left.map(({ outcome }) => outcome.kind)).toEqual(["stale", "stale", "stale", "stale"]);
  expect(file.save()).toEqual(once);
  // And so when the document is read anew: there is no gap left.
  expect(await accepted(file)).toEqual([]);
});

test("a place that changed since it was proposed is left alone, listed, and not remembered", async () => {
  const file = openedDocx(buildDocx(lines));
  const figures = await accepted(file);
  const { range } = figures[0]!.gap;
  await applied(file, [{ kind: "replaceText", range, before: "**", after: "23" }]);
  const outcome = value(await fillFigures(file, figures, provenance));
  expect(outcome.left).toMatchObject([{ figure: figures[0], outcome: { kind: "stale", found: "23" } }]);
  expect(await places(reopened(file))).toEqual(["指标1 9", "指标2 60", "指标3 751"]);
});

test("rewritten, moved and deleted figures are told apart", async () => {
  const { file } = await filled();
  const at = "全年召开党委会议".length;
  await applied(file, [
    {
      kind: "insertParagraphs",
      at: 0,
      following: null,
      paragraphs: [{ text: "前言。", role: "body", like: null }],
    },
    { kind: "replaceText", range: { paragraph: 0, start: at, end: at + 2 }, before: "24", after: "25" },
    { kind: "deleteParagraphs", at: 1, texts: [afterFill[1]!] },
  ]);
  const again = reopened(file);
  expect(await places(again)).toEqual(["指标0 25 改过", "指标1 9"]);
  expect(value(await readFigurePlaces(again)).lost.map(({ written }) => written?.value)).toEqual([
    "60",
    "751",
  ]);
});

describe("putting back after reopening", () => {
  test("all of it, in the look of before", async () => {
    const { file } = await filled();
    const again = reopened(file);
    const outcome = value(await putBackFigures(again, "all"));
    expect(outcome.putBack).toHaveLength(4);
    expect(await textsOf(again)).toEqual(lines);
    expect(documentXml(again.save())).not.toContain("w:sdt");
    expect(await places(again)).toEqual([]);
    await again.apply(outcome.undo);
    expect(await textsOf(again)).toEqual(afterFill);
  });

  test("a single one", async () => {
    const { file, outcome } = await filled();
    const again = reopened(file);
    await putBackFigures(again, [outcome.recorded[1]!.tag]);
    expect(await textsOf(again)).toEqual(["全年召开党委会议24次，讲党课**次。", afterFill[1]]);
    expect(await places(reopened(again))).toEqual(["指标0 24", "指标2 60", "指标3 751"]);
  });

  test("what a person has rewritten since stays, unless it is named", async () => {
    const {
      file,
      outcome: { recorded },
    } = await filled();
    const at = "全年召开党委会议".length;
    await applied(file, [
      { kind: "replaceText", range: { paragraph: 0, start: at, end: at + 2 }, before: "24", after: "30" },
    ]);
    const outcome = value(await putBackFigures(file, "all"));
    expect(outcome.left.map(({ text }) => text)).toEqual(["30"]);
    expect(await textsOf(file)).toEqual([lines[0]!.replace("**", "30"), lines[1]]);
    expect(await places(file)).toEqual(["指标0 30 改过"]);
    await putBackFigures(file, [recorded[0]!.tag]);
    expect(await textsOf(file)).toEqual(lines);
  });
});

test("a paragraph copied from another report is not taken for figures of this one", async () => {
  const { file } = await filled();
  const other = openedDocx(buildDocx(["讲党课**次，谈话**人次。"]));
  const { gaps } = value(await checkDocument(other));
  const figures = ["24", "9"].map((written, index) => ({ gap: gaps[index]!, value: written }));
  value(await fillFigures(other, figures, provenance));
  const copied = bodyOf(other.save());
  const xml = documentXml(file.save());
  const pasted = zipParts({
    ...unzipSync(file.save()),
    "word/document.xml": xml.replace("<w:body>", `<w:body>${copied}`),
  });
  const again = openedDocx(pasted);
  expect((await textsOf(again))[0]).toBe("讲党课24次，谈话9人次。");
  expect(await places(again)).toEqual(["指标0 24", "指标1 9", "指标2 60", "指标3 751"]);
});

test("figures that no name can stand on are told", async () => {
  const xml = `<w:fldSimple w:instr=" TITLE " w:fldLock="1"><w:r><w:t>${lines[0]!}</w:t></w:r></w:fldSimple>`;
  const { file, outcome } = await filled(buildDocx([{ xml }, lines[1]!]));
  expect(await textsOf(file)).toEqual(afterFill);
  expect(outcome.nameless.map(({ value: written }) => written)).toEqual(["24", "9"]);
  expect(await places(reopened(file))).toEqual(["指标2 60", "指标3 751"]);
});

test("a text file can not remember: the figures are written, and the person is told", async () => {
  const host = memoryHost(plainSnapshot(lines));
  const outcome = value(await fillFigures(host, await accepted(host), provenance));
  expect(await textsOf(host)).toEqual(afterFill);
  expect(outcome).toMatchObject({ recorded: [], recordTrouble: { kind: "noPlace" } });
});

test("what a later version remembers is left alone: the figures are written without", async () => {
  const file = openedDocx(buildDocx(lines));
  const newer = '{"v":1,"ignores":[],"figures":{"v":9}}';
  await file.record!.set(newer);
  const outcome = value(await fillFigures(file, await accepted(file), provenance));
  expect(await textsOf(file)).toEqual(afterFill);
  expect(outcome).toMatchObject({ recorded: [], recordTrouble: { kind: "newer" } });
  expect(await file.record!.get()).toEqual({ ok: true, value: newer });
  expect(documentXml(file.save())).not.toContain("w:sdt");
});

test("figures and ignores live side by side", async () => {
  const { file, outcome } = await filled();
  const user = { get: () => null, set: () => undefined, remove: () => undefined };
  const ignores = [{ scope: "document", check: "paired-punctuation", reason: "" }] as const;
  await keepIgnores({ record: file.record, user }, ignores);
  const again = reopened(file);
  expect(await places(again)).toHaveLength(4);
  await putBackFigures(again, [outcome.recorded[0]!.tag]);
  expect(await loadIgnores({ record: again.record, user })).toEqual({ ignores, trouble: null });
});
