import { failed } from "../../app/ledgerFailed";
import type { LedgerOptions, LoadLedgerError } from "../../app/loadLedger";
import { rememberColumn, rememberedColumns } from "../../app/rememberColumns";
import { headerKey } from "../../core/ledger/columnRoles";
import type { ColumnRole } from "../../core/ledger/columnRoles";
import type { Facts } from "../../core/ledger/facts/fact";
import type { Result } from "../../core/result";
import type { Compute } from "../compute/compute";
import type { UserStore } from "../../ports/userStore";
import type { Services } from "../services";
import { nextTask } from "./applyInChunks";
import type { ComingLedger, LedgerPart } from "./panelState";
import type { PanelStore } from "./panelStore";

/** A ledger that is brought comes beside those at hand; the same file, or the same paste, takes its own place again. */
export interface PanelLedger {
  pasteLedger(text: string): Promise<void>;
  openLedgerFile(name: string, bytes: Uint8Array): Promise<void>;
  openDemoLedger(): Promise<void>;
  /** Lets one of several go. */
  dropLedger(key: string): Promise<void>;
  /** Ends the reading of what is being brought; those at hand stay. */
  stopLedger(): void;
  /** Lets all go. */
  forgetLedger(): void;
  /** What a column is for, now and in every ledger with this header; null = as the header says of itself. */
  sayColumn(header: string, role: ColumnRole | null): Promise<void>;
}

export const fileKey = (name: string): string => `file ${name}`;
export const pasteKey = (text: string): string => `paste ${text}`;
export const demoKey = "demo";

type Read = Result<Facts, LoadLedgerError | null>;

/** A ledger as it came, so that it can be read again. */
interface Source {
  /** "" for a paste, unless another is there. */
  readonly name: string;
  readonly key: string;
  readonly work: (options: LedgerOptions, stop: AbortSignal) => Promise<Read>;
}

interface Part extends LedgerPart {
  readonly source: Source;
}

/** One reading; a later one, or the person, stops it. */
interface Run {
  readonly stop: AbortSignal;
}

/** Reads ledgers and has figures proposed; the answer of a superseded reading is dropped. */
export function ledgerReading(services: Services, compute: Compute, store: PanelStore): PanelLedger {
  const bench: Bench = {
    store,
    kept: services.store,
    runs: oneAtATime(),
    show: showing(compute, store),
    parts: [],
  };
  const load = (source: Source): Promise<void> => store.guard(() => bring(bench, source));
  const forget = (): void => {
    bench.runs.stop();
    bench.parts = [];
    store.set({ ledger: { kind: "none" }, plan: null, decisions: [] });
  };
  return {
    pasteLedger(text) {
      const name = nameOfPaste(bench.parts, text);
      const work: Source["work"] = (options, stop) => compute.readPaste(name, text, options, stop);
      return load({ name, key: pasteKey(text), work });
    },
    openLedgerFile: (name, bytes) =>
      load({
        name,
        key: fileKey(name),
        work: (options, stop) => compute.readFile(name, bytes, options, stop),
      }),
    openDemoLedger: () =>
      load({ name: "", key: demoKey, work: demoReader(services.openDemoLedger, compute) }),
    dropLedger(key) {
      const left = bench.parts.filter((part) => part.key !== key);
      if (left.length === 0) return Promise.resolve(forget());
      const run = bench.runs.begin();
      return store.guard(async () => {
        if (await bench.show(run, left)) bench.parts = left;
      });
    },
    stopLedger() {
      bench.runs.stop();
      store.update(({ ledger }) => ({
        ledger: ledger.kind === "loaded" ? { ...ledger, coming: null } : { kind: "none" },
      }));
    },
    forgetLedger: forget,
    sayColumn: (header, role) => store.guard(() => readWithColumn(bench, header, role)),
  };
}

/** What is at hand, and what it is worked on with. */
interface Bench {
  readonly store: PanelStore;
  readonly kept: UserStore;
  readonly runs: ReturnType<typeof oneAtATime>;
  readonly show: (run: Run, parts: readonly Part[]) => Promise<boolean>;
  parts: readonly Part[];
}

function read({ store, kept }: Bench, { work }: Source, { stop }: Run): Promise<Read> {
  const { report, year } = store.get();
  return work({ year: report?.year ?? year, roles: rememberedColumns(kept) }, stop);
}

async function bring(bench: Bench, source: Source): Promise<void> {
  const run = bench.runs.begin();
  const { key, name } = source;
  const coming = (state: ComingLedger): void =>
    bench.store.update(({ ledger }) => ({
      ledger: ledger.kind === "loaded" ? { ...ledger, coming: state } : state,
    }));
  const take = async (): Promise<Read> => {
    const loaded = await read(bench, source, run);
    if (!loaded.ok || run.stop.aborted) return loaded;
    const next = withPart(bench.parts, { key, name, source, ledger: loaded.value });
    if (await bench.show(run, next)) bench.parts = next;
    return loaded;
  };
  coming({ kind: "reading", name });
  await nextTask();
  const shown = await take().catch(failed);
  // What went wrong is said in the place of the ledger: nobody waits for one that does not come.
  if (!shown.ok && !run.stop.aborted) coming({ kind: "failed", name, error: shown.error });
}

/** What was read stays in sight meanwhile, and for good where nothing could be read the new way. */
async function readWithColumn(bench: Bench, header: string, role: ColumnRole | null): Promise<void> {
  const { store, kept, parts } = bench;
  const before = store.get().ledger;
  if (before.kind !== "loaded") return;
  const run = bench.runs.begin();
  const saidBefore = rememberedColumns(kept).get(headerKey(header)) ?? null;
  rememberColumn(kept, header, role);
  const again: Part[] = [];
  for (const part of parts) {
    const ledger = await read(bench, part.source, run);
    if (!ledger.ok) {
      rememberColumn(kept, header, saidBefore);
      if (!run.stop.aborted) store.set({ ledger: { ...before, refused: header } });
      return;
    }
    again.push({ ...part, ledger: ledger.value });
  }
  if (!run.stop.aborted && (await bench.show(run, again))) bench.parts = again;
}

const withPart = (parts: readonly Part[], part: Part): readonly Part[] =>
  parts.some(({ key }) => key === part.key)
    ? parts.map((other) => (other.key === part.key ? part : other))
    : [...parts, part];

/** Of a paste beside others: 粘贴 2, 粘贴 3 …; "" where it is the only one. */
function nameOfPaste(parts: readonly Part[], text: string): string {
  const key = pasteKey(text);
  const pastes = parts.filter((part) => part.key !== key && part.key !== fileKey(part.name));
  const taken = new Set(pastes.map(({ name }) => name));
  let number = 2;
  while (taken.has(`粘贴 ${number}`)) number++;
  return pastes.length === 0 ? "" : `粘贴 ${number}`;
}

/**
 * Ledgers and plan come together, for the text as it is read then. What the person decided stays, but for figures of
 * ledgers that are gone. False when it was stopped.
 */
function showing(
  compute: Compute,
  store: PanelStore,
): (run: Run, parts: readonly Part[]) => Promise<boolean> {
  const show = async (run: Run, parts: readonly Part[]): Promise<boolean> => {
    const [first, ...others] = parts.map(({ ledger }) => ledger);
    if (first === undefined) return false;
    const ledger = others.length === 0 ? first : await compute.join([first, ...others]);
    const { report } = store.get();
    const plan = report === null ? null : await compute.propose(report, ledger, run.stop);
    if (run.stop.aborted) return false;
    if (store.get().report !== report) return show(run, parts);
    const names = new Set(parts.map(({ name }) => name));
    store.update(({ decisions }) => ({
      ledger: {
        kind: "loaded",
        name: [...names].filter((name) => name !== "").join("、"),
        ledger,
        parts: parts.map(({ key, name, ledger: own }) => ({ key, name, ledger: own })),
      },
      plan,
      decisions: decisions.filter(
        (decision) =>
          decision.kind === "leave" || decision.source === null || names.has(decision.source.ledger ?? ""),
      ),
    }));
    return true;
  };
  return show;
}

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
    return text.ok ? compute.readPaste("", text.value, options, stop) : text;
  };
