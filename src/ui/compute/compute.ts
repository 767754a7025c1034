import type { CheckOptions, CheckReport } from "../../app/checkDocument";
import { checkSnapshot } from "../../app/checkDocument";
import type { LikenessReport, ReadReport } from "../../app/compareReports";
import { likenessReport, readForComparing } from "../../app/compareReports";
import type { LedgerOptions, LoadLedgerError } from "../../app/loadLedger";
import { loadLedgerFile, loadPastedLedger } from "../../app/loadLedger";
import { proposeFigures } from "../../app/proposeFigures";
import { comparePlaces } from "../../app/updateFigures";
import { joinFacts } from "../../core/ledger/facts/joinFacts";
import type { Snapshot } from "../../core/document/snapshot";
import type { Comparison } from "../../core/filling/compareWithLedger";
import type { FillPlan } from "../../core/filling/proposal";
import type { FigurePlace } from "../../core/filling/recordFill";
import type { Facts } from "../../core/ledger/facts/fact";
import type { Result } from "../../core/result";
import type { LedgerSource } from "../../ports/ledgerSource";

export type LoadedLedger = Result<Facts, LoadLedgerError>;

/**
 * The long work of the pane, wherever it is done. Nothing here touches the document. Where a signal is given and tells
 * to stop, the work ends as soon as can be, and its promise is never settled.
 */
export interface Compute {
  readonly check: (snapshot: Snapshot, options: CheckOptions) => Promise<CheckReport>;
  readonly propose: (report: CheckReport, ledger: Facts, stop?: AbortSignal) => Promise<FillPlan>;
  /** Several ledgers as one. */
  readonly join: (ledgers: readonly [Facts, ...Facts[]]) => Promise<Facts>;
  /** Holds figures at their places against a later ledger. */
  readonly compare: (
    report: CheckReport,
    places: readonly FigurePlace[],
    ledger: Facts,
  ) => Promise<Comparison>;
  /** What of a report is that of another, last year's. */
  readonly liken: (report: CheckReport, lastYears: Snapshot) => Promise<LikenessReport>;
  /** @param name "" where it is the only paste */
  readonly readPaste: (
    name: string,
    text: string,
    options: LedgerOptions,
    stop?: AbortSignal,
  ) => Promise<LoadedLedger>;
  readonly readFile: (
    name: string,
    bytes: Uint8Array,
    options: LedgerOptions,
    stop?: AbortSignal,
  ) => Promise<LoadedLedger>;
}

/** Work on the page's own thread: where there are no workers, and in one of them. */
export function computeHere(source: LedgerSource): Compute {
  /** The other report stays while this one changes. */
  const read = new WeakMap<Snapshot, ReadReport>();
  const readOnce = (snapshot: Snapshot): ReadReport => {
    const found = read.get(snapshot) ?? readForComparing(snapshot);
    read.set(snapshot, found);
    return found;
  };
  return {
    check: (snapshot, options) => Promise.resolve(checkSnapshot(snapshot, options)),
    propose: (report, ledger) => Promise.resolve(proposeFigures(report, ledger)),
    compare: (report, places, ledger) => Promise.resolve(comparePlaces(report, places, ledger)),
    liken: (report, lastYears) => Promise.resolve(likenessReport(readOnce(lastYears), report.snapshot)),
    join: (ledgers) => Promise.resolve(joinFacts(ledgers)),
    readPaste: (name, text, options) => Promise.resolve(loadPastedLedger(source, text, options, name)),
    readFile: (name, bytes, options) => loadLedgerFile(source, name, bytes, options),
  };
}
