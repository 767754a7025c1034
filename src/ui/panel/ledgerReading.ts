import { failed } from "../../app/ledgerFailed";
import type { LedgerOptions, LoadLedgerError } from "../../app/loadLedger";
import { rememberColumn, rememberedColumns } from "../../app/rememberColumns";
import { headerKey } from "../../core/ledger/columnRoles";
import type { ColumnRole } from "../../core/ledger/columnRoles";
import type { Facts } from "../../core/ledger/facts/fact";
import type { Result } from "../../core/result";
import type { Compute } from "../compute/compute";
import type { Services } from "../services";
import { nextTask } from "./applyInChunks";
import type { LedgerState } from "./panelState";
import type { PanelStore } from "./panelStore";

export interface PanelLedger {
  pasteLedger(text: string): Promise<void>;
  openLedgerFile(name: string, bytes: Uint8Array): Promise<void>;
  openDemoLedger(): Promise<void>;
  forgetLedger(): void;
  /** What a column is for, now and in every ledger with this header; null = as the header says of itself. */
  sayColumn(header: string, role: ColumnRole | null): Promise<void>;
}

type Read = Result<Facts, LoadLedgerError | null>;

/** The ledger at hand as it came, so that it can be read again. */
interface Source {
  readonly name: string;
  readonly work: (options: LedgerOptions, stop: AbortSignal) => Promise<Read>;
}

/** One reading; a later one, or the person, stops it. */
interface Run {
  readonly stop: AbortSignal;
}

/** Reads ledgers and has figures proposed; the answer of a superseded reading is dropped. */
export function ledgerReading(
  { openDemoLedger, store: kept }: Services,
  compute: Compute,
  store: PanelStore,
): PanelLedger {
  const runs = oneAtATime();
  let source: Source | null = null;
  const read = ({ work }: Source, { stop }: Run): Promise<Read> => {
    const { report, year } = store.get();
    return work({ year: report?.year ?? year, roles: rememberedColumns(kept) }, stop);
  };
  const show = showing(compute, store);
  const load = (name: string, work: Source["work"]): Promise<void> => {
    const run = runs.begin();
    const own: Source = { name, work };
    source = own;
    return store.guard(async () => {
      store.set({ ledger: { kind: "reading", name } });
      await nextTask();
      const shown = await read(own, run)
        .then((loaded) =>
          loaded.ok && !run.stop.aborted
            ? show(run, loadedAs(name, loaded.value)).then(() => loaded)
            : loaded,
        )
        .catch(failed);
      // What went wrong is said in the place of the ledger: nobody waits for one that does not come.
      if (!shown.ok && !run.stop.aborted)
        store.set({ ledger: { kind: "failed", name, error: shown.error }, plan: null });
    });
  };
  /** What was read stays in sight meanwhile, and for good where nothing could be read the new way. */
  const sayColumn = (header: string, role: ColumnRole | null): Promise<void> => {
    const own = source;
    const before = store.get().ledger;
    if (own === null || before.kind !== "loaded") return Promise.resolve();
    const run = runs.begin();
    const saidBefore = rememberedColumns(kept).get(headerKey(header)) ?? null;
    rememberColumn(kept, header, role);
    return store.guard(async () => {
      const ledger = await read(own, run);
      if (!ledger.ok) rememberColumn(kept, header, saidBefore);
      if (run.stop.aborted) return;
      if (ledger.ok) await show(run, { kind: "loaded", name: own.name, ledger: ledger.value });
      else store.set({ ledger: { ...before, refused: header } });
    });
  };
  return {
    pasteLedger: (text) => load("", (options, stop) => compute.readPaste(text, options, stop)),
    openLedgerFile: (name, bytes) =>
      load(name, (options, stop) => compute.readFile(name, bytes, options, stop)),
    openDemoLedger: () => load("", demoReader(openDemoLedger, compute)),
    forgetLedger() {
      runs.stop();
      source = null;
      store.set({ ledger: { kind: "none" }, plan: null, decisions: [] });
    },
    sayColumn,
  };
}

type Loaded = LedgerState & { readonly kind: "loaded" };

/** Ledger and plan come together, for the text as it is read then. */
function showing(compute: Compute, store: PanelStore): (run: Run, loaded: Loaded) => Promise<void> {
  const show = async (run: Run, loaded: Loaded): Promise<void> => {
    const { report } = store.get();
    const plan = report === null ? null : await compute.propose(report, loaded.ledger, run.stop);
    if (run.stop.aborted) return;
    if (store.get().report !== report) return show(run, loaded);
    store.set({ ledger: loaded, plan, decisions: [] });
  };
  return show;
}

const loadedAs = (name: string, ledger: Facts) => ({ kind: "loaded", name, ledger }) as const;

/** Whoever begins stops what was begun before. */
function oneAtATime(): { readonly begin: () => Run; readonly stop: () => void } {
  let newest = new AbortController();
  return {
    begin() {
      newest.abort();
      newest = new AbortController();
      return { stop: newest.signal };
    },
    stop: () => newest.abort(),
  };
}

const demoReader =
  (open: Services["openDemoLedger"], compute: Compute): Source["work"] =>
  async (options, stop) => {
    const text = (await open?.()) ?? { ok: false, error: null };
    return text.ok ? compute.readPaste(text.value, options, stop) : text;
  };
