import { ledgerFigure } from "../../../src/catalog/checks/ledgerFigure";
import { ledgerLayouts } from "../../../src/catalog/ledgerLayouts/index";
import { runChecks } from "../../../src/core/checking/runChecks";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { textSheet } from "../../../src/core/ledger/sheet";
import { inputOf } from "../../support/checkTester";
import { mark, marked } from "../../support/markedText";

const rows = [
  ["指标", "数量", "单位"],
  ["党组会", "24", "次"],
  ["理论学习中心组学习", "12", "次"],
  ["廉政谈话", "128", "人次"],
];
const title = "某局2025年全面从严治党工作总结\n一、主要工作\n";

test.each([
  `${title}全年召开党组会24次，开展中心组学习12次，廉政谈话128人次。`,
  `${title}上半年召开党组会13次，廉政谈话60余人次。`,
  `${title}全年召开党组会⟦26⟧次，开展中心组学习12次，廉政谈话⟦182⟧人次。`,
])("%s", (text) => {
  const ledger = readLedger([textSheet(rows)], ledgerLayouts, { year: 2025 });
  if (!ledger.ok) throw new Error(ledger.error.kind);
  const { snapshot } = marked(text);
  const found = runChecks({ ...inputOf(snapshot), ledger: ledger.value }, [ledgerFigure]);
  expect(
    mark(
      snapshot,
      found.map(({ range }) => range),
    ),
  ).toBe(text);
});
