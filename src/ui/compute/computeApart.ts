import { ok } from "../../core/result";
import type { Compute, LoadedLedger } from "./compute";
import type { Answer, Answered, Asked, Request, Shared } from "./messages";

/** What is needed of a Worker. */
export interface WorkerLike {
  postMessage(message: Asked): void;
  onmessage: ((event: MessageEvent<Answered>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  /** An answer that can not be read on this side. */
  onmessageerror: ((event: MessageEvent) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly request: () => Request;
  readonly done: (answer: Answer) => void;
  readonly failed: () => void;
}

/** Null when it is to be done here. */
type Ask = (request: () => Request, stop?: AbortSignal) => Promise<Answer | null>;

/**
 * Work in a worker, so that the page goes on answering. Where none can be started, or it stops working, the same is
 * done by `here`. To stop, the worker is ended whatever it does; what else was asked of it is asked of a new one.
 */
export function computeApart(start: () => WorkerLike, here: Compute): Compute {
  const names = namesOfShared();
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | null | undefined;
  let runs = 0;
  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    left.forEach(({ failed }) => failed());
  };
  const started = (): WorkerLike | null => {
    if (worker !== undefined) return worker;
    try {
      worker = start();
    } catch {
      return (worker = null);
    }
    worker.onmessage = ({ data }) => {
      const { run, answer } = told(data);
      // An answer without a number leaves somebody waiting, and nobody knows whom.
      if (run === undefined) return giveUp();
      const asked = waiting.get(run);
      waiting.delete(run);
      if (answer) asked?.done(answer);
      else asked?.failed();
    };
    worker.onerror = giveUp;
    worker.onmessageerror = giveUp;
    return worker;
  };
  const post = (run: number): void => {
    const asked = waiting.get(run);
    if (asked === undefined) return;
    try {
      const there = started();
      if (there !== null) return there.postMessage({ run, request: asked.request() });
    } catch {
      // What can not be sent is done here.
    }
    waiting.delete(run);
    asked.failed();
  };
  const startAnew = (): void => {
    worker?.terminate();
    worker = undefined;
    names.forget();
    for (const run of [...waiting.keys()]) post(run);
  };
  const ask: Ask = (request, stop) =>
    new Promise((resolve) => {
      if (stop?.aborted === true) return;
      const run = ++runs;
      waiting.set(run, { request, done: resolve, failed: () => resolve(null) });
      stop?.addEventListener("abort", () => {
        if (waiting.delete(run)) startAnew();
      });
      post(run);
    });
  return asking(ask, names, here);
}

/** What came may be no answer of ours. */
const told = (data: Partial<Answered> | null): Partial<Answered> => data ?? {};

function asking(ask: Ask, names: Names, here: Compute): Compute {
  return {
    async check(snapshot, options) {
      const { kind, year, ledger, lists } = options;
      const reportId = names.next();
      const answer = await ask(() => ({
        kind: "check",
        snapshot,
        options: { kind, year },
        ledger: ledger === null ? null : names.share(ledger),
        lists: lists === undefined ? null : names.share(lists),
        reportId,
      }));
      if (answer?.kind !== "check") return here.check(snapshot, options);
      const report = { ...answer.report, snapshot };
      names.know(report, reportId);
      return report;
    },
    async propose(report, ledger, stop) {
      const answer = await ask(
        () => ({ kind: "propose", report: names.share(report), ledger: names.share(ledger) }),
        stop,
      );
      return answer?.kind === "propose" ? answer.plan : here.propose(report, ledger);
    },
    async compare(report, places, ledger) {
      const answer = await ask(() => ({
        kind: "compare",
        report: names.share(report),
        ledger: names.share(ledger),
        places,
      }));
      return answer?.kind === "compare" ? answer.comparison : here.compare(report, places, ledger);
    },
    async liken(report, lastYears) {
      const answer = await ask(() => ({
        kind: "liken",
        report: names.share(report),
        lastYears: names.share(lastYears),
      }));
      return answer?.kind === "liken" ? answer.likeness : here.liken(report, lastYears);
    },
    ...ledgersAsked(ask, names, here),
  };
}

function ledgersAsked(
  ask: Ask,
  names: Names,
  here: Compute,
): Pick<Compute, "join" | "readPaste" | "readFile"> {
  const ledgerOf = async (
    request: (ledgerId: number) => Request,
    otherwise: () => Promise<LoadedLedger>,
    stop: AbortSignal | undefined,
  ): Promise<LoadedLedger> => {
    const ledgerId = names.next();
    const answer = await ask(() => request(ledgerId), stop);
    if (answer?.kind !== "ledger") return otherwise();
    if (answer.ledger.ok) names.know(answer.ledger.value, ledgerId);
    return answer.ledger;
  };
  return {
    async join([first, ...others]) {
      const joined = await ledgerOf(
        (ledgerId) => ({
          kind: "join",
          ledgers: [names.share(first), ...others.map((other) => names.share(other))],
          ledgerId,
        }),
        async () => ok(await here.join([first, ...others])),
        undefined,
      );
      return joined.ok ? joined.value : here.join([first, ...others]);
    },
    readPaste: (name, text, options, stop) =>
      ledgerOf(
        (ledgerId) => ({ kind: "readPaste", name, text, options, ledgerId }),
        () => here.readPaste(name, text, options),
        stop,
      ),
    readFile: (name, bytes, options, stop) =>
      ledgerOf(
        (ledgerId) => ({ kind: "readFile", name, bytes, options, ledgerId }),
        () => here.readFile(name, bytes, options),
        stop,
      ),
  };
}

interface Names {
  readonly next: () => number;
  readonly know: (value: object, id: number) => void;
  readonly share: <T extends object>(value: T) => Shared<T>;
  /** Whoever was told the numbers is gone. */
  readonly forget: () => void;
}

/** Numbers for what the worker has; what it has not yet is sent along with its number. */
function namesOfShared(): Names {
  let ids = new WeakMap<object, number>();
  let last = 0;
  return {
    next: () => ++last,
    know: (value, id) => void ids.set(value, id),
    forget() {
      ids = new WeakMap();
    },
    share(value) {
      const known = ids.get(value);
      if (known !== undefined) return { id: known };
      const id = ++last;
      ids.set(value, id);
      return { id, whole: value };
    },
  };
}
