import { checkDocument } from "../../src/app/checkDocument";
import type { CheckReport } from "../../src/app/checkDocument";
import { fillFigures } from "../../src/app/fillFigures";
import { proposeFigures } from "../../src/app/proposeFigures";
import { putBackFigures } from "../../src/app/putBackFigures";
import type { FigureComparison } from "../../src/app/updateFigures";
import { compareFigures, updateFigures } from "../../src/app/updateFigures";
import type { Result } from "../../src/core/result";
import type { DocumentFile } from "../../src/ports/documentFile";
import { ledgerOf } from "../fixtures/fills/fillCase";
import { buildDocx } from "../support/docxFixtures";
import { applied, textsOf } from "../support/hostContract";
import { marked } from "../support/markedText";
import { openedDocx } from "../support/openedDocx";

const report = [
  "云溪镇党委关于2025年落实全面从严治党主体责任情况的报告",
  "全年召开党委会议**次，研究议题**个，其中党建议题**个，占比**％。",
  "组织讲党课*次，慰问困难党员**余人次，整改问题7**个。",
];
const first =
  "党委会议 24 次\n研究议题 100 个\n党建议题 25 个\n讲党课 9 次\n慰问困难党员 63 人次\n整改问题 751 个";
const provenance = { ledger: "台账.xlsx", at: "2025-12-03 15:20" };
const later = { ledger: "台账（补充）.xlsx", at: "2025-12-20 09:05" };

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const read = async (file: DocumentFile): Promise<CheckReport> => value(await checkDocument(file));

/** Filled with all that was proposed, saved and opened again. */
async function filled(): Promise<DocumentFile> {
  const file = openedDocx(buildDocx(report));
  const { proposals } = proposeFigures(await read(file), ledgerOf(first));
  expect(proposals).toHaveLength(7);
  value(await fillFigures(file, proposals, provenance));
  return openedDocx(file.save());
}

async function compared(file: DocumentFile, ledger: string): Promise<FigureComparison> {
  return value(await compareFigures(file, await read(file), ledgerOf(ledger)));
}

const brief = ({ differences }: FigureComparison): readonly string[] =>
  differences.map(
    ({ kind, place, candidate, sure }) =>
      `${kind} ${place.figure.written?.value ?? ""}→${candidate?.value ?? "无"} 文中${place.text}${sure ? " 可改" : ""}`,
  );

/** Rewrites the marked words by hand. */
async function rewrite(file: DocumentFile, paragraph: number, words: string, after: string): Promise<void> {
  const { snapshot, ranges } = marked(words);
  const { start, end } = ranges[0]!;
  const before = snapshot.paragraphs[0]!.text.slice(start, end);
  await applied(file, [{ kind: "replaceText", range: { paragraph, start, end }, before, after }]);
}

test("the same ledger differs in nothing", async () => {
  const file = await filled();
  const comparison = await compared(file, first);
  expect(comparison).toMatchObject({ differences: [], agreed: [], lost: [] });
  expect(comparison.same).toHaveLength(7);
});

test("a later ledger: what changed, rates that follow, and hedges obeyed", async () => {
  const file = await filled();
  const ledger = first.replace("24 次", "26 次").replace("25 个", "30 个").replace("63 人次", "71 人次");
  expect(brief(await compared(file, ledger))).toEqual([
    "changed 24→26 文中24 可改",
    "changed 25→30 文中25 可改",
    "changed 25→30 文中25",
    "changed 60→70 文中60 可改",
  ]);
});

test("a value that rounds to the same words is no difference", async () => {
  expect(brief(await compared(await filled(), first.replace("63 人次", "66 人次")))).toEqual([]);
});

test("what a person has rewritten is kept and pointed out, unless it now agrees", async () => {
  const file = await filled();
  await rewrite(file, 2, "组织讲党课⟦9⟧次", "10");
  expect(brief(await compared(file, first))).toEqual(["override 9→9 文中10"]);
  expect(brief(await compared(file, first.replace("9 次", "11 次")))).toEqual(["override 9→11 文中10"]);
  const agreed = await compared(file, first.replace("9 次", "10 次"));
  expect(brief(agreed)).toEqual([]);
  expect(agreed.agreed).toHaveLength(1);
});

test("a row that is gone is told; one under another name is shown, never taken for the same", async () => {
  const file = await filled();
  expect(brief(await compared(file, first.replace("讲党课 9 次\n", "")))).toEqual(["vanished 9→无 文中9"]);
  expect(brief(await compared(file, first.replace("讲党课 9 次", "上党课 12 次")))).toEqual([
    "renamed 9→12 文中9",
  ]);
});

test("rows that moved down are the same rows", async () => {
  const ledger = `志愿服务 6 次\n${first.replace("24 次", "25 次")}`;
  expect(brief(await compared(await filled(), ledger))).toEqual(["changed 24→25 文中24 可改"]);
});

test("deleted sentences are told, and do not disturb the others", async () => {
  const file = await filled();
  const text = (await textsOf(file))[2]!;
  await applied(file, [{ kind: "deleteParagraphs", at: 2, texts: [text] }]);
  const comparison = await compared(file, first.replace("24 次", "26 次"));
  expect(brief(comparison)).toEqual(["changed 24→26 文中24 可改"]);
  expect(comparison.lost.map(({ written }) => written?.value)).toEqual(["9", "60", "751"]);
});

test("one or all are written, remembered with the new ledger, and can be put back", async () => {
  const file = await filled();
  const ledger = first.replace("24 次", "26 次").replace("9 次", "12 次");
  const { differences } = await compared(file, ledger);
  const one = value(await updateFigures(file, [differences[0]!], later));
  expect(one).toMatchObject({ left: [], updated: [differences[0]] });
  const again = openedDocx(file.save());
  const rest = await compared(again, ledger);
  expect(brief(rest)).toEqual(["changed 9→12 文中9 可改"]);
  expect(rest.same[0]?.figure.written).toMatchObject({ value: "26", ...later });
  value(await updateFigures(again, rest.differences, later));
  expect(await textsOf(again)).toEqual([
    report[0],
    "全年召开党委会议26次，研究议题100个，其中党建议题25个，占比25％。",
    "组织讲党课12次，慰问困难党员60余人次，整改问题751个。",
  ]);
  expect(await compared(again, ledger)).toMatchObject({ differences: [], agreed: [] });
  value(await putBackFigures(again, "all"));
  expect(await textsOf(again)).toEqual(report);
});

test("a place that changed since it was compared is left alone and listed", async () => {
  const file = await filled();
  const { differences } = await compared(file, first.replace("24 次", "26 次"));
  await rewrite(file, 1, "全年召开党委会议⟦24⟧次", "25");
  const outcome = value(await updateFigures(file, differences, later));
  expect(outcome).toMatchObject({ updated: [], left: [{ outcome: { kind: "stale", found: "25" } }] });
  expect((await textsOf(file))[1]).toContain("党委会议25次");
});
