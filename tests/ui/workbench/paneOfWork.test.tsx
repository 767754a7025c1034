import { ok } from "../../../src/core/result";
import type { KeptWork, WorkStore } from "../../../src/ports/workStore";
import { createPanel } from "../../../src/ui/panel/createPanel";
import { initialState } from "../../../src/ui/panel/panelState";
import type { FileSession } from "../../../src/ui/workbench/fileSession";
import { keepWork } from "../../../src/ui/workbench/keepWork";
import { isPaneOfWork, paneToKeep, takenUp } from "../../../src/ui/workbench/paneOfWork";
import { hostOf, servicesOver } from "../../support/panelFixture";

const figure = {
  range: { paragraph: 0, start: 5, end: 7 },
  value: "26",
  raw: "**",
  unit: "次",
  gapKind: "figure",
  source: null,
} as const;

test("while the document is ahead of the pane, no places are kept", () => {
  const state = { ...initialState, filled: [figure], year: 2025 };
  expect(paneToKeep({ ...state, reading: { kind: "ready" } }).state.filled).toEqual([figure]);
  expect(paneToKeep({ ...state, reading: { kind: "reading" } }).state).toEqual({
    tab: "check",
    kind: "auto",
    year: 2025,
  });
  const busy = { done: 0, total: 3 };
  expect(paneToKeep({ ...state, reading: { kind: "ready" }, busy }).state.filled).toBeUndefined();
});

test("what was done before a change of looks can not be put back another day", () => {
  const deed = { kind: "edited", written: 1, left: 0 } as const;
  const action = { deed, undo: [], filledBefore: [] };
  const actions = [action, { ...action, layoutUndo: { step: 1 } }, action];
  expect(paneToKeep({ ...initialState, reading: { kind: "ready" }, actions }).state.actions).toEqual([
    action,
  ]);
});

test("what another version kept in another shape is not taken up", () => {
  expect(isPaneOfWork({ shape: 0, state: {}, decisions: [] })).toBe(false);
  expect(isPaneOfWork(null)).toBe(false);
  expect(isPaneOfWork(paneToKeep(initialState))).toBe(true);
});

const nothing = (): Promise<{ readonly ok: false; readonly error: null }> =>
  Promise.resolve({ ok: false, error: null });

test("ledgers are noted as they were brought, read again, and decisions made again", async () => {
  const lines = ["全年召开党组会议**次，班子成员讲党课*次。"];
  const first = takenUp(createPanel(servicesOver(hostOf(lines))), undefined, nothing);
  await first.panel.recheck();
  await first.panel.pasteLedger("项目\t数量\n召开党组会议\t26\n");
  expect(first.brought()).toEqual([{ kind: "paste", text: "项目\t数量\n召开党组会议\t26\n", name: "" }]);
  const range = { paragraph: 0, start: 8, end: 10 };
  first.panel.decide({ kind: "leave", range });

  const kept = { pane: first.paneToKeep(), ledgers: first.brought() };
  const second = takenUp(createPanel(servicesOver(hostOf(lines)), kept.pane.state), kept, nothing);
  const stop = second.begin();
  // Nothing of what was kept is lost while it is being taken up.
  expect(second.paneToKeep()).toBe(kept.pane);
  while (second.panel.getState().decisions.length === 0)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(second.panel.getState().ledger.kind).toBe("loaded");
  expect(second.panel.getState().decisions).toEqual([{ kind: "leave", range }]);
  stop();
});

test.each([
  ["一是抓学习。", "一是抓学习，二是抓作风。"],
  // It was written, or another stands there now: nothing is typed twice.
  ["一是抓学习，二是抓作风。", "一是抓学习，二是抓作风。"],
])("what stood in the field of a paragraph when the page went away is written: %s", async (now, then) => {
  const typing = { paragraph: 0, before: "一是抓学习。", after: "一是抓学习，二是抓作风。" };
  const kept = { pane: { shape: 1, state: {}, decisions: [], typing }, ledgers: [] } as const;
  const host = hostOf([now]);
  const work = takenUp(createPanel(servicesOver(host)), kept, nothing);
  const stop = work.begin();
  while (work.paneToKeep() === kept.pane) await new Promise((resolve) => setTimeout(resolve, 10));
  const after = await host.read();
  expect(after.ok && after.value.paragraphs.map(({ text }) => text)).toEqual([then]);
  stop();
});

test("what did not come is not brought again: what could not be read, what was stopped", async () => {
  const work = takenUp(createPanel(servicesOver(hostOf(["讲党课*次。"]))), undefined, nothing);
  await work.panel.recheck();
  const good = "项目\t数量\n讲党课\t4\n";
  await work.panel.pasteLedger(good);
  await work.panel.pasteLedger("……");
  const bytes = new TextEncoder().encode("讲党课：5次");
  await work.panel.openLedgerFile("台账.txt", bytes);
  // The same file, spoilt meanwhile: what was read of it before stays, and is brought again.
  await work.panel.openLedgerFile("台账.txt", new Uint8Array());
  const stopped = work.panel.pasteLedger("项目\t数量\n讲党课\t6\n");
  work.panel.stopLedger();
  await stopped;
  expect(work.brought()).toEqual([
    { kind: "paste", text: good, name: "" },
    { kind: "file", name: "台账.txt", bytes },
  ]);
});

test("a ledger that can not be read again is let go, and the rest is taken up", async () => {
  const lines = ["讲党课*次。"];
  const kept = {
    pane: { shape: 1, state: {}, decisions: [] },
    ledgers: [
      { kind: "paste", text: "……" },
      { kind: "paste", text: "项目\t数量\n讲党课\t4\n", name: "粘贴 3" },
    ],
  } as const;
  const work = takenUp(createPanel(servicesOver(hostOf(lines))), kept, nothing);
  const stop = work.begin();
  while (work.brought().length > 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { ledger } = work.panel.getState();
  // By its old name, so that what was decided with it stands.
  expect(ledger.kind === "loaded" && ledger.parts.map(({ name }) => name)).toEqual(["粘贴 3"]);
  stop();
});

test("changes are kept one writing at a time, bytes only when they changed", async () => {
  const puts: { readonly pane: unknown; readonly withBytes: boolean }[] = [];
  let underWay = 0;
  const works: WorkStore = {
    list: () => Promise.resolve([]),
    get: () => Promise.resolve<KeptWork | null>(null),
    remove: () => Promise.resolve(),
    async put({ pane }, contents) {
      expect(++underWay).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay--;
      puts.push({ pane, withBytes: contents !== null });
      return ok(null);
    },
  };
  const panel = createPanel(servicesOver(hostOf(["一。"])));
  let version = 0;
  const session = {
    id: "1",
    name: "报告.docx",
    origin: "file",
    key: "",
    panel,
    subscribe: () => () => undefined,
    contentsVersion: () => version,
    contents: () => ({ bytes: new Uint8Array(), ledgers: [] }),
    isUnsaved: () => false,
    paneToKeep: () => paneToKeep(panel.getState()),
  } as unknown as FileSession;
  const keeping = keepWork(session, works, () => undefined);
  await Promise.all([keeping.flush(), keeping.flush()]);
  expect(puts).toHaveLength(1);
  panel.showTab("fill");
  await keeping.flush();
  version++;
  await keeping.flush();
  expect(puts.map(({ withBytes }) => withBytes)).toEqual([true, false, true]);
  keeping.stop();
});
