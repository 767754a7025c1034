import { spreadsheetSource } from "../../../src/adapters/spreadsheet/spreadsheetSource";
import { ledgerErrorSentence } from "../../../src/app/errorSentence";
import { rememberedColumns } from "../../../src/app/rememberColumns";
import { ledgerLimits } from "../../../src/core/ledger/ledgerLimits";
import { ok } from "../../../src/core/result";
import type { Compute } from "../../../src/ui/compute/compute";
import { computeHere } from "../../../src/ui/compute/compute";
import type { Panel } from "../../../src/ui/panel/createPanel";
import { createPanel } from "../../../src/ui/panel/createPanel";
import { pasteKey } from "../../../src/ui/panel/ledgerReading";
import { hostOf, servicesOver } from "../../support/panelFixture";

const lines = ["全年召开党组会议**次，班子成员讲党课*次。"];
const meetings = "项目\t数量\n召开党组会议\t26\n";
const lectures = "项目\t数量\n班子成员讲党课\t6\n";
const here = computeHere(spreadsheetSource);
const never = new Promise<never>(() => undefined);

async function panelWith(changes: Partial<Compute> = {}) {
  const services = servicesOver(hostOf(lines), { compute: { ...here, ...changes } });
  const panel = createPanel(services);
  await panel.recheck();
  return { panel, services };
}

const partsOf = (panel: Panel): readonly string[] => {
  const { ledger } = panel.getState();
  return ledger.kind === "loaded" ? ledger.parts.map(({ key }) => key) : [];
};
const comingOf = (panel: Panel) => {
  const { ledger } = panel.getState();
  return ledger.kind === "loaded" ? (ledger.coming ?? null) : ledger;
};

test("ledgers that are brought together all come, one after the other", async () => {
  const { panel } = await panelWith();
  expect(await Promise.all([panel.pasteLedger(meetings), panel.pasteLedger(lectures)])).toEqual([true, true]);
  expect(partsOf(panel)).toEqual([pasteKey(meetings), pasteKey(lectures)]);
  expect(comingOf(panel)).toBeNull();
});

test("what could not be read is named beside what could", async () => {
  const { panel } = await panelWith();
  const bytes = new TextEncoder().encode(meetings);
  const came = await Promise.all([
    panel.openLedgerFile("坏的.xlsx", new Uint8Array([80, 75, 3, 4, 1, 2, 3])),
    panel.openLedgerFile("好的.txt", bytes),
  ]);
  expect(came).toEqual([false, true]);
  expect(comingOf(panel)).toMatchObject({ kind: "failed", failures: [{ name: "坏的.xlsx" }] });
  expect(await panel.pasteLedger(lectures)).toBe(true);
  expect(comingOf(panel)).toBeNull();
});

test("what is too much to hold a report against is said in a sentence, alone and beside others, and nothing is lost", async () => {
  let each = ledgerLimits.filled / 2 + 1;
  const { panel } = await panelWith({
    readPaste: async (...asked) => {
      const read = await here.readPaste(...asked);
      return read.ok ? ok({ ...read.value, size: each }) : read;
    },
  });
  expect(await panel.pasteLedger(meetings)).toBe(true);
  expect(await panel.pasteLedger(lectures)).toBe(false);
  const beside = comingOf(panel);
  if (beside?.kind !== "failed") throw new Error("it came");
  expect(beside.failures.map(({ error }) => error && ledgerErrorSentence(error))).toEqual([
    expect.stringContaining(`用来填写或核对时，上限共 ${ledgerLimits.filled} 个数字和登记行`),
  ]);
  expect(partsOf(panel)).toEqual([pasteKey(meetings)]);
  expect(panel.getState().plan).not.toBeNull();
  panel.forgetLedger();
  each = ledgerLimits.filled + 1;
  expect(await panel.pasteLedger(meetings)).toBe(false);
  expect(comingOf(panel)).toMatchObject({ kind: "failed", failures: [{ error: { of: "filled" } }] });
  expect(panel.getState().plan).toBeNull();
});

test("a column that is said while a ledger comes waits for it: nobody waits without end", async () => {
  const { panel, services } = await panelWith();
  await panel.pasteLedger(meetings);
  const [came] = await Promise.all([panel.pasteLedger(lectures), panel.sayColumn("数量", "value")]);
  expect(came).toBe(true);
  expect(comingOf(panel)).toBeNull();
  expect(partsOf(panel)).toHaveLength(2);
  expect(rememberedColumns(services.store).get("数量")).toBe("value");
});

test("where reading anew breaks down, that is said, what was read stays, and the column is as before", async () => {
  let broken = false;
  const { panel, services } = await panelWith({
    readPaste: (...asked) => (broken ? Promise.reject(new Error("out of memory")) : here.readPaste(...asked)),
  });
  await panel.pasteLedger(meetings);
  broken = true;
  await panel.sayColumn("数量", "value");
  expect(panel.getState().crash).toBeNull();
  expect(comingOf(panel)).toMatchObject({ kind: "failed", failures: [{ error: { kind: "failed" } }] });
  expect(partsOf(panel)).toEqual([pasteKey(meetings)]);
  expect(rememberedColumns(services.store).size).toBe(0);
});

test("what is stopped has not come, even where the reading itself never ends, and what comes next does", async () => {
  let stuck = true;
  const { panel } = await panelWith({
    readPaste: (...asked) => (stuck ? never : here.readPaste(...asked)),
  });
  const [first, second] = [panel.pasteLedger(meetings), panel.pasteLedger(lectures)];
  await Promise.resolve();
  panel.stopLedger();
  expect(await Promise.all([first, second])).toEqual([false, false]);
  expect(panel.getState().ledger.kind).toBe("none");
  stuck = false;
  expect(await panel.pasteLedger(lectures)).toBe(true);
});

test("a paste keeps its name when it is pasted again beside another, and what was decided with it", async () => {
  const { panel } = await panelWith();
  await panel.pasteLedger(meetings);
  await panel.pasteLedger(lectures);
  const names = () => {
    const { ledger } = panel.getState();
    return ledger.kind === "loaded" ? ledger.parts.map(({ name }) => name) : [];
  };
  expect(names()).toEqual(["", "粘贴 2"]);
  await panel.pasteLedger(meetings);
  expect(names()).toEqual(["", "粘贴 2"]);
});
