import { render, screen } from "@testing-library/react";
import { spreadsheetSource } from "../../../src/adapters/spreadsheet/spreadsheetSource";
import { loadPastedLedger } from "../../../src/app/loadLedger";
import type { Facts } from "../../../src/core/ledger/facts/fact";
import { LedgerChips } from "../../../src/ui/fill/LedgerChips";
import { createPanel } from "../../../src/ui/panel/createPanel";
import { PanelContext } from "../../../src/ui/panel/PanelContext";
import { hostOf, servicesOver } from "../../support/panelFixture";

test("what a ledger holds is counted once, however often the pane is drawn", () => {
  const read = loadPastedLedger(spreadsheetSource, "项目\t数量\n讲党课\t4\n", { year: 2025 });
  if (!read.ok) throw new Error("not read");
  let asked = 0;
  const ledger: Facts = new Proxy(read.value, {
    get(target, name) {
      asked += name === "facts" ? 1 : 0;
      return target[name as keyof Facts];
    },
  });
  const services = servicesOver(hostOf(["讲党课*次。"]));
  const context = { panel: createPanel(services), services };
  const parts = [{ key: "a", name: "", ledger }];
  const drawn = (adding: boolean) => (
    <PanelContext value={context}>
      <LedgerChips parts={parts} adding={adding} onAdd={() => undefined} />
    </PanelContext>
  );
  const { rerender } = render(drawn(false));
  screen.getByText("· 1 项");
  const first = asked;
  rerender(drawn(true));
  rerender(drawn(false));
  expect(asked).toBe(first);
});
