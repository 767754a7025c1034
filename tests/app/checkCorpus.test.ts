import { checkSnapshot } from "../../src/app/checkDocument";
import { readDocuments } from "../fixtures/checks/readDocuments";
import { scoreDocuments, sharesOf, summaryOf } from "../fixtures/checks/scoreDocuments";

const structure = (name: string): string => `../structure/${name}.txt`;

const finished = [...readDocuments("finished.txt", false), ...readDocuments("finishedAside.txt", true)];

const documents = [
  ...finished,
  ...readDocuments("planted.txt", false),
  ...readDocuments("plantedAside.txt", true),
  ...readDocuments("faults.txt", false),
  ...readDocuments("faultsAside.txt", true),
  ...["organs", "forms", "hard", "varied", "otherPapers"].flatMap((name) =>
    readDocuments(structure(name), false),
  ),
  ...["heldBack", "heldBackLater", "heldBackVaried", "otherPapersHeldBack"].flatMap((name) =>
    readDocuments(structure(name), true),
  ),
];

const lines: string[] = [];

describe.each([
  ["open", false, { gapsF1: 0.97, units: 0.98, kinds: 0.95, sections: 0.95, faults: 0.9 }],
  ["aside", true, { gapsF1: 0.97, units: 0.98, kinds: 0.95, sections: 0.95, faults: 0.9 }],
] as const)("documents %s", (name, aside, floors) => {
  const score = scoreDocuments(documents.filter((document) => document.aside === aside));
  const shares = sharesOf(score);
  // The differences of the part aside are counted and never shown, so that no rule is written after them.
  const shown = aside ? [] : score.differences;
  lines.push(summaryOf(name, score));

  test.each(Object.entries(floors))("%s at least %d", (measure, floor) => {
    const value = shares[measure as keyof typeof floors];
    expect(value < floor ? [value, ...shown] : []).toEqual([]);
  });

  test("nothing that is no gap is taken for one", () => {
    expect(score.falseGaps).toBe(0);
  });

  test("hardly an error where there is none", () => {
    expect(shares.errorsPer10000).toBeLessThanOrEqual(0.2);
  });
});

describe("finished reports, as they are published", () => {
  const score = scoreDocuments(finished);
  lines.push(summaryOf("finished", score));

  test("no error, and hardly a warning that no clerk could use", () => {
    const { errorsPer10000, unaskedPer10000 } = sharesOf(score);
    expect([errorsPer10000, unaskedPer10000 <= 0.5 ? [] : score.differences]).toEqual([0, []]);
  });

  test("no section is missed", () => {
    const missed = finished.flatMap(({ id, snapshot }) =>
      checkSnapshot(snapshot)
        .findings.filter(({ check }) => check === "missing-section")
        .map(({ message }) => `${id}: ${message}`),
    );
    expect(missed).toEqual([]);
  });
});

test("there are enough documents, a third of them aside", () => {
  const aside = documents.filter((document) => document.aside).length;
  expect(documents.length).toBeGreaterThanOrEqual(60);
  expect(aside * 3).toBeGreaterThanOrEqual(documents.length);
});

afterAll(() => {
  process.stdout.write(`${lines.join("\n")}\n`);
});
