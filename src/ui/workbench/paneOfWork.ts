import type { Result } from "../../core/result";
import type { BroughtLedger } from "../../ports/workStore";
import type { Panel } from "../panel/createPanel";
import type { Decision } from "../panel/fillItems";
import type { Action, KeptPane, PanelState } from "../panel/panelState";
import type { Stop } from "../services";

/** To be counted up when what is kept changes its shape: what was kept in another is not taken up. */
const shape = 1;

/** The state of a pane as it is kept beside the document. */
export interface PaneOfWork {
  readonly shape: typeof shape;
  readonly state: Partial<KeptPane>;
  /** They are made again once the ledger they belong to is read. */
  readonly decisions: readonly Decision[];
}

/** The same each time: nothing has changed from nothing. */
const none: readonly Decision[] = [];

export const nothingKept: PaneOfWork = { shape, state: {}, decisions: [] };

export const isPaneOfWork = (kept: unknown): kept is PaneOfWork =>
  typeof kept === "object" && kept !== null && (kept as Partial<PaneOfWork>).shape === shape;

/** While the document is ahead of the pane, places of the one do not fit the other: then only choices are kept. */
export function paneToKeep(pane: PanelState): PaneOfWork {
  const { tab, kind, year, filled, current, decisions, busy, reading } = pane;
  if (busy !== null || reading.kind !== "ready")
    return { shape, state: { tab, kind, year }, decisions: none };
  const actions = actionsToKeep(pane.actions);
  return { shape, state: { tab, kind, year, filled, actions, current }, decisions };
}

/** A change of looks is put back from what only the open document knows; what was done before it, after it. */
const actionsToKeep = (actions: readonly Action[]): readonly Action[] =>
  actions.slice(actions.findLastIndex(({ layoutUndo }) => layoutUndo !== undefined) + 1);

/** What was left off another day. */
export interface WorkToTakeUp {
  readonly pane: PaneOfWork;
  readonly ledgers: readonly BroughtLedger[];
}

export interface TakenUp {
  /** The same panel; it notes what is brought to it. */
  readonly panel: Panel;
  readonly brought: () => readonly BroughtLedger[];
  /** Counts up with every ledger. */
  readonly version: () => number;
  readonly begin: () => Stop;
  readonly paneToKeep: () => PaneOfWork;
}

/** A pane whose work is kept: with what was left off, and noting what is brought to it. */
export function takenUp(
  panel: Panel,
  kept: WorkToTakeUp | undefined,
  fetchDemo: () => Promise<Result<string, null>>,
): TakenUp {
  let brought = kept?.ledgers ?? [];
  let version = 0;
  let resuming = kept !== undefined;
  const note = (ledgers: readonly BroughtLedger[]): void => {
    brought = ledgers;
    version++;
  };
  return {
    brought: () => brought,
    version: () => version,
    panel: {
      ...panel,
      pasteLedger(text) {
        note([{ kind: "paste", text }]);
        return panel.pasteLedger(text);
      },
      openLedgerFile(name, bytes) {
        note([{ kind: "file", name, bytes }]);
        return panel.openLedgerFile(name, bytes);
      },
      async openDemoLedger() {
        const text = await fetchDemo();
        if (text.ok) note([{ kind: "paste", text: text.value }]);
        return panel.openDemoLedger();
      },
      forgetLedger() {
        note([]);
        panel.forgetLedger();
      },
    },
    begin() {
      const stop = panel.start();
      if (kept !== undefined)
        void resume(panel, kept).then(() => {
          resuming = false;
        });
      return stop;
    },
    paneToKeep: () => (resuming && kept !== undefined ? kept.pane : paneToKeep(panel.getState())),
  };
}

/** Reads the ledgers again, decides as was decided, and goes to the place that was looked at. */
async function resume(panel: Panel, { pane: { state, decisions }, ledgers }: WorkToTakeUp): Promise<void> {
  // The year of the report tells how a ledger is read.
  await firstReading(panel);
  for (const ledger of ledgers) {
    if (ledger.kind === "paste") await panel.pasteLedger(ledger.text);
    else await panel.openLedgerFile(ledger.name, ledger.bytes);
  }
  for (const decision of decisions) panel.decide(decision);
  if (state.current != null) panel.reveal(state.current);
}

const firstReading = (panel: Panel): Promise<void> =>
  new Promise((resolve) => {
    const stop = panel.subscribe(() => {
      if (panel.getState().reading.kind !== "ready") return;
      stop();
      resolve();
    });
  });
