import { readFigurePlaces } from "../../../src/app/figureNotes";
import { checkDocument } from "../../../src/app/checkDocument";
import { fillFigures } from "../../../src/app/fillFigures";
import { putBackFigures } from "../../../src/app/putBackFigures";
import { createWordHost } from "../../../src/adapters/word/wordHost";
import type { Result } from "../../../src/core/result";
import type { DocumentHost } from "../../../src/ports/documentHost";
import { buildDocx } from "../../support/docxFixtures";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

let word: WordStandIn;
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBe(0);
});

function open(paragraphs: readonly (string | FixtureParagraph)[]): DocumentHost {
  word = new WordStandIn(buildDocx(paragraphs));
  stop = playWord(word);
  return createWordHost();
}

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const lines = ["全年召开党委会议**次。", "讲党课**次。", "讲党课**次。", "谈话**余人次，整改问题7**个。"];
const provenance = { ledger: "台账.xlsx", at: "2025-12-03 15:20" };
const values = ["24", "9", "9", "60", "751"];

async function filled(host: DocumentHost, paragraphs = values.length) {
  const { gaps } = value(await checkDocument(host));
  const figures = gaps.slice(0, paragraphs).map((gap, index) => ({ gap, value: values[index]! }));
  return value(await fillFigures(host, figures, provenance));
}

const places = async (host: DocumentHost): Promise<string[]> =>
  value(await readFigurePlaces(host)).places.map(
    ({ range, text, changed }) =>
      `${range.paragraph} ${word.texts[range.paragraph]!.slice(0, range.start)}${text}${changed ? " 改过" : ""}`,
  );

const known = ["0 全年召开党委会议24", "1 讲党课9", "2 讲党课9", "3 谈话60", "3 谈话60余人次，整改问题751"];

test("figures are known where they stand, paragraphs that read the same included", async () => {
  const host = open(lines);
  const outcome = await filled(host);
  expect(outcome).toMatchObject({ left: [], recordTrouble: null });
  expect(outcome.recorded).toHaveLength(5);
  expect(word.texts).toEqual([
    "全年召开党委会议24次。",
    "讲党课9次。",
    "讲党课9次。",
    "谈话60余人次，整改问题751个。",
  ]);
  expect(await places(host)).toEqual(known);
  // Another pane, as after closing and opening.
  expect(await places(createWordHost())).toEqual(known);
});

test("the control is hidden and its font that of the place", async () => {
  await filled(open([{ runs: [{ text: lines[0]!, look: "<w:b/>" }] }]), 1);
  expect(word.document.xml).toMatch(/<w:sdtContent><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>24<\/w:t>/);
});

test("put back, the controls go with the figures", async () => {
  const host = open(lines);
  await filled(host);
  expect(value(await putBackFigures(host, "all")).left).toEqual([]);
  expect(word.texts).toEqual(lines);
  expect(word.document.xml).not.toContain("<w:sdt");
  expect(await places(host)).toEqual([]);
});

test("a single one put back leaves the others known", async () => {
  const host = open(lines);
  const { recorded } = await filled(host);
  await putBackFigures(host, [recorded[1]!.tag]);
  expect(word.texts[1]).toBe(lines[1]);
  expect(await places(host)).toEqual(known.filter((place) => !place.startsWith("1 ")));
});

test.each(["sdt", "hyperlink"] as const)(
  "within somebody's %s the figure has its name, and gives it back",
  async (wrap) => {
    const host = open([{ runs: [{ text: lines[0]!, wrap }] }, lines[1]!]);
    const controls = word.document.controls.length;
    const outcome = await filled(host, 2);
    expect(outcome.left).toEqual([]);
    expect(outcome.recorded).toHaveLength(2);
    expect(await places(host)).toEqual(known.slice(0, 2));
    expect(value(await putBackFigures(host, "all")).left).toEqual([]);
    expect(word.texts).toEqual(lines.slice(0, 2));
    expect(word.document.controls).toHaveLength(controls);
  },
);

test("writing names takes no more round trips than writing figures", async () => {
  const host = open(lines);
  const { gaps } = value(await checkDocument(host));
  const before = word.syncs;
  await host.apply(
    gaps.map((gap, index) => ({
      kind: "replaceText",
      range: gap.range,
      before: gap.raw,
      after: values[index]!,
      tag: `zb:${index + 1}`,
    })),
  );
  expect(word.syncs - before).toBe(3);
});
