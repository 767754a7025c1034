import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { carryDocument, planCarry } from "../../src/app/carryForward";
import { checkDocument } from "../../src/app/checkDocument";
import { readFigurePlaces } from "../../src/app/figureNotes";
import { fillFigures } from "../../src/app/fillFigures";
import { putBackFigures } from "../../src/app/putBackFigures";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { isFarFromLast } from "../../src/core/filling/farFromLast";
import type { Result } from "../../src/core/result";
import type { DocumentFile } from "../../src/ports/documentFile";
import type { DocumentHost } from "../../src/ports/documentHost";
import { buildDocx } from "../support/docxFixtures";
import { textsOf } from "../support/hostContract";
import { openedDocx } from "../support/openedDocx";

const report = [
  "云溪镇党委2025年落实全面从严治党主体责任情况的报告",
  "2025年，全年召开党委会议24次，谈话60余人次，整改问题751个。",
];
const draft = [
  "云溪镇党委2026年落实全面从严治党主体责任情况的报告",
  "2026年，全年召开党委会议**次，谈话**余人次，整改问题**个。",
];
const provenance = { ledger: "台账.xlsx", at: "2026-12-03 15:20" };

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function carried(host: DocumentHost) {
  const read = value(await checkDocument(host));
  return value(await carryDocument(host, planCarry(read, { from: 2025, to: 2026 }), 2025));
}

const remembered = async (file: DocumentFile): Promise<string[]> =>
  value(await readFigurePlaces(file)).places.map(
    ({ figure, text }) =>
      `${text} ${figure.unit ?? ""} 去年${figure.last?.value ?? ""}（${figure.last?.year ?? ""}）`,
  );

const asRemembered = ["** 次 去年24（2025）", "** 人次 去年60（2025）", "** 个 去年751（2025）"];

test("the draft remembers last year's figures through saving", async () => {
  const file = openedDocx(buildDocx(report));
  expect(await carried(file)).toMatchObject({ left: [], recordTrouble: null });
  const again = openedDocx(file.save());
  expect(await textsOf(again)).toEqual(draft);
  expect(await remembered(again)).toEqual(asRemembered);
});

test("filled and put back, a gap still remembers", async () => {
  const file = openedDocx(buildDocx(report));
  await carried(file);
  const { gaps } = value(await checkDocument(file));
  value(await fillFigures(file, [{ gap: gaps[0]!, value: "26" }], provenance));
  const [place] = value(await readFigurePlaces(openedDocx(file.save()))).places;
  expect(place).toMatchObject({
    text: "26",
    changed: false,
    figure: { written: { value: "26", source: null }, last: { value: "24", year: 2025 } },
  });
  value(await putBackFigures(file, "all"));
  expect(await textsOf(file)).toEqual(draft);
  expect(await remembered(openedDocx(file.save()))).toEqual(asRemembered);
});

test("what last year's report remembered of its own figures goes", async () => {
  const masked = ["云溪镇党委2025年报告", "2025年，全年召开党委会议**次，谈话**余人次，整改问题7**个。"];
  const file = openedDocx(buildDocx(masked));
  const { gaps } = value(await checkDocument(file));
  const figures = ["24", "60", "751"].map((figure, index) => ({ gap: gaps[index]!, value: figure }));
  value(await fillFigures(file, figures, provenance));
  await carried(file);
  const again = openedDocx(file.save());
  expect((await textsOf(again))[1]).toBe(draft[1]);
  expect((await remembered(again)).sort()).toEqual([...asRemembered].sort());
});

test("a text file is carried forward without remembering", async () => {
  const host = memoryHost(plainSnapshot(report));
  expect(await carried(host)).toMatchObject({ left: [], recordTrouble: { kind: "noPlace" } });
  expect(await textsOf(host)).toEqual(draft);
});

test("all of it can be put back", async () => {
  const file = openedDocx(buildDocx(report));
  const { undo } = await carried(file);
  await file.apply(undo);
  expect(await textsOf(file)).toEqual(report);
});

test.each([
  ["26", "24", false],
  ["60", "24", true],
  ["10", "24", true],
  ["1", "4", false],
  ["1,284", "1200", false],
  ["十二", "40", true],
  ["一些", "40", false],
])("%s after %s is far: %s", (now, last, far) => {
  expect(isFarFromLast(now, last)).toBe(far);
});
