import type { LoadLedgerError } from "../../app/loadLedger";
import { rememberColumn, rememberedColumns } from "../../app/rememberColumns";
import { headerKey } from "../../core/ledger/columnRoles";
import type { ColumnRole } from "../../core/ledger/columnRoles";
import type { Ledger } from "../../core/ledger/ledger";
import type { LedgerOptions } from "../../core/ledger/readLedger";
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

type Read = Result<Ledger, LoadLedgerError | null>;

/** The ledger at hand as it came, so that it can be read again. */
interface Source {
  readonly name: string;
  readonly work: (options: LedgerOptions) => Promise<Read>;
}

/** Reads ledgers and has figures proposed; the answer of a superseded reading is dropped. */
export function ledgerReading(
  { openDemoLedger, store: kept }: Services,
  compute: Compute,
  store: PanelStore,
): PanelLedger {
  let newest = 0;
  let source: Source | null = null;
  const read = ({ work }: Source): Promise<Read> => {
    const { report, year } = store.get();
    return work({ year: report?.year ?? year, roles: rememberedColumns(kept) });
  };
  /** Ledger and plan come together, for the text as it is read then. */
  const show = async (run: number, loaded: LedgerState & { readonly kind: "loaded" }): Promise<void> => {
    const { report } = store.get();
    const plan = report === null ? null : await compute.propose(report, loaded.ledger);
    if (run !== newest) return;
    if (store.get().report !== report) return show(run, loaded);
    store.set({ ledger: loaded, plan, decisions: [] });
  };
  const load = (name: string, work: Source["work"]): Promise<void> => {
    const run = ++newest;
    const own: Source = { name, work };
    source = own;
    return store.guard(async () => {
      store.set({ ledger: { kind: "reading", name } });
      await nextTask();
      const ledger = await read(own);
      if (run !== newest) return;
      if (ledger.ok) await show(run, { kind: "loaded", name, ledger: ledger.value });
      else store.set({ ledger: { kind: "failed", name, error: ledger.error }, plan: null });
    });
  };
  /** What was read stays in sight meanwhile, and for good where nothing could be read the new way. */
  const sayColumn = (header: string, role: ColumnRole | null): Promise<void> => {
    const own = source;
    const before = store.get().ledger;
    if (own === null || before.kind !== "loaded") return Promise.resolve();
    const run = ++newest;
    const saidBefore = rememberedColumns(kept).get(headerKey(header)) ?? null;
    rememberColumn(kept, header, role);
    return store.guard(async () => {
      const ledger = await read(own);
      if (!ledger.ok) rememberColumn(kept, header, saidBefore);
      if (run !== newest) return;
      if (ledger.ok) await show(run, { kind: "loaded", name: own.name, ledger: ledger.value });
      else store.set({ ledger: { ...before, refused: header } });
    });
  };
  return {
    pasteLedger: (text) => load("", (options) => compute.readPaste(text, options)),
    openLedgerFile: (name, bytes) => load(name, (options) => compute.readFile(name, bytes, options)),
    openDemoLedger: () => load("", demoReader(openDemoLedger, compute)),
    forgetLedger() {
      newest++;
      source = null;
      store.set({ ledger: { kind: "none" }, plan: null, decisions: [] });
    },
    sayColumn,
  };
}

const demoReader =
  (open: Services["openDemoLedger"], compute: Compute): Source["work"] =>
  async (options) => {
    const text = (await open?.()) ?? { ok: false, error: null };
    return text.ok ? compute.readPaste(text.value, options) : text;
  };
