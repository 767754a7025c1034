/** One piece of work in the line; whoever stops it waits for it no longer. */
export interface Run {
  readonly stop: AbortSignal;
}

/** `bring`: of a ledger that comes; `redo`: of those at hand. */
type Kind = "bring" | "redo";

/** Work on ledgers in the order in which it was asked for, so that none is lost for another's sake. */
export interface LedgerLine {
  /** Settles when the work is done or stopped, even where stopped work itself never settles. */
  readonly add: (kind: Kind, work: (run: Run) => Promise<void>) => Promise<void>;
  /** Ends the work of these kinds, what waits with what goes on. */
  readonly stop: (...kinds: readonly Kind[]) => void;
  /** Nothing goes on, and nothing waits. */
  readonly isIdle: () => boolean;
}

export function ledgerLine(): LedgerLine {
  const stops = { bring: new AbortController(), redo: new AbortController() };
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return {
    add(kind, work) {
      const { signal } = stops[kind];
      open++;
      const run = last
        .then(() => (signal.aborted ? undefined : Promise.race([work({ stop: signal }), aborted(signal)])))
        .finally(() => open--);
      last = run.catch(() => undefined);
      return run;
    },
    stop(...kinds) {
      for (const kind of kinds) {
        stops[kind].abort();
        stops[kind] = new AbortController();
      }
    },
    isIdle: () => open === 0,
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
