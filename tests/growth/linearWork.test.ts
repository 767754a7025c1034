import { plainSnapshot } from "../../src/core/document/snapshot";
import type { Snapshot } from "../../src/core/document/snapshot";
import { textSheet } from "../../src/core/ledger/sheet";
import type { Sheet } from "../../src/core/ledger/sheet";
import { WorkCounter } from "./countWork";
import { hostileText, hostileUnits } from "./hostileText";

const least = 600;
/** Of what is added from ×2 to ×4 over what is added from ×1 to ×2: 2 where work is linear, 4 where it is quadratic. */
const steepest = 2.7;
/**
 * Of what ×4 costs over what ×2 costs, the fixed cost of a run left out of both: 2 where work is linear, 4 where it is
 * quadratic. What begins at a length (a sentence cut there) makes one step larger than the next, and is linear all the same.
 */
const proportional = 2.2;
/** Steps that do not grow with the text may differ by so many. */
const slack = 4_000;

interface Work {
  /** The whole check, and what the ledger proposes for its gaps. */
  check(snapshot: Snapshot): void;
  ledger(sheet: Sheet): void;
}

let counter: WorkCounter;
let work: Work;

beforeAll(async () => {
  counter = new WorkCounter();
  work = await load();
  work.check(plainSnapshot(["2025年工作总结", "召开会议**次。"])); // tables that are built once
});

afterAll(() => counter.close());

async function load(): Promise<Work> {
  const { checkAndPropose, readLedger, smallLedger } = await import("./work");
  const ledger = smallLedger();
  return {
    check: (snapshot) => checkAndPropose(snapshot, ledger),
    ledger: (sheet) => void readLedger(sheet),
  };
}

/** Null where it is linear; else what was counted, without what the same costs with nothing in it. */
function growth(run: (length: number) => void): readonly number[] | null {
  const fixed = counter.count(() => run(0));
  const counts = [1, 2, 4].map((times) => counter.count(() => run(least * times)) - fixed);
  const [one = 0, two = 0, four = 0] = counts;
  const doubles = four <= proportional * two;
  return four - two > steepest * (two - one) + slack && !doubles ? counts : null;
}

const opening = ["2025年工作总结", "一、主要工作"];

test.each(hostileUnits)("%s: one paragraph costs in proportion to its length", (_, unit) => {
  expect(growth((length) => work.check(plainSnapshot([...opening, hostileText(unit, length)])))).toBeNull();
});

test.each(hostileUnits)("%s: paragraphs cost in proportion to their number", (_, unit) => {
  const line = hostileText(unit, 20);
  const lines = (length: number) => Array.from({ length: Math.ceil(length / line.length) }, () => line);
  expect(growth((length) => work.check(plainSnapshot([...opening, ...lines(length)])))).toBeNull();
});

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

test.each<[string, (size: number) => Sheet]>([
  [
    "a cell of blanks",
    (size) =>
      textSheet([
        ["指标", "数量"],
        [`党组会${" ".repeat(size)}次`, "12"],
      ]),
  ],
  [
    "a cell of line breaks",
    (size) =>
      textSheet([
        ["指标", "数量"],
        ["党\n".repeat(size), "12"],
      ]),
  ],
  [
    "a cell of words",
    (size) =>
      textSheet([
        ["指标", "数量"],
        ["党组会".repeat(size), "12"],
      ]),
  ],
  [
    "a cell of digits",
    (size) =>
      textSheet([
        ["指标", "数量"],
        ["党组会（次）", "1".repeat(size)],
      ]),
  ],
  [
    "a cell of brackets",
    (size) =>
      textSheet([
        ["指标", "数量"],
        ["（".repeat(size), "12"],
      ]),
  ],
  [
    "a cell of dates",
    (size) =>
      textSheet([
        ["日期", "事项"],
        ["2025年3月5日、".repeat(size / 10), "党组会"],
      ]),
  ],
  ["a line of prose", (size) => textSheet([["召开党组会12次，".repeat(size / 10)]])],
  ["columns", (size) => textSheet([times(size / 4, (i) => `指标${i}`), times(size / 4, (i) => String(i))])],
  [
    "columns of months",
    (size) => textSheet([times(size / 4, () => "3月"), times(size / 4, (i) => String(i))]),
  ],
  ["columns without a word", (size) => textSheet([times(size / 4, () => "1"), times(size / 4, () => "2")])],
  [
    "rows of an indicator each",
    (size) => textSheet([["指标", "数量"], ...times(size / 4, (i) => [`指标${i}`, "3"])]),
  ],
  [
    "rows of one indicator",
    (size) => textSheet([["指标", "数量"], ...times(size / 4, () => ["党组会", "3"])]),
  ],
  [
    "rows of events",
    (size) =>
      textSheet([["日期", "事项"], ...times(size / 4, (i) => [`2025-03-${1 + (i % 28)}`, "召开党组会"])]),
  ],
  ["rows without a word", (size) => textSheet(times(size / 4, () => ["1", "2", "3"]))],
  [
    "tables one below the other",
    (size) => textSheet(times(size / 8, () => [["指标", "数量"], ["党组会", "3"], []]).flat()),
  ],
])("%s of a ledger cost in proportion", (_, make) => {
  expect(growth((size) => work.ledger(make(size)))).toBeNull();
});
