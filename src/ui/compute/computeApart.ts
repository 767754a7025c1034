import type { Compute, LoadedLedger } from "./compute";
import type { Answer, Answered, Asked, Request, Shared } from "./messages";

/** What is needed of a Worker. */
export interface WorkerLike {
  postMessage(message: Asked): void;
  onmessage: ((event: MessageEvent<Answered>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly done: (answer: Answer) => void;
  readonly failed: () => void;
}

/**
 * Work in a worker, so that the page goes on answering. Where none can be started, or it stops working, the same is
 * done by `here`.
 */
export function computeApart(start: () => WorkerLike, here: Compute): Compute {
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
    worker.onmessage = ({ data: { run, answer } }) => {
      const asked = waiting.get(run);
      waiting.delete(run);
      if (answer === null) asked?.failed();
      else asked?.done(answer);
    };
    worker.onerror = giveUp;
    return worker;
  };
  /** Null when it is to be done here. */
  const ask = (request: Request): Promise<Answer | null> => {
    const there = started();
    if (there === null) return Promise.resolve(null);
    return new Promise((resolve) => {
      const run = ++runs;
      waiting.set(run, { done: resolve, failed: () => resolve(null) });
      try {
        there.postMessage({ run, request });
      } catch {
        waiting.delete(run);
        resolve(null);
      }
    });
  };
  return asking(ask, here);
}

function asking(ask: (request: Request) => Promise<Answer | null>, here: Compute): Compute {
  const names = namesOfShared();
  const ledgerOf = async (
    request: (ledgerId: number) => Request,
    otherwise: () => Promise<LoadedLedger>,
  ): Promise<LoadedLedger> => {
    const ledgerId = names.next();
    const answer = await ask(request(ledgerId));
    if (answer?.kind !== "ledger") return otherwise();
    if (answer.ledger.ok) names.know(answer.ledger.value, ledgerId);
    return answer.ledger;
  };
  return {
    async check(snapshot, options) {
      const { kind, year, ledger, lists } = options;
      const reportId = names.next();
      const answer = await ask({
        kind: "check",
        snapshot,
        options: { kind, year },
        ledger: ledger === null ? null : names.share(ledger),
        lists: lists === undefined ? null : names.share(lists),
        reportId,
      });
      if (answer?.kind !== "check") return here.check(snapshot, options);
      const report = { ...answer.report, snapshot };
      names.know(report, reportId);
      return report;
    },
    async propose(report, ledger) {
      const answer = await ask({
        kind: "propose",
        report: names.share(report),
        ledger: names.share(ledger),
      });
      return answer?.kind === "propose" ? answer.plan : here.propose(report, ledger);
    },
    readPaste: (text, options) =>
      ledgerOf(
        (ledgerId) => ({ kind: "readPaste", text, options, ledgerId }),
        () => here.readPaste(text, options),
      ),
    readFile: (name, bytes, options) =>
      ledgerOf(
        (ledgerId) => ({ kind: "readFile", name, bytes, options, ledgerId }),
        () => here.readFile(name, bytes, options),
      ),
  };
}

interface Names {
  readonly next: () => number;
  readonly know: (value: object, id: number) => void;
  readonly share: <T extends object>(value: T) => Shared<T>;
}

/** Numbers for what the worker has; what it has not yet is sent along with its number. */
function namesOfShared(): Names {
  const ids = new WeakMap<object, number>();
  let last = 0;
  return {
    next: () => ++last,
    know: (value, id) => void ids.set(value, id),
    share(value) {
      const known = ids.get(value);
      if (known !== undefined) return { id: known };
      const id = ++last;
      ids.set(value, id);
      return { id, whole: value };
    },
  };
}
