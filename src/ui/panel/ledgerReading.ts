import { failed, faultOf } from "../../app/ledgerFailed";
import { heldAgainst } from "../../app/heldAgainst";
import type { LedgerOptions, LoadLedgerError } from "../../app/loadLedger";
import { rememberColumn, rememberedColumns } from "../../app/rememberColumns";
import { headerKey } from "../../core/ledger/columnRoles";
import type { ColumnRole } from "../../core/ledger/columnRoles";
import type { Facts } from "../../core/ledger/facts/fact";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { Compute } from "../compute/compute";
import type { UserStore } from "../../ports/userStore";
import type { Services } from "../services";
import { nextTask } from "./applyInChunks";
import { ledgerLine } from "./ledgerLine";
import type { Run } from "./ledgerLine";
import type { ComingLedger, LedgerFailure, LedgerPart } from "./panelState";
import type { PanelStore } from "./panelStore";

/**
 * A ledger that is brought comes beside those at hand; the same file, or the same paste, takes its own place again.
 * Whoever brings one is told whether it has come: not what could not be read, nor what was stopped.
 */
export interface PanelLedger {
  /** @param name by which it was known before, where it was */
  pasteLedger(text: string, name?: string): Promise<boolean>;
  openLedgerFile(name: string, bytes: Uint8Array): Promise<boolean>;
  openDemoLedger(): Promise<boolean>;
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

/** Reads ledgers, one after the other, and has figures proposed. */
export function ledgerReading(services: Services, compute: Compute, store: PanelStore): PanelLedger {
  const bench: Bench = {
    store,
    kept: services.store,
    show: showing(compute, store),
    parts: [],
    failures: [],
  };
  const line = ledgerLine();
  const load = async (source: () => Source): Promise<boolean> => {
    if (line.isIdle()) bench.failures = [];
    let came = false;
    await store.guard(() =>
      line.add("bring", async (run) => {
        came = await bring(bench, source(), run);
      }),
    );
    return came;
  };
  const redo = (work: (run: Run) => Promise<void>): Promise<void> =>
    store.guard(() => line.add("redo", work));
  const forget = (): void => {
    line.stop("bring", "redo");
    bench.parts = [];
    store.set({ ledger: { kind: "none" }, plan: null, decisions: [] });
  };
  return {
    pasteLedger: (text, known) =>
      load(() => {
        const name = known ?? nameOfPaste(bench.parts, text);
        return {
          name,
          key: pasteKey(text),
          work: (options, stop) => compute.readPaste(name, text, options, stop),
        };
      }),
    openLedgerFile: (name, bytes) =>
      load(() => ({
        name,
        key: fileKey(name),
        work: (options, stop) => compute.readFile(name, bytes, options, stop),
      })),
    openDemoLedger: () =>
      load(() => ({ name: "", key: demoKey, work: demoReader(services.openDemoLedger, compute) })),
    dropLedger: (key) =>
      redo(async (run) => {
        const left = bench.parts.filter((part) => part.key !== key);
        if (left.length === 0) forget();
        else await showParts(bench, run, left);
      }),
    stopLedger() {
      line.stop("bring");
      say(bench, null);
    },
    forgetLedger: forget,
    sayColumn: (header, role) => redo((run) => readWithColumn(bench, run, header, role)),
  };
}

/** What is at hand, and what it is worked on with. */
interface Bench {
  readonly store: PanelStore;
  readonly kept: UserStore;
  readonly show: ReturnType<typeof showing>;
  parts: readonly Part[];
  /** Of those that were brought together with the last. */
  failures: readonly LedgerFailure[];
}

/** Takes these for those at hand, unless it is stopped; what stands in the way, null for nothing. */
async function showParts(bench: Bench, run: Run, parts: readonly Part[]): Promise<LoadLedgerError | null> {
  const shown = await bench.show(run, parts);
  if (shown.ok && shown.value) bench.parts = parts;
  return shown.ok ? null : shown.error;
}

/** What is said of the ledger that comes, alone or beside others. */
const say = ({ store }: Bench, coming: ComingLedger | null): void =>
  store.update(({ ledger }) => ({
    ledger: ledger.kind === "loaded" ? { ...ledger, coming } : (coming ?? { kind: "none" }),
  }));

function read({ store, kept }: Bench, { work }: Source, { stop }: Run): Promise<Read> {
  const { report, year } = store.get();
  return work({ year: report?.year ?? year, roles: rememberedColumns(kept) }, stop);
}

/** Whether it came. */
async function bring(bench: Bench, source: Source, run: Run): Promise<boolean> {
  const { key, name } = source;
  const take = async (): Promise<Read> => {
    const loaded = await read(bench, source, run);
    if (!loaded.ok || run.stop.aborted) return loaded;
    const next = withPart(bench.parts, { key, name, source, ledger: loaded.value });
    const refused = await showParts(bench, run, next);
    return refused === null ? loaded : err(refused);
  };
  say(bench, { kind: "reading", name });
  await nextTask();
  const taken = await take().catch(failed);
  if (run.stop.aborted) return false;
  // What went wrong is said in the place of the ledger: nobody waits for one that does not come.
  if (!taken.ok) bench.failures = [...bench.failures, { name, error: taken.error }];
  if (bench.failures.length > 0) say(bench, { kind: "failed", failures: bench.failures });
  return taken.ok;
}

/** What was read stays in sight meanwhile, and for good where nothing could be read the new way. */
async function readWithColumn(
  bench: Bench,
  run: Run,
  header: string,
  role: ColumnRole | null,
): Promise<void> {
  const { store, kept, parts } = bench;
  if (store.get().ledger.kind !== "loaded") return;
  const saidBefore = rememberedColumns(kept).get(headerKey(header)) ?? null;
  rememberColumn(kept, header, role);
  const refused = await readAgain(bench, run, parts).catch((cause: unknown): LedgerFailure => ({
    name: "",
    error: faultOf(cause),
  }));
  if (refused === null || run.stop.aborted) return;
  rememberColumn(kept, header, saidBefore);
  if (!leavesNothing(refused)) return say(bench, { kind: "failed", failures: [refused] });
  store.update(({ ledger }) => ({
    ledger: ledger.kind === "loaded" ? { ...ledger, refused: header } : ledger,
  }));
}

/** The ways to read nothing that come of what a column is said to be. */
const leavesNothing = ({ error }: LedgerFailure): boolean =>
  error?.kind === "emptyLedger" || error?.kind === "nothingUnderstood";

/** All of them anew; what stood in the way, null for nothing. */
async function readAgain(bench: Bench, run: Run, parts: readonly Part[]): Promise<LedgerFailure | null> {
  const again: Part[] = [];
  for (const part of parts) {
    const ledger = await read(bench, part.source, run);
    if (!ledger.ok) return { name: part.name, error: ledger.error };
    again.push({ ...part, ledger: ledger.value });
  }
  const error = await showParts(bench, run, again);
  return error === null ? null : { name: "", error };
}

const withPart = (parts: readonly Part[], part: Part): readonly Part[] =>
  parts.some(({ key }) => key === part.key)
    ? parts.map((other) => (other.key === part.key ? part : other))
    : [...parts, part];

/** Its own, where it is there already; of a paste beside others: 粘贴 2, 粘贴 3 …; "" where it is the only one. */
function nameOfPaste(parts: readonly Part[], text: string): string {
  const same = parts.find(({ key }) => key === pasteKey(text));
  if (same !== undefined) return same.name;
  const pastes = parts.filter(({ key, name }) => key !== fileKey(name));
  const taken = new Set(pastes.map(({ name }) => name));
  let number = 2;
  while (taken.has(`粘贴 ${number}`)) number++;
  return pastes.length === 0 ? "" : `粘贴 ${number}`;
}

/**
 * Ledgers and plan come together, for the text as it is read then. What the person decided stays, but for figures of
 * ledgers that are gone. False when it was stopped; an error where all of them together are too much to hold a report
 * against.
 */
function showing(
  compute: Compute,
  store: PanelStore,
): (run: Run, parts: readonly Part[]) => Promise<Result<boolean, LoadLedgerError>> {
  const show = async (run: Run, parts: readonly Part[]): Promise<Result<boolean, LoadLedgerError>> => {
    const [first, ...others] = parts.map(({ ledger }) => ledger);
    if (first === undefined) return ok(false);
    const held = heldAgainst(others.length === 0 ? first : await compute.join([first, ...others]));
    if (!held.ok) return held;
    const ledger = held.value;
    const { report } = store.get();
    const plan = report === null ? null : await compute.propose(report, ledger, run.stop);
    if (run.stop.aborted) return ok(false);
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
    return ok(true);
  };
  return show;
}

const demoReader =
  (open: Services["openDemoLedger"], compute: Compute): Source["work"] =>
  async (options, stop) => {
    const text = (await open?.()) ?? { ok: false, error: null };
    return text.ok ? compute.readPaste("", text.value, options, stop) : text;
  };
