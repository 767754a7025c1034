import { ledgerFigure } from "../../../src/catalog/checks/ledgerFigure";
import { ledgerWords } from "../../../src/catalog/language/ledgerWords";
import { runChecks } from "../../../src/core/checking/runChecks";
import { readFacts } from "../../../src/core/ledger/facts/readFacts";
import { textSheet } from "../../../src/core/ledger/sheet";
import { inputOf } from "../../support/checkTester";
import { mark, marked } from "../../support/markedText";

const rowsOf = (text: string) => text.split("\n").map((line) => line.split("|"));
const title = "某局2025年全面从严治党工作总结\n一、主要工作\n";

function expectFlagged(text: string, ledger: string): void {
  const { snapshot } = marked(text);
  const facts = readFacts([textSheet(rowsOf(ledger))], ledgerWords);
  const found = runChecks({ ...inputOf(snapshot), year: 2025, ledger: facts }, [ledgerFigure]);
  const ranges = found.map(({ range }) => range);
  expect(mark(snapshot, ranges)).toBe(text);
}

const summary = "指标|数量|单位\n党组会|24|次\n理论学习中心组学习|12|次\n廉政谈话|128|人次";

test.each([
  `${title}全年召开党组会24次，开展中心组学习12次，廉政谈话128人次。`,
  `${title}上半年召开党组会13次，廉政谈话60余人次。`,
  `${title}全年召开党组会⟦26⟧次，开展中心组学习12次，廉政谈话⟦182⟧人次。`,
])("%s", (text) => expectFlagged(text, summary));

test.each([
  ["years", "指标|单位|2024年|2025年\n党组会|次|20|24", "24", "⟦20⟧"],
  ["plan and actual", "指标|单位|计划数|完成数\n党组会|次|30|24", "24", "⟦30⟧"],
  ["departments and their total", "指标|单位|办公室|人事科|合计\n党组会|次|10|14|24", "24", "⟦14⟧"],
  ["a row of totals under the indicators", "部门|党组会（次）\n一所|10\n二所|14\n合计|24", "24", "⟦14⟧"],
  ["quarters without a total", "指标|单位|一季度|二季度|三季度|四季度\n党组会|次|5|6|6|7", "24", "⟦7⟧"],
  [
    "a register",
    "日期|类别|内容\n2025-1-8|党组会|防汛\n2025-2-8|党组会|人事\n2024-12-8|党组会|总结\n2025-3-8|主题党日|植树\n2025-4-8|主题党日|清扫",
    "2",
    "⟦3⟧",
  ],
])("is known from %s", (_, ledger, right, wrong) => {
  expectFlagged(`${title}全年召开党组会${right}次。`, ledger);
  expectFlagged(`${title}全年召开党组会${wrong}次。`, ledger);
});

test.each([
  ["two values of one indicator", "指标|数量|单位\n党组会|24|次\n党组会|25|次"],
  ["departments without a total", "指标|单位|经办一|经办二\n党组会|次|10|14"],
  ["last year alone", "2024年台账\n指标|数量|单位\n党组会|24|次"],
  ["a part", "指标|数量|单位\n研究议题|90|个\n其中：党组会|24|次"],
  ["a round figure", "指标|数量|单位\n党组会|20余|次"],
  [
    "a register of several rows for one day",
    "日期|类别|内容\n2025-1-8|党组会|防汛\n2025-1-8|党组会|人事\n2025-2-8|党组会|总结\n2025-3-8|主题党日|植树\n2025-4-8|主题党日|清扫",
  ],
])("%s settles nothing", (_, ledger) => expectFlagged(`${title}全年召开党组会27次。`, ledger));
