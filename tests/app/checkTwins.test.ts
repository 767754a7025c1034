import { checkSnapshot } from "../../src/app/checkDocument";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { Planted } from "../fixtures/checks/readTwins";
import { readTwins } from "../fixtures/checks/readTwins";

const findingsIn = (lines: readonly string[]) => checkSnapshot(plainSnapshot(lines)).findings;

/** Sums, rates and pairs may be told at their other side: so many characters away. */
const reach: ReadonlyMap<string, number> = new Map([
  ["parts-total", 60],
  ["shares", 60],
  ["sequence", 60],
  ["rate", 40],
  ["growth", 40],
  ["pair", 20],
]);

const isFound = (findings: ReturnType<typeof findingsIn>, { fault, place }: Planted): boolean =>
  findings.some(({ check, range }) => {
    if (place === null) return check === fault;
    const near = reach.get(fault) ?? 2;
    return (
      range.paragraph === place.paragraph &&
      range.start <= place.end + near &&
      place.start - near <= range.end
    );
  });

describe.each([
  ["twins.txt", 0.85, 1],
  ["twinsAside.txt", 0.7, 1],
  ["twinsSecond.txt", 0.8, 1],
  ["twinsSecondAside.txt", 0.85, 1],
  ["twinsThird.txt", 0.85, 1],
  ["twinsThirdAside.txt", 0.5, 1],
  ["twinsFourth.txt", 0.8, 0],
  ["twinsFourthAside.txt", 0.5, 2],
  ["twinsFifth.txt", 0.5, 1],
  ["twinsFifthAside.txt", 0.47, 0],
  ["twinsSixth.txt", 0.85, 0],
  ["twinsSixthAside.txt", 0.45, 0],
])("reports of %s and the same with faults put in", (file, floor, mostFalse) => {
  const twins = readTwins(file);

  test("no error on the finished ones, and hardly a warning", () => {
    const told = twins.flatMap(({ clean }) =>
      findingsIn(clean).filter(({ severity }) => severity !== "advice"),
    );
    expect(told.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(told.length).toBeLessThanOrEqual(mostFalse);
  });

  test("most faults are pointed at", () => {
    let [all, found] = [0, 0];
    for (const { spoilt, planted } of twins) {
      const findings = findingsIn(spoilt);
      all += planted.length;
      found += planted.filter((fault) => isFound(findings, fault)).length;
    }
    process.stdout.write(`${file}: ${found} of ${all}\n`);
    expect(found / all).toBeGreaterThanOrEqual(floor);
  });
});
