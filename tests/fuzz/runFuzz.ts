import fc from "fast-check";
import type { FuzzClass, KeptFile } from "./fuzzClass";

export interface Failure {
  readonly id: string;
  readonly seed: number;
  /** Of fast-check: leads to the shrunk input at once. */
  readonly path: string;
  readonly fault: string;
  readonly message: string;
  readonly files: readonly KeptFile[];
}

export interface Tally {
  readonly id: string;
  readonly cases: number;
  /** How many ended how. */
  readonly endings: ReadonlyMap<string, number>;
  readonly failure: Failure | null;
}

export interface FuzzOptions {
  readonly seed: number;
  readonly cases: number;
  readonly path?: string;
  /** Faults met before (`faultOf`): they are counted, and the run goes on. */
  readonly known?: ReadonlySet<string>;
  readonly onBegin?: () => void;
}

/** What tells one fault from another: the first line, without what differs from input to input. */
export const faultOf = (cause: unknown): string =>
  String(cause instanceof Error ? cause.message : cause)
    .split("\n")[0]!
    .replace(/\d+/gu, "N");

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

/** Inputs tried to make a failing one smaller; a smaller one yet is not worth waiting for. */
const shrinkingSteps = 150;

/** Runs a class up to its first failure, which is shrunk. */
export async function runFuzz(fuzz: FuzzClass, options: FuzzOptions): Promise<Tally> {
  const { seed, cases: numRuns, path, known = new Set(), onBegin = () => undefined } = options;
  const endings = new Map<string, number>();
  let shrinking = 0;
  const count = (ending: string): void => {
    if (shrinking === 0) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  };
  const property = fuzz.property({
    begin: () => {
      onBegin();
      return shrinking === 0 || ++shrinking <= shrinkingSteps;
    },
    end: count,
    fail: (cause) => {
      const kind = faultOf(cause);
      if (known.has(kind)) {
        count(`FAILED ${kind}`);
        return false;
      }
      shrinking ||= 1;
      return true;
    },
  });
  const details = await fc.check(property, {
    seed,
    numRuns,
    endOnFailure: false,
    ...(path === undefined ? {} : { path }),
  });
  const [input] = details.counterexample ?? [];
  const failure =
    details.counterexample === null
      ? null
      : {
          id: fuzz.id,
          seed: details.seed,
          path: details.counterexamplePath,
          fault: faultOf(details.errorInstance),
          message: messageOf(details.errorInstance),
          files: fuzz.files(input),
        };
  return { id: fuzz.id, cases: details.numRuns, endings, failure };
}
