/**
 * Names what grows: `node scripts/runTs.cjs tests/growth/whatGrows.ts CLASS [LENGTH]`. Prints the functions and expressions
 * whose work grows more than in proportion when one paragraph of the class grows from once to twice to four times a length.
 */
import { Session } from "node:inspector";
import { watchExpressions } from "./countWork";
import { hostileText, hostileUnits } from "./hostileText";

const [name = "", length = "600", kind = "paragraph"] = process.argv.slice(2);
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

function blocks(): Map<string, number> {
  const sums = new Map<string, number>();
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error !== null) throw error;
    for (const { url, functions } of coverage.result)
      if (/[\\/]src[\\/](?:core|catalog|app)[\\/]/u.test(url))
        for (const { functionName, ranges } of functions) {
          const key = `${url.split(/[\\/]src[\\/]/u).at(-1) ?? url} ${functionName}`;
          for (const { count } of ranges) sums.set(key, (sums.get(key) ?? 0) + count);
        }
  });
  return sums;
}

function scannedBy(work: () => void): Map<string, number> {
  const sums = new Map<string, number>();
  watchExpressions(work, (source, led) => {
    const key = `/${source.slice(0, 90)}/`;
    sums.set(key, (sums.get(key) ?? 0) + led);
  });
  return sums;
}

async function main(): Promise<void> {
  const { plainSnapshot } = await import("../../src/core/document/snapshot");
  const { smallLedger, checkAndPropose } = await import("./work");
  const unit = hostileUnits.find(([known]) => known === name)?.[1] ?? name;
  const ledger = smallLedger();
  const opening = ["2025年工作总结", "一、主要工作"];
  const run = (size: number): void => {
    const line = hostileText(unit, 20);
    const lines =
      kind === "paragraph"
        ? [hostileText(unit, size)]
        : Array.from({ length: Math.ceil(size / line.length) }, () => line);
    checkAndPropose(plainSnapshot([...opening, ...lines]), ledger);
  };
  run(60);
  const sizes = [1, 2, 4].map((times) => times * Number(length));
  const counts = sizes.map((size) => {
    blocks();
    const scanned = scannedBy(() => run(size));
    return new Map([...blocks(), ...scanned]);
  });
  const [one, two, four] = counts;
  const rows = [...(four ?? [])].flatMap(([key, last]) => {
    const first = one?.get(key) ?? 0;
    const middle = two?.get(key) ?? 0;
    const excess = last - middle - 2 * (middle - first);
    return excess > 300 ? [{ key, first, middle, last, excess }] : [];
  });
  rows.sort((a, b) => b.excess - a.excess);
  for (const { key, first, middle, last } of rows.slice(0, 25))
    process.stdout.write(
      `${String(first).padStart(9)}${String(middle).padStart(9)}${String(last).padStart(9)}  ${key}\n`,
    );
}

void main();
