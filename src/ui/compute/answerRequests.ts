import type { CheckReport } from "../../app/checkDocument";
import type { OfficeLists } from "../../core/checking/officeLists";
import type { Snapshot } from "../../core/document/snapshot";
import type { Facts } from "../../core/ledger/facts/fact";
import { ok } from "../../core/result";
import type { Compute, LoadedLedger } from "./compute";
import type { Answer, Answered, Asked, Request, Shared } from "./messages";

/** Beside each other, and what they are joined to. */
const mostLedgers = 24;

/** What a worker does with what it is asked. Keeps the newest of what may be named by its number. */
export function answerRequests(compute: Compute): (request: Request) => Promise<Answer> {
  const reports = keeper<CheckReport>(2);
  const ledgers = keeper<Facts>(mostLedgers);
  const lists = keeper<OfficeLists>(1);
  const others = keeper<Snapshot>(1);
  return async (request) => {
    switch (request.kind) {
      case "check": {
        const { snapshot, options, reportId } = request;
        const own = lists.of(request.lists);
        const report = await compute.check(snapshot, {
          ...options,
          ledger: ledgers.of(request.ledger),
          ...(own === null ? {} : { lists: own }),
        });
        reports.keep(reportId, report);
        return { kind: "check", report: { ...report, snapshot: noText } };
      }
      case "propose":
      case "compare": {
        const [report, ledger] = [known(reports.of(request.report)), known(ledgers.of(request.ledger))];
        return request.kind === "propose"
          ? { kind: "propose", plan: await compute.propose(report, ledger) }
          : { kind: "compare", comparison: await compute.compare(report, request.places, ledger) };
      }
      case "liken": {
        const [report, other] = [known(reports.of(request.report)), known(others.of(request.lastYears))];
        return { kind: "liken", likeness: await compute.liken(report, other) };
      }
      case "join":
      case "readPaste":
      case "readFile": {
        const ledger = await ledgerFor(compute, request, ledgers);
        if (ledger.ok) ledgers.keep(request.ledgerId, ledger.value);
        return { kind: "ledger", ledger };
      }
      default:
        throw new Error("not a request");
    }
  };
}

/**
 * What a worker does with a message. Whatever goes wrong is an answer too: work that fails, an answer that can not be sent,
 * a message that is none of ours. The page does it again itself, and meets the fault where it can be shown.
 */
export function answerMessages(
  answer: (request: Request) => Promise<Answer>,
  tell: (answered: Answered) => void,
): (event: { readonly data: unknown }) => void {
  return ({ data }) => {
    const { run, request } = (data ?? {}) as Partial<Asked>;
    if (typeof run !== "number") return; // nobody waits for it
    const work = request === undefined ? Promise.resolve(null) : answer(request);
    work.then((done) => tell({ run, answer: done })).catch(() => tell({ run, answer: null }));
  };
}

type LedgerRequest = Extract<Request, { readonly ledgerId: number }>;

async function ledgerFor(
  compute: Compute,
  request: LedgerRequest,
  ledgers: Keeper<Facts>,
): Promise<LoadedLedger> {
  switch (request.kind) {
    case "join": {
      const [first, ...others] = request.ledgers.map((shared) => known(ledgers.of(shared)));
      return ok(await compute.join([known(first ?? null), ...others]));
    }
    case "readPaste":
      return compute.readPaste(request.name, request.text, request.options);
    case "readFile":
      return compute.readFile(request.name, request.bytes, request.options);
  }
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error("not known any more");
  return value;
}

/** Whoever asked has the text. */
const noText: Snapshot = { paragraphs: [] };

interface Keeper<T> {
  readonly keep: (id: number, value: T) => void;
  /** Null for what was not given, or was let go. */
  readonly of: (shared: Shared<T> | null) => T | null;
}

function keeper<T>(limit: number): Keeper<T> {
  const kept = new Map<number, T>();
  const keep = (id: number, value: T): void => {
    kept.delete(id);
    kept.set(id, value);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
  };
  return {
    keep,
    of(shared) {
      if (shared === null) return null;
      if (shared.whole !== undefined) keep(shared.id, shared.whole);
      return kept.get(shared.id) ?? null;
    },
  };
}
