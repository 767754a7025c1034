import { labelledDocuments } from "../../fixtures/gaps/labelledDocuments";
import { scoreGaps } from "../../fixtures/gaps/scoreGaps";

describe.each([
  ["while writing the rules", false],
  ["kept aside", true],
] as const)("documents used %s", (_, held) => {
  const score = scoreGaps(labelledDocuments.filter((document) => document.held === held));

  test("gaps are found exactly, figures told from names and texts", () => {
    expect({ f1: score.f1 >= 0.97, faults: score.f1 >= 0.97 ? [] : score.faults }).toEqual({
      f1: true,
      faults: [],
    });
  });

  test("figures have their units", () => {
    expect(score.units).toBeGreaterThanOrEqual(0.98);
  });
});

test("there are enough documents, a third of them kept aside", () => {
  const held = labelledDocuments.filter((document) => document.held).length;
  expect(labelledDocuments.length).toBeGreaterThanOrEqual(60);
  expect(held * 3).toBeGreaterThanOrEqual(labelledDocuments.length);
});
