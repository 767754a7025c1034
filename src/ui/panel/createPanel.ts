import type { CheckReport } from "../../app/checkDocument";
import { wholeHost } from "../../app/wholeDocument";
import type { FillPlan } from "../../core/filling/proposal";
import type { KindId, RoleId } from "../../core/report/reportKind";
import type { TextRange } from "../../core/text/range";
import type { Compute } from "../compute/compute";
import type { Services, Stop } from "../services";
import { nextTask } from "./applyInChunks";
import { carryProposals } from "./carryPlan";
import { changesOf } from "./changes";
import type { PanelChanges, ReadAgain, StateChange } from "./changes";
import type { Entry } from "./entries";
import { seenAgain } from "./carryEntries";
import { commentsOf } from "./commenting";
import type { PanelComments } from "./commenting";
import { followSnapshots } from "./followSnapshots";
import { ignoresOf } from "./ignoring";
import type { PanelIgnores } from "./ignoring";
import { recallFigures } from "./figureMemory";
import type { Decision } from "./fillItems";
import { rangeKey } from "./fillItems";
import { layoutChanges } from "./layingOut";
import type { PanelLayout } from "./layingOut";
import { listsOf } from "./officeWords";
import type { PanelLists } from "./officeWords";
import { ledgerReading } from "./ledgerReading";
import type { PanelLedger } from "./ledgerReading";
import { lookingAt } from "./lookingAt";
import { loadedLedger } from "./panelState";
import type { OpenedPane, PanelState, Tab } from "./panelState";
import { followPlaces, initialState } from "./panelState";
import type { PanelStore } from "./panelStore";
import { createPanelStore } from "./panelStore";

/** The behaviour of the pane without its looks: components read the state and call these. */
export interface Panel
  extends PanelChanges, PanelIgnores, PanelLists, PanelLayout, PanelLedger, PanelComments {
  readonly getState: () => PanelState;
  readonly subscribe: (listener: () => void) => Stop;
  /** Reads the document for the first time and follows the host; ends with the returned function. */
  start(): Stop;
  recheck(): Promise<void>;
  chooseKind(kind: KindId | "auto"): void;
  chooseYear(year: number | null): void;
  showTab(tab: Tab): void;
  openEntry(id: string | null): void;
  /** Shows an entry in the text, without opening it. */
  showEntry(entry: Entry): void;
  /** Shows an entry in the text and its evidence in the list. */
  goTo(entry: Entry): void;
  /** Shows the draft of a section in 写; null closes it. */
  openDraft(role: RoleId | null): void;
  /** The person moved to a place in the pane: the host shows it. */
  reveal(range: TextRange): void;
  /** The person moved to a place in the text: the pane shows what stands there. */
  lookAt(range: TextRange): void;
  decide(decision: Decision): void;
  undecide(range: TextRange): void;
}

/** @param open what is shown first, where it is not the usual */
export function createPanel(services: Services, open: OpenedPane = {}): Panel {
  const store = createPanelStore({ ...initialState, ...open });
  const compute = services.compute;
  const ignores = ignoresOf(services, store);
  const lists = listsOf(services, store, () => reread());
  const read = reader(services, compute, store, () => Promise.all([ignores.load(), lists.load()]));
  const ledgers = ledgerReading(services, compute, store);
  const reread = (): void => void read();
  const looking = lookingAt(services, store);
  const recall = recallOnce(services, store);
  const changes = changesOf({ ...services, host: wholeHost(services.host) }, store, read, {
    undoIgnore: ignores.undo,
    showWritten: looking.showWritten,
  });
  return {
    ...changes,
    ...layoutChanges(services, store, read, () => changes.undoLast()),
    ...lists,
    ...commentsOf(services, store),
    ignore: ignores.ignore,
    heed: ignores.heed,
    giveReason: ignores.giveReason,
    ...ledgers,
    getState: store.get,
    subscribe: store.subscribe,
    recheck: () => read().then(recall),
    start() {
      void read().then(recall);
      const stops = [services.onDocumentChange?.(reread), services.onSelection?.(looking.selected)];
      return () => stops.forEach((stop) => stop?.());
    },
    chooseKind(kind) {
      store.set({ kind });
      reread();
    },
    chooseYear(year) {
      store.set({ year });
      reread();
    },
    showTab: (tab) => store.set({ tab }),
    openEntry: (openEntry) => store.set({ openEntry }),
    openDraft: (draftRole) => store.set(draftRole === null ? { draftRole } : { draftRole, tab: "write" }),
    reveal: looking.reveal,
    showEntry({ id, range }) {
      store.update(({ openEntry }) => ({ openEntry: openEntry === null ? null : id }));
      looking.reveal(range);
    },
    goTo({ id, range }) {
      store.update(({ currentStamp }) => ({ openEntry: id, currentStamp: currentStamp + 1 }));
      looking.reveal(range);
    },
    lookAt: looking.lookAt,
    decide: (decision) =>
      store.update((state) => ({ decisions: [...without(state.decisions, decision.range), decision] })),
    undecide: (range) => store.update((state) => ({ decisions: without(state.decisions, range) })),
  };
}

/** What the document remembers is asked for once, after a first reading that succeeds. */
function recallOnce({ host }: Services, store: PanelStore): () => Promise<void> {
  let recalled = false;
  return () =>
    store.guard(async () => {
      if (recalled || store.get().report === null) return;
      recalled = true;
      recalled = await recallFigures(host, store);
    });
}

const without = (decisions: readonly Decision[], range: TextRange): readonly Decision[] =>
  decisions.filter((decision) => rangeKey(decision.range) !== rangeKey(range));

/**
 * Reads and checks the document; the answer of a superseded reading is dropped. A change of the state that goes with
 * a change of the text is made together with the new reading, so that places and text are never of different times.
 */
function reader(
  { host }: Services,
  compute: Compute,
  store: PanelStore,
  loadKept: () => Promise<unknown>,
): ReadAgain {
  let newest = 0;
  let waiting: StateChange[] = [];
  // Places in the state are those of a text that is written, but was not read yet.
  let ahead = false;
  const takeChanges = (state: PanelState): PanelState => {
    const changes = waiting;
    waiting = [];
    ahead ||= changes.length > 0;
    return changes.reduce((changed, change) => change(changed), state);
  };
  const read = async (run: number): Promise<void> => {
    store.set({ reading: { kind: "reading" } });
    await nextTask();
    if (run !== newest) return;
    const snapshot = await host.read();
    if (run !== newest) return;
    if (!snapshot.ok) {
      return store.update((state) => ({
        ...takeChanges(state),
        reading: { kind: "failed", error: snapshot.error },
      }));
    }
    await loadKept();
    if (run !== newest) return;
    const { kind, year, ledger, lists } = store.get();
    const report = await compute.check(snapshot.value, { kind, year, ledger: loadedLedger(ledger), lists });
    const plan = await planFor(compute, store, report);
    if (run !== newest) return;
    store.update((state) => {
      const changed = takeChanges(state);
      const own = ahead;
      ahead = false;
      const follow =
        state.report === null ? undefined : followSnapshots(state.report.snapshot, report.snapshot);
      return {
        // Own changes have moved their places already.
        ...(own || follow === undefined ? changed : followPlaces(changed, follow)),
        reading: { kind: "ready" },
        report: report,
        ...seenAgain(state.entries, report, state.ignores, follow),
        plan: plan === null ? null : carryProposals(plan, own ? changed.plan : null),
      };
    });
  };
  return (change) => {
    if (change !== undefined) waiting.push(change);
    const run = ++newest;
    return store.guard(() => read(run));
  };
}

/** What the ledger at hand proposes for a report; asked again when another ledger came meanwhile. */
async function planFor(
  compute: Compute,
  store: PanelStore,
  report: CheckReport | null,
): Promise<FillPlan | null> {
  const ledger = loadedLedger(store.get().ledger);
  if (report === null || ledger === null) return null;
  const plan = await compute.propose(report, ledger);
  return loadedLedger(store.get().ledger) === ledger ? plan : planFor(compute, store, report);
}
