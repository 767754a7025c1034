import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { spreadsheetSource } from "../../../src/adapters/spreadsheet/spreadsheetSource";
import { createWordHost } from "../../../src/adapters/word/wordHost";
import { carryDocument, planCarry } from "../../../src/app/carryForward";
import { checkDocument } from "../../../src/app/checkDocument";
import { readFigurePlaces } from "../../../src/app/figureNotes";
import { fillFigures } from "../../../src/app/fillFigures";
import { loadPastedLedger } from "../../../src/app/loadLedger";
import { keepIgnores, loadIgnores } from "../../../src/app/keepIgnores";
import { proposeFigures } from "../../../src/app/proposeFigures";
import { putBackFigures } from "../../../src/app/putBackFigures";
import { compareFigures, updateFigures } from "../../../src/app/updateFigures";
import type { Result } from "../../../src/core/result";
import type { DocumentHost } from "../../../src/ports/documentHost";
import { demoLedger, demoReport } from "../../support/demo";
import { buildDocx } from "../../support/docxFixtures";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { textsOf } from "../../support/hostContract";
import { documentXml, openedDocx, partText } from "../../support/openedDocx";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

/** A document opened by one of the hosts; to go on with the other one, it is saved and opened again. */
interface Opened {
  readonly host: DocumentHost;
  save(): Uint8Array;
}

let stop: () => void = () => undefined;
let word: WordStandIn | null = null;
afterEach(() => {
  stop();
  stop = () => undefined;
  expect(word?.mistakes ?? []).toEqual([]);
  expect(word?.referencesLeft ?? 0).toBe(0);
  word = null;
});

const open = {
  Word(bytes: Uint8Array): Opened {
    stop();
    const opened = (word = new WordStandIn(bytes));
    stop = playWord(opened);
    return { host: createWordHost(), save: () => opened.document.save() };
  },
  file(bytes: Uint8Array): Opened {
    const host = openedDocx(bytes);
    return { host, save: () => host.save() };
  },
};
type Side = keyof typeof open;

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const ledgerOf = (text: string) => value(loadPastedLedger(spreadsheetSource, text, { year: 2025 }));

const provenance = { ledger: "台账.xlsx", at: "2025-12-03 15:20" };
const later = { ledger: "台账（补充）.xlsx", at: "2025-12-20 09:05" };

async function filled(side: Side, bytes: Uint8Array, ledger: string): Promise<Opened> {
  const opened = open[side](bytes);
  const { proposals } = proposeFigures(value(await checkDocument(opened.host)), ledgerOf(ledger));
  const outcome = value(await fillFigures(opened.host, proposals, provenance));
  expect(outcome).toMatchObject({ left: [], recordTrouble: null });
  expect(outcome.recorded.length).toBeGreaterThan(3);
  return opened;
}

const known = async ({ host }: Opened) => value(await readFigurePlaces(host));
const record = async ({ host }: Opened) => value(await host.record!.get());

const cell = (text: string, row: number, column: number): FixtureParagraph => ({
  text,
  cell: { row, column },
});
const tableLines: readonly (string | FixtureParagraph)[] = [
  "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
  "全年召开党委会议**次。",
  cell("事项", 0, 0),
  cell("情况", 0, 1),
  cell("讲党课", 1, 0),
  cell("讲党课*次", 1, 1),
  cell("慰问困难党员", 2, 0),
  cell("慰问困难党员**余人次，整改问题7**个", 2, 1),
  "全年召开党委会议**次。",
  {
    runs: [
      { text: "研究议题", look: "<w:b/>" },
      { text: "*" },
      { text: "*", look: "<w:b/>" },
      { text: "个。" },
    ],
  },
];
const oddLines: readonly (string | FixtureParagraph)[] = [
  tableLines[0]!,
  { runs: [{ text: "全年召开党委会议" }, { text: "**", wrap: "hyperlink" }, { text: "次。" }] },
  { runs: [{ text: "研究议题**个，", wrap: "sdt" }, { text: "讲党课*", look: "<w:b/>" }, { text: "次。" }] },
  {
    runs: [
      { text: "慰问困难党员" },
      { text: "**", wrap: "ins" },
      { text: "余", wrap: "del" },
      { text: "余人次。" },
    ],
  },
  { text: "整改问题7**个。", control: "free" },
];
const tableLedger =
  "指标\t数量\t单位\n党委会议\t24\t次\n研究议题\t100\t个\n讲党课\t9\t次\n慰问困难党员\t63\t人次\n整改问题\t751\t个";

const othersProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<op:Properties xmlns:op="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:t="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  '<op:property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="文号"><t:lpwstr>云发〔2025〕1号 &amp; 附件</t:lpwstr></op:property>' +
  '<op:property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="页数"><t:i4>12</t:i4></op:property></op:Properties>';

/** Parts put into a package, those that list the others included. */
function withParts(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const unzipped = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(unzipped)
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, data]) => [name, strFromU8(data)]),
  );
  change(texts);
  return zipSync({
    ...unzipped,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  });
}

const withOthersProperties = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (parts) => {
    parts["docProps/custom.xml"] = othersProperties;
    parts["_rels/.rels"] = parts["_rels/.rels"]!.replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
    );
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"]!.replace(
      "</Types>",
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    );
  });

const documents: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["the demo", demoReport, demoLedger()],
  [
    "tables, equal paragraphs, masks in several runs",
    () => buildDocx(tableLines, { furniture: true }),
    tableLedger,
  ],
  ["links, controls, tracked changes", () => buildDocx(oddLines), tableLedger],
  ["somebody's own properties", () => withOthersProperties(buildDocx(tableLines)), tableLedger],
];

const ways: readonly (readonly [Side, Side])[] = [
  ["Word", "file"],
  ["file", "Word"],
  ["Word", "Word"],
];

describe.each(ways)("filled in one host, gone on with in the other: %s → %s", (from, to) => {
  describe.each(documents)("%s", (_, make, ledger) => {
    test("every figure is known where it stands, with its origin", async () => {
      const one = await filled(from, make(), ledger);
      const [places, text] = [await known(one), await record(one)];
      expect(places.places.every(({ changed }) => !changed)).toBe(true);
      const other = open[to](one.save());
      expect(await known(other)).toEqual(places);
      expect(await record(other)).toBe(text);
    });

    test("filled again, nothing is certain that was not, and text and record stay", async () => {
      const other = open[to]((await filled(from, make(), ledger)).save());
      const [before, recorded] = [await textsOf(other.host), await record(other)];
      const { proposals } = proposeFigures(value(await checkDocument(other.host)), ledgerOf(ledger));
      // Once their neighbours are filled, the masks left may no longer tell by their lengths what fits them.
      const certain = proposals.filter(({ decision }) => decision === "certain");
      expect(certain).toEqual([]);
      expect(proposals.length).toBeLessThanOrEqual(2);
      expect(value(await fillFigures(other.host, certain, later)).left).toEqual([]);
      expect(await textsOf(other.host)).toEqual(before);
      expect(await record(other)).toBe(recorded);
    });

    test("a later ledger is held against them, written, and read again where they came from", async () => {
      const other = open[to]((await filled(from, make(), ledger)).save());
      const report = value(await checkDocument(other.host));
      const newer = ledgerOf(ledger.replaceAll(/24\b/gu, "26"));
      const { differences } = value(await compareFigures(other.host, report, newer));
      const changed = differences.filter(({ kind, sure }) => kind === "changed" && sure);
      expect(changed.length).toBeGreaterThan(0);
      const { updated } = value(await updateFigures(other.host, changed, later));
      expect(updated).toHaveLength(changed.length);
      const tags = new Set(changed.map(({ place }) => place.figure.tag));
      const back = (await known(open[from](other.save()))).places.filter(({ figure }) =>
        tags.has(figure.tag),
      );
      expect(back.map(({ changed: byHand, figure }) => [byHand, figure.written?.ledger])).toEqual(
        changed.map(() => [false, later.ledger]),
      );
    });

    test("put back as a whole, text and package are as before", async () => {
      const bytes = make();
      const before = await textsOf(openedDocx(bytes));
      const other = open[to]((await filled(from, bytes, ledger)).save());
      expect(value(await putBackFigures(other.host, "all")).left).toEqual([]);
      const saved = other.save();
      expect(await textsOf(openedDocx(saved))).toEqual(before);
      expect(documentXml(saved)).not.toContain("zb:");
      expect(await record(open.file(saved))).toBeNull();
      expect(
        Object.values(unzipSync(saved)).filter((part) => strFromU8(part).includes('name="zhubi.')),
      ).toEqual([]);
    });

    test("put back singly, the others stay known", async () => {
      const other = open[to]((await filled(from, make(), ledger)).save());
      const { places } = await known(other);
      const { tag } = places[1]!.figure;
      expect(value(await putBackFigures(other.host, [tag])).putBack.length).toBeGreaterThan(0);
      const left = places.filter(({ figure }) => figure.tag !== tag);
      const found = (await known(open[from](other.save()))).places;
      expect(found.map(({ figure }) => figure)).toEqual(left.map(({ figure }) => figure));
    });
  });

  test("ignores go with the document, beside the figures", async () => {
    const user = { get: () => null, set: () => undefined, remove: () => undefined };
    const ignores = [{ scope: "document", check: "paired-punctuation", reason: "原文如此" }] as const;
    const one = await filled(from, buildDocx(tableLines), tableLedger);
    value(await keepIgnores({ record: one.host.record, user }, ignores));
    const other = open[to](one.save());
    expect(await loadIgnores({ record: other.host.record, user })).toEqual({ ignores, trouble: null });
    await putBackFigures(other.host, "all");
    const back = open[from](other.save());
    expect(await loadIgnores({ record: back.host.record, user })).toEqual({ ignores, trouble: null });
  });

  test("last year's figures are remembered by the gaps they became", async () => {
    const one = open[from](
      buildDocx([
        "云溪镇党委2025年落实全面从严治党主体责任情况的报告",
        "2025年，全年召开党委会议24次，谈话60余人次。",
      ]),
    );
    const plan = planCarry(value(await checkDocument(one.host)), { from: 2025, to: 2026 });
    expect(value(await carryDocument(one.host, plan, 2025))).toMatchObject({ left: [], recordTrouble: null });
    const other = open[to](one.save());
    expect((await known(other)).places.map(({ text, figure }) => [text, figure.last?.value])).toEqual([
      ["**", "24"],
      ["**", "60"],
    ]);
    const { gaps } = value(await checkDocument(other.host));
    value(await fillFigures(other.host, [{ gap: gaps[0]!, value: "26" }], provenance));
    const [place] = (await known(open[from](other.save()))).places;
    expect(place).toMatchObject({ text: "26", figure: { before: "**", last: { value: "24", year: 2025 } } });
  });

  test("edited by hand, copied within the document, and deleted between: each is told apart", async () => {
    const one = await filled(from, buildDocx(tableLines), tableLedger);
    const changed = withParts(one.save(), (parts) => {
      const xml = parts["word/document.xml"]!;
      const paragraphs = xml.match(/<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/gu)!;
      const [meeting, again] = paragraphs.filter((paragraph) => paragraph.includes("召开党委会议"));
      const topics = paragraphs.find((paragraph) => paragraph.includes("研究议题"))!;
      parts["word/document.xml"] = xml
        .replace(meeting!, meeting!.replace(">24<", ">25<"))
        .replace(again!, again! + again!)
        .replace(topics, "");
    });
    const { places, lost } = await known(open[to](changed));
    expect(places.map(({ text, changed: byHand }) => `${text}${byHand ? " 改过" : ""}`)).toEqual([
      "25 改过",
      "9",
      "60",
      "751",
      "24",
      "24",
    ]);
    expect(new Set(places.map(({ figure }) => figure.tag)).size).toBe(5);
    expect(lost.map(({ written }) => written?.value)).toEqual(["100"]);
  });
});

test("the file writes somebody's own properties back byte for byte", async () => {
  const one = await filled("file", withOthersProperties(buildDocx(tableLines)), tableLedger);
  const custom = partText(one.save(), "docProps/custom.xml");
  expect(custom.startsWith(othersProperties.replace("</op:Properties>", ""))).toBe(true);
  const back = open.file(one.save());
  await putBackFigures(back.host, "all");
  expect(partText(back.save(), "docProps/custom.xml")).toBe(othersProperties);
});
