import type { Result } from "../../core/result";
import type { BroughtLedger } from "../../ports/workStore";
import type { Panel } from "../panel/createPanel";
import { demoKey, fileKey, pasteKey } from "../panel/ledgerReading";
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
  let brought: readonly Brought[] = (kept?.ledgers ?? []).map((ledger) => ({ key: keyOf(ledger), ledger }));
  let version = 0;
  let resuming = kept !== undefined;
  const note = (ledgers: readonly Brought[]): void => {
    brought = ledgers;
    version++;
  };
  const bring = (ledger: BroughtLedger, key = keyOf(ledger)): void => {
    const known = brought.some((other) => other.key === key);
    note(
      known
        ? brought.map((other) => (other.key === key ? { key, ledger } : other))
        : [...brought, { key, ledger }],
    );
  };
  return {
    brought: () => brought.map(({ ledger }) => ledger),
    version: () => version,
    panel: {
      ...panel,
      pasteLedger(text) {
        bring({ kind: "paste", text });
        return panel.pasteLedger(text);
      },
      openLedgerFile(name, bytes) {
        bring({ kind: "file", name, bytes });
        return panel.openLedgerFile(name, bytes);
      },
      async openDemoLedger() {
        const text = await fetchDemo();
        if (text.ok) bring({ kind: "paste", text: text.value }, demoKey);
        return panel.openDemoLedger();
      },
      dropLedger(key) {
        note(brought.filter((other) => other.key !== key));
        return panel.dropLedger(key);
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

/** A ledger as the panel knows it. */
interface Brought {
  readonly key: string;
  readonly ledger: BroughtLedger;
}

const keyOf = (ledger: BroughtLedger): string =>
  ledger.kind === "paste" ? pasteKey(ledger.text) : fileKey(ledger.name);

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
