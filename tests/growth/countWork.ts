import { Session } from "node:inspector";

/**
 * Counts work without a clock: how often each block of our code ran (precise coverage of V8), and how many characters
 * regular expressions were led over. What a single expression does within its text is the lint rules' matter.
 */
export class WorkCounter {
  private readonly session = new Session();

  /** To be called before the code that is counted is loaded: blocks are marked as it is compiled. */
  constructor() {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  count(work: () => void): number {
    this.blocks();
    let scanned = 0;
    watchExpressions(work, (_, led) => (scanned += led));
    return scanned + this.blocks();
  }

  close(): void {
    this.session.post("Profiler.stopPreciseCoverage");
    this.session.disconnect();
  }

  /** Since the last call. */
  private blocks(): number {
    let sum = 0;
    this.session.post("Profiler.takePreciseCoverage", (error, coverage) => {
      if (error !== null) throw error;
      for (const { url, functions } of coverage.result)
        if (/[\\/]src[\\/](?:core|catalog|app)[\\/]/u.test(url))
          for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  }
}

/**
 * Tells over how many characters each expression is led while work is done.
 * `test`, `replace`, `match`, `matchAll`, `split` and `search` all go through `exec` when it is not the built-in one.
 */
export function watchExpressions(work: () => void, told: (source: string, led: number) => void): void {
  const builtIn = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec");
  const exec = builtIn?.value as (this: RegExp, text: string) => RegExpExecArray | null;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const matched = match === null ? 0 : match[0].length;
    const anchored = this.sticky || (this.source.startsWith("^") && !this.multiline);
    const end = match === null ? text.length : match.index + matched;
    told(this.source, 1 + (anchored ? matched : end - from));
    return match;
  };
  try {
    work();
  } finally {
    if (builtIn !== undefined) Object.defineProperty(RegExp.prototype, "exec", builtIn);
  }
}
