import { indicatorCatalogue } from "../../../src/catalog/indicators";
import { lexiconOf } from "../../../src/core/filling/concepts";
import { departmentsOf } from "../../../src/core/filling/departments";
import { ledgerOf } from "../../fixtures/fills/fillCase";
import { certainOf } from "../../support/certainFills";

const ledger = `廉政谈话 90 人次
警示教育 30 场次
市局机关>廉政谈话 40 人次
市局机关>警示教育 12 场次
城北分局>廉政谈话 27 人次
城北分局>警示教育 10 场次
城南分局>廉政谈话 23 人次
城南分局>警示教育 8 场次`;

test.each([
  ["the whole", "全系统开展廉政谈话⟦⟧人次。", ["90"]],
  [
    "the whole and its parts",
    "全系统开展廉政谈话⟦⟧人次，其中市局⟦⟧人次，城北分局⟦⟧人次。",
    ["90", "40", "27"],
  ],
  ["a part by itself", "城南分局开展警示教育⟦⟧场次。", ["8"]],
  ["a part that the ledger does not know", "廉政谈话⟦⟧人次，其中高新分局⟦⟧人次。", ["90", "-"]],
  ["the whole after a part", "城南分局开展警示教育⟦⟧场次；全系统开展廉政谈话⟦⟧人次。", ["8", "90"]],
  ["a name that the whole has as well", "市局系统开展廉政谈话⟦⟧人次。", ["-"]],
  ["a clause that may go on with the part", "城南分局开展警示教育⟦⟧场次，开展廉政谈话⟦⟧人次。", ["8", "-"]],
])("%s", (_, report, values) => {
  expect(certainOf(report, ledger)).toEqual(values);
});

const labelsOf = (text: string): readonly string[] =>
  departmentsOf(ledgerOf(text).figures, lexiconOf(indicatorCatalogue)).map(({ label }) => label);

test("departments are the labels under which a table states the same things", () => {
  expect(labelsOf(ledger)).toEqual(["市局机关", "城北分局", "城南分局"]);
});

test.each([
  ["a chapter", "监督>发现问题 3 个\n监督>问题 4 个\n整改>发现问题 5 个\n整改>问题 6 个"],
  ["a whole with its part", "研究议题 30 个\n研究议题>党建议题 8 个"],
  ["a single body", "一分局>党课 3 次\n一分局>党员 9 名"],
])("%s is no department", (_, text) => {
  expect(labelsOf(text)).toEqual([]);
});
