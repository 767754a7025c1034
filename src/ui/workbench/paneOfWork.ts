import type { Result } from "../../core/result";
import type { CarryRemark } from "../../core/writing/carryForward";
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
  /** Places to look at that are not settled yet; absent where there are none. */
  readonly reminders?: readonly CarryRemark[];
  /** A paragraph whose field was open; absent where none was. */
  readonly typing?: Typing;
}

/** A paragraph that is being changed: how it reads in the document, and in its field. */
export interface Typing {
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
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
  const notes = notesOfLedgers(panel, kept?.ledgers ?? []);
  let resuming = kept !== undefined;
  return {
    brought: notes.all,
    version: notes.version,
    panel: {
      ...panel,
      pasteLedger: (text) => notes.bring({ kind: "paste", text }, panel.pasteLedger(text)),
      openLedgerFile: (name, bytes) =>
        notes.bring({ kind: "file", name, bytes }, panel.openLedgerFile(name, bytes)),
      async openDemoLedger() {
        const text = await fetchDemo();
        const come = panel.openDemoLedger();
        return text.ok ? notes.bring({ kind: "paste", text: text.value }, come, demoKey) : come;
      },
      dropLedger(key) {
        notes.forget(key);
        return panel.dropLedger(key);
      },
      forgetLedger() {
        notes.forgetAll();
        panel.forgetLedger();
      },
    },
    begin() {
      const stop = panel.start();
      if (kept !== undefined)
        void resume(panel, kept, (ledger) => notes.forget(keyOf(ledger))).then(() => {
          resuming = false;
        });
      return stop;
    },
    paneToKeep: () => (resuming && kept !== undefined ? kept.pane : paneToKeep(panel.getState())),
  };
}

/** What was brought, so that it can be brought again another day. */
interface LedgerNotes {
  readonly all: () => readonly BroughtLedger[];
  readonly version: () => number;
  /**
   * Noted as it comes, so that it is not lost with the page; what does not come is not brought again the next time.
   * @param come tells whether it came
   */
  readonly bring: (ledger: BroughtLedger, come: Promise<boolean>, key?: string) => Promise<boolean>;
  readonly forget: (key: string) => void;
  readonly forgetAll: () => void;
}

function notesOfLedgers(panel: Panel, kept: readonly BroughtLedger[]): LedgerNotes {
  let brought: readonly Brought[] = kept.map((ledger) => ({ key: keyOf(ledger), ledger }));
  let version = 0;
  const note = (ledgers: readonly Brought[]): void => {
    brought = ledgers;
    version++;
  };
  const at = (key: string): BroughtLedger | undefined => brought.find((other) => other.key === key)?.ledger;
  const forget = (key: string): void => note(brought.filter((other) => other.key !== key));
  const put = (key: string, ledger: BroughtLedger): void =>
    note(
      at(key) === undefined
        ? [...brought, { key, ledger }]
        : brought.map((other) => (other.key === key ? { key, ledger } : other)),
    );
  return {
    all: () => brought.map(({ ledger }) => ledger),
    version: () => version,
    forget,
    forgetAll: () => note([]),
    async bring(ledger, come, key = keyOf(ledger)) {
      const before = at(key);
      put(key, ledger);
      const came = await come;
      // It may have been let go meanwhile.
      if (at(key) !== ledger) return came;
      if (came && ledger.kind === "paste") put(key, { ...ledger, ...nameOf(panel, key) });
      else if (!came && before !== undefined) put(key, before);
      else if (!came) forget(key);
      return came;
    },
  };
}

/** A ledger as the panel knows it. */
interface Brought {
  readonly key: string;
  readonly ledger: BroughtLedger;
}

const keyOf = (ledger: BroughtLedger): string =>
  ledger.kind === "paste" ? pasteKey(ledger.text) : fileKey(ledger.name);

/** A paste is known by its number beside others. */
function nameOf(panel: Panel, key: string): { readonly name?: string } {
  const { ledger } = panel.getState();
  const name = ledger.kind === "loaded" ? ledger.parts.find((part) => part.key === key)?.name : undefined;
  return name === undefined ? {} : { name };
}

/**
 * Reads the ledgers again, decides as was decided, and goes to the place that was looked at.
 * @param onLost with a ledger that does not come any more; that is said where ledgers are brought
 */
async function resume(
  panel: Panel,
  { pane: { state, decisions, typing }, ledgers }: WorkToTakeUp,
  onLost: (ledger: BroughtLedger) => void,
): Promise<void> {
  // The year of the report tells how a ledger is read.
  await firstReading(panel);
  if (typing !== undefined) await finishTyping(panel, typing);
  const bringAgain = async (ledger: BroughtLedger): Promise<void> => {
    const came =
      ledger.kind === "paste"
        ? await panel.pasteLedger(ledger.text, ledger.name)
        : await panel.openLedgerFile(ledger.name, ledger.bytes);
    if (!came) onLost(ledger);
  };
  await Promise.all(ledgers.map(bringAgain));
  // Of a paragraph that was being changed, the places are others.
  for (const decision of decisions)
    if (decision.range.paragraph !== typing?.paragraph) panel.decide(decision);
  if (state.current != null) panel.reveal(state.current);
}

/** Words that stood in a field when the page went away are written; as every change, they can be put back. */
async function finishTyping(panel: Panel, { paragraph, before, after }: Typing): Promise<void> {
  // Otherwise they have been written, or stand elsewhere.
  if (panel.getState().report?.snapshot.paragraphs[paragraph]?.text === before)
    await panel.editParagraph(paragraph, before, after);
}

const firstReading = (panel: Panel): Promise<void> =>
  new Promise((resolve) => {
    const stop = panel.subscribe(() => {
      if (panel.getState().reading.kind !== "ready") return;
      stop();
      resolve();
    });
  });
